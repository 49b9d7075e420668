"""The form of what is said: takes the pieces of a statement and returns whether they are speech, a clause, a phrase.

What is stated is a clause, an infinitive after telling or asking, or words in quotation marks.
"""

from functools import lru_cache
from typing import Literal, get_args

from newscli.language.tag_sets import (
    ADJECTIVE,
    ADVERBS,
    BASES,
    COMMA,
    CONJS,
    DASHES,
    DETERMINING,
    FINITE_FORMS,
    GERUND,
    NOMINALS,
    NUMERALS,
    OBJECTS,
    OPEN,
    PREPS_AND_OF,
    QUOTED,
    SPEECH,
    STOP,
    SUBJECT,
    SUBORD,
    THAT_WORDS,
    TO_WORDS,
    WHAT_WORDS,
    WHO_WORDS,
    sequences,
)
from newscli.language.tags import compile_pattern
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.statements.cueless import Statement

# From what says most to what says least.
Form = Literal[
    "speech",
    "clause",
    "with speech",
    "infinitive",
    "question",
    "relative clause",
    "question infinitive",
    "quoted words",
    "predicate",
    "gerund",
    "prepositional phrase",
    "noun phrase",
]
FORMS: tuple[Form, ...] = get_args(Form)
_SUBJECT = NOMINALS | DETERMINING | NUMERALS | THAT_WORDS | WHO_WORDS | OBJECTS | {SUBJECT, QUOTED, ADJECTIVE}
_LINKS = "".join(THAT_WORDS | CONJS | ADVERBS | DASHES | {SUBORD, COMMA})
_PAUSES = COMMA + STOP
_THEY_FEEL = sequences(SUBJECT, BASES)
_SHORTEST_CLAUSE = 2
_DEMANDING = frozenset(("demand", "propose", "recommend", "request", "suggestion"))
_SUBJUNCTIVE = "THAT_WORDS? [DETERMINING ADJECTIVE NOMINALS NUMERALS OWNER OF SUBJECT]+ NOT? BASES"
_INFINITIVE = (
    "[DETERMINING ADJECTIVE NOMINALS SUBJECT OBJECTS NUMERALS OWNER OF QUOTED]*"
    " NOT? TO_WORDS ADVERBS* [BASES BE HAVE DO]"
)


def form_of(parsed: list[Parsed], statement: Statement) -> Form:
    """Return the form of the piece that says most; *demanded Norland do more* has an infinitive."""
    if statement.attribution.cue.word.base in _DEMANDING:
        unit, start, end = statement.pieces[0]
        if compile_pattern(_SUBJUNCTIVE).match(parsed[unit].unit.tags, start, end):
            return "infinitive"
    pieces = (parsed[unit].unit.tags[start:end] for unit, start, end in statement.pieces)
    return min((_form(_without_brackets(tags)) for tags in pieces), key=FORMS.index)


def _without_brackets(tags: str) -> str:
    """Leave out what stands in brackets within a piece: it is told beside what is said."""
    if OPEN not in tags[1:]:
        return tags
    return compile_pattern("OPEN [^ CLOSE]* CLOSE").sub("", tags)


@lru_cache(1024)
def _form(tags: str) -> Form:
    if tags.strip(_PAUSES) == SPEECH:
        return "speech"
    if tags[:1] in THAT_WORDS and len(tags) > _SHORTEST_CLAUSE:
        return "clause"  # "demanded that the board resign", too
    tags = tags.lstrip(_LINKS)
    finite = [at for at, tag in enumerate(tags) if tag in FINITE_FORMS] or [1] * (tags[:2] in _THEY_FEEL)
    if tags[:1] in WHAT_WORDS:
        return "question" if finite else "question infinitive"
    if tags[:1] in TO_WORDS or compile_pattern(_INFINITIVE).match(tags):
        return "infinitive"
    if finite and not _SUBJECT.isdisjoint(tags[: finite[0]]):
        relative = not WHO_WORDS.isdisjoint(tags[: finite[0]]) or tags[finite[0] - 1] in THAT_WORDS
        return "relative clause" if relative and len(finite) == 1 else "clause"
    return _phrase(tags, bool(finite))


def _phrase(tags: str, finite: bool) -> Form:
    if SPEECH in tags:
        return "with speech"
    if QUOTED in tags:
        return "quoted words"
    if tags[:1] == GERUND:
        return "gerund"
    if tags[:1] in PREPS_AND_OF:
        return "prepositional phrase"
    return "predicate" if finite else "noun phrase"
