"""Who a mention without a name is: pronouns, roles, bodies ("she", "the mayor", "the group"), and those never named."""

from collections.abc import Callable

from newscli.language import tags as pos
from newscli.language.lexicon.proper_nouns import PEOPLES, STATING_PAPERS, is_no_person
from newscli.language.names.kinds import (
    ENDINGS,
    FIRMS,
    GENDERS,
    HELD_BY_BODIES,
    are_people,
    gender_of_title,
    is_body,
    is_given_name,
    is_person_noun,
)
from newscli.language.tags import rfind, sequences
from newscli.language.words import singular
from newscli.quotes.attribution.parsed import Chunk, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.coreference.entities import EntityTable
from newscli.quotes.coreference.name_chunks import BEGINS_ROLE, Place, head_of

# What a phrase begins with that brings in somebody new.
NEW = frozenset({"a", "an", "another", "some", "one"})
_SENTENCES_ON = 2  # how many sentences later they go on


class UnnamedSpeaker:
    """Whoever spoke last, where a phrase alone says who that is: its place, and the sentence they last spoke in."""

    def __init__(self, entities: EntityTable) -> None:
        self._directory = entities
        self._unit = 0
        self.place: tuple[int, Range] | None = None

    @property
    def several(self) -> bool:
        """Return True if those who spoke last are several: *two officials*."""
        return self.place is not None and _is_plural(head_of(self._directory.parsed[self.place[0]], self.place[1]))

    def forget(self) -> None:
        """Take nobody for the last speaker: a name was told, or somebody only asked."""
        self.place = None

    def heard(self, unit: int, mention: Range) -> None:
        """Keep who speaks in a unit and has no name: somebody new, or the same one again."""
        parsed, known = self._directory.parsed, self.place
        head = head_of(parsed[unit], mention)
        again = known is not None and head_of(parsed[known[0]], known[1]) == head
        several = singular(head)
        if (several != head and is_person_noun(several)) or head == "people":
            self._unit, self.place = unit, (unit, mention)
            return
        here = parsed[unit].unit
        named = head not in PEOPLES and pos.PROPER_NOUNS.issuperset(here.tags[slice(*mention)])  # "Oduya", told once
        new = named or here.lows[mention[0]] in NEW or _is_kin(parsed[unit], mention)
        if not (named or is_person_noun(head)) or not (again or new):
            self.place = None
            return
        self._unit = unit
        if new or known is None:
            self.place = (unit, mention)

    def refers_back(self, pronoun: str, unit: int, at: int) -> tuple[int, Range] | None:
        """Return the place of the phrase that *he* or *she* at word `at` of a unit means, None where it means another.

        Where somebody named is a subject since, the pronoun may mean them.
        """
        if self.place is None or not 0 < unit - self._unit <= _SENTENCES_ON:
            return None
        number, mention = self.place
        if self.several or pronoun == "they":
            return self.place if self.several and pronoun == "they" else None
        if pronoun not in ("he", "she"):
            return None
        gender = gender_of_title([head_of(self._directory.parsed[number], mention)])
        others = self._directory.acts_between((self._unit + 1, 0), (unit, at), pronoun)
        if others or gender not in (None, GENDERS[pronoun]):
            return None
        return (None if gender else self._described(pronoun, unit)) or self.place

    def _described(self, pronoun: str, unit: int) -> tuple[int, Range] | None:
        """Return the place of the one man or woman whom the sentence before describes: *of a man who had fallen*."""
        before, gender = self._directory.parsed[unit - 1], GENDERS[pronoun]
        tags, lows = before.tags, before.lows
        new = [c for c in before.chunks if lows[c.start] in NEW and gender_of_title([lows[c.end - 1]]) == gender]
        described = len(new) == 1 and tags[new[0].end : new[0].end + 1] in pos.WHO_WORDS
        return (unit - 1, (new[0].start, new[0].end)) if described else None

    def comes_in(self, pronoun: str, unit: int) -> tuple[int, Range] | None:
        """Return the place of the phrase that brings in somebody new as the subject of the sentence before.

        *A clerk, who was there, was less sure. He said …*
        """
        if pronoun not in ("he", "she") or unit == 0:
            return None
        parsed = self._directory.parsed
        before, here = parsed[unit - 1], parsed[unit]
        chunk = before.subject_noun()
        if chunk is None or before.unit.paragraph != here.unit.paragraph or here.lows[0] != pronoun:
            return None
        head = head_of(before, (chunk.start, chunk.end))
        described = before.tags[chunk.end : chunk.end + 2] in sequences(pos.COMMA, pos.WHO_WORDS)
        if told_of := self._described(pronoun, unit):
            return None if self._directory.acts_between((unit - 1, 0), (unit, 0), pronoun) else told_of
        new = described and before.lows[chunk.start] in NEW and before.tags[chunk.end - 1] != pos.NAME
        if not new or not is_person_noun(head) or gender_of_title([head]) not in (None, GENDERS[pronoun]):
            return None
        others = self._directory.acts_between((unit - 1, 0), (unit, 0), pronoun)
        return None if others else (unit - 1, (chunk.start, chunk.end))

    def kin_comes_in(self, pronoun: str, unit: int, spoken: int | None) -> tuple[int, Range] | None:
        """Return the place of somebody's kin, the subject of the sentence before, whom *he* or *she* means.

        *Ferro lives with Lund. Her son found it. “It was wet,” he said*: whose kin it is cannot be meant, being a
        woman or who spoke last.
        """
        gender = GENDERS.get(pronoun)
        before = self._directory.parsed[unit - 1] if unit and pronoun in ("he", "she") else None
        chunk = before.subject_noun() if before else None
        if before is None or chunk is None or not _is_kin(before, (chunk.start, chunk.end)):
            return None
        tags, lows = before.tags, before.lows
        named = before.chunk_at(chunk.end + 1) if tags[chunk.end : chunk.end + 1] == pos.COMMA else None
        if gender_of_title([lows[chunk.end - 1]]) != gender or (named and tags[named.end - 1] == pos.NAME):
            return None
        if tags[chunk.start] == pos.POSSESSIVE:
            rival = GENDERS.get(lows[chunk.start]) == gender
        else:
            owner = self._directory.ends_at(unit - 1, tags.index(pos.OWNER, chunk.start))
            rival = owner is not None and (owner == spoken or self._directory.known[owner].gender == gender)
        others = rival or self._directory.acts_between((unit - 1, 0), (unit, 0), pronoun)
        return None if others else (unit - 1, (chunk.start, chunk.end))


