"""The entry of a dated event, and its days: takes a sentence and an expression, returns the tokens of what happened."""

from bisect import bisect_left
from dataclasses import replace
from datetime import date
from typing import cast

from newscli.language.clauses.clause import Clause, Words
from newscli.language.clauses.connectives import is_ambiguous, takes_content
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import SHORT_TIMES, part_of
from newscli.timeline.events.anchoring import COUNTING, counts_from_now
from newscli.timeline.events.clause_layout import (
    AnchoredMention,
    ParsedSentence,
    Stretch,
    Time,
    around,
    has_other_time,
    has_time,
    trim,
)
from newscli.timeline.events.confidence import counted_beside
from newscli.timeline.events.entry_end import (
    MEANWHILE,
    clause_dated_by,
    end_of,
    has_pronoun_subject,
    shortened,
    when_since,
)
from newscli.timeline.events.nominal_events import antecedent, identifies_noun, is_complete, noun, noun_counted_from
from newscli.timeline.extraction.non_times import days_of
from newscli.timeline.extraction.timexes import Timex
from newscli.timeline.match import Match
from newscli.timeline.normalization.clocks import is_clock
from newscli.timeline.normalization.direction.tense import MOVED
from newscli.timeline.normalization.durations import counted_units
from newscli.timeline.normalization.relative import moved
from newscli.timeline.results import Precision, When

# The entry of a dated event: takes a sentence and an expression in it, returns the tokens of what happened then.
#
# An entry is understood alone: it holds a finite verb and its subject. Of a sentence that tells one time it is the
# sentence, without what only hangs on at its end; of one that tells several it is the clause around the expression.

WHOLE = "the whole sentence"
# What dates these dates the clause around them, too.
_SHARING = frozenset(("question", "participle", "attribution"))
# Up to this many tokens before a clause are no clause of their own, whatever they are taken for.
_LABEL = 4
# What opens a clause that tells as much without it, but for "when" and "if".
_BESIDE = word_set("while before after although though once because")
_COMPARING = MEANWHILE | {"than"}
_TELL = word_set("tell tells told telling")
_NUMBERS = codes("NUMBER")
_BE, _OBJECT = codes("BE"), codes("NOMINAL DETERMINERS PERSONAL")
_JOINING, _PERSONAL = codes("COMMA CONJ"), codes("PERSONAL")


def entry_of(dated: AnchoredMention, *, known: bool = True, by: list[str] | None = None) -> Stretch:
    """Return the clause that an expression dates, the sentence where that says nothing, nothing where neither does.

    `known` tells that its days are known, so that a length dates what it is counted from. `by` takes the names of what
    chose the entry.
    """
    by = [] if by is None else by
    words = dated.parsed.words
    counted = noun_counted_from(dated) if known and dated.length else None
    if counted:
        by.append("noun_counted_from")
        return trim(dated.parsed, *counted)
    if identifies_noun(dated) and noun(dated) is None:
        return Stretch(words.first, words.first)
    clause = _clause_of(dated, by)
    if dated.length and words.low(dated.end) in COUNTING and words.first < clause.first == dated.begin:
        clause = Stretch(dated.end + 1, clause.last)  # "– two minutes before the pier fell"
    if _adds_words(dated, clause):
        short = shortened(dated, clause)
        by += ["shortened"] if short != clause else []
        return trim(dated.parsed, *short)
    by.append(WHOLE)
    whole = trim(dated.parsed, words.first, words.last)
    return whole if _adds_words(dated, whole) else Stretch(words.first, words.first)


def with_speaker(dated: AnchoredMention, entry: Stretch) -> Stretch:
    """Let an entry begin with who says it where that tells who a pronoun is: "On Monday Lund said he will go"."""
    clause = None if dated.begin in dated.parsed.quoted else clause_dated_by(dated)
    said = clause.opening() if clause else None
    if said is None or said.parent is None or not _begins_with_pronoun(dated.parsed, said, entry):
        return entry
    return trim(dated.parsed, max(_extent(dated, said.parent)[0], dated.parsed.words.first), entry.last)


def _begins_with_pronoun(parsed: ParsedSentence, said: Clause, entry: Stretch) -> bool:
    begins = said.kind == "complement" and said.begin <= entry.first < said.begin + _LABEL
    return begins and has_pronoun_subject(parsed, said)


