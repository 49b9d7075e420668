"""The archive asked what is new in a story: new things told, changed figures, and edits of articles it has."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from newscli.archive.database.connection import Database
from newscli.archive.entries import Stored
from newscli.archive.lookup import load, names_by_hand
from newscli.archive.readers import additions
from newscli.archive.readers.searches import tell_story
from newscli.archive.revisions import Significant, new_note, revisions
from newscli.archive.search.quotes_and_people import PersonHit, search_people
from newscli.article import Article, Span
from newscli.article.nearby import sentence_at
from newscli.errors import RefError, UsageError
from newscli.pipeline.archives.archive_reader import Denials
from newscli.pipeline.archives.follow import Watching
from newscli.pipeline.corrections.findings import VERSION

if TYPE_CHECKING:
    from newscli.matching.names import Person
    from newscli.matching.novelty import Novelty
    from newscli.schema.across_papers import Beside, KnownPeople, KnownPerson, NewThing, PersonPage, StoryNews

_MOST_ARTICLES = 200  # articles of a story


class NewInStories(Watching):
    """What is new in the stories of an archive."""

    def new(
        self,
        query: str = "",
        *,
        story: str | None = None,
        since: date | None = None,
        peek: bool = False,
        now: datetime | None = None,
    ) -> "StoryNews":
        """Return what is new in the articles that fit a query, or those of the saved search `story`.

        New are the articles published from the day `since` on, by default on the newest day of them; of a saved search,
        those added since this was last asked of it (or it was made), and unless `peek` is set that is noted.

        Raises `UsageError` where nothing is asked, `RefError` for a search that none has.
        """
        from newscli.schema.across_papers import StoryNews

        if not story and not query.strip():
            raise UsageError("nothing is asked. Name a saved search, or give words with --search.")
        if story:
            found = self.found_by(story, limit=_MOST_ARTICLES)
        else:
            found = tuple(hit.stored for hit in self.search(query, limit=_MOST_ARTICLES).hits)
        asked = self._saved(story) if story else None
        instant = (asked.story_asked or asked.made) if asked and since is None else ""
        first = instant or (since.isoformat() if since else max((_day(each) for each in found), default=""))
        newest = asked.newest if asked else 0
        fresh = [each for each in found if (each.number > newest if instant else _day(each) >= first)]
        known = sorted((each for each in found if each not in fresh), key=_day)
        fresh.sort(key=_day)
        with self._searched(analysed=False) as database:
            things = tuple(_things(database, known, fresh)) if fresh else ()
            edits = tuple(_edits(database, found, first))
        newest = max([newest, *(each.number for each in found)])
        told = StoryNews(story or query, first, len(fresh), len(known), things, edits, newest)
        if story and not peek:
            self.story_told(told, now=now)
        return told

    def story_told(self, told: "StoryNews", *, now: datetime | None = None) -> None:
        """Remember that what is new in the story of a saved search was told: what `new` returned with `peek`."""
        with self._writing() as database, database.writing():
            tell_story(database, told.story, told.newest, now or database.now())


def _day(stored: Stored) -> str:
    return (stored.published_at or stored.published or stored.added or "")[:10]


def _things(database: Database, known: Sequence[Stored], fresh: Sequence[Stored]) -> "Iterator[NewThing]":
    from newscli.matching.novelty import find_new
    from newscli.pipeline.comparing import material_of

    stored = [*known, *fresh]
    materials = [material_of(load(database, each)) for each in stored]
    for each in find_new(materials, len(known)):
        yield _thing(each, stored, [material.article for material in materials])


def _thing(new: "Novelty", stored: Sequence[Stored], articles: Sequence[Article]) -> "NewThing":
    from newscli.schema.across_papers import NewThing

    number, span = new.mention.article, new.mention.span
    article = articles[number]
    if new.kind in ("figure", "changed figure"):
        span = sentence_at(article, span.start) or Span(span.start, span.end)
    return NewThing(
        kind=new.kind,
        stored=stored[number],
        words=span.words_of(article.text),
        value=new.mention.value,
        start=new.mention.span.start,
        end=new.mention.span.end,
        paragraph=bisect_right(article.paragraphs, span.start, key=lambda each: each.span.start),
        weight=new.weight,
        before=new.before.value if new.before else None,
        before_in=stored[new.before.article] if new.before else None,
    )


def _edits(database: Database, found: Sequence[Stored], since: str) -> Iterator[Significant]:
    """Yield what changed since in what articles tell that were there before, from the version before to the newest.

    A version that only goes on where the one before ends, as the full text after the short one of a feed, is no edit.
    """
    from newscli.pipeline.significance import compared, only_extends

    for stored in found:
        if stored.revision < 2:
            continue
        versions = revisions(database, stored)
        newest = versions[-1]
        if newest.taken < since:  # one of the same second may have come after the question
            continue
        first = next((at for at, each in reversed([*enumerate(versions[:-1])]) if each.taken <= since), 0)
        texts = [load(database, stored, each.number, as_read=True) for each in versions[first:]]
        while len(texts) > 1 and only_extends(texts[0], texts[1]):
            texts.pop(0)
        old, before, after = versions[-len(texts)], texts[0], texts[-1]
        if changes := compared(before, after):
            yield Significant(stored, old, newest, changes, new_note(before, after))


# The archive asked for people: who is in it, under which names, what they said, and who speaks beside them.


_MOST_NAMES = 2000  # names that are compared
_BESIDE = 10  # people shown beside somebody


class PeopleOf(NewInStories):
    """The people of an archive."""

    def people(self, name: str = "", *, limit: int = 50) -> "KnownPeople":
        """Return people whose name has words that begin so, or all; forms of one name are merged, with the reasons.

        Without a name, the 2,000 names of most articles are compared.
        """
        from newscli.schema.across_papers import KnownPeople

        with self._searched(analysed=True) as database:
            known = sorted(_known(database, name), key=lambda each: (-each.articles, -each.quotes))
            return KnownPeople(tuple(known[:limit]))

    def person(self, name: str) -> "PersonPage":
        """Return somebody with all that is kept of what they said, by day.

        `name` is any form of the name, or a word of it that one person alone has. Raises `RefError` otherwise.
        """
        from newscli.schema.across_papers import PersonPage

        with self._searched(analysed=True) as database:
            person = _one(_known(database, name.split()[-1] if name.split() else ""), name)
            articles = additions.articles_naming(database, [form.name for form in person.forms], VERSION)
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
        with self._writing() as database, database.writing():
            spelled = {each: _spelled(database, each) for each in (*names, kept)}
            names = {spelled[form]: spelled[name] for form, name in names.items()}
            known = names_by_hand(database)
            for form, name in names.items():
                additions.keep_name(
                    database, form, name if form == name else known.get(name, name), now or database.now()
                )


def _spelled(database: Database, name: str) -> str:
    """Return a name as it is spelled in the archive; a word of it does that one person alone has. Raises `RefError`."""
    if database.row("SELECT 1 FROM person WHERE name = ?", name):
        return name
    return _one(_known(database, name.split()[-1] if name.split() else ""), name).name


def _known(database: Database, name: str) -> "list[KnownPerson]":
    from newscli.matching.names import merge_names

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


def _counted(name: str, hits: list[PersonHit], person: "Person") -> "KnownPerson":
    from newscli.schema.across_papers import KnownPerson

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


def _said(database: Database, stored: Stored, person: "KnownPerson") -> list[additions.SaidThen]:
    names = {form.name for form in person.forms}
    lasts = {name.split()[-1] for name in names}
    spoken = additions.quotes_in(database, stored)
    return [each for each in spoken if each.speaker in names or each.speaker in lasts or _holds(each.speaker, names)]


def _holds(speaker: str, names: set[str]) -> bool:
    """Return True for a longer form with a name in it: "Mayor Lena Orr"."""
    return any(" " in name and f" {name} " in f" {speaker} " for name in names)


def _beside(database: Database, said: tuple[additions.SaidThen, ...], person: "KnownPerson") -> "tuple[Beside, ...]":
    from newscli.schema.across_papers import Beside

    names = {form.name for form in person.forms}
    rows = additions.quoted_beside(database, {each.stored.number for each in said})
    return tuple(Beside(*row) for row in rows if row[0] not in names)[:_BESIDE]
