"""The commands by what they are for, as the help and the manual show them."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Group(NamedTuple):
    """Commands for one purpose: its name, what they do together, and their names in the order of the help."""

    name: str
    about: str
    commands: tuple[str, ...]


GROUPS = (
    Group(
        "Read",
        "List articles, read one, open its page, mark it or write beside it.",
        ("list", "show", "read", "open", "mark", "note"),
    ),
    Group(
        "Analyse",
        "What is said in short, by whom, and what happened when.",
        ("summarize", "quotes", "timeline", "times", "report", "check", "compare", "audit"),
    ),
    Group(
        "Keep",
        "Keep articles, sort and correct them, take them elsewhere.",
        ("add", "tag", "remove", "restore", "correct", "edit", "cite", "export"),
    ),
    Group("Find", "Search what is kept, and see how it changed.", ("search", "trace", "people", "revisions", "diff")),
    Group("Follow", "Follow papers and words; hear what is new.", ("feeds", "digest", "searches", "watch", "new")),
    Group(
        "Care", "Look after the archive and the settings; get help.", ("archive", "refresh", "config", "batch", "help")
    ),
)


def grouped(names: Iterable[str]) -> Iterator[tuple[Group, tuple[str, ...]]]:
    """Yield each group with those of its commands that are among `names`."""
    known = set(names)
    for group in GROUPS:
        yield group, tuple(name for name in group.commands if name in known)
