"""What is not sure of a pasted page is said: in Python, in JSON, on standard error; the next reading can be had."""

import json
from datetime import date
from pathlib import Path

import newscli
import pytest
from newscli.article.corrections import Correction, corrected
from newscli.article.provenance import Doubt, without
from newscli.errors import InputError
from newscli.pipeline.inputs.article_notes import doubt_note
from newscli.pipeline.inputs.reading import read_otherwise

import json_schemas
from front_door import run
from test_pastes import MENU, STORY, TITLE

FERRY = """The ferry Queen ran aground off the northern point on Sunday, and its passengers were taken ashore by boat.
The captain said that nobody was hurt, and that the tide would lift the ferry off the rocks before Tuesday night.
Two tugs wait beside it, and the coastguard has closed the channel to all other ships until the end of this week.
"""
FERRY_TITLE = "Ferry aground off the northern point"
ONE = f"{MENU}{TITLE}\nBy Ina Verhoef\n5 May 2023\n{STORY}{MENU}"
TWO = f"{MENU}{FERRY_TITLE}\nBy Otto Vane\n4 May 2023\n{FERRY}{TITLE}\nBy Ina Verhoef\n5 May 2023\n{STORY}{MENU}"


def test_a_page_with_one_story_is_sure() -> None:
    article = newscli.read(ONE)
    assert (article.title, article.doubts, doubt_note(article)) == (TITLE, (), None)


def test_a_paste_of_two_stories_is_doubtful_and_each_can_be_read() -> None:
    article = newscli.read(TWO)
    assert [(doubt.of, doubt.next) for doubt in article.doubts] == [
        ("story", "Engineers closed the harbour bridge of Saltport on Monday, hours after they")
    ]
    texts = {newscli.read(TWO, story=story).text for story in (2, 3)}
    assert any(text.startswith("The ferry Queen") and "harbour bridge" not in text for text in texts)
    assert any(text.startswith("Engineers closed") for text in texts)


def test_another_story_right_below_the_one_that_is_read_is_doubted_too() -> None:
    below = f"{FERRY_TITLE}\nBy Otto Vane\n4 May 2023\n{FERRY}"
    article = newscli.read(f"{ONE.removesuffix(MENU)}{below}{MENU}")
    assert (article.title, [(doubt.of, doubt.sure, doubt.next) for doubt in article.doubts]) == (
        TITLE,
        [("story", 0.5, "The ferry Queen ran aground off the northern point on Sunday, and")],
    )
    assert FERRY_TITLE not in newscli.read(TWO, story=1).text


def test_a_signed_text_without_a_headline_is_doubtful() -> None:
    article = newscli.read(f"By Ina Verhoef\n{STORY}")
    assert (article.title, [doubt.of for doubt in article.doubts]) == (None, ["title"])
    assert "not sure of its title" in (doubt_note(article) or "")
    assert newscli.read(f"By Ina Verhoef\n{STORY}", title="Bridge").doubts == newscli.read(STORY).doubts == ()


HEAD = f"{TITLE}\nBy Ina Verhoef\n5 May 2023\n"


@pytest.mark.parametrize("menu", ["", MENU * 2])
def test_the_beginning_of_a_story_above_a_notice_for_subscribers_is_doubtful(menu: str) -> None:
    notice = "This story is available in full to subscribers.\nLog in\n"
    told = [newscli.read(f"{menu}{HEAD}{story}{menu}").doubts for story in (STORY + notice, STORY, STORY * 9 + notice)]
    assert [[(doubt.of, doubt.sure) for doubt in doubts] for doubts in told] == [[("story", 0.0)], [], []]


def test_two_stories_in_a_text_without_menus_are_doubtful_and_a_heading_within_one_is_not() -> None:
    second, heading = f"{FERRY_TITLE}\nBy Otto Vane\n{FERRY}", f"{FERRY_TITLE}\n{FERRY}"
    told = [newscli.read(HEAD + STORY + below).doubts for below in (second, heading)]
    assert [[doubt.of for doubt in doubts] for doubts in told] == [["story"], []]


def test_a_reading_that_is_not_there_is_an_error() -> None:
    with pytest.raises(InputError, match="there is no reading 7"):
        newscli.read(ONE, story=7)
    with pytest.raises(InputError, match="there is no reading 2"):
        newscli.read(STORY, story=2)


def test_another_reading_keeps_what_the_archive_knows() -> None:
    article = newscli.read(TWO)
    other = read_otherwise(article, 2)
    assert (other.id, other.slug) == (article.id, article.slug)
    assert other.text != article.text


def test_doubts_of_facts_that_are_set_right_are_gone() -> None:
    doubts = (Doubt("title", 0.4, "Ferry"), Doubt("story", 0.5), Doubt("published", 0.3))
    assert without(doubts, ["title", "authors"]) == doubts[1:]
    article = newscli.read(TWO, title="Two stories", published=date(2023, 5, 5))
    assert [doubt.of for doubt in article.doubts] == ["story"]
    assert corrected(article, [Correction("title", "Right")]).doubts == article.doubts


