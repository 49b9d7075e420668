"""Of a corpus, what is bad costs itself alone, what changed is read again, and nobody else gets in."""

import csv
import gzip
import io
import json
import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from errno import ENOSPC
from multiprocessing import get_context
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import newscli
import pytest
from newscli.batch import analyze, local, run, tables
from newscli.batch.inputs import items_of_files
from newscli.batch.tables import Counts, Partition, Plan, Unread
from newscli.errors import InputError
from newscli.pipeline.corrections.correcting import Right

import newsroom
from batch_runs import lines, rows
from front_door import environment

HUGE, MUCH = 21 << 20, 100 << 20
MEASURED = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
ODD = {
    "half a character": json.dumps({"text": "The pier \ud800 shut on Monday.", "title": "\udfff"}),
    "a year that is none": json.dumps({"text": "The pier shut.", "date": "99999-01-01T00:00:00Z"}),
    "a day at the end of the calendar": json.dumps({"text": "It opens this weekend.", "date": "9999-12-31"}),
    "a day at its beginning": json.dumps({"text": "It shut last week, on Friday.", "date": "0001-01-01"}),
    "tags that are a number": json.dumps({"text": "The pier shut.", "tags": 5}),
    "a text that is a number": json.dumps({"text": 5, "title": "Pier"}),
    "a hole in the text": json.dumps({"text": "The pier\0shut.", "title": "\0"}),
    "deep nesting": "[" * 100_000 + "]" * 100_000,
    "no record": "5",
    "no JSON": '{"text": ',
    "a line too long": json.dumps({"text": "x" * HUGE}),
    "something packed": gzip.compress(b"The pier shut. " * 200_000, mtime=0).replace(b"\n", b" ").decode("latin-1"),
}


def read(path: Path) -> list[bool]:
    """Return of each record that a file holds whether it can be read."""
    return [not isinstance(item.job, Unread) for item in items_of_files((str(path),))]


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_an_odd_line_costs_itself_alone(tmp_path: Path, form: str) -> None:
    told = "".join(f"{line}\n{json.dumps(newsroom.record(number))}\n" for number, line in enumerate(ODD.values()))
    (tmp_path / "news.jsonl").write_text(told, "utf-8", "surrogatepass")
    report = analyze((str(tmp_path / "news.jsonl"),), tmp_path / "out", form=form, what=("article", "timeline"))
    assert (report.records, report.articles + report.errors, report.replaced) == (24, 24, 0)
    if form == "jsonl":
        titles = [row["title"] for row in rows(tmp_path / "out", "articles")]
        assert [title for title in titles if title in set(map(newsroom.title, range(12)))] == [
            newsroom.title(number) for number in range(12)
        ]


def test_an_odd_row_of_a_table_costs_itself_alone(tmp_path: Path) -> None:
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(("text", "title", "date"))
    odd = (("x" * HUGE, "", ""), ("The pier\0shut.", "\0", "9999-99-99"), (), ("",), ("a", "b", "c", "d", "e"))
    table.writerows(row for each in odd for row in ((newsroom.record(0)["text"], "Pier", "2026-03-02"), each))
    (tmp_path / "news.csv.gz").write_bytes(gzip.compress(text.getvalue().encode(), 1))
    report = analyze((str(tmp_path / "news.csv.gz"),), tmp_path / "out", form="jsonl", what=("article",))
    assert [row["title"] for row in rows(tmp_path / "out", "articles")].count("Pier") == 5
    assert "row 2 is damaged: it has more than 20 MB" in str(rows(tmp_path / "out", "errors"))
    assert [Path(row["input"]).name for row in rows(tmp_path / "out", "errors")] == [
        "news.csv.gz, row 2",
        "news.csv.gz, row 7",
    ]
    assert report.replaced == 0