def _adds_words(dated: AnchoredMention, stretch: Stretch) -> bool:
    """Return True if words that tell something stand in a stretch beside the expression."""
    informative, (first, last) = dated.parsed.informative, stretch
    number = bisect_left(informative, first)
    if number < len(informative) and dated.begin <= informative[number] < dated.end:
        number = bisect_left(informative, dated.end, number)
    return number < len(informative) and informative[number] < last


def _clause_of(dated: AnchoredMention, by: list[str]) -> Stretch:
    parsed = dated.parsed
    words = parsed.words
    whole = trim(parsed, words.first, words.last)
    if dated.begin in parsed.quoted:
        by.append(WHOLE)
        return whole
    if dated.length and words.low(dated.end) in COUNTING:
        if dated.begin == words.first and words.low(dated.end - 1) in SHORT_TIMES:
            return whole  # "Hours after the pier fell, Lund left"
        dated = replace(dated, begin=min(dated.end + 1, words.last - 1))
    since = "since" in (words.low(dated.begin - 1), words.low(dated.begin - 2))
    if (since or _among_others(dated)) and (named := noun(dated)):
        by.append("noun")
        return trim(parsed, *named)
    clause = clause_dated_by(dated)
    if clause is None:
        by.append(WHOLE)
        return whole
    start, stop = _extent(dated, clause)
    start = _with_label(dated, clause, max(start, words.first))
    complete = is_complete(parsed, clause, start, stop)
    by.append("clause_dated_by" if complete else "is_complete")
    return trim(parsed, start, stop) if complete else whole


def _with_label(dated: AnchoredMention, clause: Clause, start: int) -> int:
    """Keep what stands before an entry and tells nothing alone: "Ada Brandt: My Life", "Gulls, terns and the ducks"."""
    words, kind = dated.parsed.words, clause.opening().kind
    if kind == "aside" or (words.low(words.first) == "of" and start == words.first + 1):
        return start  # "Of the geese that flew in May, nine sang"
    beside = start == words.first + 1 and words.low(words.first) in _BESIDE and words.low(clause.end) == ","
    if beside or clause is when_since(dated):
        return start
    short = kind == "coordinate" and start - words.first <= _LABEL
    return words.first if short or words.verb(words.first, start) is None else start


def _among_others(dated: AnchoredMention) -> bool:
    """Return True if the sentence tells of several times, so that an entry must be cut to its own."""
    return has_other_time(dated, dated.parsed.words.first, dated.parsed.words.last)


def _extent(dated: AnchoredMention, clause: Clause) -> tuple[int, int]:
    """Return the tokens of a clause from its subject on, of the clause around it where that must tell the subject."""
    above, before = clause.parent, clause.before
    if clause.kind == "attribution":
        return clause.root().begin, dated.parsed.words.last
    if before and clause.kind in ("verb", "coordinate"):
        alone = clause.kind == "coordinate" and _stands_alone(dated, clause, before)
        return clause.begin if alone else _extent(dated, before)[0], end_of(dated, clause)
    opens = clause.kind == "question" and clause.at == dated.parsed.words.first
    if above is None or opens or clause.kind in ("main", "aside"):
        return _after_lead(dated, clause), end_of(dated, clause)
    start = _own_start(dated, clause, above)
    return _extent(dated, above) if start is None else (start, end_of(dated, clause))


def _stands_alone(dated: AnchoredMention, clause: Clause, before: Clause) -> bool:
    """Return True if a clause after *and* needs not the one before: who a pronoun is matters less than two times."""
    words = dated.parsed.words
    if clause.subject is None or _shares_auxiliary(words, clause, before):
        return False
    return has_other_time(dated, before.root().begin, clause.at)


def _shares_auxiliary(words: Words, clause: Clause, before: Clause) -> bool:
    """Return True if a participle needs the *were* of the clause before: "Six were fed and others combed"."""
    if clause.verb is None or before.verb is None:
        return False
    objects = words.tagged(clause.verb + 1, _OBJECT)
    return words.tagged(before.verb, _BE) and is_ambiguous(words.low(clause.verb)) and not objects


