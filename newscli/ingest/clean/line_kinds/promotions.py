"""Lines about the authors, in place of pictures, and boxes that promote a letter."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from newscli.article import LeftOutKind
from newscli.ingest.clean.line_kinds.captions import is_credit
from newscli.ingest.clean.line_kinds.classes import kind_of
from newscli.ingest.clean.lines import Line, ends_sentence, headline_shaped, is_phrase, is_prose, plain_words
from newscli.ingest.metadata.pasted_days import is_note
from newscli.ingest.metadata.people import bare_names, byline_names, is_owner
from newscli.ingest.metadata.signed_lines import is_known, label_of, phrases
from newscli.language.lexicon.closed_classes import QUESTIONS
from newscli.language.lexicon.given_names import given_names
from newscli.language.words import word_set

# Takes the lines of a page, returns which of them tell who those are that wrote its story.

_STORY, _SENTENCE = 60, 8  # words of prose above a note, and of a line of prose
_MOST_WORDS_OF_A_NAME = 4  # words of a name
_AFTER = 2  # lines without prose below a note that ends a story
_LINES_BELOW = 3  # lines below a name that may be about its bearer
_ABOUT = (
    *("is", "was", "has", "covers", "writes", "reports", "works", "joined", "lives", "holds", "leads", "specializes"),
    *("specialises", "serves", "contributed", "can", "studied", "spent", "edits", "also"),
)
_WORK = word_set("""
    writer journalist editor author reporter correspondent columnist contributor blogger photographer freelance
    freelancer founder co-founder producer critic novelist copywriter
