"""Takes answers and how the user wants them, yields text to write. One decorated function a format.

The command line takes its choices and help from the table that the decorator fills.
"""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from newscli.errors import UsageError
from newscli.records import NamedTuple
from newscli.render.layouts import layout
from newscli.render.page import Answer, Block, Look, Page, draw, dumped, guarded, one_line, safe, text

if TYPE_CHECKING:
    from newscli.render.html import Body

Drawing = Callable[[Iterable[Answer], Look], Iterator[str]]


class Format(NamedTuple):
    """A format: its drawing, what it is for, the suffix of files that hold it."""

    draw: Drawing
    use: str
    suffix: str


FORMATS: dict[str, Format] = {}


def format_named(name: str) -> Format:
    """Return the format of that name; raises `UsageError`, which lists those that exist."""
    if name not in FORMATS:
        raise UsageError(f"no format is called “{name}”. Formats: {', '.join(FORMATS)}.")
    return FORMATS[name]


def format_of(path: Path) -> str:
    """Return the name of the format that a file's suffix tells, "plain" where it has none; raises `UsageError`."""
    fitting = [name for name, each in FORMATS.items() if path.name.endswith(each.suffix)]
    if not fitting and path.suffix:
        known = ", ".join(each.suffix for each in FORMATS.values())
        raise UsageError(f"no format has the suffix {path.suffix}. Suffixes: {known}; or give --format.")
    return fitting[-1] if fitting else "plain"


def chosen_format(name: str | None, output: Path | None, *, on_screen: bool) -> str:
    """Return the name of the format: as asked, by the suffix of the file to write, or by where it goes."""
    return name or (format_of(output) if output else "rich" if on_screen else "plain")


def _format(name: str, use: str, suffix: str) -> Callable[[Drawing], Drawing]:
    def register(draw: Drawing) -> Drawing:
        FORMATS[name] = Format(draw, use, suffix)
        return draw

    return register


@_format("rich", "set for a terminal, in colour", ".ansi")
def _rich(answers: Iterable[Answer], look: Look) -> Iterator[str]:
    from newscli.render.terminal import draw

    for number, page in enumerate(_pages(answers, look)):
        shown = page if page.blocks else Page((Block("legend", text("nothing found")),))
        yield ("\n" if number else "") + draw(shown, look)


@_format("plain", "one record a line, tabs between columns", ".txt")
def _plain(answers: Iterable[Answer], look: Look) -> Iterator[str]:
    gap = ""
    for page in _pages(answers, look):
        if page.columns:
            yield "".join(
                "\t".join(one_line(cell) for cell in row[: page.plain]) + "\n" for row in page.lines or page.rows
            )
        else:
            yield gap + draw(page)
            gap = "\n"


@_format("markdown", "Markdown; of an article, with front matter, to be read again", ".md")
def _markdown(answers: Iterable[Answer], look: Look) -> Iterator[str]:
    from newscli.render.markdown import draw

    for number, answer in enumerate(answers):
        yield ("\n" if number else "") + draw(answer, layout(answer, look))


@_format("json", "one document with every field and its place", ".json")
def _json(answers: Iterable[Answer], look: Look) -> Iterator[str]:
    from newscli.schema.records import to_record

    records = [to_record(answer.result, answer.articles) | _named(answer) for answer in answers]
    if look.several or records:
        yield dumped(records if look.several else records[0], indent=2)


@_format("jsonl", "one item a line, with its article's id", ".jsonl")
def _jsonl(answers: Iterable[Answer], look: Look) -> Iterator[str]:
    from newscli.schema.records import items_of

    for answer in answers:
        for item in items_of(answer.result, answer.articles):
            yield dumped(item | _named(answer))


def _named(answer: Answer) -> dict[str, str]:
    return {"search": answer.about} if answer.about else {}


@_format("csv", "a table with a row of names", ".csv")
def _csv(answers: Iterable[Answer], look: Look) -> Iterator[str]:
    for number, page in enumerate(_pages(answers, look)):
        if not page.columns:
            raise UsageError("this has no CSV, since it is no list. Formats: rich, plain, markdown, json, jsonl.")
        rows = page.rows if number else (page.columns, *page.rows)
        yield from csv_lines((map(one_line, row) for row in rows), raw=look.raw_cells)


def csv_lines(rows: Iterable[Iterable[str]], *, raw: bool) -> Iterator[str]:
    """Yield rows as CSV, their cells guarded against spreadsheets unless they are to be `raw`."""
    import csv

    table = StringIO(newline="")
    writer = csv.writer(table, lineterminator="\n")
    for row in rows:
        writer.writerow([guarded(cell, raw=raw) for cell in row])
        yield table.getvalue()
        table.seek(0)
        table.truncate()


def _exchanged(name: str, use: str, suffix: str) -> None:
    """Enter a format for other programs, drawn by the function of its name in `exchange`."""

    @_format(name, use, suffix)
    def draw(answers: Iterable[Answer], look: Look) -> Iterator[str]:
        yield getattr(import_module("newscli.render.exchange"), name)(answers)


_exchanged("ics", "all-day events for a calendar; of timelines", ".ics")
_exchanged("timelinejs", "the JSON that TimelineJS reads; of timelines", ".timeline.json")


@_format("html", "a page for a browser, in one file, without scripts", ".html")
def _html(answers: Iterable[Answer], look: Look) -> Iterator[str]:
    from newscli.render.html import draw

    yield draw(_bodies(answers, look))


@_format("epub", "a book for a reading device, in a file", ".epub")
def _epub(answers: Iterable[Answer], look: Look) -> Iterator[str]:
    raise UsageError("a book is no text. Give a file with -o.")


def _citing(name: str) -> Drawing:
    def draw(answers: Iterable[Answer], look: Look) -> Iterator[str]:
        from newscli.render.exchange import CITATIONS, cited

        yield from map(safe, CITATIONS[name](cited(answers)))

    return draw


CITED = ("bibtex", "csl-json", "ris")
_format("bibtex", "an entry of a bibliography for LaTeX; of articles", ".bib")(_citing("bibtex"))
_format("csl-json", "items of a bibliography, as Zotero and pandoc read them; of articles", ".csl.json")(
    _citing("csl-json")
)
_format("ris", "records for reference managers; of articles", ".ris")(_citing("ris"))


def book(answers: Iterable[Answer], look: Look) -> bytes:
    """Return the EPUB of answers, a chapter each: what is written into a file."""
    from newscli.render.html import book

    asked = list(answers)
    days = [article.published for answer in asked for article in answer.articles if article.published]
    return book(list(_bodies(asked, look)), max(days, default=None))


def _bodies(answers: Iterable[Answer], look: Look) -> "Iterator[Body]":
    from newscli.render.html import body_of_page, body_of_report

    for answer in answers:
        report = type(answer.result).__name__ == "Report"
        yield body_of_report(answer.result) if report else body_of_page(answer, layout(answer, look))


_exchanged("opml", "a list of feeds for other readers; of `feeds list`", ".opml")


def rows_for_programs(answer: Answer) -> Iterator[str]:
    """Yield the rows of a list as plain text has them, each with a NUL after it, as `xargs -0` and fzf read them."""
    page = layout(answer, Look())
    yield from ("\t".join(one_line(cell) for cell in row[: page.plain]) + "\0" for row in page.lines or page.rows)


def _pages(answers: Iterable[Answer], look: Look) -> Iterator[Page]:
    return (layout(answer, look) for answer in answers)
