"""How sure an event is: takes a dated clause, returns facts about it, and whether it belongs in a timeline."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from math import fsum
from typing import cast

from newscli.article.provenance import Reason, reasons_of
from newscli.language.clauses.clause import Clause
from newscli.language.lexicon.closed_classes import (
    ARTICLES,
    BE_PAST,
    BE_PRESENT,
    HAVE_PRESENT,
    PREPOSITIONS,
    QUANTIFIERS,
    RELATIVES,
    THIRD_SUBJECTS,
)
from newscli.language.lexicon.saying import says
from newscli.language.linear_model import chance, read_weights
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import LETTERS, UNITS
from newscli.timeline.events.anchoring import COUNTING
from newscli.timeline.events.clause_layout import AnchoredMention, Candidate, ParsedSentence, Stretch, around
from newscli.timeline.extraction.timexes import Timex
from newscli.timeline.match import Match
from newscli.timeline.normalization.direction.tense import MOVED, tense
from newscli.timeline.normalization.durations import counted_units
from newscli.timeline.normalization.relative import moved
from newscli.timeline.results import Confidence, Precision, When

# A logistic model, learnt on whole articles by `tests/learn/events.py`, weighs the facts. The words it looks for were
# listed by hand, from general knowledge.

# An event below this probability is unsure. From `SURE` on 93 of 100 are right in papers that the model has not seen.
LIKELY, SURE = 0.5, 0.895
_FIRST_PERSONS = word_set("i we my our us me ’m 'm")
_SECOND_PERSONS = word_set("you your")
_POSSIBLE = word_set("could would might may can should")
_HABITS = word_set("usually often always every typically generally regularly sometimes never traditionally")
_NEGATIONS = word_set("not no never neither nor without n't n’t")
_KIND_AFTER = ARTICLES | {"'s", "’s"}
_CONDITIONS = word_set("if unless whether")
_STATES = word_set(
    "remain remains remained include includes included feature features featured seem seems seemed mean means"
)
_PLANS = word_set("plan plans expect expects intend intends aim aims")
_DAY_WORDS = ("today", "tonight", "yesterday", "tomorrow", "overnight")
_KINDS = (
    *("WEEKDAY", "AGO", "EARLIER", "LATER", "LAST", "NEXT", "THIS", "THAT", "THE", "PAST", "RECENT", "COMING"),
    *("HOLIDAY", "SEASON", "QUARTER", "MONTHNAME", "MAYMARCH", "MONTHABBR", "YEAR", "WEEKEND", "CLOCK", "NOON", "PART"),
)
# The news of a lead without a date has been done or is being done; it is not how things always are, or are not.
_FRESH = frozenset(("verb has done", "verb has been", "verb is doing"))
_NO_NEWS = frozenset(("habit", "negated", "begins preposition", "begins quantity", "begins this"))
_ROW_MARKS = frozenset(("-", "–", "—", ":", "--"))
# Days between an event and the day of publication, up to which each is told apart from those beyond.
_DISTANCES = (0, 1, 7, 31, 366, 3660)
_WHERE = ("ahead", "back", "around", "of")  # "of publication"
_LENGTHS, _PLACES = (4, 8, 14, 25, 40), (0, 1, 3, 7, 15, 30)
_REACH, _MOVED_NEAR = 5, 4
_OVER = codes("PAST BE_PAST")
_MODALS, _AUXILIARIES, _PASTS = codes("MODAL"), codes("AUXILIARIES"), codes("PAST PARTICIPLE")


def confidence_of(facts: Iterable[str]) -> Confidence:
    """Return "sure", "likely" or "unsure", as the facts about an event tell."""
    return level(probability(frozenset(facts)))


def level(probable: float) -> Confidence:
    """Return what a probability comes to for an event."""
    if probable < LIKELY:
        return "unsure"
    return "sure" if probable >= SURE else "likely"


def probability(facts: Iterable[str]) -> float:
    """Return how likely it is that an event belongs in a timeline, from 0 to 1."""
    return chance(fsum(weights_of(facts).values()))  # in whatever order they come


def weights_of(facts: Iterable[str]) -> dict[str, float]:
    """Return what each fact adds to the log odds of an event; those that the model doesn't know add nothing."""
    weights = _weights()
    return {fact: weights[fact] for fact in facts if fact in weights}


