"""Which events of a timeline are kept: by days, by exactness, with those without days or not."""

from datetime import date
from typing import Any

import newscli
import pytest
from newscli.timeline.results import choose

TEXT = """The mill opened in 1999. A fire closed it in March 2024. It reopened on Monday.

The owners have sold flour in recent weeks."""
CASES: list[tuple[dict[str, Any], list[str]]] = [
    ({}, ["1999", "2024-03", "2026-02-02"]),
    ({"newest_first": True}, ["2026-02-02", "2024-03", "1999"]),
    ({"precision": "month"}, ["2024-03", "2026-02-02"]),
    ({"precision": "day"}, ["2026-02-02"]),
    ({"since": date(2024, 3, 31)}, ["2024-03", "2026-02-02"]),
    ({"until": date(2024, 3, 1)}, ["1999", "2024-03"]),
    ({"vague": True}, ["1999", "2024-03", "2026-02-02", "PXW"]),
    ({"vague": True, "since": date(2024, 1, 1)}, ["2024-03", "2026-02-02"]),
]


def test_an_event_that_is_unsure_is_kept_only_where_all_are() -> None:
    text = "You might wonder why we are not all as we were this year. The mill burned on Monday."
    found = newscli.find_timeline(newscli.read(text, published=date(2026, 2, 6)))
    unsure = {event.when.value: event.confidence == "unsure" for event in found.events}
    assert unsure == {"2026": True, "2026-02-02": False}
    assert [event.when.value for event in choose(found).events] == ["2026-02-02"]
    assert len(choose(found, vague=True).events) == 2


@pytest.mark.parametrize(("asked", "values"), CASES, ids=[str(sorted(asked)) for asked, _ in CASES])
def test_events_are_kept_as_asked(asked: dict[str, Any], values: list[str]) -> None:
    found = newscli.find_timeline(newscli.read(TEXT, published=date(2026, 2, 6)))
    assert [event.when.value for event in choose(found, **asked).events] == values
