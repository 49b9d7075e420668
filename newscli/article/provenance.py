"""Takes what parts of an input say of a fact, returns where the fact was taken from, and which parts say otherwise."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Literal

from newscli.article.span import Span
from newscli.records import NamedTuple

_WORD = re.compile(r"\w+")
_MOST_CHARACTERS = 300  # characters that are kept of what is said

# Of the facts that are traced, in the order they are told: why one part of an input is believed and not another.
TRUST = {
    "title": "a heading of the page that says what its markup states, then the one above the story, then the markup",
    "authors": "who signs below the headline, then the markup, then other names that stand where bylines do",
    "source": "og:site_name, then the names of the paper's apps, then JSON-LD, then microdata, then the address",
    "published": "the markup, unless an older day stands beside the headline, or one later day where the markup's"
    " is told to machines alone; then what is printed, then the address",
    "updated_at": "the markup, then what is printed as an update, unless it is earlier than the publication",
    "section": "the meta tags, then JSON-LD, then microdata, but for the paper's own name",
    "language": "the lang of the page, then JSON-LD, then microdata",
    "url": "its canonical link, then og:url, where these are of the site that it was found on, then where it was found",
}

DoubtOf = Literal["title", "story", "published"]


class Doubt(NamedTuple):
    """What is not sure, how sure it is, from 0 to 1, and what the next reading has in its place, if there is one."""

    of: DoubtOf
    sure: float
    next: str | None = None


def without(doubts: Iterable[Doubt], facts: Iterable[str]) -> tuple[Doubt, ...]:
    """Return the doubts but those of facts that somebody set right."""
    known = frozenset(facts)
    return tuple(doubt for doubt in doubts if doubt.of not in known)


class Said(NamedTuple):
    """What one part of an input says, and the name of that part."""

    where: str
    text: str


class FactFrom(NamedTuple):
    """What one part of an input says of a fact: the first of a fact is taken, the others say otherwise.

    `fact` is the name of a field of `Article`, `where` the part's name ("og:title", "the byline").
    """

    fact: str
    value: str
    where: str


def provenance(fact: str, taken: str | None, said: Iterable[Said]) -> Iterator[FactFrom]:
    """Yield where a fact was taken from, the surest that says it, then what says otherwise, each thing once.

    What says only more or less of the same says nothing else: a title with the paper's name.
    """
    if not taken:
        return
    parts, keys = [part for part in said if _key(part.text)], [_key(taken)]
    agree = [part for part in parts if _key(part.text) in keys[0] or keys[0] in _key(part.text)]
    exact = [part for part in agree if _key(part.text) == keys[0]]
    yield FactFrom(fact, taken[:_MOST_CHARACTERS], next((part.where for part in (*exact, *agree)), "the text"))
    for part in parts:
        key = _key(part.text)
        if not any(key in other or other in key for other in keys):
            keys.append(key)
            yield FactFrom(fact, part.text[:_MOST_CHARACTERS], part.where)


def given_provenance(title: str | None, published: date | None) -> tuple[FactFrom, ...]:
    """Return that a title and a day are from the user, for those that are given."""
    given = {"title": title, "published": published}
    return tuple(FactFrom(fact, str(value), "you") for fact, value in given.items() if value is not None)


def corrected_provenance(rows: Iterable[FactFrom], corrected: Iterable[FactFrom]) -> tuple[FactFrom, ...]:
    """Return where facts are from, with those that somebody set right first; the others say otherwise."""
    return tuple(sorted((*corrected, *rows), key=lambda row: [*TRUST].index(row.fact)))


def _key(text: str) -> str:
    return " ".join(_WORD.findall(text[:_MOST_CHARACTERS].casefold()))


# Why an analysis decided as it did: named rows of its tables of rules, and facts with their weights.

_ROW = "row: "  # a fact that a row of rules is


class Reason(NamedTuple):
    """What decided: a row of a table of rules by its name, or a fact with its weight.

    `effect` is what a row does ("veto", "unsure", "likely") or chooses ("content", "days", …), or what a fact is
    weighed for ("statement", "speaker", "event"). The weight of a fact is in log odds; of the row that names a model it
    is the probability that it gives.
    """

    row: str | None
    fact: str | None
    effect: str
    weight: float | None


class Unlisted(NamedTuple):
    """What an analysis looked at and does not list: its place, why in short, and what decided.

    `article` is the id of the article, where there may be several.
    """

    span: Span
    reason: str
    why: tuple[Reason, ...] = ()
    article: str = ""


def row_of(name: str, effect: str) -> Reason:
    """Return the reason that a row of a table is."""
    return Reason(name, None, effect, None)


def reasons_of(question: str, probability: float, weights: Mapping[str, float]) -> tuple[Reason, ...]:
    """Return what a model weighed for a question ("event"): the model with its probability, then facts, by weight."""
    weighed = sorted(weights.items(), key=lambda pair: (-abs(pair[1]), pair[0]))
    facts = (
        Reason(fact.removeprefix(_ROW), None, question, round(weight, 3))
        if fact.startswith(_ROW)
        else Reason(None, fact, question, round(weight, 3))
        for fact, weight in weighed
    )
    return (Reason(f"the model of {question}s", None, question, round(probability, 3)), *facts)
