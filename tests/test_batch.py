"""A corpus goes into tables: the same rows as the single commands print, whatever is bad, killed or full on the way."""

import gzip
import io
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import newscli
import pytest
from newscli.batch import analyze, inputs, local
from newscli.batch import run as run_of_batch
from newscli.batch.inputs import files_of, items_of_files, pages_of
from newscli.batch.questions import QUESTIONS, ask
from newscli.batch.tables import Counts, Meter, Partition, Plan, RunReport, Unread
from newscli.errors import InputError, UsageError

import newsroom
from batch_runs import contents, lines, rows
from front_door import run, run_on_terminal

TABLES = ("articles", "quotes", "times", "timeline", "summary", "names")


def test_rows_are_what_the_single_commands_print(tmp_path: Path) -> None:
    taken, news = list[float](), str(lines(tmp_path / "news.jsonl", 3))
    out = tmp_path / "new" / "out"
    report = analyze((news,), out, form="jsonl", size=2, on_progress=lambda at: taken.append(at.elapsed))
    assert (report.records, report.articles, report.errors, report.partitions, report.replaced) == (3, 3, 0, 2, 0)
    assert (report.before, taken) == (0, sorted(taken))
    assert taken[-1] <= report.elapsed
    for command, table in (
        ("quotes", "quotes"),
        ("timeline --times", "times"),
        ("timeline", "timeline"),
        ("summarize", "summary"),
    ):
        alone = (
            run(tmp_path, *command.split(), str(tmp_path / "news.jsonl"), "--format", "jsonl", "-q").out
            if (table in ("quotes", "times"))
            else "".join(
                run(tmp_path, command, "-", "--format", "jsonl", "-q", given=json.dumps(newsroom.record(number))).out
                for number in range(3)
            )
        )
        written = "".join(path.read_text("utf-8") for path in sorted((out / table).glob("part-*")))
        assert written == alone, table
    assert [row["title"] for row in rows(out, "articles")] == [newsroom.title(n) for n in range(3)]
    assert rows(out, "names")


def test_rows_that_are_written_as_they_come_are_written_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def here(partitions: Iterator[Partition], plan: Plan, _: int, __: str | None, tell: local.Progress) -> None:
        for partition in partitions:
            tell(local.work(plan, partition))

    monkeypatch.setattr(run_of_batch, "run_locally", here)
    source, written = (str(lines(tmp_path / "news.jsonl", 3)),), []
    for most in (1, 20_000):
        monkeypatch.setattr(local, "_HELD", most)
        analyze(source, tmp_path / f"{most}", form="jsonl")
        written.append([rows(tmp_path / f"{most}", name) for name in TABLES])
    assert written[0] == written[1]
    assert len(written[0][0]) == 3


def test_sources_have_a_table_where_it_is_asked_for(tmp_path: Path) -> None:
    from pyarrow import parquet

    (tmp_path / "pier.txt").write_text(
        "Pier falls\n\nSALTPORT (AP) — The pier was old, claimed Zoë Reyle, the mayor.\n\nThe pier cost $4 million.\n"
    )
    for form in ("jsonl", "parquet"):
        analyze((str(tmp_path / "pier.txt"),), tmp_path / form, form=form, what=("sources",))
    told = [
        (row["what"], row.get("role"), row.get("verb"), row.get("agency"))
        for row in rows(tmp_path / "jsonl", "sources")
    ]
    assert told == [
        ("statement", "politician", "loaded", None),
        ("figure", None, None, None),
        ("agency", None, None, "AP"),
    ]
    assert "Zoë Reyle" in b"".join(contents(tmp_path / "jsonl").values()).decode()
    (file,) = (tmp_path / "parquet" / "sources").glob("part-*.parquet")
    made = parquet.read_table(file).to_pylist()
    assert [(row["what"], row["role"], row["verb"], row["agency"]) for row in made] == told
    assert (made[0]["content"][0]["text"], made[1]["figure"]["text"]) == ("The pier was old", "$4 million")


def test_tables_are_parquet_with_the_same_rows(tmp_path: Path) -> None:
    from pyarrow import parquet

    source = str(lines(tmp_path / "news.jsonl", 3))
    analyze((source,), tmp_path / "lines", form="jsonl")
    analyze((source,), tmp_path / "tables")
    for table in TABLES:
        (file,) = (tmp_path / "tables" / table).glob("part-*.parquet")
        made = parquet.ParquetFile(file)
        assert made.schema_arrow.metadata[b"newscli.version"].decode() == newscli.__version__
        wanted = rows(tmp_path / "lines", table)
        for got, expected in zip(made.read().to_pylist(), wanted, strict=True):
            known = {name: expected[name] for name in got if name in expected}
            assert {name: got[name] for name in known} == known
            assert not [name for name in expected if name not in got], table


