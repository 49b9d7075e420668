"""Writes figures of the pages anew, each between `<!-- figures: NAME -->` and `<!-- end -->`, and notes when.

    python tests/benchmarks/figures.py                  # what the scorers count
    python tests/benchmarks/figures.py --by-hand NAME   # note that somebody measured NAME today, and wrote it down

`figures.json` holds for each the day on which it was measured, and a hash of the rooms that it measures. A test fails
where these rooms are others now and the figure is more than thirty days old (`tests/test_figures.py`).
"""

import json
import re
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

HOUSE = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(HOUSE / "tests")]

from scoring import Score, score_all

NOTED = Path(__file__).with_suffix(".json")
DAYS = 30
Scores = dict[str, dict[str, Score]]


def _statements(scores: Scores) -> str:
    rows = {
        "sure: words and full name are right": "sure",
        "likely: the same": "likely",
        "sure, of all": "listed as sure",
        "statements: right name": "named",
    }

    def cell(measure: str, part: str) -> str:
        score = scores[f"statements {measure}"][part]
        return f"{score.f1:.0f} %" + (f" of {score.wanted}" if measure != "listed as sure" else "")

    lines = [f"| {what} | {cell(name, 'tuned')} | {cell(name, 'held_out')} |" for what, name in rows.items()]
    return "\n".join(["| of what is listed | tuned (13 articles) | held out (7) |", "| --- | --- | --- |", *lines])


def _quotes(scores: Scores) -> str:
    found, speaker, pronouns = (scores[name] for name in ("quotes quoted found", "quotes quoted speaker", "pronouns"))
    return (
        "On the other marked texts, most of them short, it says (in brackets: articles never used for tuning): quotes\n"
        f"with marks are found with an F1 of {_two(found)}; speakers get the right name in {_two(speaker, ' %')};\n"
        f"pronouns lead to it in {_two(pronouns, ' %')} of {pronouns['tuned'].wanted} "
        f"({pronouns['held_out'].wanted}) contexts."
    )


def _two(parts: dict[str, Score], unit: str = "") -> str:
    return f"{parts['tuned'].f1:.0f}{unit} ({parts['held_out'].f1:.0f}{unit})"


def _timelines(scores: Scores) -> str:
    names = ("events clause", "entries good", "entries on right days", "story days", "story sentences")
    clause, good, days, story, sentences = (f"{scores[name]['held_out'].f1:.0f} %" for name in names)
    return (
        f"On texts never used for tuning {clause} of the entries hold the clause that a reader marked. Of the entries\n"
        f"of whole articles {good} are good, {days} on the right days; in a story of nine articles days have {story}\n"
        f"and their sentences {sentences}."
    )


class Figure(NamedTuple):
    """Figures of a page: the rooms that they measure, and what writes them, or the command that measures them."""

    page: str
    rooms: str
    made: Callable[[Scores], str] | str


_READING = "article language rules ingest"
FIGURES = {
    "statements": Figure("docs/quotes.md", "article language rules quotes", _statements),
    "quotes": Figure("docs/quotes.md", "article language rules quotes", _quotes),
    "timelines": Figure("docs/timelines.md", "article language rules timeline", _timelines),
    "papers": Figure("docs/quotes.md", "article language rules quotes", "tests/learn/confidence.py"),
    "analyses": Figure("docs/speed.md", f"{_READING} summary quotes timeline", "tests/benchmarks/analyses.py table"),
    "archive": Figure("docs/speed.md", "archive pipeline", "tests/benchmarks/archive.py 100000"),
    "megabyte": Figure("SECURITY.md", f"{_READING} summary quotes timeline", "tests/benchmarks/megabyte.py"),
}


def rooms_hash(rooms: str) -> str:
    """Return a short hash of all that stands in some rooms."""
    files = [path for room in rooms.split() for path in sorted((HOUSE / "newscli" / room).rglob("*")) if path.is_file()]
    told = sha256()
    for path in files:
        if "__pycache__" not in path.parts:
            told.update(path.relative_to(HOUSE).as_posix().encode() + b"\0" + path.read_bytes())
    return told.hexdigest()[:8]


def noted() -> dict[str, dict[str, str]]:
    """Return for each figure when it was measured, and the hash of its rooms then."""
    found: dict[str, dict[str, str]] = json.loads(NOTED.read_text("utf-8"))
    return found


def outdated(today: date) -> list[str]:
    """Return the figures that were measured long ago, of rooms that are others now."""
    return [
        name
        for name, each in noted().items()
        if (today - date.fromisoformat(each["day"])).days > DAYS and each["rooms"] != rooms_hash(FIGURES[name].rooms)
    ]


def block(name: str) -> re.Pattern[str]:
    """Return a pattern for the figures of that name in their page."""
    return re.compile(rf"(<!-- figures: {name} -->\n+)(.*?)(\n+<!-- end -->)", re.DOTALL)


def main(words: list[str]) -> None:
    """Measure what the scorers count and write it, or note what was measured by hand."""
    by_hand = words[words.index("--by-hand") + 1 :] if "--by-hand" in words else []
    scores = {} if by_hand else score_all().scores()
    measured = noted()
    for name, (page, rooms, made) in FIGURES.items():
        if not isinstance(made, str) and not by_hand:
            path = HOUSE / page
            head, old, end = block(name).search(path.read_text("utf-8")).groups()  # type: ignore[union-attr]
            path.write_text(path.read_text("utf-8").replace(head + old + end, head + made(scores) + end), "utf-8")
        elif name not in by_hand:
            continue
        measured[name] = {"day": datetime.now(UTC).date().isoformat(), "rooms": rooms_hash(rooms)}
    NOTED.write_text(json.dumps(measured, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
