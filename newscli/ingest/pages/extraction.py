"""The story of a web page: takes its tree, returns the blocks of the story, or an error that says why there is none."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, chain, compress
from typing import TYPE_CHECKING, NamedTuple

from newscli.article import Article
from newscli.errors import InputError
from newscli.ingest.clean.line_kinds.notices import is_comments
from newscli.ingest.clean.lines import ends_sentence, lines_of
from newscli.ingest.metadata.signed_lines import LABELS, PAID, is_paywall, label_of
from newscli.ingest.pages.embedded import align, bits_of, hints_of
from newscli.ingest.pages.facts.statements import Statements
from newscli.ingest.pages.run_features import CONSENT, SCRIPTS, features_of, is_all_linked, left_kind
from newscli.ingest.readers.markdown import Block
from newscli.ingest.readers.markup import Run, blocks_of, runs_of
from newscli.language.linear_model import LinearModel, chance

if TYPE_CHECKING:
    from lxml.etree import _Element


# Takes the runs of text of a page, returns which are the story's, and how sure that is.
#
# A linear model scores each run by itself and by what is around it (logistic regression, learnt by
# `tests/learn/pages.py`). Some pages are unlike those it was learnt from, and all their runs score low: so the least
# that a run must score is a share of what the page's best do.

_SHARE = 0.7
_PEER = 0.5  # the share where others like it are the story's
_MOST_WORDS_COUNTED = 60  # words of a run that count
_COMMENTS, _SUBSCRIBE = bits_of("comment"), bits_of("subscribe")
_BOX = 80  # words of a box that asks for subscribers
_STORY = 60  # words above readers' comments
_DOUBLE = 8  # words; a longer run that stood there before is the same again


class Choice(NamedTuple):
    """Whether each run is the story's, and how sure the choice is, from 0 to 1."""

    inside: list[bool]
    sure: float


@cache
def _model() -> LinearModel:
    return LinearModel("newscli.ingest.pages", "story.tsv", "run")


def choose_runs(runs: Sequence[Run]) -> Choice:
    """Choose the runs of the story; none may be found. Readers' comments are never taken."""
    barred, end = _barred(runs), comments_from(runs)
    scores = [
        chance(_model().score(((), features)))
        if at < end and not (barred and any(element.number in barred for element in run.path))
        else 0.0
        for at, (run, features) in enumerate(zip(runs, features_of(runs), strict=True))
    ]
    sizes = [min(len(run.text.split()), _MOST_WORDS_COUNTED) for run in runs]
    total = sum(size * score for size, score in zip(sizes, scores, strict=True))
    sure = sum(size * score * score for size, score in zip(sizes, scores, strict=True)) / total if total else 0.0
    taken: set[str] = set()
    inside = []
    for run, size, score in zip(runs, sizes, scores, strict=True):
        again = size > _DOUBLE and run.text in taken
        inside.append(score >= _SHARE * sure and score > 0 and not again)
        taken.add(run.text)
    return Choice(_with_peers(runs, scores, inside, sure), sure)


def _with_peers(runs: Sequence[Run], scores: list[float], inside: list[bool], sure: float) -> list[bool]:
    """Add a run between two of the story's where others in the same kind of element are the story's: rows, headings."""
    homes = {run.home for run, kept in zip(runs, inside, strict=True) if kept}
    amid = [False, *(before and after for before, after in zip(inside, inside[2:], strict=False)), False]
    return [
        kept or (between and score >= _PEER * sure and run.home in homes)
        for run, score, kept, between in zip(runs, scores, inside, amid, strict=False)
    ]


def comments_from(runs: Sequence[Run]) -> int:
    """Return the number of the heading below which readers' comments stand, after a story; else that of all runs.

    No page of the corpora is read otherwise without it (`tests/benchmarks/page_steps.py`): it is for old sites, whose
    comments stand in elements without a name, as on `tests/cases/pages/old-site-comments.html`.
    """
    before = accumulate((len(run.text.split()) for run in runs), initial=0)
    heads = (
        at for at, (run, words) in enumerate(zip(runs, before, strict=False)) if words > _STORY and _heads_comments(run)
    )
    return next(heads, len(runs))


def _heads_comments(run: Run) -> bool:
    return run.kind == "heading" and is_comments(lines_of(run.text)[0])


def _barred(runs: Sequence[Run]) -> set[int]:
    """Return the numbers of the elements that hold no story.

    Their names say that they hold readers' comments, or that they ask for subscribers, and these hold few words. On the
    corpora's pages it gains nothing: it is for boxes of whole sentences, as on `tests/cases/pages/donation-box.html`.
    """
    barred, sizes = set[int](), Counter[int]()
    for run in runs:
        for element in run.path:
            hints = hints_of(element.name)
            if hints & _COMMENTS:
                barred.add(element.number)
            if hints & _SUBSCRIBE:
                sizes[element.number] += len(run.text.split())
    return barred | {number for number, size in sizes.items() if size <= _BOX}


