"""Nouns that look like adjectives: takes the tags of a sentence, gives those beside their verb or *’s* a noun's.

The lists are from general knowledge of English.
"""

from newscli.language.lexicon.closed_classes import ARTICLES
from newscli.language.lexicon.saying import tells_clause
from newscli.language.tagger.conditions import Tagged
from newscli.language.tags import code, codes
from newscli.language.words import word_set

_NOUN, _OWNER, _ADJECTIVE = code("NOUN"), code("OWNER"), code("ADJECTIVE")
_DESCRIBING = codes("ADJECTIVE ADVERB PARTICIPLE PAST")
_NO_NOUN, _GOES_ON = _DESCRIBING | codes("BASE PRESENT"), codes("NOUNS NAME TITLE ADJECTIVE HYPHEN NUMBER OWNER")
_SINGLE = word_set("one another")
_TELLS = word_set("said says told tells")
# Who may tell something; before any other verb of telling these are no adjectives.
_TELLERS = word_set("firm military chief giant retailer principal accused regular wholesaler general")


def give_heads(words: Tagged) -> None:
    """Take the only word between an article and what its noun does for that noun: *the firm said*, *the firm’s*.

    So it is after *one* and *another*, and where these follow their verb: *one witness said*, *said one resident*.
    """
    lows = words.lows
    for at in range(1, len(lows) - 1):
        tag = words.tags[at]
        if lows[at - 1] in ARTICLES:
            heads = tag in _DESCRIBING and _ends_subject(words, at)
        else:
            heads = lows[at - 1] in _SINGLE and tag in _NO_NOUN and _is_single(words, at)
        if heads:
            words.tags[at] = _NOUN


def _ends_subject(words: Tagged, at: int) -> bool:
    after = words.lows[at + 1]
    if after in _TELLS or words.tags[at + 1] == _OWNER:
        return True
    return words.lows[at] in _TELLERS and tells_clause(after, "PAST THIRD")


def _is_single(words: Tagged, at: int) -> bool:
    """Return True for the noun after *one* or *another*: *one witness noted*, *by one local*, *one resident, who*."""
    if _ends_subject(words, at) or tells_clause(words.lows[at + 1], "PAST THIRD"):
        return True
    return words.tags[at] == _ADJECTIVE and _NOUN in words.options[at] and words.tags[at + 1] not in _GOES_ON
