"""What got in the way of daily work: options that were dropped in silence, commands that said nothing."""

import json
import os
from pathlib import Path

import newscli
import pytest

import newsroom
from front_door import environment, run, run_on_terminal

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
    assert (done.code, done.out, done.err.replace('{"error"', "error").count("error:")) == (2, "", 1)


def test_json_typed_beats_a_format_in_the_environment(home: Path) -> None:
    done = run(home, "timeline", "--times", str(home / "a.txt"), "--json", NEWSCLI_FORMAT="csv")
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
    assert run(home, "remove", "--undo", "@1", "no-such-name").code == 3
    assert run(home, "list", "--removed").out.count("\n") == 2
    assert run(home, "remove", "--undo", "@1", "@2").err.count(" is kept again.\n") == 2
    assert run(home, "list").out.count("\n") == 2


# Commands in turn, and how each ends what it says.
TOLD = {
    "archive": (
        ("archive backup", " is a copy, checked.\n"),
        ("archive reindex", "the indexes are made anew.\n"),
        ("archive compact", " MB now.\n"),
        ("archive refresh --all", "2 read again, 0 of them with another text.\n"),
        ("remove @1 --yes", "` brings one back.\n"),
        (
            "archive prune --before 2100 --yes",
            "1 article removed. For 30 days `newscli remove --undo NAME` brings one back.\n",
        ),
    ),
    "marks and notes": (
        ("mark star @1", " is starred.\n"),
        ("mark star @1", "nothing to change: all have a star.\n"),
        ("mark unread @1 @2", "nothing to change: all are unread.\n"),
        ("mark read @1 @2", "2 articles are read now.\n"),
        ("note @1 Why?", "note 1 is kept.\n"),
        ("note @1 --remove 1", "note 1 is removed.\n"),
    ),
    "corrections and searches": (
        ("edit @1 --title Pier", " is corrected: title.\n"),
        ("edit @1 --undo 1", "1 correction is undone.\n"),
        ("edit @1 --title Pier --source Lantern", " is corrected: source, title.\n"),
        ("edit @1 --undo-all", "2 corrections are undone.\n"),
        ("watch add pier shore", "pier is kept. `newscli watch pier` tells what is new.\n"),
        ("watch remove pier", "pier is forgotten.\n"),
    ),
}


@pytest.mark.parametrize("about", TOLD)
def test_what_was_done_is_told(home: Path, about: str) -> None:
    run(home, "add", str(home / "a.txt"), str(home / "b.txt"))
    for command, told in TOLD[about]:
        done = run(home, *command.split())
        assert (done.code, done.err.endswith(told)) == (0, True), done.err


def test_samples_never_pass_for_news(home: Path) -> None:
    done = run(home, "quotes", "oman-talks", "--json")
    assert json.loads(done.out)["article"]["sample"] is True
    assert "samples that come with newscli" in run_on_terminal(home, "quotes", "oman-talks").out
    assert "a sample that comes with newscli" in run(home, "show", "oman-talks").out
    assert run(home, "quotes", "oman").code == 3
    assert json.loads(run(home, "list", "--json").out)["articles"][0]["sample"] is True
    run(home, "add", str(home / "a.txt"))
    assert json.loads(run(home, "show", "@1", "--json").out)["article"]["sample"] is False
    assert run(home, "quotes", "oman-talks").code == 3
    assert run(home, "quotes", "oman-talks", "--samples").code == 0


@pytest.mark.parametrize("words", [("list",), ("search", "rain"), ("show", "@1"), ("show", "oman-talks"), ("digest",)])
def test_an_archive_that_is_named_and_not_there_is_an_error(home: Path, words: tuple[str, ...]) -> None:
    done = run(home, *words, "--archive", str(home / "none.db"))
    assert (done.code, done.out, "there is no archive" in done.err) == (5, "", True)
    assert run(home, "show", str(home / "a.txt"), "--archive", str(home / "none.db")).code == 0


