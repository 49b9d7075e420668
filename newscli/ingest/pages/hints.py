"""Takes what the makers of a page call its elements, returns what stands in them, as far as the names give hints.

The names are those that content systems and hand-written pages use for classes and ids; the list is our own.
"""

import re
from functools import lru_cache
from itertools import pairwise

__all__ = ["HINTS", "bits_of", "hints_of", "names_of"]

HINTS: dict[str, str] = {
    "body": """article-body body-copy entry-content post-content post-body story-body article-content
        article-text content-body main-content rich-text wysiwyg prose markdown blog-content entry-body blog-post""",
    "content": "content article entry post story text copy main body page single blog",
    "related": """related recommend recirc more-from read-next also-like trending popular latest recent most-read
        next-post prev-post up-next teaser card carousel slider promo-list grid post-list listing similar suggested
        outbrain taboola""",
    "share": "share sharing social addthis follow addtoany",
    "comment": "comment disqus respond replies",
    "subscribe": """newsletter subscribe signup sign-up optin opt-in mailchimp paywall piano mailing
        donate donation fundraising""",
    "promotion": """promo cta banner call-to-action advert ads ad-slot ad-container sponsor affiliate offer
        product-card button btn dfp""",
    "menu": """nav menu navbar breadcrumb sidebar side-bar rail widget footer header masthead toolbar topbar
        navigation pagination pager site-header site-footer colophon""",
    "author": "author byline bio writer contributor credits",
    "caption": "caption credit figcaption image-meta",
    "tags": "tag tagged topic topics category categories keywords",
    "contents": "toc table-of-contents jump-link anchors in-this-article",
    "date": "meta date time published timestamp dateline reading-time eyebrow kicker",
    "hidden": """cookie consent gdpr modal popup pop-up overlay dialog hidden screen-reader sr-only visually-hidden
        lightbox offscreen""",
    "title": "title headline hed",
    "deck": "subtitle dek deck standfirst excerpt subhead summary intro",
    "questions": "faq accordion",
    "notice": "disclaimer disclosure copyright legal notice",
    "sources": "reference footnote sources citation",
}
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LETTERS = re.compile(r"[a-z]+")
_BIT = {name: 1 << number for number, name in enumerate(HINTS)}


def _by_name() -> dict[str, int]:
    """Return the hints, as bits, of each name with and without its hyphens."""
    found: dict[str, int] = {}
    for hint, names in HINTS.items():
        for name in names.split():
            for spelling in {name, name.replace("-", "")}:
                found[spelling] = found.get(spelling, 0) | _BIT[hint]
    return found


_NAMES = _by_name()


@lru_cache(maxsize=10_000)
def hints_of(name: str) -> int:
    """Return the hints in an element's `name` (its classes, id and role) as bits, in the order of `HINTS`."""
    words = _LETTERS.findall(_CAMEL.sub("-", name[:400]).lower())
    found = 0
    for word in words:
        found |= _NAMES.get(word, 0) | _NAMES.get(word[:-1] if word[-1] == "s" else "", 0)
    for one, other in pairwise(words):
        found |= _NAMES.get(f"{one}-{other}", 0)
    return found


def bits_of(*hints: str) -> int:
    """Return hints that are given by name as bits."""
    return sum(_BIT[hint] for hint in hints)


@lru_cache(maxsize=10_000)
def names_of(hints: int) -> tuple[str, ...]:
    """Return the names of hints that are given as bits."""
    return tuple(name for name, bit in _BIT.items() if hints & bit)
