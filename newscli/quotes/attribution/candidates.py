"""In: a unit; out: the readings to choose from: cues, where their content may begin and end, who may speak."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from newscli.language.lexicon.closed_classes import NUMBERS
from newscli.language.lexicon.saying import CueWord, cue_verb, cue_words
from newscli.language.word_classes import (
    ADVERB,
    AUXILIARIES,
    BASE,
    BE,
    CLOSE,
    COLON,
    COMMA,
    CONJ,
    DASH,
    DET,
    DETERMINERS,
    FINITE,
    GERUND,
    HAVE,
    IN_MARKS,
    MODAL,
    NAME,
    NOT,
    NOUN,
    OF,
    OPEN,
    OWNER,
    PAST,
    PREP,
    PREPOSITIONS_AND_TO,
    PRONOUNS,
    SEMICOLON,
    SPEECH,
    STOP,
    SUBJECT,
    SUBORD,
    THAT,
    THIRD,
    TITLE,
    TO,
    VERB_FORMS,
    WH_WORDS,
    WHO,
    compile_pattern,
)
from newscli.quotes.attribution.segments import Unit

_NAME_OR_OWNER = frozenset((NAME, OWNER))
_MARK_CUES = frozenset((COLON, DASH))
_BEFORE_RIGHT = PREPOSITIONS_AND_TO | {COMMA, COLON, DASH, OPEN, SPEECH}
_CLOSING = frozenset((COMMA, COLON, SEMICOLON, STOP, CLOSE))
_BOUND_TO_NEXT = AUXILIARIES | DETERMINERS | {TO, ADVERB, SUBJECT, WHO}
_NO_START = frozenset((COMMA, COLON, SEMICOLON, DASH, CLOSE))
_BREAK_MARKS = frozenset((COMMA, DASH, COLON))
_BEFORE_LEFT = IN_MARKS | {COMMA, SEMICOLON, COLON, DASH, OPEN, CONJ, SUBORD, STOP}
_OPENS_CONTENT = IN_MARKS | {THAT}
_BREAKS_LIST = frozenset((PAST, THIRD, BE, HAVE, MODAL))

# Time expressions, then noun phrases: an optional determiner with what may stand behind it, then nouns and names.
_CHUNK = compile_pattern(
    """
    time:( [DET ADJECTIVE NUMBER]* TIME (COMMA? NUMBER)? )
    | noun:( (?! OWNER) (
        PRONOUNS
        | (DETERMINERS+ [ADJECTIVE ADVERB NUMBER PAST_FORMS GERUND]*)? [ADJECTIVE NOMINAL NUMBER OWNER QUOTED]*
          [NOMINAL QUOTED]
        | DETERMINERS+ [ADJECTIVE NUMBER]*
        | [ADJECTIVE NOMINAL NUMBER OWNER QUOTED]* NUMBER
    ) )
    """
)
# How `Parsed.shape` writes a time expression.
TIME_PHRASE = "Y"
# What joins a noun phrase to the one before: *the head of the bank*, *a cut of about a third*.
_LINKS = (PREP, OF, PREP + OF)
_GROUP_BEFORE = AUXILIARIES | {NOT, ADVERB, TO}
_FUNCTION = AUXILIARIES | PRONOUNS | PREPOSITIONS_AND_TO | DETERMINERS | {THAT, SUBORD, CONJ, NOT, ADVERB}
_MARGIN = 3  # so far behind a unit features look
_OTHER = CueWord("other", "", ("other",), frozenset(), "v")
_COLON = CueWord(":", "", ("colon",), frozenset(), "m")
_DASH = CueWord("-", "", ("dash",), frozenset(), "m")
_SILENT = CueWord("", "", ("dash",), frozenset(), "m")
_PUNCTUATION = frozenset((COMMA, SEMICOLON, COLON, DASH, OPEN, CLOSE, STOP))
_ENDS = _PUNCTUATION | PREPOSITIONS_AND_TO | IN_MARKS | WH_WORDS | {CONJ, SUBORD, THAT}
_BREAKS = FINITE | {ADVERB, GERUND}
_STARTS = IN_MARKS | WH_WORDS | {THAT, TO, SUBORD}
_BARE = (["the"], ["a"], ["an"])
_MEANS = frozenset({"phone", "telephone", "email", "e-mail", "text", "mail", "fax", "video", "letter"})
_QUOTES = frozenset({"quoted", "quotes", "quoting", "cited", "cites", "citing"})
_NO_MENTION = FINITE | IN_MARKS | {BASE, GERUND, SUBORD, CONJ, THAT, STOP, COLON, SEMICOLON}
LONGEST_MENTION = 14
FARTHEST = 90


class CueCandidate(NamedTuple):
    """A possible cue: the word at `at`, its verb group from `start` to `end`, and what the table knows of it."""

    at: int
    start: int
    end: int
    word: CueWord


class Chunk(NamedTuple):
    """A noun phrase (kind "noun") or a time expression (kind "time"), words `start` to `end` of a unit."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True)
