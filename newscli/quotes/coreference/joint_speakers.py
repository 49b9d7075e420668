"""Complete speakers: takes the noun phrase chosen as the speaker, returns who speaks together with it."""

from newscli.language.lexicon.closed_classes import COORDINATORS
from newscli.language.lexicon.saying import PHRASE_CUE, VERB_CUE
from newscli.language.names.animacy import is_person_noun
from newscli.language.tag_sets import (
    ADJECTIVE,
    ADVERBS,
    COMMA,
    CONJS,
    DETERMINING,
    FINITE_FORMS,
    IN_MARKS,
    NAME,
    NOUN_WORDS,
    POSSESSIVE,
    PREPS_OF_TO,
    PRONOUN_WORDS,
    PROPER_NOUNS,
    ROLE_NOUNS,
    SEMICOLON,
    SUBORD,
    THAT_WORDS,
    WHO_WORDS,
    sequences,
)
from newscli.language.tags import compile_pattern
from newscli.quotes.attribution.parsed import Chunk, CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range

_LAST_LINKS = CONJS | sequences(COMMA, CONJS)
_ANY_LINKS = _LAST_LINKS | {COMMA}
_NO_LINK = frozenset(("",))
_NAME_COMMA = NAME + COMMA
_ROLE_TAGS = "".join(NOUN_WORDS | {ADJECTIVE})
_OPENS_SUBJECT = IN_MARKS | THAT_WORDS | {COMMA, SEMICOLON, SUBORD}

_LEADS = CONJS | ADVERBS
_GOES_ON = FINITE_FORMS | ADVERBS | WHO_WORDS

_COUPLE = (
    "(^ | [COMMA IN_MARKS SUBORD])"
    "both:( DETERMINING? [ADJECTIVE NOUN_WORDS NUMERALS]* PROPER_NOUNS+"
    " (COMMA DETERMINING? [ADJECTIVE NOUN_WORDS]* PROPER_NOUNS+)* COMMA?"
    " CONJS DETERMINING [ADJECTIVE NOUN_WORDS]+ COMMA NAME+ ) COMMA $"
)
# Two names, each with what somebody is: *Ana Ferro, the mayor, and Bo Lund, her deputy, said*.
_ROLE = (
    "COMMA ( [DETERMINING NOUN_WORDS TITLE PREPS_AND_OF]"
    " [DETERMINING ADJECTIVE NOUN_WORDS TITLE NAME PREPS_AND_OF]* | NUMERALS ) COMMA"
)
_APPOSED = f"(^ | [IN_MARKS SUBORD]) one:( PROPER_NOUNS+ ) ({_ROLE}) CONJS other:( PROPER_NOUNS+ ) ({_ROLE} | COMMA) $"
_GROUP = 6
_PAIR = 2


def couple(parsed: Parsed, cue: CueCandidate) -> Range | None:
    """Return the place of two speakers of whom the second has a role and a name: *Fell and his wife, Greta, said*."""
    if parsed.unit.tags[max(cue.start - 2, 0) : cue.start] != _NAME_COMMA:
        return None
    match = compile_pattern(_COUPLE).search(parsed.unit.tags, 0, cue.start)
    return match.span("both") if match else None


def joined(parsed: Parsed, chunk: Chunk) -> Range | None:
    """Return the place of two names joined by *and* that begins with a noun phrase."""
    tags = parsed.unit.tags
    other = _after_and(parsed, chunk)
    named = other is not None and tags[chunk.end - 1] in PROPER_NOUNS and tags[other.end - 1] == NAME
    return (chunk.start, other.end) if other is not None and named else None


def _after_and(parsed: Parsed, chunk: Chunk) -> Chunk | None:
    """Return the phrase that *and* joins to one."""
    return parsed.chunk_at(chunk.end + 1) if parsed.unit.tags[chunk.end : chunk.end + 1] in CONJS else None


def speakers_together(parsed: Parsed, cue: CueCandidate, mention: Range) -> list[Chunk]:
    """Return the noun phrases joined by *and* that speak together, the mention among them; none if only one speaks."""
    tags = parsed.unit.tags
    if cue.word.kind not in (VERB_CUE, PHRASE_CUE) or (
        CONJS.isdisjoint(tags[: cue.start]) and CONJS.isdisjoint(tags[cue.end :])
    ):
        return []
    chunks = [chunk for chunk in parsed.chunks if chunk.kind == "noun" and tags[chunk.start] not in PRONOUN_WORDS]
    if mention[1] <= cue.start:
        found = _before(parsed, chunks, cue) or _apposed(parsed, chunks, cue) or _pair(parsed, chunks, cue, mention)
    else:
        found = _after(parsed, chunks, cue)
    return found if any(chunk.start <= mention[0] < chunk.end for chunk in found) else []


