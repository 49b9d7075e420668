"""Takes a byline of a web page, or an author's name as its markup states it, returns the names, as spelled."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from newscli.ingest.metadata.people import byline_names

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["author_names", "byline_authors", "choose_authors"]

_LEAD = re.compile(r"^(?:(?:written|posted|published|words|text|story|report)\s)?by\b[\s:]*", re.IGNORECASE)
_BYLINE = re.compile(
    r"(?:^|[-_ ])(?:author|byline|writer|contributor)s?(?:$|[-_ ])|(?:author|byline)-?_?name", re.IGNORECASE
)
_TAGS = ("a", "span", "p", "div", "address", "cite", "li", "strong", "b", "h4", "h5", "h6", "em", "td")
_LONGEST, _MOST = 160, 200


def author_names(text: str) -> tuple[str, ...]:
    """Return the names in `text`: none for an address or a handle; a text that reads as no byline is one name."""
    bare = " ".join(text.split())
    if not bare or len(bare) > _LONGEST or "://" in bare or bare.startswith(("@", "www.")) or "@" in bare:
        return ()
    bare = _LEAD.sub("", bare).strip(" ,;|·•-–—")
    found = byline_names(f"By {bare}")
    if found:
        return found
    return (bare,) if bare and len(bare.split()) <= 5 and not any(char.isdigit() for char in bare[:1]) else ()


def choose_authors(stated: tuple[str, ...], bylines: tuple[str, ...], above: Iterable[str]) -> tuple[str, ...]:
    """Return the stated authors, or those of a byline that names them all and more, else a byline above the story."""
    if stated and not {name.casefold() for name in stated} < {name.casefold() for name in bylines}:
        return stated
    lines = (" ".join(line.split()) for text in above for line in text.splitlines())
    return bylines or next((names for line in lines if (names := byline_names(line))), ())


def byline_authors(root: "_Element") -> tuple[str, ...]:
    """Return the authors that the page shows in the first element that is marked as a byline and names any."""
    for element in _marked(root):
        inner = [names for each in _marked(element) if (names := _shown_names(each))]
        if inner:
            return max(inner, key=len)
    return ()


def _marked(root: "_Element") -> "list[_Element]":
    return [element for element in root.iter(*_TAGS) if _role(element) or _BYLINE.search(element.get("class") or "")][
        :_MOST
    ]


def _role(element: "_Element") -> bool:
    return "author" in (element.get("rel") or "") or "author" in (element.get("itemprop") or "")


def _shown_names(element: "_Element") -> tuple[str, ...]:
    """Return the names in an element marked as a byline: after "By", or where it holds a name and nothing else."""
    text = " ".join(" ".join(map(str, element.itertext())).split())
    if not 3 <= len(text) <= _LONGEST:
        return ()
    bare, words = _LEAD.sub("", text), text.split()
    if bare != text:
        return byline_names(text) or ((bare,) if 0 < len(bare.split()) <= 2 and bare.isalnum() else ())
    if _role(element) and len(words) == 1:
        return (text,) if text.isalnum() else ()
    if 2 <= len(words) <= 4 and all(word[:1].isalpha() and not word[:1].islower() for word in words):
        return byline_names(f"By {text}")
    return ()
