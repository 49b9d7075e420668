"""Takes the report of a run over a corpus, or the answer of its tables to a question, returns its page."""

from typing import Any

from rich.cells import cell_len, set_cell_size

from newscli.render.page import Answer, Block, Look, Page, text

_APART = "  "


def report(done: Any, answer: Answer, look: Look) -> Page:
    """Lay out what became of a run."""
    lines = [
        ("records", f"{done.records:,}"),
        ("articles", f"{done.articles:,}"),
        ("errors", f"{done.errors:,}"),
        ("partitions", f"{done.partitions:,}"),
        ("finished before", f"{done.skipped:,}"),
        ("processes replaced", f"{done.replaced:,}"),
        ("elapsed seconds", f"{done.elapsed:,.1f}"),
        ("processor seconds", f"{done.seconds:,.1f}"),
        *((f"rows of {table}", f"{rows:,}") for table, rows in done.rows.items()),
    ]
    blocks = (Block("group", text(done.output, "strong")), *(Block("entry", text(what), note=n) for what, n in lines))
    return Page(blocks, ("what", "number"), tuple((what, n.replace(",", "")) for what, n in lines), plain=2)


def tables(table: Any, answer: Answer, look: Look) -> Page:
    """Lay out the answer of tables."""
    rows = tuple(tuple("" if cell is None else str(cell) for cell in row) for row in table.rows)
    widths = [max(map(cell_len, column)) for column in zip(table.columns, *rows, strict=True)]
    while sum(widths) + len(_APART) * len(widths) > max(min(look.width, look.measure), 20):
        widths[widths.index(max(widths))] -= 1
    lines = (map(_cell, row, widths) for row in (table.columns, *rows))
    drawn = "\n".join((_APART + _APART.join(line)).rstrip() for line in lines)
    return Page((Block("raw", text(drawn)),), table.columns, rows, plain=len(widths))


def _cell(words: str, width: int) -> str:
    """Return a cell of that width; of longer words the end is missing."""
    if cell_len(words) > width:
        words = set_cell_size(words, max(0, width - 1)).rstrip() + "…"
    return set_cell_size(words, width)
