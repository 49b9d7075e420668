"""In: a sentence's tokens; out: its verbs, and what clause each word may begin: *after*, *that*, *who*, *and*."""

from bisect import bisect_left
from typing import NamedTuple

from newscli.language.lexicon.saying import tells_clause
from newscli.language.lexicon.verbs import verb_table
from newscli.language.words import word_set
from newscli.timeline.clause_parser.finite_verbs import AUXILIARIES, MODALS, is_finite, is_past, is_present, participles
from newscli.timeline.clause_parser.word_rows import WordRow

SUBORDINATORS = word_set(
    "after before when while because although though whereas unless until till since as if where once so"
)
# They begin a question, or what stands for a noun; their clause belongs to the one around it.
QUESTIONS = word_set("whether what how why whoever whatever")
COORDINATORS = word_set("and but or yet nor")
RELATIVES = word_set("who which whom whose")
_HYPHENS = frozenset(("-", "–", "‐", "‑", "_"))
_STOPS = RELATIVES | QUESTIONS | SUBORDINATORS | {";", ":", "that"}
PREPOSITIONS = word_set(
    "in on at by for with from into of to about over under during against through between near as since until "
    "after before amid despite following along across around within without toward towards among behind beside "
    "beyond above below inside outside off onto upon"
)
DETERMINERS = word_set("the a an its their his her our my your this these those some any no every each one two")
PRONOUNS = word_set("i we they he she it you")
# After these "that" begins a clause of its own.
_AHEAD_OF_THAT = COORDINATORS | word_set(
    "glad sure clear aware confident likely certain sorry afraid hopeful unlikely possible true off so now ,"
)
# Behind these a participle belongs to a verb or has a subject.
_NEVER_REDUCED = PRONOUNS | AUXILIARIES | word_set("be been being having get gets got getting to not t")


_SHORT_GERUNDS = word_set("being going doing using dying lying tying owing")
# Behind these "'s" is "is" or "has".
_WITH_IS = PRONOUNS | word_set("who what that there where how here let")
# Behind these a subject must come, before these no plural stands.
_BEFORE_SUBJECT = word_set("if because although though whereas unless")
_SINGULAR = word_set("news politics this his its as is was has does always perhaps business press boss")
# "By the time he left", "the last time he left".
_OF_TIMES = frozenset(("the", "last", "first", "next", "second", "third"))
_TIMELY = frozenset(("soon", "long"))
# Verbs without a passive: their past stands for no relative clause.
_NEVER_PASSIVE = word_set(
    "agreed appeared applied arrived ceased climbed collapsed collided complained consisted continued crashed "
    "declined departed died differed disappeared disagreed emerged erupted evolved existed expired exploded failed "
    "fainted flourished happened hesitated insisted intervened lasted laughed lived looked listened migrated "
    "occurred participated plunged persisted prevailed rallied reacted rejoiced relied remained resided resigned "
    "responded resulted retired returned slipped smiled soared stayed struggled succeeded surged survived talked "
    "testified traveled travelled vanished voted waited walked wept worked became came fell flew froze gone grew "
    "lay rang rose ran sang sank sat slept slid spoke sprang stood swam went woke"
)


class Words(NamedTuple):
    """The tokens `first <= i < last` of a sentence; those that join nothing, since a time or a quotation holds them;
    and, in order, its finite verbs and the connectors at which a clause ends.
    """

    tokens: WordRow
    first: int
    last: int
    held: frozenset[int]
    verbs: tuple[int, ...]
    stops: tuple[int, ...]

    def verb(self, first: int, last: int) -> int | None:
        """Return the first finite verb at `first` or later, before `last`."""
        number = bisect_left(self.verbs, first)
        return self.verbs[number] if number < len(self.verbs) and self.verbs[number] < last else None

    def stop(self, first: int) -> int:
        """Return the first connector at `first` or later, the end of the sentence where there is none."""
        number = bisect_left(self.stops, first)
        return self.stops[number] if number < len(self.stops) else self.last

    def is_verb(self, at: int) -> bool:
        """Return True if a token is a finite verb."""
        return self.verb(at, at + 1) is not None

    def low(self, at: int) -> str:
        """Return a token in lower case, nothing outside the sentence."""
        return self.tokens.lows[at] if self.first <= at < self.last else ""

    def behind(self, at: int) -> int:
        """Return the first token at `at` or later that belongs to no time, whatever its preposition."""
        while at < self.last and (at in self.held or (self.low(at) in PREPOSITIONS and at + 1 in self.held)):
            at += 1
        return at


def words_of(tokens: WordRow, first: int, last: int, held: frozenset[int]) -> Words:
    """Find the finite verbs and the ends of clauses among tokens."""
    free = [at for at in range(first, last) if at not in held]
    verbs = tuple(at for at in free if _is_finite(tokens, at) and not _describes(tokens, at))
    stops = (at for at in free if tokens.lows[at] in _STOPS or is_dash(tokens, at))
    return Words(tokens, first, last, held, verbs, tuple(at for at in stops if not compares(tokens, at)))


def compares(tokens: WordRow, at: int) -> bool:
    """Return True if an *as* only compares: "as recently as 2019", but not "as soon as he left"."""
    if tokens.lows[at] != "as":
        return False
    before, after = tokens.lows[max(at - 2, 0) : at], tokens.lows[at + 1 : at + 3]
    return after[-1:] == ["as"] or (before[:1] == ["as"] and before[-1] not in _TIMELY)


def _is_finite(tokens: WordRow, at: int) -> bool:
    """Return True if a token is a finite verb; after *who* any verb in the present is one."""
    if is_finite(tokens, at):
        return not _is_plural(tokens, at)
    return at > 0 and tokens.lows[at - 1] in RELATIVES and verb_table().has_form(tokens.lows[at], "z")


