"""The archive at the front door: add, search, revise, export, remove, and what goes wrong."""

import csv
import json
import os
import sqlite3
import zlib
from base64 import b64encode
from contextlib import closing
from pathlib import Path

import newscli
import pytest
from newscli.archive.serialization import to_record

import newsroom
from front_door import Done, run, run_on_terminal


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "news").mkdir()
    for number in range(3):
        facts = {"title": newsroom.title(number), "source": newsroom.paper(number), "published": newsroom.day(number)}
        head = "".join(f"{name}: {value}\n" for name, value in facts.items())
        (tmp_path / "news" / f"{number}.md").write_text(f"---\n{head}---\n\n{newsroom.text(number)}\n")
    return tmp_path


def good(home: Path, *words: str, given: str = "") -> Done:
    done = run(home, *words, given=given)
    assert (done.code, "error" in done.err) == (0, False), done.err
    return done


def listed(home: Path) -> list[dict[str, object]]:
    articles: list[dict[str, object]] = json.loads(good(home, "list", "--json").out)["articles"]
    return articles


def test_adding_twice_changes_nothing_and_says_so(home: Path) -> None:
    first = good(home, "add", str(home / "news"), "--tag", "shore")
    assert [line.split("\t")[0] for line in first.out.splitlines()] == ["added"] * 3
    assert "3 added" in first.err
    before = listed(home)
    assert {tuple(article["tags"]) for article in before} == {("shore",)}  # type: ignore[arg-type]
    again = good(home, "add", str(home / "news"))
    assert "3 unchanged" in again.err
    assert listed(home) == before


def test_standard_input_and_a_name_are_sources_too(home: Path) -> None:
    good(home, "add", given=newsroom.text(9))
    good(home, "add", "oman-talks")
    assert good(home, "show", "@1", "--format", "plain").out.startswith("In short: what The Washington Times")


def test_many_at_once_in_processes(home: Path) -> None:
    lines = [json.dumps({"text": newsroom.text(number, sentences=6), "title": f"No {number}"}) for number in range(60)]
    (home / "many.jsonl").write_text("\n".join(lines))
    done = good(home, "add", str(home / "many.jsonl"), "--jobs", "2")
    assert "60 added" in done.err
    assert listed(home)[0]["title"] == "No 59"


def test_what_fails_is_named_and_the_rest_is_kept(home: Path) -> None:
    (home / "news" / "bad.txt").write_bytes(b"\x00\x01\x02" * 100)
    (home / "news" / "bad.jsonl").write_text('{"text": "Fine, said Edda Quill."}\n{"title": "no text"}\n')
    done = run(home, "add", str(home / "news"), str(home / "none.txt"))
    assert done.code == 1
    assert done.err.count("error:") == 3
    assert all(name in done.err for name in ("bad.txt", "bad.jsonl", "none.txt"))
    assert len(listed(home)) >= 3


def test_a_changed_file_shows_its_changes(home: Path) -> None:
    path = home / "news" / "0.md"
    good(home, "add", str(path))
    path.write_text(path.read_text() + "\nThe board met again on Friday.\n")
    assert good(home, "add", str(path)).out.startswith("revised")
    assert len(good(home, "history", "@1").out.splitlines()) == 2
    assert "{+The board met again on Friday.+}" in good(home, "history", "@1", "--changes").out
    assert "[-The board met again on Friday.-]" in good(home, "history", "@1", "2", "1").out
    assert run(home, "history", "@1", "1", "7").code == 3


def test_removing_needs_a_yes_and_can_be_undone(home: Path) -> None:
    good(home, "add", str(home / "news"))
    assert run(home, "remove", "@1").code == 2
    slug, id_ = (str(listed(home)[0][name]) for name in ("slug", "id"))
    good(home, "remove", slug, "--yes")
    assert len(listed(home)) == 2
    assert id_ in good(home, "list", "--removed").out
    assert run(home, "show", slug).code == 3
    good(home, "remove", "--undo", slug)
    assert len(listed(home)) == 3


