"""Takes a draft, returns edits that leave out a table of contents: lines that are headings further down."""

from collections.abc import Iterator, Sequence

from newscli.ingest.clean.edits import Draft, Edit
from newscli.ingest.clean.lines import Line, ends_sentence, is_prose, lines_of
from newscli.ingest.metadata.labels import label_of, phrases
from newscli.language.lazy_patterns import lazily

__all__ = ["CONTENTS", "contents_edits"]

_FEWEST_ENTRIES, _WORDS_OF_AN_ENTRY = 3, 20  # entries of a table, and words of an entry
_SHARE = 0.6  # of the entries at least head prose
_LINES_BELOW = 2  # lines below a heading among which its prose begins
_number = lazily(r"^\W{0,3}(?:\d{1,2}[.)]\s{0,3})?")
CONTENTS = frozenset(
    phrases(
        "contents, table of contents, on this page, in this guide, in this post, jump to, jump to section, overview"
    )
)


def contents_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out at least three lines in a row that stand further down again, most of them above prose.

    A chorus that is sung again has no prose below it.
    """
    lines = lines_of(draft.text)
    keys = [_key(line) if 2 <= len(line.words) <= _WORDS_OF_AN_ENTRY else "" for line in lines]
    last = {key: at for at, key in enumerate(keys) if key}
    if sum(map(bool, keys)) - len(last) < _FEWEST_ENTRIES:
        return
    for run in _runs(lines, keys, last):
        heads = sum(any(map(is_prose, lines[last[keys[at]] + 1 :][:_LINES_BELOW])) for at in run)
        if heads < _SHARE * len(run):
            continue
        label = run[0] - 1
        first = label if label >= 0 and label_of(lines[label].text) in CONTENTS else run[0]
        yield from (Edit(line.start, line.end, "", "menu") for line in lines[first : run[-1] + 1])


def _runs(lines: Sequence[Line], keys: Sequence[str], last: dict[str, int]) -> Iterator[range]:
    """Yield the numbers of lines in a row each of which stands again below them all."""
    start = 0
    for at, (line, key) in enumerate(zip((*lines, None), (*keys, ""), strict=True)):
        if line and key and last[key] > at + at - start and not ends_sentence(line.text.rstrip("?")):
            continue
        if at - start >= _FEWEST_ENTRIES:
            yield range(start, at)
        start = at + 1


def _key(line: Line) -> str:
    text = line.text if line.text[0].isalpha() else _number().sub("", line.text)
    return text.lower().rstrip(" :.?!")
