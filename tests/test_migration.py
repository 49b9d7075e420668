"""An archive that an older newscli made is backed up, then renewed, and everything in it is found as before."""

import os
import signal
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import newscli
import pytest
from newscli.archive.database import connection
from newscli.archive.database.connection import open_database, statements
from newscli.archive.database.migrations import APPLICATION, STEPS
from newscli.archive.entries import entry_of
from newscli.archive.lookup import load, resolve
from newscli.archive.maintenance import check, purge, remove
from newscli.archive.readers.additions import mark
from newscli.archive.saving import add
from newscli.archive.search.quotes_and_people import Query, search, search_people, search_quotes
from newscli.archive.serialization import pack, text_of

ARTICLES = (
    ("The council shut the harbour bridge on Monday. “We had no choice,” said Tomas Reyle.", "We had no choice"),
    ("Ferries double their crossings. “Nobody had a choice of ferries,” said Edda Quill.", "Nobody had a choice"),
)


def answers(path: Path, question: str, *told: str) -> list[tuple[object, ...]]:
    """Return what a file of SQLite answers."""
    with closing(sqlite3.connect(path, isolation_level=None)) as link:
        return link.execute(question, told).fetchall()


def made_by_the_first(path: Path) -> None:
    """Make an archive as the first version did, with two articles and what was found in them."""
    link = sqlite3.connect(path, isolation_level=None)
    link.create_function("text_of", 1, text_of, deterministic=True)
    for statement in statements(STEPS[0].script):
        link.execute(statement)
    for number, (text, words) in enumerate(ARTICLES, 1):
        article = newscli.read(text, published=date(2026, 3, number))
        name = "Tomas Reyle" if number == 1 else "Edda Quill"
        link.execute(
            "INSERT INTO article(number, id, slug, day, published, words, added, revision)"
            " VALUES (?, ?, ?, ?, ?, 9, '2026-03-03T12:00:00+00:00', 1)",
            (number, article.id, article.slug, f"2026-03-0{number}", f"2026-03-0{number}"),
        )
        link.execute(
            "INSERT INTO revision VALUES (?, 1, '', ?, ?, NULL, 9, ?, NULL)",
            (number, bytes([number]), bytes([number]), pack(article)),
        )
        link.execute("INSERT INTO full_text(rowid, title, authors, text) VALUES (?, NULL, NULL, ?)", (number, text))
        link.execute("INSERT INTO analysis VALUES (?, '7')", (number,))
        for kind in ("direct", "indirect"):
            link.execute("INSERT INTO quote VALUES (NULL, ?, ?, ?, ?, 5, 9)", (number, kind, name, words))
        link.execute(
            "INSERT INTO said(rowid, speaker, words) SELECT number, speaker, words FROM quote WHERE article = ?",
            (number,),
        )
        link.execute("INSERT INTO person(name) VALUES (?)", (name,))
        link.execute("INSERT INTO mention VALUES (?, ?, 3)", (number, number))
        link.execute("INSERT INTO day VALUES (?, '2026-03-02', '2026-03-02', 0, 6)", (number,))
    link.execute("INSERT INTO said(said) VALUES ('rebuild')")
    link.execute(f"PRAGMA application_id = {APPLICATION}")
    link.execute("PRAGMA user_version = 1")
    link.close()


def test_an_archive_of_the_first_version_is_renewed_with_all_that_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    made_by_the_first(path)
    archive = open_database(path)
    assert archive is not None
    with archive:
        assert archive.number("PRAGMA user_version") == STEPS[-1].version
        assert [hit.stored.number for hit in search(archive, Query("br*"))] == [1]
        assert [hit.stored.number for hit in search(archive, Query("said", speaker="quill", version="7"))] == [2]
        about = Query("said", about=("2026-03-01", "2026-03-31"), version="7")
        assert {hit.stored.number for hit in search(archive, about)} == {1, 2}
        quotes = search_quotes(archive, Query("nobody", version="7"))
        assert [(hit.speaker, hit.kind, hit.start) for hit in quotes] == [
            ("Edda Quill", "indirect", 5),
            ("Edda Quill", "direct", 5),
        ]
        assert search_people(archive, "rey", "7") == [("Tomas Reyle", 1, 3, 2)]
        assert load(archive, resolve(archive, "@2")).text == ARTICLES[0][0]
    assert answers(Path(f"{path}.version-1"), "PRAGMA user_version") == [(1,)]


def test_the_copy_of_an_archive_that_is_renewed_is_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    made_by_the_first(path)
    before = os.umask(0)
    try:
        archive = open_database(path)
    finally:
        os.umask(before)
    assert archive is not None
    archive.close()
    assert oct(Path(f"{path}.version-1").stat().st_mode & 0o777) == "0o600"


