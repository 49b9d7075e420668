"""What a speaker does besides speaking: takes content and *and* in it, returns whether its verb is the speaker's.

Of *said it would shut 40 shops | and blamed high rents* the second verb cannot go on from *would*; of *said the bridge
was safe | and thanked the crew* no bridge thanks anybody. The lists are from general knowledge.
"""

from newscli.language.tag_sets import (
    AUXILIARIES,
    BE,
    DETERMINING,
    FINITE_FORMS,
    HAVE,
    HEAD_NOUNS,
    MODAL,
    NAME,
    NUMERALS,
    OBJECTS,
    PAST,
    SUBJECT,
)
from newscli.language.words import word_set
from newscli.quotes.agents import sort_of
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.parsed import Parsed

# What people do to others with words, and what they do when they have spoken.
_ACTS = word_set("""
    accused advised apologised apologized appealed asked begged blamed called condemned criticised criticized declined
    denounced invited left offered ordered pledged praised promised refused resigned thanked told urged vowed warned
    wept welcomed wished
""")
_GOING = word_set("flew went left walked drove returned wept resigned sat")
# Whom bodies address; nobody else in a sentence does.
PUBLIC = word_set("""
    public people residents motorists anyone everyone witnesses drivers passengers customers commuters travellers
    travelers visitors citizens parents voters fans
""")
_PASSIVE = word_set("""
    advised asked begged blamed condemned criticised criticized invited left offered ordered praised told urged warned
""")
_PERFECT, _WHOM = HAVE | {PAST}, DETERMINING | HEAD_NOUNS | OBJECTS | NUMERALS
_MEN, _BORN = ("men", "women", "children", "people", "others"), word_set("born raised")
_HE = {"he": "person", "she": "person", "it": "body"}


def does_besides(parsed: Parsed, one: Attribution, start: int, at: int) -> bool:
    """Return True if the verb after *and* at word `at`, in content from word `start` on, is the speaker’s."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    verb = at + 1
    if tags[verb : verb + 1] != PAST or tags[one.cue.at] != PAST or one.cue.end > start or lows[at] != "and":
        return False
    finite = [i for i in range(start, at) if tags[i] in FINITE_FORMS]
    first = finite[0] if finite else start
    if len([i for i in finite if tags[i] not in AUXILIARIES]) > 1 or tags[first] not in AUXILIARIES:
        return False
    if not _BORN.isdisjoint(lows[first:at]):
        return False
    if tags[first] == MODAL:
        return lows[verb] in _ACTS and BE.isdisjoint(tags[first:at]) and PAST not in tags[first:at]
    if addresses_public(parsed, verb):
        return True
    acts = lows[verb] in (_ACTS | _GOING if tags[first] in BE and PAST not in tags[first:at] else _ACTS)
    been = not BE.isdisjoint(tags[first:at]) and not _PERFECT.isdisjoint(tags[first:at])
    passive = been and lows[verb] in _PASSIVE and tags[verb + 1 : verb + 2] not in _WHOM
    return acts and not passive and not _could_act(parsed, one, start, first)


def addresses_public(parsed: Parsed, verb: int) -> bool:
    """Return True if a verb has the public for its object: *asked the public*, *urged all residents*."""
    lows = parsed.unit.lows
    return lows[verb] in _ACTS and not PUBLIC.isdisjoint(lows[verb + 1 : verb + 4])


def _could_act(parsed: Parsed, one: Attribution, start: int, verb: int) -> bool:
    """Return True if the subject of content is somebody else who may act, as far as its noun shows."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    subject = parsed.noun_at(start)
    if subject is None or subject.end > verb or one.mention is None:
        return True
    if tags[subject.start] == SUBJECT:
        return not _is_speaker(parsed, one, lows[subject.start])
    words = slice(subject.start, subject.end)
    return NAME in tags[words] or lows[subject.end - 1].endswith(_MEN) or sort_of(lows[words], tags[words]) != "thing"


def _is_speaker(parsed: Parsed, one: Attribution, pronoun: str) -> bool:
    """Return True if a pronoun in content may stand for its speaker."""
    if one.mention is None or pronoun not in _HE:
        return False
    words = slice(*one.mention)
    tags, lows = parsed.unit.tags[words], parsed.unit.lows[words]
    if lows[-1] == pronoun:
        return True
    kind = "person" if tags.endswith(NAME) and _HE[pronoun] == "person" else sort_of(lows, tags)
    return kind == _HE[pronoun] or (_HE[pronoun] == "body" and kind == "thing")
