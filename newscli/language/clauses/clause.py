"""What clauses are made of: the words of a sentence, its noun phrases, and the clauses that are still open."""

from bisect import bisect_left
from collections.abc import Set
from typing import Literal, Protocol

from newscli.article import Span
from newscli.language.tags import codes
from newscli.records import NamedTuple, record

# What a clause is: a stretch of a sentence with its verb, its subject, and the clause that it stands in.

Kind = Literal[
    "main",
    "subordinate",
    "complement",
    "question",
    "relative",
    "coordinate",
    "verb",
    "participle",
    "reduced",
    "attribution",
    "aside",
]


@record()
class Clause:
    """A clause of a sentence; numbers count the tokens of the document.

    `kind` says how it is joined to the clause around it. "verb" is a verb joined to one before, without a subject of
    its own; "participle" and "reduced" have no finite verb. `verb` is the number of the finite word, an auxiliary where
    there is one. `subject` is the place of the subject with all that belongs to it, None where the clause has none of
    its own. `parent` is the clause that this one stands in, `before` the one that *and* or a comma joins it to.

    `at` is the token that opens the clause, its own words are `begin <= i < end`; `comma` is True where a comma opens
    it.
    """

    kind: Kind
    span: Span
    verb: int | None
    subject: Span | None
    parent: "Clause | None"
    before: "Clause | None"
    at: int
    begin: int
    end: int
    comma: bool

    def opening(self) -> "Clause":
        """Return the clause that has the subject of this one: of "stopped, looked and left" the one with "stopped"."""
        clause = self
        while clause.kind == "verb" and clause.before:
            clause = clause.before
        return clause

    def root(self) -> "Clause":
        """Return the first of the clauses that this one depends on or is joined to."""
        clause = self
        while above := clause.parent or clause.before:
            clause = above
        return clause


# The words of a sentence as the clause parser reads them: lower case, tags, finite verbs, connectives.

FINITE = codes("FINITE")
_STOPS = codes("WHO WHAT WH_DET WHERE IF THAT THAT_WHO SUBORD SEMICOLON COLON DASH")
_PREPOSITIONS = codes("PREPOSITIONS PARTICLE")
_TIMELY = frozenset(("soon", "long"))
_BEFORE_YEARS = codes("PREP SUBORD")
_TIMES = codes("TIMES")
_IN_TIMES = _TIMES | codes("NUMBER")
_BEFORE_TIMES = codes("DET ADJECTIVE NUMBER QUANTITY")


class TaggedWords(Protocol):
    """Tokens in order, by column: in lower case, their fine tags (a character each), where they start and end."""

    lows: list[str]
    codes: str
    starts: list[int]
    ends: list[int]


@record()
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


# Noun phrases among the words of a clause, and what governs each.

HEADS = codes("NOMINAL NUMBER MONEY PERCENT DET_ALONE INDEFINITE SYMBOL FOREIGN ADDRESS REFLEXIVE OBJECT")
_ALONE = codes("SUBJECT THERE WHO THAT_WHO WHAT")
_STARTS = codes("DET POSSESSIVE WH_DET DET_ALONE")
INSIDE = codes("DETERMINERS ADJECTIVE HYPHEN OWNER TITLE SLASH FOREIGN") | HEADS
_DESCRIBING = codes("PARTICIPLE GERUND")
NONFINITE = codes("GERUND HAVE_GERUND BE_GERUND PARTICIPLE BE_PARTICIPLE BASE BE_BASE HAVE_BASE DO_BASE")
_PREPOSITION_OR_SUBORD = codes("PREPOSITIONS SUBORD")
ADVERBS = codes("ADVERB NOT PARTICLE INTERJECTION")
_CONJ, _HYPHENS, _ADVERB = codes("CONJ"), codes("HYPHEN"), codes("ADVERB")
_BEFORE_DESCRIBING = codes("DETERMINERS ADJECTIVE OWNER HYPHEN NUMBER ADVERB")
_AFTER_ADVERB = codes("ADJECTIVE NUMBER QUANTITY PARTICIPLE")


