"""The noun phrases that may stand for a speaker, as patterns over classes of words, with what describes them."""

from bisect import bisect_left

from newscli.language.word_classes import (
    COLON,
    COMMA,
    CONJ,
    DASH,
    FINITE,
    IN_MARKS,
    NUMBER,
    SEMICOLON,
    SUBORD,
    THAT,
    TIME,
    WH_WORDS,
    compile_pattern,
)
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.attribution.segments import Range

_HEAD = "([NOMINAL NUMBER] | NOUN GERUND | ADJECTIVE (?= [WHO THAT]))"
_CORE = f"""(
    (DETERMINERS* | NOUN (?= ADVERB PAST_FORMS)) [ADJECTIVE NUMBER ADVERB PAST_FORMS GERUND BASE]*
    ([NOMINAL NUMBER TIME ADJECTIVE] | OWNER [PAST_FORMS GERUND]?)* {_HEAD}
)"""
_PHRASE = f"{_CORE} ( CONJ {_CORE} )? ( [PREPOSITIONS TO] ({_CORE} | OBJECT) (CONJ {_CORE})? )*"
# Who a phrase means: "briefed on the talks", "travelling with him", "close to the deal".
_DESCRIBED = f"( ADVERB? [PAST_FORMS GERUND ADJECTIVE] ADVERB? ( [PREPOSITIONS TO] ({_CORE} | OBJECT) )+ )"
_WHO = "[WHO THAT] [^ COMMA]+"
# All that stands between a comma and a verb of saying; of *a clerk, Bo Fox,* and *Bo Fox, 43,* both parts are told.
SUBJECT_OF_SAYING = compile_pattern(f"""
    ( SUBJECT | {_PHRASE} {_DESCRIBED}? ({_WHO})?
    | first:( {_PHRASE} ) COMMA aside:( {_PHRASE} {_DESCRIBED}? | {_WHO} ) COMMA
    ) ADVERB? ( PREP? TIME )?
""")
_DESCRIBED_PHRASE = compile_pattern(f"{_PHRASE} {_DESCRIBED}")
SPEAKER_PHRASE = compile_pattern(f"{_PHRASE} {_DESCRIBED}?")
_OPENS_CLAUSE = IN_MARKS | WH_WORDS | {COMMA, CONJ, SUBORD, THAT, SEMICOLON, COLON, DASH, TIME}
LONGEST_SUBJECT = 24  # words


def subject_before(parsed: Parsed, at: int) -> Range | None:
    """Return the longest noun phrase, with what describes it, that ends before word `at` and opens a clause."""
    tags = parsed.unit.tags
    first, last = (bisect_left(parsed.chunk_starts, place) for place in (at - LONGEST_SUBJECT, at))
    for chunk in parsed.chunks[first:last]:
        start = chunk.start
        if chunk.kind != "noun" or chunk.end > at or tags[start : chunk.end] == NUMBER:
            continue
        opens = not start or tags[start - 1] in _OPENS_CLAUSE
        joined = opens and tags[start - 1 : start] == CONJ and FINITE.isdisjoint(tags[:start])
        if opens and not joined and SPEAKER_PHRASE.fullmatch(tags, start, at):
            return start, at
    return None


def is_described(parsed: Parsed, start: int, end: int) -> bool:
    """Return True if the words from `start` to `end` are somebody with what describes them: *a man close to it*."""
    return end - start <= LONGEST_SUBJECT and bool(_DESCRIBED_PHRASE.fullmatch(parsed.unit.tags, start, end))
