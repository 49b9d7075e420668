"""Figures of the pages stand where they are written anew, and none is old that measures what has changed since."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from benchmarks.figures import FIGURES, block, noted, outdated, rooms_hash

HOUSE = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_stands_in_its_page(name: str) -> None:
    assert block(name).search((HOUSE / FIGURES[name].page).read_text("utf-8"))


def test_no_figure_is_old_that_measures_what_has_changed() -> None:
    assert noted().keys() == FIGURES.keys()
    assert outdated(datetime.now(UTC).date()) == [], "measure them anew: tests/benchmarks/figures.py"


def test_only_what_is_old_and_has_changed_is_outdated(monkeypatch: pytest.MonkeyPatch) -> None:
    now = rooms_hash(FIGURES["quotes"].rooms)
    for day, rooms, told in (("2026-03-01", "other", ["quotes"]), ("2026-03-02", "other", []), ("2026-01-01", now, [])):
        monkeypatch.setattr(
            "benchmarks.figures.noted", lambda day=day, rooms=rooms: {"quotes": {"day": day, "rooms": rooms}}
        )
        assert outdated(date(2026, 4, 1)) == told
