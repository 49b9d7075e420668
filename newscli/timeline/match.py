"""Tokens of a text with a letter for each one's class, and what a pattern matched in them."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Literal

from newscli.language.lexicon.calendar import month_number, weekday_number
from newscli.language.lexicon.saying import SPEAKING, says
from newscli.language.quotations import QuotedSpan, quotation_at
from newscli.language.words import either
from newscli.records import NamedTuple, record
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import LETTERS, OTHER, PARTS, SEASONS, number_of, unit_of, words

# Cut a text into tokens with their places, and a string with one letter for each token's class.

# In the order in which they are tried. No digit is looked for after a letter, so "F16" stays a word.
_LOOKS = {
    "COMMA": r",",
    "DOT": r"\.",
    "AMPM": r"(?<=[\d ])(?:[aApP]\.[mM]\.|[aApP][mM]\b|o['’]clock\b)",
    "ERA": r"B\.C\.(?:E\.)?|A\.D\.|(?:[Cc]|b\.c)\.[Ee]\.(?!\w)",
    "QUARTERED": r"[QH][1-4](?!\w)|[1-4][QH](?:\d\d(?:\d\d)?)?(?!\w)",
    "WORD": r"[^\W\d_]+",
    "ISO": r"\d{4}/\d\d/\d\d(?![\w/])|\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-])",
    "ISOWEEK": r"\d{4}-W\d\d(?!\w)",
    "SLASHED": r"\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?![\w/])|\d{1,2}\.\d{1,2}\.\d{4}(?!\w)",
    "CLOCK": r"\d{1,2}[:.][0-5]\d(?=\s?[aApP]\.?[mM]\b)|(?:[01]?\d|2[0-3]):[0-5]\d(?![\w:])",
    "YEARS": rf"[12]\d{{3}}{either('[-/]', '–')}(?:\d\d(?:\d\d)?|\d)(?![\w-])",
    "DECADE": r"(?:[12]\d\d|['’‘][01]|['’‘]?[2-9])0['’]?s(?!\w)",
    # A quotation may open before a number: ''13 months of hell.
    "SHORTYEAR": r"(?<!['’‘])['’‘]\d\d(?!\w)(?!\s(?:second|minute|hour|day|week|month|year|decade)s?\b)",
    "NTH": r"\d{1,2}(?:st|nd|rd|th)(?!\w)",
    "MIXED": r"\d{1,3}[ -]1/[2-9](?!\w)",
    "DECIMAL": r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\w)|\d+\.\d+",
    "NUMBER": r"\d+",
    "MONEY": rf"{either('[$£¥#]', '€')}\s?\d[\d,.]*",
    "POSS": r"['’]s?(?!\w)",
    "HYPHEN": either("-", "‐", "‑", "–"),
    "OTHER": r"\S",
}


@record()
class Tokens:
    """The tokens of a stretch of text: as spelled, in lower case, where they start, and their classes.

    `signs` keeps what was found out about verbs (see `tense.py`), since many times of one sentence ask for it.
    `opens` are the tokens that begin a sentence.
    """

    texts: list[str]
    lows: list[str]
    starts: list[int]
    classes: str
    signs: dict[int, str]
    opens: frozenset[int] = frozenset((0,))

    def end(self, index: int) -> int:
        """Return the place after a token."""
        return self.starts[index] + len(self.texts[index])


@cache
def _pattern() -> re.Pattern[str]:
    # Blanks are passed over at once; words and marks that have no other look come first, those in plain letters before
    # all, since they are told faster.
    looks = "|".join(f"(?P<{name}>{look})" for name, look in _LOOKS.items())
    return re.compile(rf"(?=\S)(?:[a-zA-Z]{{3,}}+(?=[ ,.])|(?![aApP][mM]\b)[^\W\d_]{{2,}}|[\"()?!;:]|{looks})")


def _class_of(token: str, look: str) -> str:
    return _number_class(token) if look == "NUMBER" else LETTERS[look]


def _number_class(digits: str) -> str:
    if len(digits) == 4 and "1000" <= digits < "2200":
        return LETTERS["YEAR"]
    if len(digits) > 2:
        return LETTERS["INTEGER"]
    return LETTERS["DAY" if 1 <= int(digits) <= 31 else "SIXTY" if int(digits) < 60 else "INTEGER"]


def tokenize(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Cut a stretch of `text` into tokens, in one pass."""
    known = words()
    matches = _pattern().finditer(text, start, len(text) if end is None else end)
    # No match is kept, since each takes half a kilobyte.
    found = [(match[0], match.start(), match.lastgroup) for match in matches]
    classes = [
        known.get(token, OTHER) if look is None or look == "WORD" else _class_of(token, look)
        for token, _, look in found
    ]
    texts, starts, _ = map(list, zip(*found, strict=True)) if found else ([], [], [])
    return Tokens(texts, list(map(str.lower, texts)), starts, "".join(classes), {})


