"""The entities of an article: takes parsed units, returns who is named, in what role, and whom a pronoun means."""

from bisect import bisect_left
from collections import Counter

from newscli.language.lexicon.closed_classes import ARTICLES
from newscli.language.names import GENDERS, Gender, gender_of_given_name, gender_of_title
from newscli.language.word_classes import (
    ADJECTIVE,
    BASE,
    COMMA,
    DET,
    FINITE,
    NAME,
    NOUNS,
    OWNER,
    POSSESSIVE,
    PREP,
    PREPOSITIONS,
    WHO,
)
from newscli.quotes.attribution.candidates import Chunk, Parsed
from newscli.quotes.coreference.animacy import is_body
from newscli.quotes.coreference.entity import Entity, Mention, Place, Words, fits, weight
from newscli.quotes.coreference.name_chunks import body_end, is_held, names_in, role_beside, roles_called

_COMMA_WHO = COMMA + WHO
_DET_OR_PREP = frozenset((DET, PREP))

_VERBS = FINITE | {BASE}
# How many sentences back a pronoun may look, and how many people of one last name are told apart.
_FAR = 12
NAMESAKES = 20
_BEFORE_THINGS = ARTICLES | {"in", "near", "throughout", "across"}
_ON_WITH_NAME = NOUNS | {OWNER, ADJECTIVE}
_SUBJECTS = frozenset({"he", "she", "his", "her"})
_NEAR_START = 6


