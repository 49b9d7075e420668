"""Makes inputs of invented articles for `newscli batch`, and reads what a run has written as JSON Lines."""

import json
from pathlib import Path
from typing import Any

import newsroom


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