def test_show_says_that_it_is_not_sure_and_shows_the_rest(tmp_path: Path) -> None:
    told = run(tmp_path, "show", "-", "--no-pager", given=TWO)
    assert (told.code, told.err.count("not sure that this is the story")) == (0, 1)
    third = run(tmp_path, "show", "-", "--story", "3", "--no-pager", given=TWO).out
    assert "harbour bridge" in third
    assert "Queen ran" not in third
    assert "menu\tHome News" in run(tmp_path, "show", "-", "--left-out", "--no-pager", given=TWO).out
    assert '"of": "story"' in run(tmp_path, "show", "-", "--json", given=TWO).out


def test_the_archive_keeps_doubts_and_its_list_marks_them_until_they_are_set_right(tmp_path: Path) -> None:
    assert run(tmp_path, "add", "-", given=TWO).code == 0
    assert run(tmp_path, "list", "--no-pager", "--color", "always").out.count("not sure") == 1
    assert '"of": "story"' in run(tmp_path, "list", "--json").out
    assert run(tmp_path, "show", "@1", "--no-pager").err.count("not sure") == 1


def test_a_day_that_only_the_frame_of_a_site_tells_is_none() -> None:
    foot = newscli.read(f"{MENU}{TITLE}\nBy Ina Verhoef\n{STORY}{MENU}Copyright 2020 Courier\nJune 3, 2020\n")
    head = newscli.read(f"Friday, May 5, 2023\n{MENU * 2}{TITLE}\nBy Ina Verhoef\n{STORY}{MENU}")
    assert (foot.published, head.published) == (None, None)


@pytest.mark.parametrize(
    ("day", "below", "doubtful"),
    [
        ("2/6/2023", "", True),
        ("Posted 2/6/2023", "Printed 25/6/2023\n", False),
        ("Posted May 5", "Copyright 2023 Courier\n", True),
        ("Posted May 5", "", False),  # it has no day at all
        ("May 5, 2023", "Copyright 2024 Courier\n", False),
    ],
)
def test_a_day_of_two_readings_or_with_the_year_of_a_copyright_line_is_doubtful(
    day: str, below: str, doubtful: bool
) -> None:
    article = newscli.read(f"{MENU}{TITLE}\nBy Ina Verhoef\n{day}\n{STORY}{MENU}{below}")
    assert [doubt.of for doubt in article.doubts] == ["published"] * doubtful
    assert (
        f"not sure of its day, which may be another than {article.published}" in (doubt_note(article) or "")
    ) == doubtful


@pytest.mark.parametrize("clock", ["Sunday, May 14, 2023 | 12:08 AM", "Harbour\n14-05-2023 02:11 PM"])
def test_the_clock_of_a_site_above_a_dated_headline_is_not_its_day(clock: str) -> None:
    for menu in ("", MENU):
        assert newscli.read(f"{clock}\n{TITLE}\nBy Ina Verhoef\nMay 5, 2023\n{STORY}{menu}").published == date(
            2023, 5, 5
        )


MENUS = MENU * 2


@pytest.mark.parametrize("clock", ["Sunday, May 14, 2023 | E-paper", "Today: May 14, 2023", "14-05-2023 02:11 PM"])
def test_the_clock_in_the_first_line_of_a_page_is_no_day_of_its_story(clock: str) -> None:
    assert newscli.read(f"{clock}\n{TITLE}\nBy Ina Verhoef\n{STORY}{MENUS}").published is None
    assert newscli.read(f"Published: {clock}\n{TITLE}\nBy Ina Verhoef\n{STORY}{MENUS}").published == date(2023, 5, 14)


def test_a_program_gets_errors_and_doubts_as_json_a_line_each(tmp_path: Path) -> None:
    pasted = tmp_path / "page.txt"
    pasted.write_text(TWO, "utf-8")
    shown = run(tmp_path, "show", str(pasted), str(tmp_path / "lost.txt"), "nobody", "--json")
    doubt, lost, nobody = map(json.loads, shown.err.splitlines())
    json_schemas.validate_message(doubt)
    assert doubt["doubt"] == {**newscli.read(TWO).doubts[0]._asdict(), "ref": str(pasted)}
    assert lost["error"] == {
        "code": "input",
        "message": f"there is no file {tmp_path / 'lost.txt'}.",
        "hint": "Check its name.",
        "ref": str(tmp_path / "lost.txt"),
    }
    assert (nobody["error"]["code"], nobody["error"]["ref"]) == ("ref", "nobody")
    hushed = run(tmp_path, "show", str(pasted), "nobody", "--json", "-q")
    assert [[*json.loads(line)] for line in hushed.err.splitlines()] == [["error"]]
    wrong = run(tmp_path, "quotes", "--sideways", "--json")
    assert json.loads(wrong.err)["error"]["code"] == "usage"
