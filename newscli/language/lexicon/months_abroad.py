"""The names of months in other languages of papers, for days that pages print. Each row has an example."""

from functools import cache
from typing import NamedTuple

__all__ = ["LANGUAGES", "Months", "month_abroad"]

_FEWEST_LETTERS = 3  # letters of a shortened name


class Months(NamedTuple):
    """A language's months, January first, and a day written in it: the example is of 5 March 2026."""

    language: str
    names: str
    example: str


LANGUAGES: tuple[Months, ...] = (
    Months(
        "Danish", "januar februar marts april maj juni juli august september oktober november december", "5. marts 2026"
    ),
    Months(
        "Dutch",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "5 maart 2026",
    ),
    Months(
        "French",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "5 mars 2026",
    ),
    Months(
        "German", "januar februar märz april mai juni juli august september oktober november dezember", "5. März 2026"
    ),
    Months(
        "Italian",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "5 marzo 2026",
    ),
    Months(
        "Norwegian",
        "januar februar mars april mai juni juli august september oktober november desember",
        "5. mars 2026",
    ),
    Months(
        "Portuguese",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "5 de março de 2026",
    ),
    Months(
        "Spanish",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "5 de mar. de 2026",
    ),
    Months(
        "Swedish",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "5 mars, 2026",
    ),
)


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
