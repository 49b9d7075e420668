"""In: spans of an article; out: their words and paragraph numbers, as pages name them."""

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from newscli.article import Article, Span

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def place(article: "Article", span: "Span") -> str:
    """Return the number of the paragraph in which a span begins, as `¶3`."""
    return f"¶{bisect_right(article.paragraphs, span.start, key=lambda paragraph: paragraph.span.start)}"


def words(article: "Article", *spans: "Span") -> str:
    """Return the words of spans, an ellipsis between them."""
    return " … ".join(span.of(article.text) for span in spans)


def day(when: "date", *, year: bool = True) -> str:
    """Return a day as `3 Mar 2026`."""
    return f"{when.day} {MONTHS[when.month - 1]}" + (f" {when.year}" if year else "")


def accent(number: int) -> str:
    """Return the style of the speaker of that number."""
    return f"speaker{number % 5}"
