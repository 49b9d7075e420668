"""Runs of names, nouns and adjectives: takes a sentence, returns those that may be key phrases."""

import re
from collections.abc import Iterator
from itertools import dropwhile
from typing import NamedTuple

from newscli.article import Span
from newscli.language import bare, find_words
from newscli.language.tagging import tag_word
from newscli.language.word_classes import (
    ADJECTIVE,
    BASE,
    DETERMINERS,
    NAME,
    NAMES,
    NOMINAL,
    NOUN,
    NOUNS,
    POSSESSIVE,
    PREPOSITIONS,
    STOP,
    THIRD,
    VERB_FORMS,
)
from newscli.summary.terms import STOP_TERMS, term_of, words_of

_BREAK = re.compile(r"[^ \-]")
_CARRIES = NOMINAL | {ADJECTIVE}
_BEFORE_ADJECTIVES = DETERMINERS | {ADJECTIVE}
_BEFORE_NOUNS = _BEFORE_ADJECTIVES | PREPOSITIONS
_PRESENT = frozenset((BASE, THIRD))
_MOST, _MOST_OF_A_NAME = 3, 5
# Headlines leave only short words without capitals.
_SMALL, _FEWEST = 3, 4
# Words that measure, and what everybody is called, tell nothing of a story.
_EMPTY = words_of(
    "percent hundred thousand million billion trillion three four five six seven eight nine ten eleven twelve dozen"
    " half minute hour day week month year decade quarter time way thing people man men woman women lot part end today"
)


def is_headline(text: str) -> bool:
    """Return True if a line is written as headlines are, with capitals that tell no names: *Mayor Shuts The Pier*."""
    words = [word for word in text.split() if word[0].isalpha() and len(word) > _SMALL]
    return len(words) >= _FEWEST and all(word[0].isupper() for word in words)


class Token(NamedTuple):
    """A word of a phrase: what it counts as, its class, its place."""

    term: str
    kind: str
    start: int
    end: int

    @property
    def named(self) -> bool:
        """True if the word is a name, by its capital."""
        return self.kind == NAME


def runs_of(text: str, sentence: Span) -> Iterator[list[Token]]:
    """Give the runs of names, nouns and adjectives in a sentence, each up to its last noun."""
    run: list[Token] = []
    before, last = STOP, sentence.start
    for word in find_words(text, sentence.start, sentence.end):
        if _BREAK.search(text, last, word.start):
            before = STOP
        kind = _kind(word.text, before, begins=last == sentence.start)
        term = term_of(word.text)
        carries = kind in _CARRIES and term not in STOP_TERMS and len(term) > 1 and term not in _EMPTY
        if run and (not carries or before == STOP):
            yield from _ended(run)
            run = []
        if carries:
            run.append(Token(term, kind, word.start, word.start + len(bare(word.text))))
        # "Clinton’s plan" is a plan, and Clinton's.
        before, last = POSSESSIVE if word.text[-2:] in ("’s", "'s") else kind, word.end
        if before == POSSESSIVE and run:
            yield from _ended(run)
            run = []
    yield from _ended(run)


def _ended(run: list[Token]) -> Iterator[list[Token]]:
    end = len(run)
    while end and run[end - 1].kind not in NOUNS:
        end -= 1
    if end:
        yield run[:end]


def _kind(word: str, before: str, *, begins: bool) -> str:
    """Return the class of a word; what may be a verb is a noun or an adjective only where one must come."""
    kind = tag_word(word, word.lower(), begins, _nothing)
    if kind in VERB_FORMS and before in _BEFORE_NOUNS:
        return NOUN if kind in _PRESENT else ADJECTIVE if before in _BEFORE_ADJECTIVES else kind
    return kind


def _nothing(_: str) -> None:
    return None


def phrase(run: list[Token]) -> Span:
    """Return a run's name, where it ends in a long one, or its last words, or all of it where it is short."""
    name = list(dropwhile(lambda token: token.kind not in NAMES, run))
    if len(run) > _MOST and name and all(token.kind in NAMES for token in name):
        run = name
    most = _MOST_OF_A_NAME if all(token.kind in NAMES for token in run) else _MOST
    if len(run) > most:
        run = run[-most:]
    return Span(run[0].start, run[-1].end)