def _is_plural(tokens: WordRow, at: int) -> bool:
    """Return True if what looks like a verb in the present is a noun: "to face charges", "if talks fail"."""
    low = tokens.lows[at]
    if not is_present(low, "z") or not at:
        return False
    before, after = tokens.lows[at - 1], "".join(tokens.lows[at + 1 : at + 2])
    if after in AUXILIARIES or before in _BEFORE_SUBJECT:
        return True
    if tokens.lows[max(at - 2, 0)] in MODALS | {"to"} and verb_table().get(before):
        return True
    return before.endswith("s") and before.islower() and tokens.texts[at - 1] == before and before not in _SINGULAR


def _describes(tokens: WordRow, at: int) -> bool:
    """Return True if what looks like a verb is part of a noun: "Lisbon-based", "preventing armed conflict"."""
    if _hyphened(tokens, at):
        return True
    low, after = tokens.lows[at], "".join(tokens.lows[at + 1 : at + 2])
    owned = tokens.lows[max(at - 1, 0)] in ("'s", "’s") and tokens.lows[max(at - 2, 0)] not in _WITH_IS
    if not low.endswith("ed") or not at or not (owned or tokens.lows[at - 1].endswith("ing")):
        return False
    return after.isalnum() and after not in PREPOSITIONS | DETERMINERS | PRONOUNS and not after.endswith("ly")


def _hyphened(tokens: WordRow, at: int) -> bool:
    """Return True if a token ends a compound, as in "Lisbon-based", other than a verb, as "co-founded"."""
    if at < 2 or tokens.lows[at - 1] not in _HYPHENS or tokens.starts[at] != tokens.end(at - 1):
        return False
    return not verb_table().readings(f"{tokens.lows[at - 2]}-{tokens.lows[at]}")


def is_dash(tokens: WordRow, at: int) -> bool:
    """Return True if a token is a dash between clauses, written "—", "--" or " - "."""
    low = tokens.lows[at]
    if low not in _HYPHENS:
        return low == "—"
    if not 0 < at < len(tokens.lows) - 1 or tokens.starts[at] == tokens.end(at - 1):
        return False
    return tokens.lows[at + 1] == low or tokens.starts[at + 1] > tokens.end(at)


def says_that(words: Words, at: int) -> bool:
    """Return True if a finite verb may have a clause as what it says or shows."""
    low = words.low(at)
    return tells_clause(low, "d") or (tells_clause(low, "z") and words.is_verb(at))


def is_telling(words: Words, at: int) -> bool:
    """Return True if a verb may have a clause as what it says."""
    return says_that(words, at) or tells_clause(words.low(at), "g")


def is_participle(words: Words, at: int) -> bool:
    """Return True if a token has the form of a past participle."""
    low = words.low(at)
    irregular = low in participles()
    if not (irregular or low.endswith("ed")) or low in AUXILIARIES or _hyphened(words.tokens, at):
        return False
    small = at == words.first or words.tokens.texts[at] == low
    return small and (irregular or is_past(words.tokens, at))


def is_gerund(words: Words, at: int) -> bool:
    """Return True if a token has the form of a present participle."""
    low = words.low(at)
    return (low in _SHORT_GERUNDS or (low.endswith("ing") and len(low) > 5)) and at not in words.held


def is_reduced(words: Words, at: int) -> bool:
    """Return True if a participle stands for a relative clause, as in "a strike begun in March"."""
    if not is_participle(words, at) or not words.held.isdisjoint((at - 1, at)) or words.low(at - 1) in _NEVER_REDUCED:
        return False
    after = words.low(at + 1)
    if words.low(at) in _NEVER_PASSIVE or (is_telling(words, at) and after != "by"):
        return False
    return at + 1 in words.held or after in PREPOSITIONS or after.endswith("ly")


def kind_of(words: Words, at: int) -> str:
    """Name what the token at `at` may begin: a clause of some kind, or nothing."""
    low = words.tokens.lows[at]
    if low == "that":
        return "complement" if _completes(words, at) else "relative"
    if low in ("when", "where"):
        before = words.low(at - 1)
        return "relative" if before == "," and at - 2 in words.held else "subordinate"
    if low == "time":
        return "subordinate" if words.low(at - 2) in ("by", "the") and words.low(at - 1) in _OF_TIMES else ""
    if low in _HYPHENS:
        return "hard" if is_dash(words.tokens, at) else ""
    return _KINDS.get(low, "")


_KINDS = {
    **dict.fromkeys(SUBORDINATORS, "subordinate"),
    **dict.fromkeys(COORDINATORS, "coordinate"),
    **dict.fromkeys(RELATIVES, "relative"),
    **dict.fromkeys(QUESTIONS, "question"),
    **dict.fromkeys((";", ":", "—"), "hard"),
    **dict.fromkeys("()", "bracket"),
    ",": "comma",
    "according": "attribution",
}


def _completes(words: Words, at: int) -> bool:
    """Return True if "that" begins what somebody said, and not a relative clause."""
    before = words.low(at - 1)
    told = says_that(words, at - 1) or (at > words.first and words.is_verb(at - 1))
    if told or before in _AHEAD_OF_THAT:
        return True
    aims = words.low(at - 2) == "to" and words.low(at - 3) != "according" and not before.endswith("s")
    if aims or (words.low(at - 2) in MODALS | PRONOUNS and verb_table().get(before)):
        return True
    for back in range(at - 1, max(at - 8, words.first - 1), -1):
        if back in words.held:
            continue
        if says_that(words, back):
            return True
        if words.low(back) in (",", ";") or (words.low(back) in DETERMINERS and back > at - 4):
            break
    return False
