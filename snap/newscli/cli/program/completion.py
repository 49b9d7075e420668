"""What a shell may complete: takes the words typed so far, the last one unfinished, prints candidates."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

from newscli.cli.program import MODULES, program
from newscli.cli.shared import options_of, write
from newscli.pipeline.shells import Candidate, Typed, after_command, as_typed, fitting, lines


def answer(words: Sequence[str]) -> int:
    """Print the candidates, a line each; whatever fails leaves the shell to itself."""
    with suppress(Exception):  # a traceback in a prompt helps nobody
        write(["".join(lines(_candidates(*as_typed(words))))])
    return 0


def _candidates(before: Sequence[str], begun: str) -> Iterator[Candidate]:
    """Yield the words that the one `begun` may become, after the words `before` it."""

    group = program([])
    group.helping = True  # so that settings that are wrong don't matter
    name = next((word for word in before if word in MODULES), None)
    if name is None:
        yield from fitting(_commands(group), begun)
        return
    built = group.get_command(None, name)
    archive = built.context_settings["default_map"].get("archive")
    after = before[before.index(name) + 1 :]
    yield from after_command(Typed(name, options_of(built), after, archive), begun)


def _commands(group: Any) -> Iterator[Candidate]:
    for name in group.list_commands(None):
        yield Candidate(name, group.get_command(None, name).get_short_help_str(70))
    for option in group.params:
        yield Candidate(option.opts[0], option.help or "")
