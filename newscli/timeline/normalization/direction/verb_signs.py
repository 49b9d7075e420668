"""Decide whether a verb, and a day beside it, lie in the past or ahead."""

from itertools import pairwise

from newscli.language.lexicon.calendar import SCHEDULED, UNPLANNED
from newscli.language.lexicon.closed_classes import (
    ARTICLES,
    ARTICLES_AND_POSSESSIVES,
    BE,
    FUNCTION_WORDS,
    HAVE,
    MODALS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECTS,
)
from newscli.language.lexicon.saying import NEGATIONS
from newscli.language.lexicon.verbs import (
    DUE_TO,
    PLANNED,
    irregular_participles,
    irregular_pasts,
    is_base,
    is_past,
    is_perfect,
)
from newscli.language.words import listed, word_set
from newscli.timeline.calendar import CLAUSE_MARKS, LETTERS, OTHER
from newscli.timeline.match import Match, Tokens

# Decide whether a verb tells of what is past or of what lies ahead: takes the tokens of a text, returns which.

# Words that turn a clause to the future.
_FUTURE = word_set(
    "will shall would could ’ll 'll ll may can should must upcoming forthcoming due payable effective redeemable "
    "maturing expire expires convertible callable deadline"
)
# What is planned: after "is" or "was", and before "to".
_PLANNED = PLANNED | word_set("forecast poised likely going about ready planning preparing")
_SET_IS_DONE = word_set("up out off alight ablaze free")
_LIKELY = word_set("about going likely ready")
# What is so after these is no plan but of what a calendar holds: "lay ready for the tugs", "stood ready for the final".
_POSTURES, _READY_NEAR = word_set("lay stood sat hung knelt stayed kept remained"), 5
_DAYS = frozenset(LETTERS[each] for each in ("WEEKDAY", "MONTHNAME", "MAYMARCH", "NEXT", "TOMORROW"))
_SHORT_WORD = 3
_CLOSES, _RELATIVES, _LONGEST_INSERTED = (")", ","), ("who", "which"), 14
# What ends like an adverb and is none: "her family said".
_NO_ADVERBS = word_set("family assembly ally rally monopoly bully")
_ADVERBS = word_set("now then also next first")
_NO_PAST = word_set("given known grown worn torn")
_PLANS = word_set("expects plans hopes intends aims wants needs expect plan hope intend aim want need")
_READYING = word_set("prepare prepares preparing")
# What happens by a calendar is told in the present.
BY_CALENDAR = word_set(
    "begins opens starts ends expires retires meets closes returns resumes continues goes takes holds turns testifies "
    "airs hosts plays faces arrives leaves speaks convenes flies resigns travels departs "
    "debuts premieres reopens launches celebrates joins visits finishes concludes marries"
)
# The same holds for these after a plural subject. A team that has the name of its town is one: "Leith face Perth".
_BY_CALENDAR_TEAMS = word_set("face host meet play visit travel")
_BY_CALENDAR_THEY = _BY_CALENDAR_TEAMS | word_set(
    "begin open return reopen resume start close go vote fly leave arrive strike"
)
# What is many though it ends in no "s", with what stands before it at the head of a sentence: "Their women's team go".
_MANY, _BEFORE_MANY = word_set("team side squad eleven men women children people police crew pair trio"), 5
_CONTINUING = frozenset(
    tuple(pair.split("-"))
    for pair in listed(
        "comes-out comes-on steps-down steps-aside kicks-off runs-out runs-until runs-through hits-theaters "
        "hits-theatres hits-cinemas hits-screens hits-stores hits-shelves hits-newsstands"
    )
)
# And for these after "is" or "are".
_UNDER_WAY = word_set(
    "holding hosting playing voting meeting visiting flying traveling travelling returning going coming opening "
    "closing launching speaking appearing being"
)
_REFUSING = word_set("would could wouldn couldn")
_NOT_SO = NEGATIONS | {"only", "few"}
_BEFORE_ABLE = 6
_PERCEIVING = word_set("see hear feel smell find tell remember afford")
_INSIDE = word_set("not ' ’ t be immediately otherwise publicly")
_SILENT = word_set("say comment discuss disclose elaborate confirm identify speculate reached")
_SURELY_PAST = word_set("had was were did ended hadn wasn weren didn")
_BE = BE | {"’re", "'re"}
_PERFECT = HAVE | {"’ve", "'ve"}
_DEMANDING = ("demanded", "insisted", "recommended", "requested")
_EXPECTING = ("expect", "expects", "await", "awaits", "foresee", "foresees")
_BEFORE_PLAN = frozenset((",", "was", "were"))
_BEGINNING = ("beginning", "starting")
_BEFORE_BE = MODALS | SUBJECTS | word_set("to not also never only still now then ll d t cannot let there")


