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
# What else stands before a byline in its line: "Reviewed by Mara Ilves — Written by Otto Vane".
_WRITTEN = re.compile(r"^[\w ]{0,12}(?:reviewed|edited|checked|verified) by .{4,80}?\s(?=written by )", re.IGNORECASE)
_ROLE = re.compile(r",| [-–—|•·] ")  # what parts a name from its bearer's role
_MINUTES = re.compile(r"\s[|·•]?\s?\d[\d–-]*\s?min\b.*|\s[|·•]?\s?\d[\d–-]*\s?minutes?\b.*")
_ALONE = frozenset(("by", "author", "authors", "written by", "words by", "posted by", "story by", "words", "text by"))
_TEAMS = frozenset(("team", "staff", "editors", "desk", "newsdesk", "reporters", "correspondents", "contributors"))
_WRITERS = frozenset(
    ("writer", "reporter", "editor", "correspondent", "columnist", "contributor", "journalist", "critic")
)
_NOBODY = frozenset(
    ("the", "a", "an", "us", "me", "them", "it", "date", "day", "month", "year", "type", "topic", "category", "email")
)
_SHORT, _NEAR, _CLOSE, _MOST_OF_TEAM = 90, 12, 4, 6  # letters of a line, lines below the headline twice, words


class Signatures(NamedTuple):
    """Whom a page names as its authors: `stated` in its markup, persons and `bodies`, and shown as `bylines`.

    `linked` are names in a byline that lead to their bearers' pages; `around` is what stands around the story.
    """

    stated: tuple[str, ...]
    bodies: tuple[str, ...]
    bylines: tuple[tuple[str, ...], ...]
    linked: tuple[str, ...] = ()
    around: Surroundings = Surroundings()


def choose_authors(page: Signatures) -> tuple[str, ...]:
    """Return the authors of a page, none where nobody is named.

    The order of trust: whom it signs with "By" below its headline, whom its markup states, whom an element marked as
    a byline names, links, a team that signs, a name beside a date or before a role, who signs above the headline, by
    the foot or elsewhere, and a body that is stated. A person beside the date comes before a team that is stated. The
    one who keeps a story is often stated in place of the one who wrote it, so what is printed comes first.
    """
    said = _signatures(page)
    signed, beside = said["the byline below the headline"], said["a name beside a date"]
    if page.stated and signed and not _shares_name(page.stated, signed):
        return signed
    if beside and _is_known(beside[0]) and page.stated and all(map(_is_team, page.stated)):
        return beside
    for names in (signed, said["what is marked as a byline"], beside):
        if page.stated and {name.casefold() for name in page.stated} < {name.casefold() for name in names}:
            return names
    return page.stated or next(filter(None, said.values()), ())


def authors_said(page: Signatures) -> tuple[Said, ...]:
    """Return who the parts of a page say wrote it, in the order of trust."""
    return tuple(Said(where, ", ".join(names)) for where, names in _signatures(page).items() if names)


def _signatures(page: Signatures) -> dict[str, tuple[str, ...]]:
    """Return the names of each part of a page, by the part, the surest first."""
    below, above, foot = (_lines(texts) for texts in page.around[1:])
    near, last = (_shown(page.bylines, lines) for lines in ([*below, *above[:1]], foot))
    return {
        "the byline below the headline": _signed(below),
        "the markup": page.stated,
        "what is marked as a byline": near,
        "links to authors": () if near else page.linked,
        "the team that signs": next((names for line in (*below, *above) if (names := _team(line))), ()),
        "a name beside a date": _beside_date([*below[:_NEAR], *above]),
        "a name with a role": next((names for line in below[:_NEAR] if (names := _with_role(line))), ()),
        "the byline above the headline": _signed(above),
        "a byline at the foot": last,
        "a byline elsewhere": page.bylines[0] if len(page.bylines) == 1 else (),
        "the foot of the story": next((names for line in foot if (names := _poster(line))), ()),
        "a body in the markup": page.bodies,
    }


def _shown(bylines: Iterable[tuple[str, ...]], lines: list[str]) -> tuple[str, ...]:
    text = "\n".join(lines).casefold()
    return next((names for names in bylines if names[0].casefold() in text), ())


def _lines(texts: Iterable[str]) -> list[str]:
    return [*_joined([" ".join(line.split()) for text in texts for line in text.splitlines()])]


def _signed(lines: list[str]) -> tuple[str, ...]:
    return next((names for line in lines if (names := byline_names(_WRITTEN.sub("", line)))), ())


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
        # What follows a date and a stroke are sections: "5 May 2026/Living Well/Gardens".
        short = [near for near in beside[line[stamp.end :].startswith("/") :] if len(near) <= _SHORT]
        named = [(near, names) for near in short if (names := bare_names(near))]
        for near, names in sorted(named, key=lambda pair: not _is_known(pair[1][0])):
            if _is_known(names[0]) or near is line or at <= _CLOSE:
                several = byline_names(f"By {near}")
                return several if names[0] in several else names
        return next(((near,) for near in beside if _is_lone(near)), ())
    return ()


def _is_known(name: str) -> bool:
    """Return True if a name begins with a given name that is known; sections stand beside dates, too."""
    return name.split()[0].lower() in given_names()


def _is_team(name: str) -> bool:
    return name.split()[-1].lower() in _TEAMS


def _is_lone(line: str) -> bool:
    """Tell a team or a given name that is all of a line: "Newsdesk", "The Courier Team", "Mara"."""
    words = line.split()
    if not 0 < len(words) <= _MOST_OF_TEAM or not line[0].isupper():
        return False
    return _is_team(line) or (len(words) == 1 and _is_known(line))


def _with_role(line: str) -> tuple[str, ...]:
    """Return the names before the role of those who write: "Mara Ilves and Otto Vane | Guest Columnists"."""
    name, *role = _ROLE.split(line, 1) if len(line) <= _SHORT else ("",)
    last = role[0].split()[-1:] if role else []
    return byline_names(f"By {name}") if last and last[0].lower().removesuffix("s") in _WRITERS else ()


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
    if role and alone.isalpha() and alone.istitle():
        return (alone,)
    words = rest.split()
    if not 0 < len(words) <= _MOST_OF_TEAM or rest[-1:] in ".?!" or any(char.isdigit() for char in rest):
        return ()
    alone = len(words) == 1 and rest.isalpha() and rest.lower() not in _NOBODY | DAYS_AND_MONTHS
    return (rest,) if alone or _is_team(rest) else ()
