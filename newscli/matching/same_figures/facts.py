"""Takes two figures of articles, returns what speaks for and against their being of one thing, as facts with weights.

`likeness.tsv` has how much each fact says.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from math import log

from newscli.language.lexicon.meaning import term_of
from newscli.language.lexicon.measures import MONEY, is_of_time
from newscli.language.names.kinds import gender_of_title
from newscli.matching.compared import Difference, Material, Mention, across, chance_by, grouped
from newscli.matching.figures import agree, of_one_count
from newscli.matching.same_figures.figure_mentions import (
    HARMED,
    SEAT,
    FigureMention,
    dimension_of,
    figure_mentions,
    own_words,
)
from newscli.matching.terms import Terms
from newscli.matching.terms.around import AFTER, AVERAGE, OVER
from newscli.matching.terms.occurrences import differing, facts_of_clauses, facts_of_words, nearness
from newscli.records import NamedTuple

_DAYS_APART = 62  # days between two figures of one thing
_TIMES_APART = 4.0  # times one number may be the other; what differs more is hardly of one thing
_MOST_APART = 3  # of the logarithm of how many times one number is the other; more says no more
TIMES = "time"  # "warned six times": the verb says what is counted
_SMALL_NUMBER = 3  # the number of things that a story tells of more than once
_FEWEST_DIGITS = 2  # digits of a number in which a slip can be seen
_SLIPS = (1e3, 1e6)
_AGES = frozenset(map(term_of, ("man", "woman", "child", "baby", "adult")))
_KINDS = {frozenset(("people",)): "both people", frozenset(("people", "persons")): "people and persons"}
_KINDS[frozenset(("persons",))] = "two kinds of persons"


class Pair(NamedTuple):
    """Two figures of articles, and how many of one kind each article has.

    `is_taken` says that the number of one has what may be the same thing in the other's article; `of_unit` and
    `figures` are how many pairs the figures of their unit make, and all figures.
    """

    one: FigureMention
    other: FigureMention
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
    kind = "measures" if one.figure.unit else "things"
    found |= facts_of_words(one, other, rare, own_words(one, other), f" of {kind}")
    found["how many of the unit"] = log(pair.of_unit)
    found["how many figures"] = log(pair.figures)
    found["ratio"] = min(_MOST_APART, _ratio(one, other))
    if pair.crowds == (1, 1):
        found[f"each alone, {noun_relation(one, other)}"] = 1.0
    else:
        found[f"one of many of {dimension_of(one.figure.unit)}"] = 1.0
        found["sentences of one of many"] = found["sentences"]
    if _needs_more(one, other) and not _share_more(one, other):
        found[f"nothing else of both, {dimension_of(one.figure.unit)}"] = 1.0
    if pair.is_taken:
        found["the same number stands elsewhere"] = 1.0
    return found


def _needs_more(one: FigureMention, other: FigureMention) -> bool:
    """Return True for figures of which a story has many: shares, times, and numbers of two or three."""
    unit = one.figure.unit
    return unit == "%" or is_of_time(unit) or (not unit and max(one.figure.low, other.figure.low) <= _SMALL_NUMBER)


def _share_more(one: FigureMention, other: FigureMention) -> bool:
    """Return True if two figures have a noun, what befell people, a verb or another word of their clauses in common."""
    shared = ((each.noun, each.fate, each.words.predicate, each.rate) for each in (one, other))
    same = any(a == b != "" for a, b in zip(*shared, strict=True)) if one.figure.unit else False
    own = own_words(one, other)
    fates = one.fate == other.fate != "" or {one.fate, other.fate} <= HARMED
    of_people = not one.figure.unit and (fates or bool(one.roles & other.roles))
    same |= bool(one.purposes & other.purposes)
    return same or of_people or bool((one.words.wide[0].keys() & other.words.wide[0].keys()) - own)


def noun_relation(one: FigureMention, other: FigureMention) -> str | None:
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


def _of_nouns(one: FigureMention, other: FigureMention) -> Iterator[str]:
    yield noun_relation(one, other) or "two nouns"
    if one.modifiers and other.modifiers:
        yield "adjectives of both" if one.modifiers & other.modifiers else "adjectives of each"
    elif one.modifiers or other.modifiers:
        yield "adjectives of one"
    if one.rate or other.rate:
        yield "one rate" if one.rate == other.rate else "two rates"
    if one.purposes and other.purposes:
        yield "two purposes" if one.purposes.isdisjoint(other.purposes) else "one purpose"
    shared = (each.noun in words.wide[1] for each, words in ((one, other.words), (other, one.words)) if each.noun)
    if one.figure.unit and any(shared):
        yield "its noun beside the other"


def _of_people(one: FigureMention, other: FigureMention) -> Iterator[str]:
    if one.figure.unit or "things" in (one.kind, other.kind):
        return
    if one.fate or other.fate:
        both = bool(one.fate) and bool(other.fate)
        alike = "fates alike" if {one.fate, other.fate} <= HARMED else "two fates"
        yield "one fate" if one.fate == other.fate else alike if both else "a fate and none"
    if one.roles and other.roles:
        yield "two roles" if one.roles.isdisjoint(other.roles) else "one role"


def _of_clauses(one: FigureMention, other: FigureMention) -> Iterator[str]:
    here, there = one.words, other.words
    if here.predicate and here.predicate == there.predicate:
        yield f"one verb of {dimension_of(one.figure.unit)}"
    yield from facts_of_clauses(one, other, (one.subject - one.own, other.subject - other.own))
    if one.part != other.part:
        yield "two parts"
    if not set(one.sums).isdisjoint(other.sums):
        yield "parts of one whole"


def _of_time_and_place(one: FigureMention, other: FigureMention) -> Iterator[str]:
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


def _of_number(one: FigureMention, other: FigureMention) -> Iterator[str]:
    spelled = [f"{each.figure.low:g}" for each in (one, other)]
    if _ratio(one, other) > log(_TIMES_APART):
        yield "far apart"
    if len(spelled[0]) == len(spelled[1]) >= _FEWEST_DIGITS and spelled[0] != spelled[1]:
        if sum(a != b for a, b in zip(*spelled, strict=True)) == 1:
            yield "one digit is another"
        elif Counter(spelled[0]) == Counter(spelled[1]):
            yield "digits changed places"


def is_slip(one: FigureMention, other: FigureMention) -> bool:
    """Return True for a thousand or a million times as much money, a slip of words: "£3m" and "£3bn"."""
    low, high = sorted((one.figure.low, other.figure.low))
    return one.figure.unit in MONEY and low > 0 and any(abs(high - low * times) < low for times in _SLIPS)


def _ratio(one: FigureMention, other: FigureMention) -> float:
    low, high = sorted((one.figure.low, other.figure.low))
    if is_slip(one, other):
        return 0.0
    return log(high / low) if low > 0 else _MOST_APART


# Takes two figures of articles, tells whether they are of two holders, bids, rates, wholes, places or times.

# Likeness of two sentences of one event that name places of their own, and of those with a verb of both.
_PLACED, _PLACED_BY_VERB = 0.4, 0.35
_LONG_AGO = 300  # days between two events that harmed people
_FATES_ALIKE = tuple(map(frozenset, (("HURT", "HOSPITAL", "ILL"), ("FLEE", "RESCUE", "SURVIVE"), ("MISS", "DIE"))))
_STAGES = frozenset(("offer", "demand"))


def are_of_two(one: FigureMention, other: FigureMention) -> bool:
    """Return True for two figures that can't be of one thing, by who has them, or by where and when."""
    holders = bool(one.holder and other.holder) and one.holder.isdisjoint(other.holder)
    wholes = bool(one.whole and other.whole) and one.whole != other.whole  # "40 of 90", "44 of 60"
    who = holders or wholes or one.words.are_of_two(other.words) or _are_two_bids(one, other)
    places = (SEAT in one.roles) != (SEAT in other.roles)  # "It holds 120"
    return (
        who
        or places
        or _have_two_shares(one, other)
        or _have_two_rates(one, other)
        or _are_elsewhere(one, other)
        or _are_of_two_events(one, other)
    )