def _own_start(dated: AnchoredMention, clause: Clause, above: Clause) -> int | None:
    """Return where a clause begins that may stand without the one around it, None where it may not."""
    words = dated.parsed.words
    if clause.kind == "complement":
        after_hearer = words.low(clause.begin - 1) in _TELL  # "told Corran Radio on Monday the pier was safe"
        quarter = clause.verb is not None and words.low(clause.verb) == "ended" and clause.verb - 1 in words.held
        return clause.begin if _takes_content(words, above) and not (after_hearer or quarter) else None
    if clause is when_since(dated):
        return clause.begin
    if _only_identifies(dated.parsed, clause, above):
        return _antecedent_start(dated.parsed, clause)
    if above.kind == "attribution" and words.low(above.at) == "according":
        return None  # "according to a census printed on Friday"
    if dated.length and clause.kind == "subordinate" and clause.at == dated.begin - 1:
        apart = above.verb is not None and above.verb < clause.at and has_time(dated, above)
        alone = apart or not has_pronoun_subject(dated.parsed, clause)
        return clause.begin if alone else None  # "This comes a day after the pier fell"
    cleft = words.low(above.begin) == "it" and above.verb is not None and words.tagged(above.verb, _BE)
    if cleft or not _among_others(dated):
        return None  # "It was Lund that left", "Two piers stand there, one of which broke in May"
    if clause.kind in ("relative", "reduced"):
        return _antecedent_start(dated.parsed, clause)
    return clause.begin if clause.kind == "subordinate" else None


def _only_identifies(parsed: ParsedSentence, clause: Clause, above: Clause) -> bool:
    """Return True if a clause tells of a subject or a source alone: "Lund, who won last year, is at home"."""
    subject = above.subject
    inside = subject is not None and subject.start < clause.span.start < subject.end
    source = any(each.kind == "attribution" and each.end == clause.at - 1 for each in parsed.clauses)
    return clause.kind == "relative" and clause.comma and (inside or source)


def _antecedent_start(parsed: ParsedSentence, clause: Clause) -> int | None:
    """Return where the noun begins that a relative clause hangs on, None where that would tell too little."""
    words, start = parsed.words, antecedent(parsed, clause)
    if words.tagged(clause.at, _PERSONAL) and (clause.verb is None or words.low(clause.verb) != "had"):
        return None  # "the place she proposed in May", but "the town they had left in May" tells of another time
    if clause.kind == "reduced" and words.low(start - 1) == "with":
        return None  # "It opens in May with a second part set for 2027"
    return None if words.tagged(start, _NUMBERS) and start + 1 == clause.at else start


def _takes_content(words: Words, clause: Clause) -> bool:
    """Return True if the verb of a clause may have a clause as what it says: "said", ", saying"."""
    return takes_content(words, clause.begin if clause.verb is None else clause.verb)


def dates_main(parsed: ParsedSentence, time: Time) -> bool:
    """Return True if an expression dates the main clause of its sentence, and not one that hangs on it."""
    clause = around(parsed.clauses, time.begin)
    while clause.parent:
        of_speech = clause.kind == "complement" and not _takes_content(parsed.words, clause.parent)
        if not (of_speech or clause.kind in _SHARING or parsed.words.low(clause.at) in _COMPARING):
            break
        clause = clause.parent
    return clause.parent is None or time.begin in parsed.quoted


def _after_lead(dated: AnchoredMention, clause: Clause) -> int:
    """Leave out "After he left," before the clause that it belongs to, where that needs not tell who a pronoun is."""
    if has_pronoun_subject(dated.parsed, clause):
        return clause.begin
    words = dated.parsed.words
    leads = [
        child.end
        for child in dated.parsed.clauses
        if child.parent is clause and child.opening().kind == "subordinate" and child.opening().at <= clause.begin + 1
    ]
    start = max(leads, default=clause.begin) + 1
    before_subject = range(start, clause.verb or start)
    if not clause.begin + 1 < start <= dated.begin or any(words.tagged(at, _JOINING) for at in before_subject):
        return clause.begin  # "While it rained in Tarn, Moro and Leith, ..."
    return start


