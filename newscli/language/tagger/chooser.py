"""In: the tags that each token may have; out: the tag that each has, chosen by its neighbours with learnt weights.

The weights are those of an averaged perceptron (Collins, 2002), learnt by `tests/learn/tags.py`. It goes from left to
right and asks of a token with several tags which has the highest sum of weights over its features.
"""

from collections.abc import Callable, Iterable
from functools import cache

from newscli.language.linear_model import read_rows
from newscli.language.tags import TAGS, codes

EDGE = "^"
VERBAL = codes("VERBS AUXILIARIES TO")
CLAUSE_EDGES = codes("STOP SEMICOLON COLON SUBORD IF THAT THAT_WHO WHO WHAT WHERE")
# A feature's weights for all tags are one number, with a field of so many bits for each tag: one sum adds them all.
_BITS = 12
_PLACES = {tag.code: _BITS * number for number, tag in enumerate(TAGS)}
_MIDDLE = sum(1 << place + _BITS - 1 for place in _PLACES.values())
_MOST_KEPT = 50_000
_MASK = (1 << _BITS) - 1

Choose = Callable[[list[str], str], str]


def features(at: int, lows: list[str], options: list[str], before: str, before_that: str, verb: str) -> list[str]:
    """Return the features of a token.

    `before` and `before_that` are the tags of the two tokens before it, `verb` that of the last verb of its clause so
    far. `lows` and `options` must hold one more than there are tokens.
    """
    low, own, after = lows[at], options[at], options[at + 1]
    return [
        "o" + own,
        f"e{own}{low[-3:]}",
        "p" + before,
        f"q{before_that}{before}",
        "n" + after,
        f"a{before}{after[0]}",
        f"P{own[:2]}{before}",
        f"N{own}{after}",
        f"l{own[0]}{lows[at - 1]}",
        f"x{low} {before}",
        f"O{own[:2]}{after[0]}",
        f"v{own[:2]}{verb}",
        f"V{verb}{before}",
    ]


def pack(weights: Iterable[tuple[str, int]]) -> int:
    """Return the weights of a feature, each with the character of its tag, as one number."""
    return sum(weight << _PLACES[tag] for tag, weight in weights)


class _Weights(dict[str, int]):
    """The packed weights by feature, each read when first asked for, since an article needs few; 0 for all others."""

    def __init__(self) -> None:
        self._written = read_rows("newscli.language.tagger", "chooser.tsv", "chooser")

    def __missing__(self, feature: str) -> int:
        if len(self) > _MOST_KEPT:
            self.clear()
        written = self._written.get(feature)
        self[feature] = weights = pack((item[0], int(item[1:])) for item in written.split(" ")) if written else 0
        return weights


@cache
def _weights() -> _Weights:
    return _Weights()


def best(found: list[str], tags: str, weights: dict[str, int]) -> str:
    """Return which of `tags` has the highest sum of weights, the first where several have."""
    total = sum(map(weights.__getitem__, found), _MIDDLE)
    return max(tags, key=lambda tag: total >> _PLACES[tag] & _MASK)


def choose(lows: list[str], options: list[str]) -> str:
    """Return the characters of the tags of tokens: `lows` in lower case, `options` as `kinds` gives them."""
    weights = _weights()
    lows = [*lows, EDGE]
    options = [*options, EDGE]
    chosen = []
    before = before_that = verb = EDGE
    for at, tag in enumerate(options[:-1]):
        if len(tag) > 1:
            tag = best(features(at, lows, options, before, before_that, verb), tag.rstrip("!"), weights)
        chosen.append(tag)
        before_that, before = before, tag
        verb = tag if tag in VERBAL else EDGE if tag in CLAUSE_EDGES else verb
    return "".join(chosen)
