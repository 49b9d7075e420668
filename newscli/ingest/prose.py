"""In: a draft of a whole page, menus and all; out: the edits that leave out what stands before and after the story."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from newscli.ingest.edits import Draft, Edit
from newscli.ingest.families import kind_of
from newscli.ingest.lines import Line, ends_sentence, headline_shaped, is_prose, lines_of

# So many lines of menus and labels make a text a page.
_FEWEST = 7
# The headline stands at most so many lines above the story.
_REACH = 40
# What a line adds to a run that is no prose: a menu's, or one that another step will leave out.
_MENU, _CLUTTER, _TURN = -4.0, -2.0, -12.0


def page_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out the lines outside the run of lines that reads most like a story.

    The run is the one whose scores add up to the most. Taking it again from the run itself gives the run.
    """
    lines = list(lines_of(draft.text))
    if len(lines) <= _FEWEST:
        return
    kinds = [kind_of(line) for line in lines]
    scores = [_score(line, kind) for line, kind in zip(lines, kinds, strict=True)]
    first, last = _best_run(scores)
    if first == last or sum(score == _MENU for score in (*scores[:first], *scores[last:])) < _FEWEST:
        return
    top = max(0, first - _REACH)
    yield from _blocks((line, "menu") for line in lines[:top])
    yield from _blocks(_head(lines[top:first], kinds[top:first]))
    yield from _blocks(zip(lines[last:], (kind or "menu" for kind in kinds[last:]), strict=True))


def _blocks(lines: Iterable[tuple[Line, str]]) -> Iterator[Edit]:
    """Leave out each run of lines of one kind as a whole, but headlines and bylines and their like one by one."""
    for kind, group in groupby(lines, key=lambda pair: pair[1]):
        found = [line for line, _ in group]
        if kind == "menu":
            yield Edit(found[0].start, found[-1].end, "", kind)
        else:
            yield from (Edit(line.start, line.end, "", kind) for line in found)


def _head(lines: list[Line], kinds: list[str | None]) -> Iterator[tuple[Line, str]]:
    """Name the lines above a story: what stands above the headline is a menu, and below it deck, byline and date."""
    title = _title(lines, kinds)
    for at, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if at == title:
            yield line, "headline"
        elif title is not None and at > title:
            deck = ends_sentence(line.text) and len(line.words) > 5
            yield line, kind or ("deck" if deck else "menu")
        else:
            yield line, kind if kind in ("byline", "source") else "menu"


def _title(lines: list[Line], kinds: list[str | None]) -> int | None:
    """Return the number of the line most like the headline: long enough, near the story, said twice."""
    texts = [line.text for line in lines]
    best, best_worth = None, 0.0
    for at, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if kind is None and len(line.words) >= 4 and headline_shaped(line):
            worth = min(len(line.words), 12) - 0.3 * (len(lines) - at) + 4 * (texts.count(line.text) > 1)
            if worth >= best_worth:
                best, best_worth = at, worth
    return best


def _score(line: Line, kind: str | None) -> float:
    if kind is not None:
        return _TURN if kind in ("related", "comments") else _CLUTTER
    if is_prose(line):
        return float(min(len(line.words), 40))
    return 1.0 if ends_sentence(line.text) and len(line.words) > 2 else _MENU


def _best_run(scores: list[float]) -> tuple[int, int]:
    """Return the half-open run of numbers with the greatest sum."""
    best, run, best_sum, total = (0, 0), 0, 0.0, 0.0
    for at, score in enumerate(scores):
        if total <= 0:
            run, total = at, 0.0
        total += score
        if total > best_sum:
            best, best_sum = (run, at + 1), total
    return best
