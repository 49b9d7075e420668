"""What is new in a story of an archive: new things told, changed figures, and edits of articles it has."""

from collections.abc import Iterator, Sequence

from newscli.archive.database.connection import Database
from newscli.archive.entries import Stored
from newscli.archive.lookup import load
from newscli.archive.revisions import Significant, new_note, revisions
from newscli.article import Article
from newscli.article.nearby import paragraph_at, sentence_at
from newscli.matching.novelty import Novelty, find_new
from newscli.pipeline.comparing import material_of
from newscli.pipeline.significance import compared, only_extends
from newscli.schema.across_papers import NewThing


def things_in(database: Database, known: Sequence[Stored], fresh: Sequence[Stored]) -> Iterator[NewThing]:
    """Yield what the `fresh` articles tell that none before told, the most new first."""
    stored = [*known, *fresh]
    materials = [material_of(load(database, each)) for each in stored]
    for each in find_new(materials, len(known)):
        yield _thing(each, stored, materials[each.mention.article].article)


def _thing(new: Novelty, stored: Sequence[Stored], article: Article) -> NewThing:
    span = new.mention.span
    around = (sentence_at(article, span.start) or span) if new.kind in ("figure", "changed figure") else span
    return NewThing(
        kind=new.kind,
        stored=stored[new.mention.article],
        words=around.words_of(article.text),
        value=new.mention.value,
        start=span.start,
        end=span.end,
        paragraph=paragraph_at(article, around.start),
        weight=new.weight,
        before=new.before.value if new.before else None,
        before_in=stored[new.before.article] if new.before else None,
    )


def edits_in(database: Database, found: Sequence[Stored], since: str) -> Iterator[Significant]:
    """Yield what changed since in what articles tell that were there before, from the version before to the newest.

    A version that only goes on where the one before ends, as the full text after the short one of a feed, is no edit.
    """
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
