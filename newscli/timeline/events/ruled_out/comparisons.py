"""Times that only compare: takes a dated clause, returns whether its time is what something is measured against."""

from bisect import bisect_left
from itertools import pairwise

from newscli.language.lexicon.closed_classes import ORDINALS, PREPOSITIONS, SUBJECTS
from newscli.language.lexicon.negation import is_negation
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.timeline.events.anchoring import EXTREMES
from newscli.timeline.events.candidate import Candidate
from newscli.timeline.events.clause_layout import around

_COMPARING = frozenset(("than", "compared", "versus", "unlike"))
_MEASURES = word_set("million billion percent points % people votes cases")
_MEASURING = frozenset(("from", "up", "down"))
_BACK = frozenset(("earlier", "same", "previous", "prior"))
_EARLIER = _BACK | {"ago"}
_PRO_VERBS = frozenset(("did", "was", "were", "had", "is", "has", "does"))
_CHANGING = word_set(
    "eased edged slowed cooled ticked sank sunk "
    "rose rise risen fell fall fallen grew grown jumped dropped drop declined decline climbed plummeted plunged "
    "shrank shrunk increased increase decreased swelled slipped slid soared surged widened narrowed changed"
)
# "Prior to 2011", "as far back as 1874", "from before 1931".
_BOUNDS = (("prior", "to"), ("back", "as"), ("from", "before"))
_COUNTING = word_set("no nobody none n't n’t only first more fewer every each any")
_UP_OR_DOWN = frozenset(("up", "down"))
_MORE_OR_LESS = _UP_OR_DOWN | {"higher", "lower"}
_MULTIPLIED = word_set("doubled tripled quadrupled halved")
_SHORT = frozenset(("day", "week", "month"))  # "have not met since May" tells when they last did
_TIMES = frozenset(("twice", "thrice", "times"))
_LONG, _BE = word_set("month months year years decade decades century centuries"), codes("BE")
_RANKS, _DETERMINED = EXTREMES.union(ORDINALS), codes("DETERMINERS")
_REACH, _FIGURE, _CLAUSE, _SINCE, _REACHED, _CHANGED, _VERB = 14, 6, 4, 2, 2, 4, 3


def compares(one: Candidate) -> bool:
    """Return True if a time is what something is measured against: *the lowest since 1993*, *than a year ago*."""
    match, words = one.timex.match, one.parsed.words
    if (match.before(2) == "than" and match.before() in PREPOSITIONS) or _is_new(one):
        return True  # "wetter than in May"
    if "since" in (match.before(), match.before(2)):
        before = one.before(_REACH)
        return not EXTREMES.isdisjoint(before) or _tells_a_change(before)
    if _tells_a_fall(one.before(_FIGURE)):
        return True  # "up from 70 last week"
    if _measures_by(one):
        return True
    if _EARLIER.isdisjoint(match.words) and not (match.has("LAST") and match.after() in ("'s", "’s")):
        return match.before() in ("than", "to") and not _COMPARING.isdisjoint((match.before(), match.before(2)))
    if match.words[1:2] == ["than"] and (match.before() in _MEASURES or match.before()[:1].isdigit()):
        return True
    if match.after() in ("'s", "’s") and match.after(1)[:1] in ("$", "€", "£", *"0123456789"):
        return True
    number = bisect_left(words.verbs, one.mention.begin)
    since = words.verbs[number - 1] if number else words.first
    before = one.before(min(_REACH, one.mention.begin - since))
    return not _COMPARING.isdisjoint(before) or any(
        word in _MEASURING and any(char.isdecimal() for char in "".join(before[at + 1 : at + 3]))
        for at, word in enumerate(before)
    )


def _measures_by(one: Candidate) -> bool:
    """Return True if a time is that of the figure beside which one is set: *up 3 percent from a year earlier*."""
    match, long = one.timex.match, one.when.precision != "day"
    if match.before() == "from":  # "3 percent from a year earlier"
        if match.before(2) in ("unchanged", "changed"):
            return True
        return not _BACK.isdisjoint(match.words) or (long and _has_a_share(one.before(_FIGURE)))
    if match.before() == "on" and long and _has_a_share(one.before(_CLAUSE)):
        return not _MORE_OR_LESS.isdisjoint(one.before(_FIGURE))  # "up 1.4% on June"
    if match.has("LAST") and "same" in one.before(_CLAUSE):
        return True  # "less than in the same period of last year"
    if not match.has("THIS"):
        return False
    extreme = not EXTREMES.isdisjoint(one.before(_FIGURE))
    if extreme and len(one.parsed.times) > 1:
        return True  # "before dawn on Monday, in the worst accident this year"
    return _is_only_ranked(one)


