"""Words are found whole, with their places, in linear time."""

import newscli
import pytest
from newscli.language.words import bare, find_words, forget_many, remembered
from newscli.quotes.attribution.segments import find_units

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
    assert all(text[word.start : word.end] == word.text for word in find_words(text))


# What quotes reads as words: the document's tokens, those joined that no blank or mark divides.
JOINED = [
    ("The 16-year-old didn’t stay.", ["the", "16-year-old", "didn’t", "stay", "."]),
    ("Lund’s pier cannot hold 5kg.", ["lund", "’s", "pier", "cannot", "hold", "5kg", "."]),
    ("They’re U.S.-led al-Busaidi fans.", ["they", "’re", "u.s.-led", "al-busaidi", "fans", "."]),
    ("It rose -5 – or so - on Feb. 3.", ["it", "rose", "-", "5", "–", "or", "so", "-", "on", "feb.", "3", "."]),
]


@pytest.mark.parametrize(("text", "words"), JOINED)
def test_words_of_quotes_are_whole_tokens_of_the_document(text: str, words: list[str]) -> None:
    article = newscli.read(text)
    (unit,) = find_units(article)
    tokens = newscli.annotate(article).tokens
    assert unit.lows == words
    assert set(unit.starts) <= set(tokens.starts)
    assert set(unit.ends) <= set(tokens.ends)


@pytest.mark.parametrize(("lines", "kept"), [(4080, 4089), (4097, 0)])
def test_what_is_remembered_of_more_lines_than_an_article_has_is_forgotten(lines: int, kept: int) -> None:
    length = remembered(len)
    assert [length("x" * (number % 9)) for number in range(18)] == [*range(9)] * 2
    for number in range(lines):
        length(f"{number}")
    forget_many()
    assert length.cache_info().currsize == kept  # type: ignore[attr-defined]