def _before(parsed: Parsed, chunks: list[Chunk], cue: CueCandidate) -> list[Chunk]:
    """Return the phrases listed right before the cue, where nothing but a beginning stands before them."""
    tags = parsed.unit.tags
    found: list[Chunk] = []
    for chunk in reversed(chunks):
        right = found[-1].start if found else cue.start
        if chunk.end > right:
            continue
        link = tags[chunk.end : right]
        if not (link == "" if not found else link in _LAST_LINKS if len(found) == 1 else link == COMMA) or _is_but(
            parsed, chunk.end, right
        ):
            break
        found.append(chunk)
    while len(found) > _PAIR and tags[found[-1].start - 1 : found[-1].start] in PREPS_OF_TO:
        found.pop()  # "in a letter to Herd, Lund and Ferro"
    if found and _is_one(parsed, found[-1]):
        return []
    return found[::-1] if found and _opens(parsed, found[-1].start) and 1 < len(found) <= _GROUP else []


def _apposed(parsed: Parsed, chunks: list[Chunk], cue: CueCandidate) -> list[Chunk]:
    """Return two names before the cue of which the first, or both, have a role between commas."""
    if parsed.unit.tags[cue.start - 1 : cue.start] != COMMA:
        return []
    match = compile_pattern(_APPOSED).search(parsed.unit.tags, 0, cue.start)
    if match is None:
        return []
    return [chunk for chunk in chunks if (chunk.start, chunk.end) in (match.span("one"), match.span("other"))]


def _opens(parsed: Parsed, start: int) -> bool:
    """Return True if a subject may begin at word `start`: at the head of a clause, also after *But* or *Still*."""
    tags = parsed.unit.tags
    return start == 0 or tags[start - 1] in _OPENS_SUBJECT or (start == 1 and tags[0] in _LEADS)


def _pair(parsed: Parsed, chunks: list[Chunk], cue: CueCandidate, mention: Range) -> list[Chunk]:
    """Return two subjects whose verb of saying comes later: *Bakers and millers have left and say …*."""
    tags = parsed.unit.tags
    first = next((chunk for chunk in chunks if chunk.start == mention[0]), None)
    if first is None or tags[first.end : first.end + 1] not in CONJS or not _opens(parsed, first.start):
        return []
    other = next((chunk for chunk in chunks if chunk.start == first.end + 1), None)
    if other is None or other.end >= cue.start or tags[other.end] not in _GOES_ON or _is_one(parsed, first):
        return []
    return [] if _is_but(parsed, first.end, other.start) else [first, other]


def _after(parsed: Parsed, chunks: list[Chunk], cue: CueCandidate) -> list[Chunk]:
    """Return the phrases listed right after the cue, where no verb follows them."""
    tags = parsed.unit.tags
    found: list[Chunk] = []
    for chunk in chunks:
        left = found[-1].end if found else cue.end
        if chunk.start < left:
            continue
        link = tags[left : chunk.start]
        if link not in (_NO_LINK if not found else _ANY_LINKS) or _is_but(parsed, left, chunk.start):
            break
        found.append(chunk)
        if not CONJS.isdisjoint(link):
            break
    if found and (_is_one(parsed, found[0]) or _are_roles(parsed, found)):
        return []
    joined = len(found) > 1 and tags[found[-1].start - 1] in CONJS
    return (
        found if joined and len(found) <= _GROUP and tags[found[-1].end : found[-1].end + 1] not in FINITE_FORMS else []
    )


def name_of(parsed: Parsed, chunk: Chunk) -> Chunk:
    """Return the phrase that names whom a role before *and* is of, or the phrase itself."""
    other = _after_and(parsed, chunk)
    return other if other and parsed.unit.tags[other.end - 1] == NAME and _is_one(parsed, chunk) else chunk


def _is_one(parsed: Parsed, first: Chunk) -> bool:
    """Return True if what is listed first is a role of who follows: *author and critic Ana Ferro*."""
    words = parsed.unit.tags[first.start : first.end]
    noun = parsed.unit.lows[first.end - 1]
    held = words.lstrip(NAME)  # "Pier Society manager and chief rower Ana Ferro"
    role = held.strip(_ROLE_TAGS) == "" if held else words == NAME and not first.start
    return role and noun[-1] != "s" and is_person_noun(noun)


def _are_roles(parsed: Parsed, found: list[Chunk]) -> bool:
    """Return True if what is listed after a name says what one person is: *Lund, a friend and a pastor*."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    roles = found[1:]
    told = all(
        tags[c.end - 1] in ROLE_NOUNS and tags[c.start] != POSSESSIVE and not lows[c.end - 1].endswith("s")
        for c in roles
    )
    bare = (
        len(roles) > 1
        and tags[roles[-1].start] not in DETERMINING
        and (tags[roles[0].start] in DETERMINING or NAME not in tags[roles[-1].start : roles[-1].end])
    )
    if bare and is_person_noun(lows[roles[-1].end - 1]) and tags[found[0].end - 1] == NAME:
        return True  # "said Lund, the bank’s grain and ports chief", "said Lund, a Whig and former Marn mayor"
    return len(roles) > 1 and told and tags[found[0].end - 1] == NAME


def _is_but(parsed: Parsed, start: int, end: int) -> bool:
    return any(parsed.unit.lows[at] in COORDINATORS - {"and"} for at in range(start, end))