def _have_two_shares(one: FigureMention, other: FigureMention) -> bool:
    """Return True for shares of two wholes, of which other things are told: "half of the ships", "a third of votes"."""
    wholes = one.figure.unit == "%" and bool(one.noun and other.noun) and one.noun != other.noun
    return wholes and one.words.predicate != other.words.predicate and one.purposes.isdisjoint(other.purposes)


def _have_two_rates(one: FigureMention, other: FigureMention) -> bool:
    """Return True for "$9 a week" and "$9 a year"; and for money told for a time beside money told for none."""
    rates = {one.rate, other.rate}
    if len(rates) == 1:
        return False
    return "" not in rates or (one.figure.unit in MONEY and "each" not in rates)


def _are_two_bids(one: FigureMention, other: FigureMention) -> bool:
    """Return True for what is offered and what is demanded, and for offers before which others are named."""
    stages = one.purposes & _STAGES, other.purposes & _STAGES
    if one.figure.unit not in MONEY or not any(stages) or not one.subject.isdisjoint(other.subject):
        return False
    if all(stages) and stages[0].isdisjoint(stages[1]):
        return True
    return (
        "offer" in stages[0] | stages[1] and one.bidders.isdisjoint(other.bidders) and bool(one.bidders | other.bidders)
    )


def _are_elsewhere(one: FigureMention, other: FigureMention) -> bool:
    """Return True where each sentence has places of its own, and hardly a word of both is the same."""
    if not (one.places and other.places and one.places.isdisjoint(other.places)):
        return False
    alike = one.words.cosines(other.words)[1]
    return alike < (_PLACED if one.acts.isdisjoint(other.acts) else _PLACED_BY_VERB)


