"""In: time expressions; out: their page: value, words, type."""

from typing import TYPE_CHECKING

from newscli.render.layouts.places import day, place
from newscli.render.page import Answer, Block, Look, Page, Run

if TYPE_CHECKING:
    from newscli.article import Article
    from newscli.timeline import TimeExpression, Times

COLUMNS = ("expression", "type", "value", "mod", "first", "last", "start", "end", "article")


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out time expressions in the order of the text."""
    result: Times = answer.result
    (article,) = answer.articles
    blocks = tuple(_block(article, time, look.explain) for time in result.times)
    return Page(blocks, COLUMNS, tuple(_row(article, time) for time in result.times), plain=3)


def _block(article: "Article", time: "TimeExpression", explain: bool) -> Block:
    notes = [time.type.lower(), time.mod or "", time.reason if explain else "", place(article, time.span)]
    days = ""
    if time.first and time.last:
        days = f"  {day(time.first)}" + (f" – {day(time.last)}" if time.first != time.last else "")
    runs = (Run(time.span.of(article.text), "time"), Run(days, "dim"))
    return Block("entry", runs, note=" · ".join(note for note in notes if note), label=time.value)


def _row(article: "Article", time: "TimeExpression") -> tuple[str, ...]:
    first, last = (str(each) if each else "" for each in (time.first, time.last))
    span = time.span
    return (
        span.of(article.text), time.type, time.value, time.mod or "", first, last, str(span.start), str(span.end),
        article.id,
    )  # fmt: skip
