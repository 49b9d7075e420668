"""Shorten a long entry: takes a stretch of tokens, leaves out at its end what only tells more of it."""

from collections.abc import Iterator

from newscli.language.clauses.clause import Clause
from newscli.language.clauses.connectives import is_telling
from newscli.language.clauses.words import Words
from newscli.language.lexicon.closed_classes import ARTICLES_AND_POSSESSIVES
from newscli.language.tags import codes
from newscli.language.words import word_set
from newscli.timeline.events.boundaries import Stretch
from newscli.timeline.events.clause_layout import AnchoredMention, ParsedSentence

# An entry of more words than this is long; one of fewer says too little.
_LONG_ENTRY, _TOO_SHORT = 24, 8
# An entry of more tokens than this isn’t a sentence.
_MOST_TOKENS = 100
_HANGING = frozenset(("participle", "relative", "subordinate", "reduced", "aside", "attribution"))
# Without a comma before them, clauses that these open may be left out.
_REASONS = word_set("because although though since")
_PREPOSITIONS = codes("PREP")
_KEPT = word_set("when where as while who whom")
_DASHES, _COMMA, _PAUSES = codes("DASH"), codes("COMMA"), codes("COMMA DASH")
_MARKS = codes("COMMA DASH STOP QUOTE OPEN CLOSE COLON SEMICOLON HYPHEN OWNER")


def shortened(dated: AnchoredMention, stretch: Stretch) -> Stretch:
    """Leave out, from the end, one thing after the other until an entry is no longer long."""
    parsed = dated.parsed
    first, last = stretch
    if dated.begin in parsed.quoted or last - first > _MOST_TOKENS:
        return stretch
    while _size(parsed.words, first, last) > _LONG_ENTRY:
        cut = max(
            (at for at in _cuts(dated, first, last) if _size(parsed.words, first, at) >= _TOO_SHORT), default=None
        )
        if cut is None:
            break
        last = cut
    return Stretch(first, last)


def _size(words: Words, first: int, last: int) -> int:
    """Return the number of words, marks left out."""
    return len([tag for tag in words.row.codes[first:last] if tag not in _MARKS])


def _cuts(dated: AnchoredMention, first: int, last: int) -> Iterator[int]:
    """Yield where an entry may end: before a clause, an apposition or a phrase that goes on to its end."""
    parsed, words = dated.parsed, dated.parsed.words
    verb = words.verb(first, last)
    begin = max(dated.end, (first if verb is None else verb) + 2)
    opened = {clause.at for clause in parsed.clauses}
    for at in [at for at in range(begin, last - 1) if words.row.codes[at] in _PAUSES]:
        free = at not in parsed.quoted and at not in words.held and at + 1 not in opened
        if free and _has_verbs(parsed, at) and _opens_more(words, at, last):
            yield at
    for clause in parsed.clauses:
        ends = begin <= clause.at < last and clause.end >= last - 1 and clause.at not in parsed.quoted
        if ends and clause.kind in _HANGING and _may_go(words, clause):
            yield clause.at - (words.low(clause.at - 1) == ",")


def _opens_more(words: Words, at: int, last: int) -> bool:
    """Return True if a comma or a dash opens what tells more: an apposition, a phrase, an aside to the end."""
    if _is_dash(words, at):
        others = [other for other in range(words.first, words.last) if other != at and _is_dash(words, other)]
        return (
            not any(other > at for other in others) and len(others) % 2 == 0
        )  # the second of two closes what it tells
    opens = words.low(at + 1) in ARTICLES_AND_POSSESSIVES or _opens_phrase(words, at + 1)
    return words.tagged(at, _COMMA) and opens and not _lists(words, at, last)


def _may_go(words: Words, clause: Clause) -> bool:
    """Return True if a clause that hangs on may be left out: not what tells when or where, nor what was said."""
    if words.low(clause.at) in _KEPT or any(is_telling(words, at) for at in (clause.at, clause.at + 1)):
        return False
    return "," in (words.low(clause.at - 1), words.low(clause.at)) or words.low(clause.at) in _REASONS


def _has_verbs(parsed: ParsedSentence, at: int) -> bool:
    """Return True if all clauses around a token have told their verbs."""
    return all(each.verb is None or each.verb < at for each in parsed.clauses if each.begin <= at < each.end)


def _opens_phrase(words: Words, at: int) -> bool:
    return words.tagged(at, _PREPOSITIONS) and words.low(at) != "with"


def _is_dash(words: Words, at: int) -> bool:
    """Return True if a token is a dash, and no hyphen."""
    apart = words.row.ends[at - 1] < words.row.starts[at] or words.low(at) in ("—", "--")
    return words.tagged(at, _DASHES) and apart


def _lists(words: Words, at: int, last: int) -> bool:
    """Return True if what a comma opens is one of several things, "a cow, a goat and a hen"."""
    return any(words.low(i) in ("and", "or") and not words.verb(at, i) for i in range(at + 1, last))