def _have_two_fates(one: FigureMention, other: FigureMention) -> bool:
    """Return True for people whom other things befell: the dead are not those who were saved."""
    fates = {one.fate, other.fate}
    return len(fates) > 1 and "" not in fates and not any(fates <= alike for alike in _FATES_ALIKE)


def _are_of_two_events(one: FigureMention, other: FigureMention) -> bool:
    months = bool(one.calendar and other.calendar) and one.calendar.isdisjoint(other.calendar)
    return months or _have_two_fates(one, other) or _are_of_two_times(one, other)


def _are_of_two_times(one: FigureMention, other: FigureMention) -> bool:
    """Return True where people were harmed in one year, and in another or of late: "In 2002 a fire killed 21"."""
    if not (one.fate and other.fate):
        return False
    if not (one.when and other.when):
        return _is_of_a_year(one) or _is_of_a_year(other)
    if not (one.is_dated or other.is_dated):
        return False
    return max((other.when[0] - one.when[1]).days, (one.when[0] - other.when[1]).days) > _LONG_AGO


def _is_of_a_year(mention: FigureMention) -> bool:
    return mention.is_dated and mention.when is not None and (mention.when[1] - mention.when[0]).days > _LONG_AGO


# Takes two figures of articles, returns how sure they are of one thing, and whether both can be right.
#
# Where it is not sure, nothing is told: papers that count two things do not disagree.

SAME_THING = 0.26  # chance from which on two figures are of one thing
_ANYBODY = frozenset(map(term_of, ("man", "woman", "person", "suspect")))
_HALF = 0.5  # by which a whole number may be another with decimals
_FURTHEST = 8.0  # times one number may be the other
_YEAR, _YEARS, _BIRTHDAY = 365, 2, 62  # days; years by which ages may differ where an article has no day; days


def are_comparable(one: FigureMention, other: FigureMention) -> bool:
    """Return False for two figures that count different things, or of which each is of a part or a day of its own."""
    low, high = sorted((one.figure.low, other.figure.low))
    if noun_relation(one, other) is None or (high > _FURTHEST * low and not is_slip(one, other)):
        return False
    if one.figure.unit == "old" and not _are_of_one_person(one, other):
        return False
    parts = {one.part, other.part}
    is_open = OVER in parts and not is_of_time(one.figure.unit)  # "took $9 over six years" is what he took
    if len(parts) > 1 and not is_open and not (one.figure.unit and parts == {"", AVERAGE}):
        return False
    if one.part == AFTER and (not one.published or one.published != other.published):
        return False  # "after four days" is true on its day alone
    if are_of_two(one, other) or (one.noun == other.noun == TIMES and one.words.predicate != other.words.predicate):
        return False
    is_kind = bool(one.names) != bool(other.names)  # "AK-47 rifles" are some of the rifles
    return not is_kind and not one.words.are_ordered_apart(other.words)


def _are_of_one_person(one: FigureMention, other: FigureMention) -> bool:
    """Return True for ages of one name, or of one noun where neither has a name: "a girl, 9".

    "A man, 39, who is a cook" may be the cook.
    """
    if one.names or other.names:
        return bool(one.names and other.names) and (one.names <= other.names or other.names <= one.names)
    return one.noun == other.noun != "" or any(
        here.noun in _ANYBODY and there.noun in here.words.all for here, there in ((one, other), (other, one))
    )


def chance_of(pair: Pair, rare: dict[str, float]) -> float:
    """Return the chance that two comparable figures are of one thing, by the weights that were learnt."""
    if pair.one.figure.unit == "old" and pair.one.names:
        return 1.0
    return chance_by("figures", facts_of(pair, rare))


def are_apart(one: FigureMention, other: FigureMention) -> bool:
    """Return True for two figures of one article that differ, since it tells two things, and ages of two people."""
    if one.figure.unit == "old" and min(len(one.names), len(other.names)) > 1:
        return not (one.names <= other.names or other.names <= one.names)
    return one.article == other.article and not may_agree(one, other)


