"""What the options of a command ask for: yields the articles, complains of those that fail, shows answers as asked."""

import inspect
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, get_args

import typer

from newscli.article import Article
from newscli.cli.shared import (
    COLORS,
    OF_ALL,
    OF_ARTICLES,
    OF_SELECTION,
    REFS,
    Chosen,
    Declared,
    OfArticles,
    columns,
    complain,
    complain_in_json,
    complain_of,
    given,
    in_order,
    is_terminal,
    now,
    option,
    page,
    progress,
    write,
)
from newscli.errors import NewscliError, UsageError, code_of
from newscli.pipeline.inputs import Narrowing
from newscli.pipeline.inputs.places import Library, is_there, named, remember_rows
from newscli.records import NamedTuple
from newscli.render.formats import FORMATS, book, chosen_format, format_named
from newscli.render.page import Answer, Look

if TYPE_CHECKING:
    from newscli.pipeline.archives.user_archive import Archive

STANDARD_INPUT = "standard input"
MEASURE = 80  # columns; longer lines are tiring to read, so wider ones are for those who ask
MOST_FOUND = 200  # articles, as of a story
AS_USUAL = Look()
NO = 6  # the exit code of an answer that is no


@dataclass(kw_only=True, eq=False, repr=False)
class Request(OfArticles):
    """One run of a command: what it reads, how the answer is drawn, where it goes, and the exit code so far.

    `typed` are the names of the options that stand on the command line, not in the environment or the settings;
    `sources` what the command reads besides `refs`. `read` counts the articles so far, where some are asked for; `ref`
    is what is read now.
    """

    refs: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    typed: frozenset[str] = frozenset()
    code: int = field(default=0, init=False)
    noted: set[str] = field(default_factory=set, init=False)
    read: int | None = field(default=None, init=False)
    ref: str | None = field(default=None, init=False)

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
            from newscli.pipeline.files import spare_inputs

            spare_inputs(self.output, [*self.refs, *self.sources], self.archive)
        if self.chooses:
            if self.refs:
                raise UsageError("--search and --tag cannot be combined with names. Give one or the other.")
            self.refs = self.found(self.search)

    @property
    def chooses(self) -> bool:
        """Whether options choose the articles in place of names."""
        return self.search is not None or bool(self.tag)

    def found(self, query: str | None) -> tuple[str, ...]:
        """Return the names of the articles that a query finds, or of all, with the tags asked for; notes say if there
        are none, or too many."""
        tags = tuple(self.tag or ())
        if query is None:
            stored = self.opened().list(sort="oldest", tags=tags)
        else:
            stored = tuple(hit.stored for hit in self.opened().search(query, limit=MOST_FOUND, tags=tags).hits)
        if not stored:
            asked = " ".join((*filter(None, [query]), *(f"#{tag}" for tag in tags)))
            self.note(f"nothing stored fits “{asked}”.")
        elif query is not None and len(stored) == MOST_FOUND:
            self.note(f"these are the best {MOST_FOUND} for “{query}”.")
        return tuple(each.slug for each in stored)

    def note(self, line: str) -> None:
        """Say on standard error what the user may want to know, once, unless asked to be quiet."""
        if not self.quiet and line not in self.noted:
            self.noted.add(line)
            if self.json:
                complain_in_json(note={"message": line, "ref": self.ref})
            else:
                complain(f"note: {line}")

    def progress(self, line: str) -> None:
        """Say on a terminal how far the work is, in a line that is written over."""
        if not self.quiet:
            progress(line)

    def fail(self, error: NewscliError) -> None:
        """Complain of an error and go on; the first one's code is the exit code."""
        if self.debug:
            raise error
        complain_of(str(error), code_of(error), self.ref, as_json=self.json)
        self.code = self.code or error.exit_code

    @contextmanager
    def going_on(self) -> Iterator[None]:
        """Complain of what goes wrong in a `with` block, and go on."""
        try:
            yield
        except NewscliError as error:
            self.fail(error)

    def answer_by_code(self, asked: bool, yes: bool) -> None:
        """Let the exit code say no where that was `asked`."""
        if asked and not yes:
            self.code = self.code or NO

    def articles(self, *, analysed: bool = True, dated: bool = False) -> "Iterator[Article]":
        """Read the articles asked for, in order. One that fails is complained of, and its code kept for the end.

        With `analysed`, a note says where the analyses don't fit the language, with `dated`, how many times stay open.
        """
        if self.archive:
            self._is_there()
        self.send_cookies(self.cookies)
        self.read = self.read or 0
        for ref in self._refs():
            self.ref = ref
            if "://" in ref:
                self.progress(f"fetching {ref}")
            more = {"published": self.published, "title": self.title, "must_exist": "archive" in self.typed}
            for article in self.others([ref], **more):
                self._tell(article, analysed=analysed, dated=dated)
                self.read += 1
                yield article

    def others(self, refs: "Iterable[str]", **more: Any) -> "Iterator[Article]":
        """Read articles, also besides those asked for: what is given for those, a title or a day, is not theirs."""
        from newscli.pipeline.inputs.reading import open_articles

        more |= {"archive": self.archive, "samples": self.samples, "allow_private": self.allow_private}
        for ref in refs:
            yield from open_articles(given(ref), name=STANDARD_INPUT, on_error=self.fail, **more)

    def _tell(self, article: "Article", *, analysed: bool, dated: bool) -> None:
        from newscli.pipeline.inputs.article_notes import doubt_note, fact_lines, notes_of, reading_line

        if self.verbose:
            for line in (reading_line(article), *fact_lines(article)):
                complain(line)
        for line in notes_of(article, analysed=analysed, dated=dated and not self.quiet, samples=self.on_terminal()):
            self.note(line)
        doubted = doubt_note(article)
        if doubted and not self.json:
            self.note(doubted)
        elif doubted and not self.quiet:
            for doubt in article.doubts:
                complain_in_json(doubt=doubt._asdict() | {"ref": self.ref})

    def opened(self, *, makes: bool = False) -> "Archive":
        """Return the archive asked for; what it has to tell is told here.

        Samples stand in for an empty one, unless an archive is named that is not there. With `makes`, the command is
        about to make it.
        """
        from newscli.pipeline.archives.user_archive import Archive

        samples = self._is_there(makes) or "archive" not in self.typed
        return Archive(self.archive, samples=samples, on_error=self.fail, on_note=self.note, on_progress=self.progress)

    def _is_there(self, makes: bool = False) -> bool:
        """Return True if the archive is there; a note says if one that the environment names is not."""
        quiet = makes or "archive" in self.typed
        return is_there(self.archive, lambda line: None if quiet else self.note(line))

    def send_cookies(self, file: Path | None) -> None:
        """Send the cookies of a file with what is fetched, if one is given."""
        if file:
            from newscli.ingest.network.addresses import use_cookies

            use_cookies(file)

    def _refs(self) -> tuple[str, ...]:
        if self.refs or self.chooses:
            return self.refs
        if sys.stdin is not None and sys.stdin.isatty():
            raise UsageError("no article was named. Give a file, a stored article's name, or - for standard input.")
        return ("-",)

    def _several(self) -> bool:
        from newscli.pipeline.inputs.intake import is_folder

        several = len(self.refs) > 1 or self.chooses
        return several or any(is_folder(ref, Library(self.archive)) for ref in self.refs)

    def on_terminal(self) -> bool:
        """Return True if the answer goes to a terminal."""
        return self.output is None and is_terminal(sys.stdout)

    def reads_one(self) -> bool:
        """Return True if somebody reads one article: several, files and JSON are for programs."""
        return not self._several() and self.output is None and self.drawing in ("rich", "plain")

    @property
    def drawing(self) -> str:
        """Return the name of the format."""
        shown = sys.stdout is not None and sys.stdout.isatty()  # also one that can't do more than wrap
        name = "json" if self.json else self.format
        return chosen_format(name, self.output, on_screen=shown or self.color == "always")

    def show(
        self,
        answers: Iterable[Answer],
        look: Look = AS_USUAL,
        *,
        width: int | None = None,
        together: bool = False,
        rows: Iterable[str] = (),
    ) -> None:
        """Draw answers in the format asked for and write them where they were asked to go.

        `look` says what the command's own options ask for; `together`, that one answer is about all articles. `rows`
        are the slugs of the articles listed: on a terminal they are numbered, and `:3` names the third from then on.
        """
        name, terminal = self.drawing, self.on_terminal()
        numbered = [*rows] if name == "rich" and terminal else []
        if numbered:
            remember_rows(numbered, now())
        look = look._replace(
            width=width or columns(),
            measure=width or MEASURE,
            color=self.color,
            terminal=terminal,
            several=look.several or (self._several() and not together),
            raw_cells=self.raw_cells,
            numbered=bool(numbered),
            links=look.links and name in ("rich", "plain"),
        )
        if name == "epub" and self.output:
            made = book(answers, look)
            self._keep(self.output, made)
        else:
            self.write(FORMATS[name].draw(answers, look), paged=name != "plain")

    def _keep(self, output: Path, made: str | bytes) -> None:
        """Write a file; where nothing could be read it is left as it was."""
        if self.read != 0:
            from newscli.pipeline.files import write_file

            write_file(output, [made])

    def write(self, pieces: Iterable[str], *, paged: bool = False) -> None:
        """Write pieces where they were asked to go, through the pager where that is wanted."""
        if self.output:
            self._keep(self.output, "".join(pieces))
        elif paged and self.on_terminal() and not self.no_pager:
            page(pieces)
        else:
            write(pieces)


