"""In: words of a name; out: what they tell of a person: titles, the name without them, man or woman."""

import unicodedata
from typing import Literal

Gender = Literal["m", "f"]
GENDERS: dict[str, Gender] = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}

# Honorifics tell nothing of what somebody does, so they are no role.
_HONORIFIC_WORDS = "mr mrs ms miss dr sir lord lady dame madam mx messrs mme mlle"
HONORIFICS = frozenset(_HONORIFIC_WORDS.split())
_WORDS_FOR_MEN = """
    mr sir lord king prince pope father brother congressman councilman chairman spokesman businessman policeman
    fireman assemblyman alderman salesman fisherman man boy husband son uncle grandfather nephew actor waiter
    monk duke widower gentleman groom stepfather grandson imam rabbi cardinal archbishop bishop priest sportsman
    cameraman craftsman foreman
"""
_MEN = frozenset(_WORDS_FOR_MEN.split())
_WORDS_FOR_WOMEN = """
    mrs ms miss mme mlle lady dame madam queen princess congresswoman councilwoman chairwoman spokeswoman businesswoman
    policewoman assemblywoman woman girl wife daughter mother sister aunt grandmother niece actress waitress nun
    duchess widow actresses bride stepmother granddaughter midwife saleswoman
"""
_WOMEN = frozenset(_WORDS_FOR_WOMEN.split())


def gender_of_title(words: list[str]) -> Gender | None:
    """Tell man from woman by a title or a word for a person among lower-cased `words`; None where nothing tells."""
    for word in reversed(words):
        word = word.rstrip(".")
        if word in _MEN:
            return "m"
        if word in _WOMEN:
            return "f"
    return None


def gender_of_given_name(name: str) -> Gender | None:
    """Tell man from woman by a given name, lower-cased; None for a name of both and for what is none."""
    known = _known_form(name)
    return _given()[known] if known else None


def is_given_name(name: str) -> bool:
    """Return True if a lower-cased word is a given name, be it a man's, a woman's or of both."""
    return _known_form(name) is not None


def _known_form(name: str) -> str | None:
    plain = name if name.isascii() else unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    given = _given()
    return next((form for form in (plain, plain.partition("-")[0]) if form in given), None)


def _given() -> dict[str, Gender | None]:
    from newscli.language.lexicon.given_names import given_names  # 60 KB that few commands need

    return given_names()
