"""Capitals: takes tags, returns them with names where capitals, the article or a list of names show that there are.

A capital tells nothing at the beginning of a sentence or a quotation, nor in a headline where all words have one.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from newscli.language.names.personal import is_given_name
from newscli.language.tagger.closed_words import closed_words
from newscli.language.tagger.kinds import known_tags
from newscli.language.tags import code, codes

_NAME, _NOUN = code("NAME"), code("NOUN")
_OPENERS = codes("QUOTE OPEN BULLET DASH COLON")
_VERBS, _FINITE, _PASTS = codes("VERBS"), codes("FINITE"), codes("PAST PARTICIPLE")
_MAY_BE_NAMES = codes("NOUN PLURAL ADJECTIVE ADVERB") | _VERBS
_AFTER_NAMES = _FINITE - codes("BE") | codes("CONJ OWNER")
_SHORTEST_OF_HEADLINES = 4


def name_capitals(
    text: str, starts: Sequence[int], lows: Sequence[str], tags: list[str], sentences: Sequence[int]
) -> None:
    """Give the tag of a name to capitalised words that are names. The tags are changed in place.

    `starts`, `lows` and `tags` tell of each token where it starts in `text`, what it reads in lower case, and the
    character of its tag; `sentences` are the numbers of the first tokens of sentences.
    """
    firsts = _firsts(tags, sentences)
    firsts.update([at + 1 for at, tag in enumerate(tags[:-1]) if tag in _OPENERS])
    open_class = [at for at, tag in enumerate(tags) if tag in _MAY_BE_NAMES and text[starts[at]].isupper()]
    capitals = [at for at in open_class if not text[starts[at] + 1 : starts[at] + 2].isupper()]
    headlines: dict[int, bool] = {}
    for at in capitals:
        if at not in firsts and tags[at] in _VERBS:
            number = bisect_right(sentences, at) - 1
            if number not in headlines:
                headlines[number] = _is_headline(text, starts, sentences, number)
            tags[at] = tags[at] if headlines[number] else _NAME
    _name_firsts(text, starts, lows, tags, [at for at in capitals if at in firsts])


def _name_firsts(
    text: str, starts: Sequence[int], lows: Sequence[str], tags: list[str], doubtful: Sequence[int]
) -> None:
    """Name the words of `doubtful`, which come first, that are names elsewhere or evidently names."""
    asked = {lows[at] for at in doubtful}
    places = [at for at, low in enumerate(lows) if low in asked]
    plain = {lows[at] for at in places if text[starts[at]].islower()}
    names = {lows[at] for at in places if tags[at] == _NAME}
    times = Counter(lows[at] for at in places)
    for at in doubtful:
        low, after = lows[at], tags[at + 1 : at + 2]
        elsewhere = low in names or (after == [_NAME] and times[low] > 1)
        if (elsewhere and low not in plain) or _is_name(low, tags[at : at + 2]):
            names.add(low)
            tags[at] = _NAME


def _firsts(tags: Sequence[str], sentences: Sequence[int]) -> set[int]:
    """Return the first token of each sentence that opens nothing: of one that has none, that of the next."""
    firsts: set[int] = set()
    first = -1
    for sentence in sentences:
        first = max(first, sentence)
        while tags[first] in _OPENERS and first + 1 < len(tags):
            first += 1
        firsts.add(first)
    return firsts


def _is_headline(text: str, starts: Sequence[int], sentences: Sequence[int], number: int) -> bool:
    """Return True if all longer words of a sentence have capitals."""
    last = sentences[number + 1] if number + 1 < len(sentences) else len(starts)
    end = starts[last] if last < len(starts) else len(text)
    words = text[starts[sentences[number]] : end].split()
    return not any(word[0].islower() for word in words if len(word) > _SHORTEST_OF_HEADLINES)


def _is_name(low: str, tags: Sequence[str]) -> bool:
    """Return True if the first word of a sentence is a name: *Maria left*, *Pieter Lund*, *Fell denied it*."""
    tag, after = tags[0], tags[-1]
    if low in closed_words():
        return False
    known = known_tags(low)
    if not known or after == _NAME:
        return is_given_name(low) or (not known and tag == _NOUN)
    if tag in _VERBS:
        return after in _AFTER_NAMES or (tag in _PASTS and after in _PASTS)
    return known[0] in _PASTS
