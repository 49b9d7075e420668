"""Find the whole subject of a verb where a mention is only a part of it: takes an attribution, returns the words."""

from newscli.language.tag_sets import (
    CONJS,
    FINITE_FORMS,
    NOUN_WORDS,
    OF,
    PREPS_AND_OF,
    TO_WORDS,
    sequences,
)
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.attribution.speaker_phrases import subject_before

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


def with_head(parsed: Parsed, one: Attribution) -> Range | None:
    """Return the whole phrase where the mention only ends it, right before its verb: *the head | of the board*."""
    tags, mention = parsed.unit.tags, one.mention
    if mention is None or mention[1] != one.cue.start or not mention[0]:
        return None
    link, head = tags[mention[0] - 1], parsed.noun_ending(mention[0] - 1)
    own = head is not None and link == OF and tags[head.start - 1 : head.start] not in PREPS_AND_OF
    if head is None or link not in PREPS_AND_OF or not (own or not head.start):
        return None
    return head.start, mention[1]
