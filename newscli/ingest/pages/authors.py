"""Takes whom the parts of a web page name, returns its authors."""

import re
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import NamedTuple

from newscli.article.provenance import Said
from newscli.ingest.metadata.dates import find_stamp
from newscli.ingest.metadata.people import bare_names, byline_names
from newscli.ingest.pages.bylines import LEAD
from newscli.ingest.pages.surroundings import Surroundings
from newscli.language.lexicon.calendar import DAYS_AND_MONTHS
from newscli.language.lexicon.given_names import given_names

__all__ = ["Signatures", "authors_said", "choose_authors"]

_POSTED = re.compile(
    r"(?:posted|written|published|submitted) by:?\s+(.{2,60}?)(?=\s+(?:at|on|in|to)\b|[,|·•]|\s+\d|$)", re.IGNORECASE
)
_ROLE = re.compile(r",| [-–—|] ")  # what parts a name from its bearer's role
_MINUTES = re.compile(r"\s[|·•]?\s?\d[\d–-]*\s?min\b.*|\s[|·•]?\s?\d[\d–-]*\s?minutes?\b.*")
_ALONE = frozenset(("by", "author", "authors", "written by", "words by", "posted by", "story by", "words", "text by"))
_TEAMS = frozenset(("team", "staff", "editors", "desk", "newsdesk", "reporters", "correspondents", "contributors"))
_NOBODY = frozenset(
    ("the", "a", "an", "us", "me", "them", "it", "date", "day", "month", "year", "type", "topic", "category", "email")
)
_SHORT, _NEAR, _MOST_OF_TEAM = 90, 12, 6  # letters of a line, lines below the headline, words


class Signatures(NamedTuple):
    """Whom a page names as its authors: `stated` in its markup, persons and `bodies`, and shown as `bylines`.

    `linked` are names in a byline that lead to their bearers' pages; `around` is what stands around the story.
    """

    stated: tuple[str, ...]
    bodies: tuple[str, ...]
    bylines: tuple[str, ...]
    linked: tuple[str, ...] = ()
    around: Surroundings = Surroundings()


def choose_authors(page: Signatures) -> tuple[str, ...]:
    """Return the authors of a page, none where nobody is named.

    The order of trust: whom it signs with "By" below its headline, whom its markup states, whom an element marked as
    a byline names, a name beside a date, who signs above the headline or by the foot, a team that signs, and a body
    that is stated. The one who keeps a story is often stated in place of the one who wrote it, so what is printed
    comes first.
    """
    said = _signatures(page)
    signed, beside = said["the byline below the headline"], said["a name beside a date"]
    if page.stated and signed and not _shares_name(page.stated, signed):
        return signed
    known = beside and beside[0].split()[0].lower() in given_names()
    if known and page.stated and all(name.split()[-1].lower() in _TEAMS for name in page.stated):
        return beside
    for names in (signed, page.bylines, beside):
        if page.stated and {name.casefold() for name in page.stated} < {name.casefold() for name in names}:
            return names
    return page.stated or next(filter(None, said.values()), ())


def authors_said(page: Signatures) -> tuple[Said, ...]:
    """Return who the parts of a page say wrote it, in the order of trust."""
    return tuple(Said(where, ", ".join(names)) for where, names in _signatures(page).items() if names)


def _signatures(page: Signatures) -> dict[str, tuple[str, ...]]:
    """Return the names of each part of a page, by the part, the surest first."""
    below, above, foot = (_lines(texts) for texts in page.around[1:])
    return {
        "the byline below the headline": _signed(below),
        "the markup": page.stated,
        "what is marked as a byline": page.bylines or page.linked,
        "a name beside a date": _beside_date([*below[:_NEAR], *above]),
        "the byline above the headline": _signed(above),
        "the foot of the story": next((names for line in foot if (names := _poster(line))), ()),
        "the team that signs": next((names for line in (*below, *above) if (names := _team(line))), ()),
        "a body in the markup": page.bodies,
    }


def _lines(texts: Iterable[str]) -> list[str]:
    return [*_joined([" ".join(line.split()) for text in texts for line in text.splitlines()])]


def _signed(lines: list[str]) -> tuple[str, ...]:
    return next((names for line in lines if (names := byline_names(line))), ())


def _shares_name(stated: tuple[str, ...], signed: tuple[str, ...]) -> bool:
    words = {word for name in stated for word in name.casefold().split()}
    return any(len(words & set(name.casefold().split())) >= 2 for name in signed) or any(
        name.casefold() in words for name in signed
    )


def _joined(lines: list[str]) -> Iterator[str]:
    """Yield the lines; one that is only "By", or ends with it, together with the next."""
    for line, after in zip_longest(lines, lines[1:], fillvalue=""):
        bare = line.lower().strip(" :•|")
        if bare in _ALONE:
            yield f"By {after}"
        elif line.startswith("By") and line[2:3].isupper():
            yield f"By {line[2:]}"
        else:
            yield line


def _beside_date(lines: list[str]) -> tuple[str, ...]:
    """Return the name that stands in a line with a date, or alone in the line before or after one."""
    for at, line in enumerate(lines):
        stamp = find_stamp(line) if len(line) <= _SHORT else None
        if stamp is None or stamp.year is None:
            continue
        beside = (line, *lines[at + 1 : at + 2], *reversed(lines[max(0, at - 2) : at]))
        path = line[stamp.end :].startswith("/")  # of sections: "5 May 2026/Living Well/Gardens"
        for near in beside:
            names = bare_names(near) if len(near) <= _SHORT else ()
            if names and ((near is line and not path) or names[0].split()[0].lower() in given_names()):
                several = byline_names(f"By {near}")
                return several if names[0] in several else names
        return next(((near,) for near in beside if _is_lone(near)), ())
    return ()


def _is_lone(line: str) -> bool:
    """Tell a team or a given name that is all of a line: "Newsdesk", "The Courier Team", "Mara"."""
    words = line.split()
    if not 0 < len(words) <= _MOST_OF_TEAM or not line[0].isupper():
        return False
    return words[-1].lower() in _TEAMS or (len(words) == 1 and line.lower() in given_names())


def _poster(line: str) -> tuple[str, ...]:
    """Return who posted a story by its foot: "Posted by Mara at 9.15"."""
    found = _POSTED.match(line)
    if not found:
        return byline_names(line) if line.startswith("By ") else ()
    alone = found[1].isalpha() and found[1].istitle() and found[1].lower() not in DAYS_AND_MONTHS
    return byline_names(f"By {found[1]}") or ((found[1],) if alone else ())


def _team(line: str) -> tuple[str, ...]:
    """Return the team or the account that signs: "By the Courier Team", "By Newsdesk"."""
    lead = LEAD.match(line)
    rest = _MINUTES.sub("", line[lead.end() :]).strip(" .:|·•") if lead else ""
    alone, *role = _ROLE.split(rest, 1)
    if role and alone.lower() in given_names():
        return (alone,)
    words = rest.split()
    if not 0 < len(words) <= _MOST_OF_TEAM or rest[-1:] in ".?!" or any(char.isdigit() for char in rest):
        return ()
    team = words[-1].lower() in _TEAMS
    return (
        (rest,)
        if team or (len(words) == 1 and words[0].isalpha() and words[0].lower() not in _NOBODY | DAYS_AND_MONTHS)
        else ()
    )
