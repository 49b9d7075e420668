"""The tables of an archive, what keeps them together, and the steps that lead from one form of them to the next.

A step has a number, the version it leads to, and a script in SQL. An archive notes its version in `user_version`; one
that is older is backed up and renewed when it is opened. A step is never changed once a release has it: a new table or
column is a step of its own. `text_of` is a function that every connection brings along: it unpacks the clean text of a
stored article, so that the index needs no second copy of it.

SQLite sees damage to its own pages, but not to the words in them. So each row has a checksum; triggers add it to the
sum of the article that the row belongs to, and take it away when the row changes or goes. What belongs to no article
(people, feeds) is summed up under 0.
"""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import sqlite3

MASK = (1 << 62) - 1


class Sealed(NamedTuple):
    """A table, the article that a row of it belongs to, and its columns."""

    table: str
    owner: str
    columns: str

    def of(self, row: str) -> tuple[str, str]:
        """Return the owner and the checksum of `row`, new or old, in SQL."""
        names = ", ".join(f'{row}"{name}"' for name in self.columns.split())
        return self.owner.format(row), f"row_sum({names})"


# The article that a row belongs to, in SQL, and the tables of such rows.
_OWNERS = {
    "{}number": "article",
    "{}article": "revision tag sketch band near analysis day mention star note correction evidence feed_article gone",
    "{}number >> 16": "quote",
    "0": "person feed entry saved_search told followed known_as",
}


def _sealed(script: str) -> Iterator[Sealed]:
    """Yield the tables whose rows are sealed, with the columns that a script gives them."""
    for owner, names in _OWNERS.items():
        for name in names.split():
            _, _, made = script.partition(f"CREATE TABLE {name} (")
            yield Sealed(name, owner, " ".join(_COLUMN.findall(made.partition(";")[0])))


_COLUMN = re.compile(r'(?:^|,)\s*"?([a-z_0-9]+)"? (?:INTEGER|TEXT|BLOB|REAL)')


def row_sum(*values: Any) -> int:
    """Return a checksum of the values of a row: 62 bits of BLAKE2b."""
    from hashlib import blake2b

    digest = blake2b(b"\0".join(map(_plain, values)), digest_size=8).digest()
    return int.from_bytes(digest) & MASK


def _plain(value: Any) -> bytes:
    if isinstance(value, str):
        return b"t" + value.encode("utf-8", "surrogatepass")
    if isinstance(value, Text):
        return b"t" + value
    return b"b" + value if isinstance(value, bytes) else repr(value).encode()


class Text(bytes):
    """Text as it stands in the file, which need not be any more."""

    __slots__ = ()


def triggers(sealed: Iterable[Sealed]) -> Iterator[str]:
    """Yield what keeps the sums of tables."""
    for each in sealed:
        # In a trigger the policy of the statement outside holds, so that an upsert would not do.
        put, take = (_changed(each, row, sign) for row, sign in (("new.", "+"), ("old.", "-")))
        yield f"CREATE TRIGGER {each.table}_sealed AFTER INSERT ON {each.table} BEGIN\n{put}END;\n"
        yield f"CREATE TRIGGER {each.table}_resealed AFTER UPDATE ON {each.table} BEGIN\n{take}{put}END;\n"
        yield f"CREATE TRIGGER {each.table}_unsealed AFTER DELETE ON {each.table} BEGIN\n{take}END;\n"


def _changed(each: Sealed, row: str, sign: str) -> str:
    owner, checksum = each.of(row)
    return (
        f"INSERT OR IGNORE INTO seal VALUES ({owner}, 0);\n"
        f"UPDATE seal SET sum = sum {sign} {checksum} & {MASK} WHERE article = {owner};\n"
    )


