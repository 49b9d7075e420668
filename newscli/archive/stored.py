"""Takes the name that somebody gives a stored article, returns that article, or an error that lists candidates."""

from collections.abc import Sequence
from typing import NamedTuple

from newscli.article.doubts import Doubt
from newscli.errors import RefError


class Stored(NamedTuple):
    """A stored article, as a list shows it. Dates and times are ISO 8601.

    `number` is its place in the archive; `file` holds the raw input of one that came with newscli. `seen` is when it
    was first shown, `starred` when it got a star, `revision` counts its versions;
    `corrected` names what was set right by hand; `opening` holds the first words of one without a title, where they
    were asked for, and `doubts` what is not sure of how it was read; None where nobody asked.
    """

    id: str
    slug: str
    title: str | None
    authors: tuple[str, ...]
    source: str | None
    published: str | None
    words: int
    file: str | None = None
    added: str | None = None
    tags: tuple[str, ...] = ()
    url: str | None = None
    published_at: str | None = None
    date_from: str | None = None
    language: str | None = None
    seen: str | None = None
    revision: int = 1
    section: str | None = None
    number: int = 0
    starred: str | None = None
    corrected: tuple[str, ...] = ()
    opening: str = ""
    doubts: tuple[Doubt, ...] | None = None

    @property
    def heading(self) -> str:
        """What stands for it in lists: its title, else its first words, else its slug."""
        return self.title or self.opening or self.slug


class Listing(NamedTuple):
    """Stored articles, in the order they are shown."""

    articles: tuple[Stored, ...]


def is_named(name: str, stored: Sequence[Stored]) -> bool:
    """Return True if `name` is the whole id or slug of an article, or counts back from the newest (`@1`)."""
    return name.startswith("@") or any(name in (each.id, each.slug) for each in stored)


def no_match(name: str, known: Sequence[Stored], *, empty: bool) -> RefError:
    """Return the error for a name that nothing has; it suggests names among the `known` that are much like it."""
    where = ": the archive is empty" if empty else ""
    return RefError(f"no stored article matches “{name}”{where}. {_hint(name, known)}`newscli list` shows all.")


def _hint(name: str, stored: Sequence[Stored]) -> str:
    from difflib import get_close_matches

    parts = {part: each.slug for each in stored for part in (*each.slug.split("-"), each.slug)}
    begun = [each.slug for each in stored if name and each.slug.startswith(name)][:8]
    close = begun or dict.fromkeys(parts[part] for part in get_close_matches(name.lower(), parts, n=3))
    return f"Did you mean {' or '.join(close)}? " if close else ""
