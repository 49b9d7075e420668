"""What the words of a name tell of a person: titles, the name without them, man or woman."""

from functools import lru_cache

from newscli.language.lexicon.titles import FOR_MEN, FOR_WOMEN, Gender
from newscli.language.words import in_ascii

GENDERS: dict[str, Gender] = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}


def gender_of_title(words: list[str]) -> Gender | None:
    """Tell man from woman by a title or a word for a person among lower-cased `words`; None where nothing tells."""
    for word in reversed(words):
        word = word.rstrip(".")
        if word in FOR_MEN:
            return "m"
        if word in FOR_WOMEN:
            return "f"
    return None


@lru_cache(4096)
def gender_of_given_name(name: str) -> Gender | None:
    """Tell man from woman by a given name, lower-cased; None for a name of both and for what is none."""
    known = _known_form(name)
    return _given()[known] if known else None


@lru_cache(4096)
def is_given_name(name: str) -> bool:
    """Return True if a lower-cased word is a given name, be it a man's, a woman's or of both."""
    return _known_form(name) is not None


def _known_form(name: str) -> str | None:
    plain = in_ascii(name)
    given = _given()
    return next((form for form in (plain, plain.partition("-")[0]) if form in given), None)


def _given() -> dict[str, Gender | None]:
    from newscli.language.lexicon.given_names import given_names  # 60 KB that few commands need

    return given_names()
