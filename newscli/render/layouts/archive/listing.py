"""Takes stored articles, returns their page: day, title, and the name to type."""

from newscli.archive.entries import Stored
from newscli.render.layouts.places import stored_day
from newscli.render.page import Answer, Block, Look, Page, Run, text

COLUMNS = ("slug", "date", "title", "id", "authors", "source", "words", "added", "tags", "seen", "starred", "url")


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out a list of stored articles."""
    blocks, rows = [], []
    for number, each in enumerate(answer.result.articles, 1):
        published = each.published or ""
        label = stored_day(published)
        label = f"{number:>3}  {label}" if look.numbered else label
        blocks += [Block("entry", _title(each), label=label), Block("detail", text(_under(each)))]
        blocks += [Block("detail", text(each.url))] if look.long and each.url else []
        rest = (each.id, "; ".join(each.authors), each.source or "", str(each.words), each.added or "")
        rows.append(
            (
                each.slug,
                published,
                each.heading,
                *rest,
                " ".join(each.tags),
                each.seen or "",
                each.starred or "",
                each.url or "",
            )
        )
    return Page(tuple(blocks), COLUMNS, tuple(rows), plain=len(COLUMNS) if look.long else 4)


def _title(each: Stored) -> tuple[Run, ...]:
    """Return the title, in strong letters after a mark while it is unread, after a star where it has one."""
    unread = each.added is not None and each.seen is None
    marks = "★ " * bool(each.starred) + "● " * unread
    return (Run(marks, "speaker0"), Run(each.heading, "strong" if unread else ""))


def _under(each: Stored) -> str:
    """Return what stands under a title: the name to type first."""
    parts = (
        each.slug,
        each.source or "",
        *(f"#{tag}" for tag in each.tags),
        "corrected" * bool(each.corrected),
        "not sure" * bool(each.doubts),
    )
    return " · ".join(part for part in parts if part)
