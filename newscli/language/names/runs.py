"""Find runs of capitalised words: takes a text, returns the words that its names are made of, with their places."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from newscli.language.abbreviations import SHORT_TITLES
from newscli.language.lazy_patterns import either, lazily
from newscli.language.lexicon.calendar import DAYS_AND_MONTHS, DOUBTFUL_MONTHS
from newscli.language.lexicon.closed_classes import (
    BE,
    DEMONSTRATIVES,
    DO,
    FUNCTION_WORDS,
    HAVE,
    OBJECTS,
    POSSESSIVES,
    QUESTION_ADVERBS,
    SUBJECTS,
)
from newscli.language.lexicon.places import is_people
from newscli.language.lexicon.titles import PARTICLES

# Capitals, with and without accents. Two ranges and what is no capital in the second: a set of more ranges beyond ASCII
# takes `re` ten times as long to compile, and this one stands at several places of the pattern.
_CAPITAL = "[A-ZÀ-Ž](?<![×ß-ÿ])"
_ABBREVIATED = "|".join([*(title.capitalize() for title in SHORT_TITLES), "St", "Jr", "Sr", "Inc", "Corp", "Co", "Ltd"])
_JOINING, _OPEN, _CLOSE = either("[-'&]", "’"), either(r"[\"'(]", "[“‘]"), either(r"[\"')]", "[”’]")
_LETTERS = rf"(?:[aeA-Z][ldnrstz]-|[dDlLO]['’])?{_CAPITAL}[^\W_]*(?:{_JOINING}[^\W\d_]+)*"
_WORD = rf"(?:(?:{_ABBREVIATED})\.|(?:{_CAPITAL}\.)+|{_LETTERS})"
_PARTICLE = f"(?:{'|'.join(sorted(PARTICLES))})"
_NICKNAME = rf"{_OPEN}{_CAPITAL}[^\W\d_]+{_CLOSE}"
# What no name begins with is passed over at once.
_RUN = re.compile(
    rf"(?=[^\W\d_bcf-km-z])(?<![\w'@])(?<!’)(?<!\S-){_WORD}(?: (?:& |{_NICKNAME} |(?:{_PARTICLE} ){{0,2}}){_WORD})*+"
)
# "Tony-winning", "Paris-based" are no parts of names, "Ki-moon" is one.
_describes = lazily(r"-(?:[a-z]{2,}(?:ed|ing)|based|born|led|made|style|era|only|backed|run|old|free|wide|like|area)$")
# Nor is what says who somebody is: "Mum-of-two", "Runner-up".
_role = lazily(r"-of-[a-z]+$|^(?:Runner-up|Passer-by|Stand-in|Grown-up)$")
_OWNERS = frozenset(("'s", "’s"))
_GIVEN_TOO = frozenset(("per", "an", "he"))  # given names too: "Per Lund", "An Dorn"
# Verbs before a name at the head of a sentence: said Ana Lund, imagine Ana Lund.
VERBS_FIRST = frozenset(("said", "says", "asked", "wrote", "added", "imagine", "meet"))
_US = "us"  # nothing begins with it but a name: "Us Anglers"
_CALENDAR = DAYS_AND_MONTHS - {"sun", "sat", "mar"}
_MONTHS_TOO = DOUBTFUL_MONTHS | {"jan", "jun"}  # given names as well: "Jan Lund"
# After these a capital tells as little as at the start of a sentence.
_OPENING_MARKS = frozenset('“‘"„«')
_PAIR = 2
_SMALL_IN_NAMES = frozenset(("Of", "The", "And", "In", "On", "For", "At", "By", "A", "An"))
_MOST_WORDS = 6  # no name has more words with a capital
_OPENING_PAIRS = frozenset((": ", "``", "''"))
_HEADLINE_WORDS = frozenset(
    ("to", "just", "not", "never", "with", "after", "over", "as", "from", "says", "say", "than", "if")
)


@dataclass(slots=True, eq=False, repr=False)
class RunWord:
    """A capitalised word, or a small one among such: its letters, them in lower case, and its half-open place.

    `begins` is True where a sentence or a quotation begins, `headline` where all words have capitals.
    """

    text: str
    low: str
    start: int
    end: int
    begins: bool
    headline: bool


Run = list[RunWord]


class _Looks(NamedTuple):
    """What the letters of a piece of a run tell: its word, in lower case too, whether it owns what follows.

    `opens` is True of "The", "After", "When", which belong to the sentence before a name, `apart` of what is no part of
    any name, `month` of a month that is a given name unless it ends its run: "April Moss".
    """

    word: str
    low: str
    owner: bool
    opens: bool
    apart: bool
    month: bool


def find_runs(text: str, sentence_starts: frozenset[int]) -> Iterator[Run]:
    """Yield runs of capitalised words, cut after owners and at days and months."""
    for match in _RUN.finditer(text):
        pieces = match[0].split(" ")
        if len(pieces) == 1 and _look(pieces[0]).opens:
            continue
        start, last = match.span()
        headline = len(pieces) > _PAIR and (
            not _in_headlines().isdisjoint([piece.lower() for piece in pieces[1:]])
            or not _SMALL_IN_NAMES.isdisjoint(pieces[1:])
            or (len(pieces) > _MOST_WORDS and _fills_line(text, start, last))
        )
        run: Run = []
        for piece in pieces:
            spelled, low, owner, opens, apart, month = _look(piece)
            end = start + len(spelled)
            named = low in _GIVEN_TOO and start not in sentence_starts and end != last
            opens = opens or (low in VERBS_FIRST and not run and end != last and text[last : last + 1] == ":")
            month = month and not (len(run) == 1 and run[0].low in SHORT_TITLES)
            if apart or (month and end == last) or (opens and not (run or named) and (low != _US or end == last)):
                if run:
                    yield run
                run = []
            else:
                begins = not run and (start in sentence_starts or _opens_speech(text, start))
                run.append(RunWord(spelled, low, start, end, begins, headline))
                if owner:
                    yield run
                    run = []
            start += len(piece) + 1
        if run:
            yield run[:1] if _describes_next(text, run) else run


def _fills_line(text: str, start: int, end: int) -> bool:
    """Return True if a run is all of its line, or all that follows a colon."""
    opens = start == 0 or text[start - 1] == "\n" or _opens_speech(text, start)
    return opens and text[end : end + 1] in ("", ".", "\n")


def _describes_next(text: str, run: Run) -> bool:
    """Return True if a people's name after initials describes what follows: *NATO European bases*."""
    if len(run) != _PAIR or not run[0].text.isupper() or not is_people(run[1].low):
        return False
    end = run[1].end
    return text[end : end + 1] == " " and text[end + 1 : end + 2].islower()


@lru_cache(8192)
def _look(piece: str) -> _Looks:
    owner = piece[-2:] in _OWNERS
    word = piece[:-2] if owner else piece
    low = word.lower().rstrip(".")
    base = low.replace("’", "'").partition("'")[0]  # "I’ve"
    opens = base in FUNCTION_WORDS and not (word.isupper() and len(word) > 1)
    month = low in _MONTHS_TOO
    apart = (low in _CALENDAR and not month) or ("-" in low and bool(_describes().search(low) or _role().search(word)))
    return _Looks(word, low, owner, opens, apart, month)


@cache
def _in_headlines() -> frozenset[str]:
    """Return words that no name has a capital for: where one is among capitals, all words are written so."""
    pronouns = SUBJECTS | OBJECTS | POSSESSIVES | DEMONSTRATIVES | QUESTION_ADVERBS
    return pronouns | BE | HAVE | DO | _HEADLINE_WORDS


def _opens_speech(text: str, start: int) -> bool:
    """Return True if a word follows a quotation mark or a colon, where its capital tells nothing."""
    return text[start - 1 : start] in _OPENING_MARKS or text[start - 2 : start] in _OPENING_PAIRS
