"""The words around a place in an article, with their weights, and how alike two places are by them."""

from collections.abc import Sequence
from itertools import pairwise

from newscli.article import Span
from newscli.language.clauses.clause import Clause
from newscli.language.document import Document, Tokens
from newscli.language.lexicon.calendar import COUNTED_FROM, PARTS_OF_DAY
from newscli.language.lexicon.closed_classes import BE, ORDINALS, RELATIVES
from newscli.language.lexicon.meaning import PHRASE_ENDS, is_of_saying, phrase_of, term_of
from newscli.language.lexicon.measures import unit_of
from newscli.language.likeness import Vector, cosine
from newscli.language.tags import codes
from newscli.matching.figures.figure import is_number, value_of
from newscli.matching.same_words.passages import is_common
from newscli.records import NamedTuple

# Words that tell that a thing is not the one that is in the news: "He had hosted it previously".
BEFORE = frozenset(("previously", "formerly"))


class Around(NamedTuple):
    """The weights of words around a place: those of its clause, and all of its sentence; each of length one.

    `order` are the words of the clause that tell which of several things is meant: "first", "last"; `predicate` is what
    is done, `name` that of who does it; `meant` are both with the words of the sentence
    before, which tell what "it" is.
    """

    clause: Vector
    all: Vector
    order: frozenset[str] = frozenset()
    predicate: str = ""
    name: frozenset[str] = frozenset()
    meant: tuple[Vector, Vector] | None = None

    def are_ordered_apart(self, other: "Around") -> bool:
        """Return True where "first" stands here and "last" there, or one thing is said to have been before."""
        two = bool(self.order) and bool(other.order) and self.order.isdisjoint(other.order)
        return two or bool(self.order & BEFORE) != bool(other.order & BEFORE)

    def cosines(self, other: "Around") -> tuple[float, float]:
        """Return how alike the clauses and the sentences are; with what is `meant` where that makes them more alike."""
        plain = cosine(self.clause, other.clause), cosine(self.all, other.all)
        if self.meant is None and other.meant is None:
            return plain
        (clause, every), (its_clause, its_every) = self.wide, other.wide
        return max(plain, (cosine(clause, its_clause), cosine(every, its_every)), key=sum)

    @property
    def wide(self) -> tuple[Vector, Vector]:
        """Return the words of the clause and of the sentence with what they mean by "it"."""
        return self.meant or (self.clause, self.all)

    def are_of_two(self, other: "Around") -> bool:
        """Return True where two named differently do the same, or each does something and the other is not named."""
        if not (self.name and other.name and self.name.isdisjoint(other.name)):
            return False
        return self.predicate == other.predicate or not (self._names(other) or other._names(self))

    def _names(self, other: "Around") -> bool:
        """Return True if the sentence has a word of who does the other thing."""
        return any(term_of(word) in self.all for word in other.name)


# Takes a token of an article, returns its clause, the tokens that tell what is told there, and whose clause it is.

_RELATIVE = RELATIVES | {"that"}


def clause_of(document: Document, at: int) -> Clause | None:
    """Return the innermost clause of a token that is no attribution."""
    clauses = document.clauses_at(at)
    around = (each for each in clauses if each.begin <= at < each.end and each.kind != "attribution")
    return min(around, key=lambda each: each.end - each.begin, default=None)


def tokens_of(document: Document, clause: Clause, at: int) -> list[int]:
    """Return the tokens of a token's clause with its subject.

    Left out are clauses inside it, what is added to the subject after a comma, and who said so after "according to".
    """
    tokens = document.tokens
    nested = [
        each
        for each in document.clauses_at(at)
        if clause.begin <= each.begin and each.end <= clause.end and not each.begin <= at < each.end
    ]
    span = clause.opening().subject
    subject = tokens.within(span) if span else range(0)
    head = _head(tokens, subject, at)
    outside = {k for each in nested for k in range(each.begin, each.end)} | {*subject}
    source = _source(tokens, clause, at)
    return [*(k for k in range(clause.begin, clause.end) if k not in outside and k not in source), *head]


def subject_of(document: Document, clause: Clause) -> Span | None:
    """Return the subject of a clause; of "which was shut" and "found on Monday" what stands before, back to a verb."""
    tokens, clause = document.tokens, clause.opening()
    subject, above = clause.subject, clause.parent
    is_relative = subject is not None and tokens.lows[tokens.within(subject).start] in _RELATIVE
    if above is None or not (is_relative or clause.kind == "reduced"):
        return subject
    has_verb = above.verb is not None and above.verb < clause.at
    first = (above.verb or 0) + 1 if has_verb else above.begin
    return Span(tokens.starts[first], tokens.ends[clause.at - 1]) if first < clause.at else subject


def _head(tokens: Tokens, subject: range, at: int) -> range:
    """Return the subject up to its first comma, "The inquiry" of "The inquiry, to be led by a judge,"."""
    comma = next((k for k in subject if tokens.lows[k] == ","), subject.stop)
    return subject if at in subject and at > comma else range(subject.start, comma)


