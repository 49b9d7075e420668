"""In: spans of an article; out: their words and paragraph numbers, as pages name them."""

from bisect import bisect_right
from typing import TYPE_CHECKING

from newscli.render.safe import one_line

if TYPE_CHECKING:
    from datetime import date

    from newscli.article import Article, Span

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def place(article: "Article", span: "Span") -> str:
    """Return the number of the paragraph in which a span begins, as `¶3`."""
    return f"¶{bisect_right(article.paragraphs, span.start, key=lambda paragraph: paragraph.span.start)}"


def paper(article: "Article") -> str:
    """Return what an article is called among others: its paper, or its own name."""
    return one_line(article.source or article.slug)


def words(article: "Article", *spans: "Span") -> str:
    """Return the words of spans, an ellipsis between them."""
    return " … ".join(span.of(article.text) for span in spans)


def day(when: "date", *, year: bool = True) -> str:
    """Return a day as `3 Mar 2026`."""
    return f"{when.day} {MONTHS[when.month - 1]}" + (f" {when.year}" if year else "")


def days(first: "date", last: "date") -> str:
    """Return the days from first to last in few words: a day, a month, a year, or both ends."""
    from calendar import monthrange

    if first == last:
        return day(first)
    if first.day == 1 and last.year == first.year and last.day == monthrange(last.year, last.month)[1]:
        if last.month == first.month:
            return f"{MONTHS[first.month - 1]} {first.year}"
        if (first.month, last.month) == (1, 12):
            return str(first.year)
    return f"{day(first)} – {day(last)}"


def accent(number: int) -> str:
    """Return the style of the speaker of that number."""
    return f"speaker{number % 5}"
