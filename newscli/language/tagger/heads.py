"""Nouns that look like adjectives: takes the tags of a sentence, gives those right before their verb or *’s* a noun's.

The lists are from general knowledge of English.
"""

from newscli.language.lexicon.closed_classes import ARTICLES
from newscli.language.lexicon.saying import tells_clause
from newscli.language.tagger.conditions import Tagged
from newscli.language.tags import code, codes
from newscli.language.words import word_set

_NOUN, _OWNER = code("NOUN"), code("OWNER")
_DESCRIBING = codes("ADJECTIVE ADVERB PARTICIPLE PAST")
_TELLS = word_set("said says told tells")
# Who may tell something; before any other verb of telling these are no adjectives.
_TELLERS = word_set("firm military chief giant retailer principal accused regular wholesaler general")


def give_heads(words: Tagged) -> None:
    """Take the only word between an article and what its noun does for that noun: *the firm said*, *the firm’s*."""
    lows = words.lows
    for at in range(1, len(lows) - 1):
        if words.tags[at] in _DESCRIBING and lows[at - 1] in ARTICLES and _ends_subject(words, at):
            words.tags[at] = _NOUN


def _ends_subject(words: Tagged, at: int) -> bool:
    after = words.lows[at + 1]
    if after in _TELLS or words.tags[at + 1] == _OWNER:
        return True
    return words.lows[at] in _TELLERS and tells_clause(after, "PAST THIRD")
