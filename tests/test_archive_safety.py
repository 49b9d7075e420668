"""Nothing is lost and nothing half kept: killed, full, locked, damaged, foreign and newer archives."""

import multiprocessing
import os
import resource
import secrets
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import newscli
import pytest
from newscli.archive.database import connection, tables
from newscli.archive.database.connection import Database, open_database
from newscli.archive.database.failures import copy_to
from newscli.archive.entries import Entry, Filters, Findings, PersonRow, QuoteRow, entry_of
from newscli.archive.feeds import How, follow
from newscli.archive.lookup import listing, load
from newscli.archive.maintenance import check, compact, info, reindex
from newscli.archive.saving import add
from newscli.archive.serialization import made_whole
from newscli.errors import ArchiveError
from newscli.pipeline.files import write_file

import newsroom
from test_migration import NEXT, made_before, renew_from_now_on

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
ARTICLES = 1000
KILLS = 8

# Adds ever new articles, a few to a change, until it is killed; tells when it has begun.
ADDING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
import newscli, newsroom
from newscli.archive.database.connection import open_database
from newscli.archive.entries import entry_of
from newscli.archive.saving import add
archive = open_database(Path(sys.argv[1]), write=True)
print("begun", flush=True)
for first in range(int(sys.argv[2]), int(sys.argv[3]), 10):
    made = [newscli.read(newsroom.text(n, sentences=6)) for n in range(first, first + 10)]
    add(archive, map(entry_of, made), datetime.now(UTC))
