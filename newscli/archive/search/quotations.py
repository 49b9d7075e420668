"""Takes words of a quotation, returns the kept quotes that may be the same one, and whose articles are copies."""

from collections.abc import Iterable, Sequence
from itertools import product

from newscli.archive.database.connection import Database
from newscli.archive.database.tables import QUOTE_BITS
from newscli.archive.entries import Stored
from newscli.archive.lookup import COLUMNS, stored_of
from newscli.archive.serialization import fold, words_of
from newscli.records import NamedTuple

_KEYS = 6  # the rarest words of a quotation that are looked up
_RUNS, _FEW_RUNS = 12, 4  # runs of words that are looked up; fewer are helped by single words
_SHORT = 6  # runs of a quotation of which every third word may be another
_STRETCH = 3  # runs that begin so near to one another that the rarest of them serves for all
_ROWS = 60_000  # rows of the index to read for words, beyond those of the two rarest
_OFTEN = 3_000  # quotes; a word that more have is one of many, however many it is
_HITS = 2_000  # quotes of one run, the earliest
_MOST_QUOTES = 250  # quotes, those that share most of these words first


class KeptQuote(NamedTuple):
    """A quote as it is kept: its number, speaker, words, its place in the text of its article, and its kind."""

    number: int
    speaker: str | None
    words: str
    start: int
    end: int
    kind: str = "direct"

    @property
    def article(self) -> int:
        """Return the number of the article it stands in."""
        return self.number >> QUOTE_BITS


class Sought(NamedTuple):
    """What a quotation is found by: its telling words, each in all its spellings; its `ends`, a few words each; its
    `parts` between signs of cutting; and its `runs`, three words each, of which one is left where a fifth of the words
    are others. Ends, parts and runs are looked up as phrases."""

    keys: Sequence[tuple[str, ...]]
    ends: Sequence[str]
    parts: Sequence[str]
    runs: Sequence[tuple[tuple[str, ...], ...]] = ()


def quotes_like(archive: Database, sought: Sought, *, reported: bool = False) -> list[KeptQuote]:
    """Return quotes that have one of the rarest runs, or an end, in order of place.

    Where there are few runs, or none of a short quotation is found, two of the rarest keys do, too; where there are few
    keys, one of them, or the parts. What is said without quotation marks is left out, unless `reported` speech is asked
    for.
    """
    known = _Known(archive)
    phrases = known.rarest_runs(sought.runs)
    weights: dict[str, float] = {}
    if len(sought.runs) < _FEW_RUNS:
        weights = known.rarest_words(sought.keys)
    least = 2 if len(weights) > 2 else 1
    if least > 1 or (phrases and len(sought.runs) < _FEW_RUNS):
        phrases |= dict.fromkeys(filter(None, map(_phrase, sought.ends)), 0.01)
    parts = [_phrase(part) for part in sought.parts if words_of(part)]
    if len(weights) < 2 and not phrases and parts:
        weights[" AND ".join(parts)] = 1.0
    if not (weights or phrases):
        return []
    each = "SELECT * FROM (SELECT rowid AS number, {} AS weight, {} AS points FROM said WHERE said MATCH ? LIMIT {})"
    rows_of = [each.format(weight, 1, -1) for weight in weights.values()]
    rows_of += [each.format(weight, least, _HITS) for weight in phrases.values()]
    found = " UNION ALL ".join(rows_of)
    best = (
        f"SELECT number FROM ({found}) GROUP BY number HAVING sum(points) >= ?"
        " ORDER BY sum(weight) DESC, number LIMIT ?"
    )
    rows = archive.rows(
        f'SELECT number, speaker, words, start, "end", kind FROM quote WHERE number IN ({best})'
        " AND (? OR kind != 'indirect') ORDER BY number",
        *(*(f"{{words}} : ({expression})" for expression in (*weights, *phrases)), least, _MOST_QUOTES, reported),
    )
    if not rows and _FEW_RUNS <= len(sought.runs) <= _SHORT:
        return quotes_like(archive, sought._replace(runs=()), reported=reported)
    return [KeptQuote(*row) for row in rows]


def _phrase(text: str) -> str:
    words = " ".join(words_of(text))
    return f'"{words}"' if words else ""


class _Known:
    """How many quotes of an archive have a word, up to `_OFTEN`; a run of words has no more than its rarest word."""

    def __init__(self, archive: Database) -> None:
        self.archive = archive
        self.counts: dict[str, int] = {}

    def rarest_words(self, keys: Sequence[tuple[str, ...]]) -> dict[str, float]:
        """Return expressions of FTS5 for the rarest keys, as many as are cheap to look up, with what each weighs."""
        counted = sorted((count, spellings) for spellings in keys if (count := self._count(spellings)))
        chosen: dict[str, float] = {}
        rows = 0
        for count, spellings in counted[:_KEYS]:
            rows += count
            if len(chosen) >= 2 and rows > _ROWS:
                break
            chosen[" OR ".join(f'"{each}"' for each in spellings)] = 1 / count
        return chosen

    def rarest_runs(self, runs: Sequence[tuple[tuple[str, ...], ...]]) -> dict[str, float]:
        """Return expressions for runs all over the quotation; of many, the rarest of those near one another."""
        counted = [(min(self._count(spellings) for spellings in run), at) for at, run in enumerate(runs)]
        stretch = _STRETCH if len(counted) > _RUNS else 1
        near = (counted[first : first + stretch] for first in range(0, len(counted), stretch))
        rarest = sorted(min((each for each in few if each[0]), default=(0, -1)) for few in near)
        chosen: dict[str, float] = {}
        for count, at in rarest[:_RUNS]:
            if count and (count < _OFTEN or len(chosen) < _FEW_RUNS):
                chosen[" OR ".join(_phrase(" ".join(words)) for words in product(*runs[at]))] = 1 / count
        return chosen

    def _count(self, spellings: tuple[str, ...]) -> int:
        """Return in how many quotes a word stands, in any of its spellings; of one like "don't" its rarer half."""
        return sum(min(map(self._of_word, parts)) for each in spellings if (parts := words_of(fold(each))))

    def _of_word(self, word: str) -> int:
        if word not in self.counts:
            found = f"SELECT 1 FROM said WHERE said MATCH ? LIMIT {_OFTEN}"
            self.counts[word] = self.archive.number(f"SELECT count(*) FROM ({found})", f'{{words}} : "{word}"')
        return self.counts[word]


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
