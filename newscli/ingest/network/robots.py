"""Takes a site's robots.txt, returns whether a path may be fetched (RFC 9309)."""

import re
from typing import NamedTuple

__all__ = ["ALL", "Robots", "read_robots"]

_MOST_RULES = 2_000


class Robots(NamedTuple):
    """A site's rules for us: patterns of paths, each allowed or not, and the pause it asks for, in seconds."""

    rules: tuple[tuple[str, bool], ...] = ()
    pause: float = 0.0

    def allow(self, path: str) -> bool:
        """Return True if `path` may be fetched: the longest pattern that fits decides; allowing wins a tie."""
        fitting = [(len(pattern), allowed) for pattern, allowed in self.rules if _fits(pattern, path)]
        return max(fitting, default=(0, True))[1]


ALL = Robots()


def read_robots(text: str, name: str) -> Robots:
    """Return the rules for the robot `name`: those of its own group, else those for all."""
    groups = _groups(text[:500_000])
    own = [lines for agents, lines in groups if any(agent == name for agent in agents)]
    lines = [line for group in own or [g for agents, g in groups if "*" in agents] for line in group]
    rules = [(value, field == "allow") for field, value in lines if value and field in ("allow", "disallow")]
    pauses = [
        float(value) for field, value in lines if field == "crawl-delay" and re.fullmatch(r"\d{1,4}(\.\d+)?", value)
    ]
    return Robots(tuple(rules[:_MOST_RULES]), max(pauses, default=0.0))


def _groups(text: str) -> list[tuple[list[str], list[tuple[str, str]]]]:
    groups: list[tuple[list[str], list[tuple[str, str]]]] = []
    for line in text.splitlines():
        field, colon, value = line.partition("#")[0].partition(":")
        field, value = field.strip().lower(), value.strip()
        if not colon:
            continue
        if field == "user-agent":
            if not groups or groups[-1][1]:
                groups.append(([], []))
            groups[-1][0].append(value.lower().partition("/")[0])
        elif groups:
            groups[-1][1].append((field, value))
    return groups


def _fits(pattern: str, path: str) -> bool:
    """Return True if a pattern with "*" and a last "$" fits the beginning of `path`, in one pass over it."""
    whole = pattern.endswith("$")
    first, *rest = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    at = len(first)
    for number, piece in enumerate(rest):
        if whole and number == len(rest) - 1:
            return path.endswith(piece) and len(path) - len(piece) >= at
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return not whole or at == len(path)
