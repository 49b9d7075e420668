"""What shows that a capitalised word begins a name or goes on with one: tests of rows of the corrections.

From general knowledge of English.
"""

from newscli.language.abbreviations import SHORT_TITLES
from newscli.language.lexicon.calendar import DOUBTFUL_MONTHS
from newscli.language.lexicon.saying import SAYING_THAT, says
from newscli.language.names.animacy import is_person_noun
from newscli.language.tagger.conditions import Tagged
from newscli.language.tags import code, codes

_NAME = code("NAME")
_FINITE = codes("FINITE")
_POSITIONS = frozenset(("tackle", "prop"))  # on a team
_SHORT_DAYS = frozenset(("sun", "sat"))
_BEFORE_FULL_NAME = codes("STOP COMMA CONJ TITLE QUOTE")


def goes_on_name(words: Tagged, at: int) -> bool:
    """Return True for a capitalised word after a name."""
    return words.options[at][0] == _NAME and words.tag(at - 1) == _NAME


def begins_name(words: Tagged, at: int) -> bool:
    """Return True for a month where somebody is called so: *Ana and May Porter*, *said May Moss*, *Dr. June said*."""
    before = words.lows[at - 1] if at else ""
    if before.rstrip(".") in SHORT_TITLES:
        return True
    said = words.lows[at] in DOUBTFUL_MONTHS and says(before, SAYING_THAT)
    return words.tag(at + 1) == _NAME and (not at or said or words.tag(at - 1) in _BEFORE_FULL_NAME)


def begins_paper(words: Tagged, at: int) -> bool:
    """Return True for *Sun* and *Sat* after *the*: *the Sun Trumpet*."""
    return words.lows[at] in _SHORT_DAYS and words.lows[max(at - 1, 0)] == "the"


def begins_magazine(words: Tagged, at: int) -> bool:
    """Return True for *Us* at the head of a sentence before a name: *Us Anglers said so*."""
    return at == 0 and words.tag(at + 1) == _NAME


def is_role(words: Tagged, at: int) -> bool:
    """Return True for a role between two names, the second right before its verb: *Radio host Lund said*."""
    person = is_person_noun(words.lows[at]) or words.lows[at] in _POSITIONS
    if not at or _NAME not in words.options[at - 1] or words.tag(at + 1) != _NAME or not person:
        return False
    after = next((i for i in range(at + 1, len(words.tags)) if words.tags[i] != _NAME), at)
    return words.tag(after) in _FINITE