def reasons_for(facts: Iterable[str]) -> tuple[Reason, ...]:
    """Return what decides whether it does: the model's probability, and what each fact adds to the log odds."""
    known = frozenset(facts)
    return reasons_of("event", probability(known), weights_of(known))


@cache
def _weights() -> dict[str, float]:
    return read_weights("newscli.timeline.events", "confidence.tsv", "event")


def facts_of(one: Candidate, published: date | None, sentence: int) -> list[str]:
    """Return what tells whether a dated clause is an event: its time, its verb, its words, its place in the article."""
    words = one.parsed.words
    facts = [
        "always",
        *_of_time(one, published),
        *_of_place(one),
        *_of_clause(one.parsed, one.entry),
        f"sentence {_band(sentence, _PLACES)}",
        *(["quoted"] if one.quoted else []),
        *(["question"] if one.lows[words.last - 1 : words.last + 1].count("?") else []),
    ]
    return [*facts, *_together(facts)]


def _together(facts: list[str]) -> Iterator[str]:
    """Yield what two facts tell only together: a year around publication dates less beside a present than a past."""
    known = {fact.partition(" ")[0]: fact for fact in facts}
    where = next((kind for kind in _WHERE if kind in known), "nowhere")
    precision = known["precision"]
    yield from (f"{known['kind']}, {precision}", f"{precision}, {known['sentence']}")
    yield from (f"{precision}, {where}", f"{known['verb']}, {where}")


def lead_fact(parsed: ParsedSentence, entry: Stretch) -> str:
    """Return what tells whether the lead without a date is the news of the article's own day."""
    facts = frozenset(_of_clause(parsed, entry))
    return "lead" if facts.isdisjoint(_FRESH) or facts & _NO_NEWS else "lead with news"


def _of_time(one: Candidate, published: date | None) -> Iterator[str]:
    match, when = one.timex.match, one.when
    first, classes = match.words[0], match.tokens.classes[match.start : match.end]
    yield f"precision {when.precision}"
    kind = first if first in _DAY_WORDS else next((name for name in _KINDS if LETTERS[name] in classes), "other")
    if kind == "today" and not one.quoted and _is_over(one):
        kind = "WEEKDAY"  # beside a past tense it is no more than the name of a day
    yield f"kind {kind}"
    yield f"type {one.timex.meaning.type}"
    yield f"reason {one.timex.meaning.reason.partition(' ')[0] or 'none'}"
    if when.mod:
        yield "mod"
    if published and when.first and when.last:
        if when.first <= published <= when.last:
            yield "around publication" if when.first < when.last else "of publication"
        else:
            days = (when.first - published).days if when.first > published else (when.last - published).days
            yield f"{'ahead' if days > 0 else 'back'} {_band(abs(days), _DISTANCES)}"
    elif not published and when.first and when.precision == "day" and tense(match)[0] == "past":
        yield f"back to {_DISTANCES[-1]}"  # what an article without a day dates in full lies well back


def _is_over(one: Candidate) -> bool:
    """Return True if the verb of a clause tells what was done or was: "Lund was today held in Orlo"."""
    verb = one.parsed.words.verb(one.entry.first, one.entry.last)
    return verb is not None and one.parsed.words.tagged(verb, _OVER)


