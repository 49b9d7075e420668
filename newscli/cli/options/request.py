"""Takes the options that all reading commands share, yields the articles, and shows answers as asked."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from newscli.cli.options.output import columns, complain, is_terminal, page, spare_inputs, write, write_file
from newscli.errors import NewscliError, UsageError
from newscli.render.formats import FORMATS, book, format_named, format_of
from newscli.render.page import Answer, Look

if TYPE_CHECKING:
    from newscli.article import Article
    from newscli.pipeline.archives.user_archive import Archive

MEASURE = 80  # columns; longer lines are tiring to read, so wider ones are for those who ask
COLORS = ("auto", "always", "never")
STANDARD_INPUT = "standard input"
NO = 6  # the exit code of an answer that is no


@dataclass(slots=True)
class Request:
    """One run of a command: the options all commands share, and the exit code so far.

    `typed` are the names of those that stand on the command line, not in the environment or the settings; `sources`
    what the command reads besides `refs`.
    """

    refs: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    format: str | None = None
    json: bool = False
    published: date | None = None
    title: str | None = None
    allow_private: bool = False
    cookies: Path | None = None
    search: str | None = None
    samples: bool = False
    archive: Path | None = None
    color: str = "auto"
    no_pager: bool = False
    output: Path | None = None
    force: bool = False
    quiet: bool = False
    verbose: bool = False
    debug: bool = False
    raw_cells: bool = False
    typed: frozenset[str] = frozenset()
    code: int = field(default=0, init=False)
    noted: set[str] = field(default_factory=set, init=False)

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

    def note(self, line: str, *, once: bool = False) -> None:
        """Say on standard error what the user may want to know, unless asked to be quiet."""
        if not self.quiet and not (once and line in self.noted):
            self.noted.add(line)
            complain(f"note: {line}")

    def progress(self, line: str) -> None:
        """Say on a terminal how far the work is, in a line that is written over."""
        if not self.quiet and is_terminal(sys.stderr):
            sys.stderr.write(f"\r{line} ")
            sys.stderr.flush()

    def articles(self, *, analysed: bool = True) -> "Iterator[Article]":
        """Read the articles asked for, in order. One that fails is complained of, and its code kept for the end.

        With `analysed`, a note says where the analyses don't fit the language.
        """
        from newscli.pipeline.inputs.open import open_articles

        if self.archive:
            self._is_there()
        self.send_cookies(self.cookies)
        for ref in self._refs():
            for article in open_articles(
                self.given(ref),
                published=self.published,
                title=self.title,
                archive=self.archive,
                must_exist="archive" in self.typed,
                samples=self.samples,
                allow_private=self.allow_private,
                name=STANDARD_INPUT,
                on_error=self.fail,
            ):
                self._tell(article, analysed=analysed)
                yield article

    def _tell(self, article: "Article", *, analysed: bool) -> None:
        from newscli.cli.options.article_notes import language_note, reading_line, sample_note
        from newscli.pipeline.inputs.reading import paywall_note

        if self.verbose:
            complain(reading_line(article))
        if analysed and (words := language_note(article)):
            self.note(words, once=True)
        if self.on_terminal() and (words := sample_note(article)):
            self.note(words, once=True)
        if words := paywall_note(article):
            self.note(words)

    def given(self, ref: str) -> str | bytes:
        """Return what a reference gives to read: of `-` the bytes of standard input."""
        if ref != "-":
            return ref
        return b"" if sys.stdin is None else sys.stdin.buffer.read()

    def opened(self, *, makes: bool = False) -> "Archive":
        """Return the archive asked for; what it has to tell is told here.

        Samples stand in for an empty one, unless an archive is named that is not there. With `makes`, the command is
        about to make it.
        """
        from newscli.pipeline.archives.user_archive import Archive

        samples = self._is_there(makes=makes) or "archive" not in self.typed
        return Archive(self.archive, samples=samples, on_error=self.fail, on_note=self.note, on_progress=self.progress)

    def _is_there(self, *, makes: bool = False) -> bool:
        """Return True if the archive is there; a note says if one that the environment names is not."""
        from newscli.pipeline.inputs.places import archive_file

        path = archive_file(self.archive)
        there = path.exists()
        if self.archive and not there and not makes and "archive" not in self.typed:
            self.note(f"there is no archive {path} yet, so it counts as empty.", once=True)
        return there

    def fail(self, error: NewscliError) -> None:
        """Complain of an error and go on; the first one's code is the exit code."""
        if self.debug:
            raise error
        complain(f"error: {error}")
        self.code = self.code or error.exit_code

    def send_cookies(self, file: Path | None) -> None:
        """Send the cookies of a file with what is fetched, if one is given."""
        if file:
            from newscli.ingest.network.cookies import use_cookies

            use_cookies(file)

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
            from newscli.cli.options.rows import remember_rows

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

    def _refs(self) -> tuple[str, ...]:
        if self.refs or self.search is not None:
            return self.refs
        if sys.stdin is not None and sys.stdin.isatty():
            raise UsageError("no article was named. Give a file, a stored article's name, or - for standard input.")
        return ("-",)

    def _several(self) -> bool:
        from newscli.pipeline.inputs.intake import is_path
        from newscli.pipeline.inputs.places import Library

        several = len(self.refs) > 1 or self.search is not None
        return several or any(is_path(ref, Library(self.archive)) and Path(ref).is_dir() for ref in self.refs)

    def reads_one(self) -> bool:
        """Return True if somebody reads one article: several, files and JSON are for programs."""
        return not self._several() and self.output is None and self.drawing in ("rich", "plain")

    def on_terminal(self) -> bool:
        """Return True if the answer goes to a terminal."""
        return self.output is None and is_terminal(sys.stdout)


def now() -> datetime:
    """Return this instant: the one place that reads the clock."""
    return datetime.now(UTC)