""")
_TITLES = frozenset(("Mr", "Ms", "Mrs", "Mx", "Dr"))
_WITHIN = 30  # words of a note in which it tells the work of one who isn't signed elsewhere


def author_notes(lines: Sequence[Line], kinds: Sequence[LeftOutKind | None]) -> frozenset[int]:
    """Return the numbers of lines below a story that say who its authors are, with the lines of their names above.

    An author is who signs the story with "By", or whom a line names alone and the next ones call a writer, or tell of
    as the last of the story's prose.
    """
    signed, found, since = set[str](), set[int](), 0
    for at, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if kind == "byline" and since < _STORY:
            signed.update(name.lower() for name in byline_names(line.text))
        elif kind is None and since < _STORY and any(_is_note(line, name) for name in signed) and _is_writer(line):
            found.add(at)
        elif since >= _STORY and kind is None:
            found.update(_note(lines, kinds, at, signed))
        elif kind is None and len(line.words) >= _SENTENCE and ends_sentence(line.text):
            since += len(line.words)
    return frozenset(found)


def closing_notes(lines: Sequence[Line], names: Sequence[str]) -> tuple[int, ...]:
    """Return the numbers of the last lines of a story that tell who its authors of these names are.

    Below them may stand a few lines that are no story, or tell where it was published.
    """
    full = [name.lower() for name in names if " " in name]
    found = list[int]()
    for at in range(len(lines) - 1, -1, -1):
        line = lines[at]
        if any(line.text.lower().startswith(name) and _is_note(line, name) for name in full):
            found.append(at)
        elif len(lines) - at > _LINES_BELOW + len(found) or not (kind_of(line) or is_note(line.text)):
            break
    return tuple(found)


def _note(lines: Sequence[Line], kinds: Sequence[LeftOutKind | None], at: int, signed: set[str]) -> Iterable[int]:
    """Return the numbers of the lines of a note that begins at a line: the name, and what is told of its bearer."""
    line = lines[at]
    if len(line.words) <= _MOST_WORDS_OF_A_NAME:
        return () if ends_sentence(line.text) else _below_name(lines, kinds, at, signed)
    if any(_is_note(line, name) for name in signed if line.text.lower().startswith(name)):
        return (at,)
    if line.words[2].lower() not in _ABOUT or not (ends_sentence(line.text) and _is_writer(line)):
        return ()
    return (at,) if bare_names(" ".join(line.words[:2])) and _is_last(lines, kinds, at) else ()


def _below_name(lines: Sequence[Line], kinds: Sequence[LeftOutKind | None], at: int, signed: set[str]) -> Iterator[int]:
    """Yield the number of a line that is a name, and of those below that tell who its bearer is, if any do."""
    text = lines[at].text.lower()
    near = [below for below in range(at + 1, min(at + 1 + _LINES_BELOW, len(lines))) if _is_note(lines[below], text)]
    name = _name(text, lines[at], signed) if near else ""
    known = name.split(" ")[0] in given_names()
    about = [
        below
        for below in near
        if name
        and _is_note(lines[below], name)
        and (name in signed or _is_writer(lines[below]) or (known and _is_last(lines, kinds, below)))
    ]
    yield from (at, *about) if about else ()


def _is_last(lines: Sequence[Line], kinds: Sequence[LeftOutKind | None], at: int) -> bool:
    """Return True if no prose follows soon upon a line, or that of other stories alone."""
    after = zip(lines[at + 1 : at + 1 + _AFTER], kinds[at + 1 : at + 1 + _AFTER], strict=True)
    near = takewhile(lambda pair: pair[1] not in ("related", "comments"), after)
    return not any(kind is None and is_prose(line) for line, kind in near)


def _name(text: str, line: Line, signed: set[str]) -> str:
    if text in signed or (len(line.words) == 1 and text in given_names()):
        return text
    return next((each.lower() for each in bare_names(line.text)), "")


def _is_note(line: Line, name: str) -> bool:
    """Return True for a sentence that begins with a name, or a part of it, and goes on as notes on authors do."""
    known = name.split()
    of_person = line.words[line.words[0].rstrip(".") in _TITLES :]
    if len(line.words) <= len(known) + 3 or of_person[0].lower() not in known:
        return False
    words = [word.lower() for word in of_person[: len(known) + 2]]
    size = len(known) if words[: len(known)] == known else int(words[0] in known)
    return bool(size) and words[size] in _ABOUT and ends_sentence(line.text)


def _is_writer(line: Line) -> bool:
    return any(word.lower().strip(".,;:") in _WORK for word in line.words[:_WITHIN])


# Takes the lines of a pasted page, returns which of them stand for its pictures: their names in brackets, captions.

_FEWEST_LINES = 3  # lines in brackets that show that a page's pictures are named so
_BESIDE = 2  # lines between a picture and its caption
_HOLDER = 4  # words of whose a picture is at most, and of what it shows at least
_MARKS = (" / ", " | ", ", ")  # between the owner of a picture and a paper where somebody signs the story above
_HOLDERS = frozenset(
    phrases(
        """
        reuters, pa, pa media, pa wire, epa, epa-efe, afp, ap, ap photo, associated press, getty, getty images,
        pa images, shutterstock, alamy, bloomberg, press association, handout, supplied, rex features, bbc
        """
    )
)
_CAPTION_LABELS = frozenset(phrases("image caption, media caption, caption, photo caption, duration"))
_LONGEST_CAPTION, _SHORT_CAPTION = 50, 16  # words of what a picture shows, and of a sentence that does so amid a story
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
    signed, paragraphs = False, 0
    for at in range(1, len(lines)):
        shown, line, kind = lines[at - 1], lines[at], kinds[at]
        if not signed and kind in ("byline", "date"):
            signed, paragraphs = True, 0
        paragraphs += kind is None and is_prose(line)
        first = paragraphs == is_prose(shown)
        plain = signed and kind is None and not ends_sentence(line.text)
        owned = plain and (
            any(is_owner(line.text, mark) for mark in _MARKS) or (first and _is_named_below(shown, line))
        )
        credit = (kind == "credit" and line.text[:6] != "Source") or (kind == "caption" and is_credit(line))
        shows = kinds[at - 1] is None and (owned or credit)
        if shows and _is_caption_of(shown, sure=first, named=owned or line.text[0] == "(" or is_owner(line.text)):
            yield at - 1, "caption"
            yield at, "credit"


def _is_named_below(shown: Line, line: Line) -> bool:
    """Tell a name alone below a sentence; below a headline it signs an entry of a live page."""
    return ends_sentence(shown.text) and any(name == line.text and is_known(name) for name in bare_names(line.text))


def _is_caption_of(shown: Line, *, sure: bool, named: bool) -> bool:
    """Tell what a picture shows above whose it is: no quotation, no heading, no more than two sentences.

    Above the name of its owner the last sentence may be the story's, which is longer.
    """
    if not _HOLDER < len(shown.words) <= _LONGEST_CAPTION or not _SAID.isdisjoint(shown.text):
        return False
    if not shown.text[0].isalnum():
        return False
    if ends_sentence(shown.text):
        return sure or (named and len(shown.words) <= _SHORT_CAPTION)
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


# Takes the lines of a page, returns which of them promote a letter amid the story, up to the box for an address.

_BOXES = frozenset(phrases("enter your email address, enter your email, email address, your email address, your email"))
_ENDS = "after newsletter promotion"
_BUTTONS = frozenset(phrases("sign up, sign me up, subscribe, subscribe now, sign up now, submit, join, join now"))
_OF_FORMS = _BOXES | _BUTTONS | {_ENDS}
_SPOKEN_TO = frozenset(("you", "your", "you’re", "you're"))
# Between the label and the box stand at most this many lines that say what the letter brings.
_MOST_LINES = 2
_MOST_WORDS = 45  # words of such a line
_LONGEST = 12  # lines of a promotion


def promotions(lines: Sequence[Line], kinds: Sequence[LeftOutKind | None]) -> dict[int, bool]:
    """Return the lines of promotions by their numbers, each with whether the page says that the story goes on below.

    They are what asks to sign up, what the letter brings, and the form.
    """
    found, at = dict[int, bool](), 0
    while at < len(lines):
        size = _size(lines, kinds, at) if kinds[at] == "subscribe" else 0
        ends_above = size > 0 and label_of(lines[at + size - 1].text) == _ENDS
        found.update(dict.fromkeys(range(at - _named_above(lines, kinds, at), at + size), ends_above))
        at += max(size, 1)
    return found


def _named_above(lines: Sequence[Line], kinds: Sequence[LeftOutKind | None], at: int) -> int:
    """Return how many lines above the box for an address are the letter's name and what it brings."""
    label = label_of(lines[at].text)
    if at < 2 or not (label in _BOXES or (label in _BUTTONS and _promises(lines, at))):
        return 0
    ends_story = len(lines[at - 1].words) <= _MOST_WORDS and ends_sentence(lines[at - 1].text)
    name = at - 1 - ends_story
    named = kinds[name] is None and len(lines[name].words) <= _MOST_WORDS_OF_A_NAME
    return at - name if named and not ends_sentence(lines[name].text) and kinds[at - 1] is None else 0


