"""Read who speaks where commas set it off: takes a verb of saying, returns the comma before, the speaker and the end.

The form is that of a parenthetical clause: *The pier is shut, one of the cooks said*, *…, said Ana Lund of the board*,
*…, as a clerk, Bo Fox, said on Friday*.
"""

from typing import NamedTuple

from newscli.language.lexicon.saying import REPORTING
from newscli.language.word_classes import BASE, COMMA, NAME, NAMES, PRONOUNS, TENSED, TIME
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.attribution.speaker_phrases import LONGEST_SUBJECT, SPEAKER_PHRASE, SUBJECT_OF_SAYING
from newscli.quotes.statements.speakers.told import CLAUSE

_MOST_COMMAS = 3


class Parenthetical(NamedTuple):
    """A comma, the words that name the speaker, and the end of all that says who speaks, and to whom."""

    comma: int
    mention: Range
    end: int


def parenthetical(parsed: Parsed, cue: CueCandidate) -> Parenthetical | None:
    """Return what sets a verb of saying off from the words before it, None where it isn't set off."""
    tags = parsed.unit.tags
    if tags[cue.at] not in TENSED or REPORTING.isdisjoint(cue.word.families):
        return None
    told = parsed.noun_at(cue.end) if "tell" in cue.word.families else None
    if "tell" in cue.word.families and told is None:
        return None
    end = told.end if told else cue.end
    comma = cue.start
    for _ in range(_MOST_COMMAS):
        comma = tags.rfind(COMMA, 0, comma)
        if comma <= 0 or cue.start - comma > LONGEST_SUBJECT:
            break
        start = comma + 1 + (parsed.unit.lows[comma + 1] == "as")
        if start < cue.start and (mention := _speaker(parsed, start, cue.start)):
            return Parenthetical(comma, mention, end)
    return _after_verb(parsed, cue) if told is None else None


def _speaker(parsed: Parsed, start: int, end: int) -> Range | None:
    """Return who speaks, if the words from `start` to `end` are a subject: the name of *a clerk, Bo Fox,*."""
    tags = parsed.unit.tags
    found = SUBJECT_OF_SAYING.fullmatch(tags, start, end)
    first = parsed.noun_at(start + (tags[start] == BASE))  # "head coach Bo Fox"
    if found is None or first is None:
        return None
    if found["first"] is None:
        return first.start, end
    aside = parsed.noun_at(found.start("aside"))
    named = aside is not None and NAMES.issuperset(tags[aside.start : aside.end])
    return (aside.start, aside.end) if aside and named and found["first"][0] != NAME else (first.start, first.end)


def _after_verb(parsed: Parsed, cue: CueCandidate) -> Parenthetical | None:
    """Read *said an aide*, *argued Lund of the board*, not *said last week*; only after *say* stands no name."""
    tags, speaker = parsed.unit.tags, parsed.noun_at(cue.end)
    if tags[cue.start - 1 : cue.start] != COMMA or cue.start != cue.at or speaker is None:
        return None
    held = tags[speaker.start : speaker.end]
    if CLAUSE.match(tags, speaker.start) or not PRONOUNS.isdisjoint(held) or held[-1] == TIME:
        return None
    if cue.word.base != "say" and NAME not in held:
        return None
    whole = SPEAKER_PHRASE.match(tags, speaker.start, speaker.start + LONGEST_SUBJECT)
    return Parenthetical(cue.start - 1, (speaker.start, speaker.end), max(whole.end() if whole else 0, speaker.end))
