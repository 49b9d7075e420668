"""Tell each event once, find the noun that names one, and whether an entry could stand alone."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from newscli.article import Article
from newscli.language.clauses.clause import NONFINITE_OF_OPEN_CLAUSE, Chunk, Clause, Words, chunks_of
from newscli.language.clauses.connectives import is_ambiguous, is_gerund
from newscli.language.lexicon.closed_classes import ARTICLES_AND_POSSESSIVES, COORDINATORS, POSSESSIVES, RELATIVES
from newscli.language.lexicon.meaning import terms_in
from newscli.language.likeness import overlap, stems
from newscli.language.tags import codes
from newscli.language.words import lazily, word_set
from newscli.timeline.calendar import SHORT_TIMES
from newscli.timeline.events.anchoring import COUNTING
from newscli.timeline.events.clause_layout import PREPOSITIONS, AnchoredMention, ParsedSentence, around
from newscli.timeline.results import Event

# Tell each event once: takes those of an article, returns them merged, or what shows that a day was told before.

# An event is compared with this many others of its days.
_COMPARED = 50
# Events of one day that share more than two thirds of the shorter one's words, those of time left out, are the same.
_SHARED = 0.67
# What is planned for a day is hardly two things: of those less will do.
_PLANNED = 0.3
# Of those that share more than this an event is alike.
_ALIKE = 0.4
# This many sentences below a heading may tell what it tells.
_BELOW = 3
_COMES_NEXT = SHORT_TIMES | {"later"}
# The article of an expression begins at most this many characters before it.
_CHARACTERS_BEFORE, _CHARACTERS_AFTER = 8, 30


def merge(events: list[Event], article: Article) -> list[Event]:
    """Keep one of events that fall on the same days and tell the same: the one told first, likely ones before others.

    A day that only points back ("the April 12 hymn", "Tuesday's meeting") is no second event of a day that was told.
    """
    kept: list[Event] = []
    by_days: dict[tuple[date, date | None], list[Event]] = {}
    words = cache(
        lambda event: _terms_beside_time(event, article.text)
    )  # when first asked: most are alone on their days
    events = _for_headings(events, article)
    for event in sorted(events, key=lambda each: each.confidence == "unsure"):
        first = event.when.first
        if first is None:
            kept.append(event)
            continue
        others = by_days.setdefault((first, event.when.last), [])
        near = others[-_COMPARED:]
        met = next((other for other in near if event.event.meets(other.event)), None)
        if met:
            extends = met.event.start == event.event.start and event.reason.startswith("as named before")
            if extends and met.event.end < event.event.end:
                wider = replace(met, event=event.event)  # "stopped on Friday and wept that evening"
                kept[kept.index(met)] = others[others.index(met)] = wider
            continue
        if _points_back(event, article.text):
            before = [words(other) for other in near if other.sentence < event.sentence]
            if _is_named(event, article.text, before):
                continue
        alike = _PLANNED if article.published is not None and first > article.published else _SHARED
        if not any(overlap(words(event), words(other)) >= alike for other in near):
            others.append(event)
            kept.append(event)
    return kept


def _for_headings(events: list[Event], article: Article) -> list[Event]:
    """Return the events; what a sentence just below a heading tells of its days stands for it, as sure as it was."""
    starts = [each.span.start for each in article.paragraphs]
    heads: dict[tuple[date, date | None], Event] = {}
    by_heading: dict[Event, Event] = {}
    for event in sorted(events, key=lambda each: each.sentence):
        if event.when.first is None:
            continue
        days = event.when.first, event.when.last
        if article.paragraphs[bisect_right(starts, event.event.start) - 1].kind == "heading":
            heads[days] = event
        elif (head := heads.pop(days, None)) and event.sentence - head.sentence <= _BELOW:
            by_heading[event] = head
    gone = {*by_heading.values()}
    sure = {event: head.confidence for event, head in by_heading.items() if event.confidence == "unsure"}
    return [replace(event, confidence=sure.get(event, event.confidence)) for event in events if event not in gone]


def _terms_beside_time(event: Event, text: str) -> frozenset[str]:
    """Return what the words of an event count as, but those of its time, which all events of a day share."""
    time = event.expression
    if time is None or not event.event.holds(time):
        return terms_in(event.event.of(text))
    return terms_in(text[event.event.start : time.start]) | terms_in(text[time.end : event.event.end])


def facts_of_repetition(events: Sequence[Event], article: Article) -> list[list[str]]:
    """Return for each event, in any order, what shows that it was told before: nothing where its days were not."""
    facts: list[list[str]] = [[] for _ in events]
    by_days: dict[tuple[date | None, date | None], list[Event]] = {}
    words = cache(lambda span: frozenset(stems(span.of(article.text))))
    paragraphs = [paragraph.span.start for paragraph in article.paragraphs]
    for number in sorted(range(len(events)), key=lambda each: (events[each].sentence, events[each].event.start)):
        event = events[number]
        if event.when.first is None:
            continue
        before = by_days.setdefault((event.when.first, event.when.last), [])
        if before and not _comes_next(event, article.text):
            near, where = before[-_COMPARED:], bisect_right(paragraphs, event.event.start)
            facts[number] = ["told before", *_ways(event, article.text)]
            if any(overlap(words(event.event), words(other.event)) > _ALIKE for other in near):
                facts[number].append("told before, alike")
            if any(bisect_right(paragraphs, other.event.start) == where for other in near):
                facts[number].append("told before in the paragraph")
        before.append(event)
    return facts


def _comes_next(event: Event, text: str) -> bool:
    """Return True if a time tells what came next on a day that was told: "later that day", "hours after he left"."""
    words = event.expression.of(text).lower().split() if event.expression else []
    return event.when.precision == "day" and not _COMES_NEXT.isdisjoint(words[:1] + words[-1:])


def _ways(event: Event, text: str) -> list[str]:
    """Return how an event points back to what was told: "after Monday's vote", "the April 12 hymn"."""
    after = _later().search(text, event.event.start, event.event.end)
    return ["told before, points back"] * _points_back(event, text) + ["told before, comes after"] * bool(after)


_later = lazily(r"\b(?:[Aa]fter|[Ff]ollowing|[Ss]ince)\b")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) $"), re.compile(r" [a-z]")


def _is_named(event: Event, text: str, stems_before: list[frozenset[str]]) -> bool:
    """Return True if what stands after a day was told of that day before."""
    assert event.expression is not None
    end = event.expression.end
    named = set(stems(text[end : min(end + _CHARACTERS_AFTER, max(event.event.end, end))]))
    return any(named & words for words in stems_before)


def _points_back(event: Event, text: str) -> bool:
    """Return True if a day only says which event is meant: "the April 12 hymn", "Tuesday’s meeting"."""
    if event.expression is None or event.when.precision != "day":
        return False
    start, end = event.expression.start, event.expression.end
    if text.startswith(("'s", "’s"), end):
        return True
    which, noun = _patterns()
    return bool(which.search(text, max(start - _CHARACTERS_BEFORE, 0), start) and noun.match(text, end))


# Takes an entry cut from a sentence, returns whether it could stand as a sentence of its own.

_PASSED, _NO_SUBJECTS = codes("COMMA CONJ DASH ADVERB QUOTE"), codes("VERBS BE HAVE DO TO WHO WHAT WH_DET")
_AUXILIARIES, _CONJUNCTIONS, _PREPOSITIONS = codes("AUXILIARIES"), codes("CONJ"), codes("PREPOSITIONS")


def is_complete(parsed: ParsedSentence, clause: Clause, start: int, stop: int) -> bool:
    """Return True if an entry holds a finite verb with its subject, or a participle with what it belongs to."""
    words, opening = parsed.words, clause.opening()
    if _ends_in_quotation(parsed, start, stop):
        return False
    if _hangs_in_air(words, start) or (words.tagged(start, _PREPOSITIONS) and words.verb(start, stop) is None):
        return False
    if opening.kind in ("relative", "reduced"):
        return start < opening.at < stop and not words.tagged(start - 1, _CONJUNCTIONS)
    while opening.kind in NONFINITE_OF_OPEN_CLAUSE and opening.parent:
        opening = opening.parent.opening()
    if opening.verb is None or opening.subject is None:
        return False
    if opening.kind == "main" and _has_later_verb(words, opening.verb, stop):
        return False
    starts, ends = parsed.words.row.starts, parsed.words.row.ends
    subject = starts[start] <= opening.subject.start and opening.subject.end <= ends[stop - 1]
    return start <= opening.verb < stop and subject


def _ends_in_quotation(parsed: ParsedSentence, start: int, stop: int) -> bool:
    """Return True if a quotation begins in an entry and goes on after it."""
    inside = stop in parsed.quoted and stop - 1 in parsed.quoted and parsed.mark(stop) not in ("”", '"')
    return inside and start not in parsed.quoted


def _has_later_verb(words: Words, verb: int, stop: int) -> bool:
    """Return True if a participle was taken for the verb of a clause: "A choir led by Lund, a cook, has left"."""
    ends = words.low(stop) == "," and words.tagged(stop + 1, _AUXILIARIES)
    return ends and is_ambiguous(words.low(verb)) and words.low(verb - 1) != ","


def _hangs_in_air(words: Words, start: int) -> bool:
    """Return True if no sentence could begin as an entry does: "tripping over it on Thursday"."""
    while words.tagged(start, _PASSED):
        start += 1
    within = words.is_verb(start) or words.tagged(start, _NO_SUBJECTS) or words.tagged(start - 1, _AUXILIARIES)
    return start > words.first and within  # "nor did it break"


# Find the noun that tells what happened, beside an expression or before a relative clause.

# Prepositions after which a noun tells of another time than the clause: "since the crackdown in January".
_OF_ANOTHER_TIME = word_set("since after before following until amid despite")
_POSSESSIVE = frozenset(("’", "'", "’s", "'s"))
_IN_NOUNS = ARTICLES_AND_POSSESSIVES | word_set("of in at with for to on near between")
_IN_PHRASE = _POSSESSIVE | _IN_NOUNS
# Who is heard "before a panel in May" is heard in May.
_HEARD = word_set("testify testifies testified testifying appear appears appeared appearing")
_NO_NOUNS = (
    PREPOSITIONS | COORDINATORS | RELATIVES | ARTICLES_AND_POSSESSIVES | word_set("least most more that this these")
)
_NOUN_ENDS = RELATIVES | {",", ";", "that"}
# After these and "by" comes what happened: "sparked by the crackdown in January".
_CAUSED = word_set("sparked triggered caused prompted fueled provoked driven followed preceded brought marred")
# A noun begins at most this many tokens before its expression.
_NOUN = 12
_KINDS = codes("NOUN PLURAL")
_TIMES, _NAMES, _DETERMINED = codes("TIMES"), codes("NAME"), codes("DET POSSESSIVE")
_OF_PERSONS = frozenset(("by", "to", "with", "against"))
_APPOSED = _DETERMINED | codes("NUMBER")
_BRACKET = 12  # tokens that brackets may hold
_VERBS = codes("FINITE PARTICIPLE")


def noun(dated: AnchoredMention) -> tuple[int, int] | None:
    """Take a noun by itself where it tells of another time than its clause: "since the crackdown in January".

    It must be known which: "a trial in May" tells nothing by itself, nor do "his trial in May" and "the trial in May";
    "the trial of Lund in May" does.
    """
    found = _noun(dated)
    if found is None:
        return None
    words, places = dated.parsed.words, range(*found)
    known = any(words.tagged(at, _NAMES) and at not in words.held for at in places)
    kind = any(words.tagged(at, _KINDS) for at in places)
    return found if known and kind and words.low(found[0]) not in POSSESSIVES else None


def noun_counted_from(dated: AnchoredMention) -> tuple[int, int] | None:
    """Take the noun that a length is counted from, where it is known which: "a day after the flood that hit Leith"."""
    words, first = dated.parsed.words, dated.end + 1
    if words.low(dated.end) not in COUNTING or counts_from_clause(dated):
        return None
    at = _past_noun(dated.parsed, first)
    relative = next((clause for clause in dated.parsed.clauses if clause.kind == "relative" and clause.at == at), None)
    named = any(words.tagged(i, _NAMES) for i in range(first, at)) and any(
        words.tagged(i, _KINDS) for i in range(first, at)
    )
    return (first, relative.end if relative else at) if at > first and (relative or named) else None


def counts_from_clause(dated: AnchoredMention) -> bool:
    """Return True if a verb follows the noun after a length: "a day after the pier fell"."""
    words, first = dated.parsed.words, dated.end + 1
    opened = any(clause.at == dated.end and clause.kind == "subordinate" for clause in dated.parsed.clauses)
    return opened or any(words.tagged(at, _VERBS) for at in range(first, _past_noun(dated.parsed, first) + 1))


def _noun(dated: AnchoredMention) -> tuple[int, int] | None:
    words = dated.parsed.words
    if identifies_noun(dated):
        return dated.begin, _noun_end(dated)
    at = dated.begin - 1
    while words.low(at) not in _OF_ANOTHER_TIME and not _causes(words, at):
        if at < max(words.first, dated.begin - _NOUN) or words.is_verb(at) or words.low(at) in _NOUN_ENDS:
            return None
        at -= 1
    if _opens(dated, at) or is_gerund(words, at + 1) or words.low(at - 1) in _HEARD:
        return None
    if any(is_noun(dated.parsed, i) for i in range(at + 1, dated.begin)):
        extends = words.low(dated.end) == "of" or is_noun(dated.parsed, dated.end)
        return at + 1, _noun_end(dated) if extends else _with_when(dated, dated.end)
    if words.low(dated.end) in _POSSESSIVE or is_noun(dated.parsed, dated.end):
        return at + 1, _noun_end(dated)
    return None


def identifies_noun(dated: AnchoredMention) -> bool:
    """Return True for the Monday of "The dead of Monday's quake were counted on Tuesday", which tells not when."""
    words, clause = dated.parsed.words, around(dated.parsed.clauses, dated.begin)
    if words.low(dated.end) not in _POSSESSIVE or clause.subject is None or clause.verb is None:
        return False
    inside = clause.subject.start <= words.row.starts[dated.begin] < clause.subject.end
    on_days = (time.begin for time in dated.parsed.times if time.dates and words.low(time.begin - 1) == "on")
    return inside and any(clause.verb < begin < clause.end for begin in on_days)


def _causes(words: Words, at: int) -> bool:
    return words.low(at) == "by" and not _CAUSED.isdisjoint((words.low(at - 1), words.low(at - 2)))


def is_noun(parsed: ParsedSentence, at: int) -> bool:
    """Return True if a token is a word that may be a noun, and no part of a time."""
    words = parsed.words
    low = words.low(at)
    if not low.isalpha() or at in words.held or words.tagged(at, _TIMES) or low.endswith("ly"):
        return False
    return low not in _NO_NOUNS and not words.is_verb(at)


def _opens(dated: AnchoredMention, at: int) -> bool:
    """Return True if a clause begins at the preposition: "since the war ended in May" is no noun."""
    return any(clause.at == at and clause.kind == "subordinate" for clause in dated.parsed.clauses)


def _noun_end(dated: AnchoredMention) -> int:
    return _with_when(dated, max(_past_noun(dated.parsed, dated.end), dated.end))


def _past_noun(parsed: ParsedSentence, at: int) -> int:
    """Return where a noun ends that goes on at a token, with what belongs to it."""
    words = parsed.words
    while words.low(at) in _IN_PHRASE or is_noun(parsed, at):
        at += 1
    while words.low(at - 1) in _IN_NOUNS:
        at -= 1
    return at


def _with_when(dated: AnchoredMention, at: int) -> int:
    """Keep "when police emptied it" with the day that it tells of."""
    clauses = dated.parsed.clauses
    return next((clause.end for clause in clauses if clause.kind == "relative" and clause.at == at + 1), at)


def antecedent(parsed: ParsedSentence, clause: Clause) -> int:
    """Find where the noun begins that a relative clause is about; all of a subject belongs to it."""
    words, above = parsed.words, clause.parent
    at = _before_brackets(words, clause.at - 1 if words.low(clause.at - 1) == "," else clause.at)
    if above is None:
        return clause.begin
    first = max(above.begin, words.first)
    if not (above.kind in NONFINITE_OF_OPEN_CLAUSE and above.at < at) and (above.verb is None or above.verb > at):
        return _subject(words, first, at)
    chunks = chunks_of(words, list(range(max(first, (above.verb or above.at) + 1), at)))
    if not chunks or chunks[-1].last < at - 1:
        return clause.begin
    number = len(chunks) - 1
    number -= bool(number) and chunks[number].last - 1 in words.held  # "a pier last year, which"
    before, who = chunks[number].first - 1, words.low(clause.at) == "who"
    if who and clause.comma and words.low(before) in _OF_PERSONS:
        return chunks[number].first  # "lost the cup to Lund, who"
    led = who and words.tagged(before, _PREPOSITIONS)
    led = led and not words.tagged(chunks[number - 1].last - 1, _TIMES)  # "on Sunday to look for a man who"
    if number and led:
        number -= 1  # "a cook from the abbey who left": what a preposition leads to is hardly a person
    while number and _belongs_to(words, chunks[number - 1], chunks[number]):
        number -= 1
    return chunks[number].first


def _before_brackets(words: Words, at: int) -> int:
    """Return where brackets begin that close right before a token: "Lund (7-2), who"."""
    if words.low(at - 1) != ")":
        return at
    opens = (i for i in range(at - 2, max(at - _BRACKET, words.first), -1) if words.low(i) == "(")
    return next(opens, at)


def _belongs_to(words: Words, one: Chunk, two: Chunk) -> bool:
    """Return True if a noun phrase belongs to the one before: "the end of it", "unrest in Leith", "Moss, a cook"."""
    if words.tagged(one.last - 1, _TIMES) or one.last - 1 in words.held:
        return False
    if two.first == one.last + 1 and words.tagged(one.last, _PREPOSITIONS):
        return words.low(one.last) == "of" or not words.tagged(two.first, _DETERMINED)
    apposed = words.low(one.last) == "," and two.first == one.last + 1 and words.tagged(two.first, _APPOSED)
    return apposed and words.tagged(one.last - 1, _NAMES)


def _subject(words: Words, first: int, last: int) -> int:
    """Return where a subject begins, after "On Monday," or "In the hills,"."""
    commas = [at for at in range(first, last) if words.low(at) == "," and at not in words.held]
    if words.low(first) not in PREPOSITIONS:
        return first
    return (commas[0] if commas else first) + 1  # "Of the geese that flew in May, nine sang"