@pytest.mark.parametrize(("key", "left"), [(b"y\n", 2), (b"n\n", 3)])
def test_who_sits_at_a_terminal_is_asked_before_an_article_is_removed(home: Path, key: bytes, left: int) -> None:
    good(home, "add", str(home / "news"))
    assert "? [y/N] " in run_on_terminal(home, "remove", "@1", keys=key).out
    assert len(listed(home)) == left


def test_tags(home: Path) -> None:
    good(home, "add", str(home / "news"))
    good(home, "tag", "@1", "@2", "--add", "trams")
    good(home, "tag", "@2", "--remove", "trams")
    assert len(good(home, "list", "--tag", "trams").out.splitlines()) == 1


def test_search_works_before_anything_is_added(home: Path) -> None:
    hits = json.loads(good(home, "search", "oman AND talks", "--facets", "--json").out)
    assert hits["hits"][0]["article"]["slug"] == "oman-talks"
    assert hits["facets"]["total"] >= 1
    nothing = good(home, "search", "nosuchwords")
    assert (nothing.out, nothing.err) == ("", "note: nothing found. Words match whole: try nosuchword*.\n")
    for wrong in ('"open', "(", "a OR"):
        assert run(home, "search", wrong).code == 2


def test_a_query_stands_in_place_of_names(home: Path) -> None:
    assert good(home, "quotes", "--search", "oman AND talks").out
    assert json.loads(good(home, "summarize", "--search", "oman AND talks", "--json").out)[0]["sentences"]
    assert good(home, "timeline", "--search", "nosuchword").out == ""
    assert run(home, "quotes", "oman-talks", "--search", "x").code == 2


def test_search_finds_articles_quotes_and_people(home: Path) -> None:
    good(home, "add", str(home / "news"))
    assert newsroom.title(0) in good(home, "search", *newsroom.text(0).split()[3:5]).out
    speaker = good(home, "search", "--quotes", "crowns").out.partition("\t")[0]
    assert len(speaker.split()) == 2
    assert speaker in good(home, "search", "--people", speaker.split()[1].lower()).out
    table = list(csv.DictReader(good(home, "search", "--people", speaker, "-f", "csv").out.splitlines()))
    assert [list(table[0])[:4], table[0]["name"]] == [["name", "articles", "mentions", "quotes"], speaker]
    assert good(home, "search", "crowns", "--speaker", speaker).out
    assert good(home, "search", "crowns", "--speaker", "Nobody").out == ""


@pytest.mark.parametrize("kind", ["jsonl", "markdown", "csv"])
def test_an_export_added_elsewhere_is_the_same(home: Path, kind: str) -> None:
    first, second = (home / "news" / name for name in ("0.md", "1.md"))
    twin = f"{first.read_text()}\nThe board met again.\n".replace(newsroom.title(0), "Another paper's headline")
    (home / "news" / "3.md").write_text(twin)
    good(home, "add", str(home / "news"), "--tag", "shore")
    second.write_text(second.read_text().replace(newsroom.title(1), "A later headline"))
    good(home, "add", str(second))
    suffix = {"jsonl": "news.jsonl", "markdown": "out", "csv": "news.csv"}[kind]
    good(home, "export", "--format", kind, "-o", str(home / suffix))
    other = str(home / "other.db")
    good(home, "add", str(home / suffix), "--archive", other)
    assert len(listed(home)) == 4
    for article in listed(home):
        mine = good(home, "show", str(article["id"]), "--format", "plain").out
        theirs = run(home, "show", str(article["slug"]), "--format", "plain", "--archive", other)
        assert theirs.out == mine
    assert good(home, "add", str(home / suffix)).err.strip() == f"note: {5 if kind == 'jsonl' else 4} unchanged."


HOSTILE = ["../x", "a/b", "..", "con", "LPT1.txt", "x" * 300, "é" * 200, "a\0b", "C:\\x", "~/x", "-o", "@1"]


