"""Words are found in every version of an article: when they stood there, and what took their place."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import groupby
from pathlib import Path
from typing import Any

import newscli
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newscli.archive.database.connection import Database, open_database, open_in_memory
from newscli.archive.entries import entry_of
from newscli.archive.lookup import resolve
from newscli.archive.maintenance import check, remove
from newscli.archive.saving import add, renew
from newscli.archive.search.queries import Query
from newscli.archive.search.versions import VersionHit, search_versions
from newscli.errors import UsageError

START = datetime(2026, 3, 3, 12, tzinfo=UTC)
BEGINNING = "The old ropeway of Ullen stopped above the lake at noon.\n\n"
END = "\n\nIt runs again on Friday, and the goats ride free."
# The versions of an article, one after the other: headline and the paragraph that changes.
ROPEWAY = (
    ("Ropeway stuck", "Forty people hung in the cabins for an hour. Nobody was hurt, said Odo Brandt."),
    ("Ropeway stuck", "Thirty people hung in the cabins for an hour. Nobody was hurt, said Odo Brandt."),
    (
        "Ropeway rescued",
        "Thirty people hung in the cabins for an hour. Two were hurt, said Odo Brandt.\n\n"
        "Correction: An earlier version of this article said that nobody was hurt.",
    ),
    ("Ropeway rescued", "Thirty people hung in the cabins for an hour. Two were hurt.\n\nA goat wore a bell."),
    ("Ropeway rescued", "Thirty people hung in the cabins for an hour. Two were hurt."),
)


def version(title: str, words: str, url: str = "https://ullen.example/ropeway") -> Any:
    return entry_of(replace(newscli.read(f"{BEGINNING}{words}{END}\n", title=title), url=url))


def told(hits: list[VersionHit]) -> list[tuple[object, ...]]:
    return [(hit.first, hit.last, hit.ending, hit.words.text, hit.instead) for hit in hits]


@pytest.fixture
def archive(tmp_path: Path) -> Any:
    opened = open_database(tmp_path / "archive.db", write=True)
    assert opened is not None
    with opened:
        for number, each in enumerate(ROPEWAY):
            add(opened, [version(*each)], START + timedelta(hours=number))
        yield opened


FORTY = "Forty people hung in the cabins for an hour."
THIRTY = "Thirty people hung in the cabins for an hour."
LIVES: dict[str, list[tuple[object, ...]]] = {
    "forty": [(1, 1, "silent edit", FORTY, THIRTY)],
    '"people hung"': [(1, 5, "stands", THIRTY, "")],
    '"nobody was hurt"': [
        (1, 2, "correction", "Nobody was hurt, said Odo Brandt.", "Two were hurt, said Odo Brandt."),
    ],
    "stuck": [(1, 2, "correction", "Ropeway stuck", "Ropeway rescued")],
    "title:rescued": [(3, 5, "stands", "Ropeway rescued", "")],
    "bell": [(4, 4, "silent edit", "A goat wore a bell.", "")],
    "FORTY hurt": [(1, 1, "silent edit", ROPEWAY[0][1], ROPEWAY[1][1])],
    "forty goats": [],  # of different paragraphs
    "forty NOT hung": [],
    "gondola": [],
}


@pytest.mark.parametrize("words", LIVES)
def test_words_have_a_first_and_a_last_version_and_what_took_their_place(archive: Database, words: str) -> None:
    hits = search_versions(archive, Query(words))
    assert told(hits) == LIVES[words]
    for hit in hits:
        assert hit.since == (START + timedelta(hours=hit.first - 1)).isoformat()
        assert hit.until == (None if hit.ending == "stands" else (START + timedelta(hours=hit.last)).isoformat())
        assert ("Correction: An earlier version" in hit.note) == (hit.ending == "correction")


def test_what_was_edited_away_comes_first_and_a_removed_article_not_at_all(archive: Database) -> None:
    add(archive, [version("Forty goats", "Forty of them climbed.", "https://ullen.example/goats")], START)
    assert [hit.ending for hit in search_versions(archive, Query("forty"))] == ["silent edit", "stands"]
    assert [hit.ending for hit in search_versions(archive, Query("forty"), limit=1)] == ["silent edit"]
    remove(archive, 1, START)
    assert [hit.stored.number for hit in search_versions(archive, Query("forty"))] == [2]
    with pytest.raises(UsageError):
        search_versions(archive, Query("("))


def test_words_that_come_back_stand_twice(archive: Database) -> None:
    add(archive, [version("Ropeway rescued", f"{THIRTY} A goat wore a bell.")], START + timedelta(hours=5))
    assert told(search_versions(archive, Query("bell"))) == [
        (4, 4, "silent edit", "A goat wore a bell.", ""),
        (6, 6, "stands", "A goat wore a bell.", ""),
    ]


def test_only_what_was_edited_is_indexed_and_goes_with_its_article(archive: Database) -> None:
    assert archive.number("SELECT count(*) FROM gone") == 5  # of five versions with three to five paragraphs each
    assert check(archive) == []
    archive.run("DELETE FROM article WHERE number = 1")
    assert archive.number("SELECT count(*) FROM gone") == 0
    assert check(archive) == []


def test_what_is_read_anew_is_compared_anew(archive: Database) -> None:
    renew(archive, resolve(archive, "@1"), version("Ropeway rescued", f"{THIRTY} Two were hurt. A goat wore a bell."))
    assert told(search_versions(archive, Query("bell"))) == [(4, 5, "stands", "A goat wore a bell.", "")]
    assert check(archive) == []


def test_a_watch_tells_when_words_come_and_when_they_go(tmp_path: Path) -> None:
    archive = newscli.Archive(tmp_path / "archive.db")
    archive.add(page(*ROPEWAY[0]), now=START)
    archive.save_search("forty", "forty", kind="versions", now=START)

    def news() -> list[tuple[int, int, str]]:
        hits: Any = archive.watch("forty").found
        return [(hit.first, hit.last, hit.ending) for hit in hits.hits]

    assert (news(), news()) == ([(1, 1, "stands")], [])
    archive.add(page("Ropeway stuck", ROPEWAY[0][1] + " A goat wore a bell."), now=START)
    assert news() == []
    for each in ROPEWAY[1:3]:
        archive.add(page(*each), now=START)
    assert (news(), news()) == ([(1, 2, "silent edit")], [])
    with pytest.raises(UsageError):
        archive.save_search("nothing", kind="versions", source="Ullen")


def page(title: str, words: str) -> bytes:
    return f"---\ntitle: {title}\nurl: https://ullen.example/a\n---\n\n{BEGINNING}{words}{END}\n".encode()


PIECES = ("The eel sang.", "The eel slept.", "Odo fed the eel.", "A heron saw it.", "Nobody sang.")


@settings(max_examples=30)
@given(st.lists(st.lists(st.sampled_from(PIECES), min_size=1, max_size=4), min_size=1, max_size=5))
def test_words_are_found_in_just_the_versions_that_have_them(texts: list[list[str]]) -> None:
    kept: list[list[str]] = []
    with open_in_memory() as archive:
        for paragraphs in texts:
            made = newscli.read("\n\n".join(("It rained in Ullen all day.", *paragraphs)), title="Eel at Ullen")
            entry = entry_of(replace(made, url="https://ullen.example/eel"))
            kept += [paragraphs] if add(archive, [entry], START)[0].kind != "unchanged" else []
        for word in ("eel", "sang", "heron", "odo", "nobody"):
            has = [f" {word}" in f" {' '.join(paragraphs)}".lower() for paragraphs in kept]
            runs = [
                [number for number, _ in run] for had, run in groupby(enumerate(has, 1), lambda each: each[1]) if had
            ]
            found = search_versions(archive, Query(f"text:{word}"), limit=99)
            assert [(hit.first, hit.last, hit.until is None) for hit in found] == [
                (run[0], run[-1], run[-1] == len(kept)) for run in runs
            ]