def may_agree(one: FigureMention, other: FigureMention) -> bool:
    """Return True if two figures may both be right: they agree, one is a part of the other, or somebody grew older."""
    if one.figure.unit == "old" and one.article != other.article:
        return abs(one.figure.low - other.figure.low) <= _years(one, other)
    one_count, other_count = of_one_count(one.figure), of_one_count(other.figure)
    if one_count.hedge == other_count.hedge == "at most":  # "up to three years", "as long as five years"
        one_count, other_count = (each._replace(hedge="") for each in (one_count, other_count))
    return (
        agree(one_count, other_count)
        or _is_rounded(one, other)
        or one.figure.low in other.sums
        or other.figure.low in one.sums
    )


def _is_rounded(one: FigureMention, other: FigureMention) -> bool:
    """Return True for "5 metres" and "5.2 metres"."""
    low, high = one.figure.low, other.figure.low
    measured = dimension_of(one.figure.unit) == "a measure"
    return measured and bool(low % 1) != bool(high % 1) and abs(high - low) < _HALF


def _years(one: FigureMention, other: FigureMention) -> int:
    """Return by how many years two ages of one person may differ."""
    if one.published is None or other.published is None:
        return _YEARS
    days = abs((one.published - other.published).days)
    return days // _YEAR + (days > _BIRTHDAY)


# Takes the figures of articles, returns those of one thing that can't all be right.

_SMALLEST_DOUBT = 1e-6
_TOGETHER = SAME_THING  # mean likeness of two groups of one thing


def figure_groups(found: dict[int, Material], terms: Terms) -> list[list[FigureMention]]:
    """Return the figures of articles, those of one thing and unit together."""
    mentions = [each for number, material in found.items() for each in figure_mentions(number, material, terms)]
    pairs = (each for each in chances_of(mentions, terms) if each[0] >= SAME_THING)
    return grouped(mentions, pairs, are_apart, _TOGETHER)


def chances_of(mentions: list[FigureMention], terms: Terms) -> Iterator[tuple[float, FigureMention, FigureMention]]:
    """Yield how sure each two figures are of one thing, less where another of the article might be it as well."""
    odds = [(_odds(chance_of(pair, terms.rare)), pair.one, pair.other) for pair in pairs_of(mentions)]
    sums: dict[tuple[FigureMention, int], float] = defaultdict(float)
    for much, one, other in odds:
        sums[one, other.article] += much
        sums[other, one.article] += much
    for much, one, other in odds:
        beside = sums[one, other.article] + sums[other, one.article] - 2 * much
        yield much / (1 + much + beside), one, other


def _odds(chance: float) -> float:
    return chance / max(_SMALLEST_DOUBT, 1 - chance)


def pairs_of(mentions: list[FigureMention]) -> Iterator[Pair]:
    """Yield each two figures of two articles that may be of one thing."""
    by_unit: dict[str, list[FigureMention]] = defaultdict(list)
    numbers: dict[tuple[int, tuple[str, ...]], set[float]] = defaultdict(set)
    same: dict[tuple[int, str, float, float], list[FigureMention]] = defaultdict(list)
    for each in mentions:
        by_unit[each.figure.unit].append(each)
        numbers[each.article, each.counted].add(each.figure.low)
        same[each.article, *_number(each)].append(each)

    @cache
    def is_taken(one: FigureMention, article: int) -> bool:
        return any(noun_relation(one, each) for each in same[article, *_number(one)])

    every = Counter(each.article for each in mentions)
    for alike in by_unit.values():
        of_unit = Counter(each.article for each in alike)
        for one, other in across(alike):
            if not are_comparable(one, other):
                continue
            taken = is_taken(one, other.article) or is_taken(other, one.article)
            yield Pair(
                one,
                other,
                (len(numbers[one.article, one.counted]), len(numbers[other.article, other.counted])),
                taken and _number(one) != _number(other),
                of_unit[one.article] * of_unit[other.article],
                every[one.article] * every[other.article],
            )


def _number(mention: FigureMention) -> tuple[str, float, float]:
    return mention.figure.unit, mention.figure.low, mention.figure.high


def figure_differences(groups: list[list[FigureMention]], found: dict[int, Material]) -> Iterator[Difference]:
    """Yield figures of one thing and unit on which articles disagree, those of most articles first."""

    def mention(each: FigureMention) -> Mention:
        span = each.figure.span
        return Mention(each.article, span, span.words_of(found[each.article].article.text))

    return differing("figures", groups, may_agree, found, mention)
