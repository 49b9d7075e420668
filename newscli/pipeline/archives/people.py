"""The archive asked for people: who is in it, under which names, what they said, and who speaks beside them."""

from collections.abc import Mapping
from datetime import datetime

from newscli.archive.database.connection import Database
from newscli.archive.entries import Stored
from newscli.archive.lookup import names_by_hand
from newscli.archive.readers import additions
from newscli.archive.search.quotes_and_people import search_people
from newscli.errors import RefError
from newscli.matching.names import merge_names
from newscli.pipeline.archives.read_once import ReadOnce
from newscli.pipeline.corrections.findings import VERSION
from newscli.quotes.sourcing import kind_of_source
from newscli.schema.across_papers import Beside, KnownPeople, KnownPerson, PersonPage

_MOST_NAMES = 2000  # names that are compared
_BESIDE = 10  # people shown beside somebody


def known_people(database: Database, name: str, limit: int) -> KnownPeople:
    """Return people whose name has words that begin so, as `ArchiveReader.people` says."""
    known = sorted(_known(database, name), key=lambda each: (-each.articles, -each.quotes))
    return KnownPeople(tuple(known[:limit]))


def person_page(database: Database, name: str) -> PersonPage:
    """Return somebody with what they said, and the words that deny it, as `ArchiveReader.person` says."""
    person = _one(database, name)
    names, readings = {form.name for form in person.forms}, ReadOnce(database)
    said = tuple(
        each._replace(denied=readings.denial(stored, each.start, each.end))
        for stored in additions.articles_naming(database, [form.name for form in person.forms], VERSION)
        for each in _said(database, stored, names)
    )
    rows = additions.quoted_beside(database, {each.stored.number for each in said})
    return PersonPage(person, said, tuple(Beside(*row) for row in rows if row[0] not in names)[:_BESIDE])


def keep_names(database: Database, names: Mapping[str, str], now: datetime) -> None:
    """Keep of each of these names whose it is; of one that is its own, that it is nobody else's."""
    spelled = {each: _spelled(database, each) for each in (*names, *names.values())}
    known = names_by_hand(database)
    for form, name in {spelled[form]: spelled[name] for form, name in names.items()}.items():
        additions.keep_name(database, form, name if form == name else known.get(name, name), now)


def _spelled(database: Database, name: str) -> str:
    """Return a name as it is spelled in the archive; a word of it does that one person alone has. Raises `RefError`."""
    return name if database.row("SELECT 1 FROM person WHERE name = ?", name) else _one(database, name).name


def _known(database: Database, name: str) -> list[KnownPerson]:
    by_hand = names_by_hand(database)
    hits = {hit.name: hit for hit in search_people(database, name, VERSION, limit=_MOST_NAMES)}
    for form, full in by_hand.items() if name else ():  # what was merged may have other words
        if hits.keys() & {form, full}:
            more = (hit for each in (form, full) for hit in search_people(database, each, VERSION, limit=_MOST_NAMES))
            hits |= {hit.name: hit for hit in more if hit.name in (form, full)}
    # No ministry, ship or "officials" that are quoted; names merged by hand are always people.
    people = {each: hit.articles for each, hit in hits.items() if each in by_hand or kind_of_source(each) == "person"}
    found_of = [(each, [hits[form.name] for form in each.forms]) for each in merge_names(people, by_hand)]
    return [
        KnownPerson(
            person.name,
            person.forms,
            sum(hit.articles for hit in found),
            sum(hit.mentions for hit in found),
            sum(hit.quotes for hit in found),
            person.doubtful,
        )
        for person, found in found_of
    ]


def _one(database: Database, name: str) -> KnownPerson:
    """Return the one person of a name, or of a word of it. Raises `RefError` for none and several."""
    people = _known(database, name.split()[-1] if name.split() else "")
    exact = [each for each in people if name in (form.name for form in each.forms)]
    words = set(name.lower().split())
    found = exact or [each for each in people if words <= set(each.name.lower().split())]
    if len(found) == 1:
        return found[0]
    if not found:
        raise RefError(f"nobody is called “{name}” here. `newscli people` lists who is named.")
    names = ", ".join(each.name for each in found[:5])
    raise RefError(f"“{name}” may be {names}. Give the whole name.")


def _said(database: Database, stored: Stored, names: set[str]) -> list[additions.SaidThen]:
    """Return the quotes of an article by these names, by a last name alone, and by longer forms: "Mayor Lena Orr"."""
    theirs = names | {name.split()[-1] for name in names}
    longer = [f" {name} " for name in names if " " in name]
    spoken = additions.quotes_in(database, stored)
    return [each for each in spoken if each.speaker in theirs or any(name in f" {each.speaker} " for name in longer)]
