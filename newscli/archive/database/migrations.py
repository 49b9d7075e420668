"""The tables of the archive, as the steps that lead from one schema version to the next.

A step is never changed once released: a new version is a new row. `text_of` is a function that every connection
brings along: it unpacks the clean text of a stored article, so that the index needs no second copy of it.
"""

from typing import NamedTuple

from newscli.archive.database.first_tables import FIRST_TABLES
from newscli.archive.database.readers_tables import READERS_TABLES
from newscli.archive.database.seals import FEEDS_SEALED, FIRST_SEALED, PEOPLE_SEALED, SUMS, triggers

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
# its article, days are looked up by how far they reach, and people are counted as they are kept.
_SECOND = f"""
ALTER TABLE article ADD COLUMN section TEXT;
DROP TRIGGER text_before;
DROP TRIGGER text_after;
DROP TRIGGER text_out;
DROP TRIGGER body_before;
DROP TRIGGER body_after;
DROP TABLE full_text;
DROP VIEW searchable;

ALTER TABLE mention ADD COLUMN quotes INTEGER NOT NULL DEFAULT 0;
UPDATE mention SET quotes = (
    SELECT count(*) FROM quote JOIN person ON person.name = quote.speaker
    WHERE quote.article = mention.article AND person.number = mention.person
);
ALTER TABLE person ADD COLUMN articles INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN mentions INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN quotes INTEGER NOT NULL DEFAULT 0;
UPDATE person SET
    articles = (SELECT count(*) FROM mention WHERE person = number),
    mentions = (SELECT coalesce(sum(times), 0) FROM mention WHERE person = number),
    quotes = (SELECT coalesce(sum(mention.quotes), 0) FROM mention WHERE person = number);
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
INSERT INTO named(named) VALUES ('rebuild');

DROP TRIGGER said_out;
DROP TABLE said;
CREATE TABLE numbered (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    speaker TEXT,
    words TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL
);
INSERT INTO numbered
    SELECT (article << {QUOTE_BITS}) + place, kind, speaker, words, start, "end" FROM (
        SELECT *, row_number() OVER (PARTITION BY article ORDER BY number) - 1 AS place FROM quote
    ) WHERE place < 1 << {QUOTE_BITS};
DROP TABLE quote;
ALTER TABLE numbered RENAME TO quote;
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
INSERT INTO said(said) VALUES ('rebuild');

DROP INDEX day_first;
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
INSERT INTO full_text(full_text) VALUES ('rebuild');
"""

# So that damage to any row is found: a sum of checksums for each article. Before, addresses lose their passwords.
_THIRD = """
PRAGMA defer_foreign_keys = ON;
UPDATE OR IGNORE article SET url = without_password(url) WHERE url LIKE '%@%';
UPDATE article SET url = NULL WHERE url != without_password(url);
UPDATE OR IGNORE feed SET url = without_password(url) WHERE url LIKE '%@%';
UPDATE OR IGNORE entry SET feed = without_password(feed) WHERE feed LIKE '%@%';
DELETE FROM entry WHERE feed != without_password(feed);
DELETE FROM feed WHERE url != without_password(url);
""" + "".join((SUMS, *triggers(FIRST_SEALED)))

# How each feed is followed.
_FIFTH = """
CREATE TABLE followed (
    feed TEXT PRIMARY KEY REFERENCES feed ON DELETE CASCADE,
    typed TEXT NOT NULL,
    full INTEGER NOT NULL,
    private INTEGER NOT NULL
) WITHOUT ROWID;
""" + "".join(triggers(FEEDS_SEALED))

# Which names are one person's, as somebody said.
_SIXTH = """
CREATE TABLE known_as (
    form TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    made TEXT NOT NULL
) WITHOUT ROWID;
""" + "".join(triggers(PEOPLE_SEALED))

STEPS = (
    Step(1, FIRST_TABLES),
    Step(2, _SECOND),
    Step(3, _THIRD),
    Step(4, READERS_TABLES),
    Step(5, _FIFTH),
    Step(6, _SIXTH),
)
