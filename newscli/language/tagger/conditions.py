"""Conditions on a tagged word and those beside it, by which the rows of the corrections hold."""

from newscli.language.lexicon.abbreviations import SHORT_TITLES
from newscli.language.lexicon.calendar import DOUBTFUL_MONTHS, PERIODIC
from newscli.language.lexicon.closed_classes import ARTICLES
from newscli.language.lexicon.saying import RECKONING, SAYING_THAT, says, tells_clause
from newscli.language.names.kinds import is_person_noun
from newscli.language.tagger.options import is_noun
from newscli.language.tags import code, codes
from newscli.language.words import word_set
from newscli.records import record

# What the grammar says of a tagged word: conditions that show whether another tag suits it better.
#
# They are the tests of the rows in `newscli.language.tagger.corrections`. From general knowledge of English.

_POSSESSIVE_S = codes("OWNER")
_OWNERS, _OWNED, _DESCRIBING = codes("NOMINAL"), codes("NOUNS NAME TITLE"), codes("ADJECTIVE")
_TIMES, _BEFORE_TIMES = codes("TIMES"), codes("DET ADJECTIVE NUMBER QUANTITY")
_BEFORE_NOUNS, _OPENERS, _FINITE = codes("DET POSSESSIVE OWNER"), codes("IF SUBORD WHERE"), codes("FINITE")
_FINITE_AUXILIARIES = _FINITE & codes("AUXILIARIES")
_OWNED_AFTER_S = _OWNED | _DESCRIBING | codes("NUMBER GERUND PARTICIPLE QUANTITY")
_PARTNERS = {"both": frozenset({"and"}), "either": frozenset({"or"}), "neither": frozenset({"nor"})}
_MODIFIERS = codes("ADJECTIVE PARTICIPLE")
_WORDS_TO_PARTNER = 12
_DESCRIBED = 3
_AFTER_SUBJECT = _FINITE | codes("STOP COMMA OWNER GERUND")
_NUMBER, _TO, _PRESENT = code("NUMBER"), code("TO"), code("PRESENT")
_BEFORE_NOUNS_ONLY = codes("DET QUANTITY POSSESSIVE OWNER ADJECTIVE OF HYPHEN")
_MODALS = codes("MODAL")
_VERBS, _OBJECTS, _CONJ = codes("VERBS"), codes("DET POSSESSIVE OBJECT"), codes("CONJ")
_BEFORE_DESCRIBING = codes("ADVERB PREPOSITIONS QUANTITY")
_NOUN, _BASE, _THIRD = code("NOUN"), code("BASE"), code("THIRD")
_TELLING = codes("NOUNS NAME TITLE INDEFINITE")
_ADVERBS = codes("ADVERB NOT")
_PREPOSITIONS, _BEFORE_PLURAL = codes("PREPOSITIONS"), codes("NOUNS NAME ADJECTIVE DET POSSESSIVE OWNER QUANTITY")
_AFTER_NOUN = codes("PREPOSITIONS THAT THAT_WHO COMMA STOP FINITE CONJ")
_MEETING, _MET, _NAMED = word_set("host face meet play visit"), codes("NAME DET"), 5
_BEFORE_TEAMS = _OPENERS | _TIMES | codes("COMMA CONJ")
_HAVE, _TIME, _SUBJECT = codes("HAVE"), code("TIME"), code("SUBJECT")
_WHO, _DET = code("WHO"), code("DET")


@record()
class Tagged:
    """The words of a sentence in lower case, their tags so far, and the tags that each may have."""

    lows: list[str]
    tags: list[str]
    options: list[str]

    def tag(self, at: int) -> str:
        """Return the tag of a word, an empty string outside the sentence."""
        return self.tags[at] if 0 <= at < len(self.tags) else ""


def owns(words: Tagged, at: int) -> bool:
    """Return True for *’s* of a possessive: *last month’s flood*."""
    if words.lows[at] not in ("'s", "’s") or words.tag(at - 1) not in _OWNERS:
        return False
    timed = words.tag(at - 1) in _TIMES and words.tag(at - 2) in _BEFORE_TIMES
    head = at + 1
    while words.tag(head) in _MODIFIERS and head < at + _DESCRIBED:
        head += 1
    return timed or words.tag(head) in _OWNED


def points_to_time(words: Tagged, at: int) -> bool:
    """Return True for *that* of a time: *that year*."""
    return words.lows[at] == "that" and words.tag(at + 1) == _TIME and words.lows[at + 1][-1] != "s"


def opens_relative(words: Tagged, at: int) -> bool:
    """Return True for *that* which opens a relative clause."""
    follows = words.tag(at - 1) in _OWNERS or words.tag(at - 1) in _POSSESSIVE_S  # "at St. Anne's that began"
    return words.lows[at] == "that" and follows and words.tag(at + 1) in _FINITE


def follows_have(words: Tagged, at: int) -> bool:
    """Return True for a word after a form of *have*."""
    return words.tag(at - 1) in _HAVE


def comes_round(words: Tagged, at: int) -> bool:
    """Return True for *nightly* before what it describes: *her nightly address*."""
    return words.lows[at] in PERIODIC and words.tag(at - 1) in _BEFORE_NOUNS


