"""The facts that the models of confidence weigh: takes a statement and its speaker, returns what tells how sure it is.

The words it looks for were listed by hand, from general knowledge.
"""

from math import log

from newscli.language.lexicon.inflection import form_letters
from newscli.language.lexicon.saying import READY, SPEAKING, VERB_CUE
from newscli.language.tag_sets import (
    BE,
    MODAL,
    NAME,
    NOT,
    OBJECTS,
    POSSESSIVE,
    SUBJECT,
    SUBORD,
    THAT_WORDS,
    TITLE,
    TO_WORDS,
    WH_WORDS,
    WHO_WORDS,
)
from newscli.language.words import word_set
from newscli.quotes.agents import sort_of
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.results import QuoteKind, Speaker
from newscli.quotes.ruled_out import after_that
from newscli.quotes.statements.content import form_of
from newscli.quotes.statements.cueless import Statement

_PASSIVE = form_letters("PAST PARTICIPLE")
_PERSONAL = OBJECTS | {SUBJECT, POSSESSIVE}
_RELATIVES = WH_WORDS | THAT_WORDS
_PRONOUNS = OBJECTS | WHO_WORDS | {SUBJECT, POSSESSIVE}

Facts = dict[str, float]
_EDGE = 0.001
# Verbs whose infinitive is something said: *told them to leave*, *vowed to stay*.
_TELLING = word_set("""
    tell ask urge order promise vow pledge warn swear threaten implore exhort beg encourage press direct command
    demand request beseech plead recommend advise remind instruct call invite petition appeal challenge counsel
    caution say propose push lobby claim advocate
""")
_SAYING = SPEAKING | {"promise", "urge", "according", "statement"}
_FIRST_PERSON = frozenset(("i", "we", "you"))
_LONG_STATEMENT, _SHORT_STATEMENT, _FAR_SENTENCES, _MOST_WORDS_OF_A_NAME, _MOST_RIVALS = 8, 4, 3, 5, 2


def statement_facts(parsed: list[Parsed], statement: Statement, kind: QuoteKind) -> Facts:
    """Return what tells whether words are a statement: their form, their cue and its family, who is said to speak."""
    attribution = statement.attribution
    word, unit = attribution.cue.word, parsed[statement.unit].unit
    form, family = form_of(parsed, statement), word.families[0] if word.families else "no family"
    saying = "saying" if not _SAYING.isdisjoint(word.families) else "other"
    words = sum(end - start for _, start, end in statement.pieces)
    names = [
        kind,
        form,
        f"family {family}",
        f"{saying}, {form}",
        f"{saying}, {kind}",
        f"family {family}, {kind}",
        f"family {family}, {form}",
        *(["that", f"{saying}, that"] if after_that(parsed, statement) else []),
        *(["infinitive, telling" if word.base in _TELLING else "infinitive, other"] if form == "infinitive" else []),
        *_of_agent(unit.lows, unit.tags, attribution.mention, kind),
        *_of_cue(parsed[statement.unit], statement, kind),
        *(["inner"] if attribution.inner else []),
        "short" if words < _SHORT_STATEMENT else "long" if words >= _LONG_STATEMENT else "middling",
    ]
    facts = _likelihoods(statement)
    facts.update(dict.fromkeys(names, 1.0))
    return facts


def _likelihoods(statement: Statement) -> Facts:
    attribution = statement.attribution
    return {
        "always": 1.0,
        "cue likelihood": _log_odds(attribution.likelihood),
        "speaker likelihood": _log_odds(attribution.speaker_likelihood),
    }


def _of_agent(lows: list[str], tags: str, mention: tuple[int, int] | None, kind: QuoteKind) -> list[str]:
    if mention is None:
        return ["nobody", f"nobody, {kind}"]
    words, classes = lows[slice(*mention)], tags[slice(*mention)]
    first = ["first person"] if words[0] in _FIRST_PERSON else []
    if len(classes) == 1 and classes in _PERSONAL:
        return ["pronoun", f"pronoun {words[0]}", *first]
    if classes[0] in _RELATIVES:
        return ["relative pronoun", *first]
    if NAME in classes or TITLE in classes:
        return ["named", *first]
    return ["described", *first, f"agent {sort_of(words, classes)}"]


