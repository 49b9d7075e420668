"""Takes a query as people type it, returns it for FTS5 with every word of the user's quoted, and its words.

Words stand side by side or with AND, OR, NOT and brackets between them; "a phrase"; a beginning*; title:word.
Nothing the user types reaches FTS5 unquoted but those.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple

from newscli.archive.database.connection import Database
from newscli.archive.database.tables import QUOTE_BITS, REACH
from newscli.archive.entries import Filters
from newscli.archive.lookup import names_by_hand, tests
from newscli.archive.serialization import as_section, fold, unmarked, words_of
from newscli.errors import UsageError

ARTICLE_FIELDS = {"title": "title", "author": "authors", "authors": "authors", "text": "text", "section": "section"}
NOTHING_ASKED = "nothing to search for. Give words, or a filter such as --tag, --since or --speaker."
QUOTE_FIELDS = {"speaker": "speaker", "words": "words"}
_MOST_PIECES = 100  # words, brackets and operators; more is no question that anybody asks
_PIECE = re.compile(r'([A-Za-z]+):(?=[\w"“(])|["“]([^"“”]*)["”](\*?)|(["“”])|([()])|([^\s()"“”]+)')


class Sought(NamedTuple):
    """Words that stand side by side in what is sought: a word, a phrase, or with `begins` the beginning of one.

    `column` is where alone they are sought, empty for anywhere.
    """

    words: str
    begins: bool
    column: str


class Asked(NamedTuple):
    """A query as FTS5 takes it, and all the words whose presence speaks for a hit: those after NOT don't."""

    match: str
    sought: tuple[Sought, ...]


def read_query(query: str, fields: Mapping[str, str] = ARTICLE_FIELDS) -> Asked:
    """Read a query. Raises `UsageError` where it makes no sense."""
    made = _Expression()
    for field, phrase, star, stray, bracket, word in _PIECE.findall(unmarked(query).replace("\0", " ")):
        if field.lower() in fields:
            made.field(fields[field.lower()])
        elif field:
            known = ", ".join(dict.fromkeys(fields))
            raise UsageError(
                f"no field is called “{field}”. Fields: {known}. Put words that mean themselves in quotes."
            )
        elif stray:
            raise UsageError(f"the query “{query}” has a quotation mark that isn't closed.")
        elif bracket:
            made.bracket(bracket)
        elif word in ("AND", "OR", "NOT"):
            made.operator(word)
        else:
            made.words(phrase or word.rstrip("*"), star or "*" * word.endswith("*"))
    return Asked(made.done(query), tuple(made.sought))


class _Expression:
    """What was read so far: a new operand gets AND before it where no operator was typed.

    `scopes` holds for each open bracket whether it comes after NOT, and the column to search.
    """

    def __init__(self) -> None:
        self.parts, self.depth, self.wrong, self.ready, self.column = list[str](), 0, "", False, ""
        self.sought: list[Sought] = []
        self.denied = False
        self.scopes: list[tuple[bool, str]] = [(False, "")]

    def operand(self) -> tuple[bool, str]:
        """Begin an operand; return whether it is one not to be found, and its column."""
        if self.ready:
            self.parts.append("AND")
        if self.column:
            self.parts.append(f"{{{self.column}}} :")
        denied, column = self.scopes[-1]
        scope = (self.denied or denied, self.column or column)
        self.ready, self.denied, self.column = False, False, ""
        return scope

    def field(self, column: str) -> None:
        self.column = column

    def words(self, words: str, star: str) -> None:
        if not re.search(r"\w", words):
            self.column = ""
            return
        denied, column = self.operand()
        if not denied:
            self.sought.append(Sought(words, bool(star), column))
        quoted = (as_section(words) if column == "section" else words).replace('"', '""')
        self.parts.append(f'"{quoted}"' + (" *" if star else ""))
        self.ready = True

    def bracket(self, bracket: str) -> None:
        if bracket == "(":
            self.scopes.append(self.operand())
        elif not self.ready:
            self.wrong = "has nothing before a closing bracket"
        self.depth += 1 if bracket == "(" else -1
        if self.depth < 0:
            self.wrong = "closes a bracket that isn't open"
        elif bracket == ")":
            self.scopes.pop()
        self.parts.append(bracket)

    def operator(self, word: str) -> None:
        if not self.ready or self.column:
            self.wrong = f"has nothing to find before {word}"
        self.parts.append(word)
        self.ready, self.denied = False, word == "NOT"

    def done(self, query: str) -> str:
        if not self.parts:
            self.wrong = "has no word to look for"
        elif len(self.parts) > _MOST_PIECES:
            self.wrong = "is too long"
        elif self.depth > 0:
            self.wrong = self.wrong or "has a bracket that isn't closed"
        elif not self.ready:
            self.wrong = self.wrong or "ends where a word should follow"
        if self.wrong:
            raise UsageError(f"the query “{query[:80]}” {self.wrong}. Put words that mean themselves in quotes.")
        return " ".join(self.parts)


