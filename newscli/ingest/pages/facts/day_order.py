"""Takes where a page is from, returns whether 2/6/2026 is a day in June there."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from newscli.language.words import word_set

__all__ = ["is_day_first"]

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
