"""Takes a place in a text, returns a `Selector` that finds the same words again after the text has changed.

It holds what the Web Annotation Data Model (W3C, 2017) calls a text position selector and a text quote selector.
"""

import re
from dataclasses import dataclass

from newscli.article.span import Span

_AROUND = 32  # characters kept on either side


@dataclass(frozen=True, slots=True)
class Selector:
    """A place in a text: its `start` and `end`, the words there (`exact`), and those around them."""

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""

    def find(self, text: str) -> Span | None:
        """Return where the words stand in `text` now; of several places the one most like the old; None if nowhere."""
        found = [each.start() for each in re.finditer(f"(?={re.escape(self.exact)})", text)] if self.exact else []
        if not found:
            return None
        best = max(found, key=lambda start: (self._likeness(text, start), -abs(start - self.start)))
        return Span(best, best + len(self.exact))

    def _likeness(self, text: str, start: int) -> int:
        """Return how many characters around a place are those that were around the old one."""
        before, after = text[max(0, start - _AROUND) : start], text[start + len(self.exact) :][:_AROUND]
        return _common(before[::-1], self.prefix[::-1]) + _common(after, self.suffix)


def _common(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def selector_of(text: str, span: Span) -> Selector:
    """Return the selector of a place in `text`."""
    before, after = text[max(0, span.start - _AROUND) : span.start], text[span.end : span.end + _AROUND]
    return Selector(span.start, span.end, span.of(text), before, after)