def is_counted_from(words: Tagged, at: int) -> bool:
    """Return True for *later* and *earlier* after a stretch of time: *two days later*."""
    return words.lows[at] in ("later", "earlier") and words.tag(at - 1) == _TIME


def is_described(words: Tagged, at: int) -> bool:
    """Return True for a noun after its adjective."""
    return words.tag(at - 1) in _DESCRIBING and words.tag(at - 2) in _BEFORE_DESCRIBING


def must_be_noun(words: Tagged, at: int) -> bool:
    """Return True between what opens a clause and its auxiliary, and after a determiner."""
    opened = words.tag(at - 1) in _OPENERS and words.tag(at + 1) in _FINITE_AUXILIARIES
    return at + 1 < len(words.tags) and (opened or words.tag(at - 1) in _BEFORE_NOUNS)


def owns_after_s(words: Tagged, at: int) -> bool:
    """Return True for the mark of a possessive after an s: *the Millers’ old pier*."""
    plural = at > 0 and words.lows[at - 1][-1] == "s" and words.tag(at - 1) in _OWNERS
    return plural and words.tag(at + 1) in _OWNED_AFTER_S


def joins_nothing(words: Tagged, at: int) -> bool:
    """Return True for *both*, *either*, *neither* without their *and*, *or*, *nor*."""
    partner = _PARTNERS.get(words.lows[at])
    return partner is not None and partner.isdisjoint(words.lows[at + 1 : at + _WORDS_TO_PARTNER])


def counts(words: Tagged, at: int) -> bool:
    """Return True for a word after a number."""
    return words.tag(at - 1) == _NUMBER and words.lows[at - 1] != "one"


def of_hundred(words: Tagged, at: int) -> bool:
    """Return True for *per* of *61 per cent*."""
    return words.lows[at] == "per" and words.lows[at + 1 : at + 2] == ["cent"] and counts(words, at)


def is_gerund(words: Tagged, at: int) -> bool:
    """Return True for a form in *-ing* of a verb that makes no noun, but after what must stand before a noun."""
    low = words.lows[at]
    return low[-3:] == "ing" and words.tag(at - 1) not in _BEFORE_NOUNS_ONLY and not is_noun(low)


def stands_alone(words: Tagged, at: int) -> bool:
    """Return True for a form in *-ing* between an article and what can't go on with a noun phrase."""
    return follows_article(words, at) and words.tag(at + 1) in _AFTER_NOUN


def heads(words: Tagged, at: int) -> bool:
    """Return True for the last word of a subject: *the police chief said*."""
    return words.tag(at - 1) in _OWNERS and (words.tag(at + 1) in _AFTER_SUBJECT or says_next(words, at))


def leaves(words: Tagged, at: int) -> bool:
    """Return True for *left* as a verb, but not after one: *turn left*."""
    return words.lows[at] == "left" and words.tag(at - 1) not in _VERBS


def acts(words: Tagged, at: int) -> bool:
    """Return True for *acting* before a title, and what tells of a subject: *one [fishing] captain*."""
    tells = not at and tells_clause("".join(words.lows[2:3]), "PAST BASE")  # "Planning officers say"
    return (tells or words.tag(at - 1) == _NUMBER or words.lows[at] == "acting") and words.tag(at + 1) in _OWNED


def precedes_present(words: Tagged, at: int) -> bool:
    """Return True for a word before a verb in the present."""
    return words.tag(at + 1) == _PRESENT


def opens_infinitive(words: Tagged, at: int) -> bool:
    """Return True for *to* before what must be a verb: *to hack the computers*, *to comb and to release it*."""
    if words.tag(at + 1) != _NOUN or _BASE not in words.options[at + 1]:
        return False
    return words.tag(at + 2) in _OBJECTS or (words.tag(at + 2) in _CONJ and words.lows[at + 3 : at + 4] == ["to"])


def follows_to(words: Tagged, at: int) -> bool:
    """Return True for a word after *to*."""
    return words.tag(at - 1) == _TO


def is_rather_verb(words: Tagged, at: int) -> bool:
    """Return True for a plural after a pronoun, or, where it is a verb by far, between a noun and an object."""
    if words.tag(at - 1) == _SUBJECT or (words.tag(at - 1) == _WHO and words.tag(at + 1) == _DET):
        return True
    verb = words.options[at][0] == _THIRD and words.options[at][-1] == "!"
    return verb and words.tag(at - 1) in _TELLING and words.tag(at + 1) in _OBJECTS


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


def follows_modal(words: Tagged, at: int) -> bool:
    """Return True for a word after a modal verb, or for *does state that*."""
    if words.lows[max(at - 1, 0)] in ("do", "does", "did") and words.lows[at + 1 : at + 2] == ["that"]:
        return tells_clause(words.lows[at], "BASE")
    return words.tag(at - 1) in _MODALS or (words.tag(at - 1) in _ADVERBS and words.tag(at - 2) in _MODALS)


