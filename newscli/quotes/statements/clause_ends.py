"""Correct where content after its cue ends, by the clauses of its sentence: takes an attribution, returns it."""

from newscli.language.word_classes import (
    ADVERB,
    BASE,
    COMMA,
    CONJ,
    DASH,
    FINITE,
    GERUND,
    HAVE,
    IN_MARKS,
    NAME,
    NOUN,
    PAST,
    PAST_FORMS,
    PRONOUNS,
    SUBORD,
    THAT,
    TO,
)
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.candidates import Parsed

_LEADS = frozenset((CONJ, ADVERB, COMMA))
_GOES_ON = FINITE | {COMMA, DASH}
_TELLING = FINITE | IN_MARKS | {BASE}
_PAST_WORDS = "would could might had was were wasn't wasn’t didn't didn’t did"
_BACKSHIFTED = frozenset(_PAST_WORDS.split())


def ended(parsed: Parsed, one: Attribution) -> Attribution:
    """Return an attribution whose last piece ends where its clause does."""
    if not one.pieces or one.pieces[-1][0] < one.cue.end or one.cue.word.kind not in "vn":
        return one
    start, end = one.pieces[-1]
    end = _with_a_verb(parsed, start, end)
    end = _own_verb(parsed, one, start, _main_clause(parsed, one, start, end))
    return one._replace(pieces=(*one.pieces[:-1], (start, end)))


def _with_a_verb(parsed: Parsed, start: int, end: int) -> int:
    """Go on from a subject to its verb: *said that the men | were told to leave*."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    plural = lows[start + 1].endswith("s") if start + 1 < end else False
    if (
        not (tags[start] == THAT or (lows[start] == "that" and plural))
        or not _TELLING.isdisjoint(tags[start:end])
        or tags[end : end + 1] not in _GOES_ON
    ):
        return end
    return parsed.last if not FINITE.isdisjoint(tags[end : parsed.last]) else end


def _main_clause(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """End a subordinate clause before the main one: *Though Lund said it was safe, | the mayor left*."""
    tags, cue = parsed.unit.tags, one.cue
    lead = next((at for at, tag in enumerate(tags) if tag not in _LEADS), 0)
    opening = tags[lead] == SUBORD and COMMA not in tags[lead : cue.start] and lead < cue.start
    heads = tags[lead] == GERUND and cue.at == lead
    if not (opening or heads) or not IN_MARKS.isdisjoint(tags[start:end]):
        return end
    commas = [
        chunk.start - 1
        for chunk in parsed.chunks
        if chunk.kind == "noun" and chunk.start > start + 1 and tags[chunk.start - 1] == COMMA
        if _acts(tags, chunk.end)
    ]
    told = [at for at in commas if not FINITE.isdisjoint(tags[start:at])]
    return told[-1] if told and (heads or told[-1] < end) else end


def _acts(tags: str, at: int) -> bool:
    """Return True if a finite verb stands at word `at`, after an adverb or none."""
    at += tags[at : at + 1] == ADVERB
    return tags[at : at + 1] in FINITE


def _own_verb(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """End before what the speaker does besides: *asked them to leave | and returned*, *said he would | and has*."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    infinitive = tags[start] == TO and FINITE.isdisjoint(tags[start : tags.find(CONJ, start)])
    past = tags[one.cue.at] in PAST_FORMS and not _BACKSHIFTED.isdisjoint(lows[start:end])
    for at in range(start + 2, end - 1):
        if tags[at] != CONJ:
            continue
        verb = at + 1 + (tags[at + 1] == ADVERB)
        if infinitive and tags[verb] == PAST and tags[verb + 1 : verb + 2] != NOUN:
            return at - (tags[at - 1] == COMMA)
        if past and tags[at - 1] == COMMA:
            verb = next((i for i in range(at + 1, end) if tags[i] in FINITE or tags[i] in PRONOUNS), at)
            if tags[verb] == HAVE and lows[verb] == "has" and NAME not in tags[at:verb]:
                return at - 1
    return end
