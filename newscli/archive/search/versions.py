"""Takes words, returns the versions of articles that have them: the first, the last, and what took their place then.

Words stand together in a paragraph or in a headline of a version. Those of newest versions are found by the index of
texts, those edited away by the index of what the next version has no more; when they stood is read off the versions.
"""

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal, NamedTuple

from newscli.archive.database.connection import Database
from newscli.archive.entries import Stored
from newscli.archive.lookup import COLUMNS, stored_of
from newscli.archive.revisions import new_note
from newscli.archive.search.queries import Asked, Query, Snippet, Within, in_place, narrowed, read_query
from newscli.archive.search.quotes_and_people import RANKED, ranked
from newscli.archive.serialization import Parts, parts_of, same_words, unmarked, unpack
from newscli.errors import UsageError
from newscli.language.likeness import overlap_of_larger
from newscli.language.words import split_words

_ALIKE = 0.4  # a sentence that has this share of the words of another took its place, wherever it stands
_HEADLINE = (0, 0)

Ending = Literal["stands", "correction", "silent edit"]


class VersionHit(NamedTuple):
    """Versions of an article, one after the other, that have what was sought: their numbers, `first` to `last`.

    `words` are the sentence of the last one, or its headline (`start` and `end` are 0 then), that has it. `since` is
    when the first was taken, `until` when the one after the last was; None where it stands in the newest. `instead` is
    what took its place, empty where nothing did, and `note` what that version says itself of its changes.
    """

    stored: Stored
    first: int
    last: int
    since: str
    until: str | None
    words: Snippet
    start: int
    end: int
    instead: str = ""
    note: str = ""

    @property
    def ending(self) -> Ending:
        """How it ended: by a correction, of which the paper tells, or by an edit of which it does not."""
        return "stands" if self.until is None else "correction" if self.note else "silent edit"


class FoundVersions(NamedTuple):
    """The versions that fit a query, first of articles from which the words were edited away."""

    query: str
    hits: tuple[VersionHit, ...]


class _Version(NamedTuple):
    """A version with its passages: where each stands, and its number among all that are looked at."""

    number: int
    taken: str
    title: str
    body: bytes
    parts: Parts
    passages: dict[tuple[int, int], int]


def search_versions(archive: Database, query: Query, *, limit: int = 20) -> list[VersionHit]:
    """Return the versions that fit, at most `limit`. Raises `UsageError` where the query makes no sense."""
    if not query.words.strip():
        raise UsageError("no words are asked for. Give some: `newscli search --versions WORDS`.")
    asked = read_query(query.words)
    found: list[VersionHit] = []
    with archive.reading():
        within = narrowed(archive, query)
        before = (article for article, _ in gone(archive, asked, within, RANKED))
        numbers = list(dict.fromkeys((*before, *ranked(archive, asked, within))))
        for at in range(0, len(numbers), limit):
            found += lives(archive, asked, numbers[at : at + limit])
            if len(found) >= limit:
                break
    edited = {hit.stored.number for hit in found if hit.until}
    return sorted(found, key=lambda hit: hit.stored.number not in edited)[:limit]


def gone(archive: Database, asked: Asked, within: Within, most: int = -1) -> list[tuple[int, int]]:
    """Return the earlier versions, by article and number, with what was sought in what the next one has no more; first
    come those of articles whose newest version has it not.

    Where no filter narrows them, only the newest `most` passages are looked at.
    """
    inside = " AND article IN (SELECT number FROM temp.asked)" * within.narrow
    return archive.rows(
        "SELECT DISTINCT article, gone.revision FROM gone JOIN article ON article.number = article"
        " WHERE gone.number IN (SELECT rowid FROM gone_text WHERE gone_text MATCH ?1 ORDER BY rowid DESC LIMIT ?2)"
        f" AND removed IS NULL{inside}"
        " ORDER BY article IN (SELECT rowid FROM full_text WHERE full_text MATCH ?1), article DESC",
        *(asked.match, -1 if within.narrow else most),
    )