def _source(tokens: Tokens, clause: Clause, at: int) -> range:
    """Return what comes after an "according to" in a clause, unless that stands before the token `at`."""
    every = range(clause.begin, clause.end)
    said = next((k for k in every if tokens.lows[k : k + 2] == ["according", "to"]), clause.end)
    return range(0) if said < at else range(said + 1, clause.end)


# Takes a figure among the tokens of an article, returns the name of who has it, and the whole it is a part of.

_NAMES, _OPEN, _CLOSE = codes("NAMES"), codes("OPEN"), codes("CLOSE")
_DETERMINERS = codes("DETERMINERS")
_IN_BRACKETS, _TO_GIVER = 12, 8  # tokens between a figure and who has it
_GIVERS = frozenset(("by", "from"))


def holder_of(tokens: Tokens, first: int, last: int, end: int) -> frozenset[str]:
    """Return the words of the name of who has the figure `first <= i < last` of a sentence that ends before `end`.

    It stands before its brackets, "Reyle (19 wins)", or after it, "$9 by Lund".
    """
    return _before_brackets(tokens, first) or _giver(tokens, last, end)


def _before_brackets(tokens: Tokens, first: int) -> frozenset[str]:
    for at in range(first - 1, max(0, first - _IN_BRACKETS), -1):
        if tokens.codes[at] in _CLOSE:
            break
        if tokens.codes[at] in _OPEN:
            return _name_before(tokens, at)
    return frozenset()


def _giver(tokens: Tokens, last: int, end: int) -> frozenset[str]:
    for at in range(last, min(end, last + _TO_GIVER)):
        if tokens.lows[at] in _GIVERS:
            first = at + 1 + (tokens.code(at + 1) in _DETERMINERS)
            stop = first
            while stop < end and tokens.codes[stop] in _NAMES:
                stop += 1
            return frozenset(tokens.lows[first:stop])
    return frozenset()


def _name_before(tokens: Tokens, at: int) -> frozenset[str]:
    first = at
    while first > 0 and tokens.codes[first - 1] in _NAMES:
        first -= 1
    return frozenset(tokens.lows[first:at])


def names_before(tokens: Tokens, begins: int, first: int) -> frozenset[str]:
    """Return the words of the names between the number before a figure, or the head of its sentence, and the figure."""
    numbers = (at + 1 for at in range(first - 1, begins - 1, -1) if is_number(tokens.lows[at]) and at < first - 1)
    return frozenset(
        tokens.lows[at] for at in range(next(numbers, begins), first) if tokens.codes[at] in _NAMES
    ) or frozenset(tokens.lows[at] for at in range(begins, first) if tokens.codes[at] in _NAMES)


def whole_of(tokens: Tokens, first: int, last: int) -> float:
    """Return the number of which the one `first <= i < last` is a part, "40 of [90]"; less than 0 for a whole itself.

    It is 0 where neither is so.
    """
    before = first - 1
    while before > 0 and tokens.codes[before] in _DETERMINERS:
        before -= 1
    if tokens.low(before) == "of" and is_number(tokens.low(before - 1 - (tokens.low(before - 1) == "out"))):
        return -1.0
    at = last + (tokens.low(last) == "out")
    if tokens.low(at) != "of":
        return 0.0
    at += 1
    while tokens.code(at) in _DETERMINERS:
        at += 1
    found = value_of([tokens.low(at)]) if is_number(tokens.low(at)) else None
    return found[0] if found else 0.0


# Takes a token of an article, returns its verb, the name of who does it, and which part of all a number is of.

_VERBS, _ENDS = codes("VERBS"), codes("PREPOSITIONS COMMA THAT_WHO WHO")
_PARTICIPLE, _NOUNS = codes("PARTICIPLE"), codes("NOUN PLURAL")
_BEFORE_NOUN = codes("DETERMINERS ADJECTIVE")
_CALENDAR = codes("CALENDAR")
SAYING = "SAY"
_SOON = 6
AFTER, AVERAGE, OTHER, OVER, SOME = "after", "average", "other", "over", "some"
_FURTHER = frozenset(("another", "further", "additional", "extra"))
_AVERAGES = frozenset(("average", "averages", "averaged", "averaging"))
_SOON_AFTER = 8  # tokens from "averaged" to a number
_THE = frozenset(("the", "those", "these"))
_AWAY = COUNTED_FROM | {"in", "past", "last"}
ORDER = frozenset((*ORDINALS, "last", "next", "previous", "final", "former")) | BEFORE
_SO_FAR = frozenset(("so far", "thus far", "to date", "in all", "a total", "a combined", "till now", "until now"))
_OVER, _TIMES = (
    frozenset(("over", "during", "within", "past", "last")),
    frozenset(("day", "week", "month", "year", "decade")),
)


def predicate_at(tokens: Tokens, first: int, last: int, at: int) -> str:
    """Return the verb that a token belongs to, as its sense or base: the nearest before it, else the nearest after.

    It is looked for among the tokens `first <= i < last`. All verbs of saying are one, but in the passive; without a
    verb it is empty.
    """
    verbs = [k for k in range(first, last) if k != at and _is_predicate(tokens, k)]
    if not verbs:
        return ""
    verb = max((k for k in verbs if k < at), default=verbs[0])
    low = tokens.lows[verb]
    says = is_of_saying(low) and tokens.low(verb - 1) not in BE  # "was admitted" happened to somebody
    return phrase_at(tokens, verb) or (SAYING if says else term_of(low))


