"""Takes runs of kept characters, returns where each character of the clean text was in the raw input."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from newscli.article.span import Span


@dataclass(frozen=True, slots=True)
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
