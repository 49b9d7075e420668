"""Takes a draft of a whole page, menus and all, returns edits that leave out what is around the story."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby

from newscli.ingest.clean.header import MOST_LINES, SIGNING, head_kinds
from newscli.ingest.clean.line_kinds.asides import ENDS, MENU, ScoredLine, asides, hours_of
from newscli.ingest.clean.line_kinds.classes import kind_of
from newscli.ingest.clean.lines import Draft, Edit, Line, ends_sentence, headline_shaped, is_prose
from newscli.ingest.clean.readings import SURE_TITLE, Reading, best_run, lines_scored, readings_of, title_share
from newscli.language.words import lazily

# This many lines of menus above all prose, or anywhere outside the story, make a text a page.
_ABOVE, _ELSEWHERE = 5, 25
# Fewer do where there are buttons and notices too, which count twice.
_BOTH, _BUTTONS = 12, frozenset(("share", "subscribe", "comments", "copyright", "related", "image", "contact"))
# Twice in this many lines is close together.
_APART = 3
# A list's items that point to stories have this many words each.
_BULLETS, _POINTER = "•*", 5
# A byline may stand this many lines above the headline, the headline included.
_SIGNED_ABOVE = 5
# The entries of a live page begin this many lines below its headline at most.
_REACH = 60
# A byline is at most this many lines from the first paragraph, which has at least this many words; above a byline are
# at most this many words that are not a menu.
_AHEAD, _PARAGRAPH, _WORDS_BEFORE = 25, 15, 60
_APART_KINDS = ("image", "caption", "credit", "author", "subscribe")


def page_edits(draft: Draft, story: int = 1) -> Iterator[Edit]:
    """Leave out what the likeliest reading of a page has outside its story, and what tells who its authors are.

    `story` is the number of the reading that is wanted. A text without the menus of a page keeps all other lines.
    """
    if not is_page(draft.text):
        page = lines_scored(draft.text)
        if not any(out.kind in ("headline", "menu") for out in draft.left_out):
            yield from _headed(draft)
        # What stands in brackets in a text without menus was said: "[Laughter in court]".
        yield from _blocks(each for each in _known_by_neighbours(page) if each[0].text[0] != "[")
        yield from _blocks(asides(page))
        return
    page, ways = readings_of(draft.text)
    way = ways[min(story, len(ways)) - 1]
    first, last = _start(page, way), way.last
    yield from _blocks(_head(page[:first], way.title))
    yield from _blocks((scored.line, "related") for scored in _widgets(page[first:last]))
    yield from _blocks(_known_by_neighbours(page[first:last]))
    yield from _blocks(asides(page[first:last]))
    yield from _blocks((scored.line, scored.kind or "menu") for scored in page[last:])


# A sentence of a story, not a headline with a full stop: *“The goose isn’t mine,” said Lund.*
_speech = lazily(r".+[,?!][”\"’']\s.+\.$")


def _headed(draft: Draft) -> Iterator[Edit]:
    """Leave out the headline of a text without menus, and what stands above it, if the model is sure of it.

    No prose may stand above it, and no more lines that may be a list or a poem than above any story.
    """
    lines = lines_scored(draft.text)
    prose = next((at for at, (line, kind, _) in enumerate(lines) if kind is None and is_prose(line)), 0)
    page, ways = readings_of(draft.text) if prose else (lines, [])
    title = ways[0].title if ways else None
    if title is None or title >= prose or title_share(page, ways, ways[0]) < SURE_TITLE:
        return
    if page[title].line.text[0] in "“\"‘'" and _speech().match(page[title].line.text):
        return
    kinds = head_kinds([(line, kind) for line, kind, _ in page[:prose]])
    if kinds[title] not in ("date", "source") and (kinds.count(None) <= MOST_LINES or not SIGNING.isdisjoint(kinds)):
        yield from _blocks((each.line, kind or "menu") for each, kind in zip(page[:title], kinds, strict=False))
        yield Edit(page[title].line.start, page[title].line.end, "", "headline")


def _known_by_neighbours(page: list[ScoredLine]) -> Iterator[tuple[Line, str]]:
    """Yield the lines of pictures, promotions and notes on authors that are known by those beside them alone."""
    yield from ((line, kind) for line, kind, _ in page if kind in _APART_KINDS and not kind_of(line))


def _start(page: list[ScoredLine], way: Reading) -> int:
    """Return where the story starts: below its headline and the byline, which may stand some lines above the run.

    Between the headline of a live page and its entries is what is known so far.
    """
    first = way.first if way.title is None else max(way.first, way.title + 1)
    hours = hours_of([scored.line for scored in page[max(0, first - _REACH) : way.last]])
    if way.title is not None and hours and max(hours) >= first - max(0, first - _REACH):
        return way.title + 1
    within = _last_byline(page, first, way.title)
    if within is not None:
        return within + 1
    for at in range(first - 1, max(0, first - _AHEAD), -1):
        if page[at].kind in ENDS and not _is_card(page, at):
            below = at + 1 if way.title is None else max(at, way.title) + 1
            return next((lead for lead in range(below, first) if _is_lead(page, lead)), first)
    return first


def _is_card(page: list[ScoredLine], at: int) -> bool:
    """Return True if a line is close below the label of other stories, where their headlines and bylines stand."""
    return any(near.kind == "related" for near in page[max(0, at - _APART) : at])


def _last_byline(page: list[ScoredLine], first: int, title: int | None) -> int | None:
    """Return where the last byline or date stands among the first lines of a run, before much of a story is told.

    Right below a headline these may have any form.
    """
    found, words = None, 0
    near = page[first : first + _AHEAD]
    headed = title is not None and first - title <= _APART
    kinds = head_kinds([(line, kind) for line, kind, _ in near]) if headed else [kind for _, kind, _ in near]
    for at, ((line, _, _), kind) in enumerate(zip(near, kinds, strict=True), first):
        words += len(line.words) if kind is None else 0
        if words > _WORDS_BEFORE:
            break
        if kind in ENDS and (headed or kind_of(line)) and not _is_card(page, at):
            found = at
    return found


def _is_lead(page: list[ScoredLine], at: int) -> bool:
    """Return True for a story's first paragraph below a byline, where a picture's caption may stand too."""
    before, (line, kind, _), after = page[at - 1], page[at], page[at + 1]
    beside_picture = before.kind == "image" or after.kind in ("credit", "caption", "image")
    return kind is None and len(line.words) >= _PARAGRAPH and is_prose(line) and not beside_picture


@lru_cache(maxsize=1)  # three ask of the same text
def is_page(text: str) -> bool:
    """Tell a page by the menus above all prose, or by many lines like a menu's outside the story, and buttons there.

    What stands above the entries of a live page is mostly what is known so far.
    """
    page = lines_scored(text)
    _, first, last = best_run([scored.score for scored in page])
    if first == last:
        return False
    menus = [scored.kind is None and scored.score == MENU for scored in page]
    opening = next(
        (at for at, scored in enumerate(page[: first + 1]) if scored.kind is None and is_prose(scored.line)), first
    )
    above = sum(menus[:opening]) >= _ABOVE and not hours_of([scored.line for scored in page])
    outside = sum(menus[:first]) + sum(menus[last:])
    buttons = sum(scored.kind in _BUTTONS for scored in (*page[:first], *page[last:]))
    return above or outside >= _ELSEWHERE or (buttons >= 2 and outside + 2 * buttons >= _BOTH)


def _widgets(page: list[ScoredLine]) -> Iterator[ScoredLine]:
    """Give the headlines of other stories in the midst of a story: in a list of their own, or said twice."""
    texts = [scored.line.text for scored in page]
    listed, lead = list[ScoredLine](), ""
    for at, scored in enumerate(page):
        line, kind, _ = scored
        if kind is None and line.text[0] in _BULLETS and not ends_sentence(line.text):
            listed.append(scored)
            continue
        if kind in ("separator", "image", "date") and listed:
            continue
        yield from _if_headlines(listed, lead)
        listed, lead = [], "related" if kind == "related" else line.text
        if kind is None and headline_shaped(line) and texts[max(0, at - _APART) : at + _APART + 1].count(line.text) > 1:
            yield scored
    yield from _if_headlines(listed, lead)


def _if_headlines(listed: list[ScoredLine], lead: str) -> list[ScoredLine]:
    """Return the items of a list if they point to other stories: below a label, or many that nothing leads to."""
    if lead == "related":
        return listed
    long = sum(len(scored.line.words) >= _POINTER for scored in listed)
    return listed if long >= _APART and ends_sentence(lead) else []


def _blocks(lines: Iterable[tuple[Line, str]]) -> Iterator[Edit]:
    """Leave out each run of a menu's lines as a whole, and other lines one by one."""
    for kind, group in groupby(lines, key=lambda pair: pair[1]):
        found = [line for line, _ in group]
        if kind == "menu":
            yield Edit(found[0].start, found[-1].end, "", kind)
        else:
            yield from (Edit(line.start, line.end, "", kind) for line in found)


def _head(lines: list[ScoredLine], title: int | None) -> Iterator[tuple[Line, str]]:
    """Name the lines above a story: what stands above the headline is a menu, and below it deck, byline and date."""
    below = lines[title + 1 :] if title is not None else []
    above = lines[: len(lines) - len(below)]
    near = head_kinds([(line, kind) for line, kind, _ in above[-_SIGNED_ABOVE:]])
    kinds = [*(kind for _, kind, _ in above[:-_SIGNED_ABOVE]), *near]
    for at, ((line, _, _), kind) in enumerate(zip(above, kinds, strict=True)):
        yield line, "headline" if at == title else kind if kind in ("byline", "source") else "menu"
    sentence = "deck"
    for (line, _, _), kind in zip(below, head_kinds([(line, kind) for line, kind, _ in below]), strict=True):
        # A sentence above the byline is a deck; one below it, and above the story, belongs to a picture.
        sentence = "caption" if kind in ("byline", "date") else sentence
        yield line, kind or (sentence if ends_sentence(line.text) and len(line.words) > 5 else "menu")