# The days of expressions: takes those of a sentence, returns what each dates with its first and last day.
#
# They are those of its value, but for what only readers of a timeline need: parts of a month, "exactly a year ago" to
# the day, the day that "a day after the pier fell" gives the pier.

_EXACT = word_set("exactly precisely")
# What is counted in these up to the day of publication is short enough to be news.
_SHORT = {"H": 1 / 24, "D": 1, "W": 7, "2W": 14}
_DURING = ("in", "over", "during", "within")
_SUNDAY = 6
# "October to December", as months of a quarter are named; a hyphen may stand on either side.
_TO = (["to"], ["-", "to", "-"], ["–", "to", "–"])
# "The quarter ended March 31", as reports have it.
_ENDING = ("ended", "ending", "that ended", "which ended", ", which ended", "ends", "that ends", ", which ends")
_BRACKET = 10
_MOVED_NEAR = 6  # words from "moved" to "from Tuesday"


def days_named(group: list[Timex], published: date | None) -> list[tuple[Timex, When]]:
    """Return what the expressions of a sentence name, clock times last, since the day beside them dates as well.

    "From 2009" and "to 2011" are one; what a plan was moved from is none, nor is the night of "overnight into Friday".
    """
    dated: list[tuple[Timex, When]] = []
    for one in group:
        if _is_moved_from(one.match) or (one.match.words == ["overnight"] and one.match.after() == "into"):
            continue
        before = dated[-1] if dated else None
        when = counted_beside(one, before, published) or when_of(one, published)
        if before and _ends_period(before[0], one):
            dated[-1] = (one, _period_to(before[0], when) or when)
            continue
        if before and before[1].first and when.last and _spans(before[0], one) and before[1].first <= when.last:
            joined = f"{before[1].value}/{when.value}"
            dated[-1] = (before[0], replace(before[1], value=joined, last=when.last))
        else:
            dated.append((one, when))
    return sorted(dated, key=lambda pair: pair[0].meaning.type == "TIME")


def _is_moved_from(match: Match) -> bool:
    """Return True if a plan no longer stands at a time: "moved from Tuesday to Friday"."""
    near = match.words_before(_MOVED_NEAR)
    return match.before() == "from" and match.after() in ("to", "until") and not MOVED.isdisjoint(near)


def times_here(group: list[Timex]) -> list[Timex]:
    """Leave out times that tell again when it was in another zone: "at 8 p.m. (7 a.m. Friday in Auckland)"."""
    here: list[Timex] = []
    for one in group:
        if not (is_clock(one.meaning) and _is_elsewhere(one.match, here)):
            here.append(one)
    return here


def when_of(found: Timex, published: date | None) -> When:
    """Return the days of an expression and how exact they are; `precision` is "vague" where it has no days."""
    meaning = found.meaning
    value = _value_of(found, published)
    if published and (begun := _begun(found, published)):
        return When(f"{begun}/{published}", begun, published, None, "day", approximate=False)
    days = days_of(meaning) if meaning.interval else cal.days_of(value)
    precision = cal.precision_of(value.partition("/")[0]) if days else "vague"
    first, last = (days if not days or _ends_or_owns(found) else part_of(days, precision, meaning.mod)) or (None, None)
    if first and last and meaning.mod == "END" and found.match.limit() == "by":
        first = last  # a term ends with a day
    if first and last and published and first <= published <= last:
        if _is_behind(found):
            last = published
        elif found.match.words[0] == "later":
            first = published
    return When(value, first, last, meaning.mod, cast(Precision, precision), meaning.mod is not None)


def _begun(found: Timex, published: date) -> date | None:
    """Return the day that "the past two weeks" and "the last 48 hours" began, which end with that of publication."""
    (number, unit), match = counted_units(found.match), found.match
    if found.meaning.type != "DURATION" or not match.has("PAST", "LAST") or unit not in _SHORT or match.after() == "of":
        return None
    if match.words[-1][-1] != "s":
        number = 1 if match.before() in _DURING else 0  # not "the last week of the fair"
    days = int((number or 0) * _SHORT[unit])
    return cal.shift(published, -days, "D") if days else None


