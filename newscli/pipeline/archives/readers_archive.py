"""The archive as its readers work on it: what they mark, note, correct and watch, callable from Python."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime
from typing import TYPE_CHECKING, Unpack

from newscli.archive.database.connection import Database, open_database
from newscli.archive.entries import Note, Stored
from newscli.archive.lookup import corrections, load, resolve, stored_at
from newscli.archive.readers import additions
from newscli.archive.readers.searches import (
    News,
    SavedSearch,
    SearchKind,
    articles_of,
    forget_search,
    news,
    save_search,
    saved_searches,
    tell,
    tell_story,
)
from newscli.archive.revisions import Significant, new_note, two_revisions
from newscli.archive.saving import mark_seen, stamp, tag, untag
from newscli.archive.search.queries import ARTICLE_FIELDS, QUOTE_FIELDS, read_query
from newscli.archive.search.quotes_and_people import FoundQuotes
from newscli.article import Article, Span
from newscli.article.corrections import Corrections
from newscli.errors import ArchiveError, RefError, UsageError
from newscli.pipeline.archives.archive_reader import ArchiveReader, exported
from newscli.pipeline.corrections.findings import VERSION
from newscli.pipeline.inputs import Asking, Selection

if TYPE_CHECKING:
    from newscli.pipeline.corrections.correcting import Right
    from newscli.pipeline.corrections.sheets import Edited
    from newscli.schema.across_papers import PersonPage, StoryNews

RESERVED = ("add", "list", "remove")  # words of `watch`, so no names of searches
_MOST_ARTICLES = 200  # articles of a story


class ReadersArchive(ArchiveReader):
    """What readers do with stored articles: the half of `newscli.Archive` between reading and keeping."""

    def mark_read(self, article: Article, *, now: datetime | None = None) -> None:
        """Note that an article was read, if it is stored here and the archive can be written."""
        with suppress(ArchiveError), self._reading() as database:
            mark_seen(database, article.id, now or database.now())

    def mark(
        self, how: additions.Mark, *names: str, now: datetime | None = None, **selection: Unpack[Selection]
    ) -> tuple[Stored, ...]:
        """Mark articles as "read" or "unread", give them a "star" or take it ("unstar"); return those that changed.

        They are the named ones, or without names all that are selected, of which something must be said.
        """
        with self._changing(self.named_or_chosen(*names, **selection)) as (database, found):
            at = now or database.now()
            changed = [stored for stored in found if additions.mark(database, stored.number, how, at)]
        return tuple(self.find(stored.id) for stored in changed)

    def named_or_chosen(self, *names: str, **selection: Unpack[Selection]) -> tuple[str, ...]:
        """Return names as given, or the ids of all articles that are selected, of which something must be said."""
        if not names and not any(value for key, value in selection.items() if key != "removed"):
            raise UsageError("no article is named. Name some, or say which: --source, --tag, --since, --until.")
        return names or tuple(stored.id for stored in self.list(**selection))

    def next_unread(self, **selection: Unpack[Selection]) -> Stored | None:
        """Return the first article of those unread, in the order of `list`; None where there is none."""
        found = () if self.is_empty else self.list(limit=1, **selection | {"unread": True})
        return found[0] if found else None

    def counts(self) -> additions.Counts:
        """Count the articles and those unread: in all, and of each feed, tag and paper."""
        if not self.exists:
            return additions.Counts(())
        with self._reading() as database:
            return additions.counts(database)

    def significant(self, name: str, old: int | None = None, new: int | None = None) -> Significant:
        """Return what changed between two revisions in headline, figures, quotes, names and days."""
        from newscli.pipeline.significance import compared

        with self._reading(name) as database:
            stored = resolve(database, name)
            (old_one, before), (new_one, after) = two_revisions(database, stored, old, new, as_read=True)
        return Significant(stored, old_one, new_one, compared(before, after), new_note(before, after))

    def note(
        self, name: str, words: str, *, at: Span | None = None, find: str | None = None, now: datetime | None = None
    ) -> Note:
        """Keep a note about an article: about the place `at`, about the first place of the words `find`, or all of it.

        Raises `UsageError` where nothing is written, and where the text has no such place.
        """
        from newscli.pipeline.corrections.correcting import place_in

        if not words.strip():
            raise UsageError("the note is empty. Write what is to be noted.")
        with self._reading(name), self._writing() as database:
            stored = resolve(database, name)
            place = place_in(load(database, stored), at, find)
            note = Note(0, stamp(now or database.now()), place, words.strip())
            with database.writing():
                return note._replace(number=additions.keep_note(database, stored.number, note))

    def notes(self, name: str) -> additions.Notes:
        """Return the notes about an article, in the order they were made."""
        with self._reading(name) as database:
            return additions.notes_of(database, resolve(database, name).number)

    def remove_note(self, name: str, number: int) -> None:
        """Remove a note about an article. Raises `RefError` where it has none of that number."""
        with self._changing((name,)) as (database, (stored,)):
            if not additions.remove_note(database, stored.number, number):
                raise RefError(f"{stored.slug} has no note {number}. `newscli note {stored.slug}` lists them.")

    def annotations(self, *names: str, **selection: Unpack[Selection]) -> dict[str, object]:
        """Return the notes about the named articles, or those selected, as a W3C Web Annotation collection."""
        from newscli.render.exchange import collection

        with self._reading() as database:
            found = exported(database, names, selection)
            noted = ((stored, additions.notes_of(database, stored.number)) for stored in found)
            return collection([(load(database, stored), notes) for stored, notes in noted if notes.notes])

    def tag(self, *names: str, add: tuple[str, ...] = (), remove: tuple[str, ...] = ()) -> tuple[Stored, ...]:
        """Give tags to articles and take others, of all or none, and return the articles as they are now."""
        with self._changing(names) as (database, found):
            for stored in found:
                tag(database, stored.number, [" ".join(name.split()) for name in add if name.strip()])
                untag(database, stored.number, remove)
        return tuple(self.find(stored.id) for stored in found)

    def correct(self, name: str, right: "Right", *, now: datetime | None = None) -> Stored:
        """Set an article right by hand; return it as it is now. What was read and found is kept beside.

        Raises `UsageError` where nothing is said, for words that don't stand in the text, and days that are none.
        """
        from newscli.pipeline.corrections.correcting import set_right

        if not right.says_something:
            raise UsageError("nothing is to be corrected. Say what is right.")
        with self._changing((name,)) as (database, (stored,)):
            set_right(database, stored, right, now or database.now())
            return stored_at(database, stored.number)

    def edit(self, name: str, *, now: datetime | None = None) -> "tuple[Stored, Edited]":
        """Let the user edit an article's facts, tags, quotes and events in the editor.

        Return the article as it is now, and what was changed. Raises `UsageError` for a sheet that says nothing known.
        """
        from newscli.pipeline.corrections.correcting import set_right
        from newscli.pipeline.corrections.sheets import changes, edited_sheet, sheet_of

        stored = self.find(name)
        before = sheet_of(self.load(name), stored.tags)
        with edited_sheet(before, stored.slug) as after:
            edited = changes(before, after)
            if not edited.says_something:
                return stored, edited
            with self._changing((stored.id,)) as (database, (stored,)):
                set_right(database, stored, edited.right, now or database.now())
                if edited.tags is not None:
                    untag(database, stored.number, set(stored.tags) - set(edited.tags))
                    tag(database, stored.number, edited.tags)
        return self.find(stored.id), edited

    def corrections(self, name: str) -> Corrections:
        """Return what was set right about an article, in the order it was."""
        with self._reading(name) as database:
            return Corrections(corrections(database, resolve(database, name).number))

    def undo_corrections(self, name: str, *numbers: int) -> int:
        """Forget the corrections of an article of these numbers, or all; return how many there were.

        Raises `RefError` for a number that none has.
        """
        from newscli.pipeline.corrections.correcting import apply_to

        with self._changing((name,)) as (database, (stored,)):
            undone = [additions.undo_corrections(database, stored.number, number) for number in numbers or (None,)]
            if numbers and 0 in undone:
                missing = numbers[undone.index(0)]
                raise RefError(f"{stored.slug} has no correction {missing}. `newscli edit {stored.slug} --list`.")
            apply_to(database, stored.number)
            return sum(undone)

    def save_search(
        self,
        name: str,
        query: str = "",
        *,
        kind: SearchKind = "articles",
        now: datetime | None = None,
        **asked: Unpack[Asking],
    ) -> None:
        """Keep a search under a name, for `watch` to ask: for "articles", "quotes", "versions", or "days" spoken of.

        It asks what `search` does; of days themselves, those of `about`. Raises `UsageError` for a query that makes no
        sense, nothing to look for, and a name that is taken.
        """
        if name in RESERVED:
            raise UsageError(f"“{name}” is what `watch` does. Give the search another name.")
        if query.strip():
            read_query(query, QUOTE_FIELDS if kind == "quotes" else ARTICLE_FIELDS)
        elif kind == "versions" or not any(asked.values()):
            raise UsageError(
                "there is nothing to look for. Give words, or an option such as --speaker, --tag or --about."
            )
        since, until, about = asked.get("since"), asked.get("until"), asked.get("about")
        search = SavedSearch(
            name,
            query,
            kind,
            asked.get("speaker"),
            asked.get("source"),
            asked.get("tags", ()),
            since=since.isoformat() if since else None,
            until=until.isoformat() if until else None,
            about=f"{about[0]}/{about[1]}" if about else None,
        )
        with self._writing() as database:
            if not save_search(database, search, now or database.now()):
                raise UsageError(f"a search is called “{name}” already. `newscli watch remove {name}` forgets it.")

    def searches(self) -> tuple[SavedSearch, ...]:
        """Return the saved searches, by name."""
        if not self.exists:
            return ()
        with self._reading() as database:
            return tuple(saved_searches(database))

    def forget_search(self, name: str) -> None:
        """Forget a saved search. Raises `RefError` where there is none of that name."""
        self._saved(name)
        with self._writing() as database:
            forget_search(database, name)

    def watch(self, name: str, *, peek: bool = False, now: datetime | None = None) -> News:
        """Return what is new for a saved search since it was last asked, the newest articles first.

        With `peek` it stays new; `told` says later that it was told. Raises `RefError` for a name that none has.
        """
        search = self._saved(name)
        with self._searched(analysed=search.is_of_analyses) as database:
            found = news(database, search, VERSION)
            if isinstance(found.found, FoundQuotes):
                from newscli.pipeline.archives.read_once import ReadOnce

                found = found._replace(found=ReadOnce(database).with_denials(found.found))
        if not peek:
            self.told(name, (*found.keys, *found.passed), now=now)
        return found

    def found_by(self, name: str, *, limit: int = 20) -> tuple[Stored, ...]:
        """Return the articles that a saved search finds, new or not, those published last first; of quotes and days
        the articles that have them."""
        search = self._saved(name)
        with self._reading() as database:
            return tuple(articles_of(database, search, VERSION, limit))

    def told(self, name: str, keys: Iterable[int], *, now: datetime | None = None) -> None:
        """Remember that these were told of a saved search: the `keys` of what `watch` returned."""
        with self._writing() as database, database.writing():
            tell(database, name, keys, now or database.now())

    def _saved(self, name: str) -> SavedSearch:
        found = next((each for each in self.searches() if each.name == name), None)
        if found is None:
            raise RefError(f"no saved search is called “{name}”. `newscli watch list` lists them.")
        return found

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
        from newscli.pipeline.archives.story_news import edits_in, things_in
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
            things = tuple(things_in(database, known, fresh)) if fresh else ()
            edits = tuple(edits_in(database, found, first))
        newest = max([newest, *(each.number for each in found)])
        news = StoryNews(story or query, first, len(fresh), len(known), things, edits, newest)
        if story and not peek:
            self.story_told(news, now=now)
        return news

    def story_told(self, news: "StoryNews", *, now: datetime | None = None) -> None:
        """Remember that what is new in the story of a saved search was told: what `new` returned with `peek`."""
        with self._writing() as database, database.writing():
            tell_story(database, news.story, news.newest, now or database.now())

    def merge_people(self, kept: str, *others: str, now: datetime | None = None) -> "PersonPage":
        """Keep that other names are those of `kept`, and return that person. Raises `RefError` for unknown names."""
        if not others:
            raise UsageError("a second name is wanted. `newscli people merge NAME OTHER...`.")
        self._keep_names(dict.fromkeys(others, kept), now)
        return self.person(kept)

    def split_people(self, *names: str, now: datetime | None = None) -> None:
        """Keep that each of these names is somebody of their own. Raises `RefError` for unknown names."""
        self._keep_names({name: name for name in names}, now)

    def _keep_names(self, names: dict[str, str], now: datetime | None) -> None:
        from newscli.pipeline.archives.people import keep_names

        with self._writing() as database, database.writing():
            keep_names(database, names, now or database.now())

    @contextmanager
    def _writing(self) -> Iterator[Database]:
        database = open_database(self.path, write=True)
        if database is None:
            raise ArchiveError(f"the archive {self.path} can't be made. Give another place with --archive.")
        with database:
            yield database

    @contextmanager
    def _changing(
        self, names: tuple[str, ...], *, removed: bool = False
    ) -> Iterator[tuple[Database, tuple[Stored, ...]]]:
        """Find the named articles, each once, before any is changed; keep all changes or none."""
        with self._reading(*names[:1]), self._writing() as database:
            found = {each.number: each for each in (resolve(database, name, removed=removed) for name in names)}
            with database.writing():
                yield database, tuple(found.values())


def _day(stored: Stored) -> str:
    return (stored.published_at or stored.published or stored.added or "")[:10]
