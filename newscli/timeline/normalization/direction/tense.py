"""Decide whether the clause of an expression looks back or ahead, and which word says so."""

from itertools import pairwise

from newscli.language.lexicon.calendar import SCHEDULED, UNPLANNED
from newscli.language.lexicon.closed_classes import (
    ARTICLES,
    BE,
    DEMONSTRATIVES,
    HAVE_PRESENT,
    MODALS,
    QUESTIONS,
    RELATIVES,
    SUBJECTS,
)
from newscli.language.lexicon.verbs import is_base, is_present, verb_table
from newscli.language.words import word_set
from newscli.timeline.calendar import CLAUSE_MARKS, LETTERS, OTHER
from newscli.timeline.match import Match, Tokens
from newscli.timeline.normalization.direction.awaited import set_by
from newscli.timeline.normalization.direction.verb_signs import BY_CALENDAR, verb_sign

# Tell what is to come from what is over where a weekday names it: "ruled out of Saturday's match".

_NOUN_WITHIN, _VERB_WITHIN, _CLAUSE = 4, 7, 12
# "Is to attend", "has vowed to boycott"; what follows "failed to" was not done and is over.
_BEFORE_TO = word_set("""
    is are set due expected likely ready vowed vows pledged promised plans plan hopes hope wants want urged asked
    refused refuses threatened needs need agreed aims able unable fit bids hoping planning free
""")
_TAKING_PART = word_set("running standing competing playing starting missing skipping boycotting contesting fighting")
_MEETING = word_set("misses skips boycotts contests starts plays hosts")
_LEAVING = (
    *((verb, "out", "of") for verb in ("pulled", "pulls", "pull", "ruled", "dropped", "drops")),
    *(
        (verb, "from")
        for verb in ("withdrew", "withdrawn", "withdraws", "suspended", "banned", "barred", "disqualified")
    ),
    ("boycott", "of"),
    ("is", "out", "of"),
    ("are", "out", "of"),
)
# Beside these a vote is over.
DECIDED = word_set(
    "won lost win loss victory winning losing defeat defeated elected swept carried after since following"
)
VOTES = word_set("election elections ballot vote primary primaries caucuses referendum runoff midterms convention")
_NOW = word_set("is are has have ’s 's")
_FORWARD = word_set("expected set due likely key crucial vital critical to on in off seen open free live")
_PROMISING = word_set("will should could may might must can looks promises")
_WINNERS = word_set("winner winners loser losers victor victors")
# What is done to a vote that is over, and what only such a one will do.
_UNDOING, _UNDOING_WITHIN = word_set("appeal annul overturn quash rescind reverse recount undo uphold"), 3
_LASTING = word_set("stand remembered forgotten annulled overturned upheld repeated rerun recounted haunt linger")
_DAY = LETTERS["WEEKDAY"]


def names_what_is_over(match: Match) -> bool:
    """Return True if what a day names can only have been: "will obey Friday's ruling", "Friday's vote will stand"."""
    if not _UNDOING.isdisjoint(match.words_before(_UNDOING_WITHIN)):
        return True
    after = match.tokens.lows[match.end + 1 : match.end + 1 + _VERB_WITHIN]
    lasts = "will" in after and not _LASTING.isdisjoint(after[after.index("will") :][:_UNDOING_WITHIN])
    return lasts or not UNPLANNED.isdisjoint(after[:2])


def is_to_come(match: Match) -> bool:
    """Return True if what a day names is a thing of the calendar, and those around speak of it as one to come."""
    lows = match.tokens.lows
    places = range(match.end + 1, min(match.end + 1 + _NOUN_WITHIN, len(lows)))
    noun = next((at for at in places if lows[at] in SCHEDULED), None)
    if noun is None:
        return False
    return _takes_part(match) or _will_be(match, noun) or _has_winners_to_come(match, noun)


def _takes_part(match: Match) -> bool:
    """Return True for "could play in", "is running in", "is to attend", "pulled out of", "back for" before a day."""
    tokens, at = match.tokens, match.start
    begin = max((place for place in tokens.opens if place <= at), default=0)
    before = tokens.lows[max(begin, at - _CLAUSE) : at]
    if any(tuple(before[-len(words) :]) == words for words in _LEAVING) or before[-1:] == ["boycotting"]:
        return True
    if before[-1:] == ["for"]:
        before = before[max((at for at, low in enumerate(before) if low == "that"), default=0) :]
        return not _NOW.isdisjoint(before) and ("after" not in before)
    if before[-1:] and before[-1] in _MEETING:
        return True
    return _acts(before[-_VERB_WITHIN:])


