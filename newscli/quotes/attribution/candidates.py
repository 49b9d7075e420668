"""Parse a unit: takes its words, returns its noun phrases, time expressions and the words that may be cues."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from newscli.language.lexicon.closed_classes import NUMBERS
from newscli.language.lexicon.saying import CueWord, cue_verb, cue_words, with_particle
from newscli.language.word_classes import (
    ADVERB,
    AUXILIARIES,
    BASE,
    COLON,
    CONJ,
    DASH,
    DET,
    DETERMINERS,
    FINITE,
    GERUND,
    IN_MARKS,
    NAME,
    NOT,
    NOUN,
    OF,
    OWNER,
    PREPOSITIONS_AND_TO,
    PRONOUNS,
    SEMICOLON,
    STOP,
    SUBORD,
    THAT,
    TITLE,
    TO,
    VERB_FORMS,
    compile_pattern,
)
from newscli.quotes.attribution.segments import Unit

_NAME_OR_OWNER = frozenset((NAME, OWNER))
_MARK_CUES = frozenset((COLON, DASH))
_MAY_BE_CUES = VERB_FORMS | _MARK_CUES | {NAME}

# Time expressions, then noun phrases: an optional determiner with what may follow it, then nouns and names.
_CHUNK = compile_pattern(
    """
    time:( [DET ADJECTIVE NUMBER]* TIME (COMMA? NUMBER)? (?! OWNER) )
    | noun:( (?! OWNER) (
        PRONOUNS
        | (TIME OWNER)? (DETERMINERS+ [ADJECTIVE ADVERB NUMBER PAST_FORMS GERUND]*)?
          [ADJECTIVE NOMINAL NUMBER OWNER QUOTED]* [NOMINAL QUOTED]
        | DETERMINERS+ [ADJECTIVE NUMBER]*
        | [ADJECTIVE NOMINAL NUMBER OWNER QUOTED]* NUMBER
    ) )
    """
)
_MAKING = frozenset(("make", "makes", "made", "making"))
HEARD = frozenset(("heard", "overheard"))  # "was heard saying"
# How `Parsed.shape` writes a time expression.
TIME_PHRASE = "Y"
_GROUP_BEFORE = AUXILIARIES | {NOT, ADVERB, TO}
_FUNCTION = AUXILIARIES | PRONOUNS | PREPOSITIONS_AND_TO | DETERMINERS | {THAT, SUBORD, CONJ, NOT, ADVERB}
_MARGIN = 3  # how many words past the end of a unit features look
_OTHER = CueWord("other", "", ("other",), frozenset(), "v")
_COLON = CueWord(":", "", ("colon",), frozenset(), "m")
_DASH = CueWord("-", "", ("dash",), frozenset(), "m")
_SILENT = CueWord("", "", ("dash",), frozenset(), "m")
_QUOTES = frozenset({"quoted", "quotes", "quoting", "cited", "cites", "citing"})
_NO_MENTION = FINITE | IN_MARKS | {BASE, GERUND, SUBORD, CONJ, THAT, STOP, COLON, SEMICOLON}
LONGEST_MENTION = 14
# What has more candidates than this isn’t a sentence: the first are looked at. (Sentences of news have 21 at most.)
_MOST = 60


class CueCandidate(NamedTuple):
    """A possible cue: the word at `at`, its verb group from `start` to `end`, and its row in the table of cues."""

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
        """The classes of words with each phrase as one: a name, a noun, a time or the pronoun it is, then blanks."""
        classes = list(self.unit.tags)
        for chunk in self.chunks:
            tags = self.unit.tags[chunk.start : chunk.end]
            head = TIME_PHRASE if chunk.kind == "time" else tags if tags in PRONOUNS else _head(tags)
            classes[chunk.start : chunk.end] = [head] + [" "] * (len(tags) - 1)
        return "".join(classes)

    @cached_property
    def places(self) -> list[int]:
        """The words that may be cues, in order."""
        return [cue.at for cue in self.cues]

    @cached_property
    def chunk_starts(self) -> list[int]:
        """Where each chunk starts, in order."""
        return [chunk.start for chunk in self.chunks]

    @cached_property
    def chunk_ends(self) -> list[int]:
        """Where each chunk ends, in order."""
        return [chunk.end for chunk in self.chunks]

    def chunk_before(self, at: int) -> Chunk | None:
        """Return the last chunk that ends at word `at` or before."""
        number = bisect_right(self.chunk_ends, at)
        return self.chunks[number - 1] if number else None

    @cached_property
    def known(self) -> list[str]:
        """Each function word as it is, any other word by its class; `^` before the first and after the last."""
        pairs = zip(self.unit.tags, self.unit.lows, strict=True)
        return [low if tag in _FUNCTION else tag for tag, low in pairs] + ["^"] * _MARGIN

    @cached_property
    def last(self) -> int:
        """The number of words without the final punctuation."""
        end = len(self.unit.tags)
        while end and self.unit.tags[end - 1] == STOP:
            end -= 1
        return end

    @cached_property
    def last_finite(self) -> int:
        """The number of the last finite verb, -1 if there is none."""
        return max(map(self.unit.tags.rfind, FINITE))

    @cached_property
    def _phrases(self) -> tuple[str, list[int]]:
        """The shape without its blanks, and how much of that stands before each word."""
        return self.shape.replace(" ", ""), [0, *accumulate([kind != " " for kind in self.shape])]

    def rest(self, start: int) -> str:
        """Return the shape of what follows from word `start` on, of six phrases at most."""
        shape, before = self._phrases
        return shape[before[start] : before[start] + 6]

    def between(self, start: int, end: int, limit: int = 6) -> str:
        """Return the shape of the words from `start` to `end`, shortened to `limit` characters."""
        shape = self.shape[start:end].replace(" ", "")
        return shape if len(shape) <= limit else shape[: limit // 2] + "+" + shape[-(limit // 2) :]


def _head(tags: str) -> str:
    """Return what stands for a noun phrase in a shape: a name if there is one in it."""
    return NAME if NAME in tags or TITLE in tags else NOUN


def parse(unit: Unit) -> Parsed:
    """Find the chunks and cue candidates of a unit."""
    chunks = [Chunk(*m.span(), m.lastgroup or "noun") for m in _CHUNK.finditer(unit.tags)]
    return Parsed(unit, _joined(unit, chunks) if "/" in unit.lows else chunks, _cues(unit)[:_MOST])


def _joined(unit: Unit, chunks: list[Chunk]) -> list[Chunk]:
    """Join what a slash parts: *a Marn Times/Post poll*."""
    joined: list[Chunk] = []
    for chunk in chunks:
        if joined and unit.lows[joined[-1].end : chunk.start] == ["/"]:
            joined[-1] = joined[-1]._replace(end=chunk.end)
        else:
            joined.append(chunk)
    return joined


def _cues(unit: Unit) -> list[CueCandidate]:
    found = []
    words = cue_words()
    tags, quoted = unit.tags, bool(unit.regions)
    may_be = [i for i, low in enumerate(unit.lows) if tags[i] in _MAY_BE_CUES or low in words]
    for i in may_be:
        low, tag = unit.lows[i], tags[i]
        if tag == GERUND and i and tags[i - 1] == DET and tags[i + 1 : i + 2] == OF:
            cue = words.get(low)  # a noun here: "the urging of the mayor"
        elif tag in VERB_FORMS:
            counts = not NUMBERS.isdisjoint(unit.lows[i + 1 : i + 2])  # "sold nine copies"
            cue = with_particle(cue_verb(low), unit.lows[i + 1 : i + 2]) or (_OTHER if quoted and not counts else None)
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
    if lows[at] in HEARD:
        return unit.tags[at + 1 : at + 2] == GERUND
    if lows[at] in _QUOTES:
        end = next((i for i in range(end, min(end + LONGEST_MENTION, len(lows))) if unit.tags[i] in _NO_MENTION), end)
    return lows[end : end + 1] == ["as"] and lows[end + 1 : end + 2] in (["saying"], ["telling"])


def _keeps_quiet(unit: Unit, at: int) -> bool:
    """Return True if a verb reports nothing: *asked not to be named*, *declined to be identified*, *when asked*."""
    if unit.lows[at] == "asked" and unit.regions and at and unit.lows[at - 1] == "when":
        return True  # "she said when asked if she was sorry"
    after = unit.lows[at + 1 : at + 5]
    after = after[after[:1] == ["not"] :]
    return after[:2] == ["to", "be"] and after[2:3] in (["named"], ["identified"])


def _mark(unit: Unit, at: int) -> CueWord | None:
    if unit.tags[at] == COLON:
        return _COLON
    return _DASH if at and unit.tags[at - 1] in IN_MARKS else None


def mark_cue(at: int) -> CueCandidate:
    """Return the cue that a dash or a colon at word `at` stands for."""
    return CueCandidate(at, at, at + 1, _DASH)


def silent_cue(at: int) -> CueCandidate:
    """Return what stands in for the cue, at word `at`, of speech that no word introduces."""
    return CueCandidate(at, at, at + 1, _SILENT)


def _candidate(unit: Unit, at: int, cue: CueWord) -> CueCandidate:
    start, end = at, at + 1
    if cue.base == "clear" and unit.lows[at - 1 - (unit.lows[at - 1] == "it")] in _MAKING:
        cue = cue._replace(families=("state",))  # "made clear that"
    if cue.kind in "va":
        while start and unit.tags[start - 1] in _GROUP_BEFORE and at - start < 6:
            start -= 1
    if cue.kind == "p":
        end += unit.tags[at + 1 : at + 2] == TO
    elif cue.kind == "v":
        while end < len(unit.tags) and unit.tags[end] == ADVERB:
            end += 1
    return CueCandidate(at, start, end, cue)
