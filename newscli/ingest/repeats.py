"""In: a draft; out: the edits that leave out what a page says twice: captions cut short, paragraphs, headlines."""

from collections.abc import Iterator

from newscli.ingest.edits import Draft, Edit
from newscli.ingest.lines import Line, is_prose, lines_of

_STEM = 40


def repeat_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out a paragraph that stood there before, and a caption together with its copy that is cut off.

    Short lines may be repeated: a chorus, an answer, a label.
    """
    seen: set[str] = set()
    before: Line | None = None
    for line in lines_of(draft.text):
        if before is not None and _is_cut_copy(before, line):
            yield Edit(before.start, before.end, "", "caption")
            yield Edit(line.start, line.end, "", "caption")
        elif is_prose(line):
            if line.text in seen:
                yield Edit(line.start, line.end, "", "repeat")
            seen.add(line.text)
        before = line


def _is_cut_copy(whole: Line, line: Line) -> bool:
    """Tell a line that begins like the one before and breaks off."""
    return (
        len(line.text) >= _STEM
        and line.text[:_STEM] == whole.text[:_STEM]
        and line.text != whole.text
        and ("…" in line.text[_STEM:] or "..." in line.text[_STEM:])
    )
