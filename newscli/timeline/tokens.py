"""Cut a text into tokens with their places, and a string with one letter for each token's class."""

import re
from dataclasses import dataclass
from functools import cache

from newscli.timeline.lexicon import LETTERS, OTHER, words

# In the order in which they are tried. No digit is looked for after a letter, so "F16" stays a word.
_LOOKS = {
    "COMMA": r",",
    "DOT": r"\.",
    "AMPM": r"(?<=[\d ])(?:[aApP]\.[mM]\.|[aApP][mM]\b|o['’]clock\b)",
    "ERA": r"B\.C\.(?:E\.)?|A\.D\.",
    "QUARTERED": r"[QH][1-4](?!\w)|[1-4][QH](?:\d\d(?:\d\d)?)?(?!\w)",
    "WORD": r"[^\W\d_]+",
    "ISO": r"\d{4}/\d\d/\d\d(?![\w/])|\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-])",
    "ISOWEEK": r"\d{4}-W\d\d(?!\w)",
    "SLASHED": r"\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?![\w/])|\d{1,2}\.\d{1,2}\.\d{4}(?!\w)",
    "CLOCK": r"\d{1,2}[:.][0-5]\d(?=\s?[aApP]\.?[mM]\b)|(?:[01]?\d|2[0-3]):[0-5]\d(?![\w:])",
    "YEARS": r"[12]\d{3}[-–/](?:\d\d(?:\d\d)?|\d)(?![\w-])",
    "DECADE": r"(?:[12]\d\d|['’‘][01]|['’‘]?[2-9])0['’]?s(?!\w)",
    # A quotation may open before a number: ''13 months of hell.
    "SHORTYEAR": r"(?<!['’‘])['’‘]\d\d(?!\w)(?!\s(?:second|minute|hour|day|week|month|year|decade)s?\b)",
    "NTH": r"\d{1,2}(?:st|nd|rd|th)(?!\w)",
    "MIXED": r"\d{1,3}[ -]1/[2-9](?!\w)",
    "DECIMAL": r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\w)|\d+\.\d+",
    "NUMBER": r"\d+",
    "MONEY": r"[$£€¥#]\s?\d[\d,.]*",
    "POSS": r"['’]s?(?!\w)",
    "HYPHEN": r"[-‐‑–]",
    "OTHER": r"\S",
}


@dataclass(slots=True, eq=False, repr=False)
class Tokens:
    """The tokens of a stretch of text: as spelled, in lower case, where they start, and their classes.

    `signs` keeps what was found out about verbs (see `tense.py`), since many times of one sentence ask for it.
    `opens` are the tokens that begin a sentence.
    """

    texts: list[str]
    lows: list[str]
    starts: list[int]
    classes: str
    signs: dict[int, str]
    opens: frozenset[int] = frozenset((0,))

    def end(self, index: int) -> int:
        """Return the place after a token."""
        return self.starts[index] + len(self.texts[index])


@cache
def _pattern() -> re.Pattern[str]:
    # Blanks are passed over at once; words and marks that have no other look come first, those in plain letters before
    # all, since they are told faster.
    looks = "|".join(f"(?P<{name}>{look})" for name, look in _LOOKS.items())
    return re.compile(rf"(?=\S)(?:[a-zA-Z]{{3,}}+(?=[ ,.])|(?![aApP][mM]\b)[^\W\d_]{{2,}}|[\"()?!;:]|{looks})")


def _class_of(token: str, look: str) -> str:
    return _number_class(token) if look == "NUMBER" else LETTERS[look]


def _number_class(digits: str) -> str:
    if len(digits) == 4 and "1000" <= digits < "2200":
        return LETTERS["YEAR"]
    if len(digits) > 2:
        return LETTERS["INTEGER"]
    return LETTERS["DAY" if 1 <= int(digits) <= 31 else "SIXTY" if int(digits) < 60 else "INTEGER"]


def tokenize(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Cut a stretch of `text` into tokens, in one pass."""
    known = words()
    matches = _pattern().finditer(text, start, len(text) if end is None else end)
    # No match is kept, since each takes half a kilobyte.
    found = [(match[0], match.start(), match.lastgroup) for match in matches]
    classes = [
        known.get(token, OTHER) if look is None or look == "WORD" else _class_of(token, look)
        for token, _, look in found
    ]
    texts, starts, _ = map(list, zip(*found, strict=True)) if found else ([], [], [])
    return Tokens(texts, list(map(str.lower, texts)), starts, "".join(classes), {})
