"""Whose a participle of saying is: takes an attribution, returns its speaker: *Recalling “the war,” the mayor left*."""

from newscli.language.lexicon.papers import MESSAGES
from newscli.language.tag_sets import (
    ADVERBS,
    AUXILIARIES,
    BE,
    COMMA,
    CONJS,
    FINITE_FORMS,
    NOT,
    PREPS,
    PREPS_AND_OF,
    SUBORD,
)
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.candidates import HEARD
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.attribution.segments import Range

_PAPERS = MESSAGES | {"campaign"}
_VERB_GROUP = AUXILIARIES | ADVERBS | {NOT}


def of_participle(parsed: Parsed, one: Attribution) -> Range | None:
    """Read whose participle it is: *Recalling “the war,” the mayor said*, *Lund sent a letter saying that*."""
    tags, lows, cue = parsed.unit.tags, parsed.unit.lows, one.cue
    if lows[cue.at - 1 : cue.at] and lows[cue.at - 1] in HEARD:
        return _heard(parsed, cue.at - 1) or one.mention
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
    if paper.start == 1 and (sender := _after_comma(parsed, one)):
        return sender
    subject = max(acting, key=lambda chunk: chunk.end, default=None)
    clause = tags[subject.end : paper.start] if subject else ""
    return (subject.start, subject.end) if subject and clause and CONJS.isdisjoint(clause) else one.mention


def _after_comma(parsed: Parsed, one: Attribution) -> Range | None:
    """Return the subject of the main clause: *In a letter saying that it was safe, | Lund | thanked them*."""
    tags, end = parsed.unit.tags, one.pieces[-1][1] if one.pieces else 0
    subject = parsed.noun_at(end + 1) if tags[0] in PREPS_AND_OF and tags[end : end + 1] == COMMA else None
    return (subject.start, subject.end) if subject and tags[subject.end : subject.end + 1] in FINITE_FORMS else None


def _heard(parsed: Parsed, at: int) -> Range | None:
    """Return who is heard to speak, by the participle at word `at`: *the prompter can be | heard | whispering*."""
    tags, start = parsed.unit.tags, at
    while start and tags[start - 1] in _VERB_GROUP:
        start -= 1
    heard = parsed.noun_ending(start)
    return (heard.start, heard.end) if heard and not BE.isdisjoint(tags[start:at]) else None
