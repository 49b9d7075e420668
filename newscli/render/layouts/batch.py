"""Takes the report of a run over a corpus, or the answer of its tables to a question, returns its page."""

from typing import Any

from rich.cells import cell_len, set_cell_size

from newscli.render.page import Answer, Block, Look, Page, text

_APART = "  "


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out a report or a table."""
    result = answer.result
    return _report(result) if type(result).__name__ == "RunReport" else _table(result, min(look.width, look.measure))


def _report(report: Any) -> Page:
    told = [
        ("records", f"{report.records:,}"),
        ("articles", f"{report.articles:,}"),
        ("errors", f"{report.errors:,}"),
        ("partitions", f"{report.partitions:,}"),
        ("finished before", f"{report.skipped:,}"),
        ("processes replaced", f"{report.replaced:,}"),
        ("elapsed seconds", f"{report.elapsed:,.1f}"),
        ("processor seconds", f"{report.seconds:,.1f}"),
        *((f"rows of {table}", f"{rows:,}") for table, rows in report.rows.items()),
    ]
    blocks = (Block("group", text(report.output, "strong")), *(Block("entry", text(what), note=n) for what, n in told))
    return Page(blocks, ("what", "number"), tuple((what, n.replace(",", "")) for what, n in told), plain=2)


def _table(table: Any, width: int) -> Page:
    rows = tuple(tuple("" if cell is None else str(cell) for cell in row) for row in table.rows)
    widths = [max(map(cell_len, column)) for column in zip(table.columns, *rows, strict=True)]
    while sum(widths) + len(_APART) * len(widths) > max(width, 20):
        widths[widths.index(max(widths))] -= 1
    lines = (map(_cell, row, widths) for row in (table.columns, *rows))
    drawn = "\n".join((_APART + _APART.join(line)).rstrip() for line in lines)
    return Page((Block("raw", text(drawn)),), table.columns, rows, plain=len(widths))


def _cell(words: str, width: int) -> str:
    """Return a cell of that width; of longer words the end is missing."""
    if cell_len(words) > width:
        words = set_cell_size(words, max(0, width - 1)).rstrip() + "…"
    return set_cell_size(words, width)
