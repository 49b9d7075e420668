"""Takes a draft, returns edits that leave out what a page says twice: captions, paragraphs, headlines."""

from collections import Counter
from collections.abc import Iterator

from newscli.ingest.clean.edits import Draft, Edit
from newscli.ingest.clean.line_kinds.classes import kind_of
from newscli.ingest.clean.lines import Line, ends_sentence, is_prose, lines_of

_STEM = 40
# A line of at most this many words that comes this many times stands for pictures.
_WORDS, _TIMES = 5, 3
_NEAR = 2  # lines between a caption and its copy


def repeat_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out a paragraph that stood there before, and a caption together with its copy that is cut off.

    Short lines may be repeated: a chorus, an answer, a label.
    """
    seen: set[str] = set()
    before: Line | None = None
    lines = list(lines_of(draft.text))
    times = Counter(line.text for line in lines)
    for at, line in enumerate(lines):
        if before is not None and _is_cut_copy(before, line):
            yield Edit(before.start, before.end, "", "caption")
            yield Edit(line.start, line.end, "", "caption")
        elif len(line.text) > _STEM and (copy := _copy_of(line, lines[max(0, at - _NEAR) : at])):
            yield Edit(copy.start, copy.end, "", "caption")
        elif is_prose(line):
            if line.text in seen:
                yield Edit(line.start, line.end, "", "repeat")
            seen.add(line.text)
        elif times[line.text] >= _TIMES and len(line.words) >= _WORDS and not ends_sentence(line.text):
            yield Edit(line.start, line.end, "", "image")
        before = line


def _copy_of(caption: Line, above: list[Line]) -> Line | None:
    """Return the line near above a caption that says the same without whose picture it is."""
    copies = [line for line in above if len(line.text) >= _STEM and caption.text.startswith(line.text)]
    return copies[0] if copies and kind_of(caption) == "caption" else None


def _is_cut_copy(whole: Line, line: Line) -> bool:
    """Return True for a line that begins like the one before and breaks off."""
    return (
        len(line.text) >= _STEM
        and line.text[:_STEM] == whole.text[:_STEM]
        and line.text != whole.text
        and ("…" in line.text[_STEM:] or "..." in line.text[_STEM:])
    )
