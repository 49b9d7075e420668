"""Correct attributions where grammar tells more than the weights: two verbs, asides, ends."""

from newscli.language.lexicon.proper_nouns import GATHERINGS, MESSAGES
from newscli.language.lexicon.saying import PHRASE_CUE, SAYING_ALONE, VERB_CUE
from newscli.language.tags import (
    ADJECTIVE,
    ADVERBS,
    AUXILIARIES,
    BASES,
    BE,
    COMMA,
    CONJS,
    DETERMINING,
    FINITE_FORMS,
    GERUND,
    HEAD_NOUNS,
    IN_MARKS,
    NOUN_WORDS,
    NUMERALS,
    OPENS_PHRASE,
    OWNER,
    PAST,
    PAST_FORMS,
    PREPS,
    PREPS_AND_OF,
    PRONOUN_WORDS,
    SEMICOLON,
    SUBJECT,
    SUBORD,
    THAT_WORDS,
    THIRD,
    TIME_WORDS,
    TO_WORDS,
    VERBS,
    find,
    sequences,
)
from newscli.language.words import word_set
from newscli.quotes.attribution.attributions import Attribution, found_by
from newscli.quotes.attribution.candidates import SPEAKER_PHRASE
from newscli.quotes.attribution.constraints import CLAUSE, after_told
from newscli.quotes.attribution.parsed import Chunk, CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.statements.ends.ending import inserted, is_clause
from newscli.quotes.statements.speakers.modifiers import after_agent, told_by_source

# Correct attributions where grammar tells more than the weights: two verbs, asides, ends.

_BEFORE_THAT = DETERMINING | PREPS | NOUN_WORDS | TO_WORDS | {SUBORD, GERUND}
_ADJUNCTS = PREPS | TO_WORDS | {SUBORD}
_COMMA_BE = sequences(COMMA, BE)
_AND_MARKS = sequences(CONJS, IN_MARKS)
_OWN_VERB = BASES | {PAST, THIRD}

_PLAIN = DETERMINING | HEAD_NOUNS | PREPS_AND_OF | TIME_WORDS | NUMERALS | ADVERBS | {ADJECTIVE, OWNER}
_OCCASION = _PLAIN | {GERUND}
_LONGEST_ASIDE, _SHORTEST_SUBJECT = 12, 3
_WHERE, _SAID_AT = word_set("in into on onto at under over behind near from through"), MESSAGES | GATHERINGS
_CONSENTS = frozenset({"agreed", "agrees", "agree", "concurred", "disagreed", "disagrees", "disagree"})
_SURE = 0.95
_LEADING = CONJS | ADVERBS | TIME_WORDS | {COMMA, SUBORD}  # "But now, he said, the pier is shut", "Since then, …"


def around(parsed: Parsed) -> Attribution | None:
    """Return the attribution that stands between a subject and its verb: *The pier, Lund said on Friday, is gone*."""
    return found_by(_source_around, parsed) or found_by(_verb_around, parsed) or found_by(inserted, parsed)


def _source_around(parsed: Parsed) -> Attribution | None:
    """Read *The pier has, according to Lund, been shut*."""
    tags = parsed.unit.tags
    for cue in parsed.cues:
        source = parsed.chunk_at(cue.end) if cue.word.kind == PHRASE_CUE else None
        comma = tags.find(COMMA, cue.end, cue.end + _LONGEST_ASIDE)
        if source is None or comma < 0 or cue.at < _SHORTEST_SUBJECT or tags[cue.at - 1] != COMMA:
            continue
        comma = next((at for at in range(comma, parsed.last) if tags[at : at + 2] in _COMMA_BE), comma)
        before, after = tags[cue.at - 2], tags[comma + 1 : comma + 2]
        verb_after = after in _OWN_VERB | AUXILIARIES and FINITE_FORMS.isdisjoint(tags[: cue.at])
        tail = after in PREPS_AND_OF and is_clause(tags[: cue.at - 1]) and _tells_more(parsed, comma + 1)
        split = before in AUXILIARIES and after in VERBS and _PLAIN.issuperset(tags[cue.end : comma])
        if verb_after or split or tail:
            whole = SPEAKER_PHRASE.fullmatch(tags, source.start, comma)
            pieces = ((0, cue.at - 1), (comma + 1, parsed.last))
            return Attribution(cue, pieces, (source.start, comma if whole else source.end), _SURE, _SURE)
    return None


def _tells_more(parsed: Parsed, start: int) -> bool:
    """Return True if the words from `start` end the clause before its source: *sank it, according to Lund, in a pond*.

    Not so *according to Lund, in a letter* or *according to Lund, of the board*.
    """
    tags, lows = parsed.unit.tags[start : parsed.last], parsed.unit.lows[start : parsed.last]
    return _PLAIN.issuperset(tags) and lows[0] in _WHERE and _SAID_AT.isdisjoint(lows)


