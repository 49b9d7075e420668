"""One bad record, entry or article of many costs itself alone: in every reader, in `add`, `refresh` and `merge`."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import newscli
import pytest
from newscli.archive.database.connection import open_database
from newscli.errors import NewscliError
from newscli.ingest.readers.exports import FORMS, Form
from newscli.ingest.readers.records import read_table
from newscli.pipeline.inputs.intake import Job
from newscli.pipeline.inputs.reading import Opened, read_job

TITLES = ["Pier 0", "Pier 1", "Pier 2", "Pier 3"]
GOOD = [{"text": f"The {title} shut on Monday. It opens in May.", "title": title} for title in TITLES]
BAD = {"text": "The ferry sank on Friday. It is raised this weekend.", "title": "Ferry"}
ODD: tuple[object, ...] = (
    *(5, -1.5, True, None, [], {}, [5], [[["a"]]], [None], {"a": 5}, {"name": 5}, "", "\0", "\ud800", "x" * 5000),
    *("9999-12-31", "0001-01-01", 10**30, float("nan"), [{"name": None}], {"label": ["x"]}, [{"label": {"a": 1}}]),
    *({"date-parts": [["x"]]}, {"date-parts": [[float("inf"), []]]}),
)
FIELDS = (
    *("text", "title", "url", "link", "date", "published", "published_at", "authors", "author", "byline", "source"),
    *("tags", "language", "section", "slug", "id", "guid", "article", "content", "resolved_url", "given_url"),
    *("highlights", "annotations"),
)
ITEM_FIELDS = (
    *("id", "url", "title", "content_html", "content_text", "summary", "date_published", "date_modified", "authors"),
    *("author", "tags", "language", "external_url", "attachments", "image"),
)


def opened(data: bytes, name: str) -> list[str]:
    """Return the titles of the articles that are read from a file, as `add` takes it to pieces."""
    job = Job(name, data=data, line=1) if name.endswith("l") else Job(name, data=data, path=name)
    pieces = list(read_job(job))
    assert not [str(each) for each in pieces if isinstance(each, NewscliError) and "newscli itself" in str(each)]
    return [str(each.article.title) for each in pieces if isinstance(each, Opened)]


def in_lines(records: list[Any]) -> bytes:
    return "".join(json.dumps(each) + "\n" for each in records).encode()


@pytest.mark.parametrize("field", FIELDS)
def test_an_odd_field_of_a_record_costs_that_record_alone(field: str) -> None:
    for odd in ODD:
        records = [GOOD[0], {**BAD, field: odd}, *GOOD[1:]]
        for data, name in ((in_lines(records), "a.jsonl"), (json.dumps(records).encode(), "a.json")):
            assert [title for title in opened(data, name) if title in TITLES] == TITLES, (odd, name)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.program)
def test_an_odd_field_of_a_record_of_another_program_costs_it_alone(form: Form) -> None:
    title = next(key for key in form.example if key.lower() in form.fields["title"].split("|"))
    for field in form.example:
        for odd in ODD:
            records = [{**form.example, title: "One"}, {**form.example, field: odd}, {**form.example, title: "Two"}]
            job = Job("a.json", data=json.dumps(records).encode(), path="a.json")
            pieces = list(read_job(job))
            assert not [str(each) for each in pieces if "newscli itself" in str(each)]
            listed = [each.listed for each in pieces if isinstance(each, Job)]
            assert (listed[0], listed[-1]) == ("One", "Two"), (field, odd)


@pytest.mark.parametrize("field", ITEM_FIELDS)
def test_an_odd_field_of_an_item_of_a_json_feed_costs_it_alone(field: str) -> None:
    items = [{"id": str(n), "content_text": each["text"], "title": each["title"]} for n, each in enumerate(GOOD)]
    for odd in ODD:
        bad = {"id": "bad", "content_text": BAD["text"], "title": "Ferry", field: odd}
        feed = {"version": "https://jsonfeed.org/version/1.1", "items": [items[0], bad, *items[1:]]}
        assert [title for title in opened(json.dumps(feed).encode(), "a.json") if title in TITLES] == TITLES, odd


@pytest.mark.parametrize("bad", range(4))
@pytest.mark.parametrize(
    ("row", "told"),
    [
        ('"The ferry sank. It was late.,Ferry\n', "row {} is damaged: a quotation mark in it is not closed."),
        ('"The ferry\nsank. It was late.,Ferry\n', "row {} is damaged: a quotation mark in it is not closed."),
        ('The ferry sank. It was late.,"Ferry\n', "The ferry sank. It was late."),
        ('"The ferry “sank"", it said.",Ferry\n', 'The ferry “sank", it said.'),
        ('"The "ferry" sank. It was late." ,Ferry\n', 'The ferry" sank. It was late." '),
    ],
)
@pytest.mark.parametrize("quoted", [True, False])
def test_a_quotation_mark_of_a_table_that_is_not_closed_costs_its_row_alone(
    bad: int, row: str, told: str, quoted: bool
) -> None:
    texts = [f"The {title} shut on Monday.\n\nIt opens in May." for title in TITLES]
    good = [
        f'"{text}",{title}\n' if quoted else f"{text.split('.')[0]}.,{title}\n"
        for text, title in zip(texts, TITLES, strict=True)
    ]
    found = [each.raw for each in read_table(f"text,title\n{''.join([*good[:bad], row, *good[bad:]])}")]
    known = texts if quoted else [text.partition("\n")[0] for text in texts]
    assert [each for each in found if each in known] == known
    assert found[bad] == told.format(bad + 1)


def test_quotation_marks_that_are_not_closed_cost_no_more_than_twice_their_table() -> None:
    table = "text,title\n" + '"a\n' * 20_000 + "b\n" * 20_000
    assert len([*read_table(table)]) > 30_000


def test_an_item_of_a_json_feed_that_is_none_is_told() -> None:
    items = [{"content_text": GOOD[0]["text"], "title": TITLES[0]}, 5]
    feed = {"version": "https://jsonfeed.org/version/1.1", "items": items}
    kept, told = read_job(Job("a.json", data=json.dumps(feed).encode(), path="a.json"))
    assert (isinstance(kept, Opened), "item 2" in str(told)) == (True, True)


@pytest.mark.parametrize("odd", ["<guid>&#xD800;</guid>", "<title>&#99999999999;</title>", "<gml:pos>x</gml:pos>"])
def test_an_odd_item_of_a_feed_costs_it_alone(odd: str) -> None:
    items = [f"<item><title>{each['title']}</title><description>{each['text']}</description></item>" for each in GOOD]
    items.insert(1, f"<item>{odd}<description>{BAD['text']}</description></item>")
    feed = f'<rss version="2.0" xmlns:gml="http://www.opengis.net/gml"><channel>{"".join(items)}</channel></rss>'
    assert [title for title in opened(feed.encode(), "a.xml") if title in TITLES] == TITLES


@pytest.fixture
def archive(tmp_path: Path) -> newscli.Archive:
    (tmp_path / "news.jsonl").write_bytes(in_lines([*GOOD[:2], BAD, *GOOD[2:]]))
    archive = newscli.Archive(tmp_path / "news.db")
    archive.add(str(tmp_path / "news.jsonl"))
    return archive


def export(archive: newscli.Archive) -> list[dict[str, Any]]:
    from newscli.archive.lookup import listing
    from newscli.archive.maintenance import export_record

    with archive._reading() as database:
        return [export_record(database, stored) for stored in listing(database, sort="oldest")]


def test_an_odd_field_of_an_export_costs_that_article_alone(archive: newscli.Archive) -> None:
    records = export(archive)
    for field in {*records[0], "earlier", "notes", "corrections", "seen", "starred", "evidence"} - {"schema"}:
        for odd in ODD:
            lines = json.loads(json.dumps(records))
            lines[2][field] = odd
            assert [title for title in opened(in_lines(lines), "a.jsonl") if title in TITLES] == TITLES, (field, odd)


KINDS = (ZeroDivisionError, OverflowError, RecursionError, MemoryError, ValueError, KeyError)


def poisoned(of: Callable[..., Any], error: Exception) -> Callable[..., Any]:
    """Return a function that fails with what speaks of the ferry."""

    def tried(*given: Any, **more: Any) -> Any:
        if any("Ferry" in str(getattr(each, "about", each)) for each in (*given, *more.values())):
            raise error
        return of(*given, **more)

    return tried


PLACES = {
    "reading": "newscli.ingest.readers.sources.read_any",
    "analysing": "newscli.pipeline.corrections.findings.findings_of",
    "keeping": "newscli.archive.saving._add",
    "renewing": "newscli.archive.saving.renew",
    "fetching what was kept": "newscli.archive.lookup.kept",
    "exporting": "newscli.archive.maintenance.export_record",
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("place", PLACES)
def test_an_article_that_hits_a_mistake_costs_itself_alone(
    archive: newscli.Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, kind: type[Exception]
) -> None:
    module, _, name = PLACES[place].rpartition(".")
    of = getattr(__import__(module, fromlist=[name]), name)
    spoiled = poisoned(of, kind("x"))
    for each in [loaded for key, loaded in sys.modules.items() if key.startswith("newscli.")]:
        if getattr(each, name, None) is of:
            monkeypatch.setattr(each, name, spoiled)
    failed: list[str] = []

    def fail(error: NewscliError) -> None:
        failed.append(str(error))

    if place in ("reading", "analysing", "keeping"):
        fresh = newscli.Archive(tmp_path / "fresh.db", on_error=fail)
        fresh.add(str(tmp_path / "news.jsonl"))
        assert sorted(str(each.title) for each in fresh.list()) == TITLES
        assert len(failed) == 1
    if place != "keeping":
        failed.clear()
        assert newscli.Archive(archive.path, on_error=fail).refresh(everything=True)[0] == 4 + (place == "exporting")
    if place in ("keeping", "exporting"):
        failed.clear()
        other = newscli.Archive(tmp_path / "other.db", on_error=fail)
        other.merge(archive.path)
        assert sorted(str(each.title) for each in other.list()) == TITLES
    assert len(failed) == (place != "exporting" or 1)


@pytest.mark.parametrize("harm", ["body = x'00'", "body = x''", "input = x'1f8b'", "gone"])
def test_a_damaged_article_of_an_archive_costs_itself_alone(
    archive: newscli.Archive, tmp_path: Path, harm: str
) -> None:
    database = open_database(archive.path, write=True)
    assert database is not None
    with database:
        number = database.number("SELECT number FROM article WHERE title = 'Ferry'")
        change = "DELETE FROM revision" if harm == "gone" else f"UPDATE revision SET {harm}"
        for function in ("row_sum", "text_of"):  # which would not take part in this
            database.link.create_function(function, -1 if function == "row_sum" else 1, lambda *_: "")
        database.link.execute(f"{change} WHERE article = ?", [number])
    failed: list[str] = []
    done, _ = newscli.Archive(archive.path, on_error=lambda error: failed.append(str(error))).refresh(everything=True)
    assert done >= 4
    other = newscli.Archive(tmp_path / "other.db", on_error=lambda error: failed.append(str(error)))
    other.merge(archive.path)
    assert [title for title in sorted(str(each.title) for each in other.list()) if title in TITLES] == TITLES


def test_an_article_of_the_last_day_that_speaks_of_its_weekend_is_renewed(tmp_path: Path) -> None:
    (tmp_path / "last.jsonl").write_bytes(in_lines([*GOOD, {**BAD, "date": "9999-12-31"}]))
    archive = newscli.Archive(tmp_path / "last.db")
    archive.add(str(tmp_path / "last.jsonl"))
    assert archive.refresh(everything=True)[0] == 5
