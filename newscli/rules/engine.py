"""The engine of rows: takes rows of patterns and a place in a sentence, returns the rows that fit there.

A row is data: a name, what it decides, patterns of which one must fit, and sentences as examples of both. A pattern
is written in words and names, with blanks between its items:

| item | what stands there |
| --- | --- |
| `since` | the word, in lower case, or the mark |
| `NOUN`, `FINITE` | a word with this tag of `newscli.language.tags`, or with one of this set of tags |
| `{extremes}` | a word of this family of `newscli.rules.families` |
| `might/MODAL` | a word or family that has the tag as well |
| `than\\|to` | any of several |
| `_`, `!FINITE` | any word; any but those |
| `x?`, `x*`, `x+`, `x*6` | up to one, any number, one or more, up to six of them |
| `<`, `>` | the first place and the last, as `entry: < it` |
| `T`, `TIME` | the time that is asked about; a word of any time |
| `T(LAST\\|NEXT,!day)` | the time, if it has one of the labels, and not the other |

A pattern fits around the time, or anywhere in the sentence if it has no `T`. `&` joins patterns that must all fit,
`not` stands before one that must not. `entry:`, `clause:`, `quotation:` look anywhere in these alone; `verb:`,
`subject:`, `opener:` and `above:` begin at the verb of the clause around the time, its subject, the word that opens it,
the word that opens the clause around that. `@name` asks a function that the table of rows brings.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Literal, NamedTuple

from newscli.language.clauses.clause import Clause, Words
from newscli.language.tags import codes
from newscli.rules.families import family, listed_family

# A veto is for what is never right; a fact has a weight in a model.
Effect = Literal["veto", "fact"]
# Names of rows that are left out, to see what each is worth.
SWITCHED_OFF: set[str] = set()

_ANY = 1_000
_ITEM = re.compile(r"(?P<no>!?)(?P<what>.+?)(?P<many>[?+]|\*\d*)?$")
_TIME = re.compile(r"T(?:\((?P<labels>.+)\))?$")
_NAME = re.compile(r"[A-Z][A-Z_]+$")
_SCOPE = re.compile(r"([a-z]+): ")


class Row(NamedTuple):
    """What one construction decides: any of `patterns` must fit, as in the sentences `fits`, unlike in `fits_not`."""

    name: str
    effect: Effect
    patterns: tuple[str, ...]
    fits: tuple[str, ...]
    fits_not: tuple[str, ...] = ()


@dataclass(slots=True, eq=False, repr=False)
class Place:
    """What rows are asked about: a time `begin <= i < end` of a sentence, or a clause without one (both -1).

    `labels` are the words and classes of the time, and what else the room that asks knows of it; `timed` are the
    tokens of all times, `quoted` those in quotations; `clause` is the one around the time, `entry` what is told then.
    All numbers are those of the document's tokens.
    """

    words: Words
    begin: int
    end: int
    labels: frozenset[str]
    timed: frozenset[int] | set[int]
    quoted: frozenset[int]
    clause: Clause
    entry: tuple[int, int]
    present: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Collect the words that a trigger may be."""
        self.present = self.labels.union(self.words.row.lows[self.words.first : self.words.last])

    @property
    def verb(self) -> int | None:
        """The verb of the clause, or the first finite one in it."""
        clause = self.clause
        return self.words.verb(clause.begin, clause.end) if clause.verb is None else clause.verb

    def stretch(self, scope: str) -> tuple[int, int]:
        """Return the tokens of a scope that holds a stretch."""
        if scope == "entry":
            return self.entry
        if scope == "clause":
            return self.clause.begin, self.clause.end
        first, last = self.words.first, self.words.last
        if scope == "quotation":
            first = last = max(self.begin, first)
            while first - 1 in self.quoted and first > self.words.first:
                first -= 1
            while last in self.quoted and last < self.words.last:
                last += 1
        return first, last

    def anchor(self, scope: str) -> int | None:
        """Return the token at which the pattern of a scope begins."""
        clause = self.clause
        if scope == "verb":
            return self.verb
        if scope == "subject":
            return bisect_left(self.words.row.starts, clause.subject.start) if clause.subject else None
        if scope == "opener":
            return clause.at
        return clause.parent.at if clause.parent else None


