"""Takes how many articles are unread, returns their page: in all, then by feed, tag and paper."""

from itertools import groupby
from typing import TYPE_CHECKING

from newscli.render.page import Answer, Block, Look, Page, text

if TYPE_CHECKING:
    from newscli.archive.readers.additions import Count, Counts

COLUMNS = ("by", "name", "unread", "articles")
_HEADS = {"all": "In all", "feed": "Feeds", "tag": "Tags", "source": "Papers"}


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out counts."""
    result: Counts = answer.result
    blocks: list[Block] = []
    for by, counts in groupby(result.counts, key=lambda count: count.by):
        told = list(counts)
        whole = _told(told[0]) if by == "all" else ""
        blocks.append(Block("group", text(_HEADS[by], "strong"), note=whole))
        if not whole:
            blocks += [Block("entry", text(each.name, "" if each.unread else "dim"), note=_told(each)) for each in told]
    rows = tuple((each.by, each.name, str(each.unread), str(each.articles)) for each in result.counts)
    return Page(tuple(blocks), COLUMNS, rows, plain=4)


def _told(count: "Count") -> str:
    return f"{count.unread or 'none'} unread of {count.articles}"
