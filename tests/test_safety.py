"""The program keeps to one clear line whatever it is given: odd settings, numbers, paths, rights, escapes, formulas."""

import csv
import json
import os
import re
import shutil
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from newscli.cli import run as run_here
from newscli.cli.program import MODULES, program
from newscli.errors import InputError, NetworkError
from newscli.ingest.network import Fetched
from newscli.ingest.readers.records import read_mail
from newscli.ingest.readers.sources import gather
from newscli.pipeline.archives.follow import Found, feeds_at
from newscli.pipeline.inputs.reading import open_articles
from newscli.render.page import guarded

import newsroom
from front_door import Done, environment, run
from web_server import serving

HUGE = "9" * 30


def one_line(done: Done, code: int = 1) -> None:
    assert (done.code, done.err.count("\n"), "itself" in done.err) == (code, 1, False), done


@pytest.mark.parametrize(
    ("toml", "words", "code"),
    [
        ("show = 5\n", ("show", "oman-talks"), 2),
        ("[list]\nlimit = [1]\n", ("list",), 2),
        ("[list]\ntag = 5\n", ("list",), 0),
        ('[list]\ntag = ["shore", {a = 1}]\n', ("list",), 2),
        ("[list]\nsince = 2999-01-01\n", ("list",), 0),
        ("[show]\nwidth = 1e999\n", ("show", "oman-talks"), 2),
        ("archive = [5]\n", ("list",), 2),
        ("archive = true\n", ("list",), 2),
        ("[list]\nsince = true\n", ("list",), 2),
        ("[list]\ntag = [true]\n", ("list",), 2),
        ("color = []\n", ("list",), 2),
        ("a = " + "[" * 3000, ("list",), 2),
        ('output = "a\\u0000b"\n', ("list",), 2),
    ],
)
def test_settings_of_any_kind(tmp_path: Path, toml: str, words: tuple[str, ...], code: int) -> None:
    (tmp_path / "config.toml").write_text(toml)
    done = run(tmp_path, *words, NEWSCLI_CONFIG=str(tmp_path / "config.toml"))
    assert (done.code, "itself" in done.err, done.err.count("error")) == (code, False, int(code > 0)), done.err


def test_numbers_have_bounds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NEWSCLI_ARCHIVE", str(tmp_path / "archive.db"))
    group, asked = program([]), []
    for name in MODULES:
        params = group.get_command(None, name).params
        before = ["x" for each in params if each.param_type_name == "argument" and not hasattr(each.type, "min")]
        for each in params:
            if hasattr(each.type, "min") or each.type.name in ("integer", "float"):
                asked.append(f"{name} {each.name}")
                typed = each.opts[:1] if each.param_type_name == "option" else before
                for value in (HUGE, "-1", "nan"):
                    code, told = run_here([name, *typed, value]), capsys.readouterr().err
                    assert (code, told.count("\n"), "itself" in told) == (2, 1, False), (name, each.name, told)
                    assert value in told or "range" in told, (name, each.name, told)
    assert {"list limit", "history old", "batch seconds", "note remove"} <= {*asked}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("show", "~nosuch/x"), 1),
        (("add", "~nosuch/x.txt"), 1),
        (("list", "--archive", "~nosuch/x"), 5),
        (("feeds", "add", "~nosuch/x"), 1),
        (("show", os.devnull), 1),
        (("add", os.devnull), 1),
        (("show", "http://["), 4),
        (("feeds", "add", "http://["), 4),
    ],
)
def test_places_that_are_none(tmp_path: Path, words: tuple[str, ...], code: int) -> None:
    done = run(tmp_path, *words)
    one_line(done, code)
    assert ("is a device" in done.err) == (os.devnull in words)


def test_a_name_that_is_no_utf8_is_a_name(tmp_path: Path) -> None:
    place = os.fsdecode(os.fsencode(tmp_path) + b"/\xff.db")
    assert run(tmp_path, "add", "oman-talks", "--archive", place).code == 0
    assert len(run(tmp_path, "list", "--archive", place).out.splitlines()) == 1


def test_without_a_home_one_line_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)

    def nobody(_: int) -> None:
        raise KeyError

    monkeypatch.setattr("pwd.getpwuid", nobody)
    assert run_here(["list"]) == 5
    told = "error: there is no home folder to keep an archive in. Set HOME, or give --archive.\n"
    assert capsys.readouterr().err == told