def test_an_archive_that_the_environment_names_may_be_empty(home: Path) -> None:
    done = run(home, "list", NEWSCLI_ARCHIVE=str(home / "none.db"))
    assert (done.code, "counts as empty" in done.err) == (0, True)
    added = run(home, "add", str(home / "a.txt"), NEWSCLI_ARCHIVE=str(home / "none.db"))
    assert (added.code, added.err) == (0, "note: 1 added.\n")
    outline = '<outline type="rss" xmlUrl="https://courier.example/feed" text="Courier"/>'
    (home / "feeds.opml").write_text(f'<opml version="2.0"><body>{outline}</body></opml>')
    followed = run(home, "feeds", "add", str(home / "feeds.opml"), "--later", NEWSCLI_ARCHIVE=str(home / "new.db"))
    assert (followed.code, followed.err) == (0, "note: following Courier, https://courier.example/feed.\n")


def test_an_option_typed_beats_a_setting(home: Path) -> None:
    (home / "config.toml").write_text("[summarize]\nsentences = 5\n")
    own = {"NEWSCLI_CONFIG": str(home / "config.toml")}
    assert run(home, "summarize", str(home / "a.txt"), "--words", "60", **own).code == 0
    assert run(home, "summarize", str(home / "a.txt"), **own).out.count("\n") >= 5


def test_faults_in_settings_are_told_all_at_once_with_their_lines(home: Path) -> None:
    (home / "config.toml").write_text('colour = "never"\nlist = 3\n[shw]\nwidth = 60\n[timeline]\nwidth = 60\n')
    own = {"NEWSCLI_CONFIG": str(home / "config.toml")}
    done = run(home, "timeline", "--times", str(home / "a.txt"), **own)
    assert (done.code, done.out) == (2, "")
    assert all(f"line {number}: " in done.err for number in (1, 2, 3, 6)), done.err
    assert "width" in run(home, "show", "--help", **own).out
    assert run(home, "show", "--help", **own).code == 0


def test_settings_take_the_names_of_options(home: Path) -> None:
    (home / "config.toml").write_text(f"archive = '{home / 'mine.db'}'\nno-pager = true\n[show]\nwidth = 60\n")
    own = {"NEWSCLI_CONFIG": str(home / "config.toml")}
    assert run(home, "add", str(home / "a.txt"), **own).code == 0
    assert (home / "mine.db").exists()
    missing = run(home, "list", NEWSCLI_CONFIG=str(home / "none.toml"))
    assert (missing.code, "none.toml" in missing.err) == (2, True)


def test_output_goes_where_it_is_told_and_never_over_an_input(home: Path) -> None:
    story = str(home / "a.txt")
    unknown = run(home, "timeline", "--times", story, "-o", str(home / "times.xyz"))
    assert (unknown.code, ".csv" in unknown.err, (home / "times.xyz").exists()) == (2, True, False)
    assert run(home, "timeline", "--times", story, "-o", "-").out == run(home, "timeline", "--times", story).out
    for over in (story, str(home)):
        assert run(home, "show", over, "-o", story).code == 2
    assert (home / "a.txt").read_text() == STORY
    assert run(home, "show", story, "-o", story, "--force").code == 0
    (home / "link.md").symlink_to(home / "b.md")
    run(home, "show", story, "-o", str(home / "link.md"))
    assert (home / "link.md").is_symlink()
    assert not [path for path in home.iterdir() if path.name.endswith(".part")]
    assert run(home, "show", story, "-o", "/dev/null").code == 0


def test_a_long_list_is_cut_with_a_note_unless_all_or_a_number_is_asked_for(home: Path) -> None:
    archive = newscli.Archive(home / "mine.db")
    archive.add(*(newsroom.text(number, sentences=2).encode() for number in range(101)), later=True)
    for words, lines, note in (
        ((), 100, "note: these are the first 100. `--all` lists all.\n"),
        (("--all",), 101, ""),
        (("--limit", "101"), 101, ""),
        (("--limit", "3"), 3, ""),
        (("--since", "2999"), 0, ""),
    ):
        done = run(home, "list", *words, "--archive", str(home / "mine.db"))
        assert (done.code, done.out.count("\n"), done.err) == (0, lines, note)


FERRY = {
    "sold.txt": "The ferry to Ostra was sold on 2 March 2026. Its hull is green. A mast broke on 9 March 2026.",
    "sailed.txt": "The ferry to Ostra was sold on 2 March 2026. Painters came on 20 March. It sailed on 3 May 2026.",
}


