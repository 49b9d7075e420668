"""Takes two figures of articles, returns what speaks for and against their being of one thing, as facts with weights.

`likeness.tsv` has how much each fact says.
"""

from collections import Counter
from collections.abc import Iterator
from math import log
from typing import NamedTuple

from newscli.language.lexicon.meaning.senses import kindred, term_of
from newscli.language.lexicon.measures import MONEY, is_of_time
from newscli.language.likeness import cosine
from newscli.language.names.personal import gender_of_title
from newscli.matching.same_figures.counted import dimension_of
from newscli.matching.same_figures.told_figure import HARMED, ToldFigure, own_words
from newscli.matching.sentences.nearest import nearness

_DAYS_APART = 62  # days between two figures of one thing
_TIMES_APART = 4.0  # times one number may be the other; what differs more is hardly of one thing
_MOST_APART = 3  # of the logarithm of how many times one number is the other; more says no more
TIMES = "time"  # "warned six times": the verb says what is counted
_SMALL_NUMBER = 3  # the number of things that a story tells of more than once
_FEWEST_DIGITS = 2  # digits of a number in which a slip can be seen
_SLIPS = (1e3, 1e6)
_MOST_SHARED_WORDS = 3  # words that both clauses have; more say no more
_AGES = frozenset(map(term_of, ("man", "woman", "child", "baby", "adult")))
_KINDS = {frozenset(("people",)): "both people", frozenset(("people", "persons")): "people and persons"}
_KINDS[frozenset(("persons",))] = "two kinds of persons"


class Pair(NamedTuple):
    """Two figures of articles, and how many of one kind each article has.

    `is_taken` says that the number of one has what may be the same thing in the other's article; `of_unit` and
    `figures` are how many pairs the figures of their unit make, and all figures.
    """

    one: ToldFigure
    other: ToldFigure
    crowds: tuple[int, int]
    is_taken: bool
    of_unit: int
    figures: int


def facts_of(pair: Pair, rare: dict[str, float]) -> dict[str, float]:
    """Return the facts of two figures of one unit, each with how much of it there is; `rare` weighs words."""
    one, other = pair.one, pair.other
    found = {"always": 1.0, f"a number of {dimension_of(one.figure.unit)}": 1.0}
    found |= dict.fromkeys((*_of_nouns(one, other), *_of_people(one, other), *_of_clauses(one, other)), 1.0)
    found |= dict.fromkeys((*_of_time_and_place(one, other), *_of_number(one, other)), 1.0)
    found |= _of_words(one, other, rare)
    found["how many of the unit"] = log(pair.of_unit)
    found["how many figures"] = log(pair.figures)
    found["ratio"] = min(_MOST_APART, _ratio(one, other))
    if pair.crowds == (1, 1):
        found[f"each alone, {noun_relation(one, other)}"] = 1.0
    else:
        found[f"one of many of {dimension_of(one.figure.unit)}"] = 1.0
        found["sentences of one of many"] = found["sentences"]
    if _needs_more(one, other) and not (_share_more(one, other) or _are_aligned(one, other)):
        found[f"nothing else of both, {dimension_of(one.figure.unit)}"] = 1.0
    if pair.is_taken:
        found["the same number stands elsewhere"] = 1.0
    return found


