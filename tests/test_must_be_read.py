"""What must be read whatever rows there are: sentences written from English, without looking at any row.

A row proves itself by its own example, which goes with it where it is deleted; these stay, and notice it
(`tests/deleted_rows.py`). What is not read today stands behind a question mark, and loses it once it is.
"""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import newscli
import pytest
from newscli.timeline.results import choose

FOLDER = Path(__file__).parent / "cases" / "must_be_read"
DAY = date(2026, 2, 6)


def _lines(name: str) -> Iterator[tuple[str, bool]]:
    """Yield the lines of a file, and whether each is read today."""
    for line in (FOLDER / f"{name}.txt").read_text("utf-8").splitlines():
        if line:
            yield line.removeprefix("? "), not line.startswith("? ")


def times() -> Iterator[tuple[str, bool]]:
    """Yield sentences with a time in brackets and its value, and whether each is to be read."""
    return _lines("times")


def reads_time(line: str) -> bool:
    sentence, _, value = line.rpartition(" | ")
    article = newscli.read(sentence.translate({91: None, 93: None}), published=DAY)
    told = [(time.span.of(article.text), time.value) for time in newscli.find_times(article).times]
    return (sentence[sentence.index("[") + 1 : sentence.index("]")], value) in told


def said() -> Iterator[tuple[str, bool]]:
    """Yield sentences with a speaker in brackets and what is said in braces, then the word that leads to it.

    It stands between low lines, or a star in its place and words that may stand there below. What begins with an
    exclamation mark must be sure, what begins with a wave is told only with `--unsure`.
    """
    sentence = ""
    for line, read in _lines("saying"):
        if "_" in line:
            yield f"{line.replace('_', '')} | {line.split('_')[1]}", read
        elif "{" in line:
            sentence = line
        else:
            for each in line.split():
                word = each.removeprefix("?").replace("-to", " to")
                yield f"{sentence.replace('*', word)} | {word}", not each.startswith("?")


def reads_statement(line: str) -> bool:
    sentence, _, cue = line.rpartition(" | ")
    levels = {"!": ("sure",), "~": ("unsure", "likely")}.get(line[0], ("sure", "likely"))
    speaker, content = (re.findall(pattern, sentence)[0] for pattern in (r"\[(.*?)\]", r"\{(?:that )?(.*?)\}"))
    article = newscli.read(sentence.lstrip("!~ ").translate(dict.fromkeys(map(ord, "[]{}"))), published=DAY)
    told = [
        (
            quote.speaker and quote.speaker.name,
            quote.content[-1].of(article.text),
            quote.cue and quote.cue.of(article.text),
        )
        for quote in newscli.find_quotes(article).quotes
        if quote.confidence in levels
    ]
    return any(name == speaker and words.endswith(content) and cue in (led or "") for name, words, led in told)


def events() -> Iterator[tuple[str, bool]]:
    """Yield sentences that are to be listed or, with a minus before them, that tell no event of their time."""
    return _lines("events")


def reads_event(line: str) -> bool:
    sign, sentence = line[0], line[2:]
    article = newscli.read(f"The pool is large.\n\n{sentence}", published=DAY)
    listed = [event for event in choose(newscli.find_timeline(article)).events if event.expression]
    return bool(listed) == (sign == "+")


ALL = {"times": (times, reads_time), "saying": (said, reads_statement), "events": (events, reads_event)}


@pytest.mark.parametrize("kind", ALL)
def test_what_must_be_read_is_read(kind: str) -> None:
    lines, reads = ALL[kind]
    wrong = [line for line, read in lines() if reads(line) != read]
    assert wrong == []