Test = Callable[[Place], bool]


class _Item(NamedTuple):
    """What may stand at one place of a pattern, `least` to `most` times; `labels` are asked of the time alone."""

    kind: Literal["word", "time", "first", "last"]
    words: frozenset[str]
    families: tuple[Container[str], ...]
    tags: frozenset[str]
    times: bool
    both: bool
    negated: bool
    least: int
    most: int
    labels: tuple[tuple[bool, frozenset[str]], ...] = ()

    def holds(self, place: Place, at: int) -> bool:
        """Return True if a token is one of these."""
        low, tagged = place.words.row.lows[at], place.words.row.codes[at] in self.tags
        named = low in self.words or any(low in group for group in self.families)
        found = (named and tagged) if self.both else (named or tagged or (self.times and at in place.timed))
        return found is not self.negated

    def trigger(self) -> frozenset[str] | None:
        """Return words or labels of which one must be there, None where others may do."""
        if self.kind == "time":
            sets = [labels for wanted, labels in self.labels if wanted]
            return min(sets, key=len, default=None)
        plain = self.least and not (self.negated or self.families or self.times) and (self.both or not self.tags)
        return self.words if plain and self.words else None


class _Part(NamedTuple):
    """One of the patterns that `&` joins: its items, or a function, and where it is asked."""

    wanted: bool
    scope: str
    items: tuple[_Item, ...]
    test: Test | None

    def fits(self, place: Place) -> bool:
        """Return True if the part is as wanted."""
        found = self.test(place) if self.test else self._found(place)
        return found is self.wanted

    def _found(self, place: Place) -> bool:
        words = place.words
        if self.scope in _ANCHORED:
            at = place.anchor(self.scope)
            return at is not None and _match(self.items, 0, at, 1, place, (at, words.last))
        if self.scope:
            return _anywhere(self.items, place, place.stretch(self.scope))
        bounds = words.first, words.last
        time = next((number for number, item in enumerate(self.items) if item.kind == "time"), None)
        if time is None:
            return _anywhere(self.items, place, bounds)
        if place.begin < 0 or not _has_labels(self.items[time], place):
            return False
        before, after = self.items[:time][::-1], self.items[time + 1 :]
        return _match(after, 0, place.end, 1, place, bounds) and _match(before, 0, place.begin - 1, -1, place, bounds)


_ANCHORED = frozenset(("verb", "subject", "opener", "above"))


def _anywhere(items: tuple[_Item, ...], place: Place, bounds: tuple[int, int]) -> bool:
    return any(_match(items, 0, at, 1, place, bounds) for at in range(*bounds))


def _has_labels(item: _Item, place: Place) -> bool:
    return all(labels.isdisjoint(place.labels) is not wanted for wanted, labels in item.labels)


def _match(items: Sequence[_Item], number: int, at: int, step: int, place: Place, bounds: tuple[int, int]) -> bool:
    """Return True if the items from `number` on fit the tokens from `at` on, forwards or backwards."""
    while number < len(items):
        item = items[number]
        if item.kind != "word":
            next_at = _past(item, at, step, place, bounds)
            if next_at is None:
                return False
            at = next_at
        elif item.least == item.most == 1:
            if not (bounds[0] <= at < bounds[1] and item.holds(place, at)):
                return False
            at += step
        else:
            return _match_many(items, number, at, step, place, bounds)
        number += 1
    return True


def _match_many(items: Sequence[_Item], number: int, at: int, step: int, place: Place, bounds: tuple[int, int]) -> bool:
    item = items[number]
    for count in range(item.most + 1):
        if count >= item.least and _match(items, number + 1, at, step, place, bounds):
            return True
        if not (bounds[0] <= at < bounds[1] and item.holds(place, at)):
            return False
        at += step
    return False


def _past(item: _Item, at: int, step: int, place: Place, bounds: tuple[int, int]) -> int | None:
    """Return the token after a time or an end of the scope, None where neither is there."""
    if item.kind == "time":
        here = at == (place.begin if step > 0 else place.end - 1) and _has_labels(item, place)
        return (place.end if step > 0 else place.begin - 1) if here else None
    edge = (bounds[0] if item.kind == "first" else bounds[1]) - (step < 0)
    return at if at == edge else None


