"""Takes a byline of a web page, or an author's name as its markup states it, returns the names, as spelled."""

import re
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from newscli.article.provenance import Said
from newscli.ingest.metadata.dates import find_stamp
from newscli.ingest.metadata.people import bare_names, byline_names
from newscli.ingest.pages.surroundings import Surroundings
from newscli.language.lexicon.calendar import DAYS_AND_MONTHS

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Signatures", "author_names", "authors_said", "byline_authors", "choose_authors", "is_handle"]

_LEAD = re.compile(r"^(?:(?:written|posted|published|words|text|story|report)\s)?by\b[\s:]*", re.IGNORECASE)
_BYLINE = re.compile(
    r"(?:^|[-_ ])(?:author|byline|writer|contributor)s?(?:$|[-_ ])|(?:author|byline)-?_?name", re.IGNORECASE
)
_POSTED = re.compile(
    r"(?:posted|written|published|submitted) by:?\s+(.{2,60}?)(?=\s+(?:at|on|in|to)\b|[,|·•]|\s+\d|$)", re.IGNORECASE
)
_MINUTES = re.compile(r"\s[|·•]?\s?\d[\d–-]*\s?min\b.*|\s[|·•]?\s?\d[\d–-]*\s?minutes?\b.*")
_ALONE = frozenset(("by", "author", "authors", "written by", "words by", "posted by", "story by", "words", "text by"))
_ACCOUNTS = frozenset(("admin", "administrator", "webmaster", "editor", "author", "user", "root", "guest", "staff"))
_TEAMS = frozenset(("team", "staff", "editors", "desk", "newsdesk", "reporters", "correspondents", "contributors"))
_NOBODY = frozenset(
    ("the", "a", "an", "us", "me", "them", "it", "date", "day", "month", "year", "type", "topic", "category", "email")
)
_SHORT, _NEAR, _MOST_OF_TEAM = 90, 12, 6  # letters of a line, lines below the headline, words
_TAGS = ("a", "span", "p", "div", "address", "cite", "li", "strong", "b", "h4", "h5", "h6", "em", "td")
_LONGEST, _MOST = 160, 200


def author_names(text: str) -> tuple[str, ...]:
    """Return the names in `text`: none for an address or a handle; a text that reads as no byline is one name."""
    bare = " ".join(text.split())
    if not bare or len(bare) > _LONGEST or "://" in bare or bare.startswith(("@", "www.")) or "@" in bare:
        return ()
    bare = _LEAD.sub("", bare).strip(" ,;|·•-–—")
    found = byline_names(f"By {bare}")
    if found:
        return found
    short = 0 < len(bare.split()) <= 5 and not any(char.isdigit() for char in bare[:1])
    return (bare,) if short and not is_handle(bare) else ()


def is_handle(name: str) -> bool:
    """Tell the name of an account: "webmaster", "q_admin", "mara-courier", "milves3"."""
    if " " in name:
        return False
    bare = name.lower()
    marked = any(char.isdigit() or char in "_-" for char in bare) and name == bare
    return marked or bare in _ACCOUNTS


class Signatures(NamedTuple):
    """Whom a page names as its authors: `stated` in its markup, persons and `bodies`, and shown as `bylines`.

    `around` is what stands around the story.
    """

    stated: tuple[str, ...]
    bodies: tuple[str, ...]
    bylines: tuple[str, ...]
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
        "what is marked as a byline": page.bylines,
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
        for near in (line, *lines[at + 1 : at + 2], *reversed(lines[max(0, at - 2) : at])):
            if len(near) <= _SHORT and (names := bare_names(near)):
                several = byline_names(f"By {near}")
                return several if names[0] in several else names
    return ()


def _poster(line: str) -> tuple[str, ...]:
    """Return who posted a story by its foot: "Posted by Mara at 9.15"."""
    found = _POSTED.match(line)
    if not found:
        return byline_names(line) if line.startswith("By ") else ()
    return byline_names(f"By {found[1]}") or ((found[1],) if found[1].isalpha() and found[1].istitle() else ())


def _team(line: str) -> tuple[str, ...]:
    """Return the team or the account that signs: "By the Courier Team", "By Newsdesk"."""
    lead = _LEAD.match(line)
    rest = _MINUTES.sub("", line[lead.end() :]).strip(" .:|·•") if lead else ""
    words = rest.split()
    if not 0 < len(words) <= _MOST_OF_TEAM or rest[-1:] in ".?!" or any(char.isdigit() for char in rest):
        return ()
    team = words[-1].lower() in _TEAMS
    return (
        (rest,)
        if team or (len(words) == 1 and words[0].isalpha() and words[0].lower() not in _NOBODY | DAYS_AND_MONTHS)
        else ()
    )


def byline_authors(root: "_Element") -> tuple[str, ...]:
    """Return the authors that the page shows in the first element that is marked as a byline and names any."""
    for element in _marked(root):
        inner = [names for each in _marked(element) if (names := _shown_names(each))]
        if inner:
            return max(inner, key=len)
    return ()


def _marked(root: "_Element") -> "list[_Element]":
    return [element for element in root.iter(*_TAGS) if _role(element) or _BYLINE.search(element.get("class") or "")][
        :_MOST
    ]


def _role(element: "_Element") -> bool:
    return "author" in (element.get("rel") or "") or "author" in (element.get("itemprop") or "")


def _shown_names(element: "_Element") -> tuple[str, ...]:
    """Return the names in an element marked as a byline: after "By", or where it holds a name and nothing else."""
    text = " ".join(" ".join(map(str, element.itertext())).split())
    if not 3 <= len(text) <= _LONGEST:
        return ()
    bare, words = _LEAD.sub("", text), text.split()
    if bare != text:
        return byline_names(text) or ((bare,) if 0 < len(bare.split()) <= 2 and bare.isalnum() else ())
    if _role(element) and len(words) == 1:
        return (text,) if text.isalnum() else ()
    if 2 <= len(words) <= 4 and all(word[:1].isalpha() and not word[:1].islower() for word in words):
        return byline_names(f"By {text}")
    return ()
