"""People and bodies, and their mentions: what is known of each, and how well a mention fits a pronoun."""

from dataclasses import dataclass

from newscli.language.lexicon.places import is_no_person
from newscli.language.lexicon.titles import Gender
from newscli.language.names.kinds import Kind

Words = tuple[str, ...]
Place = tuple[int, int, int]


@dataclass(slots=True, eq=False, repr=False)
class Entity:
    """Somebody named in the article: the fullest name and its words in lower case, and what is known of them.

    `unit` is where the name stands first. `capitals` is True of one word that is only seen in capitals, `thing` of what
    shows itself to be no person, body or place: *a Volvo*. An `animal` is called one beside its name, and never speaks.
    """

    name: str
    words: Words
    kind: Kind
    unit: int
    gender: Gender | None = None
    role: Place | None = None
    capitals: bool = False
    thing: bool = False
    animal: bool = False

    @property
    def body(self) -> bool:
        """Return True of what is no person."""
        return self.kind in ("body", "place")

    def may_be_somebody(self) -> bool:
        """Return True if *he* or *she* may mean this person, whose gender is not known."""
        return not (self.body or self.animal or self.capitals or self.thing or is_no_person(self.words))


@dataclass(slots=True, eq=False, repr=False)
class Mention:
    """A person named in unit `unit`, words `start` to `end`; `subject` where a verb follows or the unit begins so.

    `describes` is True where the name only describes the noun after it: *a Norland official*.
    """

    unit: int
    start: int
    end: int
    person: int
    subject: bool
    describes: bool


def weight(sighting: Mention, person: Entity, unit: int) -> float:
    """Return how well a mention fits a pronoun of unit `unit`: near, a subject, of somebody who is known."""
    away = unit - sighting.unit
    known = 2 if person.gender else -4 if len(person.words) == 1 else 0
    return 10 - 3 * min(away, 4) - away // 4 + (4 if sighting.subject else 0) + known
