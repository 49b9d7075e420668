"""Words and marks are found whole, with their places, in linear time."""

import pytest
from newscli.language.words import bare, find_tokens, find_words

ROWS = [
    ("Iran’s envoy didn't stay.", ["Iran’s", "envoy", "didn't", "stay"]),
    ("Mr. al-Busaidi, 61, left", ["Mr", "al-Busaidi", "61", "left"]),
    ("a U.S.-led force of 1,200.5 tons", ["a", "U.S.-led", "force", "of", "1,200.5", "tons"]),
    ("at 9:30 a.m. the 16-year-old", ["at", "9:30", "a.m.", "the", "16-year-old"]),
    ("the F-16's “nose,” 50% off", ["the", "F-16's", "nose", "50", "off"]),
    ("Élan — ‘naïve’ no more", ["Élan", "naïve", "no", "more"]),
    ("J. R. Lund of Oslo", ["J", "R", "Lund", "of", "Oslo"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "words"), ROWS)
def test_words(text: str, words: list[str]) -> None:
    found = find_words(text)
    assert [word.text for word in found] == words
    assert all(text[word.start : word.end] == word.text for word in found)


def test_tokens_hold_the_marks() -> None:
    assert [token.text for token in find_tokens("“No,” he said ... -- $5.")] == (
        ["“", "No", ",", "”", "he", "said", "...", "--", "$", "5", "."]
    )


def test_a_stretch_of_the_text() -> None:
    assert [word.start for word in find_words("one two three", 4, 7)] == [4]


@pytest.mark.parametrize(
    ("word", "kept"), [("Iran’s", "Iran"), ("Joneses'", "Joneses"), ("us", "us"), ("U.S.'s", "U.S.")]
)
def test_possessives(word: str, kept: str) -> None:
    assert bare(word) == kept


@pytest.mark.parametrize("piece", ["a.", "-", "'", "1,", "a-", "_", "."])
def test_hostile_runs_are_one_pass(piece: str) -> None:
    text = piece * 100_000
    found = find_tokens(text)
    assert "".join(token.text for token in found) == text
