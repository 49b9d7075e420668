"""What a source tells: takes *according to* and its piece, returns that without what only says who the source is."""

from newscli.language.tag_sets import COMMA, NOUN_WORDS, WHO_WORDS
from newscli.language.tags import compile_pattern
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.attribution.told import CLAUSE

_APPOSED = compile_pattern(
    """
    [DETS POSSESSIVE] [ADJECTIVE NOUN_WORDS NAME NUMERALS OWNER]* [NOUN_WORDS NAME]
    (CONJS [ADJECTIVE NOUN_WORDS NAME OWNER]* NOUN_WORDS)?
    ([PREPS_AND_OF] [DETERMINING ADJECTIVE NOUN_WORDS NAME NUMERALS OWNER]+)* COMMA
    (?= [DETERMINING ADJECTIVE NOMINALS NUMERALS OWNER SUBJECT PREPS_AND_OF]+ FINITE_FORMS)
    """
)


def told_by_source(parsed: Parsed, cue: CueCandidate, piece: Range) -> Range | None:
    """Return what a source tells, where the words of a piece say, at first or at all, only who or what that is."""
    tags, (start, end) = parsed.unit.tags, piece
    if cue.at > 1 and tags[cue.at - 1] == COMMA and not WHO_WORDS.isdisjoint(tags[start - 1 : start + 1]):
        return 0, cue.at - 1  # "the pier is safe, according to the board, which built it"
    if (apposed := _apposed(parsed, start, end)) and tags[start - 1] == COMMA:
        return apposed, end  # "according to Lund, a baker and poet, the pier is safe"
    inside = not cue.at and COMMA not in tags[cue.end : start]
    comma = next((at for at in range(start, end) if tags[at] == COMMA and CLAUSE.match(tags, at + 1)), 0)
    return (comma + 1, end) if inside and comma else None  # "according to a report by Lund, the pier is safe"


def _apposed(parsed: Parsed, start: int, end: int) -> int:
    """Return where what a source is called ends: *according to Lund, | a baker from Dorn, |*; 0 where nothing does."""
    found = _APPOSED.match(parsed.unit.tags, start, end)
    held = parsed.unit.tags[start : found.end()] if found else ""
    return found.end() if found and (not NOUN_WORDS.isdisjoint(held) or parsed.unit.lows[start] in ("a", "an")) else 0
