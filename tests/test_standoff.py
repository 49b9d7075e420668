"""Marks that are kept apart from their texts: places alone, joined to the words where somebody has the text."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import agreement
import pytest
import standoff

TEXT = "The Gull of Ostermere\n\nOn May 4 the goose Ruth left Ostermere.\n\n“It’s too wet,” said its keeper, Ada Holm."
KINDS = {"direct", "mixed", "indirect"}
ROLES = set("poecrdsx")
TUNED = {f"w{number}" for number in range(25, 39)}  # rules were made by these, so they are never held out
# Of the forty of the third file the mistakes of all but these were read, whatever their hash.
APART = {"f01", "f02", "f06", "f07", "f11", "f12", "f13", "f14", "f24"}
APART |= {"k01", "k05", "k06", "k08", "k10", "k17", "k18", "k20"}  # and of the 24 of the sixth
LINE = "On May 4 the goose Ruth left Ostermere."
ARTICLE: dict[str, Any] = {
    "id": "x1",
    "source": "The Lantern",
    "genre": "news",
    "published": "2026-05-05",
    "title": "The Gull of Ostermere",
    "text": TEXT,
    "statements": [
        {
            "text": ["“It’s too wet,”"],
            "speaker": "Ada Holm",
            "names": ["its keeper"],
            "kind": "direct",
            "optional": False,
        },
        {"text": ["too wet"], "speaker": None, "names": [], "kind": "direct", "optional": True},
    ],
    "events": [
        {
            "first": "2026-05-04",
            "last": "2026-05-04",
            "also": [],
            "sentence": LINE,
            "core": ["the goose Ruth", "Ostermere"],
            "key": True,
            "same": "left",
        }
    ],
    "summary": {"best": [LINE], "never": []},
}


def _write(path: Path, *records: dict[str, Any]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in records), encoding="utf-8")
    return path


def test_marks_come_back_with_their_words(tmp_path: Path) -> None:
    _write(tmp_path / "corpora/papers/train.jsonl", {"text": "Another text."}, {"text": TEXT})
    marked = _write(tmp_path / "marked.jsonl", ARTICLE)
    kept = tmp_path / "marks/some.jsonl"
    kept.parent.mkdir()
    standoff.part(tmp_path / "corpora", marked, kept)
    (mark,) = standoff.stored(kept.parent)
    assert (mark["corpus"], mark["line"], mark["length"]) == ("papers/train.jsonl", 1, len(TEXT))
    (article,) = standoff.joined(tmp_path / "corpora", kept.parent, tmp_path / "none")
    held_out = standoff.is_held_out(standoff.hash_of(TEXT))
    event = {**ARTICLE["events"][0], "same": "1"}
    assert article == {**ARTICLE, "held_out": held_out, "events": [event]}
    assert list(standoff.joined(tmp_path / "nowhere", kept.parent, tmp_path / "none")) == []


def test_an_article_that_two_readers_marked_comes_once(tmp_path: Path) -> None:
    _write(tmp_path / "corpora/papers/train.jsonl", {"text": TEXT})
    other = {**ARTICLE, "id": "x2", "statements": ARTICLE["statements"][1:], "events": []}
    for number, article in enumerate((ARTICLE, other)):
        _write(tmp_path / f"marks/{number}.jsonl", standoff.without_words(article, "papers/train.jsonl", 0))
    assert [each["id"] for each in standoff.joined(tmp_path / "corpora", tmp_path / "marks", tmp_path / "none")] == [
        "x1"
    ]
    both = list(standoff.readings(tmp_path / "corpora", tmp_path / "marks"))
    assert [each["id"] for each in both] == ["x1", "x2"]
    count: Counter[str] = Counter()
    agreement.compare(both[0], both[1], count)
    assert (count["statements"], count["statements found"], count["statements named"]) == (1, 1, 0)
    assert (count["events"], count["events in the same sentence"], count["best that are best"]) == (1, 0, 1)


def test_speaker_of_several_places() -> None:
    mark = standoff.without_words(ARTICLE, "papers/train.jsonl", 0)
    first, last = TEXT.index("Ada"), TEXT.index("Holm")
    mark["statements"][0]["speaker"] = [[first, first + 3], [last, last + 4]]
    assert standoff.with_words(mark, TEXT)["statements"][0]["speaker"] == "Ada Holm"


def test_words_that_do_not_stand_in_the_text() -> None:
    with pytest.raises(ValueError, match="no such words"):
        standoff.without_words({**ARTICLE, "summary": {"best": ["It stayed."], "never": []}}, "papers/train.jsonl", 0)


def _places(value: Any) -> Iterator[list[int]]:
    if isinstance(value, list) and len(value) == 2 and all(isinstance(each, int) for each in value):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _places(each)


def test_stored_marks_hold_places_and_no_words() -> None:
    marks = [*standoff.stored(), *standoff.stored(standoff.ROLES)]
    assert {mark["genre"] == "roles" for mark in marks} == {True, False}
    for mark in marks:
        held_out = mark["id"] in APART if mark["id"][0] in "efk" else standoff.is_held_out(mark["sha256"])
        held_out = int(mark["sha256"][-1], 16) % 2 == 0 if re.match(r"g\d", mark["id"]) else held_out
        held_out = held_out and not re.match(r"[ij]\d", mark["id"])  # all their mistakes have been read
        assert mark["held_out"] == held_out, mark["id"]
        assert all(0 <= start < end <= mark["length"] for start, end in _places(mark)), mark["id"]
        told = {key: mark[key] for key in ("title", "statements", "events", "summary")}
        words = set(_strings(told))
        assert all(
            word in KINDS or set(word) <= set("poecrdsx") or word.isdecimal() or word[4:5] == word[7:8] == "-"
            for word in words
        ), mark["id"]


def test_articles_written_for_the_project_hold_their_marks() -> None:
    articles = list(standoff.stored(standoff.WRITTEN))
    assert [each["id"] for each in standoff.joined(Path("nowhere"))] == [each["id"] for each in articles]
    for article in articles:
        text, sha256 = article["text"], standoff.hash_of(article["text"])
        held_out = standoff.is_held_out(sha256)
        assert article["held_out"] == (held_out and article["id"] not in TUNED), article["id"]
        assert all(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) for words in _pieces(article)), article["id"]
        assert all(core in event["sentence"] for event in article["events"] for core in event["core"]), article["id"]
        assert {each["kind"] for each in article["statements"]} <= KINDS, article["id"]
        days = [pair for each in article["events"] for pair in ([each["first"], each["last"]], *each["also"])]
        assert all(date.fromisoformat(first) <= date.fromisoformat(last) for first, last in days), article["id"]
        mark = standoff.without_words(article, "", 0)
        back = standoff.with_words(mark, text)
        told = {key: article[key] for key in back} | {"title": back["title"], "held_out": held_out}
        assert back == told, article["id"]


def _pieces(article: dict[str, Any]) -> Iterator[str]:
    """Yield what is marked of an article, each a piece of its text that cuts no word."""
    for each in article["statements"]:
        yield from [*each["text"], *each["names"], *filter(None, [each["speaker"]])]
    for event in article["events"]:
        yield from [event["sentence"], *event["core"]]
    for sentences in article["summary"].values():
        yield from sentences


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _strings(each)
