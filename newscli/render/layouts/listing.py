"""In: stored articles; out: their page: day, title, and the name to type."""

from datetime import date

from newscli.render.layouts.places import day
from newscli.render.page import Answer, Block, Look, Page, Run

COLUMNS = ("id", "date", "title", "slug", "authors", "source", "words", "added", "tags")


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out a list of stored articles."""
    blocks, rows = [], []
    for each in answer.result.articles:
        published = each.published or ""
        label = day(date.fromisoformat(published)) if published else ""
        blocks.append(Block("entry", (Run(each.title or each.slug),), note=each.slug, label=label))
        rest = (each.slug, "; ".join(each.authors), each.source or "", str(each.words), each.added or "")
        rows.append((each.id, published, each.title or each.slug, *rest, " ".join(each.tags)))
    return Page(tuple(blocks), COLUMNS, tuple(rows), plain=3)
