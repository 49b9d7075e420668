"""Articles about one thing come together, others stay apart."""

from dataclasses import replace
from datetime import date
from itertools import combinations, permutations
from pathlib import Path
from random import Random

import newscli
import pytest
from newscli.article import Article
from newscli.language.likeness import Vector, cosine, vector
from newscli.stories import group_stories, lead
from newscli.stories import grouping as index
from newscli.stories import grouping as linkage
from newscli.stories import grouping as profiles
from newscli.stories.grouping import Group

import newsroom

DATA = Path(__file__).resolve().parent.parent / "data"


def read(path: Path) -> Article:
    return newscli.read(path.read_bytes())


@pytest.fixture(scope="module")
def dam() -> list[Article]:
    return [read(path) for path in sorted((DATA / "stories" / "kelda-dam").glob("*.md"))]


@pytest.fixture(scope="module")
def others() -> list[Article]:
    return [read(path) for path in sorted((DATA / "articles").iterdir()) if path.suffix in (".md", ".txt")]


def test_a_story_of_one_day_is_one_group_and_nothing_strays_into_it(dam: list[Article], others: list[Article]) -> None:
    day = date(2026, 3, 12)
    every = [replace(article, published=day, published_at=None, date_from="given") for article in (*dam, *others)]
    groups = group_stories(every)
    assert sum(number < len(dam) for number in groups[0]) >= len(dam) - 2
    assert max(groups[0]) < len(dam)
    assert all(len(numbers) <= 2 for numbers in groups[1:])
    assert sorted(number for numbers in groups for number in numbers) == list(range(len(every)))


def test_days_far_apart_are_other_stories(dam: list[Article], others: list[Article]) -> None:
    early, late = dam[0], replace(dam[0], published=date(2026, 9, 1), date_from="given")
    assert group_stories([early, dam[1], late, *others])[0] == (0, 1)


def test_groups_do_not_depend_on_chance(dam: list[Article], others: list[Article]) -> None:
    assert group_stories([*dam, *others]) == group_stories([*dam, *others])
    assert group_stories([]) == ()


def test_the_most_telling_article_leads(dam: list[Article], others: list[Article]) -> None:
    ordered = lead((*others[:1], *dam))
    assert ordered[-1] == others[0]
    assert len(ordered) == len(dam) + 1


def test_groups_are_found_in_a_day_too_large_to_compare_all_with_all() -> None:
    made = [
        newscli.read(f"{newsroom.text(number // 4)}\n\n{newsroom.text(-number - 1, sentences=6)}")
        for number in range(120)
    ]
    groups = group_stories([replace(each, published=date(2026, 3, 12), date_from="given") for each in made])
    assert groups == tuple(tuple(range(first, first + 4)) for first in range(0, 120, 4))


def test_a_story_too_large_to_be_found_whole_is_still_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index, "_MOST_GROUPS", 5)
    monkeypatch.setattr(linkage, "BATCH", 4)
    profile = {"dam": 0.8, "kelda": 0.6}
    assert len(linkage.join_alike([profile] * 30, [None] * 30, 0.12)) == 1


@pytest.mark.parametrize("batch", [7, 200])
def test_stories_whose_articles_come_in_many_batches_are_whole(monkeypatch: pytest.MonkeyPatch, batch: int) -> None:
    monkeypatch.setattr(linkage, "BATCH", batch)
    made = [
        newscli.read(f"{newsroom.text(number % 3, sentences=12)}\n\n{newsroom.text(-number - 1, sentences=2)}")
        for number in range(45)
    ]
    groups = group_stories([replace(each, published=date(2026, 3, 12), date_from="given") for each in made])
    assert groups == tuple(tuple(range(first, 45, 3)) for first in range(3))


def test_a_group_stays_small_however_many_articles_it_has() -> None:
    group = Group.of(0, {"dam": 0.8, "kelda": 0.6}, date(2026, 3, 1))
    for number in range(1, 50):
        profile = {"dam": 0.8} | {f"word{number * 30 + at}": 0.1 for at in range(30)}
        group.take(Group.of(number, profile, date(2026, 3, 3)))
    assert len(group.total) <= 600
    assert next(iter(group.strongest())) == "dam"
    assert group.articles == list(range(50))


def test_names_count_three_times_numbers_twice_and_the_lead_twice() -> None:
    told = newscli.read("The Kelda dam held in 1998. Its 5th gate held the sea at Kelda, they said.", title="the dam")
    assert profiles._counts(told) == {
        "dam": 4,
        "kelda": 10.5,
        "held": 3.5,
        "1998": 4,
        "5th": 3,
        "gate": 1.5,
        "sea": 1.5,
    }


@pytest.mark.parametrize(
    ("title", "counted"), [("Mill, bakery, oven and rye at Kelda", 1), ("A mill, bakery, oven, flour, rye at Kelda", 0)]
)
def test_a_headline_counts_where_a_fifth_of_its_words_is_in_the_text(title: str, counted: int) -> None:
    assert ("rye" in profiles._counts(newscli.read("The dam at Kelda held.", title=title))) == counted


