"""In: an expression or a relative clause; out: the noun that tells what happened, or that the clause is about."""

from newscli.language.lexicon import closed_classes
from newscli.language.lexicon.closed_classes import POSSESSIVES
from newscli.language.lexicon.verbs import verb_table
from newscli.language.words import listed
from newscli.timeline.clause_parser.clause import Clause
from newscli.timeline.clause_parser.connectives import COORDINATORS, PREPOSITIONS, RELATIVES, Words, is_gerund
from newscli.timeline.events.clause_layout import AnchoredMention, ParsedSentence
from newscli.timeline.lexicon import OTHER

ARTICLES = closed_classes.ARTICLES | POSSESSIVES
_STOPS_NOUN = (PREPOSITIONS - {"of"}) | frozenset(
    listed("who which whom whose than or but when while because that is are was were , ; : — ( ) “ ”")
)
# Prepositions behind which a noun tells of another time than the clause: "since the crackdown in January".
_OF_ANOTHER_TIME = frozenset(listed("since after before following until amid despite"))
_POSSESSIVE = frozenset(("’", "'", "’s", "'s"))
_IN_NOUNS = ARTICLES | frozenset(listed("of in at with for to on near between"))
_NO_NOUNS = PREPOSITIONS | COORDINATORS | RELATIVES | ARTICLES | frozenset(listed("least most more that this these"))
_NOUN_ENDS = RELATIVES | {",", ";", "that"}
# Behind these and "by" stands what happened: "sparked by the crackdown in January".
_CAUSED = frozenset(listed("sparked triggered caused prompted fueled provoked driven followed preceded brought marred"))
# So many tokens before its expression a noun may begin.
_NOUN = 12


def noun(dated: AnchoredMention) -> tuple[int, int] | None:
    """Take a noun by itself where it tells of another time than its clause: "since the crackdown in January"."""
    words = dated.parsed.words
    at = dated.begin - 1
    while words.low(at) not in _OF_ANOTHER_TIME and not _causes(words, at):
        if at < max(words.first, dated.begin - _NOUN) or words.is_verb(at) or words.low(at) in _NOUN_ENDS:
            return None
        at -= 1
    if _opens(dated, at) or is_gerund(words, at + 1):
        return None
    if any(is_noun(dated.parsed, i) for i in range(at + 1, dated.begin)):
        goes_on = words.low(dated.end) == "of" or is_noun(dated.parsed, dated.end)
        return at + 1, _noun_end(dated) if goes_on else _with_when(dated, dated.end)
    if words.low(dated.end) in _POSSESSIVE or is_noun(dated.parsed, dated.end):
        return at + 1, _noun_end(dated)
    when = _with_when(dated, dated.end)
    return (dated.end, when) if when > dated.end else _apposition(dated, at)


def _causes(words: Words, at: int) -> bool:
    return words.low(at) == "by" and not _CAUSED.isdisjoint((words.low(at - 1), words.low(at - 2)))


def _apposition(dated: AnchoredMention, since: int) -> tuple[int, int] | None:
    """Take ", in the first talks since May" by itself, but not ", for the first time since May"."""
    words = dated.parsed.words
    at = since - 1
    while at > words.first and words.low(at) != ",":
        if words.is_verb(at):
            return None
        at -= 1
    if words.low(at) != "," or not is_noun(dated.parsed, since - 1):
        return None
    return at + 1 + (words.low(at + 1) in PREPOSITIONS), dated.end


def is_noun(parsed: ParsedSentence, at: int) -> bool:
    """Return True if a token is a word that may be a noun, and no part of a time."""
    words = parsed.words
    low = words.low(at)
    if not low.isalpha() or at in words.held or parsed.tokens.classes[at] != OTHER or low.endswith("ly"):
        return False
    return low not in _NO_NOUNS and not words.is_verb(at)


def _opens(dated: AnchoredMention, at: int) -> bool:
    """Return True if a clause begins at the preposition: "since the war ended in May" is no noun."""
    return any(clause.at == at and clause.kind == "subordinate" for clause in dated.parsed.clauses)


def _noun_end(dated: AnchoredMention) -> int:
    words, at = dated.parsed.words, dated.end
    while words.low(at) in _POSSESSIVE | _IN_NOUNS or is_noun(dated.parsed, at) or _is_in_name(words, at):
        at += 1
    while words.low(at - 1) in _IN_NOUNS:
        at -= 1
    return _with_when(dated, max(at, dated.end))


def _is_in_name(words: Words, at: int) -> bool:
    """Return True if a token goes on a name: "Flight 93", "Dr. Lind", "Ada and Bo"."""
    if at >= words.last - 1 or at in words.held:
        return False
    low, before, after = words.low(at), words.tokens.texts[at - 1], words.tokens.texts[at + 1]
    if low in (".", "and"):
        return before[0].isupper() and after[0].isupper()
    return low[0].isdigit() and before[0].isupper()


def _with_when(dated: AnchoredMention, at: int) -> int:
    """Keep "when police emptied it" with the day that it tells of."""
    clauses = dated.parsed.clauses
    return next((clause.end for clause in clauses if clause.kind == "relative" and clause.at == at + 1), at)


def antecedent(words: Words, clause: Clause) -> int:
    """Find where the noun begins that a relative clause is about; all of a subject belongs to it."""
    above = clause.parent
    at = clause.at - 1 if words.low(clause.at - 1) == "," else clause.at
    asks = words.low(at - 2) == "to" and verb_table().has_form(words.low(at - 1), "b")
    if above is None or asks:  # "to ask who left"
        return clause.begin
    if above.lacks_verb() or (above.verb is not None and above.verb > at):
        start = _subject(words, above.begin, at)
        return start + 2 * (words.low(start) == "according")
    low = at
    while low > above.begin and not _ends_noun(words, low - 1):
        low -= 1
        if words.low(low) in ARTICLES and words.low(low - 1) != "of":
            break
    low += words.low(low) == "of"
    return low if low < at else clause.begin


def _subject(words: Words, first: int, last: int) -> int:
    """Return where a subject begins, behind "On Monday," or "In the hills,"."""
    commas = [at for at in range(first, last) if words.low(at) == "," and at not in words.held]
    return commas[0] + 1 if commas and words.low(first) in PREPOSITIONS else first


def _ends_noun(words: Words, at: int) -> bool:
    """Return True if a token can't belong to the noun after it."""
    low = words.low(at)
    if words.tokens.texts[at][0].isupper():
        return False
    if low == ".":
        return at == words.last - 1
    if low in ("and", "of"):
        return (low == "of") == words.tokens.texts[at + 1][0].isupper()
    return low in _STOPS_NOUN or words.is_verb(at)
