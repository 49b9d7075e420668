"""How alike texts are: one measure for events, sentences and articles."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newscli.language.likeness import Vector, centre, cosine, cosines, overlap, overlap_of_larger, rarity, stems, vector

WORDS = st.dictionaries(st.sampled_from(["pier", "ferry", "storm", "harbor", "lantern"]), st.floats(0.1, 9), min_size=1)


def test_sentences_are_compared_by_the_beginnings_of_their_longer_words() -> None:
    assert stems("The Ferries sank off the pier, 16-year-olds said.") == ["ferrie", "sank", "pier", "16-yea", "said"]


def test_what_fewer_texts_have_weighs_more() -> None:
    rare = rarity([{"pier", "storm"}, {"pier"}, {"pier", "ferry"}])
    assert rare["pier"] == 0 < rare["storm"] == rare["ferry"]


@pytest.mark.parametrize(
    ("one", "other", "smaller", "larger"),
    [
        ({"pier", "storm"}, {"pier", "storm"}, 1, 1),
        ({"pier"}, {"pier", "storm", "ferry", "harbor"}, 1, 0.25),
        ({"pier", "lantern"}, {"pier", "storm", "ferry", "harbor"}, 0.5, 0.25),
        ({"pier"}, {"storm"}, 0, 0),
        (set(), {"storm"}, 0, 0),
    ],
)
def test_shared_words(one: set[str], other: set[str], smaller: float, larger: float) -> None:
    assert (overlap(one, other), overlap_of_larger(one, other)) == (smaller, larger)


@given(WORDS, WORDS)
def test_the_cosine_is_that_of_both_ways_and_one_of_the_same(one: Vector, other: Vector) -> None:
    first, second = vector(one), vector(other)
    assert cosine(first, second) == pytest.approx(cosine(second, first))
    assert cosine(first, second) <= 1.0001
    assert cosine(first, first) == pytest.approx(1)
    assert cosine(centre([first, second]), first) >= cosine(first, second) - 0.0001


@given(st.lists(WORDS, max_size=5))
def test_all_cosines_at_once_are_those_of_each_two(every: list[Vector]) -> None:
    vectors = [vector(each) for each in every]
    found = {(one, other): alike for one, other, alike in cosines([{0: each} for each in vectors])}
    for one, other in combinations(range(len(vectors)), 2):
        assert found.get(((one, 0), (other, 0)), 0) == pytest.approx(cosine(vectors[one], vectors[other]))
