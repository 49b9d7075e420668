"""In: the hand-marked articles in `data/`; out: proof that each mark stands in its text, where it says."""

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from scoring.stating import readings

Marks = dict[str, Any]

DATA = Path(__file__).parent.parent / "data"
MARKS = sorted((DATA / "marks").glob("*.json"))
FRONT = re.compile(r"---\n.*?\n---\n", re.DOTALL)
SHAPES = sorted((DATA / "quotes" / "shapes").glob("*.json"))
TIMELINES = sorted((DATA / "timelines").glob("*.json"))
SUMMARIES = sorted((DATA / "summaries").glob("*.json"))
READINGS = sorted((DATA / "readings").glob("*.json"))
QUOTED = re.compile(r"[“\"][^”\"]*[”\"]?|``.*?(?:''|$)|«[^»]*»?|(?<!\w)[‘'].*?(?:[’'](?!\w)|$)")
WORD = re.compile(r"\w+(?:['’.-]\w+)*")


def load(path: Path) -> Marks:
    marks: Marks = json.loads(path.read_text(encoding="utf-8"))
    return marks


def placed(marks: Marks) -> Iterator[tuple[str, int]]:
    """Every marked stretch with the place it claims."""
    for quote in marks["quotes"]:
        yield from ((piece["text"], piece["start"]) for piece in quote["content"])
        for part in (quote["cue"], quote["addressee"], quote["speaker"] and quote["speaker"]["mention"]):
            if part:
                yield part["text"], part["start"]
    yield from ((time["text"], time["start"]) for time in marks.get("times", ()))
    yield from ((event["event"], event["start"]) for event in marks.get("timeline", ()))


def sentence_at(sentences: list[str], place: int) -> int:
    """The number of the sentence that holds `place` of the sentences joined by single blanks."""
    for number, sentence in enumerate(sentences):
        place -= len(sentence) + 1
        if place < 0:
            return number
    raise AssertionError("a place behind the last sentence")


@pytest.fixture(params=MARKS, ids=[path.stem for path in MARKS])
def marks(request: pytest.FixtureRequest) -> Marks:
    return load(request.param)


def test_the_article_is_its_marked_sentences_and_its_clutter(marks: Marks) -> None:
    raw = (DATA / marks["article"]).read_text(encoding="utf-8")
    left = " ".join(FRONT.sub("", raw, count=1).split())
    clutter = [out["text"] for out in marks["clutter"]]
    for sentence in [*marks["sentences"], None]:
        while clutter and left.startswith(clutter[0]) and left != sentence:
            left = left.removeprefix(clutter.pop(0)).lstrip()
        if sentence is not None:
            left = left.removeprefix("## ")
            assert left.startswith(sentence)
            left = left.removeprefix(sentence).lstrip()
    assert (left, clutter) == ("", [])


def test_each_mark_stands_where_it_says(marks: Marks) -> None:
    text = " ".join(marks["sentences"])
    for piece, start in placed(marks):
        assert text[start : start + len(piece)] == piece
    for mark in [*marks["times"], *marks["timeline"]]:
        assert mark["sentence"] == sentence_at(marks["sentences"], mark["start"])


@pytest.mark.parametrize("path", SHAPES, ids=[path.stem for path in SHAPES])
def test_each_mark_of_a_hard_shape_stands_where_it_says(path: Path) -> None:
    marks = load(path)
    text = " ".join(marks["sentences"])
    assert " ".join(marks["text"].split()) == text
    assert [(piece, start) for piece, start in placed(marks) if not text.startswith(piece, start)] == []


@pytest.mark.parametrize("path", MARKS + SHAPES, ids=[path.stem for path in MARKS + SHAPES])
def test_the_kind_of_a_quote_is_its_share_of_quoted_words(path: Path) -> None:
    marks = load(path)
    for quote in marks["quotes"]:
        assert quote["sentence"] == sentence_at(marks["sentences"], quote["content"][0]["start"])
        content = [piece["text"] for piece in quote["content"]]
        words = sum(len(WORD.findall(piece)) for piece in content)
        quoted = sum(len(WORD.findall(m)) for piece in content for m in QUOTED.findall(piece))
        share = quoted / words
        told = "direct" if share >= 0.9 or quote.get("set_off") else "mixed" if share else "indirect"
        assert quote["kind"] == told, content


def test_a_speaker_is_called_by_a_name_of_the_article(marks: Marks) -> None:
    text = " ".join(marks["sentences"])
    names = [quote["speaker"]["name"] for quote in marks["quotes"] if quote["speaker"]]
    assert [name for name in names if name not in text] == []


@pytest.mark.parametrize("path", TIMELINES, ids=[path.stem for path in TIMELINES])
def test_a_timeline_is_made_of_clauses_of_its_article(path: Path) -> None:
    marks = load(path)
    text = " ".join(marks["sentences"])
    raw = (DATA / marks["article"]).read_text(encoding="utf-8")
    assert " ".join(FRONT.sub("", raw, count=1).split()) == text
    for event in marks["timeline"]:
        assert text.startswith(event["event"], event["start"])
        assert event["sentence"] == sentence_at(marks["sentences"], event["start"])


def test_times_are_in_order(marks: Marks) -> None:
    places = [time["start"] for time in marks["times"]]
    assert places == sorted(places)


