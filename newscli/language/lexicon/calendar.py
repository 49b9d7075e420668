"""Names of days, months and stretches of time, in English and as pages of other languages print them."""

from functools import cache

from newscli.language.words import listed, word_set
from newscli.records import NamedTuple

# The names of days, months and stretches of time, and how they are shortened. From general knowledge.

WEEKDAYS = listed("monday tuesday wednesday thursday friday saturday sunday")
# How often something comes round.
PERIODIC = frozenset(listed("hourly daily nightly weekly monthly quarterly yearly"))
WEEKDAYS_SHORT = listed("mon tue tues wed thu thur thurs fri sat sun")
MONTHS = listed("january february march april may june july august september october november december")
MONTHS_SHORT = listed("jan feb mar apr jun jul aug sep sept oct nov dec")
# They begin a sentence as other words, too, or name people.
DOUBTFUL_MONTHS = word_set("march april may june august")
DAYS_AND_MONTHS = frozenset((*WEEKDAYS, *WEEKDAYS_SHORT, *MONTHS, *MONTHS_SHORT))
# Offsets from Greenwich in hours; a bare "ET" is taken as standard time, since the day it lies in is what counts.
ZONES = {"gmt": 0, "utc": 0, "bst": 1, "cet": 1, "est": -5, "edt": -4, "et": -5, "cst": -6, "cdt": -5, "ct": -6}
ZONES |= {"mst": -7, "mdt": -6, "mt": -7, "pst": -8, "pdt": -7, "pt": -8}
SEASONS = listed("spring summer fall autumn winter")
# What follows a stretch that is counted from another time: *two days earlier*.
COUNTED_FROM = frozenset(listed("before after earlier later ago"))
PARTS_OF_DAY = listed("morning afternoon evening night")
TODAY = listed("today yesterday tomorrow tonight")


def month_number(word: str) -> int | None:
    """Return the number of a month by its name or a short form of it in lower case, without a dot."""
    if word not in MONTHS and word not in MONTHS_SHORT:
        return None
    return next(number for number, name in enumerate(MONTHS, 1) if name.startswith(word[:3]))


def weekday_number(word: str) -> int | None:
    """Return the number of a weekday, Monday 0, by its name, its plural or a short form of it in lower case."""
    if word.removesuffix("s") not in WEEKDAYS and word not in WEEKDAYS_SHORT:
        return None
    return next(number for number, name in enumerate(WEEKDAYS) if name.startswith(word[:3]))


# The names of months in other languages of papers, for days that pages print. Each row has an example.

_FEWEST_LETTERS = 3  # letters of a shortened name


class Months(NamedTuple):
    """A language's months, January first, and a day written in it: the example is of 5 March 2026."""

    language: str
    names: str
    example: str


_LANGUAGES = """
Danish | januar februar marts april maj juni juli august september oktober november december | 5. marts 2026
Dutch | januari februari maart april mei juni juli augustus september oktober november december | 5 maart 2026
French | janvier février mars avril mai juin juillet août septembre octobre novembre décembre | 5 mars 2026
German | januar februar märz april mai juni juli august september oktober november dezember | 5. März 2026
Italian | gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre | 5 marzo 2026
Norwegian | januar februar mars april mai juni juli august september oktober november desember | 5. mars 2026
Portuguese | janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro | 5 de março de \
2026
Spanish | enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre | 5 de mar. de 2026
Swedish | januari februari mars april maj juni juli augusti september oktober november december | 5 mars, 2026
"""
LANGUAGES = tuple(Months(*row.split(" | ")) for row in _LANGUAGES.strip().splitlines())


@cache
def _numbers() -> dict[str, int]:
    """Return the month that a name means, or a beginning of one that means the same in all languages."""
    found: dict[str, set[int]] = {}
    for _, names, _ in LANGUAGES:
        for number, name in enumerate(names.split(), 1):
            for size in range(_FEWEST_LETTERS, len(name) + 1):
                found.setdefault(name[:size], set()).add(number)
    return {name: numbers.pop() for name, numbers in found.items() if len(numbers) == 1}


def month_abroad(word: str) -> int | None:
    """Return the number of a month by its name, or a short form of it, in one of the languages."""
    return _numbers().get(word.lower().rstrip("."))


# Nouns of events: those that are scheduled, and those that nobody plans. From general knowledge.

# A day beside one of these may lie ahead: "announced a vote on June 30".
SCHEDULED = word_set("""
    vote votes election elections primary referendum meeting hearing trial game match race fight debate session summit
    conference launch opening release ceremony concert festival strike march rally protest return sale auction exam
    launches hearings meetings talks deadline anniversary birthday show shows tie fixture derby final semifinal wedding
    funeral tour gig screening premiere poll polls runoff inauguration appearance sentencing reopening closure service
    parade clash encounter leg qualifier replay caucuses ballot count draw
""")
# A day that tells one of these from others lies in the past: "will debate the attack in January".
UNPLANNED = word_set("""
    attack attacks fire fires crash crashes killing killings murder murders shooting shootings stabbing blast blasts
    explosion accident incident disaster flood floods storm storms quake earthquake ruling verdict defeat win loss death
    deaths arrest arrests raid raids riot riots outbreak coup massacre bombing collision wreck protests
""")