def test_a_slug_from_outside_leads_nowhere(home: Path) -> None:
    good(home, "add", str(home / "news"))
    record = json.loads(good(home, "export").out.splitlines()[0])
    other = str(home / "other.db")
    made = []
    for number, slug in enumerate([*HOSTILE, "../x", str(home / "outside")]):
        article = newscli.read(newsroom.text(number + 20, sentences=6))
        made.append({**record, **to_record(article), "url": None, "slug": slug})
    added = good(home, "add", "-", "--archive", other, given="\n".join(map(json.dumps, made)))
    assert added.out.count("added") == len(made)
    before = {path for path in home.rglob("*") if path.is_file()}
    good(home, "export", "--format", "markdown", "-o", str(home / "out" / "deep"), "--archive", other)
    made_ = [path for path in home.rglob("*") if path.is_file() and path not in before]
    assert len(made_) == len(HOSTILE) + 2
    assert {path.parent for path in made_} == {home / "out" / "deep"}
    assert all(len(path.name.encode()) < 200 and path.stat().st_mode & 0o777 == 0o600 for path in made_)
    assert not {"con", "lpt1"} & {path.name.lower().partition(".")[0] for path in made_}


def test_front_matter_names_no_path(home: Path) -> None:
    front = f"---\nslug: ../../x\ntitle: Gulls\n---\n\n{newsroom.text(3)}"
    assert json.loads(good(home, "show", "-", "--json", given=front).out)["article"]["slug"] == "x"


def test_an_export_follows_no_link_and_writes_over_nothing_half_done(home: Path) -> None:
    good(home, "add", str(home / "news" / "0.md"))
    (slug,) = [str(each["slug"]) for each in listed(home)]
    precious = home / "precious.txt"
    precious.write_text("mine")
    (home / "out").mkdir()
    (home / "out" / f"{slug}.md").symlink_to(precious)
    good(home, "export", "--format", "markdown", "-o", str(home / "out"))
    assert (precious.read_text(), (home / "out" / f"{slug}.md").is_symlink()) == ("mine", False)
    (home / "out" / f"{slug}.md.part").symlink_to(precious)
    good(home, "export", "--format", "markdown", "-o", str(home / "out"))
    assert (precious.read_text(), (home / "out" / f"{slug}.md.part").is_symlink()) == ("mine", True)


def test_an_export_into_a_pipe_leaves_it_a_pipe(home: Path) -> None:
    good(home, "add", str(home / "news"))
    pipe = home / "pipe"
    os.mkfifo(pipe)
    for command in ("export", "list"):
        done = run(home, command, "-o", str(pipe))
        assert (done.code, done.out, "nobody reads from it" in done.err) == (1, "", True)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        for words in (("export",), ("export", "-f", "csv"), ("export", "--notes"), ("list",)):
            good(home, *words, "-o", str(pipe))
            assert os.read(reading, 60_000).decode() == good(home, *words).out
            assert (pipe.is_fifo(), [*home.glob("*.part")]) == (True, [])
    finally:
        os.close(reading)


def test_an_export_of_json_lines_keeps_everything(home: Path) -> None:
    path = home / "news" / "0.md"
    good(home, "add", str(home / "news"), "--tag", "shore")
    path.write_text(path.read_text() + "\nThe board met again.\n")
    good(home, "add", str(path))
    # As if it had been long ago: what an archive took when is kept too.
    exported = good(home, "export").out.replace('"taken": "20', '"taken": "19').replace('"added": "20', '"added": "19')
    good(home, "add", "-", "--archive", str(home / "other.db"), given=exported)
    assert good(home, "export", "--archive", str(home / "other.db")).out.splitlines()
    mine, theirs = (
        [json.loads(line) for line in text.splitlines()]
        for text in (exported, good(home, "export", "--archive", str(home / "other.db")).out)
    )
    assert theirs == mine
    assert sorted(len(record.get("earlier", ())) for record in mine) == [0, 0, 1]
    assert sum("earlier" in record for record in mine) == 1
    assert "again" in good(home, "history", str(mine[0]["id"]), "--changes", "--archive", str(home / "other.db")).out


