"""Takes words of a number, returns its value and how far it is rounded: "two hundred", "4.2m", "1,200"."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from math import inf, isfinite
from typing import Literal, NamedTuple

from newscli.article import Span
from newscli.language.document import Tokens
from newscli.language.lexicon.closed_classes import CARDINALS, MODALS, ORDINALS, POSSESSIVES, TENS
from newscli.language.lexicon.measures import unit_of
from newscli.language.names.kinds import is_person_noun
from newscli.language.tags import codes
from newscli.language.words import word_set

_POWERS = {2: "hundred", 3: "thousand k", 6: "m mn million", 9: "b bn billion", 12: "tn trillion"}
SCALES = {"dozen": 12.0} | {word: 10.0**power for power, words in _POWERS.items() for word in words.split()}
MANY = {"dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2e3, "millions": 2e6, "billions": 2e9}
_DIGITS = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(k|mn?|bn?|tn)?")
_WORDS = {
    **{word: float(value) for value, word in enumerate(CARDINALS)},
    **{w: 20.0 + 10 * k for k, w in enumerate(TENS)},
}
_ADDED = _WORDS | {"half": 0.5}
_AFTER_POINT = {word: value for value, word in enumerate(CARDINALS[:10])} | {"oh": 0} | {f"{n}": n for n in range(10)}
_CLOCK = frozenset(("p.m.", "a.m.", "pm", "am", "o'clock", "o’clock", "p.m", "a.m"))
_BY, _BY_WORD = frozenset(("×", "x")), ("-", "by")
_GROUP = 3  # digits between commas
_ROUND = 1000  # from here on, zeros at the end may be of rounding
_KEPT = 2  # digits that are never so


def is_number(word: str) -> bool:
    """Return True for a word in lower case that a number may begin with."""
    return word in _WORDS or word in ("dozen", "hundred", "thousand", "million") or bool(_DIGITS.fullmatch(word))


def is_point(words: Sequence[str], at: int) -> bool:
    """Return True for the point of "nine point four"; "at one point five boats sank" has none."""
    digit = words[at + 1] if at + 1 < len(words) and words[at] == "point" else ""
    return digit in _AFTER_POINT and is_number(words[at - 1]) and [*words[at - 2 : at]] != ["at", "one"]


def begins_number(words: Sequence[str], at: int) -> bool:
    """Return True where a number may begin at a word in lower case; not in "6. 1", which a blank tore."""
    return is_number(words[at]) and not _is_torn(words, at) and not _is_torn(words, at - 2)


def is_split(before: str, after: str) -> bool:
    """Return True for what stands before and after the comma of "17, 500"."""
    return before.isdigit() and after.isdigit() and len(after) == _GROUP >= len(before)


def _is_torn(words: Sequence[str], at: int) -> bool:
    whole, stop, part = (("".join(words[k : k + 1]) if k >= 0 else "") for k in (at, at + 1, at + 2))
    return stop == "." and len(whole) == 1 and whole.isdigit() and part[:1].isdigit()


def is_of_name_or_clock(words: Sequence[str], at: int) -> bool:
    """Return True for a number of "AK-47", "four-by-four", "6:00" and "3 p.m."."""
    two_before, before, after, two_after = (
        (words[k] if 0 <= k < len(words) else "") for k in (at - 2, at - 1, at + 1, at + 2)
    )
    named = before == "-" and not words[at].isalpha() and two_before.isalpha() and not is_number(two_before)
    halves = after in ("p", "a") and two_after in (".", "m", "m.")
    size = (
        not _BY.isdisjoint((before, after)) or (after, two_after) == _BY_WORD or (two_before, before) == _BY_WORD[::-1]
    )
    hours = (before == ":" and two_before.isdigit()) or (after == ":" and two_after.isdigit())
    return named or halves or size or hours or after in _CLOCK


def value_of(words: Sequence[str]) -> tuple[float, float] | None:
    """Return the number that words in lower case spell, and half a step of its last telling digit; or None.

    One of hundreds of digits counts nothing, and is none.
    """
    total = part = 0.0
    step = decimal = 1.0
    for word in "\t".join(words).replace("\t,\t", ",").split("\t"):
        digits = _DIGITS.fullmatch(word)
        if word == "point" or (decimal < 1 and word in _AFTER_POINT):
            part += decimal * _AFTER_POINT.get(word, 0)
            step, decimal = decimal, decimal / 10
        elif digits:
            part, step = _read(digits)
        elif word in _ADDED:
            part += _ADDED[word]
        elif word in ("hundred", "dozen"):
            part = (part or 1.0) * SCALES[word]
        elif word in SCALES:
            total, part, step = total + (part or 1.0) * SCALES[word], 0.0, step * SCALES[word]
        elif word not in ("and", "-", "a"):
            return None
    value = total + part
    return (value, _rounding(value, step)) if isfinite(value) else None


def _read(digits: re.Match[str]) -> tuple[float, float]:
    scale = SCALES[digits[3]] if digits[3] else 1.0
    value = float(digits[1].replace(",", "") + (digits[2] or ""))
    step = 10.0 ** -len(digits[2][1:]) if digits[2] else 1.0
    return value * scale, step * scale


def _rounding(value: float, step: float) -> float:
    if step < 1:
        return step / 2
    if value < _ROUND:
        return 0.0
    while value % (step * 10) == 0 and value >= step * 10**_KEPT:
        step *= 10
    most = 10.0 ** (len(str(int(value))) - _KEPT)
    return min(step, most) / 2 if step > 1 else 0.0


# What a figure is, and when two of them agree.

Hedge = Literal["", "about", "at least", "at most"]

_AT_LEAST = 1.5  # times a number that "at least" leaves open, of one that was counted
_VAGUE, _VAGUE_FROM = frozenset((12.0, *MANY.values())), 200  # "more than a dozen", "more than 300"
_ABOUT = 0.1  # what "about" leaves open on both sides, as a share of the number


class Figure(NamedTuple):
    """A number that counts or measures something.

    `span` holds the number with the words that tell how exact it is, and its unit; `low` and `high` are what it says
    (of a range its ends); `rounded` is half a step of its last digit that says something, 0 for a number told exactly.
    `unit` is a name of `newscli.language.lexicon.measures`, "old" of an age, and empty where things are counted;
    `thing` is what is counted, measured or so old, None where the sentence tells it otherwise. `at` is the number of
    the first token.
    """

    span: Span
    low: float
    high: float
    rounded: float
    hedge: Hedge
    unit: str
    thing: Span | None
    sentence: int
    at: int

    @property
    def bounds(self) -> tuple[float, float]:
        """Return the least and the most that the figure leaves open."""
        if self.hedge == "at least":
            return self.low, inf
        if self.hedge == "at most":
            return 0.0, self.high
        loose = self.high * _ABOUT if self.hedge == "about" else self.rounded
        return self.low - loose, self.high + loose


def of_one_count(figure: Figure) -> Figure:
    """Return a figure with what its writer may have known: who tells of "more than 140" does not mean 300.

    Shares, "hundreds" and round numbers leave all open.
    """
    is_round = figure.low >= _VAGUE_FROM and len(f"{figure.low:.0f}".rstrip("0")) == 1
    if figure.hedge != "at least" or figure.unit == "%" or is_round or figure.low in _VAGUE:
        return figure
    return figure._replace(hedge="", high=figure.low * _AT_LEAST, rounded=0.0)


def agree(one: Figure, other: Figure) -> bool:
    """Return True if both may tell one number: their bounds have a number in common."""
    (low, high), (least, most) = one.bounds, other.bounds
    return low <= most and least <= high


def is_repeated(one: Figure, other: Figure) -> bool:
    """Return True if both tell one number, and how exact it is, alike."""
    return (one.unit, one.low, one.high, one.hedge) == (other.unit, other.low, other.high, other.hedge)


def may_be_given_as(one: Figure, other: Figure) -> bool:
    """Return True if a draft may tell the figure of its source as `one`: rounded, or less exactly.

    "About" leaves open what its own digits round, so that "about 12,000" is not said of 11,000; of two ranges each end
    rounds the other's.
    """
    if one.unit != other.unit or _are_contrary(one, other):
        return False
    if one.low < one.high and other.low < other.high:
        ends = ((one.low, other.low), (one.high, other.high))
        return all(abs(end - there) <= _rounds(one._replace(low=end)) for end, there in ends)
    low, high = of_one_count(one).bounds if one.hedge == "at least" else one.bounds
    if one.hedge == "about":
        low, high = one.low - _rounds(one), one.high + _rounds(one)
    return low <= other.low and other.high <= high


def may_round(value: float, hedge: Hedge, other: float) -> bool:
    """Return True if a number that "about" or "at least" stands before may be told of another number."""
    one, two = (Figure(Span(0, 0), each, each, 0.0, how, "", None, 0, 0) for each, how in ((value, hedge), (other, "")))
    return hedge in ("about", "at least") and may_be_given_as(one, two)


def _are_contrary(one: Figure, other: Figure) -> bool:
    """Return True for "at least nine" and "at most nine", and for "more than 300" where there were "about 300"."""
    bounded = one.hedge in ("at least", "at most")
    return bounded and other.hedge not in ("", one.hedge) and (other.hedge != "about" or one.low == other.low)


def _rounds(figure: Figure) -> float:
    """Return half of what the last digit of a number but zeros may be rounded to: of 40 and 50 it is 5, of 45 2.5."""
    number, step = figure.low, 1.0
    if not number or number % 1:
        return figure.rounded
    while number % (step * 10) == 0:
        step *= 10
    fives = number % (step * 10) == step * 5 < number
    return max(figure.rounded, step * 2.5 if fives else step / 2)


# Takes the tokens around a number, returns whether it is the age of somebody, and of whom.

_NOUNS, _NAMES = codes("NOUN PLURAL"), codes("NAME TITLE")
BEFORE_NOUN = codes("ADJECTIVE NOUN PLURAL NAME TITLE HYPHEN GERUND PARTICIPLE")
_ENDS = frozenset((",", ".", ";", ")", "—", "–", "-"))
PARENTS = word_set("mother father parent parents mom mum dad grandmother grandfather")  # "of two": children
_BE, _PRONOUNS = frozenset(("is", "was")), frozenset(("he", "she"))
_YEAR_OLD = 5  # tokens of "41-year-old"
_TOKENS_OF_NOUN = 4
_TOKENS_BACK = 5  # tokens before the age

Thing = tuple[int, int]


def age_at(tokens: Tokens, first: int, last: int, people: Sequence[Thing]) -> tuple[bool, Thing | None, int] | None:
    """Return whether who is so old stands after the number `first <= i < last`, who it is where they stand before it,
    and the token after the age; None where the number is no age.
    """
    lows = tokens.lows
    if lows[last : last + 4] in (["-", "year", "-", "old"], ["-", "years", "-", "old"]):
        whom = _whom(tokens, first, people)
        before = None if lows[first - 1 : first] in (["the"], ["a"], ["an"]) else noun_before(tokens, first)
        return whom is None, whom or before, last + 4
    if lows[last : last + 2] == ["years", "old"]:
        return False, noun_before(tokens, first), last + 2
    holder = _holder(tokens, first, last, people)
    if holder is None:
        return None
    is_pronoun = lows[holder] in _BE and lows[holder - 1] in _PRONOUNS
    return (
        False,
        (_named_before(tokens, holder, people) if is_pronoun else _named(tokens, noun_before(tokens, holder))),
        last,
    )


def _named(tokens: Tokens, noun: Thing | None) -> Thing | None:
    """Return the name that a noun is added to, "[Reyle], the skipper, who is 54", else the noun."""
    if noun is None or tokens.codes[noun[0]] in _NAMES:
        return noun
    first = next((at for at in range(noun[0] - 1, max(0, noun[0] - _TOKENS_BACK), -1) if tokens.lows[at] == ","), 0)
    return noun_before(tokens, first) if first and tokens.codes[first - 1] in _NAMES else noun


def _holder(tokens: Tokens, first: int, last: int, people: Sequence[Thing]) -> int | None:
    """Return the token before which the noun or name stands that a bare number is the age of: "Reyle, 54,"."""
    lows, tags = tokens.lows, tokens.codes
    if not first:
        return None
    before, earlier = lows[first - 1], lows[first - 2] if first > 1 else ""
    ends = last >= len(lows) or lows[last] in _ENDS
    if before == "of" and earlier == "age":
        return first - 2
    if before == "of":
        if is_number(earlier):
            return None  # "three of five"
        extends = last < len(lows) and tags[last] in BEFORE_NOUN
        return None if extends or earlier in PARENTS or not is_person_noun(earlier) else first - 1
    somebody = is_person_noun(earlier) or (before == "," and first > 1 and tags[first - 2] in _NAMES)
    pronoun = before in _BE and earlier in _PRONOUNS
    of_age = before in ("aged", "age")
    if lows[last : last + 1] == ["-"] and unit_of("".join(lows[last + 1 : last + 2])):
        return None  # "5-feet-8"
    clause_ends = ends or lows[last] in ("and", "but")
    named = before in _BE and any(each[1] == first - 1 - (earlier == ",") for each in people)
    if clause_ends and (pronoun or named or (before in _BE and earlier == "who")):
        return first - 1
    return first - 1 if ends and (of_age or (somebody and (before == "," or before in _BE))) else None


def _whom(tokens: Tokens, first: int, people: Sequence[Thing]) -> Thing | None:
    """Return the name that an age in an apposition is of, "[Ada Lund], a 61-year-old cook", and whom "The 61-year-old"
    means at the head of a sentence or without a noun: the one name in the sentence before."""
    lows, tags = tokens.lows, tokens.codes
    if first > 2 and lows[first - 2] == "," and lows[first - 1] in ("a", "an", "the") and tags[first - 3] in _NAMES:
        return noun_before(tokens, first - 2)
    noun = range(first + _YEAR_OLD, first + _YEAR_OLD + _TOKENS_OF_NOUN)
    after = next((tokens.code(k) for k in noun if tokens.code(k) not in BEFORE_NOUN - _NAMES), " ")
    is_named = after in _NAMES  # "The 41-year-old champion Reyle"
    beside = first + _YEAR_OLD
    is_alone = first - 1 in tokens.sentences or tokens.code(beside) not in BEFORE_NOUN or tokens.low(beside) in MODALS
    if first and lows[first - 1] == "the" and is_alone and not is_named:
        return _named_before(tokens, first, people)
    return None


def _named_before(tokens: Tokens, at: int, people: Sequence[Thing]) -> Thing | None:
    """Return the one person, else the one name, in the sentence before that of a token: whom its pronoun means."""
    number = bisect_right(tokens.sentences, at) - 1
    inside = range(tokens.sentences[max(0, number - 1)], tokens.sentences[number])
    persons = [each for each in people if each[0] in inside]
    if len(persons) == 1:
        return persons[0]
    named = [k for k in inside if tokens.codes[k] in _NAMES]
    one_run = bool(named) and named[-1] - named[0] == len(named) - 1
    return (named[0], named[-1] + 1) if one_run else None


def noun_before(tokens: Tokens, end: int) -> Thing | None:
    """Return the noun or name nearest before a token."""
    tags = tokens.codes
    named = (at + 1 for at in range(end - 1, max(-1, end - 1 - _TOKENS_BACK), -1) if tags[at] in _NAMES | _NOUNS)
    end = next(named, 0)
    first = end
    while first > 0 and tags[first - 1] in _NAMES:
        first -= 1
    return (min(first, end - 1), end) if end else None


# Takes words in lower case, returns the shares among them that are told in words, in percent: "two-thirds of".

# What one of several equal parts is called; "a second" is no share.
_PARTS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
_PARTS |= {ending: k for k, word in enumerate(ORDINALS, 1) if 2 < k <= 10 for ending in (word, f"{word}s")}
_LOOSE = 2.5  # points by which a share told in words may be another
_LONGEST = 4  # tokens of a share
_IN_MANY = 20  # "one in 20"; "one in 400" is a chance
_OF_ALL = POSSESSIVES | word_set("the these those all")
_NO_SHARES = word_set("a an one it what")  # "half of a mile", "half of it"
_MATCHES = word_set("game games match matches start starts attempt attempts")


class Share(NamedTuple):
    """A share that ends before the token `last`, in percent, how far it may be another, and the `most` of a range."""

    last: int
    percent: float
    loose: float = _LOOSE
    most: float = 0.0


def share_at(lows: Sequence[str], at: int) -> Share | None:
    """Return the share that begins at a word: "two-thirds of", "a quarter of", "half the", "one in five"."""
    low = lows[at]
    if low in ("half", "a") or is_number(low):
        return _range(lows, at) or _fraction(lows, at) or _one_in(lows, at)
    return None


def _range(lows: Sequence[str], at: int) -> Share | None:
    """Return the shares that "between a third and half of" tells."""
    if lows[at - 1 : at] != ["between"]:
        return None
    link = next((k for k in range(at, at + _LONGEST) if lows[k : k + 1] == ["and"]), at)
    least, most = _fraction([*lows[at:link], "of", "the"], 0), _fraction(lows, link + 1) if link > at else None
    return Share(most.last, least.percent, most=most.percent) if least and most else None


def part_of_scale(lows: Sequence[str], at: int) -> tuple[int, float] | None:
    """Return the token after "half a million" or "three quarters of a million" and its number; None for all else."""
    part, last = _part(lows, at)
    last += lows[last : last + 1] == ["of"]
    scale = SCALES.get("".join(lows[last + 1 : last + 2]), 0.0) if lows[last : last + 1] == ["a"] else 0.0
    return (last + 2, part * scale) if part and scale else None


def _part(lows: Sequence[str], at: int) -> tuple[float, int]:
    """Return what part of all "half", "a third" and "two-thirds" are, and the token after them, or 0."""
    first, count = (at, 1.0) if lows[at] == "half" else (at + 1, 1.0 if lows[at] == "a" else _small(lows[at]))
    first += lows[first : first + 1] == ["-"]
    parts = _PARTS.get("".join(lows[first : first + 1]), 0)
    return (count / parts if count < parts else 0.0), first + 1


def _fraction(lows: Sequence[str], at: int) -> Share | None:
    part, last = _part(lows, at)
    after = [*lows[last : last + 2], "", ""]
    whole = after[0] == "of" and after[1] not in _NO_SHARES
    whole |= after[0] in _OF_ALL and lows[at] == "half"
    return Share(last, 100 * part) if whole and part else None


def _one_in(lows: Sequence[str], at: int) -> Share | None:
    """Return the share that "one in five" and "two out of three" tell; "three in four days" tells none."""
    link = 1 + (lows[at + 1 : at + 3] == ["out", "of"])
    if lows[at + 1 : at + 2] != ["in"] and link == 1:
        return None
    count, every = _small(lows[at]), _small("".join(lows[at + link + 1 : at + link + 2]))
    after = "".join(lows[at + link + 2 : at + link + 3])
    if not 0 < count < every <= _IN_MANY or unit_of(after) or after in _MATCHES or (count > 1 and not after.isalpha()):
        return None
    return Share(at + link + 2, 100 * count / every)


def _small(low: str) -> float:
    value = value_of([low]) if is_number(low) else None
    return value[0] if value else 0.0