def _acts(before: list[str]) -> bool:
    """Return True for "could play in", "has vowed to boycott", "is running in"; not for "could have played in"."""
    for at, (low, after) in enumerate(pairwise(before)):
        inside = len(before) - at <= _VERB_WITHIN and not {"about", "over", "against", "of", ","} & set(before[at:])
        modal = (low in MODALS or (low == "to" and at > 0 and before[at - 1] in _BEFORE_TO)) and _is_verb(after)
        part = low in ("is", "are") and after in _TAKING_PART
        if inside and (part or (modal and after != "have")):
            return True
    return False


def _will_be(match: Match, noun: int) -> bool:
    """Return True for "Friday's hearing is expected", "Saturday's match should be"."""
    lows = match.tokens.lows
    if match.start not in match.tokens.opens:
        return False
    verb, after = ("".join(lows[at : at + 1]) for at in (noun + 1, noun + 2))
    return (verb in ("is", "are") and after in _FORWARD) or (verb in _PROMISING and after != "have")


def _has_winners_to_come(match: Match, noun: int) -> bool:
    """Return True for "the winner of Sunday's final will get", not "… will be sworn in on Friday"."""
    tokens = match.tokens
    if match.before() != "of" or match.before(2) not in _WINNERS:
        return False
    return tokens.lows[noun + 1 : noun + 2] == ["will"] and _DAY not in tokens.classes[noun : noun + _CLAUSE]


def _is_verb(word: str) -> bool:
    return is_base(word) or verb_table().has_form(word, "BASE")


# Tell a present that a timetable holds for a day to come: "comes into force on Monday", "is retiring in June".

_LEADS = ("on", "in", "from")
_ENDS = CLAUSE_MARKS | word_set("that which who when while where because after before")
_CLOSES = frozenset(("", ".", ",", ";", "!", "and", "to", "until", "till", "through", "-", "–"))
_REACH = 6
_THIRD = word_set("shuts rules decides debates lifts applies quits weds marries finishes concludes changes rises")
_PLURAL = word_set("shut vote apply change rise debate decide marry wed quit strike")
_PAIRS = frozenset(
    (
        *((verb, into) for verb in ("comes", "come", "enters", "enter") for into in ("into", "in")),
        *((verb, "in") for verb in ("kicks", "kick", "appears")),
        *((verb, way) for verb in ("goes", "go") for way in ("up", "live")),
        ("gives", "evidence"),
        ("give", "evidence"),
        ("break", "up"),
    )
)
# These tell of months; on a weekday a market has done so.
_CHANGING = word_set("change changes rise rises")
_UNDER_WAY = word_set("""
    retiring leaving closing shutting marrying quitting stepping moving releasing reopening launching ending starting
    beginning changing rising getting
""")
_IS = ("is", "are", "’s", "'s")
_RUNS = ("runs", "run")


def timetabled(match: Match) -> str:
    """Return the verb in the present that puts a time at the end of its clause ahead, or nothing."""
    if match.before() not in _LEADS or match.after() not in _CLOSES:
        return ""
    if match.before() == "from" and _begins_stretch(match):
        return match.before(2)
    tokens = match.tokens
    for at in range(match.start - 2, max(match.start - 2 - _REACH, -1), -1):
        low = tokens.lows[at]
        if low in _ENDS:
            return ""
        if _is_timetabled(match, at) and not (low in _CHANGING and match.has("WEEKDAY")):
            return low
        if at in tokens.opens or (verb_sign(tokens, at) and low != "married"):
            return ""
    return ""


def _begins_stretch(match: Match) -> bool:
    """Return True for "the fair is on from Friday to Sunday", "runs from June to August"."""
    return match.before(2) in _RUNS or (match.before(2) == "on" and match.before(3) in _IS)


def _is_timetabled(match: Match, at: int) -> bool:
    lows, opens = match.tokens.lows, match.tokens.opens
    low, after, before = lows[at], lows[at + 1], lows[at - 1] if at else ""
    if at in opens or not before.isalpha():
        return low in _UNDER_WAY and before in _IS
    if low in _UNDER_WAY:
        return before in _IS
    if (low, after) in _PAIRS:
        return after not in ("in", "into") or low in ("kicks", "kick") or lows[at + 2] in ("force", "effect", "court")
    plural = (before[-1] == "s" and before not in BE) or before in ("they", "we")  # "was shut on Monday" is over
    return low in _THIRD or (low in _PLURAL and plural)


