"""The engine of rows: takes rows of patterns and a place in a sentence, returns the rows that fit there.

A row is data: what it decides and its name, then, indented, patterns of which one must fit, sentences in which one does
(`+`) and others, much like them, in which none does (`-`). A pattern is words and names, with blanks between its items:

| item | what stands there |
| --- | --- |
| `since` | the word, in lower case, or the mark |
| `NOUN`, `FINITE` | a word with this tag of `newscli.language.tags`, or with one of this set of tags |
| `{extremes}` | a word of this family of `FAMILIES` |
| `might/MODAL` | a word or family that has the tag as well |
| `than\\|to` | any of several |
| `_`, `!FINITE` | any word; any but those |
| `x?`, `x*`, `x+`, `x*6` | up to one, any number, one or more, up to six of them |
| `<`, `>` | the first place and the last, as `entry: < it` |
| `T`, `TIME` | what is marked T (the time that is asked about); a word of any time |
| `T(LAST\\|NEXT,!day)` | what is marked T, if it has one of the labels, and not the other |

A letter alone is a mark: each table of rows says what its places mark. A pattern fits around its first mark, or
anywhere in the sentence if it has none. `&` joins patterns that must all fit, `not` stands before one that must not.
`entry:` and `verb:` are scopes of a place: one that is a stretch is looked through from end to end, and where one is a
word the pattern begins there. `@name` asks a function that the table of rows brings.
"""

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from typing import Generic, Literal, TypeVar, get_args

from newscli.language.lexicon import closed_classes as closed
from newscli.language.lexicon.calendar import WEEKDAYS
from newscli.language.lexicon.saying import NEGATIONS, says
from newscli.language.names.kinds import is_person_noun
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.records import NamedTuple

# A veto is for what is never right, a fact has a weight in a model; by the others a quote is as sure as they say.
Effect = Literal["veto", "fact", "unsure", "likely"]
# Names of rows that are left out, to see what each is worth.
SWITCHED_OFF: set[str] = set()

_ANY = 1_000
_ITEM = re.compile(r"(?P<no>!?)(?P<what>.+?)(?P<many>[?+]|\*\d*)?$")
_MARK = re.compile(r"(?P<mark>[A-Z])(?:\((?P<labels>.+)\))?$")
_NAME = re.compile(r"[A-Z][A-Z_]+$")
_SCOPE = re.compile(r"([a-z]+): ")


class Row(NamedTuple):
    """What one construction decides: any of `patterns` must fit, as in the sentences `fits`, unlike in `fits_not`."""

    name: str
    effect: Effect
    patterns: tuple[str, ...]
    fits: tuple[str, ...]
    fits_not: tuple[str, ...] = ()


def read_rows(table: str) -> tuple[Row, ...]:
    """Return the rows of a table; a backslash at the end of a line lets the next go on with it."""
    rows = []
    effects: dict[str, Effect] = {effect: effect for effect in get_args(Effect)}
    for head, lines in re.findall(r"^([a-z].+)\n((?: .+\n)+)", table, re.MULTILINE):
        effect, _, name = head.partition(": ")
        stripped = [line.strip() for line in lines.splitlines()]
        patterns = tuple(line for line in stripped if line[0] not in "+-")
        fits, fits_not = (tuple(line[2:] for line in stripped if line[0] == sign) for sign in "+-")
        rows.append(Row(name, effects[effect], patterns, fits, fits_not))
    return tuple(rows)


class Place:
    """What rows are asked about: words `first <= i < last` in lower case, with the characters of their tags.

    `marks` are the words that each mark stands for, `labels` what else is known of it, `timed` the words of all times.
    A subclass knows the scopes: `anchored` are those that are a word.
    """

    __slots__ = ("first", "labels", "last", "lows", "marks", "present", "tags", "timed")
    anchored: frozenset[str] = frozenset()

    def __init__(
        self,
        lows: Sequence[str],
        tags: Sequence[str],
        bounds: tuple[int, int],
        marks: Mapping[str, tuple[int, int]],
        labels: Mapping[str, frozenset[str]],
        timed: Container[int] = (),
    ) -> None:
        self.lows, self.tags, self.marks, self.labels, self.timed = lows, tags, marks, labels, timed
        self.first, self.last = bounds
        self.present = frozenset(lows[self.first : self.last]).union(*labels.values())

    def stretches(self, scope: str) -> Sequence[tuple[int, int]]:
        """Return the words of a scope that holds stretches."""
        raise NotImplementedError(scope)

    def anchor(self, scope: str) -> int | None:
        """Return the word that a scope is, None where there is none."""
        raise NotImplementedError(scope)


