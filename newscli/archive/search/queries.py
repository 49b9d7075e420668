"""Takes a query as people type it, returns it for FTS5 with every word of the user's quoted, and its words.

Words stand side by side or with AND, OR, NOT and brackets between them; "a phrase"; a beginning*; title:word.
Nothing the user types reaches FTS5 unquoted but those.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from newscli.archive.text_normalization import as_section, unmarked
from newscli.errors import UsageError

ARTICLE_FIELDS = {
    "title": "title",
    "author": "authors",
    "authors": "authors",
    "text": "text",
    "section": "section",
}
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
