"""The readings to choose from: takes a cue, returns where its content may begin and end, and who may speak."""

from newscli.language.lexicon.saying import VERB_CUE
from newscli.language.lexicon.titles import SERVING
from newscli.language.tag_sets import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CLOSE,
    COLON,
    COMMA,
    CONJS,
    DASHES,
    DETERMINING,
    FINITE_FORMS,
    GERUND,
    HAVE,
    IN_MARKS,
    MODAL,
    NAME,
    OF,
    OPEN,
    PAST,
    PREPS,
    PREPS_OF_TO,
    SEMICOLON,
    SPEECH,
    STOP,
    SUBJECT,
    SUBORD,
    THAT_WORDS,
    THIRD,
    TO_WORDS,
    WH_WORDS,
    WHO_WORDS,
    sequences,
)
from newscli.quotes.attribution.candidates import LONGEST_MENTION
from newscli.quotes.attribution.parsed import TIME_PHRASE, CueCandidate, Parsed
from newscli.quotes.attribution.segments import Unit
from newscli.quotes.attribution.told import occasion_end

_BEFORE_RIGHT = PREPS_OF_TO | DASHES | {COMMA, COLON, OPEN, SPEECH}
_CLOSING = frozenset((COMMA, COLON, SEMICOLON, STOP, CLOSE))
_BOUND_TO_NEXT = AUXILIARIES | DETERMINING | TO_WORDS | ADVERBS | WHO_WORDS | {SUBJECT}
_NO_START = DASHES | {COMMA, COLON, SEMICOLON, CLOSE}
_BREAK_MARKS = DASHES | {COMMA, COLON}
_BEFORE_LEFT = IN_MARKS | DASHES | CONJS | {COMMA, SEMICOLON, COLON, OPEN, SUBORD, STOP}
_OPENS_CONTENT = IN_MARKS | THAT_WORDS
_BREAKS_LIST = BE | HAVE | {PAST, THIRD, MODAL}
_PUNCTUATION = DASHES | {COMMA, SEMICOLON, COLON, OPEN, CLOSE, STOP}
_ENDS = _PUNCTUATION | PREPS_OF_TO | IN_MARKS | WH_WORDS | CONJS | THAT_WORDS | {SUBORD}
_BREAKS = FINITE_FORMS | ADVERBS | {GERUND}
_STARTS = IN_MARKS | WH_WORDS | THAT_WORDS | TO_WORDS | {SUBORD}
# What joins a noun phrase to the one before: *the head of the bank*, *a cut of about a third*.
_LINKS = PREPS | {OF} | sequences(PREPS, OF)
# What is named after these and a preposition is what somebody knows, not who speaks: *aware of the plan*.
_ABOUT = frozenset({"familiar", "aware"})
_BARE = (["the"], ["a"], ["an"])
_MEANS = frozenset({"phone", "telephone", "email", "e-mail", "text", "mail", "fax", "video", "letter"})
_MAKING = frozenset({"by", "from"})
_FARTHEST = 90


def right_starts(parsed: Parsed, cue: CueCandidate) -> list[int]:
    """Return where content to the right of the cue may begin."""
    tags = parsed.unit.tags
    found, last = [], parsed.last
    chunk_ends = {chunk.end for chunk in parsed.chunks}
    for at in range(cue.end, min(cue.end + 24, last)):
        before = tags[at - 1]
        if at == cue.end or tags[at] in _STARTS or before in _BEFORE_RIGHT or at in chunk_ends:
            if tags[at] not in _CLOSING:
                found.append(at)
            if tags[at] == SPEECH:
                break
    return found


def right_ends(parsed: Parsed, start: int) -> list[int]:
    """Return where content that begins at `start` may end (half-open)."""
    tags, shape, last = parsed.unit.tags, parsed.shape, parsed.last
    found = [
        at
        for at in range(start + 1, min(last, start + _FARTHEST))
        if tags[at] in _ENDS
        or tags[at - 1] in IN_MARKS
        or shape[at] == TIME_PHRASE
        or (tags[at] in _BREAKS and tags[at - 1] not in _BOUND_TO_NEXT)
    ]
    return [*found, last] if last > start else found


