"""Takes the tree of a page, writes into its text what inline elements say by style alone, so that it reads the same.

Raised figures are powers ("10⁶"), halves of fractions ("1 1⁄2") or marks of notes, which readers skip; deleted words
are no longer said; quotations that browsers put marks around get them; a speaker's name in bold begins a line.
"""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["write_out"]

_RAISED = str.maketrans("0123456789+-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")
_POWER = re.compile(r"[+\-−–]?\d{1,3}")
_NOTE = re.compile(r"[\[(]?(?:\d{1,3}(?:[,–-]\s?\d{1,3}){0,5}|[a-z*†‡§¶]{1,2}|note \d{1,3})[\])]?", re.IGNORECASE)
_ORDINAL = frozenset("st nd rd th m bn k er re e o a tm sm r c".split())  # noqa: SIM905
_STROKE = re.compile(r"\s?[⁄/∕]")
# What a power follows: ten and other short numbers, a unit after a number, a letter that stands for one.
_BASE = re.compile(
    r"(?:(?:^|[^\w.,])\d{1,2}|(?:^|[\d\s/])(?:[munckd]?m|ft|in|mi|yd|sq|s|ha|inch|inches|feet|miles?|met(?:re|er)s?)"
    r"|(?:^|[\s=(×·/])[b-zA-HJ-Z]|=\s?\w{1,3})$"
)
_OPEN = "“\"'‘«„"
_LABEL = re.compile(r"^\s*[A-Z][^\n]{0,40}:\s*$")


def write_out(root: "_Element") -> None:
    """Write out what raised figures, deletions, quotations and bold names say in the tree of a page."""
    for element in list(root.iter("sup", "del", "s", "strike", "q", "br")):
        if element.tag == "sup":
            _write_raised(element)
        elif element.tag == "q":
            _quote(element)
        elif element.tag == "br":
            _part(element)
        else:
            _drop(element)


def _told(element: "_Element") -> str:
    return "".join(map(str, element.itertext()))


def _before(element: "_Element") -> str:
    """Return the text right before an element, within its paragraph."""
    previous = element.getprevious()
    if previous is not None:
        return previous.tail or ("" if previous.tag == "br" else _told(previous))
    parent = element.getparent()
    if parent is None:
        return ""
    return parent.text or (_before(parent) if parent.tag in ("a", "b", "strong", "i", "em", "span") else "")


def _drop(element: "_Element") -> None:
    """Leave an element out; what follows it stays."""
    _say(element, "")
    for name in list(element.attrib):
        del element.attrib[name]


def _say(element: "_Element", text: str) -> None:
    element[:] = []
    element.text = text


def _write_raised(element: "_Element") -> None:
    told, before = _told(element).strip(), _before(element)
    linked = element.find(".//a") is not None or any(above.tag == "a" for above in element.iterancestors())
    if _heads_fraction(element, told):
        element.text = f" {told}" if before[-1:].isdigit() else told
    elif told.lower() in _ORDINAL and not linked:
        return
    elif _POWER.fullmatch(told) and not linked and _BASE.search(before):
        _say(element, told.translate(_RAISED))
    elif _NOTE.fullmatch(told) and before.strip():
        _drop(element)


def _heads_fraction(element: "_Element", told: str) -> bool:
    """Return True for the upper half of a fraction, whose lower half is behind a stroke."""
    return told.isdigit() and not len(element) and _STROKE.match(element.tail or "") is not None


def _quote(element: "_Element") -> None:
    """Put the marks around a quotation that a browser shows, unless its page has written some."""
    told, before = _told(element).strip(), _before(element).rstrip()
    if not told or told[0] in _OPEN or (before and before[-1] in _OPEN):
        return
    inner = any(above.tag == "q" for above in element.iterancestors()) or before.count("“") > before.count("”")
    first, last = "‘’" if inner else "“”"
    element.text = first + (element.text or "").lstrip()
    if len(element):
        element[-1].tail = (element[-1].tail or "").rstrip() + last
    else:
        element.text = element.text.rstrip() + last


def _part(element: "_Element") -> None:
    """Begin a paragraph at the end of a line that a speaker's name in bold follows: "Courier: …", "Reyle: …"."""
    after = element.getnext()
    if after is None or after.tag not in ("b", "strong") or (element.tail or "").strip():
        return
    told, behind = _told(after), (after.tail or "").lstrip()
    if _LABEL.match(told) or (behind.startswith(":") and _LABEL.match(told + ":")):
        element.addnext(element.makeelement("br"))