def test_csv_has_the_text(home: Path) -> None:
    good(home, "add", str(home / "news"))
    rows = list(csv.DictReader(good(home, "export", "--format", "csv").out.splitlines(keepends=True)))
    assert len(rows) == 3
    assert all(len(row["text"].split()) > 100 for row in rows)


def test_looking_after_the_archive(home: Path) -> None:
    assert run(home, "archive", "info").code == 5
    good(home, "add", str(home / "news"))
    assert "articles\t3" in good(home, "archive", "info").out
    told = json.loads(good(home, "archive", "info", "--json").out)
    assert (Path(told["path"]).suffix, told["holds"][0]) == (".db", {"what": "articles", "count": 3})
    assert "is sound" in good(home, "archive", "check").err
    good(home, "archive", "backup", str(home / "copy.db"))
    assert run(home, "archive", "backup", str(home / "copy.db")).code == 5
    assert "articles\t3" in good(home, "archive", "info", "--archive", str(home / "copy.db")).out
    for action in ("compact", "reindex"):
        good(home, "archive", action)
    assert run(home, "archive", "burn").code == 2


def test_what_is_missing_in_an_index_is_found_again_when_it_is_made_anew(home: Path) -> None:
    good(home, "add", str(home / "news"))
    found = good(home, "search", "crowns").out
    path = json.loads(good(home, "archive", "info", "--json").out)["path"]
    with closing(sqlite3.connect(path)) as archive, archive:
        archive.execute("INSERT INTO full_text(full_text) VALUES ('delete-all')")
    assert run(home, "search", "crowns").out == ""
    good(home, "archive", "reindex")
    assert good(home, "search", "crowns").out == found


def test_refresh_reads_again(home: Path) -> None:
    good(home, "add", str(home / "news"))
    assert "0 read again" in good(home, "archive", "refresh").err
    before = listed(home)
    assert "3 read again, 0 of them with another text" in good(home, "archive", "refresh", "--all", "--jobs", "2").err
    assert listed(home) == before


def test_analyses_can_wait_for_refresh(home: Path) -> None:
    good(home, "add", str(home / "news"), "--later")
    waiting = good(home, "search", "--quotes", "crowns")
    assert (waiting.out, "3 articles were not analysed" in waiting.err) == ("", True)
    assert "3 read again" in good(home, "archive", "refresh").err
    assert good(home, "search", "--quotes", "crowns").out


def test_a_record_that_is_none_costs_no_other(home: Path) -> None:
    records = [json.dumps({"title": f"No {number}", "text": newsroom.text(number)}) for number in range(4)]
    (home / "some.jsonl").write_text("\n".join([records[0], '{"nope": 1}', records[1], "no json", "", *records[2:]]))
    done = run(home, "add", str(home / "some.jsonl"))
    assert (done.code, len(done.out.splitlines())) == (1, 4)
    assert [
        "some.jsonl: line 2 has no text" in done.err,
        "line 4 is not valid JSON" in done.err,
        done.err.count("error"),
    ] == [True, True, 2]


def test_an_export_that_is_damaged_costs_no_other(home: Path) -> None:
    good(home, "add", str(home / "news"))
    one, two, three = good(home, "export").out.splitlines()
    broken = {**json.loads(two), "origins": [[0, 10**30], [0, "x"]]}
    bomb = {**json.loads(two), "input": b64encode(zlib.compress(bytes(30_000_000))).decode()}
    odd = {**json.loads(two), "title": {"a": 1}}
    lines = [one, *map(json.dumps, (broken, bomb, odd)), two[:-9], "[1]", "7", three]
    (home / "some.jsonl").write_text("\n".join(lines))
    done = run(home, "add", str(home / "some.jsonl"), "--archive", str(home / "other.db"))
    assert (done.code, len(done.out.splitlines()), done.err.count("error:")) == (1, 2, 6), done.err
    assert all(f"line {number}: " in done.err for number in (2, 3, 4, 5, 6, 7))
    assert "more than 20 MB" in done.err


