"""In: `data/tellings.json` and a number; out: short articles of one story, with what each tells and how.

A topic has things that are told (figures, days), each in the words of several papers. Each article takes some of them
with the words of one; of about half of the things one article tells another number or day.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import newscli
from newscli.language.lexicon.closed_classes import CARDINALS, TENS
from newscli.language.words import listed

TELLINGS = Path(__file__).resolve().parent.parent / "data" / "tellings.json"
MONTHS = listed("January February March April May June July August September October November December")
SHORT = listed("Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.")
SOON, IN_WORDS, TWO_DIGITS = 6, 12, 20
TOLD, DIFFERS, ALL_TOLD = 0.68, 0.55, 14  # chances that an article tells a thing, that one tells it otherwise; things


class Made(NamedTuple):
    """What an article tells of a thing: its kind and key, the value, and the words."""

    kind: str
    what: str
    value: object
    words: str


class MadeStory(NamedTuple):
    """Made articles, what each tells, and the kind of each thing that two tell with other values."""

    articles: tuple[newscli.Article, ...]
    told: tuple[tuple[Made, ...], ...]
    differing: dict[str, str]

    def told_at(self, article: int, start: int, end: int) -> Iterator[Made]:
        """Yield what an article tells at a place."""
        for made in self.told[article]:
            at = self.articles[article].text.find(made.words)
            if at < end and start < at + len(made.words):
                yield made


@cache
def topics() -> dict[str, Any]:
    """Return what can be told, by topic."""
    found: dict[str, Any] = json.loads(TELLINGS.read_text(encoding="utf-8"))
    return found


def made_story(topic: str, number: int, papers: int) -> MadeStory:
    """Return the story of a number, always the same."""
    chance, told = Random(f"{topic} {number}"), topics()[topic]
    day = date(2026, chance.randint(2, 11), chance.randint(1, 26))
    published = sorted(day + timedelta(chance.choice((1, 2, 2, 3))) for _ in range(papers))
    things: list[list[Made]] = [[] for _ in published]
    for kind in ("figures", "days"):
        for thing in told[kind]:
            for paper, made in _told(chance, kind, thing, day, published):
                things[paper].append(made)
    kept = [chance.sample(each, min(len(each), chance.randint(9, ALL_TOLD))) for each in things]
    texts = [_text(chance, chance.choice(told["leads"]), each, chance.sample(told["asides"], 2)) for each in kept]
    articles = [newscli.read(text, published=when) for text, when in zip(texts, published, strict=True)]
    values = defaultdict(set)
    for each in kept:
        for made in each:
            values[made.what, made.kind].add(made.value)
    differing = {what: kind for (what, kind), told_as in values.items() if len(told_as) > 1}
    return MadeStory(tuple(articles), tuple(map(tuple, kept)), differing)


def _told(
    chance: Random, kind: str, thing: dict[str, Any], day: date, published: Sequence[date]
) -> Iterator[tuple[int, Made]]:
    form, tellings = thing["form"], thing["tellings"]
    papers = [paper for paper in range(len(published)) if chance.random() < TOLD]
    odd = chance.choice(papers) if papers and chance.random() < DIFFERS else None
    words = chance.sample(tellings, len(tellings))
    number: float = chance.choice(thing["numbers"]) if kind == "figures" else 0
    other_number = _other_number(chance, form, number)
    usual = _day(chance, form, day) if kind == "days" else day
    other = _other_day(chance, form, usual) if kind == "days" else day
    for at, paper in enumerate(papers):
        telling = words[at % len(words)]
        told, when = (other_number, other) if paper == odd else (number, usual)
        if kind == "figures":
            spelled = _number(chance, form, told, at_head=telling.startswith("{"))
        else:
            spelled = _when(chance, form, when, published[paper])
        sentence = telling.format(n=spelled, y=spelled, d=spelled, D=spelled.removeprefix("on "))
        yield paper, Made(kind, f"{kind} {thing['what']}", (told, when), sentence)


def _text(chance: Random, lead: str, told: Sequence[Made], asides: Sequence[str]) -> str:
    """Return an article of paragraphs of one or two sentences; one with a number at its head begins a paragraph."""
    sentences = [*(made.words for made in told), *asides]
    chance.shuffle(sentences)
    text = lead
    for sentence in sentences:
        text += ("\n\n" if sentence[0].isdigit() or chance.random() < DIFFERS else " ") + sentence
    return text


def _other_number(chance: Random, form: str, number: float) -> float:
    """Return another number, as another paper might give."""
    if form == "decimal":
        return round(number * chance.choice((0.75, 0.8, 1.25, 1.4)), 1)
    if form == "age":
        return number + chance.choice((-4, -3, -2, 2, 3))
    if form == "percent":
        return number + chance.choice((-5, -3, 4, 6) if number > TWO_DIGITS else (1, 2))
    if number < TWO_DIGITS:
        return number + chance.choice((1, 2, 3))
    step: int = 10 ** max(0, len(f"{number:.0f}") - 2)
    other = round(number * chance.choice((0.7, 0.8, 0.85, 1.15, 1.25, 1.4)) / step) * step
    return other if other != number else number + step


def _number(chance: Random, form: str, number: float, *, at_head: bool) -> str:
    if form == "decimal":
        return f"{number:g}"
    whole = int(number)
    if at_head and whole < 100:
        return _spelled(whole).capitalize()
    in_words = form == "count" and whole <= IN_WORDS and chance.random() < TOLD
    return _spelled(whole) if in_words else f"{whole:,}"


def _spelled(number: int) -> str:
    if number < TWO_DIGITS:
        return CARDINALS[number]
    ten, one = divmod(number, 10)
    return f"{TENS[ten - 2]}-{CARDINALS[one]}" if one else TENS[ten - 2]


def _day(chance: Random, form: str, day: date) -> date:
    """Return the day, the first of a month or of a year, on which a thing happened that is told in a form."""
    if form == "year":
        return date(chance.randint(1928, 2014), 1, 1)
    days = {"of late": (-2, 0), "weeks ago": (-40, -8), "ahead": (5, 18), "month ahead": (40, 200)}[form]
    found = day + timedelta(chance.randint(*days))
    return found.replace(day=1) if form == "month ahead" else found


def _other_day(chance: Random, form: str, day: date) -> date:
    if form == "year":
        return day.replace(year=day.year + chance.choice((-9, -3, -2, -1, 1, 2, 3)))
    if form == "month ahead":
        return (day + timedelta(chance.choice((32, 63)))).replace(day=1)
    days = {"of late": (-2, -1), "weeks ago": (-9, -7, -2, -1), "ahead": (1, 2, 3)}[form]
    return day + timedelta(chance.choice(days))


def _when(chance: Random, form: str, day: date, published: date) -> str:
    if form == "year":
        return str(day.year)
    if form == "month ahead":
        return f"in {MONTHS[day.month - 1]}" + (f" {day.year}" if day.year > published.year else "")
    gap = (day - published).days
    if (-SOON <= gap < 0 and chance.random() < TOLD) or (0 < gap <= SOON and chance.random() < DIFFERS):
        return f"on {day:%A}"
    return f"on {chance.choice((MONTHS, SHORT))[day.month - 1]} {day.day}"
