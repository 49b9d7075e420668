"""Takes the tree of a web page, returns what its JSON-LD says about the article (schema.org), and the days stated."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from functools import cache, lru_cache
from html import unescape
from typing import TYPE_CHECKING, Any, NamedTuple

from newscli.article.provenance import Said
from newscli.ingest.metadata.pasted_days import day_of, moment_of
from newscli.ingest.pages.embedded import bits_of, hints_of
from newscli.ingest.pages.facts.address_days import days_in_data, is_day_first

if TYPE_CHECKING:
    from lxml.etree import _Element


_MOST_CHARACTERS, _MOST_RECORDS = 2_000_000, 2_000
_FIELD = re.compile(r'"(headline|datePublished|dateCreated)"\s{0,9}:\s{0,9}"([^"\\]{1,300})"')
# What pages put around their data, and a comma where nothing follows.
_WRAPPED = re.compile(r"^\s*(?://\s?)?(?:<!--|<!\[CDATA\[)|(?://\s?)?(?:-->|\]\]>)\s*$")
_LAST_COMMA = re.compile(r",\s{0,9}([}\]])")
_KINDS = ("newsarticle", "article", "reportagenewsarticle", "opinionnewsarticle", "analysisnewsarticle", "blogposting")
_LOOSER = ("article", "posting", "review", "report", "page", "recipe", "howto", "episode", "creativework", "question")
_LONG = re.compile(r"\w{4,}")
_FEWEST_WORDS = 2  # long words of a page's titles that tell what it is about
_SHARED = ("datePublished", "dateModified", "author", "inLanguage")


def article_object(root: "_Element") -> dict[str, Any]:
    """Return the object that describes the page's article, its references resolved one step; empty where none does.

    Of several articles, the page's is the one whose headline is in its title, or whose address is its own. Days and
    authors that it doesn't state are those of the next object that describes the page. An article with another headline
    and another address is another.
    """
    titles, own = _titles(root), _addresses(root)
    objects = sorted(
        (found for found in _objects(root) if not _is_others(found, titles, own)),
        key=lambda found: not (_is_titled(found, _plain(" ".join(titles))) or _address(found) in own),
    )
    named = {key: found for found in objects if isinstance(key := found.get("@id"), str) and len(found) > 1}
    best = min(objects, key=_rank, default={})
    if not best or _rank(best) >= _OTHER:
        return {}
    whole = dict(best)
    for found in sorted(objects, key=_rank):
        if _rank(found) < _OTHER:
            whole |= {key: found[key] for key in _SHARED if key in found and key not in whole}
    return {key: _resolved(value, named) for key, value in whole.items()}


_OTHER = 3


def _titles(root: "_Element") -> list[str]:
    """Return what a page calls its article: its title, that of cards for other sites, its first headings."""
    stated = [
        meta.get("content") or ""
        for meta in root.iter("meta")
        if (meta.get("property") or meta.get("name") or "").lower() in ("og:title", "twitter:title")
    ]
    headings = ["".join(map(str, heading.itertext())) for heading in root.iter("h1")]
    return [root.findtext("head/title") or "", *stated, *headings]


def _addresses(root: "_Element") -> set[str]:
    """Return the addresses that a page states as its own."""
    links = [link.get("href") or "" for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical"]
    metas = [meta.get("content") or "" for meta in root.iter("meta") if meta.get("property") == "og:url"]
    return {address for text in (*links, *metas) if (address := text.strip().rstrip("/"))}


def _address(found: dict[str, Any]) -> str | None:
    value = found.get("url") or found.get("mainEntityOfPage")
    value = value.get("@id") if isinstance(value, dict) else value
    return next((text.rstrip("/") for text in texts_in(value)), None)


def _is_others(found: dict[str, Any], titles: list[str], own: set[str]) -> bool:
    """Tell an article of another page: no long word of its headline is in the page's titles, nor is its address the
    page's own."""
    kinds = [kind.lower() for kind in texts_in(found.get("@type"))]
    words = {word for text in texts_in(found.get("headline")) for word in _LONG.findall(text.casefold())}
    of_titles = set(_LONG.findall(" ".join(titles).casefold()))
    if not words or len(of_titles) < _FEWEST_WORDS or words & of_titles or not any(kind in _KINDS for kind in kinds):
        return False
    return _address(found) not in own


def _is_titled(found: dict[str, Any], title: str) -> bool:
    return any(plain in title for text in texts_in(found.get("headline")) if (plain := _plain(text)))


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _rank(found: dict[str, Any]) -> int:
    kinds = [kind.lower() for kind in texts_in(found.get("@type"))]
    if any(kind in _KINDS for kind in kinds):
        return 0 if "datePublished" in found or "headline" in found else 1
    return 2 if any(kind.endswith(_LOOSER) for kind in kinds) else _OTHER


