"""Takes a text, returns its names, each with the person, body or place that it names, by the fullest form of its name.

The kind of an entity is what its mentions together tell.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple

from newscli.article import Span
from newscli.language.lazy_patterns import lazily
from newscli.language.lexicon.titles import Gender
from newscli.language.lexicon.verbs import verb_table
from newscli.language.names.kinds import Kind
from newscli.language.names.linking import SURE, link, without_ranks
from newscli.language.names.personal import is_given_name
from newscli.language.names.spans import NameSpan, find_name_spans

_SURE_OF_A_WORD = 3
_apposed = lazily(r", (?:the|an?) ")
_NAMES_OF_ANY_TEXT = 20_000
_CHARACTERS_A_NAME = 20  # characters of a text for a name; news has 75 on the average


class NamedEntity(NamedTuple):
    """A person, a body, a place or something else that a text names.

    `name` is the fullest form of the name and `span` its first place; `times` how often any form of it stands;
    `evidence` sums up how sure each of these was of the kind.
    """

    name: str
    kind: Kind
    gender: Gender | None
    span: Span
    times: int
    evidence: int


class Name(NamedTuple):
    """A mention: its place in the text without titles and endings, and the entity that it names."""

    span: Span
    entity: NamedEntity

    @property
    def kind(self) -> Kind:
        """What is named."""
        return self.entity.kind


def find_names(text: str, sentence_starts: Collection[int], known_tags: Callable[[str], str]) -> tuple[Name, ...]:
    """Return the names in `text`, in order; `sentence_starts` are the places where its sentences begin.

    `known_tags` returns the tags of a word in lower case by the lexicon, nothing for what is no word of English.
    """
    every = list(_of_prose(find_name_spans(text, sentence_starts)))
    spans = without_ranks(text, _without_openers(text, every, known_tags))
    clusters = link(text, spans)
    entities: dict[int, NamedEntity] = {}
    for cluster in clusters:
        full = cluster.fullest
        place = Span(full.start, full.end)
        entity = NamedEntity(
            place.of(text),
            cluster.kind,
            cluster.gender,
            place,
            len(cluster.mentions),
            cluster.kinds.get(cluster.kind, 0),
        )
        entities |= dict.fromkeys(cluster.mentions, entity)
    return tuple(Name(Span(span.start, span.end), entities[number]) for number, span in enumerate(spans))


def entities_in(names: Iterable[Name]) -> tuple[NamedEntity, ...]:
    """Return the entities that names name, each once, in the order of their first mentions."""
    return tuple(dict.fromkeys(name.entity for name in names))


def people_in(names: Iterable[Name]) -> tuple[NamedEntity, ...]:
    """Return the people among names, in order; what is doubtful is left out."""
    people = (entity for entity in entities_in(names) if entity.kind == "person")
    return tuple(each for each in people if each.evidence >= (SURE if " " in each.name else _SURE_OF_A_WORD))


def _of_prose(spans: Iterable[NameSpan]) -> Iterator[NameSpan]:
    """Yield names up to where more than 20,000 have come with less than 20 characters each, as in no prose."""
    for number, span in enumerate(spans):
        if number and not number % _NAMES_OF_ANY_TEXT and span.start < number * _CHARACTERS_A_NAME:
            return
        yield span


def _without_openers(text: str, spans: list[NameSpan], known_tags: Callable[[str], str]) -> list[NameSpan]:
    """Leave out words that only a sentence's start gave a capital: those that are nowhere else part of a name."""
    known = {low for span in spans if not span.begins or span.sure > 1 or len(span.lows) > 1 for low in span.lows}
    return [span for span in spans if not _is_opener(text, span, known, known_tags)]


def _is_opener(text: str, span: NameSpan, known: set[str], known_tags: Callable[[str], str]) -> bool:
    if not span.begins or len(span.lows) > 1 or span.titled or span.sure > 1:
        return False
    if span.kind == "person" and is_given_name(span.lows[0]) and verb_table().get(span.lows[0]) is None:
        return False
    if _apposed().match(text, span.end) and not (known_tags(span.lows[0]) or span.lows[0].endswith("ly")):
        return False  # "Quill, the former warden, left"
    return span.lows[0] not in known and not text[span.start : span.end].isupper()