@pytest.mark.parametrize(
    ("words", "days", "note"),
    [
        ((), 1, "1 of 4 days is shown; --days 4 shows all."),
        (("--days", "4"), 4, None),
        (("--days", "1"), 1, None),
        (("--days", "1", "--since", "2026-03-03"), 1, None),
        (("--since", "2026-03-03"), 3, None),
        (("--days", "3", "--until", "2026-03-20"), 3, None),
    ],
)
def test_days_of_several_articles_that_are_left_out_are_told(
    home: Path, words: tuple[str, ...], days: int, note: str | None
) -> None:
    folder = home / "ferry"
    folder.mkdir()
    for name, text in FERRY.items():
        (folder / name).write_text(text, "utf-8")
    done = run(home, "timeline", str(folder), *words, "--published", "2026-06-01", "--json")
    told = json.loads(done.err)["note"]["message"] if done.err else None
    (found,) = json.loads(done.out)
    assert (len(found["events"]), told) == (days, note)
    assert ("days_left" in found) == (days == 1)
    shown = run(home, "timeline", str(folder), *words, "--published", "2026-06-01", "-o", str(home / "ferry.ics"))
    assert shown.err.startswith(f"note: {note}\n" if note else "")
    assert (home / "ferry.ics").read_text("utf-8").count("BEGIN:VEVENT") == days


def test_a_note_names_the_article_that_has_no_day_and_how_to_give_it_one(home: Path) -> None:
    (home / "pier.txt").write_text("The old pier closed on Monday, and nobody was told.", "utf-8")
    (home / "mill.txt").write_text("The new mill opened on Tuesday, and a band played.", "utf-8")
    run(home, "add", str(home / "pier.txt"))
    (name,) = (each["slug"] for each in json.loads(run(home, "list", "--json").out)["articles"])
    assert run(home, "timeline", name, str(home / "mill.txt")).err.splitlines() == [
        f"note: no publication date found for {name}, so 1 relative time stays open."
        f" Give it with `newscli edit {name} --published DAY`.",
        "note: no publication date found for mill, so 1 relative time stays open. Give it with --published YYYY-MM-DD.",
    ]
    assert run(home, "edit", name, "--published", "2026-03-03").code == 0
    assert "no publication date" not in run(home, "timeline", name).err


def test_what_an_empty_archive_and_a_single_article_lack_is_noted(home: Path) -> None:
    assert "note: your archive is empty; these come with newscli" in run_on_terminal(home, "list").out
    days = run(home, "timeline", str(home / "a.txt"), "--days", "3", "--published", "2026-03-03")
    assert days.err == "note: --days and --per-day choose from several articles. Of one all days are shown.\n"
    run(home, "add", str(home / "a.txt"))
    assert "your archive is empty" not in run_on_terminal(home, "list").out
    done = run(home, "history", "@1", "--exit-code")
    assert (done.code, done.err.endswith(" has one version only.\n")) == (6, True)
    assert done.out.endswith("\nNothing changed.\n")


def test_a_width_that_is_asked_for_holds(home: Path) -> None:
    def longest(*words: str) -> int:
        shown = run_on_terminal(home, "show", str(home / "a.txt"), "--no-pager", *words, columns=200, NO_COLOR="1")
        return max(map(len, shown.out.splitlines()))

    assert longest() <= 80 < longest("--width", "120") <= 120


def test_facets_survive_a_pipe_and_csv(home: Path) -> None:
    run(home, "add", str(home / "a.txt"), str(home / "b.txt"), "--tag", "shore")
    plain = run(home, "search", "--tag", "shore", "--facets").out
    assert plain.startswith("total\t\t2\n")
    assert "\nmonth\t" in plain
    table = run(home, "search", "--tag", "shore", "--facets", "--format", "csv").out
    assert table == "facet,value,hits\n" + plain.replace("\t", ",")
    assert run(home, "search", "--people", "--facets").code == 2


def test_undated_articles_stand_last(home: Path) -> None:
    run(home, "add", str(home / "a.txt"), "--published", "2020-01-01", "--title", "Dated")
    run(home, "add", "-", "--title", "Undated", given="The pier burned. Nobody was hurt, and the ferries sail again.")
    assert [row.split("\t")[2] for row in run(home, "list").out.splitlines()] == ["Dated", "Undated"]
    found = run(home, "search", "the", "--sort", "newest").out
    assert [row.split("\t")[2] for row in found.splitlines()] == ["Dated", "Undated"]


