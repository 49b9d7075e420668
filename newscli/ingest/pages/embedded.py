"""What a page holds beside its text: data of scripts, names of elements, its encoding, an extractor's story."""

import codecs
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from newscli.ingest.clean.lines import ends_sentence
from newscli.ingest.readers.assembly import decode
from newscli.ingest.readers.markdown import Block
from newscli.ingest.readers.markup import Run, fragment_blocks
from newscli.language import split_sentences, split_words

if TYPE_CHECKING:
    from lxml.etree import _Element


# Takes the scripts of a web page, returns the values that they hold as JSON, wherever in them these stand.
#
# Data stand alone in a script, are given to a name (`window.state = {…}`), or handed over as text (`JSON.parse("…")`,
# React's `self.__next_f.push([1, "…"])`, whose texts are parts of one stream of lines, each with its number before
# it).


_MOST_CHARACTERS, _MOST_PLACES = 4_000_000, 500  # characters of a script, and places in it that are tried
_GIVEN = re.compile(r"[=(]\s{0,9}(?=[\[{\"])")
_STREAM = "__next_f"
_ROW = re.compile(r"^[0-9a-f]{1,6}:(?:T[0-9a-f]{1,8},|[A-Z]{0,2}(?=[\[{\"]))", re.MULTILINE)
_DECODER = json.JSONDecoder(strict=False)


def script_data(root: "_Element") -> Iterator[Any]:
    """Yield the values that the scripts of a page hold."""
    stream: list[str] = []
    for script in root.iter("script"):
        text = script.text or ""
        if len(text) > _MOST_CHARACTERS or not any(mark in text for mark in '{["'):
            continue
        if "json" in (script.get("type") or "").lower():
            with suppress(ValueError, RecursionError):
                yield json.loads(text, strict=False)
        elif _STREAM in text:
            stream += (
                part for value in _given(text) if isinstance(value, list) for part in value if isinstance(part, str)
            )
        else:
            yield from map(_opened, _given(text))
    yield from _rows("".join(stream))


def _given(text: str) -> Iterator[Any]:
    """Yield the values in a script that are JSON: what is given to a name, or handed to a function."""
    at = 0
    for _ in range(_MOST_PLACES):
        match = _GIVEN.search(text, at)
        if match is None:
            return
        at = match.end()
        with suppress(ValueError, RecursionError):
            value, at = _DECODER.raw_decode(text, at)
            yield value


def _opened(value: Any) -> Any:
    """Return what a text holds that is JSON itself; else the value as it is."""
    if isinstance(value, str) and value.lstrip()[:1] in ("{", "["):
        with suppress(ValueError, RecursionError):
            return json.loads(value, strict=False)
    return value if isinstance(value, dict | list) else None


def _rows(stream: str) -> Iterator[Any]:
    """Yield the values of a stream's rows: JSON, or a text that stands there as it is."""
    rows = [*_ROW.finditer(stream)]
    for at, row in enumerate(rows):
        raw = stream[row.end() : rows[at + 1].start() if at + 1 < len(rows) else None]
        if row[0].endswith(","):
            yield {"text": raw}
        with suppress(ValueError, RecursionError):
            yield _DECODER.raw_decode(raw)[0]


# Takes the tree of a page whose own text is empty, returns the story that its data hold, as blocks.
#
# Pages that scripts draw carry their story as JSON: as schema.org's `articleBody`, as one string of HTML, or as a
# list of paragraphs. Nothing is known of the names; what is sought are the strings in the same place that hold most
# prose. No page of the corpora is one; `tests/cases/pages/next-data.html` is.


_MOST_VALUES, _DEEPEST = 100_000, 40  # values in a page's data, and how deep they are
_WORDS_OF_A_STORY, _WORDS_OF_PROSE = 40, 8  # words of a story, and of a paragraph
_LONG_PARAGRAPH, _WORDS_OF_A_PART = 120, 60  # words of a paragraph that is parted, and of one of its parts

_CONTINUING = frozenset(" \n,.;:’”)")
_TEXTS, _PARTS = ("text", "value"), ("children", "content")  # of a piece of a paragraph

