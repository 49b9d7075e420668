"""Takes the runs of text of a page, returns the features of each by which a story's are told from the rest.

Kohlschütter, Fankhauser and Nejdl (2010) show that the length of a run and the share of links in it tell most. Added
are where a run stands, what the page's makers call the elements around it, and what stands beside it.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from newscli.ingest.clean.lines import ends_sentence
from newscli.ingest.metadata.labels import LABELS, SECTIONS, label_of
from newscli.ingest.pages.run_places import Around, around_of, hint_names
from newscli.ingest.readers.markup import Run
from newscli.language.lazy_patterns import lazily

__all__ = ["features_of"]

_LENGTHS = (1, 2, 4, 8, 15, 30, 60)  # words
_WORDS_OF_A_PARAGRAPH = 8  # words; a longer run may be a paragraph
_MOST_WORDS_COUNTED = 60  # words of a run that count
_LINKED = 0.5  # of the letters of a run are links, where it is no prose
_LABEL = 8  # words


class _Page(NamedTuple):
    """What is counted over the runs of a page: words of prose in all, by home and article, and what is around each."""

    total: int
    homes: Counter[tuple[str, ...]]
    article: int
    articles: int
    texts: Counter[str]
    around: list[Around]
    deepest: int


def features_of(runs: Sequence[Run]) -> Iterator[list[str]]:
    """Yield the features of each run, in order."""
    words = [run.text.split() for run in runs]
    sizes = [*map(len, words)]
    page = _count(runs, sizes)
    whole = sum(sizes) or 1
    before = accumulate(sizes, initial=0)
    below, linked_head = "", -1
    for at, (run, size, told) in enumerate(zip(runs, sizes, before, strict=False)):
        label = LABELS.get(label_of(run.text), "") if size <= _LABEL else ""
        place = _place(run, page.around[at], size > _WORDS_OF_A_PARAGRAPH, page)
        found = [*_shape(run, words[at]), *place, *_beside(runs, sizes, at)]
        long = int(size > _WORDS_OF_A_PARAGRAPH)
        found.append(f"pos={_rank(told / whole, (0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 0.95))}")
        if page.texts[run.text] > 1:
            found.append(f"dup{long}")
        if label:
            found.append(f"label={label}")
        section = bool(label) and label_of(run.text) in SECTIONS
        if run.kind == "heading" or section:
            below = label if label else ""
            linked_head = at if run.linked > 0.8 * len(run.text.strip()) else -1
        else:
            if below:
                found.append(f"below={below}")
            if linked_head >= 0:
                found.append(f"under={min(at - linked_head, 4)}{long}")
        yield found


def _count(runs: Sequence[Run], sizes: Sequence[int]) -> _Page:
    prose = [
        min(size, _MOST_WORDS_COUNTED) if size > _WORDS_OF_A_PARAGRAPH and run.linked < _LINKED * len(run.text) else 0
        for run, size in zip(runs, sizes, strict=True)
    ]
    inside, homes, articles = Counter[int](), Counter[tuple[str, ...]](), Counter[int]()
    for run, words in zip(runs, prose, strict=True):
        if words:
            homes[run.home] += words
            for element in run.path:
                inside[element.number] += words
    total = sum(prose) or 1
    large = frozenset(number for number, words in inside.items() if 2 * words >= total)
    known: dict[int, Around] = {}
    around = [around_of(run.path, large, known) for run in runs]
    for each, words in zip(around, prose, strict=True):
        articles[each.article] += words
    main = max((number for number in articles if number), key=lambda number: articles[number], default=0)
    deepest = max((each.depth for each in around), default=0)
    texts = Counter(run.text for run in runs)
    return _Page(total, homes, main, sum(1 for number in articles if number), texts, around, deepest)


def _rank(value: float, steps: Sequence[float]) -> int:
    """Return how many of the rising `steps` are less than `value`."""
    return bisect_left(steps, value)


def _shape(run: Run, words: Sequence[str]) -> Iterator[str]:
    """Yield what a run's own words tell."""
    size = len(words)
    text, rank = run.text.strip(), _rank(size, _LENGTHS)
    long = int(size > _WORDS_OF_A_PARAGRAPH)
    link = _rank(run.linked / max(1, len(text)), (0.01, 0.2, 0.5, 0.8))
    small = sum([word[0].islower() for word in words[:40]]) / max(1, min(size, 40))
    end = "s" if ends_sentence(text) else "c" if text.endswith(":") else "o"
    yield from ("bias", f"w={rank}", f"kind={run.kind}{rank}", f"link={link}", f"linked={link}{min(rank, 5)}")
    yield from (f"end={end}{min(rank, 5)}", f"small={_rank(small, (0.01, 0.2, 0.4, 0.6, 0.8))}{long}")
    yield from (name for name, holds in _signs(text, size, long) if holds)


def _signs(text: str, size: int, long: int) -> tuple[tuple[str, object], ...]:
    lower = text[:600].lower()
    return (
        (f"cut{long}", text.endswith(("…", "...", "[…]", "[...]"))),
        ("by", lower.startswith("by ")),
        ("question", text.endswith("?")),
        ("rights", "©" in text or "rights reserved" in lower),
        (f"year{long}", size < 25 and _year().search(text)),
        ("minutes", size < 12 and " min" in lower),
        ("reader", _reader().search(lower)),
        (f"asks{_rank(size, _LENGTHS)}", _asks().search(lower)),
    )


_year = lazily(r"\b(?:19|20)\d\d\b")
_reader = lazily(r"\b(?:you|your|we|our)\b")
_asks = lazily(
    r"\b(?:subscribe|newsletter|sign up|inbox|cookies|privacy policy|log in|download|free trial|demo|contact us"
    r"|learn more|read more|click here|affiliate|commission)\b"
)


def _place(run: Run, around: Around, long: bool, page: _Page) -> Iterator[str]:
    """Yield what the elements around a run tell, those that hold most of the page's prose apart."""
    yield from hint_names("h", around.inner)
    yield from hint_names("n", around.near)
    yield from (f"in={tag}{int(long)}" for tag in around.tags)
    if run.path:
        yield f"tag={run.path[-1].tag}"
        if run.path[-1].hidden:
            yield "hidden"
    yield f"depth={min(len(run.path) - around.depth, 9)}"
    yield f"main={int(around.depth == page.deepest)}"
    where = "none" if not around.article else "main" if around.article == page.article else "other"
    yield f"article={where}{int(page.articles > 1)}{int(long)}"
    yield f"home={_rank(page.homes[run.home] / page.total, (0.001, 0.02, 0.1, 0.3, 0.6))}{int(long)}"


def _beside(runs: Sequence[Run], sizes: Sequence[int], at: int) -> Iterator[str]:
    for step in (-1, 1):
        if 0 <= at + step < len(runs):
            run, size = runs[at + step], sizes[at + step]
            yield f"beside{step}={run.kind}{_rank(size, (3, 8, 20))}{int(run.linked > _LINKED * len(run.text))}"