print("done", flush=True)
"""


def opened(path: Path, *, wait: float = 15) -> Database:
    archive = open_database(path, write=True, wait=wait)
    assert archive is not None
    return archive


def entries(*numbers: int) -> list[Entry]:
    return [entry_of(newscli.read(newsroom.text(number, sentences=6))) for number in numbers]


def adding(path: Path, first: int, end: int) -> "subprocess.Popen[str]":
    words = [sys.executable, "-c", ADDING, str(path), str(first), str(end)]
    paths = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    return subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=paths)


def wait_for(process: "subprocess.Popen[str]", word: str) -> None:
    assert process.stdout is not None
    assert process.stdout.readline().strip() == word


def test_killed_at_any_instant_the_archive_is_sound_and_its_articles_whole(tmp_path: Path) -> None:
    path, chance, kept = tmp_path / "archive.db", Random(), [0]
    for number in range(1, KILLS + 1):
        process = adding(path, kept[-1] // 10 * 10, ARTICLES)
        wait_for(process, "begun")
        time.sleep(chance.uniform(0, 0.25 if kept[-1] else 0.25 * number))  # a busy machine gets more time
        process.send_signal(signal.SIGKILL)
        process.communicate()
        with opened(path) as archive:
            assert check(archive) == []
            kept.append(len(listing(archive)))
            assert kept[-1] % 10 == 0
            texts = {load(archive, stored).text for stored in listing(archive)}
            assert texts == {newscli.read(newsroom.text(n, sentences=6)).text for n in range(kept[-1])}
    assert kept == sorted(kept)
    assert kept[-1] > 0


def test_two_adds_at_once_both_succeed(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    both = [adding(path, 0, 200), adding(path, 100, 300)]
    assert ["done" in process.communicate()[0] for process in both] == [True, True]
    with opened(path) as archive:
        assert len(listing(archive)) == 300
        assert check(archive) == []


def test_a_reader_works_during_a_write(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    with opened(path) as writer:
        add(writer, entries(1), NOW)
        with writer.writing():
            writer.run("UPDATE article SET title = 'changing'")
            reader = open_database(path, wait=0)
            assert reader is not None
            with reader:
                assert [stored.title for stored in listing(reader)] == [None]


def test_a_locked_archive_says_so(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    locked = pytest.raises(ArchiveError, match="locked by another program")
    with opened(path) as writer, opened(path, wait=0.01) as other, writer.writing(), locked:
        add(other, entries(1), NOW)
    with opened(path) as archive:
        assert len(listing(archive)) == 0


def test_a_full_database_keeps_what_was_there(tmp_path: Path) -> None:
    with opened(tmp_path / "archive.db") as archive:
        add(archive, entries(1), NOW)
        archive.run(f"PRAGMA max_page_count = {archive.number('PRAGMA page_count') + 2}")
        with pytest.raises(ArchiveError, match="disk is full"):
            add(archive, entries(*range(2, 200)), NOW)
        assert len(listing(archive)) == 1
        assert check(archive) == []


def in_a_process(work: Callable[[], None]) -> str:
    """Run `work` in a process of its own; return the `ArchiveError` that it ends with."""
    queue: multiprocessing.Queue[str] = multiprocessing.get_context("fork").Queue()

    def run() -> None:
        try:
            work()
            queue.put("nothing went wrong")
        except ArchiveError as error:
            queue.put(str(error))

    process = multiprocessing.get_context("fork").Process(target=run)
    process.start()
    said = queue.get(timeout=30)
    process.join()
    return said


def test_a_disk_that_refuses_to_write_keeps_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    with opened(path) as archive:
        add(archive, entries(1), NOW)
    size = path.stat().st_size

    def work() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 4096, size + 4096))
        with opened(path) as archive:
            add(archive, entries(*range(2, 300)), NOW)

    assert "which keeps what it had" in in_a_process(work)
    with opened(path) as archive:
        assert len(listing(archive)) == 1
        assert check(archive) == []


@pytest.fixture
def for_all() -> Iterator[Path]:
    """Give a folder that every user may look into; pytest closes its own to others."""
    with TemporaryDirectory() as made:
        Path(made).chmod(0o755)
        yield Path(made)


def test_a_folder_nobody_may_write_in(for_all: Path) -> None:
    folder = for_all / "shelf"
    with opened(folder / "archive.db") as archive:
        add(archive, entries(1), NOW)
    (folder / "archive.db").chmod(0o444)
    folder.chmod(0o555)

    def as_nobody() -> None:
        if os.geteuid() == 0:
            os.setuid(65534)

    def write() -> None:
        as_nobody()
        with opened(folder / "archive.db") as archive:
            add(archive, entries(2), NOW)

    def make() -> None:
        as_nobody()
        opened(folder / "more" / "archive.db").close()

    def read() -> None:
        as_nobody()
        archive = open_database(folder / "archive.db")
        assert archive is not None
        with archive:
            raise ArchiveError(f"{len(listing(archive))} article, {check(archive)} wrong")

    try:
        assert "can't be written" in in_a_process(write)
        assert in_a_process(make).endswith("archive.db can't be used: Permission denied. Give --archive.")
        assert in_a_process(read) == "1 article, [] wrong"
    finally:
        folder.chmod(0o755)


@pytest.mark.parametrize("write", [True, False])
def test_what_is_no_archive_is_left_alone(tmp_path: Path, write: bool) -> None:
    text, foreign = tmp_path / "story.txt", tmp_path / "other.db"
    text.write_text("On Monday it rained. " * 100)
    with sqlite3.connect(foreign) as link:
        link.execute("CREATE TABLE mine (x)")
    link.close()
    for path in (text, foreign):
        before = path.read_bytes()
        with pytest.raises(ArchiveError, match="not an archive of newscli"):
            open_database(path, write=write)
        assert path.read_bytes() == before


def test_an_archive_of_a_newer_newscli_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    with opened(path) as archive:
        archive.run("PRAGMA user_version = 99")
    with pytest.raises(ArchiveError, match="newer newscli"):
        open_database(path, write=True)


def test_check_finds_damage(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    with opened(path) as archive:
        add(archive, entries(*range(30)), NOW)
        assert check(archive) == []
        archive.run("DROP TRIGGER body_before")
        archive.run("DROP TRIGGER body_after")
        archive.run("UPDATE revision SET body = (SELECT body FROM revision WHERE article = 2) WHERE article = 1")
        archive.run("UPDATE revision SET body = x'00' WHERE article = 3")
        found = "\n".join(check(archive))
    assert "the text is not what was kept" in found
    assert "can't be read" in found


def test_check_names_what_an_article_left_behind(tmp_path: Path) -> None:
    with opened(tmp_path / "archive.db") as archive:
        add(archive, entries(*range(3)), NOW)
        archive.run("PRAGMA foreign_keys = OFF")
        archive.run("DELETE FROM article WHERE number = 2")
        assert "revision 2 belongs to no article" in check(archive)


def test_check_finds_an_index_that_does_not_fit_and_reindex_mends_it(tmp_path: Path) -> None:
    with opened(tmp_path / "archive.db") as archive:
        add(archive, entries(*range(5)), NOW)
        archive.run("INSERT INTO full_text(full_text) VALUES ('delete-all')")
        assert any("full_text" in line for line in check(archive))
        reindex(archive)
        assert check(archive) == []


def test_a_file_damaged_in_the_middle_ends_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    with opened(path) as archive:
        add(archive, entries(*range(60)), NOW)
        page = archive.number("SELECT rootpage FROM sqlite_master WHERE name = 'revision'")
        size = archive.number("PRAGMA page_size")
    whole = bytearray(path.read_bytes())
    whole[size * (page - 1) : size * page] = bytes(size)
    path.write_bytes(whole)
    with opened(path) as archive:
        assert check(archive)
        with pytest.raises(ArchiveError, match=r"damaged|failed"):
            [load(archive, stored) for stored in listing(archive, Filters(unread=True))]


FLIPS = 150
TABLES = (
    *("article", "revision", "tag", "sketch", "near", "quote", "day", "mention", "person", "feed", "entry", "seal"),
    *("star", "note", "correction", "evidence", "saved_search", "told", "feed_article"),
)


def contents(path: Path) -> object:
    """Return all that an archive holds, as bytes; where that can't be read, why."""
    link = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    link.text_factory = bytes
    try:
        rows = [link.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES]
        return rows, link.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        return repr(error)
    finally:
        link.close()


