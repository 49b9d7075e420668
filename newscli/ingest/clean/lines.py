"""A text as lines with their places, in reading order, and the way back from an edited text."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from newscli.article import Doubt, LeftOut, LeftOutKind, Origins, Span
from newscli.language.document import crowded
from newscli.language.quotations import CLOSING_MARKS
from newscli.language.words import lazily, remembered
from newscli.records import NamedTuple

# Takes a text, returns its lines, each with its place and what its shape suggests: prose, a headline.

_CLOSERS = f"{CLOSING_MARKS})]*_ "
_ENDS = (".", "!", "?", "…", "。", "！", "？")
_BULLETS = "•◦▪●■□*·‣–-—+"
_LINE_ENDS = "\n\r\x0c\x85\u2028\u2029"
_end = lazily(rf"[{_LINE_ENDS}]\s*")
_PHRASE = 5  # words
_LINES_OF_ANY_TEXT = 30_000
_CHARACTERS_A_LINE = 30  # characters of a line


class Line(NamedTuple):
    """A line that is not blank: its place without the white space around it, and its words."""

    start: int
    end: int
    text: str
    words: tuple[str, ...]


def first_lines(text: str) -> str:
    """Return `text` up to where more than 30,000 lines have had less than thirty characters on the average.

    No article has those.
    """
    if len(text) <= _LINES_OF_ANY_TEXT or sum(map(text.count, _LINE_ENDS)) <= _LINES_OF_ANY_TEXT:
        return text
    return text[: crowded((end.start() for end in _end().finditer(text)), _LINES_OF_ANY_TEXT, _CHARACTERS_A_LINE)]


@lru_cache(maxsize=2)  # steps that leave a text as it is read it one after another
def lines_of(text: str) -> tuple[Line, ...]:
    """Return the lines of `text` that hold something, in order; those of the last two texts are kept."""
    return tuple(map(Line._make, _lines(text)))


def forget_lines() -> None:
    """Keep the lines of no text any longer."""
    lines_of.cache_clear()


def _lines(text: str) -> Iterator[tuple[int, int, str, tuple[str, ...]]]:
    at = 0
    for line in text.split("\n"):
        size = len(line)
        if bare := line.strip():
            whole = len(bare)
            start = at if whole == size else at + size - len(line.lstrip())
            yield start, start + whole, bare, tuple(bare.split())
        at += size + 1


def ends_sentence(text: str) -> bool:
    """Return True if `text` ends as a sentence does, closing quotes and brackets apart."""
    return text.rstrip(_CLOSERS).endswith(_ENDS)


def plain_words(line: Line) -> int:
    """Count the words that begin with a small letter: prose is full of them, menus and headlines are not."""
    return _small(line.words)


def is_phrase(line: Line) -> bool:
    """Tell an item of a list that nothing leads to: most of its words are small, as they are not in a menu's."""
    return len(line.words) >= _PHRASE and 10 * plain_words(line) >= 6 * len(line.words)


def _small(words: Iterable[str]) -> int:
    return len([True for word in words if word[0].islower()])


def is_prose(line: Line) -> bool:
    """Return True if a line reads like a paragraph of a story by its shape alone."""
    return len(line.words) >= 8 and _is_prose(line.text)


@remembered
def _is_prose(text: str) -> bool:
    words = text.split()
    count = len(words)
    if 10 * _small(words) < 4 * count and (text.isascii() or not _unspaced(text)):
        return False
    if ends_sentence(text):
        return True
    # Tags and keywords begin small.
    return not text[0].islower() and (count >= 30 or (count >= 14 and text.endswith((":", ",", "—"))))


def _unspaced(text: str) -> bool:
    """Return True if most words are in a script without lower case."""
    letters = [char for char in text[:200] if char.isalpha()]
    return bool(letters) and sum(char.islower() or char.isupper() for char in letters) < 0.5 * len(letters)


