"""Take the name of a holiday and a year, return the day it falls on."""

from datetime import date

from newscli.timeline import calendar as cal

# Holidays by their rule: a month and day, an nth weekday of a month (Monday 0), or days from Easter.
HOLIDAYS: dict[str, tuple[str, int, int, int]] = {
    "new year": ("on", 1, 1, 0),
    "new year's": ("on", 1, 1, 0),
    "new year's day": ("on", 1, 1, 0),
    "new year's eve": ("on", 12, 31, 0),
    "epiphany": ("on", 1, 6, 0),
    "burns night": ("on", 1, 25, 0),
    "australia day": ("on", 1, 26, 0),
    "martin luther king jr. day": ("nth", 1, 0, 3),
    "martin luther king day": ("nth", 1, 0, 3),
    "groundhog day": ("on", 2, 2, 0),
    "shrove tuesday": ("easter", -47, 0, 0),
    "valentine's day": ("on", 2, 14, 0),
    "presidents day": ("nth", 2, 0, 3),
    "presidents' day": ("nth", 2, 0, 3),
    "international women's day": ("on", 3, 8, 0),
    "mothering sunday": ("easter", -21, 0, 0),
    "st. patrick's day": ("on", 3, 17, 0),
    "ash wednesday": ("easter", -46, 0, 0),
    "palm sunday": ("easter", -7, 0, 0),
    "maundy thursday": ("easter", -3, 0, 0),
    "good friday": ("easter", -2, 0, 0),
    "easter": ("easter", 0, 0, 0),
    "easter sunday": ("easter", 0, 0, 0),
    "easter monday": ("easter", 1, 0, 0),
    "ascension day": ("easter", 39, 0, 0),
    "whit sunday": ("easter", 49, 0, 0),
    "whit monday": ("easter", 50, 0, 0),
    "pentecost": ("easter", 49, 0, 0),
    "st. george's day": ("on", 4, 23, 0),
    "april fools' day": ("on", 4, 1, 0),
    "earth day": ("on", 4, 22, 0),
    "anzac day": ("on", 4, 25, 0),
    "may day": ("on", 5, 1, 0),
    "cinco de mayo": ("on", 5, 5, 0),
    "mother's day": ("nth", 5, 6, 2),
    "memorial day": ("nth", 5, 0, -1),
    "juneteenth": ("on", 6, 19, 0),
    "father's day": ("nth", 6, 6, 3),
    "canada day": ("on", 7, 1, 0),
    "independence day": ("on", 7, 4, 0),
    "the fourth of july": ("on", 7, 4, 0),
    "fourth of july": ("on", 7, 4, 0),
    "bastille day": ("on", 7, 14, 0),
    "labor day": ("nth", 9, 0, 1),
    "columbus day": ("nth", 10, 0, 2),
    "indigenous peoples' day": ("nth", 10, 0, 2),
    "halloween": ("on", 10, 31, 0),
    "all saints' day": ("on", 11, 1, 0),
    "guy fawkes night": ("on", 11, 5, 0),
    "bonfire night": ("on", 11, 5, 0),
    "remembrance day": ("on", 11, 11, 0),
    "remembrance sunday": ("nth", 11, 6, 2),
    "armistice day": ("on", 11, 11, 0),
    "veterans day": ("on", 11, 11, 0),
    "election day": ("election", 0, 0, 0),
    "thanksgiving": ("nth", 11, 3, 4),
    "thanksgiving day": ("nth", 11, 3, 4),
    "black friday": ("thanksgiving", 1, 0, 0),
    "christmas eve": ("on", 12, 24, 0),
    "christmas": ("on", 12, 25, 0),
    "christmas day": ("on", 12, 25, 0),
    "boxing day": ("on", 12, 26, 0),
    "st. stephen's day": ("on", 12, 26, 0),
}


def holiday(name: str, year: int) -> date:
    """Return the day of a holiday of `HOLIDAYS` in a year (Thanksgiving, Labor and Mother's Day are America's)."""
    rule, first, second, third = HOLIDAYS[name]
    if rule == "on":
        return date(year, first, second)
    if rule == "nth":
        return cal.nth_weekday(year, first, second, third)
    if rule == "easter":
        return cal.shift(cal.easter(year), first, "D")
    if rule == "thanksgiving":
        return cal.shift(cal.nth_weekday(year, 11, 3, 4), first, "D")
    return cal.shift(cal.nth_weekday(year, 11, 0, 1), 1, "D")
