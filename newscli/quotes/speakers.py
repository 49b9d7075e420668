"""In: parsed units and statements; out: who is named in them, in what role, and whom a pronoun means."""

from collections import Counter
from dataclasses import dataclass, field

from newscli.language.names import HONORIFICS, Gender, gender_of_given_name, gender_of_title
from newscli.quotes.candidates import Chunk, Parsed

_NAME = frozenset("Nq")
_PRONOUNS: dict[str, Gender] = {
    "he": "m",
    "him": "m",
    "his": "m",
    "himself": "m",
    "she": "f",
    "her": "f",
    "hers": "f",
    "herself": "f",
}
_VERBS = frozenset("VZbBHMD")
Words = tuple[str, ...]


@dataclass(slots=True)
class Person:
    """Somebody named in the article: the words of the fullest name, its place, what is known of them."""

    words: Words
    place: tuple[int, int, int]
    gender: Gender | None = None
    role: tuple[int, int, int] | None = None
    titles: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Sighting:
    """A person named in unit `unit`, words `start` to `end`; `subject` where a verb follows or the unit begins so."""

    unit: int
    start: int
    end: int
    person: int
    subject: bool


class Directory:
    """The people of an article, and where each is named."""

    def __init__(self, parsed: list[Parsed]) -> None:
        """Read the names in every unit."""
        self.parsed = parsed
        self.people: list[Person] = []
        self.by_last: dict[str, list[int]] = {}
        self.sightings: list[Sighting] = []
        for number, unit in enumerate(parsed):
            for chunk in unit.chunks:
                self._see(number, unit, chunk)

    def _see(self, number: int, parsed: Parsed, chunk: Chunk) -> None:
        start, end = name_in(parsed, chunk)
        if start == end:
            return
        words = tuple(parsed.unit.lows[start:end])
        before = parsed.unit.lows[chunk.start : start]
        gender = gender_of_title(before)
        person = self.find(words, gender)
        known = self.people[person] if person is not None else None
        if known is None or len(words) > len(known.words):
            if known is None:
                person = len(self.people)
                self.people.append(Person(words, (number, start, end)))
            assert person is not None
            self.people[person].words, self.people[person].place = words, (number, start, end)
            for key in {words[-1], words[0]}:
                if person not in self.by_last.setdefault(key, []):
                    self.by_last[key].append(person)
        assert person is not None
        entry = self.people[person]
        entry.gender = entry.gender or gender or (gender_of_given_name(words[0]) if len(words) > 1 else None)
        role, told = role_beside(parsed, chunk, start, end)
        entry.gender = entry.gender or told
        if entry.role is None and role is not None:
            entry.role = (number, *role)
        self.sightings.append(Sighting(number, start, end, person, _is_subject(parsed, chunk)))

    def find(self, words: Words, gender: Gender | None = None) -> int | None:
        """Return the person that `words` name: one whose name holds them in order, the latest of several."""
        found = None
        for number in self.by_last.get(words[-1], ()):
            person = self.people[number]
            if gender and person.gender and person.gender != gender:
                continue
            if _fits(words, person.words):
                found = number
        if found is None and len(words) > 1:
            found = next((n for n in self.by_last.get(words[-1], ()) if self.people[n].words == words[-1:]), None)
        return found

    def who(self, pronoun: str, unit: int, at: int, spoken: int | None) -> int | None:
        """Return the person a pronoun at word `at` of `unit` means, or None; `spoken` is who spoke last."""
        gender = _PRONOUNS.get(pronoun)
        if gender is None:
            return None
        weights: Counter[int] = Counter()
        for sighting in self.sightings:
            if (sighting.unit, sighting.start) >= (unit, at):
                break
            person = self.people[sighting.person]
            away = unit - sighting.unit
            if away > 12 or (person.gender or gender) != gender:
                continue
            weight = 10 - 2 * min(away, 4) - away // 4 + (4 if sighting.subject else 0) + (3 if person.gender else 0)
            weight += 2 if sighting.person == spoken else 0
            weights[sighting.person] = max(weights[sighting.person], weight)
        if not weights:
            return None
        return max(reversed(weights), key=weights.__getitem__)


def _fits(words: Words, full: Words) -> bool:
    """Tell whether `words` are `full`, its last word, its first, or a part of it that ends alike."""
    if len(words) == 1:
        return words[0] in (full[-1], full[0])
    return words[-1] == full[-1] and (
        words[0] in full or full[0] in words or (len(words[0]) == 1 and full[0][0] == words[0])
    )


def name_in(parsed: Parsed, chunk: Chunk) -> tuple[int, int]:
    """Return the words of a chunk that name a person: capitalised ones at its end, behind titles and roles."""
    tags = parsed.unit.tags
    if chunk.kind != "N":
        return 0, 0
    end = chunk.end
    start = end
    while start > chunk.start and tags[start - 1] in _NAME:
        start -= 1
    while start < end and tags[start] == "q":
        start += 1
    if start == end or tags[start:end].strip("q") == "" or (tags[chunk.start] == "d" and start == chunk.start + 1):
        return 0, 0
    return start, end


def _is_subject(parsed: Parsed, chunk: Chunk) -> bool:
    tags = parsed.unit.tags
    end = chunk.end
    return (
        chunk.start == 0
        or tags[end : end + 1] in _VERBS
        or (tags[end : end + 2] == ",w" and tags[chunk.start - 1] not in "oO")
    )


def role_beside(parsed: Parsed, chunk: Chunk, start: int, end: int) -> tuple[tuple[int, int] | None, Gender | None]:
    """Return where the text says what the named person is, beside the name, and whether that tells man or woman."""
    lows, tags = parsed.unit.lows, parsed.unit.tags
    first = chunk.start
    while first < start and (tags[first] == "d" or lows[first].rstrip(".") in HONORIFICS):
        first += 1
    if first < start and tags[first] not in "p'" and "'" not in tags[first:start]:
        return (first, start), gender_of_title(lows[first:start])
    if tags[end : end + 1] == "," and (role := _apposition(parsed, end + 1)):
        return role, gender_of_title(lows[role[0] : role[1]])
    if chunk.start > 1 and tags[chunk.start - 1] == ",":
        before = next((c for c in reversed(parsed.chunks) if c.end == chunk.start - 1), None)
        if before and tags[before.start] in "dp" and "N" not in tags[before.start : before.end]:
            return (before.start, before.end), gender_of_title(lows[before.start : before.end])
    return None, None


def _apposition(parsed: Parsed, at: int) -> tuple[int, int] | None:
    tags, lows = parsed.unit.tags, parsed.unit.lows
    if tags[at : at + 2] == "#,":
        at += 2
    if lows[at : at + 1] == ["who"]:
        stop = tags.find(",", at)
        at = next((i + 1 for i in range(at, stop) if lows[i] in ("is", "was") and tags[i + 1] == "d"), -1)
    stop = next((i for i in range(max(at, 0), len(tags)) if tags[i] in ",.;:-(wQq"), len(tags))
    if at < 0 or at >= stop or stop - at > 20 or tags[at] not in "dpnj":
        return None
    if any(tag in "VZBHMD" for tag in tags[at:stop]) or not any(tag in "nL" for tag in tags[at:stop]):
        return None
    return at, stop
