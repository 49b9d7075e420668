"""Takes the tree of a page, takes from it the pieces of text that no reader sees: they are nobody's words.

Pages hide their whole story, or the rest of it, until a script shows it, and answers until a question is clicked: what
is long, or most of the page, or named as what unfolds, is left as it is.
"""

import re
from typing import TYPE_CHECKING

from newscli.ingest.pages.embedded import bits_of, hints_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_STYLE = re.compile(r"display:none|visibility:hidden")
_TEXT = ("p", "span", "div", "em", "strong", "b", "i", "li", "blockquote", "a", "small", "section")
_NO_TEXT = ("script", "style", "noscript", "template", "title", "svg")
_MOST_WORDS, _SHARE = 60, 2  # words of a piece; all pieces are half of the page at most
_UNFOLDS = re.compile(
    r"more|fold|collaps|expand|accordion|toggle|tab|faq|answer|full|content|body|panel", re.IGNORECASE
)
_FACTS = bits_of("date", "author", "title")


def take_out_unseen(root: "_Element", page: str) -> str:
    """Take the pieces of text that no reader sees out of the tree of a page, and return the page without them."""
    from lxml.html import tostring

    pieces = [element for element in root.iter(*_TEXT) if _is_unseen(element)]
    sizes = [_words(element) for element in pieces]
    if not pieces or _SHARE * sum(sizes) > _words(root):
        return page
    taken = [element for element, size in zip(pieces, sizes, strict=True) if size <= _MOST_WORDS]
    for element in (*taken, *root.iter("template")):
        element[:] = []
        element.text = None
    return str(tostring(root, encoding="unicode")) if taken else page


def _words(element: "_Element") -> int:
    """Return how many words stand in an element, but for those of scripts."""
    texts = (f"{'' if each.tag in _NO_TEXT else each.text or ''} {each.tail or ''}" for each in element.iter())
    return sum(len(text.split()) for text in texts)


def _is_unseen(element: "_Element") -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    shown = element.get("hidden") is None and element.get("aria-hidden") != "true"
    if shown and not _STYLE.search(style):
        return False
    names = " ".join(element.get(key) or "" for key in ("class", "id", "role", "itemprop"))
    return not _UNFOLDS.search(names) and not hints_of(names) & _FACTS and element.get("itemprop") is None
