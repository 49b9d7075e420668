"""The tables of schema version 4: what readers add to articles, what they watch, and the proof of what was fetched."""

from newscli.archive.database.seals import READERS_SEALED, triggers

# Places of notes and corrections are selectors in JSON (`newscli.article.provenance`); null means the whole article.
READERS_TABLES = """
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
""" + "".join(triggers(READERS_SEALED))
