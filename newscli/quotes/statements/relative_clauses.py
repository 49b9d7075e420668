"""Read what a relative clause or *as* attributes: takes a parsed unit, returns its attributions.

*Figs, which she swears will ripen*, *which she described as “a chance”*, *who has described Lund as “odd”*.
"""

from newscli.language.lexicon.saying import NAMING, PHRASE_CUE, SAYING_THAT, SPEAKING, VERB_CUE
from newscli.language.tag_sets import (
    ADVERBS,
    AUXILIARIES,
    BASES,
    COLON,
    COMMA,
    DETS,
    FINITE_FORMS,
    HEAD_NOUNS,
    IN_MARKS,
    NOT,
    PAST_FORMS,
    PREPS,
    TENSED,
    THAT_WORDS,
    WHO_WORDS,
)
from newscli.language.tags import compile_pattern
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.attribution.speaker_phrases import subject_before
from newscli.quotes.attribution.told import CLAUSE, PAUSES, is_one_clause
from newscli.quotes.statements.postprocessing import with_more_marks

_SAYING, _TOLD = SAYING_THAT - {"tell"}, TENSED | BASES
_PROMISING = SPEAKING | {"promise"}
_DESCRIBING = frozenset({"describe", "characterize", "portray", "depict"})
_RELATIVES, _AS_OR_SAYS = WHO_WORDS | THAT_WORDS, frozenset(("as", "say", "said"))
# What may stand between a subject and *has described*: *who | in the past | has*, *who has | long*.
_ASIDE = compile_pattern("(ADVERBS | PREPS DETS? [NOUN_WORDS TIME_WORDS ADJECTIVE]+)* $")
_OBJECTS = frozenset(("what", "which", "whom"))
_FARTHEST = 12
_LIKELY = 0.9


def of_relatives(parsed: Parsed, cues: list[CueCandidate]) -> list[Attribution]:
    """Return the attributions of relative clauses with a gap, and by *described … as*, by any of `cues`."""
    if _RELATIVES.isdisjoint(parsed.unit.tags) and _AS_OR_SAYS.isdisjoint(parsed.unit.lows):
        return []
    made = [_with_gap(parsed, cue) or _described(parsed, cue) for cue in cues if cue.word.kind == VERB_CUE]
    made += [_according(parsed, cue) for cue in cues if cue.word.kind == PHRASE_CUE]
    return [one for one in made if one]


def _according(parsed: Parsed, cue: CueCandidate) -> Attribution | None:
    """Read *which according to Lund is safe*."""
    tags, source = parsed.unit.tags, parsed.noun_at(cue.end)
    if (
        source is None
        or tags[cue.start - 1 : cue.start] not in WHO_WORDS
        or tags[source.end : source.end + 1] not in FINITE_FORMS
    ):
        return None
    comma = tags.find(COMMA, source.end, parsed.last)
    end = comma if comma > 0 else parsed.last
    return Attribution(cue, ((source.end, end),), (source.start, source.end), _LIKELY, _LIKELY)


def of_what_is_called(parsed: Parsed) -> list[Attribution]:
    """Return *what the guild called “a disgrace”* and *which a cook has described as “a disgrace”*."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    if IN_MARKS.isdisjoint(tags) or _OBJECTS.isdisjoint(lows):
        return []
    return [one for cue in parsed.cues if "call" in cue.word.families and (one := _called(parsed, cue))]


def _called(parsed: Parsed, cue: CueCandidate) -> Attribution | None:
    """Read what somebody calls it, by the word before who does; *which* only before one who is described."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    said, beside = cue.end + (lows[cue.end : cue.end + 1] == ["as"]), parsed.noun_ending(cue.start)
    subject = subject_before(parsed, cue.start) or ((beside.start, beside.end) if beside else None)
    opener = lows[subject[0] - 1] if subject and subject[0] else ""
    if subject is None or opener not in _OBJECTS or tags[said : said + 1] not in IN_MARKS:
        return None
    pieces, thing = ((said, with_more_marks(tags, said + 1)),), None
    if opener == "which":
        if beside and beside.start == subject[0]:
            return None
        thing = parsed.noun_ending(subject[0] - 2) if tags[subject[0] - 2] == COMMA else None
    return Attribution(cue, ((thing.start, thing.end), *pieces) if thing else pieces, subject, _LIKELY, _LIKELY)


