"""What is a statement, however unlikely its words look: takes a statement, returns whether its grammar tells so."""

from newscli.language.lexicon.negation import NEGATIONS
from newscli.language.lexicon.organisations import FINDERS
from newscli.language.lexicon.saying import NOUN_CUE, VERB_CUE
from newscli.language.tag_sets import (
    ADVERBS,
    HAVE,
    IN_MARKS,
    NAME,
    NOT,
    PAST_FORMS,
    PRONOUN_WORDS,
    SUBJECT,
    TENSED,
    THAT_WORDS,
)
from newscli.quotes.agents import sort_of
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.ruled_out import NAMING_TAGS, after_that
from newscli.quotes.statements.content import form_of
from newscli.quotes.statements.cueless import Statement
from newscli.quotes.statements.gates import Gate

_RECKONING = frozenset(("estimate", "forecast", "project", "calculate", "reckon"))


def _is_question_asked(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if a clause after a verb of asking is what somebody asks: *one sailor asked why it hummed*."""
    cue, mention = statement.attribution.cue, statement.attribution.mention
    asks = cue.word.base in ("ask", "question") and mention is not None and mention[1] <= cue.start
    return asks and form_of(parsed, statement) == "question"


def _is_claimed_by(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if a noun of saying has its maker and a clause: *warnings from engineers that it could burst*."""
    cue, mention, unit = statement.attribution.cue, statement.attribution.mention, parsed[statement.unit].unit
    at, start, _ = statement.pieces[0]
    if cue.word.kind != NOUN_CUE or "statement" not in cue.word.families or mention is None or at != statement.unit:
        return False
    told = unit.tags[start] in THAT_WORDS or unit.tags[start - 1] in THAT_WORDS
    words, classes = unit.lows[slice(*mention)], unit.tags[slice(*mention)]
    known = not NAMING_TAGS.isdisjoint(classes) or sort_of(words, classes) in ("person", "body")
    by = mention[0] == cue.end + 1 and unit.lows[cue.end] in ("by", "from") and start - mention[1] <= 1
    return told and known and by and form_of(parsed, statement) == "clause"


def _is_said_by(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if somebody after *by* says what is in marks: *condemned by the union as “a bore”*."""
    cue, mention, unit = statement.attribution.cue, statement.attribution.mention, parsed[statement.unit].unit
    told = cue.word.kind == VERB_CUE and unit.tags[cue.at] in PAST_FORMS and mention is not None
    if not told or mention is None or mention[0] < cue.end or unit.lows[mention[0] - 1] != "by":
        return False
    at, start, _ = statement.pieces[-1]
    return parsed[at].unit.tags[start] in IN_MARKS


def _is_finding(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if a study or those who look into things find what is so, or somebody reckons it: *estimate that*."""
    cue, mention, unit = statement.attribution.cue, statement.attribution.mention, parsed[statement.unit].unit
    if mention is None or mention[1] > cue.start or cue.word.kind != VERB_CUE:
        return False
    if not (after_that(parsed, statement) or _is_told_before(parsed, statement)):
        return False
    words, classes = unit.lows[slice(*mention)], unit.tags[slice(*mention)]
    if NOT in unit.tags[cue.start : cue.at] or (len(words) == 1 and classes in PRONOUN_WORDS):
        return False
    sort = sort_of(words, classes)
    if cue.word.base == "find":
        return sort == "paper" or not FINDERS.isdisjoint(words)
    return cue.word.base in _RECKONING and (sort != "thing" or NAME in classes)


def _is_told_before(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if who finds it out is set off from it: *Rents rose, | a report by the guild found last week*."""
    mention, (at, _, end) = statement.attribution.mention, statement.pieces[-1]
    parted = mention is not None and at == statement.unit and 0 <= mention[0] - end <= 1
    return parted and form_of(parsed, statement) == "clause"


def _is_conceded(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if people let a clause be known: *he accepted that he had signed it*, *the bank signalled that*."""
    cue, mention, unit = statement.attribution.cue, statement.attribution.mention, parsed[statement.unit].unit
    lets_know = cue.word.base in ("accept", "signal") and unit.tags[cue.at] in TENSED and after_that(parsed, statement)
    if mention is None or not lets_know or NOT in unit.tags[cue.start : cue.at]:
        return False
    words, classes = unit.lows[slice(*mention)], unit.tags[slice(*mention)]
    return words != ["it"] and (classes == SUBJECT or sort_of(words, classes) != "thing")


def _calls_it(text: str, parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if somebody has called it something in marks that is no name: *called the plan “a fairy tale”*."""
    cue, mention, unit = statement.attribution.cue, statement.attribution.mention, parsed[statement.unit].unit
    at, start, end = statement.pieces[0]
    if (
        cue.word.base != "call"
        or mention is None
        or mention[1] != cue.start
        or (at, start) != (statement.unit, cue.end)
    ):
        return False
    words, classes = unit.lows[slice(*mention)], unit.tags[slice(*mention)]
    somebody = words in (["he"], ["she"]) or NAME in classes or sort_of(words, classes) in ("person", "body")
    has_called = unit.tags[cue.at] in TENSED and (HAVE | ADVERBS).issuperset(unit.tags[cue.start : cue.at])
    marks = next((i for i in range(start + 1, end) if i in unit.regions), None)
    has_called = has_called and words[0] not in NEGATIONS
    return somebody and has_called and marks is not None and text[unit.regions[marks].inner].islower()


# This one decides even where a doubt stands against it.
CALLED = Gate("called so in marks", _calls_it, "likely", reads_text=True)
ADMITS = (
    Gate("a question is asked", _is_question_asked, "likely"),
    Gate("said by somebody", _is_said_by, "likely"),
    Gate("claimed by somebody", _is_claimed_by, "likely"),
    Gate("found out", _is_finding, "likely"),
    Gate("conceded", _is_conceded, "likely"),
    CALLED,
)
