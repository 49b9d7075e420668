"""Conditions on a tagged word and those beside it, by which the rows of the corrections hold."""

from newscli.language.lexicon.abbreviations import SHORT_TITLES
from newscli.language.lexicon.calendar import DOUBTFUL_MONTHS, PERIODIC
from newscli.language.lexicon.saying import RECKONING, SAYING_THAT, governs_clause, says
from newscli.language.names.kinds import is_person_noun
from newscli.language.tagger.options import is_noun
from newscli.language.tags import code, codes
from newscli.language.words import word_set
from newscli.records import record

# Conditions that the rows of `newscli.language.tagger.corrections` name, since no row of neighbours could tell them.
#
# From general knowledge of English.

_OWNERS, _OWNED, _DESCRIBING = codes("NOMINAL"), codes("NOUNS NAME TITLE"), codes("ADJECTIVE")
_TIMES, _BEFORE_TIMES = codes("TIMES"), codes("DET ADJECTIVE NUMBER QUANTITY")
_FINITE, _NUMBER, _THIRD = codes("FINITE"), code("NUMBER"), code("THIRD")
_PARTNERS = {"both": frozenset({"and"}), "either": frozenset({"or"}), "neither": frozenset({"nor"})}
_MODIFIERS = codes("ADJECTIVE PARTICIPLE")
_WORDS_TO_PARTNER = 12
_DESCRIBED = 3
_NOMINAL = codes("NOUNS NAME TITLE INDEFINITE")
_MEETING, _MET, _NAMED = word_set("host face meet play visit"), codes("NAME DET"), 5
_BEFORE_TEAMS = codes("IF SUBORD WHERE TIMES COMMA CONJ")


@record()
class Tagged:
    """The words of a sentence in lower case, their tags so far, and the tags that each may have."""

    lows: list[str]
    tags: list[str]
    options: list[str]

    def tag(self, at: int) -> str:
        """Return the tag of a word, an empty string outside the sentence."""
        return self.tags[at] if 0 <= at < len(self.tags) else ""

    def low(self, at: int) -> str:
        """Return a word, an empty string outside the sentence."""
        return self.lows[at] if 0 <= at < len(self.lows) else ""


def is_a_noun(words: Tagged, at: int) -> bool:
    """Return True if a word itself, not what it is a form of, may be a noun."""
    return is_noun(words.low(at))


def is_periodic(words: Tagged, at: int) -> bool:
    """Return True for *nightly*."""
    return words.low(at) in PERIODIC


def is_mostly_name(words: Tagged, at: int) -> bool:
    """Return True for what is a name before all else: most words with a capital."""
    return words.options[at][0] == _NAME


def is_mostly_third(words: Tagged, at: int) -> bool:
    """Return True for what is a verb by far: *recalls*."""
    return words.options[at][0] == _THIRD and words.options[at][-1] == "!"


def owns(words: Tagged, at: int) -> bool:
    """Return True for *’s* of a possessive: *last month’s flood*."""
    if words.lows[at] not in ("'s", "’s") or words.tag(at - 1) not in _OWNERS:
        return False
    timed = words.tag(at - 1) in _TIMES and words.tag(at - 2) in _BEFORE_TIMES
    head = at + 1
    while words.tag(head) in _MODIFIERS and head < at + _DESCRIBED:
        head += 1
    return timed or words.tag(head) in _OWNED


def joins_nothing(words: Tagged, at: int) -> bool:
    """Return True for *both*, *either*, *neither* without their *and*, *or*, *nor*."""
    partner = _PARTNERS.get(words.lows[at])
    return partner is not None and partner.isdisjoint(words.lows[at + 1 : at + _WORDS_TO_PARTNER])


def meets(words: Tagged, at: int) -> bool:
    """Return True for what a team does to another: *The Lions host Orlo*, not *The Lions host Bo Lund left*."""
    travels = words.lows[at : at + 2] == ["travel", "to"]
    if words.tag(at - 1) != _NAME or not (travels or (words.lows[at] in _MEETING and words.tag(at + 1) in _MET)):
        return False
    first = at - 1
    while words.tag(first - 1) in _MET:
        first -= 1
    opens = first == 0 or words.tag(first - 1) in _BEFORE_TEAMS
    return opens and _FINITE.isdisjoint(words.tags[at + 1 : at + 1 + _NAMED])


# What shows that a capitalised word begins a name or goes on with one: tests of rows of the corrections.
#
# From general knowledge of English.

_NAME = code("NAME")
_POSITIONS = frozenset(("tackle", "prop"))  # on a team
_BEFORE_FULL_NAME = codes("STOP COMMA CONJ TITLE QUOTE")


