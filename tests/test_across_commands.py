"""Commands that go across papers, at the front door: trace, check, compare, audit, new and people."""

from datetime import UTC, datetime
from pathlib import Path

import newscli
import pytest

from front_door import Done, run, run_on_terminal

COURIER = """---
title: Bridge shut
source: The Saltport Courier
url: https://courier.example/bridge
published: 2026-03-03
---

Engineers closed the harbour bridge on Monday, 2 March 2026, after they found cracks in 11 of its joints.

“We had no choice,” said Tomas Reyle, the engineer. “Nobody will know how near this was until the ferries have run,”
he said.
"""
GAZETTE = """---
title: Months without it
source: The Marn Gazette
published: 2026-03-04
---

The harbour bridge was closed on Sunday, 1 March 2026. Cracks were found in 14 of its joints.

“Nobody will know how near this was,” said Lena Orr, the mayor.
"""
DRAFT = """---
title: Nine hurt as bridge falls
---

“We had no choice,” said Tomas Reyle.

“Trams will come back in the spring of next year,” he said.
"""
CHOICE = "“We had no choice,”"
WORDS = "Nobody will know how near this was until the ferries have run"
NEAR = f"“{WORDS},”"
CHECKED = (
    f"exact	{CHOICE}	Tomas Reyle	{CHOICE}		bridge-shut	sure\n"
    "not found	“Trams will come back in the spring of next year,”	Tomas Reyle				\n"
)
CHANGED = (
    "changed figure	14	11	months-without-it	Cracks were found in 14 of its joints.\n"
    "event	2026-03-01		months-without-it	The harbour bridge was closed on Sunday, 1 March 2026\n"
)

# What is typed, the exit code, and what comes out: of an error, words of its line.
TYPED = [
    ("trace We had no choice", 0, "We had no choice	whole	bridge-shut	The Saltport Courier	2026-03-03\n"),
    ("trace bridge-shut --quote 2", 0, f"{NEAR}	whole	bridge-shut	The Saltport Courier	2026-03-03\n"),
    (
        f"trace {WORDS} --speaker Orr",
        0,
        f"{WORDS}	whole	bridge-shut	The Saltport Courier	2026-03-03	another speaker: Tomas Reyle\n"
        f"{WORDS}	cut	months-without-it	The Marn Gazette	2026-03-04\n",
    ),
    ("trace trams will come back", 0, "note: no stored article carries these words."),
    ("trace nonesuch", 3, "error: no stored article matches “nonesuch”"),
    ("trace bridge-shut --speaker Reyle", 2, "error: --speaker goes with words"),
    ("check draft.md", 0, CHECKED),
    ("check draft.md --exit-code", 6, CHECKED),
    ("check exact.md --exit-code", 0, CHECKED.partition("\n")[0] + "\n"),
    ("compare bridge-shut", 2, "error: there is nothing to compare"),
    ("quotes --search zzzz", 0, "note: nothing stored fits “zzzz”."),
    ("report --search zzzz", 0, "note: nothing stored fits “zzzz”."),
    ("quotes --tag zzzz", 0, "note: nothing stored fits “#zzzz”."),
    ("report bridge-shut --tag zzzz", 2, "error: --search and --tag cannot be combined with names."),
    ("audit nonesuch", 3, "error: no stored article matches “nonesuch”"),
    (
        "audit draft.md",
        0,
        "source\tperson\t2\t14\t1.0000\t\t\t\t\npronoun\the\t2\t14\t1.0000\t\t\t\t1 person\n"
        "role\tother\t2\t14\t1.0000\t\t\t\t\nheadline\tfigure\t\t\t\t\t\tnine-hurt-as-bridge-falls\tNine: no\n"
        "statement\tother\t\t4\t\t\t\tnine-hurt-as-bridge-falls\t“We had no choice,”\n"
        "statement\tother\t\t10\t\t\t\tnine-hurt-as-bridge-falls\t"
        "“Trams will come back in the spring of next year,”\n",
    ),
    ("digest --search bridge", 0, CHANGED),
    ("digest --search bridge --exit-code", 0, CHANGED),
    ("digest --search bridge --since 2026-03-05 --exit-code", 6, ""),
    ("digest story --search bridge", 2, "error: --search cannot be combined with a story"),
    ("people", 0, "Tomas Reyle	1	2\nLena Orr	1	1\n"),
    ("people --limit 1", 0, "Tomas Reyle	1	2\n"),
    ("people Lena Orr", 0, "2026-03-04	“Nobody will know how near this was,”	months-without-it\n"),
    ("people Nobody Here", 3, "error: nobody is called"),
    ("people split", 2, "error: nobody is named"),
    ("history bridge-shut", 0, "1\t2026-03-04T09:00:00+00:00\t42\tBridge shut\n"),
    (
        "history months-without-it --words cracks",
        0,
        "months-without-it\t1\t1\t2026-03-04T09:00:00+00:00\t\tstands\tCracks were found in 14 of its joints.\t\n",
    ),
    (
        "history bridge-shut --words zzzz",
        0,
        "note: no version has these words together in a paragraph or its headline.",
    ),
    ("history bridge-shut --words joints --changes", 2, "error: --words is asked of all versions"),
    ("history bridge-shut --significant", 0, "note: bridge-shut has one version only."),
    ("history bridge-shut --significant --exit-code", 6, "note: bridge-shut has one version only."),
    (
        "search cracks --versions --limit 1",
        0,
        "months-without-it\t1\t1\t2026-03-04T09:00:00+00:00\t\tstands\tCracks were found in 14 of its joints.\t\n",
    ),
    ("search cracks --quotes", 0, ""),
    ("search ferries zzzz", 0, "note: nothing found. Words match whole: try zzzz*.\n"),
    ("search zzzzs", 0, "note: nothing found. Words match whole: try zzzz*.\n"),
    ("search zz99", 0, "note: nothing found.\n"),
    ("archive check", 0, "note: "),
    ("archive prune", 2, "error: nobody said how old."),
    ("archive prune --before 2020-01-01", 0, "note: nothing to prune."),
    ("archive prune --before 2027-01-01", 2, "error: nobody is there to be asked."),
    ("archive merge", 2, "error: no other archive is named."),
]