def told(path: Path) -> bool:
    """Return whether anything is told of what is wrong with an archive."""
    try:
        archive = open_database(path)
    except ArchiveError:
        return True
    assert archive is not None
    with archive:
        return bool(check(archive))


def test_check_numbers_an_article_whose_name_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    with opened(path) as archive:
        add(archive, [entry_of(newscli.read(newsroom.text(1, sentences=6)))], NOW)
    with closing(sqlite3.connect(path, isolation_level=None)) as link:  # as a byte that is turned may leave it
        link.execute("PRAGMA writable_schema = ON")
        link.execute("UPDATE sqlite_master SET sql = replace(sql, 'slug TEXT NOT NULL', 'slug TEXT         ')")
    with closing(sqlite3.connect(path, isolation_level=None)) as link:
        link.create_function("row_sum", -1, lambda *_: "")
        link.execute("UPDATE article SET slug = NULL")
    with opened(path) as archive:
        assert "article 1: a row is not what was kept" in check(archive)


def test_check_survives_every_flipped_bit_and_finds_every_one_that_matters(tmp_path: Path) -> None:
    path, flipped = tmp_path / "archive.db", tmp_path / "flipped.db"
    with opened(path) as archive:
        found = Findings(
            "7", (QuoteRow("direct", "Edda Quill", "Stay", 0, 4),), people=(PersonRow("Edda Quill", 2, 1),)
        )
        made = [newscli.read(newsroom.text(number, sentences=6)) for number in range(4)]
        add(archive, [entry_of(each, findings=found, tags=["shore"], input=b"<p>Stay") for each in made], NOW)
        follow(archive, "https://courier.example/feed", "The Courier", How("https://courier.example"), NOW)
        assert check(archive) == []
    whole, before = path.read_bytes(), contents(path)
    used = [at for at, byte in enumerate(whole) if byte]
    chance, found_out = Random(16), 0
    for _ in range(FLIPS):
        changed = bytearray(whole)
        at = chance.choice(used)
        changed[at] ^= 1 << chance.randrange(8)
        for left in tmp_path.glob("flipped.db*"):
            left.unlink()
        flipped.write_bytes(changed)
        other = contents(flipped) != before
        said = told(flipped)
        assert said or not other, at
        found_out += said
    assert found_out > FLIPS / 2


