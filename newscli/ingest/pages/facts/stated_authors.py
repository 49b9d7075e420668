"""Takes what a page's JSON-LD and meta tags say, returns whom they name as its authors: persons, and bodies."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from newscli.ingest.pages.facts.bylines import author_names, is_handle
from newscli.ingest.pages.facts.json_ld import names_in

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["StatedAuthors", "author_tags"]

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
_ADDRESS = re.compile(r"://|@|^www\.")


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
                if len(name) <= _LONGEST_NAME and not is_handle(name) and not _ADDRESS.search(name)
            )
        )
