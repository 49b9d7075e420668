"""Tells who wrote a story from who drew, edited or paid for it. Takes a line, returns whose work a "by" tells."""

import re

from newscli.language.lazy_patterns import lazily

__all__ = ["by_author", "is_of_others", "is_others_work"]

# Who does what "by" tells, and is no author: "Photos by", "Editing by".
_others_work = lazily(
    r"\b(?:photo(?:graph)?(?:s|ed|y)?|pictures?|images?|illustrat(?:ions?|ed)|art(?:work)?|videos?|film(?:ed)?|graphics?|audio"
    r"|edited|editing|additional (?:reporting|writing|research)|translated|produced|narrated|hosted|presented|sponsored"
    r"|powered|designed|supported"
    r"|approved|recommended|directed|funded|brought to you|courtesy)\s$",
    re.IGNORECASE,
)
_checked = lazily(r"\b(?:reviewed|checked|verified)\s$")
_LONGEST_WORK = 24  # letters before "by" that tell what somebody did
_BY = re.compile(r"\bby\b", re.IGNORECASE)


def by_author(lower: str) -> int:
    """Return where the first "by" stands that tells the author; "photos by" and "sponsored by" do not."""
    at = lower.find("by ")
    while at >= 0 and (is_of_others(lower, at) or (_is_check(lower, at) and "by " in lower[at + 3 :])):
        at = lower.find("by ", at + 1)
    return at


def is_others_work(text: str) -> bool:
    """Return True if a text tells who checked, edited, drew or paid for something: "Reviewed by Otto Vane"."""
    lower = text.lower()
    return any(is_of_others(lower, at.start()) or _is_check(lower, at.start()) for at in _BY.finditer(lower))


def is_of_others(lower: str, at: int) -> bool:
    """Return True if the "by" at an offset tells who drew, edited or paid for something."""
    return _others_work().search(lower[max(0, at - _LONGEST_WORK) : at]) is not None


def _is_check(lower: str, at: int) -> bool:
    return _checked().search(lower[max(0, at - _LONGEST_WORK) : at]) is not None
