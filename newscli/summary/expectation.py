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
    """How an article uses a term: how often, in how many sentences, where first, in capitals, in quotation marks.

    `weight` sums 1 / (1 + place) over the sentences that have it; `capitals` counts capitals inside sentences only.
    """

    times: int
    sentences: int
    first: int
    weight: float
    capitals: int
    inner: int
    quoted: int


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


def term_features(term: str, use: TermUse) -> tuple[float, ...]:
    """Return what the model knows of a term, its constant first."""
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
    )


def chances(uses: Mapping[str, TermUse], weights: tuple[float, ...], titles: frozenset[str]) -> dict[str, float]:
    """Return for each term the chance, from 0 to 1, that a summary has it."""
    found = {}
    for term, use in uses.items():
        sum_of = sum(map(mul, weights, term_features(term, use)))
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
        for at, term in enumerate(sentence.terms):
            use = raw.get(term)
            if use is None:
                use = raw[term] = [0, 0, place, 0.0, 0, 0, 0]
            use[0] += 1
            if last.get(term) != number:
                last[term] = number
                use[1] += 1
                use[3] += worth
                if place < use[2]:
                    use[2] = place
            if at:
                use[5] += 1
                use[4] += sentence.capitals[at]
            use[6] += sentence.quoted[at]
    return {term: TermUse(*use) for term, use in raw.items()}  # type: ignore[arg-type]