P = TypeVar("P", bound=Place)


class _Item(NamedTuple):
    """What may stand at one place of a pattern, `least` to `most` times; `labels` are asked of a mark alone."""

    kind: Literal["word", "mark", "first", "last"]
    words: frozenset[str] = frozenset()
    families: tuple[Container[str], ...] = ()
    tags: frozenset[str] = frozenset()
    times: bool = False
    both: bool = False
    negated: bool = False
    least: int = 1
    most: int = 1
    labels: tuple[tuple[bool, frozenset[str]], ...] = ()
    mark: str = ""

    def holds(self, place: Place, at: int) -> bool:
        """Return True if a token is one of these."""
        low, tagged = place.lows[at], place.tags[at] in self.tags
        named = low in self.words or (self.families != () and any(low in group for group in self.families))
        found = (named and tagged) if self.both else (named or tagged or (self.times and at in place.timed))
        return found is not self.negated

    def trigger(self) -> frozenset[str] | None:
        """Return words or labels of which one must be there, None where others may do."""
        if self.kind == "mark":
            sets = [labels for wanted, labels in self.labels if wanted]
            return min(sets, key=len, default=None)
        plain = self.least and not (self.negated or self.families or self.times) and (self.both or not self.tags)
        return self.words if plain and self.words else None


class _Part(NamedTuple, Generic[P]):
    """One of the patterns that `&` joins: its items, or a function, and where it is asked.

    Without a scope `marked` is its first mark, `before` the items before that, the last first, and `items` those after.
    `needed` are sets of words or labels of each of which one must be there.
    """

    wanted: bool
    scope: str
    items: tuple[_Item, ...]
    test: Callable[[P], bool] | None
    needed: tuple[frozenset[str], ...] = ()
    marked: _Item | None = None
    before: tuple[_Item, ...] = ()

    def fits(self, place: P) -> bool:
        """Return True if the part is as wanted."""
        found = self.test(place) if self.test else self._found(place)
        return found is self.wanted

    def _found(self, place: P) -> bool:
        if self.scope in place.anchored:
            at = place.anchor(self.scope)
            return at is not None and _match(self.items, 0, at, 1, place, (at, place.last))
        if self.scope:
            return any(_anywhere(self.items, place, stretch) for stretch in place.stretches(self.scope))
        bounds = place.first, place.last
        if self.marked is None:
            return _anywhere(self.items, place, bounds)
        marked = _marked(self.marked, place)
        if marked is None or not _match(self.items, 0, marked[1], 1, place, bounds):
            return False
        return _match(self.before, 0, marked[0] - 1, -1, place, bounds)


def _anywhere(items: tuple[_Item, ...], place: Place, bounds: tuple[int, int]) -> bool:
    return any(_match(items, 0, at, 1, place, bounds) for at in range(*bounds))


def _marked(item: _Item, place: Place) -> tuple[int, int] | None:
    """Return the words that a mark stands for, None where there are none or they have not its labels."""
    marked = place.marks.get(item.mark)
    fits = marked and all(labels.isdisjoint(place.labels[item.mark]) is not wanted for wanted, labels in item.labels)
    return marked if fits else None


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
    """Return the word after a mark or an end of the scope, None where neither is there."""
    if item.kind == "mark":
        marked = _marked(item, place)
        return marked[1] if marked and at == marked[0] else None  # no mark stands before the first
    edge = (bounds[0] if item.kind == "first" else bounds[1]) - (step < 0)
    return at if at == edge else None


# A row with one of its patterns, and the words or labels of each set of which one must be there.
_Pattern = tuple[Row, tuple[_Part[P], ...], list[frozenset[str]]]