def headline_shaped(line: Line) -> bool:
    """Return True if a line could be a headline: short, begun with a capital, not ended like a sentence."""
    text = line.text
    if not 2 <= len(line.words) <= 30 or len(text) > 200 or text[0] in _BULLETS:
        return False
    if text.endswith((".", ",", ";", ":", "_", "-", "—", "–")) and not text.endswith(("…", "..")):
        return False
    first = next((char for char in text if char.isalnum()), "")
    return first.isupper() or first.isdigit() or not first.islower()


# Takes the text of a printed page, columns side by side (`pdftotext -layout`), returns it in reading order.

_FEWEST_LINES = 6  # lines that have text in both columns
_DENSE = 3  # of them in a block without an empty line
_CHARACTERS = 200  # characters of a line
_GUTTER = 2  # blanks between the columns
_WORDS, _BEGUN_SMALL = 3.5, 0.4  # words of a line in a column, and the share of them that begin small, in prose
_INDENT = 8  # blanks before the first line of a paragraph at most


def in_reading_order(text: str) -> str:
    """Return `text` with each stretch of columns as the left one and then the next ones; else as it is.

    The columns of a table hold no prose, and stay.
    """
    if "   " not in text:
        return text
    pages = text.split("\f")
    usual = _right_column([line for page in pages for line in page.split("\n")])
    return text if usual is None else "\f".join(_read(page, usual) for page in pages)


def _read(page: str, usual: int) -> str:
    """Return a page in reading order; where it has few lines, its right column begins as on the other pages."""
    lines = page.split("\n")
    start = _right_column(lines) or usual
    out: list[str] = []
    for stretch in _stretches(lines, start):
        out += (
            _one_after_the_other(stretch, start)
            if len(stretch) > 1 and _are_columns_of_prose(stretch, start)
            else stretch
        )
    return "\n".join(out)


_gap = lazily(r"(?<=\S)\s{2,}(?=\S)")


def _right_column(lines: Sequence[str]) -> int | None:
    """Return where most lines' last part begins, if as many as a column has begin there."""
    starts = Counter[int]()
    for line in lines:
        if len(line) <= _CHARACTERS and "   " in line.strip():
            ends = [match.end() for match in _gap().finditer(line)]
            starts.update(ends[-1:])
    best, votes = max(starts.items(), key=lambda pair: (pair[1], -pair[0]), default=(0, 0))
    return best if votes >= _FEWEST_LINES else None


def _stretches(lines: Sequence[str], start: int) -> Iterator[list[str]]:
    """Yield the lines that leave the gutter blank together, from the first to the last with text beside it."""
    stretch: list[str] = []
    for line in lines:
        if len(line) <= _CHARACTERS and not line[start - _GUTTER : start].strip():
            stretch.append(line)
        else:
            yield from _trimmed(stretch, start)
            stretch = []
            yield [line]
    yield from _trimmed(stretch, start)


def _trimmed(stretch: list[str], start: int) -> Iterator[list[str]]:
    """Yield the lines from the first block to the last that has text in both columns together, the others alone.

    A running head has text on both sides, too, but stands apart, between empty lines.
    """
    ends = [at for at, line in enumerate(stretch) if not line.strip()]
    blocks = [(a + 1, b) for a, b in pairwise([-1, *ends, len(stretch)]) if b > a + 1]
    beside = [at for at, block in enumerate(blocks) if sum(map(_beside(start), stretch[block[0] : block[1]])) >= _DENSE]
    first, last = (blocks[beside[0]][0], blocks[beside[-1]][1]) if beside else (len(stretch), len(stretch))
    yield from ([line] for line in stretch[:first])
    if first < last:
        yield stretch[first:last]
    yield from ([line] for line in stretch[last:])


def _beside(start: int) -> Callable[[str], bool]:
    return lambda line: bool(line[:start].strip()) and bool(line[start:].strip())


def _are_columns_of_prose(stretch: list[str], start: int) -> bool:
    for column in ([line[:start].split() for line in stretch], [line[start:].split() for line in stretch]):
        filled = [words for words in column if words]
        words = [word for line in filled for word in line]
        if len(words) < _WORDS * len(filled) or sum(word[0].islower() for word in words) < _BEGUN_SMALL * len(words):
            return False
    return True


