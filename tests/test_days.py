"""Days as people type them, told on Thursday, 26 November 2026; wherever an option takes a day they are understood."""

from datetime import date
from pathlib import Path

import pytest
from newscli.errors import UsageError
from newscli.pipeline.days import days_meant

import newsroom
from front_door import run

TODAY = date(2026, 11, 26)
MEANT = {
    "2026-03-03": ("2026-03-03", "2026-03-03"),
    "2026-3-3": ("2026-03-03", "2026-03-03"),
    "2026-02": ("2026-02-01", "2026-02-28"),
    "2026": ("2026-01-01", "2026-12-31"),
    "today": ("2026-11-26", "2026-11-26"),
    "Yesterday": ("2026-11-25", "2026-11-25"),
    "monday": ("2026-11-23", "2026-11-23"),
    "last friday": ("2026-11-20", "2026-11-20"),
    "3d": ("2026-11-23", "2026-11-23"),
    "2w": ("2026-11-12", "2026-11-12"),
    "3m": ("2026-08-01", "2026-08-31"),
    "1y": ("2025-01-01", "2025-12-31"),
    "last week": ("2026-11-16", "2026-11-22"),
    "this  month": ("2026-11-01", "2026-11-30"),
    "march": ("2026-03-01", "2026-03-31"),
    "3 march": ("2026-03-03", "2026-03-03"),
}


@pytest.mark.parametrize("words", MEANT)
def test_days_are_what_people_mean(words: str) -> None:
    first, last = MEANT[words]
    assert days_meant(words, TODAY) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "words", ["", "2026-13", "2026-02-30", "0000", "9999999d", "soon", "the bridge", "now", "monday or friday"]
)
def test_what_names_no_days_is_wrong(words: str) -> None:
    with pytest.raises(UsageError, match="is not a date"):
        days_meant(words, TODAY)


def test_every_option_that_takes_a_day_takes_words(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(newsroom.text(3))
    story = str(tmp_path / "a.txt")
    assert run(tmp_path, "add", story, "--published", "yesterday").code == 0
    for asked in (("--since", "3d"), ("--since", "last week", "--until", "today"), ("--since", "2w")):
        assert run(tmp_path, "list", *asked).out.count("\n") == 1
    assert run(tmp_path, "list", "--until", "last week").out == ""
    assert run(tmp_path, "search", "rain", "--about", "last month", "--since", "monday").code == 0
    assert run(tmp_path, "timeline", story, "--since", "2020", "--published", "3d").code == 0
    assert run(tmp_path, "digest", "--since", "2d").out
    many = run(tmp_path, "timeline", "--times", story, "--published", "last week")
    assert (many.code, "more than a day" in many.err) == (2, True)