def acts_in(tokens: Tokens, first: int, last: int) -> frozenset[str]:
    """Return the verbs among the tokens `first <= i < last` but those of grammar and of saying, as senses or bases."""
    verbs = (k for k in range(first, last) if _is_predicate(tokens, k))
    acts = (phrase_at(tokens, k) or (None if is_of_saying(tokens.lows[k]) else term_of(tokens.lows[k])) for k in verbs)
    return frozenset(act for act in acts if act)


def _is_predicate(tokens: Tokens, at: int) -> bool:
    """Return True for a verb but those of grammar, and participles that go with a noun: "a retired driver"."""
    if tokens.codes[at] not in _VERBS or is_common(tokens.lows[at]):
        return False
    before, after = tokens.codes[max(0, at - 1)], tokens.codes[at + 1 : at + 2]
    return not (tokens.codes[at] in _PARTICIPLE and before in _BEFORE_NOUN and after and after in _NOUNS)


def phrase_at(tokens: Tokens, at: int) -> str | None:
    """Return what a verb counts as together with a word soon after it: "stepped down", "left their homes"."""
    after = [
        low
        for far, low in enumerate(tokens.lows[at + 1 : at + _SOON])
        if low in PHRASE_ENDS and (far < 2 or len(low) > 4 or low == "go")  # "let 90 people go"
    ]
    return next(filter(None, (phrase_of(tokens.lows[at], low) for low in after)), None) if after else None


def order_in(tokens: Tokens, first: int, last: int) -> frozenset[str]:
    """Return the words that tell which of several things is meant; not those of a time, as in "last Sunday"."""
    return frozenset(
        tokens.lows[k]
        for k in range(first, last)
        if tokens.lows[k] in ORDER and not (tokens.codes[k + 1 : k + 2] in _CALENDAR or _is_time(tokens.lows, k + 1))
    )


def _is_time(lows: Sequence[str], at: int) -> bool:
    return at < len(lows) and (unit_of(lows[at]) in _TIMES or lows[at] in PARTS_OF_DAY)


def days_named(tokens: Tokens, first: int, last: int) -> frozenset[str]:
    """Return the names of days and months among the tokens `first <= i < last`."""
    return frozenset(tokens.lows[k] for k in range(first, last) if tokens.codes[k] in _CALENDAR)


def name_of(tokens: Tokens, subject: Span | None) -> frozenset[str]:
    """Return the words of a subject's name, none where its head is no name: "Northern Rail", not "Marn's mayor"."""
    if subject is None:
        return frozenset()
    inside = tokens.within(subject)
    first, last = inside.start, next((k for k in inside[1:] if tokens.codes[k] in _ENDS), inside.stop)
    named = last > first and tokens.codes[last - 1] in _NAMES
    return frozenset(tokens.lows[k] for k in range(first, last) if named and tokens.codes[k] in _NAMES)


def part_at(tokens: Tokens, first: int, last: int, at: int) -> str:
    """Return which part of all a number is of, in its sentence `first <= i < last`.

    It is "next" before it, "other" after it or "another" before it, "some" of "nine of the boats", "total" of all so
    far, "average", "over" of "over six years", and "after" of a time from one day to another or up to now.
    """
    before = tokens.lows[at - 1] if at else ""
    if not _AVERAGES.isdisjoint(tokens.lows[max(first, at - _SOON_AFTER) : at]):
        return AVERAGE
    if (
        before in _FURTHER
        or tokens.low(at + 1) in _FURTHER | {"other"}
        or (tokens.low(at + 1) == "more" and tokens.low(at + 2) != "than")
    ):
        return OTHER
    if is_number(tokens.lows[at]) and tokens.low(at + 1) == "of" and tokens.low(at + 2) in _THE:
        return "" if is_number(tokens.low(at + 3)) else SOME
    after = tokens.lows[at + 2 : at + 4]
    if _is_span(tokens.lows[at : at + 3]) and (
        before in _AWAY or not COUNTED_FROM.isdisjoint(after) or _lasts(tokens, at)
    ):
        return AFTER
    if before in ORDER:
        return before
    lows = tokens.lows[first:last]
    pairs = {f"{one} {other}" for one, other in pairwise(lows)}
    spans = (lows[k] in _OVER and _is_span(lows[k + 1 : k + 4]) for k in range(len(lows)))
    return "total" if pairs & _SO_FAR or lows[:1] == ["since"] else OVER if any(spans) else ""


def _lasts(tokens: Tokens, at: int) -> bool:
    """Return True for what lasts still: "nine days of rain"."""
    return tokens.low(at + 2) == "of" and tokens.code(at + 3) in _NOUNS and tokens.low(at + 1) in ("days", "nights")


def _is_span(lows: Sequence[str]) -> bool:
    """Return True for "four nights", "the past two weeks"."""
    return any(is_number(one) and (unit_of(other) in _TIMES or other == "nights") for one, other in pairwise(lows))
