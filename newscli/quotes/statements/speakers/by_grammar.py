"""Correct who is named as the speaker where grammar leaves no choice: takes an attribution, returns it."""

from newscli.language.lexicon.saying import NOUN_CUE, PHRASE_CUE, REPORTING_PLAINLY, URGING, VERB_CUE
from newscli.language.tag_sets import (
    ADVERBS,
    COMMA,
    CONJS,
    FINITE_FORMS,
    GERUND,
    NUMERALS,
    OWNER,
    POSSESSIVE,
    TENSED,
    TO_WORDS,
    WH_WORDS,
    WHO_WORDS,
)
from newscli.language.tags import compile_pattern
from newscli.language.words import word_set
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.parsed import Chunk, CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.statements.speakers.modifiers import in_relative
from newscli.quotes.statements.speakers.participles import of_participle
from newscli.quotes.statements.speakers.passive_verbs import agent, is_passive
from newscli.quotes.statements.speakers.saying_nouns import body_before
from newscli.quotes.statements.speakers.telling_subjects import is_empty, who_asks
from newscli.quotes.statements.speakers.whole_subjects import whole_subject, with_head

_OWNER = compile_pattern("((NAME+ | DETS? NOUN_WORDS+) OWNER | POSSESSIVE) [ADJECTIVE ADVERBS NOUN_WORDS NUMERALS]* $")
_MAKES = word_set("get gets got getting force forces forced prompt prompts prompted led compelled pressed")
_SURE = 0.95


def by_grammar(parsed: Parsed, one: Attribution) -> Attribution:
    """Return an attribution with the speaker that its form shows."""
    kind = one.cue.word.kind
    found = _of_noun(parsed, one) if kind == NOUN_CUE else _of_verb(parsed, one) if kind == VERB_CUE else one.mention
    found = whole_subject(parsed, one, found) if found and kind != PHRASE_CUE else found
    return one if found == one.mention else one._replace(mention=found, speaker_likelihood=_SURE)


def _of_noun(parsed: Parsed, one: Attribution) -> Range | None:
    """Read whose word a noun is: *Lund’s claim that*, *complaints from the mayor that*."""
    tags, cue = parsed.unit.tags, one.cue
    if parsed.unit.lows[cue.end : cue.end + 1] in (["by"], ["from"]) and (maker := parsed.noun_at(cue.end + 1)):
        same = one.mention and one.mention[0] == maker.start
        return one.mention if same else (maker.start, maker.end)
    owner = _OWNER.search(tags, max(cue.at - 6, 0), cue.at)
    if owner is None:
        beside = one.mention is None or one.mention[1] == cue.at
        return (body_before(parsed, cue) if beside else None) or one.mention
    start = owner.start()
    return (start, start + 1) if tags[start] == POSSESSIVE else (start, tags.index(OWNER, start))


def _of_verb(parsed: Parsed, one: Attribution) -> Range | None:
    tags, cue = parsed.unit.tags, one.cue
    if tags[cue.at] == GERUND:
        return of_participle(parsed, one)
    if told := who_asks(parsed, one) or _maker(parsed, cue):
        return told
    if one.mention and (whole := _mended(parsed, one, one.mention)):
        return whole
    beside = parsed.noun_ending(cue.start)
    if beside and one.mention and _is_own_subject(parsed, one.mention, beside, cue):
        return beside.start, beside.end
    if beside and tags[beside.start - 1 : beside.start] in CONJS and cue.word.base in ("say", "tell") and one.mention:
        joins = one.mention[1] < beside.start - 1 and not _lists(parsed, beside.start - 1)
        return (beside.start, beside.end) if joins else one.mention  # "Lund said so, and the board said no"
    if not TO_WORDS.isdisjoint(tags[cue.start : cue.at]) and (made := _made_to(parsed, cue.start)):
        return made
    # What is told or ordered by somebody has them not as its subject: *the staff were told to leave*.
    urges = not URGING.isdisjoint(cue.word.families) or is_empty(parsed, one)
    passive = urges and is_passive(parsed, cue) and one.mention is not None and one.mention[1] <= cue.start
    return _range(agent(parsed, cue)) if passive else one.mention


def _maker(parsed: Parsed, cue: CueCandidate) -> Range | None:
    """Return who tells or orders what is told in the passive: *were told | by the court | to leave*."""
    told = not URGING.isdisjoint(cue.word.families) and is_passive(parsed, cue)
    return _range(agent(parsed, cue)) if told else None


def _range(chunk: Chunk | None) -> Range | None:
    return (chunk.start, chunk.end) if chunk else None


def _is_own_subject(parsed: Parsed, mention: Range, beside: Chunk, cue: CueCandidate) -> bool:
    """Return True if a verb has its own subject after another verb: *Lund said | her mother | said no*."""
    tags = parsed.unit.tags
    plain = cue.start == cue.at and tags[cue.at] in TENSED and not REPORTING_PLAINLY.isdisjoint(cue.word.families)
    between = tags[mention[1] : beside.start]
    return plain and between[-1:] in TENSED and WHO_WORDS.isdisjoint(between) and tags[beside.start] not in WH_WORDS


def _mended(parsed: Parsed, one: Attribution, mention: Range) -> Range | None:
    """Return the subject where a mention is only a part of it, or stands in an aside between it and its verb."""
    tags, (start, end) = parsed.unit.tags, mention
    if by := in_relative(parsed, one.cue):
        return by
    if beside := _beside_company(parsed, mention, one.cue.start):
        return beside
    if tags[one.cue.start - 1 : one.cue.start] in WHO_WORDS and one.cue.start > 1:
        return one.cue.start - 1, one.cue.start
    if tags[start:end] in NUMERALS and tags[start - 1 : start] == COMMA:
        aged = parsed.noun_ending(start - 1)
        return (aged.start, aged.end) if aged else None  # "Ada Lund, 53 admitted it"
    return with_head(parsed, one)


def _beside_company(parsed: Parsed, mention: Range, cue: int) -> Range | None:
    """Return the subject that its company parts from its verb: *Lund, with his wife, Bea, at his side, said*."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    at = next((i for i in range(mention[0] - 1, 0, -1) if lows[i] == "with" and tags[i - 1] == COMMA), 0)
    apart = FINITE_FORMS.isdisjoint(tags[at:cue]) and tags[:cue].rstrip("".join(ADVERBS)).endswith(COMMA)
    subject = parsed.noun_ending(at - 1) if at and apart and mention[1] <= cue else None
    return (subject.start, subject.end) if subject else None


def _lists(parsed: Parsed, conj: int) -> bool:
    """Return True if *and* at word `conj` joins noun phrases rather than clauses: no verb stands before it."""
    return FINITE_FORMS.isdisjoint(parsed.unit.tags[:conj])


def _made_to(parsed: Parsed, start: int) -> Range | None:
    """Return who says what somebody makes them say, before *to* at word `start`: *got the mayor to admit*."""
    said_by = parsed.noun_ending(start)
    makes = said_by is not None and parsed.unit.lows[max(said_by.start - 1, 0)] in _MAKES
    return (said_by.start, said_by.end) if said_by and makes else None
