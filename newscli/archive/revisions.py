"""Takes a stored article, returns its revisions, and the words in which two of them differ."""

import re
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from newscli.archive.database.connection import Database
from newscli.archive.entries import Stored
from newscli.archive.lookup import load
from newscli.archive.near_duplicates import Near
from newscli.article import Article

_WORD = re.compile(r"\S+|\n\s*")


class Revision(NamedTuple):
    """One version of an article: its number from one, when it was taken (ISO 8601), its headline and its words."""

    number: int
    taken: str
    title: str | None
    words: int


class Change(NamedTuple):
    """Words that both versions have, or only the older (removed) or the newer (added); line breaks end paragraphs."""

    kind: Literal["same", "removed", "added"]
    words: tuple[str, ...]

    def __str__(self) -> str:
        """Return the words with blanks between them."""
        return re.sub(r" ?\n\s*", "\n\n", " ".join(self.words))


class History(NamedTuple):
    """The versions of a stored article, the first one first, and the articles much like it."""

    stored: Stored
    revisions: tuple[Revision, ...]
    near: tuple[Near, ...]


class Difference(NamedTuple):
    """What changed in a stored article from one revision to another: in its headline and in its text."""

    stored: Stored
    old: Revision
    new: Revision
    title: tuple[Change, ...]
    changes: tuple[Change, ...]

    @property
    def is_empty(self) -> bool:
        """True where nothing changed."""
        return all(change.kind == "same" for change in (*self.title, *self.changes))


Told = Literal["headline", "figures", "quotes", "names", "days", "denials"]


class Changed(NamedTuple):
    """What one version tells and the other does not: only the older (`removed`), only the newer (`added`)."""

    kind: Told
    removed: tuple[str, ...]
    added: tuple[str, ...]


class Significant(NamedTuple):
    """What changed in what an article tells, from one revision to another; `note` is what it says of that itself."""

    stored: Stored
    old: Revision
    new: Revision
    changes: tuple[Changed, ...]
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """True where nothing changed of what it tells."""
        return not self.changes


def revisions(archive: Database, stored: Stored) -> list[Revision]:
    """Return all versions of an article, the first one first."""
    sql = "SELECT number, taken, title, words FROM revision WHERE article = ? ORDER BY number"
    return [Revision(*row) for row in archive.rows(sql, stored.number)]


def difference(archive: Database, stored: Stored, old: int | None = None, new: int | None = None) -> Difference:
    """Return what changed between two revisions: unless told, from the one before to the newest.

    Raises `RefError` for a revision that is not there.
    """
    (before, old_text), (after, new_text) = two_revisions(archive, stored, old, new)
    title, text = changes(before.title or "", after.title or ""), changes(old_text.text, new_text.text)
    return Difference(stored, before, after, tuple(title), tuple(text))


def two_revisions(
    archive: Database, stored: Stored, old: int | None, new: int | None, *, as_read: bool = False
) -> list[tuple[Revision, Article]]:
    """Return the revisions that are compared, with their articles: unless told, the one before and the newest."""
    new = new or stored.revision
    numbers = old or max(1, new - 1), new
    articles = [load(archive, stored, number, as_read=as_read) for number in numbers]
    known = {revision.number: revision for revision in revisions(archive, stored)}
    return [(known[number], article) for number, article in zip(numbers, articles, strict=True)]


def changes(old: str, new: str) -> list[Change]:
    """Return what was changed between two texts, in order.

    Equal paragraphs are set aside first, so that only changed ones are compared word by word.
    """
    made: list[Change] = []
    for kind, before, after in _aligned(old.split("\n"), new.split("\n")):
        if kind == "equal":
            _put(made, "same", _words(after))
            continue
        for part, removed, added in _aligned(_words(before), _words(after)):
            if part == "equal":
                _put(made, "same", added)
            else:
                _put(made, "removed", removed)
                _put(made, "added", added)
    return made


def new_note(old: Article, new: Article) -> str:
    """Return what a version itself says of its changes in a note that the one before has not: "Correction: …"."""
    known, words = (
        [each.source.words_of(one.raw) for each in one.left_out if each.kind == "note"] for one in (old, new)
    )
    return " ".join(note for note in words if note not in known)


def in_context(found: list[Change], around: int = 12) -> list[Change]:
    """Shorten what is the same to `around` words on either side of a change; an ellipsis stands for the rest."""
    short = []
    for place, change in enumerate(found):
        first, last = place == 0, place == len(found) - 1
        if change.kind != "same" or len(change.words) <= around * (1 if first or last else 2):
            short.append(change)
            continue
        head = () if first else change.words[:around]
        tail = () if last else change.words[-around:]
        short.append(Change("same", (*head, "…", *tail)))
    return short


def _words(lines: list[str]) -> list[str]:
    return _WORD.findall("".join(line + "\n" for line in lines if line.strip()))


def _aligned(old: list[str], new: list[str]) -> list[tuple[str, list[str], list[str]]]:
    codes = SequenceMatcher(None, old, new, autojunk=len(old) > 5000).get_opcodes()
    return [(kind, old[a:b], new[c:d]) for kind, a, b, c, d in codes]


def _put(made: list[Change], kind: Literal["same", "removed", "added"], words: list[str]) -> None:
    if made and made[-1].kind == kind:
        made[-1] = Change(kind, (*made[-1].words, *words))
    elif words:
        made.append(Change(kind, tuple(words)))