def _home(folder: Path) -> Path:
    archive = newscli.Archive(folder / "news.db")
    archive.add(COURIER.encode(), GAZETTE.encode(), now=datetime(2026, 3, 4, 9, tzinfo=UTC))
    (folder / "draft.md").write_text(DRAFT)
    (folder / "exact.md").write_text(DRAFT.rpartition("“Trams")[0])
    return folder


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _home(tmp_path_factory.mktemp("home"))


def typed(home: Path, line: str) -> Done:
    words = [str(home / word) if word.endswith(".md") else word for word in line.split()]
    return run(home, *words, NEWSCLI_ARCHIVE=str(home / "news.db"))


@pytest.mark.parametrize(("line", "code", "said"), TYPED, ids=[row[0] for row in TYPED])
def test_what_is_typed_is_answered(home: Path, line: str, code: int, said: str) -> None:
    done = typed(home, line)
    assert done.code == code
    if said.startswith(("note: ", "error: ")):
        assert (done.out, done.err.startswith(said), done.err.count("\n")) == ("", True, 1)
    else:
        assert (done.out, done.err) == (said, "")


@pytest.mark.parametrize(
    ("line", "more"), [("search harbour --limit 2", 10), ("people --limit 2", 10), ("search harbour --limit 3", 0)]
)
def test_where_there_may_be_more_that_is_said(home: Path, line: str, more: int) -> None:
    assert typed(home, line).err == (f"note: these are the first 2; --limit {more} shows more.\n" if more else "")


@pytest.mark.parametrize("command", ["report", "quotes", "summarize"])
def test_a_file_is_left_as_it_is_where_nothing_can_be_read(home: Path, command: str) -> None:
    old = home / "old.html"
    old.write_text("old")
    assert typed(home, f"{command} --search zzzz -o {old}").err == "note: nothing stored fits “zzzz”.\n"
    assert typed(home, f"{command} nosuch.txt -o {old}").code == 1
    assert old.read_text() == "old"


