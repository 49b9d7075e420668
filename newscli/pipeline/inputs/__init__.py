"""What whoever calls may ask: which stored articles, which days, and to be told while work goes on."""

from collections.abc import Callable
from datetime import date
from typing import TypedDict

from newscli.errors import NewscliError
from newscli.records import NamedTuple


class Narrowing(TypedDict, total=False):
    """Which articles: published from `since` to `until`, of a `source`, with all `tags`.

    An article without a day of publication counts by the day it was added. `source` is part of a paper's name.
    """

    since: date | None
    until: date | None
    source: str | None
    tags: tuple[str, ...]


class Selection(Narrowing, total=False):
    """Which articles, also: only `unread`, `starred` or `removed`; that came by a `feed`, named by its title or
    address; added from `added_since` on, a day where the program runs, or an instant in UTC, as ISO 8601 writes it to
    the second."""

    unread: bool
    starred: bool
    removed: bool
    added_since: date | str | None
    feed: str | None


class Asking(Narrowing, total=False):
    """What is asked of articles beside words, also: that somebody is quoted in them, the `speaker`; that they speak of
    days from the first to the last of `about`."""

    speaker: str | None
    about: tuple[date, date] | None


class Searching(Selection, Asking, total=False):
    """What is asked of articles that are searched."""


class Days(NamedTuple):
    """The first and the last of days."""

    first: date
    last: date


class Listener(NamedTuple):
    """Who is told while work goes on: errors that concern one of several pieces, notes, and how far the work is.

    Without a listener the first error is raised, and notes and progress go nowhere.
    """

    fail: Callable[[NewscliError], None]
    note: Callable[[str], None]
    progress: Callable[[str], None]


def raise_error(error: NewscliError) -> None:
    """Raise the error: what a `Listener` does for whoever doesn't listen."""
    raise error


def ignore(_: str) -> None:
    """Do nothing with a note."""
