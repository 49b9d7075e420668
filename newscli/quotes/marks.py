"""In: a paragraph of text; out: what stands between quotation marks in it."""

import re
from bisect import bisect_right
from typing import NamedTuple

# Single marks, too, but pairs of them whole: a class comes first, since a search passes quickly over what isn't in it.
_MARK = re.compile(r"[“”„\"«»`'’‘](?:(?<=`)`|(?<=')''?|(?<=’)’’?|(?<=‘)‘)?")
_ALONE = frozenset("`'’‘")
_SINGLE = re.compile(r"[‘’']")
_OPENING = frozenset("“„«") | {"``", "‘‘"}
_CLOSING = frozenset("”»") | {"''", "'''", "’’", "’’’"}
_ANGLES = frozenset("«»")
_BEFORE_OPENING = frozenset(" \t\u00a0\u202f\u2009([{—–-/‘'")
_AFTER_CLOSING = frozenset(" \t\u00a0\u202f\u2009)]}—–-,.;:?!/’'")
# Words that begin with an apostrophe.
_CLIPPED_WORDS = "em tis twas til till cause n round bout cos nuff neath tween s"
_CLIPPED = frozenset(_CLIPPED_WORDS.split())
_WORD = re.compile(r"\w*")
# What stands between a comma and the end of its clause.
_AFTER_COMMA = re.compile(r", ((?:[^\s,.;:?!]++ ?+){2,14})")
_SAID = frozenset(
    {"said", "says", "told", "tells", "added", "adds", "wrote", "writes", "asked", "asks", "posted", "tweeted"}
)
_CLAUSE = frozenset({"I", "we", "you", "he", "she", "it", "they", "that", "is", "was", "are", "were", "had", "no"})
_OTHERS = frozenset({"he", "she", "they", "the", "a", "an", "his", "her", "their", "one"})
_SELVES = frozenset({"I", "We", "You"})


class Region(NamedTuple):
    """A stretch in quotation marks: `start` and `end` with the marks, `inner` and `inner_end` without.

    `closed` is false where the closing mark is missing: the region ends with its paragraph, or before the next opening.
    """

    start: int
    end: int
    inner: int
    inner_end: int
    closed: bool = True


def find_regions(text: str, start: int, end: int) -> list[Region]:
    """Return the quoted stretches of the paragraph `text[start:end]`, in order, none inside another.

    An unclosed mark reaches no farther than its paragraph. Single marks count where they open and close like quotation
    marks, outside of double ones; apostrophes, feet and inches don't.
    """
    doubles = _doubles(text, start, end)
    singles = _outside(_singles(text, start, end), doubles)
    if not singles:
        return doubles
    return sorted([*_outside(doubles, singles), *singles], key=lambda region: region.start)


def _outside(regions: list[Region], others: list[Region]) -> list[Region]:
    """Leave out the regions that begin within one of the others."""
    starts = [other.start for other in others]
    before = [bisect_right(starts, region.start) - 1 for region in regions]
    return [region for region, i in zip(regions, before, strict=True) if i < 0 or others[i].end <= region.start]


def _around(text: str, start: int, end: int, low: int, high: int) -> tuple[str, str]:
    return (text[start - 1] if start > low else " ", text[end] if end < high else " ")


def _opens(mark: str, before: str, after: str, is_open: bool) -> bool:
    """Tell an opening mark from a closing one, by its shape unless its neighbours contradict it."""
    free_before, free_after = before in _BEFORE_OPENING, after in _AFTER_CLOSING
    if mark in _OPENING:
        return free_before or not (free_after and is_open)
    if mark in _CLOSING:
        return free_before and not free_after and not is_open
    if free_before == free_after or is_open:
        return not is_open
    return free_before


