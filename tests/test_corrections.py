"""Corrections by hand: they hold wherever an article is shown, through new versions, and can be undone."""

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

import newscli
import pytest
from newscli.article.corrections import NONE, Correction, corrected, selector_of
from newscli.article.span import Span
from newscli.errors import UsageError
from newscli.pipeline.corrections.corrected import quotes_of, timeline_of
from newscli.pipeline.corrections.correcting import Right
from newscli.pipeline.corrections.sheets import changes, sheet_of

from front_door import run, run_on_terminal

TEXT = (
    "The council shut the bridge on Monday, 2 March 2026.\n\n“We had no choice,” said Tomas Reyle, the mayor.\n\n"
    "Edda Quill of the ferry union said that nobody had asked her.\n"
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    head = "---\ntitle: Bridge shut\nsource: The Courier\npublished: 2026-03-03\n---\n\n"
    (tmp_path / "bridge.md").write_text(head + TEXT)
    assert run(tmp_path, "add", str(tmp_path / "bridge.md"), "--tag", "shore").code == 0
    return tmp_path


def correct(home: Path, *words: str) -> None:
    done = run(home, "edit", "@1", *words)
    assert (done.code, done.out) == (0, ""), done.err


def asked(home: Path, *words: str) -> Any:
    done = run(home, *words, "--json")
    assert done.code == 0, done.err
    return json.loads(done.out)


def test_a_corrected_speaker_holds_in_every_command(home: Path) -> None:
    correct(home, "--quote", "no choice", "--speaker", "Mara Ilves")
    first, second = asked(home, "quotes", "@1")["quotes"]
    assert (first["speaker"]["name"], first["confidence"], first["corrected"]) == ("Mara Ilves", "sure", True)
    assert (second["speaker"]["name"], second["corrected"]) == ("Edda Quill", False)
    assert "corrected" in run_on_terminal(home, "quotes", "@1").out
    assert [line.split("\t")[3] for line in run(home, "quotes", "@1").out.splitlines()] == ["corrected", "sure"]
    assert "said · direct · corrected" in run(home, "report", "@1").out
    assert "Mara Ilves\t1\t4" in run(home, "quotes", "@1", "--by-speaker").out
    assert run(home, "search", "--quotes", "choice").out.startswith("Mara Ilves")
    assert run(home, "search", "bridge", "--speaker", "Reyle").out == ""
    assert "quotes: 2 by Mara Ilves, Edda Quill" in run(home, "show", "@1", "--quotes").out
    assert "Mara Ilves" in json.dumps(asked(home, "digest", "--since", "2026-01-01"))


def test_corrections_survive_refresh_and_new_versions_and_can_be_undone(home: Path) -> None:
    correct(home, "--title", "Bridge closed", "--author", "A B", "--author", "C", "--published", "2026-03-05")
    correct(home, "--quote", "nobody had asked", "--drop")
    path = home / "bridge.md"
    path.write_text(path.read_text() + "\nThe union meets on Friday.\n")
    for words in (("archive", "refresh", "--all"), ("add", str(path)), ("archive", "refresh", "--all")):
        assert run(home, *words).code == 0
        article = asked(home, "show", "@1")["article"]
        assert (article["title"], article["authors"], article["published"]) == (
            "Bridge closed",
            ["A B", "C"],
            "2026-03-05",
        )
        assert (article["date_from"], article["corrected"]) == ("given", ["authors", "published", "quote", "title"])
        assert len(asked(home, "quotes", "@1")["quotes"]) == 1
        assert "\tBridge closed\t" in run(home, "list", "--since", "2026-03-05").out
        assert run(home, "search", "title:closed").out
        assert run(home, "search", "author:B").out
    assert "2026-03-06" in run(home, "timeline", "@1").out
    assert "corrected: authors, published, quote, title" in run(home, "show", "@1").out
    assert run(home, "edit", "@1", "--undo", "1", "--undo", "4").code == 0
    assert asked(home, "list")["articles"][0]["corrected"] == ["authors", "published"]
    assert run(home, "edit", "@1", "--undo-all").code == 0
    article = asked(home, "show", "@1")["article"]
    assert (article["title"], article["published"], article["corrected"]) == ("Bridge shut", "2026-03-03", [])
    assert run(home, "search", "title:closed").out == ""
    assert len(asked(home, "quotes", "@1")["quotes"]) == 2
    assert run(home, "archive", "check").code == 0


def test_corrections_are_listed_in_every_form(home: Path) -> None:
    correct(home, "--event", "shut the bridge", "--day", "2026-03-01/2026-03-02")
    correct(home, "--quote", "no choice", "--drop")
    correct(home, "--source", "")
    assert run(home, "edit", "@1", "--list").out.splitlines() == [
        "1\tevent\t2026-03-01/2026-03-02\tThe council shut the bridge on Monday, 2 March 2026",
        "2\tquote\tnone\t“We had no choice,”",
        "3\tsource\t\t",
    ]
    shown = run_on_terminal(home, "edit", "@1", "--list").out
    assert "happened 2026-03-01 to 2026-03-02" in shown
    assert "is no quote" in shown
    found = asked(home, "edit", "@1", "--list")["corrections"]
    assert (found[0]["kind"], found[0]["span"]["text"]) == (
        "event",
        "The council shut the bridge on Monday, 2 March 2026",
    )
    (event, *_) = asked(home, "timeline", "@1")["events"]
    assert (event["when"]["first"], event["when"]["last"], event["corrected"]) == ("2026-03-01", "2026-03-02", True)
    assert "corrected" in run_on_terminal(home, "timeline", "@1").out
    assert run(home, "timeline", "@1").out.splitlines()[0].split("\t")[3] == "corrected"


@pytest.mark.parametrize(
    "words",
    [
        ("--quote", "no choice"),
        ("--speaker", "X"),
        ("--quote", "no choice", "--speaker", "X", "--drop"),
        ("--quote", "nowhere to be found", "--speaker", "X"),
        ("--event", "shut the bridge", "--day", "soon"),
        ("--event", "shut the bridge", "--day", "2026-03-05/2026-03-01"),
        ("--event", "the mayor", "--drop"),
        ("--published", "never"),
        (),
    ],
)
def test_what_sets_nothing_right_is_wrong_usage(home: Path, words: tuple[str, ...]) -> None:
    done = run(home, "edit", "@1", *words)
    assert (done.code, done.out, done.err.count("error:")) == (2, "", 1)
    assert run(home, "edit", "@1", "--list").out == ""


def test_what_was_missed_is_added(home: Path) -> None:
    correct(home, "--quote", "the ferry union", "--speaker", "Nobody Else")
    correct(home, "--event", "nobody had asked her", "--day", "2026-02-01")
    assert run(home, "quotes", "@1", "--speaker", "Nobody Else").out.startswith(
        "Nobody Else\tindirect\tthe ferry union\tcorrected\t"
    )
    assert run(home, "timeline", "@1").out.startswith("2026-02-01\t2026-02-01\tnobody had asked her\t")


def editor(home: Path, *replaced: tuple[str, str]) -> str:
    """Return an editor that replaces words."""
    script = home / "editor.py"
    script.write_text(
        "import sys, pathlib\npath = pathlib.Path(sys.argv[1])\ntext = path.read_text()\n"
        f"for old, new in {replaced!r}:\n    assert old in text, text\n    text = text.replace(old, new)\n"
        "path.write_text(text)\n"
    )
    return f"{sys.executable} {script}"


def test_a_sheet_in_the_editor_sets_facts_quotes_events_and_tags_right(home: Path) -> None:
    changed = editor(
        home,
        ("title: Bridge shut", "title: Bridge: closed"),
        ("tags: shore", "tags: trams; old bridge"),
        ("quote 1: Tomas Reyle |", "quote 1: Mara Ilves |"),
        ("quote 2: Edda Quill | nobody had asked her\n", ""),
        ("event 1: 2026-03-02", "event 1: 2026-03-01"),
    )
    done = run(home, "edit", "@1", VISUAL=changed)
    assert (done.code, done.out) == (0, ""), done.err
    (quote,) = asked(home, "quotes", "@1")["quotes"]
    assert quote["speaker"]["name"] == "Mara Ilves"
    (stored,) = asked(home, "list")["articles"]
    assert (stored["title"], stored["tags"], stored["corrected"]) == (
        "Bridge: closed",
        ["old bridge", "trams"],
        ["event", "quote", "title"],
    )
    assert run(home, "edit", "@1", VISUAL="true").err == "note: nothing was changed.\n"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("quote 2: Edda Quill | nobody had asked her", "quote 2: Edda Quill | nobody had asked", "nobody had asked"),
        ("quote 2: Edda Quill | nobody had asked her", "quote: Edda Quill | had asked her", "had asked her"),
    ],
)
def test_other_words_in_a_sheet_take_the_place_of_what_was_found(home: Path, old: str, new: str, words: str) -> None:
    assert run(home, "edit", "@1", VISUAL=editor(home, (old, new))).code == 0
    first, second = asked(home, "quotes", "@1")["quotes"]
    assert [piece["text"] for piece in second["content"]] == [words]
    assert (second["speaker"]["name"], second["corrected"], first["corrected"]) == ("Edda Quill", True, False)


