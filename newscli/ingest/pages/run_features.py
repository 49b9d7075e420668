"""Features of a page's runs of text: what each is, and what the elements around it tell."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate

from newscli.ingest.clean.line_kinds.classes import kind_of
from newscli.ingest.clean.line_kinds.date_lines import is_clock, is_stamp
from newscli.ingest.clean.lines import Line, ends_sentence
from newscli.ingest.metadata.signed_lines import LABELS, SECTIONS, label_of
from newscli.ingest.pages.embedded import HINTS, hints_of, names_of
from newscli.ingest.readers.markdown import BlockKind
from newscli.ingest.readers.markup import Element, Run
from newscli.language.words import lazily
from newscli.records import NamedTuple

# Takes a run of a page that is no part of its story, returns what it is: a menu, a date, readers' comments, …

_LINKED = 0.8  # of the letters of a paragraph are a link, where it is no more than that
_NAMED: dict[str, BlockKind] = {
    "related": "related",
    "share": "share",
    "comment": "comments",
    "comments": "comments",
    "subscribe": "subscribe",
    "promotion": "advertisement",
    "advertisement": "advertisement",
    "author": "contact",
}
_SAID: tuple[BlockKind, ...] = (
    *("advertisement", "byline", "comments", "contact", "copyright", "credit", "date", "related", "separator"),
    *("share", "source", "subscribe"),
)


def left_kind(run: Run) -> BlockKind:
    """Return what a run is: by its own words, else by what its elements are called, else by its links.

    Whatever stands among readers' comments is theirs: the day of a comment is no day of the article.
    """
    label = LABELS.get(label_of(run.text))
    if label:
        return _NAMED.get(label, "menu")
    named = _by_names(run)
    if named == "comments":
        return named
    return _by_words(run.text) or named or ("related" if is_all_linked(run) else "menu")


def is_all_linked(run: Run) -> bool:
    """Return True if the words of a run are next to all links."""
    return run.linked > _LINKED * len(run.text.strip())


def _by_names(run: Run) -> BlockKind | None:
    for element in reversed(run.path):
        if element.tag == "nav":
            return "menu"
        for name in names_of(hints_of(element.name)):
            if name in _NAMED:
                return _NAMED[name]
    return None


@lru_cache(maxsize=4096)  # pages have the same menu at their head and at their foot
def _by_words(text: str) -> BlockKind | None:
    words = text.split()
    joined = " ".join(words)
    line = Line(0, len(joined), joined, tuple(words))
    if is_stamp(line) or is_clock(line):
        return "date"
    said = kind_of(line)
    return said if said in _SAID else None


# Takes a text of a page, returns whether it is a notice in place of the story, and of which kind.

SCRIPTS = re.compile(
    r"(?:enable|turn on|requires?|activate|need) (?:to enable )?java ?script|javascript is (?:disabled|required|off)"
    r"|<div id=[\"']?(?:root|app|__next|__nuxt)[\"']?>\s*</div>",
    re.IGNORECASE,
)
CONSENT = re.compile(
    r"before you continue|we (?:and our partners )?(?:use|value|care about) (?:cookies|your privacy)"
    r"|accept (?:all )?cookies|cookie consent",
    re.IGNORECASE,
)

# Takes the paths of the runs of a page, returns what the elements around each tell, each element being read once.

_PLACES = frozenset(
    "article main aside footer header table figure section ul ol blockquote details form dl tr".split()  # noqa: SIM905
)


class Around(NamedTuple):
    """What the elements around a run tell.

    `inner` are the hints of those that hold less than half of the page's prose, `near` those of the innermost that has
    any; `depth` counts those that hold more; `article` is the number of the innermost `<article>`, 0 where there is
    none; `tags` name the places.
    """

    inner: int = 0
    near: int = 0
    depth: int = 0
    article: int = 0
    tags: tuple[str, ...] = ()


def around_of(path: Sequence[Element], large: frozenset[int], known: dict[int, Around]) -> Around:
    """Return what the elements of a path tell; `large` are the numbers of those that hold half of the page's prose.

    `known` keeps what the elements of earlier paths told.
    """
    start = len(path)
    while start and path[start - 1].number not in known:
        start -= 1
    around = known[path[start - 1].number] if start else Around()
    for element in path[start:]:
        around = known[element.number] = _within(around, element, large=element.number in large)
    return around


def _within(around: Around, element: Element, *, large: bool) -> Around:
    hints = hints_of(element.name)
    new = element.tag in _PLACES and element.tag not in around.tags
    return Around(
        around.inner if large else around.inner | hints,
        hints or around.near,
        around.depth + large,
        element.number if element.tag == "article" else around.article,
        (*around.tags, element.tag) if new else around.tags,
    )


@lru_cache(maxsize=10_000)
def hint_names(letter: str, hints: int) -> tuple[str, ...]:
    """Return the names of features for hints that are given as bits: "h=menu", "n=menu"."""
    return tuple(f"{letter}={name}" for number, name in enumerate(HINTS) if hints >> number & 1)


# Takes the runs of text of a page, returns the features of each by which a story's are told from the rest.
#
# Kohlschütter, Fankhauser and Nejdl (2010) show that the length of a run and the share of links in it tell most.
# Added are where a run stands, what the page's makers call the elements around it, and what stands beside it.

_LENGTHS = (1, 2, 4, 8, 15, 30, 60)  # words
_WORDS_OF_A_PARAGRAPH = 8  # words; a longer run may be a paragraph
_MOST_WORDS_COUNTED = 60  # words of a run that count
_MOSTLY_LINKS = 0.5  # of the letters of a run are links, where it is no prose
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
    for at, (run, size, words_before) in enumerate(zip(runs, sizes, before, strict=False)):
        label = LABELS.get(label_of(run.text), "") if size <= _LABEL else ""
        place = _place(run, page.around[at], size > _WORDS_OF_A_PARAGRAPH, page)
        found = [*_shape(run, words[at]), *place, *_beside(runs, sizes, at)]
        long = int(size > _WORDS_OF_A_PARAGRAPH)
        found.append(f"pos={_rank(words_before / whole, (0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.7, 0.8, 0.9, 0.95))}")
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
        min(size, _MOST_WORDS_COUNTED)
        if size > _WORDS_OF_A_PARAGRAPH and run.linked < _MOSTLY_LINKS * len(run.text)
        else 0
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
            linked = int(run.linked > _MOSTLY_LINKS * len(run.text))
            yield f"beside{step}={run.kind}{_rank(size, (3, 8, 20))}{linked}"
