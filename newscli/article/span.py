"""A `Span` is a place in a text, counted in Unicode code points."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
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
