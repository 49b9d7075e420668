"""Takes a feed (RSS, Atom, JSON Feed) or a list of feeds (OPML), returns an `Incoming` for each entry or feed."""

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

from newscli.errors import InputError
from newscli.ingest.metadata.pasted_days import day_of, moment_of
from newscli.ingest.readers import Incoming
from newscli.ingest.readers.markup import parse_markup, refuse_crowded_entries, refuse_crowded_tags
from newscli.language.words import lazily

_DEEPEST = 200
_MOST_ELEMENTS = 100_000  # elements; feeds have some thousands
_ENTITY = re.compile(rb"<!(?:ENTITY|DOCTYPE[^>\[]{0,500}\[)", re.IGNORECASE)
_FEWEST_WORDS = 120  # an entry with no more is a summary of the page that it links to


def read_feed(data: bytes, url: str | None = None) -> Iterator[Incoming]:
    """Yield the entries of a feed, newest first as most feeds have them, or the feeds of an OPML list.

    Relative links are taken from `url`. Raises `InputError` where `data` is no feed, or hides something in its DTD.
    """
    head = data[:2000].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith(b"{"):
        yield from _json_feed(data, url)
        return
    _refuse_tricks(data)
    if re.search(rb"<opml[\s>]", head, re.IGNORECASE):
        yield from (Incoming("feed", url=link, title=title) for link, title in _outlines(data))
    else:
        parsed = _parse(data)
        yield from (_entry(entry, parsed.feed, url) for entry in parsed.entries)


def feed_title(data: bytes) -> str | None:
    """Return the title that a feed gives itself."""
    if data.lstrip().startswith(b"{"):
        return _text(_json(data).get("title"))
    _refuse_tricks(data)
    return _text(_parse(data).feed.get("title"))


def linked_feeds(page: bytes, url: str) -> list[str]:
    """Return the addresses of the feeds that a web page names as its own; none where it is no page."""
    head = page[:2000].lower()
    if b"<html" not in head and b"<!doctype html" not in head:
        return []
    links = [
        _link(link.get("href"), url)
        for link in parse_markup(page).iter("link")
        if "alternate" in (link.get("rel") or "").lower().split() and (link.get("type") or "").lower() in _FEEDS
    ]
    return [link for link in links if link]


_FEEDS = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml")


def _refuse_tricks(data: bytes) -> None:
    """Refuse what no feed needs and attacks do: entities of its own, nesting and elements without end."""
    if _ENTITY.search(data.replace(b"\0", b"")):
        raise InputError("the feed defines entities of its own, which is refused. Ask its publisher.")
    refuse_crowded_tags(data)
    bare = _without_text(data)
    refuse_crowded_entries(bare)
    depth = elements = 0
    for tag in re.finditer(rb"<(/?)[A-Za-z][^<>]{0,10000}?(/?)>", bare):
        depth += -1 if tag[1] else 0 if tag[2] else 1
        if depth > _DEEPEST:
            raise InputError("the feed is nested too deeply to be read. Ask its publisher.")
        elements += not tag[1]
        if elements > _MOST_ELEMENTS:
            raise InputError("the feed has too many parts to be read. Ask its publisher.")


def _without_text(data: bytes) -> bytes:
    """Return `data` with blanks for its CDATA sections and comments, where tags count for nothing."""
    kept, at = [], 0
    for match in re.finditer(rb"<!\[CDATA\[|<!--", data):
        if match.start() < at:
            continue
        close = b"]]>" if match[0].endswith(b"[") else b"-->"
        end = data.find(close, match.end())
        end = len(data) if end < 0 else end + 3
        kept += [data[at : match.start()], b" " * (end - match.start())]
        at = end
    return b"".join([*kept, data[at:]])


# What one entry says and feedparser loses all of them by: a character that is none ("&#xD800;"), an odd place on earth.
_SPOILING = re.compile(rb"&#(?:x(?P<hex>[0-9a-f]+)|(?P<decimal>[0-9]+));|</?gml:[^<>]{0,2000}>", re.IGNORECASE)


def _mended(found: re.Match[bytes]) -> bytes:
    digits = found["hex"] or found["decimal"]
    if not digits:
        return b""
    number = int(digits, 16 if found["hex"] else 10) if len(digits) < 10 else 0xD800
    return found[0] if number < 0xD800 or 0xDFFF < number <= 0x10FFFF else b"&#xFFFD;"


