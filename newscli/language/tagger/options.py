"""The tags that each word may have by the lexicon and by its form, the most usual first.

The endings and the few words named here are from general knowledge.
"""

import re
from collections.abc import Sequence

from newscli.language.lexicon.calendar import DOUBTFUL_MONTHS, PERIODIC
from newscli.language.lexicon.closed_classes import BEFORE_TO
from newscli.language.lexicon.titles import TITLES
from newscli.language.tagger.closed_words import ONLY_CAPITAL, closed_words
from newscli.language.tagger.kinds import known_tags
from newscli.language.tags import BY_NAME, code, codes

_NOUN, _PLURAL, _NAME, _TITLE = code("NOUN"), code("PLURAL"), code("NAME"), code("TITLE")
_ADJECTIVE, _ADVERB, _NUMBER = code("ADJECTIVE"), code("ADVERB"), code("NUMBER")
_PAST, _PARTICIPLE, _GERUND = code("PAST"), code("PARTICIPLE"), code("GERUND")
_RUNS = {"-": "DASH", "*": "BULLET", "_": "BULLET", "=": "BULLET", "~": "BULLET"} | dict.fromkeys(".…!?", "STOP")
_DASH, _HYPHEN = code("DASH"), code("HYPHEN")
_SYMBOL, _ADDRESS, _CALENDAR = code("SYMBOL"), code("ADDRESS"), code("CALENDAR")
_OPENERS = codes("QUOTE OPEN BULLET COLON")
_MOST_KEPT = 20_000
_NOMINAL = codes("NOMINAL")
_APOSTROPHE_S, _HAS = closed_words()["'s"], code("HAVE_PRESENT")
_TO, _PREP_TO = closed_words()["to"], code("PREP_TO")
_LOOKED_AT = _OPENERS | {_DASH, _APOSTROPHE_S, _TO}
_AFTER_HAS = frozenset({"been", "had", "got", "become", "gone"})
_NAMES_TOO = frozenset({"will", "may", "mark", "us", "it", "who", "am", "per"})
_NATIONAL_ENDINGS = ("ish", "ese", "an", "ic", "al", "ern")
_MARKS = {
    ",": "COMMA", ";": "SEMICOLON", ":": "COLON", ".": "STOP", "?": "STOP", "!": "STOP", "…": "STOP", "—": "DASH",
    "–": "DASH", "―": "DASH", "‒": "DASH", "⸺": "DASH", "-": "DASH", "‐": "HYPHEN", "‑": "HYPHEN", "(": "OPEN",
    ")": "CLOSE", "[": "OPEN", "]": "CLOSE", "{": "OPEN", "}": "CLOSE", "“": "QUOTE", "”": "QUOTE", "„": "QUOTE",
    '"': "QUOTE", "«": "QUOTE", "»": "QUOTE", "``": "QUOTE", "''": "QUOTE", "‘": "QUOTE", "`": "QUOTE", "%": "PERCENT",
    "$": "MONEY", "£": "MONEY", "€": "MONEY", "¥": "MONEY", "/": "SLASH", "•": "BULLET", "·": "BULLET", "*": "BULLET",
    "|": "BULLET", "@": "PREP", "#": "SYMBOL",
}  # fmt: skip
_SPELLED = re.compile(
    r"(?P<ORDINAL>\d+(?:st|nd|rd|th))|(?P<DECADE>\d+['’]?s)|(?P<NUMBER>[.]?\d[\d.,:/-]*(?:m|bn|k|M|B)?|[IVX]{2,})"
    r"|(?P<ADDRESS>\S+@\S+\.\S+|https?://\S+|www\.\S+|\S+\.(?:com|org|net)\S*)|(?P<RUN>[^\w\s]{2,})"
)
_ADJECTIVE_ENDINGS = ("ous", "ful", "ive", "able", "ible", "ish", "less", "ical", "ian", "ary", "ic", "al", "ese")


