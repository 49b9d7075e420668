"""What got in the way of daily work: options that were dropped in silence, commands that said nothing."""

import json
from pathlib import Path

import pytest

import newsroom
from front_door import run

STORY = newsroom.text(3)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "b.txt").write_text(newsroom.text(4))
    return tmp_path


@pytest.mark.parametrize(
    "words",
    [
        ("show", "a.txt", "--json", "--format", "csv"),
        ("timeline", "a.txt", "--since", "2026-03", "--until", "2026-02"),
        ("list", "--since", "2026-03", "--until", "2026-02"),
        ("search", "x", "--since", "2026-03", "--until", "2026-02"),
    ],
)
def test_options_that_contradict_each_other_are_wrong_usage(home: Path, words: tuple[str, ...]) -> None:
    done = run(home, *(str(home / word) if word.endswith(".txt") else word for word in words))
    assert (done.code, done.out, done.err.count("error:")) == (2, "", 1)


def test_json_typed_beats_a_format_in_the_environment(home: Path) -> None:
    done = run(home, "times", str(home / "a.txt"), "--json", NEWSCLI_FORMAT="csv")
    assert json.loads(done.out)["schema"] == "newscli/times/1"


def test_tag_says_which_tags_an_article_has_now(home: Path) -> None:
    run(home, "add", str(home / "a.txt"), "--tag", "shore")
    assert run(home, "tag", "@1", "--add", "trams").err.endswith(": shore, trams.\n")
    assert run(home, "tag", "@1", "--remove", "trams", "--remove", "shore").err.endswith(": no tags.\n")


def test_nothing_to_add_is_one_error_and_no_note(home: Path) -> None:
    (home / "empty").mkdir()
    done = run(home, "add", str(home / "empty"))
    assert (done.code, done.err.count("\n"), "holds no article" in done.err) == (1, 1, True)


def test_restoring_several_finds_all_of_them_first(home: Path) -> None:
    run(home, "add", str(home / "a.txt"), str(home / "b.txt"))
    run(home, "remove", "@1", "@2", "--yes")
    assert run(home, "restore", "@1", "no-such-name").code == 3
    assert run(home, "list", "--removed").out.count("\n") == 2
    assert run(home, "restore", "@1", "@2").code == 0
    assert run(home, "list").out.count("\n") == 2
