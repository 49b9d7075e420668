"""Find the dated events of an article, oldest first: the clause that happened, and when."""

from bisect import bisect_left, bisect_right
from dataclasses import replace
from itertools import compress
from typing import NamedTuple

from newscli.article import Article, Span
from newscli.article.reasons import Reason, Unlisted, row_of
from newscli.language.clauses.clause import Clause
from newscli.language.datelines import behind_dateline
from newscli.language.document import Document
from newscli.rules.engine import Row
from newscli.rules.events import EVENTS
from newscli.timeline.events.anchoring import dates_something
from newscli.timeline.events.candidate import Candidate
from newscli.timeline.events.clause_layout import (
    AnchoredMention,
    ParsedSentence,
    around,
    lay_out,
    sentence_range,
    span_of,
    times_of,
    tokens_at,
)
from newscli.timeline.events.confidence import confidence_of, facts_of, reasons_for
from newscli.timeline.events.counted_from import counted_within
from newscli.timeline.events.deduplication import facts_of_retelling, merge
from newscli.timeline.events.event_extent import entry_of, with_speaker
from newscli.timeline.events.event_rows import place_of
from newscli.timeline.events.expression_days import days_told, times_here
from newscli.timeline.events.lead_news import lead_news
from newscli.timeline.extraction.timexes import Timex, find_all
from newscli.timeline.ordering import in_order
from newscli.timeline.results import Event, When

# A "sentence" longer than this many tokens is cut up, so that one of any length costs no more than its length.
_REACH = 200
# More expressions than this make a table or a list, and date nothing. (Sentences of news have 5 at most.)
_MOST_OF_A_SENTENCE = 40
# What follows these came before the rest of its sentence.
_FIRST = frozenset(("after", "once"))
# This many events before and after are asked whether they date the same clause.
_NEIGHBOURS = 8

_NOTHING = Row("no words to tell", "veto", (), ())


class _Dated(NamedTuple):
    """An event, the clause around its expression, facts that show whether it is one, and the expression."""

    event: Event
    clause: Clause
    facts: list[str]
    timex: Timex

    def dates_with(self, other: "_Dated") -> bool:
        """Return True if two expressions date one clause."""
        return self.event.event.meets(other.event.event) and self.clause is other.clause


def events_of(article: Article, left: list[Unlisted] | None = None) -> list[Event]:
    """Return the events of one article, oldest first, and causes before what came of them.

    With a list for what is `left` out, each event tells why it is one, and the list takes the times that give none.
    """
    events = []
    for event, facts in candidates_of(article, left):
        why = () if left is None else (*_of_days(event), *event.why, *reasons_for(facts))
        events.append(replace(event, confidence=confidence_of(facts), why=why))
    kept = merge(events, article)
    if left is not None:
        places = {(event.expression, event.when) for event in kept}
        again = [event for event in events if (event.expression, event.when) not in places]
        left += [_left(article, event.expression or event.event, "told already") for event in again]
        left.sort(key=lambda each: each.span.start)
    return in_order(kept)


def _of_days(event: Event) -> tuple[Reason, ...]:
    return (row_of(event.reason, "days"),) if event.reason else ()


def _left(article: Article, span: Span, row: str) -> Unlisted:
    return Unlisted(span, row, (row_of(row, "veto"),), article.id)


def candidates_of(article: Article, left: list[Unlisted] | None = None) -> list[tuple[Event, list[str]]]:
    """Return what may be events of an article, each with facts that show whether it is one; the lead's news first."""
    by_sentence = _by_sentence(article, find_all(article))
    laid: dict[int, ParsedSentence] = {}
    groups = sorted(by_sentence.items())
    passed = [(one, "a table or a list") for _, group in groups if len(group) > _MOST_OF_A_SENTENCE for one in group]
    told = [(number, group) for number, group in groups if len(group) <= _MOST_OF_A_SENTENCE]
    dated = [each for number, group in told for each in _in_sentence(article, number, group, laid, passed)]
    found = [*lead_news(article, by_sentence, [event for event, _ in dated], laid), *dated]
    retold = facts_of_retelling([event for event, _ in found], article)
    if left is not None:
        left += [_left(article, one.span, row) for one, row in passed]
    return [(event, [*facts, *more]) for (event, facts), more in zip(found, retold, strict=True)]


def _by_sentence(article: Article, found: tuple[Timex, ...]) -> dict[int, list[Timex]]:
    starts = [sentence.span.start for sentence in article.sentences]
    groups: dict[int, list[Timex]] = {}
    for one in found:
        groups.setdefault(max(bisect_right(starts, one.span.start) - 1, 0), []).append(one)
    return groups


