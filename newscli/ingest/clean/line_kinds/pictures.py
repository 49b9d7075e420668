"""Takes the lines of a pasted page, returns which of them stand for its pictures: their names in brackets, captions."""

from collections.abc import Iterator, Sequence

from newscli.article import LeftOutKind
from newscli.ingest.clean.line_kinds.captions import is_credit
from newscli.ingest.clean.lines import Line, ends_sentence, headline_shaped, is_phrase, is_prose, plain_words
from newscli.ingest.metadata.labels import label_of, phrases
from newscli.ingest.metadata.people import bare_names
from newscli.ingest.metadata.signed_lines import is_known
from newscli.language.lexicon.closed_classes import QUESTIONS

__all__ = ["pictures"]

_FEWEST_LINES = 3  # lines in brackets that show that a page's pictures are named so
_BESIDE = 2  # lines between a picture and its caption
_HOLDER = 4  # words of whose a picture is at most, and of what it shows at least
_HOLDERS = frozenset(
    phrases(
        """
        reuters, pa, pa media, pa wire, epa, epa-efe, afp, ap, ap photo, associated press, getty, getty images,
        pa images, shutterstock, alamy, bloomberg, press association, handout, supplied, rex features, bbc
        """
    )
)
_CAPTION_LABELS = frozenset(phrases("image caption, media caption, caption, photo caption, duration"))
_LONGEST_OWNER = 60  # letters
_LONGEST_CAPTION, _SHORT_CAPTION = 50, 30  # words of what a picture shows, and where its credit is in brackets
_SAID = frozenset('“”"?!')
_STEM = 30  # letters by which a caption is known
_NOTES = ("[editor", "[note", "[update", "[correction", "[this ")


def pictures(lines: Sequence[Line], kinds: Sequence[LeftOutKind | None]) -> dict[int, LeftOutKind]:
    """Return the kind of each line that stands for a picture, by its number: "image", or "caption" of one beside it.

    A browser puts in a picture's place what the page says to those who can't see it, and some put it in brackets. A
    note of the editors in brackets is none.
    """
    found = _named(lines) | dict(_described(lines, kinds)) | dict(_credited(lines, kinds))
    return dict(_owned(lines, kinds)) | found


def _owned(lines: Sequence[Line], kinds: Sequence[LeftOutKind | None]) -> Iterator[tuple[int, LeftOutKind]]:
    """Yield who took a picture, a name and a paper below what it shows, and what the line above a credit shows.

    Below a byline or a date a picture stands above the story's first paragraph.
    """
    signed, told = False, 0
    for at in range(1, len(lines)):
        shown, line, kind = lines[at - 1], lines[at], kinds[at]
        if not signed and kind in ("byline", "date"):
            signed, told = True, 0
        told += kind is None and is_prose(line)
        owned = kind is None and _is_owner(line.text, signed=signed)
        first = told == is_prose(shown)
        owned = owned or (kind is None and signed and first and _is_named_below(shown, line))
        credit = kind == "credit" or (kind == "caption" and is_credit(line))
        shows = kinds[at - 1] is None and (owned or credit)
        if shows and _is_caption_of(shown, line, sure=owned or first):
            yield at - 1, "caption"
            yield at, "credit"


def _is_owner(text: str, *, signed: bool) -> bool:
    """Tell "Mara Ilves/Saltport Courier"; with a bar or a comma only where somebody signs the story above."""
    mark = next((mark for mark in (" / ", "/", " | ", ", ") if mark in text), "")
    if not mark or len(text) > _LONGEST_OWNER or ends_sentence(text) or (mark != "/" and not signed):
        return False
    name, _, paper = text.partition(mark)
    words = paper.split()
    named = 0 < len(words) <= _HOLDER and all(word[0].isupper() or word in ("of", "the", "for") for word in words)
    return named and any(mark == "/" or is_known(each) for each in bare_names(name.strip()))


def _is_named_below(shown: Line, line: Line) -> bool:
    """Tell a name alone below a sentence; below a headline it signs an entry of a live page."""
    return ends_sentence(shown.text) and any(name == line.text and is_known(name) for name in bare_names(line.text))


def _is_caption_of(shown: Line, credit: Line, *, sure: bool) -> bool:
    """Tell what a picture shows above whose it is: no quotation, no heading, no more than two sentences."""
    if not _HOLDER < len(shown.words) <= _LONGEST_CAPTION or not _SAID.isdisjoint(shown.text):
        return False
    if credit.text[:6] == "Source" or not shown.text[0].isalnum():
        return False
    if ends_sentence(shown.text):
        return sure or (credit.text[0] == "(" and len(shown.words) <= _SHORT_CAPTION)
    return is_phrase(shown) and ":" not in shown.text and shown.words[0].lower() not in QUESTIONS


def _credited(lines: Sequence[Line], kinds: Sequence[LeftOutKind | None]) -> Iterator[tuple[int, LeftOutKind]]:
    """Yield whose a picture amid a story is, and what it shows, which stands below without an end mark.

    What it shows may stand below a label, too.
    """
    for at in range(1, len(lines) - 1):
        holds = kinds[at] == "credit" or (kinds[at] is None and label_of(lines[at].text) in _HOLDERS)
        if holds and is_prose(lines[at - 1]):
            yield at, "credit"
        labelled = kinds[at] == "caption" and label_of(lines[at].text.rstrip(",0123456789:")) in _CAPTION_LABELS
        if kinds[at + 1] is None and (labelled or (holds and _shows(lines[at - 1], lines[at + 1 : at + 3]))):
            yield at + 1, "caption"


def _shows(before: Line, after: Sequence[Line]) -> bool:
    """Tell what a picture between two paragraphs shows: a phrase that is too long for a heading, in lower case."""
    shown = after[0]
    amid = is_prose(before) and len(after) > 1 and is_prose(after[1]) and len(shown.words) > _HOLDER
    heading = ":" in shown.text or shown.words[0].lower() in QUESTIONS or 2 * plain_words(shown) < len(shown.words)
    return amid and not heading and headline_shaped(shown) and not ends_sentence(shown.text)


def _described(lines: Sequence[Line], kinds: Sequence[LeftOutKind | None]) -> Iterator[tuple[int, LeftOutKind]]:
    """Yield what a page says of a picture to those who can't see it: between a label and the caption, or glued to
    whose picture it is, which stands alone below, with the caption after it."""
    for at in range(1, len(lines) - 1):
        line, after = lines[at], lines[at + 1]
        if kinds[at] is not None or not ends_sentence(line.text):
            continue
        if kinds[at - 1] == "image" and kinds[at + 1] == "caption":
            yield at, "image"
        elif kinds[at + 1] is None and _is_glued(line, after):
            yield from ((at, "image"), (at + 1, "credit"))
            if at + 2 < len(lines) and kinds[at + 2] is None and not ends_sentence(lines[at + 2].text):
                yield at + 2, "caption"


def _is_glued(line: Line, holder: Line) -> bool:
    """Tell what a picture shows, with whose it is before it: "Courier A crane lifts a joint." above "Courier"."""
    size = len(holder.words)
    if size > _HOLDER or len(line.words) <= size + _HOLDER or not line.text.startswith(f"{holder.text} "):
        return False
    return all(word[0].isupper() for word in line.words[: size + 1])


def _named(lines: Sequence[Line]) -> dict[int, LeftOutKind]:
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
