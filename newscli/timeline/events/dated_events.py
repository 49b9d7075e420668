"""Find the events of an article, oldest first: the clauses that its times date, and the news of its own day."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import compress, islice

from newscli.article import Article, Sentence, Span
from newscli.article.provenance import Reason, Unlisted, row_of
from newscli.language.clauses.clause import Clause, Words
from newscli.language.clauses.connectives import is_participle
from newscli.language.document import Document
from newscli.language.lexicon.calendar import WEEKDAYS
from newscli.language.lexicon.verbs import PLANNED
from newscli.language.likeness import overlap, stems
from newscli.language.sentences import behind_dateline
from newscli.language.tags import codes
from newscli.language.words import listed
from newscli.records import NamedTuple
from newscli.rules import Row
from newscli.rules.events import EVENTS
from newscli.timeline.events.anchoring import dates_something
from newscli.timeline.events.clause_layout import (
    AnchoredMention,
    Candidate,
    ParsedSentence,
    Stretch,
    Time,
    around,
    lay_out,
    sentence_range,
    span_of,
    times_of,
    tokens_at,
)
from newscli.timeline.events.confidence import confidence_of, counted_within, facts_of, lead_fact, reasons_for
from newscli.timeline.events.entry_end import clause_dated_by
from newscli.timeline.events.event_extent import dates_main, days_named, entry_of, times_here, with_speaker
from newscli.timeline.events.event_rows import place_of
from newscli.timeline.events.nominal_events import facts_of_repetition, merge
from newscli.timeline.events.people import speaker_of, subject_of
from newscli.timeline.extraction.non_times import days_of
from newscli.timeline.extraction.timexes import Timex, find_all
from newscli.timeline.match import tokenize
from newscli.timeline.results import Event, When, in_order

# The news of an article's own day: takes the article and its dated events, returns the event that its lead reports.
#
# An entry of its own has only a lead that tells of an act without a date: *Police have arrested two men*. A scene, a
# headline in the present or a state is no news, nor is what a sentence soon after tells with its day.

_COMMON_WORDS = """
    that this with from have been were will would could about after before during their they which when where what
    more than said says told year years week month
