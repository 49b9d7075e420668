"""Takes words in lower case and a number among them, returns how exact it is said to be, and its unit."""

from bisect import bisect_right
from collections.abc import Sequence

from newscli.language.document import Tokens
from newscli.language.lexicon.meaning import PEOPLE_SENSES, term_of
from newscli.language.lexicon.measures import EXTENTS, HEDGES, TOTALS, unit_of
from newscli.language.names.kinds import is_person_noun
from newscli.language.tags import codes
from newscli.language.words import singular
from newscli.matching.figures.figure import BEFORE_NOUN, MANY, PARENTS, Hedge, Thing, is_number

_HEDGES = [(words.split(), hedge) for words, hedge in HEDGES]
_LAST_OF_HEDGES = frozenset(spelled[-1] for spelled, _ in _HEDGES)
_NEGATIONS = frozenset(("not", "n't", "n’t", "never", "without"))
_CONTRARY = {"at least": "at most", "at most": "at least"}
_STRONGEST = 10.0  # of quakes
_QUAKE = "QUAKE"
_OF_QUAKES = frozenset((_QUAKE, term_of("scale"), term_of("strength"), term_of("richter")))
_EACH, _HOURS = frozenset(("an", "per", "a", "/")), frozenset(("h", "hr"))
_MEASURED = frozenset(("at", "of", "measuring", "measured", "registered", "registering"))
_POWERS = frozenset(("square", "cubic", "nautical"))
_TOKENS_FROM_NEGATION = 3  # tokens from a negation to what it denies


def hedge_before(lows: Sequence[str], first: int) -> tuple[int, Hedge]:
    """Return where the words before a number begin that tell how exact it is, and what they tell.

    After a negation they tell the contrary: "never fewer than 26" are at least 26.
    """
    if first < 1 or lows[first - 1] not in _LAST_OF_HEDGES:
        return first, ""
    for spelled, hedge in _HEDGES:
        start = first - len(spelled)
        if list(lows[max(0, start) : first]) == spelled:
            is_denied = not _NEGATIONS.isdisjoint(lows[max(0, start - _TOKENS_FROM_NEGATION) : start])
            return start, _CONTRARY.get(hedge, hedge) if is_denied else hedge  # type: ignore[return-value]
    return first, ""


def unit_after(lows: Sequence[str], at: int) -> tuple[str, int]:
    """Return the unit after a number, and the token after it: "km/hour" of "kilometres an hour"."""
    first, at = at, at + (lows[at : at + 1] == ["-"])
    at += lows[at : at + 1] == ["of"] and lows[at - 1] in MANY  # "hundreds of years"
    if lows[at : at + 2] == ["per", "cent"]:
        return "%", at + 2
    power = lows[at] if lows[at : at + 1] and lows[at] in _POWERS else ""
    at += bool(power)
    unit = unit_of(lows[at]) if at < len(lows) else None
    if not unit:
        return "", first
    at += 1
    if power:
        return f"{power} {unit}", at
    each = "".join(lows[at + 1 : at + 2])
    if "".join(lows[at : at + 1]) in _EACH and (each in _HOURS or unit_of(each) == "hour"):
        return f"{unit}/hour", at + 2
    return unit, at


def is_magnitude(tokens: Tokens, first: int, last: int, value: float) -> bool:
    """Return True for "a magnitude of [4.7]", "a [4.7] quake" and, in a sentence about one or about a scale, "put it
    at [4.7]"."""
    if "magnitude" in tokens.lows[max(0, first - 2) : first]:
        return True
    if value % 1 == 0 or value >= _STRONGEST:
        return False
    if term_of(tokens.low(last)) == _QUAKE:
        return True
    sentence = bisect_right(tokens.sentences, first) - 1
    begins, ends = [*tokens.sentences[sentence : sentence + 2], len(tokens)][:2]
    terms = {*map(term_of, tokens.lows[begins:ends])}
    return tokens.low(first - 1) in _MEASURED and not terms.isdisjoint(_OF_QUAKES)


# Takes a number among the tokens of an article, returns the noun that says what it counts or measures.

_NUMBER, _NOUNS, _NAMES = codes("NUMBER"), codes("NOUN PLURAL"), codes("NAMES")
_DETERMINERS, _ADJECTIVE, _PREPOSITIONS = codes("DETERMINERS"), codes("ADJECTIVE"), codes("PREPOSITIONS")
_OWNER = codes("OWNER")
_TOKENS_BACK = 14  # tokens between "the number of ..." and how many
_LONGEST_THING = 6  # tokens of what is counted
_SOON = 7  # tokens from "voted" to how many did
_VOTED = frozenset(("VOTE", "APPROVE"))
_BE = frozenset(("is", "was"))
_BEFORE_AMOUNT = _BE | {"of", "to"}
_VERSUS = frozenset(("to", "-", "–"))
_SKIPPED = frozenset((",", "is", "was", "are", "were", "measuring"))
_NO_THINGS = frozenset(("block", "ages"))
PEOPLE = frozenset(("people", "persons"))
_OTHERS = PEOPLE | {"others", "more"}
_NUMBERING = frozenset(("number", "numbered", "totalled", "totaled"))