def changed_rows(link: "sqlite3.Connection") -> list[int]:
    """Return the numbers of the articles of which a row is not what was kept; 0 stands for people and feeds."""
    usual, link.text_factory = link.text_factory, Text
    try:
        sums: dict[int, int] = {}
        for each in SEALED:
            names = ", ".join(f'"{name}"' for name in each.columns.split())
            for owner, *values in link.execute(f"SELECT {each.owner.format('')}, {names} FROM {each.table}"):
                sums[owner] = sums.get(owner, 0) + row_sum(*values) & MASK
        known = dict(link.execute("SELECT article, sum FROM seal"))
    finally:
        link.text_factory = usual
    changed = [number for number in {*sums, *known} if sums.get(number, 0) != known.get(number, 0)]
    return sorted(number if type(number) is int else -1 for number in changed)


# Marks a file as ours ("news" in ASCII), so that no other program's database is written into.
APPLICATION = 0x6E657773


class Step(NamedTuple):
    """What leads to schema `version` from the one before."""

    version: int
    script: str


# How far the days of a row reach: within a month (0), within a year (1), further (2).
REACH = "(substr(first, 1, 7) != substr(last, 1, 7)) + (substr(first, 1, 4) != substr(last, 1, 4))"
# The numbers of an article's quotes are its own number, this many bits to the left, and counted on from there.
QUOTE_BITS = 16

