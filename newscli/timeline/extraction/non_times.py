"""What looks like a time and is none, as rows, and what an article has told so far."""

import re
from datetime import date
from functools import cache

from newscli.language.names.runs import BEFORE_DAY_AND_NAME, BEFORE_PLAIN_DAY, DAY_AND_NAME
from newscli.language.words import word_set
from newscli.records import NamedTuple
from newscli.timeline import calendar as cal
from newscli.timeline.calendar import LETTERS
from newscli.timeline.extraction.pattern_index import rows_at
from newscli.timeline.match import Context, Match, Normalization
from newscli.timeline.normalization.clocks import is_clock, part_of_day

# The table of what looks like a time and is none, each row with sentences in which no time is found.
#
# As the negative rules of HeidelTime (Strötgen and Gertz, 2010): a row that matches takes its words away from every
# pattern of times.

_STREETS = (
    r"(?:Street|St\.|Road|Rd\.|Avenue|Ave\.|Lane|Drive|Boulevard|Blvd\.|Court|Place|Square|Terrace|Row|Way|Crescent"
    r"|Highway|Parkway|Quay|Close|Alley|Mews)(?![\w-])"
)
_GAME = (
    r"\b(?:touchdowns?|quarterbacks?|yards?|field goals?|interceptions?|fumbles?|rebounds?|three-pointers?"
    r"|free throws?|layups?|dunks?|turnovers?|halftime|tip-off|kickoff|punts?|punted|sacks?|sacked|game|match"
    r"|playoffs?|overtime|scoreless)\b"
)
_MODALS = r"\b(?:to|will|would|can|could|may|might|must|should|not|[n’']t|[’']ll) $"
# What has no article after "last" where it is no verb: "close to last year's total".
_LAST_ONE = r"(?:week(?:end)?|month|year|night|summer|winter|spring|autumn|fall|season|[A-Z]\w+)"
_HONOURS = (
    r"\b(?:turn|player|album|man|woman|person|team|song|coach|book|word|driver|manager|rookie|athlete|artist|game|goal"
    r"|film|car|dog|days?|times?|flavou?r|quote) of $"
)
_COUNTED = r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) days of $"
_COMPANY = r"\b(?:profits?|revenues?|sales|earnings|income|loss|losses|shares?|results?|forecasts?)\b"
# How far around a word `after` and `near` look, in characters.
_BEFORE, _AROUND = 60, 300


class NonTime(NamedTuple):
    """A row: the classes of its first token, what stands there, and sentences in which no time is found.

    `text` is a regular expression over the text from that token on; its match is what no pattern may take. `after` must
    match right before it, `unless` must not; `near` must match within 300 characters around it, `lacks` must not.
    """

    starts: str
    text: str
    examples: tuple[str, ...]
    after: str = ""
    unless: str = ""
    near: str = ""
    lacks: str = ""


