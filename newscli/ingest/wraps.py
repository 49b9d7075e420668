"""In: a draft; out: the edits that join lines which were broken at a width, and not because a paragraph ends."""

import itertools
from collections.abc import Iterator

from newscli.ingest.edits import Draft, Edit

# Widths at which mail programs and terminals break lines.
_NARROWEST, _WIDEST = 24, 120
_SHARE = 0.8


def wrap_edits(draft: Draft) -> Iterator[Edit]:
    """Join the lines of each block (lines without an empty one between) that is evidently wrapped.

    A block is wrapped when at nearly each of its line ends the next line's first word would not have fitted any
    more into the width of the whole text's longest line, and some line goes on with a small letter.
    """
    at = 0
    for block in draft.text.split("\n\n"):
        lines = block.split("\n")
        if len(lines) > 1 and _is_wrapped(lines):
            here = at
            for line in lines[:-1]:
                here += len(line)
                yield Edit(here, here + 1, " ")
                here += 1
        at += len(block) + 2


def _is_wrapped(lines: list[str]) -> bool:
    width = max(map(len, lines))
    if not _NARROWEST <= width <= _WIDEST:
        return False
    breaks = list(itertools.pairwise(lines))
    full = sum(len(line) + 1 + len(after.split(" ", 1)[0]) > width - 2 for line, after in breaks)
    small = sum(
        after[:1].islower() or not line.rstrip("\"'”’)").endswith((".", "!", "?", ":")) for line, after in breaks
    )
    return (
        full >= _SHARE * len(breaks) and small >= 0.5 * len(breaks) and any(after[:1].islower() for after in lines[1:])
    )