def measures_from(one: Candidate) -> bool:
    """Return True if a time only says from when on something is counted: *the first since 2008*, *prior to 2011*."""
    match, entry = one.timex.match, one.entry
    owns = match.after() in ("'s", "’s") and one.when.precision == "day"
    if not entry.first < one.mention.begin < entry.last or owns:
        return False  # "since Sunday's concert" tells of the concert
    if match.before() == "before" and "never" in one.lows[entry.first : one.mention.begin]:
        return True
    if match.behind_which() == "since":
        told = [one.lows[at] for at in range(entry.first, entry.last) if at not in one.parsed.words.held]
        counted = not _COUNTING.isdisjoint(told)  # "every cook since May", not "has baked every day since May"
        if counted or match.before() != "since" or _is_told_of(one):
            return counted
        return _counts_times(one.before(_FIGURE)) or (one.when.precision not in _SHORT and _is_denied(one))
    return (match.before(2), match.before()) in _BOUNDS


def _is_told_of(one: Candidate) -> bool:
    """Return True if a clause tells what happened then: *since Tuesday, when she rang*."""
    end = one.mention.end
    return one.parsed.words.low(end) == "," and one.parsed.words.low(end + 1) in ("when", "where")


def _counts_times(before: list[str]) -> bool:
    """Return True for *the third time since*, *twice since*: it happened at no time that is told."""
    near = before[: before.index("since")] if "since" in before else before
    return not _TIMES.isdisjoint(near) or any(low in ORDINALS for low in near[-_CLAUSE:])


def _is_denied(one: Candidate) -> bool:
    """Return True if the clause around a time tells that something is not so: *has not snowed*, *nobody knew*."""
    clause = around(one.parsed.clauses, one.mention.begin)
    if clause.verb is None:
        return False
    first = clause.begin if clause.subject else clause.verb
    near = range(first, min(clause.verb + _VERB, clause.end, one.mention.begin))
    apart = "," in one.lows[clause.verb : one.mention.begin]
    return one.before(2)[:1] == ["not"] or (not apart and any(is_negation(one.lows, at) for at in near))


def _is_new(one: Candidate) -> bool:
    """Return True for *nobody had heard of it a year ago*: what was not so then is so now."""
    words = one.timex.match.words
    return words[-1] == "ago" and not _LONG.isdisjoint(words) and _is_denied(one)


def _is_only_ranked(one: Candidate) -> bool:
    """Return True for *It was the fourth fire this year*: a verb of being, and which of its kind something was."""
    words, verbs, begin = one.parsed.words, one.parsed.words.verbs, one.mention.begin
    number = bisect_left(verbs, begin)
    if not number or not words.tagged(verbs[number - 1], _BE) or not words.tagged(verbs[number - 1] + 1, _DETERMINED):
        return False
    told = one.lows[verbs[number - 1] : begin]
    return PREPOSITIONS.isdisjoint(told) and not _RANKS.isdisjoint(told)


def compares_with(one: Candidate) -> bool:
    """Return True if a time is that of what something is compared with: *than she did in May*."""
    before = one.before(_REACH)
    for back, word in enumerate(reversed(before), 1):
        if word in (",", ";", "—", "who", "which", "that"):
            return False
        if word in ("as", "like") and back <= _CLAUSE and before[-1] in _PRO_VERBS:
            return True  # "as stiff as it was an hour ago"
        if word == "since" and back > _SINCE and not EXTREMES.isdisjoint(before[:-back]):
            return before[1 - back] in SUBJECTS  # "their highest place since they won it in 2012"
        if word == "compared" or (word == "than" and not _PRO_VERBS.isdisjoint(before[-back:])):
            return True
        if word == "from":
            since, near = before[:-back], before[-1 - _FIGURE : -1]
            if back == 1:
                return not _UP_OR_DOWN.isdisjoint(near) and _has_figure(near)
            told = before[-back:]
            return not _CHANGING.isdisjoint(since) and _BACK.isdisjoint(told) and not _tells_what_was_reached(told)
    return False


def _tells_a_change(words: list[str]) -> bool:
    """Return True if words tell that or by how much something rose or fell: *has risen 8 points*, *has doubled*."""
    if not _CHANGING.isdisjoint(words[-_CHANGED:]) or not _MULTIPLIED.isdisjoint(words):
        return True
    at = next((at for at, word in enumerate(words) if word in _CHANGING), len(words))
    return _has_figure(words[at : at + _FIGURE])


def _tells_a_fall(words: list[str]) -> bool:
    """Return True if words end with what something rose or fell from: *down from 3 percent*."""
    at = words.index("from") if "from" in words else 0
    if at == 0 or words[at - 1] not in _UP_OR_DOWN or not _has_figure(words[at + 1 :]):
        return False
    return words[-1] not in PREPOSITIONS or len(words) - at <= _CLAUSE  # "from nine eggs in January"


def _has_a_share(words: list[str]) -> bool:
    return any(number[0].isdecimal() and unit in ("percent", "%", "per") for number, unit in pairwise(words))


def _tells_what_was_reached(words: list[str]) -> bool:
    """Return True if words tell to what something rose or fell: *from nine eggs to 14 eggs*."""
    return "to" in words and _has_figure(words[words.index("to") + 1 :][:_REACHED])


def _has_figure(words: list[str]) -> bool:
    return any(word[0].isdecimal() for word in words)