# For finding fast: beginnings of two letters, which the most words share, have an index, the number of a quote tells
# its article, days are looked up by how far they reach, and people are counted as they are kept. Places of notes and
# corrections are selectors in JSON (`newscli.article.provenance`); null means the whole article.
_TABLES = f"""
CREATE TABLE article (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    slug TEXT NOT NULL UNIQUE,
    url TEXT,
    place TEXT,
    title TEXT,
    authors TEXT,
    source TEXT,
    published TEXT,
    published_at TEXT,
    date_from TEXT,
    day TEXT NOT NULL,
    language TEXT,
    words INTEGER NOT NULL,
    added TEXT NOT NULL,
    removed TEXT,
    seen TEXT,
    revision INTEGER NOT NULL
, section TEXT);
CREATE UNIQUE INDEX article_url ON article(url) WHERE url IS NOT NULL;
CREATE INDEX article_place ON article(place) WHERE place IS NOT NULL;
CREATE INDEX article_day ON article(day, number);
CREATE INDEX article_title ON article(title, number);
CREATE INDEX article_source ON article(source, number);
CREATE INDEX article_unread ON article(number) WHERE seen IS NULL AND removed IS NULL;
CREATE INDEX article_removed ON article(removed) WHERE removed IS NOT NULL;
CREATE TABLE revision (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    taken TEXT NOT NULL,
    raw BLOB NOT NULL,
    hash BLOB NOT NULL,
    title TEXT,
    words INTEGER NOT NULL,
    body BLOB NOT NULL,
    input BLOB,
    PRIMARY KEY (article, number)
);
CREATE INDEX revision_raw ON revision(raw);
CREATE INDEX revision_hash ON revision(hash);
CREATE TABLE tag (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    name TEXT NOT NULL,
    PRIMARY KEY (article, name)
) WITHOUT ROWID;
CREATE INDEX tag_name ON tag(name, article);
CREATE TABLE sketch (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    bins BLOB NOT NULL
);
CREATE TABLE band (
    key INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (key, article)
) WITHOUT ROWID;
CREATE TABLE near (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    likeness REAL NOT NULL,
    PRIMARY KEY (article, other)
) WITHOUT ROWID;
CREATE INDEX near_other ON near(other);
CREATE TABLE analysis (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    version TEXT NOT NULL
);
CREATE INDEX analysis_version ON analysis(version);
CREATE TABLE day (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY (article, start)
) WITHOUT ROWID;
CREATE TABLE person (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
, articles INTEGER NOT NULL DEFAULT 0, mentions INTEGER NOT NULL DEFAULT 0, quotes INTEGER NOT NULL DEFAULT 0);
CREATE TABLE mention (
    person INTEGER NOT NULL REFERENCES person,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    times INTEGER NOT NULL, quotes INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (person, article)
) WITHOUT ROWID;
CREATE INDEX mention_article ON mention(article);
CREATE TABLE feed (
    url TEXT PRIMARY KEY,
    title TEXT,
    added TEXT NOT NULL,
    etag TEXT,
    modified TEXT,
    checked TEXT,
    failure TEXT
);
CREATE TABLE entry (
    feed TEXT NOT NULL REFERENCES feed ON DELETE CASCADE,
    key TEXT NOT NULL,
    taken TEXT NOT NULL,
    PRIMARY KEY (feed, key)
) WITHOUT ROWID;
CREATE TRIGGER mention_in AFTER INSERT ON mention BEGIN
    UPDATE person SET articles = articles + 1, mentions = mentions + new.times, quotes = quotes + new.quotes
        WHERE number = new.person;
END;
CREATE TRIGGER mention_out AFTER DELETE ON mention BEGIN
    UPDATE person SET articles = articles - 1, mentions = mentions - old.times, quotes = quotes - old.quotes
        WHERE number = old.person;
END;
CREATE VIRTUAL TABLE named USING fts5(
    name, content = 'person', content_rowid = 'number', detail = 'none',
    tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER person_in AFTER INSERT ON person BEGIN
    INSERT INTO named(rowid, name) VALUES (new.number, new.name);
END;
CREATE TABLE quote (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    speaker TEXT,
    words TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL
);
CREATE VIRTUAL TABLE said USING fts5(
    speaker, words, content = 'quote', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER said_out BEFORE DELETE ON quote BEGIN
    INSERT INTO said(said, rowid, speaker, words) VALUES ('delete', old.number, old.speaker, old.words);
END;
CREATE TRIGGER quotes_out BEFORE DELETE ON article BEGIN
    DELETE FROM quote
        WHERE number BETWEEN old.number << {QUOTE_BITS} AND (old.number + 1 << {QUOTE_BITS}) - 1;
END;
CREATE INDEX day_reach ON day({REACH}, first, last);
CREATE VIEW searchable AS
    SELECT article.number AS number, article.title AS title, article.authors AS authors,
        text_of(revision.body) AS text, as_section(article.section) AS section
    FROM article JOIN revision ON revision.article = article.number AND revision.number = article.revision
    WHERE article.removed IS NULL;
CREATE VIRTUAL TABLE full_text USING fts5(
    title, authors, text, section,
    content = 'searchable', content_rowid = 'number', prefix = '2', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER text_before BEFORE UPDATE OF title, authors, section, revision, removed ON article BEGIN
    INSERT INTO full_text(full_text, rowid, title, authors, text, section)
        SELECT 'delete', number, title, authors, text, section FROM searchable WHERE number = old.number;
END;
CREATE TRIGGER text_after AFTER UPDATE OF title, authors, section, revision, removed ON article BEGIN
    INSERT INTO full_text(rowid, title, authors, text, section)
        SELECT number, title, authors, text, section FROM searchable WHERE number = new.number;
END;
CREATE TRIGGER text_out BEFORE DELETE ON article BEGIN
    INSERT INTO full_text(full_text, rowid, title, authors, text, section)
        SELECT 'delete', number, title, authors, text, section FROM searchable WHERE number = old.number;
END;
CREATE TRIGGER body_before BEFORE UPDATE OF body ON revision BEGIN
    INSERT INTO full_text(full_text, rowid, title, authors, text, section)
        SELECT 'delete', number, title, authors, text, section FROM searchable
        WHERE number = old.article AND old.number = (SELECT revision FROM article WHERE number = old.article);
END;
CREATE TRIGGER body_after AFTER UPDATE OF body ON revision BEGIN
    INSERT INTO full_text(rowid, title, authors, text, section)
        SELECT number, title, authors, text, section FROM searchable
        WHERE number = new.article AND new.number = (SELECT revision FROM article WHERE number = new.article);
END;
CREATE TABLE seal (article INTEGER PRIMARY KEY, sum INTEGER NOT NULL);
CREATE TABLE star (
    article INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
    starred TEXT NOT NULL
);
CREATE TABLE note (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    made TEXT NOT NULL,
    place TEXT,
    words TEXT NOT NULL
);
CREATE INDEX note_article ON note(article);
CREATE TABLE correction (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    made TEXT NOT NULL,
    kind TEXT NOT NULL,
    place TEXT,
    value TEXT NOT NULL
);
CREATE INDEX correction_article ON correction(article);
CREATE TABLE evidence (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    url TEXT NOT NULL,
    fetched TEXT NOT NULL,
    status INTEGER NOT NULL,
    headers TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    body BLOB NOT NULL
);
CREATE INDEX evidence_article ON evidence(article);
CREATE TABLE saved_search (
    name TEXT PRIMARY KEY,
    query TEXT NOT NULL,
    kind TEXT NOT NULL,
    filters TEXT NOT NULL,
    made TEXT NOT NULL,
    asked TEXT
);
CREATE TABLE told (
    search TEXT NOT NULL REFERENCES saved_search ON DELETE CASCADE,
    key INTEGER NOT NULL,
    PRIMARY KEY (search, key)
) WITHOUT ROWID;
CREATE TABLE feed_article (
    feed TEXT NOT NULL REFERENCES feed ON DELETE CASCADE,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    PRIMARY KEY (feed, article)
) WITHOUT ROWID;
CREATE INDEX feed_article_article ON feed_article(article);
CREATE TABLE followed (
    feed TEXT PRIMARY KEY REFERENCES feed ON DELETE CASCADE,
    typed TEXT NOT NULL,
    full INTEGER NOT NULL,
    private INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE known_as (
    form TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    made TEXT NOT NULL
) WITHOUT ROWID;
"""

