"""What newscli does with articles, without a command line: `show` and `add` read the same from any input."""

import csv
import gzip
import io
import json
from collections.abc import Iterator
from dataclasses import FrozenInstanceError, fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import ModuleType

import newscli
import pytest
from newscli import article, quotes, stories, summary, timeline
from newscli.errors import ArchiveError, InputError, NetworkError, NewscliError, RefError, UsageError
from newscli.ingest.network import fetch
from newscli.ingest.readers import Incoming
from newscli.pipeline.corrections.findings import findings_of
from newscli.pipeline.inputs.reading import incoming_of, input_of

import newsroom
from front_door import run
from web_server import serving

STORY = newsroom.text(3)
RECORDS = [{"text": newsroom.text(n), "title": f"No {n}", "date": "2026-02-06"} for n in range(7)]
LINES = [json.dumps(record) for record in RECORDS]
TABLE = "title,text,authors\n" + "".join(f'"{each["title"]}","{each["text"]}",Ann Roe; Bo Lund\n' for each in RECORDS)
PAGE = f"<!DOCTYPE html><html><head><title>Port</title></head><body><article><p>{STORY}</p></article></body></html>"
MAIL = f"From: Ann <a@b.example>\nDate: Fri, 06 Feb 2026 10:00:00 +0000\nSubject: Port\n\n{STORY}\n"
FEED = (
    f"<rss><channel><title>Post</title><item><title>A</title><description>{STORY}</description></item></channel></rss>"
)

# Each input: the files in a folder, how many articles they hold, and of what pieces the errors tell.
INPUTS: dict[str, tuple[dict[str, str | bytes], int, tuple[str, ...]]] = {
    "a paste": ({"a.txt": STORY}, 1, ()),
    "Markdown": ({"a.md": f"---\ntitle: Port\n---\n\n{STORY}"}, 1, ()),
    "a page": ({"a.html": PAGE}, 1, ()),
    "a mail": ({"a.eml": MAIL}, 1, ()),
    "a feed": ({"a.xml": FEED}, 1, ()),
    "JSON Lines": ({"a.jsonl": "\n".join(LINES)}, 7, ()),
    "JSON Lines with bad ones": (
        {"a.jsonl": "\n".join([LINES[0], "{", LINES[1], '{"nope": 1}', *LINES[2:], "7"])},
        7,
        ("a.jsonl: line 2 ", "a.jsonl: line 4 ", "a.jsonl: line 10 "),
    ),
    "JSON Lines, packed": ({"a.jsonl.gz": gzip.compress("\n".join([*LINES, "no"]).encode(), mtime=0)}, 7, ("line 8 ",)),
    "a list in JSON": ({"a.json": json.dumps(RECORDS, indent=1)}, 7, ()),
    "a list in a file of lines": ({"a.jsonl": json.dumps(RECORDS, indent=1)}, 7, ()),
    "a table": ({"a.csv": TABLE}, 7, ()),
    "a table with a bad row": ({"a.csv": TABLE + '"No text","",\n'}, 7, ("a.csv: row 8 has no text",)),
    "a table of other things": ({"a.csv": "name,price\nbolt,2\n"}, 0, ("no column “text”",)),
    "a folder in a folder": ({"one/two/a.txt": STORY, "b.txt": newsroom.text(4), ".c.txt": "x", "d.png": "x"}, 2, ()),
    "one bad file of several": ({"a.txt": STORY, "b.txt": b"\0\1\2" * 99}, 1, ("b.txt: ",)),
    "an empty file": ({"a.txt": "", "b.jsonl": ""}, 0, ("a.txt: the input is empty", "b.jsonl: the input is empty")),
    "nothing to read": ({"a.png": "x"}, 0, ("holds no article",)),
}


def facts(article: newscli.Article) -> tuple[object, ...]:
    return article.text, article.raw, article.title, article.authors, article.published, article.source, article.url


def shown(ref: str | Path | bytes, archive: Path) -> tuple[list[tuple[object, ...]], list[str]]:
    errors: list[NewscliError] = []
    found = [
        facts(article)
        for article in newscli.open_articles(ref, archive=archive, allow_private=True, on_error=errors.append)
    ]
    return sorted(found, key=repr), sorted(map(str, errors))