def test_rows_are_numbered_on_a_terminal_and_named_by_their_numbers(home: Path) -> None:
    run(home, "add", str(home / "a.txt"), "--title", "First", "--published", "2026-03-03")
    run(home, "add", str(home / "b.txt"), "--title", "Second", "--published", "2026-03-01")
    shown = in_a_shell(home, "newscli list; newscli show :2 --format json; newscli tag :1 --add shore")
    assert shown.index("1  3 Mar 2026") < shown.index("2  1 Mar 2026")
    assert '"title": "Second"' in shown
    assert "\tFirst\t" in run(home, "list", "--tag", "shore").out
    programs = "newscli list; newscli search --tag shore --format csv; newscli show :2 --format json"
    assert '"title": "Second"' in in_a_shell(home, programs)  # what programs get has no numbers
    shown = in_a_shell(home, "newscli search --tag shore; newscli tag :1 --add dock; newscli digest; newscli show :3")
    assert "there is no row :3: the list that this terminal was shown last has 2" in shown
    assert "\tFirst\t" in run(home, "list", "--tag", "dock").out
    other = run(home, "show", ":1")
    assert (other.code, "this terminal was shown none" in other.err) == (3, True)


def in_a_shell(home: Path, line: str) -> str:
    """Run a line of shell on one terminal, and return what it shows."""
    import pty
    import subprocess
    import sys

    inside, outside = pty.openpty()
    script = line.replace("newscli ", f"{sys.executable} -m newscli ")
    with subprocess.Popen(
        ["sh", "-c", script],
        stdin=outside,
        stdout=outside,
        stderr=outside,
        env=environment(home, NO_COLOR="1"),
        start_new_session=True,
    ) as shell:
        os.close(outside)
        shown = b""
        try:
            while piece := os.read(inside, 65536):
                shown += piece
        except OSError:
            pass  # the other side closed
        shell.wait()
    os.close(inside)
    return shown.decode().replace("\r\n", "\n")


def test_exports_and_additions_write_over_no_input(home: Path) -> None:
    line = json.dumps({"text": STORY, "title": "Given", "slug": "given"}) + "\n"
    (home / "given.jsonl").write_text(line)
    assert run(home, "add", str(home / "given.jsonl")).code == 0
    done = run(home, "export", "-o", str(home / "given.jsonl"))
    assert (done.code, "is no export of newscli's" in done.err) == (2, True)
    assert run(home, "add", str(home / "given.jsonl"), "-o", str(home / "given.jsonl")).code == 2
    assert (home / "given.jsonl").read_text() == line
    assert run(home, "export", "-o", str(home / "given.jsonl"), "--force").code == 0
    assert run(home, "export", "-o", str(home / "given.jsonl")).code == 0  # an export is renewed as before
    slug = json.loads(run(home, "list", "--json").out)["articles"][0]["slug"]
    (home / "folder").mkdir()
    (home / "folder" / f"{slug}.md").write_text("My own notes.\n")
    assert run(home, "export", "--format", "markdown", "-o", str(home / "folder")).code == 2
    assert (home / "folder" / f"{slug}.md").read_text() == "My own notes.\n"
    archive = next(home.glob("**/archive.db"))
    assert run(home, "list", "--format", "csv", "-o", str(archive)).code == 2


def test_a_digest_tells_what_was_added_or_with_published_what_was_published(home: Path) -> None:
    run(home, "add", str(home / "a.txt"), "--published", "2026-03-03")
    assert run(home, "digest").out.count("\n") == 1
    none = run(home, "digest", "--published", "--exit-code")
    assert (none.code, none.out) == (6, "")
    found = run(home, "digest", "--published", "--since", "2026-03", "--exit-code")
    assert (found.code, found.out.count("\n")) == (0, 1)


def test_a_digest_names_each_speaker_once_and_nobody_never(home: Path) -> None:
    opening = "The council shut the harbour bridge on Monday after inspectors found cracks in its steel deck."
    first = f"{opening} “We had no choice,” said Tomas Reyle. No one said it was safe. Thousands said they would walk."
    second = f"{opening} “It was the cracks,” Reyle said. Nobody said it would open soon."
    for text in (first, second):
        run(home, "add", "-", "--published", "today", given=text)
    (story,) = json.loads(run(home, "digest", "--json").out)["stories"]
    assert (story["speakers"], len(story["summary"])) == (["Tomas Reyle"], 2)