def is_article(kind: str) -> bool:
    """Return True if a kind of schema.org's is one of articles, or of pages that may hold one."""
    return kind.lower().endswith(_LOOSER)


def _objects(root: "_Element") -> Iterator[dict[str, Any]]:
    for script in root.iter("script"):
        text = script.text or ""
        if "ld+json" not in (script.get("type") or "").lower() or len(text) > _MOST_CHARACTERS:
            continue
        waiting = _loaded(text)
        for _ in range(_MOST_RECORDS):
            if not waiting:
                break
            found = waiting.pop(0)
            if isinstance(found, list):
                waiting += found
            elif isinstance(found, dict):
                yield found
                waiting += [
                    found[key] for key in ("@graph", "mainEntity", "mainEntityOfPage", "author") if key in found
                ]


def _loaded(text: str) -> list[Any]:
    """Return what a script holds; of one that is no valid JSON, the texts of the fields that matter."""
    bare = _WRAPPED.sub("", text).rstrip("; \n")
    if "&quot;" in bare and '"' not in bare:
        bare = unescape(bare)
    try:
        return [json.loads(bare, strict=False)]
    except (ValueError, RecursionError):
        pass
    try:
        return [json.loads(_LAST_COMMA.sub(r"\1", bare), strict=False)]
    except (ValueError, RecursionError):
        fields = dict(reversed(_FIELD.findall(text)))
        return [{"@type": "Article", **fields}] if fields else []


def _resolved(value: Any, named: dict[str, dict[str, Any]]) -> Any:
    if isinstance(value, list):
        return [_resolved(part, named) for part in value]
    if isinstance(value, dict) and set(value) <= {"@id", "@type"}:
        return named.get(str(value.get("@id")), value)
    return value


def texts_in(value: Any) -> tuple[str, ...]:
    """Return the texts in a value that may be one, a list of them, or an object whose value is one."""
    if isinstance(value, dict):
        value = value.get("@value")
    if isinstance(value, str):
        text = (unescape(value) if "&" in value else value).strip()
        return (text,) if text else ()
    return tuple(text for part in value for text in texts_in(part)) if isinstance(value, list) else ()


def names_in(value: Any, *, people: bool = True) -> tuple[str, ...]:
    """Return the names of persons in an author's value; with `people` false those of bodies too."""
    if isinstance(value, list):
        return tuple(name for part in value for name in names_in(part, people=people))
    if isinstance(value, dict):
        bodies = any("organization" in kind.lower() for kind in texts_in(value.get("@type")))
        parts = (text for key in ("givenName", "familyName") for text in texts_in(value.get(key)))
        named = texts_in(value.get("name")) or tuple(filter(None, (" ".join(parts),)))
        return () if people and bodies else named
    return texts_in(value)


# Takes the tree of a web page, its JSON-LD and its meta tags, returns the days that they state.


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
            (_text_of(time), day) for time in times if (day := day_of(time.get("datetime") or "", day_first=day_first))
        ),
        day_first=day_first,
    )


def _said(marks: dict[str, list[Said]], linked: dict[str, Any], meta: dict[str, str]) -> Iterator[Said]:
    """Yield what states the day of publication, the surest first: a stamp with its own zone before one without."""
    yield from (Said(name, meta[name]) for name in _SUREST if name in meta)
    yield from (Said("JSON-LD datePublished", text) for text in texts_in(linked.get("datePublished")))
    yield from (Said(name, text) for name, text in meta.items() if _day_rank(name) == 1)
    yield from (Said(name, text) for name, text in meta.items() if _day_rank(name) == 2)
    for name in ("dateCreated", "coverageStartTime"):
        yield from (Said(f"JSON-LD {name}", text) for text in texts_in(linked.get(name)))
    yield from (one for name in _MARKS for one in marks.get(name, ()))


@lru_cache(maxsize=1_000)
def _day_rank(name: str) -> int:
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
                held = (element.get("datetime"), element.get("content"), _text_of(element))
                marks[name] = [Said(f"{attribute} {name}", text) for text in held if text and text.strip()]
        names = element.get("class")
        if (title := element.get("title")) and not len(element) and _text_of(element).endswith("ago"):
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


def _text_of(element: "_Element") -> str:
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
    return time.get("datetime") or next(dated, None) or _text_of(time)


def _held(element: "_Element") -> list[str]:
    return [str(text) for name, text in element.items() if _ATTRIBUTES.match(str(name))]


def _is_aside(element: "_Element") -> bool:
    """Return True if an element stands in a margin, or in what is called readers' comments or other stories."""
    return any(
        above.tag in _ASIDE or hints_of(f"{above.get('class')} {above.get('id')}") & _OTHERS
        for above in element.iterancestors()
        if above.tag not in _WHOLE
    )
