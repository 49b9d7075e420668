"""Merge the timelines of several articles: the days that matter, a sentence or two for each, who reports them.

Days are chosen by the number of articles that mention them, an opening sentence counting twice, a quotation half; on
Timeline17 the plain count beat published methods without training. Sentences are those nearest to the centre of all
that is told of the day, added while they bring something new.
"""

from collections import defaultdict
from datetime import date, timedelta
from math import sqrt

from newscli.article import Article
from newscli.article.provenance import Unlisted
from newscli.language.document import Document
from newscli.language.likeness import Vector, centre, cosine, rarity, stems, vector
from newscli.language.quotations import quotation_at
from newscli.records import NamedTuple
from newscli.timeline.events.dated_events import events_of, without_dateline
from newscli.timeline.results import Event

# Sentences of an article that count as its opening.
_OPENING = 2
# What a day must score to be chosen when nobody says how many are wanted.
_SCORE_OF_A_DAY = 2.0
# A story of more articles than this asks for more.
_SMALL_STORY = 10
_DAY = timedelta(1)
# A day as far as this from publication is no news of the article's.
_NEWS = timedelta(7)
# A first and a last day; None where there is no bound.
Within = tuple[date | None, date | None]
# Two sentences as close as this tell the same, and so do two days.
_NOVEL, _ONE_EVENT = 0.5, 0.6


class DayReport(NamedTuple):
    """What one article tells of a day: the event, its article's place in the list, and the words of its sentence."""

    event: Event
    article: int
    vector: Vector
    quoted: bool


class Story(NamedTuple):
    """The events of a story's timeline, and how many of its days are not among them."""

    events: list[Event]
    days_left: int


def story_of(
    articles: tuple[Article, ...],
    days: int | None,
    per_day: int,
    within: Within = (None, None),
    left: list[Unlisted] | None = None,
) -> Story:
    """Return the events of a story's timeline, oldest first.

    `days` is how many days are wanted at most (None: as many as matter), `per_day` how many sentences for each. Days
    are chosen from those `within` a first and a last one; these are all wanted unless `days` says how many.
    Each event is a whole sentence and names the articles that tell of its day. The order of `articles` changes nothing.
    With a list for what is `left` out, events tell why they are ones, and it takes the times that give none.
    """
    articles = tuple(sorted(articles, key=lambda article: (article.published or date.max, article.id)))
    since, until = within[0] or date.min, within[1] or date.max
    by_day = {day: group for day, group in _days(articles, left).items() if since <= day <= until}
    scores = {day: _score(day, group, articles) for day, group in by_day.items()}
    enough = 0.0 if days or any(within) else _enough(articles)
    chosen = _choose(by_day, scores, enough, days or len(by_day))
    events = [
        event
        for day, tellers in sorted(chosen.items())
        for event in _sentences(by_day[day], tellers, articles, per_day)
    ]
    return Story(events, len(_choose(by_day, scores, 0, len(by_day))) - len(chosen))


def _enough(articles: tuple[Article, ...]) -> float:
    """Return what a day must score to be chosen when nobody says how many are wanted: more in a larger story."""
    return _SCORE_OF_A_DAY * max(1.0, sqrt(len(articles) / _SMALL_STORY))


def _choose(
    by_day: dict[date, list[DayReport]], scores: dict[date, float], enough: float, most: int
) -> dict[date, set[int]]:
    """Return the days that matter and who tells of each; who dates the same event a day off tells of it, too."""
    chosen: dict[date, set[int]] = {}
    for day in sorted(by_day, key=lambda day: (-scores[day], day)):
        tellers = {each.article for each in by_day[day]}
        beside = (other for other in (day - _DAY, day + _DAY) if other in chosen)
        same = next((other for other in beside if _one_event(by_day[day], by_day[other])), None)
        if same is not None:
            chosen[same] |= tellers
        elif scores[day] >= enough and len(chosen) < most:
            chosen[day] = tellers
    return chosen