_GROUNDS = word_set("because since despite following")  # what they name has happened
# What was settled looks ahead with any verb after its "to".
_SETTLED = word_set(
    "agreed decided voted pledged promised vowed ordered asked urged chose refused required obliged instructed told "
    "invited"
)
# After these, what follows "to" was done, or was not.
_HAPPENED = word_set(
    "continued failed began started managed forced used appeared seemed helped prompted led caused enabled "
    "compelled pushed went came flew travelled traveled returned stopped got tended proved refused chose"
)
_COUNTED, _PROSPECTS = (word_set("first only last latest second third"), ("chance", "opportunity", "hopes", "eligible"))
_LEADS_ON = frozenset(("was", "were", *_PROSPECTS))
_PULLING = word_set("pulled moved went edged stayed finished was are is were surged")
_TOKENS_NEAR = 6
MOVED = word_set("postponed moved delayed deferred rescheduled adjourned pushed put extended")
_IS_OR_ISNT = frozenset(("is", "are", "'s", "’s", "isn", "aren"))
_PRESENT = _IS_OR_ISNT | word_set("do does has have")
# After a noun "’s" is hardly ever *is* in print.
_IS_AFTER_PRONOUN = frozenset(("'s", "’s"))
_BEFORE_IS = SUBJECTS | RELATIVES | QUESTIONS | DEMONSTRATIVES | {"there", "here"}
# What is hoped for or thought of may come: "the prospect of a vote in May".
_HOPED_FOR = word_set(
    "prospect prospects possibility chance chances hope hopes plan plans proposal proposals pledge bid"
)
_MONTHS = ("MONTHNAME", "MAYMARCH", "MONTHABBR")
_CALLING = word_set("""
    announce announces announced call calls called arrange arranged organise organised book booked convened tabled
    fixed proposed reserved promised threatened pencilled penciled
""")
# Verbs whose past looks like their base, so that "will stay shut" is no past.
_SAME_FORMS = word_set(
    "bet bid burst cast cost cut forecast hit hurt let put quit read set shed shut split spread upset"
)
_STOPS = CLAUSE_MARKS - {",", "("} | word_set("that which who when while where and but because after before")
_RELATIVES, _REACH_BACK = frozenset(("who", "which")), 18
# Only what lies ahead reaches as far as this.
_TOKENS_BACK = 26


def tense(match: Match) -> tuple[str, str]:
    """Return "past", "future" or "" for the clause around an expression, with the word that decides.

    The nearest verb to the left in the sentence decides, else the first to the right in the clause.
    """
    before = match.before(2) if match.before() in ("on", "in") else match.before()
    if before == "earlier" or before in _RELATIVES:
        sign, word = ("past", before) if before == "earlier" else _ahead(match)
        if sign:
            return sign, word
    if match.before() == "as" and match.before(2) in ("early", "soon") and match.has("WEEKDAY"):
        return "future", match.before(2)  # "host a meeting as early as Monday"
    if moved := _moved_to(match) or _set_for(match) or timetabled(match):
        return "future", moved
    sign, word = _behind(match)
    if word == "deadline" and _ahead(match)[1] == "had":
        return "past", "had"  # "what came before the deadline of 30 May had been read"
    sign, word = (sign, word) if sign else _vote_to_come(match) or _ahead(match)
    return ("past", "since") if sign == "future" and match.before() == "since" else (sign, word)


def _moved_to(match: Match) -> str:
    """Return what puts a time ahead in any tense: "postponed to Thursday", "when he is sentenced in July"."""
    near = match.words_before(_TOKENS_NEAR)
    if match.before() == "to" or (match.before() == "until" and MOVED.intersection(near[-4:])):
        return next((word for word in near[-4:] if word in MOVED), "")
    if setting := set_by(match):
        return setting
    opens = next((at for at, word in enumerate(near) if word in ("when", "once", "until")), len(near))
    return near[opens] if near[opens + 2 : opens + 3] in (["is"], ["are"]) else ""


def _set_for(match: Match) -> str:
    """Return what puts a time ahead right before it: "the vote is in June", "called a rally for June"."""
    lead, owns = match.before(), match.after() in ("'s", "’s")
    if lead in ("in", "on") and not owns:
        be = match.before(3) if match.before(2) == "out" else match.before(2)
        if be in _IS_AFTER_PRONOUN and match.before(3) not in _BEFORE_IS:
            return ""  # "the fire at St. Anne's on Monday"
        return be if be in _IS_OR_ISNT else _perfect_plan(match) or _prospect(match)
    near = match.words_before(_TOKENS_NEAR) if lead == "for" and not owns else ()
    return next((word for word in near if word in _CALLING), "")


def _perfect_plan(match: Match) -> str:
    """Return "promised" for "has promised a parade on Tuesday": a perfect tells no day, so it is that of the parade."""
    near = match.words_before(_TOKENS_NEAR)
    if match.before(2) not in SCHEDULED:
        return ""
    pairs = ((at, word) for at, word in enumerate(near) if word in _CALLING and at)
    return next((word for at, word in pairs if near[at - 1] in HAVE_PRESENT and near[at + 1] in ARTICLES), "")