def _in_sentence(
    article: Article,
    number: int,
    group: list[Timex],
    laid: dict[int, ParsedSentence],
    passed: list[tuple[Timex, str]],
) -> list[tuple[Event, list[str]]]:
    """Return what the expressions of a sentence date, with facts about each; keep the sentence laid out in `laid`.

    Those that date nothing go into `passed`, each with the name of what tells so.
    """
    document = Document.of(article)
    tokens = document.tokens
    first, last = sentence_range(document, group[0].match.tokens, article.sentences[number].span)
    group = times_here(group)
    times = times_of(document, group)
    parsed: dict[int, ParsedSentence] = {}
    events: list[tuple[bool, int, _Dated]] = []
    dated = days_told(group, article.published)
    known = {tokens_at(tokens, one.span)[0]: when for one, when in dated}
    for one, when in dated:
        begin, end = tokens_at(tokens, one.span)
        end = min(end, last)
        counts = one.meaning.type == "DURATION" and when.first is not None
        if not (counts or dates_something(one)) or not first <= begin < end:
            passed.append((one, "a time that dates nothing"))
            continue
        low = first + max((begin - first) // _REACH - 1, 0) * _REACH
        if low not in parsed:
            high = min(last, low + 3 * _REACH)
            near = times[bisect_left(times, (low,)) : bisect_left(times, (high,))]
            parsed[low] = lay_out(document, low, high, near)
            if last - first <= _REACH:
                laid[number] = parsed[low]
        mention = AnchoredMention(parsed[low], begin, end, one.meaning.type == "DURATION")
        counted = counted_within(one, mention, known, article.published) if when.first is None else None
        by: list[str] = []
        stretch = entry_of(mention, known=(counted or when).first is not None, by=by)
        candidate = Candidate(one, mention, stretch, counted or when)
        entry = candidate.entry
        rows = EVENTS.fitting(place_of(candidate)) if entry.first < entry.last else [_NOTHING]
        if veto := next((row for row in rows if row.effect == "veto"), None):
            passed.append((one, veto.name))
            continue
        told = with_speaker(mention, entry)
        by += ["with_speaker"] if told != entry else []
        why = tuple([row_of(name, "entry") for name in by])
        reason = one.meaning.reason
        event = Event(candidate.when, one.span, span_of(tokens, *told), number, article.id, (), reason, why=why)
        facts = [*facts_of(candidate, article.published, number), *(f"row: {row.name}" for row in rows)]
        found = _Dated(event, around(parsed[low].clauses, begin), facts, one)
        later = _FIRST.isdisjoint(tokens.lows[entry.first - 1 : entry.first])
        events.append((later, event.event.start, found))
    ordered = [dated for _, _, dated in sorted(events, key=lambda each: each[:2])]
    near_each = [ordered[max(at - _NEIGHBOURS, 0) : at + _NEIGHBOURS] for at in range(len(ordered))]
    idle = [_is_idle(one, others) for one, others in zip(ordered, near_each, strict=True)]
    passed += [(one.timex, "another time of the clause is closer") for one in compress(ordered, idle)]
    return [(one.event, one.facts) for one, is_idle in zip(ordered, idle, strict=True) if not is_idle]


def _is_idle(one: _Dated, others: list[_Dated]) -> bool:
    """Return True if another time of the clause tells its day: a closer one, or one that is counted from the time."""
    return _is_wider(one, others) or any(
        _counts_from(other.event, one.event) and one.dates_with(other) for other in others
    )


def _counts_from(count: Event, named: Event) -> bool:
    """Return True for "the day before" and "3 May" of "He left the day before the vote on 3 May"."""
    if count.expression is None or named.expression is None or named.expression.start < count.expression.end:
        return False
    return count.reason == f"counted from {named.when.value}"


def _is_wider(one: _Dated, others: list[_Dated]) -> bool:
    """Return True if another time dates the same clause more closely: "on June 9 last year"."""
    return any(_holds(one.event.when, other.event.when) and one.dates_with(other) for other in others)


def _holds(wide: When, narrow: When) -> bool:
    """Return True if the days of one are some of those of the other."""
    if wide.first is None or wide.last is None or narrow.first is None or narrow.last is None:
        return False
    same = (wide.first, wide.last) == (narrow.first, narrow.last)
    return wide.first <= narrow.first and narrow.last <= wide.last and not same


def without_dateline(article: Article, span: Span) -> Span:
    """Return the place of a sentence after its dateline; the whole sentence where it is nothing else."""
    begins = behind_dateline(article.text, span.start, span.end)
    return Span(begins, span.end) if begins < span.end else span
