"""In: the tree of a web page; out: the blocks of its story, in the page's own form, and the captions beside it.

trafilatura (Barbaresi 2021) finds the story; the page's own tree then tells which of its runs of text are in it. So
headings, lists and quotes keep their kind, and runs that stand like the story's in the very same kind of element,
but were lost, come back.
"""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from newscli.ingest.blocks import Block
from newscli.ingest.lines import ends_sentence
from newscli.ingest.markup import Run, blocks_of, runs_of
from newscli.ingest.pages.notices import is_paywall
from newscli.language import find_words

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Story", "extract_story"]

_SHINGLE = 4
_INSIDE = 0.75  # of a run's shingles are in the story where the run is
_FOUND = 0.85  # of the story's shingles must be found in the page's tree, else the story is taken as it is
_DOUBLE = 0.8  # of a run's shingles stand in runs taken before
_LINKED = 0.8  # of the letters of a paragraph are a link, where it is no more than that
_CROWD = 1_000
_MANY = 2_000
_SHORT = 100  # words; a shorter story is looked for again, less strictly
_NEAR = 3  # runs from the story, where a caption still belongs to it
_CUT = 300  # words; a longer story is not cut off by a paywall
_HEAD = 7  # runs that a page may put between its headline and its first paragraph
_ABOVE = 25  # runs above the story that may hold its byline and date
_FEWEST_WORDS = 9

Words = tuple[str, ...]


class Story(NamedTuple):
    """The blocks of a story, and the texts that the page shows above it, the nearest last."""

    blocks: tuple[Block, ...]
    above: tuple[str, ...]


def extract_story(root: "_Element", page: str, url: str | None) -> Story:
    """Return the story in the page of which `root` is the tree; without blocks where there is none. `root` is spent."""
    runs = list(runs_of(root))
    _thin_out(root)
    story = _trafilatura(root, url, precise=True, fast=len(runs) > _MANY)
    if _size(story) < _SHORT and len(runs) <= _MANY:
        more = _trafilatura(page, url, precise=False, fast=False)
        story = more if _size(more) > 2 * _size(story) else story
    inside = _inside(runs, story)
    if inside is None:
        return Story(tuple(story), _above(runs, 0))
    first, last = inside.index(True), len(inside) - inside[::-1].index(True)
    links = _last_links(runs, inside)
    near = range(max(0, first - _NEAR), min(last + _NEAR, len(runs)))
    cut = _size([Block("prose", run.text) for run, own in zip(runs, inside, strict=True) if own]) < _CUT
    kept = (
        Block("paywall", runs[number].text)
        if cut and number >= last - 2 and is_paywall(runs[number].text)
        else _block(runs[number], inside[number] and number < links)
        for number in near
    )
    return Story(tuple(block for block in kept if block is not None), _above(runs, first))


def _block(run: Run, inside: bool) -> Block | None:
    if run.kind == "caption":
        return Block("caption", run.text)
    if not inside:
        return None
    return Block("related" if _is_link(run) else run.kind, run.text)


def _is_link(run: Run) -> bool:
    """Tell a paragraph that is a link to another story, and nothing else."""
    return run.kind == "prose" and run.linked > _LINKED * len(run.text.strip()) and not ends_sentence(run.text)


def _last_links(runs: Sequence[Run], inside: Sequence[bool]) -> int:
    """Return where the list of links begins that follows the story's last words, if one does."""
    end = len(runs)
    for number in range(len(runs) - 1, -1, -1):
        if inside[number]:
            if runs[number].kind != "list" or runs[number].linked <= _LINKED * len(runs[number].text.strip()):
                break
            end = number
    return end


def _above(runs: Sequence[Run], first: int) -> tuple[str, ...]:
    return tuple(run.text for run in runs[max(0, first - _ABOVE) : first + _HEAD])


def _thin_out(root: "_Element") -> None:
    """Drop what only hostile pages have and trafilatura is slow at, links and the like by the thousand in one place."""
    for parent in [element for element in root.iter() if len(element) > _CROWD]:
        crowd = [child for child in parent if child.tag not in ("p", "div")]
        for child in crowd[_CROWD:]:
            parent.remove(child)


def _trafilatura(page: "_Element | str", url: str | None, *, precise: bool, fast: bool) -> list[Block]:
    """Return the blocks that trafilatura finds; `fast` leaves out its second opinions, whose time is not linear."""
    from logging import CRITICAL, getLogger

    from trafilatura import bare_extraction

    getLogger("trafilatura").setLevel(CRITICAL + 1)  # what it complains of is told by our own errors
    found = bare_extraction(
        page, url=url, favor_precision=precise, fast=fast, include_comments=False, with_metadata=False
    )
    body = getattr(found, "body", None)
    return blocks_of(body) if body is not None else []


def _size(blocks: Sequence[Block]) -> int:
    return sum(len(block.text.split()) for block in blocks)


def _words(text: str) -> Words:
    return tuple(word.text.lower() for word in find_words(text))


def _shingles(words: Words) -> set[Words]:
    size = min(_SHINGLE, len(words))
    return {words[at : at + size] for at in range(len(words) - size + 1)} if words else set()


def _inside(runs: Sequence[Run], story: Sequence[Block]) -> list[bool] | None:
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
    homes = Counter(run.home for run, kept in zip(runs, inside, strict=True) if kept and _is_prose(run))
    kept = list(inside)
    rooms = {home[:-1] for home, number in homes.items() if number >= 2}
    first, last = inside.index(True), len(inside) - inside[::-1].index(True)
    for number, run in enumerate(runs):
        cross_head = run.kind == "heading" and first < number < last and run.home[:-1] in rooms
        kept[number] |= cross_head or (homes[run.home] >= 2 and _is_prose(run))
    return _without_doubles(runs, kept, homes)


def _is_prose(run: Run) -> bool:
    words = run.text.split()
    return len(words) >= _FEWEST_WORDS and run.linked < 0.5 * len(run.text) and run.kind != "caption"


def _without_doubles(runs: Sequence[Run], kept: list[bool], homes: Counter[tuple[str, ...]]) -> list[bool]:
    """Of runs with the same words, keep those that stand where most of the story does."""
    taken: set[Words] = set()
    chosen: set[int] = set()
    for number in sorted(range(len(runs)), key=lambda number: -homes[runs[number].home]):
        words = _words(runs[number].text) if kept[number] else ()
        own = _shingles(words)
        at_home = homes[runs[number].home] >= 2 and len(words) < _FEWEST_WORDS
        if own and (at_home or len(own & taken) < _DOUBLE * len(own)):
            chosen.add(number)
            taken |= own
    return [number in chosen for number in range(len(runs))]
