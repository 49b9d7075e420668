"""Takes the tree of a web page, returns the blocks of its story, in the page's own form, and its captions.

A model chooses the runs of text of the page that are the story's. Where it is not sure, trafilatura (Barbaresi 2021)
finds the story, and the page's own tree then tells which runs are in it, so that headings, lists and quotes keep
their kind.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from newscli.ingest.clean.lines import ends_sentence
from newscli.ingest.metadata.labels import LABELS, label_of
from newscli.ingest.pages.alignment import align
from newscli.ingest.pages.hints import hints_of, names_of
from newscli.ingest.pages.notices import is_paywall
from newscli.ingest.pages.story_choice import choose_runs, comments_from
from newscli.ingest.readers.blocks import Block, BlockKind
from newscli.ingest.readers.markup import Run, blocks_of, runs_of

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Story", "extract_story", "page_runs"]

_LINKED = 0.8  # of the letters of a paragraph are a link, where it is no more than that
_CROWD = 1_000  # children of one element, of which pages of papers have a few hundred at most
_MOST_RUNS = 2_000  # runs
_SHORT_STORY = 100  # words; a shorter story is looked for again, less strictly
_RUNS_AROUND = 3  # runs from the story, where a caption still belongs to it
_CUT = 300  # words; a longer story is not cut off by a paywall
_SURE = 0.85  # of a choice of runs that needs no second opinion
_FEWEST_WORDS = 40  # words of a story that needs none
_SKIPPED = frozenset(
    "script style noscript template svg iframe object select nav title".split()  # noqa: SIM905
)
_KINDS: dict[str, BlockKind] = {
    "related": "related",
    "share": "share",
    "comment": "comments",
    "comments": "comments",
    "subscribe": "subscribe",
    "promotion": "advertisement",
    "advertisement": "advertisement",
    "author": "contact",
}
_DASHES = "-–—―"


class Story(NamedTuple):
    """The blocks of a story, and the runs of text of its page with whether each is the story's."""

    blocks: tuple[Block, ...]
    runs: Sequence[Run]
    inside: Sequence[bool]


def extract_story(root: "_Element", page: str, url: str | None) -> Story:
    """Return the story in the page of which `root` is the tree; without blocks if there is none. `root` is spent."""
    runs = page_runs(root)
    choice = choose_runs(runs) if len(runs) <= _MOST_RUNS else None
    if choice and choice.sure >= _SURE and sum(map(_words_in, runs, choice.inside)) >= _FEWEST_WORDS:
        return Story(tuple(_blocks(runs, choice.inside)), runs, choice.inside)
    hostile = _thin_out(root) or len(runs) > _MOST_RUNS
    story = _trafilatura(root, url, precise=True, fast=hostile)
    if _size(story) < _SHORT_STORY and not hostile:
        more = _trafilatura(page, url, precise=False, fast=False)
        story = more if _size(more) > 2 * _size(story) else story
    inside = align(runs, story)
    if inside is None:
        return Story((*story, *_others(runs, story)), runs, [False] * len(runs))
    inside = _with_chosen(inside, choice.inside if choice and len(choice.inside) == len(inside) else inside)
    return Story(tuple(_blocks(runs, inside)), runs, inside)


def _others(runs: Sequence[Run], story: Sequence[Block]) -> Iterator[Block]:
    """Yield the runs of a page that aren't in a story which trafilatura found otherwise, as left out.

    Where a page has thousands, those after the first are only looked for as whole blocks of the story.
    """
    blocks = [" ".join(block.text.split()) for block in story]
    whole, told = set(blocks), " ".join(blocks)
    for number, run in enumerate(runs):
        words = " ".join(run.text.split())
        if words not in whole and (number >= _MOST_RUNS or words not in told):
            yield Block(_left_kind(run), run.text)


def _with_chosen(inside: list[bool], chosen: list[bool]) -> list[bool]:
    """Add the runs that the model chose amid the story that trafilatura found, which drops questions and rows."""
    first, last = inside.index(True), len(inside) - inside[::-1].index(True)
    return [kept or (chosen[at] and first < at < last) for at, kept in enumerate(inside)]


