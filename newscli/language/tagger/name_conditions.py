"""What shows that a capitalised word begins a name or goes on with one: tests of rows of the corrections.

From general knowledge of English.
"""

from newscli.language.tagger.conditions import Tagged
from newscli.language.tags import code, codes

_NAME = code("NAME")
_DOCTORS = frozenset(("dr", "prof", "mr", "mrs", "ms"))
_SHORT_DAYS = frozenset(("sun", "sat"))
_BEFORE_FULL_NAME = codes("STOP COMMA CONJ TITLE QUOTE")


def goes_on_name(words: Tagged, at: int) -> bool:
    """Return True for a capitalised word after a name."""
    return words.options[at][0] == _NAME and words.tag(at - 1) == _NAME


def begins_name(words: Tagged, at: int) -> bool:
    """Return True for a month where somebody is called so: *Ana and May Porter*, *Dr. June said it*."""
    if at and words.lows[at - 1].rstrip(".") in _DOCTORS:
        return True
    return words.tag(at + 1) == _NAME and (not at or words.tag(at - 1) in _BEFORE_FULL_NAME)


def begins_paper(words: Tagged, at: int) -> bool:
    """Return True for *Sun* and *Sat* after *the*: *the Sun Herald*."""
    return words.lows[at] in _SHORT_DAYS and words.lows[max(at - 1, 0)] == "the"


def begins_magazine(words: Tagged, at: int) -> bool:
    """Return True for *Us* at the head of a sentence before a name: *Us Weekly said so*."""
    return at == 0 and words.tag(at + 1) == _NAME
