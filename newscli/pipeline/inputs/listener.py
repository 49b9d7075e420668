"""Who is told while work goes on."""

from collections.abc import Callable
from typing import NamedTuple

from newscli.errors import NewscliError


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