def lives(archive: Database, asked: Asked, numbers: Iterable[int]) -> Iterator[VersionHit]:
    """Yield the versions of each of these articles that fit, the first ones first."""
    few = list(numbers)
    places = ", ".join("?" * len(few))
    stored = {row[-1]: stored_of(row[:-1]) for row in archive.rows(_STORED.format(COLUMNS, places), *few)}
    passages: dict[tuple[bool, str], int] = {}
    versions: dict[int, list[_Version]] = {}
    for article, number, taken, title, body in archive.rows(_VERSIONS.format(places), *few):
        parts = parts_of(body)
        written = {_HEADLINE: title or ""} | {place: parts.text[slice(*place)] for place in parts.paragraphs}
        known = {
            place: passages.setdefault((place == _HEADLINE, words), len(passages)) for place, words in written.items()
        }
        versions.setdefault(article, []).append(_Version(number, taken, title or "", body, parts, known))
    fitting = _fitting(archive, asked, passages)
    for article in few:
        yield from _stretches(stored[article], versions[article], fitting, asked)


_STORED = "SELECT {}, article.number FROM article WHERE article.number IN ({})"
_VERSIONS = "SELECT article, number, taken, title, body FROM revision WHERE article IN ({}) ORDER BY number"


def _fitting(archive: Database, asked: Asked, passages: dict[tuple[bool, str], int]) -> set[int]:
    """Return the numbers of the passages that fit, by an index of them alone, so that a query means what it always
    means."""
    archive.run(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.passage USING fts5(title, authors, text, section, content = '',"
        " tokenize = 'unicode61 remove_diacritics 2')"
    )
    archive.run("INSERT INTO temp.passage(passage) VALUES ('delete-all')")
    archive.run_many(
        "INSERT INTO temp.passage(rowid, title, text) VALUES (?, ?, ?)",
        (
            (at, unmarked(words) if is_title else "", "" if is_title else unmarked(words))
            for (is_title, words), at in passages.items()
        ),
    )
    return {row[0] for row in archive.rows("SELECT rowid FROM temp.passage WHERE passage MATCH ?", asked.match)}


def _stretches(stored: Stored, versions: list[_Version], fitting: set[int], asked: Asked) -> Iterator[VersionHit]:
    at = 0
    for fits, run in groupby(versions, key=lambda version: not fitting.isdisjoint(version.passages.values())):
        some = list(run)
        at += len(some)
        if not fits:
            continue
        first, last, after = some[0], some[-1], versions[at] if at < len(versions) else None
        place = next(place for place, number in last.passages.items() if number in fitting)
        place, words = _shown(last, place, asked)
        hit = VersionHit(stored, first.number, last.number, first.taken, None, words, *place)
        if after:
            instead = after.title if place == _HEADLINE else _instead(place, last.parts, after.parts)
            note = new_note(unpack(last.body), unpack(after.body))
            hit = hit._replace(until=after.taken, instead=instead, note=note)
        yield hit


def _shown(version: _Version, place: tuple[int, int], asked: Asked) -> tuple[tuple[int, int], Snippet]:
    """Return the headline, the sentence of a paragraph that has all that the paragraph has of what was sought, or the
    paragraph."""
    if place == _HEADLINE:
        return place, in_place(version.title, asked.sought)
    text = version.parts.text
    inside = [each for each in version.parts.sentences if place[0] <= each[0] and each[1] <= place[1]]
    shown = {each: in_place(text[slice(*each)], asked.sought) for each in (*inside, place)}
    return max(shown.items(), key=lambda pair: len(pair[1].hits))


def _instead(place: tuple[int, int], old: Parts, new: Parts) -> str:
    """Return the new sentence (or paragraph) most like what stood at a place, else the one that stands there now."""
    before, after = (
        [
            same_words(parts.text[slice(*each)])
            for each in (parts.sentences if place in old.sentences else parts.paragraphs)
        ]
        for parts in (old, new)
    )
    words = same_words(old.text[slice(*place)])
    terms = set(split_words(words.lower()))
    known = set(before)
    likeness = {each: overlap_of_larger(terms, set(split_words(each.lower()))) for each in after if each not in known}
    best = max(likeness, key=likeness.__getitem__, default="")
    if best and likeness[best] >= _ALIKE:
        return best
    for kind, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "replace" and words in before[i:j]:
            return after[min(k + before[i:j].index(words), m - 1)]
    return ""
