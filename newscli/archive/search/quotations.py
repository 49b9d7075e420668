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


def quotes_like(archive: Database, keys: Sequence[tuple[str, ...]], parts: Sequence[str]) -> list[KeptQuote]:
    """Return quotes with at least two of the rarest of `keys`, words each in all its spellings, in order of place.

    Where there are only two, one is enough; where there are fewer, the `parts` of the quotation are looked up too, each
    as a phrase. What is said without quotation marks is left out.
    """
    weights = _rarest(archive, keys)
    least = 2 if len(weights) > 2 else 1
    phrases = [f'"{phrase}"' for phrase in (" ".join(words_of(part)) for part in parts) if phrase]
    if len(weights) < 2 and phrases:
        weights[f"{{words}} : ({' AND '.join(phrases)})"] = 1.0
    if not weights:
        return []
    each = "SELECT rowid AS number, {} AS weight FROM said WHERE said MATCH ?"
    found = " UNION ALL ".join(each.format(weight) for weight in weights.values())
    best = (
        f"SELECT number FROM ({found}) GROUP BY number HAVING count(*) >= ? ORDER BY sum(weight) DESC, number LIMIT ?"
    )
    rows = archive.rows(
        f"SELECT number, speaker, words, start, \"end\" FROM quote WHERE number IN ({best}) AND kind != 'indirect'"
        " ORDER BY number",
        *(*weights, least, _MOST),
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
