"""In: a tree of HTML, or of trafilatura's XML; out: its blocks of text. Nothing in it is run or looked up."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newscli.errors import InputError
from newscli.ingest.blocks import Block, BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["blocks_of", "fragment_blocks", "parse_markup"]

_SKIPPED = frozenset(
    (
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "iframe",
        "object",
        "form",
        "button",
        "select",
        "nav",
        "head_",
        "title",
    )
)
_KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "head", "dt"), "heading"),
    **dict.fromkeys(("li", "item", "dd"), "list"),
    **dict.fromkeys(("blockquote", "quote"), "blockquote"),
    **dict.fromkeys(("figcaption", "caption"), "caption"),
}
_BLOCKS = frozenset(
    """p div section article main body ul ol dl list table tr row thead tbody tfoot figure aside header footer pre
    address center fieldset details summary hr html""".split()  # noqa: SIM905
) | frozenset(_KINDS)
_CELLS = frozenset(("td", "th", "cell"))
_DEEPEST = 400
_BREAKS = re.compile(r"\n[ \t]*\n\s*")


def parse_markup(markup: str | bytes, encoding: str | None = None) -> "_Element":
    """Return the tree of a page or a fragment; entities of its own and anything outside are never resolved.

    Raises `InputError` where there is no markup in it, or where it is nested too deeply to be a page of text.
    """
    from lxml import etree, html

    parser = html.HTMLParser(
        encoding=encoding or ("utf-8" if isinstance(markup, str) else None), remove_pis=True, huge_tree=False
    )
    data = markup.encode("utf-8", "replace") if isinstance(markup, str) else markup
    try:
        root = html.document_fromstring(data, parser=parser, ensure_head_body=True)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        raise InputError("the page holds no markup that can be read. Save it again, or paste its text.") from None
    if _depth(root) > _DEEPEST:
        raise InputError("the page is nested too deeply to be read. Paste its text.")
    return root


def _depth(root: "_Element") -> int:
    from lxml import etree

    depth = deepest = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def fragment_blocks(markup: str) -> list[Block]:
    """Return the blocks of a piece of HTML, or of plain text without any."""
    if not markup.strip():
        return []
    if "<" not in markup and "&" not in markup:
        return [Block("prose", part) for part in _BREAKS.split(markup)]
    return blocks_of(parse_markup(markup))


def blocks_of(root: "_Element") -> list[Block]:
    """Return the blocks of text under `root`, in order: paragraphs, headings, list items, block quotes, captions."""
    return [Block(kind, part) for kind, text in _runs(root) for part in _BREAKS.split(text) if part.strip()]


def _runs(root: "_Element") -> Iterator[tuple[BlockKind, str]]:
    """Yield the text between borders of blocks, with the kind of the innermost block that has one."""
    from lxml import etree

    kinds: list[BlockKind] = ["prose"]
    text: list[str] = []
    walk = etree.iterwalk(root, events=("start", "end", "comment"))
    for event, element in walk:
        tag = element.tag if isinstance(element.tag, str) else ""
        if (event != "comment" and tag in _BLOCKS) and text:
            yield kinds[-1], "".join(text)
            text = []
        if event == "start":
            if tag in _SKIPPED:
                walk.skip_subtree()
            kinds.append(_KINDS.get(tag, kinds[-1]))
            text += _opening(tag, element, bool(text))
        else:
            if event == "end":
                kinds.pop()
            if element is not root and element.tail:
                text.append(element.tail.replace("\n", " "))
    if text:
        yield kinds[-1], "".join(text)


def _opening(tag: str, element: "_Element", inside: bool) -> Iterator[str]:
    if tag in ("br", "lb"):
        yield "\n"
    elif tag in _CELLS and inside:
        yield " | "
    if element.text and tag not in _SKIPPED:
        yield element.text if tag == "pre" else element.text.replace("\n", " ")
