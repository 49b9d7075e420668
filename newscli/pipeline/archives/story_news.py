"""The archive asked what is new in a story: new things told, changed figures, and edits of articles it has."""

from bisect import bisect_right
from datetime import date, datetime
from typing import TYPE_CHECKING

from newscli.errors import UsageError
from newscli.pipeline.archives.watching import Watching

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscli.archive.database.connection import Database
    from newscli.archive.revisions import Significant
    from newscli.archive.stored import Stored
    from newscli.article import Article
    from newscli.matching.novelty import Novelty
    from newscli.schema.story_news import NewThing, StoryNews

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
        from newscli.schema.story_news import StoryNews

        if not story and not query.strip():
            raise UsageError("nothing is asked. Name a saved search, or give words with --search.")
        found = self.found_by(story, limit=_MOST_ARTICLES) if story else self._fitting(query)
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
        from newscli.archive.readers.searches import tell_story

        with self._writing() as database, database.writing():
            tell_story(database, told.story, told.newest, now or database.now())

    def _fitting(self, query: str) -> "tuple[Stored, ...]":
        return tuple(hit.stored for hit in self.search(query, limit=_MOST_ARTICLES).hits)


def _day(stored: "Stored") -> str:
    return (stored.published_at or stored.published or stored.added or "")[:10]


def _things(database: "Database", known: "Sequence[Stored]", fresh: "Sequence[Stored]") -> "Iterator[NewThing]":
    from newscli.archive.lookup import load
    from newscli.matching.novelty import find_new
    from newscli.pipeline.comparing import material_of

    stored = [*known, *fresh]
    materials = [material_of(load(database, each)) for each in stored]
    for each in find_new(materials, len(known)):
        yield _thing(each, stored, [material.article for material in materials])


def _thing(new: "Novelty", stored: "Sequence[Stored]", articles: "Sequence[Article]") -> "NewThing":
    from newscli.article import Span
    from newscli.schema.story_news import NewThing

    number, span = new.telling.article, new.telling.span
    article = articles[number]
    if new.kind in ("figure", "changed figure"):
        around = (s.span for s in article.sentences if s.span.start <= span.start < s.span.end)
        span = next(around, Span(span.start, span.end))
    return NewThing(
        kind=new.kind,
        stored=stored[number],
        words=span.words_of(article.text),
        value=new.telling.value,
        start=new.telling.span.start,
        end=new.telling.span.end,
        paragraph=bisect_right(article.paragraphs, span.start, key=lambda each: each.span.start),
        weight=new.weight,
        before=new.before.value if new.before else None,
        before_in=stored[new.before.article] if new.before else None,
    )


def _edits(database: "Database", found: "Sequence[Stored]", since: str) -> "Iterator[Significant]":
    """Yield what changed since in what articles tell that were there before, from the version before to the newest.

    A version that only goes on where the one before ends, as the full text after the short one of a feed, is no edit.
    """
    from newscli.archive.lookup import load
    from newscli.archive.revisions import Significant, revisions
    from newscli.pipeline.significance import compared, new_note, only_goes_on

    for stored in found:
        if stored.revision < 2:
            continue
        versions = revisions(database, stored)
        newest = versions[-1]
        if newest.taken < since:  # one of the same second may have come after the question
            continue
        first = next((at for at, each in reversed([*enumerate(versions[:-1])]) if each.taken <= since), 0)
        texts = [load(database, stored, each.number, as_read=True) for each in versions[first:]]
        while len(texts) > 1 and only_goes_on(texts[0], texts[1]):
            texts.pop(0)
        old, before, after = versions[-len(texts)], texts[0], texts[-1]
        if changes := compared(before, after):
            yield Significant(stored, old, newest, changes, new_note(before, after))
