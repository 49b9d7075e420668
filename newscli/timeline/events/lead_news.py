"""The news of an article's own day: takes the article and its dated events, returns the event that its lead reports.

An entry of its own has only a lead that tells of an act without a date: *Police have arrested two men*. A scene, a
headline in the present or a state is no news, nor is what a sentence soon after tells with its day.
"""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice

from newscli.article import Article, Sentence
from newscli.language.clauses.clause import Clause
from newscli.language.clauses.connectives import is_participle
from newscli.language.clauses.words import Words
from newscli.language.document import Document
from newscli.language.lexicon.calendar import WEEKDAYS
from newscli.language.lexicon.valency import PLANNED
from newscli.language.likeness import overlap, stems
from newscli.language.tags import codes
from newscli.language.words import listed
from newscli.timeline.events.boundaries import Stretch
from newscli.timeline.events.clause_layout import (
    AnchoredMention,
    ParsedSentence,
    Time,
    around,
    lay_out,
    sentence_range,
    span_of,
    times_of,
    tokens_at,
)
from newscli.timeline.events.confidence import lead_facts
from newscli.timeline.events.dated_clause import clause_dated_by
from newscli.timeline.events.event_extent import dates_main, entry_of
from newscli.timeline.extraction.timexes import Timex
from newscli.timeline.extraction.told_so_far import days_of
from newscli.timeline.results import Event, When
from newscli.timeline.tokens import tokenize

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
    article: Article,
    by_sentence: dict[int, list[Timex]],
    events: list[Event],
    laid: dict[int, ParsedSentence],
) -> list[tuple[Event, list[str]]]:
    """Return the article's news on its own day, with facts about it, where its opening names no day for it.

    `laid` has sentences that were laid out before, by number.
    """
    if article.published is None:
        return []
    row = Document.of(article).tokens
    for sentence, parsed in islice(_openings(article, by_sentence, laid), _OPENING):
        starts = parsed.words.row.starts
        told = [one for one in by_sentence.get(sentence.index, ()) if one.span.start >= starts[parsed.words.first]]
        if any(_is_fresh(one, article.published) for one in told):
            return []
        clause = _main_clause(parsed)
        apart = {tokens_at(row, one.span)[0] for one in told if not _may_date(parsed, clause, one, article.published)}
        dating = [t for t in parsed.times if t.dates and t.begin >= parsed.words.first and not _limits(parsed, t)]
        dating = [time for time in dating if time.begin not in apart]
        if any(dates_main(parsed, time) for time in dating):
            return []
        if clause is None or not _tells_an_act(parsed, clause) or _is_headline(parsed):
            continue
        entry = _news_of(parsed, clause)
        span = span_of(row, entry.first, entry.last)
        if entry.first == entry.last or _is_told_again(article, sentence, events):
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
        event = Event(when, None, span, sentence.index, article.id, (), "the news of the article's own day")
        return [(event, lead_facts(parsed, entry, sentence.index))]
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


def _is_told_again(article: Article, sentence: Sentence, events: list[Event]) -> bool:
    """Return True if a sentence soon after tells the same with a day just before publication."""
    published, lead = article.published, set(stems(sentence.span.of(article.text)))
    for event in events:
        first, last = event.when.first, event.when.last
        if published is None or first is None or last is None or not sentence.index < event.sentence <= _SOON:
            continue
        if first == last and 0 <= (published - first).days <= _DAYS:
            told = set(stems(article.sentences[event.sentence].span.of(article.text)))
            shared = len((lead & told) - _COMMON) if event.sentence - sentence.index <= _NEXT else 0
            if shared >= _SHARED or overlap(lead, told) >= _ALIKE:
                return True
    return False


def _main_clause(parsed: ParsedSentence) -> Clause | None:
    """Return the first clause that has a verb, or the one after a label: "Lenz camp: the vote was fair"."""
    clause, *others = parsed.clauses
    if clause.verb is not None:
        return clause
    return next((each for each in others if each.verb is not None), None)


def _tells_an_act(parsed: ParsedSentence, clause: Clause) -> bool:
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


def _news_of(parsed: ParsedSentence, told: Clause) -> Stretch:
    """Return the entry of a clause without a time."""
    main = parsed.words.first if told.verb is None else told.verb
    return entry_of(AnchoredMention(parsed, main, main, length=False))


def _dates(parsed: ParsedSentence, time: Time, told: Clause) -> bool:
    """Return True if a time dates a clause, be it by what stands in that: "In a letter dated May 3, Lund left"."""
    said = around(parsed.clauses, time.begin).kind == "complement"
    return not said and clause_dated_by(AnchoredMention(parsed, time.begin, time.end, length=False)) is told


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
