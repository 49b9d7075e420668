"""Sets of tags by name, for rules that ask of one word; the tags are those of `newscli.language.tags`."""

from collections.abc import Iterable
from itertools import product

from newscli.language.tags import code, codes

# Tags that rules ask for by themselves.
SUBJECT, POSSESSIVE, OF, SUBORD, MODAL, NOT = map(code, ("SUBJECT", "POSSESSIVE", "OF", "SUBORD", "MODAL", "NOT"))
ADJECTIVE, NOUN, NAME, TITLE, PAST, PARTICIPLE = map(code, ("ADJECTIVE", "NOUN", "NAME", "TITLE", "PAST", "PARTICIPLE"))
THIRD, GERUND, OWNER, BULLET = map(code, ("THIRD", "GERUND", "OWNER", "BULLET"))
COMMA, SEMICOLON, COLON, STOP, OPEN, CLOSE = map(code, ("COMMA", "SEMICOLON", "COLON", "STOP", "OPEN", "CLOSE"))
SPEECH, QUOTED = map(code, ("SPEECH", "QUOTED"))

DETS, OBJECTS, WHO_WORDS, WHAT_WORDS = map(codes, ("DETS", "OBJECTS", "WHO_WORDS", "WHAT_WORDS"))
THAT_WORDS, TO_WORDS, PREPS, CONJS = map(codes, ("THAT_WORDS", "TO_WORDS", "PREPS", "CONJS"))
BE, HAVE, DO, ADVERBS = map(codes, ("BE", "HAVE", "DO", "ADVERBS"))
TIME_WORDS, NUMERALS, BASES, DASHES, NOUN_WORDS = map(
    codes, ("TIME_WORDS", "NUMERALS", "BASES", "DASHES", "NOUN_WORDS")
)

IN_MARKS, AUXILIARIES, FINITE_FORMS, VERBS = map(codes, ("IN_MARKS", "AUXILIARIES", "FINITE_FORMS", "VERBS"))
TENSED, PAST_FORMS, ANY_VERB, STATING = map(codes, ("TENSED", "PAST_FORMS", "ANY_VERB", "STATING"))
DETERMINING, WH_WORDS, PRONOUN_WORDS = map(codes, ("DETERMINING", "WH_WORDS", "PRONOUN_WORDS"))
PREPS_AND_OF, PREPS_OF_TO = map(codes, ("PREPS_AND_OF", "PREPS_OF_TO"))
PROPER_NOUNS, HEAD_NOUNS = map(codes, ("PROPER_NOUNS", "HEAD_NOUNS"))
NOMINALS, OPENS_PHRASE, ROLE_NOUNS = map(codes, ("NOMINALS", "OPENS_PHRASE", "ROLE_NOUNS"))


def sequences(*sets: Iterable[str]) -> frozenset[str]:
    """Return the tags of words that follow one another, each of a set: `sequences(COMMA, WHO_WORDS)`."""
    return frozenset(map("".join, product(*sets)))


def find(tags: str, wanted: Iterable[str], start: int = 0, end: int | None = None) -> int:
    """Return the first place between two words where one of the tags, or of the rows of tags, stands; -1 without."""
    places = [at for each in wanted if (at := tags.find(each, start, end)) >= 0]
    return min(places, default=-1)


def rfind(tags: str, wanted: Iterable[str], start: int = 0, end: int | None = None) -> int:
    """Return the last place between two words where one of the tags, or of the rows of tags, stands; -1 without."""
    return max([tags.rfind(each, start, end) for each in wanted], default=-1)