def test_a_bad_record_is_an_error_and_stops_nothing(tmp_path: Path) -> None:
    source = lines(tmp_path / "news.jsonl", 2, bad='{"broken\n{"title": "no text"}\n')
    done = run(
        tmp_path, "batch", "analyze", str(source), str(tmp_path / "out"), "--to", "jsonl", "--jobs", "1", "--json"
    )
    assert done.code == 0, done.err
    report = json.loads(done.out)
    assert (report["records"], report["articles"], report["errors"]) == (4, 2, 2)
    assert [row["input"] for row in rows(tmp_path / "out", "articles")] == [f"{source}, line {n}" for n in (1, 2)]
    assert [row["input"] for row in rows(tmp_path / "out", "errors")] == [f"{source}, line {n}" for n in (3, 4)]
    strict = run(tmp_path, "batch", "analyze", str(source), str(tmp_path / "out"), "--to", "jsonl", "--strict")
    assert strict.code == 1
    assert "2 records could not be read" in strict.err


@pytest.mark.parametrize("kind", ["jsonl", "csv", "parquet"])
def test_a_record_as_large_as_may_be_is_read_and_a_larger_one_costs_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    texts = ["short", "a" * 60, "b" * 61, "c" * 60]
    made = tmp_path / f"news.{kind}"
    if kind == "csv":
        made.write_text("".join(f"{row}\n" for row in ("text", *texts)), "utf-8")
    elif kind == "jsonl":
        made.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), "utf-8")
    else:
        table, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
        parquet.write_table(table.table({"text": texts}), made)
    most = 61 if kind == "csv" else len(json.dumps({"text": texts[1]})) + (kind == "jsonl")  # with the end of its line
    monkeypatch.setattr(inputs, "LARGEST", most)
    found = list(items_of_files((str(made),), None, Meter(())))
    word = "row" if kind != "jsonl" else "line"
    assert [each.place for each in found] == [f"{made}, {word} {number}" for number in (1, 2, 3, 4)]
    jobs = [each.job for each in found]
    unread = [isinstance(job, Unread) or bool(job.incoming and job.incoming.kind == "unreadable") for job in jobs]
    assert unread == [False, False, True, False]


def test_the_report_of_a_run_is_a_page_like_any_other(tmp_path: Path) -> None:
    source = lines(tmp_path / "news.jsonl", 2)
    done = run(tmp_path, "batch", "analyze", str(source), str(tmp_path / "out"), "--jobs", "1", "--format", "html")
    assert done.code == 0, done.err
    assert "rows of errors" in done.out


def test_a_terminal_is_told_how_far_a_run_is_and_shown_a_table(tmp_path: Path) -> None:
    source, out = lines(tmp_path / "news.jsonl", 3), str(tmp_path / "out")
    shown = run_on_terminal(tmp_path, "batch", "analyze", str(source), out, "--jobs", "1", columns=100).out
    assert "0 records, 0 a second, 0 errors" in shown
    assert re.search(r"3 records, [^\r]*\r\x1b\[K  \x1b\[1m", shown)  # the report begins on a line of its own
    asked = ("batch", "people", out, "--no-pager")
    told = run(tmp_path, *asked).out.splitlines()
    for width in (80, 36):
        head, *table = run_on_terminal(tmp_path, *asked, columns=width).out.splitlines()
        assert head.split() == ["person", "month", "source", "quotes", "articles"] if width == 80 else "…" in head
        assert len(table) == len(told)
        assert all(0 < len(line) <= width for line in table)
    assert all(line.split("\t")[0][:3] in row for line, row in zip(told, table, strict=True))


@pytest.mark.parametrize(
    "kind", ["csv", "csv.gz", "parquet", "jsonl.gz", "jsonl.zst", "folder", "glob", "memory", "archive"]
)
def test_every_kind_of_input_gives_the_same_articles(tmp_path: Path, kind: str) -> None:
    source, archive = _made(tmp_path, kind)
    items = list(items_of_files(files_of((source,)), archive))
    report = analyze((source,), tmp_path / "out", form="jsonl", what=("article",), archive=archive)
    assert len(items) == 3
    told = {(row["title"], row["text"]) for row in rows(tmp_path / "out", "articles")}
    plain = analyze((str(lines(tmp_path / "plain.jsonl", 3)),), tmp_path / "plain", form="jsonl", what=("article",))
    assert told == {(row["title"], row["text"]) for row in rows(tmp_path / "plain", "articles")}
    assert (report.articles, report.errors) == (plain.articles, 0)