# What a pattern matched: the numbers, units and names in its tokens, and the context around them.

FROM_PUBLICATION = "counted from publication"  # why an expression means its day
_COUNTS = ("DAY", "SIXTY", "INTEGER", "YEAR", "DECIMAL", "MIXED", "CARDINAL", "HUNDRED")

# What may stand between "until" and its day, the number of tokens it takes at most.
_BETWEEN = ("early", "late", "mid", "-", "at", "least", "on", "the")
_CLOCK_LETTERS = frozenset(LETTERS[name] for name in ("AMPM", "CLOCK", "DAY", "NOON", "ZONE"))
_TOKENS_BACK = 4
_STATES = SPEAKING - {"voice", "ask"} | {"think", "show", "want"}
LIMITS = frozenset(("until", "till", "by", "through", "into", "toward", "towards"))


class Normalization(NamedTuple):
    """What an expression means: TIMEX3 type, value and mod, why so, "first/last" where the value has no days.

    `freq` and `quant` tell of a set how often ("2X") in its value, and of which ("EVERY").
    """

    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    mod: str | None = None
    reason: str = ""
    interval: str = ""
    freq: str = ""
    quant: str = ""


def dated(value: str, reason: str = "", mod: str | None = None) -> Normalization:
    """Return the reading of a date."""
    return Normalization("DATE", value, mod, reason)


@cache
def letters_of(names: tuple[str, ...]) -> frozenset[str]:
    """Return the letters of classes."""
    return frozenset(LETTERS[name] for name in names)


class Match(NamedTuple):
    """The tokens `start <= i < end` of a stretch of text."""

    tokens: Tokens
    start: int
    end: int

    @property
    def words(self) -> list[str]:
        """The tokens in lower case."""
        return self.tokens.lows[self.start : self.end]

    @property
    def texts(self) -> list[str]:
        """The tokens as spelled."""
        return self.tokens.texts[self.start : self.end]

    def all(self, *names: str) -> list[str]:
        """Return the tokens of these classes, in lower case."""
        letters, classes = letters_of(names), self.tokens.classes[self.start : self.end]
        if letters.isdisjoint(classes):
            return []
        return [low for low, letter in zip(self.words, classes, strict=True) if letter in letters]

    def first(self, *names: str) -> str:
        """Return the first token of these classes, or nothing."""
        letters, classes = letters_of(names), self.tokens.classes
        return next((self.tokens.lows[at] for at in range(self.start, self.end) if classes[at] in letters), "")

    def has(self, *names: str) -> bool:
        """Return True if a token of one of these classes is in it."""
        return not letters_of(names).isdisjoint(self.tokens.classes[self.start : self.end])

    def before(self, back: int = 1) -> str:
        """Return a token before it, or nothing at the start."""
        return self.tokens.lows[self.start - back] if self.start >= back else ""

    def words_before(self, most: int) -> list[str]:
        """Return the tokens right before it in lower case, `most` of them at most."""
        return self.tokens.lows[max(self.start - most, 0) : self.start]

    def says_that(self) -> bool:
        """Return True if "that" opens what is said: "noted that Friday's vote", "told him that January was cold"."""
        if not self.first("THAT"):
            return False
        before = self.words_before(3)
        return any(says(low, _STATES, "BASE THIRD PAST GERUND") for low in before) or self.after() in ("'s", "’s")

    def behind_which(self) -> str:
        """Return the word before it, modifiers and a clock time left out, or nothing at the start."""
        at = self._behind()
        return self.tokens.lows[at] if at >= 0 else ""

    def _behind(self) -> int:
        at = self.start - 1
        while at >= max(0, self.start - _TOKENS_BACK) and (
            self.tokens.lows[at] in _BETWEEN or self.tokens.classes[at] in _CLOCK_LETTERS
        ):
            at -= 1
        return at

    def limit(self) -> str:
        """Return "until", "by", "through" or "into" where it stands before it, modifiers and a clock time left out."""
        at = self._behind()
        limited = at >= 0 and self.tokens.lows[at] in LIMITS and (not at or self.tokens.lows[at - 1] != "not")
        return self.tokens.lows[at] if limited else ""

    def in_a_name(self) -> bool:
        """Return True if a capital begins the word after it, or one before it that begins no sentence."""
        if self.is_within_name():
            return True
        texts = self.tokens.texts
        before = texts[self.start - 1] if self.start > 1 else ""
        begins = self.start - 1 in self.tokens.opens
        return before[:1].isupper() and not begins and texts[self.start - 2] not in ("“", "”")

    def is_within_name(self) -> bool:
        """Return True if a capital begins the word after it."""
        texts = self.tokens.texts[self.end : self.end + 1]
        return texts != [] and texts[0][0].isupper() and self.tokens.classes[self.end] in (OTHER, LETTERS["TIMES"])

    def after(self, ahead: int = 0) -> str:
        """Return a token after it, or nothing at the end."""
        at = self.end + ahead
        return self.tokens.lows[at] if at < len(self.tokens.lows) else ""

    def number(self) -> float | None:
        """Return the number it spells, "a" counting one and "a couple" two; None for "few" and the like."""
        counts, words = tuple(self.all(*_COUNTS)), self.words
        half = 0.5 if "half" in words and "and" in words else 0
        if counts:
            number = number_of(counts)
            return None if number is None else number + half
        if self.has("FEW"):
            return 2 if "couple" in words else None
        return 1 + half

    def unit(self) -> str:
        """Return the letter of its last unit."""
        return next((unit for word in reversed(self.words) if (unit := unit_of(word))), "D")

    def day(self) -> int:
        """Return the day of the month it names, 0 if it names none."""
        word = self.first("DAY", "NTH")
        return int("".join(char for char in word if char.isdecimal()) or 0) if word else self.ordinal()

    def month(self) -> int:
        """Return the number of the month it names."""
        return month_number(self.first("MONTHNAME", "MAYMARCH", "MONTHABBR")) or 1

    def year(self) -> int | None:
        """Return the year it names in digits, if any."""
        word = self.first("YEAR", "SHORTYEAR")
        if not word:
            return None
        return int(word) if word.isdecimal() else full_year(int(word[1:]))

    def weekday(self) -> int:
        """Return the number of the weekday it names."""
        return weekday_number(self.first("WEEKDAY", "WEEKDAYS", "WDABBR")) or 0

    def part(self) -> str:
        """Return the TIMEX3 letters of the part of the day it names, or nothing."""
        return PARTS.get(self.first("PART", "PARTS").removesuffix("s"), "")

    def season(self) -> str:
        """Return the TIMEX3 letters of the season it names."""
        return SEASONS[self.first("SEASON")]

    def is_last(self) -> bool:
        """Return True if it counts from the end: "the last day", "the final week"."""
        return self.has("LAST") or "final" in self.words

    def ordinal(self) -> int:
        """Return the number of "third", "21st" or "twenty-first", 0 if there is none."""
        word = self.first("NTH")
        if word:
            return int(word[:-2])
        number = number_of((self.first("ORDINAL") or "none",))
        return int(number or 0) + int(number_of(tuple(self.all("CARDINAL"))) or 0) if number else 0


