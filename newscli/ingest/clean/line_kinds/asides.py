"""Takes the lines of a story in order, returns those amid its news that are neither sentences nor headings."""

from collections.abc import Iterator, Sequence

from newscli.article import LeftOutKind
from newscli.ingest.clean.line_kinds.scores import ScoredLine
from newscli.ingest.clean.lines import Line, ends_sentence, is_phrase, is_prose
from newscli.language.lazy_patterns import lazily

__all__ = ["asides"]

# News tells who said what in this share of its paragraphs; guides and rankings, whose headings are long, don't.
_TOLD = 0.2
_WORDS = 8  # words of an aside; a heading amid news has fewer
_NEAR = 3  # lines to a paragraph above and below
_BULLETS = "•*-–—“\"‘'"
_telling = lazily(r"\b(?:said|says|told|added|according to)\b")


def asides(story: Sequence[ScoredLine]) -> Iterator[tuple[Line, LeftOutKind]]:
    """Yield what stands amid news and is no sentence: captions, and headlines of other stories."""
    told = [_is_paragraph(scored) for scored in story]
    paragraphs = [scored.line.text for scored, prose in zip(story, told, strict=True) if prose]
    if sum(bool(_telling().search(text)) for text in paragraphs) < _TOLD * len(paragraphs) or not paragraphs:
        return
    listed = False
    for at, scored in enumerate(story):
        if scored.kind is None:
            text = scored.line.text
            listed = text.endswith(":") or (listed and not ends_sentence(text))
        if (
            not listed
            and _is_aside(scored)
            and any(told[max(0, at - _NEAR) : at])
            and any(told[at + 1 : at + 1 + _NEAR])
        ):
            yield scored.line, "caption" if is_phrase(scored.line) else "related"


def _is_paragraph(scored: ScoredLine) -> bool:
    return scored.kind is None and is_prose(scored.line)


def _is_aside(scored: ScoredLine) -> bool:
    """Return True for a long line without an end mark, no item with a bullet or row of a table, that nobody said."""
    line = scored.line
    if scored.kind is not None or scored.score > 0 or len(line.words) < _WORDS or line.text[0] in _BULLETS:
        return False
    return not (ends_sentence(line.text) or is_prose(line) or _telling().search(line.text))