def _days(articles: tuple[Article, ...], left: list[Unlisted] | None) -> dict[date, list[DayReport]]:
    """Gather the sentences that tell of each day, one entry a sentence."""
    found = [(number, event) for number, article in enumerate(articles) for event in events_of(article, left)]
    exact = [(number, event) for number, event in found if event.when.precision == "day" and event.when.first]
    rare = _rarity(articles)
    by_day: dict[date, list[DayReport]] = defaultdict(list)
    seen: set[tuple[int, int, date]] = set()
    for number, event in exact:
        day = event.when.first
        if day and day == event.when.last and (number, event.sentence, day) not in seen:
            seen.add((number, event.sentence, day))
            span = articles[number].sentences[event.sentence].span
            vector = _vector(span.of(articles[number].text), rare)
            by_day[day].append(DayReport(event, number, vector, _is_quoted(event, articles[number])))
    return by_day


def _is_quoted(event: Event, article: Article) -> bool:
    """Return True if the day is named in a quotation, where it may count from another day."""
    if event.expression is None:
        return False
    return quotation_at(Document.of(article).quotations, event.expression.start) is not None


def _rarity(articles: tuple[Article, ...]) -> Vector:
    """Weigh each word by how few of the story's sentences have it."""
    return rarity([set(stems(s.span.of(article.text))) for article in articles for s in article.sentences], 1)


def _vector(text: str, rare: Vector) -> Vector:
    return vector({word: rare.get(word, 0.0) for word in sorted(set(stems(text)))})


def _centre(group: list[DayReport]) -> Vector:
    return centre(report.vector for report in group)


def _score(day: date, group: list[DayReport], articles: tuple[Article, ...]) -> float:
    mentions = {report.article for report in group}
    sure = {report.article for report in group if not report.quoted}
    openings = {each.article for each in group if each.article in sure and _is_news(each, articles[each.article], day)}
    near = sum(_reports(article, day) for number, article in enumerate(articles) if number in mentions)
    return (len(mentions) + len(sure)) / 2 + len(openings) + near / 10


def _is_news(report: DayReport, article: Article, day: date) -> bool:
    """Return True if a day stands in the opening of an article that was written about that time."""
    near = article.published is None or abs(article.published - day) <= _NEWS
    return near and report.event.sentence < _OPENING


def _reports(article: Article, day: date) -> bool:
    return article.published is not None and timedelta(0) <= article.published - day <= timedelta(1)


def _one_event(one: list[DayReport], two: list[DayReport]) -> bool:
    """Return True if two neighbouring days are one event that articles date differently."""
    return cosine(_centre(one), _centre(two)) >= _ONE_EVENT


def _sentences(group: list[DayReport], tellers: set[int], articles: tuple[Article, ...], per_day: int) -> list[Event]:
    centre = _centre(group)
    supporters = tuple(articles[number].id for number in sorted(tellers))
    ranked = sorted(group, key=lambda each: (-_worth(each, centre, articles), each.article, each.event.sentence))
    kept: list[DayReport] = []
    for report in ranked:
        if len(kept) < per_day and all(cosine(report.vector, other.vector) < _NOVEL for other in kept):
            kept.append(report)
    return [_as_sentence(report, articles[report.article], supporters) for report in kept]


def _worth(report: DayReport, centre: Vector, articles: tuple[Article, ...]) -> float:
    """Return how well a sentence stands for its day: central, near an article's opening, written when it was news."""
    opening = 0.2 / (1 + report.event.sentence)
    fresh = 0.1 if report.event.when.first and _reports(articles[report.article], report.event.when.first) else 0.0
    return cosine(report.vector, centre) + opening + fresh


def _as_sentence(report: DayReport, article: Article, supporters: tuple[str, ...]) -> Event:
    event = report.event
    span = without_dateline(article, article.sentences[event.sentence].span)
    opens = event.subject is not None and event.subject.mention.start == span.start
    return Event(
        event.when,
        event.expression,
        span,
        event.sentence,
        article.id,
        supporters,
        event.reason,
        why=event.why,
        subject=event.subject if opens else None,
    )
