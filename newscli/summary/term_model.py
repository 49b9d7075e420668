"""In: a `Story`; out: for each of its terms, how likely a summary written by a person has it.

Chances come from a logistic model over a term's place, frequency and spelling (after RegSum: Hong and Nenkova 2014),
so that what a set of sentences is worth can be added up term by term. One pass over the words, no pairs.
"""

from collections.abc import Mapping
from functools import cache
from math import exp, log
from operator import mul
from typing import NamedTuple

from newscli.summary import frequencies
from newscli.summary.story import Story
from newscli.summary.terms import STOP_TERMS

# Not learnt, as the articles of the corpus have no titles: a title's word counts about as much again as a lead's.
TITLE_BONUS = 0.8


class TermUse(NamedTuple):
    """How an article uses a term: how often, in how many sentences, where first and last, in capitals, quoted.

    `weight` sums 1 / (1 + place) over the sentences that have it; `capitals` counts capitals inside sentences only, of
    the `inner` words. `spots` sums how far on in their sentence its words stand, from 0 to 1, and `opening` counts
    those before the sentence's first comma; `spot` and `ahead` tell so of the first, `length` its sentence's words.
    """

    times: int
    sentences: int
    first: int
    last: int
    weight: float
    capitals: int
    inner: int
    quoted: int
    spots: float
    opening: int
    spot: float
    ahead: bool
    length: int


class Extent(NamedTuple):
    """How long an article is: in sentences and in words; of several articles, their mean."""

    sentences: float
    words: float

    @classmethod
    def of(cls, story: Story) -> "Extent":
        """Measure a story."""
        count = len(story.articles)
        return cls(len(story.sentences) / count, sum([len(each.terms) for each in story.sentences]) / count)


@cache
def rarities() -> dict[str, float]:
    """Return the rarity of each term that is in the table, and under "" that of all others."""
    ready = {"": _rarity(1)}
    for count, terms in frequencies.LEVELS.items():
        ready.update(dict.fromkeys(terms.split(), _rarity(count)))
    return ready


def _rarity(count: int) -> float:
    return log((frequencies.ARTICLES + 1) / (count + 1))


def rarity(term: str) -> float:
    """Return the logarithm of how many articles it takes to meet `term` in one."""
    table = rarities()
    return table.get(term, table[""])


def is_content(term: str) -> bool:
    """Tell whether a term carries meaning of its own."""
    return term not in STOP_TERMS and len(term) > 1


# So many of a term's features, the first, also tell what it is worth in a set.
PLAIN = 21


def term_features(term: str, use: TermUse, extent: Extent) -> tuple[float, ...]:
    """Return what the model knows of a term, its constant first and then the other `PLAIN` ones."""
    rare = rarity(term)
    often = log(use.times)
    capital = use.capitals / use.inner if use.inner else 0.0
    content = is_content(term)
    return (
        1.0,
        0.0 if content else 1.0,
        rare,
        rare * rare,
        often,
        log(use.sentences) if content else 0.0,
        log(1 + use.first),
        1.0 if use.first == 0 else 0.0,
        1.0 if use.first == 1 else 0.0,
        1.0 if use.first == 2 else 0.0,
        use.weight,
        use.weight if content else 0.0,
        capital,
        capital * often,
        capital * rare,
        1.0 if term[:1].isdigit() else 0.0,
        use.quoted / use.times,
        log(1 + len(term)),
        often * rare,
        rare if use.first == 0 else 0.0,
        often if use.first == 0 else 0.0,
        log(1 + use.last),
        use.last / extent.sentences,
        (use.last - use.first) / extent.sentences,
        use.sentences / extent.sentences,
        log(1 + extent.sentences),
        log(1 + extent.words),
        use.spots / use.times,
        use.opening / use.times,
        use.spot,
        1.0 if use.ahead else 0.0,
        use.length / 30,
    )


def chances(
    rows: Mapping[str, tuple[float, ...]], weights: tuple[float, ...], titles: frozenset[str]
) -> dict[str, float]:
    """Return for each term, given with its features, the chance, from 0 to 1, that a summary has it."""
    found = {}
    for term, row in rows.items():
        sum_of = sum(map(mul, weights, row))
        if term in titles and is_content(term):
            sum_of += TITLE_BONUS
        found[term] = 1 / (1 + exp(-sum_of))
    return found


def term_uses(story: Story, places: tuple[int, ...]) -> dict[str, TermUse]:
    """Count the terms of a story; `places` numbers its sentences from the lead on."""
    raw: dict[str, list[float]] = {}
    last: dict[str, int] = {}
    for number, sentence in enumerate(story.sentences):
        place = places[number]
        worth = 1 / (1 + place)
        size = len(sentence.terms)
        for at, term in enumerate(sentence.terms):
            use = raw.get(term)
            if use is None:
                use = raw[term] = [0, 0, place + 1, 0, 0.0, 0, 0, 0, 0.0, 0, 0.0, 0, 0]
            ahead = at < sentence.clause
            use[0] += 1
            if last.get(term) != number:
                last[term] = number
                use[1] += 1
                use[4] += worth
                if place < use[2]:
                    use[2] = place
                    use[10:] = at / size, ahead, size
                if place > use[3]:
                    use[3] = place
            if at:
                use[6] += 1
                use[5] += sentence.capitals[at]
            use[7] += sentence.quoted[at]
            use[8] += at / size
            use[9] += ahead
    return {term: TermUse(*use) for term, use in raw.items()}  # type: ignore[arg-type]
