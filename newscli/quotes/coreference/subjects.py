"""Takes a noun phrase of a parsed unit, returns whether it is the subject of its clause."""

from newscli.language.names.animacy import is_person_noun
from newscli.language.names.personal import gender_of_title
from newscli.language.tag_sets import (
    ADVERBS,
    BASES,
    BE,
    COMMA,
    CONJS,
    FINITE_FORMS,
    GERUND,
    IN_MARKS,
    NAME,
    OWNER,
    POSSESSIVE,
    PREPS_AND_OF,
    WHO_WORDS,
    sequences,
)
from newscli.quotes.attribution.parsed import Chunk, Parsed

_COMMA_WHO = sequences(COMMA, WHO_WORDS)
_VERBS = FINITE_FORMS | BASES
_OPENS_INVERTED = PREPS_AND_OF | {GERUND}
_LEADS = CONJS | ADVERBS
_BEFORE_SAID = IN_MARKS | {COMMA}


def is_subject(parsed: Parsed, chunk: Chunk, end: int) -> bool:
    """Return True if a noun phrase that ends in a name, before word `end`, is a subject, or stands for one."""
    tags = parsed.unit.tags
    if chunk.start == 0 or (chunk.start == 1 and tags[0] in _LEADS):
        return True
    if tags[chunk.start - 1] in PREPS_AND_OF:
        return False
    if tags[chunk.start - 1] in BE and tags[0] in _OPENS_INVERTED:
        return True  # "Among those who came was Ana Ferro", "Watching was her father Ivo"
    if tags[chunk.start - 1] == tags[end : end + 1] == COMMA and _opens(parsed, chunk.start - 1):
        return True  # "Her ex-husband, the actor Ivo Lund, was there"
    if parsed.unit.lows[chunk.start - 1] == "said" and tags[chunk.start - 2] in _BEFORE_SAID:
        return True  # "and seemed, said the keeper Ana Ferro, to sulk"
    return tags[end : end + 2] in _COMMA_WHO or tags[end : end + 1] in _VERBS


def _opens(parsed: Parsed, end: int) -> bool:
    """Return True if a noun phrase like *her brother* or *the side's coach* begins a unit and ends at word `end`."""
    first = parsed.subject_noun()
    if first is None or first.end != end:
        return False
    noun = parsed.unit.lows[end - 1].removeprefix("ex-")
    own = parsed.unit.tags[0] == POSSESSIVE and NAME not in parsed.unit.tags[first.start : end]
    owned = OWNER in parsed.unit.tags[first.start : end] and is_person_noun(noun)
    return owned or (own and gender_of_title([noun]) is not None)
