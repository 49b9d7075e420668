"""Read what is inserted between a subject or its *be* and the rest: takes a parsed unit, returns its attribution.

*The kiln, Lund said, “is a wreck”*, *It was, said Lund, “a bad day”*, *It is, says Lund, a matter of taste*.
"""

from newscli.language.lexicon.saying import PHRASE_CUE, SAYING_ALONE, SAYING_THAT, VERB_CUE
from newscli.language.word_classes import AUXILIARIES, COMMA, FINITE, IN_MARKS, NAME, SUBJECT, TENSED, TIME
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.parsed import Chunk, CueCandidate, Parsed

_SURE = 0.95
_FEWEST, _LONGEST_NAMED = 6, 24  # characters of a subject in quotation marks: “The pier,” Lund said, is shut


def inserted(parsed: Parsed) -> Attribution | None:
    """Return the attribution between the two commas that part one clause, its subject or subject and *be* first."""
    tags = parsed.unit.tags
    first = parsed.noun_at(0)
    comma = first.end + (tags[first.end : first.end + 1] in AUXILIARIES) if first else 0
    marked = tags[:1] in IN_MARKS and _FEWEST < parsed.unit.ends[0] - parsed.unit.starts[0] < _LONGEST_NAMED
    if not marked and (first is None or tags[comma : comma + 1] != COMMA or tags[comma - 1] == TIME):
        return None
    comma = comma or int(marked)
    for cue in parsed.cues:
        speaker, end = _speaker(parsed, cue, comma + (tags[comma : comma + 1] == COMMA))
        if speaker and tags[end : end + 1] == COMMA and _goes_on(tags, comma, end + 1, parsed.last):
            pieces = ((0, comma), (end + 1, parsed.last))
            return Attribution(cue, pieces, (speaker.start, speaker.end), _SURE, _SURE)
    return None


def _speaker(parsed: Parsed, cue: CueCandidate, start: int) -> tuple[Chunk | None, int]:
    """Return who speaks in words that begin at `start`, and where these end: *said Lund*, *Lund told MPs*."""
    tags, says = parsed.unit.tags, not SAYING_THAT.isdisjoint(cue.word.families)
    if cue.word.kind == PHRASE_CUE and cue.start == start:
        source = parsed.noun_at(cue.end)
        return source, source.end if source else 0
    if cue.word.kind != VERB_CUE or cue.start != cue.at or tags[cue.at] not in TENSED or not says:
        return None, 0
    if cue.at == start:
        source = None if SAYING_ALONE.isdisjoint(cue.word.families) else parsed.noun_at(cue.end)
        return source, source.end if source else 0
    source, told = parsed.noun_at(start), parsed.noun_at(cue.end)
    if source is None or source.end != cue.start:
        return None, 0
    return source, told.end if told and "tell" in cue.word.families else cue.end


def _goes_on(tags: str, comma: int, start: int, last: int) -> bool:
    """Return True if what follows an insertion goes on with the clause before it."""
    if last - start < 1 or COMMA in tags[start:last] or tags[last - 1] == TIME:
        return False
    if tags[comma - 1] in AUXILIARIES:
        return FINITE.isdisjoint(tags[start:last])
    if tags[:comma] in IN_MARKS:
        return tags[start] in AUXILIARIES
    alone = tags[start] in IN_MARKS and last == start + 1
    return tags[start] in FINITE or (alone and tags[0] not in (NAME, SUBJECT))