WRITTEN = {
    **{f"all.{suffix}": ("export",) for suffix in ("jsonl", "csv", "epub")},
    "notes.json": ("export", "--notes"),
    "list.html": ("list",),
    "report.html": ("report", "@1"),
}


def test_what_takes_articles_out_is_private_and_other_files_follow_the_umask(tmp_path: Path) -> None:
    assert run(tmp_path, "add", "-", given=newsroom.text(1)).code == 0
    before = os.umask(0o027)
    try:
        assert run(tmp_path, "archive", "backup", str(tmp_path / "kept.db")).code == 0
        for place, words in WRITTEN.items():
            assert run(tmp_path, *words, "-o", str(tmp_path / place)).code == 0
    finally:
        os.umask(before)
    made = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir() if path.is_file()}
    private = {"kept.db": 0o600, "all.jsonl": 0o600, "all.csv": 0o600, "all.epub": 0o600, "notes.json": 0o600}
    assert made == {**private, "list.html": 0o640, "report.html": 0o640}
    for place, words in WRITTEN.items():
        (tmp_path / place).chmod(0o604)
        assert run(tmp_path, *words, "-o", str(tmp_path / place), "--force").code == 0
        assert (tmp_path / place).stat().st_mode & 0o777 == 0o604


def without_rights(home: Path, *words: str, **more: str) -> Done:
    """Run newscli as somebody who may read what its rights let them, which root may not be."""
    lesser = ["setpriv", "--inh-caps=-all", "--bounding-set=-all"] if os.geteuid() == 0 else []
    command = [*lesser, sys.executable, "-m", "newscli", *words]
    done = subprocess.run(command, capture_output=True, env=environment(home, **more), check=False, timeout=60)
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.mark.skipif(not shutil.which("setpriv"), reason="nothing here takes rights away")
def test_what_nobody_may_read(tmp_path: Path) -> None:
    story, folder = tmp_path / "a.txt", tmp_path / "shut"
    story.write_text(newsroom.text(1))
    folder.mkdir()
    story.chmod(0)
    folder.chmod(0)
    try:
        one_line(without_rights(tmp_path, "show", str(story)))
        one_line(without_rights(tmp_path, "show", str(folder / "b.txt")))
        one_line(without_rights(tmp_path, "list", "-o", str(folder / "o.txt")))
        one_line(without_rights(tmp_path, "list", NEWSCLI_CONFIG=str(story)), 2)
        for archive in (folder, folder / "b.db"):
            one_line(without_rights(tmp_path, "list", "--archive", str(archive)), 5)
            one_line(without_rights(tmp_path, "add", str(story), "--archive", str(archive)), 5)
            one_line(without_rights(tmp_path, "list", NEWSCLI_ARCHIVE=str(archive)), 5)
    finally:
        folder.chmod(0o700)


def test_a_list_of_feeds_in_an_odd_encoding() -> None:
    opml = b'<?xml version="1.0" encoding="UTF-7"?><opml><body><outline xmlUrl="http://a.example/"/></body></opml>'
    with pytest.raises(InputError, match="Export it as UTF-8"):
        list(gather(opml))


@pytest.mark.parametrize("sender", ["(" * 20_000, "[" * 20_000, "a@b, " * 40_000, '"' * 20_000])
def test_a_sender_of_any_length(sender: str) -> None:
    letter = f"Subject: The bridge\nFrom: {sender}\n\nThe bridge is open again, the mayor said on Monday."
    assert read_mail(letter.encode()).title == "The bridge"


def test_debug_shows_no_escapes(tmp_path: Path) -> None:
    (tmp_path / "a\x1b[31mb.txt").write_bytes(b"\0\1\2" * 99)
    done = run(tmp_path, "show", str(tmp_path / "a\x1b[31mb.txt"), "--debug")
    assert ("Traceback" in done.err, "\x1b" in done.err) == (True, False)


FORMULAS = [
    "=1+1",
    "+1",
    "-1",
    "@sum",
    "\t=1",
    "'=1",
    "''-1",
    "a;=1+1",
    "a; -1",
    "a;'=1",
    "＝1+1",
    "a\n＠sum",
    "a\tb\t+1",
]