class Things:
    """Finds what the numbers of an article count. A thing is the tokens `first <= i < last` of a noun."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens, self.lows, self.codes = tokens, tokens.lows, tokens.codes
        self.low, self.code = tokens.low, tokens.code

    def after(self, at: int) -> Thing | None:
        """Return the noun after a number: "passengers", "of its nine [carriages]"."""
        if self.low(at) == "of" or self.code(at) in _OWNER:
            at += 1
            while self.code(at) in _DETERMINERS | _NUMBER:
                at += 1
        if self.low(at) == "-":
            at += 1
            if self.code(at) in _NOUNS and not is_person_noun(self.lows[at]):
                return at, at + 1  # "a six-[game] run", not "a nine-[member crew]"
        return self._noun(at + (self.low(at) == "other"))

    def _noun(self, at: int) -> Thing | None:
        if self.low(at) in _OTHERS:
            return (at, at + 1) if self.low(at + 1) != "than" else None
        last = at
        while last < min(at + _LONGEST_THING, len(self.lows)) and self._extends(last, at):
            last += 1
        while last > at and self.codes[last - 1] not in _NOUNS | _NAMES:
            last -= 1
        if last > at and self.lows[last - 1] == "head" and self.low(last) == "of":
            return last + 1, last + 2
        if last > at and self.code(last) in _OWNER:
            return self.after(last)  # "three of the line's [sensors]"
        if last > at:
            return None if self.lows[last - 1] in _NO_THINGS else (at, last)
        return None

    def _extends(self, at: int, first: int) -> bool:
        of_name = at > first and self.codes[at] in _NUMBER and self.lows[at - 1] == "-"
        if self.lows[at] == "-" and is_number(self.low(at + 1)) and self.low(at + 1).isalpha():
            return False  # "three workers-two men and a woman"
        return of_name or self.codes[at] in BEFORE_NOUN

    def total(self, first: int) -> Thing | None:
        """Return of what a number is the total: "the number of [people] who fell ill rose to"."""
        if self.low(first - 1) == "of" and term_of(self.low(first - 2)).lower() in PEOPLE_SENSES:
            return first - 2, first - 1
        if self.low(first - 1) in _NUMBERING:
            return self._subject(first - 1)
        if self.low(first - 1) not in ("to", "at", "is", "was", "of", "past", "reached", "stands"):
            return None
        for at in range(first - 2, max(-1, first - _TOKENS_BACK), -1):
            if self.lows[at] in (".", ";"):
                return None
            if self.lows[at] in TOTALS:
                return self.after(at + 1) if self.low(at + 1) == "of" else (at, at + 1)
        return None

    def _subject(self, verb: int) -> Thing | None:
        """Return what a sentence begins with, if its verb may number it: "The torn [kites] now number 40"."""
        at = verb - 1
        while at > 0 and self.lows[at - 1] not in (".", ";", ",", "“", '"'):
            at -= 1
        at += self.code(at) in _DETERMINERS
        first, last = self._noun(at) or (at, at)
        head = self.low(last - 1)
        return (first, last) if first < last <= verb and singular(head) != head else None

    def amount(self, first: int) -> Thing | None:
        """Return the noun before an amount: "a [reward] of $9", "raised the [fee] to $9", "The [fee] is $9"."""
        link, noun = self.low(first - 1), first - 2
        if link not in _BEFORE_AMOUNT or self.code(noun) not in _NOUNS or self.lows[noun] in TOTALS:
            return None
        begins = noun
        while self.code(begins - 1) in BEFORE_NOUN | _DETERMINERS:
            begins -= 1
        hangs = link in _BE and self.code(begins - 1) in _PREPOSITIONS  # "The price of the [pier] was $9"
        return None if hangs else (noun, noun + 1)

    def paid_in(self, last: int) -> Thing | None:
        """Return what an amount is paid in: "$9 in [damages]", "$9 in [prize] money"."""
        if self.low(last) != "in" or self.code(last + 1) not in _NOUNS | _ADJECTIVE:
            return None
        found = self.after(last + 1)
        if found and self.lows[found[1] - 1] in ("money", "cash"):
            return (found[0], found[1] - 1) if found[1] - found[0] > 1 else None
        return found

    def extended(self, first: int, last: int) -> Thing | None:
        """Return what is so long, wide or high: "a [crack] 48 metres long", "The [ship], 48 centimetres long,"."""
        if self.low(last) not in EXTENTS:
            return None
        at = first - 1
        while self.low(at) in _SKIPPED or hedge_before(self.lows, at + 1)[1]:
            at = at - 1 if self.low(at) in _SKIPPED else hedge_before(self.lows, at + 1)[0] - 1
        return (at, at + 1) if self.code(at) in _NOUNS | _NAMES else None

    def whole(self, at: int) -> Thing | None:
        """Return of what something is a share: "half of the [boats]", "half the [boats]"."""
        return self.after(at) if self.low(at) == "of" else self.after(at + (self.code(at) in _DETERMINERS))

    def votes(self, first: int, last: int) -> Thing | None:
        """Return the verb of a vote and its result: "[voted] 14 to nine"."""
        voted = self.voted_before(first)
        scored = voted is not None and self.low(last) in _VERSUS and is_number(self.low(last + 1))
        return (voted, voted + 1) if voted is not None and scored else None

    def voted_before(self, first: int) -> int | None:
        """Return the verb of a vote that stands soon before a number."""
        near = range(first - 1, max(-1, first - _SOON), -1)
        return next((at for at in near if term_of(self.lows[at]) in _VOTED), None)

    def group(self, first: int) -> Thing | None:
        """Return the noun before "of" whose number it is: "a [crew] of five", "a [magnitude] of 4.7"."""
        named = self.low(first - 1) == "of" and self.code(first - 2) in _NOUNS
        named &= self.low(first - 2) not in _NO_THINGS
        head = singular(self.low(first - 2))
        return (first - 2, first - 1) if named and (head in PARENTS or not is_person_noun(head)) else None
