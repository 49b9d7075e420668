"""Watching: searches under names tell each hit once, whatever is added, revised or read again."""

import json
import sys
from datetime import date
from pathlib import Path

import newscli
import pytest
from newscli.pipeline.run_command import run_for
from newscli.pipeline.significance import compared

from front_door import run, run_on_terminal

BRIDGE = "The council shut the bridge on Monday. “We had no choice,” said Tomas Reyle, the mayor.\n"
FERRY = "Ferries doubled their crossings. “Nobody asked us,” said Edda Quill of the ferry union.\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "bridge.md").write_text(f"---\ntitle: Bridge shut\npublished: 2026-03-03\n---\n\n{BRIDGE}")
    (tmp_path / "ferry.md").write_text(f"---\ntitle: -rf ferries\npublished: 2026-03-04\n---\n\n{FERRY}")
    assert run(tmp_path, "add", str(tmp_path / "bridge.md"), "--tag", "shore").code == 0
    return tmp_path


def keep(home: Path, *words: str) -> None:
    done = run(home, "watch", "add", *words)
    assert (done.code, done.out) == (0, ""), done.err


def test_each_article_is_told_once(home: Path) -> None:
    keep(home, "news", "bridge OR ferr*")
    assert run(home, "watch", "news", "--peek").out.count("\n") == 1
    assert "Bridge shut" in run(home, "watch", "news").out
    nothing = run(home, "watch", "news", "--exit-code")
    assert (nothing.code, nothing.out) == (6, "")
    assert run(home, "watch", "news").code == 0
    run(home, "add", str(home / "ferry.md"))
    run(home, "archive", "refresh", "--all")
    new = run(home, "watch", "news", "--exit-code", "--json")
    assert (new.code, [hit["article"]["title"] for hit in json.loads(new.out)["hits"]]) == (0, ["-rf ferries"])


def test_quotes_and_days_are_told_once_and_again_only_where_they_are_new(home: Path) -> None:
    keep(home, "said", "--quotes", "--speaker", "Reyle")
    keep(home, "days", "--days", "--tag", "shore")
    assert run(home, "watch", "said").out.startswith("Tomas Reyle\tdirect\t“We had no choice,”\t")
    assert run(home, "watch", "days").out.startswith("2026-03-02\t2026-03-02\tThe council shut the bridge on Monday.\t")
    run(home, "archive", "refresh", "--all")
    assert [run(home, "watch", name, "--exit-code").code for name in ("said", "days")] == [6, 6]
    path = home / "bridge.md"
    path.write_text(path.read_text() + "\n“It opens on 12 May,” said Reyle. The council shut the bridge on Monday.\n")
    run(home, "add", str(path))
    assert run(home, "watch", "said").out.splitlines()[0].startswith("Tomas Reyle\tdirect\t“It opens on 12 May,”")
    assert run(home, "watch", "days").out.startswith("2026-05-12\t")
    assert run(home, "archive", "check").code == 0


def test_what_is_denied_is_told_as_denied(home: Path) -> None:
    text = "Tomas Reyle denied that the bridge was old. Tomas Reyle, who disputed it, said the pier was new."
    (home / "denied.md").write_text(f"---\ntitle: Denied\npublished: 2026-03-05\n---\n\n{text}\n")
    keep(home, "said", "--quotes", "--speaker", "Reyle")
    keep(home, "run", "--quotes", "--speaker", "Reyle")
    run(home, "add", str(home / "denied.md"))
    told = run(home, "watch", "said").out
    assert "\t[denied] the bridge was old\t" in told
    assert "\tthe pier was new\t" in told  # what he disputed is something else
    echo = (sys.executable, "-c", "import sys; print(sys.argv[1])", "{words}")
    assert "[denied] the bridge was old" in run(home, "watch", "run", "--exec", *echo).out


def test_searches_are_listed_and_forgotten(home: Path) -> None:
    assert run(home, "watch", "list").out == ""
    keep(home, "news", "bridge", "--speaker", "Reyle", "--tag", "shore")
    assert run(home, "watch", "list").out == "news\tarticles\tbridge\tReyle\t\tshore\n"
    assert "articles with bridge quoting Reyle #shore" in run_on_terminal(home, "watch", "list").out
    assert json.loads(run(home, "watch", "list", "--json").out)["searches"][0]["asked"] is None
    run(home, "watch", "news")
    assert run(home, "watch", "remove", "news").code == 0
    assert (run(home, "watch", "news").code, run(home, "watch", "remove", "news").code) == (3, 3)
    keep(home, "news", "bridge")
    assert run(home, "watch", "news").out