def test_check_names_the_article_that_was_changed(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    with opened(path) as archive:
        slugs = [outcome.slug for outcome in add(archive, entries(1, 2), NOW)]
    raw = path.read_bytes()
    link = sqlite3.connect(path)
    link.create_function("row_sum", -1, lambda *_: 0)
    link.execute("UPDATE article SET source = 'The Forger' WHERE number = 2")
    link.commit()
    link.close()
    assert path.read_bytes() != raw
    with opened(path) as archive:
        assert check(archive) == [f"{slugs[1]}: a row is not what was kept"]


def test_a_backup_is_made_while_others_write_and_is_verified(tmp_path: Path) -> None:
    with opened(tmp_path / "archive.db") as archive:
        add(archive, entries(*range(5)), NOW)
        process = adding(tmp_path / "archive.db", 10, 100)
        wait_for(process, "begun")
        copy_to(archive.link, tmp_path / "copy.db")
        process.communicate()
        with pytest.raises(ArchiveError, match="exists already"):
            copy_to(archive.link, tmp_path / "copy.db")
        with pytest.raises(ArchiveError, match="can't be"):
            copy_to(archive.link, tmp_path / "archive.db" / "copy.db")
    with opened(tmp_path / "copy.db") as copy:
        assert len(listing(copy)) % 10 == 5
        assert check(copy) == []
    assert not list(tmp_path.glob("*.part"))


def test_no_link_leads_a_backup_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("mine")
    (tmp_path / "copy.db.part").symlink_to(precious)
    with opened(tmp_path / "archive.db") as archive:
        add(archive, entries(1), NOW)
        copy_to(archive.link, tmp_path / "copy.db")  # nobody can guess the name of what is not whole yet
        monkeypatch.setattr(secrets, "token_hex", lambda _: "guessed")
        (tmp_path / "newscli-guessed.part").symlink_to(precious)
        with pytest.raises(ArchiveError, match=r"newscli-guessed\.part is in the way"):
            copy_to(archive.link, tmp_path / "other.db")
    assert precious.read_text() == "mine"
    assert (tmp_path / "newscli-guessed.part").is_symlink()


def test_a_backup_holds_what_is_in_the_log_alone(for_all: Path) -> None:
    """Through a link into a folder where nobody may write, and where the log or its memory is all that is left."""
    real, links, bare = (for_all / name for name in ("real", "links", "bare"))
    links.mkdir()
    with opened(real / "archive.db") as archive:
        add(archive, entries(1), NOW)
        archive.run("PRAGMA wal_autocheckpoint = 0")
        add(archive, entries(2), NOW)
        (links / "mine.db").symlink_to(real / "archive.db")
        shutil.copytree(real, bare)
        (bare / "archive.db-shm").unlink()
        for each in (real, bare, links):
            for path in each.iterdir():
                path.chmod(0o644)
            each.chmod(0o555)
        out = for_all / "out"
        out.mkdir()
        out.chmod(0o777)

        def back_up() -> None:
            if os.geteuid() == 0:
                os.setuid(65534)
            kept = []
            for number, path in enumerate((links / "mine.db", real / "archive.db", bare / "archive.db")):
                copy = newscli.Archive(path).backup(out / f"{number}.db")
                kept.append(len(newscli.Archive(copy).list()))
            raise ArchiveError(f"{kept}")

        try:
            assert in_a_process(back_up) == "[2, 2, 2]"
        finally:
            for each in (real, bare, links):
                each.chmod(0o755)


def test_an_older_archive_that_cannot_be_written_is_read(for_all: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = for_all / "old" / "archive.db"
    path.parent.mkdir()
    made_before(path)
    renew_from_now_on(monkeypatch)
    path.chmod(0o444)
    path.parent.chmod(0o555)
    before = path.read_bytes()

    def read() -> None:
        if os.geteuid() == 0:
            os.setuid(65534)
        raise ArchiveError(f"{len(newscli.Archive(path).list())} articles")

    try:
        assert in_a_process(read) == "2 articles"
    finally:
        path.parent.chmod(0o755)
    assert path.read_bytes() == before


def noted(done: list[str], name: str, function: Callable[..., None]) -> Callable[..., None]:
    def note(*given: object, **named: object) -> None:
        done.append(name)
        function(*given, **named)

    return note


def test_a_file_takes_its_name_in_the_folder_where_it_was_begun_and_only_when_the_disk_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, other = tmp_path / "folder", tmp_path / "other"
    done: list[str] = []
    other.mkdir()
    for name in ("fsync", "replace"):
        monkeypatch.setattr(os, name, noted(done, name, getattr(os, name)))
    name = "x" * 250 + ".txt"  # as long as names can be, nearly
    with made_whole(folder / name) as part:
        part.file.write(b"whole")
        folder.rename(tmp_path / "away")
        folder.symlink_to(other)
    assert (tmp_path / "away" / name).read_bytes() == b"whole"
    assert [*other.iterdir()] == []
    assert done == ["fsync", "replace", "fsync"]
    write_file(tmp_path / name, ["whole"])
    assert (tmp_path / name).read_text() == "whole"
    assert [*tmp_path.rglob("*.part")] == []


def test_what_is_kept_is_for_its_owner_alone(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        with opened(tmp_path / "a" / "b" / "archive.db") as archive:
            add(archive, entries(1), NOW)
            copy_to(archive.link, tmp_path / "c" / "copy.db")
            made = [path for path in tmp_path.rglob("*") if path.is_file()]
            assert {oct(path.stat().st_mode & 0o777) for path in made} == {"0o600"}
            assert len(made) == 4  # with what SQLite has beside the archive
    finally:
        os.umask(old)
    assert {oct((tmp_path / name).stat().st_mode & 0o777) for name in ("a", "a/b", "c")} == {"0o700"}


def test_compacting_gives_room_back(tmp_path: Path) -> None:
    with opened(tmp_path / "archive.db") as archive:
        add(archive, entries(*range(200)), NOW)
        archive.run("UPDATE article SET removed = '2020-01-01' WHERE number > 5")
        before, after = compact(archive, NOW)
        assert after < before
        assert info(archive).counts["articles"] == 5
        assert check(archive) == []


def test_an_older_archive_that_cannot_be_backed_up_is_left_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "archive.db"
    made_before(path)
    renew_from_now_on(monkeypatch)
    (tmp_path / f"archive.db.version-{NEXT - 1}.part").mkdir()
    before = path.read_bytes()
    with pytest.raises(ArchiveError, match=r"an older newscli made .*, and it can't be renewed: "):
        open_database(path)
    assert path.read_bytes() == before


def test_a_new_schema_backs_the_old_one_up_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "archive.db"
    with opened(path) as archive:
        add(archive, entries(1), NOW)
    newer = (*tables.STEPS, tables.Step(NEXT, "ALTER TABLE article ADD COLUMN mood TEXT;\n"))
    monkeypatch.setattr(connection, "STEPS", newer)
    with opened(path) as archive:
        assert archive.row("SELECT mood FROM article") == (None,)
        assert check(archive) == []
    monkeypatch.undo()
    with opened(tmp_path / f"archive.db.version-{NEXT - 1}") as old:
        assert len(listing(old)) == 1


def test_a_new_schema_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "archive.db"
    opened(path).close()
    broken = (
        *tables.STEPS,
        tables.Step(NEXT, "ALTER TABLE article ADD COLUMN mood TEXT;\nALTER TABLE none RENAME TO x;\n"),
    )
    monkeypatch.setattr(connection, "STEPS", broken)
    with pytest.raises(ArchiveError, match="failed"):
        open_database(path, write=True)
    monkeypatch.undo()
    with opened(path) as archive:
        assert archive.number("PRAGMA user_version") == NEXT - 1
        assert archive.number("SELECT count(*) FROM pragma_table_info('article') WHERE name = 'mood'") == 0


def test_an_article_damaged_in_the_file_ends_a_search_in_an_error_of_one_line(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    newscli.Archive(path).add(b"The dam above Marn broke on Monday, and the town was emptied by boat before noon.")
    with closing(sqlite3.connect(path)) as link:
        (body,) = link.execute("SELECT body FROM revision").fetchone()
    whole = path.read_bytes()
    assert whole.count(body) == 1
    path.write_bytes(whole.replace(body, body[:-1] + bytes([body[-1] ^ 1])))
    with pytest.raises(ArchiveError, match="newscli archive check"):
        newscli.Archive(path).search("dam")


def test_a_check_tells_numbers_that_would_be_given_twice(tmp_path: Path) -> None:
    path = tmp_path / "archive.db"
    archive = newscli.Archive(path)
    archive.add(b"The dam above Marn broke on Monday, and the town was emptied by boat before noon.")
    with closing(sqlite3.connect(path)) as link, link:
        link.execute("UPDATE sqlite_sequence SET seq = 0 WHERE name = 'article'")
    assert "the numbers of articles are counted wrong" in archive.check()
