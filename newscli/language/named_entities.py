"""Link the names of a text: which mentions are one person, body or place, and the fullest form of its name.

A last name goes to its bearer, "Brassen" to "Brassen Mills", and initials to the name that they were introduced with or
spell: "Harbor Transport Authority (HTA)". The kind of an entity is what its mentions together tell.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from newscli.article import Span
from newscli.language.name_kinds import Kind
from newscli.language.name_spans import NameSpan, find_name_spans
from newscli.language.names import Gender

_SMALL_WORDS = frozenset(("of", "the", "for", "and", "&", "de", "la"))
_IN_BRACKETS = re.compile(r" ?\($")
# How many bearers of one word are told apart.
_NAMESAKES = 20
_SHORTEST_INITIALS = 2
_SURE, _SURE_OF_A_WORD = 2, 3


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


class _Cluster:
    """The mentions of one entity: their numbers, the fullest of them, and what they tell together."""

    __slots__ = ("fullest", "gender", "kinds", "mentions")

    def __init__(self, first: NameSpan) -> None:
        self.mentions: list[int] = []
        self.fullest = first
        self.kinds: Counter[Kind] = Counter()
        self.gender: Gender | None = None

    def add(self, number: int, span: NameSpan) -> None:
        self.mentions.append(number)
        self.kinds[span.kind] += span.sure
        self.gender = self.gender or span.gender
        if len(span.lows) > len(self.fullest.lows):
            self.fullest = span

    @property
    def kind(self) -> Kind:
        return self.kinds.most_common(1)[0][0] if self.kinds.total() else "other"


def find_names(text: str, sentence_starts: Collection[int]) -> tuple[Name, ...]:
    """Return the names in `text`, in order; `sentence_starts` are the places where its sentences begin."""
    spans = _without_openers(text, list(find_name_spans(text, sentence_starts)))
    clusters = _link(text, spans)
    entities: dict[int, NamedEntity] = {}
    for cluster in clusters:
        full = cluster.fullest
        place = Span(full.start, full.end)
        entity = NamedEntity(
            place.of(text), cluster.kind, cluster.gender, place, len(cluster.mentions), cluster.kinds[cluster.kind]
        )
        entities |= dict.fromkeys(cluster.mentions, entity)
    return tuple(Name(Span(span.start, span.end), entities[number]) for number, span in enumerate(spans))


def entities_in(names: Iterable[Name]) -> tuple[NamedEntity, ...]:
    """Return the entities that names name, each once, in the order of their first mentions."""
    return tuple(dict.fromkeys(name.entity for name in names))


def people_in(names: Iterable[Name]) -> tuple[NamedEntity, ...]:
    """Return the people among names, in order; what is doubtful is left out."""
    people = (entity for entity in entities_in(names) if entity.kind == "person")
    return tuple(each for each in people if each.evidence >= (_SURE if " " in each.name else _SURE_OF_A_WORD))


def _without_openers(text: str, spans: list[NameSpan]) -> list[NameSpan]:
    """Leave out words that only a sentence's start gave a capital: those that are nowhere else part of a name."""
    known = {low for span in spans if not span.begins or span.sure > 1 for low in span.lows}
    return [span for span in spans if not _is_opener(text, span, known)]


def _is_opener(text: str, span: NameSpan, known: set[str]) -> bool:
    if not span.begins or len(span.lows) > 1 or span.titled or span.sure > 1:
        return False
    return span.lows[0] not in known and not text[span.start : span.end].isupper()


def _link(text: str, spans: list[NameSpan]) -> list[_Cluster]:
    """Gather the mentions of each entity: full names first, then what is short for one of them."""
    clusters: list[_Cluster] = []
    by_word: dict[str, list[_Cluster]] = {}
    by_initials: dict[str, _Cluster] = {}
    for number, span in _full_first(spans):
        before = spans[number - 1] if number else None
        cluster = _introduced(text, span, before, by_initials) or _same(span, by_word)
        if cluster is None:
            cluster = _Cluster(span)
            clusters.append(cluster)
        cluster.add(number, span)
        lows = span.lows
        for word in {lows[0], lows[-1]}:
            known = by_word.setdefault(word, [])
            if cluster not in known[-_NAMESAKES:]:
                known.append(cluster)
        if len(lows) > 1 and span.kind != "person":
            by_initials.setdefault(_initials(lows), cluster)
    return clusters


def _full_first(spans: list[NameSpan]) -> Iterator[tuple[int, NameSpan]]:
    numbered = list(enumerate(spans))
    yield from (each for each in numbered if len(each[1].lows) > 1)
    yield from (each for each in numbered if len(each[1].lows) == 1)


def _initials(lows: Iterable[str]) -> str:
    return "".join(word[0] for word in lows if word not in _SMALL_WORDS)


def _introduced(
    text: str, span: NameSpan, before: NameSpan | None, by_initials: dict[str, _Cluster]
) -> _Cluster | None:
    """Return what capitals stand for: the name before their brackets, or one whose words begin so."""
    word = text[span.start : span.end].replace(".", "")
    if len(span.lows) > 1 or not word.isupper() or len(word) < _SHORTEST_INITIALS:
        return None
    key = word.lower()
    if before is not None and _IN_BRACKETS.match(text, before.end, span.start) and len(before.lows) > 1:
        known = by_initials.get(_initials(before.lows))
        if known is not None and key[0] == before.lows[0][0]:
            return by_initials.setdefault(key, known)
    return by_initials.get(key)


def _same(span: NameSpan, by_word: dict[str, list[_Cluster]]) -> _Cluster | None:
    """Return the entity that a name names: the latest with the same words, or the only one whose name it shortens."""
    lows = span.lows
    known = by_word.get(lows[-1], [])[-_NAMESAKES:]
    fitting = [each for each in known if _fits(span, lows, each)]
    if len(lows) > 1 or len(fitting) < _SHORTEST_INITIALS:
        return fitting[-1] if fitting else None
    exact = [each for each in fitting if each.fullest.lows == lows]
    told = [each for each in fitting if span.gender and each.gender == span.gender]
    return next(iter(told or exact), None)


def _fits(span: NameSpan, lows: tuple[str, ...], cluster: _Cluster) -> bool:
    full = cluster.fullest.lows
    if span.gender and cluster.gender and span.gender != cluster.gender:
        return False
    if len(lows) == 1:
        person = cluster.kinds["person"] > 0
        return lows[0] == full[-1] if person and span.titled else lows[0] in (full[-1], full[0])
    if span.kind == "person" or cluster.kind == "person":
        initial = min(len(lows[0]), len(full[0])) == 1
        alike = lows[0] == full[0] or (initial and lows[0][0] == full[0][0])
        return lows[-1] == full[-1] and alike
    return lows == full
