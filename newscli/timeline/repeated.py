"""In: a phrase that tells how often something happens; out: the TIMEX3 set it means, with `freq` and `quant`."""

from newscli.timeline.lengths import length_value, second_number
from newscli.timeline.lexicon import number_of
from newscli.timeline.phrase import Phrase, Reading, Surroundings

_ONCE = {"once": 1, "twice": 2, "thrice": 3}


def every(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "every day", "each year", "every two weeks", "every other day", "every third week"."""
    second, unit = second_number(phrase), phrase.unit()
    number = (phrase._replace(start=second) if second else phrase).number()
    if phrase.has("ALTERNATE", "ORDINAL"):
        number = 2 if phrase.has("ALTERNATE") else phrase.ordinal()
    value = f"P{int(number)}Q" if unit == "Q" and number else length_value(number, unit)
    return Reading("SET", value, quant=phrase.first("EVERY").upper())


def every_part(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "every night", "each spring"."""
    value = f"XXXX-{phrase.season()}" if phrase.has("SEASON") else f"XXXX-XX-XXT{phrase.part()}"
    return Reading("SET", value, quant=phrase.first("EVERY").upper())


def times_a_unit(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "twice a week", "three times a year", "once every two weeks"."""
    if phrase.has("TIMES"):
        at = phrase.words.index("times")
        often = number_of(tuple(phrase.words[:at]))
        rest = phrase._replace(start=phrase.start + at + 1)
    else:
        often, rest = _ONCE[phrase.words[0]], phrase._replace(start=phrase.start + 1)
    found = every(rest, around)
    return found._replace(freq=f"{often:.0f}X") if found and often else None


def weekends(phrase: Phrase, around: Surroundings) -> Reading | None:
    """Read "weekends" in "on weekends"."""
    told = phrase.words == ["weekends"] and phrase.before() in ("on", "most", "at")
    return Reading("SET", "XXXX-WXX-WE") if told else None