def test_an_odd_cell_of_parquet_costs_its_row_alone(tmp_path: Path) -> None:
    import pyarrow
    from pyarrow import parquet

    days = pyarrow.array([0, 2**62, 0, 0], pyarrow.int64()).cast(pyarrow.timestamp("ms"))
    halves = pyarrow.array([b"Pier", b"Pier", b"\xff\xfe", b"Pier"]).view(pyarrow.string())
    texts = [f"The pier {number} shut on Monday." for number in range(3)]
    table = pyarrow.table({"text": [*texts, "x" * HUGE], "date": days, "title": halves})
    parquet.write_table(table, tmp_path / "odd.parquet")
    assert read(tmp_path / "odd.parquet") == [True, False, False, False]
    places = [Path(item.place).name for item in items_of_files((str(tmp_path / "odd.parquet"),))]
    assert places == [f"odd.parquet, row {number}" for number in range(1, 5)]


def bombs(folder: Path) -> Path:
    """Write what is small and unpacks to much, in each form that is read."""
    import pyarrow
    import zstandard
    from pyarrow import parquet

    folder.mkdir()
    much, page = b"x" * MUCH, b"<p>The pier shut.</p>" * (MUCH // 21)
    (folder / "line.jsonl.gz").write_bytes(gzip.compress(b'{"text": "' + much, 1))
    (folder / "row.csv.gz").write_bytes(gzip.compress(b'text\n"' + much, 1))
    (folder / "paste.txt.gz").write_bytes(gzip.compress(much, 1))
    (folder / "page.html.zst").write_bytes(zstandard.compress(page))
    (folder / "twice.txt.gz").write_bytes(gzip.compress(gzip.compress(much, 1)))
    (folder / "inside.warc").write_bytes(_crawled(gzip.compress(page, 1)) + _crawled(gzip.compress(page[:2100])))
    repeated = pyarrow.DictionaryArray.from_arrays(pyarrow.array([0] * 30), pyarrow.array(["x" * HUGE]))
    parquet.write_table(pyarrow.table({"text": repeated}), folder / "words.parquet", store_schema=False)
    whole = pyarrow.table({"text": pyarrow.array([much])})
    parquet.write_table(
        whole, folder / "cell.parquet", compression="zstd", use_dictionary=False, write_statistics=False
    )
    lines(folder / "zz-good.jsonl", 1)
    return folder


def _crawled(body: bytes) -> bytes:
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + body
    head = b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://paper.example/1\r\n"
    return head + b"Content-Type: application/http\r\nContent-Length: %d\r\n\r\n" % len(http) + http + b"\r\n\r\n"


@pytest.mark.skipif(sys.platform != "linux", reason="the system bounds memory so on Linux alone")
def test_a_process_of_a_run_gets_no_more_memory_than_it_may_hold(tmp_path: Path) -> None:
    plan = Plan(tmp_path, what=("article",), form="jsonl")
    for folder in (tables.ASIDE, tables.DONE):
        (tmp_path / folder).mkdir()
    worker = local.Worker(get_context("spawn"), plan)
    try:
        worker.give(local.Task(Partition(0, ())))
        assert worker.pipe.poll(60)
        assert isinstance(worker.pipe.recv(), Counts)
        assert resource.prlimit(worker.process.pid or 0, resource.RLIMIT_DATA)[0] == local.MEMORY
    finally:
        worker.end()


GREEDY = """
import resource, sys
from newscli.batch.local import bound_memory
if sys.argv[1:]:
    resource.setrlimit(resource.RLIMIT_DATA, (int(sys.argv[1]), int(sys.argv[1])))
bound_memory(400 << 20)
print(len(bytearray(100 << 20)) >> 20, resource.getrlimit(resource.RLIMIT_DATA)[0] >> 20)
try:
    bytearray(500 << 20)
except MemoryError:
    print("refused")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the system bounds memory so on Linux alone")
def test_what_wants_more_memory_is_refused_and_a_lower_bound_stays(tmp_path: Path) -> None:
    def told(*most: str) -> list[str]:
        command = [sys.executable, "-c", GREEDY, *most]
        return subprocess.run(
            command, env=environment(tmp_path), capture_output=True, check=True, text=True
        ).stdout.split()

    assert told() == ["100", "400", "refused"]
    assert told(str(300 << 20)) == ["100", "300", "refused"]


@pytest.mark.skipif(sys.platform != "linux", reason="the system is asked how much memory a process had")
def test_what_unpacks_to_much_costs_itself_and_little_memory(tmp_path: Path) -> None:
    given = bombs(tmp_path / "given")
    command = [sys.executable, "-m", "newscli", "batch", "analyze", str(given), str(tmp_path / "out")]
    options = ["--to", "jsonl", "--jobs", "1", "--what", "article"]
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, *command, *options], env=environment(tmp_path), capture_output=True, check=True
    )
    assert int(done.stdout.split()[-1]) < 500 << 10
    wrong = {Path(row["input"].partition(",")[0]).name for row in rows(tmp_path / "out", "errors")}
    assert wrong >= {"line.jsonl.gz", "row.csv.gz", "paste.txt.gz", "page.html.zst", "twice.txt.gz", "inside.warc"}
    assert wrong >= {"words.parquet", "cell.parquet"}
    read = [Path(row["input"].partition(",")[0]).name for row in rows(tmp_path / "out", "articles")]
    assert read.count("zz-good.jsonl") == read.count("inside.warc") == 1


def test_what_grew_changed_or_went_is_seen_when_a_run_goes_on(tmp_path: Path) -> None:
    source = lines(tmp_path / "news.jsonl", 5)

    def again() -> tuple[int, int, list[str]]:
        report = analyze((str(source),), tmp_path / "out", form="jsonl", what=("article",), size=2)
        return report.partitions, report.skipped, [row["title"] for row in rows(tmp_path / "out", "articles")]

    titles = [newsroom.title(number) for number in range(7)]
    assert again() == (3, 0, titles[:5])
    assert again() == (3, 3, titles[:5])
    known = source.stat()
    source.write_text(source.read_text().replace(titles[2], titles[2].swapcase()))
    os.utime(source, ns=(known.st_atime_ns, known.st_mtime_ns))
    changed = [*titles[:2], titles[2].swapcase(), *titles[3:]]
    assert again() == (3, 2, changed[:5])
    with source.open("a") as more:
        more.writelines(json.dumps(newsroom.record(number)) + "\n" for number in (5, 6))
    assert again() == (4, 2, changed)
    source.write_text("".join(source.read_text().splitlines(keepends=True)[:2]))
    assert again() == (1, 1, titles[:2])


def test_of_an_archive_that_grew_the_new_articles_are_read(tmp_path: Path) -> None:
    archive = newscli.Archive(tmp_path / "news.db")

    def again() -> tuple[int, int]:
        report = analyze(("archive",), tmp_path / "out", form="jsonl", what=("article",), size=1, archive=archive.path)
        return report.articles, report.skipped

    archive.add(str(lines(tmp_path / "a.jsonl", 2)))
    assert again() == (2, 0)
    archive.add(str(lines(tmp_path / "b.jsonl", 3)))
    assert again() == (3, 2)
    archive.correct("@1", Right(title="Pier"))
    assert again() == (3, 2)


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_a_table_that_was_cut_or_lost_is_made_again(tmp_path: Path, form: str) -> None:
    source = str(lines(tmp_path / "news.jsonl", 4))
    analyze((source,), tmp_path / "out", form=form, size=2, what=("article",))
    table = tmp_path / "out" / "articles" / f"part-00000001.{form}"
    whole = table.read_bytes()
    for left in (0, 0.5, None):
        table.unlink()
        if left is not None:
            table.write_bytes(whole[: int(len(whole) * left)])
        report = analyze((source,), tmp_path / "out", form=form, size=2, what=("article",))
        assert (report.skipped, table.read_bytes()) == (1, whole)


def test_a_second_run_into_the_same_folder_is_told_so_at_once(tmp_path: Path) -> None:
    source = str(lines(tmp_path / "news.jsonl", 2))
    told: list[str] = []

    def second(_: object) -> None:
        if not told:
            with pytest.raises(InputError, match="another run writes into"):
                analyze((source,), tmp_path / "out", form="jsonl")
            told.append("refused")

    analyze((source,), tmp_path / "out", form="jsonl", on_progress=second)
    assert told == ["refused"]
    assert analyze((source,), tmp_path / "out", form="jsonl").skipped == 1


def test_what_a_run_writes_is_on_the_disk_before_it_is_named_and_tables_before_they_are_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, out, done = str(lines(tmp_path / "news.jsonl", 3)), tmp_path / "out", list[tuple[str, int]]()
    replaced = Path.replace

    def replace(path: Path, target: Path) -> Path:
        done.append(("named", path.stat().st_ino))
        return replaced(path, target)

    def run_here(partitions: Iterator[Partition], plan: Plan, jobs: int, _: None, tell: local.Progress) -> None:
        for partition in partitions:
            tell(local.work(plan, partition))

    monkeypatch.setattr(os, "fsync", lambda opened: done.append(("kept", os.fstat(opened).st_ino)))
    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(run, "run_locally", run_here)
    analyze((source,), out, form="jsonl")

    def when(what: str, path: Path) -> int:
        return done.index((what, path.stat().st_ino))

    files, notes = [*out.rglob("*.json*")], [*(out / tables.DONE).iterdir()]
    assert (len(notes), len(files)) == (1, 10)
    assert [path for path in files if when("kept", path) > when("named", path)] == []
    for path in files:
        if path.parent != out:
            assert when("named", path) < when("kept", path.parent)
            assert path in notes or when("kept", path.parent) < when("named", notes[0])


def test_what_a_full_disk_refuses_takes_no_room_on_it(tmp_path: Path) -> None:
    (tmp_path / tables.ASIDE).mkdir()
    with (
        pytest.raises(InputError, match="Make room and run it again"),
        tables.files_of_partition(Plan(tmp_path, form="jsonl"), Partition(0, ())),
    ):
        raise OSError(ENOSPC, "No space left on device")
    assert [*(tmp_path / tables.ASIDE).iterdir()] == []


@pytest.mark.kill
@pytest.mark.skipif(sys.platform != "linux", reason="looks for open doors in /proc")
def test_dask_listens_to_this_machine_alone_shows_nothing_and_gets_no_more_memory() -> None:
    from resource import RLIMIT_DATA, getrlimit

    from newscli.batch.dask_engine import _client
    from newscli.batch.local import MEMORY

    client = _client(1, None)
    try:
        pids = [os.getpid(), *client.run(os.getpid).values()]
        nannies = client.run(os.getppid, nanny=True)
        assert [most for most, _ in client.run(getrlimit, RLIMIT_DATA).values()] == [MEMORY]
        heard = {address for pid in (*pids, *nannies.values()) for address in _listening(pid)}
        port = client.cluster.scheduler.http_server.port
        for page in ("", "status", "info/main/workers.html", "json/counts.json"):
            with pytest.raises(HTTPError, match="404"):
                urlopen(f"http://127.0.0.1:{port}/{page}")
    finally:
        client.close()
    assert heard == {"0100007F"}


def _listening(pid: int) -> list[str]:
    """Return the addresses, in hexadecimal numbers, at which a process takes calls."""
    own = {os.readlink(link) for link in Path(f"/proc/{pid}/fd").glob("*") if link.exists()}  # noqa: PTH115 (one call)
    told = "".join(Path(f"/proc/{pid}/net/{name}").read_text() for name in ("tcp", "tcp6"))
    doors = [row for row in map(str.split, told.splitlines()) if row[3] == "0A"]  # which listen
    return [row[1].partition(":")[0] for row in doors if f"socket:[{row[9]}]" in own]