def begins_name(words: Tagged, at: int) -> bool:
    """Return True for a month where somebody is called so: *Ana and May Porter*, *said May Moss*, *Dr. June said*."""
    before = words.lows[at - 1] if at else ""
    if before.rstrip(".") in SHORT_TITLES:
        return True
    said = words.lows[at] in DOUBTFUL_MONTHS and says(before, SAYING_THAT)
    return words.tag(at + 1) == _NAME and (not at or said or words.tag(at - 1) in _BEFORE_FULL_NAME)


def is_role(words: Tagged, at: int) -> bool:
    """Return True for a role between two names, the second right before its verb: *Radio host Lund said*."""
    person = is_person_noun(words.lows[at]) or words.lows[at] in _POSITIONS
    if not at or _NAME not in words.options[at - 1] or words.tag(at + 1) != _NAME or not person:
        return False
    after = next((i for i in range(at + 1, len(words.tags)) if words.tags[i] != _NAME), at)
    return words.tag(after) in _FINITE


# Conditions of the tagger (see `conditions`) by verbs that tell a clause: *said*, and what *that* is beside them.

_IN_SUBJECT, _NAMES = codes("DETERMINERS NOMINAL GERUND ADJECTIVE OWNER OF NUMBER HYPHEN"), codes("NAME TITLE")
_THAT = codes("THAT")
_HEARER, _OWN_SUBJECTS = codes("DETERMINERS ADJECTIVE NOMINAL NUMBER"), codes("SUBJECT INDEFINITE")
_TELL = ("told", "tells", "telling", "tell")
_STORIES = word_set("story stories tale tales joke jokes lie lies truth secret secrets things thing anecdote anecdotes")
_ONE = ("one", "1")
_STOPS, _QUOTES, _WHEN = codes("STOP"), codes("QUOTE"), codes("TIMES ADJECTIVE")
_COMMA = code("COMMA")
_PLURAL = code("PLURAL")


def stands_before_plural(words: Tagged, at: int) -> bool:
    """Return True for *that* which opens a clause and is no determiner."""
    if words.lows[at] != "that":
        return False
    takes_clause = at > 0 and governs_clause(words.lows[at - 1], "PAST BASE THIRD GERUND PARTICIPLE")
    at += 1
    several = words.tag(at) == _NUMBER and words.lows[at] not in _ONE
    while words.tag(at) in _DESCRIBING or words.tag(at) == _NUMBER:
        at += 1
    counted = words.tag(at) == _PLURAL or (several and words.tag(at) in _OWNED)
    return counted or (takes_clause and words.tag(at) in _OWNED and words.tag(at + 1) in _FINITE)


def follows_hearer(words: Tagged, at: int) -> bool:
    """Return True for *that* after who was told: *told police that he left*, not *told a tale that he knew*."""
    begin = at - 1
    while begin >= 0 and words.tag(begin) in _HEARER:
        begin -= 1
    is_hearer = 0 <= begin < at - 1 and words.lows[begin] in _TELL
    return is_hearer and words.lows[at - 1] not in _STORIES and words.tag(at + 1) in _OWN_SUBJECTS


def governs_that(words: Tagged, at: int) -> bool:
    """Return True for a verb of saying before *that*."""
    that = words.tag(at + 1) in _THAT and words.tag(at - 1) in _NOMINAL
    before = words.tag(at - 1 - (words.tag(at - 1) == _NUMBER))  # "Channel 3 reports"
    parted = words.tag(at - 1) == _COMMA and _FINITE.isdisjoint(
        words.tags[: words.tags.index(_COMMA)]
    )  # "Lund, who left, says"
    named = (before in _NAMES or parted) and words.lows[at + 1 : at + 2] == ["that"]
    return (that or named) and (governs_clause(words.lows[at], "PAST THIRD") or words.lows[at] in RECKONING)


_MOST_OF_SUBJECT = 40  # words


def follows_content(words: Tagged, at: int) -> bool:
    """Return True for the verb after what is told: *The pier broke, reports Lund*, *the pier broke, a poll finds.*"""
    if not governs_clause(words.lows[at], "PAST THIRD") and words.lows[at] not in RECKONING:
        return False
    begin, first = at - 1, at - _MOST_OF_SUBJECT
    while begin > first and (words.tag(begin) in _IN_SUBJECT or (begin > 0 and words.lows[begin] == "by")):
        begin -= 1
    if begin >= 0 and words.lows[begin] == "as" and words.tag(at - 1) in _NAMES:
        return True
    opens_speech = words.tag(begin) == _COMMA or words.tag(begin) in _QUOTES
    if begin == at - 1:
        return opens_speech and words.tag(at + 1) in _NAMES
    end = at + 1
    while words.tag(end) in _WHEN:
        end += 1
    return opens_speech and words.tag(end) in _STOPS and words.tag(at - 1) in _OWNERS
