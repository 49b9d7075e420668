"""The language of courts: takes a verb in its unit, returns the cue that it is where a court hears, holds or directs.

*The inquest heard (that) the boy fell*, *The Supreme Court held that …*: before a clause they tell what was said.
"""

from dataclasses import replace

from newscli.language.lexicon.organisations import COURTS, HEARERS
from newscli.language.lexicon.saying import CueWord
from newscli.language.tag_sets import (
    AUXILIARIES,
    COMMA,
    FINITE_FORMS,
    HAVE,
    PREPS_AND_OF,
    TENSED,
    THAT_WORDS,
    TITLE,
    WHAT_WORDS,
)
from newscli.language.tags import compile_pattern
from newscli.quotes.attribution.segments import Unit

_SUBJECT = compile_pattern("[DETERMINING ADJECTIVE NOMINALS NUMERALS OWNER PREPS_AND_OF CONJS]{1,12} $")
_CLAUSE = compile_pattern(
    "(SUBJECT | [DETERMINING ADJECTIVE NOMINALS NUMERALS OWNER]{1,8}) ADVERBS? verb:( AUXILIARIES | TENSED )"
)
_WHEN = compile_pattern("ADVERBS? ( PREPS? TIME_WORDS | [DETS ADJECTIVE] TIME_WORDS )+")  # "heard on Monday that"
_HEARD = frozenset(("evidence", "testimony", "argument", "arguments", "submissions", "appeal", "case", "plea", "pleas"))
_FARTHEST = 24


def of_court(unit: Unit, start: int, at: int, cue: CueWord) -> CueWord:
    """Return the cue at word `at`, whose verbs begin at `start`, as a verb of stating where a court states so."""
    tags = unit.tags
    if cue.base not in ("hear", "hold", "direct") or not start or tags[at] not in TENSED | HAVE:
        return cue
    if not (AUXILIARIES - HAVE).isdisjoint(tags[start:at]):
        return cue  # "was heard", "did not hear"
    when = _WHEN.match(tags, at + 1)
    after = when.end() if when else at + 1
    told = (
        tags[after : after + 1] in THAT_WORDS | WHAT_WORDS
        if cue.base == "hear"
        else tags[after : after + 1] in THAT_WORDS
    )
    told = told or (cue.base == "hear" and _tells_clause(unit, after))
    subject = _subject(unit, start) if told else frozenset[str]()
    sits = HEARERS if cue.base == "hear" else COURTS
    return replace(cue, families=("state",)) if not sits.isdisjoint(subject) else cue


def _tells_clause(unit: Unit, at: int) -> bool:
    """Return True if a subject and its verb stand at word `at`: *the boy fell*, not *evidence gathered by …*."""
    clause = _CLAUSE.match(unit.tags, at)
    if clause is None or not _HEARD.isdisjoint(unit.lows[at : clause.end()]):
        return False
    return unit.tags[clause.start("verb")] in FINITE_FORMS and unit.lows[clause.end() : clause.end() + 1] != ["by"]


def _subject(unit: Unit, end: int) -> frozenset[str]:
    """Return what the subject before word `end` may be about: *judge* of *Judge Lund*, *bench* of *the bench of …*."""
    tags = unit.tags
    if tags[end - 1] == COMMA and (comma := tags.rfind(COMMA, 0, end - 1)) > 0:
        end = comma  # "The bench, headed by Lund, held"
    found = _SUBJECT.search(tags, max(end - _FARTHEST, 0), end)
    if found is None:
        return frozenset()
    start, lows = found.start(), unit.lows
    heads = [lows[at - 1] for at in range(start + 1, end) if tags[at] in PREPS_AND_OF]
    titles = [lows[at] for at in range(start, end) if tags[at] == TITLE]
    return frozenset((*titles, *heads, lows[end - 1]))