def of_described_subject(parsed: Parsed) -> Attribution | None:
    """Read *A cook who has seen the plan said it was old*: the verb after the relative clause of the subject."""
    tags, subject = parsed.unit.tags, parsed.subject_noun()
    if subject is None or tags[subject.end : subject.end + 1] not in _RELATIVES:
        return None
    for cue in parsed.cues:
        plain = cue.word.kind == VERB_CUE and cue.start == cue.at and not _SAYING.isdisjoint(cue.word.families)
        between = tags[subject.end + 1 : cue.at]
        if not NAMING.isdisjoint(parsed.unit.lows[subject.end : cue.at]):
            return None  # "a man who gave his name as Ivo said"
        if plain and tags[cue.at] in _TOLD and is_one_clause(between) and _tells(parsed, cue):
            return Attribution(cue, ((cue.end, parsed.last),), (subject.start, cue.at), _LIKELY, _LIKELY)
    return None


def _tells(parsed: Parsed, cue: CueCandidate) -> bool:
    """Return True if a clause follows a verb right away."""
    tags = parsed.unit.tags
    return tags[cue.end : cue.end + 1] in THAT_WORDS or bool(CLAUSE.match(tags, cue.end))


def _with_gap(parsed: Parsed, cue: CueCandidate) -> Attribution | None:
    """Read *which she swears will ripen late*: the verb of what is said follows that of saying."""
    tags, subject = parsed.unit.tags, parsed.noun_ending(cue.start)
    if subject is None or tags[cue.at] not in _TOLD or _PROMISING.isdisjoint(cue.word.families):
        return None
    relative = subject.start > 1 and tags[subject.start - 1] in _RELATIVES
    relative = relative and tags[subject.start - 2] in HEAD_NOUNS | {COMMA}
    contact = (
        tags[subject.start - 1 : subject.start] in HEAD_NOUNS and subject.start > 1
    )  # "the man | police say was ill"
    if not (relative or contact) or tags[cue.end : cue.end + 1] not in FINITE_FORMS:
        return None
    if FINITE_FORMS.isdisjoint(tags[: subject.start]) and _acts_once(tags[cue.end : parsed.last]):
        return None  # "The money that they promised will not do": the verb is that of the sentence
    comma = tags.find(COMMA, cue.end, parsed.last)
    end = comma if comma > 0 else parsed.last
    return Attribution(cue, ((cue.end, end),), (subject.start, subject.end), _LIKELY, _LIKELY)


def _acts_once(tags: str) -> bool:
    """Return True if a clause up to its first mark has one finite verb group, which begins it, and no comma ends it."""
    end = next((at for at, tag in enumerate(tags) if tag in PAUSES or tag == COLON), len(tags))
    verbs = sum(
        tag in FINITE_FORMS and tags[at - 1 : at] not in AUXILIARIES | {NOT} for at, tag in enumerate(tags[:end])
    )
    return verbs == 1 and tags[end : end + 1] != COMMA


def _described(parsed: Parsed, cue: CueCandidate) -> Attribution | None:
    """Read *which she described as “a chance”* and *who has described Lund as “odd” and “a bore”*."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    if cue.word.base not in _DESCRIBING or tags[cue.at] not in PAST_FORMS | TENSED:
        return None
    last = min(cue.end + _FARTHEST, parsed.last)
    as_at = next((at for at in range(cue.end, last) if lows[at] == "as"), 0)
    said = as_at + 1 + (tags[as_at + 1 : as_at + 2] in DETS)
    mention = _subject(parsed, cue.start)
    if not as_at or mention is None or tags[said : said + 1] not in IN_MARKS:
        return None
    if not FINITE_FORMS.isdisjoint(tags[cue.end : as_at]):
        return None
    end = with_more_marks(tags, said + 1)
    thing = parsed.noun_at(cue.end)
    if as_at == cue.end or thing is None:
        return Attribution(cue, ((said, end),), mention, _LIKELY, _LIKELY)
    pieces = ((cue.end, end),) if thing.end == as_at else ((thing.start, thing.end), (said, end))
    return Attribution(cue, pieces, mention, _LIKELY, _LIKELY)


def _subject(parsed: Parsed, end: int) -> Range | None:
    """Return who describes it, before a verb group at word `end`: the noun phrase there, or *who*."""
    tags = parsed.unit.tags
    while end and tags[end - 1] in AUXILIARIES | ADVERBS:
        end -= 1
    aside = _ASIDE.search(tags, max(end - _FARTHEST, 0), end)
    at = aside.start() if aside and not PREPS.isdisjoint(aside[0]) else end
    while at and tags[at - 1] in AUXILIARIES:
        at -= 1
    if tags[at - 1 : at] in WHO_WORDS:
        return at - 1, at
    subject = parsed.noun_ending(at)
    return (subject.start, subject.end) if subject else None