# Takes the tree of a web page, returns the blocks of its story, in the page's own form, and its captions.
#
# A model chooses the runs of text of the page that are the story's. Where it is not sure, trafilatura (Barbaresi
# 2021) finds the story, and the page's own tree then tells which runs are in it, so that headings, lists and quotes
# keep their kind.


_CROWD = 1_000  # children of one element, of which pages of papers have a few hundred at most
_MOST_RUNS = 2_000  # runs
_SHORT_STORY = 100  # words; a shorter story is looked for again, less strictly
_RUNS_AROUND = 3  # runs from the story, where a caption still belongs to it
_CUT = 300  # words; a longer story is not cut off by a paywall
_SURE = 0.85  # of a choice of runs that needs no second opinion
_FEWEST_WORDS = 40  # words of a story that needs none
_SKIPPED = frozenset(
    "script style noscript template svg iframe object select title".split()  # noqa: SIM905
)
_PROSE = ("prose", "heading", "list", "blockquote")
_DASHES = "-–—―"


class Story(NamedTuple):
    """The blocks of a story, and the runs of text of its page with whether each is the story's."""

    blocks: tuple[Block, ...]
    runs: Sequence[Run]
    inside: Sequence[bool]


def extract_story(root: "_Element", page: str, url: str | None) -> Story:
    """Return the story in the page of which `root` is the tree; without blocks if there is none. `root` is spent."""
    runs, menus = runs_and_menus(root)
    choice = choose_runs(runs) if len(runs) <= _MOST_RUNS else None
    if choice and choice.sure >= _SURE and _size([*compress(runs, choice.inside)]) >= _FEWEST_WORDS:
        inside = _with_turns(runs, choice.inside)
        return Story(tuple(_with_menus(_blocks(runs, inside), menus)), runs, inside)
    hostile = _thin_out(root) or len(runs) > _MOST_RUNS
    story = _trafilatura(root, url, precise=True, fast=hostile)
    if _size(story) < _SHORT_STORY and not hostile:
        more = _trafilatura(page, url, precise=False, fast=False)
        story = more if _size(more) > 2 * _size(story) else story
    aligned = align(runs, story)
    if aligned is None:
        found = (*story, *_others(runs, story), *chain.from_iterable(menus.values()))
        return Story(found, runs, [False] * len(runs))
    inside = _with_turns(runs, _with_chosen(aligned, choice.inside if choice else aligned))
    return Story(tuple(_with_menus(_blocks(runs, inside), menus)), runs, inside)


def _others(runs: Sequence[Run], story: Sequence[Block]) -> Iterator[Block]:
    """Yield the runs of a page that aren't in a story which was found otherwise, as left out.

    Where a page has thousands, those after the first are only looked for as whole blocks of the story.
    """
    blocks = [" ".join(block.text.split()) for block in story]
    whole, text = set(blocks), " ".join(blocks)
    for number, run in enumerate(runs):
        words = " ".join(run.text.split())
        if words not in whole and (number >= _MOST_RUNS or words not in text):
            yield Block(left_kind(run), run.text)


def instead(story: Story, blocks: Sequence[Block]) -> Story:
    """Return a story with the given `blocks`; its own are left out, but for those that say the same."""
    words = " ".join(" ".join(block.text.split()) for block in blocks)
    kinds = {run.text: left_kind(run) for run in story.runs}
    left = (
        block._replace(kind=kinds.get(block.text, "menu") if block.kind in _PROSE else block.kind)
        for block in story.blocks
        if " ".join(block.text.split()) not in words
    )
    return story._replace(blocks=(*blocks, *left), inside=[False] * len(story.runs))


def _with_chosen(inside: list[bool], chosen: list[bool]) -> list[bool]:
    """Add the runs that the model chose amid the story that trafilatura found, which drops questions and rows."""
    first, last = inside.index(True), len(inside) - inside[::-1].index(True)
    return [kept or (chosen[at] and first < at < last) for at, kept in enumerate(inside)]


def _with_turns(runs: Sequence[Run], inside: Sequence[bool]) -> list[bool]:
    """Add the first parts of a paragraph that lines part, where the next is the story's: turns of a talk."""
    found = list(inside)
    for at in range(len(runs) - 2, 0, -1):
        found[at] |= found[at - 1] and found[at + 1] and 0 < _paragraph(runs[at]) == _paragraph(runs[at + 1])
    return found


def _paragraph(run: Run) -> int:
    """Return the number of the paragraph that a run is all or a part of, else 0."""
    return run.path[-1].number if run.path and run.path[-1].tag == "p" else 0


