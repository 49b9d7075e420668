"""Takes an `Entry` or the number of a stored article, changes the archive, returns what became of it."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Literal, NamedTuple

from newscli.archive.database.connection import Database
from newscli.archive.entries import Entry, Stored, text_hash
from newscli.archive.lookup import forget_findings, index_gone, index_new, index_quotes, keep_findings
from newscli.archive.minhash import NEAR_DUPLICATE, likeness
from newscli.archive.near_duplicates import Near, link_near, unlink
from newscli.archive.serialization import text_of
from newscli.article.addresses import is_within


class Outcome(NamedTuple):
    """What became of an entry; `revision` counts from one.

    What is "not kept", since an export has no text of it, has neither number nor id; `slug` is what it is called there,
    `url` where it can be fetched.
    """

    kind: Literal["added", "revised", "unchanged", "not kept"]
    number: int
    id: str
    slug: str
    revision: int
    near: tuple[Near, ...] = ()
    url: str | None = None


class Added(NamedTuple):
    """What became of everything that was to be added."""

    outcomes: tuple[Outcome, ...]

    def __str__(self) -> str:
        """Return in words how many were added, revised, unchanged and not kept."""
        kinds = [outcome.kind for outcome in self.outcomes]
        counts = (
            f"{kinds.count(kind)} {kind}" for kind in ("added", "revised", "unchanged", "not kept") if kind in kinds
        )
        return ", ".join(counts) or "nothing added"


def stamp(now: datetime) -> str:
    """Return an instant as the archive writes it: UTC, ISO 8601, to the second, so that order is time."""
    return now.astimezone(UTC).replace(microsecond=0).isoformat()


def add(archive: Database, entries: Iterable[Entry], now: datetime) -> list[Outcome]:
    """Keep entries, all or none of them; `now` has a time zone.

    An article that is there already, by its address or by its text, changes nothing; a changed version of one
    becomes its newest revision, but where others speak of what is not theirs. One that was removed comes back.
    """
    outcomes: list[Outcome] = []
    fresh: list[int] = []
    with archive.writing():
        for entry in entries:
            number = _known(archive, entry)
            if number in fresh:
                index_new(archive, fresh)
                fresh = []
            outcomes.append(_add(archive, entry, number, now))
            fresh += [outcomes[-1].number] if outcomes[-1].kind == "added" else []
        index_new(archive, fresh)
    return outcomes


def _add(archive: Database, entry: Entry, number: int | None, now: datetime) -> Outcome:
    if number is None:
        outcome = _insert(archive, entry, now)
    else:
        archive.run("UPDATE article SET removed = NULL WHERE number = ? AND removed IS NOT NULL", number)
        outcome = _revise(archive, entry, number, now)
    tag(archive, outcome.number, entry.about.tags)
    return outcome


def _known(archive: Database, entry: Entry) -> int | None:
    """Return the number of the article that `entry` is, or is a version of."""
    found = entry.about.url and archive.row("SELECT number FROM article WHERE url = ?", entry.about.url)
    if not found:
        # The same words under another address are another paper's copy: linked, not merged.
        found = archive.row(
            "SELECT article.number FROM revision JOIN article ON article.number = article"
            " WHERE (raw = ?1 OR hash = ?2) AND (url IS NULL OR ?3 IS NULL)",
            *(entry.raw, entry.hash, entry.about.url),
        )
    return int(found[0]) if found else _known_version(archive, entry) or _known_place(archive, entry)


def _known_version(archive: Database, entry: Entry) -> int | None:
    for raw in entry.earlier or () if entry.about.url is None else ():
        sql = "SELECT article FROM revision JOIN article ON article.number = article WHERE raw = ? AND url IS NULL"
        if found := archive.row(sql, raw):
            return int(found[0])
    return None


def _known_place(archive: Database, entry: Entry) -> int | None:
    """Return the article once read from the same file, if the text is still much the same."""
    if entry.place is None:
        return None
    rows = archive.rows(
        "SELECT article.number, bins, body FROM article LEFT JOIN sketch ON sketch.article = article.number"
        " JOIN revision ON revision.article = article.number AND revision.number = article.revision WHERE place = ?",
        entry.place,
    )
    alike = (number for number, bins, body in rows if _alike(bins, body, entry) >= NEAR_DUPLICATE)
    return next((int(number) for number in alike), None)


def _alike(bins: bytes | None, body: bytes, entry: Entry) -> float:
    if bins and entry.bins:
        return likeness(bins, entry.bins)
    one, other = (set(text_of(each).lower().split()) for each in (body, entry.body))
    return len(one & other) / len(one | other)


def _insert(archive: Database, entry: Entry, now: datetime) -> Outcome:
    slug, id_ = _free_slug(archive, entry.about.slug), _free_id(archive, entry)
    number = archive.number("SELECT seq FROM sqlite_sequence WHERE name = 'article'") + 1
    added = stamp(datetime.fromisoformat(entry.about.added) if entry.about.added else now)
    _keep_revision(archive, entry, number, 1, entry.taken or added)
    archive.run(
        f"INSERT INTO article(number, id, slug, url, place, added, revision, {', '.join(_DESCRIBED)})"
        f" VALUES (?, ?, ?, ?, ?, ?, 1, {', '.join('?' * len(_DESCRIBED))})",
        *(number, id_, slug, entry.about.url, entry.place, added, *_described(entry, added)),
    )
    keep_findings(archive, number, entry.findings)
    return Outcome("added", number, id_, slug, 1, link_near(archive, entry, number))


def _revise(archive: Database, entry: Entry, number: int, now: datetime) -> Outcome:
    """Make `entry` the newest revision of a stored article, unless one of its revisions is the same or says more, or
    it is not theirs to say."""
    row = archive.row("SELECT id, slug, revision, added, words FROM article WHERE number = ?", number)
    id_, slug, last, added, words = row or ("", "", 0, "", 0)
    same = archive.row(
        "SELECT number FROM revision WHERE article = ?1"
        " AND (raw = ?2 AND NOT ?5 OR (raw = ?2 OR hash = ?3) AND coalesce(?4, title) IS title)",
        *(number, entry.raw, entry.hash, entry.about.title, entry.titled),
    )
    if same:
        return Outcome("unchanged", number, id_, slug, int(same[0]))
    if (not entry.whole and entry.about.words < words) or not _may_change(archive, entry, number):
        return Outcome("unchanged", number, id_, slug, last)
    _keep_revision(archive, entry, number, last + 1, entry.taken or stamp(now))
    archive.run(
        f"UPDATE article SET revision = ?, seen = NULL, {', '.join(f'{name} = ?' for name in _DESCRIBED)}"
        " WHERE number = ?",
        *(last + 1, *_described(entry, added), number),
    )
    return Outcome("revised", number, id_, slug, last + 1, _found_anew(archive, entry, number, last))


def _found_anew(archive: Database, entry: Entry, number: int, last: int) -> tuple[Near, ...]:
    """Keep what is found in an article, whose text is another now than in the revision before; return those like it."""
    forget_findings(archive, number)
    keep_findings(archive, number, entry.findings)
    index_quotes(archive, number)
    index_gone(archive, number, last)
    unlink(archive, number)
    return link_near(archive, entry, number)


def _may_change(archive: Database, entry: Entry, number: int) -> bool:
    """Return False where others speak of an article: an export of one of another address, a feed of one that it did
    not bring and that is of another site."""
    if entry.feed is None and entry.earlier is None:
        return True
    (url,) = archive.row("SELECT url FROM article WHERE number = ?", number) or (None,)
    if url != entry.about.url or entry.feed is None:
        return bool(url == entry.about.url)
    brought = archive.row("SELECT 1 FROM feed_article WHERE feed = ? AND article = ?", entry.feed, number)
    return bool(brought) or is_within(url, entry.feed)


_DESCRIBED = [
    "title", "authors", "source", "published", "published_at", "date_from", "day", "language", "section", "words",
]  # fmt: skip


def _described(entry: Entry, added: str) -> tuple[object, ...]:
    about = entry.about
    known = {**about._asdict(), "authors": "\n".join(about.authors) or None, "day": about.published or added[:10]}
    return tuple(known[name] for name in _DESCRIBED)


def _keep_revision(archive: Database, entry: Entry, number: int, revision: int, taken: str) -> None:
    archive.run(
        "INSERT INTO revision(article, number, taken, raw, hash, title, words, body, input)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        *(number, revision, taken, entry.raw, entry.hash, entry.about.title),
        *(entry.about.words, entry.body, entry.input),
    )


def renew(archive: Database, stored: Stored, entry: Entry) -> bool:
    """Put `entry`, the newest revision cleaned and analysed again, in the place of what was kept of it.

    Return whether the text is another now.
    """
    number = stored.number
    old = archive.row("SELECT hash FROM revision WHERE article = ? AND number = ?", number, stored.revision)
    archive.run(
        "UPDATE revision SET raw = ?, hash = ?, title = ?, words = ?, body = ? WHERE article = ? AND number = ?",
        *(entry.raw, entry.hash, entry.about.title, entry.about.words, entry.body, number, stored.revision),
    )
    archive.run(
        f"UPDATE article SET {', '.join(f'{name} = ?' for name in _DESCRIBED)} WHERE number = ?",
        *(*_described(entry, stored.added or ""), number),
    )
    _found_anew(archive, entry, number, stored.revision - 1)
    return old is None or old[0] != entry.hash


def _free_slug(archive: Database, slug: str) -> str:
    slug = slug or "article"
    if not archive.row("SELECT 1 FROM article WHERE slug = ?", slug):
        return slug
    number = archive.number("SELECT count(*) FROM article WHERE slug > ? || '-' AND slug < ? || '.'", slug, slug) + 2
    while archive.row("SELECT 1 FROM article WHERE slug = ?", f"{slug}-{number}"):
        number += 1
    return f"{slug}-{number}"


def _free_id(archive: Database, entry: Entry) -> str:
    """Return the article's id; the same input under another address gets one of its own."""
    id_ = entry.about.id
    while archive.row("SELECT 1 FROM article WHERE id = ?", id_):
        id_ = text_hash(f"{id_} {entry.about.url}").hex()[:12]
    return id_


def tag(archive: Database, number: int, names: Iterable[str]) -> None:
    """Give tags to an article."""
    for name in names:
        archive.run("INSERT OR IGNORE INTO tag VALUES (?, ?)", number, name)


def untag(archive: Database, number: int, names: Iterable[str]) -> None:
    """Take tags from an article."""
    for name in names:
        archive.run("DELETE FROM tag WHERE article = ? AND name = ?", number, name)


def mark_seen(archive: Database, id_: str, now: datetime) -> None:
    """Say that the article of that id was shown to the reader. An archive that can't be written stays as it is."""
    unread = "SELECT number FROM article WHERE id = ? AND seen IS NULL"
    if number := archive.number(unread, id_):
        archive.run("UPDATE article SET seen = ? WHERE number = ?", stamp(now), number)
