"""The command line chooses events, joins articles to a story, and writes calendars."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import newscli
import pytest
from newscli.render import exchange
from newscli.render.layouts import layout
from newscli.render.layouts.timeline import OPEN, SAME, SURE, days_of
from newscli.render.page import Answer, Look, one_line

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


def test_an_entry_that_begins_within_a_sentence_is_shown_with_a_capital(tmp_path: Path) -> None:
    text = "The feud was settled in 1988 after a duel with spoons, and the last spoon was buried on June 9, 1990."
    shown = run(tmp_path, "timeline", "-", *GIVEN, "--format", "markdown", given=text).out
    assert "The last spoon was buried" in shown


TOLD = "Ada Lund ran the mill for years. She sold it on Monday. Her dog, Bo, bit a boy on Tuesday. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TOLD, ["[Ada Lund] sold it on Monday", "[Ada Lund’s] dog, Bo, bit a boy on Tuesday"]),
        (f"Eva Moro had a mill. {TOLD}", ["She sold it on Monday", "Her dog, Bo, bit a boy on Tuesday"]),
        ("The mill fell on Monday, according to the port.", ["The mill fell on Monday (according to the port)"]),
        ("The mill fell on Monday, a cook in Orlo said.", ["The mill fell on Monday (said a cook in Orlo)"]),
        ("A cook for Ada Lund said the mill fell in 1999.", ["the mill fell in 1999 (said a cook for Ada Lund)"]),
        (
            "An aide to Mayor Ada Lund said the mill fell in 1999.",
            ["the mill fell in 1999 (said an aide to Mayor Ada Lund)"],
        ),
        (
            "A spokeswoman for the mayor’s cook, Ada Lund, said the mill fell in 1999.",
            ["the mill fell in 1999 (said Ada Lund)"],
        ),
        ("Ada Lund, who chairs the guild, said the mill fell in 1999.", ["the mill fell in 1999 (said Ada Lund)"]),
        (
            "Ada Lund agreed that geese had flown, but said that the mill fell in 1999.",
            ["the mill fell in 1999 (said Ada Lund)"],
        ),
        (
            "Lund, 40, told us in May that a mill fell in 1999. Ada Lund is deaf.",
            ["a mill fell in 1999 (said Ada Lund)", "Lund, 40, told us in May that a mill fell in 1999"],
        ),
        ("He said that a mill fell on Monday.", ["a mill fell on Monday"]),
    ],
)
def test_an_entry_tells_in_brackets_whom_it_means_and_who_says_so(
    text: str, expected: list[str], tmp_path: Path
) -> None:
    lines = run(tmp_path, "timeline", "-", "--since", "1900", *GIVEN, given=text).out.splitlines()
    assert [line.split("\t")[2] for line in lines] == expected
    asked = run(tmp_path, "timeline", "-", "--json", *GIVEN, given=text).out
    assert "[" not in "".join(event["event"]["text"] for event in json.loads(asked)["events"])


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("The pier closed in late January.", "late Jan"),
        ("Divers reached the pier early Wednesday evening.", "4 Feb Wed"),
        ("A ferry sank there late Wednesday.", "4 Feb Wed"),
        ("The pier will close by the end of March.", "by 31 Mar Tue"),
        ("The pier is shut until the end of March.", "Mar"),
        ("The pier is shut until the end of 2027.", "2027"),
        ("The pier closed in early 2025.", "early 2025"),
        ("The pier closed in March 2025.", "Mar"),
    ],
)
def test_a_part_of_a_month_or_year_is_told_where_the_days_are_no_more_than_it(sentence: str, label: str) -> None:
    (event,) = newscli.find_timeline(newscli.read(sentence, published=date(2026, 2, 6))).events
    assert days_of(event.when) == label


@pytest.mark.parametrize("words", [("--precision", "minute"), ("--order", "random"), ("--days", "0")])
def test_what_is_no_choice_is_refused(words: tuple[str, ...], tmp_path: Path) -> None:
    assert run(tmp_path, "timeline", "oman-talks", *words).code == 2


def test_several_articles_make_one_timeline(tmp_path: Path) -> None:
    paths = [str(path) for path in sorted(STORY.glob("*.md"))]
    done = run(tmp_path, "timeline", *paths, "--days", "4", "--format", "csv")
    head, *rows = done.out.splitlines()
    days = [row.split(",")[0] for row in rows]
    assert head.endswith(",supporters,corrected,subject,speaker,url")
    assert len(set(days)) == 4
    assert days == sorted(days)
    assert run(tmp_path, "timeline", *reversed(paths), "--days", "4").code == 0


def test_a_story_names_the_paper_of_each_sentence_and_who_tells_of_its_day(tmp_path: Path) -> None:
    paths = [str(path) for path in sorted(STORY.glob("*.md"))]
    shown = run(tmp_path, "timeline", *paths, "--days", "1", "--why", "--format", "markdown").out
    assert (
        "9 articles · told by The Vale Courier, The Harbor Star, Colby Evening Lantern, The Sunday Vale"
        " · The Harbor Star, 12 Mar · ¶1" in shown
    )


def test_a_calendar_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    from icalendar import Calendar

    done = run(tmp_path, "timeline", "-", *GIVEN, "--title", "Mill, pool; “sea”", "--format", "ics", given=TEXT)
    assert run(tmp_path, "timeline", "-", *GIVEN, "--title", "Mill, pool; “sea”", "--format", "ics", given=TEXT) == done
    calendar = Calendar.from_ical(done.out)
    assert calendar.to_ical().decode().splitlines() == done.out.splitlines()
    assert (str(calendar["version"]), "newscli" in str(calendar["prodid"])) == ("2.0", True)  # RFC 5545 asks for both
    assert [(str(event["summary"]), event.DTSTART, event.DTEND) for event in calendar.events] == [
        ("It was built in 1962", date(1962, 1, 1), date(1963, 1, 1)),
        ("It closed in March 2025", date(2025, 3, 1), date(2025, 4, 1)),
        ("It fell on Tuesday, and it rained", date(2026, 2, 3), date(2026, 2, 4)),
    ]
    assert {str(event["description"]) for event in calendar.events} == {"Mill, pool; “sea”"}
    assert {(event.DTSTAMP, event["transp"]) for event in calendar.events} == {
        (datetime(2026, 2, 6, tzinfo=UTC), "TRANSPARENT")  # which nobody is busy for
    }
    assert len({str(event["uid"]) for event in calendar.events}) == 3  # a calendar knows them again by these


def test_only_a_timeline_is_a_calendar(tmp_path: Path) -> None:
    assert run(tmp_path, "quotes", "oman-talks", "--format", "ics").code == 2


@pytest.mark.parametrize("words", ["é" * 100, "a, b; c\\ d", "BEGIN:VEVENT\x0b\x85END:VCALENDAR", "“ ” ’", "日本" * 60])
def test_no_words_break_a_calendar(words: str) -> None:
    from icalendar import Calendar

    article = newscli.read(f"The {words} fell on Monday.", published=date(2026, 2, 6), title=words)
    result = newscli.find_timeline(article)
    drawn = exchange.ics([Answer(result, (article,))])
    assert all(len(line.encode()) <= 75 for line in drawn.split("\r\n"))
    told = [one_line(event.event.of(article.text)) for event in result.events]
    entries = Calendar.from_ical(drawn).events
    assert [str(event["summary"]) for event in entries] == told
    assert {str(event["transp"]) for event in entries} == {"TRANSPARENT"}  # who reads the news is not busy by it


def test_reasons_are_shown_when_asked(tmp_path: Path) -> None:
    given = "The council will vote on Tuesday."
    assert "“will”" in run(tmp_path, "timeline", "--times", "-", *GIVEN, "--why", "--color", "always", given=given).out


@pytest.mark.parametrize(
    ("told", "label", "mark", "note"),
    [
        ("The mill fell on Tuesday.", "3 Feb Tue", SURE, "¶1"),
        ("A goose sang in May 2024.", "May", OPEN, "¶1"),
        ("The pier burned around January 3.", "about 3 Jan Sat", OPEN, "¶1"),
        ("Lund wept on Friday.", "6 Feb Fri", SURE, "¶1 · published"),
        ("It rained from Thursday to Friday.", "5 Feb–6 Feb", OPEN, "¶1"),
        ("The mill burned.", "6 Feb Fri", SURE, "unsure · published"),
    ],
)
def test_an_entry_is_marked_by_how_sure_its_day_is_and_where_it_is_that_of_publication(
    told: str, label: str, mark: str, note: str
) -> None:
    article = newscli.read(told, published=date(2026, 2, 6))
    *_, entry = layout(Answer(newscli.find_timeline(article), (article,)), Look()).blocks
    assert (entry.label, entry.mark, entry.note) == (label, mark, note)


def test_a_second_entry_of_a_day_names_neither_it_nor_publication_again() -> None:
    article = newscli.read("Lund wept on Friday. The mill burned on Friday.", published=date(2026, 2, 6))
    *_, first, second = layout(Answer(newscli.find_timeline(article), (article,)), Look()).blocks
    assert [(each.label, each.mark, each.note) for each in (first, second)] == [
        ("6 Feb Fri", SURE, "¶1 · published"),
        ("6 Feb Fri", SAME, "¶1"),
    ]
