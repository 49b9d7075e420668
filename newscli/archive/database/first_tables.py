"""The tables of the first schema: articles, their revisions and findings, feeds, and what is searched.

They are never changed: `newscli.archive.database.migrations` has the steps that lead on from here.
"""

FIRST_TABLES = """
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
);
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
-- No foreign key: to look rows up by article would need an index as large as the table. `unlink` deletes them by key.
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
CREATE TABLE quote (
    number INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    kind TEXT NOT NULL,
    speaker TEXT,
    words TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL
);
CREATE INDEX quote_article ON quote(article);
CREATE INDEX quote_speaker ON quote(speaker) WHERE speaker IS NOT NULL;
CREATE TABLE day (
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY (article, start)
) WITHOUT ROWID;
CREATE INDEX day_first ON day(first, last);
CREATE TABLE person (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);
CREATE TABLE mention (
    person INTEGER NOT NULL REFERENCES person,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    times INTEGER NOT NULL,
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

CREATE VIEW searchable AS
    SELECT article.number AS number, article.title AS title, article.authors AS authors, text_of(revision.body) AS text
    FROM article JOIN revision ON revision.article = article.number AND revision.number = article.revision
    WHERE article.removed IS NULL;
CREATE VIRTUAL TABLE full_text USING fts5(
    title, authors, text,
    content = 'searchable', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER text_before BEFORE UPDATE OF title, authors, revision, removed ON article BEGIN
    INSERT INTO full_text(full_text, rowid, title, authors, text)
        SELECT 'delete', number, title, authors, text FROM searchable WHERE number = old.number;
END;
CREATE TRIGGER text_after AFTER UPDATE OF title, authors, revision, removed ON article BEGIN
    INSERT INTO full_text(rowid, title, authors, text)
        SELECT number, title, authors, text FROM searchable WHERE number = new.number;
END;
CREATE TRIGGER text_out BEFORE DELETE ON article BEGIN
    INSERT INTO full_text(full_text, rowid, title, authors, text)
        SELECT 'delete', number, title, authors, text FROM searchable WHERE number = old.number;
END;
CREATE TRIGGER body_before BEFORE UPDATE OF body ON revision BEGIN
    INSERT INTO full_text(full_text, rowid, title, authors, text)
        SELECT 'delete', number, title, authors, text FROM searchable
        WHERE number = old.article AND old.number = (SELECT revision FROM article WHERE number = old.article);
END;
CREATE TRIGGER body_after AFTER UPDATE OF body ON revision BEGIN
    INSERT INTO full_text(rowid, title, authors, text)
        SELECT number, title, authors, text FROM searchable
        WHERE number = new.article AND new.number = (SELECT revision FROM article WHERE number = new.article);
END;

CREATE VIRTUAL TABLE said USING fts5(
    speaker, words, content = 'quote', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER said_out BEFORE DELETE ON quote BEGIN
    INSERT INTO said(said, rowid, speaker, words) VALUES ('delete', old.number, old.speaker, old.words);
END;
"""
