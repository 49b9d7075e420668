"""Takes a tree of HTML, or of trafilatura's XML, returns its blocks of text; runs nothing, looks nothing up."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newscli.errors import InputError
from newscli.ingest.clean.lines import first_lines
from newscli.ingest.readers.markdown import Block, BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element


# Takes the tree of a page, writes into its text what inline elements say by style alone, so that it reads the same.
#
# Raised figures are powers ("10⁶"), halves of fractions ("1 1⁄2") or marks of notes, which readers skip; deleted
# words are no longer said; quotations that browsers put marks around get them; a speaker's name in bold begins a
# line.


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


def _text_of(element: "_Element") -> str:
    return "".join(map(str, element.itertext()))


def _before(element: "_Element") -> str:
    """Return the text right before an element, within its paragraph."""
    previous = element.getprevious()
    if previous is not None:
        return previous.tail or ("" if previous.tag == "br" else _text_of(previous))
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
    inner, before = _text_of(element).strip(), _before(element)
    linked = element.find(".//a") is not None or any(above.tag == "a" for above in element.iterancestors())
    if _heads_fraction(element, inner):
        element.text = f" {inner}" if before[-1:].isdigit() else inner
    elif inner.lower() in _ORDINAL and not linked:
        return
    elif _POWER.fullmatch(inner) and not linked and _BASE.search(before):
        _say(element, inner.translate(_RAISED))
    elif _NOTE.fullmatch(inner) and before.strip():
        _drop(element)


def _heads_fraction(element: "_Element", raised: str) -> bool:
    """Return True for the upper half of a fraction, whose lower half is behind a stroke."""
    return raised.isdigit() and not len(element) and _STROKE.match(element.tail or "") is not None


def _quote(element: "_Element") -> None:
    """Put the marks around a quotation that a browser shows, unless its page has written some."""
    content, before = _text_of(element).strip(), _before(element).rstrip()
    if not content or content[0] in _OPEN or (before and before[-1] in _OPEN):
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
    inner, behind = _text_of(after), (after.tail or "").lstrip()
    if _LABEL.match(inner) or (behind.startswith(":") and _LABEL.match(inner + ":")):
        element.addnext(element.makeelement("br"))


# Refuses tags with more attributes, and entries with more keywords, than any has: they cost the square.

_MOST_ATTRIBUTES = 500
_SHORTEST_CROWDED = 2 * _MOST_ATTRIBUTES  # bytes: a shorter tag has no room for them
_VALUE = rb"""\s*+(?:"[^"]*+"|'[^']*+'|(?!["'])[^\s>]++)"""


@cache
def _tags() -> re.Pattern[bytes]:
    # Where comments, data and scripts end needs no look: their ends begin no tag.
    skipped = rb"!--(?:[^-]++|-(?!->))*+|!\[CDATA\[(?:[^\]]++|\](?!\]>))*+|(script|style)\b(?:[^<]++|<(?!/\1))*+"
    tag = rb"[a-z][^>=]*+(?:=(?:" + _VALUE + rb")?+[^>=]*+)*+"
    return re.compile(rb"<(?:" + skipped + rb"|" + tag + rb")", re.IGNORECASE)


@cache
def _attributes() -> re.Pattern[bytes]:
    return re.compile(rb"[^\s/>=]++(?:\s*+=" + _VALUE + rb")?")


def refuse_crowded_tags(data: bytes) -> None:
    """Raise `InputError` where a tag in `data` has more than 500 attributes. Each byte is looked at about twice."""
    for tag in _tags().finditer(data.replace(b"\0", b"") if b"\0" in data else data):
        if tag.end() - tag.start() < _SHORTEST_CROWDED or not tag[0][1:2].isalpha() or tag[1]:
            continue
        if sum(1 for _ in _attributes().finditer(tag[0])) > _MOST_ATTRIBUTES + 1:
            raise InputError("a tag has more attributes than any page gives one. Paste its text.")


_MOST_PREFIXES = 100  # of namespaces; each tag may be compared with all of them
_MOST_KEYWORDS = 1_000  # of an entry, or of a feed; each is compared with all before it
_LONGEST_KEYWORDS = 10_000  # bytes of a list of them
_KEYWORDS = re.compile(
    rb"<(/?)(item|entry|(?:[\w.-]+:)?(?:category|subject|keywords|tags))(?=[\s/>])[^<>]{0,10000}?(/?)>", re.IGNORECASE
)


