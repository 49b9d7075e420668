"""Every command: what it is for, and which module has it. The help, the manual and completion follow this order."""

from typing import NamedTuple


class Group(NamedTuple):
    """Commands for one purpose: its name, what they do together, and their names after the module that has them."""

    name: str
    about: str
    modules: tuple[tuple[str, str], ...]

    @property
    def commands(self) -> list[str]:
        """The names of the commands."""
        return " ".join(names for _, names in self.modules).split()


GROUPS = (
    Group(
        "Read",
        "List articles, read one, open its page, mark it or write beside it.",
        (
            ("articles", "list show"),
            ("whole_screen", "read"),
            ("archive.marking", "open mark"),
            ("archive.annotating", "note"),
        ),
    ),
    Group(
        "Analyse",
        "What is said in short, by whom, and what happened when.",
        (
            ("analyses", "summarize quotes"),
            ("timeline", "timeline times"),
            ("reporting", "report"),
            ("across_papers", "check compare audit"),
        ),
    ),
    Group(
        "Keep",
        "Keep articles, sort and correct them, take them elsewhere.",
        (
            ("archive.add_remove", "add tag remove restore"),
            ("archive.correcting", "correct edit"),
            ("archive.marking", "cite"),
            ("archive.archiving", "export"),
        ),
    ),
    Group(
        "Find",
        "Search what is kept, and see how it changed.",
        (
            ("archive.searching", "search"),
            ("across_papers", "trace people"),
            ("archive.searching", "revisions diff"),
        ),
    ),
    Group(
        "Follow",
        "Follow papers and words; hear what is new.",
        (
            ("archive.following", "feeds"),
            ("archive.digesting", "digest"),
            ("archive.watching", "searches watch"),
            ("across_papers", "new"),
        ),
    ),
    Group(
        "Care",
        "Look after the archive and the settings; get help.",
        (
            ("archive.archiving", "archive"),
            ("archive.add_remove", "refresh"),
            ("configuring", "config"),
            ("batching", "batch"),
            ("helping", "help"),
        ),
    ),
)
MODULES = {name: module for group in GROUPS for module, names in group.modules for name in names.split()}
