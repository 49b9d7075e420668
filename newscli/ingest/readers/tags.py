"""Refuses tags with more attributes than pages give them, for which parsers take the square."""

import re
from functools import cache

from newscli.errors import InputError

__all__ = ["refuse_crowded_tags"]

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
