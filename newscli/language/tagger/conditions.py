"""What the grammar says of a tagged word: conditions that show whether another tag suits it better.

They are the tests of the rows in `newscli.language.tagger.corrections`. From general knowledge of English.
"""

from dataclasses import dataclass

from newscli.language.lexicon.calendar import PERIODIC
from newscli.language.lexicon.closed_classes import ARTICLES
from newscli.language.lexicon.saying import tells_clause
from newscli.language.tagger.kinds import is_noun
from newscli.language.tags import code, codes

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
_TO_ANY = codes("TO PREP_TO")
_NUMBER, _COMMA, _TO, _PRESENT = code("NUMBER"), code("COMMA"), code("TO"), code("PRESENT")
_BEFORE_NOUNS_ONLY = codes("DET QUANTITY POSSESSIVE OWNER ADJECTIVE OF HYPHEN")
_THAT, _STOPS, _QUOTES, _MODALS = codes("THAT"), codes("STOP"), codes("QUOTE"), codes("MODAL")
_VERBS, _OBJECTS, _CONJ = codes("VERBS"), codes("DET POSSESSIVE OBJECT"), codes("CONJ")
_BEFORE_VERBS = codes("NOUNS NAMES SUBJECT DET_ALONE QUANTITY INDEFINITE CONJ COMMA NUMBER WHO THAT_WHO")
_BEFORE_DESCRIBING = codes("ADVERB PREPOSITIONS QUANTITY")
_NOUN, _BASE, _THIRD = code("NOUN"), code("BASE"), code("THIRD")
_TELLING, _NAMES = codes("NOUNS NAME TITLE INDEFINITE"), codes("NAME TITLE")
_ADVERBS, _IN_SUBJECT = codes("ADVERB NOT"), codes("DETERMINERS NOMINAL ADJECTIVE OWNER OF NUMBER HYPHEN")
_PREPOSITIONS, _BEFORE_PLURAL = codes("PREPOSITIONS"), codes("NOUNS NAME ADJECTIVE DET POSSESSIVE OWNER QUANTITY")
# Verbs that may follow what they tell, though not all of them open it: "The mill needs cooks, the council estimates."
_RECKONING = frozenset(("estimates", "forecasts", "projects", "calculates", "believes", "thinks"))
_HAVE, _NAME, _PLURAL, _TIME, _SUBJECT = codes("HAVE"), code("NAME"), code("PLURAL"), code("TIME"), code("SUBJECT")


@dataclass(slots=True, eq=False, repr=False)
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


def stands_before_plural(words: Tagged, at: int) -> bool:
    """Return True for *that* which opens a clause and is no determiner."""
    if words.lows[at] != "that":
        return False
    told = at > 0 and tells_clause(words.lows[at - 1], "PAST BASE THIRD GERUND PARTICIPLE")
    at += 1
    while words.tag(at) in _DESCRIBING or words.tag(at) == _NUMBER:
        at += 1
    return words.tag(at) == _PLURAL or (told and words.tag(at) in _OWNED and words.tag(at + 1) in _FINITE)


def points_to_time(words: Tagged, at: int) -> bool:
    """Return True for *that* of a time: *that year*."""
    return words.lows[at] == "that" and words.tag(at + 1) == _TIME and words.lows[at + 1][-1] != "s"


def opens_relative(words: Tagged, at: int) -> bool:
    """Return True for *that* which opens a relative clause."""
    return words.lows[at] == "that" and words.tag(at - 1) in _OWNERS and words.tag(at + 1) in _FINITE


def follows_have(words: Tagged, at: int) -> bool:
    """Return True for a word after a form of *have*."""
    return words.tag(at - 1) in _HAVE


def opens_telling(words: Tagged, at: int) -> bool:
    """Return True for a verb between its subject and what it tells, or *to*: *half said they won*, *and tried to*."""
    tells = words.lows[at] == "said" or words.tag(at + 1) == _TO
    return tells and words.tag(at - 1) in _BEFORE_VERBS


def comes_round(words: Tagged, at: int) -> bool:
    """Return True for *nightly* before what it describes: *her nightly address*."""
    return words.lows[at] in PERIODIC and words.tag(at - 1) in _BEFORE_NOUNS


def follows_every(words: Tagged, at: int) -> bool:
    """Return True for the noun after such a word."""
    return at > 0 and comes_round(words, at - 1)


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


def is_gerund(words: Tagged, at: int) -> bool:
    """Return True for a form in *-ing* of a verb that makes no noun, but after what must stand before a noun."""
    low = words.lows[at]
    return low[-3:] == "ing" and words.tag(at - 1) not in _BEFORE_NOUNS_ONLY and not is_noun(low)


def tells_later(words: Tagged, at: int) -> bool:
    """Return True for *that* before a comma, after a verb that tells a clause: *They say that, while …*."""
    told = at > 0 and tells_clause(words.lows[at - 1], "PAST BASE THIRD GERUND PARTICIPLE")
    return told and words.lows[at] == "that" and words.tag(at + 1) == _COMMA


