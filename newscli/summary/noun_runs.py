"""Runs of names, nouns and adjectives: takes a sentence, returns those that may be key phrases."""

import re
from collections.abc import Iterator
from itertools import dropwhile
from typing import NamedTuple

from newscli.article import Span
from newscli.language import bare, find_words
from newscli.language.document import Tokens
from newscli.language.tags import code, codes
from newscli.language.words import word_set
from newscli.summary.terms import STOP_TERMS, term_of

_BREAK = re.compile(r"[^ \-]")
_NOUN, _NAME, _ADJECTIVE, _PARTICIPLE = code("NOUN"), code("NAME"), code("ADJECTIVE"), code("PARTICIPLE")
_NAMES, _NOUNS = codes("NAME TITLE"), codes("NOUN PLURAL NAME")
_CARRIES = _NOUNS | _NAMES | {_ADJECTIVE}
_BEFORE_ADJECTIVES = codes("DETERMINERS ADJECTIVE")
_MOST_WORDS, _MOST_OF_A_NAME = 3, 5
# Headlines leave only short words without capitals.
_LONGEST_SMALL_WORD, _FEWEST_CAPITALS = 3, 4
# Words that measure, and what everybody is called, tell nothing of a story.
_EMPTY = word_set(
    "percent cent pct hundred thousand million billion trillion three four five six seven eight nine ten eleven"
    " twelve dozen half minute hour day week month year decade quarter time way thing people man men woman women"
    " lot part end today number kind sort bit couple pair lieu behalf sake spite accordance"
)


def is_headline(text: str) -> bool:
    """Return True if a line is written as headlines are, with capitals that tell no names: *Mayor Shuts The Pier*."""
    words = [word for word in text.split() if word[0].isalpha() and len(word) > _LONGEST_SMALL_WORD]
    return len(words) >= _FEWEST_CAPITALS and all(word[0].isupper() for word in words)


class Token(NamedTuple):
    """A word of a phrase: what it counts as, the character of its tag (see `newscli.language.tags`), its place."""

    term: str
    tag: str
    start: int
    end: int

    @property
    def named(self) -> bool:
        """True if the word is a name."""
        return self.tag == _NAME


def runs_of(text: str, sentence: Span, tags: dict[int, str]) -> Iterator[list[Token]]:
    """Give the runs of names, nouns and adjectives in a sentence, each up to its last noun.

    `tags` are those of the words by where they end, as `tags_by_end` gives them.
    """
    run: list[Token] = []
    before, last = "", sentence.start
    for word in find_words(text, sentence.start, sentence.end):
        between = text[last : word.start]
        if between != " " and _BREAK.search(between):
            before = ""
        own = bare(word.text)
        end = word.start + len(own)
        tag = tags.get(end, _NOUN)
        if tag == _PARTICIPLE and before in _BEFORE_ADJECTIVES:
            tag = _ADJECTIVE
        term = term_of(word.text)
        carries = tag in _CARRIES and term not in STOP_TERMS and len(term) > 1 and term not in _EMPTY
        if run and (not carries or not before):
            yield from _ended(run)
            run = []
        if carries:
            run.append(Token(term, tag, word.start, end))
        before, last = tag, word.end
        if run and len(own) < len(word.text):  # "Clinton’s plan" is a plan, and Clinton's
            yield from _ended(run)
            run = []
    yield from _ended(run)


def tags_by_end(tokens: Tokens) -> dict[int, str]:
    """Return the character of the tag of each token by where the token ends."""
    return dict(zip(tokens.ends, tokens.codes, strict=True))


def _ended(run: list[Token]) -> Iterator[list[Token]]:
    end = len(run)
    while end and run[end - 1].tag not in _NOUNS:
        end -= 1
    if end:
        yield run[:end]


def phrase(run: list[Token]) -> Span:
    """Return a run's name, where it ends in a long one, or its last words, or all of it where it is short."""
    name = list(dropwhile(lambda token: token.tag not in _NAMES, run))
    if len(run) > _MOST_WORDS and name and all(token.tag in _NAMES for token in name):
        run = name
    most = _MOST_OF_A_NAME if all(token.tag in _NAMES for token in run) else _MOST_WORDS
    if len(run) > most:
        run = run[-most:]
    return Span(run[0].start, run[-1].end)
