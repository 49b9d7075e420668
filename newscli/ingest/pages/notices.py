"""Takes a text of a page, returns whether it is a notice in place of the story, and of which kind."""

import re

__all__ = ["CONSENT", "PAID", "SCRIPTS", "is_paywall"]

SCRIPTS = re.compile(
    r"(?:enable|turn on|requires?|activate|need) (?:to enable )?java ?script|javascript is (?:disabled|required|off)"
    r"|<div id=[\"']?(?:root|app|__next|__nuxt)[\"']?>\s*</div>",
    re.IGNORECASE,
)
CONSENT = re.compile(
    r"before you continue|we (?:and our partners )?(?:use|value|care about) (?:cookies|your privacy)"
    r"|accept (?:all )?cookies|cookie consent",
    re.IGNORECASE,
)
PAID = re.compile(
    r"(?:subscribe|log in|sign in|register|create an? (?:free )?account) (?:now )?(?:to|and) "
    r"(?:continue|read|keep|unlock)"
    r"|subscribers? only|already a subscriber|reached your (?:limit|free)"
    r"|(?:article|content|story) is (?:only )?(?:available )?(?:for|to) (?:our )?(?:subscribers|members)",
    re.IGNORECASE,
)
_MOST_WORDS = 60


def is_paywall(text: str) -> bool:
    """Return True for a short text that asks to pay or to log in for the rest."""
    return len(text.split()) <= _MOST_WORDS and PAID.search(text) is not None
