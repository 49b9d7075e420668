"""Notes: kept about words of an article, found again in a changed text, shown beside it, and exported."""

import json
from pathlib import Path

import newscli
import pytest
from newscli.article.nearby import places_of

from front_door import run, run_on_terminal

TEXT = "The council shut the bridge on Monday.\n\n“We had no choice,” said Tomas Reyle, the mayor of the town.\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "bridge.md").write_text(f"---\ntitle: Bridge shut\nurl: https://x.example/b\n---\n\n{TEXT}")
    (tmp_path / "plain.txt").write_text("Ferries doubled their crossings, the ferry union said on Friday.\n")
    assert run(tmp_path, "add", str(tmp_path / "plain.txt"), str(tmp_path / "bridge.md")).code == 0
    return tmp_path


def note(home: Path, *words: str) -> None:
    done = run(home, "note", *words)
    assert (done.code, done.out) == (0, ""), done.err


def test_notes_are_listed_shown_beside_the_text_and_removed(home: Path) -> None:
    note(home, "@1", "Who", "voted?", "--find", "the COUNCIL")
    note(home, "@1", "Ask his office.", "--at", "40:59")
    note(home, "@1", "A second source is missing.")
    assert run(home, "note", "@1").out.splitlines() == [
        "1\tThe council\tWho voted?",
        "2\t“We had no choice,”\tAsk his office.",
        "3\t\tA second source is missing.",
    ]
    plain = run(home, "show", "@1", "--notes", "--peek").out
    assert "on Monday.\n    ▏“The council”: Who voted?\n" in plain
    assert "> A second source is missing." in plain
    wide = run_on_terminal(home, "show", "@1", "--notes", "--no-pager", "--color", "never", columns=130).out
    assert any("on Monday." in line and line.endswith("▏“The council”: Who voted?") for line in wide.splitlines())
    narrow = run_on_terminal(home, "show", "@1", "--notes", "--no-pager", "--color", "never", columns=60).out
    assert any(line.strip() == "▏“The council”: Who voted?" for line in narrow.splitlines())
    assert "Who voted?" not in run(home, "show", "@1").out
    assert run(home, "note", "@1", "--remove", "1").code == 0
    assert run(home, "note", "@1", "--remove", "1").code == 3
    assert run(home, "note", "@1").out.count("\n") == 2


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("none", "x"), 3),
        (("@1", "x", "--find", "nowhere"), 2),
        (("@1", "x", "--at", "9:5"), 2),
        (("@1", "x", "--at", "5:99999"), 2),
        (("@1", "x", "--at", "here"), 2),
        (("@1", "--at", "1:5"), 2),
        (("@1", " "), 2),
        (("@1", "x", "--at", "1:5", "--find", "council"), 2),
    ],
)
def test_a_note_without_a_place_or_words_is_refused(home: Path, words: tuple[str, ...], code: int) -> None:
    done = run(home, "note", *words)
    assert (done.code, done.out, done.err.count("error:")) == (code, "", 1)
    assert run(home, "note", "@1").out == ""


def test_a_note_stays_with_its_words_when_the_article_changes(home: Path) -> None:
    note(home, "@1", "Which of them?", "--find", "the mayor")
    note(home, "@1", "On a Monday?", "--find", "Monday")
    path = home / "bridge.md"
    path.write_text(
        path.read_text().replace("The council shut", "Late at night the council shut").replace("Monday", "Sunday")
    )
    run(home, "add", str(path))
    run(home, "archive", "refresh", "--all")
    mayor, monday = json.loads(run(home, "note", "@1", "--json").out)["notes"]
    assert mayor["span"]["text"] == "the mayor"
    assert (monday["span"], monday["about"]) == (None, "Monday")
    assert "no longer here" in run(home, "show", "@1", "--notes").out


def test_notes_are_exported_as_web_annotations(home: Path) -> None:
    note(home, "@1", "Who voted?", "--find", "The council")
    note(home, "@2", "How many?", "--find", "Ferries")
    note(home, "@2", "Short.")
    found = json.loads(run(home, "export", "--notes").out)
    assert (found["@context"], found["type"], found["total"]) == (
        "http://www.w3.org/ns/anno.jsonld",
        "AnnotationCollection",
        3,
    )
    ferries, short, council = found["first"]["items"]
    assert found["first"]["startIndex"] == 0
    assert {"Annotation"} == {each["type"] for each in (ferries, short, council)}
    assert council["target"] == {
        "source": "https://x.example/b",
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": "The council",
                "prefix": "",
                "suffix": " shut the bridge on Monday.\n\n“We",
            }
        ],
    }
    assert ferries["target"]["selector"][1] == {"type": "TextPositionSelector", "start": 0, "end": 7}
    assert ferries["body"] == {"type": "TextualBody", "value": "How many?", "format": "text/plain"}
    assert short["target"] == ferries["target"]["source"]
    assert len({each["id"] for each in (ferries, short, council)}) == 3
    assert json.loads(run(home, "export", "@1", "--notes").out)["total"] == 1


def test_python_users_take_notes(tmp_path: Path) -> None:
    archive = newscli.Archive(tmp_path / "a.db")
    archive.add(TEXT.encode(), title="One")
    made = archive.note("one", "Really?", find="no choice")
    assert [each.words for each in archive.notes("one").notes] == ["Really?"]
    assert made.place is not None
    assert made.place.exact == "no choice"
    archive.remove_note("one", made.number)
    assert archive.notes("one").notes == ()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("we had", ["We had"]),
        ('"We had no choice"', []),
        ('"we  had no\nchoice,"', ["“We had no choice,”"]),
        ("The", ["The"]),
        ("THE", ["The", "the", "the", "the"]),
        ("", []),
        ("a.c", []),
    ],
)
def test_words_are_found_as_people_type_them(words: str, found: list[str]) -> None:
    assert [span.of(TEXT) for span in places_of(words, TEXT)] == found
