"""In: a draft; out: the edits that leave out what a page says twice: captions cut short, paragraphs, headlines."""

from collections.abc import Iterator

from newscli.ingest.edits import Draft, Edit
from newscli.ingest.lines import is_prose, lines_of

_STEM = 40


def repeat_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out a paragraph that stood there before, and a line that begins like the one before and is cut off.

    Short lines may be repeated: a chorus, an answer, a label.
    """
    seen: set[str] = set()
    before = ""
    for line in lines_of(draft.text):
        if len(line.text) >= _STEM and line.text[:_STEM] == before[:_STEM] and ("…" in line.text or "..." in line.text):
            yield Edit(line.start, line.end, "", "caption")
            continue
        if is_prose(line):
            if line.text in seen:
                yield Edit(line.start, line.end, "", "repeat")
            seen.add(line.text)
        before = line.text
