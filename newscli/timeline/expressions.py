"""In: an article; out: its time expressions, found in one pass over tokens and read one after another."""

from typing import NamedTuple

from newscli.article import Article, Span
from newscli.timeline import calendar as cal
from newscli.timeline.clocks import is_clock, is_day, merged, part_told
from newscli.timeline.direction import tense
from newscli.timeline.fixed import COUNT_LETTERS, fixed_phrase
from newscli.timeline.lexicon import LETTERS, OTHER, listed
from newscli.timeline.narrative import tells_history
from newscli.timeline.patterns import Modifier
from newscli.timeline.phrase import Phrase, Reading, Surroundings
from newscli.timeline.quarters import reported_quarter
from newscli.timeline.shapes import compiled, fixed_at, holidays_at, modifiers_before, rows_at, rows_for
from newscli.timeline.tokens import Tokens, tokenize

_THE = LETTERS["THE"]
_NO_DAY_NUMBER = frozenset(LETTERS[name] for name in ("WEEKDAY", "TODAY", "YESTERDAY", "TOMORROW"))


_TELLING = frozenset(listed("wrote said remarked complained"))

# What stands between two clock times of one day: "6-8 p.m.", "4:17 a.m. local time (0117 GMT)".
_SAME_DAY = (["and"], ["to"], ["until"], ["-"], ["–"], ["("], ["local", "time", "("])

# No pattern takes more tokens than this.
_LONGEST = 16


class Found(NamedTuple):
    """An expression: its tokens, what it means, and where it stands in the text."""

    phrase: Phrase
    reading: Reading
    span: Span


def find_all(article: Article) -> list[Found]:
    """Find every expression of an article, in order."""
    around = Surroundings(article.published, tense, "", reported_quarter(article), history=tells_history(article))
    return [
        found
        for paragraph in article.paragraphs
        for found in find_in(article.text, paragraph.span.start, paragraph.span.end, around)
    ]


def days_of(reading: Reading) -> cal.Days | None:
    """Return the first and last day of what was read, None if it has none."""
    if not reading.interval:
        return cal.days_of(reading.value)
    first, last = map(cal.days_of, reading.interval.split("/"))
    return (first[0], last[1]) if first and last else None


def find_in(text: str, start: int, end: int, around: Surroundings) -> list[Found]:
    """Find the expressions of one paragraph; `around` learns from each."""
    tokens = _fold_holidays(tokenize(text, start, end))
    rows, fixed = rows_at(), fixed_at()
    found: list[Found] = []
    at = 0
    for number, (letter, low) in enumerate(zip(tokens.classes, tokens.lows, strict=True)):
        if number < at:
            continue
        hit = _longest(tokens, number, around) if letter in rows else None
        if hit is None and low in fixed:
            hit = fixed_phrase(tokens, number)
        if hit:
            stop, reading = hit
            found.append(_found(tokens, number, stop, at, reading))
            _join_clock(tokens, found)
            _learn(around, found[-1])
            at = stop
    return found


def _learn(around: Surroundings, found: Found) -> None:
    """Keep what the next expressions may count from; "she wrote in 1929" tells of the telling and not of the story."""
    reading = found.reading
    days = days_of(reading)
    if around.history and around.anchor and found.phrase.before(2) in _TELLING:
        return
    if around.history and found.phrase.before() == "since":
        return  # "the worst since 1997"
    if days:
        around.anchor = reading.interval.partition("/")[0] or reading.value
    if days and days[0] == days[1]:
        around.day = days[0]
        if reading.type == "TIME":
            around.parts[part_told(reading.value)] = days[0]


def _longest(tokens: Tokens, at: int, around: Surroundings) -> tuple[int, Reading] | None:
    hits = []
    for row in rows_for(tokens.classes[at : at + _LONGEST].partition(OTHER)[0]):
        match = compiled(row.pattern.shape).match(tokens.classes, at)
        if match:
            hits.append((-match.end(), row.number, row.pattern.meaning))
    for end, _, meaning in sorted(hits):  # no two have the same number
        reading = meaning(Phrase(tokens, at, -end), around)
        if reading is not None:
            return -end, reading
    return None


def _found(tokens: Tokens, first: int, stop: int, floor: int, reading: Reading) -> Found:
    """Take in the modifiers before an expression, down to the token `floor`."""
    for _ in range(2):
        rows = modifiers_before().get(tokens.lows[first - 1], ()) if first > floor else ()
        for words, row in rows:
            begin = first - len(words)
            if (
                begin >= floor
                and tuple(tokens.lows[begin:first]) == words
                and _takes(tokens, first, reading, row.before)
            ):
                first, reading = begin, _modified(reading, row)
                break
    return Found(Phrase(tokens, first, stop), reading, Span(tokens.starts[first], tokens.end(stop - 1)))


def _modified(reading: Reading, row: Modifier) -> Reading:
    if row.part:
        return reading._replace(type="TIME", value=f"{reading.value}T{row.part}", mod=row.mod)
    return reading._replace(mod=row.mod or reading.mod)


