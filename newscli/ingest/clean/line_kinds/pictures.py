"""Takes the lines of a pasted page, returns which of them stand for its pictures: their names in brackets, captions."""

from collections.abc import Iterator, Sequence

from newscli.article import LeftOutKind
from newscli.ingest.clean.lines import Line, ends_sentence

__all__ = ["pictures"]

_FEWEST_LINES = 3  # lines in brackets that show that a page's pictures are named so
_BESIDE = 2  # lines between a picture and its caption
_STEM = 30  # letters by which a caption is known
_NOTES = ("[editor", "[note", "[update", "[correction", "[this ")


def pictures(lines: Sequence[Line]) -> dict[int, LeftOutKind]:
    """Return the kind of each line that stands for a picture, by its number: "image", or "caption" of one beside it.

    A browser puts in a picture's place what the page says to those who can't see it, and some put it in brackets. A
    note of the editors in brackets is none.
    """
    named = [at for at, line in enumerate(lines) if line.text[0] == "[" and line.text[-1] == "]"]
    if len(named) < _FEWEST_LINES:
        return {}
    images = [at for at in named if not lines[at].text.lower().startswith(_NOTES)]
    return dict(_captions(lines, images)) | dict.fromkeys(images, "image")


def _captions(lines: Sequence[Line], images: Sequence[int]) -> Iterator[tuple[int, LeftOutKind]]:
    for image in images:
        stem = lines[image].text.strip("[] ").lower()[:_STEM]
        for at in range(max(0, image - _BESIDE), min(image + _BESIDE + 1, len(lines))):
            line = lines[at]
            if len(stem) == _STEM and ends_sentence(line.text) and line.text.lower().startswith(stem):
                yield at, "caption"
