"""The noun phrases that may stand for a speaker, as patterns over classes of words, with what describes them."""

from bisect import bisect_left

from newscli.language.tag_sets import (
    COLON,
    COMMA,
    CONJS,
    DASHES,
    FINITE_FORMS,
    IN_MARKS,
    NUMERALS,
    SEMICOLON,
    SUBORD,
    THAT_WORDS,
    TIME_WORDS,
    WH_WORDS,
)
from newscli.language.tags import compile_pattern
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.attribution.segments import Range

_HEAD = "([NOMINALS NUMERALS] | NOUN_WORDS GERUND | ADJECTIVE (?= [WHO_WORDS THAT_WORDS]))"
_CORE = f"""(
    (DETERMINING* | NOUN_WORDS (?= ADVERBS PAST_FORMS)) [ADJECTIVE NUMERALS ADVERBS PAST_FORMS GERUND BASES]*
    ([NOMINALS NUMERALS TIME_WORDS ADJECTIVE] | OWNER [PAST_FORMS GERUND]?)* {_HEAD}
)"""
_PHRASE = f"{_CORE} ( CONJS {_CORE} )? ( [PREPS_AND_OF TO_WORDS] ({_CORE} | OBJECTS) (CONJS {_CORE})? )*"
# Who a phrase means: "briefed on the talks", "travelling with him", "close to the deal".
_DESCRIBED = f"( ADVERBS? [PAST_FORMS GERUND ADJECTIVE] ADVERBS? ( [PREPS_AND_OF TO_WORDS] ({_CORE} | OBJECTS) )+ )"
_WHO = "[WHO_WORDS THAT_WORDS] [^ COMMA]+"
# All that stands between a comma and a verb of saying; of *a clerk, Bo Fox,* and *Bo Fox, 43,* both parts are told.
SUBJECT_OF_SAYING = compile_pattern(f"""
    ( SUBJECT | {_PHRASE} {_DESCRIBED}? ({_WHO})?
    | first:( {_PHRASE} ) COMMA aside:( {_PHRASE} {_DESCRIBED}? | {_WHO} ) COMMA
    ) ADVERBS? ( PREPS? TIME_WORDS )?
""")
_DESCRIBED_PHRASE = compile_pattern(f"{_PHRASE} {_DESCRIBED}")
SPEAKER_PHRASE = compile_pattern(f"{_PHRASE} {_DESCRIBED}?")
_OPENS_CLAUSE = IN_MARKS | WH_WORDS | CONJS | THAT_WORDS | DASHES | TIME_WORDS | {COMMA, SUBORD, SEMICOLON, COLON}
LONGEST_SUBJECT = 24  # words


def subject_before(parsed: Parsed, at: int) -> Range | None:
    """Return the longest noun phrase, with what describes it, that ends before word `at` and opens a clause."""
    tags = parsed.unit.tags
    first, last = (bisect_left(parsed.chunk_starts, place) for place in (at - LONGEST_SUBJECT, at))
    for chunk in parsed.chunks[first:last]:
        start = chunk.start
        if chunk.kind != "noun" or chunk.end > at or tags[start : chunk.end] in NUMERALS:
            continue
        opens = not start or tags[start - 1] in _OPENS_CLAUSE
        joined = opens and tags[start - 1 : start] in CONJS and FINITE_FORMS.isdisjoint(tags[:start])
        if opens and not joined and SPEAKER_PHRASE.fullmatch(tags, start, at):
            return start, at
    return None


def is_described(parsed: Parsed, start: int, end: int) -> bool:
    """Return True if the words from `start` to `end` are somebody with what describes them: *a man close to it*."""
    return end - start <= LONGEST_SUBJECT and bool(_DESCRIBED_PHRASE.fullmatch(parsed.unit.tags, start, end))
