"""Takes blocks of text with their kinds, returns a draft of an article, without marks, captions and the like."""

from collections.abc import Iterable
from typing import Literal, NamedTuple, cast

from newscli.article import LeftOutKind
from newscli.article.linking import LINK
from newscli.ingest.clean.edits import Draft, Edit
from newscli.ingest.readers.addresses import whole_address

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
    "byline",
    "date",
    "source",
    "repeat",
    "copyright",
    "credit",
    "separator",
]
_MARKS: dict[str, str] = {"heading": "## ", "list": "- ", "blockquote": "> "}


class Block(NamedTuple):
    """A paragraph and what it is. The text is made of prose, headings, lists and block quotes alone.

    `links` are words of it in order, each with the address as the page gives it.
    """

    kind: BlockKind
    text: str
    links: tuple[tuple[str, str], ...] = ()


def draft_of(blocks: Iterable[Block], base: str | None) -> Draft:
    """Write the blocks down, an empty line apart and with Markdown's marks, and leave marks and captions out again.

    Blanks inside a block become single, plain ones, and a block without words is dropped. Links of the story are
    written as Markdown does; `base` is the address that those without a host are taken from.
    """
    pieces: list[str] = []
    edits: list[Edit] = []
    at = 0
    for kind, text, links in blocks:
        words = " ".join(text.split())
        if not words:
            continue
        mark = _MARKS.get(kind, "")
        if mark:
            edits.append(Edit(at, at + len(mark), "", "markup"))
        if mark or kind == "prose":
            words, marks = _linked(words, links, base)
            edits += (Edit(at + len(mark) + start, at + len(mark) + end, "", LINK) for start, end in marks)
        else:
            edits.append(Edit(at, at + len(words), "", cast("LeftOutKind", kind)))
        pieces.append(mark + words)
        at += len(mark) + len(words) + 2
    return Draft.of("\n\n".join(pieces)).apply(edits)


def _linked(words: str, links: Iterable[tuple[str, str]], base: str | None) -> tuple[str, list[tuple[int, int]]]:
    """Return `words` with the marks of their links written in, and where these marks stand."""
    pieces: list[str] = []
    marks: list[tuple[int, int]] = []
    done = at = 0
    for said, address in links:
        start = words.find(said, done)
        url = whole_address(address, base) if start >= 0 else None
        if url is None:
            continue
        end = start + len(said)
        for piece, mark in ((words[done:start], "["), (said, f"]({url})")):
            at += len(piece) + len(mark)
            marks.append((at - len(mark), at))
            pieces += [piece, mark]
        done = end
    return "".join([*pieces, words[done:]]), marks
