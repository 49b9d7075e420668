"""Commands for reading on: open an article in the browser, and mark articles as read, unread or starred."""

from typing import TYPE_CHECKING, Annotated, cast

import typer

from newscli.cli.options.days import now
from newscli.cli.options.request import Request
from newscli.cli.options.shared import Chosen, action, command, reading
from newscli.cli.options.streams import write
from newscli.errors import InputError, UsageError
from newscli.render.page import Answer, Look

if TYPE_CHECKING:
    from newscli.archive.readers.marks import Mark

CITATIONS = ("bibtex", "csl-json", "ris")
MARKS = ("read", "unread", "star", "unstar")
_DONE = {"read": "read", "unread": "unread", "star": "starred", "unstar": "without a star"}


@reading("open", "newscli open @1", "newscli open harbour-bridge --print")
def open_pages(
    request: Request,
    print_: Annotated[bool, typer.Option("--print", help="Print the address instead.")] = False,
) -> None:
    """Open the web page of an article in the browser, and mark it as read."""
    import webbrowser

    for article in request.articles(analysed=False):
        address = article.url or ""
        if not address.startswith(("http://", "https://")):
            request.fail(InputError(f"{article.slug} has no web address. `newscli show` shows what is kept of it."))
        elif print_:
            write([f"{address}\n"])
        elif not webbrowser.open(address):
            request.fail(InputError(f"no browser can be started for {address}. Set BROWSER, or use --print."))
        elif article.added:
            request.opened().mark_read(article, now=now())


@command("mark", "newscli mark star @1", "newscli mark read --tag shore --until 2026-02")
def mark(
    request: Request,
    how: Annotated[str, action(MARKS, "mark", "As what.")],
    names: Annotated[list[str] | None, typer.Argument(metavar="[NAME]...", help="Stored articles.")] = None,
    *,
    chosen: Chosen,
) -> None:
    """Mark stored articles as read or unread, or give them a star: those named, or all that the options choose."""
    found = request.opened().mark(cast("Mark", how), *names or (), now=now(), **chosen)
    if len(found) == 1:
        request.note(f"{found[0].slug} is {_DONE[how]}.")
    else:
        request.note(f"{len(found)} articles are {_DONE[how]} now." if found else f"nothing to change: {_SO[how]}.")


_SO = {"read": "all are read", "unread": "all are unread", "star": "all have a star", "unstar": "none has a star"}


@reading("cite", "newscli cite @1 @2", "newscli cite --search tram --format csl-json -o tram.csl.json")
def cite(request: Request) -> None:
    """Cite articles for a bibliography: as BibTeX, or with --format as CSL-JSON or RIS."""
    from newscli.render.formats import FORMATS

    named = request.format or (request.output and request.output.suffix)
    kind = request.drawing if named and not request.json else "csl-json" if request.json else "bibtex"
    if kind not in CITATIONS:
        raise UsageError(f"nothing is cited as {kind}. There are {', '.join(CITATIONS)}.")
    answers = (Answer(article, (article,)) for article in request.articles(analysed=False))
    request.write(FORMATS[kind].draw(answers, Look()))