def test_a_page_is_read_wherever_it_is_and_however_it_is_packed(tmp_path: Path) -> None:
    import fsspec
    import zstandard

    page = newsroom.web_page(3)
    (tmp_path / "3.html").write_bytes(page)
    (tmp_path / "3.html.gz").write_bytes(gzip.compress(page))
    (tmp_path / "3.html.zst").write_bytes(zstandard.compress(page))
    with fsspec.open("memory://pages/3.html", "wb") as file:
        file.write(page)
    places = (*(str(tmp_path / f"3.html{end}") for end in ("", ".gz", ".zst")), "memory://pages/3.html")
    report = analyze(places, tmp_path / "out", form="jsonl", what=("article",))
    assert (report.articles, report.errors) == (4, 0)
    assert {row["title"] for row in rows(tmp_path / "out", "articles")} == {newsroom.title(3)}


def test_a_folder_may_stand_in_a_hidden_one_and_what_is_hidden_in_it_is_left_alone(tmp_path: Path) -> None:
    news = tmp_path / ".kept" / "news"
    for name in ("a.jsonl", "more/b.TXT.gz", ".c.jsonl", ".old/d.jsonl", "picture.png"):
        (news / name).parent.mkdir(parents=True, exist_ok=True)
        (news / name).touch()
    assert files_of((str(news),)) == tuple(str(news / name) for name in ("a.jsonl", "more/b.TXT.gz"))


def _made(tmp_path: Path, kind: str) -> tuple[str, Path | None]:
    import csv

    every = [newsroom.record(number) for number in range(3)]
    text = "".join(json.dumps(each) + "\n" for each in every).encode()
    path, archive = tmp_path / f"news.{kind}", None
    if kind.startswith("csv"):
        table = io.StringIO()
        writer = csv.DictWriter(table, list(every[0]))
        writer.writeheader()
        writer.writerows(every)
        data = table.getvalue().encode()
        path.write_bytes(gzip.compress(data) if kind.endswith("gz") else data)
    elif kind == "parquet":
        import pyarrow
        from pyarrow import parquet

        parquet.write_table(pyarrow.Table.from_pylist(every), path)
    elif kind == "jsonl.gz":
        path.write_bytes(gzip.compress(text))
    elif kind == "jsonl.zst":
        import zstandard

        path.write_bytes(zstandard.compress(text))
    elif kind in ("folder", "glob"):
        path.mkdir()
        for number, each in enumerate(every):
            (path / f"{number}.jsonl").write_text(json.dumps(each), encoding="utf-8")
        path = path / "*.jsonl" if kind == "glob" else path
    elif kind == "memory":
        import fsspec

        with fsspec.open("memory://batch/news.jsonl.gz", "wb") as file:
            file.write(gzip.compress(text))
        return "memory://batch/news.jsonl.gz", None
    else:
        lines(tmp_path / "kept.jsonl", 3)
        archive = tmp_path / "archive.db"
        newscli.Archive(archive).add(str(tmp_path / "kept.jsonl"))
        return "archive", archive
    return str(path), archive


def test_pages_of_a_crawl_are_read_and_damage_is_counted(tmp_path: Path) -> None:
    pages = [newsroom.crawled(number, newsroom.web_page(number)) for number in range(6)]
    (tmp_path / "whole.warc.gz").write_bytes(b"".join(pages))
    (tmp_path / "cut.warc.gz").write_bytes(b"".join(pages[:3]) + pages[3][:200])
    flipped = bytearray(b"".join(pages))
    flipped[len(pages[0]) + 60] ^= 255
    (tmp_path / "flipped.warc.gz").write_bytes(flipped)
    (tmp_path / "none.warc.gz").write_bytes(b"nothing of the kind")
    found = {
        path.name: [item.job for item in items_of_files((str(path),))] for path in sorted(tmp_path.glob("*.warc.gz"))
    }
    good = {name: sum(not isinstance(job, Unread) for job in jobs) for name, jobs in found.items()}
    bad = {name: len(jobs) - good[name] for name, jobs in found.items()}
    assert good == {"cut.warc.gz": 3, "flipped.warc.gz": 5, "none.warc.gz": 0, "whole.warc.gz": 6}
    assert bad == {"cut.warc.gz": 1, "flipped.warc.gz": 1, "none.warc.gz": 1, "whole.warc.gz": 0}
    report = analyze((str(tmp_path),), tmp_path.parent / "crawled", form="jsonl", what=("article",))
    assert (report.articles, report.errors) == (14, 3)


