"""Attribute speech without a cue: takes its unit, returns its statement by a shape, a colon or the sentence before."""

from dataclasses import dataclass

from newscli.language.names.animacy import is_person_noun
from newscli.language.tag_sets import (
    COLON,
    COMMA,
    DASHES,
    HEAD_NOUNS,
    IN_MARKS,
    NAME,
    OWNER,
    SEMICOLON,
    SPEECH,
    STATING,
    STOP,
    TO_WORDS,
)
from newscli.language.tags import compile_pattern
from newscli.quotes.attribution.attributions import Attribution, Step
from newscli.quotes.attribution.candidates import mark_cue, silent_cue
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.attribution.speaker_phrases import SPEAKER_PHRASE
from newscli.quotes.statements.cueless_patterns import shape_of
from newscli.quotes.statements.turns.blocks import leads_to
from newscli.quotes.statements.turns.turn import Piece

# The likelihood of a shape without a cue word.
BY_SHAPE = 0.95
# The likelihood of a speaker who is only named in the sentence before; the fewest characters that are speech.
_UNLED = 0.5
_SPEECH = 24
_ALONE = IN_MARKS | DASHES | {STOP, COMMA, COLON, SEMICOLON}
STATING_OR_TO = STATING | TO_WORDS
_COLON_SPEECH = COLON + SPEECH
_WITH_WORDS = compile_pattern("PREPS DETS? ADJECTIVE* NOUN_WORDS+ [THAT_WORDS WHO_WORDS] ADVERBS? FINITE_FORMS")


@dataclass(slots=True, eq=False, repr=False)
class Statement:
    """A statement in the making: the unit of its attribution, and its pieces as (unit, first word, end).

    `set_off` is True if the layout shows that all of it is speech, so that it needs no quotation marks.
    """

    unit: int
    attribution: Attribution
    pieces: list[Piece]
    set_off: bool = False


def quoted_range(parsed: Parsed) -> Range:
    """Return the words from the first quoted stretch of a unit to the last."""
    places = sorted(parsed.unit.regions)
    return places[0], places[-1] + 1


def alone(parsed: Parsed) -> bool:
    """Return True if a unit is nothing but quoted stretches."""
    return bool(parsed.unit.regions) and all(tag in _ALONE for tag in parsed.unit.tags)


def has_verb(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if the content is more than a thing: *pushed the door open* asserts nothing."""
    return any(not STATING_OR_TO.isdisjoint(parsed[unit].unit.tags[start:end]) for unit, start, end in statement.pieces)


def shaped(parsed: list[Parsed], number: int) -> Statement | None:
    """Make a statement of a unit whose shape alone shows who speaks."""
    fit = shape_of(parsed[number].unit.tags)
    if fit is None:
        return None
    piece = (number, *fit.content) if fit.content else None
    if piece is None and number and alone(parsed[number - 1]):
        piece = (number - 1, *quoted_range(parsed[number - 1]))
    if piece is None:
        return None
    cue = mark_cue(fit.mark[0])
    return Statement(
        number, Attribution(cue, (), fit.speaker, BY_SHAPE, BY_SHAPE, by=(Step("shaped", "content"),)), [piece]
    )


def announced(parsed: list[Parsed], number: int) -> Statement | None:
    """Make a statement of speech that the sentence before announces with a colon."""
    if not number or not alone(parsed[number]) or not (told := leads_to(parsed[number - 1])):
        return None
    cue, mention = told
    piece = (number, *quoted_range(parsed[number]))
    return Statement(
        number - 1, Attribution(cue, (), mention, BY_SHAPE, _UNLED, by=(Step("announced", "content"),)), [piece]
    )


def lone(parsed: list[Parsed], number: int) -> Statement | None:
    """Make a statement of speech alone in its sentence: by whom the sentence before tells of."""
    unit = parsed[number].unit
    if not number or not alone(parsed[number]) or len(unit.regions) > 1 or SPEECH not in unit.tags:
        return None
    before = parsed[number - 1]
    region = unit.regions[unit.tags.index(SPEECH)]
    if region.inner_end - region.inner < _SPEECH or not DASHES.isdisjoint(unit.tags):
        return None
    mention = _spoken_of(before)
    if mention is None:
        return None
    cue = silent_cue(max(before.last - 1, 0))
    made = Attribution(cue, (), mention, _UNLED, _UNLED, by=(Step("lone", "content"),))
    return Statement(number - 1, made, [(number, *quoted_range(parsed[number]))])


def _spoken_of(parsed: Parsed) -> Range | None:
    """Return the person that a sentence is about: its subject, if that is a name, *he*, *she* or a word for one."""
    subject = parsed.subject_noun()
    if subject is None:
        return None
    tags, lows = parsed.unit.tags[subject.start : subject.end], parsed.unit.lows[subject.start]
    whole = SPEAKER_PHRASE.match(parsed.unit.tags, subject.start)
    end = whole.end() if whole and tags[-1] != NAME else subject.end
    named = tags[-1] == NAME and parsed.unit.tags[subject.end : subject.end + 1] != OWNER
    person = tags[-1] in HEAD_NOUNS and is_person_noun(parsed.unit.lows[subject.end - 1])
    return (subject.start, max(end, subject.end)) if named or person or lows in ("he", "she") else None


def after_colon(tags: str, cue: CueCandidate, piece: Range) -> Range:
    """Leave out what only leads to the speech after a colon: *put it this way: “…”*, *with a line that stung: “…”*."""
    start, end = piece
    if tags[end - 2 : end] != _COLON_SPEECH or start >= end - 2:
        return piece
    leads = STATING_OR_TO.isdisjoint(tags[start : end - 2]) or _WITH_WORDS.match(tags, cue.end)
    return (end - 1, end) if leads else piece