def test_other_words_of_an_event_take_its_place(home: Path) -> None:
    old = "| The council shut the bridge on Monday, 2 March 2026\n"
    assert old in sheet_of(ARTICLE, ())
    assert run(home, "edit", "@1", VISUAL=editor(home, (old, "| The council shut the bridge\n"))).code == 0
    (event,) = asked(home, "timeline", "@1")["events"]
    assert (event["event"]["text"], event["when"]["first"]) == ("The council shut the bridge", "2026-03-02")


def test_edit_changes_front_matter_and_a_broken_sheet_or_editor_changes_nothing(home: Path) -> None:
    assert run(home, "edit", "@1", EDITOR=editor(home, ("source: The Courier", "source: The Post"))).code == 0
    assert asked(home, "list")["articles"][0]["source"] == "The Post"
    assert run(home, "edit", "@1", EDITOR=editor(home, ("tags: shore", "tags:"))).err.endswith(": no tags.\n")
    for broken, code in (
        (editor(home, ("title:", "titel:")), 2),
        (editor(home, ("published: 2026-03-03", "published: soon")), 2),
        ("false", 1),
        ("no-such-editor", 1),
        ("", 2),
    ):
        done = run(home, "edit", "@1", EDITOR=broken)
        assert (done.code, done.err.count("error:")) == (code, 1), broken
        if code == 2 and broken:
            kept = Path(done.err.rpartition(" is in ")[2].strip().rstrip("."))
            assert "tags:" in kept.read_text()
            kept.unlink()
    assert asked(home, "list")["articles"][0]["title"] == "Bridge shut"


