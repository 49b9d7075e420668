"""Takes the runs of text of a page, returns which are the story's, and how sure that is.

A linear model scores each run by itself and by what is around it (logistic regression, learnt by
`tests/learn/pages.py`). Some pages are unlike those it was learnt from, and all their runs score low: so the least
that a run must score is a share of what the page's best do.
"""

from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from newscli.ingest.clean.line_kinds.notices import is_comments
from newscli.ingest.clean.lines import lines_of
from newscli.ingest.pages.hints import bits_of, hints_of
from newscli.ingest.pages.run_features import features_of
from newscli.ingest.readers.markup import Run
from newscli.language.linear_model import LinearModel, chance

__all__ = ["Choice", "choose_runs", "comments_from"]

_SHARE = 0.7
_PEER = 0.5  # the share where others like it are the story's
_MOST_WORDS_COUNTED = 60  # words of a run that count
_COMMENTS, _SUBSCRIBE = bits_of("comment"), bits_of("subscribe")
_BOX = 80  # words of a box that asks for subscribers
_STORY = 60  # words above readers' comments
_DOUBLE = 8  # words; a longer run that stood there before is the same again


class Choice(NamedTuple):
    """Whether each run is the story's, and how sure the choice is, from 0 to 1."""

    inside: list[bool]
    sure: float


@cache
def _model() -> LinearModel:
    return LinearModel("newscli.ingest.pages", "story.tsv", "run")


def choose_runs(runs: Sequence[Run]) -> Choice:
    """Choose the runs of the story; none may be found. Readers' comments are never taken."""
    barred, end = _barred(runs), comments_from(runs)
    scores = [
        chance(_model().score(((), features)))
        if at < end and not (barred and any(element.number in barred for element in run.path))
        else 0.0
        for at, (run, features) in enumerate(zip(runs, features_of(runs), strict=True))
    ]
    sizes = [min(len(run.text.split()), _MOST_WORDS_COUNTED) for run in runs]
    total = sum(size * score for size, score in zip(sizes, scores, strict=True))
    sure = sum(size * score * score for size, score in zip(sizes, scores, strict=True)) / total if total else 0.0
    taken: set[str] = set()
    inside = []
    for run, size, score in zip(runs, sizes, scores, strict=True):
        again = size > _DOUBLE and run.text in taken
        inside.append(score >= _SHARE * sure and score > 0 and not again)
        taken.add(run.text)
    return Choice(_with_peers(runs, scores, inside, sure), sure)


def _with_peers(runs: Sequence[Run], scores: list[float], inside: list[bool], sure: float) -> list[bool]:
    """Add a run between two of the story's where others in the same kind of element are the story's: rows, headings."""
    homes = {run.home for run, kept in zip(runs, inside, strict=True) if kept}
    amid = [False, *(before and after for before, after in zip(inside, inside[2:], strict=False)), False]
    return [
        kept or (between and score >= _PEER * sure and run.home in homes)
        for run, score, kept, between in zip(runs, scores, inside, amid, strict=False)
    ]


def comments_from(runs: Sequence[Run]) -> int:
    """Return the number of the heading below which readers' comments stand, after a story; else that of all runs.

    No page of the corpora is read otherwise without it (`tests/benchmarks/page_steps.py`): it is for old sites, whose
    comments stand in elements without a name, as on `tests/cases/pages/old-site-comments.html`.
    """
    told = accumulate((len(run.text.split()) for run in runs), initial=0)
    heads = (
        at for at, (run, words) in enumerate(zip(runs, told, strict=False)) if words > _STORY and _heads_comments(run)
    )
    return next(heads, len(runs))


def _heads_comments(run: Run) -> bool:
    return run.kind == "heading" and is_comments(lines_of(run.text)[0])


def _barred(runs: Sequence[Run]) -> set[int]:
    """Return the numbers of the elements that hold no story.

    Their names say that they hold readers' comments, or that they ask for subscribers, and these hold few words. On the
    corpora's pages it gains nothing: it is for boxes of whole sentences, as on `tests/cases/pages/donation-box.html`.
    """
    barred, sizes = set[int](), Counter[int]()
    for run in runs:
        for element in run.path:
            hints = hints_of(element.name)
            if hints & _COMMENTS:
                barred.add(element.number)
            if hints & _SUBSCRIBE:
                sizes[element.number] += len(run.text.split())
    return barred | {number for number, size in sizes.items() if size <= _BOX}