def test_cells_are_no_formulas_and_no_escapes(tmp_path: Path) -> None:
    rows = [{"title": each, "text": f"{each} \x1b[31m{newsroom.text(n)}"} for n, each in enumerate(FORMULAS)]
    assert run(tmp_path, "add", "-", given="\n".join(map(json.dumps, rows))).code == 0
    for words in (("export", "-f", "csv"), ("list", "-f", "csv")):
        told, raw = run(tmp_path, *words).out, run(tmp_path, *words, "--raw-cells").out
        assert "\x1b" not in told + raw
        cells = [cell for row in csv.reader(told.splitlines(keepends=True)) for cell in row]
        parts = [part for cell in cells for part in re.split(r"[;\t\n]", cell)]  # as a spreadsheet elsewhere does
        assert not any(part.lstrip().startswith(tuple("=+-@＝＋－＠")) for part in parts)
        assert "=1+1" in [cell for row in csv.reader(raw.splitlines(keepends=True)) for cell in row]
    (tmp_path / "kept.csv").write_text(run(tmp_path, "export", "-f", "csv").out)
    assert run(tmp_path, "add", str(tmp_path / "kept.csv"), "--archive", str(tmp_path / "other.db")).code == 0
    titles = [
        {each["title"] for each in json.loads(run(tmp_path, "list", "--json", *more).out)["articles"]}
        for more in ((), ("--archive", str(tmp_path / "other.db")))
    ]
    assert titles[0] == titles[1]


@pytest.mark.parametrize("words", [*FORMULAS, "a = b", "'tis", "", "–1", "a; b"])
def test_a_guarded_cell_is_what_it_was(words: str) -> None:
    table = StringIO(newline="")
    csv.writer(table).writerows([("text", "title"), (f"x {words}", guarded(words))])
    (incoming,) = gather(table.getvalue().encode(), "kept.csv")
    assert (incoming.title or "") == words
    assert (guarded(words) != words) == (words in FORMULAS)


PAGE = (
    "<rss version='2.0'><channel><title>T</title><item><title>A</title><link>http://{}/a</link></item></channel></rss>"
)
OPML = '<opml version="2.0"><body><outline type="rss" xmlUrl="http://127.0.0.1:1/feed"/></body></opml>'


@pytest.mark.parametrize(("private", "allowed"), [(False, [True, False]), (True, [True, True])])
def test_no_public_page_leads_to_a_private_one(
    monkeypatch: pytest.MonkeyPatch, private: bool, allowed: list[bool]
) -> None:
    asked = []

    def fetch(url: str, *, allow_private: bool = False, **_: object) -> Fetched:
        asked.append(allow_private)
        body = PAGE.format("127.0.0.1:1") if len(asked) == 1 else "<html><p>Nothing</p></html>"
        return Fetched(url, body.encode(), private=private)

    monkeypatch.setattr("newscli.ingest.network.fetch", fetch)
    articles = open_articles("http://courier.example/", full=True, allow_private=True, on_error=lambda _: None)
    assert len(list(articles)) == 1
    assert asked == allowed


def test_a_list_of_feeds_on_the_open_web_names_no_private_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    for private in (False, True):
        page = Fetched("http://8.8.8.8/list.opml", OPML.encode(), private=private)
        monkeypatch.setattr("newscli.ingest.network.fetch", lambda *_, page=page, **__: page)
        if private:
            assert list(feeds_at(page.url, allow_private=True)) == [Found("http://127.0.0.1:1/feed", None)]
        else:
            with pytest.raises(NetworkError, match="is on a private network"):
                list(feeds_at(page.url, allow_private=True))


def test_what_is_private_is_shown_only_where_that_is_said(tmp_path: Path) -> None:
    with serving() as site:
        assert run(tmp_path, "show", f"{site}/page").code == 4
        assert run(tmp_path, "show", f"{site}/page", "--allow-private").code == 0


@pytest.mark.parametrize("command", ["show", "quotes", "add"])
def test_a_page_of_the_open_web_needs_no_flag(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    for module in ("addresses", "exchange"):
        monkeypatch.setattr(f"newscli.ingest.network.{module}.is_public", lambda _: True)
    with serving() as site:
        assert run_here([command, f"{site}/page", "--archive", str(tmp_path / "a.db")]) == 0
    assert "The port is open again." in capsys.readouterr().out or command != "show"
