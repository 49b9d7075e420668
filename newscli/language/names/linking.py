"""Who is named: takes the places of names in a text, returns which of them name one person, body or place."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace

from newscli.article import Span
from newscli.language.lexicon.proper_nouns import COMPANIES, NEWS_AGENCIES, RANKS_IN_CAPITALS, Gender
from newscli.language.lexicon.verbs import verb_table
from newscli.language.names.kinds import Kind, gender_of_title, is_given_name, is_person_noun, kind_by_words
from newscli.language.names.spans import NameSpan, find_name_spans
from newscli.language.words import lazily, word_set
from newscli.records import NamedTuple

# A last name goes to its bearer, "Brassen" to "Brassen Mills", and initials to the name that they were introduced
# with or spell: "Harbor Transport Authority (HTA)".

_DEANS = frozenset(("dean",))  # a given name, too
_SMALL_WORDS = frozenset(("of", "the", "for", "and", "&", "de", "la"))
_IN_BRACKETS = re.compile(r" ?\($")
# How many bearers of one word are told apart.
_NAMESAKES = 20
_SHORTEST_INITIALS, _FEWEST, _PAIR = 2, 2, 2
# What stands before the name of a thing, and hardly before that of a company: "a Tarn One", "the new Tarn One".
_DETERMINED = lazily(r"\b(?:an?|another|every|each|new) $")
_BEFORE_THING = 10
_ENDS_PHRASE = lazily(r"[,.;:!?)]| (?:in|on|at|for|from|to|with|and|or|is|was|will|has|had|that|which|here)\b")
_PEOPLE = ("person", "other")
_QUITE = 3
SURE = 2  # how sure one is of a kind that is told
# A club or a town is not short for what is played there: "Kelda" is no "Kelda Open".
_COMPETITIONS = word_set("league cup championship championships open tournament trophy marathon")


class Cluster:
    """The mentions of one entity: their numbers, the fullest of them, and what they tell together."""

    __slots__ = ("fullest", "gender", "kind", "kinds", "mentions")

    def __init__(self, first: NameSpan) -> None:
        self.mentions: list[int] = []
        self.fullest = first
        self.kinds: dict[Kind, int] = {}
        self.gender: Gender | None = None
        self.kind: Kind = "other"

    def add(self, number: int, span: NameSpan) -> None:
        """Take in the mention of a number, and what it tells."""
        self.mentions.append(number)
        self.kinds[span.kind] = self.kinds.get(span.kind, 0) + span.sure
        likeliest = max(self.kinds, key=self.kinds.__getitem__) if len(self.kinds) > 1 else span.kind
        self.kind = likeliest if self.kinds[likeliest] else "other"
        if span.titled or len(span.lows) > 1 or span.lows == self.fullest.lows:
            self.gender = self.gender or span.gender  # "Clinton" is a given name, too, and tells nothing of Ana Clinton
        if len(span.lows) > len(self.fullest.lows):
            self.fullest = span


def link(text: str, spans: list[NameSpan]) -> list[Cluster]:
    """Gather the mentions of each entity: full names first, then what is short for one of them."""
    clusters: list[Cluster] = []
    by_word: dict[str, list[Cluster]] = {}
    by_initials: dict[str, Cluster] = {}
    made = _made_by(text, spans)
    for number, span in _full_first(spans):
        before = spans[number - 1] if number else None
        initials = len(span.lows) == 1 and _are_initials(text[span.start : span.end])
        cluster = _introduced(text, span, before, by_initials) or _same(span, by_word, made, initials=initials)
        if cluster is None:
            cluster = Cluster(span)
            clusters.append(cluster)
        cluster.add(number, span)
        lows = span.lows
        for word in {lows[0], lows[-1], *lows[2:-1]}:
            known = by_word.setdefault(word, [])
            if cluster not in known[-_NAMESAKES:]:
                known.append(cluster)
        if len(lows) > 1 and span.kind != "person":
            by_initials.setdefault(_initials(lows), cluster)
    return clusters


def without_ranks(text: str, spans: list[NameSpan]) -> list[NameSpan]:
    """Leave out a rank before a last name that the text gives in full elsewhere: "DI" of "DI Lund".

    So it is with "Dean Lund" where the text calls somebody a dean.
    """
    deans = any(_is_pair(span, _DEANS) for span in spans) and " dean " in text
    ranked = {span.start for span in spans if _ranked(text, span) or (deans and _is_pair(span, _DEANS))}
    full = {span.lows[-1] for span in spans if len(span.lows) > 1 and span.kind in _PEOPLE and span.start not in ranked}
    return [_titled(text, span) if span.lows[-1] in full and span.start in ranked else span for span in spans]


_LONGEST_SURNAME = 8  # letters, of a trade that is one too: "Shepherd Lund"


def _ranked(text: str, span: NameSpan) -> bool:
    """Return True for "DI Lund", and for "Businessman Lund"."""
    first = span.lows[0]
    if len(first) > _LONGEST_SURNAME and is_person_noun(first) and not is_given_name(first):
        return len(span.lows) == _PAIR
    return _is_pair(span, RANKS_IN_CAPITALS) and text.startswith(first.upper(), span.start)


def _is_pair(span: NameSpan, first: frozenset[str]) -> bool:
    return len(span.lows) == _PAIR and span.lows[0] in first


def _titled(text: str, span: NameSpan) -> NameSpan:
    """Return the last name of two words, as after a title."""
    start = text.index(" ", span.start) + 1
    return replace(span, start=start, lows=span.lows[1:], kind="person", sure=_QUITE, titled=True, gender=None)


def _made_by(text: str, spans: list[NameSpan]) -> frozenset[tuple[str, ...]]:
    """Return the names of what somebody makes: "Tarn", the maker, is not short for "the Tarn One", nor "the One"."""
    alone = {span.lows[0] for span in spans if len(span.lows) == 1}
    pairs = (span for span in spans if len(span.lows) == _PAIR and span.kind != "person" and not span.titled)
    return frozenset(
        span.lows
        for span in pairs
        if span.lows[0] in alone
        and _DETERMINED().search(text, max(span.start - _BEFORE_THING, 0), span.start)
        and _ENDS_PHRASE().match(text, span.end)
    )


def _full_first(spans: list[NameSpan]) -> Iterator[tuple[int, NameSpan]]:
    numbered = list(enumerate(spans))
    yield from (each for each in numbered if len(each[1].lows) > 1)
    yield from (each for each in numbered if len(each[1].lows) == 1)


def _initials(lows: Iterable[str]) -> str:
    return "".join(word[0] for word in lows if word not in _SMALL_WORDS)


def _introduced(text: str, span: NameSpan, before: NameSpan | None, by_initials: dict[str, Cluster]) -> Cluster | None:
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
    span: NameSpan, by_word: dict[str, list[Cluster]], made: frozenset[tuple[str, ...]], *, initials: bool
) -> Cluster | None:
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
    alike = [each for each in fitting if span.titled and span.gender and each.gender == span.gender]
    exact = [each for each in fitting if each.fullest.lows == lows and each.fullest.titled <= span.titled]
    bearers = [each for each in fitting if each.fullest.lows[-1] == lows[0] and each.kind in _PEOPLE]
    bearers.sort(key=lambda each: gender_of_title([each.fullest.lows[0]]) is not None)  # "Frau Lund" after "Otto Lund"
    before = [each for each in fitting if each.fullest.start < span.start]
    if before and before[0].kind == "body" and before[0].fullest.lows[0] == lows[0] and not set(before) & set(bearers):
        bearers = before  # of "Lund Mills" where Otto Lund, its founder, is named only later
    return next(iter(alike or exact or bearers or [each for each in fitting if each.kinds.get("person")]), None)


def _is_of_company(lows: tuple[str, ...]) -> bool:
    return COMPANIES.issuperset(lows)


def _is_fathers(word: str, full: tuple[str, ...]) -> bool:
    """Return True for the first of two last names: "Quintero" of María José Quintero Ruiz."""
    return len(full) > _PAIR + 1 and word == full[-2] and not is_given_name(word)


def _names_kind(word: str) -> bool:
    """Return True if a word alone may name a body that ends in it: "Board", "Rovers"."""
    return kind_by_words((word,))[0] != "other" or word.endswith("s")


def _fits(span: NameSpan, lows: tuple[str, ...], cluster: Cluster) -> bool:
    full = cluster.fullest.lows
    gender = span.gender if span.titled or len(lows) > 1 else None
    if gender and cluster.gender and gender != cluster.gender:
        return False
    if len(lows) == 1:
        if span.kind == "place" and span.sure > SURE and cluster.kind != "place":
            return False  # "Norway" is no "Norway Bank"
        if full[0] in NEWS_AGENCIES and lows[0] != full[0]:
            return False  # "the Pentagon" is no "VOA Pentagon"
        if cluster.kind in _PEOPLE:  # "Fox", a company, is no Fox Mallory whom the text names later
            known = cluster.fullest.start < span.start
            return lows[0] == full[-1] or (known and (lows[0] == full[0] or _is_fathers(lows[0], full)))
        # "the Board" is short for the "Harbor Board"
        return not (span.titled or full[-1] in _COMPETITIONS) and (
            lows[0] == full[0] or (lows[0] == full[-1] and _names_kind(lows[0]))
        )
    if span.kind in _PEOPLE and cluster.kind in _PEOPLE:
        initial = min(len(lows[0]), len(full[0])) == 1
        alike = lows[0] in full or full[0] in lows or (initial and lows[0][0] == full[0][0])
        return lows[-1] == full[-1] and alike
    return lows == full or (lows == full[: len(lows)] and _is_of_company(full[len(lows) :]))


# Takes a text, returns its names, each with the person, body or place that it names, by the fullest form of its name.
#
# The kind of an entity is what its mentions together tell.

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