Place = tuple[str, ...]


def embedded_story(root: "_Element") -> tuple[Block, ...]:
    """Return the story that stands in the JSON of a page's scripts, or nothing."""
    texts: defaultdict[Place, list[str]] = defaultdict(list)
    for place, text in _strings(root):
        texts[place].append(text)
    best = max(texts.values(), key=_prose, default=[])
    if _prose(best) < _WORDS_OF_A_STORY:
        return ()
    return tuple(block for text in dict.fromkeys(best) for block in _blocks(text))


def _strings(root: "_Element") -> Iterator[tuple[Place, str]]:
    """Yield the strings of more than a word in the page's data, each with the names that lead to it."""
    for data in script_data(root):
        with suppress(RecursionError):
            yield from _strings_in(data)


def _strings_in(data: Any) -> Iterator[tuple[Place, str]]:
    waiting: list[tuple[Place, Any]] = [((), data)]
    for _ in range(_MOST_VALUES):
        if not waiting:
            return
        place, value = waiting.pop()
        if isinstance(value, str) and " " in value.strip():
            yield place, value.strip()
        elif isinstance(value, list) and len(place) < _DEEPEST:
            joined = _joined(value)
            waiting += [((*place, _TEXTS[0]), joined)] if joined else [(place, each) for each in reversed(value)]
        elif isinstance(value, dict) and len(place) < _DEEPEST:
            waiting += [((*place, key), each) for key, each in reversed(value.items())]


def _joined(values: list[Any]) -> str:
    """Return the paragraph that a list tells in pieces ("closed ", "the bridge", " on Monday"), if it does."""
    pieces = [_piece(value) for value in values]
    full = [piece for piece in pieces if piece]
    continues = any(one[-1].isspace() or other[0] in _CONTINUING or other[0].islower() for one, other in pairwise(full))
    return "".join(full) if continues and len(full) == len(pieces) else ""


def _piece(value: Any) -> str:
    """Return the text of a piece of a paragraph, or of the pieces that it is made of."""
    if isinstance(value, dict):
        text = next((value[key] for key in _TEXTS if isinstance(value.get(key), str)), None)
        parts = next((value[key] for key in _PARTS if isinstance(value.get(key), list)), ())
        return text or "".join(map(_piece, parts))
    return value if isinstance(value, str) else ""


def _prose(texts: list[str]) -> int:
    """Return how many words of prose there are, each text counted once."""
    return sum(len(text.split()) for text in set(texts) if "<p" in text or _is_prose(text))


def _is_prose(text: str) -> bool:
    return ends_sentence(text) and len(text.split()) >= _WORDS_OF_PROSE


def _blocks(text: str) -> list[Block]:
    return fragment_blocks(text if "<" in text else text.replace("\n", "\n\n"))


def parted(block: Block) -> Iterator[Block]:
    """Part a paragraph that holds a whole story after sentences, but not within a quotation."""
    words = " ".join(block.text.split())
    if block.kind != "prose" or len(words.split()) <= _LONG_PARAGRAPH:
        yield block
        return
    start = 0
    for span in split_sentences(words):
        part = words[start : span.end]
        if len(part.split()) >= _WORDS_OF_A_PART and part.count("“") == part.count("”") and part.count('"') % 2 == 0:
            yield Block("prose", part.strip())
            start = span.end
    if words[start:].strip():
        yield Block("prose", words[start:].strip())


# Takes a web page's bytes, returns their text, by byte order mark, valid UTF-8, or what the page declares.

_DECLARED = re.compile(
    rb"""<meta[^>]{1,300}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{1,40})|^\s*<\?xml[^>]{1,200}encoding=["']([\w.:-]{1,40})""",
    re.I,
)
_HEAD = 4096
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def page_text(page: bytes | str) -> str:
    """Return the text of `page`.

    Text that is valid UTF-8 is taken for it, whatever the page declares; a wrong byte in another encoding becomes the
    replacement character. Raises `InputError` for binary data.
    """
    if isinstance(page, str):
        return page.removeprefix("\ufeff")
    if page.startswith(_MARKS) or b"\0" in page[:_HEAD]:
        return decode(page)
    try:
        return page.decode()
    except UnicodeDecodeError:
        found = _DECLARED.search(page[:_HEAD])
        declared = (found[1] or found[2]).decode() if found else None
        return page.decode(_known(declared), "replace")


