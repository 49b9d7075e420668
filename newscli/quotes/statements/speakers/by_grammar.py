"""Correct who is named as the speaker where grammar leaves no choice: takes an attribution, returns it."""

from newscli.language.lexicon.proper_nouns import MESSAGES
from newscli.language.lexicon.saying import NOUN_CUE, PHRASE_CUE, URGING, VERB_CUE
from newscli.language.tags import (
    COMMA,
    CONJS,
    FINITE_FORMS,
    GERUND,
    NOUN_WORDS,
    NUMERALS,
    OF,
    OWNER,
    POSSESSIVE,
    PREPS,
    PREPS_AND_OF,
    SUBORD,
    TO_WORDS,
    WHO_WORDS,
    compile_pattern,
    sequences,
)
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.candidates import subject_before
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.statements.speakers.modifiers import agent, is_passive

# Whose a participle of saying is: takes an attribution, returns its speaker: *Recalling “the war,” the mayor left*.

_PAPERS = MESSAGES | {"campaign"}


def of_participle(parsed: Parsed, one: Attribution) -> Range | None:
    """Read whose participle it is: *Recalling “the war,” the mayor said*, *Lund sent a letter saying that*."""
    tags, lows, cue = parsed.unit.tags, parsed.unit.lows, one.cue
    if not cue.at:
        comma = max((end for _, end in one.pieces), default=0)
        comma -= tags[comma - 1 : comma] == COMMA
        subject = parsed.noun_at(comma + 1) or parsed.noun_at(comma)
        acts = subject is not None and tags[subject.end : subject.end + 1] in FINITE_FORMS
        return (subject.start, subject.end) if subject and acts else one.mention
    subject = next((c for c in parsed.chunks if c.kind == "noun" and tags[c.end : c.end + 1] in FINITE_FORMS), None)
    if tags[cue.at - 1] == COMMA and one.mention and subject and subject.end < one.mention[0] < cue.at:
        aside = tags.rfind(SUBORD, subject.end, one.mention[0])
        if aside > 0 and CONJS.isdisjoint(tags[subject.end : cue.at]) and COMMA not in tags[aside : cue.at - 1]:
            return subject.start, subject.end
    beside = next((c for c in parsed.chunks if c.end == cue.at and tags[c.start - 1 : c.start] in PREPS), None)
    ends = (cue.at, beside.start - 1) if beside else (cue.at,)  # "a poem in her almanac calling"
    paper = next((c for c in parsed.chunks if c.end in ends and lows[c.end - 1] in _PAPERS), None)
    if paper is None or lows[paper.start] not in ("a", "an"):
        first = parsed.chunks[0] if parsed.chunks else None
        opens = first is not None and first.kind == "noun" and not first.start and tags[cue.at - 1] == COMMA
        return (first.start, first.end) if first and opens and one.mention is None else one.mention
    acting = (c for c in parsed.chunks if c.kind == "noun" and c.end < paper.start and tags[c.end] in FINITE_FORMS)
    subject = max(acting, key=lambda chunk: chunk.end, default=None)
    clause = tags[subject.end : paper.start] if subject else ""
    return (subject.start, subject.end) if subject and clause and CONJS.isdisjoint(clause) else one.mention


# Find the whole subject of a verb where a mention is only a part of it: takes an attribution, returns the words.

_AND_NOUN = sequences(NOUN_WORDS, CONJS, NOUN_WORDS)  # "the maker of | saws and drills |"
_LINKS = PREPS_AND_OF | TO_WORDS


def whole_subject(parsed: Parsed, one: Attribution, mention: Range) -> Range:
    """Return the subject where the mention only ends it, or another clause's: *a source close to | the deal | said*.

    So it does in *The pier was shut, and cooks at the chapel said*.
    """
    tags, (start, end), cue = parsed.unit.tags, mention, one.cue
    if end > cue.start:
        return mention
    whole = subject_before(parsed, end) if end < cue.start and tags[end] in FINITE_FORMS else None
    subject = (subject_before(parsed, cue.start) if tags[cue.start] in FINITE_FORMS else None) or whole
    if subject is None or subject[0] == start:
        listed = subject and subject[1] == end + 2 and OF in tags[start:end] and tags[end - 1 : end + 2] in _AND_NOUN
        return subject if subject and listed else mention
    ends = mention[1] == subject[1] and (tags[start - 1] in _LINKS or tags[start - 2 : start + 1] in _AND_NOUN)
    return subject if ends or end < subject[0] else mention


# Correct who is named as the speaker where grammar leaves no choice: takes an attribution, returns it.

_OWNER = compile_pattern("((NAME+ | DETS? NOUN_WORDS+) OWNER | POSSESSIVE) [ADJECTIVE ADVERBS NOUN_WORDS NUMERALS]* $")
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
        return one.mention
    start = owner.start()
    return (start, start + 1) if tags[start] == POSSESSIVE else (start, tags.index(OWNER, start))


def _of_verb(parsed: Parsed, one: Attribution) -> Range | None:
    tags, cue = parsed.unit.tags, one.cue
    if tags[cue.at] == GERUND:
        return of_participle(parsed, one)
    # What is told or ordered by somebody has them not as its subject: *the staff were told by the court to leave*.
    passive = not URGING.isdisjoint(cue.word.families) and is_passive(parsed, cue)
    if passive and (maker := agent(parsed, cue)):
        return maker.start, maker.end
    if one.mention and tags[cue.start - 1 : cue.start] in WHO_WORDS and cue.start > 1:
        return cue.start - 1, cue.start
    if one.mention and tags[slice(*one.mention)] in NUMERALS and tags[one.mention[0] - 1] == COMMA:
        aged = parsed.noun_ending(one.mention[0] - 1)
        return (aged.start, aged.end) if aged else one.mention  # "Ada Lund, 53 admitted it"
    beside = parsed.noun_ending(cue.start)
    if beside and one.mention and tags[beside.start - 1] in CONJS and cue.word.base in ("say", "tell"):
        joins = one.mention[1] < beside.start - 1  # "Lund said so, and the board said no"
        return (beside.start, beside.end) if joins else one.mention
    return None if passive and one.mention is not None and one.mention[1] <= cue.start else one.mention
