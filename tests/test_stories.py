"""Articles about one thing come together, others stay apart."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import newscli
import pytest
from newscli.article import Article
from newscli.stories import group_stories, lead, linkage, links

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


def test_an_article_found_by_too_many_still_joins_them(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (links, linkage):
        monkeypatch.setattr(module, "MOST", 5)
    profile = {"dam": 0.8, "kelda": 0.6}
    assert len(linkage.join_alike(links.find_links([profile] * 30, [None] * 30), 0.12)) == 1