def full_year(two: int) -> int:
    """Return the year that two digits stand for: '39 is 2039, '40 is 1940."""
    return two + (2000 if two < 40 else 1900)


@dataclass(slots=True, eq=False, repr=False)
class Context:
    """What the reading of an expression may rest on beyond its words; it learns as the article is read.

    `tense` tells "past", "future" or "" of a phrase, and why. `anchor` is the value of the last expression that
    named days, `day` the last that was a single one, `scene` the last on which more was done than said ("police
    said Thursday"), `latest` the latest of those, `over` the last single one that was not to come, `parts` the last
    day of a morning, an afternoon and so on; `named_days` are those named so far by month and day, `tellers` what
    named single ones. `quarter` is the one that a company's story reports, `yearly` tells whether it speaks of a
    longer one now; `named` is the last expression that named days, and their side; `dated_in_full` tells whether it
    named its year, `latest_in_full` is the last month or day that named it, `has_history` tells whether the article
    is of old years, and `old` is what named the last of them.
    """

    published: date | None
    tense: Callable[[Match], tuple[str, str]]
    anchor: str = ""
    quarter: str = ""
    yearly: bool = False
    quotations: tuple[QuotedSpan, ...] = ()
    day: date | None = None
    scene: date | None = None
    latest: date | None = None
    over: date | None = None
    parts: dict[str, date] = field(default_factory=dict)
    named_days: dict[tuple[int, int], date] = field(default_factory=dict)
    tellers: dict[date, Match] = field(default_factory=dict)
    named: tuple[Match, str] | None = None
    dated_in_full: bool = False
    latest_in_full: str = ""
    has_history: bool = False
    old: Match | None = None

    def in_quotation(self, match: Match) -> bool:
        """Return True if an expression stands between quotation marks."""
        return quotation_at(self.quotations, match.tokens.starts[match.start]) is not None

    def side_named_before(self, match: Match) -> str:
        """Return "past" or "future", as the days do that its sentence named before an expression, or nothing."""
        if self.named is None or self.named[0].tokens is not match.tokens:
            return ""
        between = range(self.named[0].end, match.start + 1)
        return "" if any(at in match.tokens.opens for at in between) else self.named[1]

    def same_day(self) -> str:
        """Return the day named last as "first/last", nothing where more than a day was named last."""
        days = cal.days_of(self.anchor) if self.anchor else None
        return f"{days[0]}/{days[1]}" if days and days[0] == days[1] else ""