def _needs_more(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True for figures of which a story has many: shares, times, and numbers of two or three."""
    unit = one.figure.unit
    return unit == "%" or is_of_time(unit) or (not unit and max(one.figure.low, other.figure.low) <= _SMALL_NUMBER)


def _are_aligned(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True for measures in sentences of which each is the one most like the other."""
    return bool(one.figure.unit) and nearness(one, other) == "each"


def _share_more(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True if two figures have a noun, what befell people, a verb or another word of their clauses in common."""
    told = ((each.noun, each.fate, each.words.predicate, each.rate) for each in (one, other))
    same = any(a == b != "" for a, b in zip(*told, strict=True)) if one.figure.unit else False
    own = own_words(one, other)
    fates = one.fate == other.fate != "" or {one.fate, other.fate} <= HARMED
    of_people = not one.figure.unit and (fates or bool(one.roles & other.roles))
    same |= bool(one.purposes & other.purposes)
    return same or of_people or bool((one.words.wide[0].keys() & other.words.wide[0].keys()) - own)


def noun_relation(one: ToldFigure, other: ToldFigure) -> str | None:
    """Return how what two figures count goes together, None where it can't be one thing: "boats", "cars"."""
    if one.figure.unit:
        both = one.noun and other.noun
        return "one noun of a measure" if both and one.noun == other.noun else "two nouns" if both else "a measure"
    if one.noun and one.noun == other.noun:
        return "one noun"
    if any(here.noun == TIMES and there.noun == here.words.predicate for here, there in ((one, other), (other, one))):
        return "one noun"  # "flew nine times", "nine flights"
    genders = {gender_of_title([each.noun]) for each in (one, other)} - {None}
    if len(genders) > 1 or (one.noun != other.noun and {one.noun, other.noun} <= _AGES):
        return None  # "men", "women"; "women", "children"
    if "them" in (one.kind, other.kind):
        return "them"
    if one.kind == other.kind == "things":
        return "two things" if nearness(one, other) == "each" else None
    return _KINDS.get(frozenset((one.kind, other.kind)))


def _of_nouns(one: ToldFigure, other: ToldFigure) -> Iterator[str]:
    yield noun_relation(one, other) or "two nouns"
    if one.modifiers and other.modifiers:
        yield "adjectives of both" if one.modifiers & other.modifiers else "adjectives of each"
    elif one.modifiers or other.modifiers:
        yield "adjectives of one"
    if one.rate or other.rate:
        yield "one rate" if one.rate == other.rate else "two rates"
    if one.purposes and other.purposes:
        yield "two purposes" if one.purposes.isdisjoint(other.purposes) else "one purpose"
    told = (each.noun in words.wide[1] for each, words in ((one, other.words), (other, one.words)) if each.noun)
    if one.figure.unit and any(told):
        yield "its noun beside the other"


def _of_people(one: ToldFigure, other: ToldFigure) -> Iterator[str]:
    if one.figure.unit or "things" in (one.kind, other.kind):
        return
    if one.fate or other.fate:
        both = bool(one.fate) and bool(other.fate)
        alike = "fates alike" if {one.fate, other.fate} <= HARMED else "two fates"
        yield "one fate" if one.fate == other.fate else alike if both else "a fate and none"
    if one.roles and other.roles:
        yield "two roles" if one.roles.isdisjoint(other.roles) else "one role"


def _of_clauses(one: ToldFigure, other: ToldFigure) -> Iterator[str]:
    here, there = one.words, other.words
    if here.predicate and here.predicate == there.predicate:
        yield f"one verb of {dimension_of(one.figure.unit)}"
    if one.acts and other.acts:
        kin = frozenset().union(*map(kindred, one.acts))
        yield "a verb of both" if one.acts & other.acts else "kindred verbs" if kin & other.acts else "verbs of each"
    subjects = one.subject - one.own, other.subject - other.own
    if all(subjects):
        yield "subjects of each" if subjects[0].isdisjoint(subjects[1]) else "one subject"
    if near := nearness(one, other):
        yield f"{near} the nearest sentence"
    if one.part != other.part:
        yield "two parts"
    if not set(one.sums).isdisjoint(other.sums):
        yield "parts of one whole"


def _of_time_and_place(one: ToldFigure, other: ToldFigure) -> Iterator[str]:
    if one.when and other.when:
        gap = max((other.when[0] - one.when[1]).days, (one.when[0] - other.when[1]).days)
        if gap > (1 if one.is_dated and other.is_dated else _DAYS_APART):
            yield "days of each" if one.is_dated and other.is_dated else "days of one"
    if one.calendar and other.calendar and one.calendar.isdisjoint(other.calendar):
        yield "days of each"
    away = (other.article in one.foreign) + (one.article in other.foreign)
    if away:
        yield "names that the other article has not" if away == 1 else "names that neither other article has"
    if not one.others.isdisjoint(other.others):
        yield "another number of both"
    if one.places and other.places:
        yield "places of each" if one.places.isdisjoint(other.places) else "places of both"


def _of_number(one: ToldFigure, other: ToldFigure) -> Iterator[str]:
    spelled = [f"{each.figure.low:g}" for each in (one, other)]
    if _ratio(one, other) > log(_TIMES_APART):
        yield "far apart"
    if len(spelled[0]) == len(spelled[1]) >= _FEWEST_DIGITS and spelled[0] != spelled[1]:
        if sum(a != b for a, b in zip(*spelled, strict=True)) == 1:
            yield "one digit is another"
        elif Counter(spelled[0]) == Counter(spelled[1]):
            yield "digits changed places"


def is_slip(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True for a thousand or a million times as much money, a slip of words: "£3m" and "£3bn"."""
    low, high = sorted((one.figure.low, other.figure.low))
    return one.figure.unit in MONEY and low > 0 and any(abs(high - low * times) < low for times in _SLIPS)


def _ratio(one: ToldFigure, other: ToldFigure) -> float:
    low, high = sorted((one.figure.low, other.figure.low))
    if is_slip(one, other):
        return 0.0
    return log(high / low) if low > 0 else _MOST_APART


def _of_words(one: ToldFigure, other: ToldFigure, rare: dict[str, float]) -> dict[str, float]:
    """Return how alike the words around are, and how rare those are that both clauses share."""
    kind = "measures" if one.figure.unit else "things"
    clause, sentence = one.words.cosines(other.words)
    own = own_words(one, other)
    (near, far), (its_near, its_far) = one.words.wide, other.words.wide
    shared, shared_near = (far.keys() & its_far.keys()) - own, (near.keys() & its_near.keys()) - own
    return {
        "clauses": clause,
        "sentences": sentence,
        "vicinities": cosine(one.vicinity, other.vicinity),
        "a word of both": float(bool(shared)),
        f"a word of both clauses of {kind}": float(bool(shared_near)),
        "how rare it is": max((rare.get(word, 0.0) for word in shared_near), default=0.0),
        "words of both clauses": min(_MOST_SHARED_WORDS, len(shared_near)),
    }