# The commands: takes functions that parse, call and show, returns commands with their options, as Typer sees them.

_DEFAULTS = {name: each.default for name, each in inspect.signature(Request).parameters.items()}
_TABLES: dict[str, dict[str, Any]] = {"refs": REFS, "articles": OF_ARTICLES, "all": OF_ALL, "selection": OF_SELECTION}
_CONTEXT = inspect.Parameter("context", inspect.Parameter.KEYWORD_ONLY, annotation=typer.Context)
TEXTS = ("rich", "plain", "markdown", "json", "jsonl", "html", "epub")
LISTS = (*TEXTS, "csv")
_NAMES = {"refs", "names", "name"}  # arguments that name stored articles, so that `:3` may stand in them
Own = Callable[..., None]


class Command(NamedTuple):
    """A command: its name, its function, examples for its help, the options that it shares, and its formats."""

    name: str
    function: Own
    examples: tuple[str, ...]
    tables: tuple[str, ...]
    formats: tuple[str, ...]

    @property
    def shared(self) -> list[str]:
        """The names of the parameters that it shares with other commands."""
        return [name for table in self.tables for name in _TABLES[table]]

    def tells(self, name: str) -> bool:
        """Return True if its help tells of an option: its own, those of what it reads, and its formats."""
        return name not in (*OF_ALL, "help") or (name == "format" and bool(self.formats))

    def for_typer(self) -> Callable[..., int]:
        """Return the function that Typer is shown: it takes all options, and returns the exit code."""
        own = [*inspect.signature(self.function).parameters.values()][1:]
        chosen = [each.name for each in own if each.annotation is Chosen]
        parameters = [option for each in own for option in _options_of(each)]
        refs = _shared("refs") if "refs" in self.tables else []
        others = [
            _with_choices(each, self.formats) if each.name == "format" and self.formats else each
            for table in self.tables
            if table != "refs"
            for each in _shared(table)
        ]

        def run(**given: Any) -> int:
            request, own = _asked(given.pop("context"), given, self.shared)
            for name in chosen:
                own[name] = _selection(**{option: own.pop(option) for option in OF_SELECTION})
            self.function(request, **own)
            return request.code

        run.__name__, run.__doc__ = self.name, self.function.__doc__
        run.__signature__ = inspect.Signature([_CONTEXT, *refs, *parameters, *others])  # type: ignore[attr-defined]
        return run


