"""In: whole articles whose statements were marked by reading; out: how many are listed, rightly named, and how surely.

The statements stand in brackets in the text, and after it a line for each tells who speaks: see `data/README.md`.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

import newscli
from newscli.quotes import Quote
from newscli.quotes.results import listed

from .ground import DATA, Words
from .tally import Tally, overlap, pair

LEVELS = ("sure", "likely")
MARK = re.compile(r"\[(\d+)(\?)? ([^\]]+)\]")
_TITLES = frozenset(("the", "mr", "mrs", "ms", "dr", "prof"))


class Stated(NamedTuple):
    """A marked statement: its places in the article, names that are right for its speaker, if it may be left out."""

    pieces: tuple[tuple[int, int], ...]
    names: frozenset[str]
    optional: bool


class Reading(NamedTuple):
    """An article with its marked statements."""

    name: str
    text: str
    published: date
    held_out: bool
    statements: tuple[Stated, ...]


def readings() -> Iterator[Reading]:
    """Yield the marked articles in the order of their names."""
    for path in sorted((DATA / "statements").glob("*.txt")):
        yield reading_of(path.stem, path.read_text(encoding="utf-8"))


def reading_of(name: str, marked: str) -> Reading:
    """Read an article with its marks: two lines of facts, the text, two dashes, and a line for each speaker."""
    head, _, rest = marked.partition("\n\n")
    facts = dict(line.split(": ") for line in head.splitlines())
    body, _, lines = rest.partition("\n--\n")
    text, places, optional = "", dict[str, list[tuple[int, int]]](), set[str]()
    at = 0
    for mark in MARK.finditer(body):
        text += body[at : mark.start()]
        places.setdefault(mark[1], []).append((len(text), len(text) + len(mark[3])))
        optional.update(mark[1] for _ in mark[2] or "")
        text += mark[3]
        at = mark.end()
    rows = (line.split(" | ") for line in lines.splitlines() if line)
    names = {row[0]: frozenset(plain(name) for cell in row[1:] for name in cell.split("; ")) for row in rows}
    stated = tuple(Stated(tuple(spans), names[number], number in optional) for number, spans in places.items())
    return Reading(name, text + body[at:], date.fromisoformat(facts["published"]), facts["held out"] == "yes", stated)


def plain(name: str) -> str:
    """Return a name in lower case without articles, titles and marks."""
    words = re.findall(r"[^\W_]+", name.lower().replace("’s", ""))
    return " ".join(word for word in words if word not in _TITLES)


def score_statements(tally: Tally) -> None:
    """Statements listed, their speakers by the full name, and what each level of confidence comes to."""
    for reading in readings():
        article = newscli.read(reading.text, published=reading.published)
        words = Words(reading.text)
        ours = listed(newscli.find_quotes(article)).quotes
        found = [
            frozenset[int]().union(*(words.at(o.start, o.end) for o in map(article.origin, quote.content)))
            for quote in ours
        ]
        gold = [frozenset[int]().union(*(words.at(*place) for place in each.pieces)) for each in reading.statements]
        pairs = {j: i for i, j in pair(gold, found, overlap).items()}
        _count(tally, reading, ours, pairs)


def _count(tally: Tally, reading: Reading, ours: tuple[Quote, ...], pairs: dict[int, int]) -> None:
    stated = [reading.statements[pairs[j]] if j in pairs else None for j in range(len(ours))]
    counted = [(quote, mark) for quote, mark in zip(ours, stated, strict=True) if not (mark and mark.optional)]
    wanted = sum(not mark.optional for mark in reading.statements)
    right = [is_named(quote, mark) for quote, mark in counted]
    tally.add("statements found", reading.held_out, sum(mark is not None for _, mark in counted), len(counted), wanted)
    tally.share("statements named", reading.held_out, [r for r, (_, mark) in zip(right, counted, strict=True) if mark])
    tally.share("statements listed as sure", reading.held_out, [quote.confidence == "sure" for quote, _ in counted])
    for level in LEVELS:
        told = [r for r, (quote, _) in zip(right, counted, strict=True) if quote.confidence == level]
        tally.share(f"statements {level}", reading.held_out, told)
    for (quote, mark), named in zip(counted, right, strict=True):
        if not named:
            said = " … ".join(span.of(reading.text) for span in quote.content)
            speaker = quote.speaker and quote.speaker.name
            told_as = f"speaker {sorted(mark.names)}" if mark else "no statement"
            tally.mistake("statements", reading.held_out, f"{told_as} · ours {speaker!r} · {reading.name}: {said}")


def is_named(quote: Quote, mark: Stated | None) -> bool:
    """Return True if a quote is a statement and its speaker has a right full name."""
    return mark is not None and quote.speaker is not None and plain(quote.speaker.name) in mark.names
