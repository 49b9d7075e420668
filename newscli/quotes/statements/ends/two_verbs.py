"""Part what two verbs of one sentence say: takes an attribution, returns it and what *and* or *but* joins to it."""

from newscli.language.lexicon.saying import SAYING_ALONE
from newscli.language.names.animacy import is_person_noun
from newscli.language.tag_sets import (
    ADJECTIVE,
    COMMA,
    CONJS,
    DETERMINING,
    FINITE_FORMS,
    GERUND,
    HEAD_NOUNS,
    NAME,
    NUMERALS,
    PREPS,
    PROPER_NOUNS,
    SUBJECT,
    TENSED,
    THAT_WORDS,
    TO_WORDS,
    WHAT_WORDS,
    WHO_WORDS,
)
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.statements.ends.besides import addresses_public
from newscli.quotes.statements.ends.clause_ends import WHOM

_SOMEBODY = WHO_WORDS | {SUBJECT}
_SURE = 0.95
_ON = (["on"], ["upon"])  # "called on the mayor to leave"
_URGING = frozenset(("ask", "urge", "tell"))
_OF_SUBJECT = DETERMINING | HEAD_NOUNS | PROPER_NOUNS | PREPS | NUMERALS | {ADJECTIVE}
_LEADS = DETERMINING | HEAD_NOUNS | THAT_WORDS | WHAT_WORDS | {SUBJECT, ADJECTIVE}


def split(parsed: Parsed, one: Attribution) -> list[Attribution]:
    """Cut the last piece of content before *and* or *but* with a verb of saying that has no subject of its own.

    Where somebody inside the content could be its subject, nothing is cut: *said the warden came and said no*.
    """
    if one.mention is None or not one.pieces:
        return [one]
    piece = one.pieces[-1]
    if other := next((told for cue in parsed.cues if (told := _other_says(parsed, one.cue, cue, piece))), None):
        before = ((piece[0], other[0]),) if other[0] > piece[0] else ()
        return [one._replace(pieces=(*one.pieces[:-1], *before)), other[1]]
    if len(one.pieces) > 1 and (adding := next((cue for cue in parsed.cues if _opens(parsed, cue, piece)), None)):
        return [one._replace(pieces=one.pieces[:-1]), one._replace(cue=adding, pieces=((adding.end, piece[1]),))]
    second = next((cue for cue in parsed.cues if _goes_on(parsed, one.cue, cue, piece)), None)
    if second is None or (parsed.unit.tags[second.at] != GERUND and _may_be_anothers(parsed, piece[0], second.start)):
        return [one]
    end = second.start - 1
    end -= parsed.unit.tags[end - 1] == COMMA
    kept = one._replace(pieces=(*one.pieces[:-1], (piece[0], end)))
    on = parsed.unit.lows[second.end : second.end + 1] in _ON
    return [kept, one._replace(cue=second, pieces=((second.end + on, piece[1]),))]


def _other_says(parsed: Parsed, first: CueCandidate, cue: CueCandidate, piece: Range) -> tuple[int, Attribution] | None:
    """Return where the first ends, and the second: *It was shut, Lund said, and the board said it was open*."""
    tags = parsed.unit.tags
    if cue.word.base != "say" or tags[cue.at] not in TENSED:
        return None
    if not first.end < cue.start < piece[1]:
        return None
    start = cue.start
    while start > piece[0] and tags[start - 1] in _OF_SUBJECT:
        start -= 1
    chunk = parsed.noun_at(start)
    joined = tags[start - 1] in CONJS and tags[piece[0] - 1] not in THAT_WORDS
    if chunk is None or not joined:
        return None
    end = start - 1 - (tags[start - 2] == COMMA)
    return end, Attribution(cue, ((cue.end, piece[1]),), (start, cue.start), _SURE, _SURE)


def continued(parsed: Parsed, one: Attribution, known: set[int]) -> list[Attribution]:
    """Return what the same one says after the content: *Lund said two were hurt, but added | it was not known how*."""
    if not one.pieces or one.pieces[-1][0] <= one.cue.at:
        return []
    end = one.pieces[-1][1]
    end += parsed.unit.tags[end : end + 1] == COMMA
    cues = (cue for cue in parsed.cues if cue.at == end + 1 and cue.at not in known)
    after = next((cue for cue in cues if _joined(parsed, one.cue, cue, parsed.last)), None)
    return [one._replace(cue=after, pieces=((after.end, parsed.last),))] if after else []


def _opens(parsed: Parsed, cue: CueCandidate, piece: Range) -> bool:
    """Return True if a piece begins with a participle of saying: *“No,” said Lund, | adding that it was safe*."""
    says = parsed.unit.tags[cue.at] == GERUND and not SAYING_ALONE.isdisjoint(cue.word.families)
    return says and cue.at == piece[0]


def _goes_on(parsed: Parsed, first: CueCandidate, cue: CueCandidate, piece: Range) -> bool:
    inside = first.end < cue.start < piece[1]
    told = not FINITE_FORMS.isdisjoint(parsed.unit.tags[piece[0] : cue.start])
    return inside and told and _joined(parsed, first, cue, piece[1])


def _joined(parsed: Parsed, first: CueCandidate, cue: CueCandidate, end: int) -> bool:
    """Return True if *and* or *but* joins a verb of saying to another, and a clause follows it before `end`."""
    tags = parsed.unit.tags
    return (
        tags[cue.at - 1] in CONJS
        and tags[cue.at] == tags[first.at]
        and (_says_a_clause(parsed, cue, end) or _urges(parsed, cue, end))
    )


def _says_a_clause(parsed: Parsed, cue: CueCandidate, end: int) -> bool:
    """Return True if a clause follows a verb of saying: *and added that it leaks*, *and asks what broke*."""
    tags = parsed.unit.tags
    if "ask" in cue.word.families and tags[cue.end : cue.end + 1] in WHAT_WORDS:
        return True
    return not SAYING_ALONE.isdisjoint(cue.word.families) and tags[cue.end : cue.end + 1] in _LEADS


def _urges(parsed: Parsed, cue: CueCandidate, end: int) -> bool:
    """Return True if who is told to do something follows a verb: *and asked the mayor to leave*."""
    if "promise" in cue.word.families:
        return parsed.unit.tags[cue.end : cue.end + 1] in TO_WORDS  # "and promised to repay them"
    start = cue.end + (parsed.unit.lows[cue.end : cue.end + 1] in _ON)
    if _URGING.isdisjoint(cue.word.families):
        return False
    return WHOM.match(parsed.unit.tags, start, end) is not None


def _may_be_anothers(parsed: Parsed, start: int, verb: int) -> bool:
    """Return True if a verb after *and* may have somebody inside the content for its subject."""
    return not addresses_public(parsed, verb) and _somebody_inside(parsed, start, verb)


def _somebody_inside(parsed: Parsed, start: int, end: int) -> bool:
    """Return True if the first clause of the content is about somebody who might speak."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    chunk = next((c for c in parsed.chunks if start <= c.start < end and c.kind == "noun"), None)
    if chunk is None:
        return False
    named = NAME in tags[chunk.start : chunk.end]
    return (
        named or (tags[chunk.start] in _SOMEBODY and lows[chunk.start] != "it") or is_person_noun(lows[chunk.end - 1])
    )
