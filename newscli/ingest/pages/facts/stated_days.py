"""Takes the tree of a web page, its JSON-LD and its meta tags, returns the days that they state."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from newscli.article.provenance import Said
from newscli.ingest.metadata.timestamps import day_of, moment_of
from newscli.ingest.pages.facts.json_ld import texts_in
from newscli.language.words import word_set

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["StatedDays", "stated_days"]

_SUREST = ("article:published_time", "og:published_time", "datepublished")
# What else is called the day of publication ("bt:pubDate", "citation_publication_date"), and what is only a date.
_NAMED = re.compile(
    r"(?:(?<!un)publi(?:sh(?:ed)?|cation)|pub|issued?|post(?:ed)?|released?)"
    r"(?:[-_:. ]?(?:date|time|at|on|iso|utc|gmt))*$"
    r"|date[-_:. ]?(?:published|publication|issued|posted|released?|original)$|originalpublicationdate$|^displaydate$"
)
_VAGUE = re.compile(
    r"(?:^|[-_:. ])(?:article|creation|gen|p)?[-_]?"
    r"(?:date(?:iso)?|created|datecreated|date_created|available|time(?:stamp)?)$"
)
_UPDATES = re.compile(r"modif|updated?(?:[-_:. ]?(?:date|time|at|on))?$|lastmod|revis(?:ed|ion)(?:[-_:. ]?date)?$")
# Microdata and RDFa of the publication; a page's meta tags are read apart.
_MARKS = (
    *("datePublished", "dateCreated", "schema:datePublished"),
    *("dc:date", "dc:created", "dcterms:created", "dcterms:issued"),
)
_WANTED = frozenset((*_MARKS, "dateModified"))
_ATTRIBUTES = ("datetime", "data-datetime", "data-date", "data-published", "data-timestamp", "data-time", "title")
_HOLDERS = ("time", "span", "div", "p", "abbr", "dd", "li", "small", "em", "b", "strong", "h2", "a", "td")
_FOR_MACHINES = ("JSON-LD", "itemprop", "datepublished", "the data of")
_MOST_TIMES, _TRIED = 3, 12
_ASIDE = frozenset(("aside", "nav", "footer"))
_DATE = re.compile(r"dates?(?![a-z])|publish|posted|reviewed|byline|time-?ago|timestamp", re.IGNORECASE)
_UPDATED = re.compile(r"update|modified|edited|copyright|©", re.IGNORECASE)
_LONGEST_DATE = 40
# In the data of scripts: "publishedAt": "2026-02-09T07:30", "post_date": "February 9, 2026", "publishDate": 1770631200.
_IN_DATA = re.compile(
    r"(?:(?<!un)(?<!Un)[pP]ub(?:l(?:ish(?:ed)?|ication))?|(?:[aA]rticle|[pP]ost)(?=_?[dD]ate))_?(?:[dD]ate|[aA]t|[oO]n|[tT]ime)?"
    r"(?:Utc|GMT)?\\?[\"']?\s{0,3}:\s{0,3}(?:\\?[\"']"
    r"((?:19|20)\d\d-?[01]\d-?[0-3]\d(?![\d-])|[A-Z][a-z]{2,8}\.? \d{1,2}, 20\d\d)|(1\d{9}(?:\d{3})?)(?!\d))"
)
_LARGEST = 2_000_000  # characters of a script that is looked at
# Countries that write English and put the day first. Canada does both.
_DAY_FIRST = word_set("gb uk ie au nz in za sg my hk ng ke gh ug tz zm zw pk lk bd mt cy jm tt bb ae mu")
_REGION = re.compile(r"^[a-z]{2,3}[-_](?:[a-z]{4}[-_])?([a-z]{2})\b", re.IGNORECASE)


class StatedDays(NamedTuple):
    """The days that a page's markup states.

    `moment` and `day` are of publication, `updated` of an update; `said` is all that is called the publication, the
    surest first. `linked` is true where only JSON-LD, microdata or scripts state the day, all for machines.
    `shown` are the first `<time>` elements and what else the page calls dates, `times` the days that `<time>` elements
    state by what they show. `day_first` tells whether 2/6/2026 is in June where the page is from.
    """

    moment: datetime | None = None
    day: date | None = None
    updated: date | None = None
    said: tuple[Said, ...] = ()
    linked: bool = False
    shown: tuple[str, ...] = ()
    times: tuple[tuple[str, date], ...] = ()
    day_first: bool = False


def stated_days(root: "_Element", linked: dict[str, Any], meta: dict[str, str], url: str | None) -> StatedDays:
    """Read off the days that a page states; `url` is where it was found."""
    marks, called = _marks(root)
    said = [one for one in _said(marks, linked, meta) if day_of(one.text)]
    if not said:
        said = _in_data(root)
    updates = [*texts_in(linked.get("dateModified")), *(text for name, text in meta.items() if _UPDATES.search(name))]
    updates += [one.text for one in marks.get("dateModified", ())]
    locales = (root.get("lang") or "", meta.get("og:locale", ""), *texts_in(linked.get("inLanguage")))
    times = _times(root)
    texts = [time.get("datetime") or _told(time) for time in times[:_MOST_TIMES]]
    return StatedDays(
        moment=next(filter(None, (moment_of(one.text) for one in said)), None),
        day=day_of(said[0].text) if said else None,
        updated=next(filter(None, map(moment_of, updates)), None) or next(filter(None, map(day_of, updates)), None),
        said=tuple(said),
        linked=bool(said) and all(one.where.startswith(_FOR_MACHINES) for one in said),
        shown=(*texts, *called),
        times=tuple((_told(time), day) for time in times if (day := day_of(time.get("datetime") or ""))),
        day_first=_is_day_first(locales, url),
    )


def _said(marks: dict[str, list[Said]], linked: dict[str, Any], meta: dict[str, str]) -> Iterator[Said]:
    """Yield what states the day of publication, the surest first: a stamp with its own zone before one without."""
    yield from (Said(name, meta[name]) for name in _SUREST if name in meta)
    yield from (Said("JSON-LD datePublished", text) for text in texts_in(linked.get("datePublished")))
    yield from (Said(name, text) for name, text in meta.items() if _rank(name) == 1)
    yield from (Said(name, text) for name, text in meta.items() if _rank(name) == 2)
    for name in ("dateCreated", "coverageStartTime"):
        yield from (Said(f"JSON-LD {name}", text) for text in texts_in(linked.get(name)))
    yield from (one for name in _MARKS for one in marks.get(name, ()))


@lru_cache(maxsize=1_000)
def _rank(name: str) -> int:
    """Return 1 for a meta tag that is called the day of publication, 2 for one called a date, else 0."""
    if name in _SUREST or len(name) > _LONGEST_DATE or _UPDATES.search(name):
        return 0
    return 1 if _NAMED.search(name) else 2 if _VAGUE.search(name) else 0


def _marks(root: "_Element") -> tuple[dict[str, list[Said]], list[str]]:
    """Return what the first element of each name in microdata or RDFa holds, and the dates that classes call so.

    What an element states for machines, or in its title, comes before what it shows ("2 days ago"). The texts are no
    longer than a date; updates of bylines come last.
    """
    marks: dict[str, list[Said]] = {}
    called, updates = list[str](), list[str]()
    for element in root.iter(*_HOLDERS):
        for attribute in ("itemprop", "property"):
            held_by = element.get(attribute)
            for name in _WANTED.intersection(held_by.split()) - marks.keys() if held_by else ():
                held = (element.get("datetime"), element.get("content"), _told(element))
                marks[name] = [Said(f"{attribute} {name}", text) for text in held if text and text.strip()]
        names = element.get("class")
        if (title := element.get("title")) and not len(element) and _told(element).endswith("ago"):
            called.append(title)
        if names and _is_date(names) and len(element) <= 3:
            shown = " ".join(" ".join(map(str, element.itertext())).split())
            texts = [text for name in _ATTRIBUTES if (text := element.get(name))] + [shown]
            if "publish" in names or not _UPDATED.search(f"{names} {shown}"):
                called += texts
            elif "byline" in names.lower():
                updates += texts
    return marks, [text for text in (*called, *updates) if 6 <= len(text) <= _LONGEST_DATE]


@lru_cache(maxsize=4_096)
def _is_date(names: str) -> bool:
    """Return True if classes call what they stand for a date; pages have the same classes again and again."""
    return _DATE.search(names) is not None


def _in_data(root: "_Element") -> list[Said]:
    """Return the one day that the data of the page's scripts call the day of publication."""
    found = dict.fromkeys(
        day
        for script in root.iter("script")
        if (text := script.text or "") and len(text) <= _LARGEST
        for day in map("".join, _IN_DATA.findall(text))
    )
    days = {day_of(text) for text in found}
    return [Said("the data of a script", next(iter(found)))] if len(days) == 1 else []


def _told(element: "_Element") -> str:
    return " ".join("".join(map(str, element.itertext())).split())


def _times(root: "_Element") -> "list[_Element]":
    """Return the first `<time>` elements: those of an article's own head first, then of updates, then in margins."""
    found: list[tuple[int, _Element]] = []
    for element in root.iter("time", "relative-time"):
        margin = any(above.tag in _ASIDE for above in element.iterancestors())
        names = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
        only_update = _UPDATED.search(names) and "publish" not in names.lower()
        found.append((2 if margin else 1 if only_update else 0, element))
        if len(found) == _TRIED:
            break
    return [element for _, element in sorted(found, key=lambda pair: pair[0])]


def _is_day_first(locales: Iterable[str], url: str | None) -> bool:
    """Return True if the first region in `locales` ("en-GB") is of a country that puts the day first, or the host is.

    A page in another language than English puts it first as well.
    """
    for locale in locales:
        region = _REGION.match(locale.strip())
        if region:
            return region[1].lower() in _DAY_FIRST or locale[:2].lower() != "en"
    host = (urlsplit(url).hostname if url else None) or ""
    return host.rpartition(".")[2] in _DAY_FIRST
