"""The people that a text names are found by titles and given names; places and bodies are not taken for people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newscli.language.lexicon import census_names
from newscli.language.lexicon.given_names import MEN, WOMEN
from newscli.language.names import gender_of_given_name, is_given_name
from newscli.language.people import find_people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Tomas Reyle met Anna Quill. Reyle’s plan failed, said Ms. Quill.", {"Tomas Reyle": 2, "Anna Quill": 2}),
        ("Saltport Mayor Tomas Reyle left on Monday.", {"Tomas Reyle": 1}),
        ("On Monday Maria Lopez van der Berg spoke.", {"Maria Lopez van der Berg": 1}),
        ("Foreign Minister Badr al-Samari met Dr. J. Hamid Karim.", {"Badr al-Samari": 1, "J. Hamid Karim": 1}),
        ("Mr. Quill left. Quill was late.", {"Quill": 2}),
        ("Élise Dubois-Roy and Zoë O’Hara agreed.", {"Élise Dubois-Roy": 1, "Zoë O’Hara": 1}),
        ("Peter Lund's Volvo was stolen.", {"Peter Lund": 1}),
        ("Anna Lund and Peter Lund met. Lund wept.", {"Anna Lund": 1, "Peter Lund": 1}),
        ("The Jordan River rose by San Jose. The Charlotte Observer told of Peter Street and Victoria Falls.", {}),
        ("George Marlow University and Anna Marlow Inc. merged.", {}),
        ("The council met in Saltport. The Harbour Board agreed.", {}),
        ("She said so. On Monday, nobody came.", {}),
    ],
)
def test_who_is_named(text: str, people: dict[str, int]) -> None:
    assert dict(find_people(text)) == people


@given(st.lists(st.sampled_from(["Tomas ", "Reyle", "Mr. ", "al-", "A. ", "de ", "’s", ". ", "É", "van der ", "\n"])))
def test_every_name_stands_in_the_text(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert all(name in text and times > 0 for name, times in find_people(text))


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
    lists = ["".join(names).split() for names in (census_names.MEN, census_names.WOMEN, census_names.BOTH, MEN, WOMEN)]
    assert len({name for names in lists for name in names}) == sum(map(len, lists))
