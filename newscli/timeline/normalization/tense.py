"""Decide whether the clause of an expression looks back or ahead, and which word says so."""

from newscli.language.lexicon.closed_classes import BE, HAVE, MODALS, SUBJECTS
from newscli.language.lexicon.verb_forms import (
    irregular_participles,
    irregular_pasts,
    is_base,
    is_past,
    is_perfect,
    is_present,
)
from newscli.language.words import listed
from newscli.timeline.lexicon import OTHER
from newscli.timeline.match import Match
from newscli.timeline.tokens import Tokens

# Words that turn a clause to the future.
_FUTURE = frozenset(
    listed(
        "will shall would ’ll 'll ll may can should must upcoming forthcoming due payable effective redeemable "
        "maturing expire expires convertible callable deadline"
    )
)
# With "have" they tell of what did not come to be.
_WOULD_HAVE = frozenset(listed("would could should might ought"))
# What is planned: after "is" or "was", and before "to".
_PLANNED = frozenset(
    listed(
        "expected forecast scheduled slated planned set poised likely supposed going about ready due planning preparing"
    )
)
_LIKELY = frozenset(listed("about going likely ready"))
_GROUNDS = frozenset(listed("because since despite following"))  # what they name has happened
# What was settled looks ahead with any verb after its "to".
_SETTLED = frozenset(listed("agreed decided voted pledged promised vowed ordered asked urged chose refused"))
# After these, what follows "to" was done, or was not.
_HAPPENED = frozenset(
    listed(
        "continued failed began started managed forced used appeared seemed helped prompted led caused enabled "
        "compelled pushed went came flew travelled traveled returned stopped got tended proved refused chose"
    )
)
_COUNTED, _PROSPECTS = frozenset(listed("first only last latest second third")), ("chance", "opportunity", "hopes")
_NEAR, _SHORT = 6, 3
_MOVED = frozenset(listed("postponed moved delayed deferred rescheduled adjourned pushed put extended"))
# What ends like an adverb and is none: "her family said".
_NO_ADVERBS = frozenset(listed("family assembly ally rally monopoly bully"))
_NO_PAST = frozenset(listed("given known grown worn torn"))
_PLANS = frozenset(listed("expects plans hopes intends aims wants needs expect plan hope intend aim want need"))
_READYING = frozenset(listed("prepare prepares preparing"))
# What happens by a calendar is told in the present.
_BY_CALENDAR = frozenset(
    listed(
        "begins opens starts ends expires retires meets closes returns resumes goes takes holds turns testifies "
        "airs hosts plays faces arrives leaves speaks convenes begin open meet flies resigns travels departs "
        "debuts premieres reopens resumes kicks"
    )
)
# The same holds for these after a plural subject, and for these after "is" or "are".
_BY_CALENDAR_THEY = frozenset(listed("return reopen resume start close go vote play host face fly leave arrive"))
_GOES_ON = (("comes", "out"), ("runs", "out"), ("runs", "until"), ("runs", "through"))
_UNDER_WAY = frozenset(
    listed(
        "holding hosting playing voting meeting visiting flying traveling travelling returning going coming opening "
        "closing launching speaking appearing being"
    )
)
_REFUSING = frozenset(listed("would could wouldn couldn"))
_INSIDE = frozenset(listed("not ' ’ t be immediately otherwise publicly"))
_SILENT = frozenset(listed("say comment discuss disclose elaborate confirm identify speculate reached"))
_SURELY_PAST = frozenset(listed("had was were did ended hadn wasn weren didn"))
_BE = BE | {"’re", "'re"}
_PERFECT = HAVE | {"’ve", "'ve"}
_DEMANDING = ("demanded", "insisted", "recommended", "requested")
_EXPECTING = ("expect", "expects", "await", "awaits", "foresee", "foresees")
_BEFORE_BE = MODALS | SUBJECTS | frozenset(listed("to not also never only still now then ll d t cannot let there"))
# Verbs whose past looks like their base, so that "will stay shut" is no past.
_SAME_FORMS = frozenset(
    listed("bet bid burst cast cost cut forecast hit hurt let put quit read set shed shut split spread upset")
)
_STOPS = frozenset((";", ":", "—", "“", "”", *listed("that which who when while where and but because after before")))
_RELATIVES, _REACH = frozenset(("who", "which")), 18