def _one_after_the_other(stretch: list[str], start: int) -> list[str]:
    """Return the paragraphs of both columns, an empty line between them; the last of the left one may go on."""
    before = in_reading_order("\n".join(line[:start].rstrip() for line in stretch))  # it may be two columns itself
    left, right = [*_paragraphs(before.split("\n"))], [*_paragraphs([line[start:] for line in stretch])]
    if left and right and not ends_sentence(left[-1][-1]):
        right[0] = [*left.pop(), *right[0]]
    return [line for paragraph in (*left, *right) for line in (*paragraph, "")]


def _paragraphs(column: list[str]) -> Iterator[list[str]]:
    """Yield the lines of each paragraph of a column, which begins after an empty line, or with an indent."""
    margin = min((len(line) - len(line.lstrip()) for line in column if line.strip()), default=0)
    lines_so_far: list[str] = []
    for line in column:
        bare = line.strip()
        if lines_so_far and (not bare or 0 < len(line) - len(line.lstrip()) - margin <= _INDENT):
            yield lines_so_far
            lines_so_far = []
        lines_so_far += [bare] if bare else []
    if lines_so_far:
        yield lines_so_far


# Takes a text and the edits that a cleaning step wants, returns the text after them, and the way back.


class Edit(NamedTuple):
    """Leave out `start` to `end`, and put `new` there: nothing, a blank or line breaks.

    `kind` names what is left out (advertisement, caption, menu, …); None where only white space changes.
    """

    start: int
    end: int
    new: str = ""
    kind: LeftOutKind | None = None


class Draft(NamedTuple):
    """A text on its way to an article: what is left of the raw input, where it stood, what was left out, doubts."""

    raw: str
    text: str
    origins: Origins
    left_out: tuple[LeftOut, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @classmethod
    def of(cls, raw: str) -> "Draft":
        """Begin with the raw input as it is."""
        return cls(raw, raw, Origins.identity() if raw else Origins((), ()))

    def apply(self, edits: Iterable[Edit]) -> "Draft":
        """Return the draft without what the `edits` leave out.

        Edits may come in any order; one that begins inside another, or leaves out nothing, is dropped.
        """
        kept = _in_order(edits)
        if not kept:
            return self
        pieces, runs, left_out, at = [], _Runs(self.origins), list(self.left_out), 0
        for edit in kept:
            pieces += [self.text[at : edit.start], edit.new]
            runs.keep(at, edit.start)
            runs.put(edit.start, len(edit.new))
            if edit.kind is not None:
                left_out.append(LeftOut(edit.kind, self.origins.of(Span(edit.start, edit.end))))
            at = edit.end
        pieces.append(self.text[at:])
        runs.keep(at, len(self.text))
        left_out.sort(key=lambda out: (out.source.start, out.source.end))
        return Draft(self.raw, "".join(pieces), runs.done(), tuple(left_out), self.doubts)


def _in_order(edits: Iterable[Edit]) -> list[Edit]:
    kept: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.end)):
        if edit.new.strip():
            raise ValueError(f"an edit only leaves out, it can't put {edit.new!r}")
        if edit.end > edit.start and (not kept or edit.start >= kept[-1].end):
            kept.append(edit)
    return kept


class _Runs:
    """Collects the runs of a new text while walking over an old one."""

    def __init__(self, old: Origins) -> None:
        self.old, self.clean, self.raw, self.length = old, list[int](), list[int](), 0

    def add(self, raw: int, length: int) -> None:
        self.clean.append(self.length)
        self.raw.append(raw)
        self.length += length

    def keep(self, start: int, end: int) -> None:
        run = bisect_right(self.old.clean, start) - 1
        while start < end:
            stop = min(end, self.old.clean[run + 1] if run + 1 < len(self.old.clean) else end)
            self.add(self.old.raw[run] + start - self.old.clean[run], stop - start)
            start, run = stop, run + 1

    def put(self, at: int, length: int) -> None:
        for _ in range(length):
            self.add(self.old.at(at), 1)

    def done(self) -> Origins:
        return Origins(tuple(self.clean), tuple(self.raw))
