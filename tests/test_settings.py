"""Settings: all faults are named with file, line and key, and `newscli config` shows, finds and edits them anyway."""

from pathlib import Path

import pytest

from front_door import run, run_on_terminal

WRONG = """\
colour = "never"
no-pager = "perhaps"
format = "pdf"
[shw]
width = 60
[ show ]
width = 5
published = "nonsense"
[keys]
start = "x"
[summarize]
method = "foo"
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("The council shut the bridge on Monday. Ada Quill said it was unsafe.\n")
    return tmp_path


def written(home: Path, toml: str) -> dict[str, str]:
    (home / "own.toml").write_text(toml, encoding="utf-8")
    return {"NEWSCLI_CONFIG": str(home / "own.toml")}


def test_a_command_names_all_faults_that_concern_it(home: Path) -> None:
    done = run(home, "show", str(home / "a.txt"), **written(home, WRONG))
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert f"the settings in {home / 'own.toml'} are wrong: line 1: “colour”" in done.err
    for said in (
        "line 2: no-pager can't be “perhaps”. Give true or false",
        "line 3: format can't be “pdf”. There are rich, plain",
        "line 4: no command is called “shw”",
        "line 7: width can't be “5”: 5 is not in the range",
        "line 8: published can't be “nonsense”: “nonsense” is not a date",
    ):
        assert said in done.err


def test_config_names_the_faults_of_all_commands_after_what_holds(home: Path) -> None:
    done = run(home, "config", **written(home, WRONG))
    assert done.code == 2
    assert f"show.width\t5\t{home / 'own.toml'}:7\n" in done.out
    for said in ("line 7: width", "line 10: the reader has no key for “start”", "line 12: method can't be “foo”"):
        assert said in done.err


@pytest.mark.parametrize(
    "words",
    [("show", "--help"), ("help", "show"), ("help",), ("config", "--help"), ("config", "path"), ("--version",)],
)
@pytest.mark.parametrize("toml", [WRONG, "format = \n", None])
def test_help_and_paths_need_no_right_settings(home: Path, words: tuple[str, ...], toml: str | None) -> None:
    own = {"NEWSCLI_CONFIG": str(home / "none.toml")} if toml is None else written(home, toml)
    done = run(home, *words, **own)
    assert (done.code, done.err) == (0, "")


def test_config_tells_where_each_setting_comes_from(home: Path) -> None:
    own = written(
        home, 'format = "csv"\n[show]\nwidth = 60\nformat = "plain"\n[list]\ntag = ["a", "b"]\n[keys]\nstar = "x"\n'
    )
    done = run(home, "config", NEWSCLI_COLOR="never", **own)
    file = str(home / "own.toml")
    assert (done.code, done.err) == (0, "")
    rows = [tuple(line.split("\t")) for line in done.out.splitlines()]
    for row in (
        ("format", "csv", f"{file}:1"),
        ("color", "never", "NEWSCLI_COLOR"),
        ("show.width", "60", f"{file}:3"),
        ("show.format", "plain", f"{file}:4"),
        ("list.tag", "a, b", f"{file}:6"),
        ("keys.star", "x", f"{file}:8"),
    ):
        assert row in rows
    assert ("summarize.method", "news", "default") not in rows
    every = run(home, "config", "--all", **own).out
    assert "summarize.method\tnews\tdefault\n" in every
    assert "no-pager\tfalse\tdefault\n" in every
    assert "\t" not in run_on_terminal(home, "config", NEWSCLI_CONFIG=file).out


def test_a_file_that_is_broken_can_be_edited(home: Path) -> None:
    own = written(home, "format = \n")
    broken = run(home, "config", **own)
    assert (broken.code, "default" in broken.out, "line 1" in broken.err) == (2, True, True)
    assert run(home, "config", "edit", EDITOR="sed -i s/format/json/", **own).code == 2  # still broken, and told
    assert (home / "own.toml").read_text() == "json = \n"
    done = run(home, "config", "edit", EDITOR="sed -i 's/json = /format = \"csv\"/'", **own)
    assert (done.code, done.err) == (0, "")


def test_editing_makes_the_file(home: Path) -> None:
    done = run(home, "config", "edit", EDITOR="sed -i 's/^# format/format/'")
    assert (done.code, done.err) == (0, "")
    path = Path(run(home, "config", "path").out.rstrip("\n"))
    assert path.read_text().count("\nformat = ") == 1
    assert f"format\tmarkdown\t{path}:2\n" in run(home, "config").out


def test_a_missing_file_is_named(home: Path) -> None:
    done = run(home, "list", NEWSCLI_CONFIG=str(home / "none.toml"))
    assert (done.code, done.err) == (
        2,
        f"error: NEWSCLI_CONFIG names {home / 'none.toml'}, which is not there. Check its name.\n",
    )
