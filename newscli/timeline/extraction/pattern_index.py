"""Index patterns, fixed phrases and holidays by the words they begin with; each is compiled when first needed."""

import re
from functools import cache, lru_cache

from newscli.language.lexicon.closed_classes import COORDINATORS, SUBJECTS
from newscli.language.words import word_set
from newscli.records import NamedTuple
from newscli.timeline.calendar import HOLIDAYS, LETTERS
from newscli.timeline.extraction.patterns import FIXED, MACROS, MODIFIERS, PATTERNS, Fixed, Meaning, Modifier, Pattern
from newscli.timeline.match import Normalization, Tokens

# Index the patterns by the word they begin with. A row is compiled when first needed, as most never are.

_NAME = re.compile(r"[A-Z]+")
_COUNT_STARTS = ("A", "FEW", "CARDINAL", "DAY", "SIXTY", "INTEGER", "DECIMAL", "MIXED", "YEAR", "HALF")
Words = tuple[str, ...]
LONGEST = 20  # tokens; no pattern takes more


class Row(NamedTuple):
    """A pattern and its number in the table: of two matches of one length the earlier row counts."""

    number: int
    pattern: Pattern


def _spelled_out(name: re.Match[str]) -> str:
    if name.group() in MACROS:
        return _NAME.sub(_spelled_out, MACROS[name.group()])
    if name.group() not in LETTERS:
        raise ValueError(
            f"{name.group()} in {name.string!r} is no class of `timeline/lexicon.py` and no group of `MACROS`"
        )
    return LETTERS[name.group()]


@cache
def compiled(shape: str) -> re.Pattern[str]:
    """Turn a shape into a pattern over class letters."""
    groups = re.sub(r"(\S+?)(\??)(?=[ \]]|$)", r"(?:\1)\2", shape.replace("[", "[ ").replace("]", " ]"))
    groups = groups.replace("(?:[)", "(?:").replace("(?:])", ")?")
    return re.compile(_NAME.sub(_spelled_out, groups).replace(" ", ""))


def first_letters(shape: str) -> set[str]:
    """Return the letters of the classes that a match of `shape` may begin with."""
    letters: set[str] = set()
    for part in shape.split():
        letters |= _letters_of_part(part.strip("[]?"))
        if not part.endswith("?"):
            break
    return letters


@cache
def _letters_of(name: str) -> frozenset[str]:
    names = _COUNT_STARTS if name == "COUNT" else _NAME.findall(MACROS.get(name, name))
    return frozenset(LETTERS[name] for name in names)


@cache
def _letters_of_part(part: str) -> frozenset[str]:
    return frozenset().union(*map(_letters_of, part.split("|")))


@cache
def _needed(shape: str) -> tuple[frozenset[str], ...]:
    """Return the sets of letters of which a match has one each: a glance at the next tokens spares most compiling."""
    parts = re.sub(r"\[[^]]*\]", "", shape).split()
    return tuple(_letters_of_part(part) for part in parts if not part.endswith("?"))


@cache
def rows_at() -> dict[str, tuple[Row, ...]]:
    """Return the rows that may begin at a token of each class."""
    table: dict[str, list[Row]] = {}
    for number, pattern in enumerate(PATTERNS):
        row = Row(number, pattern)
        for letter in first_letters(pattern.shape):
            table.setdefault(letter, []).append(row)
    return {letter: tuple(rows) for letter, rows in table.items()}


@lru_cache(4096)
def hits_of(ahead: str) -> list[tuple[int, Meaning]]:
    """Return how many of the next tokens each pattern takes, and what reads them, the longest first.

    `ahead` are the classes of these tokens up to one of no class; the same few come again and again.
    """
    lacks = frozenset(ahead).isdisjoint
    rows = [row for row in rows_at().get(ahead[:1], ()) if not any(map(lacks, _needed(row.pattern.shape)))]
    hits = [(row, hit) for row in rows if (hit := compiled(row.pattern.shape).match(ahead))]
    hits.sort(key=lambda pair: (-pair[1].end(), pair[0].number))
    return [(hit.end(), row.pattern.meaning) for row, hit in hits]


@cache
def holidays_at() -> dict[str, tuple[tuple[Words, str], ...]]:
    """Return the holidays that begin with each word, by name and as tokens, with either apostrophe and with or without
    the stop of "St.", longest first."""
    table: dict[str, list[tuple[Words, str]]] = {}
    for name in sorted(HOLIDAYS, key=len, reverse=True):
        tokens = name.replace("'s", " 's").replace("s' ", "s ' ").replace(".", " .")
        stopped = (tokens, tokens.replace(" .", ""))
        for spelled in dict.fromkeys((*stopped, *[each.replace("'", "’") for each in stopped])):
            words = tuple(spelled.split())
            table.setdefault(words[0], []).append((words, name))
    return {first: tuple(rows) for first, rows in table.items()}


