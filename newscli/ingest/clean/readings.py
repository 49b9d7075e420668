"""Takes the lines of a pasted page, returns the ways to read it, story and title together, the likeliest first.

A linear model scores whole readings against one another (a conditional logit, learnt by `tests/learn/pastes.py`): a
story and its title are chosen at once, and what the next reading would be says how far to trust that.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import accumulate

from newscli.article import Doubt
from newscli.ingest.clean.header import SIGNING, head_kinds
from newscli.ingest.clean.line_kinds.asides import ScoredLine, scored_lines
from newscli.ingest.clean.lines import Line, ends_sentence, headline_shaped, is_prose
from newscli.ingest.clean.reading_features import GROUPS, Page, Story, body_features, part_features, titled, untitled
from newscli.language.linear_model import Features, LinearModel, shares
from newscli.records import NamedTuple

_MOST_BODIES = 4
_FEWEST_WORDS = 30  # words of a story
SURE_TITLE = 0.56  # what is less sure is doubtful
_RIVAL = 0.6  # share of the best run's worth that makes another a rival
_PART = 0.1  # how likely a part of the story is at least, where it may be all of it
_TO_SIGN, _PROSE = 2, 2  # lines from a headline to the byline of a story amid another, and of its prose
_GAP, _LONG = 8.0, 70  # what the lines of a gap in a run speak against a story at least, and words on either side
_UNLIKELY = 0.02
# How rare the headline of a text without menus is among its readings, and how clear one is that was not taken.
_RARE, _CLEAR, _FEWEST_OF_HEAD = 0.1, 0.9, 4
_OPENING = 12  # words by which another story is told


class Reading(NamedTuple):
    """A way to read a page: the half-open run of the story's lines, its title's, and how likely it is, from 0 to 1."""

    first: int
    last: int
    title: int | None
    share: float = 0.0


@cache
def _model() -> LinearModel:
    return LinearModel("newscli.ingest.clean", "readings.tsv", "reading", GROUPS)


@lru_cache(maxsize=1)
def lines_scored(text: str) -> list[ScoredLine]:
    """Return the scored lines of the last text that was asked for."""
    return list(scored_lines(text))


@lru_cache(maxsize=1)  # the step that leaves out what is around the story asks, and what tells doubts asks again
def readings_of(text: str) -> tuple[list[ScoredLine], list[Reading]]:
    """Return the lines of a page, and the ways to read it, no two of which have the same words.

    First comes the likeliest of the likeliest story, whatever its title is, then the others by their likelihood. Of the
    ways that differ in what stands beside the story alone, the share of each is that of all its like.
    """
    lines = lines_scored(text)
    found = list(candidates(text, lines))
    if not found:
        return lines, []
    model = _model()
    scored = shares([model.score(features) for _, features in found])
    ways = dict[tuple[int, int, str | None], Reading]()
    likely = dict[tuple[int, int, str | None], float]()
    for (way, _), share in zip(found, scored, strict=True):
        key = (way.first, way.last, _title_of(lines, way))
        ways[key], likely[key] = way, share + likely.get(key, 0.0)
    ranked = sorted((way._replace(share=likely[key]) for key, way in ways.items()), key=lambda way: -way.share)
    best, worth = dict[tuple[int, int], Reading](), dict[tuple[int, int], float]()
    for way in ranked:
        run = (way.first, way.last)
        best.setdefault(run, way)
        worth[run] = worth.get(run, 0.0) + way.share
    likeliest = max(worth, key=lambda run: worth[run])
    ranked.sort(key=lambda way: way is not best[likeliest])
    # Of what is hardly likely only another story is worth a look.
    return lines, [way for way in ranked if way.share > _UNLIKELY or best[way[:2]] is way]


def candidates(text: str, lines: Sequence[ScoredLine]) -> Iterator[tuple[Reading, Features]]:
    """Yield the ways to read a page, each with its features."""
    runs = _runs([scored.score for scored in lines])
    if not runs:
        return
    page = Page(text, lines, head_kinds([(scored.line, scored.kind) for scored in lines]))
    split = _split(page, *runs[0][1:])
    parts = [(sum(scored.score for scored in lines[a:b]), a, b) for a, b in split]
    whole = list(part_features(page, split)) if split else ["part=whole"]
    for rank, (worth, first, last) in enumerate((*runs, *parts)):
        story = Story(page, first, last)
        if rank and story.words < _FEWEST_WORDS:
            continue
        share = worth / runs[0][0]
        part = max(0, rank - len(runs) + 1)
        body = [*body_features(page, story, rank, share), f"part={part}{bool(parts)}"]
        if split and (part or not rank):
            body += [f"part={part}{each}" for each in whole]
        body_lines = tuple(body)
        yield Reading(first, last, None), untitled(story, body_lines)
        for at in story.titles(page):
            yield Reading(first, last, at), titled(page, story, body_lines, at)


def _runs(scores: Sequence[float]) -> list[tuple[float, int, int]]:
    """Return the runs whose scores add up to the most, with that sum, no two of which overlap; the best first."""
    found, rest = list[tuple[float, int, int]](), [(0, len(scores))]
    while rest and len(found) < _MOST_BODIES:
        (total, first, last), start, end = max((best_run(scores[start:end]), start, end) for start, end in rest)
        if total <= 0:
            break
        found.append((total, start + first, start + last))
        rest.remove((start, end))
        rest += [(a, b) for a, b in ((start, start + first), (start + last, end)) if a < b]
    return found


def _split(page: Page, first: int, last: int) -> list[tuple[int, int]]:
    """Return the two parts of a run: above and below a headline with a byline or a date, or the deepest gap in it."""
    heads = [
        at for at in range(first + 1, last) if page.classes[at] in ("H", "O") and page.signed_below[at] <= _TO_SIGN
    ]
    if len(heads) == 1:
        start = end = heads[0]
    else:
        depth, start, end = best_run([-scored.score for scored in page.lines[first:last]])
        start, end = first + start, first + end
        sizes = [sum(len(page.lines[at].line.words) for at in range(*part)) for part in ((first, start), (end, last))]
        if depth < _GAP or min(sizes) < _LONG:
            return []
    above = page.prose_above
    if above[start] == above[first] or above[last] - above[end] < _PROSE:
        return []
    return [(first, start), (end, last)]


def best_run(scores: Sequence[float]) -> tuple[float, int, int]:
    """Return the greatest sum of a run of numbers, and the half-open run."""
    best, run, best_sum, total = (0, 0), 0, 0.0, 0.0
    for at, score in enumerate(scores):
        if total <= 0:
            run, total = at, 0.0
        total += score
        if total > best_sum:
            best, best_sum = (run, at + 1), total
    return (best_sum, *best)


def doubts_of(lines: Sequence[ScoredLine], ways: Sequence[Reading], story: int) -> Iterator[Doubt]:
    """Yield what is not sure of the reading of a page that was chosen, the first being 1."""
    way = ways[story - 1]
    title = title_share(lines, ways, way)
    if title < SURE_TITLE or way.title is None:
        others = (_title_of(lines, each) for each in ways if _title_of(lines, each) != _title_of(lines, way))
        yield Doubt("title", round(title, 2), next(filter(None, others), None))
    if rival := next((each for each in ways if _is_rival(lines, each, way)), None):
        same = sum(each.share for each in ways if each[:2] == way[:2])
        yield Doubt("story", round(min(same, 0.5), 2), _opening(lines, rival))
    elif has_second(lines[way.first : way.last]):
        yield Doubt("story", 0.5)


def doubts_of_part(text: str, title: str | None) -> Iterator[Doubt]:
    """Yield what is not sure of a text without menus: a headline that hardly any reading has, or none; two stories."""
    lines = lines_scored(text)
    ways = readings_of(text)[1] if lines and not is_prose(lines[0].line) else []  # no headline stands above prose
    likely = dict[str | None, float]()
    for way in ways:
        found = _title_of(lines, way)
        likely[found] = likely.get(found, 0.0) + way.share
    none, share = likely.pop(None, 0.0), likely.get(title, 0.0)
    if ways and (share < _RARE if title else none < _RARE and max(likely.values(), default=0.0) > _CLEAR):
        yield Doubt("title", round(share if title else none, 2))
    if has_second(lines):
        yield Doubt("story", 0.5)


def has_second(lines: Sequence[ScoredLine]) -> bool:
    """Return True if a headline stands amid prose, with a byline or a date right below: two stories in one text."""
    prose = [scored.kind is None and is_prose(scored.line) for scored in lines]
    above = [0, *accumulate(prose)]
    for at, (line, kind, _) in enumerate(lines):
        if kind is None and _PROSE <= above[at] <= above[-1] - _PROSE and _heads(line) and not prose[at]:
            near = [(scored.line, scored.kind) for scored in lines[at + 1 : at + 1 + _TO_SIGN]]
            if above[at + len(near)] == above[at] and not SIGNING.isdisjoint(head_kinds(near)):
                return True
    return False


def _heads(line: Line) -> bool:
    return len(line.words) >= _FEWEST_OF_HEAD and not ends_sentence(line.text) and headline_shaped(line)


def title_share(lines: Sequence[ScoredLine], ways: Sequence[Reading], way: Reading) -> float:
    """Return how likely the title of a reading is, whatever the story is."""
    return sum(each.share for each in ways if _title_of(lines, each) == _title_of(lines, way))


def _is_rival(lines: Sequence[ScoredLine], other: Reading, way: Reading) -> bool:
    """Return True for another story that is nearly as much as the one chosen, or a part of it with its own headline."""
    if other.last == way.last:
        head, *below = lines[other.first : other.first + _TO_SIGN + 1]
        headed = headline_shaped(head.line) and any(scored.kind in SIGNING for scored in below)
        return other.first > way.first and (headed or other.share > _PART)
    apart = other.first >= way.last or other.last <= way.first
    return apart and _worth(lines, other) > _RIVAL * _worth(lines, way)


def _title_of(lines: Sequence[ScoredLine], way: Reading) -> str | None:
    return None if way.title is None else lines[way.title].line.text


def _worth(lines: Sequence[ScoredLine], way: Reading) -> float:
    return sum(scored.score for scored in lines[way.first : way.last])


def _opening(lines: Sequence[ScoredLine], way: Reading) -> str:
    words = (word for scored in lines[way.first : way.last] if scored.score > 1 for word in scored.line.words)
    return " ".join(word for word, _ in zip(words, range(_OPENING), strict=False))
