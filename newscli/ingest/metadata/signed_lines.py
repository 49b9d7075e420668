"""Takes the lines above and below a story, returns whom they name as its authors."""

import re
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import NamedTuple

from newscli.ingest.metadata.bodies import is_agency, is_team
from newscli.ingest.metadata.dates import find_stamp
from newscli.ingest.metadata.people import bare_names, byline_names
from newscli.ingest.metadata.roles import WRITERS
from newscli.language.lazy_patterns import lazily
from newscli.language.lexicon.calendar import DAYS_AND_MONTHS
from newscli.language.lexicon.given_names import given_names

__all__ = ["Signed", "before_name", "is_known", "lines_in", "signed_by_body", "signed_lines"]

before_name = lazily(
    r"^(?:(?:(?:written|posted|published|words|text|story|report)\s)?by"
    r"|from(?=\s(?:[\w.]{1,20}\s){0,2}(?:staff|wire)\b))\b[\s:]*",
    re.IGNORECASE,
)
_posted = lazily(
    r"(?:posted|written|published|submitted) by:?\s+(.{2,60}?)(?=\s+(?:at|on|in|to)\b|[,|·•]|\s+\d|$)", re.IGNORECASE
)
# What else stands before a byline in its line: "Reviewed by Mara Ilves — Written by Otto Vane".
_written = lazily(r"^[\w ]{0,12}(?:reviewed|edited|checked|verified) by .{4,80}?\s(?=written by )", re.IGNORECASE)
_role = lazily(r",| [-–—|•·] ")  # what parts a name from its bearer's role
_minutes = lazily(r"\s[|·•]?\s?\d[\d–-]*\s?min\b.*|\s[|·•]?\s?\d[\d–-]*\s?minutes?\b.*")
_ALONE = frozenset(
    (
        "by",
        "author",
        "authors",
        "written by",
        "authored by",
        "author of the article",
        "words by",
        "posted by",
        "story by",
        "words",
        "text by",
    )
)
_NOBODY = frozenset(
    ("the", "a", "an", "us", "me", "them", "it", "date", "day", "month", "year", "type", "topic", "category", "email")
)
_LETTERS, _BELOW, _RIGHT_BELOW, _MOST_OF_TEAM = (
    120,
    12,
    4,
    6,
)  # letters of a line, lines below the headline twice, words


class Signed(NamedTuple):
    """The names in each place that may sign: with "By", as a team, beside a date, before a role, at the foot."""

    below: tuple[str, ...]
    team: tuple[str, ...]
    beside: tuple[str, ...]
    role: tuple[str, ...]
    above: tuple[str, ...]
    foot: tuple[str, ...]


def signed_lines(below: list[str], above: list[str], foot: list[str]) -> Signed:
    """Return who signs in the lines `below` and `above` the headline, the nearest first, and at the `foot`."""
    return Signed(
        _signed(below),
        next((names for line in (*below, *above) if (names := _team(line))), ()),
        _beside_date(below[:_BELOW], above),
        next((names for line in below[:_BELOW] if (names := _with_role(line))), ()) or _alone(below[:_RIGHT_BELOW]),
        _signed(above),
        next((names for line in foot if (names := _poster(line))), ()),
    )


def lines_in(texts: Iterable[str]) -> list[str]:
    """Return the lines of texts; one that is only "By", or ends with it, stands together with the next."""
    return [*_joined([" ".join(line.split()) for text in texts for line in text.splitlines() if line.strip()])]


def _signed(lines: list[str]) -> tuple[str, ...]:
    return next((names for line in lines if (names := byline_names(_written().sub("", line)))), ())


def _joined(lines: list[str]) -> Iterator[str]:
    for line, after in zip_longest(lines, lines[1:], fillvalue=""):
        bare = line.lower().strip(" :•|")
        if bare in _ALONE:
            yield f"By {after}"
        elif line.startswith("By") and line[2:3].isupper():
            yield f"By {line[2:]}"
        else:
            yield line