def _of_cue(parsed: Parsed, statement: Statement, kind: QuoteKind) -> list[str]:
    cue, tags = statement.attribution.cue, parsed.unit.tags
    group = tags[cue.start : cue.at]
    verb = cue.word.kind == VERB_CUE
    facts = [f"cue form {cue.word.forms[:1]}" if verb else f"cue kind {cue.word.kind}"]
    if NOT in group or any(low.endswith(("n't", "n’t")) for low in parsed.unit.lows[cue.start : cue.at]):
        facts += ["negated", f"negated, {kind}"]
    facts += ["modal"] if MODAL in group else []
    facts += (
        ["infinitive cue"]
        if not TO_WORDS.isdisjoint(group) and READY.isdisjoint(parsed.unit.lows[max(cue.start - 1, 0) : cue.start])
        else []
    )
    if verb and not BE.isdisjoint(group) and not _PASSIVE.isdisjoint(cue.word.forms[:1]):
        facts.append("passive")
    facts.append(f"after {parsed.written[cue.start - 1] if cue.start else 'nothing'}")
    if cue.start <= 1 and SUBORD in tags[: cue.start]:
        facts.append("subordinate")
    follows = any(start >= cue.end for unit, start, _ in statement.pieces if unit == statement.unit)
    return [*facts, "content after" if follows else "content before"]


def speaker_facts(
    parsed: list[Parsed], statement: Statement, kind: QuoteKind, speaker: Speaker | None, rivals: int
) -> Facts:
    """Return what tells whether the speaker is the right one: the form of the name, where it is mentioned, rivals."""
    facts = _likelihoods(statement)
    mention = statement.attribution.mention
    if speaker is None or mention is None:
        return facts | {kind: 1.0, "nobody": 1.0}
    here, cue = parsed[statement.unit], statement.attribution.cue
    unit, written = here.unit, here.written
    words, tags = unit.lows[slice(*mention)], unit.tags[slice(*mention)]
    gap = cue.start - mention[1] if mention[1] <= cue.start else mention[0] - cue.end
    names = [
        kind,
        *([] if speaker.resolved else ["unresolved"]),
        *([f"rivals {min(rivals, _MOST_RIVALS)}"] if rivals else []),
        *(["inner"] if statement.attribution.inner else []),
        *_of_form(words, tags),
        *_of_name(speaker.name),
        *(["role"] if speaker.role else []),
        f"tags {_collapsed(written[slice(*mention)])[:4]}",
        f"mention after {written[mention[0] - 1] if mention[0] else 'nothing'}",
        f"mention before {written[mention[1] : mention[1] + 1] or 'nothing'}",
        f"gap {gap if gap < _FAR_SENTENCES else 'far'}",
        *(["mention first"] if mention[1] <= cue.start else []),
        f"family {cue.word.families[0] if cue.word.families else 'no family'}",
    ]
    return facts | dict.fromkeys(names, 1.0)


def _of_form(words: list[str], tags: str) -> list[str]:
    first = ["first person"] if words[0] in _FIRST_PERSON else []
    if len(tags) == 1 and tags in _PRONOUNS:
        return [f"pronoun {words[0]}", *first]
    return ["named" if NAME in tags or TITLE in tags else "described", *first]


def _of_name(name: str) -> list[str]:
    words = name.split()
    capitals = sum(word[:1].isupper() for word in words)
    described = words[0].islower() or words[0] in ("The", "A", "An", "One")
    return [
        f"words {min(len(words), _MOST_WORDS_OF_A_NAME)}",
        "capitals all" if capitals == len(words) else "capitals none" if not capitals else "capitals some",
        f"begins {words[0].lower()}" if described else "begins as a name",
    ]


def _collapsed(tags: str) -> str:
    """Return tags with each run of the same one written once."""
    return "".join(tag for at, tag in enumerate(tags) if tags[at - 1 : at] != tag)


def _log_odds(probability: float) -> float:
    held = min(max(probability, _EDGE), 1 - _EDGE)
    return log(held / (1 - held)) / 4