def left_spans(parsed: Parsed, cue: CueCandidate) -> list[tuple[int, int]]:
    """Return the stretches that may be content to the left of the cue."""
    tags = parsed.unit.tags
    ends: list[int] = []
    for at in range(cue.start, max(0, cue.start - 40), -1):
        if tags[at - 1] in IN_MARKS or (at < cue.start and tags[at] in _BREAK_MARKS):
            if len(ends) < 3 or tags[at - 1] == SPEECH:
                ends.append(at)
            if len(ends) >= 3 and tags[at - 1] == SPEECH:
                break
    if cue.start not in ends:
        ends.append(cue.start)
    spans = []
    for end in ends:
        starts = [0]
        if end == cue.start and tags[end - 1] not in IN_MARKS:
            chunk = parsed.chunk_before(end)
            starts = [chunk.start] if chunk and chunk.end == end else starts
        starts += [at for at in range(1, end) if tags[at - 1] in _BEFORE_LEFT or tags[at] in _OPENS_CONTENT][-7:]
        spans += [(start, end) for start in dict.fromkeys(starts) if start < end and tags[start] not in _NO_START]
    return spans


def mentions(parsed: Parsed, cue: CueCandidate) -> list[tuple[int, int, int]]:
    """Return the noun phrases that may name the speaker: start, end of the first chunk, end with what belongs to it."""
    examples = _examples_start(parsed.unit, cue)
    names = [i for i, chunk in enumerate(parsed.chunks) if chunk.kind == "noun"]
    left = [i for i in names if parsed.chunks[i].end <= cue.start and not examples <= parsed.chunks[i].start][-8:]
    # The addressee follows the verb and is never the speaker.
    told = left and "tell" in cue.word.families and cue.word.kind == VERB_CUE
    right = [i for i in names if parsed.chunks[i].start >= cue.end and not told][:3]
    found = []
    for i in (*left, *right):
        chunk = parsed.chunks[i]
        if chunk.end == cue.start and parsed.unit.lows[chunk.start : chunk.end] in _BARE:
            continue  # the cue is a noun here: "the urging of the mayor"
        earlier, before = ("", "", *parsed.unit.lows[max(chunk.start - 2, 0) : chunk.start])[-2:]
        if parsed.unit.lows[chunk.end - 1] in _MEANS and before in ("by", "via"):
            continue  # "said by phone"
        if parsed.unit.lows[chunk.start : chunk.end] == ["front"]:
            continue  # "in front of the court"
        after_preposition = parsed.unit.tags[chunk.start - 1 : chunk.start] in PREPS
        if after_preposition and earlier in _ABOUT:
            continue  # "a person familiar with the plan said"
        hangs = chunk.start > cue.end and after_preposition
        if hangs and cue.word.kind == VERB_CUE and before not in _MAKING:
            continue  # "a nurse said in Dorn"
        limit = cue.start if chunk.end <= cue.start else len(parsed.unit.tags)
        found.append((chunk.start, chunk.end, _extent(parsed, i, limit)))
    return found


def _examples_start(unit: Unit, cue: CueCandidate) -> int:
    """Return where examples of the speakers begin: *bakers from six towns, including Kelda, urged*."""
    for at in range(cue.start - 1, max(cue.start - 40, 0), -1):
        if unit.lows[at] == "including":
            return at
        if unit.tags[at] in _BREAKS_LIST:
            break
    return cue.start


def _extent(parsed: Parsed, number: int, limit: int) -> int:
    """Follow *of*, *for*, *at* … and *and* before names from a chunk to the end of its phrase."""
    tags, end = parsed.unit.tags, parsed.chunks[number].end
    for chunk in parsed.chunks[number + 1 :]:
        link = tags[end : chunk.start]
        somebody = chunk.end - chunk.start > 1 or tags[chunk.start] == NAME
        serves = link in TO_WORDS and somebody and parsed.unit.lows[end - 1] in SERVING
        if (
            chunk.kind != "noun"
            or not (link in _LINKS or serves)
            or chunk.end > limit
            or chunk.end - parsed.chunks[number].start > LONGEST_MENTION
            or occasion_end(parsed.unit, end, chunk) > end  # "said Lund | in an interview"
        ):
            break
        end = chunk.end
    return end