NON_TIMES = (
    # Numbers that are no years.
    NonTime(
        "YEAR",
        rf"\d{{4}} (?:[NSEW]\.? )?(?:[A-Z][\w’'-]*\.? ){{1,3}}{_STREETS}",
        (
            "A man of 1204 Quay Street was held.",
            "The shop at 1911 Mill Lane burned.",
            "Crews went to 1911 N. Old Mill Rd. and found smoke.",
        ),
        unless=r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]he|[Bb]y) $",
    ),
    NonTime(
        "YEAR",
        r"\d{4}\b",
        ("Bus 1911 is late.", "P.O. Box 1998 is full.", "Its owners run Windows 2000.", "Gate 1998 is shut."),
        after=r"\b(?:Bus|Train|Box|Windows|Suite|Unit|Lot|Building|Platform|Gate|Locker|Channel) $",
    ),
    NonTime("YEAR", r"\d{4}[ -]block\b", ("A car was left in the 2100 block of Quay Street.",)),
    NonTime("YEAR", r"\d{4}\b", ("Call 202-555-2000 for help.",), after=r"\d{3}[-.]\d{3}[-.]$"),
    NonTime("YEAR", r"\d{4} \d{3,}", ("Call 1784 555 0172 for help.", "Its number is 1999 5550172.")),
    NonTime("YEAR", r"\d{4}[-–]", ("They sold the 1984-built ferry.",)),
    # Names.
    NonTime(
        "DAY|SIXTY|INTEGER",
        r"\d+ (?:Seconds|Minutes|Hours|Days|Weeks|Months|Years)\b",
        ("She told 60 Minutes that it was over.", "“48 Hours” had the story."),
    ),
    NonTime(
        "WEEKDAY",
        r"[A-Z]\w+",
        ("It was another Black Monday.", "They mourn Bloody Sunday.", "Stores open early on Cyber Monday."),
        after=r"\b(?:Black|Bloody|Super|Cyber|Ruby|Throwback) $",
    ),
    NonTime(
        "THIS",
        r"This (?:Morning|Week|Hour)\b",
        ("Lund spoke on Corran This Week.", "She told CNW's This Morning."),
        unless=r"(?:^|[.!?“\n] ?)$",
    ),
    NonTime(
        "THE",
        r"the \d0s\b",
        (
            "Temperatures will be in the 30s.",
            "The rain ends, with highs in the 50s.",
            "It was in the 20s, with a low of 12 degrees.",
        ),
        near=r"\b(?:[Tt]emperatures?|[Hh]ighs?|[Ll]ows?|degrees)\b",
        after=r"\bin(?:to)? $",
    ),
    NonTime(
        "HOLIDAY",
        r"(?:New Year|Birthday)(?:['’]s)? [Hh]onours\b",
        ("She was named in the King’s New Year Honours list.",),
    ),
    NonTime("DAY", r"9/11 [Cc]ommission\b", ("The 9/11 Commission told why.",)),
    NonTime("SEASON", r"fall\b", ("The trade has been in a free-fall.",), after=r"\b[Ff]ree[- ]$"),
    NonTime(
        "WEEKDAY",
        DAY_AND_NAME,
        (
            "Sunday Okoro rowed the ferry.",
            "“Friday Adu, a baker, owns the goose.”",
            "One of the rowers, Monday Obi, 31, denied it.",
            "The prize went to Ada Brandt and Sunday Adu, who wept.",
        ),
        after=BEFORE_DAY_AND_NAME,
        unless=BEFORE_PLAIN_DAY,
    ),
    NonTime(
        "WEEKDAY",
        r"\w+",
        ("The boat is Mr Sunday’s.", "It was Dr. Friday who sang."),
        after=r"\b(?:Mrs?|Ms|Dr|Chief)\.? $",
    ),
    NonTime(
        "MONTHNAME",
        r"[A-Z]\w+\b(?! \d)",
        ("Goals: Obi, October.", "Tries: Lund (2), Adu, January."),
        after=r": (?:[A-Z][\w’'-]+(?: \(?\d+\)?)?, )+$",
        unless=r": (?:January|February|April|June|July|August|September|October|November|December)\b[^:]*$",
    ),
    NonTime("WEEKDAY", r"Wednesday\b", ("He plays for Sheffield Wednesday.",), after=r"\bSheffield $"),
    NonTime("WEEKDAY", r"\w+ schools?\b", ("She teaches Sunday school.",)),
    NonTime(
        "WEEKDAY",
        r"[A-Z]\w+ (?:publication|trading|deliver(?:y|ies)|editions?|opening|service)\b",
        ("The Post will end Saturday publication.", "They voted to ban Sunday trading."),
        after=r"\b(?:end|stop|ban|allow|scrap|drop|cut|halt|offer|resume|restore|introduce|of|for)(?:s|ing|ed|ped)? $",
    ),
    NonTime(
        "MONTHNAME|MAYMARCH",
        r"[A-Z]\w+ (?:day|night|week|weekend)\b(?! after| before)",
        ("It was the wettest January day on record.", "It was hot for an average July night."),
        after=r"\b(?:\w+est|average|typical|normal|usual) $",
    ),
    NonTime("THE", r"the (?:Year|Month|Week|Day|Decade)\b", ("They called it the Year of the Woman.",)),
    NonTime(
        "THE",
        r"the (?:year|month|week|day|night|season|decade|century)\b",
        ("He was the player of the year.", "It is the word of the month."),
        after=_HONOURS,
        unless=_COUNTED,
    ),
    # Shares, and parts of a game.
    NonTime(
        "A|CARDINAL|FEW|DAY",
        r"(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|2|3|[Ss]ome)[ -]quarters? of "
        r"(?:the|its|their|his|her|all|those|them|us|voters|people)\b",
        (
            "A quarter of the vote was in.",
            "One quarter of the voters were young.",
            "Three quarters of those who came were old.",
        ),
    ),
    NonTime(
        "THE|ORDINAL|NTH",
        r"(?:[Tt]he )?(?:first|second|third|fourth|final|1st|2nd|3rd|4th)[ -]quarter\b",
        (
            "He threw a touchdown pass in the third quarter.",
            "The Reds led by six in the fourth quarter of the game.",
            "A third-quarter fumble cost them the match.",
        ),
        near=_GAME,
        lacks=_COMPANY,
    ),
    # Words that count no time.
    NonTime("LAST", r"last[ -]minute\b", ("They booked their seats at the last minute.",)),
    NonTime("A", r"a minute\b", ("“Wait a minute,” she said.",), after=r"\b[Ww]ait $"),
    NonTime(
        "LAST",
        r"[Ll]ast (?:\w+day|day|night|morning|afternoon|evening|week|weekend|month|year|spring|summer|autumn|winter)\b",
        ("On my last morning I asked the waiter.", "On her last day the pupils sang.", "It rained in their last week."),
        after=r"\b(?:(?:my|our|your|his|their)|(?:[Oo]n|[Ii]n|[Dd]uring|[Uu]ntil|[Bb]efore|[Aa]fter|of) (?:her|its)) $",
    ),
    NonTime(
        "LAST",
        r"[Ll]ast (?:night|morning|afternoon|evening)\b",
        ("The last evening boat is full.", "The last night train was late.", "It was the last night of the fair."),
        after=r"\b[Tt]he (?:very )?$",
    ),
    NonTime(
        "WEEKDAY",
        r"\w+\b",
        ("They may row on any day but Sunday.", "Come on any evening except Monday."),
        after=r"\b(?:[Ee]very|[Aa]ny|[Ee]ach|[Aa]ll) (?:\w+ ){1,2}(?:but|except|bar|save) (?:on |for )?$",
    ),
    NonTime("FEW", r"many \w+", ("They won three games in as many days.",), after=r"\b(?:[Aa]s|[Hh]ow) $"),
    NonTime(
        "LAST",
        rf"last\b(?! {_LAST_ONE}\b(?! after|-))",
        ("It will last week after week.", "The snow was not to last."),
        after=_MODALS,
    ),
)


