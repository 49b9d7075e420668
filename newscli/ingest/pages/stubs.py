"""In: a page and what was found in it; out: an error that says why there is no story, where there is none."""

import re

from newscli.errors import InputError
from newscli.ingest.pages.extraction import Story

__all__ = ["refuse_stub"]

_ENOUGH = 40  # words; fewer than that may be no more than a notice
_SCRIPTS = re.compile(
    r"(?:enable|turn on|requires?|activate|need) (?:to enable )?java ?script|javascript is (?:disabled|required|off)"
    r"|<div id=[\"']?(?:root|app|__next|__nuxt)[\"']?>\s*</div>",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"before you continue|we (?:and our partners )?(?:use|value|care about) (?:cookies|your privacy)"
    r"|accept (?:all )?cookies|cookie consent",
    re.IGNORECASE,
)
_PAID = re.compile(
    r"(?:subscribe|log in|sign in|register|create an? (?:free )?account) (?:now )?(?:to|and) "
    r"(?:continue|read|keep|unlock)"
    r"|subscribers? only|already a subscriber|reached your (?:limit|free)"
    r"|(?:article|content|story) is (?:only )?(?:available )?(?:for|to) (?:our )?(?:subscribers|members)",
    re.IGNORECASE,
)
_REASONS = (
    (_PAID, "the page shows its story to subscribers only. Log in with a browser and save the page."),
    (_CONSENT, "the page asks for consent to cookies before its story. Open it in a browser and save the page."),
    (_SCRIPTS, "the page draws its story with scripts, which are not run. Paste the text that a browser shows."),
)
_MOST = 3_000_000


def refuse_stub(page: str, story: Story) -> None:
    """Raise `InputError` where the `story` of a `page` is nothing, or no more than a notice in place of one."""
    text = " ".join(block.text for block in story.blocks if block.kind not in ("caption", "related"))
    if len(text.split()) >= _ENOUGH:
        return
    for sign, reason in _REASONS:
        if sign.search(text) or (not text.strip() and sign.search(page[:_MOST])):
            raise InputError(reason)
    if not text.strip():
        raise InputError("the page holds no story that can be found. Paste its text.")
