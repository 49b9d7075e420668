"""Read who speaks where commas set it off: takes a verb of saying, returns the comma before, the speaker and the end.

The form is that of a parenthetical clause: *The pier is shut, one of the cooks said*, *…, said Ana Lund of the board*,
*…, as a clerk, Bo Fox, said on Friday*.
"""

from collections.abc import Iterator
from typing import NamedTuple

from newscli.language.lexicon.saying import REPORTING
from newscli.language.tag_sets import (
    BASES,
    COMMA,
    DASHES,
    IN_MARKS,
    NAME,
    PRONOUN_WORDS,
    PROPER_NOUNS,
    TENSED,
    TIME_WORDS,
)
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.attribution.speaker_phrases import LONGEST_SUBJECT, SPEAKER_PHRASE, SUBJECT_OF_SAYING
from newscli.quotes.attribution.told import CLAUSE

_MOST_COMMAS = 3
# What somebody holds or finds out may stand before the verb, too: "The pier is rotten, engineers believe".
_HOLDING, _HELD = frozenset(("believe", "estimate", "find", "show")), TENSED | BASES
_PAUSES = IN_MARKS | {COMMA}


class Parenthetical(NamedTuple):
    """Where what it is set off from ends, the words that name the speaker, and the end of all that says who speaks."""

    before: int
    mention: Range
    end: int


def parenthetical(parsed: Parsed, cue: CueCandidate, opens: int | None = None) -> Parenthetical | None:
    """Return what sets a verb of saying off from the words before it, None where it isn't set off.

    Of what begins at word `opens` where that is told, after a comma or words in quotation marks.
    """
    tags = parsed.unit.tags
    holds = cue.word.base in _HOLDING
    if tags[cue.at] not in (_HELD if holds else TENSED) or not (holds or not REPORTING.isdisjoint(cue.word.families)):
        return None
    told = parsed.noun_at(cue.end) if "tell" in cue.word.families else None
    if "tell" in cue.word.families and told is None:
        return None
    end = told.end if told else cue.end
    for pause in _pauses(tags, cue.start) if opens is None else (opens - 1,):
        start = pause + 1 + (parsed.unit.lows[pause + 1 : pause + 2] == ["as"])
        if start < cue.start and (mention := _speaker(parsed, start, cue.start)):
            return Parenthetical(pause + (tags[pause] != COMMA), mention, end)
    after = told is None and opens in (None, cue.start) and cue.word.base not in _HOLDING
    return _after_verb(parsed, cue) if after else None


def _pauses(tags: str, verb: int) -> Iterator[int]:
    """Yield the commas and the words in marks, from a verb on back, that its subject may stand after."""
    pause = verb
    for _ in range(_MOST_COMMAS):
        pause = max(tags.rfind(mark, 0, pause) for mark in _PAUSES)
        if pause <= 0 or verb - pause > LONGEST_SUBJECT:
            break
        yield pause


def _speaker(parsed: Parsed, start: int, end: int) -> Range | None:
    """Return who speaks, if the words from `start` to `end` are a subject: the name of *a clerk, Bo Fox,*."""
    tags = parsed.unit.tags
    found = SUBJECT_OF_SAYING.fullmatch(tags, start, end)
    first = parsed.noun_at(start + (tags[start] in BASES))  # "head coach Bo Fox"
    if found is None or first is None:
        return None
    if found["first"] is None:
        return first.start, end
    aside = parsed.noun_at(found.start("aside"))
    named = aside is not None and PROPER_NOUNS.issuperset(tags[aside.start : aside.end])
    return (aside.start, aside.end) if aside and named and found["first"][0] != NAME else (first.start, first.end)


def _after_verb(parsed: Parsed, cue: CueCandidate) -> Parenthetical | None:
    """Read *said an aide*, *argued Lund of the board*, not *said last week*; only after *say* stands no name."""
    tags, speaker = parsed.unit.tags, parsed.noun_at(cue.end)
    if tags[cue.start - 1 : cue.start] not in _PAUSES | DASHES or cue.start != cue.at or speaker is None:
        return None
    held = tags[speaker.start : speaker.end]
    if CLAUSE.match(tags, speaker.start) or not PRONOUN_WORDS.isdisjoint(held) or held[-1] in TIME_WORDS:
        return None
    if cue.word.base != "say" and NAME not in held:
        return None
    whole = SPEAKER_PHRASE.match(tags, speaker.start, speaker.start + LONGEST_SUBJECT)
    before = cue.start - (tags[cue.start - 1] == COMMA)
    return Parenthetical(before, (speaker.start, speaker.end), max(whole.end() if whole else 0, speaker.end))
