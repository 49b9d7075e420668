"""Conditions of the tagger (see `conditions`) by verbs that tell a clause: *said*, and what *that* is beside them."""

from newscli.language.lexicon.saying import RECKONING, tells_clause
from newscli.language.tagger.conditions import Tagged, says_next
from newscli.language.tags import code, codes
from newscli.language.words import word_set

_OWNERS, _OWNED, _TELLING = codes("NOMINAL"), codes("NOUNS NAME TITLE"), codes("NOUNS NAME TITLE INDEFINITE")
_IN_SUBJECT, _NAMES = codes("DETERMINERS NOMINAL GERUND ADJECTIVE OWNER OF NUMBER HYPHEN"), codes("NAME TITLE")
_DESCRIBING, _FINITE, _VERBS, _THAT = codes("ADJECTIVE"), codes("FINITE"), codes("VERBS"), codes("THAT")
_HEARER, _OWN_SUBJECTS = codes("DETERMINERS ADJECTIVE NOMINAL NUMBER"), codes("SUBJECT INDEFINITE")
_TOLD = ("told", "tells", "telling", "tell")
_STORIES = word_set("story stories tale tales joke jokes lie lies truth secret secrets things thing anecdote anecdotes")
_ONE = ("one", "1")
_STOPS, _QUOTES, _WHEN = codes("STOP"), codes("QUOTE"), codes("TIMES ADJECTIVE")
_COMMA, _NAME, _NOUN, _NUMBER = code("COMMA"), code("NAME"), code("NOUN"), code("NUMBER")
_PLURAL, _TO = code("PLURAL"), code("TO")
_TO_ANY = codes("TO PREP_TO")
_BEFORE_VERBS = codes("NOUNS NAMES SUBJECT DET_ALONE QUANTITY INDEFINITE CONJ COMMA NUMBER WHO THAT_WHO")


def stands_before_plural(words: Tagged, at: int) -> bool:
    """Return True for *that* which opens a clause and is no determiner."""
    if words.lows[at] != "that":
        return False
    told = at > 0 and tells_clause(words.lows[at - 1], "PAST BASE THIRD GERUND PARTICIPLE")
    at += 1
    several = words.tag(at) == _NUMBER and words.lows[at] not in _ONE
    while words.tag(at) in _DESCRIBING or words.tag(at) == _NUMBER:
        at += 1
    counted = words.tag(at) == _PLURAL or (several and words.tag(at) in _OWNED)
    return counted or (told and words.tag(at) in _OWNED and words.tag(at + 1) in _FINITE)


def opens_telling(words: Tagged, at: int) -> bool:
    """Return True for a verb between its subject and what it tells, or *to*: *half said they won*, *and tried to*."""
    tells = words.lows[at] == "said" or words.tag(at + 1) == _TO
    return tells and words.tag(at - 1) in _BEFORE_VERBS


def follows_hearer(words: Tagged, at: int) -> bool:
    """Return True for *that* after who was told: *told police that he left*, not *told a tale that he knew*."""
    begin = at - 1
    while begin >= 0 and words.tag(begin) in _HEARER:
        begin -= 1
    told = 0 <= begin < at - 1 and words.lows[begin] in _TOLD
    return told and words.lows[at - 1] not in _STORIES and words.tag(at + 1) in _OWN_SUBJECTS


def tells_later(words: Tagged, at: int) -> bool:
    """Return True for *that* before a comma, after a verb that tells a clause: *They say that, while …*."""
    told = at > 0 and tells_clause(words.lows[at - 1], "PAST BASE THIRD GERUND PARTICIPLE")
    return told and words.lows[at] == "that" and words.tag(at + 1) == _COMMA


def tells_that(words: Tagged, at: int) -> bool:
    """Return True for a verb of saying before *that*."""
    that = words.tag(at + 1) in _THAT and words.tag(at - 1) in _TELLING
    before = words.tag(at - 1)
    parted = before == _COMMA and _FINITE.isdisjoint(words.tags[: words.tags.index(_COMMA)])  # "Lund, who left, says"
    named = (before in _NAMES or parted) and words.lows[at + 1 : at + 2] == ["that"]
    return (that or named) and (tells_clause(words.lows[at], "PAST THIRD") or words.lows[at] in RECKONING)


def states(words: Tagged, at: int) -> bool:
    """Return True for *states* as a verb: *the label states that it bites*, not *the member states that border it*."""
    if words.lows[at] != "states" or words.tag(at - 1) != _NOUN:
        return False
    that = words.lows[at + 1 : at + 2] == ["that"] and words.tag(at + 2) not in _VERBS
    return that or (words.tag(at + 1) == _COMMA and words.tag(at + 2) in _QUOTES)


def tells_after(words: Tagged, at: int) -> bool:
    """Return True for the verb after what is told: *The pier broke, reports Lund*, *the pier broke, a poll finds.*"""
    if not tells_clause(words.lows[at], "PAST THIRD") and words.lows[at] not in RECKONING:
        return False
    begin = at - 1
    while words.tag(begin) in _IN_SUBJECT or (begin > 0 and words.lows[begin] == "by"):
        begin -= 1
    if begin >= 0 and words.lows[begin] == "as" and words.tag(at - 1) in _NAMES:
        return True
    told = words.tag(begin) == _COMMA or words.tag(begin) in _QUOTES
    if begin == at - 1:
        return told and words.tag(at + 1) in _NAMES
    end = at + 1
    while words.tag(end) in _WHEN:
        end += 1
    return told and words.tag(end) in _STOPS and words.tag(at - 1) in _OWNERS


def is_not_yet_verb(words: Tagged, at: int) -> bool:
    """Return True for a noun whose verb comes after *to* and a name: *tour groups to Leith said that*."""
    named = words.tag(at + 1) in _TO_ANY and words.tag(at + 2) == _NAME
    return named and says_next(words, at + 2) and words.lows[at + 4 : at + 5] == ["that"]
