"""Trim the stretch of tokens of an event: drop what only hangs on at its ends."""

from typing import NamedTuple

from newscli.language.clauses.words import Words
from newscli.language.lexicon.closed_classes import ARTICLES_AND_POSSESSIVES as ARTICLES
from newscli.language.lexicon.closed_classes import COORDINATORS
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.timeline.events.clause_layout import LEADING, ParsedSentence

_WITHIN = word_set("however when where")
_TRAILING = word_set("and but or just only")
_MARKS = frozenset((",", ".", ";", ":", "—", "–", "-", "_", "(", ")", "•", '"'))
_SEVERAL = COORDINATORS | {","}
_QUOTES = codes("QUOTE")
_QUOTATION = ("“", "”")


class Stretch(NamedTuple):
    """A stretch of tokens."""

    first: int
    last: int


def without_tail(words: Words, behind: int, start: int, stop: int) -> int:
    """Leave out what only names again: ", the worst storm in years" after the verb and the expression."""
    commas = words.commas_before(ARTICLES, max(behind, words.verb(start, stop) or stop), stop)
    if not commas:
        return stop
    at = commas[0]
    several = words.verb(at, stop) is not None or any(words.low(i) in _SEVERAL for i in range(at + 1, stop))
    return stop if several else at


def trim(parsed: ParsedSentence, first: int, last: int) -> Stretch:
    """Leave out marks and coordinators at both ends."""
    row = parsed.words.row
    first, last = _without_lone_mark(parsed, first, last)
    while first < last and (_leads(parsed.words, first) or parsed.mark(first) in _MARKS):
        first += 1
    while last > first and (parsed.mark(last - 1) in _MARKS or row.lows[last - 1] in _TRAILING):
        kept = row.lows[first:last]
        if kept[-1] == ")" and kept.count("(") >= kept.count(")"):
            break
        last -= 1
    return Stretch(first, last)


def _leads(words: Words, at: int) -> bool:
    """Return True if a word only joins what follows to something before: "and", and "when" within a sentence."""
    return words.low(at) in LEADING or (words.low(at) in _WITHIN and at > words.first)


def _without_lone_mark(parsed: ParsedSentence, first: int, last: int) -> Stretch:
    """Leave out a quotation mark at either end whose fellow stands in another sentence or clause."""
    if _QUOTES.isdisjoint(parsed.words.row.codes[first:last]):
        return Stretch(first, last)
    marks = [mark for at in range(first, last) if (mark := parsed.mark(at)) in _QUOTATION]
    if marks and parsed.mark(first) == "“" and marks[1:2] != ["”"]:
        return Stretch(first + 1, last)
    alone = marks and parsed.mark(last - 1) == "”" and marks[-2:-1] != ["“"]
    return Stretch(first, last - 1 if alone else last)