def _takes(tokens: Tokens, at: int, reading: Reading, before: str) -> bool:
    letter = tokens.classes[at]
    if before == "this":
        return tokens.lows[at] in ("this", "that") or tokens.lows[at : at + 2] == ["the", "same"]
    if before == "yesterday":
        return tokens.lows[at] in ("today", "yesterday")
    if before == "one":
        return tokens.lows[at + 1] not in ("to", "or") and _takes(tokens, at, reading, "more")
    if before == "more":
        return "X" not in reading.value and letter != _THE and _takes(tokens, at, reading, "count")
    if before == "count":
        return (letter in COUNT_LETTERS or letter == _THE) and (
            reading.type == "DURATION" or reading.reason.startswith("counted")
        )
    if before == "whole":
        return reading.type == "DATE" and cal.precision_of(reading.value) == "day"
    if before == "day":
        return cal.precision_of(reading.value) == "day" and letter not in _NO_DAY_NUMBER
    return _takes_part(reading, time=before == "date or part")


def _takes_part(reading: Reading, *, time: bool) -> bool:
    """Tell whether a date, or a time that is no clock's, may be "early" or "late"."""
    told = reading.value[:1].isdigit() or reading.value.startswith("BC")
    return told and (reading.type == "DATE" or (time and reading.type == "TIME" and not is_clock(reading)))


def _join_clock(tokens: Tokens, found: list[Found]) -> None:
    """Make one expression of a clock time and the day right after it; give it the day that stands beside it."""
    if len(found) < 2:
        return
    left, right = found[-2:]
    gap = tokens.lows[left.phrase.end : right.phrase.start]
    if gap in _SAME_DAY and is_clock(left.reading) and is_clock(right.reading) and not right.reading.reason:
        found[-1] = _on_day_of(right, left)
        return
    clock, day = (left, right) if _tells_time(left) else (right, left)
    if not _tells_time(clock) or not is_day(day.reading):
        return
    reading = Reading("TIME", merged(clock.reading.value, day.reading), clock.reading.mod, day.reading.reason)
    if gap in ([], [","], ["on"]) if clock is left else gap == ["at"]:
        phrase = Phrase(tokens, left.phrase.start, right.phrase.end)
        found[-2:] = [Found(phrase, reading, Span(left.span.start, right.span.end))]
    elif len(gap) < 5 and not {".", ";"} & set(gap):
        found[-2 if clock is left else -1] = clock._replace(reading=reading)
    at = next(i for i in (-2, -1) if i >= -len(found) and found[i].phrase.start == left.phrase.start)
    if clock is left and len(found) + at > 0 and is_clock(found[at - 1].reading):
        _share_day(tokens, found, at)


def _share_day(tokens: Tokens, found: list[Found], at: int) -> None:
    """Give the day of "8 p.m. Tuesday" to the "6" of "between 6 and 8 p.m. Tuesday"."""
    before = found[at - 1]
    if not before.reading.reason and tokens.lows[before.phrase.end : found[at].phrase.start] in _SAME_DAY:
        found[at - 1] = _on_day_of(before, found[at])


def _on_day_of(clock: Found, other: Found) -> Found:
    value = f"{other.reading.value.partition('T')[0]}T{clock.reading.value.partition('T')[2]}"
    return clock._replace(reading=clock.reading._replace(value=value, reason=other.reading.reason))


def _tells_time(found: Found) -> bool:
    if found.phrase.end - found.phrase.start > _LONGEST:
        return False  # days were joined to it already
    exact = is_clock(found.reading) or found.phrase.has("NOON")
    return found.reading.type == "TIME" and exact and not found.phrase.has("WEEKDAY", "ISO")


def _fold_holidays(tokens: Tokens) -> Tokens:
    """Make each holiday's name one token, so that patterns can go on from it."""
    table = holidays_at()
    names = {at: name for at, low in enumerate(tokens.lows) if low in table and (name := _holiday(tokens, at))}
    if not names:
        return tokens
    folded: list[tuple[str, str, int, str]] = []
    at = 0
    for number, row in enumerate(zip(*tokens[:4], strict=True)):
        if number < at:
            continue
        if number in names:
            words, low = names[number]
            size = tokens.end(number + len(words) - 1) - row[2]
            row = (row[0].ljust(size), low, row[2], LETTERS["HOLIDAY"])
            at = number + len(words)
        folded.append(row)
    texts, lows, starts, classes = zip(*folded, strict=True)
    return Tokens(list(texts), list(lows), list(starts), "".join(classes), {})


def _holiday(tokens: Tokens, at: int) -> tuple[tuple[str, ...], str] | None:
    if not (tokens.texts[at][0].isupper() or tokens.lows[at] == "the"):
        return None
    for words, name in holidays_at()[tokens.lows[at]]:
        if tuple(tokens.lows[at : at + len(words)]) == words:
            return words, name
    return None
