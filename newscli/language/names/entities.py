"""Link the names of a text: which mentions are one person, body or place, and the fullest form of its name.

A last name goes to its bearer, "Brassen" to "Brassen Mills", and initials to the name that they were introduced with or
spell: "Harbor Transport Authority (HTA)". The kind of an entity is what its mentions together tell.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from newscli.article import Span
from newscli.language.lexicon.organisations import COMPANIES, NEWS_AGENCIES
from newscli.language.lexicon.titles import Gender
from newscli.language.lexicon.verbs import verb_table
from newscli.language.names.kinds import Kind, kind_by_words
from newscli.language.names.personal import is_given_name
from newscli.language.names.spans import NameSpan, find_name_spans
from newscli.language.words import word_set

_SMALL_WORDS = frozenset(("of", "the", "for", "and", "&", "de", "la"))
_IN_BRACKETS = re.compile(r" ?\($")
# How many bearers of one word are told apart.
_NAMESAKES = 20
_SHORTEST_INITIALS, _FEWEST, _PAIR = 2, 2, 2
# What stands before the name of a thing, and hardly before that of a company: "a Tarn One", "the new Tarn One".
_DETERMINED = re.compile(r"\b(?:an?|another|every|each|new) $")
_BEFORE_THING = 10
_ENDS_PHRASE = re.compile(r"[,.;:!?)]| (?:in|on|at|for|from|to|with|and|or|is|was|will|has|had|that|which|here)\b")
_PEOPLE = ("person", "other")
# A club or a town is not short for what is played there: "Kelda" is no "Kelda Open".
_COMPETITIONS = word_set("league cup championship championships open tournament trophy marathon")
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

    __slots__ = ("fullest", "gender", "kind", "kinds", "mentions")

    def __init__(self, first: NameSpan) -> None:
        self.mentions: list[int] = []
        self.fullest = first
        self.kinds: dict[Kind, int] = {}
        self.gender: Gender | None = None
        self.kind: Kind = "other"

    def add(self, number: int, span: NameSpan) -> None:
        self.mentions.append(number)
        self.kinds[span.kind] = self.kinds.get(span.kind, 0) + span.sure
        likeliest = max(self.kinds, key=self.kinds.__getitem__)
        self.kind = likeliest if self.kinds[likeliest] else "other"
        if span.titled or len(span.lows) > 1 or span.lows == self.fullest.lows:
            self.gender = self.gender or span.gender  # "Clinton" is a given name, too, and tells nothing of Ana Clinton
        if len(span.lows) > len(self.fullest.lows):
            self.fullest = span


def find_names(text: str, sentence_starts: Collection[int]) -> tuple[Name, ...]:
    """Return the names in `text`, in order; `sentence_starts` are the places where its sentences begin."""
    spans = _without_openers(text, list(find_name_spans(text, sentence_starts)))
    clusters = _link(text, spans)
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
    return tuple(each for each in people if each.evidence >= (_SURE if " " in each.name else _SURE_OF_A_WORD))


def _without_openers(text: str, spans: list[NameSpan]) -> list[NameSpan]:
    """Leave out words that only a sentence's start gave a capital: those that are nowhere else part of a name."""
    known = {low for span in spans if not span.begins or span.sure > 1 or len(span.lows) > 1 for low in span.lows}
    return [span for span in spans if not _is_opener(text, span, known)]


def _is_opener(text: str, span: NameSpan, known: set[str]) -> bool:
    if not span.begins or len(span.lows) > 1 or span.titled or span.sure > 1:
        return False
    if span.kind == "person" and is_given_name(span.lows[0]) and verb_table().get(span.lows[0]) is None:
        return False
    return span.lows[0] not in known and not text[span.start : span.end].isupper()


def _link(text: str, spans: list[NameSpan]) -> list[_Cluster]:
    """Gather the mentions of each entity: full names first, then what is short for one of them."""
    clusters: list[_Cluster] = []
    by_word: dict[str, list[_Cluster]] = {}
    by_initials: dict[str, _Cluster] = {}
    made = _made_by(text, spans)
    for number, span in _full_first(spans):
        before = spans[number - 1] if number else None
        initials = len(span.lows) == 1 and _are_initials(text[span.start : span.end])
        cluster = _introduced(text, span, before, by_initials) or _same(span, by_word, made, initials=initials)
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