class Chunk(NamedTuple):
    """A noun phrase `first <= i < last`: "np" by itself, "pp" after a preposition, "object" after another verb."""

    first: int
    last: int
    role: str


def chunks_of(words: Words, free: list[int]) -> list[Chunk]:
    """Return the noun phrases among the tokens of a clause, with what governs each."""
    found: list[Chunk] = []
    tags = words.row.codes
    role, number = "np", 0
    while number < len(free):
        at = free[number]
        size = _phrase(words, free, number)
        if size:
            found.append(Chunk(at, free[number + size - 1] + 1, role))
            joins = number + size < len(free) and words.tagged(free[number + size], _CONJ)
            role = role if joins else "np"
            number += size + joins
            continue
        if tags[at] in _PREPOSITION_OR_SUBORD:
            role = "pp"
        elif tags[at] in NONFINITE:
            role = "object"
        elif tags[at] not in ADVERBS:
            role = "np"
        number += 1
    return found


def _phrase(words: Words, free: list[int], number: int) -> int:
    """Return how many tokens a noun phrase takes from a place on, 0 if none begins there."""
    tags = words.row.codes
    if tags[free[number]] in _ALONE:
        return 1
    end, headed = number, 0
    while end < len(free):
        at = free[end]
        if end > number and at != free[end - 1] + 1:
            break
        tag = tags[at]
        if headed and tag in _STARTS:
            break
        if tag in INSIDE:
            if tag in HEADS or (end > number and not headed) or words.tagged(at - 1, _HYPHENS):
                headed = end + 1
        elif not _goes_inside(words, at, begins=end == number):
            break
        end += 1
    return headed - number if headed else 0


def _goes_inside(words: Words, at: int, *, begins: bool) -> bool:
    """Return True for "very" of "a very old man", "rising" of "the rising costs", the comma of "old, grey men"."""
    tag = words.row.codes[at]
    if tag in _DESCRIBING:
        return not begins and words.tagged(at + 1, INSIDE) and words.tagged(at - 1, _BEFORE_DESCRIBING)
    return tag in _ADVERB and words.tagged(at + 1, _AFTER_ADVERB)


def noun_after(words: Words, at: int) -> tuple[int, int] | None:
    """Return the noun phrase that begins at a token, with its attribute after "of"."""
    free = list(range(at, min(at + 12, words.last)))
    size = _phrase(words, free, 0) if free else 0
    return (at, at + size) if size else None


def noun_before(words: Words, verb: int, floor: int) -> int | None:
    """Return where the noun phrase right before a verb begins, all that belongs to it; None if none stands there."""
    chunks = _chunks_before(words, verb, floor)
    return next((chunk.first for chunk in reversed(chunks) if chunk.role == "np"), chunks[-1].first) if chunks else None


def phrase_before(words: Words, verb: int, floor: int) -> int | None:
    """Return where the last noun phrase before a verb begins, whatever governs it; None if none stands there."""
    chunks = _chunks_before(words, verb, floor)
    return chunks[-1].first if chunks else None


def _chunks_before(words: Words, verb: int, floor: int) -> list[Chunk]:
    free = list(range(max(floor, verb - 16, words.first), verb))
    while free and words.tagged(free[-1], ADVERBS):
        free.pop()
    chunks = chunks_of(words, free)
    return chunks if free and chunks and chunks[-1].last == free[-1] + 1 else []


# A clause while its sentence is being read: where it began, and what it still lacks.

# Clauses that never have a finite verb of their own.
NONFINITE_OF_OPEN_CLAUSE = frozenset(("participle", "reduced"))


