"""Kinds of speakers: takes a name or a noun phrase, returns person, body, role, document, paper or thing."""

from functools import lru_cache
from typing import Literal, get_args

from newscli.article import Article
from newscli.language.document import Document
from newscli.language.lexicon.closed_classes import (
    ARTICLES,
    DEMONSTRATIVES,
    INDEFINITE,
    MULTITUDES,
    NO_NAMES,
    NUMBERS,
    POSSESSIVES,
    PREPOSITIONS,
    QUANTIFIERS,
    RELATIVES,
    SUBJECTS,
)
from newscli.language.lexicon.proper_nouns import (
    BODIES,
    DOCUMENTS,
    MORE_BODIES,
    NEWS_AGENCIES,
    PAPERS,
    STATING_PAPERS,
    TITLES,
)
from newscli.language.names.kinds import ENDINGS, are_people, is_body, is_person_noun, kind_by_words
from newscli.language.tags import NUMERALS, PREPS_OF_TO, WHO_WORDS
from newscli.language.words import lazily, singular, word_set
from newscli.quotes.results import Speaker

# Takes the name of a speaker, returns what kind of source it is: a named person, a body, a role, a document …

SourceKind = Literal["person", "body", "role", "anonymous", "document", "unknown"]
SOURCE_KINDS: tuple[SourceKind, ...] = get_args(SourceKind)

# Who speaks for nobody by name, whatever is said of them.
ANONYMOUS = word_set("""
    somebody someone many others authority people person official source insider aide diplomat critic observer analyst
    expert eyewitness witness adviser advisor
""")
_unnamed = lazily(r"\b(?:familiar with|anonym\w+|not (?:to be )?(?:named|identified)|unnamed|unidentified)\b")
_INITIAL = len("A.")  # which is no article
_MEANT_BEFORE = word_set("those these both pair")  # "those who saw it", "the pair"
_GROUPS = word_set("police staff crowd public press media congress parliament nato")
_BEFORE = ARTICLES | DEMONSTRATIVES | POSSESSIVES | QUANTIFIERS | NUMBERS | {"other", "former"}
_bound = lazily(r"(?!ex-|co-|non-)\w{1,3}[-'][^\W\d_]")  # "al-Lund", "d'Arc": the capital comes after
_PARTS = QUANTIFIERS | NUMBERS | word_set("group team number couple dozens scores hundreds thousands lot")
_AFTER = (
    PREPOSITIONS
    | RELATIVES
    | word_set("to that familiar close who said published released presented representing based seen obtained reviewed")
)


def source_kind(speaker: Speaker | None, article: Article) -> SourceKind:
    """Return what kind of source a speaker in an article is: "unknown" where there is none, or only a pronoun."""
    if speaker is None or not speaker.resolved:
        return "unknown"
    kind = kind_of_source(speaker.name)
    if kind in ("person", "body"):
        kind = _KINDS.get(Document.of(article).kinds.get(speaker.name, ""), kind)
    mention = speaker.mention.of(article.text) if speaker.mention else ""
    if kind == "person" and mention.lower() == f"the {speaker.name.lower()}":  # "The Pentagon"
        kind = kind_of_source(mention)
    return kind


_KINDS: dict[str, SourceKind] = {"person": "person", "body": "body", "place": "body"}


@lru_cache(4096)
def kind_of_source(name: str) -> SourceKind:
    """Return what kind of source somebody of this name is.

    A "person" has a name, a "body" speaks as one (a ministry, a paper, a country), a "role" is one person without a
    name ("the driver", "a spokesman"), and "anonymous" are several of them, sources, and officials.
    """
    before, _, named = name.replace("’", "'").rpartition(", ")
    if before:  # "his lawyer, Vera Lund", "an employee of a rival, Lund Mills"
        is_person = kind_by_words(tuple(named.lower().split()))[0] == "person"
        return kind_of_source(named if is_person else before)
    words = named.split()
    lows = [word.lower() if len(word) == _INITIAL and word[1] == "." else word.lower().strip(".,") for word in words]
    if not words or lows[0] in SUBJECTS:
        return "unknown"
    if lows[-1] in NEWS_AGENCIES:
        return "body"
    if _unnamed().search(name.lower()) or lows[0] in INDEFINITE:
        return "anonymous"
    head = _head(lows)
    if singular(head) in DOCUMENTS and not _is_proper(words, lows):
        return "document"
    if _is_proper(words, lows):
        return _of_name(words, lows)
    return _of_noun(head, lows)


