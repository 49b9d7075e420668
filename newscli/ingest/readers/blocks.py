"""Takes blocks of text with their kinds, returns a draft of an article, without marks, captions and the like."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

from newscli.ingest.clean.edits import Draft, Edit

__all__ = ["Block", "BlockKind", "draft_of"]

BlockKind = Literal[
    "prose",
    "heading",
    "list",
    "blockquote",
    "caption",
    "related",
    "headline",
    "paywall",
    "subscribe",
    "advertisement",
    "share",
    "comments",
    "menu",
    "contact",
]
_MARKS: dict[str, str] = {"heading": "## ", "list": "- ", "blockquote": "> "}


class Block(NamedTuple):
    """A paragraph and what it is. The text is made of prose, headings, lists and block quotes alone."""

    kind: BlockKind
    text: str


def draft_of(blocks: Iterable[Block]) -> Draft:
    """Write the blocks down, an empty line apart and with Markdown's marks, and leave marks and captions out again.

    Blanks inside a block become single, plain ones, and a block without words is dropped.
    """
    pieces: list[str] = []
    edits: list[Edit] = []
    at = 0
    for kind, text in blocks:
        words = " ".join(text.split())
        if not words:
            continue
        mark = _MARKS.get(kind, "")
        if mark:
            edits.append(Edit(at, at + len(mark), "", "markup"))
        elif kind != "prose":
            edits.append(Edit(at, at + len(words), "", kind))
        pieces.append(mark + words)
        at += len(mark) + len(words) + 2
    return Draft.of("\n\n".join(pieces)).apply(edits)