class Rulebook(Generic[P]):
    """Rows, found by the words without which none of their patterns fits."""

    def __init__(self, rows: Iterable[Row], tests: Mapping[str, Callable[[P], bool]] | None = None) -> None:
        self.rows, self.tests = tuple(rows), tests or {}

    @cached_property
    def _index(self) -> tuple[dict[str, list[int]], list[int], list[_Pattern[P]]]:
        """The numbers of the patterns by their triggers, of those without one, and the patterns."""
        by_word: dict[str, list[int]] = {}
        always: list[int] = []
        patterns = [self._pattern(row, pattern) for row in self.rows for pattern in row.patterns]
        for number, (_, _, needed) in enumerate(patterns):
            for word in needed[0] if needed else ():
                by_word.setdefault(word, []).append(number)
            if not needed:
                always.append(number)
        return by_word, always, patterns

    def fitting(self, place: P) -> list[Row]:
        """Return the rows that fit a place, in their order."""
        return list(self._fitting(place))

    def first(self, place: P) -> Row | None:
        """Return the first row that fits a place."""
        return next(self._fitting(place), None)

    def _fitting(self, place: P) -> Iterator[Row]:
        by_word, always, patterns = self._index
        found: Row | None = None
        lacks = place.present.isdisjoint
        tried = {number for word in by_word.keys() & place.present for number in by_word[word]}
        for number in sorted(tried.union(always)):
            row, parts, needed = patterns[number]
            if row is found or any(map(lacks, needed)) or row.name in SWITCHED_OFF:
                continue
            if all(part.fits(place) for part in parts):
                found = row
                yield row

    def _pattern(self, row: Row, pattern: str) -> _Pattern[P]:
        parts = tuple(self._part(part.strip()) for part in pattern.split(" & "))
        return row, parts, sorted((words for part in parts if part.wanted for words in part.needed), key=len)

    def _part(self, text: str) -> _Part[P]:
        wanted = not text.startswith("not ")
        text = text.removeprefix("not ")
        if text.startswith("@"):
            return _Part(wanted, "", (), self.tests[text[1:]])
        scope = _SCOPE.match(text)
        items = tuple(map(_item, text[scope.end() if scope else 0 :].split()))
        needed = tuple(found for item in items if (found := item.trigger()))
        at = next((at for at, item in enumerate(items) if item.kind == "mark" and not scope), None)
        if at is not None:
            return _Part(wanted, "", items[at + 1 :], None, needed, items[at], items[:at][::-1])
        return _Part(wanted, scope[1] if scope else "", items, None, needed)


_EDGES: dict[str, Literal["first", "last"]] = {"<": "first", ">": "last"}


@cache
def _item(text: str) -> _Item:
    """Read an item of a pattern."""
    if text in _EDGES:
        return _Item(_EDGES[text])
    mark = _MARK.match(text)
    if mark:
        labels = tuple(map(_label, mark["labels"].split(","))) if mark["labels"] else ()
        return _Item("mark", labels=labels, mark=mark["mark"])
    found = _ITEM.match(text)
    assert found, text
    least, most = _times(found["many"] or "")
    if found["what"] == "_":
        return _Item("word", negated=True, least=least, most=most)
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


# Families of words that patterns of rows name in braces: `{extremes}` is a word of that family.


