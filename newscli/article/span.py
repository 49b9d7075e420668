"""A `Span` is a place in a text, counted in Unicode code points."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from newscli.article.addresses import without_password
from newscli.records import NamedTuple, frozen

if TYPE_CHECKING:
    from newscli.article import LeftOut


@frozen()
class Span:
    """The half-open stretch `start <= i < end` of a text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse a span that ends before it starts."""
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no such span: {self.start} to {self.end}")

    def __len__(self) -> int:
        """Return the length in code points."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the words of `text` that stand here."""
        return text[self.start : self.end]

    def words_of(self, text: str) -> str:
        """Return the words of `text` that stand here on one line, one blank between each two."""
        return " ".join(self.of(text).split())

    def holds(self, other: "Span") -> bool:
        """Return True if `other` lies inside."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Return True if both share at least one character."""
        return self.start < other.end and other.start < self.end


# Takes runs of kept characters, returns where each character of the clean text was in the raw input.


@frozen()
class Origins:
    """The way back from clean text to raw input, stored as runs.

    Run `i` starts at `clean[i]` in the clean text and at `raw[i]` in the raw input, and goes on to the next
    run's start, character by character. A blank that was put in place of something left out is a run of its
    own, which points at the first character of what stood there.
    """

    clean: tuple[int, ...]
    raw: tuple[int, ...]

    def __post_init__(self) -> None:
        """Refuse runs that don't begin at 0 or that go backwards."""
        if len(self.clean) != len(self.raw) or (self.clean and self.clean[0] != 0):
            raise ValueError("runs must pair up and begin at 0")
        if any(a >= b for a, b in zip(self.clean, self.clean[1:], strict=False)):
            raise ValueError("clean starts must rise")
        if any(a > b for a, b in zip(self.raw, self.raw[1:], strict=False)):
            raise ValueError("raw starts must not go down")

    @classmethod
    def identity(cls) -> "Origins":
        """Return the way back for a text of which nothing was left out."""
        return cls((0,), (0,))

    def at(self, position: int) -> int:
        """Return where the clean character at `position` stood in the raw input."""
        run = bisect_right(self.clean, position) - 1
        return self.raw[run] + position - self.clean[run]

    def of(self, span: Span) -> Span:
        """Return the raw stretch from the first to the last character of a clean `span`."""
        if not len(span):
            start = self.at(span.start) if self.clean else 0
            return Span(start, start)
        start = self.at(span.start)
        return Span(start, max(start, self.at(span.end - 1) + 1))

    def clean_at(self, position: int, length: int) -> int:
        """Return the first clean position, of `length` in all, that stood at or after a raw `position`."""
        run = bisect_right(self.raw, position) - 1
        if run < 0:
            return 0
        first = bisect_left(self.raw, self.raw[run])
        end = self.clean[run + 1] if run + 1 < len(self.clean) else length
        if self.raw[run] == position:
            return self.clean[first]
        return min(self.clean[run] + position - self.raw[run], end)


# Takes what was left out of a raw input, returns the links that stood in the text, and the captions beside it.


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
