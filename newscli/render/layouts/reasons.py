"""Takes what decided on an entry, returns it in words, and puts it on pages: below entries, and as the last column."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from newscli.article import Article
from newscli.article.reasons import Reason, Unlisted
from newscli.render.layouts.places import paragraph, place, plainly, words
from newscli.render.page import Block, Page, text

if TYPE_CHECKING:
    from newscli.quotes import Quote
    from newscli.timeline import Event

_FACTS_SHOWN = 5  # of each question; programs get all


def told(why: Sequence[Reason], most: int | None = None) -> str:
    """Return reasons in words: `denied: unsure; the model of statements .93; cue likelihood +2.18; …`."""
    parts = []
    facts: dict[str, int] = {}
    for each in why:
        facts[each.effect] = facts.get(each.effect, 0) + 1
        if most is None or each.weight is None or facts[each.effect] <= most + 1:  # the model itself is one
            parts.append(_told(each))
    return "; ".join(parts)


def _told(reason: Reason) -> str:
    if reason.weight is None:
        return f"{plainly(reason.row or reason.fact or '')}: {reason.effect}"
    if reason.row and reason.row.startswith("the model of "):
        return f"{reason.row} {reason.weight:.2f}"
    return f"{reason.row or reason.fact} {reason.weight:+.2f}"


def how_sure(found: "Quote | Event") -> str:
    """Return how sure an entry is, or that somebody corrected it."""
    return "corrected" if found.corrected else found.confidence


def below(why: Sequence[Reason]) -> tuple[Block, ...]:
    """Return the block that stands under an entry; none where nothing was asked."""
    return (Block("detail", text(told(why, _FACTS_SHOWN), "dim")),) if why else ()


UNLISTED = "left out"


def left_out(left: Sequence[Unlisted], articles: Mapping[str, Article]) -> tuple[Block, ...]:
    """Return the blocks of what was looked at and is not listed, each with what decided."""
    head = Block("group", text(UNLISTED, "dim"), note=str(len(left)))
    told = (block for each in left for block in (_left(articles[each.article], each), *below(each.why)))
    return (head, *told) if left else ()


def _left(article: Article, left: Unlisted) -> Block:
    return Block("entry", text(words(article, left.span), "dim"), note=f"{left.reason} · {place(article, left.span)}")


def left_row(article: Article, left: Unlisted, columns: Sequence[str], cells: Mapping[str, str]) -> tuple[str, ...]:
    """Return the row of what is not listed: its place, and the `cells` that its list has for it."""
    told = {"paragraph": str(paragraph(article, left.span)), "start": str(left.span.start), "end": str(left.span.end)}
    told |= {"article": article.id, "url": article.url or "", **cells}
    return tuple(told.get(name, "") for name in columns)


def with_reasons(page: Page, whys: Iterable[Sequence[Reason]]) -> Page:
    """Return a page with a column for what decided on each of its rows."""
    cells = [told(why) for why in whys]
    rows = tuple((*row, cell) for row, cell in zip(page.rows, cells, strict=True))
    plain = page.lines or page.rows
    lines = tuple((*line[: page.plain], cell) for line, cell in zip(plain, cells, strict=True))
    return page._replace(columns=(*page.columns, "why"), rows=rows, lines=lines, plain=page.plain + 1)
