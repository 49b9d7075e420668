"""Whatever comes in, every place is inside, in order and the same in the raw input; everywhere the same comes out."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import newscli
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newscli.article import Article, Span
from newscli.errors import InputError

import newsroom
from front_door import run

PIECES = st.sampled_from(
    [
        *("The council shut the pier on Monday.", "“It broke,” said Ada Lund in May.", "By Ada Lund", "Advertisement"),
        *("“We will see", "she said.”", "Lund said it would reopen next summer.", "Updated 10:00 +9900, March 2, 2026"),
        *("Q: Why? A: Because.", "- ", "\n", "\n\n", "\u00a0", "\u200b", "\u202e", "\x1b[31m", "\x00", "e\u0301", "🙂"),
        *(
            "*Lund*",
            "[a](https://a.example/b)",
            "# Pier",
            "> ",
            "&amp;",
            "Photo: A B",
            "(AP) —",
            "''",
            "``",
            '"',
            "...",
            "²",
        ),
    ]
) | st.text(max_size=6)
INPUTS = st.lists(PIECES, min_size=1, max_size=16).map(" ".join)


def places(article: Article) -> Iterator[list[Span]]:
    """Yield the places that each analysis names, in the order in which they must stand."""
    yield [sentence.span for sentence in article.sentences]
    yield [paragraph.span for paragraph in article.paragraphs]
    yield from (list(quote.content) for quote in newscli.find_quotes(article).quotes)
    yield [quote.content[0] for quote in newscli.find_quotes(article).quotes]
    yield [time.span for time in newscli.find_times(article).times]
    yield [chosen.span for chosen in newscli.summarize(article).sentences]
    for event in newscli.find_timeline(article).events:
        yield [event.event]
    for quote in newscli.find_quotes(article).quotes:
        yield [span for span in (quote.cue, quote.addressee, quote.speaker and quote.speaker.mention) if span][:1]


@settings(deadline=None)
@given(INPUTS)
def test_every_place_is_inside_in_order_and_the_same_in_the_raw_input(raw: str) -> None:
    try:
        article = newscli.read(raw, published=date(2026, 2, 6))
    except InputError:
        return
    for spans in places(article):
        assert all(0 <= span.start < span.end <= len(article.text) for span in spans)
        assert all(one.start <= two.start for one, two in pairwise(spans))
        for span in spans:
            origin = article.origin(span)
            assert 0 <= origin.start < origin.end <= len(article.raw)
            words = "".join(span.of(article.text).split())
            kept = iter(origin.of(article.raw))
            assert all(char in kept for char in words)  # in this order: what was left out may stand between


@settings(deadline=None)
@given(INPUTS)
def test_what_was_cleaned_tells_the_same_as_the_raw_input(raw: str) -> None:
    try:
        article = newscli.read(raw, published=date(2026, 2, 6))
        again = newscli.read(article.text, published=date(2026, 2, 6))
    except InputError:
        return
    if [p.span for p in again.paragraphs] == [p.span for p in article.paragraphs]:
        assert newscli.find_quotes(again).quotes == newscli.find_quotes(article).quotes
        assert newscli.find_times(again).times == newscli.find_times(article).times


STORY = "\n\n".join([newsroom.text(1), "“It broke,” said Ada Lund on Monday. She will go in İstanbul next summer."])
WORLDS = [
    {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "UTC"},
    {"PYTHONHASHSEED": "7", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"},
    {"PYTHONHASHSEED": "99", "PYTHONUTF8": "0", "LC_ALL": "POSIX", "TZ": "America/Adak"},
]
TELLING = """
import sys
from datetime import date

import newscli
from newscli.render.formats import FORMATS
from newscli.render.page import Answer, Look
from newscli.summary import find_keyphrases

article = newscli.read(sys.stdin.buffer.read(), published=date(2026, 2, 6))
works = (newscli.find_quotes, newscli.find_times, newscli.find_timeline, newscli.summarize, find_keyphrases)
for work in works:
    answer = [Answer(work(article), (article,))]
    print(ascii("".join(FORMATS["json"].draw(answer, Look()))))
"""


def test_the_same_comes_out_on_any_seed_locale_and_zone(tmp_path: Path) -> None:
    told = [run_python(tmp_path, TELLING, **world) for world in WORLDS]
    assert len(told[0]) > 2000
    assert told[1:] == told[:1] * 2


def run_python(home: Path, code: str, **world: str) -> str:
    paths = os.pathsep.join(filter(None, sys.path))
    environment = {"PATH": os.environ.get("PATH", ""), "HOME": str(home), "PYTHONPATH": paths, **world}
    done = subprocess.run(
        [sys.executable, "-c", code], input=STORY.encode(), capture_output=True, env=environment, check=True, timeout=60
    )
    return done.stdout.decode()


def test_one_process_or_many_make_one_archive_and_its_export_makes_it_again(tmp_path: Path) -> None:
    folder = tmp_path / "odd"
    folder.mkdir()
    for number in range(6):
        text = f"{newsroom.text(number, sentences=4)}\n\n“Odd \u202e number {number},” said Ada Lund. 🙂 e\u0301 =1+1\n"
        (folder / f"{number}.txt").write_text(text, "utf-8")
    one, many = (exported(tmp_path, jobs, str(folder), "--jobs", jobs, "--tag", "shore") for jobs in ("1", "2"))
    assert timeless(one) == timeless(many)
    assert len(one.splitlines()) == 6
    assert exported(tmp_path, "again", "-", given_text=one) == one


def exported(home: Path, place: str, *words: str, given_text: str = "") -> str:
    """Add articles to an archive of their own; return its export."""
    assert run(home, "add", *words, "--archive", str(home / f"{place}.db"), given=given_text).code == 0
    return run(home, "export", "--archive", str(home / f"{place}.db")).out


def timeless(export: str) -> list[dict[str, object]]:
    """Return the records of an export without when each article was added."""
    records = [json.loads(line) for line in export.splitlines()]
    for record in records:
        for each in (record, *record.get("revisions", ())):
            each.pop("added", None)
            each.pop("taken", None)
    return records


def _parts(value: Any) -> Iterator[Any]:
    """Yield the dataclasses in a result: itself and what it holds."""
    if is_dataclass(value):
        yield value
        for each in fields(value):
            yield from _parts(getattr(value, each.name))
    elif isinstance(value, tuple | frozenset):
        for part in value:
            yield from _parts(part)


def test_no_result_can_be_changed_by_who_is_given_it() -> None:
    said = (
        "“We had no choice,” said Tomas Reyle, the mayor, on Monday. [The old pier](https://marn.example/) fell in May."
    )
    article, other = (newscli.read(f"{said} It took {count} days.") for count in (3, 4))
    results = (
        article,
        newscli.find_quotes(article),
        newscli.find_times(article),
        newscli.find_timeline(article, other),
        newscli.summarize(article),
        newscli.find_keyphrases(article),
        newscli.digest([article, other]),
        newscli.compare([article, other]),
        newscli.audit([article, other]),
    )
    kinds = {type(part): part for result in results for part in _parts(result)}
    assert len(kinds) > 9
    for part in kinds.values():
        with pytest.raises(AttributeError):
            setattr(part, fields(part)[0].name, None)