def _doubles(text: str, start: int, end: int) -> list[Region]:
    regions: list[Region] = []
    opened: tuple[int, int] | None = None
    for match in [found for found in _MARK.finditer(text, start, end) if found[0] not in _ALONE]:
        before, after = _around(text, *match.span(), start, end)
        if match[0] == '"' and before.isdigit() and opened is None:
            continue
        if opened is not None and (match[0] in _ANGLES) != (text[opened[0]] in _ANGLES):
            continue  # marks of another kind stand within: «We told them “no,”»
        opens = _opens(match[0], before, after, opened is not None)
        if opened is None:
            opened = match.span() if opens else None
        elif _opens_anew(text, match[0], match.start(), before, after):
            regions.append(_unclosed(text, opened, match.start()))
            opened = match.span()
        elif not opens:
            regions.append(Region(opened[0], match.end(), opened[1], match.start()))
            opened = None
    if opened is not None and text[opened[1] : end].strip():
        regions.append(_unclosed(text, opened, end))
    return regions


def _opens_anew(text: str, mark: str, at: int, before: str, after: str) -> bool:
    """Tell whether a mark opens though one is open, as at the head of a new paragraph: *“It is. “It was,” he said.*"""
    if not before.isspace():
        return False
    return text[at - 2] in ".,?!" if mark in _OPENING else after.isupper() and text[at - 2] in ".?!"


def _unclosed(text: str, opened: tuple[int, int], end: int) -> Region:
    end = _before_attribution(text, opened[1], opened[1] + len(text[opened[1] : end].rstrip()))
    return Region(opened[0], end, opened[1], end, closed=False)


def _before_attribution(text: str, start: int, end: int) -> int:
    """Return where speech ends whose closing mark is missing: at *, Lund said* if that ends a sentence; else `end`."""
    for match in _AFTER_COMMA.finditer(text, start, end):
        words = match[1].split()
        said = next((i for i, word in enumerate(words) if word in _SAID), len(words))
        if _names(words[:said] or words[1:]) and said < len(words) and _CLAUSE.isdisjoint(words[said:]):
            return match.start() + 1
    return end


def _names(words: list[str]) -> bool:
    """Tell whether words name somebody who is not the one who speaks here."""
    return bool(words) and (words[0][0].isupper() or words[0] in _OTHERS) and words[0] not in _SELVES


def _single_opens(text: str, at: int, end: int, before: str, after: str) -> bool:
    if (before not in _BEFORE_OPENING and before not in '“"') or not (after.isalnum() or after in '“"…[£$€'):
        return False
    word = _WORD.match(text, at + 1, end)
    word_after = word[0].lower() if word else ""
    return word_after not in _CLIPPED and not (word_after[:2].isdigit() and word_after.endswith("s"))


def _singles(text: str, start: int, end: int) -> list[Region]:
    """Pair single marks; where a possessive could close one ("the drivers’ pay"), a later mark is waited for."""
    regions: list[Region] = []
    opened: int | None = None
    maybe: int | None = None
    for match in _SINGLE.finditer(text, start, end):
        at = match.start()
        before, after = _around(text, at, at + 1, start, end)
        if opened is not None and match[0] != "‘" and not before.isspace() and not after.isalnum():
            maybe = at
            if not _possessive(text, at, before):
                regions.append(Region(opened, at + 1, opened + 1, at))
                opened = maybe = None
        elif match[0] != "’" and _single_opens(text, at, end, before, after):
            if opened is not None:
                regions += _left_open(text, opened, maybe, at)
            opened, maybe = at, None
    if opened is not None and maybe is not None:
        regions.append(Region(opened, maybe + 1, opened + 1, maybe))
    elif opened is not None and _goes_on(text, opened, start):
        regions.append(_unclosed(text, (opened, opened + 1), end))
    return regions


def _left_open(text: str, opened: int, maybe: int | None, at: int) -> list[Region]:
    """Return the region that began at `opened`, where another mark opens: it ended at `maybe` or goes on here."""
    if maybe is not None:
        return [Region(opened, maybe + 1, opened + 1, maybe)]
    around = text[at - 1], text[at + 1]
    anew = text[opened + 1].isupper() and _opens_anew(text, "'", at, *around)
    return [_unclosed(text, (opened, opened + 1), at)] if anew else []


def _goes_on(text: str, opened: int, start: int) -> bool:
    """Tell whether a single mark that nothing closes begins a sentence that the next paragraph goes on with."""
    before = text[start:opened].rstrip()[-1:]
    return text[opened] == "‘" and text[opened + 1].isupper() and before in ".!?"


def _possessive(text: str, at: int, before: str) -> bool:
    return before == "s" and text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].islower()
