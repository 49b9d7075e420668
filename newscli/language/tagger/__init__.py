"""Tag the words of a sentence with fine tags (`newscli.language.tags`), by lexicon, form and neighbours.

Of several tags that a token may have learnt weights choose, those of an averaged perceptron (Collins, 2002), learnt by
`tests/learn/tags.py`: from left to right, the tag with the highest sum of weights over its features.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from operator import getitem

from newscli.language.linear_model import Features, Group, Sums, read_rows
from newscli.language.tagger.conditions import Tagged
from newscli.language.tagger.corrections import correct, give_heads, name_capitals
from newscli.language.tagger.options import find_options
from newscli.language.tagger.past_tenses import give_pasts, give_verb
from newscli.language.tags import TAGS, codes

__all__ = ["name_capitals", "tag_words"]

EDGE = "^"
_VERBAL = codes("VERBS AUXILIARIES TO")
_CLAUSE_EDGES = codes("STOP SEMICOLON COLON SUBORD IF THAT THAT_WHO WHO WHAT WHERE")
_VERB_AFTER = dict.fromkeys(_CLAUSE_EDGES, EDGE) | {tag: tag for tag in _VERBAL}
# A sum of weights is one number, with a field of this many bits for each tag: one addition adds them all.
_BITS = 12
_MASK = (1 << _BITS) - 1
_PLACES = {tag.code: _BITS * number for number, tag in enumerate(TAGS)}
_MIDDLE = sum(1 << place + _BITS - 1 for place in _PLACES.values())

# What a choice looks at: the tags that the token may have, it in lower case, the tags that the next may have, the tags
# of the two before, the token before in lower case, and the tag of the last verb of the clause so far.
Context = tuple[str, str, str, str, str, str, str]


def _by_word(own: str, low: str) -> tuple[str, ...]:
    return f"o{own}", f"e{own}{low[-3:]}"


def _by_next(own: str, after: str) -> tuple[str, ...]:
    return f"n{after}", f"N{own}{after}", f"O{own[:2]}{after[0]}"


def _by_last(two: str, before: str, verb: str) -> tuple[str, ...]:
    return f"p{before}", f"P{two}{before}", f"v{two}{verb}", f"V{verb}{before}"


GROUPS: tuple[Group, ...] = (_by_word, _by_next, _by_last)


def _grouped(context: Context) -> Features:
    own, low, after, before, before_that, last, verb = context
    keys = (own, low), (own, after), (own[:2], before, verb)
    return keys, (f"x{low} {before}", f"q{before_that}{before}", f"l{own[0]}{last}")


def features(context: Context) -> tuple[str, ...]:
    """Return the features of a choice."""
    keys, single = _grouped(context)
    return (*single, *[feature for group, key in zip(GROUPS, keys, strict=True) for feature in group(*key)])


def chooser(rows: dict[str, str]) -> Callable[[Context], str]:
    """Return what chooses a tag with the weights of `rows`: by feature, as "n12 B-12"."""
    weights = Sums(lambda feature: sum([int(item[1:]) << _PLACES[item[0]] for item in rows[feature].split(" ")]))

    def weigh(features: Iterable[str]) -> int:
        return sum([weights[feature] for feature in features if feature in rows])

    def weigh_group(group: Group, key: tuple[str, ...]) -> int:
        return weigh(group(*key))

    sums = [Sums(partial(weigh_group, group)) for group in GROUPS]

    def best(context: Context) -> str:
        keys, single = _grouped(context)
        total = sum(map(getitem, sums, keys), _MIDDLE + weigh(single))
        return max(context[0].rstrip("!"), key=lambda tag: total >> _PLACES[tag] & _MASK)

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


def tag_words(text: str, starts: Sequence[int], spelled: Sequence[str]) -> tuple[list[str], str]:
    """Return the tokens of a sentence in lower case, and their tags as a string with one character for each.

    `starts` and `spelled` are what `newscli.language.tokens.cut` finds in `text`.
    """
    lows, options = find_options(text, starts, spelled)
    words = Tagged(lows, choose(lows, options), options)
    give_heads(words)
    correct(words)
    give_pasts(words)
    return lows, give_verb("".join(words.tags), options)