def _value_of(found: Timex, published: date | None) -> str:
    """Return what an expression means, "exactly a year ago" to the day, "last week" told on Sunday as that week."""
    match, meaning = found.match, found.meaning
    if published and match.words[-1] == "ago" and match.before() in _EXACT:
        number, unit = counted_units(match)
        if number and number == int(number) and unit in ("W", "M", "Y"):
            return cal.shift(published, -int(number), unit).isoformat()
    if published and meaning.type == "DURATION" and not meaning.interval and counts_from_now(found):
        number, unit = counted_units(match)
        return moved(published, number or 0, unit)
    if match.unit() == "WE" and match.before() == "before" and (weekend := cal.days_of(meaning.value)):
        return cal.shift(weekend[0], -1, "D").isoformat()  # a term that ends with Friday
    if published and published.weekday() == _SUNDAY and match.words == ["last", "week"]:
        return cal.value_of(published, "W")
    first, _, last = meaning.interval.partition("/")
    return first if first and first == last else meaning.interval or meaning.value


def _is_elsewhere(match: Match, before: list[Timex]) -> bool:
    """Return True if a bracket opens before an expression, right after another clock time."""
    lows, at = match.tokens.lows, match.start - 1
    while at > max(match.start - _BRACKET, 0) and lows[at] not in ("(", ")"):
        at -= 1
    return at > 0 and lows[at] == "(" and any(is_clock(one.meaning) and at - 2 <= one.match.end <= at for one in before)


def _ends_or_owns(found: Timex) -> bool:
    """Return True for "until the end of May" and "the start of this year's race": no part of the month or year."""
    ends = found.meaning.mod == "END" and found.match.limit() != ""
    return ends or found.match.after() in ("'s", "’s")


def _is_behind(found: Timex) -> bool:
    """Return True for "earlier this year" and "so far this year", which end with the day of publication."""
    return found.match.words[0] == "earlier" or (found.match.before(2), found.match.before()) == ("so", "far")


def _spans(one: Timex, two: Timex) -> bool:
    """Return True for "from 2009 to 2011", "Monday through Friday", "between May and July", "2009 and 2010"."""
    between, opens = one.match.tokens.lows[one.match.end : two.match.start], one.match.before()
    if between[:1] == [","] and cal.precision_of(one.meaning.value) == "day":
        between = between[1:]  # "between May 3, 2010, and July 9, 2011"
    if between in (["through"], ["and", "into"]):
        return True
    if opens == "from":
        return between in (["to"], ["until"], ["through"], ["-"], ["–"])
    alike = cal.precision_of(one.meaning.value), cal.precision_of(two.meaning.value)
    if between in _TO and alike == ("day", "day"):
        return two.meaning.reason.startswith("beside")  # "May 3 to 9"
    if between in _TO:
        return alike == ("month", "month")
    following = _follows(one.meaning.value, two.meaning.value)
    if between == ["or"]:
        return following and alike == ("month", "month")  # "in April or May"
    return between == ["and"] and (opens == "between" or following)


def _ends_period(one: Timex, two: Timex) -> bool:
    """Return True for "the three months ended March 31", "the quarter ending on June 30", "the 12 months to March"."""
    between = one.match.tokens.lows[one.match.end : two.match.start]
    if one.match.unit() not in ("Q", "M", "W", "Y") or not one.match.has("UNITWORD", "UNITS", "QUARTER"):
        return False
    return " ".join(between).removesuffix(" on") in _ENDING or (
        between in (["to"], ["until"]) and one.meaning.type == "DURATION"
    )


def _period_to(length: Timex, end: When) -> When | None:
    """Return the days of a length that ends with others."""
    number, unit = counted_units(length.match)
    if length.match.has("QUARTER"):
        number, unit = 3, "M"  # "the first quarter ended March 31"
    if number is None or end.last is None or number != int(number):
        return None
    first = cal.shift(cal.shift(end.last, 1, "D"), -int(number), unit)
    return When(f"{first}/{end.last}", first, end.last, None, "day", False)


def _follows(one: str, two: str) -> bool:
    """Return True if a year, a month or a day begins where another ends."""
    days, next_days = cal.days_of(one), cal.days_of(two)
    alike = cal.precision_of(one) == cal.precision_of(two)
    return bool(alike and days and next_days and cal.shift(days[1], 1, "D") == next_days[0])
