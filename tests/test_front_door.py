"""The real program, in a pipe and in a pseudo-terminal."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from newscli.archive.entries import shipped
from newscli.article.provenance import TRUST

from front_door import environment, run, run_on_terminal

STORY = (
    "---\ntitle: Bridge shut\npublished: 2026-03-03\n---\n\n"
    "Engineers closed the Harbour Bridge on Monday.\n\n"
    "“We had no choice,” said Tomas Reyle, the city's chief engineer.\n"
)
READING = ("show", "summarize", "quotes", "timeline")
on_unix = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.md"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.mark.parametrize("command", READING)
def test_every_reading_command_reads_files_names_and_standard_input(command: str, story: Path) -> None:
    by_file = run(story.parent, command, str(story))
    assert (by_file.code, by_file.err) == (0, "")
    assert run(story.parent, command, given=STORY).out == by_file.out
    assert run(story.parent, command, "-", given=STORY).out == by_file.out
    assert run(story.parent, command, "oman-talks").code == 0


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("show", "no/such.txt"), 1, "no file"),
        (("show", "-"), 1, "empty"),
        (("show", "nonesuch"), 3, "no stored article matches “nonesuch”"),
        (("show", "oman-talk5"), 3, "Did you mean oman-talks"),
        (("show", "@99"), 3, "@99"),
        (("show", ""), 3, "no stored article"),
        (("show", "oman-talks", "--format", "pdf"), 2, "markdown"),
        (("show", "oman-talks", "--published", "soon"), 2, "soon"),
        (("show", "oman-talks", "--color", "pink"), 2, "always"),
        (("show", "oman-talks", "--format", "csv"), 2, "no CSV"),
        (("show", "--nonesuch"), 2, "--nonesuch"),
        (("shew",), 2, "Did you mean 'show'"),
        (("quotes", "oman-talks", "--kind", "odd"), 2, "indirect"),
        (("list", "--sort", "size"), 2, "published"),
        (("list", "--limit", "0"), 2, "limit"),
        (("summarize", "oman-talks", "--method", "odd"), 2, "lead"),
        (("summarize", "oman-talks", "--words", "3"), 2, "words or more"),
        (("summarize", "oman-talks", "-n", "2", "--percent", "9"), 2, "can't go together"),
        (("show", "file:///etc/hostname"), 4, "only http and https are"),
        (("add", "ftp://courier.example/story"), 4, "only http and https are"),
        (("list", "--since", "2026-13"), 2, "“2026-13” is not a date"),
        (("show", "oman-talks", "--source", "Courier"), 2, "Give --next too"),
        (("show", "oman-talks", "--tag", "shore"), 2, "cannot be combined with names"),
        (("search", "rain", "--quotes", "--facets"), 2, "--quotes and --facets cannot be combined"),
        (("search", "rain", "--people", "--speaker", "Reyle"), 2, "--people and --speaker cannot be combined"),
        (("timeline", "oman-talks", "--precision", "odd"), 2, "month"),
    ],
)
def test_what_goes_wrong_is_said_in_a_line(words: tuple[str, ...], code: int, said: str, tmp_path: Path) -> None:
    done = run(tmp_path, *words)
    assert (done.code, done.out) == (code, "")
    assert said in done.err
    assert done.err.startswith("error: ")
    assert done.err.count("\n") <= 2


def test_a_summary_comes_as_asked(tmp_path: Path) -> None:
    bullets = run(tmp_path, "summarize", "oman-talks", "--bullets").out
    assert [line[:2] for line in bullets.splitlines() if line] == ["- "] * 3
    explained = run(tmp_path, "summarize", "oman-talks", "--explain").out
    assert explained.startswith("●\t1\t")
    assert explained.count("●") == 3
    short = run(tmp_path, "summarize", "oman-talks", "--percent", "0.5", "--bullets").out
    assert [line[:2] for line in short.splitlines() if line] == ["- "]
    assert json.loads(run(tmp_path, "summarize", "oman-talks", "--explain", "--json").out)["scored"][0]["chosen"]
    assert "Iran" in run(tmp_path, "summarize", "oman-talks", "--keywords").out.splitlines()
    compared = run(tmp_path, "summarize", "oman-talks", "--method", "all", "--format", "csv").out
    assert compared.startswith("news,lead,luhn,")
    assert compared.count("\nnews,") == 3


def test_several_articles_make_one_summary_that_names_its_sources(tmp_path: Path) -> None:
    done = run(tmp_path, "summarize", "oman-talks", "tram-vote", "-n", "2")
    sources = [line.rsplit("[")[-1].rsplit(" ", 1) for line in done.out.splitlines()]
    assert len(sources) == 2
    assert all(paper in {"newscli samples", "Wexcombe Echo"} and "¶" in place for paper, place in sources)
    (record,) = json.loads(run(tmp_path, "summarize", "oman-talks", "tram-vote", "--json").out)
    assert len(record["articles"]) == 2
    assert {each["article"] for each in record["sentences"]} <= {each["id"] for each in record["articles"]}


def test_a_name_that_fits_several_names_them(tmp_path: Path) -> None:
    done = run(tmp_path, "show", "s")
    fitting = [each.slug for each in shipped() if each.slug.startswith("s")]
    assert len(fitting) > 1
    assert done.code == 3
    assert all(slug in done.err for slug in fitting)


def test_good_refs_are_printed_and_the_first_failure_is_the_code(story: Path) -> None:
    done = run(story.parent, "show", "nonesuch", str(story), "no/such.txt")
    assert done.code == 3
    assert "Engineers closed" in done.out
    assert done.err.count("error: ") == 2


def test_a_folder_is_its_readable_files(story: Path) -> None:
    (story.parent / "another.txt").write_text("The ferry sailed at noon, and nobody saw it go.", encoding="utf-8")
    (story.parent / "picture.png").write_bytes(b"\x89PNG")
    done = run(story.parent, "show", str(story.parent), "--json")
    assert done.code == 0
    assert [each["article"]["title"] for each in json.loads(done.out)] == [None, "Bridge shut"]
    empty = story.parent / "empty"
    empty.mkdir()
    assert run(story.parent, "show", str(empty)).code == 1


def test_output_goes_into_a_file_whose_suffix_tells_the_format(story: Path) -> None:
    to = story.parent / "out.json"
    done = run(story.parent, "quotes", str(story), "-o", str(to))
    assert (done.code, done.out) == (0, "")
    assert json.loads(to.read_text(encoding="utf-8"))["schema"] == "newscli/quotes/1"
    assert run(story.parent, "show", str(story), "-o", str(story.parent / "no" / "out.txt")).code == 1
    assert run(story.parent, "quotes", "nonesuch", "-o", str(to)).code == 3
    assert json.loads(to.read_text(encoding="utf-8"))


def test_settings_come_from_option_then_environment_then_file(story: Path) -> None:
    home = story.parent
    config = home / "config.toml"
    config.write_text('format = "jsonl"\n[quotes]\nformat = "markdown"\n', encoding="utf-8")
    own = {"NEWSCLI_CONFIG": str(config)}
    assert run(home, "show", str(story), **own).out.startswith('{"schema"')
    assert run(home, "timeline", "--times", str(story), NEWSCLI_FORMAT="json", **own).out.startswith("{\n")
    assert run(home, "timeline", "--times", str(story), "-f", "csv", NEWSCLI_FORMAT="json", **own).out.startswith(
        "expression,"
    )
    assert not run(home, "quotes", str(story), **own).out.startswith("{")
    config.write_text("format = ", encoding="utf-8")
    assert run(home, "timeline", "--times", str(story), **own).code == 2


def test_output_is_utf8_whatever_the_locale(story: Path) -> None:
    assert "“We had no choice,”" in run(story.parent, "show", str(story), LC_ALL="C", PYTHONIOENCODING="ascii").out


@on_unix
def test_a_terminal_gets_a_page_and_a_pipe_does_not(story: Path) -> None:
    shown = run_on_terminal(story.parent, "show", str(story))
    assert "\x1b[1mBridge shut" in shown.out
    assert "\x1b" not in run(story.parent, "show", str(story), FORCE_COLOR="1").out
    assert "\x1b[1m" in run(story.parent, "show", str(story), "--color", "always").out


@on_unix
def test_colour_is_left_out_where_asked(story: Path) -> None:
    assert "\x1b[36m" not in run_on_terminal(story.parent, "quotes", "oman-talks", NO_COLOR="1").out
    assert "\x1b" not in run_on_terminal(story.parent, "quotes", "oman-talks", TERM="dumb").out
    assert "\x1b" not in run_on_terminal(story.parent, "quotes", "oman-talks", "--color", "never", "--no-pager").out


@on_unix
@pytest.mark.parametrize("columns", [40, 60, 200])
def test_lines_fit_the_terminal_and_the_measure(columns: int, tmp_path: Path) -> None:
    for command in READING:
        lines = run_on_terminal(tmp_path, command, "oman-talks", "--no-pager", "-q", columns=columns, NO_COLOR="1").out
        for line in lines.splitlines():
            assert len(_unstyled(line)) <= min(columns, 80), line


@on_unix
def test_long_pages_go_through_the_pager(tmp_path: Path) -> None:
    paged = run_on_terminal(tmp_path, "show", "oman-talks", NEWSCLI_PAGER="sed s/^/PAGED/")
    assert "PAGED" in paged.out
    assert "PAGED" not in run_on_terminal(tmp_path, "show", "oman-talks", "--no-pager", PAGER="sed s/^/PAGED/").out
    assert "PAGED" not in run_on_terminal(tmp_path, "show", "oman-talks", lines=500, PAGER="sed s/^/PAGED/").out
    assert run_on_terminal(tmp_path, "show", "oman-talks", PAGER="no-such-pager").code == 0


HOSTILE = "\x1b]0;owned\x07 \x1b[2J \x9b31m \u202eevil\u202c \x08 [bold red]markup[/] \r over"


@on_unix
@pytest.mark.parametrize(
    ("command", "style"),
    [
        *((command, "rich") for command in READING),
        *(("show", style) for style in ("plain", "markdown", "json", "jsonl")),
    ],
)
def test_nothing_in_an_article_steers_the_terminal(command: str, style: str, tmp_path: Path) -> None:
    story = tmp_path / "hostile.txt"
    story.write_text(f"“It {HOSTILE} fell on Monday,” said Tomas {HOSTILE} Reyle on Tuesday.\n", encoding="utf-8")
    title = f"T {HOSTILE}"
    shown = run_on_terminal(
        tmp_path, command, str(story), "--title", title, "--color", "never", "-f", style, "--no-pager"
    )
    assert shown.code == 0
    assert not set("\x1b\x07\x9b\u202e\x08\r") & set(shown.out)
    if command == "show":
        assert "[bold red]markup" in shown.out.replace("\\", "").replace("\n", " ").replace("  ", " ")


def test_a_reader_that_goes_away_ends_newscli_quietly(story: Path) -> None:
    many = [str(story)] * 400
    command = [sys.executable, "-m", "newscli", "show", *many]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(story.parent)
    ) as newscli:
        assert newscli.stdout is not None
        assert newscli.stderr is not None
        newscli.stdout.readline()
        newscli.stdout.close()
        said = newscli.stderr.read()
        code = newscli.wait()
    assert code in (0, 141)
    assert said == b""


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_an_interrupt_ends_newscli_with_130_and_no_traceback(tmp_path: Path) -> None:
    code = "import signal, os, sys, threading; from newscli.__main__ import main; sys.argv = ['newscli', 'show', '-']; "
    code += "signal.signal(signal.SIGINT, signal.default_int_handler); "  # which is ignored where the suite runs aside
    code += "threading.Timer(0.5, lambda: os.kill(os.getpid(), signal.SIGINT)).start(); sys.exit(main())"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as newscli:
        ended = newscli.wait(timeout=30)
        assert newscli.stderr is not None
        assert b"Traceback" not in newscli.stderr.read()
    assert ended == 130


def test_no_traceback_but_with_debug(tmp_path: Path) -> None:
    assert "Traceback" not in run(tmp_path, "show", "nonesuch").err
    assert "Traceback" in run(tmp_path, "show", "nonesuch", "--debug").err


@pytest.mark.parametrize("command", ["list", *READING])
def test_help_shows_examples_that_work(command: str, tmp_path: Path) -> None:
    told = run(tmp_path, command, "--help")
    assert told.code == 0
    examples = [line.strip() for line in told.out.partition("Examples:")[2].splitlines() if line.strip()]
    assert 2 <= len(examples) <= 3
    assert all("newscli " + command in example for example in examples)


def _unstyled(line: str) -> str:
    import re

    return re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", line)


def test_the_list_of_commands_breaks_off_nowhere(tmp_path: Path) -> None:
    assert "..." not in run(tmp_path, "--help").out.partition("Commands")[2]


def test_no_article_and_no_pipe_is_wrong_usage(tmp_path: Path) -> None:
    if sys.platform != "win32":
        done = run_on_terminal(tmp_path, "show")
        assert (done.code, done.out.startswith("error: no article was named")) == (2, True)


def test_verbose_and_quiet(story: Path) -> None:
    undated = "The council met on Monday, and nobody knew what it would decide about the bridge."
    assert "3 words in 1 sentence" in run(story.parent, "show", "-v", given="Nobody was hurt.").err
    assert "--published" in run(story.parent, "timeline", "--times", given=undated).err
    assert "--published" in run(story.parent, "timeline", given=undated).err
    assert run(story.parent, "timeline", "--times", "-q", given=undated).err == ""
    assert run(story.parent, "timeline", "--times", "--published", "2026-03-03", given=undated).err == ""


def test_verbose_says_where_each_fact_of_a_page_is_from_and_what_says_otherwise(tmp_path: Path) -> None:
    story = "<p>Engineers closed the bridge on Monday, hours after they found cracks in eleven of its joints.</p>" * 3
    page = tmp_path / "bridge.html"
    page.write_text(
        "<html><head><title>Bridge shut after cracks found</title><meta property='og:site_name' content='The Courier'>"
        "<meta property='article:published_time' content='2026-02-12'><meta name='author' content='Tomas Reyle'></head>"
        "<body><article><h1>Bridge shut after cracks found</h1><p>By Mara Ilves</p><p>February 9, 2026</p>"
        f"{story}</article></body></html>",
        encoding="utf-8",
    )
    said = run(tmp_path, "show", "-v", str(page), "--title", "Bridge closed").err.splitlines()[1:]
    assert said == [
        "title: Bridge closed, from you; the page's heading says Bridge shut after cracks found",
        "authors: Mara Ilves, from the byline below the headline; the markup says Tomas Reyle",
        f"  authors is taken from the first of: {TRUST['authors']}",
        "source: The Courier, from og:site_name",
        "published: 2026-02-09, from what is printed beside the headline; article:published_time says 2026-02-12",
        f"  published is taken from the first of: {TRUST['published']}",
    ]
    run(tmp_path, "add", str(page))
    run(tmp_path, "edit", "@1", "--author", "Lena Holt")
    kept = run(tmp_path, "show", "-v", "@1").err.splitlines()
    others = "the byline below the headline says Mara Ilves; the markup says Tomas Reyle"
    assert f"authors: Lena Holt, from your correction; {others}" in kept
    assert said[3] in kept
    facts = json.loads(run(tmp_path, "show", "@1", "--json").out)["article"]["facts_from"]
    assert facts[0] == {"fact": "title", "value": "Bridge shut after cracks found", "where": "the page's heading"}
    renamed = run(tmp_path, "show", "-v", "@1", "--title", "Bridge shut").err
    assert "title: Bridge shut, from you; the page's heading says Bridge shut after cracks found" in renamed
    pasted = run(tmp_path, "show", "-v", given="Bridge shut after cracks found\nBy Mara Ilves\n" + story[3:-4]).err
    assert "authors: Mara Ilves, from the line “By Mara Ilves”" in pasted


def test_what_is_not_english_is_shown_and_noted_once_where_analysed(tmp_path: Path) -> None:
    german = (
        "Die Brücke wurde am Montag geschlossen, weil die Ingenieure Risse in elf von zweiundneunzig Gelenken fanden. "
    )
    done = run(tmp_path, "quotes", given=german * 3)
    assert done.code == 0
    assert done.err.count("not in English") == 1
    read = run(tmp_path, "show", given=german * 3)
    assert (read.err, read.code) == ("", 0)  # nothing is wrong with reading it


def test_markdown_read_again_is_the_same_article(story: Path) -> None:
    for name in ("oman-talks", "bridge-closed", str(story)):
        written = run(story.parent, "show", name, "--format", "markdown").out
        for command in ("timeline", "quotes"):
            assert run(story.parent, command, "-", given=written).out == run(story.parent, command, name).out


def test_an_option_may_stand_before_the_command(tmp_path: Path) -> None:
    assert run(tmp_path, "--json", "list") == run(tmp_path, "list", "--json")
