"""Tell the kind of a name where it stands: by its own words, by *of* within it and by the words beside it."""

import re

from newscli.language.names.kinds import ALL_TITLES, LAST_NAMES, Kind, kind_by_words

# What joins the name of a body: "Ministry of Ports", "Department of Health and Safety".
OF_BODY = re.compile(r" (?:of|for|and)(?: the)? $")
_AFTER_THE = re.compile(r"\b[Tt]he (?:[a-z]+ern )?$")
_AGE = re.compile(r", \d{1,3},|, who\b")
_SAYS = re.compile(r",? (?:said|says|told|asked|added|wrote)\b")
_TOWN_OF = re.compile(
    r"\b(?:town|city|village|hamlet|suburb|borough|parish|county|district|province|state|region|island|port|republic|"
    r"kingdom|municipality) of $"
)
_WHERE = re.compile(r",? where\b")
_CAPITALS = re.compile(r"[A-Z]{2}|[a-z][A-Z]")
_NO_PERSON_AFTER = frozenset(("the", "of", "in"))
_IN = frozenset(("in", "near", "across", "outside", "throughout"))
_TO_PLACES = frozenset(("to", "from", "into"))
_AT_PLACES = _IN | {"on", "at", "along"}
_LOOK_BACK, _LOOK_AHEAD = 40, 12
_SHORTEST_INITIALS = 2
_SURE = 2


def kind_of_words(text: str, words: list[tuple[int, int]], lows: tuple[str, ...]) -> tuple[Kind, int]:
    """Return the kind of a name of several words, and how sure it is: that of those before *of*.

    `words` are the places of the words in the text. After *the* a name is no person's.
    """
    kind, sure = kind_by_words(lows)
    if kind == "body":
        return kind, sure
    head = next((at + 1 for at in range(len(words) - 1) if OF_BODY.match(text, words[at][1], words[at + 1][0])), 0)
    if head:
        return ("place" if kind_by_words(lows[:head])[0] == "place" else "body"), _SURE
    start = words[0][0]
    if kind == "place" and lows[-1] in LAST_NAMES and _AGE.match(text, words[-1][1], words[-1][1] + _LOOK_AHEAD):
        return "person", _SURE + 1
    if kind == "person" and lows[-1] in LAST_NAMES and _word_before(text, start) in _AT_PLACES:
        return "place", _SURE
    if kind in ("person", "other") and _AFTER_THE.search(text[max(0, start - _LOOK_BACK) : start]):
        return "body", 1
    return kind, sure


def _word_before(text: str, start: int) -> str:
    return text[max(0, start - _LOOK_BACK) : start].rstrip(" (").rpartition(" ")[2].lower()


def kind_by_neighbours(text: str, start: int, end: int, kind: Kind, sure: int) -> tuple[Kind, int]:
    """Return what the words beside a name tell of its kind where its own tell little."""
    before = _word_before(text, start)
    if before in ALL_TITLES:
        return "person", 2
    if before == "of" and _TOWN_OF.search(text[max(0, start - _LOOK_BACK) : start]):
        return "place", 3
    apart = before not in _NO_PERSON_AFTER
    if apart and _AGE.match(text, end, end + _LOOK_AHEAD):
        return "person", 2
    if apart and _SAYS.match(text, end, end + _LOOK_AHEAD) and not _CAPITALS.search(text, start, end):
        return "person", 1
    if not sure and (before in _AT_PLACES or before in _TO_PLACES) and _WHERE.match(text, end, end + _LOOK_AHEAD):
        return "place", 2  # "posted to Muckle, where it rained"
    if before == "the" or (text[start:end].isupper() and end - start >= _SHORTEST_INITIALS):
        return "body", 1
    if before in ("a", "an") and not sure:
        return "other", 1  # "a Volvo"
    at_place = before in _IN or (before == "from" and text.startswith(" to ", end))
    return ("place", 1) if at_place and not sure else (kind, sure)