def test_days_of_publication_and_days_spoken_of_narrow_what_is_watched(home: Path) -> None:
    run(home, "add", str(home / "ferry.md"))
    keep(home, "late", "--since", "2026-03-04")
    keep(home, "early", "--until", "2026-03-03")
    keep(home, "monday", "--quotes", "--about", "2026-03-02")
    keep(home, "spoken", "--days", "--about", "2026-03")
    keep(home, "nothing", "--days", "--about", "2025")
    assert "since\t" not in run(home, "watch", "list").out
    assert "articles since 2026-03-04" in run_on_terminal(home, "watch", "list").out
    told = {name: run(home, "watch", name).out for name in ("late", "early", "monday", "spoken", "nothing")}
    assert "-rf ferries" in told["late"]
    assert "Bridge shut" not in told["late"]
    assert "Bridge shut" in told["early"]
    assert "-rf ferries" not in told["early"]
    assert told["monday"].startswith("Tomas Reyle\t")
    assert told["monday"].count("\n") == 1
    assert told["spoken"].startswith("2026-03-02\t")
    assert told["nothing"] == ""
    assert run(home, "watch", "add", "x", "--since", "2026-03", "--until", "2026-02").code == 2


def test_several_searches_or_all_are_watched_at_once(home: Path) -> None:
    assert run(home, "watch").code == 2
    keep(home, "news", "bridge")
    keep(home, "said", "--quotes", "--speaker", "Reyle")
    keep(home, "none", "zebra")
    first = json.loads(run(home, "watch", "said", "news", "--peek", "--json").out)
    assert [(each["search"], each["schema"]) for each in first] == [
        ("said", "newscli/search-quotes/1"), ("news", "newscli/search/1"),
    ]  # fmt: skip
    assert run(home, "watch", "--peek", "--format", "csv").code == 2
    shown = " ".join(run_on_terminal(home, "watch", "--peek", "--color", "never").out.split())
    assert "none nothing new" in shown
    assert "Bridge shut" in shown
    echo = (sys.executable, "-c", "import sys; print(sys.argv[1:])", "{slug}", "none")
    assert run(home, "watch", "none", "news", "--peek", "--exec", *echo).out == "['bridge-shut', 'none']\n"
    assert run(home, "watch").out.count("\n") == 2
    assert run(home, "watch", "--exit-code").code == 6
    assert run(home, "watch", "news", "zebra").code == 3


@pytest.mark.parametrize(
    "words",
    [
        ("watch", "add"),
        ("watch", "add", "x"),
        ("watch", "add", "x", "(("),
        ("watch", "add", "list", "ferry"),
        ("watch", "add", "news", "ferry"),
        ("watch", "add", "x", "y", "--quotes", "--days"),
        ("watch", "news", "--exec"),
    ],
)
def test_what_makes_no_sense_is_wrong_usage(home: Path, words: tuple[str, ...]) -> None:
    keep(home, "news", "bridge")
    done = run(home, *words)
    assert (done.code, done.out, done.err.count("error:")) == (2, "", 1)


def test_a_command_runs_for_each_hit_without_a_shell_and_what_fails_stays_new(home: Path) -> None:
    run(home, "add", str(home / "ferry.md"))
    keep(home, "news", "council OR union")
    code = "import sys, json; print(sys.argv[1:], json.load(sys.stdin)['article']['slug'])"
    command = (sys.executable, "-c", code, "-n", "$HOME; {title}", "{title}", "{no}")
    told = run(home, "watch", "news", "--exec", *command).out.splitlines()
    assert told == [
        "['-n', '$HOME; -rf ferries', ' -rf ferries', '{no}'] rf-ferries",
        "['-n', '$HOME; Bridge shut', 'Bridge shut', '{no}'] bridge-shut",
    ]
    assert run(home, "watch", "news", "--exec", *command).out == ""  # what went well is new no more
    keep(home, "again", "council")
    for failing in ((sys.executable, "-c", "raise SystemExit(3)"), ("no-such-command",)):
        done = run(home, "watch", "again", "--exec", *failing)
        assert (done.code, done.err.count("error:"), failing[0] in done.err) == (1, 1, True)
    assert run(home, "watch", "again").out


def test_control_characters_of_a_hit_reach_no_command(capfd: pytest.CaptureFixture[str]) -> None:
    run_for({"title": "a\x1b[2J\nb"}, ["echo", "{title}"])
    assert capfd.readouterr().out == "a␛[2J b\n"