def refuse_crowded_entries(feed: bytes) -> None:
    """Raise `InputError` where a feed, without its text, has more namespaces or keywords than any has."""
    prefixes = {each.lower() for each in re.findall(rb"\bxmlns:([^\s=<>]{1,200})", feed)}
    if len(prefixes) > _MOST_PREFIXES:
        raise InputError("the feed has more namespaces than any feed has. Ask its publisher.")
    counts, inside, begun = {False: 0, True: 0}, False, 0
    for tag in _KEYWORDS.finditer(feed):
        closes, name, empty = tag[1], tag[2].lower(), tag[3]
        if name in (b"item", b"entry"):
            inside = not closes and not empty
            counts[True] = 0
        elif not closes:
            counts[inside] += 1
            begun = tag.end()
        elif name.endswith((b"keywords", b"tags")) and tag.start() - begun > _LONGEST_KEYWORDS:
            counts[inside] = _MOST_KEYWORDS + 1
        if counts[inside] > _MOST_KEYWORDS:
            raise InputError("an entry has more keywords than any has. Ask the publisher of the feed.")


_SKIPPED = frozenset(
    "script style noscript template svg iframe object form button select nav title".split()  # noqa: SIM905
)
_KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "head", "dt"), "heading"),
    **dict.fromkeys(("li", "item", "dd"), "list"),
    **dict.fromkeys(("blockquote", "quote"), "blockquote"),
    **dict.fromkeys(("figcaption", "caption"), "caption"),
}
_BLOCKS = frozenset(
    """p div section article main body ul ol dl list table tr row thead tbody tfoot figure aside header footer nav pre
    address center fieldset details summary hr html form button""".split()  # noqa: SIM905
) | frozenset(_KINDS)
_LINKS = frozenset(("a", "ref"))
_CELLS = frozenset(("td", "th", "cell"))
_OF_HEAD = frozenset("title meta link script style base noscript template object bgsound".split())  # noqa: SIM905
_LONGEST_CAPTION = 800
_MOST_ELEMENTS = 200_000  # elements; the longest pages of papers have some 10,000
_ELEMENTS = 30_000  # elements that are read, where there are more than one for each `_BYTES_EACH` bytes
_BYTES_EACH = 40
_DIGITS = re.compile(r"[\d_-]+")
_BREAKS = re.compile(r"\n[ \t]*\n\s*")