# Takes what a query asks besides its words, returns the articles it leaves, as a table to join others with.

_OF_QUOTE = f"rowid >> {QUOTE_BITS}"


class Query(NamedTuple):
    """What to look for: words, filters, a speaker whom the article quotes, a day (ISO) that it speaks of.

    `version` is that of the analyses whose findings count; others are stale and never used.
    """

    words: str
    filters: Filters = Filters()
    speaker: str | None = None
    about: tuple[str, str] | None = None
    version: str = ""

    @property
    def narrows(self) -> bool:
        """Return True if something is asked besides the words."""
        return bool(self.filters != Filters() or self.speaker or self.about)


class Within(NamedTuple):
    """The articles that a query leaves: tests of the `rowid` of the index of texts, and of that of quotes."""

    of_text: str = ""
    of_quote: str = ""
    narrow: bool = False

    def span(self, archive: Database, first: int, last: int) -> int:
        """Return how many of the articles that the query leaves are numbered from `first` to `last`."""
        if not self.narrow:
            return last - first + 1
        return archive.number("SELECT count(*) FROM temp.asked WHERE number BETWEEN ? AND ?", first, last)


def narrowed(archive: Database, query: Query, *, quotes: bool = False) -> Within:
    """Find the articles that the filters leave; with `quotes` those whose quotes count."""
    asked = list(_sets(archive, query, quotes))
    if not asked:
        return Within(of_quote=_UNLESS_REMOVED)
    archive.run("CREATE TEMP TABLE IF NOT EXISTS asked(number INTEGER PRIMARY KEY)")
    archive.run("DELETE FROM temp.asked")
    values = [value for _, used in asked for value in used]
    archive.run(f"INSERT OR IGNORE INTO temp.asked {' INTERSECT '.join(sql for sql, _ in asked)}", *values)
    first, last = archive.row("SELECT (SELECT min(number) FROM temp.asked), (SELECT max(number) FROM temp.asked)") or ()
    first, last = first or 0, last or -1
    inside = "IN (SELECT number FROM temp.asked)"
    return Within(
        # With the sign SQLite walks through the index once; without, it would look each article up by itself.
        f" AND rowid BETWEEN {first} AND {last} AND +rowid {inside}",
        f" AND rowid BETWEEN {first << QUOTE_BITS} AND {(last + 1 << QUOTE_BITS) - 1} AND ({_OF_QUOTE}) {inside}"
        + _UNLESS_REMOVED,
        narrow=True,
    )


# The index of texts holds no removed article; the quotes of one stay till it is deleted.
_UNLESS_REMOVED = f" AND ({_OF_QUOTE}) NOT IN (SELECT number FROM article WHERE removed IS NOT NULL)"
_ABOUT = (
    f"SELECT article FROM (SELECT article FROM day WHERE {REACH} = 0 AND first BETWEEN ? AND ? AND last >= ?"
    f" UNION ALL SELECT article FROM day WHERE {REACH} = 1 AND first BETWEEN ? AND ? AND last >= ?"
    f" UNION ALL SELECT article FROM day WHERE {REACH} = 2 AND first <= ? AND last >= ?)"
)


def _sets(archive: Database, query: Query, quotes: bool) -> Iterator[tuple[str, list[Any]]]:
    """Yield questions for numbers of articles; the query leaves those that all of them give."""
    asked, values = tests(query.filters)
    if asked:
        yield f"SELECT number FROM article WHERE {' AND '.join(asked)}", values
    if query.speaker and not quotes:
        yield f"SELECT {_OF_QUOTE} FROM said WHERE said MATCH ?", [speaker_match(archive, query.speaker)]
    if query.about:
        first, last = query.about
        month, year = f"{first[:8]}01", f"{first[:5]}01-01"
        yield _ABOUT, [month, last, first, year, last, first, last, first]
    if (query.speaker or query.about or quotes) and has_stale(archive, query.version):
        yield "SELECT article FROM analysis WHERE version = ?", [query.version]


def has_stale(archive: Database, version: str) -> bool:
    """Return True if other analyses than those of `version` found anything that is kept."""
    kept = archive.row("SELECT (SELECT min(version) FROM analysis), (SELECT max(version) FROM analysis)")
    return kept not in ((version, version), (None, None))