@pytest.mark.parametrize(
    ("new", "changes"),
    [
        ("The council closed the bridge on Monday. Two piers cracked, said Tomas Reyle.", {}),
        (
            "The council shut the bridge on Monday. Three piers cracked, said Tomas Reyle.",
            {"figures": (("two",), ("three",)), "quotes": None},
        ),
        (
            "The council shut the bridge on Tuesday. Two piers cracked, said Tomas Reyle.",
            {"days": (("2026-03-02",), ("2026-03-03",))},
        ),
        (
            "The council shut the bridge on Monday. Two piers cracked, said Edda Quill.",
            {"names": (("Tomas Reyle",), ("Edda Quill",)), "quotes": None},
        ),
        (
            "The council did not shut the bridge on Monday. Two piers cracked, said Tomas Reyle.",
            {
                "denials": (
                    ("The council shut the bridge on Monday.",),
                    ("The council did not shut the bridge on Monday.",),
                )
            },
        ),
    ],
)
def test_only_what_is_told_differently_is_significant(
    new: str, changes: dict[str, tuple[tuple[str, ...], tuple[str, ...]] | None]
) -> None:
    old = "The council shut the bridge on Monday. Two piers cracked, said Tomas Reyle."
    versions = [newscli.read(text, published=date(2026, 3, 3)) for text in (old, new)]
    found: dict[str, object] = {change.kind: (change.removed, change.added) for change in compared(*versions)}
    assert found.keys() == changes.keys()
    assert all(known is None or found[kind] == known for kind, known in changes.items())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("£3m", "£3bn"),
        ("$3 million", "$3 billion"),
        ("3 km", "3 miles"),
        ("90mph", "90kph"),
        ("30C", "30F"),
        ("5G", "4G"),
    ],
)
def test_figures_change_with_their_measure(old: str, new: str) -> None:
    (change,) = compared(newscli.read(f"It took {old}."), newscli.read(f"It took {new}."))
    assert (change.kind, change.removed, change.added) == ("figures", (old,), (new,))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("“The mule sang,” said Ada Lund.", '"The mule sang," said Ada Lund.'),
        ("“The mule sang,” said Ada Lund.", "Ada Lund said: “The mule sang.”"),
        ("It took twenty-three mules and $4.2m.", "It took 23 mules and $4.2 million."),
        ("A tenth of it, or 10%, sank.", "A tenth of it, or 10 per cent, sank."),
        ("It took seven miles.", "It took 7 miles."),
    ],
)
def test_other_marks_and_forms_of_figures_change_nothing(old: str, new: str) -> None:
    assert compared(newscli.read(old, title="A mule sings"), newscli.read(new, title="A MULE SINGS")) == ()


@pytest.mark.parametrize(
    ("old", "new", "removed", "added"),
    [
        ("about 400 mules sang", "400 mules sang", "about 400", "400"),
        (
            "14 mules and seven hens sang",
            "seven mules and 14 hens sang",
            "14 mules, seven hens",
            "seven mules, 14 hens",
        ),
        ("14 mules and 17 hens sang", "17 mules and 17 hens sang", "14", "17 mules"),
        ("14 mules and 17 hens sang", "14 mules and 17 hens sang to 17 men", "", ""),
    ],
)
def test_figures_change_with_what_is_counted_and_how_exact_they_are(
    old: str, new: str, removed: str, added: str
) -> None:
    found = compared(newscli.read(f"On the quay {old}."), newscli.read(f"On the quay {new}."))
    told = [(change.kind, ", ".join(change.removed), ", ".join(change.added)) for change in found]
    assert told == ([("figures", removed, added)] if removed else [])


def test_significant_changes_of_a_stored_article(home: Path) -> None:
    path = home / "bridge.md"
    path.write_text(path.read_text().replace("shut the", "closed the"))
    run(home, "add", str(path))
    none = run(home, "history", "@1", "--significant", "--exit-code")
    assert (none.code, none.out) == (6, "")
    path.write_text(path.read_text().replace("Bridge shut", "Bridge closed").replace("Monday", "Sunday"))
    run(home, "add", str(path))
    assert run(home, "history", "@1", "--significant").out.splitlines() == [
        "headline\tremoved\tBridge shut",
        "headline\tadded\tBridge closed",
        "days\tremoved\t2026-03-02",
        "days\tadded\t2026-03-01",
    ]
    assert "{+Bridge closed+}" in run_on_terminal(home, "history", "@1", "--significant").out
    assert run(home, "history", "@1", "1", "2", "--exit-code").code == 0
