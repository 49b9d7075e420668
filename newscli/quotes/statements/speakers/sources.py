"""What a source tells: takes *according to* and its piece, returns that without what only says who the source is."""

from newscli.language.word_classes import COMMA, NOUN, WHO, compile_pattern
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.attribution.told import CLAUSE

_APPOSED = compile_pattern(
    """
    [DET POSSESSIVE] [ADJECTIVE NOUN NAME NUMBER OWNER]* [NOUN NAME] (CONJ [ADJECTIVE NOUN NAME OWNER]* NOUN)?
    ([PREPOSITIONS] [DETERMINERS ADJECTIVE NOUN NAME NUMBER OWNER]+)* COMMA
    (?= [DETERMINERS ADJECTIVE NOMINAL NUMBER OWNER SUBJECT PREPOSITIONS]+ FINITE)
    """
)


def told_by_source(parsed: Parsed, cue: CueCandidate, piece: Range) -> Range | None:
    """Return what a source tells, where the words of a piece say, at first or at all, only who or what that is."""
    tags, (start, end) = parsed.unit.tags, piece
    if cue.at > 1 and tags[cue.at - 1] == COMMA and WHO in tags[start - 1 : start + 1]:
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
    return found.end() if found and (NOUN in held or parsed.unit.lows[start] in ("a", "an")) else 0
