"""Refuses tags with more attributes, and entries with more keywords, than any has: they cost the square."""

import re
from functools import cache

from newscli.errors import InputError

__all__ = ["refuse_crowded_entries", "refuse_crowded_tags"]

_MOST_ATTRIBUTES = 500
_SHORTEST_CROWDED = 2 * _MOST_ATTRIBUTES  # bytes: a shorter tag has no room for them
_VALUE = rb"""\s*+(?:"[^"]*+"|'[^']*+'|(?!["'])[^\s>]++)"""


@cache
def _tags() -> re.Pattern[bytes]:
    # Where comments, data and scripts end needs no look: their ends begin no tag.
    skipped = rb"!--(?:[^-]++|-(?!->))*+|!\[CDATA\[(?:[^\]]++|\](?!\]>))*+|(script|style)\b(?:[^<]++|<(?!/\1))*+"
    tag = rb"[a-z][^>=]*+(?:=(?:" + _VALUE + rb")?+[^>=]*+)*+"
    return re.compile(rb"<(?:" + skipped + rb"|" + tag + rb")", re.IGNORECASE)


@cache
def _attributes() -> re.Pattern[bytes]:
    return re.compile(rb"[^\s/>=]++(?:\s*+=" + _VALUE + rb")?")


def refuse_crowded_tags(data: bytes) -> None:
    """Raise `InputError` where a tag in `data` has more than 500 attributes. Each byte is looked at about twice."""
    for tag in _tags().finditer(data.replace(b"\0", b"") if b"\0" in data else data):
        if tag.end() - tag.start() < _SHORTEST_CROWDED or not tag[0][1:2].isalpha() or tag[1]:
            continue
        if sum(1 for _ in _attributes().finditer(tag[0])) > _MOST_ATTRIBUTES + 1:
            raise InputError("a tag has more attributes than any page gives one. Paste its text.")


_MOST_PREFIXES = 100  # of namespaces; each tag may be compared with all of them
_MOST_KEYWORDS = 1_000  # of an entry, or of a feed; each is compared with all before it
_LONGEST_KEYWORDS = 10_000  # bytes of a list of them
_KEYWORDS = re.compile(
    rb"<(/?)(item|entry|(?:[\w.-]+:)?(?:category|subject|keywords|tags))(?=[\s/>])[^<>]{0,10000}?(/?)>", re.IGNORECASE
)


def refuse_crowded_entries(feed: bytes) -> None:
    """Raise `InputError` where a feed, without its text, has more namespaces or keywords than any has."""
    prefixes = {each.lower() for each in re.findall(rb"\bxmlns:([^\s=<>]{1,200})", feed)}
    if len(prefixes) > _MOST_PREFIXES:
        raise InputError("the feed has more namespaces than any feed has. Ask its publisher.")
    counts, inside, begun = {False: 0, True: 0}, False, 0
    for tag in _KEYWORDS.finditer(feed):
        closes, name, empty = tag[1], tag[2].lower(), tag[3]
        if name in (b"item", b"entry"):
            inside = not closes and not empty
            counts[True] = 0
        elif not closes:
            counts[inside] += 1
            begun = tag.end()
        elif name.endswith((b"keywords", b"tags")) and tag.start() - begun > _LONGEST_KEYWORDS:
            counts[inside] = _MOST_KEYWORDS + 1
        if counts[inside] > _MOST_KEYWORDS:
            raise InputError("an entry has more keywords than any has. Ask the publisher of the feed.")
