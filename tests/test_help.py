"""Help on a screen and in the manual: each command and topic is there, and wrong words are told what was meant."""

import json
import shutil
import subprocess
from pathlib import Path

import newscli.cli
import pytest
from newscli.archive.entries import articles_folder
from newscli.cli.program import GROUPS, MODULES, program
from newscli.cli.program.help_topics import EXIT_CODES, TOPICS, first_part
from newscli.cli.request import COMMANDS
from newscli.errors import NewscliError
from newscli.pipeline.export import EXPORTERS
from newscli.render.formats import FORMATS
from newscli.summary import summary_methods

from front_door import run, run_on_terminal
from manual import pages

COMMANDS_OF_ARTICLES = ("show", "summarize", "quotes", "timeline", "report", "compare", "audit")
MAN = Path(__file__).resolve().parent.parent / "docs" / "man"


def test_every_command_has_its_place_among_the_groups() -> None:
    assert sum(len(group.commands) for group in GROUPS) == len(MODULES)  # none stands twice
    assert [group.name for group in GROUPS] == ["Read", "Analyse", "Keep", "Find", "Follow", "Care"]


def test_the_overview_fits_on_a_screen(tmp_path: Path) -> None:
    lines = run(tmp_path, "--help").out.splitlines()
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 80
    assert run(tmp_path, "help").out.splitlines() == lines


@pytest.mark.parametrize("words", [("--help",), ("help",), ("help", "options"), ("help", "methods")])
def test_help_fits_a_narrow_screen(tmp_path: Path, words: tuple[str, ...]) -> None:
    assert max(map(len, run(tmp_path, *words, COLUMNS="50").out.splitlines())) <= 50


@pytest.mark.parametrize("name", ["commands", *TOPICS])
def test_help_on_a_topic(tmp_path: Path, name: str) -> None:
    done = run(tmp_path, "help", name)
    assert (done.code, done.err) == (0, "")
    assert done.out.count("\n") > 5
    assert max(map(len, done.out.splitlines())) <= 80
    assert name in run(tmp_path, "--help").out


def test_help_on_a_command_and_on_nothing_there_is(tmp_path: Path) -> None:
    assert run(tmp_path, "help", "quotes").out == run(tmp_path, "quotes", "--help").out
    done = run(tmp_path, "help", "nonesuch")
    assert (done.code, "Topics: commands, refs" in done.err) == (2, True)


def test_every_exit_code_is_told(tmp_path: Path) -> None:
    kinds = [NewscliError]
    for kind in kinds:
        kinds += kind.__subclasses__()
    assert EXIT_CODES.keys() == {0, 6, 130} | {kind.exit_code for kind in kinds}
    told = run(tmp_path, "help", "exit-codes").out
    assert all(f"\n  {code} " in told for code in EXIT_CODES)


def test_own_options_come_first_and_those_of_all_commands_have_a_topic(tmp_path: Path) -> None:
    own, _, reading = run(tmp_path, "quotes", "--help").out.partition("Options of all that read articles:")
    assert "--by-speaker" in own
    assert "--published" in reading
    assert "--archive" not in own + reading
    assert "--archive" in run(tmp_path, "help", "options").out


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (("story.txt",), "newscli show story.txt"),
        (("https://courier.example/a",), "newscli show https://courier.example/a"),
        (("@1",), "newscli show @1"),
        (("oman-talks",), "newscli show oman-talks"),
    ],
)
def test_what_was_meant_is_said(tmp_path: Path, words: tuple[str, ...], meant: str) -> None:
    done = run(tmp_path, *words)
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert f"`{meant}`" in done.err


@pytest.mark.parametrize("before", [("--color", "never"), ("--json",), ("-q", "-n", "3"), ("--sort", "title")])
def test_options_may_stand_before_the_command(tmp_path: Path, before: tuple[str, ...]) -> None:
    assert run(tmp_path, *before, "list") == run(tmp_path, "list", *before)


def test_there_are_at_most_thirty_commands_and_none_of_those_that_went() -> None:
    assert len(MODULES) <= 30
    gone = {"cite", "correct", "diff", "new", "refresh", "restore", "revisions", "searches", "times"}
    assert not gone & {*MODULES}


def test_methods_of_summaries_have_a_topic(tmp_path: Path) -> None:
    methods = [line.split()[0] for line in run(tmp_path, "help", "methods").out.splitlines() if line.startswith("  ")]
    assert {*methods, "news"} == {*summary_methods()}
    assert len(methods) == 9
    assert "lex-rank" not in run(tmp_path, "summarize", "--help").out