"""
# The news stands in one of the first sentences, and is told with its day soon after.
_OPENING, _SOON = 3, 8
_DAYS = 4
# It is the same with half of the words, or with this many of one of the next sentences.
_ALIKE, _SHARED, _NEXT = 0.5, 3, 4
_COMMON = frozenset(stem for word in (*listed(_COMMON_WORDS), *WEEKDAYS) for stem in stems(word))
# A sentence longer than this many tokens is read up to here.
_MOST_TOKENS = 600
# A note about the text is no news.
_NOTES = (["editor", "'s", "note"], ["editor", "’s", "note"])
_PERFECT, _BE, _MODALS, _PAST = codes("HAVE_PRESENT"), codes("BE_PRESENT BE_PAST"), codes("MODAL"), codes("PAST")
_BE_PAST, _BE_PRESENT = codes("BE_PAST"), codes("BE_PRESENT")
_GERUNDS, _BETWEEN = codes("GERUND BE_GERUND"), codes("ADVERB NOT")
_STATES = PLANNED | {"poised", "about"}
_ASKING = frozenset(("why", "how", "what", "where", "who"))
_LIMITS = frozenset(("until", "till", "through"))
_LIMITED = 5
_ADVERBS = 3
# A headline in capitals has this many words or more, and this part of them with a capital.
_TITLED, _CAPITALS = 5, 0.75


def lead_news(
    article: Article, by_sentence: dict[int, list[Timex]], events: list[Event], laid: dict[int, ParsedSentence]
) -> list[tuple[Event, list[str]]]:
    """Return the article's news on its own day, with facts about it, where its opening names no day for it.

    `laid` has sentences that were laid out before, by number.
    """
    if article.published is None:
        return []
    row = Document.of(article).tokens
    for sentence, parsed in islice(_openings(article, by_sentence, laid), _OPENING):
        starts = parsed.words.row.starts
        near = [one for one in by_sentence.get(sentence.index, ()) if one.span.start >= starts[parsed.words.first]]
        if any(_is_fresh(one, article.published) for one in near):
            return []
        clause = _main_clause(parsed)
        apart = {tokens_at(row, one.span)[0] for one in near if not _may_date(parsed, clause, one, article.published)}
        dating = [t for t in parsed.times if t.dates and t.begin >= parsed.words.first and not _limits(parsed, t)]
        dating = [time for time in dating if time.begin not in apart]
        if any(dates_main(parsed, time) for time in dating):
            return []
        if clause is None or not _is_an_act(parsed, clause) or _is_headline(parsed):
            continue
        entry = _news_of(parsed, clause)
        span = span_of(row, entry.first, entry.last)
        if entry.first == entry.last or _is_repeated_later(article, sentence, events):
            return []
        verb = starts[clause.verb or entry.first]
        places = {starts[time.begin] for time in dating if _dates(parsed, time, clause)}
        if any(
            one.event.start <= verb < one.event.end and one.expression.start in places
            for one in events
            if one.expression
        ):
            return []
        when = When(article.published.isoformat(), article.published, article.published, None, "day", False)
        subject = subject_of(article, parsed, entry)
        reason = "the news of the article's own day"
        event = Event(when, None, span, sentence.index, article.id, (), reason, subject=subject)
        return [(event, [lead_fact(parsed, entry)])]
    return []


def _is_headline(parsed: ParsedSentence) -> bool:
    """Return True for a question without its mark, or if nearly all words have capitals: "Cook Just Said It Again"."""
    if parsed.words.low(parsed.words.first) in _ASKING:
        return True  # "Why the pool is shut"
    words = [at for at in range(parsed.words.first + 1, parsed.words.last) if parsed.words.low(at).isalpha()]
    named = sum(parsed.mark(at).isupper() for at in words)
    return len(words) >= _TITLED and named >= _CAPITALS * len(words)


def _may_date(parsed: ParsedSentence, clause: Clause | None, found: Timex, published: date) -> bool:
    """Return True if a time can be that of the news: no past day is one of what *has happened*, or *is happening*."""
    days = days_of(found.meaning)
    if clause is None or clause.verb is None or found.match.behind_which() == "since":
        return True
    if days is None:
        return found.meaning.type != "DURATION"
    words, verb = parsed.words, clause.verb
    perfect = words.tagged(verb, _PERFECT)
    over = perfect or (words.tagged(verb, _BE_PRESENT) and words.tagged(verb + 1, _GERUNDS))
    return not (over if (published - days[1]).days > 1 else perfect and days[0] > published)


def _limits(parsed: ParsedSentence, time: Time) -> bool:
    """Return True if a time dates no clause: *has signed her until the end of 2028*, *held for last year’s robbery*."""
    near = [parsed.words.low(at) for at in range(time.begin - _LIMITED, time.begin)]
    limited = near[-1:] != ["on"] and not _LIMITS.isdisjoint(near)  # but "marched through Leith on Saturday"
    return limited or parsed.words.low(time.end) in ("'s", "’s")


def _is_repeated_later(article: Article, sentence: Sentence, events: list[Event]) -> bool:
    """Return True if a sentence soon after tells the same with a day just before publication."""
    published, lead = article.published, set(stems(sentence.span.of(article.text)))
    for event in events:
        first, last = event.when.first, event.when.last
        if published is None or first is None or last is None or not sentence.index < event.sentence <= _SOON:
            continue
        if first == last and 0 <= (published - first).days <= _DAYS:
            words = set(stems(article.sentences[event.sentence].span.of(article.text)))
            shared = len((lead & words) - _COMMON) if event.sentence - sentence.index <= _NEXT else 0
            if shared >= _SHARED or overlap(lead, words) >= _ALIKE:
                return True
    return False


def _main_clause(parsed: ParsedSentence) -> Clause | None:
    """Return the first clause that has a verb, or the one after a label: "Lenz camp: the vote was fair"."""
    clause, *others = parsed.clauses
    if clause.verb is not None:
        return clause
    return next((each for each in others if each.verb is not None), None)


def _is_an_act(parsed: ParsedSentence, clause: Clause) -> bool:
    """Return True if the verb tells of an act, done, under way or to come, and not how things are."""
    words, verb = parsed.words, clause.verb
    assert verb is not None
    low = words.low(verb)
    if words.tagged(verb, _BE):
        after = _after_adverbs(words, verb)
        done = words.tagged(verb, _BE_PAST) and _is_participle(parsed, verb)  # "is stunned", "is accused" are states
        return done or words.low(after) in _STATES or words.tagged(after, _GERUNDS)
    if words.tagged(verb, _MODALS):
        after = _after_adverbs(words, verb)
        return low not in ("can", "could", "’d", "'d") and words.low(after) != "be"
    if words.tagged(verb, _PERFECT):
        return _is_participle(parsed, verb)
    return low in ("say", "says", "report", "reports") or (verb > clause.begin and words.tagged(verb, _PAST))


def _after_adverbs(words: Words, verb: int) -> int:
    """Return the first token after a verb and its adverbs; the verb itself where there are too many."""
    return next((at for at in range(verb + 1, verb + 1 + _ADVERBS) if not words.tagged(at, _BETWEEN)), verb)


def _is_participle(parsed: ParsedSentence, verb: int) -> bool:
    """Return True if a participle follows a form of *be*, adverbs left out: *was quickly arrested*, *was shot*."""
    at = _after_adverbs(parsed.words, verb)
    if parsed.words.low(at) == "been":
        return parsed.words.tagged(at + 1, _GERUNDS) or _is_participle(parsed, at)
    return is_participle(parsed.words, at)


def _news_of(parsed: ParsedSentence, clause: Clause) -> Stretch:
    """Return the entry of a clause without a time."""
    main = parsed.words.first if clause.verb is None else clause.verb
    return entry_of(AnchoredMention(parsed, main, main, length=False))


def _dates(parsed: ParsedSentence, time: Time, clause: Clause) -> bool:
    """Return True if a time dates a clause, be it by what stands in that: "In a letter dated May 3, Lund left"."""
    said = around(parsed.clauses, time.begin).kind == "complement"
    return not said and clause_dated_by(AnchoredMention(parsed, time.begin, time.end, length=False)) is clause


def _is_fresh(found: Timex, published: date) -> bool:
    """Return True if an expression names the day of publication or the day before."""
    days = days_of(found.meaning)
    return days is not None and days[0] == days[1] and timedelta(0) <= published - days[0] <= timedelta(1)


def _openings(
    article: Article, by_sentence: dict[int, list[Timex]], laid: dict[int, ParsedSentence]
) -> Iterator[tuple[Sentence, ParsedSentence]]:
    """Yield sentences of prose that are more than a dateline, laid out."""
    document = Document.of(article)
    for sentence in article.sentences:
        number = bisect_right(article.paragraphs, sentence.span.start, key=lambda each: each.span.start)
        if article.paragraphs[number - 1].kind == "prose":
            group = by_sentence.get(sentence.index, [])
            place = sentence.span.start, sentence.span.end
            tokens = group[0].match.tokens if group else tokenize(document.curly_text, *place)
            first, last = sentence_range(document, tokens, sentence.span)
            if first < last and document.tokens.lows[first : first + 3] not in _NOTES:
                high, known = min(last, first + _MOST_TOKENS), laid.get(sentence.index)
                yield sentence, known or lay_out(document, first, high, times_of(document, group))


# Find the dated events of an article, oldest first: the clause that happened, and when.

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
    """An event, the clause around its expression, facts that show whether it is one, and the expression.

    It `follows` the rest of its sentence in time, unless *after* or *once* stands before it.
    """

    event: Event
    clause: Clause
    facts: list[str]
    timex: Timex
    follows: bool

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
    few = [(number, group) for number, group in groups if len(group) <= _MOST_OF_A_SENTENCE]
    dated = [each for number, group in few for each in _in_sentence(article, number, group, laid, passed)]
    found = [*lead_news(article, by_sentence, [event for event, _ in dated], laid), *dated]
    repetitions = facts_of_repetition([event for event, _ in found], article)
    if left is not None:
        left += [_left(article, one.span, row) for one, row in passed]
    return [(event, [*facts, *more]) for (event, facts), more in zip(found, repetitions, strict=True)]


def _by_sentence(article: Article, found: tuple[Timex, ...]) -> dict[int, list[Timex]]:
    starts = [sentence.span.start for sentence in article.sentences]
    groups: dict[int, list[Timex]] = {}
    for one in found:
        groups.setdefault(max(bisect_right(starts, one.span.start) - 1, 0), []).append(one)
    return groups


def _in_sentence(
    article: Article, number: int, group: list[Timex], laid: dict[int, ParsedSentence], passed: list[tuple[Timex, str]]
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
    events: list[_Dated] = []
    dated = days_named(group, article.published)
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
        made = _dated_by(article, number, one, mention, counted or when)
        if isinstance(made, _Dated):
            events.append(made)
        else:
            passed.append((one, made))
    return _closest(events, passed)


def _dated_by(article: Article, number: int, one: Timex, mention: AnchoredMention, when: When) -> "_Dated | str":
    """Return what an expression dates, with facts about it, or the name of the row that tells that it is no event."""
    by: list[str] = []
    candidate = Candidate(one, mention, entry_of(mention, known=when.first is not None, by=by), when)
    entry = candidate.entry
    rows = EVENTS.fitting(place_of(candidate)) if entry.first < entry.last else [_NOTHING]
    if veto := next((row for row in rows if row.effect == "veto"), None):
        return veto.name
    named = with_speaker(mention, entry)
    by += ["with_speaker"] if named != entry else []
    why = tuple([row_of(name, "entry") for name in by])
    tokens = Document.of(article).tokens
    event = Event(when, one.span, span_of(tokens, *named), number, article.id, (), one.meaning.reason, why=why)
    who = subject_of(article, mention.parsed, named), speaker_of(article, mention, named)
    event = replace(event, subject=who[0], speaker=who[1])
    facts = [*facts_of(candidate, article.published, number), *(f"row: {row.name}" for row in rows)]
    follows = _FIRST.isdisjoint(tokens.lows[entry.first - 1 : entry.first])
    return _Dated(event, around(mention.parsed.clauses, mention.begin), facts, one, follows)


def _closest(events: list[_Dated], passed: list[tuple[Timex, str]]) -> list[tuple[Event, list[str]]]:
    """Return the events, causes before what came of them, but those whose day another time of the clause tells."""
    ordered = sorted(events, key=lambda each: (each.follows, each.event.event.start))
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
