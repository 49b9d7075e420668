"""Takes the tree of a web page, its JSON-LD and its meta tags, returns the days that they state."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from newscli.article.provenance import Said
from newscli.ingest.metadata.timestamps import day_of, moment_of
from newscli.ingest.pages.facts.day_order import is_day_first
from newscli.ingest.pages.facts.days_in_data import days_in_data
from newscli.ingest.pages.facts.json_ld import texts_in
from newscli.ingest.pages.hints import bits_of, hints_of

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
    r"(?:date(?:iso)?|created|datecreated|date_created|datewritten|create_at|available|(?:date|time)(?:stamp)?)$"
)
_UPDATES = re.compile(r"modif|updated?(?:[-_:. ]?(?:date|time|at|on))?$|lastmod|revis(?:ed|ion)(?:[-_:. ]?date)?$")
# Microdata and RDFa of the publication; a page's meta tags are read apart.
_MARKS = (
    *("datePublished", "dateCreated", "schema:datePublished"),
    *("dc:date", "dc:created", "dcterms:created", "dcterms:issued"),
)
_WANTED = frozenset((*_MARKS, "dateModified"))
_ATTRIBUTES = re.compile(r"datetime$|title$|data-.*(?:date|time|publish|epoch|unix|ts$)")
_HOLDERS = ("time", "span", "div", "p", "abbr", "dd", "li", "small", "em", "b", "strong", "h2", "a", "td")
_FOR_MACHINES = ("JSON-LD", "itemprop", "datepublished", "the data of")
_MOST_TIMES, _TRIED = 3, 12
_ASIDE = frozenset(("aside", "nav", "footer"))
_WHOLE = frozenset(("html", "body", "main", "article"))
_OTHERS = bits_of("related", "comment")
_DATE = re.compile(r"dates?(?![a-z])|publish|posted|reviewed|byline|time-?ago|timestamp", re.IGNORECASE)
_UPDATED = re.compile(r"update|modified|edited|copyright|©", re.IGNORECASE)
_LONGEST_DATE = 40
_LOCALES = ("og:locale", "content-language", "dc.language", "language")


class StatedDays(NamedTuple):
    """The days that a page's markup states.

    `moment` and `day` are of publication, `updated` of an update; `said` is all that is called the publication, the
    surest first, `updates` all that is called an update.
    `linked` is true where only JSON-LD, microdata or scripts state the day, all for machines.
    `shown` are the first `<time>` elements and what else the page calls dates, `times` the days that `<time>` elements
    state by what they show. `day_first` tells whether 2/6/2026 is in June where the page is from.
    """

    moment: datetime | None = None
    day: date | None = None
    updated: date | None = None
    updates: tuple[Said, ...] = ()
    said: tuple[Said, ...] = ()
    linked: bool = False
    shown: tuple[str, ...] = ()
    times: tuple[tuple[str, date], ...] = ()
    day_first: bool = False


def stated_days(
    root: "_Element", linked: dict[str, Any], meta: dict[str, str], titles: tuple[str, ...], url: str | None
) -> StatedDays:
    """Read off the days that a page of one of the `titles` states; `url` is where it was found."""
    locales = (*(meta[name] for name in _LOCALES if name in meta), *texts_in(linked.get("inLanguage")))
    day_first = is_day_first((root.get("lang") or "", *locales), url)
    marks, called = _marks(root)
    said = [one for one in _said(marks, linked, meta) if day_of(one.text, day_first=day_first)]
    if not said:
        said = [*days_in_data(root, titles)]
    updates = [Said("JSON-LD dateModified", text) for text in texts_in(linked.get("dateModified"))]
    updates += [Said(name, text) for name, text in meta.items() if _UPDATES.search(name)]
    updates += marks.get("dateModified", ())
    later = [one.text for one in updates]
    times = _times(root.iter("time", "relative-time") if said else _timed()(root))
    texts = [_stated_by(time) for time in times[:_MOST_TIMES] if not _is_aside(time)]
    return StatedDays(
        moment=next(filter(None, (moment_of(one.text, day_first=day_first) for one in said)), None),
        day=day_of(said[0].text, day_first=day_first) if said else None,
        updated=next(filter(None, map(moment_of, later)), None) or next(filter(None, map(day_of, later)), None),
        updates=tuple(updates),
        said=tuple(said),
        linked=bool(said) and all(one.where.startswith(_FOR_MACHINES) for one in said),
        shown=(*texts, *called),
        times=tuple(
            (_told(time), day) for time in times if (day := day_of(time.get("datetime") or "", day_first=day_first))
        ),
        day_first=day_first,
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
            texts = [*_held(element), shown]
            if "publish" in names or not _UPDATED.search(f"{names} {shown}"):
                called += texts
            elif "byline" in names.lower():
                updates += texts
    return marks, [text for text in (*called, *updates) if 6 <= len(text) <= _LONGEST_DATE]


@lru_cache(maxsize=4_096)
def _is_date(names: str) -> bool:
    """Return True if classes call what they stand for a date; pages have the same classes again and again."""
    return _DATE.search(names) is not None


def _told(element: "_Element") -> str:
    return " ".join("".join(map(str, element.itertext())).split())


@cache
def _timed() -> "Callable[[_Element], Any]":
    from lxml.etree import XPath

    stated = "@datetime or @data-timestamp or @*[starts-with(name(), 'data-pub')]"
    return XPath(f"//*[self::time or (({stated}) and not(self::ins or self::del))]")


def _times(elements: "Iterable[_Element]") -> "list[_Element]":
    """Return the first `<time>` elements: those of an article's own head first, then of updates, then in margins."""
    found: list[tuple[int, _Element]] = []
    for element in elements:
        margin = _is_aside(element)
        names = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
        only_update = _UPDATED.search(names) and "publish" not in names.lower()
        found.append((2 if margin else 1 if only_update else 0, element))
        if len(found) == _TRIED:
            break
    return [element for _, element in sorted(found, key=lambda pair: pair[0])]


def _stated_by(time: "_Element") -> str:
    """Return what a `<time>` states for machines, or else shows."""
    dated = (text for text in _held(time) if any(map(str.isdigit, text)))
    return time.get("datetime") or next(dated, None) or _told(time)


def _held(element: "_Element") -> list[str]:
    return [str(text) for name, text in element.items() if _ATTRIBUTES.match(str(name))]


def _is_aside(element: "_Element") -> bool:
    """Return True if an element stands in a margin, or in what is called readers' comments or other stories."""
    return any(
        above.tag in _ASIDE or hints_of(f"{above.get('class')} {above.get('id')}") & _OTHERS
        for above in element.iterancestors()
        if above.tag not in _WHOLE
    )
