"""What is new in a story: things told for the first time, changed figures, silent edits; repeats are left out."""

import csv
import json
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import newscli
import pytest
from newscli.matching.novelty import find_new
from newscli.pipeline.comparing import material_of
from newscli.pipeline.corrections.correcting import Right
from newscli.render.formats import FORMATS
from newscli.render.page import Answer, Look

from front_door import environment, run

DATA = Path(__file__).resolve().parent.parent / "data"
STORY = DATA / "stories" / "orsund-viaduct"
FIRST = datetime(2026, 5, 12, 9, tzinfo=UTC)
LATER = datetime(2026, 5, 20, 9, tzinfo=UTC)
MARKS = json.loads((STORY / "differences.json").read_text(encoding="utf-8"))


def page(path: Path) -> bytes:
    """Return an article as one that has an address, so that it comes again as a new version."""
    return (
        path.read_text(encoding="utf-8").replace("author:", f"url: https://{path.stem}.example/\nauthor:", 1).encode()
    )


@pytest.fixture
def archive(tmp_path: Path) -> newscli.Archive:
    archive = newscli.Archive(tmp_path / "news.db")
    paths = sorted(STORY.glob("*.md"))
    archive.add(*map(page, paths[:6]), now=FIRST)
    archive.save_search("orsund", "orsund", now=FIRST)
    archive.add(*map(page, paths[6:]), now=LATER)
    return archive


def test_what_was_told_before_is_no_news(archive: newscli.Archive) -> None:
    found = archive.new("orsund", since=date(2026, 5, 16))
    assert (found.known, found.new) == (5, 2)
    words = " ".join(thing.words for thing in found.things)
    assert "Prosecutors opened an inquiry" in words
    assert "offered to resign" in words
    assert "Nine people were killed" not in words
    assert words.count("Minister offered to resign") + words.count("minister offered to resign") == 1
    assert [thing.weight for thing in found.things] == sorted((t.weight for t in found.things), reverse=True)


def test_a_number_told_with_other_words_and_a_sentence_of_several_come_once() -> None:
    texts = (
        "Moths in Marn ate an estimated $4 million of lace. They ruined 30 veils.",
        "Weavers put what the moths cost them at $4 million. All 30 veils were old.",
        "A ferry with 90 passengers and 12 cars will carry visitors from Saltport, 40 miles away.",
    )
    found = [material_of(newscli.read(text)) for text in texts]
    assert [each.mention.value for each in find_new(found[:2], 1)] == []
    (one,) = find_new(found, 2)
    assert (one.kind, one.mention.article) == ("figure", 2)


KNOWN = "The guild said it would open the Marn fish fair in June with two bells. The trial of the cook begins on May 7."


@pytest.mark.parametrize(
    ("text", "is_new"),
    [
        ("The guild said it would open the Marn fish fair in June with two bells.", False),
        ("The guild said it would open the Marn fish fair in August with two bells.", True),
        ("The guild said it would open the Marn fish fair in June with three bells.", True),
        ("The guild said it would open the Saltport fish fair in June with two bells.", True),
        ("The trial of the cook begins on May 9.", True),
        ("The trial of the cook begins on Thursday.", False),
        ("The cook's trial starts on May 7.", False),
        ("The trial of the cook was put off to September.", True),
    ],
)
def test_the_same_words_are_news_with_another_day_number_or_name(text: str, is_new: bool) -> None:
    texts = ((KNOWN, 4), (text, 5))
    found = [material_of(newscli.read(each, published=date(2026, 5, day))) for each, day in texts]
    assert bool(find_new(found, 1)) is is_new


def test_changed_figures_tell_what_stood_before(archive: newscli.Archive) -> None:
    found = archive.new("orsund", since=date(2026, 5, 16))
    changed = {(thing.before, thing.value) for thing in found.things if thing.kind == "changed figure"}
    assert ("212", "221") in changed
    text = archive.load(found.things[0].stored.slug).text
    assert text[found.things[0].start : found.things[0].end] == found.things[0].value


def test_silent_edits_of_known_articles_are_told(archive: newscli.Archive) -> None:
    archive.add(page(DATA / "edits" / STORY.name / "01-fell-herald.md"), now=LATER)
    found = archive.new("orsund", since=date(2026, 5, 18))
    (edit,) = found.edits
    told = {str(change.kind): (change.removed, change.added) for change in edit.changes}
    for planted in MARKS["edits"]:
        removed, added = (" ".join(part).lower() for part in told[planted["kind"]])
        assert planted["removed"].lower() in removed
        assert planted["added"].lower() in added
    drawn = "".join(FORMATS["csv"].draw([Answer(found, ())], Look()))
    rows = list(csv.DictReader(drawn.splitlines()))
    assert {row["kind"] for row in rows if row["kind"].startswith("edited")} == {f"edited {kind}" for kind in told}
    for row in rows:
        if row["kind"].startswith("edited"):
            gone, come = told[row["kind"].removeprefix("edited ")]
            assert (row["before"].split(" | "), row["value"].split(" | ")) == ([*gone], [*come])
            assert row["date"] == "2026-05-20"


def test_an_edit_is_told_from_the_version_that_was_known_and_as_the_paper_made_it(tmp_path: Path) -> None:
    archive = newscli.Archive(tmp_path / "news.db")
    for day, title, boats in ((12, "Pier shut", "Two"), (14, "Pier shut", "Five"), (16, "Pier closed", "Nine")):
        head = f"---\ntitle: {title}\nurl: https://courier.example/pier\npublished: 2026-05-12\n---\n\n"
        text = f"{head}{boats} boats lay at the old pier in Marn, and {boats.lower()} skippers asked who would pay."
        archive.add(text.encode(), now=FIRST.replace(day=day))
    archive.correct("@1", Right(title="Old pier shut"), now=FIRST.replace(day=17))

    def told(day: int) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
        found = archive.new("pier", since=date(2026, 5, day))
        return [(change.kind, change.removed, change.added) for edit in found.edits for change in edit.changes]

    headline = ("headline", ("Pier shut",), ("Pier closed",))
    assert told(16) == [headline, ("figures", ("five",), ("nine",))]
    assert told(13) == [headline, ("figures", ("two",), ("nine",))]
    assert told(18) == []