def verb_sign(tokens: Tokens, at: int) -> str:
    """Return "past", "future" or "", as a token shows with those beside it."""
    sign = tokens.signs.get(at)
    if sign is None:
        sign = tokens.signs[at] = _verb_sign(tokens, at)
    return sign


def _verb_sign(tokens: Tokens, at: int) -> str:
    word, before, after = tokens.lows[at], _word_before(tokens, at), "".join(tokens.lows[at + 1 : at + 2])
    if before in ("-", "if") or _has_no_tense(tokens, at) or (word, before, after) == ("followed", ",", "by"):
        return ""  # "It opens on Friday, followed by a party in June"
    if word in _SURELY_PAST:
        return "" if _plans(tokens, at + 1) else "past"
    if word in _REFUSING and _says_nothing(tokens, at):
        return "past"
    if word == "won" and after in ("'", "’"):
        return "future"
    if at in tokens.opens or before == ";":
        return "past" if word.endswith("ed") else ""  # "Asked on Friday whether he would go, she laughed"
    if word in _FUTURE or _by_calendar(tokens, at, before, after) or _is_plan(tokens, at, before, after):
        return _future_sign(tokens, at, before)
    if word in _PERFECT:
        owns = word == "have" and before in MODALS and not is_perfect(tokens.texts, tokens.lows, at)
        return "future" if owns else "past"  # "could have consequences"
    finite = before not in _BE and before not in _PERFECT and before != "to"  # "to cost four crowns"
    return "past" if finite and _is_past(tokens, at, before) else ""


def _has_no_tense(tokens: Tokens, at: int) -> bool:
    """Return True for words that times are made of, "Meet the Press", "shut due to ice", "could see smoke", and "lay
    ready for the tugs"."""
    word = tokens.lows[at]
    if _word_before(tokens, at) in _POSTURES and (word in _PLANNED or word in _FUTURE):
        awaits_it = tokens.lows[at + 1 : at + 2] == ["for"] and tokens.classes[at + 2] in _DAYS
        return not awaits_it and SCHEDULED.isdisjoint(tokens.lows[at : at + _READY_NEAR])
    if word == "could":
        return _was_able(tokens, at) and not _says_nothing(tokens, at)
    if word == "due" and tokens.lows[at + 1 : at + 2] == ["to"]:
        after = "".join(tokens.lows[at + 2 : at + 3])
        return not is_base(after) and not (after in DUE_TO and tokens.lows[at - 1] in _BE)
    return (tokens.classes[at] != OTHER and word not in _FUTURE) or tokens.texts[at] in ("May", "Meet")


def _word_before(tokens: Tokens, at: int) -> str:
    """Return the word before a token, an adverb left out: "is slowly lowered", "the Reds now face"."""
    if at and tokens.lows[at - 1] in _CLOSES:
        at = _inserted_from(tokens, at - 1)
    before = tokens.lows[at - 1] if at else ""
    adverb = at > 1 and ((before.endswith("ly") and before not in _NO_ADVERBS) or before in _ADVERBS)
    return tokens.lows[at - 2] if adverb else before


def _inserted_from(tokens: Tokens, at: int) -> int:
    """Return where what ends at a bracket or a comma began: "The Reds (7-3) host", "The Reds, who lost, host"."""
    opens = ("(",) if tokens.lows[at] == ")" else _RELATIVES
    for first in range(at - 1, max(at - _LONGEST_INSERTED, 0), -1):
        if tokens.lows[first] in opens:
            return first - (opens is _RELATIVES and tokens.lows[first - 1] == ",")
        if tokens.lows[first] in _CLOSES or first in tokens.opens:
            break
    return at + 1


def _is_wish(tokens: Tokens, at: int, before: str, after: str) -> bool:
    """Return True for the "be" of "ordered that it be shut", "demanded that they go", "expects snow"."""
    word = tokens.lows[at]
    if word == "be":
        planned = before == "to" and at > 1 and tokens.lows[at - 2] in _BEFORE_PLAN  # "the pier, to be shut on Monday"
        planned |= before == "to" and at > 2 and tokens.lows[at - 3] in ("a", "an")  # "a list to be read on Monday"
        return planned or before == "," or (before[-1:].isalpha() and before not in _BEFORE_BE)
    expected = word in _EXPECTING and after != "to" and before[-1:].isalpha()
    return expected or (word in _DEMANDING and after == "that")


