"""Takes a draft, returns edits that leave out what a printed page repeats: the number of the page, its running head."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from newscli.ingest.clean.edits import Draft, Edit
from newscli.ingest.clean.lines import lines_of

__all__ = ["running_edits"]


def running_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out the lines "Page 2", and what stands beside several of them, so that a sentence goes on across pages."""
    if "age" not in draft.text:
        return
    lines = [*lines_of(draft.text)]
    numbers = [at for at, line in enumerate(lines) if _number().fullmatch(line.text)]
    beside = {near for at in numbers for near in (at - 1, at + 1) if 0 <= near < len(lines)}
    times = Counter(lines[at].text for at in beside)
    for at in sorted(beside | {*numbers}):
        line = lines[at]
        kind = "page number" if at in numbers else "source" if times[line.text] > 1 else None
        if kind:
            after = draft.text[line.end : line.end + 1] == "\n"
            yield Edit(line.start, line.end + after, "", kind)


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"(?:[-–—] ?)?page \d{1,3}(?: of \d{1,3})?(?: ?[-–—])?", re.IGNORECASE)