def page_runs(root: "_Element") -> list[Run]:
    """Return the runs of text of a page, its forms and buttons included, since some pages are one form.

    Where there are next to none, a menu that is never closed holds the page, and is looked at.
    """
    _sign_quotations(root)
    runs = list(runs_of(root, skipped=_SKIPPED))
    few = sum(len(run.text.split()) for run in runs) < _FEWEST_WORDS
    return list(runs_of(root, skipped=_SKIPPED - {"nav"})) if few else runs


def _words_in(run: Run, inside: bool) -> int:
    return len(run.text.split()) if inside else 0


def _blocks(runs: Sequence[Run], inside: Sequence[bool]) -> Iterator[Block]:
    """Yield the runs of a page as blocks: the story's, and what is left out: captions, each once, menus, notices."""
    first, last = inside.index(True), len(inside) - inside[::-1].index(True)
    short = sum(len(run.text.split()) for run, kept in zip(runs, inside, strict=True) if kept) < _CUT
    captions, end = set[str](), comments_from(runs)
    for number, run in enumerate(runs):
        near = first - _RUNS_AROUND <= number < last + _RUNS_AROUND
        if near and run.kind == "caption" and label_of(run.text) not in LABELS:
            again = run.text.strip() in captions
            yield Block("repeat" if again else "related" if _all_linked(run) else "caption", run.text)
            captions.add(run.text.strip())
        elif near and short and number >= last - 2 and is_paywall(run.text):
            yield Block("paywall", run.text)
        elif inside[number] and run.kind != "caption":
            yield Block("related" if _is_link(run) else run.kind, run.text, run.links)
        else:
            kind = _left_kind(run)
            yield Block("comments" if kind == "menu" and number >= end else kind, run.text)


def _left_kind(run: Run) -> BlockKind:
    """Return what a run that is no part of the story is: by its own words, else by what its elements are called."""
    label = LABELS.get(label_of(run.text))
    if label:
        return _KINDS.get(label, "menu")
    for element in reversed(run.path):
        for name in names_of(hints_of(element.name)):
            if name in _KINDS:
                return _KINDS[name]
    return "related" if _all_linked(run) else "menu"


def _all_linked(run: Run) -> bool:
    return run.linked > _LINKED * len(run.text.strip())


def _is_link(run: Run) -> bool:
    """Tell a paragraph that is a link to another story, and nothing else."""
    return run.kind == "prose" and _all_linked(run) and not ends_sentence(run.text)


def _sign_quotations(root: "_Element") -> None:
    """Make a paragraph of who is named below a block quotation, with the dash that a reader sees or would expect.

    A footer is no part of a story elsewhere, and a name without a dash would be taken for words of the quotation.
    """
    for quotation in root.iter("blockquote"):
        for signed in quotation.iter("footer", "cite"):
            words, parent = _words(signed), signed.getparent()
            whole = parent is quotation or (parent is not None and words == _words(parent))
            if words and whole and not (signed.tail or "").strip():
                signed.tag = "p"
                signed.text = ("" if words[0] in _DASHES else "— ") + (signed.text or "").lstrip()


def _words(element: "_Element") -> str:
    return " ".join(map(str, element.itertext())).strip()


def _thin_out(root: "_Element") -> bool:
    """Drop what only hostile pages have and trafilatura is slow at, links or empty paragraphs by the thousand together.

    Return True if there was any.
    """
    hostile = False
    for parent in [element for element in root.iter() if len(element) > _CROWD]:
        crowd = [child for child in parent if child.tag not in ("p", "div") or _is_empty(child)]
        for child in crowd[_CROWD:]:
            parent.remove(child)
            hostile = True
    return hostile


def _is_empty(element: "_Element") -> bool:
    return not (len(element) or (element.text or "").strip() or (element.tail or "").strip())


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
