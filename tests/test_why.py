"""What decided is told for each entry and for each thing that is left out, in every format."""

import json
from pathlib import Path

import newscli
import pytest
from newscli.article.provenance import Reason
from newscli.pipeline.corrections.corrected import shown_quotes, timeline_of
from newscli.render.layouts.places import below, reasons_in_words
from newscli.rules.events import EVENTS
from newscli.rules.statements import ROWS as STATEMENTS
from newscli.timeline.results import choose

from front_door import run

TEXT = (
    "Ada Lund, the mayor, said on Monday that the weir was safe. She demanded a decision. If Lund says that it is old,"
    " nobody will care. It was the worst flood since 2011. The weir opened in 1998, and ferries stopped.\n\n"
    "“No,” said Bo Ferro. Lund runs the “old guard” of the weir.\n"
)
LISTS = ("plain", "markdown", "json", "jsonl", "csv", "html", "rich")


@pytest.mark.parametrize("form", LISTS)
@pytest.mark.parametrize(
    ("command", "decided"),
    [
        (
            "quotes",
            ("the model of statements", "cue likelihood", "only a condition", "too short", "some words, not a stat"),
        ),
        ("timeline", ("the model of events", "precision year, back", "the most since", "because of")),
    ],
)
def test_every_format_tells_what_decided(tmp_path: Path, command: str, decided: tuple[str, ...], form: str) -> None:
    words = (command, "-", "--published", "2026-02-06", "--format", form)
    shown = " ".join(run(tmp_path, *words, "--why", given=TEXT, COLUMNS="200").out.split())
    assert all(each in shown for each in decided)
    assert "the model of" not in run(tmp_path, *words, given=TEXT).out


def test_what_has_no_place_for_it_says_so(tmp_path: Path) -> None:
    for words in (("timeline", "-", "--why", "--format", "ics"), ("quotes", "-", "--why", "--by-speaker")):
        done = run(tmp_path, *words, given=TEXT)
        assert done.code == 2
        assert "--why" in done.err


def test_each_entry_and_each_thing_left_out_has_its_reasons() -> None:
    article = newscli.read(TEXT)
    quotes, events = shown_quotes(article, why=True), choose(timeline_of(article, why=True))
    assert quotes.unlisted
    assert events.unlisted
    whys = [quote.why for quote in quotes.quotes] + [event.why for event in events.events]
    whys += [each.why for each in (*quotes.unlisted, *events.unlisted)]
    assert all(whys)
    assert all(each.weight is None or round(each.weight, 3) == each.weight for why in whys for each in why)
    assert [each.why for each in quotes.unlisted if each.span.of(article.text) == "a decision"] == [
        (Reason("too short", None, "veto", None),)
    ]


def test_with_all_what_is_unsure_is_an_entry_with_its_reasons(tmp_path: Path) -> None:
    record = json.loads(run(tmp_path, "quotes", "-", "--why", "--all", "--json", given=TEXT).out)
    unsure = [each["why"][0] for each in record["quotes"] if each["confidence"] == "unsure"]
    assert unsure == [{"row": "only a condition", "fact": None, "effect": "unsure", "weight": None}]


@pytest.mark.parametrize(
    ("text", "effect", "name"),
    [
        ("Lund told them to leave and went home.", "content", "_own_verb"),
        ("Lund urged the men who came to leave.", "content", "_infinitive"),
        ("The pier, Lund said on Friday, is gone.", "content", "_verb_around"),
        ("Lund’s claim that it was old angered the board.", "speaker", "by_grammar"),
        ("Ada Lund left. She said that it was old.", "name", "_pronoun"),
    ],
)
def test_functions_that_choose_words_and_speakers_are_named(text: str, effect: str, name: str) -> None:
    quotes = newscli.find_quotes(newscli.read(text), why=True).quotes
    rows = [reason for quote in quotes for reason in quote.why]
    assert Reason(name, None, effect, None) in rows


def test_names_of_rows_are_found_in_one_place() -> None:
    names = [row.name for row in (*EVENTS.rows, *STATEMENTS)]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The pier opened in 1998, and the mill closed in 2004.", "clause_dated_by"),
        ("“We opened in 1998 and wept,” Ada Lund said.", "the whole sentence"),
    ],
)
def test_functions_that_choose_an_entry_are_named(text: str, name: str) -> None:
    events = newscli.find_timeline(newscli.read(text), why=True).events
    assert Reason(name, None, "entry", None) in [reason for event in events for reason in event.why]


def test_of_each_question_the_model_and_five_facts_are_told_to_people_and_all_to_programs() -> None:
    why = [Reason("the model of statements", None, "statement", 0.934)]
    why += [Reason(None, f"fact {number}", "statement", 0.5 - number) for number in range(7)]
    why += [Reason("too_short", None, "veto", None), Reason(None, "a name", "speaker", 1.0)]
    (block,) = below(tuple(why))
    facts = [f"fact {number} {0.5 - number:+.2f}" for number in range(7)]
    ends = ["too_short: veto", "a name +1.00"]
    assert block.runs[0].text == "; ".join(["the model of statements 0.93", *facts[:5], *ends])
    assert reasons_in_words(why) == "; ".join(["the model of statements 0.93", *facts, *ends])
