"""What numbers count: units, money, words before a number that tell how exact it is. From general knowledge."""

import re
from functools import cache

from newscli.language.words import word_set
from newscli.records import NamedTuple


class Measure(NamedTuple):
    """A unit: its one name, the words for it, and a number with it."""

    unit: str
    words: str
    example: str


_MEASURES = """
%: % percent pct | 54 percent of the vote
km: km kms kilometre kilometer kilometres kilometers | 12 kilometres
mile: mile miles | two miles
km/hour: kph kmh | 90 kph
mile/hour: mph | 40mph winds
metre: metre metres meter meters | 18 metres
foot: foot feet ft | 60 feet
inch: inch inches | nine inches
cm: cm centimetre centimetres centimeter centimeters | 30 centimetres
mm: mm millimetre millimetres millimeter millimeters | 94 millimetres of rain
hectare: hectare hectares | 400 hectares
acre: acre acres | 1,000 acres
litre: litre litres liter liters | 2.1 million litres
gallon: gallon gallons | 300 gallons
barrel: barrel barrels | 40,000 barrels
tonne: tonne tonnes ton tons | six tons of rubble
kg: kg kilo kilos kilogram kilograms | 30 kg
pound: lb lbs | 30 lbs
gram: gram grams | 30 grams
ounce: oz ounce ounces | 30 ounces
yard: yard yards | 40 yards
degree: degree degrees | 40 degrees
knot: knot knots kt kts | 21 knots
mg: mg milligram milligrams milligramme milligrammes | 5 milligrams
kilowatt: kw kilowatt kilowatts | 30 kilowatts
gigawatt: gw gigawatt gigawatts | 30 gigawatts
decibel: db decibel decibels | 90 decibels
megawatt: mw megawatt megawatts | 30 megawatts
magnitude: magnitude | a 6.1-magnitude quake
year: year years | 14 years in prison
decade: decade decades | four decades
month: month months | six months
week: week weeks | three weeks
day: day days | ten days
hour: hour hours | 12 hours
minute: minute minutes | 40 minutes
second: second seconds | nine seconds
€: euro euros | five euros
$: dollar dollars | 60 dollars
£: pound pounds quid | 60 pounds
¥: yen | 900 yen
yuan: yuan renminbi | 900 yuan
ruble: ruble rubles rouble roubles | 900 rubles
rupee: rupee rupees | 900 rupees
peso: peso pesos | 900 pesos
krone: krona kronor krone kroner crown crowns | 900 kroner
franc: franc francs | 900 francs
zloty: zloty zlotys | 900 zlotys
rial: rial rials riyal riyals | 900 riyals
dinar: dinar dinars | 900 dinars
dirham: dirham dirhams | 900 dirhams
baht: baht bahts | 900 baht
forint: forint forints | 900 forints
lira: lira liras | 900 lira
shekel: shekel shekels | 900 shekels
rand: rand | 900 rand
cent: cent cents | 12 cents a share
point: point points | 28 points
"""
MEASURES = tuple(Measure(*row) for row in re.findall(r"^(.+): (.+) \| (.+)$", _MEASURES, re.MULTILINE))
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
