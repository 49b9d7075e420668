"""Takes the tree of a web page, returns what it states of its article: in JSON-LD, microdata, meta tags and links."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from newscli.article.addresses import host_of, without_password
from newscli.article.provenance import Said
from newscli.ingest.pages.facts.bylines import shown_headlines
from newscli.ingest.pages.facts.dating import Marks, StatedAuthors, author_tags, marked_texts
from newscli.ingest.pages.facts.stated_days import StatedDays, article_object, names_in, stated_days, texts_in

if TYPE_CHECKING:
    from lxml.etree import _Element

_SITES = ("og:site_name", "application-name", "al:android:app_name", "twitter:app:name:iphone")
_TITLES, _SECTIONS = ("og:title", "twitter:title", "sailthru.title", "parsely-title"), ("article:section", "section")
_MOST_CHARACTERS = 2_000
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")  # "health-and-science"


class Statements(NamedTuple):
    """What a page's markup states; titles come in the order of trust. `bodies` are no persons, and stated as authors.

    `words` is how many the whole story has, 0 where that isn't said; `free` whether anybody may read it.
    """

    titles: tuple[Said, ...]
    headlines: tuple[str, ...]
    authors: tuple[str, ...]
    bodies: tuple[str, ...]
    sites: tuple[Said, ...]
    addresses: tuple[Said, ...]
    days: StatedDays
    sections: tuple[Said, ...]
    languages: tuple[Said, ...]
    words: int
    free: bool

    @property
    def site(self) -> str | None:
        """The paper's name, as the surest part of the page says it."""
        return _surest(self.sites)

    @property
    def url(self) -> str | None:
        """The article's own address."""
        return _surest(self.addresses)

    @property
    def section(self) -> str | None:
        """The paper's part that the page is in; some state the paper itself, which is none."""
        return _surest(said for said in self.sections if said.text != self.site)

    @property
    def language(self) -> str | None:
        """The language, as ISO 639 codes it."""
        return _surest(self.languages)


def _surest(parts: Iterable[Said]) -> str | None:
    return next((part.text for part in parts), None)


def statements_of(root: "_Element", url: str | None) -> Statements:
    """Read off what the page states. `url` is where it was found."""
    linked, meta, marks = article_object(root), _meta(root), marked_texts(root)
    sites = tuple(_sites(meta, linked, marks, url))
    titles = tuple(_titles(root, linked, meta, marks))
    authors = StatedAuthors(linked, author_tags(root, meta))
    first, second = _headings(root, "h1"), _headings(root, "h2")
    headlines = shown_headlines(first, second, [title.text for title in titles]) if first else second[:1]
    named = tuple(dict.fromkeys((*headlines, *(title.text for title in titles))))
    return Statements(
        titles=titles,
        headlines=headlines,
        authors=authors.people(sites[0].text if sites else None),
        bodies=authors.bodies(),
        sites=sites,
        addresses=tuple(_addresses(root, meta, url)),
        days=stated_days(root, linked, meta, named, url),
        sections=tuple(_said(_SECTIONS, meta, "articleSection", texts_in(linked.get("articleSection")), marks)),
        languages=tuple(_languages(root, linked, marks)),
        words=max(len(" ".join(texts_in(linked.get("articleBody"))).split()), _number(linked.get("wordCount"))),
        free=_is_free(linked),
    )


def _headings(root: "_Element", tag: str) -> tuple[str, ...]:
    return tuple(text for heading in root.iter(tag) if (text := _heading(heading)))


def _heading(heading: "_Element") -> str:
    """Return the words of a heading; what stands above it by style alone is set apart: "Harbour", "Bridge shut"."""
    joined = ""
    for text in map(str, heading.itertext()):
        glued = joined[-1:].islower() and text[:1].isupper() and text[1:2].islower()
        joined += f" {text}" if glued else text
    return " ".join(joined.split())


