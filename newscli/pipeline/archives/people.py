"""The archive asked for people: who is in it, under which names, what they said, and who speaks beside them."""

from datetime import datetime
from typing import TYPE_CHECKING

from newscli.errors import RefError, UsageError
from newscli.pipeline.archives.story_news import NewInStories

if TYPE_CHECKING:
    from newscli.archive.database.connection import Database
    from newscli.archive.readers.people import SaidThen
    from newscli.archive.search.quotes_and_people import PersonHit
    from newscli.archive.stored import Stored
    from newscli.matching.names.people import Person
    from newscli.schema.people import Beside, KnownPeople, KnownPerson, PersonPage

_MOST_NAMES = 2000  # names that are compared
_BESIDE = 10  # people shown beside somebody


class PeopleOf(NewInStories):
    """The people of an archive."""

    def people(self, name: str = "", *, limit: int = 50) -> "KnownPeople":
        """Return people whose name has words that begin so, or all; forms of one name are merged, with the reasons.

        Without a name, the 2,000 names of most articles are compared.
        """
        from newscli.schema.people import KnownPeople

        with self._searched(analysed=True) as database:
            return KnownPeople(tuple(_known(database, name)[:limit]))

    def person(self, name: str) -> "PersonPage":
        """Return somebody with all that is kept of what they said, by day.

        `name` is any form of the name, or a word of it that one person alone has. Raises `RefError` otherwise.
        """
        from newscli.archive.readers.people import articles_naming
        from newscli.pipeline.archives.denied import Denials
        from newscli.pipeline.corrections.findings import VERSION
        from newscli.schema.people import PersonPage

        with self._searched(analysed=True) as database:
            person = _one(_known(database, name.split()[-1] if name.split() else ""), name)
            articles = articles_naming(database, [form.name for form in person.forms], VERSION)
            denials = Denials(database)
            said = tuple(
                each._replace(denied=denials.of(stored, each.start, each.end))
                for stored in articles
                for each in _said(database, stored, person)
            )
            return PersonPage(person, said, _beside(database, said, person))

    def merge_people(self, kept: str, *others: str, now: datetime | None = None) -> "PersonPage":
        """Keep that other names are those of `kept`, and return that person. Raises `RefError` for unknown names."""
        if not others:
            raise UsageError("a second name is wanted. `newscli people merge NAME OTHER...`.")
        self._keep_names(dict.fromkeys(others, kept), kept, now)
        return self.person(kept)

    def split_people(self, *names: str, now: datetime | None = None) -> None:
        """Keep that each of these names is somebody of their own. Raises `RefError` for unknown names."""
        self._keep_names({name: name for name in names}, names[0], now)

    def _keep_names(self, names: dict[str, str], kept: str, now: datetime | None) -> None:
        from newscli.archive.readers.people import keep_name, names_by_hand

        with self._writing() as database, database.writing():
            spelled = {each: _spelled(database, each) for each in (*names, kept)}
            names = {spelled[form]: spelled[name] for form, name in names.items()}
            known = names_by_hand(database)
            for form, name in names.items():
                keep_name(database, form, name if form == name else known.get(name, name), now or database.now())


def _spelled(database: "Database", name: str) -> str:
    """Return a name as it is spelled in the archive; a word of it does that one person alone has. Raises `RefError`."""
    if database.row("SELECT 1 FROM person WHERE name = ?", name):
        return name
    return _one(_known(database, name.split()[-1] if name.split() else ""), name).name


def _known(database: "Database", name: str) -> "list[KnownPerson]":
    from newscli.archive.readers.people import names_by_hand
    from newscli.archive.search.quotes_and_people import search_people
    from newscli.matching.names.people import merge_names
    from newscli.pipeline.corrections.findings import VERSION

    by_hand = names_by_hand(database)
    hits = {hit.name: hit for hit in search_people(database, name, VERSION, limit=_MOST_NAMES)}
    for form, full in by_hand.items() if name else ():  # what was merged may have other words
        if hits.keys() & {form, full}:
            found = (hit for each in (form, full) for hit in search_people(database, each, VERSION, limit=_MOST_NAMES))
            hits |= {hit.name: hit for hit in found if hit.name in (form, full)}
    people = merge_names({each: hit.articles for each, hit in hits.items() if _may_be_person(each, by_hand)}, by_hand)
    return [_counted(person.name, [hits[form.name] for form in person.forms], person) for person in people]


def _may_be_person(name: str, by_hand: dict[str, str]) -> bool:
    """Return False for a ministry, a ship or "officials" that are quoted; names merged by hand are always people."""
    from newscli.quotes.sourcing import kind_of_source

    return name in by_hand or kind_of_source(name) == "person"


def _counted(name: str, hits: "list[PersonHit]", person: "Person") -> "KnownPerson":
    from newscli.schema.people import KnownPerson

    totals = (sum(hit.articles for hit in hits), sum(hit.mentions for hit in hits), sum(hit.quotes for hit in hits))
    return KnownPerson(name, person.forms, *totals, person.doubtful)


def _one(people: "list[KnownPerson]", name: str) -> "KnownPerson":
    exact = [each for each in people if name in (form.name for form in each.forms)]
    words = set(name.lower().split())
    found = exact or [each for each in people if words <= set(each.name.lower().split())]
    if len(found) == 1:
        return found[0]
    if not found:
        raise RefError(f"nobody is called “{name}” here. `newscli people` lists who is named.")
    told = ", ".join(each.name for each in found[:5])
    raise RefError(f"“{name}” may be {told}. Give the whole name.")


def _said(database: "Database", stored: "Stored", person: "KnownPerson") -> "list[SaidThen]":
    from newscli.archive.readers.people import quotes_in

    names = {form.name for form in person.forms}
    lasts = {name.split()[-1] for name in names}
    spoken = quotes_in(database, stored)
    return [each for each in spoken if each.speaker in names or each.speaker in lasts or _holds(each.speaker, names)]


def _holds(speaker: str, names: set[str]) -> bool:
    """Return True for a longer form with a name in it: "Mayor Lena Orr"."""
    return any(" " in name and f" {name} " in f" {speaker} " for name in names)


def _beside(database: "Database", said: "tuple[SaidThen, ...]", person: "KnownPerson") -> "tuple[Beside, ...]":
    from newscli.archive.readers.people import quoted_beside
    from newscli.schema.people import Beside

    names = {form.name for form in person.forms}
    rows = quoted_beside(database, {each.stored.number for each in said})
    return tuple(Beside(*row) for row in rows if row[0] not in names)[:_BESIDE]