def kept(ref: str | Path | bytes, archive: Path) -> tuple[list[tuple[object, ...]], list[str]]:
    errors: list[NewscliError] = []
    into = newscli.Archive(archive, on_error=errors.append)
    into.add(ref, allow_private=True, later=True)
    found = [facts(into.load(stored.id)) for stored in into.list()]
    return sorted(found, key=repr), sorted(map(str, errors))


@pytest.mark.parametrize("kind", INPUTS)
def test_showing_and_adding_read_the_same_articles(kind: str, tmp_path: Path) -> None:
    files, number, told = INPUTS[kind]
    for name, content in files.items():
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    articles, errors = shown(tmp_path / "in", tmp_path / "none.db")
    assert (len(articles), len(errors)) == (number, len(told)), errors
    assert all(any(piece in error for error in errors) for piece in told), errors
    assert kept(tmp_path / "in", tmp_path / "a.db") == (articles, errors)
    if len(files) == 1 and number:
        (name,) = files
        assert shown(str(tmp_path / "in" / name), tmp_path / "none.db") == (articles, errors)


@pytest.mark.parametrize("key", ["id", "title"])
def test_records_of_one_file_are_told_apart_though_they_are_alike(key: str, tmp_path: Path) -> None:
    path, archive = tmp_path / "a.json", newscli.Archive(tmp_path / "a.db")
    records = [{"text": f"{STORY}\n\nEdition {n}.", key: f"Copy {n}"} for n in range(3)]
    for changed, said in (("", "3 added"), ("\n\nThe board met again.", "1 revised, 2 unchanged")):
        records[1]["text"] += changed
        path.write_text(json.dumps(records, indent=1))
        assert str(archive.add(path, later=True)) == said


@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.csv"])
def test_the_only_record_of_a_file_stays_one_article_though_its_headline_changes(name: str, tmp_path: Path) -> None:
    path, archive = tmp_path / name, newscli.Archive(tmp_path / "a.db")
    versions = (("The port opens", STORY), ("The port is open", STORY), ("Open at last", f"{STORY}\n\nIt is free."))
    for number, (title, text) in enumerate(versions, 1):
        path.write_text(as_file(name, [{"title": title, "text": text}]))
        for again in (False, True):
            (outcome,) = archive.add(path, later=True).outcomes
            assert outcome.kind == ("unchanged" if again else "revised" if number > 1 else "added")
            assert outcome.revision == number
    assert [stored.title for stored in archive.list()] == ["Open at last"]


def test_records_of_one_id_are_one_article_in_json_lines_too(tmp_path: Path) -> None:
    path, archive = tmp_path / "a.jsonl", newscli.Archive(tmp_path / "a.db")
    records = [{"text": f"{STORY}\n\nEdition {n}.", "id": f"Copy {n}", "title": "The port"} for n in range(3)]
    for changed, said in (("", "3 added"), (" The board met again.", "1 revised, 2 unchanged")):
        records[1]["text"] += changed
        path.write_text(as_file("a.jsonl", records))
        assert str(archive.add(path, later=True)) == said
    bare = [{"text": record["text"], "title": "The port"} for record in records]
    (tmp_path / "b.jsonl").write_text(as_file("b.jsonl", bare))
    other = newscli.Archive(tmp_path / "b.db")
    assert str(other.add(tmp_path / "b.jsonl", later=True)) == "3 added"  # a corpus, whose titles tell none apart


def test_an_export_makes_the_same_archive_though_addresses_change_and_slugs_are_long(tmp_path: Path) -> None:
    path, kept, other = tmp_path / "a.md", *(newscli.Archive(tmp_path / name) for name in ("a.db", "b.db"))
    long = " ".join(letter * 40 for letter in "abcd")
    for address, end in (("https://a.example/1", ""), ("https://a.example/2", "\n\nIt is free.")):
        path.write_text(f"---\ntitle: {long}\nurl: {address}\n---\n\n{STORY}{end}\n")
        kept.add(path, later=True)
    for number in (4, 5):
        kept.add(f"---\ntitle: {long}\n---\n\n{newsroom.text(number)}\n".encode(), later=True)
    (tmp_path / "a.jsonl").write_text("".join(kept.export()))
    other.add(tmp_path / "a.jsonl", later=True)
    assert [stored.revision for stored in kept.list()] == [1, 1, 2]
    assert [*other.export()] == [*kept.export()]