COMMANDS: dict[str, Command] = {}


def reading(name: str, *examples: str, formats: tuple[str, ...] = LISTS) -> Callable[[Own], Own]:
    """Make a function the command `name`, which takes REFs and the options of all that read articles.

    The function's first parameter is the `Request`, the others are its own options: the annotation of each holds the
    words of its help, or more by `option` or `argument`. `--help` shows the `examples`: what follows the name, or whole
    lines where other words stand before it. `formats` are those that its answers can be drawn in.
    """
    return _command(name, examples, formats, "refs", "articles", "all")


def command(name: str, *examples: str, formats: tuple[str, ...] = LISTS) -> Callable[[Own], Own]:
    """Make a function the command `name`, which reads no article but prints and complains as all do."""
    return _command(name, examples, formats, "all")


def plain(name: str, *examples: str) -> Callable[[Own], Own]:
    """Make a function the command `name`, which has no options but its own."""
    return _command(name, examples, ())


def _command(name: str, examples: tuple[str, ...], formats: tuple[str, ...], *tables: str) -> Callable[[Own], Own]:
    shown = tuple(each if "newscli" in each else f"newscli {name} {each}".rstrip() for each in examples)

    def register(function: Own) -> Own:
        COMMANDS[name] = Command(name, function, shown, tables, formats)
        return function

    return register


