"""Takes time expressions, returns their page: value, words, type."""

import re
from typing import TYPE_CHECKING

from newscli.article.reasons import row_of
from newscli.render.layouts.days import PARTS
from newscli.render.layouts.places import days, place, plainly
from newscli.render.layouts.reasons import with_reasons
from newscli.render.page import Answer, Block, Look, Page, text

if TYPE_CHECKING:
    from newscli.article import Article
    from newscli.timeline import TimeExpression, Times

_UNCOUNTED = re.compile(r"PT?X[A-Z]{1,2}")
_UNITS = {"XD": "days", "XW": "weeks", "XM": "months", "XQ": "quarters", "XY": "years", "XDE": "decades"}
_UNITS |= {"XCE": "centuries", "TXH": "hours", "TXM": "minutes", "TXS": "seconds"}
_VAGUE = {"PRESENT_REF": "now", "PAST_REF": "some time ago", "FUTURE_REF": "some time ahead"}
COLUMNS = ("expression", "type", "value", "mod", "first", "last", "start", "end", "article", "url")


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out time expressions in the order of the text."""
    result: Times = answer.result
    (article,) = answer.articles
    blocks = tuple(_block(article, time, look.explain) for time in result.times)
    page = Page(blocks, COLUMNS, tuple(_row(article, time) for time in result.times), plain=3)
    if not look.explain:
        return page
    reasons = [[row_of(time.reason, "days")] if time.reason else [] for time in result.times]
    return with_reasons(page, reasons)


def _block(article: "Article", time: "TimeExpression", explain: bool) -> Block:
    reason = plainly(time.reason) if explain else ""
    mod = PARTS.get(time.mod or "", (time.mod or "").lower().replace("_", " "))
    notes = (_days(time), time.type.lower(), mod, reason, place(article, time.span))
    runs = text(time.span.of(article.text), "time")
    return Block("entry", runs, note=" · ".join(note for note in notes if note), label=_said(time.value))


def _said(value: str) -> str:
    """Return a value as people read it: those that name no number and no day, in words."""
    if (found := _UNCOUNTED.fullmatch(value)) and found[0][1:] in _UNITS:
        return f"some {_UNITS[found[0][1:]]}"
    return _VAGUE.get(value, value)


def _days(time: "TimeExpression") -> str:
    """Return the days, where the value does not say them already."""
    if not (time.first and time.last) or time.value == time.first.isoformat():
        return ""
    told = days(time.first, time.last)
    return "" if told == time.value else told


def _row(article: "Article", time: "TimeExpression") -> tuple[str, ...]:
    first, last = (str(each) if each else "" for each in (time.first, time.last))
    span = time.span
    return (
        span.of(article.text), time.type, time.value, time.mod or "", first, last, str(span.start), str(span.end),
        article.id, article.url or "",
    )  # fmt: skip