def speaker_match(archive: Database, name: str) -> str:
    """Return the expression of FTS5 for quotes of somebody, under all names that were merged with one of that name."""
    by_hand, words = names_by_hand(archive), set(name.lower().split())
    forms = {*by_hand, *by_hand.values()}
    meant = {by_hand.get(form, form) for form in forms if words and words <= set(form.lower().split())}
    names = (name, *sorted(form for form in forms if by_hand.get(form, form) in meant))
    quoted = (each.replace('"', '""').replace("\0", " ") for each in names)
    return "{speaker} : (" + " OR ".join(f'"{each}"' for each in quoted) + ")"


# Takes a text and what was searched in it, returns the words around the hits, and where the hits are.

_WORDS = 24  # in a snippet
_BEFORE = 6  # of them before the first hit, where no sentence begins nearer
_MOST_HITS = 500  # hits that are looked at
_BLANK_RUN = re.compile(r"\S+\s*")
_BEGINNING = re.compile(r"(?:[.!?][\"'”’)]*\s|\n)\s*(?=\S)")


class Snippet(NamedTuple):
    """Words around hits, and where in them the hits are."""

    text: str
    hits: tuple[tuple[int, int], ...]


class Place(NamedTuple):
    """Where a hit stands, and the number of what was sought there."""

    start: int
    end: int
    which: int


def in_place(text: str, sought: Iterable[Sought]) -> Snippet:
    """Return the whole text with the hits in it."""
    places = sorted(islice(_places(text, sought), _MOST_HITS))
    return Snippet(text, _spans(places, 0, len(text), 0))


def headline_hits(title: str, sought: Iterable[Sought]) -> int:
    """Return how many of those sought stand in a title."""
    folded = fold(title)
    return sum(each.column in ("", "title") and bool(_pattern(each).search(folded)) for each in sought)


def snippet_of(columns: dict[str, str], sought: tuple[Sought, ...]) -> Snippet:
    """Return the words around the hits in the first of the `columns` that has any; else the first one's beginning."""
    for column, text in columns.items():
        wanted = [each for each in sought if each.column in ("", column)]
        if places := sorted(islice(_places(text, wanted), _MOST_HITS)):
            return _cut(text, places)
    return _cut(next(iter(columns.values()), ""), [])


def _places(text: str, sought: Iterable[Sought]) -> Iterator[Place]:
    folded = fold(text)
    for number, each in enumerate(sought):
        for match in _pattern(each).finditer(folded):
            yield Place(*match.span(), number)


@lru_cache(maxsize=256)
def _pattern(sought: Sought) -> re.Pattern[str]:
    words = r"[\W_]+".join(map(re.escape, words_of(fold(sought.words)))) or "(?!)"
    end = r"[^\W_]*" if sought.begins else r"(?![^\W_])"
    return re.compile(rf"(?<![^\W_]){words}{end}")


def _cut(text: str, places: list[Place]) -> Snippet:
    """Return the stretch of `text`, as long as a snippet, that has the most of what is searched."""
    first = _best(places).start if places else 0
    start = _beginning(text, first)
    end = start
    for word in islice(_BLANK_RUN.finditer(text, start), _WORDS):
        end = word.end()
    end = start + len(text[start:end].rstrip())
    before, after = "…" if text[:start].strip() else "", "…" if text[end:].strip() else ""
    return Snippet(f"{before}{text[start:end]}{after}", _spans(places, start, end, len(before)))


def _best(places: list[Place]) -> Place:
    """Return the hit from which on the most different ones stand near, then the most, then the first."""
    far = _WORDS * 5
    near = [
        [other.which for other in places[at : at + _WORDS] if other.end <= each.start + far]
        for at, each in enumerate(places)
    ]
    return max(zip(near, places, strict=True), key=lambda pair: (len(set(pair[0])), len(pair[0]), -pair[1].start))[1]


def _beginning(text: str, hit: int) -> int:
    """Return where to begin before a hit: with its sentence if that is near, else some words before."""
    from_ = max(0, hit - _BEFORE * 12)
    for found in _BEGINNING.finditer(text, from_, hit):
        from_ = found.end()
    words = [word.start() for word in _BLANK_RUN.finditer(text, from_, hit)]
    if len(words) <= _BEFORE * 2 and (not from_ or text[from_ - 1].isspace()):
        return from_
    return [*words[-_BEFORE:], hit][0]


def _spans(places: list[Place], start: int, end: int, shift: int) -> tuple[tuple[int, int], ...]:
    spans: list[tuple[int, int]] = []
    for place in places:
        if place.start < start or place.end > end:
            continue
        span = (place.start - start + shift, place.end - start + shift)
        if spans and span[0] < spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], span[1]))
        else:
            spans.append(span)
    return tuple(spans)
