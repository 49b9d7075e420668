"""The view of tokens that the clause parser reads: spellings, lower case, and places in the text."""

from typing import Protocol


class WordRow(Protocol):
    """Tokens of a text in order: as spelled, in lower case, and where each starts."""

    @property
    def texts(self) -> list[str]:
        """The tokens as spelled."""
        ...

    @property
    def lows(self) -> list[str]:
        """The tokens in lower case."""
        ...

    @property
    def starts(self) -> list[int]:
        """The offset of each token in the text."""
        ...

    def end(self, index: int) -> int:
        """Return the offset right after a token."""
        ...
