"""In: an `Article`; out: its units: sentences as words with kinds, each quoted stretch standing as one word."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from newscli.article import Article
from newscli.language.tagging import tag_word
from newscli.language.verbs import VerbForm
from newscli.language.words import find_tokens
from newscli.quotes.cues import cue_verbs
from newscli.quotes.marks import Region, find_regions

_CLITIC = re.compile(r"(?<=\w)['’](?:s|re|ve|ll|d|m)$", re.IGNORECASE)
_SPEECH_END = frozenset(",.?!—…-")
_NOUN_BEFORE = frozenset("dpj#'Oo")
_NOUN_AFTER = frozenset("nNLj")
_SUBJECT_BEFORE = frozenset("TMDhwxr")


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence, or several where quotation marks hold them together.

    Word `i` stands at `starts[i]` to `ends[i]` in the article's text, reads `lows[i]` (lower-cased) and is of kind
    `tags[i]` (see `language.tagging`). A quoted stretch is one word of kind Q, or q where it is short and reads like a
    title or a single expression; `regions` gives them by word number.
    """

    starts: list[int]
    ends: list[int]
    lows: list[str]
    tags: str
    regions: dict[int, Region]
    paragraph: int
    first: bool


@cache
def _cue_tags() -> dict[str, str]:
    def tag(form: VerbForm) -> str:
        letters = form.forms
        return "b" if "b" in letters else "V" if "d" in letters else {"n": "v", "z": "Z", "g": "G"}[letters[0]]

    return {word: tag(VerbForm(cue.base, cue.forms)) for word, cue in cue_verbs().items()}


def find_units(article: Article) -> Iterator[Unit]:
    """Yield the units of every paragraph that is no heading, in order."""
    begins = [sentence.span.start for sentence in article.sentences]
    for number, paragraph in enumerate(article.paragraphs):
        start, end = paragraph.span.start, paragraph.span.end
        regions = find_regions(article.text, start, end)
        inside = begins[bisect_right(begins, start) : bisect_right(begins, end - 1)]
        cuts = [at for at in inside if not any(region.start < at < region.end for region in regions)]
        cuts = [at for at in cuts if not _asks(article.text, at, regions)]
        for first, last in zip([start, *cuts], [*cuts, end], strict=True):
            held = [region for region in regions if first <= region.start < last]
            if unit := _unit(article.text, first, last, held, number, first == start):
                yield unit


def _asks(text: str, at: int, regions: list[Region]) -> bool:
    """Tell whether the sentence that begins at `at` may name the speaker of a question or a cry right before it."""
    before = next((region for region in regions if text[region.end : at].isspace() and region.end < at), None)
    after = any(region.start == at for region in regions)
    return before is not None and not after and text[before.inner_end - 1] in "?!…,-—"


def _unit(text: str, start: int, end: int, regions: list[Region], paragraph: int, first: bool) -> Unit | None:
    starts: list[int] = []
    ends: list[int] = []
    tags: list[str] = []
    held: dict[int, Region] = {}
    at = start
    more = _cue_tags()
    for region in regions:
        _read(text, at, region.start, starts, ends, tags, more)
        held[len(starts)] = region
        starts.append(region.start)
        ends.append(region.end)
        tags.append(_quoted(text, region))
        at = region.end
    _read(text, at, end, starts, ends, tags, more)
    if not starts:
        return None
    lows = [text[a:b].lower() if i not in held else "“" for i, (a, b) in enumerate(zip(starts, ends, strict=True))]
    return Unit(starts, ends, lows, _settle(tags, lows), held, paragraph, first)


def _quoted(text: str, region: Region) -> str:
    inner = text[region.inner : region.inner_end].strip()
    speech = inner[-1:] in _SPEECH_END or inner.count(" ") > 3
    return "Q" if speech else "q"


def _read(
    text: str, start: int, end: int, starts: list[int], ends: list[int], tags: list[str], more: dict[str, str]
) -> None:
    for word, first, last in find_tokens(text, start, end):
        cut = last
        if len(word) > 2 and (match := _CLITIC.search(word)):
            cut = first + match.start()
            word = word[: match.start()]
        low = word.lower()
        begins = not tags or tags[-1] in ".:"
        starts.append(first)
        ends.append(cut)
        tags.append(tag_word(word, low, begins, more))
        if cut != last:
            starts.append(cut)
            ends.append(last)
            tags.append(_clitic(text[cut + 1 : last].lower(), tags[-1]))
        elif word == "." and len(tags) > 1 and tags[-2] == "L" and starts[-2] != first and ends[-2] == first:
            starts.pop()
            tags.pop()
            ends[-2:] = [last]


def _clitic(ending: str, before: str) -> str:
    if ending == "s":
        return "B" if before in "htw" else "'"
    return {"re": "B", "m": "B", "ve": "H"}.get(ending, "M")


def _settle(tags: list[str], lows: list[str]) -> str:
    """Decide, by their neighbours, words that may be verbs or nouns, and participles before nouns."""
    before = "."
    last = len(tags) - 1
    for i, tag in enumerate(tags):
        if tag in "bZ":
            if (
                before in _NOUN_BEFORE
                or (before in "VZbG" and tag == "b")
                or (tag == "b" and before in "Nn" and not lows[i - 1].endswith("s"))
            ):
                tags[i] = "n"
        elif (tag == "V" and before in "dpj" and i < last and tags[i + 1] in _NOUN_AFTER) or (
            tag == "V" and before in "dp"
        ):
            tags[i] = "j"
        elif tag == "t" and i < last and tags[i + 1] in "nj" and before in "oOV,":
            tags[i] = "d" if tags[i + 1] == "n" else "t"
        elif tag == "m" and lows[i] == "her" and i < last and tags[i + 1] in "njNL#":
            tags[i] = "p"
        before = tags[i]
    return "".join(tags)