def _of_place(one: Candidate) -> Iterator[str]:
    match, parsed = one.timex.match, one.parsed
    before, after = match.before(), match.after()
    put_off = before == "to" and not MOVED.isdisjoint(match.words_before(_MOVED_NEAR))
    yield "moved to" if put_off else f"before {_class_of(before)}"
    yield f"after {_class_of(after)}"
    if before in PREPOSITIONS and match.before(2) in ("than", "up", "down", "only", "most", "first", "back"):
        yield f"before {match.before(2)} too"
    if after.isalpha() and after not in PREPOSITIONS and before in _KIND_AFTER:
        yield "names a kind"
    near = one.lows[max(one.mention.begin - _REACH, 0) : one.mention.begin]
    if "since" in near:
        yield "since near"
    clause = around(parsed.clauses, one.mention.begin)
    yield f"clause {clause.kind}"
    if one.mention.begin == parsed.words.first and after in _ROW_MARKS and not parsed.words.verbs:
        yield "row of a schedule"
    yield "one time" if len(parsed.times) == 1 else "several times"


def _of_clause(parsed: ParsedSentence, entry: Stretch) -> Iterator[str]:
    words = parsed.words
    timed = {at for time in parsed.times for at in range(time.begin, time.end)}
    inside = range(max(entry.first, words.first), min(entry.last, words.last))
    words_inside = {words.row.lows[at] for at in inside if at not in timed}
    verb = words.verb(entry.first, entry.last)
    yield f"verb {'none' if verb is None else _tense(parsed, verb)}"
    if verb is not None and says(words.low(verb)):
        yield "says"
    for name, group in (
        ("first person", _FIRST_PERSONS),
        ("second person", _SECOND_PERSONS),
        ("possible", _POSSIBLE),
        ("habit", _HABITS),
        ("negated", _NEGATIONS),
        ("condition", _CONDITIONS),
        ("state", _STATES),
    ):
        if not words_inside.isdisjoint(group):
            yield name
    yield f"length {_band(entry.last - entry.first, _LENGTHS)}"
    yield f"begins {_beginning(parsed, entry)}"
    before = words.low(entry.first - 1)
    if before:
        yield f"entry after {_class_of(before)}"


def _tense(parsed: ParsedSentence, verb: int) -> str:
    words = parsed.words
    low, after = words.low(verb), words.low(verb + 1 + words.low(verb + 1).endswith("ly"))
    if after == "to" and low in _PLANS:
        return "will"
    if words.tagged(verb, _MODALS):
        return "will" if low in ("will", "’ll", "'ll") else "may"
    if low in BE_PRESENT:
        return "is doing" if after.endswith("ing") else "is done" if after.endswith("ed") else "is"
    if low in BE_PAST:
        return "was doing" if after.endswith("ing") else "was done" if after.endswith("ed") else "was"
    if low in HAVE_PRESENT:
        return "has been" if after == "been" else "has done"
    if words.tagged(verb, _AUXILIARIES):
        return "auxiliary"
    return "did" if words.tagged(verb, _PASTS) else "does"


def _beginning(parsed: ParsedSentence, entry: Stretch) -> str:
    words = parsed.words
    low = words.low(entry.first)
    if low in THIRD_SUBJECTS or low in ("this", "that", "there", "these"):
        return low
    if low in ARTICLES:
        return "article"
    if low in PREPOSITIONS:
        return "preposition"
    if low in RELATIVES:
        return "relative"
    if low in QUANTIFIERS:
        return "quantity"
    return "name" if parsed.mark(entry.first).isupper() else "small"


def _class_of(word: str) -> str:
    """Return a closed-class word or a mark itself, and the class of any other."""
    if not word:
        return "nothing"
    if word in PREPOSITIONS or word == "to" or not word[0].isalnum():
        return word
    if word in ARTICLES:
        return "article"
    return "number" if word[0].isdigit() else "word"


def _band(number: int, bounds: tuple[int, ...]) -> str:
    at = bisect_left(bounds, number)
    return f"to {bounds[at]}" if at < len(bounds) else "beyond"