def _known(name: str | None) -> str:
    """Return a codec for `name`: Windows-1252 for Latin-1, as browsers do, and where nothing is known."""
    try:
        codec = codecs.lookup(name or "cp1252").name
    except LookupError:
        codec = "cp1252"
    return "cp1252" if codec in ("iso8859-1", "ascii", "utf-16-le", "utf-16") else codec


# Takes the runs of text of a page and the story that an extractor found, returns which runs are the story's.
#
# Runs that were lost come back: prose that stands in the very same kind of element as the story's paragraphs, and
# cross-heads between them. Of what a page holds twice, one copy stays.

_SHINGLE = 4
_INSIDE = 0.75  # of a run's shingles are in the story where the run is
_FOUND = 0.85  # of the story's shingles must be found in the page's tree, else the story is taken as it is
_DOUBLE = 0.8  # of the shingles of a run that stands elsewhere are in runs taken before
_FEWEST_WORDS = 9

Words = tuple[str, ...]


def _words(text: str) -> Words:
    return tuple(split_words(text.lower()))


def _shingles(words: Words) -> set[Words]:
    size = min(_SHINGLE, len(words))
    return {words[at : at + size] for at in range(len(words) - size + 1)} if words else set()


def align(runs: Sequence[Run], story: Sequence[Block]) -> list[bool] | None:
    """Tell of each run whether it belongs to the story; None where the runs don't hold most of it."""
    wanted: set[Words] = set()
    for block in story:
        wanted |= _shingles(_words(block.text))
    if not wanted:
        return None
    shingles = [_shingles(_words(run.text)) for run in runs]
    inside = [bool(own) and len(own & wanted) >= _INSIDE * len(own) for own in shingles]
    found: set[Words] = set().union(*(own for own, kept in zip(shingles, inside, strict=True) if kept))
    if len(found & wanted) < _FOUND * len(wanted):
        return None
    return _with_neighbours(runs, inside)


def _with_neighbours(runs: Sequence[Run], inside: list[bool]) -> list[bool]:
    """Add the runs that stand in the same kind of element as several of the story's paragraphs."""
    homes = Counter(run.home for run, kept in zip(runs, inside, strict=True) if kept and _is_prose_run(run))
    kept = list(inside)
    rooms = {home[:-1] for home, number in homes.items() if number >= 2}
    first, last = inside.index(True), len(inside) - inside[::-1].index(True)
    for number, run in enumerate(runs):
        cross_head = run.kind == "heading" and first < number < last and run.home[:-1] in rooms
        kept[number] |= cross_head or (homes[run.home] >= 2 and _is_prose_run(run))
    return _without_doubles(runs, kept, homes)


def _is_prose_run(run: Run) -> bool:
    words = run.text.split()
    return len(words) >= _FEWEST_WORDS and run.linked < 0.5 * len(run.text) and run.kind != "caption"


def _without_doubles(runs: Sequence[Run], kept: list[bool], homes: Counter[tuple[str, ...]]) -> list[bool]:
    """Of runs with the same words, keep those that stand where most of the story does."""
    taken: set[Words] = set()
    chosen: set[int] = set()
    most = max([2, *homes.values()])
    for number in sorted(range(len(runs)), key=lambda number: -homes[runs[number].home]):
        words = _words(runs[number].text) if kept[number] else ()
        own = _shingles(words)
        at_home = 2 * homes[runs[number].home] >= most
        double = own <= taken if at_home else len(own & taken) >= _DOUBLE * len(own)
        if own and (not double or (at_home and len(words) < _FEWEST_WORDS)):
            chosen.add(number)
            taken |= own
    return [number in chosen for number in range(len(runs))]


# Takes what the makers of a page call its elements, returns what stands in them, as far as the names give hints.
#
# The names are those that content systems and hand-written pages use for classes and ids; the list is our own.

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
