"""Takes a place in a text or what somebody set right of an article, returns it to be kept: `Selector`, `Correction`."""

import re
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from newscli.article.provenance import FactFrom, corrected_provenance, without
from newscli.article.span import Span
from newscli.records import NamedTuple, frozen, replace

if TYPE_CHECKING:
    from newscli.article import Article

# Takes a place in a text, returns a `Selector` that finds the same words again after the text has changed.
#
# It holds what the Web Annotation Data Model (W3C, 2017) calls a text position selector and a text quote selector.

_AROUND = 32  # characters kept on either side


@frozen()
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


# A `Correction` is what somebody set right about an article by hand; facts are set right here, findings by those who
# show them (`newscli.pipeline.corrections.corrected`).


CorrectionKind = Literal["title", "authors", "source", "published", "quote", "event"]
FACTS: tuple[CorrectionKind, ...] = ("title", "authors", "source", "published")
NONE = "none"
"""The value that says of a quote or an event that it is none."""


@frozen()
class Correction:
    """What is right, in `value`: of a fact its words (names of authors apart by line breaks, a day in ISO 8601, empty
    where there is none), of a quote its speaker (empty where none is named), of an event its days in ISO 8601
    (`2026-03-02`, `2026-03-02/2026-03-05`), or `NONE`.

    `place` is that of the quote or event. `number` is what the archive calls it by, `made` when it was made.
    """

    kind: CorrectionKind
    value: str
    place: Selector | None = None
    number: int = 0
    made: str = ""

    @property
    def denies(self) -> bool:
        """Return True if it says of a quote or an event that it is none."""
        return self.value == NONE


class Corrections(NamedTuple):
    """The corrections of an article, in the order they were made."""

    corrections: tuple[Correction, ...]


def corrected(article: "Article", corrections: Iterable[Correction]) -> "Article":
    """Return the article with its facts set right; it carries all corrections. The last of a kind holds."""
    known: dict[str, Any] = {}
    for each in corrections:
        if each.kind in FACTS:
            known |= _fact(each.kind, each.value)
    carried = tuple(corrections)
    if not carried:
        return article
    last = {each.kind: FactFrom(each.kind, each.value.replace("\n", ", "), "your correction") for each in carried}
    said = corrected_provenance(article.facts_from, (row for kind, row in last.items() if kind in FACTS))
    doubts = without(article.doubts, known)
    return replace(article, **known, corrections=carried, facts_from=said, doubts=doubts)


def _fact(kind: str, value: str) -> dict[str, Any]:
    if kind == "published":
        given = "given" if value else None
        return {"published": date.fromisoformat(value) if value else None, "published_at": None, "date_from": given}
    if kind == "authors":
        return {"authors": tuple(filter(None, value.split("\n")))}
    return {kind: value or None}
