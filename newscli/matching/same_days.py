"""Takes two dated events of articles, returns what speaks for and against their being one, as facts with weights.

`likeness.tsv` has how much each fact says.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from math import log

from newscli.language.lexicon.meaning import term_of
from newscli.language.likeness import Vector, cosine
from newscli.matching.compared import Dated, Difference, Material, Mention, across, chance_by, grouped
from newscli.matching.terms import Terms
from newscli.matching.terms.around import SAYING
from newscli.matching.terms.occurrences import Occurrence, differing, facts_of_clauses, facts_of_words, occurrence_at
from newscli.records import NamedTuple, record

_DAYS_OF_A_MONTH = 25  # days; an expression of that many or more tells a month or a year
_YEAR = 300  # days; one of that many or more tells a year, and what was so long ago is old
_WEEK = 7  # days
_SEASON, _A_YEAR = 80, 366  # days


@record()
class DayMention(Occurrence):
    """A dated event of an article, and the words of all of it."""

    event: Dated
    whole: Vector


def day_mentions(number: int, material: Material, terms: Terms) -> Iterator[DayMention]:
    """Yield the dated events of the article of a number."""
    for event in material.events:
        if _is_period(event, material.article.text):
            continue
        place = occurrence_at(terms, number, terms.when_clause(number, event.expression), event.span)
        yield DayMention(*place, material.article.published, event, terms.of_span(number, event.span))


def _is_period(event: Dated, text: str) -> bool:
    """Return True for several years, and for a season or longer told without a number: "last year", "the winter"."""
    days = (event.last - event.first).days
    return days > _A_YEAR or (days > _SEASON and not any(map(str.isdigit, event.expression.of(text))))


class DayPair(NamedTuple):
    """Two dated events of two articles; `is_taken` says that one article has what else is told on the other's day.

    `crowds` are how many days like its own each article tells: years, days ahead.
    """

    one: DayMention
    other: DayMention
    is_taken: bool
    crowds: tuple[int, int]


def pairs_of(mentions: Sequence[DayMention]) -> Iterator[DayPair]:
    """Yield each two events of two articles."""
    by_article: dict[int, list[DayMention]] = {}
    for each in mentions:
        by_article.setdefault(each.article, []).append(each)
    kinds = {(each.article, _kind_of(each), each.event.first) for each in mentions}
    crowds = Counter((article, kind) for article, kind, _ in kinds)

    @cache
    def is_taken(one: DayMention, article: int) -> bool:
        """Return True if an article tells something of the same kind on the day of an event."""
        alike = (each for each in by_article[article] if span_of(one) == span_of(each) and meet(one, each))
        return not all(one.acts.isdisjoint(each.acts) for each in alike)

    for one, other in across(mentions):
        taken = not meet(one, other) and (is_taken(one, other.article) or is_taken(other, one.article))
        yield DayPair(one, other, taken, (crowds[one.article, _kind_of(one)], crowds[other.article, _kind_of(other)]))


def _kind_of(mention: DayMention) -> tuple[str, bool]:
    """Return whether a year, a month or a day is told, and whether it lies ahead."""
    return span_of(mention), mention.published is not None and mention.event.first > mention.published


def meet(one: DayMention, other: DayMention) -> bool:
    """Return True if both events may have been on one day."""
    return one.event.first <= other.event.last and other.event.first <= one.event.last


def days_between(one: DayMention, other: DayMention) -> int:
    """Return how many days lie between two events, less than one where they meet."""
    return max((other.event.first - one.event.last).days, (one.event.first - other.event.last).days)


def is_old(mention: DayMention) -> bool:
    """Return True for an event a year or more before its article, or of an article without a day."""
    return mention.published is None or (mention.published - mention.event.last).days > _YEAR


def span_of(mention: DayMention) -> str:
    """Return whether an event is told by a day, a month or a year."""
    days = (mention.event.last - mention.event.first).days
    return "year" if days >= _YEAR else "month" if days >= _DAYS_OF_A_MONTH else "day"


def facts_of(pair: DayPair, rare: dict[str, float]) -> dict[str, float]:
    """Return the facts of two events of two articles, each with how much of it there is."""
    one, other = pair.one, pair.other
    found = dict.fromkeys(("always", *_of_days(one, other), *_of_clauses(one, other)), 1.0)
    if pair.is_taken:
        found["the same day stands elsewhere"] = 1.0
    kinds = {_kind_of(one), _kind_of(other)}
    alone = pair.crowds == (1, 1) and len(kinds) == 1
    found[f"each alone, a {span_of(one)}" if alone else "one of many"] = 1.0
    found["how many days"] = log(pair.crowds[0] * pair.crowds[1])
    if len(kinds) > 1:
        found["two kinds of days"] = 1.0
    found["how long between"] = log(max(1, days_between(one, other) / _gap_of(one, other)))
    found |= facts_of_words(one, other, rare)
    found["bare clauses"] = cosine(one.words.clause, other.words.clause)
    found["events"] = cosine(one.whole, other.whole)
    return found


def _gap_of(one: DayMention, other: DayMention) -> int:
    return {"year": 365, "month": 31, "day": 1}[max(span_of(one), span_of(other), key=("day", "month", "year").index)]


def _of_days(one: DayMention, other: DayMention) -> Iterator[str]:
    spans = {span_of(one), span_of(other)}
    yield f"two {spans.pop()}s" if len(spans) == 1 else "a day and more"
    ahead = [each.published is not None and each.event.first > each.published for each in (one, other)]
    yield "both ahead" if all(ahead) else "one ahead" if any(ahead) else "both past"
    recent = [
        each.published is not None and abs((each.published - each.event.last).days) <= _WEEK for each in (one, other)
    ]
    yield "both of late" if all(recent) else "one of late" if any(recent) else "both long ago"


def _of_clauses(one: DayMention, other: DayMention) -> Iterator[str]:
    here, there = one.words, other.words
    if here.predicate and there.predicate:
        yield "one verb" if here.predicate == there.predicate else "two verbs"
    yield from facts_of_clauses(one, other, (one.subject, other.subject))
    if not one.acts.isdisjoint(other.acts) and not one.subject.isdisjoint(other.subject):
        yield "a verb of both and a subject"
    if here.are_of_two(there):
        yield "two who do it"
    if here.predicate and (here.predicate in there.clause) != (there.predicate in here.clause):
        yield "a verb beside the other"


# Takes the dated events of articles, returns those that are one event, on days that can't all be right.

_SAYING = frozenset((SAYING, term_of("publish")))
SAME_EVENT = 0.14  # chance from which on two events are one
_TOGETHER = SAME_EVENT  # mean chance of two groups of one event
# Days between two reports of one event, and of one that was long ago.
_APART, _APART_OF_OLD = {"day": 31, "month": 62, "year": 366 * 60}, 366 * 60


def day_groups(found: dict[int, Material], terms: Terms) -> list[list[DayMention]]:
    """Return the dated events of articles, the reports of one event together."""
    mentions = [each for number, material in found.items() for each in day_mentions(number, material, terms)]
    pairs = (pair for pair in pairs_of(mentions) if are_comparable(pair.one, pair.other))
    rated = ((chance_of(pair, terms), pair.one, pair.other) for pair in pairs)
    return grouped(mentions, (each for each in rated if each[0] >= SAME_EVENT), _are_apart, _TOGETHER)


def day_differences(groups: list[list[DayMention]], found: dict[int, Material]) -> Iterator[Difference]:
    """Yield events to which articles give different days, those of most articles first."""
    return differing("days", groups, meet, found, lambda each: Mention(each.article, each.event.span, _days(each)))


def are_comparable(one: DayMention, other: DayMention) -> bool:
    """Return False for events of one article, and for those too far apart: the thing happened twice."""
    far = _APART_OF_OLD if is_old(one) and is_old(other) else max(_APART[span_of(one)], _APART[span_of(other)])
    return (
        one.article != other.article
        and (one.words.predicate in _SAYING) == (other.words.predicate in _SAYING)
        and days_between(one, other) <= far
        and bool(one.words.wide[1].keys() & other.words.wide[1].keys() or one.vicinity.keys() & other.vicinity.keys())
        and not one.words.are_ordered_apart(other.words)
        and not (_is_beside(one, other) or _is_beside(other, one))
    )


def _is_beside(one: DayMention, other: DayMention) -> bool:
    """Return True where the other's sentence tells the event of one in another clause: "It rang after it had torn"."""
    verb = one.words.predicate
    return verb in other.words.all and verb not in other.words.clause and verb not in other.acts


def chance_of(pair: DayPair, terms: Terms) -> float:
    """Return the chance that two comparable events are one, by the weights that were learnt."""
    return chance_by("days", facts_of(pair, terms.rare))


def _are_apart(one: DayMention, other: DayMention) -> bool:
    return one.article == other.article and not meet(one, other)


def _days(mention: DayMention) -> str:
    first, last = mention.event.first.isoformat(), mention.event.last.isoformat()
    return first if first == last else f"{first}/{last}"
