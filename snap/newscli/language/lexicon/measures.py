"""What numbers count: units, money, words before a number that tell how exact it is. From general knowledge."""

from functools import cache
from typing import NamedTuple

from newscli.language.words import word_set


class Measure(NamedTuple):
    """A unit: its one name, the words for it, and a number with it."""

    unit: str
    words: str
    example: str


MEASURES = (
    Measure("%", "% percent pct", "54 percent of the vote"),
    Measure("km", "km kms kilometre kilometer kilometres kilometers", "12 kilometres"),
    Measure("mile", "mile miles", "two miles"),
    Measure("km/hour", "kph kmh", "90 kph"),
    Measure("mile/hour", "mph", "40mph winds"),
    Measure("metre", "metre metres meter meters", "18 metres"),
    Measure("foot", "foot feet ft", "60 feet"),
    Measure("inch", "inch inches", "nine inches"),
    Measure("cm", "cm centimetre centimetres centimeter centimeters", "30 centimetres"),
    Measure("mm", "mm millimetre millimetres millimeter millimeters", "94 millimetres of rain"),
    Measure("hectare", "hectare hectares", "400 hectares"),
    Measure("acre", "acre acres", "1,000 acres"),
    Measure("litre", "litre litres liter liters", "2.1 million litres"),
    Measure("gallon", "gallon gallons", "300 gallons"),
    Measure("barrel", "barrel barrels", "40,000 barrels"),
    Measure("tonne", "tonne tonnes ton tons", "six tons of rubble"),
    Measure("kg", "kg kilo kilos kilogram kilograms", "30 kg"),
    Measure("pound", "lb lbs", "30 lbs"),
    Measure("gram", "gram grams", "30 grams"),
    Measure("ounce", "oz ounce ounces", "30 ounces"),
    Measure("yard", "yard yards", "40 yards"),
    Measure("degree", "degree degrees", "40 degrees"),
    Measure("knot", "knot knots kt kts", "21 knots"),
    Measure("mg", "mg milligram milligrams milligramme milligrammes", "5 milligrams"),
    Measure("kilowatt", "kw kilowatt kilowatts", "30 kilowatts"),
    Measure("gigawatt", "gw gigawatt gigawatts", "30 gigawatts"),
    Measure("decibel", "db decibel decibels", "90 decibels"),
    Measure("megawatt", "mw megawatt megawatts", "30 megawatts"),
    Measure("magnitude", "magnitude", "a 6.1-magnitude quake"),
    Measure("year", "year years", "14 years in prison"),
    Measure("decade", "decade decades", "four decades"),
    Measure("month", "month months", "six months"),
    Measure("week", "week weeks", "three weeks"),
    Measure("day", "day days", "ten days"),
    Measure("hour", "hour hours", "12 hours"),
    Measure("minute", "minute minutes", "40 minutes"),
    Measure("second", "second seconds", "nine seconds"),
    Measure("€", "euro euros", "five euros"),
    Measure("$", "dollar dollars", "60 dollars"),
    Measure("£", "pound pounds quid", "60 pounds"),
    Measure("¥", "yen", "900 yen"),
    Measure("yuan", "yuan renminbi", "900 yuan"),
    Measure("ruble", "ruble rubles rouble roubles", "900 rubles"),
    Measure("rupee", "rupee rupees", "900 rupees"),
    Measure("peso", "peso pesos", "900 pesos"),
    Measure("krone", "krona kronor krone kroner crown crowns", "900 kroner"),
    Measure("franc", "franc francs", "900 francs"),
    Measure("zloty", "zloty zlotys", "900 zlotys"),
    Measure("rial", "rial rials riyal riyals", "900 riyals"),
    Measure("dinar", "dinar dinars", "900 dinars"),
    Measure("dirham", "dirham dirhams", "900 dirhams"),
    Measure("baht", "baht bahts", "900 baht"),
    Measure("forint", "forint forints", "900 forints"),
    Measure("lira", "lira liras", "900 lira"),
    Measure("shekel", "shekel shekels", "900 shekels"),
    Measure("rand", "rand", "900 rand"),
    Measure("cent", "cent cents", "12 cents a share"),
    Measure("point", "point points", "28 points"),
)
MONEY = frozenset("$£€¥") | word_set("""
    yuan ruble rupee peso krone franc zloty lira shekel rand rial dinar dirham baht forint
""")
# Units that are a number of another, so that papers may tell one measure in both.
_BASES = {
    "km": ("metre", 1000.0),
    "cm": ("metre", 0.01),
    "mm": ("metre", 0.001),
    "inch": ("foot", 1 / 12),
    "kg": ("tonne", 0.001),
    "gram": ("tonne", 1e-6),
    "yard": ("foot", 3.0),
    "hour": ("minute", 60.0),
    "second": ("minute", 1 / 60),
    "decade": ("year", 10.0),
    "mg": ("tonne", 1e-9),
    "kilowatt": ("megawatt", 0.001),
    "gigawatt": ("megawatt", 1000.0),
}
_TIMES = frozenset(("year", "month", "week", "day", "minute"))
_HEDGES = {
    "about": """
        in the region of, a little more than, a little less than, slightly more than, slightly less than, slightly
        fewer than, just short of, an estimated, just over, just under, just above, just below, a little over, a
        little under, slightly over, slightly under, close to, about, around, roughly, approximately, nearly,
        almost, some
    """,
    "at least": """
        no fewer than, no less than, in excess of, a minimum of, upwards of, upward of, more than, better than, at
        least, over
    """,
    "at most": """
        no more than, as many as, as much as, less than, fewer than, at most, up to, under
    """,
}
# Words before a number, the longest first: what they make of it.
HEDGES = sorted(
    ((words.strip(), hedge) for hedge, rows in _HEDGES.items() for words in " ".join(rows.split()).split(",")),
    key=lambda pair: -len(pair[0].split()),
)
# Nouns of which a number later in the sentence tells how many there are: "the number of ... rose to nine".
TOTALS = frozenset(("number", "toll", "total", "tally", "count"))

# Adjectives after a measure that tell which extent it is of: "48 metres long".
EXTENTS = frozenset(("long", "tall", "high", "wide", "deep", "thick", "heavy", "away", "across"))


@cache
def unit_of(word: str) -> str | None:
    """Return the unit that a word in lower case names, or None."""
    return _units().get(word)


def in_base_unit(unit: str) -> tuple[str, float]:
    """Return the unit by which measures of a kind are compared, and how many of it the unit is."""
    return _BASES.get(unit, (unit, 1.0))


def is_of_time(unit: str) -> bool:
    """Return True for a unit of time."""
    return in_base_unit(unit)[0] in _TIMES


@cache
def _units() -> dict[str, str]:
    return {word: each.unit for each in MEASURES for word in each.words.split()}