def _is_kin(parsed: Parsed, words: Range) -> bool:
    """Return True if a phrase is of a man or a woman by whose they are: *his daughter*, *Lund’s wife*."""
    tags = parsed.tags[slice(*words)]
    owned = tags[:1] == pos.POSSESSIVE or pos.OWNER in tags
    return owned and gender_of_title([head_of(parsed, words)]) is not None


def _is_plural(noun: str) -> bool:
    """Return True if a noun stands for several people: *people*, *officials*."""
    return noun == "people" or (singular(noun) != noun and is_person_noun(singular(noun)))


# Link mentions: takes the noun phrase chosen as a speaker, returns the person it names, or who is named before it.

_SHORTEST_BEFORE = 2


def mentioned(entities: EntityTable, unit: int, mention: Range, chunk: Chunk) -> int | None:
    """Return the person whose name ends the phrase, or None: *the German* and *Officials from Dorn* name nobody."""
    if (holder := entities.holder(unit, mention)) is not None:
        return holder
    words = entities.parsed[unit].unit
    person = entities.named(unit, chunk)
    if words.lows[chunk.end - 1] in PEOPLES and words.tags[mention[0]] in pos.DETS:
        person = None
    if person is not None and mention[1] > chunk.end and not _is_whole(entities, person, unit, chunk.end):
        return None
    return _before(entities, unit, mention) if person is None else person


def _is_whole(entities: EntityTable, number: int, unit: int, end: int) -> bool:
    """Return True if a name ends at word `end`: *Ana Ferro of the Kelda Ferry*, not *Boy Scouts of Kelda*."""
    person, lows = entities.known[number], entities.parsed[unit].lows
    if entities.parsed[unit].tags[end] in pos.CONJS:
        return False  # "The Kelda Union and the Board of Dorn said"
    if person.body or person.gender or person.role:
        return True
    joined = lows[end] in ("of", "for") and lows[end + 1 : end + 2] != ["the"]
    return len(person.words) > 1 and not joined and not is_no_person(person.words)