@pytest.mark.parametrize("name", COMMANDS_OF_ARTICLES)
def test_a_command_takes_the_formats_that_its_help_lists(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (built,) = [each for each in program(["help"]).get_command(None, name).params if each.name == "format"]
    assert built.metavar == "|".join(COMMANDS[name].formats)
    articles = ["tram-vote", "ferry-verdict"] if name == "compare" else ["tram-vote"]
    for each in COMMANDS[name].formats:
        assert newscli.cli.run([name, *articles, "--format", each, "-o", str(tmp_path / f"answer.{each}")]) == 0


ANSWERS = {
    "list": "list -n 2", "note": "note tram", "edit": "edit tram --list", "search": "search tram",
    "trace": "trace tram", "check": "check tram", "people": "people", "history": "history tram", "feeds": "feeds list",
    "digest": "digest", "watch": "watch list", "archive": "archive info", "add": "add {}", "export": "export tram",
    "show": "show tram",
}  # fmt: skip


@pytest.mark.parametrize("name", ANSWERS)
def test_other_commands_take_the_formats_that_their_help_lists_and_no_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(variable, str(tmp_path))
    tram = str(articles_folder() / "tram-vote.md")
    assert newscli.cli.run(["add", tram, "-q", "-o", str(tmp_path / "added.txt")]) == 0
    takes = {
        each
        for each in {*FORMATS, *EXPORTERS}
        if newscli.cli.run([*ANSWERS[name].format(tram).split(), "-f", each, "-o", str(tmp_path / f"to-{each}")]) == 0
    }
    assert takes == {*COMMANDS[name].formats}


def test_what_an_option_switches_on_is_off_without_it() -> None:
    group = program(["help"])
    switches = [
        each for name in MODULES for each in group.get_command(None, name).params if getattr(each, "is_flag", False)
    ]
    assert len(switches) > len(MODULES)
    assert [each.name for each in switches if each.default] == []


def test_help_comes_through_the_pager_on_a_terminal(tmp_path: Path) -> None:
    assert "crack*" in run_on_terminal(tmp_path, "help", "queries", lines=5).out


def test_the_manual_says_what_the_tables_say(rewrite: bool) -> None:
    made = dict(pages())
    if rewrite:
        MAN.mkdir(exist_ok=True)
        for old in MAN.glob("*.1"):
            old.unlink()
        for name, page in made.items():
            (MAN / name).write_text(page, encoding="utf-8")
    assert {path.name: path.read_text(encoding="utf-8") for path in MAN.glob("*.1")} == made, "run pytest --rewrite"


@pytest.mark.skipif(not shutil.which("mandoc"), reason="mandoc is not here")
def test_the_manual_has_no_fault_that_mandoc_knows() -> None:
    done = subprocess.run(
        ["mandoc", "-Tlint", "-Wwarning", *sorted(map(str, MAN.glob("*.1")))],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("man"), reason="man is not here")
def test_man_shows_a_page() -> None:
    shown = subprocess.run(
        ["man", "--warnings", "-E", "UTF-8", "-l", str(MAN / "newscli.1")], capture_output=True, text=True, check=False
    )
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "EXIT CODES" in shown.stdout


def test_programs_are_told_all_that_may_be_asked(tmp_path: Path) -> None:
    told = json.loads(run(tmp_path, "help", "--json").out)
    assert told["schema"] == "newscli/help/1"
    commands = {each["name"]: each for each in told["commands"]}
    assert set(commands) == set(MODULES)
    assert all(each["about"] and each["options"] is not None for each in commands.values())
    (sure,) = (each for each in commands["quotes"]["options"] if each["name"] == "sure")
    assert (sure["spelled"], sure["flag"]) == (["--sure"], True)
    shown = run(tmp_path, "quotes", "-", "--json", given="“It is shut,” Ana Ferro said.")
    assert json.loads(shown.out)["schema"] in told["schemas"]
    assert [*told["exit_codes"]] == [str(code) for code in EXIT_CODES]


@pytest.mark.parametrize(
    ("words", "most", "told"),
    [
        ("Show, mark, and keep articles. More.", 15, "Show, mark"),
        ("Show, mark, and keep articles. More.", 40, "Show, mark, and keep articles"),
        ("Show all; then go: on.", 5, "Show all"),
    ],
)
def test_a_long_help_is_cut_at_a_comma(words: str, most: int, told: str) -> None:
    assert first_part(words, most) == told
