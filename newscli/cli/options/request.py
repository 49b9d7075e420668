"""Takes the options that all reading commands share, yields the articles, and shows answers as asked."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from newscli.cli.options.output import columns, page, write
from newscli.cli.options.reading_request import ReadingRequest
from newscli.errors import UsageError
from newscli.pipeline.files import spare_inputs, write_file
from newscli.render.formats import FORMATS, book, format_named, format_of
from newscli.render.page import Answer, Look

MEASURE = 80  # columns; longer lines are tiring to read, so wider ones are for those who ask
COLORS = ("auto", "always", "never")
NO = 6  # the exit code of an answer that is no


@dataclass(slots=True, kw_only=True)
class Request(ReadingRequest):
    """One run of a command: what it reads, how the answer is drawn, where it goes, and the exit code so far."""

    format: str | None = None
    json: bool = False
    color: str = "auto"
    no_pager: bool = False
    force: bool = False
    raw_cells: bool = False

    def __post_init__(self) -> None:
        """Refuse a colour or a format that is none before anything is read."""
        if self.color not in COLORS:
            raise UsageError(f"no colour setting is called “{self.color}”. There are {', '.join(COLORS)}.")
        if self.json and "format" in self.typed and self.format != "json":
            raise UsageError(f"--json and --format {self.format} cannot be combined. Give one of them.")
        if self.output == Path("-"):
            self.output = None
        format_named(self.drawing)
        if self.output and self.output.exists() and not self.force:
            spare_inputs(self.output, [*self.refs, *self.sources], self.archive)
        if self.search is not None:
            if self.refs:
                raise UsageError("--search cannot be combined with names. Give one or the other.")
            self.refs = tuple(hit.stored.slug for hit in self.opened().search(self.search).hits)

    def answer_by_code(self, asked: bool, yes: bool) -> None:
        """Let the exit code say no where that was `asked`."""
        if asked and not yes:
            self.code = self.code or NO

    def show(
        self,
        answers: Iterable[Answer],
        *,
        width: int | None = None,
        explain: bool = False,
        raw: bool = False,
        bullets: bool = False,
        links: bool = False,
        long: bool = False,
        together: bool = False,
        several: bool = False,
        rows: Iterable[str] = (),
    ) -> None:
        """Draw answers in the format asked for and write them where they were asked to go.

        `together` says that one answer is about all articles, `several` that there are several of something else.
        `rows` are the slugs of the articles listed: on a terminal they are numbered, and `:3` names the third from then
        on.
        """
        name = self.drawing
        numbered = [*rows] if name == "rich" and self.on_terminal() else []
        if numbered:
            from newscli.pipeline.inputs.listed_rows import remember_rows

            remember_rows(numbered, now())
        look = Look(
            width=width or columns(),
            measure=width or MEASURE,
            color=self.color,
            terminal=self.on_terminal(),
            several=several or (self._several() and not together),
            explain=explain,
            raw=raw,
            bullets=bullets,
            raw_cells=self.raw_cells,
            numbered=bool(numbered),
            links=links and name in ("rich", "plain"),
            long=long,
        )
        if name == "epub" and self.output:
            write_file(self.output, book(answers, look))
            return
        self.write(FORMATS[name].draw(answers, look), paged=name != "plain")

    def write(self, pieces: Iterable[str], *, paged: bool = False) -> None:
        """Write pieces where they were asked to go, through the pager where that is wanted."""
        if self.output:
            whole = "".join(pieces)
            if whole or not self.code:  # where nothing could be read the file is left as it was
                write_file(self.output, whole)
        elif paged and self.on_terminal() and not self.no_pager:
            page(pieces)
        else:
            write(pieces)

    @property
    def drawing(self) -> str:
        """Return the name of the format: as asked, by the suffix of the file to write, or by where it goes."""
        if self.json:
            return "json"
        if self.format:
            return self.format
        if self.output:
            return format_of(self.output)
        shown = sys.stdout is not None and sys.stdout.isatty()  # also one that can't do more than wrap
        return "rich" if shown or self.color == "always" else "plain"

    def reads_one(self) -> bool:
        """Return True if somebody reads one article: several, files and JSON are for programs."""
        return not self._several() and self.output is None and self.drawing in ("rich", "plain")


def now() -> datetime:
    """Return this instant: the one place that reads the clock."""
    return datetime.now(UTC)