def _asked(context: typer.Context, given: dict[str, Any], shared: list[str]) -> tuple[Request, dict[str, Any]]:
    """Return the request that the shared options make, and the values of a command's own."""
    given = {name: _rows_named(value) if name in _NAMES else value for name, value in given.items()}
    typed = frozenset(name for name in context.params if _is_typed(context, name))
    asked = {name: given.pop(name) for name in shared}
    if "refs" in asked:
        asked["refs"] = tuple(asked["refs"] or ())
    return Request(**asked, typed=typed, sources=tuple(given.get("sources") or ())), given


def _is_typed(context: typer.Context, name: str) -> bool:
    source = context.get_parameter_source(name)
    return source is not None and source.name == "COMMANDLINE"


def _selection(since: date | None, until: date | None, source: str | None, tag: list[str] | None) -> Narrowing:
    in_order(since, until)
    return {"since": since, "until": until, "source": source, "tags": tuple(tag or ())}


def _rows_named(given: Any) -> Any:
    if isinstance(given, str):
        return named(given)
    return given and type(given)(named(each) for each in given)


def _options_of(parameter: inspect.Parameter) -> list[inspect.Parameter]:
    """Return the options that a parameter of a command stands for."""
    if parameter.annotation is Chosen:
        return _shared("selection")
    return [_parameter(parameter.name, parameter.annotation, parameter.default)]


@cache
def _shared(table: str) -> list[inspect.Parameter]:
    """Return the options of a table; where none is given, an option is what it is in a request."""
    given = {name: None if default == () else default for name, default in _DEFAULTS.items()}
    return [_parameter(name, each, given.get(name)) for name, each in _TABLES[table].items()]


def _parameter(name: str, annotation: Any, default: Any) -> inspect.Parameter:
    """Return a parameter as Typer is to see it."""
    of, declared = get_args(annotation)
    declared = option(declared) if isinstance(declared, str) else declared
    shown: Any = Annotated[of, declared.named(name, of) if isinstance(declared, Declared) else declared]
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, annotation=shown, default=default)


def _with_choices(parameter: inspect.Parameter, choices: tuple[str, ...]) -> inspect.Parameter:
    """Return an option as one that takes these words."""
    of, shown = get_args(parameter.annotation)
    shown = copy(shown)
    shown.metavar = "|".join(choices)
    return parameter.replace(annotation=Annotated[of, shown])


def shared_options() -> list[tuple[str, str]]:
    """Return how each option of all commands is typed, and its help."""
    rows = []
    for each in _shared("all"):
        shown = get_args(each.annotation)[1]
        metavar = "NAME" if each.name == "format" else shown.metavar
        spelled = ", ".join(sorted((shown.default, *shown.param_decls), key=len))
        rows.append((f"{spelled} {metavar or ''}".rstrip(), shown.help))
    return rows