def as_file(name: str, records: list[dict[str, str]]) -> str:
    if name.endswith("csv"):
        table = io.StringIO()
        rows = csv.DictWriter(table, records[0])
        rows.writeheader()
        rows.writerows(records)
        return table.getvalue()
    return json.dumps(records) if name.endswith("json") else "".join(f"{json.dumps(each)}\n" for each in records)


@pytest.mark.parametrize("kind", ["Markdown", "a page", "a mail", "a feed", "a table"])
def test_what_is_kept_of_an_input_gives_the_same_article_again(kind: str, tmp_path: Path) -> None:
    ((name, content),) = INPUTS[kind][0].items()
    (tmp_path / name).write_text(content if isinstance(content, str) else content.decode(), "utf-8")
    archive = newscli.Archive(tmp_path / "a.db")
    archive.add(tmp_path / name, later=True)
    before = [archive.load(stored.id) for stored in archive.list()]
    assert archive.refresh(everything=True) == (len(before), 0)
    assert before
    assert [archive.load(stored.id) for stored in archive.list()] == before


@pytest.fixture
def site() -> Iterator[str]:
    with serving() as address:
        yield address


def test_a_list_of_addresses_gives_its_pages(site: str, tmp_path: Path) -> None:
    (tmp_path / "a.urls").write_text(f"{site}/page\n{site}/missing\n")
    articles, errors = shown(tmp_path / "a.urls", tmp_path / "none.db")
    assert ([article[0] for article in articles], len(errors)) == (["The port is open again."], 1)
    assert kept(tmp_path / "a.urls", tmp_path / "a.db") == (articles, errors)


def test_what_is_on_a_private_network_is_read_only_where_that_is_allowed(site: str, tmp_path: Path) -> None:
    archive = newscli.Archive(tmp_path / "a.db")
    for asked in (
        lambda: list(newscli.open_articles(f"{site}/page")),
        lambda: archive.add(f"{site}/page"),
        lambda: archive.follow(f"{site}/page"),
        lambda: fetch(f"{site}/page"),
    ):
        with pytest.raises(NetworkError, match="private"):
            asked()


def test_an_export_gives_the_very_same_articles(tmp_path: Path) -> None:
    notes: list[str] = []
    archive = newscli.Archive(tmp_path / "a.db", on_note=notes.append)
    archive.add(STORY.encode(), title="Port", published=date(2026, 2, 6), tags=("shore",))
    (tmp_path / "out.jsonl").write_text("".join(archive.export()))
    assert notes[-1:] == ["1 article exported."]
    (article,) = newscli.open_articles(tmp_path / "out.jsonl")
    assert article == archive.load("@1")
    assert kept(tmp_path / "out.jsonl", tmp_path / "b.db") == shown(tmp_path / "out.jsonl", tmp_path / "none.db")
    assert newscli.Archive(tmp_path / "b.db").find("@1").tags == ("shore",)


def test_files_of_an_export_differ_in_more_than_capitals(tmp_path: Path) -> None:
    archive = newscli.Archive(tmp_path / "a.db")
    archive.add(*(newsroom.text(number).encode() for number in range(2)))
    lines = [
        json.dumps(json.loads(line) | {"slug": slug})
        for line, slug in zip(archive.export(), ("Port", "port"), strict=True)
    ]
    (tmp_path / "in.jsonl").write_text("\n".join(lines))
    other = newscli.Archive(tmp_path / "b.db")
    other.add(tmp_path / "in.jsonl")
    other.export_to(tmp_path / "out", kind="markdown")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["Port.md", "port-2.md"]