def record(kind: bytes, page: bytes, *, status: bytes = b"200 OK", type_: bytes = b"response") -> bytes:
    """Return a record of a crawl, not packed."""
    http = b"HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n" % (status, kind, len(page)) + page
    head = b"WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: https://paper.example/1\r\n" % type_
    told = b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n" % len(http)
    return head + told + http + b"\r\n\r\n"


HTML = b"text/html; charset=utf-8"
PACKED = HTML + b"\r\nContent-Encoding: gzip"


@pytest.mark.parametrize(
    ("made", "told"),
    [
        (record(HTML, b"<p>Open."), "<p>Open."),
        (record(b"application/xhtml+xml", b"<p>Open."), "<p>Open."),
        (record(b"TEXT/HTML", b"<p>Open."), "<p>Open."),
        (record(b"image/png", b"PNG"), None),
        (record(HTML, b"Gone.", status=b"404 Not Found"), None),
        (record(HTML, b"<p>Asked.", type_=b"request"), None),
        (record(HTML, b" \n"), "the page is empty."),
        (record(HTML, b"<p>" + b"x" * (16 << 20)), "the page is larger than 16 MB."),
        (record(HTML, b"<p>Open.")[:-9], "the page is cut off here."),
        (record(PACKED, gzip.compress(b"<p>Open.")), "<p>Open."),
        (record(PACKED, gzip.compress(b"x" * (16 << 20))), "x" * (16 << 20)),
        (
            record(PACKED, gzip.compress(b"x" * (16 << 20) + b"x")),
            "the file is damaged here (a page unpacks to more than 16 MB).",
        ),
    ],
    ids=lambda each: str(each)[-30:],
)
def test_of_a_crawl_pages_are_read_that_came_whole(made: bytes, told: str | None) -> None:
    found = [item.job for item in pages_of(io.BytesIO(made), "crawl.warc")]
    got = [job.reason if isinstance(job, Unread) else (job.data or b"").decode() for job in found]
    assert got == ([told] if told else [])


def test_the_page_after_a_long_damaged_stretch_of_a_crawl_is_found() -> None:
    pages = [newsroom.crawled(number, newsroom.web_page(number)) for number in range(3)]
    for gap in ((1 << 20) - len(pages[0]) - 3, 1 << 20, (2 << 20) + 5):
        found = list(pages_of(io.BytesIO(pages[0] + b"\0" * gap + pages[1] + pages[2]), "crawl.warc.gz"))
        good = [item.job for item in found if not isinstance(item.job, Unread)]
        assert [job.url for job in good] == [f"https://paper.example/{n}" for n in range(3)]
        assert len(found) == 4
        assert found[2].place == f"crawl.warc.gz, byte {len(pages[0]) + gap}"


def test_a_run_tells_how_far_it_is_and_how_long_the_rest_takes(tmp_path: Path) -> None:
    files = [str(lines(tmp_path / f"{name}.jsonl", 40)) for name in "ab"]
    meter, lefts = Meter(files), []
    for number, _ in enumerate(items_of_files(tuple(files), meter=meter)):
        if number in (39, 79):
            lefts.append(meter.left())
    assert lefts[0]
    assert lefts[1] == 0
    assert Meter(["https://x.example/a.jsonl", files[0]]).left() is None
    report = RunReport("out", before=1000, elapsed=2.0, records=1000, left=125.9)
    report.add(Counts(2000, 1999, 1, 0.5, {"quotes": 3}))
    report.add(Counts(500, 500, 0, 0.5, {"quotes": 4, "times": 1}))
    assert report.progress == "3,500 records, 1,250 a second, 1 error, 2:05 left"
    assert (report.partitions, report.articles, report.seconds) == (2, 2499, 1.0)
    assert report.rows == {"quotes": 7, "times": 1}
    report.left = None
    assert report.progress.endswith("1 error")


def test_how_long_the_rest_takes_is_reckoned_from_what_this_run_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [str(tmp_path / name) for name in "abc"]
    for name, size in zip(files, (25, 25, 50), strict=True):
        Path(name).write_bytes(b"x" * size)
    clock = iter((0.0, 100.0, 130.0))
    monkeypatch.setattr("newscli.batch.tables.monotonic", lambda: next(clock))
    meter = Meter(files)
    meter.pass_over(files[0])
    meter.begin()
    assert meter.left() is None
    meter.pass_over(files[1])
    assert meter.left() == 60.0


