"""Makes inputs of invented articles for `newscli batch`, and reads what a run has written as JSON Lines."""

import json
from multiprocessing import get_all_start_methods, get_context
from pathlib import Path
from typing import Any

from newscli.batch import local

import newsroom

# The processes of a run in this one are copied from one that has loaded newscli; those of a command start as ever.
if "forkserver" in get_all_start_methods():
    COPYING = get_context("forkserver")
    rooms = ("archive", "article", "batch.local", "ingest", "language", "pipeline", "quotes", "schema", "timeline")
    COPYING.set_forkserver_preload([f"newscli.{room}" for room in rooms])
    vars(local)["get_context"] = lambda _: COPYING


def lines(path: Path, count: int, bad: str = "") -> Path:
    path.write_text(
        "".join(json.dumps(newsroom.record(number)) + "\n" for number in range(count)) + bad, encoding="utf-8"
    )
    return path


def rows(output: Path, table: str) -> list[dict[str, Any]]:
    found = sorted((output / table).glob("part-*"))
    return [json.loads(line) for part in found for line in part.read_text(encoding="utf-8").splitlines()]


def contents(output: Path) -> dict[str, bytes]:
    return {str(path.relative_to(output)): path.read_bytes() for path in sorted(output.glob("*/part-*.jsonl"))}