def is_will(words: Tagged, at: int) -> bool:
    """Return True for *will* that nobody has: not *his will*, *at will*."""
    before = words.tag(at - 1)
    return words.lows[at] == "will" and at > 0 and before not in _BEFORE_NOUNS_ONLY and before not in _PREPOSITIONS


def says_next(words: Tagged, at: int) -> bool:
    """Return True if the next word is a verb, in the past, that may tell a clause: *said*."""
    return at + 1 < len(words.lows) and tells_clause(words.lows[at + 1], "PAST")


def precedes_verb(words: Tagged, at: int) -> bool:
    """Return True for what ends a subject: *Goose advocates are ironing it*, *the rights group said*."""
    verb_next = words.tag(at + 1) in _FINITE_AUXILIARIES or words.tag(at + 1) == _THIRD or says_next(words, at)
    return verb_next and words.tag(at - 1) in _BEFORE_PLURAL


def is_the_press(words: Tagged, at: int) -> bool:
    """Return True for *press* of the newspapers before another noun: *a press release*, *the press secretary*."""
    return words.lows[at] == "press" and is_noun("".join(words.lows[at + 1 : at + 2]))


def is_near(words: Tagged, at: int) -> bool:
    """Return True for *close* after whom it describes: *a source close to the deal*."""
    return words.lows[at : at + 2] == ["close", "to"] and words.tag(at - 1) in _OWNED


def follows_article(words: Tagged, at: int) -> bool:
    """Return True for a word right after an article."""
    return at > 0 and words.lows[at - 1] in ARTICLES


# What shows that a capitalised word begins a name or goes on with one: tests of rows of the corrections.
#
# From general knowledge of English.

_NAME = code("NAME")
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
    """Return True for *Sun* and *Sat* after *the* or a name: *the Sun Trumpet*, *the Harbor Sun*."""
    return words.lows[at] in _SHORT_DAYS and (words.lows[max(at - 1, 0)] == "the" or words.tag(at - 1) == _NAME)


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


# Conditions of the tagger (see `conditions`) by verbs that tell a clause: *said*, and what *that* is beside them.

_IN_SUBJECT, _NAMES = codes("DETERMINERS NOMINAL GERUND ADJECTIVE OWNER OF NUMBER HYPHEN"), codes("NAME TITLE")
_THAT = codes("THAT")
_HEARER, _OWN_SUBJECTS = codes("DETERMINERS ADJECTIVE NOMINAL NUMBER"), codes("SUBJECT INDEFINITE")
_TOLD = ("told", "tells", "telling", "tell")
_STORIES = word_set("story stories tale tales joke jokes lie lies truth secret secrets things thing anecdote anecdotes")
_ONE = ("one", "1")
_STOPS, _QUOTES, _WHEN = codes("STOP"), codes("QUOTE"), codes("TIMES ADJECTIVE")
_COMMA = code("COMMA")
_PLURAL = code("PLURAL")
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
    before = words.tag(at - 1 - (words.tag(at - 1) == _NUMBER))  # "Channel 3 reports"
    parted = words.tag(at - 1) == _COMMA and _FINITE.isdisjoint(
        words.tags[: words.tags.index(_COMMA)]
    )  # "Lund, who left, says"
    named = (before in _NAMES or parted) and words.lows[at + 1 : at + 2] == ["that"]
    return (that or named) and (tells_clause(words.lows[at], "PAST THIRD") or words.lows[at] in RECKONING)


def states(words: Tagged, at: int) -> bool:
    """Return True for *states* as a verb: *the label states that it bites*, not *the member states that border it*."""
    if words.lows[at] != "states" or words.tag(at - 1) != _NOUN:
        return False
    that = words.lows[at + 1 : at + 2] == ["that"] and words.tag(at + 2) not in _VERBS
    return that or (words.tag(at + 1) == _COMMA and words.tag(at + 2) in _QUOTES)


_MOST_OF_SUBJECT = 40  # words


def tells_after(words: Tagged, at: int) -> bool:
    """Return True for the verb after what is told: *The pier broke, reports Lund*, *the pier broke, a poll finds.*"""
    if not tells_clause(words.lows[at], "PAST THIRD") and words.lows[at] not in RECKONING:
        return False
    begin, first = at - 1, at - _MOST_OF_SUBJECT
    while begin > first and (words.tag(begin) in _IN_SUBJECT or (begin > 0 and words.lows[begin] == "by")):
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


def points_out(words: Tagged, at: int) -> bool:
    """Return True for the verb in *as Lund points out*, not *two points out of nine*."""
    return words.lows[at : at + 2] == ["points", "out"] and words.tag(at - 1) in (_NAME, _NOUN)


def is_not_yet_verb(words: Tagged, at: int) -> bool:
    """Return True for a noun whose verb comes after *to* or *in* and a name: *tour groups to Leith said that*."""
    named = words.tag(at + 1) in _PREPOSITIONS | _TO_ANY and words.tag(at + 2) == _NAME
    if named and words.tag(at - 1) in _OWNED and words.tag(at + 3) in _FINITE_AUXILIARIES | _HAVE:
        return True
    to = named and words.tag(at + 1) in _TO_ANY
    return to and says_next(words, at + 2) and words.lows[at + 4 : at + 5] == ["that"]
