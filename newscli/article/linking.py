"""Takes what was left out of a raw input, returns the links that stood in the text, and the captions beside it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, NamedTuple

from newscli.article.addresses import without_password
from newscli.article.origins import Origins
from newscli.article.span import Span

if TYPE_CHECKING:
    from newscli.article import LeftOut

__all__ = ["LINK", "Link", "captions_in", "links_in"]

# The kind of the marks of a link that are left out: "[" before its words and "](address)" after them.
LINK: Final = "link"
_STEM = 30  # characters by which a caption is known again


class Link(NamedTuple):
    """Words of the clean text that lead to an address."""

    span: Span
    url: str


def links_in(raw: str, text: str, origins: Origins, left_out: "Iterable[LeftOut]") -> tuple[Link, ...]:
    """Return the links of a clean `text`, in order; one whose words were left out is none."""
    found: list[Link] = []
    start: int | None = None
    for kind, source in left_out:
        if kind != LINK:
            continue
        mark = source.of(raw)
        if not mark.startswith("]("):
            start = origins.clean_at(source.end, len(text))
        elif start is not None:
            end = origins.clean_at(source.start, len(text))
            if text[start:end].strip() and "\n" not in text[start:end]:
                found.append(Link(Span(start, end), without_password(mark[2:].split()[0].rstrip(")"))))
            start = None
    return tuple(found)


def captions_in(raw: str, left_out: "Iterable[LeftOut]") -> tuple[Span, ...]:
    """Return where captions stood in the raw input. One said before, in full or cut off, is left out."""
    found: list[Span] = []
    shown: dict[str, str] = {}
    for kind, source in left_out:
        if kind != "caption":
            continue
        words = " ".join(source.of(raw).split()).replace("...", "…")
        head = words.partition("…")[0].strip()
        if not shown.get(words[:_STEM], "").startswith(head):
            found.append(source)
            shown[words[:_STEM]] = words
    return tuple(found)
