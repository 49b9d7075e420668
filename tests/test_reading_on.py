"""Reading on: what is unread, what gets a star, and what never counts as reading."""

import json
from pathlib import Path

import newscli
import pytest
from newscli.article.corrections import selector_of
from newscli.article.span import Span

import newsroom
from front_door import run, run_on_terminal


@pytest.fixture
def home(tmp_path: Path) -> Path:
    lines = [
        {
            "text": newsroom.text(n, sentences=4),
            "title": f"No {n}",
            "url": f"https://x.example/{n}",
            "date": f"2026-03-0{n}",
        }
        for n in (1, 2, 3)
    ]
    (tmp_path / "three.jsonl").write_text("\n".join(json.dumps(line | {"tags": ["shore"]}) for line in lines))
    assert run(tmp_path, "add", str(tmp_path / "three.jsonl"), "--later").code == 0
    return tmp_path


def unread(home: Path) -> list[str]:
    return [line.split("\t")[2] for line in run(home, "list", "--unread").out.splitlines()]


def test_next_goes_through_what_is_unread(home: Path) -> None:
    shown = [run(home, "show", "--next").out.splitlines()[0] for _ in range(3)]
    assert (shown, unread(home)) == (["No 3", "No 2", "No 1"], [])
    done = run(home, "show", "--next", "--tag", "shore")
    assert (done.code, done.out, done.err) == (0, "", "note: nothing is unread.\n")


@pytest.mark.parametrize(
    "words",
    [
        ("show", "@1", "--json"),
        ("show", "@1", "--peek"),
        ("show", "@1", "@2"),
        ("show", "@1", "--format", "jsonl"),
        ("show", "--search", "x OR No"),
        ("open", "@1", "--print"),
        ("quotes", "@1"),
        ("show", "@1", "-o", "-", "--format", "markdown"),
    ],
)
def test_what_is_no_reading_marks_nothing(home: Path, words: tuple[str, ...]) -> None:
    assert run(home, *words).code == 0
    assert len(unread(home)) == 3


def test_nothing_comes_next_in_an_archive_of_which_all_is_gone(tmp_path: Path) -> None:
    archive = newscli.Archive(tmp_path / "news.db")
    archive.save_search("story", "bridge")
    done = run(tmp_path, "show", "--next", NEWSCLI_ARCHIVE=str(tmp_path / "news.db"))
    assert (done.code, done.out, done.err) == (0, "", "note: your archive is empty. `newscli add` fills it.\n")


@pytest.mark.parametrize("words", [("show", "@1", "--tag", "shore"), ("show", "@1", "--next"), ("mark", "read")])
def test_what_contradicts_itself_is_wrong_usage(home: Path, words: tuple[str, ...]) -> None:
    done = run(home, *words)
    assert (done.code, done.out, done.err.count("error:"), len(unread(home))) == (2, "", 1, 3)


def test_marks_come_and_go_and_are_told_in_every_form(home: Path) -> None:
    assert "no-2 is starred" in run(home, "mark", "star", "no-2").err
    assert "all have a star" in run(home, "mark", "star", "no-2").err
    assert "3 articles are read now" in run(home, "mark", "read", "--tag", "shore").err
    assert run(home, "mark", "unread", "--since", "2026-03-03").code == 0
    assert unread(home) == ["No 3"]
    shown = run_on_terminal(home, "list", "--color", "never").out
    assert ("★ No 2" in shown, "● No 3" in shown, "● No 1" in shown) == (True, True, False)
    (starred,) = json.loads(run(home, "list", "--starred", "--json").out)["articles"]
    assert (starred["slug"], starred["starred"][:2]) == ("no-2", "20")
    assert "2 articles are" not in run(home, "mark", "unstar", "no-2").err
    assert run(home, "list", "--starred").out == ""
    assert run(home, "mark", "later", "no-2").code == 2
    assert run(home, "mark", "read", "no-2", "none").code == 3


def test_counts_tell_what_is_unread_of_each_tag_and_paper(home: Path) -> None:
    run(home, "mark", "read", "no-2")
    assert run(home, "list", "--counts").out == "all\t\t2\t3\ntag\tshore\t2\t3\n"
    assert json.loads(run(home, "list", "--counts", "--json").out)["counts"][1] == {
        "by": "tag", "name": "shore", "unread": 2, "articles": 3,
    }  # fmt: skip
    assert "2 unread of 3" in run_on_terminal(home, "list", "--counts").out


def test_opening_prints_addresses_or_says_that_there_is_none(home: Path) -> None:
    assert run(home, "open", "no-1", "no-2", "--print").out == "https://x.example/1\nhttps://x.example/2\n"
    done = run(home, "open", "-", given=newsroom.text(7))
    assert (done.code, "has no web address" in done.err) == (1, True)
    for address in ("javascript:a", "https://x.example/1\n--new-window", "https://["):
        done = run(home, "open", "-", "--print", given=json.dumps({"text": newsroom.text(7), "url": address}))
        assert (done.code, done.out, "has no web address" in done.err) == (1, "", True)
    assert run(home, "open", "no-1", BROWSER="true %s").code == 0
    assert "No 1" not in unread(home)


def test_python_users_read_on_too(tmp_path: Path) -> None:
    archive = newscli.Archive(tmp_path / "a.db")
    assert archive.next_unread() is None
    archive.add(newsroom.text(1).encode(), title="One")
    found = archive.next_unread()
    assert found is not None
    assert [each.slug for each in archive.mark("read", found.slug)] == ["one"]
    assert archive.next_unread() is None


@pytest.mark.parametrize(
    ("old", "words", "new", "found"),
    [
        ("Ann said no. Bea said no.", (20, 24), "Ann said no. Bea said no.", 20),
        ("Ann said no. Bea said no.", (22, 24), "Ann said no. Later, Bea said no.", 29),
        ("Ann said no. Bea said no.", (9, 11), "On Monday Ann said no. Bea said no.", 19),
        ("Ann said no. Bea said no.", (22, 24), "Bea said no. Ann said no. Cle said no.", 9),
        ("Ann said no. Bea said no.", (22, 24), "Ann said no and left. Bea said no and stayed.", 31),
        ("Ann said no.", (9, 11), "Ann said yes.", None),
    ],
)
def test_a_place_is_found_again_in_a_changed_text(
    old: str, words: tuple[int, int], new: str, found: int | None
) -> None:
    place = selector_of(old, Span(*words)).find(new)
    assert (place and place.start) == found
