"""The words of a sentence as the clause parser reads them: lower case, tags, finite verbs, connectives."""

from bisect import bisect_left
from collections.abc import Set
from dataclasses import dataclass
from typing import Protocol

from newscli.language.tags import codes

FINITE = codes("FINITE")
_STOPS = codes("WHO WHAT WH_DET WHERE IF THAT THAT_WHO SUBORD SEMICOLON COLON DASH")
_PREPOSITIONS = codes("PREPOSITIONS PARTICLE")
_TIMELY = frozenset(("soon", "long"))
_BEFORE_YEARS = codes("PREP SUBORD")
_TIMES = codes("TIMES")
_IN_TIMES = _TIMES | codes("NUMBER")
_BEFORE_TIMES = codes("DET ADJECTIVE NUMBER QUANTITY")


class TaggedWords(Protocol):
    """Tokens in order, by column: in lower case, their tags (see `language/tags.py`) as characters, their offsets."""

    @property
    def lows(self) -> list[str]:
        """The tokens in lower case."""
        ...

    @property
    def codes(self) -> str:
        """Their fine tags, a character each."""
        ...

    @property
    def starts(self) -> list[int]:
        """Where they start in the text."""
        ...

    @property
    def ends(self) -> list[int]:
        """Where they end."""
        ...


@dataclass(slots=True, eq=False, repr=False)
class Words:
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
        return self.first <= at < self.last and self.row.codes[at] in FINITE and at not in self.held

    def low(self, at: int) -> str:
        """Return a token in lower case, an empty string outside the sentence."""
        return self.row.lows[at] if self.first <= at < self.last else ""

    def tagged(self, at: int, tags: frozenset[str]) -> bool:
        """Return True if a token of the sentence has one of the tags."""
        return self.first <= at < self.last and self.row.codes[at] in tags

    def commas(self, first: int, last: int) -> list[int]:
        """Return the commas at `first` or later, before `last`, that no quotation holds."""
        return [at for at in range(first, last) if self.low(at) == "," and at not in self.held]

    def commas_before(self, group: Set[str], first: int, last: int) -> list[int]:
        """Return the commas at `first` or later that a word of a group follows, itself before `last`."""
        lows, end = self.row.lows, min(last, self.last) - 1
        return [at for at in range(max(first, self.first), end) if lows[at] == "," and lows[at + 1] in group]

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


def compares(row: TaggedWords, at: int) -> bool:
    """Return True if an *as* only compares: "as recently as 2019", but not "as soon as he left"."""
    if row.lows[at] != "as":
        return False
    if row.lows[at + 2 : at + 3] == ["as"]:
        return True
    return at > 1 and row.lows[at - 2] == "as" and row.lows[at - 1] not in _TIMELY


def words_of(row: TaggedWords, first: int, last: int, held: frozenset[int] = frozenset()) -> Words:
    """Find the finite verbs and the ends of clauses among tokens."""
    free = [at for at in range(first, last) if at not in held] if held else range(first, last)
    tags = row.codes
    verbs = tuple([at for at in free if tags[at] in FINITE])
    stops = [at for at in free if tags[at] in _STOPS or row.lows[at] == "whose"]
    return Words(row, first, last, held, verbs, tuple([at for at in stops if not compares(row, at)]))