# After a time these go on with the sentence: they are no things that it names.
_NO_THINGS = (
    closed.PREPOSITIONS
    | closed.AUXILIARIES
    | word_set("of to as since until till after before and or but when where who which that than then")
)
FAMILIES: dict[str, frozenset[str] | str] = {
    # Closed classes.
    "articles": closed.ARTICLES,
    "determined": closed.ARTICLES_AND_POSSESSIVES,
    "negations": NEGATIONS,
    "ordinals": frozenset(closed.ORDINALS),
    "prepositions": closed.PREPOSITIONS,
    "subjects": closed.SUBJECTS,
    # What measures, ranks and changes.
    "changing": "eased edged slowed cooled ticked sank sunk rose rise risen fell fall fallen grew grown jumped dropped "
    "drop declined decline climbed plummeted plunged shrank shrunk increased increase decreased swelled slipped slid "
    "soared surged widened narrowed changed expanded enlarged",
    "earlier": "earlier same previous prior ago",
    "before-that": "earlier same previous prior",
    "extremes": "lowest highest worst best biggest largest smallest warmest coldest hottest driest wettest strongest "
    "weakest deadliest fewest longest shortest steepest sharpest fastest slowest busiest quietest narrowest widest "
    "tightest heaviest lightest poorest richest toughest hardest coolest closest tallest deepest shallowest youngest "
    "oldest",
    "more-or-less": "up down higher lower",
    "multiplied": "doubled tripled quadrupled halved",
    "up-or-down": "up down",
    "scarce": "little few none much many most neither",
    "share": "percent per %",
    "money": "$ € £",
    "pro-verbs": "did was were had is has does",
    "counting": "no nobody none n't n’t only first more fewer every each any",
    "degrees": "a an the not no very quite one another just",
    # Times.
    "long": "month months year years decade decades century centuries",
    "periods": " ".join(WEEKDAYS) + " day week month year season spring summer autumn fall winter",
    "parts-of-a-day": "day morning afternoon evening night",
    "weekdays": frozenset(WEEKDAYS),
    "every-day": "daily nightly weekdays weeknights weekends",
    "hours-from": "from at between until till",
    "through": "to through thru - –",
    "parts-of-a-time": "start end turn beginning middle course rest",
    "between": "early late mid - at least on the",
    # What happens always, or may.
    "habits": "typically usually generally normally often traditionally always annually",
    "usual": "normal usual common typical rare",
    "would": "would ’d 'd",
    "happened": "happened occurred happens",
    "happening": "will ’ll 'll had have has was were going",
    # Where something is placed.
    "placing": "in on at during after before following from until by since for through to",
    "stops": ", ; — who which that",
    "dashes": "— – - --",
    "owner": "'s ’s",
    "issues": "issue edition number cover issues editions",
    "works": "film movie novel book play musical opera drama comedy thriller series show sitcom story tale game "
    "miniseries prequel sequel romance western",
    "papers": "report reports survey surveys guidebook guide map maps atlas manual photo photograph "
    "postcard figures statistics data census",
    "forecasts": "forecast forecasts target targets outlook guidance estimate estimates projection projections",
    "earnings": "profit profits revenue revenues sales earnings income loss losses results turnover",
    # Who says it, and whether anybody does; verbs by their bases.
    "authors": "i we me us 's ’s",
    "nobody": "nobody none neither nor no-one",
    "any-one": "one a any",
    "hardly": "hardly scarcely barely",
    "apart": "but except other apart",
    "merely": "only just merely simply",
    "hearsay": "say believe think rumor report understand",
    "naming": "call name nickname know dub",
    "works-made": "write direct read sing publish print produce record type release",
    "due": "expect schedule plan intend mean prepare",
    "quiet": "ask decline refuse request speak want insist demand",
    "unnamed": "named identified anonymity anonymous",
    "denied": "deny denies denied reject rejects rejected dispute disputes disputed",
    "ways": "way ways chance opportunity time moment place reason reasons excuse means effort attempt bid evidence "
    "proof sign signs indication nothing right rights freedom decision need duty ability courage nerve",
    "only-when": "it was is had been only already just still late early on in at about around",
}  # fmt: skip


# Families too large to list: every word of which a test is true.
TESTS: dict[str, Callable[[str], bool]] = {
    "handles": lambda word: word[0] == "@",
    "things": lambda word: word.isalpha() and word not in _NO_THINGS,
    "digits": lambda word: word[0].isdecimal(),
    "letters": str.isalpha,
    "persons": is_person_noun,
    "says": says,
    "nots": lambda word: word.endswith(("n't", "n’t")) or word in ("never", "cannot"),
}


class Tested:
    """The words of a family that is a test."""

    def __init__(self, test: Callable[[str], bool]) -> None:
        self._test = test

    def __contains__(self, word: object) -> bool:
        """Return True if the test is true of a word."""
        return isinstance(word, str) and self._test(word)


def family(name: str) -> Container[str]:
    """Return the words of a family.

    Raises:
        KeyError: No family has such a name.
    """
    return Tested(TESTS[name]) if name in TESTS else listed_family(name)


@cache
def listed_family(name: str) -> frozenset[str]:
    """Return the words of a family that is a list.

    Raises:
        KeyError: No family that is a list has such a name.
    """
    words = FAMILIES[name]
    return word_set(words) if isinstance(words, str) else words
