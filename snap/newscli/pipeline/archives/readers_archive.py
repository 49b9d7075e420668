"""The archive as its readers work on it: what they mark, note, correct and watch, callable from Python."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import TYPE_CHECKING, Unpack

from newscli.archive.database.connection import Database
from newscli.archive.entries import Note, Stored
from newscli.archive.lookup import corrections, load, resolve, stored_at
from newscli.archive.readers import additions
from newscli.archive.revisions import Significant, compared_numbers, new_note, revisions
from newscli.archive.saving import mark_seen, stamp, tag, untag
from newscli.article import Article, Span
from newscli.article.corrections import Corrections
from newscli.errors import ArchiveError, RefError, UsageError
from newscli.pipeline.archives.archive_reader import exported
from newscli.pipeline.archives.people import PeopleOf
from newscli.pipeline.inputs import Selection

if TYPE_CHECKING:
    from newscli.pipeline.corrections.correcting import Right
    from newscli.pipeline.corrections.sheets import Edited


class ReadersArchive(PeopleOf):
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
            numbers = compared_numbers(stored, old, new)
            before, after = (load(database, stored, number, as_read=True) for number in numbers)
            known = {revision.number: revision for revision in revisions(database, stored)}
        old_one, new_one = (known[number] for number in numbers)
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

    @contextmanager
    def _changing(
        self, names: tuple[str, ...], *, removed: bool = False
    ) -> Iterator[tuple[Database, tuple[Stored, ...]]]:
        """Find the named articles, each once, before any is changed; keep all changes or none."""
        with self._reading(*names[:1]), self._writing() as database:
            found = {each.number: each for each in (resolve(database, name, removed=removed) for name in names)}
            with database.writing():
                yield database, tuple(found.values())