def _promises(lines: Sequence[Line], at: int) -> bool:
    """Return True if what stands above a button amid prose promises the reader something: browsers copy no box."""
    spoken = not _SPOKEN_TO.isdisjoint(word.lower().strip(".,!?") for word in lines[at - 1].words)
    return at > 2 and spoken and ends_sentence(lines[at - 1].text) and is_prose(lines[at - 3])


def _size(lines: Sequence[Line], kinds: Sequence[LeftOutKind | None], at: int) -> int:
    """Return how many lines a promotion that begins at a line has, 0 where none does."""
    boxed, size = False, 0
    for number in _within(lines, kinds, at):
        label = label_of(lines[number].text)
        boxed = boxed or label in _BOXES or label == _ENDS
        if boxed and kinds[number] == "subscribe":
            size = number - at + 1
        if (boxed and kinds[number] != "subscribe") or label == _ENDS:
            break
    return size


def _within(lines: Sequence[Line], kinds: Sequence[LeftOutKind | None], at: int) -> Iterator[int]:
    """Yield the numbers of lines that may be of one promotion."""
    count = 0
    for number in range(at, min(at + _LONGEST, len(lines))):
        if kinds[number] != "subscribe":
            count += 1
            if count > _MOST_LINES or kinds[number] is not None or len(lines[number].words) > _MOST_WORDS:
                return
        elif count and label_of(lines[number].text) not in _OF_FORMS and is_prose(lines[number - 1]):
            return  # another letter: what stands between the two is the story
        yield number
