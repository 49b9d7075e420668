"""What the options of a command say about what is read: yields the articles, and complains of those that fail."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from newscli.cli.options.output import complain, is_terminal
from newscli.errors import NewscliError, UsageError

if TYPE_CHECKING:
    from newscli.article import Article
    from newscli.pipeline.archives.user_archive import Archive

STANDARD_INPUT = "standard input"


@dataclass(slots=True, kw_only=True)
class ReadingRequest:
    """What a run of a command reads, where its answer goes, and the exit code so far.

    `typed` are the names of the options that stand on the command line, not in the environment or the settings;
    `sources` what the command reads besides `refs`.
    """

    refs: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    published: date | None = None
    title: str | None = None
    allow_private: bool = False
    cookies: Path | None = None
    search: str | None = None
    samples: bool = False
    archive: Path | None = None
    output: Path | None = None
    quiet: bool = False
    verbose: bool = False
    debug: bool = False
    typed: frozenset[str] = frozenset()
    code: int = field(default=0, init=False)
    noted: set[str] = field(default_factory=set, init=False)

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

    def articles(self, *, analysed: bool = True, dated: bool = False) -> "Iterator[Article]":
        """Read the articles asked for, in order. One that fails is complained of, and its code kept for the end.

        With `analysed`, a note says where the analyses don't fit the language, with `dated`, how many times stay open.
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
                self._tell(article, analysed=analysed, dated=dated)
                yield article

    def _tell(self, article: "Article", *, analysed: bool, dated: bool) -> None:
        from newscli.pipeline.inputs import article_notes as notes

        if self.verbose:
            for line in (notes.reading_line(article), *notes.fact_lines(article)):
                complain(line)
        if analysed and (words := notes.language_note(article)):
            self.note(words, once=True)
        if self.on_terminal() and (words := notes.sample_note(article)):
            self.note(words, once=True)
        if words := notes.paywall_note(article):
            self.note(words)
        if dated and not self.quiet and (words := notes.open_times_note(article)):
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

    @contextmanager
    def going_on(self) -> Iterator[None]:
        """Complain of what goes wrong in a `with` block, and go on."""
        try:
            yield
        except NewscliError as error:
            self.fail(error)

    def send_cookies(self, file: Path | None) -> None:
        """Send the cookies of a file with what is fetched, if one is given."""
        if file:
            from newscli.ingest.network.cookies import use_cookies

            use_cookies(file)

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

    def on_terminal(self) -> bool:
        """Return True if the answer goes to a terminal."""
        return self.output is None and is_terminal(sys.stdout)
