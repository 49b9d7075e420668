"""Lines beside a story: takes its sentences, returns whether one is a caption, and which stand above the story."""

import re
from collections.abc import Sequence

from newscli.language.lexicon.calendar import MONTHS, WEEKDAYS
from newscli.language.lexicon.closed_classes import ARTICLES, BE, COORDINATORS, HAVE, PREPOSITIONS
from newscli.language.lexicon.verbs import irregular_pasts, irregular_verbs
from newscli.language.words import word_set
from newscli.summary.sentence import StorySentence

# "Free at last: Ada Lund at home": what a picture shows, after a word or a few.
_LABEL = re.compile(r"([A-Z][a-z’'-]+(?: [a-z’'-]+){0,4}): (?=[A-Z0-9])")
_NO_CAPTIONS = COORDINATORS | word_set("among another one first second still")
_BEFORE_NOUNS = ARTICLES | PREPOSITIONS
# Lines above a story are so short, each a paragraph of its own; there are at most this many, and a story below, one of
# whose first two sentences is this long.
_LONGEST_LINE, _MOST_LINES, _FEWEST_BELOW, _BODY = 14, 2, 5, 18
_DAYS = frozenset((*WEEKDAYS, *MONTHS)) - {"may", "march"}


def is_caption(text: str) -> bool:
    """Return True if a line tells of a picture: it begins with a label of a few words, none of which tells anything."""
    label = _LABEL.match(text)
    if label is None:
        return False
    first, *others = label[1].lower().split()
    pairs = zip([first, *others], others, strict=False)
    told = any(_is_verb(low) and before not in _BEFORE_NOUNS for before, low in pairs)
    return first not in _NO_CAPTIONS and not told  # "Nobody knew it: The pier was sold"


def _is_verb(low: str) -> bool:
    return low in BE | HAVE or low in irregular_pasts() or low in irregular_verbs() or low.endswith("ed")


def above_story(sentences: Sequence[StorySentence]) -> frozenset[int]:
    """Return the numbers of short first lines of each article, which are headlines kept as text."""
    by_article: dict[int, list[int]] = {}
    for number, sentence in enumerate(sentences):
        by_article.setdefault(sentence.article, []).append(number)
    return frozenset(number for own in by_article.values() for number in own[: _lines_above(sentences, own)])


def _lines_above(sentences: Sequence[StorySentence], own: Sequence[int]) -> int:
    """Return how many of the first sentences of an article, given by their numbers, are lines above its story."""
    lines = 0
    while lines < _MOST_LINES and lines + _FEWEST_BELOW < len(own) and _is_line(sentences, own, lines):
        lines += 1
    return lines


def _is_line(sentences: Sequence[StorySentence], own: Sequence[int], at: int) -> bool:
    line, after = sentences[own[at]], sentences[own[at + 1]]
    long = any(sentences[number].length >= _BODY for number in own[at + 1 : at + 3])
    alone = line.opens and after.opens and line.length <= _LONGEST_LINE and long
    return alone and not any(line.quoted) and _DAYS.isdisjoint(line.lower)
