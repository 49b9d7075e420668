"""Choose the tag of each token among those it may have, by its neighbours, with learnt weights.

The weights are those of an averaged perceptron (Collins, 2002), learnt by `tests/learn/tags.py`. It goes from left to
right and asks of a token with several tags which has the highest sum of weights over its features. The features come
in groups by what they look at, and the sum of each group is kept, since the same neighbours come again and again.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache

from newscli.language.linear_model import Sums, read_rows
from newscli.language.tags import codes

EDGE = "^"
_VERBAL = codes("VERBS AUXILIARIES TO")
_CLAUSE_EDGES = codes("STOP SEMICOLON COLON SUBORD IF THAT THAT_WHO WHO WHAT WHERE")
_VERB_AFTER = dict.fromkeys(_CLAUSE_EDGES, EDGE) | {tag: tag for tag in _VERBAL}
# A sum of weights is one number, with a field of this many bits for each tag of a choice: one addition adds them all.
_BITS = 12
_MASK = (1 << _BITS) - 1

# What a choice looks at: the tags that the token may have, it in lower case, the tags that the next may have, the tags
# of the two before, the token before in lower case, and the tag of the last verb of the clause so far.
Context = tuple[str, str, str, str, str, str, str]


def _of_word(own: str, ending: str) -> Iterable[str]:
    return "o" + own, f"e{own}{ending}"


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


def features(context: Context) -> list[str]:
    """Return the features of a choice."""
    own, low, after, before, before_that, last, verb = context
    return [
        *_of_word(own, low[-3:]),
        *_of_next(own, after),
        *_of_tag_before(own, before, verb),
        *_of_two_before(before_that, before),
        *_of_word_and_tag_before(low, before),
        *_of_word_before(own, last),
    ]


class _Choice:
    """A choice between the tags `own`, and its sums: they come by what is asked for again in most texts."""

    __slots__ = ("by_ending", "by_last", "by_next", "by_tags", "by_two", "by_word", "places")

    def __init__(self, own: str, rows: dict[str, str]) -> None:
        self.places = [(tag, _BITS * at) for at, tag in enumerate(own.rstrip("!"))]
        place_of = dict(self.places)
        middle = sum(1 << place + _BITS - 1 for place in place_of.values())

        def weight(feature: str) -> int:
            items = rows[feature].split(" ")
            return sum([int(item[1:]) << place_of[item[0]] for item in items if item[0] in place_of])

        weights = Sums(weight)

        def weigh(features: Iterable[str]) -> int:
            return sum([weights[feature] for feature in features if feature in rows])

        self.by_ending = Sums(lambda ending: middle + weigh(_of_word(own, ending)))
        self.by_next = Sums(lambda after: weigh(_of_next(own, after)))
        self.by_tags = Sums(lambda key: weigh(_of_tag_before(own, *key)))
        self.by_two = Sums(lambda key: weigh(_of_two_before(*key)))
        self.by_word = Sums(lambda key: weigh(_of_word_and_tag_before(*key)))
        self.by_last = Sums(lambda last: weigh(_of_word_before(own, last)))


def chooser(rows: dict[str, str]) -> Callable[[Context], str]:
    """Return what chooses a tag with the weights of `rows`: by feature, as "n12 B-12"."""
    words = frozenset([feature[1:-2] for feature in rows if feature[0] == "x"])
    words_before = frozenset([feature[2:] for feature in rows if feature[0] == "l"])
    choices: dict[str, _Choice] = {}

    def best(context: Context) -> str:
        own, low, after, before, before_that, last, verb = context
        choice = choices.get(own) or choices.setdefault(own, _Choice(own, rows))
        total = choice.by_ending[low[-3:]] + choice.by_next[after] + choice.by_tags[before, verb]
        total += choice.by_two[before_that, before]
        if low in words:
            total += choice.by_word[low, before]
        if last in words_before:
            total += choice.by_last[last]
        found, most = "", -1
        for tag, place in choice.places:
            if (here := total >> place & _MASK) > most:
                found, most = tag, here
        return found

    return best


def walk(lows: list[str], options: list[str], pick: Callable[[Context], str]) -> Iterator[str]:
    """Yield the character of the tag of each token, as `pick` chooses it where there are several."""
    before = before_that = verb = EDGE
    for at, tag in enumerate(options):
        if len(tag) > 1:
            after = options[at + 1] if at + 1 < len(options) else EDGE
            tag = pick((tag, lows[at], after, before, before_that, lows[at - 1] if at else EDGE, verb))
        yield tag
        before_that, before = before, tag
        if tag in _VERB_AFTER:
            verb = _VERB_AFTER[tag]


@cache
def _learnt() -> Callable[[Context], str]:
    return chooser(read_rows("newscli.language.tagger", "chooser.tsv", "chooser"))


def choose(lows: list[str], options: list[str]) -> list[str]:
    """Return the characters of the tags of tokens: `lows` in lower case, `options` as `find_options` gives them."""
    return list(walk(lows, options, _learnt()))
