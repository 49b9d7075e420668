"""Patterns over tags that are written with names, turned into regular expressions over the tags' characters."""

import re
from collections.abc import Callable

_ITEM = re.compile(
    r"(?P<name>[A-Z_]+)|(?P<group>[a-z]+):\(|(?P<operator>\(\?<?[!=]|\[\^?|[\]?*+|()^$]|\{\d*,?\d*\})|\s+|(?P<other>.)"
)


def spelled_out(pattern: str, codes: Callable[[str], frozenset[str]]) -> str:
    """Return a pattern over tags as a regular expression over their characters.

    `pattern` holds names of tags or sets of tags, which `codes` gives the characters of, each with ``?``, ``*``, ``+``
    or ``{2,3}`` after it where it may be missing or stand several times: ``"DET? ADJECTIVE* NOUNS+"``. Brackets hold
    tags of which one must stand there, after ``^`` those that must not: ``"[DET POSSESSIVE] [^ COMMA]*"``. Parentheses
    group and capture nothing, but for a named group, ``"speaker:( NAME+ )"``; ``|`` stands between alternatives, and
    ``(?!``, ``(?<!``, ``^`` and ``$`` mean what they do in a regular expression.

    Raises:
        KeyError: A name is none of a tag or a set.
        ValueError: Something else stands in the pattern.
    """
    made: list[str] = []
    bracketed = False
    for item in _ITEM.finditer(pattern):
        operator = item["operator"] or ""
        if item["other"]:
            raise ValueError(f"{item['other']!r} has no place in a pattern over tags")
        if item["name"]:
            held = "".join(map(re.escape, sorted(codes(item["name"]))))
            made.append(held if bracketed or len(held.removeprefix("\\")) == 1 else f"[{held}]")
        elif item["group"]:
            made.append(f"(?P<{item['group']}>")
        else:
            bracketed = operator[:1] == "[" or (bracketed and operator != "]")
            made.append("(?:" if operator == "(" else operator)
    return "".join(made)