def _made_by(text: str, spans: list[NameSpan]) -> frozenset[tuple[str, ...]]:
    """Return the names of what somebody makes: "Tarn", the maker, is not short for "the Tarn One", nor "the One"."""
    alone = {span.lows[0] for span in spans if len(span.lows) == 1}
    pairs = (span for span in spans if len(span.lows) == _PAIR and span.kind != "person" and not span.titled)
    return frozenset(
        span.lows
        for span in pairs
        if span.lows[0] in alone
        and _DETERMINED.search(text, max(span.start - _BEFORE_THING, 0), span.start)
        and _ENDS_PHRASE.match(text, span.end)
    )


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
    word = text[span.start : span.end] if len(span.lows) == 1 else ""
    if not _are_initials(word):
        return None
    key = word.replace(".", "").lower()
    if before is not None and _IN_BRACKETS.match(text, before.end, span.start) and len(before.lows) > 1:
        known = by_initials.get(_initials(before.lows))
        if known is not None and key[0] == before.lows[0][0]:
            return by_initials.setdefault(key, known)
    return by_initials.get(key)


def _are_initials(word: str) -> bool:
    return word.isupper() and len(word) >= _SHORTEST_INITIALS


def _same(
    span: NameSpan, by_word: dict[str, list[_Cluster]], made: frozenset[tuple[str, ...]], *, initials: bool
) -> _Cluster | None:
    """Return the entity that a name names: the latest with the same words, or the one whose name it shortens.

    Where a bare word is the last name of several people, it is the first one's, as papers have it.
    """
    lows = span.lows
    known = by_word.get(lows[-1], [])[-_NAMESAKES:]
    if len(lows) > 1 and span.kind != "person":
        known = by_word.get(lows[0], [])[-_NAMESAKES:] + known
    fitting = [each for each in known if _fits(span, lows, each)]
    if len(lows) == 1:
        fitting = [each for each in fitting if each.fullest.lows not in made or each.fullest.lows[0] != lows[0]]
    if initials:  # "NBK" is no "NBK Weekend", but an "NBK Inc."
        fitting = [each for each in fitting if each.fullest.lows[0] != lows[0] or _is_of_company(each.fullest.lows[1:])]
    if span.titled and len(lows) == 1:  # "Mr. Xi" is Xi Jinping where nobody has that last name
        fitting = [each for each in fitting if each.fullest.lows[-1] == lows[0]] or fitting
    if len(lows) > 1 or len(fitting) < _FEWEST:
        return fitting[-1] if fitting else None
    told = [each for each in fitting if span.titled and span.gender and each.gender == span.gender]
    exact = [each for each in fitting if each.fullest.lows == lows]
    bearers = [each for each in fitting if each.fullest.lows[-1] == lows[0] and each.kind in _PEOPLE]
    return next(iter(told or exact or bearers or [each for each in fitting if each.kinds.get("person")]), None)


def _is_of_company(lows: tuple[str, ...]) -> bool:
    return COMPANIES.issuperset(lows)


def _names_kind(word: str) -> bool:
    """Return True if a word alone may name a body that ends in it: "Board", "Rovers"."""
    return kind_by_words((word,))[0] != "other" or word.endswith("s")


def _fits(span: NameSpan, lows: tuple[str, ...], cluster: _Cluster) -> bool:
    full = cluster.fullest.lows
    told = span.gender if span.titled or len(lows) > 1 else None
    if told and cluster.gender and told != cluster.gender:
        return False
    if len(lows) == 1:
        if span.kind == "place" and span.sure > _SURE and cluster.kind != "place":
            return False  # "Norway" is no "Norway Bank"
        if full[0] in NEWS_AGENCIES and lows[0] != full[0]:
            return False  # "the Pentagon" is no "VOA Pentagon"
        if cluster.kind in _PEOPLE:  # "Fox", a company, is no Fox Mallory whom the text names later
            return lows[0] == full[-1] or (lows[0] == full[0] and cluster.fullest.start < span.start)
        # "the Board" is short for the "Harbor Board"
        return not (span.titled or full[-1] in _COMPETITIONS) and (
            lows[0] == full[0] or (lows[0] == full[-1] and _names_kind(lows[0]))
        )
    if span.kind in _PEOPLE and cluster.kind in _PEOPLE:
        initial = min(len(lows[0]), len(full[0])) == 1
        alike = lows[0] in full or full[0] in lows or (initial and lows[0][0] == full[0][0])
        return lows[-1] == full[-1] and alike
    return lows == full or (lows == full[: len(lows)] and _is_of_company(full[len(lows) :]))