def _number(value: Any) -> int:
    text = str(value).replace(",", "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 else 0


def _is_free(linked: dict[str, Any]) -> bool:
    """Return False only if schema.org's `isAccessibleForFree` says that not everybody may read the article."""
    return str(linked.get("isAccessibleForFree", True)).lower().rpartition("/")[2] != "false"


def _meta(root: "_Element") -> dict[str, str]:
    """Return the first value of each meta tag that has one."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        names = (element.get(attribute) for attribute in ("property", "name", "itemprop", "http-equiv"))
        name = (next(filter(None, names), None) or "").strip().lower()
        value = " ".join((element.get("content") or "")[:_MOST_CHARACTERS].split())
        if name and value:
            found.setdefault(name, value)
    more = (*_labelled(found), *_packed(found))
    return found | {name: value for name, value in more if name not in found}


def _labelled(meta: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield what a page's cards for Twitter tell under labels of its own: "Published", "Reading time"."""
    for number in "12":
        if (label := meta.get(f"twitter:label{number}")) and (value := meta.get(f"twitter:data{number}")):
            yield label.lower(), value


def _packed(meta: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield what a page states in one piece of JSON for a counter of its readers, as if it had a tag for each part."""
    try:
        found = json.loads(meta.get("parsely-page", "{}"))
    except (ValueError, RecursionError):
        return
    for key, name in (("title", "title"), ("pub_date", "pub-date"), ("author", "author"), ("authors", "author")):
        for text in texts_in(found.get(key)) if isinstance(found, dict) else ():
            yield f"parsely-{name}", text


def _said(metas: Iterable[str], meta: dict[str, str], name: str, linked: Iterable[str], marks: Marks) -> Iterator[Said]:
    """Yield what some meta tags say, then what JSON-LD says under a name, then the microdata."""
    yield from (Said(each, meta[each]) for each in metas if each in meta)
    yield from (Said(f"JSON-LD {name}", text) for text in linked)
    yield from (Said(f"itemprop {name}", text) for text in marks.get(name, ()) if text)


def _sites(meta: dict[str, str], linked: dict[str, Any], marks: Marks, url: str | None) -> list[Said]:
    """Return the paper's names, the surest first, words of an address last; its host where there is no name."""
    named = [*_said(_SITES, meta, "publisher", names_in(linked.get("publisher"), people=False), marks)]
    named.sort(key=lambda said: _SLUG.fullmatch(said.text) is not None)
    return named or [Said("the address", host) for host in (host_of(url),) if host]


def _titles(root: "_Element", linked: dict[str, Any], meta: dict[str, str], marks: Marks) -> Iterator[Said]:
    yield from _said(_TITLES, meta, "headline", texts_in(linked.get("headline")), marks)
    texts = (" ".join((title.text or "").split()) for title in root.findall("head/title"))
    yield from (Said("<title>", text) for text in texts if text)


def _addresses(root: "_Element", meta: dict[str, str], url: str | None) -> Iterator[Said]:
    """Yield the canonical address, where it is one of the same site, since a page can't take another's place."""
    links = [link.get("href") or "" for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical"]
    stated = [Said("its canonical link", link) for link in links] + [Said("og:url", meta.get("og:url", ""))]
    for where, link in stated:
        try:
            whole = urljoin(url or "", link.strip())
            parts = urlsplit(whole)
        except ValueError:
            continue
        if parts.scheme in ("http", "https") and parts.hostname and link.strip() and _same_site(parts.hostname, url):
            yield Said(where, without_password(whole))
    if url:
        yield Said("where it was found", without_password(url))


def saved_from(page: str) -> str | None:
    """Return the address that a browser, or SingleFile, wrote into a comment when it saved a page."""
    found = _SAVED.search(page[:_MOST_CHARACTERS])
    return found[1] if found else None


_SAVED = re.compile(
    r"<!--\s{0,9}(?:saved from url=\(\d{1,5}\)|page saved with singlefile\s{1,9}url:\s{0,9})(https?://[^\s<>\"']+)",
    re.IGNORECASE,
)


def _same_site(host: str, url: str | None) -> bool:
    own = urlsplit(url).hostname if url else None
    return own is None or _site(host) == _site(own)


def _site(host: str) -> str:
    parts = host.lower().split(".")
    short = len(parts) > 2 and len(parts[-2]) <= 3 and len(parts[-1]) == 2  # "co.uk", "com.br"
    return ".".join(parts[-3 if short else -2 :])


def _languages(root: "_Element", linked: dict[str, Any], marks: Marks) -> Iterator[Said]:
    stated = [Said("the lang of the page", root.get("lang") or "")]
    stated += _said((), {}, "inLanguage", texts_in(linked.get("inLanguage")), marks)
    for where, text in stated:
        if code := re.match(r"[a-z]{2,3}(?=$|[-_])", text.strip().lower()):
            yield Said(where, code[0])
