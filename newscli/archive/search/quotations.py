"""Takes words of a quotation, returns the kept quotes that may be the same one, and whose articles are copies."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newscli.archive.database.connection import Database
from newscli.archive.database.migrations import QUOTE_BITS
from newscli.archive.lookup import COLUMNS, stored_of
from newscli.archive.stored import Stored
from newscli.archive.text_normalization import fold, words_of

_KEYS = 6  # the rarest words of a quotation that are looked up
_ROWS = 60_000  # rows of the index to read, beyond those of the two rarest words
_MOST = 500  # quotes, those that share most of these words first


class KeptQuote(NamedTuple):
    """A quote as it is kept: its number, speaker, words, and its place in the text of its article."""

    number: int
    speaker: str | None
    words: str
    start: int
    end: int

    @property
    def article(self) -> int:
        """Return the number of the article it stands in."""
        return self.number >> QUOTE_BITS


class Sought(NamedTuple):
    """What a quotation is found by: its telling words, each in all its spellings; its `ends`, a few words each, and its
    `parts` between signs of cutting, which are looked up as phrases."""

    keys: Sequence[tuple[str, ...]]
    ends: Sequence[str]
    parts: Sequence[str]


def quotes_like(archive: Database, sought: Sought, *, reported: bool = False) -> list[KeptQuote]:
    """Return quotes with at least two of the rarest keys, or an end, in order of place.

    Where there are only two, one is enough; where there are fewer, the parts are looked up too. What is said without
    quotation marks is left out, unless `reported` speech is asked for.
    """
    keys, parts = sought.keys, sought.parts
    weights = _rarest(archive, keys)
    least = 2 if len(weights) > 2 else 1
    found_by_end: dict[str, float] = {}
    if least > 1:
        found_by_end = {
            f'{{words}} : ("{phrase}")': 0.01 for phrase in (" ".join(words_of(end)) for end in sought.ends)
        }
    phrases = [f'"{phrase}"' for phrase in (" ".join(words_of(part)) for part in parts) if phrase]
    if len(weights) < 2 and phrases:
        weights[f"{{words}} : ({' AND '.join(phrases)})"] = 1.0
    if not weights:
        return []
    each = "SELECT rowid AS number, {} AS weight, {} AS points FROM said WHERE said MATCH ?"
    rows_of = [each.format(weight, 1) for weight in weights.values()]
    rows_of += [each.format(weight, least) for weight in found_by_end.values()]
    found = " UNION ALL ".join(rows_of)
    best = (
        f"SELECT number FROM ({found}) GROUP BY number HAVING sum(points) >= ?"
        " ORDER BY sum(weight) DESC, number LIMIT ?"
    )
    rows = archive.rows(
        f'SELECT number, speaker, words, start, "end" FROM quote WHERE number IN ({best})'
        " AND (? OR kind != 'indirect') ORDER BY number",
        *(*weights, *found_by_end, least, _MOST, reported),
    )
    return [KeptQuote(*row) for row in rows]


def _rarest(archive: Database, keys: Sequence[tuple[str, ...]]) -> dict[str, float]:
    """Return expressions of FTS5 for the rarest keys, as many as are cheap to look up, with what each weighs."""
    archive.run("CREATE VIRTUAL TABLE IF NOT EXISTS temp.said_term USING fts5vocab('main', 'said', 'row')")
    counted = []
    for spellings in keys:
        marks = ", ".join("?" * len(spellings))
        count = archive.number(f"SELECT sum(doc) FROM temp.said_term WHERE term IN ({marks})", *map(fold, spellings))
        if count:
            counted.append((count, spellings))
    chosen: dict[str, float] = {}
    rows = 0
    for count, spellings in sorted(counted)[:_KEYS]:
        rows += count
        if len(chosen) >= 2 and rows > _ROWS:
            break
        chosen["{words} : (" + " OR ".join(f'"{each}"' for each in spellings) + ")"] = 1 / count
    return chosen


def articles_numbered(archive: Database, numbers: Iterable[int], version: str) -> dict[int, Stored]:
    """Return by their numbers the articles that are not removed and that analyses of this `version` read."""
    wanted = tuple(set(numbers))
    rows = archive.rows(
        f"SELECT {COLUMNS} FROM article JOIN analysis ON analysis.article = article.number AND version = ?"
        f" WHERE removed IS NULL AND article.number IN ({', '.join('?' * len(wanted))})",
        *(version, *wanted),
    )
    return {stored.number: stored for stored in map(stored_of, rows)}


def copies(archive: Database, numbers: Iterable[int]) -> list[set[int]]:
    """Group the numbers of articles: those that are near duplicates, directly or by way of another, stand together."""
    groups = {number: {number} for number in numbers}
    marks = ", ".join("?" * len(groups))
    for one, other in archive.rows(f"SELECT article, other FROM near WHERE article IN ({marks})", *groups):
        if other in groups and groups[one] is not groups[other]:
            groups[one] |= groups[other]
            groups |= dict.fromkeys(groups[other], groups[one])
    return [*{id(group): group for group in groups.values()}.values()]