def _before(entities: EntityTable, unit: int, mention: Range) -> int | None:
    """Return who is named right before a mention that says who it is: *Lund, the head of the bank, Brack, said*."""
    parsed, start = entities.parsed[unit], mention[0]
    tags = parsed.tags
    if start < _SHORTEST_BEFORE or tags[start - 1] != pos.COMMA or tags[start] not in BEGINS_ROLE:
        return None
    number = entities.ends_at(unit, start - 1)
    if number is None or len(entities.known[number].words) == 1 or is_no_person(entities.known[number].words):
        return None
    chunk = next(c for c in parsed.chunks if c.end == start - 1)
    beside = chunk.start > 0 and tags[chunk.start - 1] in pos.PREPS_OF_TO
    return None if beside or not is_person_noun(head_of(parsed, mention)) else number


def may_be_apposed(entities: EntityTable, number: int, unit: int, mention: Range) -> bool:
    """Return True if a name after a comma may be that of a mention: not *a cook in the town of Dorn, Keld*."""
    parsed, person = entities.parsed[unit], entities.known[number]
    last, head = parsed.lows[mention[1] - 1], head_of(parsed, mention)
    inside = len(person.words) == 1 and last != head and is_body((last,))  # "a source in the port service, Marn"
    if person.gender is not None or (person.kind == "person" and not inside):
        return True
    if person.kind == "body" and head in HELD_BY_BODIES:
        return True  # "The owner, Brack Lines"
    placed = person.body or inside or parsed.tags[mention[1] - 1] == pos.NAME
    return not placed or not are_people(head)


# Neuter pronouns: takes a speaker's mention, returns whether a later *it* may mean that body.

# How many units after its last mention *it* may still mean a body.
SENTENCES_ON = 2


def is_thing(parsed: Parsed, mention: Range) -> bool:
    """Return True if a speaker is evidently one body or paper: *the ministry*, *a report by the ministry*."""
    head, first = head_of(parsed, mention), parsed.lows[mention[0]]
    paper = first in ("a", "an") and head in STATING_PAPERS
    return (first == "the" or paper) and not head.endswith("s") and not is_person_noun(head)


# Nominal anaphora: takes a pronoun and the units before it, returns the noun phrase without a name that it means.

_JOINING = pos.PREPS_AND_OF | pos.CONJS

_FAMILIES = frozenset(("family", "couple", "pair", "duo", "crew", "jury", "band", "team"))
_PAIRS = _FAMILIES | {"men", "women", "children", "people"}
_PLURALS = frozenset({"police", "people", "both", "two", "three", "women", "men", "children", "many", "some", "others"})


def nominal(
    units: list[Parsed], is_person: Callable[[int, Chunk], bool | None], pronoun: str, unit: int, at: int
) -> Place | None:
    """Return the noun phrase, subject of its sentence or one before, that a pronoun at word `at` of a unit may mean."""
    for number in range(unit, max(-1, unit - 4), -1):
        parsed = units[number]
        chunk = next((c for c in parsed.chunks[:2] if c.kind == "noun"), None)
        if chunk is None or chunk.start > 2 or (number == unit and (pronoun == "it" or chunk.end >= at)):
            continue
        end = _joined_end(parsed, chunk)
        if _agrees(pronoun, parsed, chunk, end, is_person(number, chunk)):
            rivals = pronoun == "they" and number >= unit - 1 and _several_others(parsed, end)
            return None if rivals else (number, chunk.start, end)
        if pronoun == "they" and number < unit and (other := _plural_after(parsed, chunk)):
            return (number, other.start, other.end)
    return None


def _several_others(parsed: Parsed, end: int) -> bool:
    """Return True if a sentence has others, right after its verb, whom *they* could mean as well."""
    heads = (
        parsed.lows[c.end - 1] for c in parsed.chunks if c.start > end and parsed.tags[c.start - 1] in pos.FINITE_FORMS
    )
    head = next(heads, "")
    return head in _PAIRS or (head.endswith("s") and is_person_noun(head[:-1]))


def _plural_after(parsed: Parsed, subject: Chunk) -> Chunk | None:
    """Return the last plural for people in a sentence whose subject is singular."""
    plurals = [
        c
        for c in parsed.chunks
        if c.kind == "noun" and c.start >= subject.end and parsed.tags[c.end - 1] in pos.NOUN_WORDS
    ]
    people = (
        c
        for c in reversed(plurals)
        if parsed.lows[c.end - 1].endswith("s") and is_person_noun(parsed.lows[c.end - 1][:-1])
    )
    return next(people, None)


