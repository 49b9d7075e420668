"""Days by where a page is from: in its address, in its scripts, and which way round 2/6/2026 is read there."""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from newscli.article.provenance import Said
from newscli.ingest.metadata.facts import find_stamp
from newscli.ingest.metadata.pasted_days import day_of
from newscli.ingest.pages.embedded import script_data
from newscli.ingest.pages.facts.bylines import same_headline
from newscli.language.words import word_set

if TYPE_CHECKING:
    from lxml.etree import _Element


# Takes the address of a page, returns the day that it tells: "/2026/02/09/bridge".

_IN_URL = re.compile(r"[/_-]((?:19|20)\d\d)[/.-](\d{1,2}|[a-z]{3,9})[/.-](\d{1,2})(?!\d)", re.IGNORECASE)
_IN_FIGURES = re.compile(r"[/_-](20\d\d)/?([01]\d)([0-3]\d)(?!\d)")


def day_in_address(url: str | None) -> date | None:
    """Return the day in an address, or None."""
    found = _IN_URL.search(url or "") or _IN_FIGURES.search(url or "")
    if not found:
        return None
    stamp = find_stamp(
        f"{found[3]} {found[2]} {found[1]}" if found[2].isalpha() else f"{found[1]}-{found[2]}-{found[3]}"
    )
    return stamp.on() if stamp else None


# Takes where a page is from, returns whether 2/6/2026 is a day in June there.

# Countries that write English and put the day first. Canada does both.
_DAY_FIRST = word_set("gb uk ie au nz in za sg my hk ng ke gh ug tz zm zw pk lk bd mt cy jm tt bb ae mu")
# Endings of addresses that tell no country, or one that puts the month first or does both.
_NO_COUNTRY = word_set("us ca ph pr gu io co ai tv me fm ly to gg cc ws im sh st la nu vc so gl is ac")
_LOCALE = re.compile(r"([a-z]{2,3})(?:[-_](?:[a-z]{4}[-_])?([a-z]{2})\b)?", re.IGNORECASE)


def is_day_first(locales: Iterable[str], url: str | None) -> bool:
    """Return True if a page puts the day before the month, by its host's country, or else by its `locales` ("en-GB").

    A page in another language than English does. Many that are American in name only say so by default.
    """
    host = (urlsplit(url).hostname if url else None) or ""
    country = host.rpartition(".")[2]
    if len(country) == 2 and country not in _NO_COUNTRY:
        return True
    for locale in locales:
        found = _LOCALE.match(locale.strip())
        if found and (found[2] or found[1].lower() != "en"):
            return found[1].lower() != "en" or found[2].lower() in _DAY_FIRST
    return False


# Takes the tree of a page whose markup states no day, returns the days that its scripts call that of publication.
#
# Pages drawn by scripts hold what they know of their article as JSON, beside what they know of others.


# "publishedAt": "2026-02-09T07:30", "post_date": "February 9, 2026", "publishDate": 1770631200.
_IN_DATA = re.compile(
    r"(?:(?<!un)(?<!Un)(?<!atest)(?<!ast)[pP]ub(?:l(?:ish(?:ed)?|ication))?|(?:[aA]rticle|[pP]ost)(?=_?[dD]ate))"
    r"_?(?:[dD]ate|[aA]t|[oO]n|[tT]ime)?(?:Utc|GMT)?\\?[\"']?\s{0,3}:\s{0,3}(?:\\?[\"']"
    r"((?:19|20)\d\d-?[01]\d-?[0-3]\d(?![\d-])|[A-Z][a-z]{2,8}\.? \d{1,2}, 20\d\d)|(1\d{9}(?:\d{3})?)(?!\d))"
)
_CREATED = re.compile(r"creat(?:ed|ion)_?(?:at|on|date|time)?$|^date$", re.IGNORECASE)
_PUBLISHED = re.compile(
    r"^(?!un|last|latest)(?:[a-z]+_?)?pub(?:l(?:ish(?:ed)?|ication))?_?(?:date|at|on|time)?(?:_?utc|_?gmt)?$|^datepublished$",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"(?:[pP]ubl[a-z]{2,8}|[cC]reat[a-z]{2,3})_?(?:[dD]ate|[aA]t|[oO]n|[tT]ime)?\\?[\"']?\s{0,3}:\s{0,3}\\?[\"']?[12]\d{3}"
)
_TITLES = frozenset(("title", "headline", "name", "heading", "seotitle"))
_LARGEST = 2_000_000  # characters of a script that is looked at
_MOST = 100_000  # values in a page's data


def days_in_data(root: "_Element", titles: tuple[str, ...]) -> Iterator[Said]:
    """Yield the one day that the page's scripts call that of publication, or of several those of its own article.

    That one has one of the `titles`.
    """
    texts = [text for script in root.iter("script") if (text := script.text or "") and len(text) <= _LARGEST]
    found = dict.fromkeys(day for text in texts for day in map("".join, _IN_DATA.findall(text)))
    if len({day_of(text) for text in found}) == 1:
        yield Said("the data of a script", next(iter(found)))
        return
    if any(_DATED.search(text) and any(title in text for title in titles) for text in texts):
        yield from (Said("the data of a script", text) for text in _of_own(root, titles) if day_of(text))


def _of_own(root: "_Element", titles: tuple[str, ...]) -> Iterator[str]:
    """Yield the days of the objects of one of the `titles` in a page's scripts, those called the publication first."""
    waiting = deque(script_data(root))
    created = list[str]()
    for _ in range(_MOST):
        if not waiting:
            break
        value = waiting.popleft()
        if isinstance(value, dict) and _is_titled(value, titles):
            yield from (str(day) for key, day in value.items() if _PUBLISHED.search(key))
            created += (str(day) for key, day in value.items() if _CREATED.search(key))
        waiting += value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    yield from created


def _is_titled(value: dict[str, Any], titles: tuple[str, ...]) -> bool:
    stated = (text for key, text in value.items() if key.lower() in _TITLES and isinstance(text, str))
    return any(same_headline(text, title) for text in stated for title in titles)
