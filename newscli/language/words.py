"""Split a text into words, with their places; and patterns and answers that are kept once asked for."""

import re
from collections.abc import Callable
from functools import _lru_cache_wrapper, cache, lru_cache
from typing import TypeVar

from newscli.records import NamedTuple

# Regular expressions that cost little to compile, or are compiled when first asked for: a run needs few of them.


def lazily(pattern: str, flags: int = 0) -> Callable[[], re.Pattern[str]]:
    """Return a function that gives a pattern compiled; it is compiled once."""
    return cache(lambda: re.compile(pattern, flags))


def either(*sets: str) -> str:
    """Return a pattern of the characters of any of the sets, each without a third range beyond or around ASCII.

    `re` compiles one set of characters that lie far apart, like "[-'’&]", ten times as slowly as its parts; the groups
    keep it from joining them.
    """
    return f"(?:{'|'.join(f'(?-i:{each})' for each in sets)})"


# Takes a function of a line, returns one that remembers what it told of lines: each step asks again about the same.

_MOST = 1 << 15  # lines: some more than are read of any text, since a memory smaller than the text is none
_USUAL = 1 << 12  # lines that stay remembered from article to article
_MEMORIES: "list[_lru_cache_wrapper[object]]" = []

Answer = TypeVar("Answer")


def remembered(function: Callable[[str], Answer]) -> Callable[[str], Answer]:
    """Return a function that remembers what it told of the last lines."""
    memory = lru_cache(maxsize=_MOST)(function)
    _MEMORIES.append(memory)
    return memory


def forget_many() -> None:
    """Forget what was told of more lines than an article has."""
    for memory in _MEMORIES:
        if memory.cache_info().currsize > _USUAL:
            memory.cache_clear()


# Split a text into words, with their places.

_LETTER = r"[^\W\d_]"
# "U.S." and "U.S.-led"; "1,200.5" and "9:30"; "16-year-old", "didn’t", "al-Busaidi". Each alternative takes its whole
# run at once, so that no text makes the search go back.
_WORD = rf"(?:{_LETTER}\.){{2,}}(?:[-‐‑]\w+)*|\w+(?:[-‐‑'’]\w+|(?<=\d)[.,:/](?=\d)\w+)*"
_words = lazily(_WORD)


class Word(NamedTuple):
    """A word as it is spelled, and its half-open place in the text."""

    text: str
    start: int
    end: int


def listed(words: str) -> tuple[str, ...]:
    """Return the words of a line, in order."""
    return tuple(words.split())


def word_set(line: str) -> frozenset[str]:
    """Return the words of a line."""
    return frozenset(line.split())


def unaccented(text: str) -> str:
    """Return `text` without the accents of its letters; it may get shorter."""
    if text.isascii():
        return text
    import unicodedata

    return "".join(each for each in unicodedata.normalize("NFD", text) if unicodedata.category(each) != "Mn")


def in_ascii(text: str) -> str:
    """Return `text` in the letters of ASCII: accents are left out, and so is every letter that is none without."""
    if text.isascii():
        return text
    import unicodedata

    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def find_words(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """Return the words of `text` between `start` and `end`, without punctuation.

    One word each: "didn’t", "Iran’s", "al-Busaidi", "16-year-old", "1,200.5", "9:30", "U.S.", "a.m.".
    """
    found = _words().finditer(text, start, len(text) if end is None else end)
    new = tuple.__new__  # what making a `Word` comes to, without the call in between: texts have many
    return tuple([new(Word, (match[0], match.start(), match.end())) for match in found])


def split_words(text: str, start: int = 0, end: int | None = None) -> list[str]:
    """Return the words that `find_words` finds without their places, which is three times as fast."""
    return _words().findall(text, start, len(text) if end is None else end)


def bare(word: str) -> str:
    """Return `word` without a possessive ending: "Iran’s" is "Iran", "the Joneses’" cut at its apostrophe."""
    if word[-2:] in ("'s", "’s", "'S", "’S"):
        return word[:-2]
    return word.rstrip("'’")


# Nouns in the singular.

_PLURALS = [row.split("/") for row in listed("children/child men/man ies/y sses/ss shes/sh ches/ch xes/x s/")]


@cache
def singular(word: str) -> str:
    """Return a noun without the ending of its plural."""
    if word == "men":
        return "man"
    if len(word) < len("gas") + 1 or word.endswith(("ss", "us", "is")):
        return word
    for ending, instead in _PLURALS:
        if word.endswith(ending):
            return word[: -len(ending)] + instead
    return word
