"""Takes a quotation and what may be its source in speech, returns how it stands there without fillers and false starts.

Passed over are "uh" and the like, "you know" and "I mean" where they stand apart, and words that somebody begins anew
("we, we shut it", "the bri— the bridge").
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from newscli.language.lexicon.closed_classes import ARTICLES_AND_POSSESSIVES, COORDINATORS
from newscli.language.words import word_set
from newscli.matching.same_words.alignment import Match, match
from newscli.matching.same_words.passages import Passage, is_common, is_contraction, spelled_out

_FILLERS = word_set("uh uhh um umm uhm er erm err ah hm hmm mm mhm mmhm")
_PHRASES = (("you", "know"), ("i", "mean"))
# After these "you know" is no filler: "do you know", "as you know".
_BEFORE = word_set("do did dont does didnt as if that what how when who where why until because than would could")
_EMPHASIS = word_set("no not never very so too more much many all")  # which is said twice for good reason
_BROKEN = re.compile(r"(?P<dash>\s*(?:—|–|--|-(?=\s))\s*)|,\s*|(?P<filler>[^.?!]*\w[^.?!]*)")
_ENDS = re.compile(r"[.?!](?!\.)")
_UNFINISHED = ARTICLES_AND_POSSESSIVES | COORDINATORS | {"to", "that"}  # which no clause ends with
_LONGEST_START = 6  # words that are begun anew


def match_passing_over(
    said: Passage, source: Passage, *, same_speaker: bool = False
) -> tuple[Match, tuple[str, ...]] | None:
    """Compare a quotation with its source but for what is passed over in both; return the match and what the quotation
    lacks of that. None where nothing is passed over, or where the rest is too unlike."""
    plain = _without(said, _passed(said))
    ways = dict.fromkeys(tuple(_passed(source, again=again)) for again in (False, True))
    matches = ((match(plain, _without(source, way), same_speaker=same_speaker), way) for way in ways if way)
    likely = [(same.share, same, way) for same, way in matches if same]
    if not likely:
        return None
    _, found, passed = max(likely, key=lambda each: each[0])
    inside = [number for number in passed if found.start <= source.words[number].start < found.end]
    missing = Counter(said.forms) - Counter(match_forms(source, found, passed))
    lacking = []
    for number in inside:
        form = source.words[number].form
        if missing[form] > 0:
            missing[form] -= 1
        else:
            lacking.append(number)
    return found, tuple(_runs(source, lacking))


def match_forms(source: Passage, found: Match, passed: Sequence[int]) -> tuple[str, ...]:
    """Return the words of the source that a match covers, but for what is passed over."""
    left = {*passed}
    return tuple(
        word.form
        for number, word in enumerate(source.words)
        if number not in left and found.start <= word.start < found.end
    )


def _passed(passage: Passage, *, again: bool = False) -> list[int]:
    """Return the numbers of the words that are passed over; `again` says whether of words that come in their other form
    the second ones do: "we are, uh, we're late" is "we are late" or "we're late"."""
    forms = passage.forms
    found = {number for number, form in enumerate(forms) if form in _FILLERS}
    for number in range(len(forms) - 1):
        if forms[number : number + 2] in _PHRASES and _stands_apart(passage, number):
            found |= {number, number + 1}
    kept = [number for number in range(len(forms)) if number not in found]
    plain = _without(passage, sorted(found))
    for start, end in _begun_anew(plain):
        if again and (many := _same_in_full(plain, start, end)):
            start, end = end, end + many
        found |= set(range(kept[start], kept[end]))
    return sorted(found)


def _stands_apart(passage: Passage, number: int) -> bool:
    """Return True if a comma follows "you know", or it could stand apart in words without commas."""
    text, words = passage.text, passage.words
    if number and words[number - 1].form in _BEFORE:
        return False
    after = text[words[number + 1].end :].lstrip()[:1]
    return after in (",", "—", "–", ".", "") or "," not in text


def _begun_anew(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield the places of words that come again at once, or after a comma or dash that breaks them off."""
    forms, at = passage.forms, 0
    while at < len(forms):
        many = _LONGEST_START if forms[at] in forms[at + 1 : at + 1 + _LONGEST_START] else 0
        while many and not _comes_again(passage, forms, at, many):
            many -= 1
        if many:
            yield at, at + many
        elif (first := _broken_off(passage, forms, at)) is not None:
            yield first, at
        at += many or 1


def _comes_again(passage: Passage, forms: tuple[str, ...], at: int, many: int) -> bool:
    """Return True if as many words are said twice, not in two sentences; a word alone is one of grammar."""
    if forms[at : at + many] != forms[at + many : at + 2 * many]:
        return False
    if many == 1:
        return _is_grammar(passage, forms, at) and forms[at] not in _EMPHASIS
    return not _ENDS.search(passage.text, passage.words[at + many - 1].end, passage.words[at + many].start)


def _broken_off(passage: Passage, forms: tuple[str, ...], at: int) -> int | None:
    """Return the number of the word with which somebody begins what goes on at another one with the same word.

    After a comma all that is told must come again, or the last word lack what belongs to it: "he was at the, he was
    having tea".
    """
    words = passage.words
    broken = _BROKEN.fullmatch(passage.text, words[at - 1].end, words[at].start) if at else None
    if broken is None:
        return None
    back = range(at - 1, max(-1, at - 1 - _LONGEST_START), -1)
    first = next((one for one in back if _same_start(passage, one, at)), None)
    if first is None or broken["dash"]:
        return first
    if broken["filler"]:
        return first if _same_in_full(passage, first, at) else None
    between = {forms[number] for number in range(first + 1, at) if not _is_grammar(passage, forms, number)}
    return first if between.issubset(forms[at : 2 * at - first + 3]) or forms[at - 1] in _UNFINISHED else None


def _same_in_full(passage: Passage, first: int, at: int) -> int:
    """Return how many words from one on are those before it in another form; 0 where none are."""
    full = _in_full(passage, first, at)
    return next((many for many in (1, 2) if at - first != many and _in_full(passage, at, at + many) == full), 0)


def _in_full(passage: Passage, first: int, last: int) -> list[str]:
    words = (spelled_out(passage.text[word.start : word.end]) for word in passage.words[first:last])
    return " ".join(words).lower().split()


def _is_grammar(passage: Passage, forms: tuple[str, ...], number: int) -> bool:
    return is_common(forms[number]) or is_contraction(passage.said(number))


def _same_start(passage: Passage, one: int, other: int) -> bool:
    """Return True for one word and for the part of one: "bri— bridge", "I'd, I had"."""
    starts = [re.split("['’]", passage.said(number).lower())[0] for number in (one, other)]
    return starts[0] == starts[1] or (len(starts[0]) > 1 and starts[1].startswith(starts[0]))


def _without(passage: Passage, passed: Sequence[int]) -> Passage:
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
