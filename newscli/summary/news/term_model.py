"""Takes a `Story`, returns for each of its terms how likely a summary written by a person has it.

Chances come from a logistic model over a term's place, frequency and spelling (after RegSum: Hong and Nenkova 2014),
so that what a set of sentences is worth can be added up term by term. One pass over the words, no pairs.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from math import log
from operator import mul

from newscli.language.linear_model import chance, read_table
from newscli.records import NamedTuple
from newscli.summary.story import STOP_TERMS, Story

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
    """How long an article is: in sentences, and the logs of one more sentence and of one more word than it has.

    Of several articles it is their mean.
    """

    sentences: float
    log_sentences: float
    log_words: float

    @classmethod
    def of(cls, story: Story) -> "Extent":
        """Measure a story."""
        count = len(story.articles)
        sentences, words = len(story.sentences) / count, sum([len(each.terms) for each in story.sentences]) / count
        return cls(sentences, log(1 + sentences), log(1 + words))


class Rarities(dict[str, float]):
    """The rarity of each term; it is looked up among the rows when first asked for, since an article has few terms."""

    def __init__(self, articles: int, rows: Sequence[str]) -> None:
        """Take sorted rows, each a term, a tab and in how many of `articles` articles it is."""
        self.articles = articles
        self.rows = rows

    def __missing__(self, term: str) -> float:
        """Find the row of a term by bisection; a term without one counts as in one article."""
        begin = f"{term}\t"
        at = bisect_left(self.rows, begin)
        row = self.rows[at] if at < len(self.rows) else ""
        if not row.startswith(begin):
            return log((self.articles + 1) / 2)
        found = self[term] = log((self.articles + 1) / (int(row.removeprefix(begin)) + 1))
        return found


@cache
def rarities() -> Rarities:
    """Read the table of frequencies."""
    head, rows = read_table("newscli.summary", "frequencies.tsv")
    return Rarities(int(head["articles"]), rows.decode().rstrip("\n").split("\n"))


def rarity(term: str) -> float:
    """Return the logarithm of how many articles it takes to meet `term` in one."""
    return rarities()[term]


def is_content(term: str) -> bool:
    """Return True if a term carries meaning of its own."""
    return term not in STOP_TERMS and len(term) > 1


_OF_TERMS = (
    "constant|stop word|rarity|rarity squared|log times|log sentences, of content|log first place|in the lead"
    "|in the second sentence|in the third sentence|inverse places|inverse places, of content|capitals"
    "|capitals by log times|capitals by rarity|number|share quoted|log letters|log times by rarity|rarity, in the lead"
    "|log times, in the lead|log last place|relative last place|relative spread|share of sentences"
    "|log sentences of the article|log words of the article|mean place in the sentence|share in openings"
    "|place in the first sentence|in the opening of the first sentence|length of the first sentence"
)
TERM_FEATURES = tuple(_OF_TERMS.split("|"))
# The first of them also tell what a term is worth in a set.
PLAIN = 21


@lru_cache(maxsize=20_000)
def _spelled(term: str) -> tuple[float, bool, float, float]:
    """Return what a term is in any article: its rarity, if it is content, 1 if a number, the log of its letters."""
    return rarity(term), is_content(term), 1.0 if term[:1].isdigit() else 0.0, log(1 + len(term))


def term_features(term: str, use: TermUse, extent: Extent) -> tuple[float, ...]:
    """Return the numbers of `TERM_FEATURES` for a term."""
    times, in_sentences, first, last, weight, capitals, inner, quoted, spots, opening, spot, ahead, length = use
    rare, content, digit, letters = _spelled(term)
    often = log(times)
    capital = capitals / inner if inner else 0.0
    sentences = extent.sentences
    return (
        1.0, 0.0 if content else 1.0, rare, rare * rare, often, log(in_sentences) if content else 0.0,
        log(1 + first), 1.0 if first == 0 else 0.0, 1.0 if first == 1 else 0.0, 1.0 if first == 2 else 0.0,
        weight, weight if content else 0.0, capital, capital * often, capital * rare, digit, quoted / times, letters,
        often * rare, rare if first == 0 else 0.0, often if first == 0 else 0.0,
        log(1 + last), last / sentences, (last - first) / sentences, in_sentences / sentences,
        extent.log_sentences, extent.log_words,
        spots / times, opening / times, spot, 1.0 if ahead else 0.0, length / 30,
    )  # fmt: skip


def chances(
    uses: Mapping[str, TermUse], extent: Extent, weights: tuple[float, ...], titles: frozenset[str]
) -> dict[str, float]:
    """Return for each term the chance, from 0 to 1, that a summary has it."""
    found = {}
    for term, use in uses.items():
        sum_of: float = sum(map(mul, weights, term_features(term, use, extent)))
        if term in titles and is_content(term):
            sum_of += TITLE_BONUS
        found[term] = chance(sum_of)
    return found


def term_uses(story: Story, places: tuple[int, ...]) -> dict[str, TermUse]:
    """Count the terms of a story; `places` numbers its sentences from the lead on."""
    raw: dict[str, list[float]] = {}
    for number, sentence in enumerate(story.sentences):
        place, size, clause = places[number], len(sentence.terms), sentence.clause
        worth = 1 / (1 + place)
        for at, (term, capital, quoted) in enumerate(
            zip(sentence.terms, sentence.capitals, sentence.quoted, strict=True)
        ):
            spot, ahead = at / size, at < clause
            use = raw.get(term)
            if use is None:
                use = raw[term] = [0, 0, place, place, 0.0, 0, 0, 0, 0.0, 0, spot, ahead, size, -1]
            use[0] += 1
            if use[13] != number:
                use[13] = number
                use[1] += 1
                use[4] += worth
                if place < use[2]:
                    use[2] = place
                    use[10:13] = spot, ahead, size
                if place > use[3]:
                    use[3] = place
            if at:
                use[6] += 1
                use[5] += capital
            use[7] += quoted
            use[8] += spot
            use[9] += ahead
    return {term: TermUse(*use[:13]) for term, use in raw.items()}  # type: ignore[arg-type]


class Sums(dict[frozenset[str], tuple[float, float]]):
    """The summed chances and values of content terms, each sum found once: sets of sentences share few of them."""

    def __init__(self, chance: Mapping[str, float], value: Mapping[str, float]) -> None:
        self.chance = chance
        self.value = value

    def __missing__(self, terms: frozenset[str]) -> tuple[float, float]:
        """Add up, always in the same order."""
        ordered = sorted(terms)
        found = self[terms] = sum([self.chance[term] for term in ordered]), sum([self.value[term] for term in ordered])
        return found