def _verb_around(parsed: Parsed) -> Attribution | None:
    """Read *But now, Lund said, the pier is shut* and *If she wins*, or *The pier*, *Lund said, will close*."""
    tags = parsed.unit.tags
    for cue in parsed.cues:
        said = cue.word.kind == VERB_CUE and cue.start == cue.at and not SAYING_ALONE.isdisjoint(cue.word.families)
        chunk = parsed.noun_ending(cue.start) if said else None
        if chunk is None or tags[chunk.start - 1 : chunk.start] != COMMA:
            continue
        comma = tags.find(COMMA, cue.end, cue.end + _LONGEST_ASIDE)
        mention, rest = (chunk.start, chunk.end), (comma + 1, parsed.last)
        goes_on = tags[0] in OPENS_PHRASE and tags[comma + 1 : comma + 2] in FINITE_FORMS
        goes_on = goes_on and _PLAIN.issuperset(tags[cue.end : comma])
        if not FINITE_FORMS.isdisjoint(tags[: chunk.start]):
            opens = tags[0] == SUBORD or parsed.unit.lows[0] in ("if", "when")
            goes_on = opens and cue.end < comma and bool(CLAUSE.match(tags, comma + 1))
        if goes_on:
            return Attribution(cue, ((0, chunk.start - 1), rest), mention, _SURE, _SURE)
        told = slice(comma + 1, comma + 2)
        opens = tags[told] in OPENS_PHRASE | {SUBJECT} or parsed.unit.lows[told] == ["there"]
        tells = opens and not FINITE_FORMS.isdisjoint(tags[comma:])
        if comma == cue.end and _LEADING.issuperset(tags[: chunk.start]) and tells:
            since = ((0, chunk.start - 1),) if tags[0] == SUBORD else ()
            return Attribution(cue, (*since, rest), mention, _SURE, _SURE)
    return None


def trailing(parsed: Parsed) -> Attribution | None:
    """Return the attribution that ends a headline: *The pier is safe, says mayor*, *Rates will fall, bank says*."""
    tags, last = parsed.unit.tags, parsed.last
    for cue in parsed.cues:
        if cue.word.kind != VERB_CUE or cue.start != cue.at or SAYING_ALONE.isdisjoint(cue.word.families):
            continue
        chunk = next((c for c in parsed.chunks if (c.start, c.end) == (cue.end, last) or c.end == cue.start), None)
        if chunk is None or last not in (chunk.end, cue.end) or tags[chunk.end - 1] in TIME_WORDS:
            continue
        comma = min(cue.start, chunk.start) - 1
        if comma > 0 and tags[comma] == COMMA and is_clause(tags[:comma]):
            return Attribution(cue, ((0, comma),), (chunk.start, chunk.end), _SURE, _SURE)
    return None


def overlaps(one: Attribution, other: Attribution) -> bool:
    """Return True if two attributions share their cue or some of their content."""
    shared = any(a < d and c < b for a, b in one.pieces for c, d in other.pieces)
    return shared or one.cue.at == other.cue.at


def trimmed(parsed: Parsed, one: Attribution) -> Attribution:
    """Leave out what stands between the cue and *that*, and what somebody else says after a semicolon."""
    pieces = (_trim(parsed, one.cue, piece) for piece in one.pieces)
    return one._replace(pieces=tuple(dict.fromkeys((start, end) for start, end in pieces if start < end)))


def _trim(parsed: Parsed, cue: CueCandidate, piece: Range) -> Range:
    tags = parsed.unit.tags
    start, end = piece
    at = after_told(parsed, cue)
    if cue.end <= start < at < end:
        start = at + 1 if tags[at] in THAT_WORDS else at if CLAUSE.match(tags, at) else start
    start = after_agent(parsed, cue, start)
    if cue.word.kind == PHRASE_CUE and (told := told_by_source(parsed, cue, (start, end))):
        return told
    that = find(tags, THAT_WORDS, start, start + _LONGEST_ASIDE) if start >= cue.end else -1
    if (
        that > start
        and tags[that + 1 : that + 2] not in FINITE_FORMS
        and tags[start] in _BEFORE_THAT
        and tags[cue.end] in _ADJUNCTS
        and _OCCASION.issuperset(tags[cue.end + 1 : that])
    ):
        start = that + 1
    if "as" in cue.word.frames and parsed.unit.lows[start : start + 1] == ["as"]:
        start += tags[start + 1 : start + 2] in IN_MARKS
    start -= parsed.unit.lows[start - 1 : start] == ["there"]
    return start, _trimmed_end(parsed, cue, start, end)


def _trimmed_end(parsed: Parsed, cue: CueCandidate, start: int, end: int) -> int:
    tags = parsed.unit.tags
    if start >= cue.end and end == start + 1 and tags[start] in IN_MARKS:
        return with_more_marks(tags, end)
    stop = tags.find(SEMICOLON, start, end)
    return _before_consent(parsed, start, stop if stop > 0 and _other_tells(parsed, stop + 1) else end)


def with_more_marks(tags: str, end: int) -> int:
    """Return where words in marks end that others are joined to: *called it “odd” | and “a bore”*."""
    while tags[end : end + 2] in _AND_MARKS:
        end += 2
    return end