def _parse(data: bytes) -> Any:
    import io

    import feedparser

    sound = io.BytesIO(_SPOILING.sub(_mended, data))
    try:
        parsed = feedparser.parse(sound, sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # feedparser lets through what parsers, codecs and `chr` say of damaged feeds
        said = type(error).__name__
        raise InputError(f"the feed is damaged and can't be read ({said}). Ask its publisher.") from error
    if not parsed.get("version") and not parsed.entries:  # of nothing, feedparser tells no version at all
        raise InputError("the input is no feed that can be read. Check its address.")
    return parsed


def _entry(entry: Any, feed: Any, url: str | None) -> Incoming:
    contents: list[str] = [part.get("value") or "" for part in entry.get("content", ())]
    summary: str = entry.get("summary") or ""
    body = max([*contents, summary], key=len)
    dated = entry.get("published") or entry.get("updated") or ""
    return Incoming(
        "entry",
        body,
        url=_link(entry.get("link"), url),
        title=_plain(entry.get("title")),
        authors=_writers(entry),
        source=_plain(feed.get("title")),
        published=day_of(dated),
        published_at=moment_of(dated),
        language=_text(entry.get("language")) or _text(feed.get("language")),
        tags=tuple(term for tag in entry.get("tags", ()) if (term := _text(tag.get("term")))),
        whole=any(contents) and _is_whole(body, summary),
        key=_text(entry.get("id")),
        updated_at=moment_of(dict.get(entry, "updated") or dated),  # `entry.get` warns where there is none
    )


def _writers(entry: Any) -> tuple[str, ...]:
    """Return who wrote an entry; feedparser ends an address after four letters: "mara@courier.london (Mara Ilves)"."""
    named = [_text(author.get("name")) for author in entry.get("authors", ())]
    stated = entry.get("author") or ""
    if "@" in stated:
        named[-1:] = [_mailed().sub("", stated).strip(" ()<>")]
    return tuple(dict.fromkeys(filter(None, named)))


_mailed = lazily(r"\S{1,100}@\S{1,100}")


def _is_whole(body: str, summary: str) -> bool:
    """Return True for a text that is long, or that comes to its end and stands beside a shorter summary."""
    paragraphs = _paragraphs(body)
    long = len(" ".join(paragraphs).split()) >= _FEWEST_WORDS
    return long or (0 < len(summary) < len(body) and _comes_to_end(paragraphs))


def is_summary(entry: Incoming) -> bool:
    """Return True for an entry that is not whole, but for a short text of several paragraphs that comes to its end."""
    paragraphs = _paragraphs(entry.raw if isinstance(entry.raw, str) else entry.raw.decode("utf-8", "replace"))
    return not (entry.whole or (len(paragraphs) > 1 and _comes_to_end(paragraphs)))


def _paragraphs(body: str) -> list[str]:
    from html import unescape

    parts = (unescape(re.sub(r"<[^<>]{0,2000}>", " ", part)).strip() for part in _paragraph_ends().split(body))
    return [each for each in parts if each]


def _comes_to_end(paragraphs: list[str]) -> bool:
    return bool(paragraphs) and paragraphs[-1].endswith(_ENDS) and not _read_more().search(paragraphs[-1])


_ENDS = (".", "!", "?", "”", "’", '"', "'", ")")
_paragraph_ends = lazily(r"(?i)</?(?:p|div|h\d|li)\b[^<>]{0,2000}>|(?:<br\s?/?>\s*){2}|\n\s*\n")
_read_more = lazily(r"(?i)\.\.\.|…|\b(?:read (?:more|on)|continue reading|full story|appeared first on)\b")


def _json(data: bytes) -> dict[str, Any]:
    try:
        feed = json.loads(data)
    except (ValueError, RecursionError):
        raise InputError("the JSON feed is damaged. Check its address.") from None
    return feed if isinstance(feed, dict) else {}


def _json_feed(data: bytes, url: str | None) -> Iterator[Incoming]:
    """Yield the items of a JSON Feed (jsonfeed.org, versions 1 and 1.1)."""
    feed = _json(data)
    items = feed.get("items")
    for number, item in enumerate(items if isinstance(items, list) else (), 1):
        if not isinstance(item, dict):
            yield Incoming("unreadable", f"item {number} of the feed is none. Ask its publisher.")
            continue
        authors = _listed(item.get("authors")) or [item.get("author") or {}]
        body = _text(item.get("content_html")) or _text(item.get("content_text"))
        entry = {
            "title": item.get("title"),
            "link": item.get("url"),
            "id": item.get("id"),
            "published": _text(item.get("date_published")),
            "updated": _text(item.get("date_modified")),
            "summary": _text(item.get("summary")),
            "content": [{"value": body}],
            "language": item.get("language"),
            "authors": [author for author in authors if isinstance(author, dict)],
            "tags": [{"term": tag} for tag in _listed(item.get("tags"))],
        }
        yield _entry(entry, feed, url)


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _outlines(data: bytes) -> list[tuple[str, str | None]]:
    """Return the address and the title of each feed in an OPML list."""
    from xml.parsers import expat

    found: list[tuple[str, str | None]] = []

    def start(tag: str, fields: dict[str, str]) -> None:
        if tag.lower() == "outline":
            named = {name.lower(): value for name, value in fields.items()}
            if named.get("xmlurl", "").lower().startswith(("http://", "https://")):
                found.append((named["xmlurl"], named.get("title") or named.get("text")))

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise InputError(f"the list of feeds is damaged in line {error.lineno}. Export it again.") from None
    except (ValueError, LookupError):
        raise InputError("the list of feeds is in an encoding that can't be read. Export it as UTF-8.") from None
    return found


def _link(value: object, base: str | None) -> str | None:
    """Return a web address, taken from `base` where it is relative; other schemes are no links."""
    text = _text(value)
    try:
        whole = urljoin(base or "", text) if text else None
    except ValueError:
        return None
    return whole if whole and whole.lower().startswith(("http://", "https://")) else None


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _plain(value: object) -> str | None:
    """Return a title without markup."""
    from html import unescape

    text = _text(value)
    return " ".join(unescape(re.sub(r"<[^<>]{0,500}>", "", text)).split()) or None if text else None
