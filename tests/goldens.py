"""Marks in golden cases, and what `--rewrite` changes of these: shown, and asked where something was wrong."""

from collections.abc import Callable
from difflib import SequenceMatcher

WRONG = " ✗"  # ends a line that a reader found wrong, for as long as the line stays


def with_marks(block: str, before: str) -> str:
    """Return the lines of a block with the marks that the same lines had before."""
    known = {line for line in before.split("\n") if line.endswith(WRONG)}
    return "\n".join(line + WRONG if line + WRONG in known else line for line in block.split("\n"))


def shown(old: str, new: str, ask: Callable[[str], bool] | None) -> str:
    """Print which lines differ; return the new ones, with marks where the old were wrong and these are, as is told."""
    before, after = old.splitlines(), new.splitlines()
    made = list(after)
    for what, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what != "equal":
            print("\n".join([*(f"- {line}" for line in before[a:b]), *(f"+ {line}" for line in after[c:d])]))  # noqa: T201
            if ask and any(line.endswith(WRONG) for line in before[a:b]):
                made[c:d] = [line if not line or ask(f"Is this right? {line}") else line + WRONG for line in after[c:d]]
    return "".join(f"{line}\n" for line in made) if made != after else new