def _before_consent(parsed: Parsed, start: int, end: int) -> int:
    """Leave out who only agrees with what is said: *Lund said the bank was sound, and the market agreed*."""
    if parsed.unit.lows[end - 1] not in _CONSENTS:
        return end
    chunk = parsed.noun_ending(end - 1)
    at = chunk.start - 1 if chunk else 0
    comma = parsed.unit.tags[at - 1] == COMMA
    if at <= start or not (parsed.unit.lows[at] == "but" or (comma and parsed.unit.tags[at] in CONJS)):
        return end
    return at - comma


def _other_tells(parsed: Parsed, at: int) -> bool:
    """Return True if a clause begins at `at` with a subject other than a pronoun right before its verb."""
    chunk = parsed.noun_at(at)
    tags = parsed.unit.tags
    return chunk is not None and tags[at] not in PRONOUN_WORDS and tags[chunk.end : chunk.end + 1] in _OWN_VERB


# Passives that name who speaks after *by*: takes a unit and its attributions, returns them with that speaker.
#
# *The plan was described by critics as “a bore”*, *The deal, hailed as “a new dawn” by Lund, failed*.

_JUDGING = frozenset(("call", "criticize", "praise"))
_BEFORE_REDUCED = HEAD_NOUNS | {COMMA}
_LIKELY = 0.9
_JOINING = PREPS_AND_OF | CONJS
_WHEN = PREPS | TIME_WORDS


def with_agents(parsed: Parsed, found: list[Attribution]) -> list[Attribution]:
    """Give what a passive reports to who stands after *by*, wherever that stands in nobody's speech."""
    if IN_MARKS.isdisjoint(parsed.unit.tags):
        return found
    found = [one._replace(mention=None) if _tells_of_subject(parsed, one) else one for one in found]
    for cue in parsed.cues:
        made = found_by(_of_passive, parsed, cue)
        if made is not None and not any(one.holds(cue.at) for one in found if one.cue.at != cue.at):
            found = [*(one for one in found if one.cue.at != cue.at and not _same_marks(one, made)), made]
    return found


def _tells_of_subject(parsed: Parsed, one: Attribution) -> bool:
    """Return True if the speaker is whom a passive tells of: *The dish is described on the menu as “a feast”*."""
    cue, subject = one.cue, parsed.noun_ending(one.cue.start)
    passive = cue.word.kind == VERB_CUE and not BE.isdisjoint(parsed.unit.tags[cue.start : cue.at])
    judges = passive and parsed.unit.tags[cue.at] in PAST_FORMS and not _JUDGING.isdisjoint(cue.word.families)
    return judges and subject is not None and one.mention is not None and one.mention[1] == subject.end


def _same_marks(one: Attribution, made: Attribution) -> bool:
    return any(one.holds(at) for at in range(*made.pieces[-1]))


def _of_passive(parsed: Parsed, cue: CueCandidate) -> Attribution | None:
    tags = parsed.unit.tags
    if cue.word.kind != VERB_CUE or tags[cue.at] not in PAST_FORMS or _JUDGING.isdisjoint(cue.word.families):
        return None
    passive = not BE.isdisjoint(tags[cue.start : cue.at])
    if not passive and tags[cue.start - 1 : cue.start] not in _BEFORE_REDUCED:
        return None
    read = _by_and_marks(parsed, cue) or _marks_and_by(parsed, cue)
    if read is None:
        return None
    agent, held = read
    subject = parsed.noun_ending(cue.start) if passive else None
    told = ((subject.start, subject.end),) if subject is not None and not subject.start else ()
    return Attribution(cue, (*told, held), (agent.start, agent.end), _LIKELY, _LIKELY)


def _by_and_marks(parsed: Parsed, cue: CueCandidate) -> tuple[Chunk, Range] | None:
    """Read *by critics on Monday as “a bore”* after a verb."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    at = _after_time(parsed, cue.end)
    agent = parsed.noun_at(at + 1) if lows[at : at + 1] == ["by"] else None
    if agent is None:
        return None
    at = _after_time(parsed, _last_agent(parsed, agent).end)
    at += lows[at : at + 1] == ["as"]
    return (agent, (at, with_more_marks(tags, at + 1))) if tags[at : at + 1] in IN_MARKS else None


def _last_agent(parsed: Parsed, agent: Chunk) -> Chunk:
    """Return the last of several joined: *by Lund and the union*, *by the head of the union*."""
    while (after := parsed.noun_at(agent.end + 1)) and parsed.unit.tags[agent.end] in _JOINING:
        agent = after
    return agent


def _after_time(parsed: Parsed, at: int) -> int:
    """Return the word after *on Monday* at `at`."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    while tags[at : at + 1] in _WHEN and lows[at] not in ("as", "by"):
        at += 1
    return at


def _marks_and_by(parsed: Parsed, cue: CueCandidate) -> tuple[Chunk, Range] | None:
    """Read *as “a bore” by critics* after a verb."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    at = _after_time(parsed, cue.end)
    at += lows[at : at + 1] == ["as"]
    if tags[at : at + 1] not in IN_MARKS:
        return None
    end = with_more_marks(tags, at + 1)
    by = _after_time(parsed, end)
    agent = parsed.noun_at(by + 1) if lows[by : by + 1] == ["by"] else None
    return (agent, (at, end)) if agent else None
