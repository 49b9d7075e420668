"""End content before where and when it was said: takes content, returns where it ends.

Of *said the kiln was safe in an interview with the Courier* the kiln was not safe there. So it is only where content
tells a state: *said the king had spoken in an interview* may be about what the king did. The lists are from general
knowledge.
"""

from newscli.language.tag_sets import ADJECTIVE, BE, COMMA, FINITE_FORMS, GERUND, IN_MARKS, PAST_FORMS, SUBJECT
from newscli.language.words import word_set
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.parsed import Parsed

_MEDIA = word_set("interview statement letter email e-mail tweet post note memo speech address message")
_MOVES = word_set("left arrived walked entered emerged stepped")
_REACTIONS = word_set(
    "anger laughter applause criticism fury outcry outrage backlash row gasps cheers jeers condemnation"
)
_NEAR = 4


def before_occasion(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """Return where content from word `start` to `end` ends without the circumstances of speaking."""
    tags = parsed.unit.tags
    if start < one.cue.end or tags[one.cue.at] not in PAST_FORMS or not IN_MARKS.isdisjoint(tags[start:end]):
        return end
    verb = next((at for at in range(start, end) if tags[at] in FINITE_FORMS), end)
    if tags[verb : verb + 1] not in BE or tags[verb + 1 : verb + 2] != ADJECTIVE:
        return end
    return next((at for at in range(verb + 2, end - 1) if _opens_occasion(parsed, at, end)), end)


def _opens_occasion(parsed: Parsed, at: int, end: int) -> bool:
    tags, lows = parsed.unit.tags, parsed.unit.lows
    low, after = lows[at], "".join(lows[at + 1 : at + 2])
    if low == "in":
        return after in ("a", "an") and not _MEDIA.isdisjoint(lows[at + 2 : min(at + _NEAR, end)])
    if low == "when":
        return after in ("asked", "questioned")
    if low in ("before", "after"):
        return after == "leaving"
    if low == "as":
        return tags[at + 1 : at + 2] == SUBJECT and not _MOVES.isdisjoint(lows[at + 2 : at + 3])
    return tags[at : at + 2] == COMMA + GERUND and not _REACTIONS.isdisjoint(lows[at + 2 : at + 2 + _NEAR])
