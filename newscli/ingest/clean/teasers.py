"""Takes a draft, returns edits that leave out what stands below labels in a story: other headlines, advertisements."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from newscli.article import LeftOutKind
from newscli.ingest.clean.edits import Draft, Edit
from newscli.ingest.clean.line_kinds.classes import kind_of
from newscli.ingest.clean.line_kinds.date_lines import is_stamp
from newscli.ingest.clean.line_kinds.notices import heads_others
from newscli.ingest.clean.lines import Line, ends_sentence, headline_shaped, is_prose, lines_of
from newscli.ingest.metadata.labels import label_of, phrases
from newscli.language.lazy_patterns import lazily

__all__ = ["teaser_edits"]

_MOST_LINES = 20  # lines below a label
_FEWEST, _WORDS = 2, 4  # headlines below a label, and words of one
_FEW = 5  # lines below the label of a single story
_BESIDE: tuple[LeftOutKind, ...] = ("byline", "date", "image", "separator", "source", "credit")
_OF_ONE = frozenset(
    phrases("related article, related story, related post, related video, read also, also read, recommended")
)
_TICKED = frozenset(phrases("in this article, in this story, related quotes, stocks in this story"))
# A share and its price: "SLTP", "SLTP +1.2%", ".SLT -0.40 (-1.1%)"; pages put each in a line of its own, too.
_ticker = lazily(r"\W?[A-Z][A-Z.=-]{0,6}(?: \W{0,2}[\d.,]+%?| \([^)]{1,12}\)){0,3}|[+−-]?[\d.,]+%?(?: \([^)]{1,12}\))?")
_SPONSORED = frozenset(
    phrases(
        """
        sponsored, sponsored content, sponsored stories, sponsored links, promoted, promoted content, promoted stories,
        paid content, paid post, partner content, from our partners, from our sponsors
        """
    )
)


def teaser_edits(draft: Draft) -> Iterator[Edit]:
    """Leave out the headlines below the label of other stories, or of advertisements, where the story goes on below."""
    lines = lines_of(draft.text)
    for at, line in enumerate(lines):
        if label_of(line.text) in _OF_ONE and at + 2 < len(lines):
            group = list(takewhile(_is_long_teaser, lines[at + 1 : at + 1 + _FEW]))
            after = lines[at + 1 + len(group) : at + 2 + len(group)]
            if group and after and (is_prose(after[0]) or label_of(after[0].text) in _OF_ONE):
                yield from (Edit(each.start, each.end, "", "related") for each in group)
                continue
        if label_of(line.text) in _TICKED:
            tickers = takewhile(lambda each: _ticker().fullmatch(each.text), lines[at + 1 : at + 1 + _MOST_LINES])
            yield from (Edit(each.start, each.end, "", "related") for each in tickers)
        kind = _kind_below(line)
        if kind:
            group = list(takewhile(_is_teaser, lines[at + 1 : at + 1 + _MOST_LINES]))
            after = lines[at + 1 + len(group) : at + 2 + len(group)]
            if after and is_prose(after[0]) and _ends_with_heading(group):
                group.pop()
            if _are_headlines(group, 1 if kind == "advertisement" else _FEWEST):
                yield from (Edit(each.start, each.end, "", kind) for each in group)


def _kind_below(line: Line) -> LeftOutKind | None:
    """Return what stands below a line, if that is a label."""
    kind = kind_of(line)
    heads = (kind == "related" and (heads_others(line.text) or line.words[0].lower() == "more")) or (
        kind == "advertisement" and label_of(line.text) in _SPONSORED
    )
    return kind if heads else None


def _is_long_teaser(line: Line) -> bool:
    return _is_teaser(line) and len(line.words) > _WORDS


def _ends_with_heading(group: Sequence[Line]) -> bool:
    """Tell a short line below several longer ones, which heads what comes next."""
    told = [line for line in group if kind_of(line) is None and not is_stamp(line)]
    short = [line for line in told if len(line.words) < _WORDS]
    return len(told) > _FEWEST and len(short) == 1 and short[0] is group[-1] and len(short[0].words) > 1


def _is_teaser(line: Line) -> bool:
    kind = kind_of(line)
    if kind is not None or is_stamp(line):
        return kind in (None, *_BESIDE)
    if len(line.words) == 1:  # who pays, the name of a section, or the number of a headline
        return (line.text.isalpha() and line.text[0].isupper()) or line.text.strip(".)").isdigit()
    asks = line.text.endswith("?")
    return headline_shaped(line) and (asks or not (ends_sentence(line.text) or is_prose(line)))


def _are_headlines(lines: Sequence[Line], fewest: int) -> bool:
    """Return True if lines are several, and a few of them long enough for headlines."""
    long = [line for line in lines if len(line.words) >= _WORDS and kind_of(line) is None and not is_stamp(line)]
    return len(lines) >= _FEWEST and len(long) >= fewest