@cache
def non_times_at() -> dict[str, tuple[NonTime, ...]]:
    """Return the rows by the letter of the class that they start with."""
    table: dict[str, list[NonTime]] = {}
    for row in NON_TIMES:
        for name in row.starts.split("|"):
            table.setdefault(LETTERS[name], []).append(row)
    return {letter: tuple(rows) for letter, rows in table.items()}


@cache
def beginnings() -> frozenset[str]:
    """Return the letters of the classes with which a time may begin, or what is none."""
    return frozenset(rows_at().keys() | non_times_at().keys())


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern of a row when first needed, as most articles need few."""
    return re.compile(pattern)


def end_of_non_time(text: str, start: int, rows: tuple[NonTime, ...]) -> int | None:
    """Return the offset at which what is no time ends, None where a time may begin at `start`."""
    for row in rows:
        if (match := _compiled(row.text).match(text, start)) and _holds(row, text, start):
            return match.end()
    return None


def _holds(row: NonTime, text: str, start: int) -> bool:
    before = text[max(start - _BEFORE, 0) : start]
    if row.after and not _compiled(row.after).search(before):
        return False
    if row.unless and _compiled(row.unless).search(before):
        return False
    around = text[max(start - _AROUND, 0) : start + _AROUND]
    if row.near and not _compiled(row.near).search(around):
        return False
    return not (row.lacks and _compiled(row.lacks).search(around))


# What an article has told so far: takes an expression and what it means, keeps what the next ones may count from.

_SAYING = word_set("wrote said remarked complained")
_FILED = _SAYING | word_set("told filed announced confirmed added reported")
_CLAUSE = 6


def days_of(meaning: Normalization) -> cal.Days | None:
    """Return the first and last day of what was read, None if it has none."""
    if not meaning.interval:
        return cal.days_of(meaning.value)
    first, last = map(cal.days_of, meaning.interval.split("/"))
    return (first[0], last[1]) if first and last else None


def learn(around: Context, match: Match, meaning: Normalization) -> None:
    """Keep what the next expressions may count from."""
    days = days_of(meaning)
    since = match.before() == "since" and around.named and around.named[0].tokens is match.tokens
    if days and since and days[0] < days[1] and "had" in match.words_before(_CLAUSE):
        return  # "In May 2021 he saw that it had been shut since the autumn. A month later"
    if days:
        around.anchor = meaning.interval.partition("/")[0] or meaning.value
        around.dated_in_full = match.year() is not None
        lasts = "since" in match.words_before(_CLAUSE)
        if around.dated_in_full and not lasts and cal.precision_of(around.anchor) in ("month", "day"):
            around.latest_in_full = around.anchor
    elif meaning.value.startswith("XXXX-"):
        around.anchor, around.day, around.scene = "", None, None  # nobody can count from a day that is not known
    if days and around.published:
        ahead, back = days[0] > around.published, days[1] < around.published
        around.named = match, "future" if ahead else "past" if back else ""
    if days and days[0] == days[1]:
        _learn_day(around, match, meaning, days[0])


def _learn_day(around: Context, match: Match, meaning: Normalization, day: date) -> None:
    """Keep a single day that was named, and what named it; a clock time only counts from it."""
    over = not around.published or day <= around.published
    said = around.in_quotation(match) or (around.tense(match)[1] in _FILED and not is_clock(meaning))
    if not around.scene or (over and not said and match.before() != "since"):
        around.scene = day
        around.latest = max(day, around.latest or day)
    around.day = day
    around.named_days[day.month, day.day] = day
    if not is_clock(meaning):
        around.tellers[day] = match
    if around.published and over:
        around.over = day
    if meaning.type == "TIME":
        around.parts[part_of_day(meaning.value)] = day
