"""Takes the report of a run over a corpus, or the answer of its tables to a question, returns its page."""

from typing import Any

from newscli.render.page import Answer, Block, Look, Page, text


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out a report or a table."""
    result = answer.result
    return _report(result) if type(result).__name__ == "RunReport" else _table(result)


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


def _table(table: Any) -> Page:
    rows = tuple(tuple("" if cell is None else str(cell) for cell in row) for row in table.rows)
    widths = [max(map(len, column)) for column in zip(table.columns, *rows, strict=True)]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in (table.columns, *rows)]
    head, *blocks = (Block("raw", text(line)) for line in lines)
    return Page((head._replace(runs=text(lines[0], "strong")), *blocks), table.columns, rows, plain=len(widths))