def verb_sign(tokens: Tokens, at: int) -> str:
    """Return "past", "future" or "", as a token shows with those beside it."""
    sign = tokens.signs.get(at)
    if sign is None:
        sign = tokens.signs[at] = _verb_sign(tokens, at)
    return sign


def _verb_sign(tokens: Tokens, at: int) -> str:
    word, before, after = tokens.lows[at], _word_before(tokens, at), "".join(tokens.lows[at + 1 : at + 2])
    if (tokens.classes[at] != OTHER and word not in _FUTURE) or tokens.texts[at] in ("May", "Meet") or before == "-":
        return ""  # words that times are made of, and "Meet the Press"
    if word in _SURELY_PAST:
        return "" if after in _PLANNED else "past"
    if word in _REFUSING and _says_nothing(tokens, at):
        return "past"
    if word == "won" and after in ("'", "’"):
        return "future"
    if at in tokens.opens or before == ";":
        return "past" if word.endswith("ed") else ""  # "Asked on Friday whether he would go, she laughed"
    if word in _FUTURE or _by_calendar(word, before, after) or _is_plan(tokens, at, before, after):
        return _future_sign(tokens, at, before)
    if word in _PERFECT:
        owns = word == "have" and before in MODALS and not is_perfect(tokens.texts, tokens.lows, at)
        return "future" if owns else "past"  # "could have consequences"
    return "past" if before not in _BE and before not in _PERFECT and _is_past(tokens, at, before) else ""


def _word_before(tokens: Tokens, at: int) -> str:
    """Return the word before a token, an adverb left out: "is slowly lowered"."""
    before = tokens.lows[at - 1] if at else ""
    adverb = at > 1 and before.endswith("ly") and before not in _NO_ADVERBS
    return tokens.lows[at - 2] if adverb else before


def _is_wish(word: str, before: str, after: str) -> bool:
    """Return True for the "be" of "ordered that it be shut", "demanded that they go", "expects snow"."""
    if word == "be":
        return before == "," or (before[-1:].isalpha() and before not in _BEFORE_BE)
    expected = word in _EXPECTING and after != "to" and before[-1:].isalpha()
    return expected or (word in _DEMANDING and after == "that")


def _by_calendar(word: str, before: str, after: str) -> bool:
    """Return True if a verb in the present tells of what a calendar holds: "opens", "schools reopen", "is holding"."""
    if word in _BY_CALENDAR_THEY:
        plural = before[-1:] == "s" and before.isalpha() and len(before) > _SHORT
        return plural or before in ("they", "we", "you", "who", "which")
    under_way = word in _UNDER_WAY and before in ("is", "are")
    return word in _BY_CALENDAR or under_way or (word, after) in _GOES_ON


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
    """Tell "would not say", "could not be reached", which happened, from what may come."""
    negated = tokens.lows[at].endswith("n") or tokens.lows[at + 1 : at + 2] == ["not"]
    verb = next((low for low in tokens.lows[at + 1 : at + 7] if low not in _INSIDE), "")
    return negated and verb in _SILENT


def _future_sign(tokens: Tokens, at: int, before: str) -> str:
    """Take "had been due" and "would have gone" for past; what governs the "to expire" of "due to expire" tells."""
    if before == "to" and tokens.lows[at] == "expire":
        return ""
    have = [n for n in (at + 1, at + 2) if tokens.lows[n : n + 1] == ["have"]]
    not_so = tokens.lows[at] in _WOULD_HAVE and any(is_perfect(tokens.texts, tokens.lows, n) for n in have)
    return "past" if not_so or "had" in tokens.lows[max(at - 2, 0) : at] else "future"


def _is_plan(tokens: Tokens, at: int, before: str, after: str) -> bool:
    word = tokens.lows[at]
    if _is_wish(word, before, after):
        return True
    if word in _PLANNED:
        return (
            (before in _BE and word not in _LIKELY)
            or after in ("to", "for")
            or (word == "likely" and before in _BE and after in ("on", "by", "in"))
            or (word == "planned" and after in ("a", "an"))
        )
    if word in _READYING and after == "for":
        return True
    return after == "to" and (word in _PLANS or word in ("is", "are"))


