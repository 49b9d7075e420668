"""Takes the tree of a web page, returns what its JSON-LD says about the article (schema.org)."""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["article_object", "is_article", "names_in", "texts_in"]

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
    told = set(_LONG.findall(" ".join(titles).casefold()))
    if not words or len(told) < _FEWEST_WORDS or words & told or not any(kind in _KINDS for kind in kinds):
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