class Rulebook:
    """Rows, found by the words without which none of their patterns fits."""

    def __init__(self, rows: Iterable[Row], tests: Mapping[str, Test] | None = None) -> None:
        """Take rows, and the functions that their patterns name."""
        self.rows, self.tests = tuple(rows), tests or {}

    @cached_property
    def _index(self) -> tuple[dict[str, list[int]], list[int], list[tuple[Row, tuple[_Part, ...]]]]:
        """The numbers of the patterns by their triggers, of those without one, and the patterns."""
        by_word: dict[str, list[int]] = {}
        always: list[int] = []
        patterns = [(row, self._parts(pattern)) for row in self.rows for pattern in row.patterns]
        for number, (_, parts) in enumerate(patterns):
            needed = [found for part in parts if part.wanted for item in part.items if (found := item.trigger())]
            if needed:
                for word in min(needed, key=len):
                    by_word.setdefault(word, []).append(number)
            else:
                always.append(number)
        return by_word, always, patterns

    def fitting(self, place: Place) -> list[Row]:
        """Return the rows that fit a place, in their order."""
        by_word, always, patterns = self._index
        tried = sorted({number for word in by_word.keys() & place.present for number in by_word[word]}.union(always))
        found: dict[str, Row] = {}
        for number in tried:
            row, parts = patterns[number]
            if row.name in found or row.name in SWITCHED_OFF:
                continue
            if all(part.fits(place) for part in parts):
                found[row.name] = row
        return list(found.values())

    def _parts(self, pattern: str) -> tuple[_Part, ...]:
        return tuple(self._part(part.strip()) for part in pattern.split(" & "))

    def _part(self, text: str) -> _Part:
        wanted = not text.startswith("not ")
        text = text.removeprefix("not ")
        if text.startswith("@"):
            return _Part(wanted, "", (), self.tests[text[1:]])
        scope = _SCOPE.match(text)
        items = tuple(map(_item, text[scope.end() if scope else 0 :].split()))
        return _Part(wanted, scope[1] if scope else "", items, None)


_EDGES: dict[str, Literal["first", "last"]] = {"<": "first", ">": "last"}


@cache
def _item(text: str) -> _Item:
    """Read an item of a pattern."""
    nothing = frozenset[str]()
    if text in _EDGES:
        return _Item(_EDGES[text], nothing, (), nothing, False, False, False, 1, 1)
    time = _TIME.match(text)
    if time:
        labels = tuple(map(_label, (time["labels"] or "").split(","))) if time["labels"] else ()
        return _Item("time", nothing, (), nothing, False, False, False, 1, 1, labels)
    found = _ITEM.match(text)
    assert found, text
    least, most = _times(found["many"] or "")
    if found["what"] == "_":
        return _Item("word", nothing, (), nothing, False, False, True, least, most)
    words, families, tags, times = _named(found["what"].split("/" if "/" in found["what"] else "|"))
    return _Item("word", words, families, tags, times, "/" in found["what"], bool(found["no"]), least, most)


def _named(names: list[str]) -> tuple[frozenset[str], tuple[Container[str], ...], frozenset[str], bool]:
    words, tags, families = set[str](), set[str](), list[Container[str]]()
    for name in names:
        group = family(name[1:-1]) if name[0] == "{" else frozenset((name,))
        if name != "TIME" and _NAME.match(name):
            tags |= codes(name)
        elif isinstance(group, frozenset):
            words |= group
        else:
            families.append(group)
    return frozenset(words - {"TIME"}), tuple(families), frozenset(tags), "TIME" in names


def _label(text: str) -> tuple[bool, frozenset[str]]:
    names = text.removeprefix("!").split("|")
    groups = [listed_family(name[1:-1]) if name[0] == "{" else frozenset((name,)) for name in names]
    return text[0] != "!", frozenset[str]().union(*groups)


def _times(many: str) -> tuple[int, int]:
    """Return how often something may stand there, at least and at most."""
    if many in ("", "?", "+"):
        return int(many != "?"), _ANY if many == "+" else 1
    return 0, int(many[1:] or _ANY)