def _by_calendar(tokens: Tokens, at: int, before: str, after: str) -> bool:
    """Return True if a verb in the present tells of what a calendar holds: "opens", "schools reopen", "is holding"."""
    word = tokens.lows[at]
    if before in ARTICLES:
        return False  # "an open letter"
    if word in _BY_CALENDAR_THEY:
        plural = before[-1:] == "s" and before.isalpha() and len(before) > _SHORT_WORD
        name = tokens.texts[at - 1 - (tokens.lows[at - 1] != before)] if at else ""
        team = word in _BY_CALENDAR_TEAMS and name[:1].isupper()
        return (
            plural
            or team
            or (before in _MANY and _heads(tokens, at))
            or before in ("they", "we", "you", "who", "which", "that")
        )
    under_way = word in _UNDER_WAY and before in ("is", "are")
    return word in BY_CALENDAR or under_way or (word, after) in _CONTINUING


def _heads(tokens: Tokens, at: int) -> bool:
    """Return True if what stands before a verb begins its sentence: "Her team | go", not "She saw her team | go"."""
    first = next((place for place in range(at - 1, max(at - _BEFORE_MANY, -1), -1) if place in tokens.opens), at)
    return first < at and not any(verb_sign(tokens, place) for place in range(first, at))


def _is_past(tokens: Tokens, at: int, before: str) -> bool:
    """Return True if a token is a past tense, or a participle that can be no base: "a van seen on Friday"."""
    word = tokens.lows[at]
    seen = (
        word.endswith(("en", "wn", "ne"))
        and word in irregular_participles()
        and word not in _NO_PAST
        and before.isalpha()
    )
    return seen or (before in _NO_ADVERBS and word in irregular_pasts()) or is_past(tokens.texts, tokens.lows, at)


def _says_nothing(tokens: Tokens, at: int) -> bool:
    """Return True for "would not say" and "could not be reached", which happened, not for what may come."""
    negated = tokens.lows[at].endswith("n") or tokens.lows[at + 1 : at + 2] == ["not"]
    verb = next((low for low in tokens.lows[at + 1 : at + 7] if low not in _INSIDE), "")
    return negated and verb in _SILENT


def _was_able(tokens: Tokens, at: int) -> bool:
    """Return True for "could not be reached", "nobody could leave" and "could see smoke", which were so."""
    before, after = tokens.lows[max(at - _BEFORE_ABLE, 0) : at], tokens.lows[at + 1 : at + 2]
    return not _NOT_SO.isdisjoint((*before, *after)) or not _PERCEIVING.isdisjoint(after)


def _future_sign(tokens: Tokens, at: int, before: str) -> str:
    """Take "had been due" for past; what governs the "to expire" of "due to expire" tells."""
    if before == "to" and tokens.lows[at] == "expire":
        return ""
    return "past" if "had" in tokens.lows[max(at - 2, 0) : at] else "future"


def _plans(tokens: Tokens, at: int) -> bool:
    """Return True for "set for Monday" and "due", not for what is done: "set up", "set alight"."""
    word, after = ("".join(tokens.lows[k : k + 1]) for k in (at, at + 1))
    return word in _PLANNED and not (word == "set" and after in _SET_IS_DONE)


def _is_plan(tokens: Tokens, at: int, before: str, after: str) -> bool:
    word = tokens.lows[at]
    if _is_wish(tokens, at, before, after):
        return True
    if word in _BEGINNING and before == ",":
        return True
    if _plans(tokens, at):
        return (
            (before in _BE and word not in _LIKELY)
            or after in ("to", "for")
            or (word == "likely" and before in _BE and after in ("on", "by", "in"))
            or (word == "planned" and after in ("a", "an"))
            or (word == "expected" and after in ("by", "in", "next", "later", "early"))
        )
    if (word in _READYING or (word == "up" and before in _BE)) and after == "for":
        return True  # "it is up for renewal in September"
    return after == "to" and (word in _PLANS or word in ("is", "are"))


# Tell where a verb leaves no doubt on which side of publication a month or a day lies: "will reopen in", "died on".

_WILL = word_set("will shall ’ll 'll ll")
_IS_PLANNED = word_set("due expected scheduled planned slated set")
_ARE = ("is", "are")
# What sets a day rather than being done on it.
_SETTING = word_set("""
    set extended postponed moved delayed deferred fixed asked ordered rescheduled adjourned announced called booked
    cancelled canceled scrapped scheduled planned agreed confirmed brought pushed put arranged summoned invited told
    tabled proposed promised given gave timed pencilled penciled named picked chosen selected drawn slated due expected
    suspended bailed meant supposed
""")
_LEADS, _AT_HAND = ("in", "on", "from"), ("early", "late", "mid", "-")
_ENDS = CLAUSE_MARKS | {"while", "when", "because"}
_REACH, _NAME_REACH = 12, 6
# A noun after these is what the day belongs to, and not the verb.
_OF_NOUNS = (PREPOSITIONS | word_set("after before since until")) - word_set(
    "in to on into up out off back down from at"
)
# Before these the verb of a day behind was another one's, or set a day ahead.
_OTHERS = word_set("for to before after ahead against from until that which whether than between and but")
_PLACED = ("at", "into", "to")
_OF_AN_EVENT = word_set("in at during after since")