# What the next version of an article has no more: its paragraphs, and its headline, whose place is empty. The index of
# these is all that `search --versions` needs beside that of the newest versions, so it grows by what is edited.
KEEP_GONE = """INSERT INTO gone(article, revision, start, "end")
    SELECT old.article, old.number, json_extract(value, '$[0]'), json_extract(value, '$[1]')
    FROM revision AS old JOIN revision AS new ON new.article = old.article AND new.number = old.number + 1,
        json_each(gone_from(old.title, old.body, new.title, new.body))"""
_GONE = """
CREATE TABLE gone (
    number INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article,
    revision INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL
);
CREATE INDEX gone_article ON gone(article, revision);
CREATE VIEW gone_words AS
    SELECT gone.number AS number, CASE WHEN "end" = 0 THEN title END AS title, NULL AS authors,
        CASE WHEN "end" > 0 THEN part_of(body, start, "end") END AS text, NULL AS section
    FROM gone JOIN revision ON revision.article = gone.article AND revision.number = gone.revision;
CREATE VIRTUAL TABLE gone_text USING fts5(
    title, authors, text, section,
    content = 'gone_words', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER gone_in AFTER INSERT ON gone BEGIN
    INSERT INTO gone_text(rowid, title, authors, text, section)
        SELECT number, title, authors, text, section FROM gone_words WHERE number = new.number;
END;
CREATE TRIGGER gone_out BEFORE DELETE ON gone BEGIN
    INSERT INTO gone_text(gone_text, rowid, title, authors, text, section)
        SELECT 'delete', number, title, authors, text, section FROM gone_words WHERE number = old.number;
END;
CREATE TRIGGER gone_with BEFORE DELETE ON article BEGIN
    DELETE FROM gone WHERE article = old.number;
END;
"""

SEALED = tuple(_sealed(_TABLES + _GONE))
STEPS = (Step(7, _TABLES + _GONE + "".join(triggers(SEALED))),)
