"""People and bodies, and their mentions: what is known of each, and how well a mention fits one."""

from dataclasses import dataclass
from typing import NamedTuple

from newscli.language.names import Gender
from newscli.language.places import is_no_person

Words = tuple[str, ...]
Place = tuple[int, int, int]


@dataclass(slots=True)
class Entity:
    """Somebody named in the article: the words of the fullest name, its place, what is known of them.

    `doubtful` is one word that was only seen at the start of a sentence: *Firefighters*, *Nobody*; `thing` is
    True if it follows an article or *in*, as no person does: *the Taliban*; `capitals` if it is only seen in capitals.
    """

    words: Words
    place: Place
    gender: Gender | None = None
    role: Place | None = None
    body: bool = False
    doubtful: bool = False
    thing: bool = False
    capitals: bool = True

    def may_be_somebody(self) -> bool:
        """Return True if *he* or *she* may mean this person, whose gender is not known."""
        return not (self.doubtful or self.thing or self.capitals or is_no_person(self.words))


class Mention(NamedTuple):
    """A person named in unit `unit`, words `start` to `end`; `subject` where a verb follows or the unit begins so."""

    unit: int
    start: int
    end: int
    person: int
    subject: bool


def weight(sighting: Mention, person: Entity, unit: int) -> float:
    """Return how well a mention fits a pronoun of unit `unit`: near, a subject, of somebody who is known."""
    away = unit - sighting.unit
    known = 2 if person.gender else -4 if len(person.words) == 1 else 0
    return 10 - 3 * min(away, 4) - away // 4 + (4 if sighting.subject else 0) + known


def fits(words: Words, full: Words) -> bool:
    """Return True if `words` are `full`, its last word, its first, or a part of it that ends alike."""
    if len(words) == 1:
        return words[0] in (full[-1], full[0])
    alike = words[0] in full or full[0] in words or (len(words[0].rstrip(".")) == 1 and full[0][0] == words[0][0])
    return words[-1] == full[-1] and alike