def test_articles_are_chosen_by_their_tags(tmp_path: Path) -> None:
    home = _home(tmp_path)
    assert typed(home, "tag bridge-shut --add shore").code == 0
    assert typed(home, "quotes --tag shore").out == typed(home, "quotes bridge-shut").out != ""
    assert "Months without it" not in typed(home, "report --tag shore").out
    assert typed(home, "quotes --tag shore --search months").err == "note: nothing stored fits “months #shore”.\n"
    assert typed(home, "compare --tag shore").code == 2


def test_two_articles_are_compared_whichever_is_named_first(home: Path) -> None:
    done = typed(home, "compare months-without-it bridge-shut")
    rows = [line.split("\t") for line in done.out.splitlines()]
    kinds = {tuple(row[:2]) for row in rows}
    assert kinds >= {("differs", "figures"), ("differs", "speakers")}
    assert ("shared", "sentence") not in kinds  # those that are alike tell two figures
    assert [row[3:5] for row in rows if row[:2] == ["differs", "figures"]] == [
        ["11", "bridge-shut"],
        ["14", "months-without-it"],
    ]
    assert typed(home, "compare bridge-shut months-without-it").out == done.out


def test_a_changed_quotation_keeps_its_marks_and_marks_only_what_differs(home: Path) -> None:
    (home / "near.md").write_text("“Nobody will know how close this was until the boats have run,” said Tomas Reyle.\n")
    words = ("check", str(home / "near.md"), "--color", "never")
    shown = " ".join(run_on_terminal(home, *words, columns=120, NEWSCLI_ARCHIVE=str(home / "news.db")).out.split())
    assert "“Nobody will know how [-near-] {+close+} this was until the [-ferries-] {+boats+} have run,”" in " ".join(
        shown.split()
    )


def test_another_speaker_is_marked_on_a_terminal(home: Path) -> None:
    words = ("trace", WORDS, "--speaker", "Orr", "--color", "never")
    shown = run_on_terminal(home, *words, columns=120, NEWSCLI_ARCHIVE=str(home / "news.db")).out
    assert [line.split(" · ")[1] for line in shown.splitlines() if " ¶2 · " in line] == [
        "another speaker: Tomas Reyle",
        "Lena Orr",
    ]
    assert "[…until the ferries have" in shown


def test_people_are_merged_and_split_at_the_front_door(tmp_path: Path) -> None:
    _home(tmp_path)
    archive = {"NEWSCLI_ARCHIVE": str(tmp_path / "news.db")}
    assert run(tmp_path, "people", "merge", "Tomas Reyle", "Lena Orr", **archive).out.count("\n") == 3
    assert typed(tmp_path, "people").out == "Tomas Reyle	2	3\n"
    assert run(tmp_path, "people", "split", "Lena Orr", **archive).err == "note: Lena Orr: on their own from now on.\n"
    assert typed(tmp_path, "people").out == "Tomas Reyle	1	2\nLena Orr	1	1\n"


def test_a_saved_story_tells_what_came_since_it_was_asked_unless_peeked_at(tmp_path: Path) -> None:
    archive = newscli.Archive(_home(tmp_path) / "news.db")
    archive.save_search("story", "bridge", now=datetime(2026, 3, 4, 10, tzinfo=UTC))
    text = "The mayor walked over the bridge on Thursday with 40 children, who had asked her for it.\n"
    page = f"---\ntitle: A walk\nsource: The Marn Gazette\npublished: 2026-03-05\n---\n\n{text}"
    archive.add(page.encode(), now=datetime(2026, 3, 5, 9, tzinfo=UTC))
    told = [typed(tmp_path, f"digest story --exit-code{how}") for how in (" --peek", "", "")]
    assert [done.code for done in told] == [0, 0, 6]
    assert told[0].out == told[1].out
    assert "a-walk" in told[0].out
    assert "bridge-shut" not in told[0].out
    assert told[2].out == ""
