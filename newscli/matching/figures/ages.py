"""Takes the tokens around a number, returns whether it is the age of somebody, and of whom."""

from bisect import bisect_right
from collections.abc import Sequence

from newscli.language.document import Tokens
from newscli.language.lexicon.closed_classes import MODALS
from newscli.language.lexicon.measures import unit_of
from newscli.language.names.animacy import is_person_noun
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.matching.figures.numbers import is_number

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
        told = _whom(tokens, first, people)
        before = None if lows[first - 1 : first] in (["the"], ["a"], ["an"]) else noun_before(tokens, first)
        return told is None, told or before, last + 4
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
        goes_on = last < len(lows) and tags[last] in BEFORE_NOUN
        return None if goes_on or earlier in PARENTS or not is_person_noun(earlier) else first - 1
    somebody = is_person_noun(earlier) or (before == "," and first > 1 and tags[first - 2] in _NAMES)
    pronoun = before in _BE and earlier in _PRONOUNS
    told = before in ("aged", "age")
    if lows[last : last + 1] == ["-"] and unit_of("".join(lows[last + 1 : last + 2])):
        return None  # "5-feet-8"
    clause_ends = ends or lows[last] in ("and", "but")
    named = before in _BE and any(each[1] == first - 1 - (earlier == ",") for each in people)
    if clause_ends and (pronoun or named or (before in _BE and earlier == "who")):
        return first - 1
    return first - 1 if ends and (told or (somebody and (before == "," or before in _BE))) else None


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
