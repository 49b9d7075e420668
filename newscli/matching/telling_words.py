"""Takes the tokens of an article, returns the words among them that tell something, as what they count as.

Words of grammar, verbs of saying and words of time tell nothing here; words of one sense
(`newscli.language.lexicon.senses`) are one.
"""

from newscli.language.document import Tokens
from newscli.language.lexicon.calendar import PARTS_OF_DAY, TODAY
from newscli.language.lexicon.measures import HEDGES, unit_of
from newscli.language.lexicon.senses import TELLING_LETTERS, is_of_saying, sense_of, term_of
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.matching.passages import is_common
from newscli.matching.predicates import phrase_at

_TOLD = codes("NOMINAL VERBS ADJECTIVE") - codes("CALENDAR")
_NAMES, _VERBS = codes("NAMES"), codes("VERBS")
_TELLING_LITTLE = word_set(
    "year years month months week weeks day days time times last next people person persons number according"
    " also later earlier ago mr mrs ms dr new say"
)
_IGNORED = frozenset((*PARTS_OF_DAY, *TODAY)) | _TELLING_LITTLE
_HEDGING = frozenset(word for words, _ in HEDGES for word in words.split())


def telling_words(tokens: Tokens, first: int, last: int) -> list[str]:
    """Return the words that tell something among the tokens `first <= i < last`."""
    found = []
    for at in range(first, last):
        if phrase := phrase_at(tokens, at):
            found.append(phrase)
        elif is_telling(tokens.lows[at], tokens.codes[at]):
            found.append(_term(tokens, at))
    return found


def is_telling(low: str, code: str) -> bool:
    """Return True if a word in lower case tells something."""
    is_hedge = low in _HEDGING and code not in _VERBS  # "close to 40", not "to close"
    if code not in _TOLD or low in _IGNORED or is_hedge or not low[0].isalpha() or unit_of(low):
        return False
    return not is_common(low) and not is_of_saying(low)


def _term(tokens: Tokens, at: int) -> str:
    """Return what a word counts as; one of a name has no ending, and no sense but at its head ("Police")."""
    low = tokens.lows[at]
    if tokens.codes[at] not in _NAMES:
        return term_of(low)
    return (sense_of(low) if tokens.codes[at - 1 : at] not in _NAMES else None) or low[:TELLING_LETTERS]