def test_the_file_tells_the_kind_of_an_export(tmp_path: Path) -> None:
    archive = newscli.Archive(tmp_path / "a.db")
    archive.add(STORY.encode(), title="Port", published=date(2026, 2, 6))
    for name, begins in (("out.csv", "id,slug,"), ("out.md", "---"), ("out.jsonl", "{"), ("out.txt", "{")):
        archive.export_to(tmp_path / name)
        assert (tmp_path / name).read_text().startswith(begins)
    archive.export_to(tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["port.md"]
    with pytest.raises(UsageError, match="exported as pdf"):
        archive.export_to(tmp_path / "out.jsonl", kind="pdf")


INCOMING = (
    Incoming("paste", STORY),
    Incoming("page", PAGE.encode(), url="https://courier.example/port", marks=("read", "star")),
    Incoming("entry", STORY, url="https://courier.example/port", whole=False, key="7", published=date(2026, 2, 6)),
    Incoming("record", STORY, title="Port", authors=("Ann Roe", "Bo Lund"), tags=("shore",), language="en"),
    Incoming("mail", MAIL.encode(), published_at=datetime(2026, 2, 6, 10, tzinfo=UTC), section="Harbour"),
)


@pytest.mark.parametrize("incoming", INCOMING, ids=lambda incoming: incoming.kind)
def test_what_is_kept_of_an_input_gives_back_what_came_in(incoming: Incoming) -> None:
    assert incoming_of(input_of(incoming), newscli.read(STORY)) == incoming


def test_bytes_and_names(tmp_path: Path) -> None:
    (article,) = newscli.open_articles(STORY.encode(), title="Port", published=date(2026, 2, 6))
    assert (article.title, article.published, article.date_from) == ("Port", date(2026, 2, 6), "given")
    with pytest.raises(RefError):
        list(newscli.open_articles("no-such-name", archive=tmp_path / "none.db"))
    with pytest.raises(InputError, match="the input: "):
        list(newscli.open_articles(b""))


def test_samples_are_found_while_the_archive_is_empty_or_when_asked_for(tmp_path: Path) -> None:
    archive = newscli.Archive(tmp_path / "a.db")
    (sample,) = newscli.open_articles("oman-talks", archive=archive.path)
    assert sample.slug == "oman-talks"
    archive.add(STORY.encode())
    with pytest.raises(RefError):
        list(newscli.open_articles("oman-talks", archive=archive.path))
    assert list(newscli.open_articles("oman-talks", archive=archive.path, samples=True)) == [sample]


@pytest.mark.parametrize("room", [article, quotes, stories, summary, timeline], ids=lambda room: room.__name__)
def test_results_can_not_be_changed(room: ModuleType) -> None:
    handed_out = [getattr(room, name) for name in room.__all__]
    results = [each for each in handed_out if isinstance(each, type) and is_dataclass(each)]
    assert results
    for each in results:
        one = object.__new__(each)
        with pytest.raises(FrozenInstanceError):
            setattr(one, fields(each)[0].name, None)
        assert not hasattr(one, "__dict__")  # a name that is misspelt is an error, too


def test_an_archive_without_the_command_line(tmp_path: Path) -> None:
    archive = newscli.Archive(tmp_path / "a.db")
    with pytest.raises(ArchiveError, match="there is no archive"):
        archive.list()
    added = archive.add(*(newsroom.text(n).encode() for n in range(3)), tags=("shore",))
    assert [outcome.kind for outcome in added.outcomes] == ["added"] * 3
    first, second, third = archive.list(sort="oldest")
    assert archive.load("@1").text == newsroom.text(2)
    assert archive.search(" ".join(newsroom.text(0).split()[3:5])).hits
    archive.tag(first.id, second.id, add=("trams",))
    assert {stored.id for stored in archive.list(tags=("shore", "trams"))} == {first.id, second.id}
    with pytest.raises(RefError):
        archive.remove(third.id, "no-such-name")
    assert len(archive.list()) == 3
    assert archive.remove("@1", third.id) == (third._replace(tags=("shore",), doubts=None),)
    assert [stored.id for stored in archive.list(removed=True)] == [third.id]
    archive.restore(third.id)
    assert len(archive.revisions(third.id).revisions) == 1
    assert (archive.info().counts["articles"], archive.check()) == (3, ())


def test_what_was_removed_is_gone_after_thirty_days(tmp_path: Path) -> None:
    archive = newscli.Archive(tmp_path / "a.db")
    archive.add(*(newsroom.text(n).encode() for n in range(3)), later=True)
    first, second, third = archive.list(sort="oldest")
    removed = datetime(2026, 3, 1, tzinfo=UTC)
    for days, stored in ((0, first), (29, second)):
        archive.remove(stored.id, now=removed + timedelta(days))
    assert {stored.id for stored in archive.list(removed=True)} == {first.id, second.id}
    archive.remove(third.id, now=removed + timedelta(31))
    assert {stored.id for stored in archive.list(removed=True)} == {second.id, third.id}
    archive.compact(now=removed + timedelta(60))
    assert {stored.id for stored in archive.list(removed=True)} == {third.id}


def test_a_digest_of_an_archive_that_is_not_there_holds_no_stories(tmp_path: Path) -> None:
    assert newscli.Archive(tmp_path / "none.db", samples=True).digest().stories == ()
    assert not (tmp_path / "none.db").exists()


def test_a_digest_of_articles(tmp_path: Path) -> None:
    articles = [newscli.read(f"“We had no choice,” said Edda Quill. {STORY}"), newscli.read(newsroom.text(5))]
    told = newscli.digest(articles, sentences=1)
    assert sorted(len(story.articles) for story in told.stories) in ([2], [1, 1])
    assert all(len(story.summary) == 1 for story in told.stories)
    assert "Edda Quill" in {name for story in told.stories for name in story.speakers}
    assert newscli.to_record(told)["stories"]
    assert sorted(number for group in newscli.group_stories(articles) for number in group) == [0, 1]


def test_show_at_the_front_door_reads_what_add_reads(tmp_path: Path) -> None:
    folder = tmp_path / "in" / "sub"
    folder.mkdir(parents=True)
    (folder / "a.jsonl").write_text("\n".join([LINES[0], "{", LINES[1]]))
    done = run(tmp_path, "show", str(tmp_path / "in"), "--json")
    assert ([each["article"]["title"] for each in json.loads(done.out)], done.code) == (["No 0", "No 1"], 1)
    assert json.loads(done.err)["error"]["message"] == f"{folder / 'a.jsonl'}: line 2 is not valid JSON."


def test_the_archive_keeps_statements_and_not_what_may_be_none() -> None:
    article = newscli.read("Mira Lund wants to close the old pier. Mira Lund said the new pier was safe.")
    assert len(newscli.find_quotes(article).quotes) == 2
    assert [quote.words for quote in findings_of(article).quotes] == ["the new pier was safe"]


def test_a_day_given_keeps_the_hour_that_the_text_states_for_it() -> None:
    text = f"The Bridge Opens\n\nBy Ann Roe\n\nFeb. 6, 2026 at 10:30 a.m. EST\n\n{STORY}\n"
    for day, hour in ((date(2026, 2, 6), 10), (date(2026, 2, 7), None)):
        (article,) = newscli.open_articles(text.encode(), published=day)
        assert article.published == day
        assert (article.published_at and article.published_at.hour) == hour


def test_a_bad_record_is_told_by_its_line(tmp_path: Path) -> None:
    file = tmp_path / "news.jsonl"
    file.write_text('{"text": "The port is open again."}\n\n{"no": 1}\n', "utf-8")
    errors: list[NewscliError] = []
    assert [article.text for article in newscli.open_articles(file, on_error=errors.append)] == [
        "The port is open again."
    ]
    assert [str(error).rpartition(": ")[2] for error in errors] == [
        "line 3 has no text. Name the field of the text “text”."
    ]


def test_python_users_may_give_what_they_have(tmp_path: Path) -> None:
    """A moment for a day, one tag, an iterator, a path in letters: none of these goes wrong in silence."""
    article = newscli.read("The pier shut on Monday, the mayor said.", published=datetime(2026, 3, 3, 4, 5, tzinfo=UTC))
    assert article.published == date(2026, 3, 3)
    assert type(article.published) is date
    assert newscli.group_stories(iter([article, article])) == newscli.group_stories([article, article])
    assert newscli.audit(iter([article])) == newscli.audit([article])
    archive = newscli.Archive(tmp_path / "news.db")
    archive.add(b"The pier shut on Monday, the mayor said. It is old.", tags="shore")
    (stored,) = archive.list()
    assert stored.tags == ("shore",)
    archive.export_to(str(tmp_path / "news.jsonl"))
    archive.backup(str(tmp_path / "copy.db"))
    assert (tmp_path / "news.jsonl").exists()
    assert (tmp_path / "copy.db").exists()
    with pytest.raises(UsageError, match="no mark is called “pin”"):
        archive.mark("pin", stored.id)  # type: ignore[arg-type]
