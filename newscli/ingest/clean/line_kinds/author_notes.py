"""Takes the lines of a page, returns which of them tell who those are that wrote its story."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from newscli.article import LeftOutKind
from newscli.ingest.clean.line_kinds.classes import kind_of
from newscli.ingest.clean.lines import Line, ends_sentence, is_prose
from newscli.ingest.metadata.people import bare_names, byline_names
from newscli.ingest.metadata.printed_days import is_note
from newscli.language.lexicon.given_names import given_names
from newscli.language.words import word_set

__all__ = ["author_notes", "closing_notes"]

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
    signed, found, told = set[str](), set[int](), 0
    for at, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if kind == "byline" and told < _STORY:
            signed.update(name.lower() for name in byline_names(line.text))
        elif kind is None and told < _STORY and any(_tells(line, name) for name in signed) and _is_writer(line):
            found.add(at)
        elif told >= _STORY and kind is None:
            found.update(_note(lines, kinds, at, signed))
        elif kind is None and len(line.words) >= _SENTENCE and ends_sentence(line.text):
            told += len(line.words)
    return frozenset(found)


def closing_notes(lines: Sequence[Line], names: Sequence[str]) -> tuple[int, ...]:
    """Return the numbers of the last lines of a story that tell who its authors of these names are.

    Below them may stand a few lines that are no story, or tell where it was published.
    """
    full = [name.lower() for name in names if " " in name]
    found = list[int]()
    for at in range(len(lines) - 1, -1, -1):
        line = lines[at]
        if any(line.text.lower().startswith(name) and _tells(line, name) for name in full):
            found.append(at)
        elif len(lines) - at > _LINES_BELOW + len(found) or not (kind_of(line) or is_note(line.text)):
            break
    return tuple(found)


def _note(lines: Sequence[Line], kinds: Sequence[LeftOutKind | None], at: int, signed: set[str]) -> Iterable[int]:
    """Return the numbers of the lines of a note that begins at a line: the name, and what is told of its bearer."""
    line = lines[at]
    if len(line.words) <= _MOST_WORDS_OF_A_NAME:
        return () if ends_sentence(line.text) else _below_name(lines, kinds, at, signed)
    if any(_tells(line, name) for name in signed if line.text.lower().startswith(name)):
        return (at,)
    if line.words[2].lower() not in _ABOUT or not (ends_sentence(line.text) and _is_writer(line)):
        return ()
    return (at,) if bare_names(" ".join(line.words[:2])) and _is_last(lines, kinds, at) else ()


def _below_name(lines: Sequence[Line], kinds: Sequence[LeftOutKind | None], at: int, signed: set[str]) -> Iterator[int]:
    """Yield the number of a line that is a name, and of those below that tell who its bearer is, if any do."""
    text = lines[at].text.lower()
    near = [below for below in range(at + 1, min(at + 1 + _LINES_BELOW, len(lines))) if _tells(lines[below], text)]
    name = _name(text, lines[at], signed) if near else ""
    known = name.split(" ")[0] in given_names()
    about = [
        below
        for below in near
        if name
        and _tells(lines[below], name)
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


def _tells(line: Line, name: str) -> bool:
    """Return True for a sentence that begins with a name, or a part of it, and goes on as notes on authors do."""
    known = name.split()
    told = line.words[line.words[0].rstrip(".") in _TITLES :]
    if len(line.words) <= len(known) + 3 or told[0].lower() not in known:
        return False
    words = [word.lower() for word in told[: len(known) + 2]]
    size = len(known) if words[: len(known)] == known else int(words[0] in known)
    return bool(size) and words[size] in _ABOUT and ends_sentence(line.text)


def _is_writer(line: Line) -> bool:
    return any(word.lower().strip(".,;:") in _WORK for word in line.words[:_WITHIN])
