"""Takes a run of a page that is no part of its story, returns what it is: a menu, a date, readers' comments, …"""

from functools import lru_cache

from newscli.ingest.clean.line_kinds.classes import kind_of
from newscli.ingest.clean.line_kinds.date_lines import is_clock, is_stamp
from newscli.ingest.clean.lines import Line
from newscli.ingest.metadata.labels import LABELS, label_of
from newscli.ingest.pages.hints import hints_of, names_of
from newscli.ingest.readers.blocks import BlockKind
from newscli.ingest.readers.markup import Run

__all__ = ["is_all_linked", "left_kind"]

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
_SAID: dict[str, BlockKind] = {
    "advertisement": "advertisement",
    "byline": "byline",
    "comments": "comments",
    "contact": "contact",
    "copyright": "copyright",
    "credit": "credit",
    "date": "date",
    "related": "related",
    "separator": "separator",
    "share": "share",
    "source": "source",
    "subscribe": "subscribe",
}


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
    told = " ".join(words)
    line = Line(0, len(told), told, tuple(words))
    if is_stamp(line) or is_clock(line):
        return "date"
    return _SAID.get(kind_of(line) or "")
