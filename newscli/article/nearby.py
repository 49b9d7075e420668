"""Takes what an article is called or how it begins, returns the line that stands for it in lists."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from newscli.article.span import Span

if TYPE_CHECKING:
    from newscli.article import Article

_MOST_CHARACTERS = 72  # characters
_READ = 400  # of the beginning


LONGEST_TITLE = 1000  # characters; what is longer is no headline


def bounded_title(title: str | None) -> str | None:
    """Return a title as an article may have it, cut where it is longer than headlines are."""
    return title if title is None or len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1] + "…"


def opening_of(text: str) -> str:
    """Return the first words of a text: its first line, cut after a word where it is long."""
    line = " ".join(text[:_READ].lstrip().partition("\n")[0].split())
    if len(line) <= _MOST_CHARACTERS:
        return line
    cut = line[: _MOST_CHARACTERS + 1].rpartition(" ")[0] or line[:_MOST_CHARACTERS]
    return cut.rstrip(" ,;:—–-") + "…"


def heading_of(article: "Article") -> str:
    """Return the title of an article, or else its first words."""
    return article.title or opening_of(article.text) or article.slug


# Takes words as somebody types them, returns where they stand in a text.

_MARKS = {mark: f"[{re.escape(same)}]" for same in ('"“”„«»', "'‘’‚`", "-‐‑–—") for mark in same}


def places_of(words: str, text: str) -> list[Span]:
    """Return every place of `words` in `text`, whatever its capitals, blanks, and kinds of quotation marks and dashes.

    Where it stands in the very letters that are typed, only these places count.
    """
    typed = words.strip()
    if not typed:
        return []
    pieces = ("".join(_MARKS.get(c, re.escape(c)) for c in word) for word in typed.split())
    found = [Span(*match.span()) for match in re.finditer(r"\s+".join(pieces), text, re.IGNORECASE)]
    exact = [span for span in found if span.of(text) == typed]
    return exact or found


# Takes an article or places in it, returns what stands there; what is far from there is not looked at.


def sentence_at(article: "Article", place: int) -> "Span | None":
    """Return the sentence that holds the character at a place, None between sentences."""
    number = bisect_right(article.sentences, place, key=lambda each: each.span.start)
    before = article.sentences[number - 1].span if number else None
    return before if before and place < before.end else None


def paragraph_at(article: "Article", place: int) -> int:
    """Return the number of the paragraph in which a place stands, from 1; of what stands before all 0."""
    return bisect_right(article.paragraphs, place, key=lambda each: each.span.start)


def met_in_turn(stretches: "Iterable[Span]", places: "Sequence[Span]") -> Iterator[list[int]]:
    """Yield for each stretch the numbers of the places that share a character with it, the lowest first.

    No stretch may begin before the one that came before it.
    """
    ahead = sorted(range(len(places)), key=lambda number: places[number].start, reverse=True)
    near: list[int] = []
    for stretch in stretches:
        while ahead and places[ahead[-1]].start < stretch.end:
            near.append(ahead.pop())
        near = [number for number in near if places[number].end > stretch.start]
        yield sorted(number for number in near if places[number].meets(stretch))
