"""Takes the tree of a page whose own text is empty, returns the story that its data hold, as blocks.

Pages that scripts draw carry their story as JSON: as schema.org's `articleBody`, as one string of HTML, or as a list of
paragraphs. Nothing is known of the names; what is sought are the strings in the same place that hold most prose.
No page of the corpora is one; `tests/cases/pages/next-data.html` is.
"""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from newscli.ingest.clean.lines import ends_sentence
from newscli.ingest.pages.script_data import script_data
from newscli.ingest.readers.blocks import Block
from newscli.ingest.readers.markup import fragment_blocks
from newscli.language import split_sentences

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["embedded_story", "parted"]

_MOST_VALUES, _DEEPEST = 100_000, 40  # values in a page's data, and how deep they are
_WORDS_OF_A_STORY, _WORDS_OF_PROSE = 40, 8  # words of a story, and of a paragraph
_LONG_PARAGRAPH, _WORDS_OF_A_PART = 120, 60  # words of a paragraph that is parted, and of one of its parts

_GOING_ON = frozenset(" \n,.;:’”)")
_TEXTS, _PARTS = ("text", "value"), ("children", "content")  # of a piece of a paragraph

Place = tuple[str, ...]


def embedded_story(root: "_Element") -> tuple[Block, ...]:
    """Return the story that stands in the JSON of a page's scripts, or nothing."""
    texts: defaultdict[Place, list[str]] = defaultdict(list)
    for place, text in _strings(root):
        texts[place].append(text)
    best = max(texts.values(), key=_prose, default=[])
    if _prose(best) < _WORDS_OF_A_STORY:
        return ()
    return tuple(block for text in dict.fromkeys(best) for block in _blocks(text))


def _strings(root: "_Element") -> Iterator[tuple[Place, str]]:
    """Yield the strings of more than a word in the page's data, each with the names that lead to it."""
    for data in script_data(root):
        with suppress(RecursionError):
            yield from _strings_in(data)


def _strings_in(data: Any) -> Iterator[tuple[Place, str]]:
    waiting: list[tuple[Place, Any]] = [((), data)]
    for _ in range(_MOST_VALUES):
        if not waiting:
            return
        place, value = waiting.pop()
        if isinstance(value, str) and " " in value.strip():
            yield place, value.strip()
        elif isinstance(value, list) and len(place) < _DEEPEST:
            joined = _joined(value)
            waiting += [((*place, _TEXTS[0]), joined)] if joined else [(place, each) for each in reversed(value)]
        elif isinstance(value, dict) and len(place) < _DEEPEST:
            waiting += [((*place, key), each) for key, each in reversed(value.items())]


def _joined(values: list[Any]) -> str:
    """Return the paragraph that a list tells in pieces ("closed ", "the bridge", " on Monday"), if it does."""
    pieces = [_piece(value) for value in values]
    told = [piece for piece in pieces if piece]
    goes_on = any(one[-1].isspace() or other[0] in _GOING_ON or other[0].islower() for one, other in pairwise(told))
    return "".join(told) if goes_on and len(told) == len(pieces) else ""


def _piece(value: Any) -> str:
    """Return the text of a piece of a paragraph, or of the pieces that it is made of."""
    if isinstance(value, dict):
        text = next((value[key] for key in _TEXTS if isinstance(value.get(key), str)), None)
        parts = next((value[key] for key in _PARTS if isinstance(value.get(key), list)), ())
        return text or "".join(map(_piece, parts))
    return value if isinstance(value, str) else ""


def _prose(texts: list[str]) -> int:
    """Return how many words of prose there are, each text counted once."""
    return sum(len(text.split()) for text in set(texts) if "<p" in text or _is_prose(text))


def _is_prose(text: str) -> bool:
    return ends_sentence(text) and len(text.split()) >= _WORDS_OF_PROSE


def _blocks(text: str) -> list[Block]:
    return fragment_blocks(text if "<" in text else text.replace("\n", "\n\n"))


def parted(block: Block) -> Iterator[Block]:
    """Part a paragraph that holds a whole story after sentences, but not within a quotation."""
    words = " ".join(block.text.split())
    if block.kind != "prose" or len(words.split()) <= _LONG_PARAGRAPH:
        yield block
        return
    start = 0
    for span in split_sentences(words):
        told = words[start : span.end]
        if len(told.split()) >= _WORDS_OF_A_PART and told.count("“") == told.count("”") and told.count('"') % 2 == 0:
            yield Block("prose", told.strip())
            start = span.end
    if words[start:].strip():
        yield Block("prose", words[start:].strip())