class EntityTable:
    """The people of an article, and where each is named."""

    def __init__(self, text: str, parsed: list[Parsed]) -> None:
        """Read the names in every unit of an article's text."""
        self.text, self.parsed = text, parsed
        self.people: list[Entity] = []
        self.sightings: list[Mention] = []
        self.by_role: dict[str, list[tuple[int, int]]] = {}
        self._by_word: dict[str, list[int]] = {}
        self._held: set[tuple[int, int]] = set()
        for number, unit in enumerate(parsed):
            for chunk in unit.chunks:
                self._see(number, unit, chunk)
        self.sightings.sort(key=lambda sighting: (sighting.unit, sighting.start))
        self.places = [(sighting.unit, sighting.start) for sighting in self.sightings]
        self._ends = {(sighting.unit, sighting.end): sighting.person for sighting in self.sightings}
        self._chain: dict[int, int] = {}
        self._only: list[int] | None = None
        self._follow()

    def named(self, unit: int, chunk: Chunk) -> int | None:
        """Return the person whose name ends a noun phrase."""
        return self._ends.get((unit, chunk.end))

    def holder(self, unit: int, mention: tuple[int, int]) -> int | None:
        """Return the person whose name ends a mention that begins with an office: *Secretary of State Ana Ferro*."""
        return self._ends.get((unit, mention[1])) if (unit, mention[1]) in self._held else None

    def ends_at(self, unit: int, end: int) -> int | None:
        """Return the person whose name ends before word `end` of a unit."""
        return self._ends.get((unit, end))

    def is_person(self, unit: int, chunk: Chunk) -> bool | None:
        """Return True if a noun phrase ends in a person's name, False if in another name, None if it has no name."""
        number = self.named(unit, chunk)
        if number is None or self.people[number].doubtful:
            return None
        person = self.people[number]
        return not person.body and bool(person.gender or person.role)

    def _see(self, number: int, parsed: Parsed, chunk: Chunk) -> None:
        for start, end in names_in(parsed, chunk):
            if start == end:
                continue
            at_end = end == chunk.end
            stop = body_end(parsed, start, end) if at_end else end
            words = tuple([word for word in parsed.unit.lows[start:stop] if word != "“"])
            gender = gender_of_title(parsed.unit.lows[chunk.start : start]) if at_end else None
            person = self._enter(words, (number, start, stop), gender)
            if self.people[person].gender is None:
                self._note_form(self.people[person], parsed, start, stop)
            if at_end:
                if start > chunk.start and parsed.unit.tags[chunk.start] == NAME and is_held(parsed, chunk.start):
                    self._held.add((number, end))
                self._note_role(person, number, parsed, chunk, start)
            self.sightings.append(Mention(number, start, end, person, at_end and _is_subject(parsed, chunk)))

    def _note_form(self, person: Entity, parsed: Parsed, start: int, end: int) -> None:
        """Note what tells that a name is no person's."""
        tags, lows = parsed.unit.tags, parsed.unit.lows
        if person.capitals:
            word = self.text[parsed.unit.starts[start] : parsed.unit.ends[start]]
            person.capitals = end - start == 1 and word.isupper()
        if start and tags[start - 1] in _DET_OR_PREP and tags[end : end + 1] not in _ON_WITH_NAME:
            person.thing |= lows[start - 1] in _BEFORE_THINGS

    def _enter(self, words: Words, place: Place, gender: Gender | None) -> int:
        number = self._find(words, gender)
        if number is None:
            number = len(self.people)
            self.people.append(Entity(words, place, body=is_body(words), doubtful=True))
        person = self.people[number]
        person.doubtful &= len(words) == 1 and place[1] == 0
        if len(words) > len(person.words) or person.place == place:
            person.words, person.place = words, place
            for key in {words[-1], words[0]}:
                if number not in (known := self._by_word.setdefault(key, []))[-NAMESAKES:]:
                    known.append(number)
        person.gender = person.gender or gender or gender_of_given_name(words[0])
        person.doubtful &= person.gender is None
        return number

    def _note_role(self, number: int, unit: int, parsed: Parsed, chunk: Chunk, start: int) -> None:
        person = self.people[number]
        role, gender = role_beside(parsed, chunk, start, chunk.end)
        person.gender = gender or person.gender
        for noun in roles_called(parsed, chunk, start, role):
            self.by_role.setdefault(noun, []).append((unit, number))
        if role is not None and person.role is None:
            person.role = (unit, *role)

    def only(self, unit: int) -> int | None:
        """Return the only person named before the first answer, at `unit`, of whom more is known than a name."""
        if self._only is None:
            before = {sighting.person for sighting in self.sightings if sighting.unit < unit}
            self._only = [
                n for n in before if not self.people[n].body and (self.people[n].gender or self.people[n].role)
            ]
        return self._only[0] if len(self._only) == 1 else None

    def _find(self, words: Words, gender: Gender | None) -> int | None:
        """Return the person that `words` name: of several, the latest; by a bare last name, the one who came first."""
        known = self._by_word.get(words[-1], [])[-NAMESAKES:]
        known = known if len(words) == 1 and gender is None else known[::-1]
        if gender:  # "Mr Lund" is rather who is known to be a man
            known.sort(key=lambda number: self.people[number].gender != gender)
        for number in known:
            person = self.people[number]
            alike = fits(words, person.words) or (len(person.words) == 1 and person.words[-1] == words[-1])
            if alike and not (gender and person.gender and person.gender != gender):
                return number
        return None

    def who(
        self, pronoun: str, unit: int, at: int, spoken: int | None = None, told: frozenset[str] = frozenset()
    ) -> int | None:
        """Return the person a pronoun at word `at` of `unit` means, or None where nobody fits or two fit alike.

        `spoken` is who spoke last; somebody whose name is among the words that are `told` doesn't speak them.
        """
        gender = GENDERS.get(pronoun)
        weights: dict[int, float] = {}
        seen: Counter[int] = Counter()
        first, last = bisect_left(self.places, (unit - _FAR, 0)), bisect_left(self.places, (unit, at))
        for sighting in self.sightings[first:last] if gender else ():
            person = self.people[sighting.person]
            known = person.gender
            if person.body or (known or gender) != gender or not (known or person.may_be_somebody()):
                continue
            if told.isdisjoint(person.words):
                likely = weight(sighting, person, unit) + (2 if sighting.person == spoken else 0)
                weights[sighting.person] = max(weights.get(sighting.person, 0), likely)
                seen[sighting.person] += 1
        for back in range(1, 3):
            if (before := self._chain.get(unit - back, -1)) in weights:
                weights[before] = max(weights[before], 17 - 3 * back)
        if not weights:
            return None
        best = max(reversed(weights), key=weights.__getitem__)
        return None if spoken is None and self._ambiguous(best, weights, seen) else best

    def _ambiguous(self, best: int, weights: dict[int, float], seen: Counter[int]) -> bool:
        """Return True if all that is known is one sentence that names two people who fit."""
        unit = self.people[best].place[0]
        others = [n for n, weight in weights.items() if n != best and seen[n] == 1 and weight > weights[best] - 6]
        return seen[best] == 1 and any(self.people[n].place[0] == unit and not self._owned(n) for n in others)

    def _owned(self, number: int) -> bool:
        """Return True if a person comes in by way of another: *his lawyer, Susan Brill*."""
        role = self.people[number].role
        return role is not None and self.parsed[role[0]].unit.tags[role[1]] == POSSESSIVE

    def _follow(self) -> None:
        """Find whom pronouns that are subjects of their sentences mean, in order, each a witness for the next."""
        for number, parsed in enumerate(self.parsed):
            for chunk in parsed.chunks[:2]:
                low = parsed.unit.lows[chunk.start]
                if low in _SUBJECTS and chunk.start < _NEAR_START:
                    person = self.who(low, number, chunk.start)
                    if person is not None:
                        self.people[person].gender = GENDERS[low]
                        if low in ("he", "she"):
                            self._chain[number] = person


def _is_subject(parsed: Parsed, chunk: Chunk) -> bool:
    tags, end = parsed.unit.tags, chunk.end
    if chunk.start == 0 or (tags[end : end + 2] == _COMMA_WHO and tags[chunk.start - 1] not in PREPOSITIONS):
        return True
    return tags[end : end + 1] in _VERBS and tags[chunk.start - 1] not in PREPOSITIONS