def _prospect(match: Match) -> str:
    """Return "announced" for "announced hearings in September", "prospect" for "the prospect of a vote in May"."""
    near = match.words_before(_TOKENS_NEAR) if match.has(*_MONTHS) and match.before(2) in SCHEDULED else ()
    return next((word for word in reversed(near) if word in _CALLING or word in _HOPED_FOR), "")


def _behind(match: Match) -> tuple[str, str]:
    tokens, signs, weak = match.tokens, match.tokens.signs, ""
    for at in range(match.start - 1, max(match.start - _TOKENS_BACK, -1), -1):
        word = tokens.lows[at]
        sign = verb_sign(tokens, at) if signs.get(at) != "" else ""
        if at + 1 in tokens.opens or word == ";" or (sign == "past" and at <= match.start - _REACH_BACK):
            break
        if word in _GROUNDS and at < match.start - 1:
            return "past", word
        if word == "ahead" and _is_before(match, at):
            return "future", word
        if word == "to" and (aim := _aim(match, at)):
            return aim
        if sign == "future" or (sign and word not in _SAME_FORMS):
            return sign, word
        weak = weak or (word if sign else "")
    return ("past", weak) if weak else ("", "")


def _vote_to_come(match: Match) -> tuple[str, str] | None:
    """Return the vote of "is on the line in his primary on Tuesday": in the present it is one to come."""
    near = match.words_before(_CLAUSE)
    known = match.before() in ("in", "on") and match.before(2) in VOTES and match.after() not in ("'s", "’s")
    to_come = known and not _PRESENT.isdisjoint(near) and DECIDED.isdisjoint(near)
    return ("future", match.before(2)) if to_come else None


def _is_before(match: Match, at: int) -> bool:
    """Return True for "trained ahead of the fair in May", which is to come, not for "pulled ahead of her in May"."""
    lows = match.tokens.lows
    return lows[at + 1] == "of" and "," not in lows[at : match.start] and lows[max(at - 1, 0)] not in _PULLING


def _aim(match: Match, at: int) -> tuple[str, str] | None:
    """Return the tense of what follows a "to": "agreed to close it in May" puts May ahead, "went to close it" not.

    "Voted to close it on Friday" tells of the vote, "told them to close it by Friday" of a day to come.
    """
    lows = match.tokens.lows
    prospect = at > 0 and lows[at - 1] in _PROSPECTS
    if at > 0 and lows[at - 1] == "had" and is_base("".join(lows[at + 1 : at + 2])):
        return "past", "had"  # "it had to apologise in January"
    aims = _aims(match.tokens, at) and (prospect or match.limit() == "by" or not match.has("WEEKDAY"))
    if not aims and not _has_settled(lows[max(at - _TOKENS_NEAR, 0) : at]):
        return None
    done = "" if "," in lows[at : match.start] else _done(match.tokens, at)
    if done in _COUNTED:
        return None
    return ("past", done) if done else ("future", lows[at])


def _has_settled(before: list[str]) -> bool:
    """Return True for "has asked her" before a "to": a perfect has no day, so that it is what follows that has one."""
    return any(
        low in HAVE_PRESENT and not _SETTLED.isdisjoint(before[at + 1 : at + 3]) for at, low in enumerate(before)
    )


def _ahead(match: Match) -> tuple[str, str]:
    tokens, signs = match.tokens, match.tokens.signs
    if is_present(match.after(), "THIRD") and match.after() not in BY_CALENDAR:
        return "", ""  # "The ruling Wednesday means that it can be built"
    for at in range(match.end, min(match.end + _REACH_BACK, len(tokens.lows))):
        word = tokens.lows[at]
        joins = word == "and" and match.start - 1 in tokens.opens and _joins_names(match, at)
        if (word in _STOPS and not joins) or at in tokens.opens:
            break
        if signs.get(at) != "" and verb_sign(tokens, at):
            return verb_sign(tokens, at), word
    return "", ""


def _joins_names(match: Match, at: int) -> bool:
    """Return True for "On Monday Lund and Farr left", "On Monday and Tuesday they met"."""
    return at > match.end or match.tokens.classes[at + 1 : at + 2] not in ("", OTHER)


def _done(tokens: Tokens, at: int) -> str:
    """Return the word before a "to" that tells that what follows was done: "failed to win", "the first to win"."""
    for number in range(at - 1, max(at - _TOKENS_NEAR, 0) - 1, -1):
        word = tokens.lows[number]
        if word in _HAPPENED or word in _COUNTED:
            return word
        if number in tokens.opens or word in (",", ";"):
            break
    return ""


def _aims(tokens: Tokens, at: int) -> bool:
    """Return True if a verb's infinitive begins at a "to"."""
    after = "".join(tokens.lows[at + 1 : at + 2])
    settled = at > 0 and tokens.lows[at - 1] in _SETTLED | _LEADS_ON
    return is_base(after) or (settled and after.isalpha() and after.islower())
