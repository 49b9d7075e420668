"""Takes a quotation and what may be its source in speech, returns how it stands there without fillers and false starts.

Passed over are "uh" and the like, "you know" and "I mean" where they stand apart, and words that somebody begins anew
("we, we shut it", "the bri— the bridge").
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator

from newscli.language.words import word_set
from newscli.matching.same_words.alignment import Match, match
from newscli.matching.same_words.passages import Passage, is_common

_FILLERS = word_set("uh uhh um umm uhm er erm err ah hm hmm mm mhm mmhm")
_PHRASES = (("you", "know"), ("i", "mean"))
# After these "you know" is no filler: "do you know", "as you know".
_BEFORE = word_set("do did dont does didnt as if that what how when who where why until because than would could")
_EMPHASIS = word_set("no not never very so too more much many all")  # which is said twice for good reason
_BROKEN = re.compile(r"\s*(?:—|–|--|-(?=\s))\s*")
_LONGEST_START = 6  # words that are begun anew


def match_passing_over(
    said: Passage, source: Passage, *, same_speaker: bool = False
) -> tuple[Match, tuple[str, ...]] | None:
    """Compare a quotation with its source but for what is passed over in both; return the match and what the quotation
    lacks of that. None where nothing is passed over, or where the rest is too unlike."""
    passed = _passed(source)
    if not passed:
        return None
    found = match(_without(said, _passed(said)), _without(source, passed), same_speaker=same_speaker)
    if found is None:
        return None
    inside = [number for number in passed if found.start <= source.words[number].start < found.end]
    told = Counter(said.forms) - Counter(match_forms(source, found, passed))
    lacking = []
    for number in inside:
        form = source.words[number].form
        if told[form] > 0:
            told[form] -= 1
        else:
            lacking.append(number)
    return found, tuple(_runs(source, lacking))


def match_forms(source: Passage, found: Match, passed: list[int]) -> tuple[str, ...]:
    """Return the words of the source that a match covers, but for what is passed over."""
    left = {*passed}
    return tuple(
        word.form
        for number, word in enumerate(source.words)
        if number not in left and found.start <= word.start < found.end
    )


def _passed(passage: Passage) -> list[int]:
    """Return the numbers of the words that are passed over."""
    forms = passage.forms
    found = {number for number, form in enumerate(forms) if form in _FILLERS}
    for number in range(len(forms) - 1):
        if forms[number : number + 2] in _PHRASES and _stands_apart(passage, number):
            found |= {number, number + 1}
    kept = [number for number in range(len(forms)) if number not in found]
    for start, end in _begun_anew(passage, kept):
        found |= set(range(start, end))
    return sorted(found)


def _stands_apart(passage: Passage, number: int) -> bool:
    """Return True if a comma follows "you know", or it could stand apart in words without commas."""
    text, words = passage.text, passage.words
    if number and words[number - 1].form in _BEFORE:
        return False
    after = text[words[number + 1].end :].lstrip()[:1]
    return after in (",", "—", "–", ".", "") or "," not in text


def _begun_anew(passage: Passage, kept: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the places of words that come again at once, or after a dash that breaks them off."""
    forms, text, words = passage.forms, passage.text, passage.words
    at = 0
    while at < len(kept):
        stop = next((many for many in (3, 2, 1) if _comes_again(forms, kept, at, many)), 0)
        if stop:
            yield kept[at], kept[at + stop]
            at += stop
            continue
        if at and _BROKEN.fullmatch(text, words[kept[at - 1]].end, words[kept[at]].start):
            back = range(at - 1, max(-1, at - 1 - _LONGEST_START), -1)
            first = next((one for one in back if _same_start(forms[kept[one]], forms[kept[at]])), None)
            if first is not None:
                yield kept[first], kept[at]
        at += 1


def _comes_again(forms: tuple[str, ...], kept: list[int], at: int, many: int) -> bool:
    if at + 2 * many > len(kept) or forms[kept[at]] != forms[kept[at + many]]:
        return False
    one = [forms[number] for number in kept[at : at + many]]
    other = [forms[number] for number in kept[at + many : at + 2 * many]]
    return one == other and all(is_common(form) for form in one) and _EMPHASIS.isdisjoint(one)


def _same_start(one: str, other: str) -> bool:
    return one == other or (len(one) > 1 and other.startswith(one))


def _without(passage: Passage, passed: list[int]) -> Passage:
    """Return a passage without some words; what was cut before one is cut before the next."""
    left = {*passed}
    words = tuple(word for number, word in enumerate(passage.words) if number not in left)
    cuts = frozenset(cut - bisect_left(passed, cut) for cut in passage.cuts)
    return passage._replace(words=words, cuts=cuts)


def _runs(source: Passage, numbers: list[int]) -> Iterator[str]:
    """Yield words that stand side by side together."""
    start = 0
    for at, number in enumerate(numbers):
        if at + 1 == len(numbers) or numbers[at + 1] != number + 1:
            first, last = source.words[numbers[start]], source.words[number]
            yield " ".join(source.text[first.start : last.end].split())
            start = at + 1
