"""The names of days, months and stretches of time, and how they are shortened. From general knowledge."""

from newscli.language.words import listed, word_set

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
