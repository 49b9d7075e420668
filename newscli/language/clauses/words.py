"""The words of a sentence as the clause parser reads them: lower case, tags, finite verbs, connectives."""

from bisect import bisect_left
from typing import NamedTuple, Protocol

from newscli.language.tags import codes

FINITE = codes("FINITE")
_STOPS = codes("WHO WHAT WH_DET WHERE IF THAT THAT_WHO SUBORD SEMICOLON COLON DASH")
_PREPOSITIONS = codes("PREPOSITIONS PARTICLE")
_PRESENTS, _OPENERS = codes("THIRD PRESENT"), codes("IF SUBORD WHERE")
_FINITE_AUXILIARIES = FINITE & codes("AUXILIARIES")
_OWNERS, _OWNED = codes("NOMINAL"), codes("NOUNS NAME TITLE")
_DESCRIBING = codes("ADJECTIVE")
_BEFORE_NOUNS = codes("DET POSSESSIVE OWNER")
_BEFORE_YEARS = codes("PREP SUBORD")
_TIMES = codes("CALENDAR TIME TODAY")
_IN_TIMES = _TIMES | codes("NUMBER")
_BEFORE_TIMES = codes("DET ADJECTIVE NUMBER QUANTITY")


class TaggedWords(Protocol):
    """Tokens in order, by column: in lower case, their tags (see `language/tags.py`) as characters, their offsets."""

    lows: list[str]
    codes: str
    starts: list[int]
    ends: list[int]


class Words(NamedTuple):
    """The tokens `first <= i < last` of a sentence; those that join nothing, since a quotation holds them; and, in
    order, its finite verbs and the connectives at which a clause ends.
    """

    row: TaggedWords
    first: int
    last: int
    held: frozenset[int]
    verbs: tuple[int, ...]
    stops: tuple[int, ...]

    def verb(self, first: int, last: int) -> int | None:
        """Return the first finite verb at `first` or later, before `last`."""
        number = bisect_left(self.verbs, first)
        return self.verbs[number] if number < len(self.verbs) and self.verbs[number] < last else None

    def stop(self, first: int) -> int:
        """Return the first connective at `first` or later, the end of the sentence where there is none."""
        number = bisect_left(self.stops, first)
        return self.stops[number] if number < len(self.stops) else self.last

    def is_verb(self, at: int) -> bool:
        """Return True if a token is a finite verb."""
        return self.verb(at, at + 1) is not None

    def low(self, at: int) -> str:
        """Return a token in lower case, an empty string outside the sentence."""
        return self.row.lows[at] if self.first <= at < self.last else ""

    def tagged(self, at: int, tags: frozenset[str]) -> bool:
        """Return True if a token of the sentence has one of the tags."""
        return self.first <= at < self.last and self.row.codes[at] in tags

    def after_time(self, at: int) -> int:
        """Return the first token at `at` or later that belongs to no time, nor to the preposition of one."""
        while at < self.last:
            end = at + self.tagged(at, _PREPOSITIONS)
            while self.tagged(end, _BEFORE_TIMES):
                end += 1
            if not self.tagged(end, _TIMES) and not (end > at and self._is_year(end - 1)):
                return at
            while self.tagged(end, _IN_TIMES):
                end += 1
            at = end
        return at

    def _is_year(self, at: int) -> bool:
        return self.low(at).isdecimal() and len(self.low(at)) == 4 and self.tagged(at - 1, _BEFORE_YEARS)


def _is_noun(tags: str, at: int, last: int) -> bool:
    """Return True for the "talks" of "if talks did fail", whatever its tag."""
    if tags[at] not in _PRESENTS or not 0 < at < last - 1:
        return False
    return tags[at - 1] in _BEFORE_NOUNS or (tags[at - 1] in _OPENERS and tags[at + 1] in _FINITE_AUXILIARIES)


def _owns(row: TaggedWords, at: int, last: int) -> bool:
    """Return True for the "'s" of "last year's list" and "Lund's boat", whatever its tag."""
    if row.lows[at] not in ("'s", "’s") or at + 1 >= last or not at or row.codes[at - 1] not in _OWNERS:
        return False
    noun = at + 1 + (row.codes[at + 1] in _DESCRIBING)
    timed = row.codes[at - 1] in _TIMES and at > 1 and row.codes[at - 2] in _BEFORE_TIMES
    return timed or (noun < last and row.codes[noun] in _OWNED)


def words_of(row: TaggedWords, first: int, last: int, held: frozenset[int] = frozenset()) -> Words:
    """Find the finite verbs and the ends of clauses among tokens."""
    free = [at for at in range(first, last) if at not in held] if held else range(first, last)
    tags = row.codes
    finite = [at for at in free if tags[at] in FINITE and not _is_noun(tags, at, last)]
    verbs = tuple([at for at in finite if not _owns(row, at, last)])
    return Words(
        row, first, last, held, verbs, tuple([at for at in free if tags[at] in _STOPS or row.lows[at] == "whose"])
    )
