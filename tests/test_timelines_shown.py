"""The command line chooses events, joins articles to a story, and writes calendars."""

from pathlib import Path

import pytest
from newscli.render.ics import WIDTH, escape, fold

from front_door import run

STORY = Path(__file__).resolve().parent.parent / "data" / "stories" / "kelda-dam"
TEXT = "It was built in 1962. It closed in March 2025. He has sung in recent weeks. It fell on Tuesday, and it rained."
GIVEN = ("--published", "2026-02-06")


def firsts(home: Path, *words: str) -> list[str]:
    done = run(home, "timeline", "-", *words, given=TEXT)
    assert (done.code, done.err) == (0, "")
    return [line.split("\t")[0] for line in done.out.splitlines()]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ((), ["1962-01-01", "2025-03-01", "2026-02-03"]),
        (("--all",), ["1962-01-01", "2025-03-01", "2026-02-03", ""]),
        (("--order", "newest"), ["2026-02-03", "2025-03-01", "1962-01-01"]),
        (("--precision", "month"), ["2025-03-01", "2026-02-03"]),
        (("--since", "2025"), ["2025-03-01", "2026-02-03"]),
        (("--until", "2025-03"), ["1962-01-01", "2025-03-01"]),
    ],
)
def test_options_choose_events(words: tuple[str, ...], expected: list[str], tmp_path: Path) -> None:
    assert firsts(tmp_path, *GIVEN, *words) == expected


@pytest.mark.parametrize("words", [("--precision", "minute"), ("--order", "random"), ("--days", "0")])
def test_what_is_no_choice_is_refused(words: tuple[str, ...], tmp_path: Path) -> None:
    assert run(tmp_path, "timeline", "oman-talks", *words).code == 2


def test_several_articles_make_one_timeline(tmp_path: Path) -> None:
    paths = [str(path) for path in sorted(STORY.glob("*.md"))]
    done = run(tmp_path, "timeline", *paths, "--days", "4", "--format", "csv")
    head, *rows = done.out.splitlines()
    days = [row.split(",")[0] for row in rows]
    assert head.endswith("supporters")
    assert len(set(days)) == 4
    assert days == sorted(days)
    assert run(tmp_path, "timeline", *reversed(paths), "--days", "4").code == 0


def test_a_calendar_has_an_event_for_each(tmp_path: Path) -> None:
    done = run(tmp_path, "timeline", "-", *GIVEN, "--format", "ics", given=TEXT)
    lines = done.out.splitlines()
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 3
    assert "DTSTART;VALUE=DATE:20250301" in lines
    assert "DTEND;VALUE=DATE:20250401" in lines
    assert run(tmp_path, "quotes", "oman-talks", "--format", "ics").code == 2


def test_lines_of_a_calendar_are_folded_and_escaped() -> None:
    assert escape("a, b; c\\") == "a\\, b\\; c\\\\"
    folded = fold("SUMMARY:" + "é" * 100).split("\r\n")
    assert all(len(line.encode()) <= WIDTH for line in folded)
    assert folded[0] + "".join(line[1:] for line in folded[1:]) == "SUMMARY:" + "é" * 100


def test_reasons_are_shown_when_asked(tmp_path: Path) -> None:
    given = "The council will vote on Tuesday."
    assert "“will”" in run(tmp_path, "times", "-", *GIVEN, "--explain", "--color", "always", given=given).out
