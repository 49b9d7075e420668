"""Takes two dated events of articles, returns what speaks for and against their being one, as facts with weights.

`likeness.tsv` has how much each fact says.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations
from math import log

from newscli.language.lexicon.meaning import kindred, term_of
from newscli.language.likeness import Place, Vector, cosine
from newscli.matching.compared import Dated, Difference, Material, Mention, across, chance_by, grouped, nearness
from newscli.matching.terms import Terms
from newscli.matching.terms.around import SAYING, Around, acts_in
from newscli.matching.terms.weighed import about
from newscli.records import NamedTuple

_DAYS_OF_A_MONTH = 25  # days; an expression of that many or more tells a month or a year
_YEAR = 300  # days; one of that many or more tells a year, and what was so long ago is old
_MOST_SHARED_WORDS = 3  # words that both clauses have; more say no more
_WEEK = 7  # days
_SEASON, _A_YEAR = 80, 366  # days


class DayMention(NamedTuple):
    """A dated event of an article, the words of its clause and of the sentences around it, and what it is told of.

    `nearest` are the sentences of other articles that are most like its own.
    """

    article: int
    event: Dated
    published: date | None
    words: Around
    vicinity: Vector
    subject: frozenset[str]
    whole: Vector
    acts: frozenset[str]
    sentence: int
    nearest: frozenset[Place]

    @property
    def place(self) -> Place:
        """The numbers of its article and its sentence."""
        return self.article, self.sentence


def day_mentions(number: int, material: Material, terms: Terms) -> Iterator[DayMention]:
    """Yield the dated events of the article of a number."""
    for event in material.events:
        if _is_period(event, material.article.text):
            continue
        at = terms.when_clause(number, event.expression)
        yield DayMention(
            number,
            event,
            material.article.published,
            terms.context(number, at),
            terms.vicinity(number, at),
            terms.subject(number, at),
            terms.of_span(number, event.span),
            acts_in(terms.tokens[number], *terms.inside(number, event.span)),
            terms.sentence(number, at),
            terms.nearest(number, terms.sentence(number, at)),
        )


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
    known: dict[tuple[int, int], bool] = {}

    def is_taken(one: DayMention, article: int) -> bool:
        if (id(one), article) not in known:
            known[id(one), article] = _is_taken(one, by_article[article])
        return known[id(one), article]

    for one, other in across(mentions):
        taken = not meet(one, other) and (is_taken(one, other.article) or is_taken(other, one.article))
        yield DayPair(one, other, taken, (crowds[one.article, _kind_of(one)], crowds[other.article, _kind_of(other)]))


def _kind_of(mention: DayMention) -> tuple[str, bool]:
    """Return whether a year, a month or a day is told, and whether it lies ahead."""
    return span_of(mention), mention.published is not None and mention.event.first > mention.published


def _is_taken(one: DayMention, there: Iterable[DayMention]) -> bool:
    """Return True if another article tells something of the same kind on the day of an event."""
    return any(
        span_of(one) == span_of(each) and meet(one, each) and not one.acts.isdisjoint(each.acts) for each in there
    )


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
    return found | _of_words(one, other, rare)


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
    if one.acts and other.acts:
        kin = frozenset().union(*map(kindred, one.acts))
        yield "a verb of both" if one.acts & other.acts else "kindred verbs" if kin & other.acts else "verbs of each"
        if not one.acts.isdisjoint(other.acts) and not one.subject.isdisjoint(other.subject):
            yield "a verb of both and a subject"
    if near := nearness(one, other):
        yield f"{near} the nearest sentence"
    if here.are_of_two(there):
        yield "two who do it"
    if one.subject and other.subject:
        yield "subjects of each" if one.subject.isdisjoint(other.subject) else "one subject"
    if here.predicate and (here.predicate in there.clause) != (there.predicate in here.clause):
        yield "a verb beside the other"


def _of_words(one: DayMention, other: DayMention, rare: dict[str, float]) -> dict[str, float]:
    (near, far), (its_near, its_far) = one.words.wide, other.words.wide
    shared, shared_near = far.keys() & its_far.keys(), near.keys() & its_near.keys()
    clause, sentence = one.words.cosines(other.words)
    return {
        "clauses": clause,
        "bare clauses": cosine(one.words.clause, other.words.clause),
        "sentences": sentence,
        "events": cosine(one.whole, other.whole),
        "vicinities": cosine(one.vicinity, other.vicinity),
        "a word of both": float(bool(shared)),
        "a word of both clauses": float(bool(shared_near)),
        "words of both clauses": min(_MOST_SHARED_WORDS, len(shared_near)),
        "how rare it is": max((rare.get(word, 0.0) for word in shared_near), default=0.0),
    }


# Takes the dated events of articles, returns those that are one event, on days that can't all be right.

_SAYING = frozenset((SAYING, term_of("publish")))
SAME_EVENT = 0.14  # chance from which on two events are one
_TOGETHER = SAME_EVENT  # mean chance of two groups of one event
# Days between two reports of one event, and of one that was long ago.
_APART, _APART_OF_OLD = {"day": 31, "month": 62, "year": 366 * 60}, 366 * 60


def day_groups(found: dict[int, Material], terms: Terms) -> list[list[DayMention]]:
    """Return the dated events of articles, the reports of one event together."""
    mentions = [each for number, material in found.items() for each in day_mentions(number, material, terms)]
    places = {id(each): number for number, each in enumerate(mentions)}
    pairs = [
        (alike, places[id(pair.one)], places[id(pair.other)])
        for pair in pairs_of(mentions)
        if are_comparable(pair.one, pair.other) and (alike := chance_of(pair, terms)) >= SAME_EVENT
    ]
    groups = grouped(len(mentions), pairs, lambda one, other: _are_apart(mentions[one], mentions[other]), _TOGETHER)
    return [[mentions[number] for number in group] for group in groups]


def day_differences(groups: list[list[DayMention]], found: dict[int, Material]) -> Iterator[Difference]:
    """Yield events to which articles give different days, those of most articles first."""
    differing = [group for group in groups if any(not meet(*pair) for pair in combinations(group, 2))]
    for group in sorted(differing, key=lambda each: (-len({one.article for one in each}), each[0].article)):
        first = group[0]
        name = about([each.words for each in group], found[first.article].article, first.sentence)
        yield Difference("days", name, tuple(Mention(each.article, each.event.span, _days(each)) for each in group))


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