def _head(lows: list[str]) -> str:
    """Return the noun that words of no name are about: of "two people familiar with it" *people*."""
    return lows[end_of_phrase(lows) - 1].removesuffix("'s").removeprefix("ex-").removeprefix("co-")


def end_of_phrase(lows: list[str]) -> int:
    """Return where a noun phrase ends that others follow: "the skipper" of "the skipper of the trawler"."""
    return next((at for at in range(1, len(lows)) if _has_complement(lows, at)), len(lows))


def _has_complement(lows: list[str], at: int) -> bool:
    """Return True for the word after a noun that others follow: "of", "who", "briefed" before "on"."""
    if lows[at] == "of":
        return lows[at - 1] not in _PARTS
    is_participle = lows[at].endswith("ed") and "".join(lows[at + 1 : at + 2]) in PREPOSITIONS | {"of"}
    return lows[at] in _AFTER or is_participle


def _is_proper(words: list[str], lows: list[str]) -> bool:
    """Return True if the words are a name: one has a capital that the start of a sentence did not give it."""
    end = end_of_phrase(lows)
    last = words[end - 1]  # "Ana Lund's lawyer" is none
    if lows[0] in _BEFORE or lows[0] in NO_NAMES:
        return end > 1 and _has_capital(last)
    if end == 1:
        return _has_capital(words[0]) and not _is_plain_noun(lows[0])
    return _has_capital(words[0]) and _has_capital(last)


def _has_capital(word: str) -> bool:
    bound = _bound().match(word)
    return (bound[0][-1] if bound else word[:1]).isupper()


def _is_plain_noun(low: str) -> bool:
    single = singular(low)
    return single in ANONYMOUS or low in _GROUPS or (single != low and (is_person_noun(single) or is_body((single,))))


def _of_name(words: list[str], lows: list[str]) -> SourceKind:
    names = tuple(
        low.removesuffix("'s").strip(".") for low, word in zip(lows, words, strict=True) if low not in _BEFORE
    )
    kind, sure = kind_by_words(names)
    if lows[0] == "the" and lows[-1] in PAPERS:
        return "body"
    if lows[end_of_phrase(lows) - 1] in TITLES and kind != "person":
        return "role"
    if kind in ("body", "place") and sure:
        return "body"
    if kind == "person" or lows[0] not in _BEFORE:
        return "body" if words[-1].isupper() and len(words[-1]) > 1 else "person"
    return "body"


def _of_noun(head: str, lows: list[str]) -> SourceKind:
    single = singular(head)
    is_one_body = single == head and is_body((head,))  # "the harbour authority", not "the authorities"
    if head in NUMBERS | _MEANT_BEFORE or (single in ANONYMOUS and not is_one_body):
        return "anonymous"
    if single in DOCUMENTS:
        return "document"
    if head in _GROUPS or is_body((head,)) or single in MORE_BODIES:
        return "body"
    is_person = is_person_noun(single) or single.endswith("year-old")
    if (lows[0] in NUMBERS and lows[0] != "one") or head in ("men", "women", "children"):
        return "anonymous"
    return "body" if not is_person else "anonymous" if single != head else "role"


# Kinds of speakers: takes the words of a noun phrase and their classes, returns person, body, paper or thing.


def sort_of(words: list[str], classes: str) -> str:
    """Return what a noun phrase is about: somebody, a body, a paper that states things, or a thing."""
    end = next((at for at, tag in enumerate(classes) if tag in PREPS_OF_TO or tag in WHO_WORDS), len(words))
    head = words[max(end - 1, 0)]
    single = singular(head)
    if are_people(head) or head in MULTITUDES | QUANTIFIERS or classes[end - 1] in NUMERALS:
        return "person"
    if head in BODIES or single in BODIES or head in ENDINGS:
        return "body"
    return "paper" if single in STATING_PAPERS else "thing"
