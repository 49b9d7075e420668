"""Takes where a page is from, returns whether its dates in figures put the day first: 2/6/2026 is in June there."""

import re
from urllib.parse import urlsplit

from newscli.language.words import word_set

__all__ = ["is_day_first"]

# Countries that write English and put the day first. Canada does both.
_COUNTRIES = word_set("gb uk ie au nz in za sg my hk ng ke gh ug tz zm zw pk lk bd mt cy jm tt bb ae mu")
_REGION = re.compile(r"^[a-z]{2,3}[-_](?:[a-z]{4}[-_])?([a-z]{2})\b", re.IGNORECASE)


def is_day_first(locales: tuple[str, ...], url: str | None) -> bool:
    """Return True if the first region in `locales` ("en-GB") is of a country that puts the day first, or the host is.

    A page in another language than English puts it first as well.
    """
    for locale in locales:
        region = _REGION.match(locale.strip())
        if region:
            return region[1].lower() in _COUNTRIES or locale[:2].lower() != "en"
    host = (urlsplit(url).hostname if url else None) or ""
    return host.rpartition(".")[2] in _COUNTRIES