def runs_and_menus(root: "_Element") -> tuple[list[Run], dict[int, list[Block]]]:
    """Return the runs of a page, and what stands in its menus by the number of the run that it stands before.

    Forms and buttons are among the runs, since some pages are one form. Where there are next to none, a menu that is
    never closed holds the page, and is looked at.
    """
    _sign_quotations(root)
    runs: list[Run] = []
    menus: dict[int, list[Block]] = {}
    found = list(runs_of(root, skipped=_SKIPPED))
    if root.find(".//nav") is None:
        return found, {}
    for run in found:
        if any(element.tag == "nav" for element in run.path):
            menus.setdefault(len(runs), []).append(Block("menu", run.text))
        else:
            runs.append(run)
    few = sum(len(run.text.split()) for run in runs) < _FEWEST_WORDS
    return (found, {}) if few else (runs, menus)


def _with_menus(blocks: Iterable[Block], menus: dict[int, list[Block]]) -> Iterator[Block]:
    """Yield the blocks of the runs of a page, one each, with its menus where they stand."""
    number = -1
    for number, block in enumerate(blocks):
        yield from menus.get(number, ())
        yield block
    yield from menus.get(number + 1, ())


def _blocks(runs: Sequence[Run], inside: Sequence[bool]) -> Iterator[Block]:
    """Yield the runs of a page as blocks: the story's, and what is left out: captions, each once, menus, notices."""
    first, last = inside.index(True), len(inside) - inside[::-1].index(True)
    short = sum(len(run.text.split()) for run, kept in zip(runs, inside, strict=True) if kept) < _CUT
    captions, end = set[str](), comments_from(runs)
    for number, run in enumerate(runs):
        near = first - _RUNS_AROUND <= number < last + _RUNS_AROUND
        if near and run.kind == "caption" and label_of(run.text) not in LABELS:
            again = run.text.strip() in captions
            yield Block("repeat" if again else "related" if is_all_linked(run) else "caption", run.text)
            captions.add(run.text.strip())
        elif near and short and number >= last - 2 and is_paywall(run.text):
            yield Block("paywall", run.text)
        elif inside[number] and run.kind != "caption":
            yield Block("related" if _is_link(run) else run.kind, run.text, run.links)
        else:
            kind = left_kind(run)
            yield Block("comments" if kind == "menu" and number >= end else kind, run.text)


def _is_link(run: Run) -> bool:
    """Return True for a paragraph that is a link to another story, and nothing else."""
    return run.kind == "prose" and is_all_linked(run) and not ends_sentence(run.text)


def _sign_quotations(root: "_Element") -> None:
    """Make a paragraph of who is named below a block quotation, with the dash that a reader sees or would expect.

    A footer is no part of a story elsewhere, and a name without a dash would be taken for words of the quotation.
    On the corpora's pages it gains nothing; it is for pages that sign so, one of which is among the tests.
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


def _size(blocks: Sequence[Block | Run]) -> int:
    return sum(len(block.text.split()) for block in blocks)


# Takes a page and what was found in it, returns an error that says why there is no story, or none.

WORDS_OF_A_STORY = 40  # words; fewer than that may be no more than a notice
_REASONS = (
    (PAID(), "the page shows its story to subscribers only. Log in with a browser and save the page."),
    (CONSENT, "the page asks for consent to cookies before its story. Open it in a browser and save the page."),
    (SCRIPTS, "the page draws its story with scripts, which are not run. Paste the text that a browser shows."),
)
_PROSE_OR_WITHHELD = ("prose", "heading", "list", "blockquote", "paywall")
_MOST_CHARACTERS = 3_000_000
_WHOLE_STORY = 120  # words; of a story that is not free, fewer are its beginning


def story_length(story: Story) -> int:
    """Return how many words a story has, without what is left out of its page."""
    return len(_story_text(story).split())


def _story_text(story: Story) -> str:
    return " ".join(block.text for block in story.blocks if block.kind in _PROSE_OR_WITHHELD)


def refuse_stub(page: str, story: Story, *, free: bool) -> None:
    """Raise `InputError` where the `story` of a `page` is nothing, or no more than a notice in place of one.

    `free` is whether the page says that anybody may read it.
    """
    text = _story_text(story)
    if len(text.split()) >= WORDS_OF_A_STORY:
        return
    for sign, reason in _REASONS:
        if sign.search(text) or (not text.strip() and sign.search(page[:_MOST_CHARACTERS])):
            raise InputError(reason)
    if not text.strip() and not free:
        raise InputError(_REASONS[0][1])
    if not text.strip():
        raise InputError("the page holds no story that can be found. Paste its text.")


def is_withheld(article: Article, stated: Statements) -> bool:
    """Return True if a page that says its story isn't free shows only the beginning, without a notice that says so."""
    if stated.free or any(out.kind == "paywall" for out in article.left_out):
        return False
    cut_off = article.text.rstrip("\"'”’)] ").endswith(("…", "..."))
    return cut_off or article.words < max(_WHOLE_STORY, stated.words // 2)
