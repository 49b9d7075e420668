"""Remember who spoke last and has no name: *a clerk from Dorn said … The clerk said … He added …*."""

from newscli.language.lexicon.meaning import singular
from newscli.language.names.kinds import GENDERS, gender_of_title, is_person_noun
from newscli.language.tags import COMMA, NAME, OWNER, POSSESSIVE, WHO_WORDS, sequences
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.coreference.entities import EntityTable
from newscli.quotes.coreference.name_chunks import head_of

# What a phrase begins with that brings in somebody new.
NEW = frozenset({"a", "an", "another", "some", "one"})
_SENTENCES_ON = 2  # how many sentences later they go on


class UnnamedSpeaker:
    """Whoever spoke last, where a phrase alone says who that is: its place, and the sentence they last spoke in."""

    def __init__(self, entities: EntityTable) -> None:
        """Begin with nobody."""
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
        new = parsed[unit].unit.lows[mention[0]] in NEW or _is_kin(parsed[unit], mention)
        if not is_person_noun(head) or not (again or new):
            self.place = None
            return
        self._unit = unit
        if new or known is None:
            self.place = (unit, mention)

    def goes_on(self, pronoun: str, unit: int, at: int) -> tuple[int, Range] | None:
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
        return (None if gender else self._told_of(pronoun, unit)) or self.place

    def _told_of(self, pronoun: str, unit: int) -> tuple[int, Range] | None:
        """Return the place of the one man or woman whom the sentence before describes: *of a man who had fallen*."""
        before, gender = self._directory.parsed[unit - 1], GENDERS[pronoun]
        tags, lows = before.unit.tags, before.unit.lows
        new = [c for c in before.chunks if lows[c.start] in NEW and gender_of_title([lows[c.end - 1]]) == gender]
        described = len(new) == 1 and tags[new[0].end : new[0].end + 1] in WHO_WORDS
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
        if chunk is None or before.unit.paragraph != here.unit.paragraph or here.unit.lows[0] != pronoun:
            return None
        head = head_of(before, (chunk.start, chunk.end))
        described = before.unit.tags[chunk.end : chunk.end + 2] in sequences(COMMA, WHO_WORDS)
        if told_of := self._told_of(pronoun, unit):
            return None if self._directory.acts_between((unit - 1, 0), (unit, 0), pronoun) else told_of
        new = described and before.unit.lows[chunk.start] in NEW and before.unit.tags[chunk.end - 1] != NAME
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
        tags, lows = before.unit.tags, before.unit.lows
        named = before.chunk_at(chunk.end + 1) if tags[chunk.end : chunk.end + 1] == COMMA else None
        if gender_of_title([lows[chunk.end - 1]]) != gender or (named and tags[named.end - 1] == NAME):
            return None
        if tags[chunk.start] == POSSESSIVE:
            rival = GENDERS.get(lows[chunk.start]) == gender
        else:
            owner = self._directory.ends_at(unit - 1, tags.index(OWNER, chunk.start))
            rival = owner is not None and (owner == spoken or self._directory.known[owner].gender == gender)
        others = rival or self._directory.acts_between((unit - 1, 0), (unit, 0), pronoun)
        return None if others else (unit - 1, (chunk.start, chunk.end))


def _is_kin(parsed: Parsed, words: Range) -> bool:
    """Return True if a phrase is of a man or a woman by whose they are: *his daughter*, *Lund’s wife*."""
    tags = parsed.unit.tags[slice(*words)]
    owned = tags[:1] == POSSESSIVE or OWNER in tags
    return owned and gender_of_title([head_of(parsed, words)]) is not None


def _is_plural(noun: str) -> bool:
    """Return True if a noun stands for several people: *people*, *officials*."""
    return noun == "people" or (singular(noun) != noun and is_person_noun(singular(noun)))