class Parsed:
    """A unit with its chunks and cue candidates."""

    unit: Unit
    chunks: list[Chunk]
    cues: list[CueCandidate]

    @cached_property
    def shape(self) -> str:
        """Kinds of words, a phrase as one: n, N with a name, Y a time, pronouns as they are; then blanks."""
        letters = list(self.unit.tags)
        for chunk in self.chunks:
            tags = self.unit.tags[chunk.start : chunk.end]
            head = TIME_PHRASE if chunk.kind == "time" else tags if tags in PRONOUNS else _head(tags)
            letters[chunk.start : chunk.end] = [head] + [" "] * (len(tags) - 1)
        return "".join(letters)

    @cached_property
    def known(self) -> list[str]:
        """Each function word as it is, any other word by its kind; `^` before the first and behind the last."""
        pairs = zip(self.unit.tags, self.unit.lows, strict=True)
        return [low if tag in _FUNCTION else tag for tag, low in pairs] + ["^"] * _MARGIN

    @cached_property
    def last(self) -> int:
        """The number of the word behind the last that is no final punctuation."""
        end = len(self.unit.tags)
        while end and self.unit.tags[end - 1] == STOP:
            end -= 1
        return end

    def between(self, start: int, end: int, limit: int = 6) -> str:
        """Return the shape of the words from `start` to `end`, at most `limit` letters of it."""
        letters = self.shape[start:end].replace(" ", "")
        return letters if len(letters) <= limit else letters[: limit // 2] + "+" + letters[-(limit // 2) :]


def _head(tags: str) -> str:
    """Return what stands for a noun phrase in a shape: a name if there is one in it."""
    return NAME if NAME in tags or TITLE in tags else NOUN


def parse(unit: Unit) -> Parsed:
    """Find the chunks and cue candidates of a unit."""
    chunks = [Chunk(*m.span(), m.lastgroup or "noun") for m in _CHUNK.finditer(unit.tags)]
    return Parsed(unit, chunks, list(_cues(unit)))


def _cues(unit: Unit) -> list[CueCandidate]:
    found = []
    words = cue_words()
    tags, quoted = unit.tags, bool(unit.regions)
    for i, low in enumerate(unit.lows):
        tag = tags[i]
        if tag == GERUND and i and tags[i - 1] == DET and tags[i + 1 : i + 2] == OF:
            cue = words.get(low)  # a noun here: "the urging of the mayor"
        elif tag in VERB_FORMS:
            counts = not NUMBERS.isdisjoint(unit.lows[i + 1 : i + 2])  # "sold nine copies"
            cue = cue_verb(low) or (_OTHER if quoted and not counts else None)
            if cue is None or (low in words and words[low].kind == "p"):
                cue = words.get(low)
        elif tag == NAME and i and unit.tags[i - 1] in _NAME_OR_OWNER and (verb := cue_verb(low)):
            cue = verb if verb.forms[0] in "zd" else None
        elif tag in _MARK_CUES:
            cue = _mark(unit, i)
        else:
            cue = words.get(low)
        if cue is not None and not _says_it_next(unit, i) and not _keeps_quiet(unit, i):
            found.append(_candidate(unit, i, cue))
    return found


def _says_it_next(unit: Unit, at: int) -> bool:
    """Return True if a word only leads to the cue: *was quoted as saying*, *radio quoted Lund as saying*."""
    lows, end = unit.lows, at + 1
    if lows[at] in _QUOTES:
        end = next((i for i in range(end, min(end + LONGEST_MENTION, len(lows))) if unit.tags[i] in _NO_MENTION), end)
    return lows[end : end + 1] == ["as"] and lows[end + 1 : end + 2] in (["saying"], ["telling"])


def _keeps_quiet(unit: Unit, at: int) -> bool:
    """Return True if a verb states nothing: *asked not to be named*, *declined to be identified*, *when asked*."""
    if unit.lows[at] == "asked" and unit.regions and at and unit.lows[at - 1] == "when":
        return True  # "she said when asked if she was sorry"
    behind = unit.lows[at + 1 : at + 5]
    behind = behind[behind[:1] == ["not"] :]
    return behind[:2] == ["to", "be"] and behind[2:3] in (["named"], ["identified"])


def _mark(unit: Unit, at: int) -> CueWord | None:
    if unit.tags[at] == COLON:
        return _COLON
    return _DASH if at and unit.tags[at - 1] in IN_MARKS else None


def mark_cue(at: int) -> CueCandidate:
    """Return the cue that a dash or a colon at word `at` stands for."""
    return CueCandidate(at, at, at + 1, _DASH)


def silent_cue(at: int) -> CueCandidate:
    """Return what stands in place of a cue, at word `at`, for speech that no word leads."""
    return CueCandidate(at, at, at + 1, _SILENT)


def _candidate(unit: Unit, at: int, cue: CueWord) -> CueCandidate:
    start, end = at, at + 1
    if cue.kind in "va":
        while start and unit.tags[start - 1] in _GROUP_BEFORE and at - start < 6:
            start -= 1
    if cue.kind == "p":
        end += unit.tags[at + 1 : at + 2] == TO
    elif cue.kind == "v":
        while end < len(unit.tags) and unit.tags[end] == ADVERB:
            end += 1
    return CueCandidate(at, start, end, cue)


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
        for at in range(start + 1, min(last, start + FARTHEST))
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
            chunk = next((c for c in reversed(parsed.chunks) if c.end == end), None)
            starts = [chunk.start] if chunk else starts
        starts += [at for at in range(1, end) if tags[at - 1] in _BEFORE_LEFT or tags[at] in _OPENS_CONTENT][-7:]
        spans += [(start, end) for start in dict.fromkeys(starts) if start < end and tags[start] not in _NO_START]
    return spans


def mentions(parsed: Parsed, cue: CueCandidate) -> list[tuple[int, int, int]]:
    """Return the noun phrases that may name the speaker: start, end of the first chunk, end with what hangs on it."""
    listed = _listed(parsed.unit, cue)
    names = [i for i, chunk in enumerate(parsed.chunks) if chunk.kind == "noun"]
    left = [i for i in names if parsed.chunks[i].end <= cue.start and not listed <= parsed.chunks[i].start][-8:]
    # Whom somebody tells something stands behind the verb, and never speaks.
    told = left and "tell" in cue.word.families and cue.word.kind == "v"
    right = [i for i in names if parsed.chunks[i].start >= cue.end and not told][:3]
    found = []
    for i in (*left, *right):
        chunk = parsed.chunks[i]
        if chunk.end == cue.start and parsed.unit.lows[chunk.start : chunk.end] in _BARE:
            continue  # the cue is a noun here: "the urging of the mayor"
        if parsed.unit.lows[chunk.end - 1] in _MEANS and parsed.unit.lows[chunk.start - 1] in ("by", "via"):
            continue  # "said by phone"
        if parsed.unit.lows[chunk.start : chunk.end] == ["front"]:
            continue  # "in front of the court"
        limit = cue.start if chunk.end <= cue.start else len(parsed.unit.tags)
        found.append((chunk.start, chunk.end, _extent(parsed, i, limit)))
    return found


def _listed(unit: Unit, cue: CueCandidate) -> int:
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
        if (
            chunk.kind != "noun"
            or link not in _LINKS
            or chunk.end > limit
            or chunk.end - parsed.chunks[number].start > LONGEST_MENTION
        ):
            break
        end = chunk.end
    return end
