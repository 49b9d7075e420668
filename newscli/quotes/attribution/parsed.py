"""A unit that is parsed: its noun phrases, time expressions and the words that may be cues, and what they look like."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from newscli.language.lexicon.saying import CueWord
from newscli.language.tag_sets import (
    ADVERBS,
    AUXILIARIES,
    CONJS,
    DETERMINING,
    FINITE_FORMS,
    NAME,
    NOT,
    NOUN,
    PREPS_OF_TO,
    PRONOUN_WORDS,
    STOP,
    SUBORD,
    THAT_WORDS,
    TITLE,
)
from newscli.language.tags import codes
from newscli.quotes.attribution.segments import Unit

# How the models' features write what they read alike, and `Parsed.shape` a time expression.
_WRITTEN = str.maketrans(
    {
        tag: letter
        for names, letter in (
            ("DETS", "d"),
            ("OBJECTS", "m"),
            ("WHO_WORDS", "w"),
            ("WHAT_WORDS", "W"),
            ("THAT_WORDS", "t"),
            ("TO_WORDS", "T"),
            ("PREPS", "o"),
            ("CONJS", "c"),
            ("BE", "B"),
            ("HAVE", "H"),
            ("DO", "D"),
            ("ADVERBS", "r"),
            ("TIME_WORDS", "y"),
            ("NUMERALS", "#"),
            ("BASES", "b"),
            ("DASHES", "-"),
            ("NOUN_WORDS", "n"),
            ("TITLE", "L"),
            ("SPEECH", "Q"),
            ("QUOTED", "q"),
        )
        for tag in codes(names)
    }
)
TIME_PHRASE = "Y"
_FUNCTION = AUXILIARIES | PRONOUN_WORDS | PREPS_OF_TO | DETERMINING | THAT_WORDS | CONJS | ADVERBS | {SUBORD, NOT}
_MARGIN = 3  # how many words past the end of a unit features look


@dataclass(slots=True, eq=False, repr=False)
class CueCandidate:
    """A possible cue: the word at `at`, its verb group from `start` to `end`, and its row in the table of cues."""

    at: int
    start: int
    end: int
    word: CueWord


@dataclass(slots=True, eq=False, repr=False)
class Chunk:
    """A noun phrase (kind "noun") or a time expression (kind "time"), words `start` to `end` of a unit."""

    start: int
    end: int
    kind: str


@dataclass(eq=False, repr=False)
class Parsed:
    """A unit with its chunks and cue candidates."""

    unit: Unit
    chunks: list[Chunk]
    cues: list[CueCandidate]

    @cached_property
    def written(self) -> str:
        """The tags of the words as features write them: those that the models read alike by one letter."""
        return self.unit.tags.translate(_WRITTEN)

    @cached_property
    def shape(self) -> str:
        """The words as features write them, each phrase as one: a name, a noun, a time or its pronoun, then blanks."""
        classes = list(self.written)
        for chunk in self.chunks:
            tags = self.unit.tags[chunk.start : chunk.end]
            head = (
                TIME_PHRASE
                if chunk.kind == "time"
                else self.written[chunk.start]
                if tags in PRONOUN_WORDS
                else _head(tags)
            )
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

    @cached_property
    def _by_start(self) -> dict[int, Chunk]:
        return {chunk.start: chunk for chunk in self.chunks}

    @cached_property
    def _by_end(self) -> dict[int, Chunk]:
        return {chunk.end: chunk for chunk in self.chunks}

    def chunk_at(self, start: int) -> Chunk | None:
        """Return the chunk that starts at a word."""
        return self._by_start.get(start)

    def noun_at(self, start: int) -> Chunk | None:
        """Return the noun phrase that starts at a word."""
        chunk = self._by_start.get(start)
        return chunk if chunk and chunk.kind == "noun" else None

    def noun_ending(self, end: int) -> Chunk | None:
        """Return the noun phrase that ends right before a word."""
        chunk = self._by_end.get(end)
        return chunk if chunk and chunk.kind == "noun" else None

    def chunk_before(self, at: int) -> Chunk | None:
        """Return the last chunk that ends at word `at` or before."""
        number = bisect_right(self.chunk_ends, at)
        return self.chunks[number - 1] if number else None

    def subject_noun(self) -> Chunk | None:
        """Return the noun phrase that begins the sentence, a word or a time before it left out."""
        return next((chunk for chunk in self.chunks[:2] if chunk.kind == "noun" and chunk.start <= 1), None)

    @cached_property
    def known(self) -> list[str]:
        """Each function word as it is, any other word by its tag; `^` before the first and after the last."""
        words = zip(self.unit.tags, self.written, self.unit.lows, strict=True)
        return [low if tag in _FUNCTION else letter for tag, letter, low in words] + ["^"] * _MARGIN

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
        return max(map(self.unit.tags.rfind, FINITE_FORMS))

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
