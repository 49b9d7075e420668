"""Takes a cue of a parsed unit, returns the likeliest content on either side of it, and the mention of its speaker."""

from collections.abc import Callable
from typing import TypeVar

from newscli.language.linear_model import shares
from newscli.language.tag_sets import ADVERBS, COMMA, CONJS, SPEECH, SUBORD, THAT_WORDS
from newscli.quotes.attribution.constraints import resumed_at
from newscli.quotes.attribution.ends_by_grammar import goes_on, tells_by_when, within_relative
from newscli.quotes.attribution.features.readings import (
    end_features,
    left_features,
    mention_features,
    no_mention_features,
    others_after,
    rival,
    start_features,
    voice_group,
)
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.readings import left_spans, mentions, right_ends, right_starts
from newscli.quotes.attribution.scoring import scorer
from newscli.quotes.attribution.segments import Range
from newscli.quotes.attribution.told import settled_start

_Reading = TypeVar("_Reading")
# The doubt left about a form that leaves no choice.
UNSETTLED = 0.01
_LINKS = ADVERBS | CONJS | {SUBORD, COMMA}


def content_left(parsed: Parsed, cue: CueCandidate, mention: Range | None) -> Range | None:
    """Choose the content to the left, without the speaker and what stands between the speaker and the cue."""
    spans, score = left_spans(parsed, cue), scorer("left")

    def fits(span: Range) -> float:
        return score(left_features(parsed, cue, *span))

    best = _best(spans, fits)
    if best is None or mention is None or not best[0] <= mention[0] < best[1]:
        return best
    return _best([span for span in spans if span[1] <= mention[0] and parsed.unit.tags[span[1] - 1] == SPEECH], fits)


def _best(readings: list[_Reading], fits: Callable[[_Reading], float]) -> _Reading | None:
    """Return the reading that fits best, or None if there are none; a single one needs no score."""
    return max(readings, key=fits) if len(readings) > 1 else readings[0] if readings else None


def only_links(parsed: Parsed, piece: Range) -> bool:
    """Return True if a piece only links its sentence to the one before: *Indeed, …*."""
    return set(parsed.unit.tags[slice(*piece)]) <= _LINKS


def content_right(parsed: Parsed, cue: CueCandidate, strengths: dict[int, float], between: bool) -> Range | None:
    """Choose the content to the right: after the comma where the attribution stands between commas."""
    if at := resumed_at(parsed, cue):
        return at, at + 1
    settled = settled_start(parsed, cue)
    starts = [settled] if settled else right_starts(parsed, cue)
    if between and (comma := parsed.unit.tags.find(COMMA, cue.end)) > 0:
        starts = [at for at in starts if at == comma + 1]
    score_start, score_end = scorer("start"), scorer("end")
    start = _best(starts, lambda at: score_start(start_features(parsed, cue, at)))
    if start is None:
        return None
    ends = within_relative(parsed, cue, right_ends(parsed, start))
    others = others_after(parsed, cue, strengths, start)

    def fits(end: int) -> float:
        return score_end(end_features(parsed, cue, start, end, rival(others, end)))

    end = _best(ends, fits)
    while end is not None and goes_on(parsed, end) and (later := [at for at in ends if at > end + 3]):
        end = max(later, key=fits)
    if end is not None and tells_by_when(parsed, end):
        end = max((at for at in ends if at > end + 1), key=fits, default=end)
    return None if end is None else (start, end)


def speaker_mention(
    parsed: Parsed, cue: CueCandidate, side: str, speaker: int | None = None
) -> tuple[Range | None, float]:
    """Choose the speaker's mention, or none; of those at word `speaker` where that is settled."""
    if speaker is not None and parsed.unit.tags[speaker] in THAT_WORDS:
        return (speaker, speaker + 1), 1 - UNSETTLED
    options = mentions(parsed, cue)
    settled_on = next((option for option in options if option[0] == speaker), None)
    if settled_on:
        return (settled_on[0], settled_on[2]), 1 - UNSETTLED
    group, score = voice_group(parsed, cue), scorer("mention")
    scores = [score(mention_features(parsed, cue, *option, side, group)) for option in options]
    scores.append(score(no_mention_features(cue, side, group)))
    probabilities = shares(scores)
    best = max(range(len(scores)), key=scores.__getitem__)
    if best == len(options):
        return None, probabilities[best]
    return (options[best][0], options[best][2]), probabilities[best]
