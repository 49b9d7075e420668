"""Several articles make one timeline: days that matter, a sentence for each, and who tells of it."""

from datetime import date
from itertools import permutations

import newscli
from newscli.article import Article
from newscli.timeline import Timeline


def read(published: str, text: str) -> Article:
    return newscli.read(text, published=date.fromisoformat(published))


MILL = (
    read(
        "2026-03-03",
        "TARN (Corran News) — The mill in Tarn burned down on Monday. Two cats were saved. It was built in 1919.",
    ),
    read("2026-03-04", "Police in Tarn held the owner of the mill on Wednesday. The mill burned down on March 2."),
    read("2026-03-06", "The owner of the mill in Tarn was freed on Friday. He had been held on Wednesday by police."),
    read("2026-03-06", "“I have slept well since Tuesday,” the owner said. A cat was seen in Tarn on Feb. 11."),
)


def told(timeline: Timeline) -> list[tuple[str, str]]:
    texts = {article.id: article.text for article in MILL}
    return [(str(event.when.first), event.event.of(texts[event.article])) for event in timeline.events]


def test_the_days_that_matter_are_told_and_no_dateline_is() -> None:
    assert told(newscli.find_timeline(*MILL)) == [
        ("2026-03-02", "The mill in Tarn burned down on Monday."),
        ("2026-03-04", "Police in Tarn held the owner of the mill on Wednesday."),
        ("2026-03-06", "The owner of the mill in Tarn was freed on Friday."),
    ]


def test_each_day_names_the_articles_that_tell_of_it() -> None:
    supporters = [set(event.supporters) for event in newscli.find_timeline(*MILL).events]
    assert supporters[:2] == [{MILL[0].id, MILL[1].id}, {MILL[1].id, MILL[2].id}]


def test_the_order_of_the_articles_changes_nothing() -> None:
    assert len({newscli.find_timeline(*order) for order in permutations(MILL)}) == 1
    assert len({newscli.find_timeline(*order, days=2, per_day=2) for order in permutations(MILL)}) == 1


def test_as_many_days_and_sentences_as_are_wanted() -> None:
    assert len(newscli.find_timeline(*MILL, days=1).events) == 1
    events = newscli.find_timeline(*MILL, days=2, per_day=2).events
    assert len({event.when.first for event in events}) == 2
    assert all(event.when.first for event in events)


def test_neighbouring_days_of_one_event_are_one() -> None:
    first = read("2026-05-02", "A landslide buried the railway station of Lower Tarn on Friday. Nobody was hurt.")
    second = read(
        "2026-05-03", "A landslide buried the railway station of Lower Tarn on Saturday. Trains were stopped."
    )
    third = read("2026-05-04", "A landslide buried the railway station of Lower Tarn on May 1. Work began on Monday.")
    events = newscli.find_timeline(first, second, third).events
    days = [event.when.first for event in events]
    assert date(2026, 5, 1) in days
    assert date(2026, 5, 2) not in days
    assert set(events[days.index(date(2026, 5, 1))].supporters) == {first.id, second.id, third.id}
