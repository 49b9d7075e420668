"""Print what each step of our own in reading pages gains and costs: each is left out in turn, the others stay.

    python tests/benchmarks/page_steps.py RECORDS.jsonl...

Each line of RECORDS.jsonl has `id`, `url` (or null) and true `text` of a page, which is `html/ID.html.gz` beside it.
A table for each file: F1 is that of the means of precision and recall over runs of four words; `ms` is how much longer
a page takes with the step, `pages` how many of them are read otherwise without it. A step that gains nothing anywhere
is kept only for an odd page that a test has; its docstring says so.
"""

import gzip
import json
import logging
import re
import sys
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from time import process_time
from typing import Any, NamedTuple
from unittest.mock import patch

import newscli
from newscli.ingest import pages
from newscli.ingest.clean import steps
from newscli.ingest.pages import embedded as alignment
from newscli.ingest.pages import extraction
from newscli.ingest.pages import extraction as story_choice

WORD, RUN = re.compile(r"\w+"), 4
# By step: where it is called, by which name, and what stands in for it.
STEPS: dict[str, tuple[tuple[Any, str, Any], ...]] = {
    "second opinion": ((extraction, "_SURE", 0.0),),
    "with peers": ((story_choice, "_with_peers", lambda runs, scores, inside, sure: inside),),
    "with chosen": ((extraction, "_with_chosen", lambda inside, chosen: inside),),
    "with neighbours": ((alignment, "_with_neighbours", lambda runs, inside: inside),),
    "comments from": tuple((room, "comments_from", len) for room in (extraction, story_choice)),
    "barred elements": ((story_choice, "_barred", lambda runs: set()),),
    "both of these": (
        *((room, "comments_from", len) for room in (extraction, story_choice)),
        (story_choice, "_barred", lambda runs: set()),
    ),
    "links alone": ((extraction, "_is_link", lambda run: False),),
    "signed quotations": ((extraction, "_sign_quotations", lambda root: None),),
    "headline again": ((pages, "_without_headline", lambda blocks, headline: iter(blocks)),),
    "family lines": ((steps, "_ON_PAGES", tuple(step for step in steps._ON_PAGES if step.name != "family")),),
    "closing notes": ((pages, "closing_notes", lambda lines, authors: ()),),
    "data in scripts": ((pages, "embedded_story", lambda root: ()),),
}


class Page(NamedTuple):
    """A page, where it was found, and the words of its story by runs of four."""

    markup: bytes
    url: str | None
    wanted: Counter[tuple[str, ...]]


class Reading(NamedTuple):
    """A text that was read and the seconds that this took."""

    text: str
    seconds: float


def main() -> None:
    """Measure and print."""
    logging.disable(logging.CRITICAL)
    for name in sys.argv[1:]:
        records = [*_records(Path(name))]
        readings = [_readings(page) for page in records]
        sys.stdout.write(f"\n{Path(name).name}, {len(records)} pages\n")
        sys.stdout.write(f"{'step':<20}{'F1 with':>9}{'without':>9}{'ms':>8}{'pages':>7}\n")
        for step in STEPS:
            sys.stdout.write(_row(step, records, readings) + "\n")


def _records(path: Path) -> list[Page]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    packed = [(path.parent / "html" / f"{row['id']}.html.gz").read_bytes() for row in rows]
    return [
        Page(gzip.decompress(data), row["url"] or None, _runs(row["text"]))
        for row, data in zip(rows, packed, strict=True)
    ]


def _readings(page: Page) -> dict[str, Reading]:
    """Read a page with all steps, then without each in turn, so that what else the machine does weighs on all.

    It is read once before: what is kept of its words would make each later reading look faster.
    """
    _read(page)
    readings = {"": _read(page)}
    for step, changes in STEPS.items():
        with ExitStack() as stack:
            for place, name, stand_in in changes:
                stack.enter_context(patch.object(place, name, stand_in))
            readings[step] = _read(page)
    return readings


def _row(step: str, records: list[Page], readings: list[dict[str, Reading]]) -> str:
    whole, without = [each[""] for each in readings], [each[step] for each in readings]
    cost = 1000 * sum(one.seconds - other.seconds for one, other in zip(whole, without, strict=True)) / len(records)
    changed = sum(one.text != other.text for one, other in zip(whole, without, strict=True))
    return f"{step:<20}{_f1(records, whole):9.4f}{_f1(records, without):9.4f}{cost:8.1f}{changed:7}"


def _read(page: Page) -> Reading:
    begun = process_time()
    try:
        text = newscli.read_html(page.markup, url=page.url).text
    except newscli.NewscliError:
        text = ""
    return Reading(text, process_time() - begun)


def _runs(text: str) -> Counter[tuple[str, ...]]:
    words = WORD.findall(text)
    size = min(RUN, len(words))
    return Counter(tuple(words[at : at + size]) for at in range(len(words) - size + 1) if size)


def _f1(records: list[Page], readings: list[Reading]) -> float:
    precision = recall = 0.0
    for page, reading in zip(records, readings, strict=True):
        found = _runs(reading.text)
        same = (found & page.wanted).total()
        precision += same / found.total() if found else 0.0
        recall += same / page.wanted.total() if page.wanted else 1.0
    return 2 * precision * recall / (precision + recall) / len(records) if precision + recall else 0.0


if __name__ == "__main__":
    main()
