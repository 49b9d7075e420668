"""Keeps many things at once: takes things and what keeps them, returns what became of those that could be kept."""

from collections.abc import Callable
from typing import TypeVar

from newscli.errors import NewscliError, StorageError, failing_alone

Thing = TypeVar("Thing")
Kept = TypeVar("Kept")


def kept_alone(
    things: list[Thing], keep: Callable[[list[Thing]], list[Kept]], fail: Callable[[Thing, NewscliError], None]
) -> list[Kept]:
    """Keep things together; where that fails, one by one, so that the bad one costs itself alone, which `fail` is told.

    `keep` keeps all that it is given or nothing. Raises `StorageError` where nothing more can be kept.
    """
    try:
        with failing_alone():
            return keep(things)
    except StorageError:
        raise
    except NewscliError as error:
        if len(things) == 1:
            fail(things[0], error)
            return []
    return [kept for each in things for kept in kept_alone([each], keep, fail)]
