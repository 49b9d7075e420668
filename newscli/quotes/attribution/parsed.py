"""A unit that is parsed: its noun phrases, time expressions and cues, and who is told in it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate

from newscli.language import tags as pos
from newscli.language.clauses.clause import Clause, Kind
from newscli.language.lexicon.closed_classes import ARTICLES, MULTITUDES
from newscli.language.lexicon.saying import VERB_CUE, CueWord
from newscli.language.names.kinds import is_person_noun
from newscli.language.tags import codes, compile_pattern, find, lazy_pattern, sequences
from newscli.language.words import listed, word_set
from newscli.quotes.attribution.segments import Range, Unit
from newscli.quotes.sourcing import sort_of
from newscli.records import record, replace

# How the models' features write what they read alike, and `Parsed.shape` a time expression.
_WRITTEN = str.maketrans(
    {
        tag: row[-1]
        for row in listed(
            "DETS=d OBJECTS=m WHO_WORDS=w WHAT_WORDS=W THAT_WORDS=t TO_WORDS=T PREPS=o CONJS=c BE=B HAVE=H DO=D "
            "ADVERBS=r TIME_WORDS=y NUMERALS=# BASES=b DASHES=- NOUN_WORDS=n TITLE=L SPEECH=Q QUOTED=q"
        )
        for tag in codes(row[:-2])
    }
)
TIME_PHRASE = "Y"
_FUNCTION = pos.codes("AUXILIARIES PRONOUN_WORDS PREPS_OF_TO DETERMINING THAT_WORDS CONJS ADVERBS SUBORD NOT")
# Words that are no part of a subject: "plans to sue, | claiming he was fired", "most bakers | say they will go".
_ANOTHER = compile_pattern("[COMMA IN_MARKS] GERUND | (?<! WHO_WORDS | THAT_WORDS | ADVERBS) FINITE_FORMS")
_MARGIN = 3  # how many words past the end of a unit features look


@record()
class CueCandidate:
    """A possible cue: the word at `at`, its verb group from `start` to `end`, and its row in the table of cues."""

    at: int
    start: int
    end: int
    word: CueWord


@record()
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
    tags: str = field(init=False)
    lows: list[str] = field(init=False)

    def __post_init__(self) -> None:
        """Have the words of the unit at hand."""
        self.tags, self.lows = self.unit.tags, self.unit.lows

    @cached_property
    def written(self) -> str:
        """The tags of the words as features write them: those that the models read alike by one letter."""
        return self.tags.translate(_WRITTEN)

    @cached_property
    def shape(self) -> str:
        """The words as features write them, each phrase as one: a name, a noun, a time or its pronoun, then blanks."""
        classes = list(self.written)
        for chunk in self.chunks:
            tags = self.tags[chunk.start : chunk.end]
            head = (
                TIME_PHRASE
                if chunk.kind == "time"
                else self.written[chunk.start]
                if tags in pos.PRONOUN_WORDS
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
        words = zip(self.tags, self.written, self.lows, strict=True)
        return [low if tag in _FUNCTION else letter for tag, letter, low in words] + ["^"] * _MARGIN

    @cached_property
    def last(self) -> int:
        """The number of words without the final punctuation."""
        end = len(self.tags)
        while end and self.tags[end - 1] == pos.STOP:
            end -= 1
        return end

    @cached_property
    def last_finite(self) -> int:
        """The number of the last finite verb, -1 if there is none."""
        return max(map(self.tags.rfind, pos.FINITE_FORMS))

    @cached_property
    def _phrases(self) -> tuple[str, list[int]]:
        """The shape without its blanks, and how much of that stands before each word."""
        return self.shape.replace(" ", ""), [0, *accumulate([kind != " " for kind in self.shape])]

    def rest(self, start: int) -> str:
        """Return the shape of what follows from word `start` on, of six phrases at most."""
        shape, before = self._phrases
        return shape[before[start] : before[start] + 6]

    @cached_property
    def clauses(self) -> dict[int, Clause]:
        """The clauses of verbs that may be cues, by the cue."""
        tokens, starts = self.unit.document.tokens.starts, self.unit.starts
        by_verb = {clause.verb: clause for clause in self._clauses_from(0)}
        found = {}
        for cue in self.cues:
            verbs = range(bisect_left(tokens, starts[cue.start]), bisect_left(tokens, starts[cue.at]) + 1)
            clause = next((by_verb[verb] for verb in verbs if verb in by_verb), None)
            if clause and cue.word.kind == VERB_CUE:
                found[cue.at] = clause
        return found

    def _clauses_from(self, start: int) -> tuple[Clause, ...]:
        """Return the clauses of the sentence that a word stands in, and of what is cut off it up to the last word."""
        document, begins = self.unit.document, self.unit.starts
        first, last = (bisect_left(document.tokens.starts, begins[at]) for at in (start, -1))
        return document.clauses_at(first, last + 1)

    def _begun(self, start: int) -> Iterator[Clause]:
        """Return the clauses whose subject begins at a word."""
        begins = self.unit.starts
        if start >= len(begins):
            return iter(())  # "So far, noted that"
        return (each for each in self._clauses_from(start) if each.subject and each.subject.start == begins[start])

    def is_subject(self, start: int) -> bool:
        """Return True if the subject of a clause begins at a word."""
        return any(self._begun(start))

    def verb_of(self, cue: CueCandidate, start: int) -> int:
        """Return the verb of what a cue tells without "that" where its subject begins at a word, 0 for none."""
        tokens, begins = self.unit.document.tokens.starts, self.unit.starts
        if cue.at in self.clauses and self.clauses[cue.at].kind == "attribution":
            return 0  # "It broke, said Lund, and the board said"
        verbs = (each.verb for each in self._begun(start) if each.kind == "complement" and each.verb is not None)
        verb = next((bisect_right(begins, tokens[verb]) - 1 for verb in verbs), 0)
        return 0 if _ANOTHER.search(self.tags, start, verb) else verb

    def main_subject(self, after: int) -> int:
        """Return the word at which the subject of a main clause begins, the first from word `after` on; 0 for none."""
        begins = self.unit.starts
        mains = (each.subject for each in self._clauses_from(0) if each.kind == "main")
        places = (bisect_left(begins, subject.start) for subject in mains if subject)
        return next((at for at in places if after <= at < len(begins)), 0)

    def subject_of(self, cue: CueCandidate, *kinds: Kind) -> Range | None:
        """Return the words of a verb's own subject; None without one, or where its clause is of other kinds."""
        clause = self.clauses.get(cue.at) if cue.word.kind == VERB_CUE else None
        if clause is None or clause.subject is None or (kinds and clause.kind not in kinds):
            return None
        return bisect_left(self.unit.starts, clause.subject.start), bisect_left(self.unit.starts, clause.subject.end)

    def is_within_subject(self, cue: CueCandidate, chunk: Chunk) -> bool:
        """Return True if a noun phrase stands after another that begins the subject of a verb."""
        subject = self.subject_of(cue) if self.chunks[0].start < chunk.start else None
        return subject is not None and subject[0] < chunk.start < subject[1] and self.noun_at(subject[0]) is not None

    def between(self, start: int, end: int, limit: int = 6) -> str:
        """Return the shape of the words from `start` to `end`, shortened to `limit` characters."""
        shape = self.shape[start:end].replace(" ", "")
        return shape if len(shape) <= limit else shape[: limit // 2] + "+" + shape[-(limit // 2) :]


def _head(tags: str) -> str:
    """Return what stands for a noun phrase in a shape: a name if there is one in it."""
    return pos.NAME if pos.NAME in tags or pos.TITLE in tags else pos.NOUN


# Part who is told from whom it is about: takes the noun phrases of a unit, returns them with the two told apart.
#
# Of *told reporters talks had failed* the reporters are who is told, since *told* needs somebody, and the clause its
# subject.

# Verbs with two objects, and those that may have one alone: "warned bank customers would leave".
_TELLING, _WARNING = word_set("tell assure inform remind convince persuade"), word_set("warn promise")
# Verbs with whom and what for objects: "promised the town $20 million".
GIVING = frozenset(("promise", "offer"))
_BELIEVING = word_set("say believe think allege claim warn suspect")
_NOUN_AND_NAME = lazy_pattern("COMMA DETS ADJECTIVE* NOUN name:( PROPER_NOUNS+ )")
_PLAIN = lazy_pattern("DETERMINING? ADJECTIVE* [NOUN_WORDS NAME ADJECTIVE]+")
_LONGEST_ASIDE = 12
_CROWDS = word_set("police staff parliament congress")


def parted(unit: Unit, chunks: list[Chunk], cues: list[CueCandidate]) -> list[Chunk]:
    """Return chunks, those right after a verb of telling parted where they hold a hearer and a subject."""
    starts = {cue.end: cue for cue in cues if cue.word.base in _TELLING | _WARNING | GIVING and _is_active(unit, cue)}
    ends = {
        cue.start
        for cue in cues
        if cue.word.base in _BELIEVING and unit.tags[cue.end : cue.end + 1] in pos.FINITE_FORMS
    }
    said = {cue.start for cue in cues if unit.tags[cue.at] in pos.TENSED}
    if not (starts or ends or said):
        return chunks
    made: list[Chunk] = []
    for chunk in chunks:
        at = _part(unit, chunk, starts[chunk.start].word.base) if chunk.start in starts else 0
        at = at or (_contact(unit, chunk) if chunk.end in ends else _denied(unit, chunk) if chunk.end in said else 0)
        if chunk.start in starts and unit.tags[chunk.end : chunk.end + 1] == pos.OF:
            starts[chunk.end + 1] = starts[chunk.start]  # "told the House of Commons taxes would rise"
        made += [replace(chunk, end=at), replace(chunk, start=at)] if at else [chunk]
    return made


def _is_active(unit: Unit, cue: CueCandidate) -> bool:
    return unit.tags[cue.at] in pos.TENSED and pos.BE.isdisjoint(unit.tags[cue.start : cue.at])


def _part(unit: Unit, chunk: Chunk, base: str) -> int:
    """Return where the subject begins in a chunk after a verb, 0 where it holds no hearer besides."""
    tags, lows = unit.tags[chunk.start : chunk.end], unit.lows[chunk.start : chunk.end]
    if base in GIVING and (sum_at := find(tags, sequences(pos.NOUN_WORDS, pos.NUMERALS)) + 1):
        return chunk.start + sum_at
    after = chunk.end + (unit.tags[chunk.end : chunk.end + 1] in pos.ADVERBS)
    if unit.tags[after : after + 1] == pos.COMMA:
        after = unit.tags.find(pos.COMMA, after + 1, after + _LONGEST_ASIDE) + 1  # "told fans Lund, for one, had left"
    if unit.tags[after : after + 1] not in pos.FINITE_FORMS or not _PLAIN().fullmatch(tags):
        return 0
    heads = [
        at
        for at in range(1, len(tags))
        if tags[at - 1] in pos.HEAD_NOUNS and tags[at - 1 : at + 1] != pos.NAME + pos.NAME
    ]
    if base in _WARNING | GIVING:
        at = next((at for at in heads if _is_crowd(lows[at - 1])), 0)
    else:
        at = next(
            (at for at in heads if _is_heard(tags, lows, at)), heads[-1] if tags[0] in pos.DETERMINING and heads else 0
        )
    return chunk.start + at if at and tags[-1] != pos.ADJECTIVE else 0


def _contact(unit: Unit, chunk: Chunk) -> int:
    """Return where the subject of a verb begins that tells of the noun before: *the man | police say won*, else 0."""
    tags, low, last = unit.tags[chunk.start : chunk.end], unit.lows[chunk.end - 1], chunk.end - 1
    if unit.lows[chunk.start] not in ARTICLES or tags[-2:-1] not in pos.NOUN_WORDS:
        return 0
    return last if tags[-1] == pos.NAME or low in _CROWDS or _is_crowd(low) else 0


def _denied(unit: Unit, chunk: Chunk) -> int:
    """Return where a name begins whose verb tells of the noun before: *it leaks, a charge | Lund denies*, else 0."""
    found = _NOUN_AND_NAME().fullmatch(unit.tags, chunk.start - 1, chunk.end) if chunk.start else None
    noun = found.start("name") if found and unit.lows[chunk.start] in ("a", "an") else 0
    return noun if noun and sort_of([unit.lows[noun - 1]], pos.NOUN) == "thing" else 0


def _is_crowd(low: str) -> bool:
    """Return True for several people: *fans*, *customers*."""
    return low in MULTITUDES or (low.endswith("s") and is_person_noun(low[:-1]))


def _is_heard(tags: str, lows: list[str], at: int) -> bool:
    """Return True if the words before `at` name somebody who may be told, and are no part of a longer name of one."""
    if tags[at - 1] == pos.NAME:
        return not (_is_crowd(lows[at]) and len(tags) > at + 1)  # not "told BBC | reporters talks had failed"
    if tags[at] == pos.NAME:
        return True
    if tags[0] not in pos.DETERMINING and not (_is_crowd(lows[at - 1]) or lows[at - 1] in _CROWDS):
        return False
    if lows[at - 1] in _CROWDS:
        return True
    longer = len(tags) > at + 1 and tags[at] in pos.NOUN_WORDS and sort_of([lows[at]], pos.NOUN) != "thing"
    return sort_of([lows[at - 1]], pos.NOUN) != "thing" and not (longer and not _is_crowd(lows[at - 1]))
