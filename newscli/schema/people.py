"""People of an archive and somebody of them, and their fields."""

from typing import TYPE_CHECKING, NamedTuple

from newscli.schema.archive_records import stored_fields
from newscli.schema.article_records import Record

if TYPE_CHECKING:
    from newscli.archive.readers.people import SaidThen
    from newscli.matching.names.people import Form


class KnownPerson(NamedTuple):
    """Somebody in an archive: the name, its forms with the reasons why they are one, articles, mentions and quotes.

    `doubtful` are people who have the same last name, so that it was not merged.
    """

    name: str
    forms: "tuple[Form, ...]"
    articles: int
    mentions: int
    quotes: int
    doubtful: tuple[str, ...] = ()


class KnownPeople(NamedTuple):
    """People of an archive, those of most articles first."""

    people: tuple[KnownPerson, ...]


class Beside(NamedTuple):
    """Somebody who is quoted in the same articles, and in how many."""

    name: str
    articles: int


class PersonPage(NamedTuple):
    """Somebody, what they said, by day, and who else is quoted where they speak."""

    person: KnownPerson
    said: "tuple[SaidThen, ...]"
    beside: tuple[Beside, ...]


def known_people_fields(result: KnownPeople, _: object) -> Record:
    """Return the fields of people."""
    return {"people": [_person(each) for each in result.people]}


def person_page_fields(result: PersonPage, _: object) -> Record:
    """Return the fields of somebody."""
    return {
        "person": _person(result.person),
        "said": [
            {
                "article": stored_fields(each.stored),
                **{k: v for k, v in each._asdict().items() if k != "stored"},
                "denied": each.denied or None,
            }
            for each in result.said
        ],
        "beside": [each._asdict() for each in result.beside],
    }


def _person(person: KnownPerson) -> Record:
    fields = person._asdict()
    return {**fields, "forms": [form._asdict() for form in person.forms], "doubtful": list(person.doubtful)}