# Days that are told by how far they lie from another: takes a length, returns the days of what comes after it.
#
# "Lund shaved in 1996, four years after he had lost a bet": he lost it in 1992. What is counted from is the time of
# the clause that the length stands in, or the article's own day where that tells what is so now.

# "This comes a day after", "The raid came just two days after".
_COMES = word_set("come comes came follow follows occurs")
_DEGREES = word_set("just only barely less more than about exactly")
# What is counted from may be as exact as the unit, or more exact.
_FROM = {"D": ("day",), "W": ("day",), "2W": ("day",), "M": ("day", "month"), "Y": ("day", "month", "year")}
_PRESENT = codes("THIRD PRESENT BE_PRESENT HAVE_PRESENT")
# "Less than a year after" may be any day of it.
_OPEN = frozenset(("LESS_THAN", "MORE_THAN"))
# What is counted from and these tokens may stand between: "in June, nine days after".
_GAPS: tuple[list[str], ...] = ([], [","], [",", "just"], ["—"], ["–"], ["-"], ["--"])


def counted_beside(found: Timex, before: tuple[Timex, When] | None, published: date | None) -> When | None:
    """Return the days of a length that is counted from a time right before it: "on Monday, a day after he left".

    `before` is that time with its days.
    """
    match = found.match
    if published and _comes(match):
        return _counted(found, _day(published))
    if before and before[1].precision == "day" and match.tokens.lows[before[0].match.end : match.start] in _GAPS:
        return _counted(found, before[1])
    return None


def counted_within(
    found: Timex, mention: AnchoredMention, known: Mapping[int, When], published: date | None
) -> When | None:
    """Return the days of a length that is counted from the time of the clause it stands in.

    `known` has the days of each time of the sentence by its first token.
    """
    parsed = mention.parsed
    inner = next((clause for clause in parsed.clauses if clause.at == mention.end), None)
    if inner is None or inner.kind != "subordinate" or inner.verb is None or inner.parent is None:
        return None
    joined = [inner.parent]  # "came on Monday and saw it, a day after it fell"
    while joined[-1].kind == "verb" and (before := joined[-1].before):
        joined.append(before)
    others = [time.begin for time in parsed.times if time.dates and time.begin != mention.begin]
    for clause in joined:
        for begin in others:
            if begin in known and around(parsed.clauses, begin) is clause:
                return _counted(found, known[begin])
    if published is None or not _is_now(parsed, inner.parent) or counted_units(found.match)[1] == "W":
        return None
    return _counted(found, _day(published))


def _day(day: date) -> When:
    return When(day.isoformat(), day, day, None, "day", False)


def _is_now(parsed: ParsedSentence, clause: Clause) -> bool:
    """Return True if a clause tells what is so, or has been done, on the article's day."""
    return clause.verb is not None and parsed.words.tagged(clause.verb, _PRESENT)


def _counted(found: Timex, start: When) -> When | None:
    """Return the days that lie a length before or after others, None where nobody can tell."""
    match, mod = found.match, found.meaning.mod
    number, unit = counted_units(match)
    several = len(match.words) == 1 and match.words[0] not in UNITS  # "days after": nobody can tell how many
    if found.meaning.type != "DURATION" or match.after() not in COUNTING or mod in _OPEN:
        return None
    if start.first is None or number is None or several or start.precision not in _FROM.get(unit, ()):
        return None
    value = moved(start.first, number if match.after() == "before" else -number, unit)
    days = cal.days_of(value)
    return When(value, *days, mod, cast(Precision, cal.precision_of(value)), mod is not None) if days else None


def _comes(match: Match) -> bool:
    """Return True if the verb before a length tells only that something comes then."""
    at = match.start
    while at > 0 and match.tokens.lows[at - 1] in _DEGREES:
        at -= 1
    return not _COMES.isdisjoint(match.tokens.lows[at - 1 : at])
