"""Every command: what it is for, and which module has it. The help, the manual and completion follow this order."""

from typing import NamedTuple


class Group(NamedTuple):
    """Commands for one purpose: its name, which is that of their module, what they do together, and their names."""

    name: str
    about: str
    names: str

    @property
    def commands(self) -> list[str]:
        """The names of the commands."""
        return self.names.split()


GROUPS = (
    Group(
        "Read", "List articles, read one, open its page, mark it or write beside it.", "list show read open mark note"
    ),
    Group(
        "Analyse",
        "What is said in short, by whom, and what happened when.",
        "summarize quotes timeline report check compare audit",
    ),
    Group(
        "Keep",
        "Keep articles, sort them, set them right, take them elsewhere.",
        "add tag remove edit export",
    ),
    Group("Find", "Search what is kept, and see how it changed.", "search trace people history"),
    Group("Follow", "Follow papers and words; hear what is new.", "feeds digest watch"),
    Group("Care", "Look after the archive and the settings; get help.", "archive config batch help"),
)
MODULES = {name: group.name.lower() for group in GROUPS for name in group.commands}
