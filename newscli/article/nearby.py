"""Takes an article or places in it, returns what stands there; what is far from there is not looked at."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newscli.article import Article
    from newscli.article.span import Span


def sentence_at(article: "Article", place: int) -> "Span | None":
    """Return the sentence that holds the character at a place, None between sentences."""
    number = bisect_right(article.sentences, place, key=lambda each: each.span.start)
    before = article.sentences[number - 1].span if number else None
    return before if before and place < before.end else None


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
