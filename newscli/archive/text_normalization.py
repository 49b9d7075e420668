"""Takes words, returns them as the index has them: without accents and capitals, words of a section marked."""

import re
import unicodedata

from newscli.archive.serialization import storable

# A private character, which the index takes for a letter. Before each word of a section's name it keeps "sport" from
# finding all that stands under Sport: only `section:sport` does.
_MARK = "\ue002"
_WORD = re.compile(r"[^\W_]+")


def unmarked(text: str) -> str:
    """Return `text` as it may be searched or indexed: without lone surrogates and without marks of ours."""
    return storable(text).replace(_MARK, " ")


def words_of(text: str) -> list[str]:
    """Return the words of `text` as the index parts them."""
    return _WORD.findall(unmarked(text))


def as_section(name: str) -> str:
    """Return the name of a section with a mark before each of its words."""
    return _WORD.sub(rf"{_MARK}\g<0>", name)


class _Folded(dict[int, str]):
    """What stands for each character: in lower case, without an accent, one for one so that places stay."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFD", chr(code))
        accented = all(unicodedata.category(mark) == "Mn" for mark in parts[1:])
        small = (parts[0] if accented else chr(code)).lower()
        self[code] = small if len(small) == 1 else chr(code)
        return self[code]


_FOLDED = _Folded()


def fold(text: str) -> str:
    """Return `text` without capitals and accents; every character keeps its place."""
    return text.lower() if text.isascii() else text.translate(_FOLDED)
