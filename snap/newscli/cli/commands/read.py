"""Commands to read: lists of articles, an article, its web page, all on the whole screen; marks and notes beside it."""

import re
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING, Annotated, cast

from newscli.article import Span
from newscli.article.addresses import web_address
from newscli.cli.request import TEXTS, Request, command, reading
from newscli.cli.shared import Chosen, Name, Source, action, argument, choice, is_terminal, now, option, write
from newscli.errors import InputError, UsageError, install_line
from newscli.pipeline.settings import reader_keys
from newscli.render.formats import CITED, rows_for_programs
from newscli.render.page import Answer, Look

if TYPE_CHECKING:
    from newscli.archive.readers.additions import Mark

SORTS = ("published", "added", "title")
LIMIT = 100  # of a long list only this many, unless asked
MARKS = {
    "read": ("read", "all are read"),
    "unread": ("unread", "all are unread"),
    "star": ("starred", "all have a star"),
    "unstar": ("without a star", "none has a star"),
}


@command("list", "", "--since 2026-01 --sort title", "-o articles.csv")
def list_articles(
    request: Request,
    chosen: Chosen,
    sort: Annotated[str, choice("order", SORTS, "The order.")] = "published",
    limit: Annotated[int | None, option("Maximum number.", "-n")] = None,
    everything: Annotated[bool, option(f"All, where there are more than {LIMIT}.", "--all")] = False,
    unread: Annotated[bool, "Only what was not shown yet."] = False,
    starred: Annotated[bool, "Only what has a star."] = False,
    removed: Annotated[bool, "What was removed and can be restored."] = False,
    plain0: Annotated[bool, "Rows for programs, each with a NUL after it."] = False,
    long: Annotated[bool, "Addresses too, and all columns."] = False,
    counts: Annotated[bool, "Count unread ones by feed, tag and paper instead."] = False,
) -> None:
    """List the stored articles; while your archive is empty, those that come with newscli."""
    from newscli.archive.entries import Listing

    if counts:
        request.show([Answer(request.opened().counts())])
        return
    most = limit or (None if everything else LIMIT)
    found = request.opened().list(
        sort=sort, limit=most and most + 1, unread=unread, starred=starred, removed=removed, **chosen
    )
    if request.on_terminal() and any(each.file for each in found):
        request.note("your archive is empty; these come with newscli. `newscli add` keeps articles of your own.")
    if not limit and most and len(found) > most:
        request.note(f"these are the first {most}. `--all` lists all.")
    shown = found[:most]
    if plain0:
        request.write(rows_for_programs(Answer(Listing(shown))))
        return
    request.show([Answer(Listing(shown))], Look(long=long), rows=[] if removed else [each.slug for each in shown])


@reading("show", "oman-talks", "--next --quotes --times", "pbpaste | newscli show -", formats=(*TEXTS, *CITED))
def show(
    request: Request,
    raw: Annotated[bool, "The input as it was given."] = False,
    left_out: Annotated[bool, "What was left out of the input, with its kinds, instead."] = False,
    story: Annotated[int, option("Read a pasted page in another way: 2 is the next likely.", min=1)] = 1,
    width: Annotated[int | None, option("Columns to set it in.", min=20, max=1000, envvar="NEWSCLI_WIDTH")] = None,
    quotes: Annotated[bool, "Mark what is quoted, each speaker in a colour."] = False,
    times: Annotated[bool, "Underline times."] = False,
    numbers: Annotated[bool, "Number the paragraphs, as other commands do: ¶3."] = False,
    links: Annotated[bool, "Number the links, and tell where they lead."] = False,
    notes: Annotated[bool, "Your notes, beside the text."] = False,
    evidence: Annotated[bool, "When its pages were fetched, with their headers and SHA-256, instead."] = False,
    next_: Annotated[bool, "The first of those that `list --unread` lists."] = False,
    source: Source = None,
    peek: Annotated[bool, "Leave it unread."] = False,
) -> None:
    """Show an article, clean and readable, and mark it as read."""
    from newscli.pipeline.corrections.corrected import marks_in
    from newscli.pipeline.inputs.reading import read_otherwise

    if next_ and not _turned_to_next(request, source):
        return
    if source and not next_:
        raise UsageError("--source chooses among unread articles. Give --next too.")
    if evidence:
        _show_evidence(request)
        return
    reads = request.reads_one() and not peek

    def shown() -> "Iterator[Answer]":
        for found in request.articles(analysed=quotes or times):
            article = found if story == 1 else read_otherwise(found, story)
            noted = request.opened().notes(article.id) if notes and article.added else None
            yield Answer(article, (article,), marks_in(article, quotes=quotes, times=times), noted)
            if reads and article.added:
                request.opened().mark_read(article, now=now())

    look = Look(raw=raw, links=links, left_out=left_out, paragraphs=numbers)
    request.show(shown(), look, width=width)