def test_a_renewed_archive_forgets_what_goes_for_good(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    made_by_the_first(path)
    archive = open_database(path, write=True)
    assert archive is not None
    with archive:
        remove(archive, 1, datetime(2026, 3, 3, tzinfo=UTC))
        assert search_quotes(archive, Query("choice", speaker="Reyle", version="7")) == []
        assert search_people(archive, "Reyle", "7") == []
        purge(archive, datetime(2026, 6, 3, tzinfo=UTC))
        assert archive.number("SELECT count(*) FROM quote") == 2
        assert search_people(archive, "Reyle", "7") == []
        assert [line for line in check(archive) if "index" in line or "belongs" in line] == []


def test_an_archive_of_the_third_version_takes_what_readers_add_and_checks_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "archive.db"
    monkeypatch.setattr(connection, "STEPS", STEPS[:3])
    archive = open_database(path, write=True)
    assert archive is not None
    with archive:
        article = newscli.read(ARTICLES[0][0], published=date(2026, 3, 1))
        add(archive, [entry_of(article)], datetime(2026, 3, 3, tzinfo=UTC))
    monkeypatch.undo()
    archive = open_database(path, write=True)
    assert archive is not None
    with archive:
        assert check(archive) == []
        assert mark(archive, 1, "star", datetime(2026, 3, 4, tzinfo=UTC))
        archive.run("INSERT INTO note(article, made, words) VALUES (1, '2026-03-04', 'Ask again.')")
        assert (check(archive), resolve(archive, "@1").starred) == ([], "2026-03-04T00:00:00+00:00")
        remove(archive, 1, datetime(2026, 3, 3, tzinfo=UTC))
        purge(archive, datetime(2026, 6, 3, tzinfo=UTC))
        assert [archive.number(f"SELECT count(*) FROM {table}") for table in ("star", "note")] == [0, 0]
        assert check(archive) == []
    assert answers(Path(f"{path}.version-3"), "PRAGMA user_version") == [(3,)]


def renewed_and_killed(path: Path, at: int, *, write: bool) -> bool:
    """Open an archive in a process of its own that is killed at its step `at`; return whether it was done before.

    A step is a statement or whatever Python tells of files: they are opened, renamed, removed.
    """
    if child := os.fork():
        return os.waitpid(child, 0)[1] == 0
    steps = 0

    def count(event: str, told: object = None) -> None:
        nonlocal steps
        if event != "import" and not event.startswith(("object.", "sys.", "compile", "exec", "marshal.", "code.")):
            steps += 1
            if steps == at:
                os.kill(os.getpid(), signal.SIGKILL)

    connect = connection._connect

    def watched(*told: object) -> sqlite3.Connection:
        link = connect(*told)  # type: ignore[arg-type]
        link.set_trace_callback(lambda _: count("statement"))
        return link

    connection._connect = watched  # type: ignore[assignment]
    sys.addaudithook(count)
    open_database(path, write=write)
    os._exit(0)


@pytest.mark.parametrize("write", [False, True])
def test_killed_at_any_step_a_renewal_is_done_at_the_next_opening(tmp_path: Path, write: bool) -> None:
    path, old = tmp_path / "archive.db", tmp_path / "old.db"
    made_by_the_first(old)
    warm = open_database(old.with_name("warm.db"), write=True)  # so that no module is loaded any more
    assert warm is not None
    warm.close()
    steps = 0
    while True:
        for left in tmp_path.glob("archive.db*"):
            left.unlink()
        path.write_bytes(old.read_bytes())
        steps += 7 if write else 4  # each waits for the disk
        done = renewed_and_killed(path, steps, write=write)
        archive = open_database(path, write=write)
        assert archive is not None
        with archive:
            assert archive.number("PRAGMA user_version") == STEPS[-1].version, steps
            assert check(archive)[2:] == [], steps  # the texts were never those of their hashes
            assert [hit.stored.number for hit in search(archive, Query("ferries"))] == [2]
        kept = sorted(left.name for left in tmp_path.glob("archive.db.*"))
        assert kept == ["archive.db.version-1"], steps
        assert answers(tmp_path / kept[0], "SELECT count(*) FROM quote") == [(4,)]
        if done:
            break
    assert steps > 40


def test_a_backup_of_another_state_is_kept_beside(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    for mood in ("first", "second"):
        path.unlink(missing_ok=True)
        made_by_the_first(path)
        answers(path, "UPDATE person SET name = ?||name", mood)
        opened = open_database(path)
        assert opened is not None
        opened.close()
    names = [tmp_path / f"archive.db.version-1{number}" for number in ("", "-2")]
    found = [answers(name, "SELECT name FROM person ORDER BY 1")[0][0] for name in names]
    assert found == ["firstEdda Quill", "secondEdda Quill"]