def test_a_query_without_a_hit_is_no_failure(home: Path) -> None:
    done = run(home, "summarize", str(home / "a.txt"), "--query", "zebra")
    assert (done.code, done.out, done.err) == (0, "", "note: nothing here is about “zebra”. Try other words.\n")
    record = json.loads(run(home, "summarize", str(home / "a.txt"), "--query", "zebra", "--json").out)
    assert (record["sentences"], record["words"]) == ([], 0)


def test_times_without_a_number_are_told_in_words(home: Path) -> None:
    (home / "vague.txt").write_text("The council said weeks ago that it is now too late. It took years to repair.\n")
    asked = ("timeline", "--times", str(home / "vague.txt"), "--published", "2026-03-03")
    shown = run_on_terminal(home, *asked).out
    assert "now" in shown
    assert not any(code in shown for code in ("PXY", "PXW", "_REF"))
    assert "PRESENT_REF" in run(home, *asked).out  # programs get the value as it is


def test_a_plain_terminal_wraps(home: Path) -> None:
    shown = run_on_terminal(home, "show", str(home / "a.txt"), TERM="dumb").out
    assert max(map(len, shown.splitlines())) <= 80
    assert "\x1b" not in shown


def test_each_entry_of_a_timeline_in_markdown_has_its_day(home: Path) -> None:
    (home / "day.txt").write_text("The council shut the bridge on Monday. The ferries stopped on Monday, too.\n")
    told = run(home, "timeline", str(home / "day.txt"), "--published", "2026-03-03", "--format", "markdown").out
    assert told.count("- **2 Mar Mon** ") == 2


def test_a_title_that_an_escape_sets_is_no_text(home: Path) -> None:
    given = "The council \x1b]0;evil title\x07shut the \x1b]8;;http://x.example\x1b\\bridge\x1b]8;;\x1b\\ on Monday."
    assert run(home, "show", "-", given=given).out.endswith("The council shut the bridge on Monday.\n")


def test_key_phrases_have_their_places_in_a_table(home: Path) -> None:
    head, first, *_ = run(home, "summarize", str(home / "a.txt"), "--keywords", "--format", "csv").out.splitlines()
    assert head == "phrase,times,start,end"
    assert first.split(",")[3].isdecimal()


def test_to_read_needs_no_home_folder(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from newscli.cli import run as run_here

    def nowhere() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", nowhere)
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "NEWSCLI_ARCHIVE"):
        monkeypatch.delenv(name, raising=False)
    assert run_here(["show", str(home / "a.txt")]) == 0
    assert run_here(["add", str(home / "a.txt")]) == 5
    assert "no home folder" in capsys.readouterr().err


def test_an_article_without_a_title_is_listed_by_its_first_words(home: Path) -> None:
    opening = "The council of Marlow shut the old bridge on Monday, after an engineer"
    (home / "untitled.txt").write_text(f"{opening} had found deep cracks in two of its piers, and nobody may cross.\n")
    own = {"NEWSCLI_ARCHIVE": str(home / "own.db")}
    assert run(home, "add", str(home / "untitled.txt"), **own).code == 0
    assert f"\t{opening}…\t" in run(home, "list", **own).out
    assert "The council of Marlow shut" in run_on_terminal(home, "list", NEWSCLI_ARCHIVE=str(home / "own.db")).out
    assert f"\t{opening}…\t" in run(home, "search", "piers", **own).out
    assert json.loads(run(home, "list", "--json", **own).out)["articles"][0]["title"] is None
    assert run(home, "digest", **own).out.split("\t")[1] == f"{opening}…"


def test_nobody_in_particular_is_a_sure_speaker(home: Path) -> None:
    (home / "crowd.txt").write_text("🔥 “We want the bridge back,” thousands said on Monday. “No,” said Ada Quill.\n")
    quotes = json.loads(run(home, "quotes", str(home / "crowd.txt"), "--json").out)["quotes"]
    assert ("thousands", "likely") in [(each["speaker"]["name"], each["confidence"]) for each in quotes]
    assert "thousands" not in run(home, "quotes", str(home / "crowd.txt"), "--sure").out


def test_the_first_day_of_the_calendar_is_a_day(tmp_path: Path) -> None:
    run(tmp_path, "add", "-", given=newsroom.text(1, sentences=4))
    assert run(tmp_path, "digest", "--since", "0001").code == 0
