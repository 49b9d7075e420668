"""What this room finds: time expressions with their values and days, and dated events."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from newscli.article import Span
from newscli.article.provenance import Reason, Unlisted

# Of those that are sure 93 of 100 are right. An event that is unsure is shown only where all are asked for.
Confidence = Literal["sure", "likely", "unsure"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
Precision = Literal["day", "week", "month", "quarter", "half", "season", "year", "decade", "century", "vague"]


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time expression after the TIMEX3 standard (TimeML 1.2.1), with the calendar days it covers where it has any.

    Of a set `freq` tells how often in each `value` ("2X"), `quant` of which ("EVERY").
    """

    span: Span
    type: TimeType
    value: str
    mod: str | None = None
    first: date | None = None
    last: date | None = None
    reason: str = ""
    freq: str | None = None
    quant: str | None = None


@dataclass(frozen=True, slots=True)
class When:
    """The days an event falls on: TIMEX3 value, first and last day, and how exact they are."""

    value: str
    first: date | None
    last: date | None
    mod: str | None
    precision: Precision
    approximate: bool


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody by name, and the words that mean them: a pronoun, or who says what is told."""

    name: str
    mention: Span


@dataclass(frozen=True, slots=True)
class Event:
    """A dated event: the clause that happened, and the expression that dates it (None: the article's own day).

    In a timeline of several articles `event` is a sentence, and `supporters` are the ids of those that tell of its day.
    `reason` says why its days were chosen, where there was a choice; `confidence` says how sure it is that a clause
    that has a time is an event of the article's timeline, on these days; `corrected` says that somebody set its days
    right by hand; `why`, where that was asked for, has what decided that it is an event. `subject` is whom the pronoun
    means that is the subject of the clause, where that is sure; `speaker` says it, where the clause names nobody.
    """

    when: When
    expression: Span | None
    event: Span
    sentence: int
    article: str
    supporters: tuple[str, ...] = ()
    reason: str = ""
    confidence: Confidence = "likely"
    corrected: bool = False
    why: tuple[Reason, ...] = ()
    subject: Named | None = None
    speaker: Named | None = None


@dataclass(frozen=True, slots=True)
class Times:
    """The time expressions of an article, in the order of the text."""

    times: tuple[TimeExpression, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Dated events, oldest first; `article` of an event is the id of the article it stands in.

    Where that was asked for, `unlisted` has the times that give no entry, in the order of the text, and why. Of several
    articles `days_left` is how many more days they tell of.
    """

    events: tuple[Event, ...]
    unlisted: tuple[Unlisted, ...] | None = None
    days_left: int = 0