@pytest.mark.parametrize("end", ["sys.exit(3)", "path.write_bytes(b'title: \\xff')"])
def test_what_an_editor_saved_is_never_deleted(home: Path, end: str) -> None:
    command = editor(home, ("title: Bridge shut", "title: Bridge closed"))
    with (home / "editor.py").open("a") as script:
        script.write(f"{end}\n")
    done = run(home, "edit", "@1", EDITOR=command)
    kept = Path(done.err.rpartition(" is in ")[2].strip().rstrip("."))
    assert (done.code, b"title: " in kept.read_bytes()) == (1, True), done.err
    kept.unlink()


def test_an_export_takes_the_article_as_it_was_read(home: Path) -> None:
    correct(home, "--title", "Bridge closed")
    assert json.loads(run(home, "export").out)["title"] == "Bridge shut"
    assert "title: Bridge closed" in run(home, "export", "--format", "markdown").out


ARTICLE = newscli.read(TEXT, published=date(2026, 3, 3))


def placed(words: str, kind: Any, value: str) -> newscli.Article:
    at = ARTICLE.text.index(words)
    place = selector_of(ARTICLE.text, Span(at, at + len(words)))
    return corrected(ARTICLE, [Correction(kind, value, place)])


def test_corrections_touch_only_what_they_are_about() -> None:
    right = placed("“We had no choice,”", "quote", "Mara Ilves")
    assert [quote.speaker and quote.speaker.name for quote in quotes_of(right).quotes] == ["Mara Ilves", "Edda Quill"]
    assert quotes_of(right).quotes[1] == newscli.find_quotes(ARTICLE).quotes[1]
    assert timeline_of(right) == newscli.find_timeline(ARTICLE)
    none = placed("The council shut the bridge", "event", NONE)
    assert len(timeline_of(none).events) == len(newscli.find_timeline(ARTICLE).events) - 1
    assert quotes_of(ARTICLE) == newscli.find_quotes(ARTICLE)
    assert newscli.find_quotes(right) == newscli.find_quotes(ARTICLE)


def test_a_story_of_several_articles_is_set_right_too() -> None:
    other = newscli.read(
        "The bridge was shut on Monday, 2 March 2026. Ferries ran twice as often.", published=date(2026, 3, 3)
    )
    right = placed("The council shut the bridge", "event", "2026-03-01")
    days = {event.when.first for event in timeline_of(right, other).events if event.article == ARTICLE.id}
    assert date(2026, 3, 2) not in days


def test_sheets_are_read_back_as_they_were_written() -> None:
    sheet = sheet_of(ARTICLE, ("shore",))
    assert changes(sheet, sheet) == (Right(), None)
    assert "\nevent 1: 2026-03-02 | The council shut the bridge" in sheet
    (long,) = newscli.open_articles(b"The bridge was shut from 2 to 9 March 2026.")
    assert "\nevent 1: 2026-03-02/2026-03-09 | " in sheet_of(long, ())
    with pytest.raises(UsageError, match=f"line {len(sheet.splitlines()) + 1} of the sheet says nothing known"):
        changes(sheet, sheet + "quote without a bar\n")
