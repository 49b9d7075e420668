"""Read when, where and on what occasion somebody speaks: takes a parsed unit, returns the word after that."""

import re

from newscli.language.lexicon.papers import CHANNELS, GATHERINGS, MESSAGES
from newscli.language.word_classes import FINITE, compile_pattern
from newscli.language.words import word_set
from newscli.quotes.attribution.parsed import Chunk, Parsed
from newscli.quotes.attribution.segments import Unit

_WHEN = compile_pattern("ADVERB | PREP? TIME (?! OWNER)")
_NEAR = compile_pattern("[DET ADJECTIVE] TIME (?! OWNER)")
_AT = word_set("in at on during after before following outside via through over by")
_SAID_AT = MESSAGES | GATHERINGS
_RECENT = (["this"], ["last"], ["late"], ["early"])
_JOINS = word_set("with at in of about on to")


def after_circumstances(parsed: Parsed, at: int) -> int:
    """Return the word after when, where and on what occasion something is said: *on Thursday in a speech to MPs*."""
    while when := _WHEN.match(parsed.unit.tags, at) or _this_time(parsed, at):
        at = when.end()  # "said early on Thursday that", not "said Thursday’s"
    end = occasion_end(parsed.unit, at, parsed.noun_at(at + 1))
    while end > at and parsed.unit.lows[end : end + 1] and parsed.unit.lows[end] in _JOINS:
        more = parsed.noun_at(end + 1)
        if more is None or parsed.unit.tags[more.end : more.end + 1] in FINITE:
            break
        end = more.end  # "at a meeting of the board"
    return after_circumstances(parsed, end) if end > at else at


def occasion_end(unit: Unit, at: int, held: Chunk | None) -> int:
    """Return the word after an occasion or a channel that begins at word `at`, before the phrase `held`; or `at`."""
    lows = unit.lows
    if held is None or lows[at] not in _AT:
        return at
    if lows[held.end - 1] in CHANNELS and lows[at] in ("on", "via"):
        return held.end
    end = next((i for i in range(held.end, held.start, -1) if lows[i - 1] in _SAID_AT), at)
    whole = end == held.end or unit.tags[held.end : held.end + 1] in FINITE  # "in an interview | prices had risen"
    return end if whole else at


def _this_time(parsed: Parsed, at: int) -> re.Match[str] | None:
    """Read *this morning* after what is told: *told the Courier this morning it was shut*."""
    return _NEAR.match(parsed.unit.tags, at) if parsed.unit.lows[at : at + 1] in _RECENT else None