def test_likeness_fades_from_a_week_to_three_months() -> None:
    def likeness(days: int) -> float:
        first, later = date(2026, 3, 1), date.fromordinal(date(2026, 3, 1).toordinal() + days)
        return Group.of(0, {"dam": 1.0}, first).likeness(Group.of(1, {"dam": 1.0}, later))

    assert [likeness(days) for days in (0, 7, 90, 400)] == [1, 1, 0, 0]
    assert [round(likeness(days) * 83) for days in (8, 48, 89)] == [82, 42, 1]
    assert Group.of(0, {"dam": 1.0}, None).likeness(Group.of(1, {"dam": 1.0}, date(2026, 3, 1))) == 1
    mixed = Group.of(0, {"dam": 1.0}, None)  # a week from the other one, whatever the day of the first is
    mixed.take(Group.of(1, {"dam": 1.0}, date(2026, 3, 8)))
    assert mixed.likeness(Group.of(2, {"dam": 1.0}, date(2026, 3, 1))) == 2


def test_a_group_is_found_by_its_latest_terms_alone() -> None:
    found = index.Index()
    found.post(1, {"dam": 0.8, "kelda": 0.6})
    found.post(2, {"dam": 0.1})
    assert found.find({"dam": 0.2}) == [1, 2]
    assert found.find({"dam": 0.1}) == [1]
    found.post(1, {"kelda": 0.6})
    assert found.find({"dam": 1.0}) == [2]
    found.drop(2)
    assert found.find({"dam": 1.0, "kelda": 1.0}) == [1]


def test_a_term_finds_the_last_groups_that_have_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index, "_MOST_GROUPS", 3)
    found = index.Index()
    for number in range(5):
        found.post(number, {"dam": 0.8})
    assert found.find({"dam": 1.0}) == [2, 3, 4]


def test_groups_are_joined_that_reach_the_threshold_and_no_others() -> None:
    dam, half = {"dam": 1.0}, {"dam": 0.5, "kelda": 0.75**0.5}
    assert len(linkage.join_alike([dam, half], [None] * 2, 0.5)) == 1
    assert len(linkage.join_alike([dam, half], [None] * 2, 0.51)) == 2


def by_definition(found: list[Vector], threshold: float) -> list[list[int]]:
    """Join the two groups whose pairs are most alike on the average, as long as they reach the threshold."""
    alike = {pair: cosine(found[pair[0]], found[pair[1]]) for pair in permutations(range(len(found)), 2)}
    groups = [[number] for number in range(len(found))]

    def mean(pair: tuple[int, int]) -> float:
        one, other = groups[pair[0]], groups[pair[1]]
        return sum(alike[a, b] for a in one for b in other) / len(one) / len(other)

    while len(groups) > 1:
        nearest = max(combinations(range(len(groups)), 2), key=mean)
        if mean(nearest) < threshold:
            break
        groups[nearest[0]] += groups.pop(nearest[1])
    return sorted(map(sorted, groups))


@pytest.mark.parametrize("seed", range(20))
def test_groups_are_those_of_average_link_clustering(seed: int) -> None:
    chance = Random(seed)
    found = [vector({term: chance.uniform(0.3, 1) for term in chance.sample("abcdefg", 4)}) for _ in range(14)]
    for threshold in (0.5, 0.65, 0.8):
        groups = linkage.join_alike(found, [None] * len(found), threshold)
        assert sorted(map(sorted, groups)) == by_definition(found, threshold)


def of_kind(kind: float, story: float, *stories: str) -> list[Vector]:
    """Return three articles a story, which share a part with all of the kind, and one with those of the story."""
    own = (1 - kind**2 - story**2) ** 0.5
    numbered = [(each, number) for each in stories for number in range(3)]
    return [{"flood": kind, each: story, f"{each}{number}": own} for each, number in numbered]


@pytest.mark.parametrize(
    ("kind", "story", "told"),
    [
        pytest.param(0.4, 0.4, 2, id="two floods, whose articles have half of what they share from the kind"),
        pytest.param(0.5, 0.2, 1, id="one flood, told in two ways"),
        pytest.param(0.55, 0.8, 1, id="one flood, in copies of two texts"),
    ],
)
def test_stories_of_one_kind_are_kept_apart(kind: float, story: float, told: int) -> None:
    assert len(linkage.join_alike(of_kind(kind, story, "kelda", "orlo"), [None] * 6, 0.1)) == told


def test_a_group_is_found_by_the_terms_of_all_its_articles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linkage, "BATCH", 2)
    first, second, third = {"dam": 0.8, "kelda": 0.6}, {"dam": 0.8, "flood": 0.6}, {"flood": 0.8, "village": 0.6}
    assert linkage.join_alike([first, second, third], [None] * 3, 0.2) == [[0, 1, 2]]


def test_an_article_without_a_day_joins_those_with_one() -> None:
    days = [date(2026, 3, 1), None, date(2026, 3, 2)]
    assert [sorted(each) for each in linkage.join_alike([{"dam": 1.0}] * 3, days, 0.5)] == [[0, 1, 2]]


def test_the_groups_most_alike_are_joined_first() -> None:
    first, between, last = {"dam": 1.0}, {"dam": 0.55, "flood": 0.8, "village": 0.24}, {"flood": 1.0}
    assert linkage.join_alike([first, between, last], [None] * 3, 0.5) == [[0], [1, 2]]