def _joined_end(parsed: Parsed, chunk: Chunk) -> int:
    """Return where a phrase ends with what *of*, *at* or *and* joins to it."""
    tags, end = parsed.tags, chunk.end
    for following in parsed.chunks:
        if following.start == end + 1 and tags[end] in _JOINING and following.kind == "noun":
            end = following.end
    return end


def _states(head: str) -> bool:
    """Return True if what a noun names may say something: a body or a paper, not *the ferry*."""
    return is_body((head,)) or head in ENDINGS or head in STATING_PAPERS or head in FIRMS


def _agrees(pronoun: str, parsed: Parsed, chunk: Chunk, end: int, person: bool | None) -> bool:
    lows, tags = parsed.lows, parsed.tags
    if tags[chunk.start] in pos.PRONOUN_WORDS or tags[chunk.end - 1] in pos.DETS:
        return False
    head = lows[chunk.end - 1]
    family = pronoun == "they" and head in _FAMILIES
    ends = head.endswith("s") and not head.endswith("ss")
    plural = family or ends or not pos.CONJS.isdisjoint(tags[chunk.start : end]) or head in _PLURALS
    if pronoun == "they":
        several = (
            family
            or not pos.CONJS.isdisjoint(tags[chunk.start : end])
            or head in _PLURALS
            or tags[chunk.end - 1] == pos.NAME
        )
        alone = person is True and pos.CONJS.isdisjoint(tags[chunk.start : end])  # "Bo Fox", not "Bo Fox and Ana Lund"
        return plural and not alone and (several or is_person_noun(head[:-1]) or is_body((head[:-1],)))
    if pronoun == "it":
        may_say = _states(head) if tags[chunk.start] in pos.DETS else person is False
        return may_say and not plural and (head in FIRMS or not is_person_noun(head))
    if person is not None or plural or not is_person_noun(head):
        return False
    return pronoun in GENDERS and gender_of_title([head]) in (None, GENDERS[pronoun])


# Relative pronouns: takes the place of *who* or *which*, returns the noun phrase that it stands for.

_LINKS = pos.PREPS_AND_OF | pos.CONJS
_PAIR = 2


def antecedent(parsed: Parsed, at: int) -> Chunk | None:
    """Return the noun phrase that *who* at `at` stands for: of *Ana Ferro, a cook at Pell & Rowe, who* the name.

    *And who* stands for whom the *who* before it does.
    """
    tags = parsed.tags
    if tags[max(at - 1, 0)] in pos.CONJS and (earlier := rfind(tags, pos.WHO_WORDS, 0, at)) > 0:
        return antecedent(parsed, earlier)
    chunks = [chunk for chunk in parsed.chunks if chunk.end <= at]
    if not chunks or chunks[-1].end < at - 1:
        return None
    if len(chunks) > 1 and tags[chunks[-1].start : chunks[-1].end] in pos.NUMERALS:
        chunks.pop()  # "Lund, 58, who"
    number = len(chunks) - 1
    while number and tags[(end := chunks[number - 1].end) : chunks[number].start] in _LINKS:
        if parsed.lows[end] == "by" and chunks[number] is chunks[-1]:
            break  # "was banned from whist in 1911 by a club that"
        number -= 1
    head = chunks[number]
    if parsed.lows[at] == "which" and (thing := _thing(parsed, chunks[number:])):
        return thing
    if number and tags[chunks[number - 1].end : head.start] == pos.COMMA and tags[head.start] in pos.DETERMINING:
        return chunks[number - 1] if tags[chunks[number - 1].end - 1] == pos.NAME else head
    somebody = _is_somebody(parsed, chunks[-1]) and not _is_somebody(parsed, head)
    return chunks[-1] if somebody else head  # "allegations against Lund, who"


def _thing(parsed: Parsed, chunks: list[Chunk]) -> Chunk | None:
    """Return what *which* stands for where a person comes first: *a friend of | the union*."""
    lows, first = parsed.lows, chunks[0]
    if len(chunks) < _PAIR or not (is_person_noun(lows[first.end - 1]) or is_given_name(lows[first.start])):
        return None
    return next((chunk for chunk in chunks[1:] if not is_person_noun(lows[chunk.end - 1])), None)


def _is_somebody(parsed: Parsed, chunk: Chunk) -> bool:
    return parsed.tags[chunk.end - 1] in pos.PROPER_NOUNS or is_person_noun(
        parsed.lows[chunk.end - 1].removesuffix("s")
    )
