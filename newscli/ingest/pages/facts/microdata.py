"""Takes the tree of a web page, returns what its microdata say about the article (schema.org)."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from newscli.ingest.pages.facts.json_ld import is_article

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Marks", "marked_texts"]

_WANTED = frozenset(("headline", "articleSection", "publisher", "inLanguage"))
_WHOLE = "articleBody"
_MOST_CHARACTERS = 2_000
_NAMES = ("name", "legalName")

Marks = dict[str, list[str]]


def marked_texts(root: "_Element") -> Marks:
    """Return what the page's article says of itself by the names of schema.org's properties; of a publisher its name.

    Of several articles, the page's is the first with a body, else the first with a heading of the first rank.
    """
    scopes: dict[Any, Marks] = {}
    for element in root.iterfind(".//*[@itemprop]"):
        names = (element.get("itemprop") or "").split()
        scope = _scope(element.iterancestors()) if not _WANTED.isdisjoint(names) or _WHOLE in names else None
        if scope is not None:
            marks = scopes.setdefault(scope, {})
            for name in names:
                marks.setdefault(name, []).append(_told(element) if name in _WANTED else "")
    own = (marks for marks in scopes.values() if _WHOLE in marks)
    headed = (marks for scope, marks in scopes.items() if scope.find(".//h1") is not None)
    return next(own, None) or next(headed, {})


def _scope(around: "Iterable[_Element]") -> "_Element | None":
    """Return the innermost item, if it is an article."""
    item = next((element for element in around if element.get("itemscope") is not None), None)
    kind = (item.get("itemtype") or "").rpartition("/")[2] if item is not None else ""
    return item if is_article(kind) else None


def _told(element: "_Element") -> str:
    if element.get("itemscope") is not None:
        named = (each for each in element.iterfind(".//*[@itemprop]") if each.get("itemprop") in _NAMES)
        return next((told for each in named if (told := _plain(each))), "")
    return _plain(element)


def _plain(element: "_Element") -> str:
    text = element.get("content") or "".join(map(str, element.itertext()))
    return " ".join(text[:_MOST_CHARACTERS].split())
