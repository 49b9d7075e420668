"""Decide whether the clause of an expression looks back or ahead, and which word says so."""

from newscli.language.lexicon.closed_classes import (
    ARTICLES,
    DEMONSTRATIVES,
    HAVE_PRESENT,
    QUESTIONS,
    RELATIVES,
    SUBJECTS,
)
from newscli.language.lexicon.meaning.events import SCHEDULED
from newscli.language.lexicon.verb_forms import is_base, is_present
from newscli.language.words import word_set
from newscli.timeline.lexicon import CLAUSE_MARKS, OTHER
from newscli.timeline.match import Match
from newscli.timeline.normalization.direction.terms import set_by
from newscli.timeline.normalization.direction.timetable import timetabled
from newscli.timeline.normalization.direction.verb_signs import BY_CALENDAR, verb_sign
from newscli.timeline.tokens import Tokens

_GROUNDS = word_set("because since despite following")  # what they name has happened
# What was settled looks ahead with any verb after its "to".
_SETTLED = word_set(
    "agreed decided voted pledged promised vowed ordered asked urged chose refused required obliged instructed told"
)
# After these, what follows "to" was done, or was not.
_HAPPENED = word_set(
    "continued failed began started managed forced used appeared seemed helped prompted led caused enabled "
    "compelled pushed went came flew travelled traveled returned stopped got tended proved refused chose"
)
_COUNTED, _PROSPECTS = (
    word_set("first only last latest second third"),
    ("chance", "opportunity", "hopes", "eligible"),
)
_LEADS_ON = frozenset(("was", "were", *_PROSPECTS))
_PULLING = word_set("pulled moved went edged stayed finished was are is were surged")
_TOKENS_NEAR = 6
_MOVED = word_set("postponed moved delayed deferred rescheduled adjourned pushed put extended")
_IS = frozenset(("is", "are", "'s", "’s", "isn", "aren"))
# After a noun "’s" is hardly ever *is* in print.
_IS_AFTER_PRONOUN = frozenset(("'s", "’s"))
_BEFORE_IS = SUBJECTS | RELATIVES | QUESTIONS | DEMONSTRATIVES | {"there", "here"}
_CALLING = word_set("""
    announce announces announced call calls called arrange arranged organise organised book booked convened tabled
    fixed proposed reserved promised threatened pencilled penciled
""")
# Verbs whose past looks like their base, so that "will stay shut" is no past.
_SAME_FORMS = word_set(
    "bet bid burst cast cost cut forecast hit hurt let put quit read set shed shut split spread upset"
)
_STOPS = CLAUSE_MARKS - {",", "("} | word_set("that which who when while where and but because after before")
_RELATIVES, _REACH = frozenset(("who", "which")), 18
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
    sign, word = (sign, word) if sign else _ahead(match)
    return ("past", "since") if sign == "future" and match.before() == "since" else (sign, word)


def _moved_to(match: Match) -> str:
    """Return what puts a time ahead in any tense: "postponed to Thursday", "when he is sentenced in July"."""
    near = match.words_before(_TOKENS_NEAR)
    if match.before() == "to" or (match.before() == "until" and _MOVED.intersection(near[-4:])):
        return next((word for word in near[-4:] if word in _MOVED), "")
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
        return be if be in _IS else _perfect_plan(match)
    near = match.words_before(_TOKENS_NEAR) if lead == "for" and not owns else ()
    return next((word for word in near if word in _CALLING), "")


def _perfect_plan(match: Match) -> str:
    """Return "promised" for "has promised a parade on Tuesday": a perfect tells no day, so it is that of the parade."""
    near = match.words_before(_TOKENS_NEAR)
    if match.before(2) not in SCHEDULED:
        return ""
    pairs = ((at, word) for at, word in enumerate(near) if word in _CALLING and at)
    return next((word for at, word in pairs if near[at - 1] in HAVE_PRESENT and near[at + 1] in ARTICLES), "")


def is_moved_from(match: Match) -> bool:
    """Return True if a plan no longer stands at a time: "moved from Tuesday to Friday"."""
    near = match.words_before(_TOKENS_NEAR)
    return match.before() == "from" and match.after() in ("to", "until") and not _MOVED.isdisjoint(near)


def _behind(match: Match) -> tuple[str, str]:
    tokens, signs, weak = match.tokens, match.tokens.signs, ""
    for at in range(match.start - 1, max(match.start - _TOKENS_BACK, -1), -1):
        word = tokens.lows[at]
        sign = verb_sign(tokens, at) if signs.get(at) != "" else ""
        if at + 1 in tokens.opens or word == ";" or (sign == "past" and at <= match.start - _REACH):
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
    if not _aims(match.tokens, at) or not (prospect or match.limit() == "by" or not match.has("WEEKDAY")):
        return None
    done = "" if "," in lows[at : match.start] else _done(match.tokens, at)
    if done in _COUNTED:
        return None
    return ("past", done) if done else ("future", lows[at])


def _ahead(match: Match) -> tuple[str, str]:
    tokens, signs = match.tokens, match.tokens.signs
    if is_present(match.after(), "THIRD") and match.after() not in BY_CALENDAR:
        return "", ""  # "The ruling Wednesday means that it can be built"
    for at in range(match.end, min(match.end + _REACH, len(tokens.lows))):
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
