"""In: the tags that each token may have; out: the tag that each has, chosen by its neighbours with learnt weights.

The weights are those of an averaged perceptron (Collins, 2002), learnt by `tests/learn/tags.py`. It goes from left to
right and asks of a token with several tags which has the highest sum of weights over its features. The features come
in groups by what they look at, and the sum of each group is kept, since the same neighbours come again and again.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache

from newscli.language.linear_model import read_rows
from newscli.language.tags import TAGS, codes

EDGE = "^"
_VERBAL = codes("VERBS AUXILIARIES TO")
_CLAUSE_EDGES = codes("STOP SEMICOLON COLON SUBORD IF THAT THAT_WHO WHO WHAT WHERE")
# A feature's weights for all tags are one number, with a field of so many bits for each tag: one sum adds them all.
_BITS = 12
_PLACES = {tag.code: _BITS * number for number, tag in enumerate(TAGS)}
_MIDDLE = sum(1 << place + _BITS - 1 for place in _PLACES.values())
_MASK = (1 << _BITS) - 1
_MOST_KEPT = 20_000

# What a choice looks at: the tags that the token may have, it in lower case, the tags that the next may have, the tags
# of the two before, the token before in lower case, and the tag of the last verb of the clause so far.
Context = tuple[str, str, str, str, str, str, str]


def _of_word(own: str, low: str) -> Iterable[str]:
    return "o" + own, f"e{own}{low[-3:]}"


def _of_next(own: str, after: str) -> Iterable[str]:
    return "n" + after, f"N{own}{after}", f"O{own[:2]}{after[0]}"


def _of_tag_before(own: str, before: str, verb: str) -> Iterable[str]:
    return "p" + before, f"P{own[:2]}{before}", f"v{own[:2]}{verb}", f"V{verb}{before}"


def _of_two_before(before_that: str, before: str) -> Iterable[str]:
    return (f"q{before_that}{before}",)


def _of_word_and_tag_before(low: str, before: str) -> Iterable[str]:
    return (f"x{low} {before}",)


def _of_word_before(own: str, last: str) -> Iterable[str]:
    return (f"l{own[0]}{last}",)


_GROUPS = (_of_word, _of_next, _of_tag_before, _of_two_before, _of_word_and_tag_before, _of_word_before)


def features(context: Context) -> list[str]:
    """Return the features of a choice."""
    own, low, after, before, before_that, last, verb = context
    return [
        *_of_word(own, low),
        *_of_next(own, after),
        *_of_tag_before(own, before, verb),
        *_of_two_before(before_that, before),
        *_of_word_and_tag_before(low, before),
        *_of_word_before(own, last),
    ]


class _Sums(dict[tuple[str, ...], int]):
    """The packed sums of the weights of a group of features, each computed when first asked for."""

    def __init__(self, group: Callable[..., Iterable[str]], weight: Callable[[str], int]) -> None:
        self._group, self._weight = group, weight

    def __missing__(self, key: tuple[str, ...]) -> int:
        if len(self) > _MOST_KEPT:
            self.clear()
        self[key] = total = sum(map(self._weight, self._group(*key)))
        return total


def chooser(rows: dict[str, str]) -> Callable[[Context], str]:
    """Return what chooses a tag with the weights of `rows`: by feature, as "n12 B-12"."""

    @cache  # a feature is asked for by several sums, and an article needs few of the rows
    def weight(feature: str) -> int:
        row = rows.get(feature)
        return sum([int(item[1:]) << _PLACES[item[0]] for item in row.split(" ")]) if row else 0

    of_word, of_next, of_tag_before, of_two_before, of_both, of_word_before = (
        _Sums(group, weight) for group in _GROUPS
    )

    def best(context: Context) -> str:
        own, low, after, before, before_that, last, verb = context
        total = _MIDDLE + of_word[own, low] + of_next[own, after] + of_tag_before[own, before, verb]
        total += of_two_before[before_that, before] + of_both[low, before] + of_word_before[own, last]
        found, most = "", -1
        for tag, place in _places(own):
            if (here := total >> place & _MASK) > most:
                found, most = tag, here
        return found

    return best


@cache
def _places(own: str) -> list[tuple[str, int]]:
    return [(tag, _PLACES[tag]) for tag in own.rstrip("!")]


def walk(lows: list[str], options: list[str], pick: Callable[[Context], str]) -> Iterator[str]:
    """Yield the character of the tag of each token, as `pick` chooses it where there are several."""
    before = before_that = verb = last = EDGE
    for low, tag, after in zip(lows, options, [*options[1:], EDGE], strict=True):
        if len(tag) > 1:
            tag = pick((tag, low, after, before, before_that, last, verb))
        yield tag
        before_that, before, last = before, tag, low
        verb = tag if tag in _VERBAL else EDGE if tag in _CLAUSE_EDGES else verb


@cache
def _learnt() -> Callable[[Context], str]:
    return chooser(read_rows("newscli.language.tagger", "chooser.tsv", "chooser"))


def choose(lows: list[str], options: list[str]) -> str:
    """Return the characters of the tags of tokens: `lows` in lower case, `options` as `find_options` gives them."""
    return "".join(walk(lows, options, _learnt()))