def test_what_no_run_can_be_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    source = str(lines(tmp_path / "news.jsonl", 1))
    for words, said in (
        (("--to", "xml"), "no form of tables is called “xml”. There are parquet, jsonl."),
        (("--what", "quotes,verbs"), "no analysis is called “verbs”"),
        (("--engine", "horse"), "local"),
    ):
        done = run(tmp_path, "batch", "analyze", source, str(tmp_path / "out"), *words)
        assert (done.code, done.out) == (2, "")
        assert said in done.err
    assert not (tmp_path / "out").exists()
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").touch()
    with pytest.raises(UsageError, match="holds something else"):
        analyze((source,), tmp_path / "mine")
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["letter.txt"]


def test_an_answer_has_as_many_rows_as_are_wanted(tmp_path: Path) -> None:
    source = str(lines(tmp_path / "news.jsonl", 8))
    analyze((source,), tmp_path / "it's", form="jsonl", what=("quotes", "article", "timeline"))
    assert len(ask("people", tmp_path / "it's").rows) > 2
    assert len(ask("people", tmp_path / "it's", limit=2).rows) == 2


def test_a_finished_run_is_not_done_again_and_another_run_needs_another_folder(tmp_path: Path) -> None:
    source = str(lines(tmp_path / "news.jsonl", 4))
    analyze((source,), tmp_path / "out", form="jsonl", size=2)
    before = contents(tmp_path / "out")
    (tmp_path / "out" / "_done" / "part-00000001.json").unlink()
    (tmp_path / "out" / "quotes" / "part-00000001.jsonl").write_text("half", encoding="utf-8")
    again = analyze((source,), tmp_path / "out", form="jsonl", size=2)
    assert (again.partitions, again.skipped, again.articles) == (2, 1, 4)
    assert contents(tmp_path / "out") == before
    with pytest.raises(UsageError, match="another folder"):
        analyze((source,), tmp_path / "out", form="jsonl", size=3)
    with pytest.raises(InputError, match="there is nothing"):
        analyze((str(tmp_path / "none.jsonl"),), tmp_path / "new")


def test_questions_are_answered_from_either_form(tmp_path: Path) -> None:
    source = str(lines(tmp_path / "news.jsonl", 8))
    for form in ("parquet", "jsonl"):
        analyze((source,), tmp_path / form, form=form, what=("article", "quotes", "timeline"))
    for question in QUESTIONS:
        told = [ask(question, tmp_path / form) for form in ("parquet", "jsonl")]
        assert told[0] == told[1]
        assert told[0].rows
    people = run(tmp_path, "batch", "people", str(tmp_path / "parquet"), "--format", "csv")
    assert people.out.startswith("person,month,source,quotes,articles\n")
    nothing = run(tmp_path, "batch", "people", str(tmp_path / "none"))
    assert nothing.code == 1
    assert nothing.err.startswith(f"error: {tmp_path / 'none'} holds no table of articles. ")


def test_a_question_that_a_table_of_others_cannot_answer_is_told_in_a_line(tmp_path: Path) -> None:
    for table in ("articles", "quotes", "timeline"):
        (tmp_path / table).mkdir()
        (tmp_path / table / "part-0.jsonl").write_text('{"mood": "calm"}\n', "utf-8")
    told = run(tmp_path, "batch", "people", str(tmp_path))
    assert (told.code, told.out, told.err.count("\n")) == (1, "", 1)
    assert told.err.startswith(f"error: {tmp_path} can't answer this: Binder Error: ")


MISSING = {
    "fastwarc": ("a web crawl", "crawl.warc.gz", "jsonl", "local"),
    "zstandard": ("a file packed with zstd", "news.jsonl.zst", "jsonl", "local"),
    "fsspec": ("an address", "memory://news.jsonl", "jsonl", "local"),
    "pyarrow": ("Parquet", "news.jsonl", "parquet", "local"),
    "distributed": ("the engine dask", "news.jsonl", "jsonl", "dask"),
}


@pytest.mark.parametrize("package", MISSING)
def test_a_package_that_is_missing_is_told_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, package: str
) -> None:
    what, name, form, engine = MISSING[package]
    source = name if "://" in name else str(tmp_path / name)
    (tmp_path / name.rpartition("/")[2]).touch()
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(UsageError, match=f"{what} needs {package}. Install it: "):
        analyze((source,), tmp_path / "tables", form=form, engine=engine)
    assert not (tmp_path / "tables").exists()


def test_a_question_needs_a_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for table in ("articles", "quotes"):
        (tmp_path / table).mkdir()
        (tmp_path / table / "part-0.jsonl").touch()
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(UsageError, match="this question needs duckdb"):
        ask("people", tmp_path)
