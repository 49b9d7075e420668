"""Read what is inserted between a subject or its *be* and the rest: takes a parsed unit, returns its attribution.

*The kiln, Lund said, “is a wreck”*, *It was, said Lund, “a bad day”*, *It is, says Lund, a matter of taste*.
"""

from collections.abc import Collection, Iterator

from newscli.language.lexicon.saying import PHRASE_CUE, VERB_CUE
from newscli.language.tag_sets import (
    ADVERBS,
    AUXILIARIES,
    COMMA,
    CONJS,
    DASHES,
    FINITE_FORMS,
    IN_MARKS,
    NAME,
    SUBJECT,
    TIME_WORDS,
    WHO_WORDS,
)
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.attribution.speaker_phrases import SPEAKER_PHRASE
from newscli.quotes.attribution.told import after_circumstances
from newscli.quotes.statements.ends.parenthetical import parenthetical

_SURE = 0.95
_LEADS, _LONGEST_ASIDE = CONJS | ADVERBS, 14
_FEWEST, _LONGEST_NAMED = 6, 24  # characters of a subject in quotation marks: “The pier,” Lund said, is shut


def inserted(parsed: Parsed) -> Attribution | None:
    """Return the attribution between commas, or dashes, that part one clause: its subject, or that and *be*, first."""
    tags = parsed.unit.tags
    if tags[:1] in IN_MARKS and tags[1:2] in DASHES:
        return _between(parsed, (0, 1), DASHES)
    lead = int(tags[:1] in _LEADS)
    first, phrase = parsed.noun_at(lead), SPEAKER_PHRASE.match(tags, lead)
    end = max(phrase.end() if phrase else 0, first.end) if first else 0
    end += tags[end : end + 1] in AUXILIARIES
    if tags[:1] in IN_MARKS and _FEWEST < parsed.unit.ends[0] - parsed.unit.starts[0] < _LONGEST_NAMED:
        return _between(parsed, (0, 1), {COMMA})
    return _between(parsed, (lead, end), {COMMA}) if first and tags[end - 1] not in TIME_WORDS else None


def _between(parsed: Parsed, before: Range, pauses: Collection[str]) -> Attribution | None:
    """Return the attribution right after the words `before`, that one pause opens and another one closes."""
    tags, at = parsed.unit.tags, before[1]
    opens = at + (tags[at : at + 1] in pauses)
    if opens == at and tags[before[0] : at] not in IN_MARKS:
        return None
    for cue in parsed.cues:
        said = _attributed(parsed, cue, opens)
        for end in _closings(parsed, said[1], pauses) if said else ():
            if said and _goes_on(tags, before, end + 1, parsed.last):
                return Attribution(cue, (before, (end + 1, parsed.last)), said[0], _SURE, _SURE)
    return None


def _closings(parsed: Parsed, said: int, pauses: Collection[str]) -> Iterator[int]:
    """Yield the pauses after who speaks, and after what these are: *, said Lund, an expert on piers,*."""
    tags, end = parsed.unit.tags, after_circumstances(parsed, said)
    who = tags[end + 1 : end + 2] in WHO_WORDS  # "said Lund, who came in May,"
    for at in range(end, min(end + _LONGEST_ASIDE, parsed.last)):
        if (tags[at] in FINITE_FORMS and not who) or (at == end and tags[at] not in pauses):
            break
        if tags[at] in pauses and not (who and at == end):
            yield at


def _attributed(parsed: Parsed, cue: CueCandidate, start: int) -> tuple[Range, int] | None:
    """Return who speaks from word `start` on, and where that ends: *said Lund*, *Lund told MPs*."""
    if cue.word.kind == PHRASE_CUE and cue.start == start and (source := parsed.noun_at(cue.end)):
        return (source.start, source.end), source.end
    said = parenthetical(parsed, cue, start) if cue.word.kind == VERB_CUE else None
    return (said.mention, said.end) if said else None


def _goes_on(tags: str, before: Range, start: int, last: int) -> bool:
    """Return True if what follows an insertion goes on with the clause before it."""
    if (
        last - start < 1
        or COMMA in tags[start:last]
        or (tags[last - 1] in TIME_WORDS and tags[start] not in FINITE_FORMS)
    ):
        return False
    if tags[before[1] - 1] in AUXILIARIES:
        return FINITE_FORMS.isdisjoint(tags[start:last])
    alone = tags[start] in IN_MARKS and last == start + 1
    if tags[before[0] : before[1]] in IN_MARKS:
        return tags[start] in AUXILIARIES or (alone and tags[start - 1] in DASHES)
    return tags[start] in FINITE_FORMS or (alone and tags[before[0]] not in (NAME, SUBJECT))
