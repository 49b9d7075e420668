"""Correct who is named as the speaker where grammar leaves no choice: takes an attribution, returns it."""

from newscli.language.word_classes import (
    BE,
    COMMA,
    CONJ,
    FINITE,
    GERUND,
    OWNER,
    PAST_FORMS,
    POSSESSIVE,
    PREP,
    SUBORD,
    compile_pattern,
)
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.candidates import Chunk, Parsed
from newscli.quotes.attribution.segments import Range

# What is told, asked or ordered by somebody has them not as its subject: *the staff were told to leave*.
_TOLD = frozenset({"tell", "ask", "urge", "warn"})
_OWNER = compile_pattern("(NAME+ OWNER | POSSESSIVE) [ADJECTIVE ADVERB NOUN NUMBER]* $")
_PAPER_WORDS = "statement response letter note message tweet post email e-mail memo reply text"
_PAPERS = frozenset(_PAPER_WORDS.split())
_SURE = 0.95


def by_grammar(parsed: Parsed, one: Attribution) -> Attribution:
    """Return an attribution with the speaker that its form shows."""
    kind = one.cue.word.kind
    found = _of_noun(parsed, one) if kind == "n" else _of_verb(parsed, one) if kind == "v" else one.mention
    return one if found == one.mention else one._replace(mention=found, speaker_likelihood=_SURE)


def _of_noun(parsed: Parsed, one: Attribution) -> Range | None:
    """Read whose word a noun is: *Lund’s claim that*, *complaints from the mayor that*."""
    tags, cue = parsed.unit.tags, one.cue
    if parsed.unit.lows[cue.end : cue.end + 1] in (["by"], ["from"]) and (maker := _chunk_at(parsed, cue.end + 1)):
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
        return _of_participle(parsed, one)
    passive = tags[cue.at] in PAST_FORMS and BE in tags[cue.start : cue.at]
    if passive and not _TOLD.isdisjoint(cue.word.families) and one.mention and one.mention[1] <= cue.start:
        by = parsed.unit.lows[cue.end : cue.end + 1] == ["by"]
        maker = _chunk_at(parsed, cue.end + 1) if by else None
        return (maker.start, maker.end) if maker else None
    return one.mention


def _of_participle(parsed: Parsed, one: Attribution) -> Range | None:
    """Read whose participle it is: *Recalling “the war,” the mayor said*, *Lund sent a letter saying that*."""
    tags, lows, cue = parsed.unit.tags, parsed.unit.lows, one.cue
    if not cue.at:
        comma = max((end for _, end in one.pieces), default=0)
        comma -= tags[comma - 1 : comma] == COMMA
        subject = _chunk_at(parsed, comma + 1) or _chunk_at(parsed, comma)
        acts = subject is not None and tags[subject.end : subject.end + 1] in FINITE
        return (subject.start, subject.end) if subject and acts else one.mention
    subject = next((c for c in parsed.chunks if c.kind == "noun" and tags[c.end : c.end + 1] in FINITE), None)
    if tags[cue.at - 1] == COMMA and one.mention and subject and subject.end < one.mention[0] < cue.at:
        aside = tags.rfind(SUBORD, subject.end, one.mention[0])
        if aside > 0 and CONJ not in tags[subject.end : cue.at] and COMMA not in tags[aside : cue.at - 1]:
            return subject.start, subject.end
    beside = next((c for c in parsed.chunks if c.end == cue.at and tags[c.start - 1 : c.start] == PREP), None)
    ends = (cue.at, beside.start - 1) if beside else (cue.at,)  # "a statement on its website calling"
    paper = next((c for c in parsed.chunks if c.end in ends and lows[c.end - 1] in _PAPERS), None)
    if paper is None or lows[paper.start] not in ("a", "an"):
        return one.mention
    clause = tags[subject.end : paper.start] if subject else ""
    return (subject.start, subject.end) if subject and clause and CONJ not in clause else one.mention


def _chunk_at(parsed: Parsed, at: int) -> Chunk | None:
    return next((chunk for chunk in parsed.chunks if chunk.start == at and chunk.kind == "noun"), None)