class OpenClause:
    """A clause whose end, verb and subject are still to be found; the fields are those of `Clause`."""

    __slots__ = ("at", "before", "begin", "comma", "end", "kind", "parent", "subject", "verb", "verbless")

    def __init__(self, kind: Kind, at: int, begin: int, parent: "OpenClause | None", *, comma: bool) -> None:
        self.kind, self.at, self.begin, self.parent, self.comma = kind, at, begin, parent, comma
        self.end = begin
        self.verb: int | None = None
        self.subject: tuple[int, int] | None = None
        self.before: OpenClause | None = None
        self.verbless = kind in NONFINITE_OF_OPEN_CLAUSE

    def lacks_verb(self) -> bool:
        """Return True if the finite verb of the clause is still to come."""
        return self.verb is None and not self.verbless

    def opening(self) -> "OpenClause":
        """Return the clause that has the subject of this one: of "stopped, looked and left" the one with "stopped"."""
        clause = self
        while clause.kind == "verb" and clause.before:
            clause = clause.before
        return clause


# The clauses of a sentence found so far, and the stack of those that are still open.

# Clauses that a comma in front of them ends with the next comma.
_INSERTED = frozenset(("relative", "reduced", "participle"))
_COMMENTING = frozenset(("relative", "subordinate"))
# Clauses that end where another with its own subject is joined to the one around them.
_ENDED_BY_ANOTHER = frozenset(("relative", "reduced", "participle", "subordinate", "attribution"))
# A clause opened deeper than this takes the place of the innermost one, so that no word looks through a long stack.
# (Sentences of news go 9 deep at most.)
_DEEPEST = 12


class ClauseStack:
    """The clauses found so far, those that are still open, and the last verb of the sentence so far."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.found: list[OpenClause] = []
        self.open: list[OpenClause] = []
        self.last_verb = -9

    @property
    def top(self) -> OpenClause:
        """The innermost open clause."""
        return self.open[-1]

    def push(self, kind: Kind, at: int, begin: int, before: OpenClause | None = None) -> None:
        """Open a clause inside the innermost one."""
        self.close(_DEEPEST, at)
        parent = self.open[-1] if self.open else None
        clause = OpenClause(kind, at, begin, parent, comma=self.words.low(at) == "," or self.words.low(at - 1) == ",")
        clause.before = before
        self.open.append(clause)
        self.found.append(clause)

    def close(self, depth: int, at: int) -> None:
        """Close all clauses deeper than `depth`."""
        while len(self.open) > depth:
            self.open.pop().end = at

    def floor(self) -> int:
        """Return how deep the clause stands that nothing open now reaches out of."""
        return max((depth for depth, clause in enumerate(self.open) if clause.kind == "aside"), default=0)

    def base(self) -> int:
        """Return how deep the clause stands that a new one with its own subject is joined to."""
        depth = len(self.open)
        while depth > 1 and self.open[depth - 1].kind in _ENDED_BY_ANOTHER:
            depth -= 1
        return len(self.open) if self.open[depth - 1].verb is None else depth

    def join(self, kind: Kind, at: int, verb: int | None = None) -> None:
        """End the innermost clause, and open one that is joined to it."""
        before = self.top
        self.close(len(self.open) - 1, at)
        self.push(kind, at, at + 1, before)
        if verb is not None:
            self.top.verb = self.last_verb = verb

    def end_inserted(self, at: int) -> None:
        """Close what a comma ends: a clause inserted between commas, or one that opens the sentence."""
        while len(self.open) > 1:
            top = self.open[-1]
            inserted = top.verbless or (top.opening().comma and top.opening().kind in _INSERTED)
            waits = any(clause.lacks_verb() for clause in self.open[self.floor() : -1])
            if top.lacks_verb() or not (inserted or (waits and top.kind != "complement")):
                return
            self.close(len(self.open) - 1, at)

    def end_commented(self, at: int) -> None:
        """Close what a comma opened and a comma ended: "It began in 2021, when it rained, and ended last year"."""
        while len(self.open) > 1 and self.top.opening().comma and self.top.opening().kind in _COMMENTING:
            self.close(len(self.open) - 1, at)