def find_options(text: str, starts: Sequence[int], words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the tokens of a sentence in lower case, and the tags that each may have as characters.

    `starts` and `words` are what `newscli.language.tokens.cut` finds in `text`. The most usual tag of a word comes
    first, and "!" at the end says that it is so by far.
    """
    within = _FIRST if text[starts[0] : starts[-1] + len(words[-1])].isupper() else _WITHIN
    lows, options = map(list, zip(*map(within.__getitem__, words), strict=True))
    begins = True
    for at, tags in enumerate(options):
        if not begins and tags not in _LOOKED_AT:
            continue
        if begins and tags not in _OPENERS:
            options[at] = _FIRST[words[at]][1]
        elif tags == _DASH and words[at] == "-" and _joins(text, starts[at]):
            options[at] = _HYPHEN
        elif tags == _TO and at and lows[at - 1] in BEFORE_TO:
            options[at] = _PREP_TO
        elif tags == _APOSTROPHE_S and not _AFTER_HAS.isdisjoint(lows[at + 1 : at + 2]):
            options[at] = _HAS
        begins = tags in _OPENERS or (begins and at < 2 and tags == _NUMBER)
    return lows, options


def _joins(text: str, at: int) -> bool:
    """Return True if a mark joins two parts of a word."""
    return text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum()


class _Known(dict[str, tuple[str, str]]):
    """Words as spelled with their lower case and their tags, each looked up once."""

    def __init__(self, first: bool) -> None:
        self._capital = _first_options if first else _capital_options

    def __missing__(self, word: str) -> tuple[str, str]:
        if len(self) > _MOST_KEPT:
            self.clear()
        low = word.lower()
        tags = self._capital(word, low) if word[0].isupper() else _lower_options(low)
        found = self[word] = (low, tags if len(tags) > 2 else tags.rstrip("!"))
        return found


def _lower_options(low: str) -> str:
    """Return the tags that a word in lower case may have, the most usual first; "!" at the end: by far."""
    found = closed_words().get(low)
    if found and low in ONLY_CAPITAL:
        found = found.replace(_CALENDAR, "")
    return found or _of_spelling(low) or known_tags(low) or _guess(low)


def _capital_options(word: str, low: str) -> str:
    """Return the tags that a capitalised word within a sentence may have."""
    if low.rstrip(".") in TITLES:
        return _TITLE
    closed = closed_words().get(low)
    if word == "A":
        return _NAME
    if low in ONLY_CAPITAL or low in DOUBTFUL_MONTHS:
        return _CALENDAR + _NAME
    if closed:
        names = _NAME if word[1:].isupper() or low in _NAMES_TOO else ""
        return names + closed if low == "us" else closed + names
    if found := _of_spelling(low):
        return found
    known = known_tags(low) or (_ADJECTIVE if low.endswith(_NATIONAL_ENDINGS) else "")
    return _NAME + "".join(letter for letter in known if letter not in _NOMINAL)


def _is_adverb(low: str) -> bool:
    """Return True if a word is an adjective with *-ly*: *funnily*."""
    base = low.removesuffix("ly")
    base = base[:-1] + "y" if base.endswith("i") else base
    return low.endswith("ly") and len(base) > 1 and _ADJECTIVE in known_tags(base)


def _first_options(word: str, low: str) -> str:
    """Return the tags that a capitalised word may have where every word would have its capital."""
    if low.rstrip(".") in TITLES:
        return _TITLE
    closed = closed_words().get(low)
    if closed:
        return closed + (_NAME if low in _NAMES_TOO else "")
    if found := _of_spelling(low):
        return found
    known = known_tags(low) or (_ADVERB if _is_adverb(low) else "")
    if not known and word[1:] != low[1:] and not word.isupper():
        return _NAME  # "NordTrans"
    return known.rstrip("!") + _NAME if known else _NAME + _guess(low)


def _guess(low: str) -> str:
    """Return the tags that a word may have by its ending, where no table knows it."""
    if low.endswith("ly") and len(low) > 4:
        return _ADVERB + _ADJECTIVE if low in PERIODIC else _ADVERB
    if low.endswith("ed") and len(low) > 4:
        return _PARTICIPLE + _PAST + _ADJECTIVE
    if low.endswith("ing") and len(low) > 4:
        return _GERUND + _NOUN + _ADJECTIVE
    if low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 3:
        return _PLURAL
    return _ADJECTIVE if low.endswith(_ADJECTIVE_ENDINGS) else _NOUN


def _of_spelling(low: str) -> str | None:
    if low.isalpha():
        return None
    name = _MARKS.get(low)
    if name:
        return BY_NAME[name].code
    if low[0] == "@":
        return _NAME  # "@kara_lund"
    match = _SPELLED.fullmatch(low)
    if match is None:
        return None if low[0].isalnum() else _SYMBOL
    return {"ORDINAL": _ADJECTIVE + _ADVERB + _NOUN, "DECADE": _PLURAL, "NUMBER": _NUMBER, "ADDRESS": _ADDRESS}.get(
        match.lastgroup or "", ""
    ) or _run(low)


def _run(low: str) -> str:
    return code(_RUNS.get(low[0], "SYMBOL"))


_WITHIN, _FIRST = _Known(first=False), _Known(first=True)