def parse_markup(markup: str | bytes) -> "_Element":
    """Return the tree of a page or a fragment; entities of its own and anything outside are never resolved.

    Raises `InputError` where there is no markup in it, or far more of it than pages have. What is nested deeper than
    256 elements is cut off by the parser. Of tens of thousands of tiny elements the first are read.
    """
    from lxml import etree, html

    parser = html.HTMLParser(
        encoding="utf-8" if isinstance(markup, str) else None, remove_pis=True, remove_comments=True, huge_tree=False
    )
    # Any element is of this class, whatever its tag: to look it up by tag takes a tenth of the time of a page.
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=html.HtmlElement))
    data = markup.encode("utf-8", "replace") if isinstance(markup, str) else markup
    refuse_crowded_tags(data)
    try:
        root = html.document_fromstring(data, parser=parser, ensure_head_body=True)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        raise InputError("the page holds no markup that can be read. Save it again, or paste its text.") from None
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        raise InputError("the page has too many parts to be read. Paste its text.")
    _cut_off(root, max(_ELEMENTS, len(data) // _BYTES_EACH))
    _close_head(root)
    write_out(root)
    return root


def _close_head(root: "_Element") -> None:
    """Move what is shown out of the head of a page whose body begins without a tag, as the parser doesn't know."""
    head, body = root.find("head"), root.find("body")
    if head is None or body is None:
        return
    first = next((child for child in head if child.tag not in _OF_HEAD), None)
    if first is not None:
        body[:0] = [first, *first.itersiblings()]


def _cut_off(root: "_Element", most: int) -> None:
    """Leave out the elements after the first `most`."""
    last = next(islice(root.iter(), most - 1, None), None)
    if last is not None:
        last[:] = []
    while last is not None and (parent := last.getparent()) is not None:
        for after in list(last.itersiblings()):
            parent.remove(after)
        last = parent


def fragment_blocks(markup: str) -> list[Block]:
    """Return the blocks of a piece of HTML, but for what is hidden in it, or of plain text without any."""
    if not markup.strip():
        return []
    markup = first_lines(markup)
    if "<" not in markup and "&" not in markup:
        return [Block("prose", part) for part in _BREAKS.split(markup)]
    return blocks_of(parse_markup(markup), hidden=False)


def blocks_of(root: "_Element", *, hidden: bool = True) -> list[Block]:
    """Return the blocks of text under `root`, in order: paragraphs, headings, list items, block quotes, captions."""
    return [Block(run.kind, run.text, run.links) for run in runs_of(root, hidden=hidden)]


class Element(NamedTuple):
    """An element of a page: its number, tag, what its makers call it (classes, id, role), whether it is hidden."""

    number: int
    tag: str
    name: str
    hidden: bool


class Run(NamedTuple):
    """Text between two borders of blocks.

    `home` names the elements around it with their classes, outermost first, and `path` are these elements; `linked`
    counts the characters that are links, and `links` are those with an address: their words and where they lead.
    """

    kind: BlockKind
    text: str
    home: tuple[str, ...]
    linked: int
    path: tuple[Element, ...] = ()
    links: tuple[tuple[str, str], ...] = ()


def runs_of(root: "_Element", *, hidden: bool = True, skipped: frozenset[str] = _SKIPPED) -> Iterator[Run]:
    """Yield the runs of text under `root` that hold words, each with the kind of the innermost block that has one.

    Pages hide their story until a script shows it, letters hide what nobody is to read: `hidden` says whether what
    is hidden counts. `skipped` are the tags of elements whose text is not looked at.
    """
    from lxml import etree

    walk = _Walk()
    steps = etree.iterwalk(root, events=("start", "end"))
    for event, element in steps:
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag in _BLOCKS:
            yield from walk.border()
        if event == "start":
            unseen = tag in skipped or (not hidden and _is_hidden(element))
            if unseen:
                steps.skip_subtree()
            walk.enter(tag, element, unseen)
        else:
            walk.leave(tag)
            if element is not root and element.tail:
                walk.say(element.tail.replace("\n", " "))
    yield from walk.border()


def _is_hidden(element: "_Element") -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return element.get("hidden") is not None or "display:none" in style or "max-height:0" in style


class _Walk:
    """Where a walk over a tree stands: the elements around it, and the text since the last border."""

    def __init__(self) -> None:
        self.kinds: list[BlockKind] = ["prose"]
        self.homes: list[str] = []
        self.path: list[Element] = []
        self.pieces: list[str] = []
        self.links = self.linked = self.number = 0
        self.found: list[tuple[str, str]] = []
        self.open: list[tuple[int, str]] = []

    def enter(self, tag: str, element: "_Element", skipped: bool) -> None:
        self.kinds.append(_KINDS.get(tag, self.kinds[-1]))
        if tag in _BLOCKS:
            self._enter_block(tag, element)
        if tag in _LINKS:
            self.links += 1
            self.open.append((len(self.pieces), element.get("href") or element.get("target") or ""))
        if tag in ("br", "lb"):
            self.pieces.append("\n")
        elif tag in _CELLS and self.pieces:
            self.pieces.append(" | ")
        elif tag == "time" and self.pieces:
            self.pieces.append(" ")  # pages set it apart by style alone: "Mara Ilves" and "Published: May 5, 2026"
        if element.text and not skipped:
            self.say(element.text if tag == "pre" else element.text.replace("\n", " "))

    def _enter_block(self, tag: str, element: "_Element") -> None:
        self.number += 1
        names = element.get("class") or ""
        self.homes.append(f"{tag}.{_DIGITS.sub('', names)}".strip())
        name = " ".join((names, *(element.get(key) or "" for key in ("id", "itemprop", "role"))))
        hidden = bool(self.path and self.path[-1].hidden) or _is_hidden(element)
        self.path.append(Element(self.number, tag, name, hidden))

    def leave(self, tag: str) -> None:
        self.kinds.pop()
        if tag in _BLOCKS:
            self.homes.pop()
            self.path.pop()
        if tag in _LINKS:
            self.links -= 1
            at, address = self.open.pop()
            words = " ".join("".join(self.pieces[at:]).split())
            if address and words:
                self.found.append((words, address))

    def say(self, text: str) -> None:
        self.pieces.append(text)
        if self.links:
            self.linked += len(text.strip())

    def border(self) -> Iterator[Run]:
        text, linked, links = "".join(self.pieces), self.linked, tuple(self.found)
        self.pieces, self.linked, self.found = [], 0, []
        self.open = [(0, address) for _, address in self.open]
        parts = [part for part in _BREAKS.split(text) if part.strip()]
        for part in parts:
            alone = linked if len(parts) == 1 else 0
            yield Run(self._kind(part), part, tuple(self.homes), alone, tuple(self.path), links)

    def _kind(self, text: str) -> BlockKind:
        """Return the kind of the innermost element that has one; a class may call a paragraph a caption too."""
        named = self.homes[-1].lower() if self.homes else ""
        return "caption" if "caption" in named and len(text) < _LONGEST_CAPTION else self.kinds[-1]
