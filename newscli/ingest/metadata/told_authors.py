"""Takes what a feed, a record or a front matter tells of who wrote an article, returns their names one by one."""

from collections.abc import Iterable

from newscli.ingest.metadata.people import byline_names
from newscli.ingest.metadata.signed_lines import before_name, is_known

__all__ = ["told_authors"]

_LISTED = (",", ";", "&", " and ")


def told_authors(values: Iterable[str]) -> tuple[str, ...]:
    """Return the names in each of the values, which may be a byline: "By Mara Ilves, Jon Vale", "Ilves, Editor"."""
    return tuple(dict.fromkeys(name for value in values for name in _names(" ".join(value.split()))))


def _names(value: str) -> tuple[str, ...]:
    """Return the persons that a value lists; a name alone, a team's or a ministry's, stays as it is."""
    bare = before_name().sub("", value)
    if bare == value and not any(mark in value for mark in _LISTED):
        return (value,) if value else ()
    found = byline_names(f"By {bare}")
    return found if any(map(is_known, found)) else (bare,)
