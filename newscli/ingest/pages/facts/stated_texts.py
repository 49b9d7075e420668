"""Takes the tree of a web page, returns what its microdata say, and whom its JSON-LD and meta tags name as authors."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from newscli.ingest.pages.facts.bylines import author_names, is_handle
from newscli.ingest.pages.facts.stated_days import is_article, names_in

if TYPE_CHECKING:
    from lxml.etree import _Element


# Takes the tree of a web page, returns what its microdata say about the article (schema.org).


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
                marks.setdefault(name, []).append(_text_of(element) if name in _WANTED else "")
    own = (marks for marks in scopes.values() if _WHOLE in marks)
    headed = (marks for scope, marks in scopes.items() if scope.find(".//h1") is not None)
    return next(own, None) or next(headed, {})


def _scope(around: "Iterable[_Element]") -> "_Element | None":
    """Return the innermost item, if it is an article."""
    item = next((element for element in around if element.get("itemscope") is not None), None)
    kind = (item.get("itemtype") or "").rpartition("/")[2] if item is not None else ""
    return item if is_article(kind) else None


def _text_of(element: "_Element") -> str:
    if element.get("itemscope") is not None:
        named = (each for each in element.iterfind(".//*[@itemprop]") if each.get("itemprop") in _NAMES)
        return next((plain for each in named if (plain := _plain(each))), "")
    return _plain(element)


def _plain(element: "_Element") -> str:
    text = element.get("content") or "".join(map(str, element.itertext()))
    return " ".join(text[:_MOST_CHARACTERS].split())


# Takes what a page's JSON-LD and meta tags say, returns whom they name as its authors: persons, and bodies.


_SUREST = (
    *("author", "byl", "byline", "sailthru.author", "parsely-author", "dcterms.creator", "dc.creator"),
    *("article:author", "cxenseparse:author", "og:article:author", "og:author", "citation_author", "bt:author"),
)
_OF_SITE = re.compile(r"web|site|theme|banner|app\b")  # who made the page's look, or an app
# A page has one of these for each author; of others the second may name the paper.
_EACH = frozenset(("citation_author", "dc.creator", "dcterms.creator", "article:author", "og:article:author"))
# What else names the authors: "authors", "article:author_name", "shareaholic:article_author_name".
_NAMED = re.compile(r"(?:^|[-_:. ]|rb)(?:authors?|byl(?:ine)?|writers?)(?:[-_:. ]?names?)?$")
_WRITTEN = "written by"  # of a card for Twitter
_LONGEST = 2_000
_LONGEST_NAME = 60
_LOOKS_LIKE_ADDRESS = re.compile(r"://|@|^www\.")


def author_tags(root: "_Element", meta: dict[str, str]) -> dict[str, tuple[str, ...]]:
    """Return the meta tags that name authors, the surest first: a page may have one for each of them."""
    found: dict[str, tuple[str, ...]] = {}
    for element in root.iter("meta"):
        name = (element.get("property") or element.get("name") or "").strip().lower()
        value = " ".join((element.get("content") or "")[:_LONGEST].split())
        if value and (name in _SUREST or _is_named(name)):
            found[name] = (*found.get(name, ()), value)[: None if name in _EACH else 1]
    return {name: found.get(name) or (meta[name],) for name in (*_SUREST, *found, _WRITTEN) if name in meta}


@lru_cache(maxsize=1_000)
def _is_named(name: str) -> bool:
    return _NAMED.search(name) is not None and _OF_SITE.search(name) is None


class StatedAuthors(NamedTuple):
    """What a page's JSON-LD and its meta tags say about its authors."""

    linked: dict[str, Any]
    tags: dict[str, tuple[str, ...]]

    def people(self, site: str | None) -> tuple[str, ...]:
        """Return the persons that the surest part names, never the `site` itself."""
        for names in (names_in(self.linked.get("author")), names_in(self.linked.get("creator")), *self.tags.values()):
            found = tuple(dict.fromkeys(name for text in names for name in author_names(text)))
            found = tuple(name for name in found if name.casefold() != (site or "").casefold())
            if found:
                return found
        return ()

    def bodies(self) -> tuple[str, ...]:
        """Return the bodies that are stated as authors, the paper too: they sign where no person does."""
        tags = [names for name, names in self.tags.items() if name != _WRITTEN]
        names = names_in(self.linked.get("author"), people=False) or tuple(tags[0] if tags else ())
        return tuple(
            dict.fromkeys(
                name
                for name in names
                if len(name) <= _LONGEST_NAME and not is_handle(name) and not _LOOKS_LIKE_ADDRESS.search(name)
            )
        )