def _aims(tokens: Tokens, at: int) -> bool:
    """Return True if a verb's infinitive begins at a "to"."""
    after = "".join(tokens.lows[at + 1 : at + 2])
    settled = at > 0 and (tokens.lows[at - 1] in _SETTLED or tokens.lows[at - 1] in ("was", "were"))
    return is_base(after) or (settled and after.isalpha() and after.islower())


def _done(tokens: Tokens, at: int) -> str:
    """Return the word before a "to" that tells that what follows was done: "failed to win", "the first to win"."""
    for number in range(at - 1, max(at - _NEAR, 0) - 1, -1):
        word = tokens.lows[number]
        if word in _HAPPENED or word in _COUNTED:
            return word
        if number in tokens.opens or word in (",", ";"):
            break
    return ""


def tense(match: Match) -> tuple[str, str]:
    """Return "past", "future" or "" for the clause around an expression, with the word that decides.

    The nearest verb to the left in the sentence decides, else the first to the right in the clause.
    """
    before = match.before(2) if match.before() in ("on", "in") else match.before()
    if before == "earlier" or before in _RELATIVES:
        sign, word = ("past", before) if before == "earlier" else _ahead(match)
        if sign:
            return sign, word
    if moved := _moved_to(match):
        return "future", moved
    sign, word = _behind(match)
    return (sign, word) if sign else _ahead(match)


def _moved_to(match: Match) -> str:
    """Return what puts a time ahead in any tense: "postponed to Thursday", "when he is sentenced in July"."""
    near = match.tokens.lows[max(match.start - _NEAR, 0) : match.start]
    if match.before() in ("to", "until"):
        return next((word for word in near[-4:] if word in _MOVED), "")
    opens = next((at for at, word in enumerate(near) if word in ("when", "once", "until")), len(near))
    return near[opens] if near[opens + 2 : opens + 3] in (["is"], ["are"]) else ""


def is_moved_from(match: Match) -> bool:
    """Return True if a plan no longer stands at a time: "moved from Tuesday to Friday"."""
    near = match.tokens.lows[max(match.start - _NEAR, 0) : match.start]
    return match.before() == "from" and match.after() in ("to", "until") and not _MOVED.isdisjoint(near)


def _behind(match: Match) -> tuple[str, str]:
    tokens, signs, weak = match.tokens, match.tokens.signs, ""
    weekday = match.has("WEEKDAY")
    for at in range(match.start - 1, max(match.start - _REACH, -1), -1):
        word = tokens.lows[at]
        if at + 1 in tokens.opens or word == ";":
            break
        if word in _GROUNDS and at < match.start - 1:
            return "past", word
        # "voted to close it on Friday" tells of the vote; "agreed to close it in May" of the closing.
        if word == "to" and (not weekday or (at and tokens.lows[at - 1] in _PROSPECTS)) and _aims(tokens, at):
            done = "" if "," in tokens.lows[at : match.start] else _done(tokens, at)
            if done not in _COUNTED:
                return ("past", done) if done else ("future", word)
        if signs.get(at) != "" and verb_sign(tokens, at):
            if word not in _SAME_FORMS or verb_sign(tokens, at) == "future":
                return verb_sign(tokens, at), word
            weak = weak or word
    return ("past", weak) if weak else ("", "")


def _ahead(match: Match) -> tuple[str, str]:
    tokens, signs = match.tokens, match.tokens.signs
    if is_present(match.after(), "THIRD") and match.after() not in _BY_CALENDAR:
        return "", ""  # "The ruling Wednesday means that it can be built"
    for at in range(match.end, min(match.end + _REACH, len(tokens.lows))):
        word = tokens.lows[at]
        if word in _STOPS or at in tokens.opens:
            break
        if signs.get(at) != "" and verb_sign(tokens, at):
            return verb_sign(tokens, at), word
    return "", ""