def heads(words: Tagged, at: int) -> bool:
    """Return True for the last word of a subject: *the police chief said*."""
    return words.tag(at - 1) in _OWNERS and (words.tag(at + 1) in _AFTER_SUBJECT or _says_next(words, at))


def _says_next(words: Tagged, at: int) -> bool:
    return at + 1 < len(words.lows) and tells_clause(words.lows[at + 1], "PAST")


def leaves(words: Tagged, at: int) -> bool:
    """Return True for *left* as a verb, but not after one: *turn left*."""
    return words.lows[at] == "left" and words.tag(at - 1) not in _VERBS


def acts(words: Tagged, at: int) -> bool:
    """Return True for *acting* before a title."""
    return words.lows[at] == "acting" and words.tag(at + 1) in _OWNED


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


def tells_that(words: Tagged, at: int) -> bool:
    """Return True for a verb of saying before *that*."""
    that = words.tag(at + 1) in _THAT and words.tag(at - 1) in _TELLING
    before = words.tag(at - 1)
    parted = before == _COMMA and _FINITE.isdisjoint(words.tags[: words.tags.index(_COMMA)])  # "Lund, who left, says"
    named = (before in _NAMES or parted) and words.lows[at + 1 : at + 2] == ["that"]
    return (that or named) and (tells_clause(words.lows[at], "PAST THIRD") or words.lows[at] in _RECKONING)


def states(words: Tagged, at: int) -> bool:
    """Return True for *states* as a verb: *the label states that it bites*, not *the member states that border it*."""
    if words.lows[at] != "states" or words.tag(at - 1) != _NOUN:
        return False
    that = words.lows[at + 1 : at + 2] == ["that"] and words.tag(at + 2) not in _VERBS
    return that or (words.tag(at + 1) == _COMMA and words.tag(at + 2) in _QUOTES)


def told_that(words: Tagged, at: int) -> bool:
    """Return True for *found that*, where no noun is *found*."""
    that = words.lows[at + 1 : at + 2] == ["that"]
    return (
        that
        and (words.tag(at - 1) in _TELLING or words.tag(at - 1) in _DESCRIBING)
        and tells_clause(words.lows[at], "PAST")
    )


def tells_after(words: Tagged, at: int) -> bool:
    """Return True for the verb after what is told: *The pier broke, reports Lund*, *the pier broke, a poll finds.*"""
    if not tells_clause(words.lows[at], "PAST THIRD") and words.lows[at] not in _RECKONING:
        return False
    begin = at - 1
    while words.tag(begin) in _IN_SUBJECT:
        begin -= 1
    if begin >= 0 and words.lows[begin] == "as" and words.tag(at - 1) in _NAMES:
        return True
    told = words.tag(begin) == _COMMA or words.tag(begin) in _QUOTES
    if begin == at - 1:
        return told and words.tag(at + 1) in _NAMES
    return told and words.tag(at + 1) in _STOPS and words.tag(at - 1) in _OWNERS


def is_rather_verb(words: Tagged, at: int) -> bool:
    """Return True for a plural after a pronoun, or, where it is a verb by far, between a noun and an object."""
    if words.tag(at - 1) == _SUBJECT:
        return True
    verb = words.options[at][0] == _THIRD and words.options[at][-1] == "!"
    return verb and words.tag(at - 1) in _TELLING and words.tag(at + 1) in _OBJECTS


def follows_modal(words: Tagged, at: int) -> bool:
    """Return True for a word after a modal verb, or for *does state that*."""
    if words.lows[max(at - 1, 0)] in ("do", "does", "did") and words.lows[at + 1 : at + 2] == ["that"]:
        return tells_clause(words.lows[at], "BASE")
    return words.tag(at - 1) in _MODALS or (words.tag(at - 1) in _ADVERBS and words.tag(at - 2) in _MODALS)


def is_will(words: Tagged, at: int) -> bool:
    """Return True for *will* that nobody has: not *his will*, *at will*."""
    before = words.tag(at - 1)
    return words.lows[at] == "will" and at > 0 and before not in _BEFORE_NOUNS_ONLY and before not in _PREPOSITIONS


def precedes_verb(words: Tagged, at: int) -> bool:
    """Return True for what ends a subject: *Goose advocates are ironing it*, *the rights group said*."""
    verb_next = words.tag(at + 1) in _FINITE_AUXILIARIES or _says_next(words, at)
    return verb_next and words.tag(at - 1) in _BEFORE_PLURAL


def is_the_press(words: Tagged, at: int) -> bool:
    """Return True for *press* of the newspapers before another noun: *a press release*, *the press secretary*."""
    return words.lows[at] == "press" and is_noun("".join(words.lows[at + 1 : at + 2]))


def is_not_yet_verb(words: Tagged, at: int) -> bool:
    """Return True for a noun whose verb comes after *to* and a name: *tour groups to Leith said that*."""
    named = words.tag(at + 1) in _TO_ANY and words.tag(at + 2) == _NAME
    return named and _says_next(words, at + 2) and words.lows[at + 4 : at + 5] == ["that"]


def follows_article(words: Tagged, at: int) -> bool:
    """Return True for a word right after an article."""
    return at > 0 and words.lows[at - 1] in ARTICLES
