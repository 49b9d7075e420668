"""Takes an article and the places of its dates, returns its figures in the order of the text."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from newscli.article import Article, Span
from newscli.language.document import Document, Tokens
from newscli.language.lexicon.closed_classes import TENS
from newscli.language.lexicon.meaning import PEOPLE_SENSES, phrase_of, term_of
from newscli.language.lexicon.measures import MONEY, unit_of
from newscli.language.names.kinds import is_person_noun
from newscli.language.tags import codes
from newscli.language.words import singular
from newscli.matching.figures.figure import (
    MANY,
    SCALES,
    Figure,
    Hedge,
    Thing,
    age_at,
    begins_number,
    is_number,
    is_of_name_or_clock,
    is_point,
    is_split,
    part_of_scale,
    share_at,
    value_of,
)
from newscli.matching.figures.things import PEOPLE, Things, hedge_before, is_magnitude, unit_after
from newscli.records import NamedTuple

_NUMBER, _NAMES = codes("NUMBER"), codes("NAMES") - codes("CALENDAR")
_DETERMINERS = codes("DETERMINERS")
_ALIKE = {"-": "to", "–": "to", "to": "to", "or": "to", "and": "and"}
_OLDEST = 120
_LOOSE = 0.1  # share of it by which "half a million" may be another number
_TENS = {"tens": 10, "hundreds": 100}
_PRONOUNS = frozenset(("them", "us", "those", "whom", "which"))
_OR: dict[tuple[str, ...], Hedge] = {("or", "more"): "at least", ("or", "so"): "about"}


def find_figures(article: Article, dates: Iterable[Span] = ()) -> tuple[Figure, ...]:
    """Return the figures of an article, in order; numbers that stand in `dates` are none.

    Numbers of names ("Route 66"), scores and lone words ("one of them") are left out: they count nothing.
    """
    tokens = Document.of(article).tokens
    taken = {at for span in dates for at in tokens.within(span)}
    return tuple(_Finder(article, tokens, taken))


def numbers_in(article: Article) -> list[tuple[Span, float, float]]:
    """Return every number of an article, in digits or words: its place, value, and half a step of its last digit."""
    tokens = Document.of(article).tokens
    finder = _Finder(article, tokens, set())
    found: list[tuple[Span, float, float]] = []
    at = 0
    while at < len(tokens):
        last = finder.end(at) if is_number(tokens.lows[at]) else at + 1
        value = value_of(tokens.lows[at:last]) if is_number(tokens.lows[at]) else None
        if value:
            found.append((Span(tokens.starts[at], tokens.ends[last - 1]), *value))
        at = last
    return found


class _Number(NamedTuple):
    """The tokens `first <= i < last` of a number, its ends, half a step of its last digit; whether it is a share."""

    first: int
    last: int
    low: float
    high: float
    rounded: float
    is_share: bool = False


class _Finder:
    """Walks through the tokens of an article."""

    def __init__(self, article: Article, tokens: Tokens, taken: set[int]) -> None:
        self.tokens, self.lows, self.codes, self.taken = tokens, tokens.lows, tokens.codes, taken
        self.low, self.code = tokens.low, tokens.code
        self.text, self.things = article.text, Things(tokens)
        spans = (each.span for each in Document.of(article).names if each.kind == "person")
        self.people = [(inside.start, inside.stop) for inside in map(tokens.within, spans)]

    def __iter__(self) -> Iterator[Figure]:
        at = 0
        while at < len(self.lows):
            number = self._number(at) if at not in self.taken else None
            if number is None:
                at += 1
                continue
            at = number.last
            if figure := self._figure(number):
                yield figure

    def _number(self, at: int) -> _Number | None:
        low = self.lows[at]
        if part := part_of_scale(self.lows, at):
            last, value = part
            return _Number(at, last, value, value, value * _LOOSE)
        if share := share_at(self.lows, at):
            return _Number(at, share.last, share.percent, share.most or share.percent, share.loose, is_share=True)
        if low in MANY and self.low(at + 1) == "of":
            many = MANY[low] * (_TENS.get(self.low(at - 2), 1) if self.low(at - 1) == "of" else 1)
            return _Number(at, at + 1, many, many, 0.0)
        if self.code(at) not in _NUMBER or not begins_number(self.lows, at) or is_of_name_or_clock(self.lows, at):
            return None
        if low in SCALES and low != "dozen" and self.low(at - 1) != "a":
            return None
        last = self.end(at)
        found = value_of(self.lows[at:last])
        return found and self._range(_Number(at, last, found[0], found[0], found[1]))

    def end(self, at: int) -> int:
        """Return the token after the number that begins at a token."""
        last = at + 1
        while True:
            low, after, before = self.low(last), self.low(last + 1), self.lows[last - 1]
            joined = low == "-" and ((before in TENS and is_number(after)) or (after in SCALES and len(after) > 2))
            added = low == "and" and before == "hundred" and is_number(after)
            half = self.lows[last : last + 3] == ["and", "a", "half"]
            split = low == "," and is_split(before, after)
            if joined or added or split or half or is_point(self.lows, last):
                last += 3 if half else 2
            elif (low in SCALES and len(low) > 2) or (
                is_number(low) and low.isalpha() and self.lows[last - 1].isalpha()
            ):
                last += 1
            else:
                return last

    def _linked(self, number: _Number) -> int:
        unit, last = unit_after(self.lows, number.last)
        if not unit or not is_number(self.low(last + 1)):
            return number.last
        return last if unit_after(self.lows, self.end(last + 1))[0] == unit else number.last

    def _range(self, number: _Number) -> _Number | None:
        """Return a number with the one that it goes up to: "10 to 12". Two with a hyphen may be a score, and none."""
        linked = self._linked(number)
        link, after = self.low(linked), linked + 1
        after += self.low(after) in MONEY
        between = "between" in self.lows[max(0, number.first - 2) : number.first]
        if link not in _ALIKE or (link == "and" and not between) or not is_number(self.low(after)):
            return number
        last = self.end(after)
        found = value_of(self.lows[after:last])
        is_score = link in "-–" and (found is None or found[0] <= number.low or self._is_score(number.first, last))
        if is_score and not self.things.voted_before(number.first):
            self.taken |= {*range(number.first, last)}
            return None
        if found is None or found[0] <= number.low:
            return number
        scale = next((SCALES[low] for low in self.lows[after:last] if low in SCALES), 1.0)
        low = number.low * scale if number.low * scale < found[0] else number.low
        return _Number(number.first, last, low, found[0], 0.0)

    def _is_score(self, first: int, last: int) -> bool:
        """Return True for two numbers with a hyphen that are a score: "the 7-8 match", not "a 20-30 minute wait"."""
        after = self.low(last)
        counts = unit_after(self.lows, last)[0] or singular(after) != after
        return self.code(first - 1) in _DETERMINERS and not counts

    def _figure(self, number: _Number) -> Figure | None:
        first, currency = self._money(number.first)
        first, hedge = self._hedge(first)
        number = number._replace(last=number.last + 2 * (tuple(self.lows[number.last : number.last + 2]) in _OR))
        if number.last - number.first == 1 and self.lows[number.first] in MANY:
            hedge = "at least"
        unit, last = (currency, number.last) if currency else unit_after(self.lows, number.last)
        if not unit and is_magnitude(self.tokens, first, number.last, number.low):
            unit = "magnitude"
        thing: Thing | None
        if number.is_share:
            unit, thing = "%", self.things.whole(last)
        elif aged := self._age(number):
            unit, thing, last = "old", *aged
        elif unit:
            thing = self._measured(first, number.first, last, bool(currency))
        else:
            thing = self._counted(number)
            if not self._counts(number, thing):
                return None
            unit = (unit_of(self.lows[thing[0]]) or "") if thing and thing[1] < number.first else ""
        for ends in (number.last, last + 2):
            hedge = _OR.get(tuple(self.lows[ends - 2 : ends]), hedge)
        start, end = self.tokens.starts, self.tokens.ends
        return Figure(
            Span(start[first], end[last - 1]),
            *number[2:5],
            hedge,
            unit,
            Span(start[thing[0]], end[thing[1] - 1]) if thing else None,
            bisect_right(self.tokens.sentences, number.first) - 1,
            number.first,
        )

    def _hedge(self, first: int) -> tuple[int, Hedge]:
        a_dozen = self.lows[first] in SCALES and self.low(first - 1) == "a"
        start, hedge = hedge_before(self.lows, first - a_dozen)
        return (start if hedge else first), hedge

    def _money(self, first: int) -> tuple[int, str]:
        if self.low(first - 1) not in MONEY:
            return first, ""
        return first - 1 - (self.low(first - 2) in ("us", "u.s.", "au")), self.lows[first - 1]

    def _age(self, number: _Number) -> tuple[Thing | None, int] | None:
        """Return who is so old, and the token after the age; None where a number is no age."""
        if not 0 < number.low <= _OLDEST or number.low != number.high or number.low % 1:
            return None
        aged = age_at(self.tokens, number.first, number.last, self.people)
        return aged and ((self.things.after(aged[2]) if aged[0] else None) or aged[1], aged[2])

    def _measured(self, first: int, at: int, last: int, is_money: bool) -> Thing | None:
        """Return what is measured or paid, by what stands after a unit, else by what stands before its hedges."""
        if found := self.things.after(last + (self.low(last) == "of")):
            return found
        if is_money:
            return self.things.paid_in(last) or self.things.amount(first)
        return self.things.extended(at, last) or self.things.group(first)

    def _counted(self, number: _Number) -> Thing | None:
        first, last = number.first, number.last
        found = self.things.after(last) or self.things.votes(first, last) or self.things.total(first)
        return found or (self.things.group(first) if number.low == number.high else None)

    def _counts(self, number: _Number, thing: Thing | None) -> bool:
        """Return False for the number of a name, a lone "one", and a number that nothing says the meaning of."""
        head = self.lows[thing[1] - 1] if thing else ""
        if self.lows[number.first : number.last] == ["one"]:
            return bool(thing) and is_person_noun(singular(head))
        if self.code(number.first - 1) in _NAMES and self.tokens.sentences[0] != number.first:
            start, end = self.tokens.starts[number.first - 1], self.tokens.ends[number.first - 1]
            return bool(thing) and (singular(head) != head or head in PEOPLE) and not self.text[start:end].isupper()
        if self.low(number.first - 1) in ("#", "no", "no."):
            return False
        return thing is not None or self._is_of_people(number)

    def _is_of_people(self, number: _Number) -> bool:
        """Return True for "43 were injured", "killing nine" and "120 of them fell ill"."""
        if self.low(number.last) == "of" and self.low(number.last + 1) in _PRONOUNS:
            return True
        near = range(max(0, number.first - 4), min(len(self.lows), number.last + 4))
        terms = {term_of(self.lows[at]) for at in near if not is_number(self.lows[at])}
        terms |= {phrase_of(self.lows[at], low) or "" for at in near[-4:] for low in self.lows[at + 1 : at + 4]}
        return self.low(number.last) == "strong" or any(each.lower() in PEOPLE_SENSES for each in terms)