def _turned_to_next(request: Request, source: str | None) -> bool:
    """Let the request be for the next unread article; return False where there is none."""
    if request.refs and not request.tag:
        raise UsageError("--next cannot be combined with names. Give one or the other.")
    archive = request.opened()
    found = archive.next_unread(tags=tuple(request.tag or ()), source=source)
    if found is None:
        request.note("your archive is empty. `newscli add` fills it." if archive.is_empty else "nothing is unread.")
        return False
    request.refs = (found.id,)
    return True


def _show_evidence(request: Request) -> None:
    from newscli.archive.readers.additions import Proofs

    archive, articles = request.opened(), request.articles(analysed=False)
    proofs = ((each, Proofs(archive.evidence(each.id) if each.added else ())) for each in articles)
    request.show(Answer(found, (each,)) for each, found in proofs)


@command("read", "", "--archive dam.db", formats=())
def read(request: Request) -> None:
    """Read on the whole screen: lists, articles, quotes and timelines by keys; ? shows them."""
    if find_spec("textual") is None:
        raise InputError(f"the reader needs Textual. Install it: `{install_line('reader')}`.")
    if not all(map(is_terminal, (sys.stdin, sys.stdout, sys.stderr))):
        raise UsageError("the reader needs a terminal. `newscli list` and `newscli show` work anywhere.")
    from newscli.reader.app import Reader
    from newscli.reader.panes import KEYS

    Reader(request.opened(), reader_keys([key.action for key in KEYS])).run()


@reading("open", "@1", "harbour-bridge --print", formats=())
def open_pages(request: Request, print_: Annotated[bool, "Print the address instead."] = False) -> None:
    """Open the web page of an article in the browser, and mark it as read."""
    from newscli.pipeline.run_command import open_in_browser

    for article in request.articles(analysed=False):
        address = web_address(article.url)
        if not address:
            request.fail(InputError(f"{article.slug} has no web address. `newscli show` shows what is kept of it."))
        elif print_:
            write([f"{address}\n"])
        elif not open_in_browser(address):
            request.fail(InputError(f"no browser can be started for {address}. Set BROWSER, or use --print."))
        elif article.added:
            request.opened().mark_read(article, now=now())


@command("mark", "star @1", "read --tag shore --until 2026-02", formats=())
def mark(
    request: Request,
    how: Annotated[str, action([*MARKS], "mark", "As what.")],
    names: Annotated[list[str] | None, argument("[NAME]...", "Stored articles.")] = None,
    *,
    chosen: Chosen,
) -> None:
    """Mark stored articles as read or unread, or give them a star: those named, or all that the options choose."""
    found = request.opened().mark(cast("Mark", how), *names or (), now=now(), **chosen)
    done, all_are = MARKS[how]
    if len(found) == 1:
        request.note(f"{found[0].slug} is {done}.")
    else:
        request.note(f"{len(found)} articles are {done} now." if found else f"nothing to change: {all_are}.")


def _place(words: str) -> Span:
    """Return the place that `START:END` means; raises `UsageError`."""
    start, _, end = words.strip().replace("-", ":").partition(":")
    if not re.fullmatch(r"\d{1,9} \d{1,9}", f"{start} {end}") or int(start) >= int(end):
        raise UsageError(f"“{words}” is no place. Give it as START:END, as JSON has it: 15:42.")
    return Span(int(start), int(end))


@command(
    "note",
    "harbour-bridge 'Who paid for the inspection?' --find 'eleven of its'",
    "harbour-bridge",
    "harbour-bridge --remove 3",
)
def note(
    request: Request,
    name: Name,
    words: Annotated[list[str] | None, argument("[TEXT]...", "The note; without, all are listed.")] = None,
    at: Annotated[
        Span | None, option("It is about this place in the text.", parser=_place, metavar="START:END")
    ] = None,
    find: Annotated[str | None, option("It is about the first place of these words.", metavar="WORDS")] = None,
    remove: Annotated[int | None, option("Remove this note.", metavar="NUMBER")] = None,
) -> None:
    """Write notes about a stored article or a place in it; `show --notes` shows them beside the text."""
    archive = request.opened()
    if remove is not None:
        archive.remove_note(name, remove)
        request.note(f"note {remove} is removed.")
    elif words:
        made = archive.note(name, " ".join(words), at=at, find=find, now=now())
        about = f" about “{made.place.exact}”" if made.place else ""
        request.note(f"note {made.number}{about} is kept.")
    elif at or find:
        raise UsageError("a place is given, and no note. Write it after the article's name.")
    else:
        request.show([Answer(archive.notes(name), (archive.load(name),))])