def test_the_full_text_after_a_short_one_is_no_edit_but_what_changes_in_it_is(tmp_path: Path) -> None:
    archive = newscli.Archive(tmp_path / "news.db")
    head = "---\ntitle: Pier shut\nurl: https://courier.example/pier\npublished: 2026-05-12\n---\n\n"
    short = "A man fell from the pier of Marn on Monday."
    full = "Tom Reed, {}, was taken to the infirmary by fishermen, who had seen him fall from their boat at noon."
    told = []
    for hour, text in enumerate((short, f"{short}\n\n{full.format(44)}", f"{short}\n\n{full.format(45)}")):
        archive.add(f"{head}{text}\n".encode(), now=LATER.replace(hour=hour))
        told.append([change[1:] for edit in archive.new("pier").edits for change in edit.changes])
    assert told == [[], [], [(("44",), ("45",))]]


def test_an_edit_is_told_with_what_the_paper_itself_says_of_it(tmp_path: Path) -> None:
    archive = newscli.Archive(tmp_path / "news.db")
    head = "<html><head><title>Pier shut</title><link rel='canonical' href='https://courier.example/pier'></head><body>"
    note = "Correction: An earlier version of this article gave the wrong number of boats."
    told = "<article><h1>Pier shut</h1><p>{} boats lay at the old pier in Marn when it was shut by the council.</p>"
    more = "<p>Skippers asked who would pay for the ropes that they had lost in the storm of that night.</p>"
    for day, boats, said in ((12, "Two", ""), (14, "Five", ""), (16, "Nine", f"<p>{note}</p>")):
        page = f"{head}{told.format(boats)}{more}{said}</article></body></html>"
        archive.add(page.encode(), now=FIRST.replace(day=day))
        found = archive.new("pier", since=date(2026, 5, day - 1))
        assert [edit.note for edit in found.edits] == ([note if said else ""] if day > 12 else [])
    drawn = "".join(FORMATS["rich"].draw([Answer(found, ())], Look(color="never")))
    assert "its note: Correction: An earlier version" in drawn
    diff = "".join(FORMATS["rich"].draw([Answer(archive.significant("@1"), ())], Look(color="never")))
    assert "Its note" in diff


def test_a_saved_search_tells_what_came_since_it_was_asked(archive: newscli.Archive) -> None:
    archive.watch("orsund", now=LATER)  # which is no question for the story
    peeked = archive.new(story="orsund", peek=True, now=LATER)
    first = archive.new(story="orsund", now=LATER)
    again = archive.new(story="orsund", now=LATER.replace(hour=10))
    assert peeked == first
    assert (first.new, first.known) == (2, 5)
    assert first.things
    assert (again.new, again.things) == (0, ())


def test_what_comes_in_the_second_of_the_question_is_new_once(tmp_path: Path) -> None:
    archive = newscli.Archive(tmp_path / "news.db")
    head = "---\ntitle: Pier shut\nurl: https://courier.example/pier\npublished: 2026-05-12\n---\n\n"
    texts = [f"{head}{boats} boats lay at the old pier in Marn.".encode() for boats in ("Two", "Five")]
    archive.add(texts[0], now=FIRST)
    archive.save_search("pier", "pier", now=FIRST)
    for boats, new in ((12, 1), (20, 1)):
        archive.add(f"The pier in Marn was built for {boats} boats.".encode(), now=FIRST)
        assert archive.new(story="pier", now=FIRST).new == new
        assert archive.new(story="pier", now=FIRST).new == 0
    archive.add(texts[1], now=FIRST)
    assert [len(edit.changes) for edit in archive.new(story="pier", now=FIRST).edits] == [1]
    assert archive.new(story="pier", now=LATER).edits


def test_it_has_a_record_of_its_own(archive: newscli.Archive) -> None:
    record = json.loads(json.dumps(newscli.to_record(archive.new("orsund"))))
    assert record["schema"] == "newscli/new/1"
    assert record["things"][0]["article"]["slug"]
    with pytest.raises(newscli.NewscliError, match="nothing is asked"):
        archive.new()


def test_people_see_the_first_things_and_programs_all(archive: newscli.Archive) -> None:
    found = archive.new("orsund", since=date(2026, 5, 16))
    many = Answer(found._replace(things=found.things[:1] * 30), ())
    shown, rows = ("".join(FORMATS[name].draw([many], Look(color="never"))) for name in ("rich", "csv"))
    assert "and 5 more, which --json and CSV have" in shown
    assert len(list(csv.DictReader(rows.splitlines()))) == 30


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
def test_what_did_not_arrive_is_new_the_next_time(archive: newscli.Archive, tmp_path: Path) -> None:
    words = [sys.executable, "-m", "newscli", "digest", "orsund", "--archive", str(archive.path)]
    with Path("/dev/full").open("wb") as full:
        lost = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, env=environment(tmp_path), check=False)
    assert (lost.returncode, b"no space left" in lost.stderr) == (1, True)
    told = [run(tmp_path, *words[3:], "--exit-code") for _ in range(2)]
    assert [each.code for each in told] == [0, 6]
    assert "Prosecutors opened an inquiry" in told[0].out
