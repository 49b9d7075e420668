"""Takes the text of a printed page, columns side by side (`pdftotext -layout`), returns it in reading order."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from newscli.ingest.clean.lines import ends_sentence
from newscli.language.lazy_patterns import lazily

__all__ = ["in_reading_order"]

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
        out += _one_after_the_other(stretch, start) if len(stretch) > 1 and _is_prose(stretch, start) else stretch
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


def _is_prose(stretch: list[str], start: int) -> bool:
    for column in ([line[:start].split() for line in stretch], [line[start:].split() for line in stretch]):
        told = [words for words in column if words]
        words = [word for line in told for word in line]
        if len(words) < _WORDS * len(told) or sum(word[0].islower() for word in words) < _BEGUN_SMALL * len(words):
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
    told: list[str] = []
    for line in column:
        bare = line.strip()
        if told and (not bare or 0 < len(line) - len(line.lstrip()) - margin <= _INDENT):
            yield told
            told = []
        told += [bare] if bare else []
    if told:
        yield told
