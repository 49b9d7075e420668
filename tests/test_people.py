"""Given names: whose they are, and that each stands in one list."""

import pytest
from newscli.language.lexicon.given_names import BOTH, MEN, WOMEN
from newscli.language.linear_model import read_rows
from newscli.language.names.kinds import gender_of_given_name, is_given_name


@pytest.mark.parametrize(
    ("name", "gender"),
    [("mary", "f"), ("kwame", "m"), ("zoë", "f"), ("ann-kathrin", "f"), ("robin", None), ("harbor", None)],
)
def test_a_given_name_tells_man_from_woman_where_it_is_mostly_of_one(name: str, gender: str | None) -> None:
    assert gender_of_given_name(name) == gender


def test_a_name_of_both_is_a_given_name_and_a_word_is_none() -> None:
    assert is_given_name("robin")
    assert not is_given_name("harbor")


def test_no_given_name_stands_in_two_lists() -> None:
    parts = [read_rows("newscli.language.lexicon", "given_names.tsv", part) for part in ("abroad", "census")]
    lists = ["".join(names).split() for names in (BOTH, MEN, WOMEN, *(row for part in parts for row in part.values()))]
    assert len({name for names in lists for name in names}) == sum(map(len, lists))