def _beside_date(below: list[str], above: list[str]) -> tuple[str, ...]:
    """Return the name that stands in a line with a date, or alone in the line before or after one.

    One whose given name is not known stands in the line, or right below the headline; above it may be a menu's words.
    """
    lines = [*below, *above]
    for at, line in enumerate(lines):
        stamp = find_stamp(line) if len(line) <= _LETTERS else None
        if stamp is None or stamp.year is None:
            continue
        beside = (line, *lines[at + 1 : at + 2], *reversed(lines[max(0, at - 2) : at]))
        # What follows a date and a stroke are sections: "5 May 2026/Living Well/Gardens".
        short = [near for near in beside[line[stamp.end :].startswith("/") :] if len(near) <= _LETTERS]
        named = [(near, names) for near in short if (names := bare_names(near))]
        for near, names in sorted(named, key=lambda pair: not is_known(pair[1][0])):
            if is_known(names[0]) or near is line or at <= min(_RIGHT_BELOW, len(below) - 1):
                several = byline_names(f"By {near}")
                return several if names[0] in several else names
        return next(((near,) for near in beside if _is_lone(near)), ())
    return ()


def is_known(name: str) -> bool:
    """Return True if a name begins with a given name that is known; sections stand beside dates, too."""
    return name.split()[0].lower() in given_names()


def _is_lone(line: str) -> bool:
    """Return True for a team or a given name that is all of a line: "Newsdesk", "The Courier Team", "Mara"."""
    words = line.split()
    if not 0 < len(words) <= _MOST_OF_TEAM or not line[0].isupper():
        return False
    return is_team(line) or (len(words) == 1 and is_known(line))


def _with_role(line: str) -> tuple[str, ...]:
    """Return the names before the role of those who write: "Mara Ilves and Otto Vane | Guest Columnists"."""
    name, *role = _role().split(line, 1) if len(line) <= _LETTERS else ("",)
    last = role[0].split()[-1:] if role else []
    return byline_names(f"By {name}") if last and last[0].lower().removesuffix("s") in WRITERS else ()


def _alone(lines: list[str]) -> tuple[str, ...]:
    """Return the name that is all of a line close below the headline."""
    found = (names for line in lines if (names := bare_names(line)) and names[0].lower() == line.lower())
    return next((names for names in found if is_known(names[0])), ())


def _poster(line: str) -> tuple[str, ...]:
    """Return who posted a story by its foot: "Posted by Mara at 9.15"."""
    found = _posted().match(line)
    if not found:
        return byline_names(line) if line.startswith("By ") else ()
    alone = found[1].isalpha() and found[1].istitle() and found[1].lower() not in DAYS_AND_MONTHS
    return byline_names(f"By {found[1]}") or ((found[1],) if alone else ())


def _team(line: str) -> tuple[str, ...]:
    """Return the team or the account that signs: "By the Courier Team", "By Newsdesk"."""
    rest = _signing(line)
    name, *role = _role().split(rest, 1)
    if role and name.isalpha() and name.istitle():
        return (name,)
    words = rest.split()
    if not 0 < len(words) <= _MOST_OF_TEAM or rest[-1:] in ".?!" or any(char.isdigit() for char in rest):
        return ()
    alone = len(words) == 1 and rest.isalpha() and rest.lower() not in _NOBODY | DAYS_AND_MONTHS
    name = rest.capitalize() if len(words) > 1 and (rest.isupper() or rest.islower()) else rest
    return (name,) if alone or is_team(rest) or is_agency(rest) else ()


def signed_by_body(line: str) -> bool:
    """Return True for a byline of a team or an agency alone: "By Courier reporters", "By The Associated Press"."""
    name = _signing(line) if line[0].isupper() and line[-1] not in ".?!" else ""
    return 0 < len(name.split()) <= _MOST_OF_TEAM and (is_team(name) or is_agency(name))


def _signing(line: str) -> str:
    """Return what follows upon "By", without how long the story takes to read."""
    lead = before_name().match(line)
    return _minutes().sub("", line[lead.end() :]).strip(" .:|·•") if lead else ""