@cache
def fixed_at() -> dict[str, dict[str, tuple[tuple[Words, Fixed], ...]]]:
    """Return the fixed phrases by their first and second word, the longest first; one of one word has no second."""
    table: dict[str, dict[str, list[tuple[Words, Fixed]]]] = {}
    for row in sorted(FIXED, key=lambda row: -len(row.words)):
        words = tuple(row.words.replace("/", " / ").split())
        table.setdefault(words[0], {}).setdefault("".join(words[1:2]), []).append((words, row))
    return {first: {second: tuple(rows) for second, rows in seconds.items()} for first, seconds in table.items()}


@cache
def modifiers_before() -> dict[str, tuple[tuple[Words, Modifier], ...]]:
    """Return the modifiers that end with each word, the longest first."""
    table: dict[str, list[tuple[Words, Modifier]]] = {}
    for row in MODIFIERS:
        for words in row.spellings():
            table.setdefault(words[-1], []).append((words, row))
    return {last: tuple(sorted(rows, key=lambda pair: -len(pair[0]))) for last, rows in table.items()}


# Match the fixed phrase that begins at a token, and say what it means.

COUNT_LETTERS = frozenset(
    LETTERS[name] for name in ("A", "FEW", "CARDINAL", "DAY", "SIXTY", "INTEGER", "DECIMAL", "MIXED", "HUNDRED", "HALF")
)
_OPENS_SPEECH = frozenset((":", "“", "‘"))
_RATES = word_set("hourly daily weekly monthly yearly annually")
_NO_NOUNS = COORDINATORS | SUBJECTS | word_set("to if when as is are will would")
# No fixed phrase takes more tokens than this.
_MOST_TOKENS = 6


def fixed_phrase(tokens: Tokens, at: int) -> tuple[int, Normalization] | None:
    """Return where the longest fixed phrase at a token ends, and its meaning."""
    seconds = fixed_at()[tokens.lows[at]]
    begun = seconds.get(_after(tokens, at), ()) + seconds.get("", ())
    if not begun:
        return None
    ahead = tuple(tokens.lows[at : at + _MOST_TOKENS])
    rows = [(words, row) for words, row in begun if ahead[: len(words)] == words]
    if not rows or _in_a_title(tokens, at) or _is_no_time(tokens, at):
        return None
    for words, row in rows:
        if _fits(tokens, at, row):
            return at + len(words), Normalization(row.type, row.value)
    return None


def _is_no_time(tokens: Tokens, at: int) -> bool:
    """Return True for “Now, I must say”, "average daily sales", "twice-daily", "as recently as", "now and then"."""
    low, before, after = tokens.lows[at], _before(tokens, at), _after(tokens, at)
    if low == "now":
        turns = tokens.texts[at] == "Now" and (after == "for" or (after == "," and before in _OPENS_SPEECH))
        return turns or (tokens.lows[at + 1 : at + 3] in (["and", "then"], ["and", "again"]) and before != "between")
    if (before, low) == ("average", "daily") or (before == "-" and low in _RATES):
        return True
    return (before, low, after) == ("as", "recently", "as")


def _fits(tokens: Tokens, at: int, row: Fixed) -> bool:
    """Return True for "for a while", not "a while"; "in future", not "future life"; "the past", not "the past day"."""
    if row.type == "DURATION":
        return _before(tokens, at) == "for"
    if row.words == "future":
        after = _after(tokens, at)
        return _before(tokens, at) == "in" and (not after.isalpha() or after in _NO_NOUNS)
    return row.words != "the past" or tokens.classes[at + 2 : at + 3] not in COUNT_LETTERS


def _before(tokens: Tokens, at: int) -> str:
    return tokens.lows[at - 1] if at else ""


def _after(tokens: Tokens, at: int) -> str:
    return "".join(tokens.lows[at + 1 : at + 2])


def _in_a_title(tokens: Tokens, at: int) -> bool:
    """Return True for "The Colby Daily", not for "Daily flights"."""
    return at > 0 and tokens.texts[at][0].isupper() and tokens.texts[at - 1][0].isupper()


# Names of holidays: takes the tokens of a paragraph, returns them with each name of a holiday as one token.


def fold_holidays(tokens: Tokens) -> Tokens:
    """Make each holiday's name one token, so that patterns can go on from it."""
    table = holidays_at()
    names = {at: name for at, low in enumerate(tokens.lows) if low in table and (name := _holiday(tokens, at))}
    if not names:
        return tokens
    folded: list[tuple[str, str, int, str]] = []
    at = 0
    for number, row in enumerate(zip(tokens.texts, tokens.lows, tokens.starts, tokens.classes, strict=True)):
        if number < at:
            continue
        if number in names:
            words, low = names[number]
            size = tokens.end(number + len(words) - 1) - row[2]
            row = (row[0].ljust(size), low, row[2], LETTERS["HOLIDAY"])
            at = number + len(words)
        folded.append(row)
    texts, lows, starts, classes = zip(*folded, strict=True)
    return Tokens(list(texts), list(lows), list(starts), "".join(classes), {})


def _holiday(tokens: Tokens, at: int) -> tuple[tuple[str, ...], str] | None:
    if not (tokens.texts[at][0].isupper() or tokens.lows[at] == "the"):
        return None
    for words, name in holidays_at()[tokens.lows[at]]:
        if tuple(tokens.lows[at : at + len(words)]) == words:
            return words, name
    return None