@pytest.mark.parametrize("path", MARKS + TIMELINES, ids=[path.stem for path in MARKS + TIMELINES])
def test_events_are_in_order(path: Path) -> None:
    marks = load(path)
    days = [(date.fromisoformat(event["first"]), date.fromisoformat(event["last"])) for event in marks["timeline"]]
    assert days == sorted(days)
    assert all(first <= last for first, last in days)


def test_the_best_summary_names_sentences(marks: Marks) -> None:
    summary = marks["summary"]
    assert len(set(summary["three"])) == 3
    assert summary["brief"] in summary["three"]
    assert summary["three"] == sorted(summary["three"])
    assert max(summary["three"]) < len(marks["sentences"])


def test_pronouns_and_names_stand_in_their_contexts() -> None:
    cases = json.loads((DATA / "quotes" / "pronouns.json").read_text(encoding="utf-8"))
    assert [case["id"] for case in cases] == list(range(1, 141))
    for case in cases:
        assert case["text"].startswith(case["pronoun"]["text"], case["pronoun"]["start"])
        assert case["name"] is None or case["name"] in case["text"]


def test_events_are_clauses_of_their_texts() -> None:
    cases = json.loads((DATA / "times" / "events.json").read_text(encoding="utf-8"))
    assert [case["id"] for case in cases] == list(range(1, 195))
    assert sum(case["held_out"] for case in cases) == 61
    for case in cases:
        assert case["text"].startswith(case["time"]["text"], case["time"]["start"])
        assert date.fromisoformat(case["first"]) <= date.fromisoformat(case["last"])
        assert case["accept"]
        assert [clause for clause in case["accept"] if clause not in case["text"]] == []


TOLD = sorted(path.parent for path in (DATA / "stories").glob("*/timeline.json"))
DIFFERING = sorted(path.parent for path in (DATA / "stories").glob("*/differences.json"))


@pytest.mark.parametrize("folder", TOLD, ids=lambda folder: folder.name)
def test_the_timeline_of_a_story_is_made_of_its_sentences(folder: Path) -> None:
    marks = load(folder / "timeline.json")
    days = marks["days"]
    assert marks["held_out"] in (True, False)
    articles = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    assert len(articles) >= 8
    assert [day["day"] for day in days] == sorted(day["day"] for day in days)
    for day in days:
        assert day["sentences"]
        assert all(sentence["text"] in articles[sentence["article"]] for sentence in day["sentences"])


@pytest.mark.parametrize("folder", DIFFERING, ids=lambda folder: folder.name)
def test_the_differences_of_a_story_stand_in_its_articles(folder: Path) -> None:
    marks = load(folder / "differences.json")
    articles = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    assert len(articles) in (4, 7, 9, 10, 11)
    for each in marks["differences"]:
        assert len({told["value"] for told in each["told"]}) >= 2
        assert all(told["text"] in articles[told["article"]] for told in each["told"])
    for edit in marks["edits"]:
        later = (DATA / "edits" / folder.name / edit["article"]).read_text(encoding="utf-8")
        assert later != articles[edit["article"]]


@pytest.mark.parametrize("path", SUMMARIES, ids=[path.stem for path in SUMMARIES])
def test_the_summary_of_an_odd_kind_names_sentences_of_its_article(path: Path) -> None:
    marks = load(path)
    text = " ".join((DATA / marks["article"]).read_text(encoding="utf-8").split())
    assert [sentence for sentence in marks["sentences"] if sentence not in text] == []
    three, good, never = (set(marks["summary"][part]) for part in ("three", "good", "never"))
    assert len(three) == 3
    assert marks["summary"]["brief"] in three
    assert len(three | good | never) == len(three) + len(good) + len(never)
    assert max(three | good | never) < len(marks["sentences"])


@pytest.mark.parametrize("paths", [MARKS, SHAPES, SUMMARIES], ids=["articles", "shapes", "summaries"])
def test_about_a_third_is_held_out(paths: list[Path]) -> None:
    held_out = [load(path)["held_out"] for path in paths]
    assert len(held_out) >= 8
    assert 0.25 <= sum(held_out) / len(held_out) <= 0.4


def test_each_statement_has_a_speaker_and_no_mark_is_left() -> None:
    held = []
    for reading in readings():
        assert not set("[]") & set(reading.text)
        assert all(statement.pieces and all(statement.names) for statement in reading.statements)
        held.append(reading.held_out)
    assert len(held) >= 20
    assert 0.3 <= sum(held) / len(held) <= 0.4


def test_each_article_with_marked_statements_has_its_events_and_sentences_marked() -> None:
    assert [path.stem for path in READINGS] == [reading.name for reading in readings()]


@pytest.mark.parametrize("path", READINGS, ids=[path.stem for path in READINGS])
def test_events_and_best_sentences_stand_once_in_their_article(path: Path) -> None:
    marks = load(path)
    text = next(reading.text for reading in readings() if reading.name == path.stem)
    sentences = [event["sentence"] for event in marks["events"]]
    assert [s for s in (*sentences, *marks["best"], *marks["never"]) if text.count(s) != 1] == []
    for event in marks["events"]:
        assert all(core in event["sentence"] for core in event["core"])
        for first, last in [(event["first"], event["last"]), *event.get("also", ())]:
            assert date.fromisoformat(first) <= date.fromisoformat(last)
    assert 3 <= len(marks["best"]) <= 6
    assert not set(marks["best"]) & set(marks["never"])