def surely_ahead(match: Match) -> bool:
    """Return True for "will reopen in February", "is due in May": no day behind can be meant."""
    if names_an_event(match):
        return match.after() in SCHEDULED and match.after(1) in _WILL
    at = match.start - 1
    while at > 0 and match.tokens.lows[at] in _AT_HAND:
        at -= 1
    lead = match.tokens.lows[at] if at >= 0 else ""
    if lead not in (*_LEADS, "for"):
        return False
    if at in match.tokens.opens and lead != "for":
        verb = _verb_after(match)
        return verb is not None and _looks_ahead(match, verb)
    verb = at - 1 if match.tokens.lows[at - 1] in _ARE else _verb_before(match, at)
    if verb is None or (lead == "for" and verb != at - 1):
        return False
    return _looks_ahead(match, verb) and _is_bare(match, verb, at)


def surely_behind(match: Match) -> bool:
    """Return True for "was shot on April 3", "in jail since April 3": no day ahead can be meant."""
    if match.before() == "since":
        return True
    if names_an_event(match):
        return _event_is_over(match)
    if match.before() != "on":
        return False
    verb = _verb_before(match, match.start - 1)
    if verb is None or not _is_over(match, verb):
        return False
    between = match.tokens.lows[verb : match.start - 1]
    return _SETTING.isdisjoint(between) and SCHEDULED.isdisjoint(between) and _OTHERS.isdisjoint(between)


def names_an_event(match: Match) -> bool:
    """Return True if a noun follows that a time only tells from others: "the May crash"."""
    after = match.after()
    return match.before() == "the" and after.isalpha() and after not in FUNCTION_WORDS


def _event_is_over(match: Match) -> bool:
    """Return True for "the May crash killed six", "lost in the May election", not "the May vote was called off"."""
    tokens = match.tokens
    if match.before(2) in _OF_AN_EVENT and match.after() in SCHEDULED | UNPLANNED:
        verb = _verb_before(match, match.start - 2)
        return verb is not None and _is_over(match, verb) and _SETTING.isdisjoint(tokens.lows[verb : match.start])
    if match.start - 1 not in tokens.opens:
        return False
    for place in range(match.end, min(match.end + _NAME_REACH, len(tokens.lows))):
        if tokens.lows[place] in _ENDS or tokens.lows[place] in RELATIVES or place in tokens.opens:
            return False
        if verb_sign(tokens, place):
            return _is_over(match, place) and _SETTING.isdisjoint(tokens.lows[place : place + 3])
    return False


def _is_over(match: Match, verb: int) -> bool:
    """Return True if a verb tells what was done, or had been."""
    return verb_sign(match.tokens, verb) == "past" and match.tokens.lows[verb] not in HAVE - {"had"}


def _verb_before(match: Match, before: int) -> int | None:
    """Return the nearest verb with a tense before a place in its clause."""
    tokens = match.tokens
    for at in range(before - 1, max(before - _REACH, -1), -1):
        if tokens.lows[at] in _ENDS:
            break
        if verb_sign(tokens, at) or tokens.lows[at] in _WILL:
            return at
        if at in tokens.opens:
            break
    return None


def _verb_after(match: Match) -> int | None:
    """Return the first verb with a tense after a time that begins its sentence: "In May, the fair | will"."""
    tokens, start = match.tokens, match.end + (match.after() == ",")
    for at in range(start, min(start + _REACH, len(tokens.lows))):
        if tokens.lows[at] in _ENDS or at in tokens.opens:
            break
        if verb_sign(tokens, at) or tokens.lows[at] in _WILL:
            return at
    return None


def _looks_ahead(match: Match, verb: int) -> bool:
    """Return True for "will", "is to", "is due", "is on"."""
    lows = match.tokens.lows
    low, after, before = lows[verb], lows[verb + 1], lows[verb - 1] if verb else ""
    if low in _WILL:
        return True
    if low in _ARE:
        return after in ("to", "on")
    return low in _IS_PLANNED and before in (*_ARE, "be", "’s", "'s")


def _is_bare(match: Match, verb: int, lead: int) -> bool:
    """Return True if nothing between a verb and "in February" may own it: not "will look at the fire in February"."""
    lows = match.tokens.lows
    between = lows[verb + 1 : lead]
    if not UNPLANNED.isdisjoint(between) or not (_OF_NOUNS | RELATIVES).isdisjoint(between):
        return False
    return not any(low in _PLACED and after in ARTICLES_AND_POSSESSIVES for low, after in pairwise(between))
