"""Commands for what readers add to stored articles: notes."""

import re
from typing import Annotated

import typer

from newscli.article import Span
from newscli.cli.options.days import now
from newscli.cli.options.request import Request
from newscli.cli.options.shared import Name, command
from newscli.errors import UsageError
from newscli.render.page import Answer


def span(words: str) -> Span:
    """Return the place that `START:END` means; raises `UsageError`."""
    match = re.fullmatch(r"(\d{1,9})[:-](\d{1,9})", words.strip())
    if not match or int(match.group(1)) >= int(match.group(2)):
        raise UsageError(f"“{words}” is no place. Give it as START:END, as JSON has it: 15:42.")
    return Span(int(match.group(1)), int(match.group(2)))


@command(
    "note",
    "newscli note harbour-bridge 'Who paid for the inspection?' --find 'eleven of its'",
    "newscli note harbour-bridge",
    "newscli note harbour-bridge --remove 3",
)
def note(
    request: Request,
    name: Name,
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[TEXT]...", help="The note; without, all are listed.")
    ] = None,
    at: Annotated[
        Span | None, typer.Option(parser=span, metavar="START:END", help="It is about this place in the text.")
    ] = None,
    find: Annotated[
        str | None, typer.Option(metavar="WORDS", help="It is about the first place of these words.")
    ] = None,
    remove: Annotated[int | None, typer.Option(metavar="NUMBER", help="Remove this note.")] = None,
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