@pytest.mark.parametrize(
    "odd",
    [
        {"title": 5},
        {"authors": ["Anna Quill", 5]},
        {"id": "no id"},
        {"date_from": "a dream"},
        {"added": "0007-03-02T10:00:00+00:00"},
        {"paragraphs": [[0, 10, "verse"]]},
        {"sentences": [[0.0, 10]]},
        {"left_out": [[-4, 10, "promo"]]},
    ],
    ids=str,
)
def test_an_exported_article_with_a_value_that_none_has_is_not_added(home: Path, odd: dict[str, object]) -> None:
    good(home, "add", str(home / "news"))
    one, two, _ = good(home, "export").out.splitlines()
    (home / "some.jsonl").write_text(f"{json.dumps({**json.loads(one), **odd})}\n{two}\n")
    done = run(home, "add", str(home / "some.jsonl"), "--archive", str(home / "other.db"))
    assert (done.code, len(done.out.splitlines())) == (1, 1)
    assert "line 1: the export is damaged" in done.err


def test_a_short_text_changed_in_its_file_is_revised(home: Path) -> None:
    story = home / "short.txt"
    for day, kind in (("Monday", "added"), ("Tuesday", "revised")):
        story.write_text(f"Engineers shut the bridge on {day}. Nobody was hurt, said Anna Quill of the port.")
        assert good(home, "add", str(story)).out.startswith(kind)
    story.write_text("Wholly different words stand here now, about ferries and their crossings.")
    assert good(home, "add", str(story)).out.startswith("added")


def test_speakers_go_by_the_name_the_article_gives_them(home: Path) -> None:
    (home / "mayor.txt").write_text(
        "The bridge is shut. “We had no choice,” said Mayor Peter Lund of Saltport on Monday.\n\n"
        "Lund said that nobody was hurt. Anna Quill wept.\n"
    )
    good(home, "add", str(home / "mayor.txt"))
    assert good(home, "search", "--people", "lund").out == "Peter Lund\t1\t2\t2\n"
    assert good(home, "search", "--people", "anna").out == "Anna Quill\t1\t1\t0\n"


def test_nothing_found_gives_a_hint_that_helps(home: Path) -> None:
    good(home, "add", str(home / "news"))
    assert "try zeppelin*" in good(home, "search", "zeppelins").err
    assert good(home, "search", "title:(zeppelin)").err == "note: nothing found.\n"


def test_a_digest_tells_the_same_speakers_whether_they_are_kept_or_found_now(home: Path) -> None:
    told = []
    for name, more in (("kept.db", ()), ("later.db", ("--later",))):
        good(home, "add", str(home / "news"), "--archive", str(home / name), *more)
        digest = good(home, "digest", "--since", "2010", "--json", "--archive", str(home / name))
        told.append([set(story["speakers"]) for story in json.loads(digest.out)["stories"]])
    assert told[0] == told[1] != [set()] * len(told[0])


def test_what_was_shown_is_read(home: Path) -> None:
    good(home, "add", str(home / "news"))
    good(home, "show", "@1")
    assert len(good(home, "list", "--unread").out.splitlines()) == 2


def test_what_only_a_program_was_shown_stays_unread(home: Path) -> None:
    good(home, "add", str(home / "news"))
    for words in (("--json",), ("--output", str(home / "one.txt")), ("--peek",)):
        good(home, "show", "@1", *words)
    assert len(good(home, "list", "--unread").out.splitlines()) == 3


def test_an_archive_that_can_not_be_used_is_one_line_and_five(home: Path) -> None:
    bad = home / "bad.db"
    bad.write_text("On Monday it rained. " * 100)
    for words in (("list",), ("show", "@1"), ("add", str(home / "news")), ("search", "rain"), ("archive", "check")):
        done = run(home, *words, "--archive", str(bad))
        assert done.code == 5, words
        assert done.err.count("\n") == 1
        assert "not an archive of newscli" in done.err
    assert bad.read_text().startswith("On Monday")
