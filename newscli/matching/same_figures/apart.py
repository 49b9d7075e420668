"""Takes two figures of articles, tells whether they are of two holders, bids, rates, wholes, places or times."""

from newscli.language.lexicon.measures import MONEY
from newscli.matching.same_figures.counted import SEAT
from newscli.matching.same_figures.told_figure import ToldFigure

# Likeness of two sentences of one event that name places of their own, and of those with a verb of both.
_PLACED, _PLACED_BY_VERB = 0.4, 0.35
_LONG_AGO = 300  # days between two events that harmed people
_FATES_ALIKE = tuple(map(frozenset, (("HURT", "HOSPITAL", "ILL"), ("FLEE", "RESCUE", "SURVIVE"), ("MISS", "DIE"))))
_STAGES = frozenset(("offer", "demand"))


def are_of_two(one: ToldFigure, other: ToldFigure) -> bool:
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


def _have_two_shares(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True for shares of two wholes, of which other things are told: "half of the ships", "a third of votes"."""
    wholes = one.figure.unit == "%" and bool(one.noun and other.noun) and one.noun != other.noun
    return wholes and one.words.predicate != other.words.predicate and one.purposes.isdisjoint(other.purposes)


def _have_two_rates(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True for "$9 a week" and "$9 a year"; and for money told for a time beside money told for none."""
    rates = {one.rate, other.rate}
    if len(rates) == 1:
        return False
    return "" not in rates or (one.figure.unit in MONEY and "each" not in rates)


def _are_two_bids(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True for what is offered and what is demanded, and for offers before which others are named."""
    stages = one.purposes & _STAGES, other.purposes & _STAGES
    if one.figure.unit not in MONEY or not any(stages) or not one.subject.isdisjoint(other.subject):
        return False
    if all(stages) and stages[0].isdisjoint(stages[1]):
        return True
    return (
        "offer" in stages[0] | stages[1] and one.bidders.isdisjoint(other.bidders) and bool(one.bidders | other.bidders)
    )


def _are_elsewhere(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True where each sentence has places of its own, and hardly a word of both is the same."""
    if not (one.places and other.places and one.places.isdisjoint(other.places)):
        return False
    alike = one.words.cosines(other.words)[1]
    return alike < (_PLACED if one.acts.isdisjoint(other.acts) else _PLACED_BY_VERB)


def _have_two_fates(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True for people whom other things befell: the dead are not those who were saved."""
    fates = {one.fate, other.fate}
    return len(fates) > 1 and "" not in fates and not any(fates <= alike for alike in _FATES_ALIKE)


def _are_of_two_events(one: ToldFigure, other: ToldFigure) -> bool:
    months = bool(one.calendar and other.calendar) and one.calendar.isdisjoint(other.calendar)
    fates = _befell_one_alone(one, other) or _have_two_fates(one, other)
    return months or fates or _are_of_two_times(one, other)


def _befell_one_alone(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True for people without a noun of whom some were harmed and the others do something else."""
    people = one.kind == other.kind == "people" and not (one.noun or other.noun)
    return people and bool(one.fate) != bool(other.fate) and one.words.cosines(other.words)[1] < _PLACED


def _are_of_two_times(one: ToldFigure, other: ToldFigure) -> bool:
    """Return True where people were harmed in one year, and in another or of late: "In 2002 a fire killed 21"."""
    if not (one.fate and other.fate):
        return False
    if not (one.when and other.when):
        return _is_of_a_year(one) or _is_of_a_year(other)
    if not (one.is_dated or other.is_dated):
        return False
    return max((other.when[0] - one.when[1]).days, (one.when[0] - other.when[1]).days) > _LONG_AGO


def _is_of_a_year(told: ToldFigure) -> bool:
    return told.is_dated and told.when is not None and (told.when[1] - told.when[0]).days > _LONG_AGO
