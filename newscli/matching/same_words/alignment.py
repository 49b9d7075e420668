"""Takes two passages, returns how the words of one stand in the other: exact, cut or altered, with every edit.

The alignment is the best one in which either passage may begin before and end after the other (an overlap alignment
as of sequences: Needleman and Wunsch 1970, with free ends). What is left out at a sign of cutting costs nothing.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations, groupby, takewhile
from typing import Literal, NamedTuple

from newscli.matching.compared import Difference, DifferenceKind, Material, Mention, Statement, across, grouped
from newscli.matching.names import may_be_one
from newscli.matching.same_words.passages import (
    CURRENCIES,
    Passage,
    is_common,
    is_contraction,
    is_everyday,
    read_passage,
    spelled_out,
)
from newscli.records import record

MatchKind = Literal["exact", "cut", "altered"]
EditKind = Literal["same", "removed", "added", "cut", "lacking"]

_LIKE, _UNLIKE, _GAP = 2, -1, -1
# What a word of grammar counts, and a name or a word of everyday talk, where another counts 1.
_COMMON, _LIGHT = 0.25, 0.5
_IN_COMMON = 0.66  # share of all words, so weighed, that two passages have in common
# The same, each word counted as one, where a fifth of the words is another it is 0.8; and where much is shared, and
# neither passage goes on.
_ENOUGH_WORDS, _ENOUGH_OF_MUCH = 0.77, 0.7
_WEIGHT = 1.5  # weight of the words in common; less are none, unless that is all that is said
_ALTERED = 2.5  # the same, where words are others
_BEYOND = 3.0  # where one passage goes on beyond the other, more than this; of the same speaker `_WEIGHT`
_SLIP = 2  # words that somebody takes for others
_LEAST_ENDS = 4  # words in common where one passage goes on beyond the other
_DENYING = frozenset(("not", "never"))
_MARKS = re.compile(r"[^\w%]+$")
_SENTENCE_ENDS = re.compile(r"[.?!][”’\"')\]]*\s")
_REPLACED: tuple[EditKind, ...] = ("same", "removed", "added", "same")
_THOUSANDS = 4  # digits
_MOST_CELLS = 4_000_000  # cells of a table; more words than that are compared by their beginnings


class Edit(NamedTuple):
    """Words of both passages, or of one: removed from the source, added to it, cut from it by a sign, or `lacking`
    where the source itself ends or is cut."""

    kind: EditKind
    words: str


class Match(NamedTuple):
    """How a passage stands in its source. `start` and `end` are the place of what they share in the source's text.

    `share` is the share of words in common, from 0 to 1. `beyond` says that the passage goes on where the source does
    not: it has words where the source ends or is cut itself.
    """

    kind: MatchKind
    share: float
    start: int
    end: int
    edits: tuple[Edit, ...]
    beyond: bool = False


class Step(NamedTuple):
    """A step of an alignment: the next word of either passage, what is done, and whether to a word of the source."""

    said: int
    source: int
    kind: EditKind
    of_source: bool = False


def match(said: Passage, source: Passage, *, same_speaker: bool = False) -> Match | None:
    """Compare a passage with what may be its source; None where they are too unlike to be one.

    A passage that is a part of its source, word for word, is exact. Of the `same_speaker`, fewer words in common are
    enough where one passage goes on beyond the other.
    """
    if not said.words or not source.words:
        return None
    said = _as_counted(said, {*source.forms})
    at = _found_whole(said.forms, source.forms)
    if at is not None and said.brackets <= source.brackets:
        end = source.words[at + len(said.words) - 1].end
        same = Edit("same", said.between(0, len(said.words)))
        if at and source.forms[at - 1] in _DENYING and _begins_anew(said, source, at):
            return Match("altered", 1.0, source.words[at - 1].start, end, (Edit("removed", source.said(at - 1)), same))
        last = at + len(said.words)
        if last < len(source.words) and source.forms[last] == "not" and _ends_there(source, last):
            edits = (same, Edit("removed", source.said(last)))  # "and I did | not."
            return Match("altered", 1.0, source.words[at].start, source.words[last].end, edits)
        kind: MatchKind = "cut" if _is_clipped(said, source, at, last) else "exact"
        return Match(kind, 1.0, source.words[at].start, end, (same,))
    if not _may_match(said, source):
        return None
    return _judged(said, source, _steps(said, source), same_speaker=same_speaker)


def _as_counted(said: Passage, forms: set[str]) -> Passage:
    """Return a passage in which thousands are without the currency that its source does not say."""
    put = {each for each in said.forms if each[:1] in CURRENCIES and len(each) > _THOUSANDS and each[1:] in forms}
    if not put:
        return said
    words = (each._replace(form=each.form[1:]) if each.form in put else each for each in said.words)
    return said._replace(words=tuple(words))


def _begins_anew(said: Passage, source: Passage, at: int) -> bool:
    """Return True if a passage begins as a sentence does where its source is in one."""
    between = source.text[source.words[at - 1].end : source.words[at].start]
    return said.said(0)[0].isupper() and between.isspace()


def _ends_there(source: Passage, at: int) -> bool:
    """Return True if a sentence or a clause of a source ends with a word."""
    return source.text[source.words[at].end : source.words[at].end + 1] in ("", *".,;:!?…—")


def _is_clipped(said: Passage, source: Passage, first: int, last: int) -> bool:
    """Return True if a sign at an end of a passage tells that its source goes on before or after these words."""
    ends = (0 in said.cuts, first), (len(said.words) in said.cuts, last)
    return any(cut and 0 < at < len(source.words) and at not in source.cuts for cut, at in ends)


def _found_whole(said: tuple[str, ...], source: tuple[str, ...]) -> int | None:
    line, part = f" {' '.join(source)} ", f" {' '.join(said)} "
    at = line.find(part)
    return None if at < 0 else line.count(" ", 0, at + 1) - 1


def _weight(form: str) -> float:
    return _COMMON if is_common(form) else 1.0


def _weight_of(passage: Passage, number: int) -> float:
    word, text = passage.words[number], passage.text
    if is_common(word.form) or is_contraction(text[word.start : word.end]):
        return _COMMON
    before = text[: word.start].rstrip()[-1:]
    is_name = text[word.start].isupper() and (before.isalnum() or before == ",")
    return _LIGHT if is_name or is_everyday(word.form) else 1.0


def _may_match(said: Passage, source: Passage) -> bool:
    """Return False where so few words are shared that no alignment can be enough: it saves making one."""
    one, other = {*said.forms}, {*source.forms}
    shared = sum(map(_weight, one & other))
    return shared >= 0.5 * min(sum(map(_weight, one)), sum(map(_weight, other)), 8.0)


def _steps(said: Passage, source: Passage) -> list[Step]:
    one, other = said.forms, source.forms
    if len(one) * len(other) > _MOST_CELLS:
        one, other = one[:2000], other[:2000]
    width = len(other) + 1
    free_other = [0 if j in source.cuts else _GAP for j in range(width)]
    above = [0] * width
    ways = [bytearray(width)]
    best, end = -1, (0, 0)
    for i, form in enumerate(one, 1):
        gap = 0 if i in said.cuts else _GAP
        row, way = [0] * width, bytearray(width)
        for j in range(1, width):
            value, how = above[j - 1] + (_LIKE if form == other[j - 1] else _UNLIKE), 1
            if (up := above[j] + free_other[j]) > value:
                value, how = up, 2
            if (left := row[j - 1] + gap) > value:
                value, how = left, 3
            row[j], way[j] = value, how
        ways.append(way)
        above = row
        if row[-1] > best and i < len(one):
            best, end = row[-1], (i, width - 1)
    top = max(range(width), key=above.__getitem__)
    if above[top] >= best:
        end = (len(one), top)
    return _walked(said, source, ways, end)


def _walked(said: Passage, source: Passage, ways: list[bytearray], end: tuple[int, int]) -> list[Step]:
    i, j = end
    steps: list[Step] = []
    while i and j:
        how = ways[i][j]
        if how == 1:
            i, j = i - 1, j - 1
            same = said.words[i].form == source.words[j].form
            steps += [Step(i, j, "same")] if same else [Step(i, j, "added"), Step(i, j, "removed", of_source=True)]
        elif how == 2:
            i -= 1
            steps.append(Step(i, j, "lacking" if j in source.cuts else "added"))
        else:
            j -= 1
            steps.append(Step(i, j, "cut" if i in said.cuts else "removed", of_source=True))
    steps.reverse()
    shared = [number for number, step in enumerate(steps) if step.kind == "same"]
    return steps[shared[0] : shared[-1] + 1] if shared else []


def _judged(said: Passage, source: Passage, steps: list[Step], *, same_speaker: bool) -> Match | None:
    """Return the match of an alignment, if enough is shared."""
    if not steps:
        return None
    first, last = steps[0], steps[-1]
    left, right = len(said.words) - 1 - last.said, len(source.words) - 1 - last.source
    # Words of both before the first shared one stand for each other, as do those after the last.
    head, tail = min(first.said, first.source), min(left, right)
    back, on = _in_sentence(source, first.source, -head), _in_sentence(source, last.source, tail)
    steps = [
        *(Step(first.said - head + k, first.source - head + k, "added") for k in range(head)),
        *(Step(first.said, first.source - back + k, "removed", of_source=True) for k in range(back)),
        *steps,
        *(Step(last.said + 1 + k, last.source + 1 + k, "added") for k in range(tail)),
        *(Step(last.said + 1, last.source + 1 + k, "removed", of_source=True) for k in range(on)),
    ]
    weighed, counted = _tally(said, source, steps)
    beyond = first.said > head or left > tail or counted["lacking"] > 0
    if beyond and (counted["same"] < _LEAST_ENDS or weighed["same"] <= (_WEIGHT if same_speaker else _BEYOND)):
        return None
    is_slip = same_speaker and not beyond and _is_slip(said, source, steps, weighed["same"])
    if not is_slip and not _is_enough(weighed, counted, whole=counted["same"] == len(said.words), beyond=beyond):
        return None
    place = first.source - back, last.source + on
    signed = (
        counted["cut"]
        or beyond
        or not said.brackets <= source.brackets
        or _is_clipped(said, source, place[0], place[1] + 1)
    )
    kind: MatchKind = "altered" if counted["removed"] or counted["added"] else "cut" if signed else "exact"
    edits = _edits(said, source, steps, (first.said - head, last.said + 1 + tail))
    start, end = source.words[place[0]].start, source.words[place[1]].end
    return Match(kind, round(_share(counted), 3), start, end, edits, beyond)


def _in_sentence(source: Passage, at: int, most: int) -> int:
    """Return how many words after one, or before it (`most` is negative), stand in its sentence, up to `most`."""
    way = 1 if most > 0 else -1
    for many in range(abs(most)):
        one, other = sorted((at + many * way, at + (many + 1) * way))
        if _SENTENCE_ENDS.search(source.text, source.words[one].end, source.words[other].start):
            return many
    return abs(most)


def _is_enough(weighed: dict[str, float], counted: dict[str, float], *, whole: bool, beyond: bool) -> bool:
    """Return True if so much is shared that chance is no reason: where words are others, more."""
    is_altered = counted["removed"] or counted["added"]
    if weighed["same"] < (_ALTERED if is_altered else 0.0 if whole else _WEIGHT):
        return False
    words = _ENOUGH_WORDS if beyond or weighed["same"] < _BEYOND else _ENOUGH_OF_MUCH
    return _share(weighed) >= _IN_COMMON and _share(counted) >= words


def _is_slip(said: Passage, source: Passage, steps: list[Step], weight: float) -> bool:
    """Return True if words of the same speaker's are others at one place alone: a word or two of a few, a figure, or
    words of grammar of which one denies; or if at two places one word is another."""
    changed = [number for number, step in enumerate(steps) if step.kind != "same"]
    same = len(steps) - len(changed)
    if not changed or same < _SLIP or len(changed) > 2 * _SLIP:
        return False
    if changed[-1] - changed[0] >= len(changed):
        return same >= _LEAST_ENDS and weight >= _SLIP and _are_swaps(steps)
    inside = changed[0] > 0 and changed[-1] + 1 < len(steps)
    places = [
        (source, each.source) if each.of_source else (said, each.said) for each in map(steps.__getitem__, changed)
    ]
    words = [passage.said(number) for passage, number in places]
    content_words = [word for word in words if not (is_common(word.lower()) or is_contraction(word))]
    turned = not content_words and (same > _SLIP or weight > 1) and len({_denies(word) for word in words}) > 1
    is_enough = (
        same >= _LEAST_ENDS
        or weight >= _WEIGHT
        or turned
        or all(passage.forms[number].isdigit() for passage, number in places)
    )
    return is_enough and len(content_words) <= (2 * _SLIP if inside else _SLIP)


def _denies(word: str) -> bool:
    return word.lower() in _DENYING or spelled_out(word).endswith(" not")


def _are_swaps(steps: list[Step]) -> bool:
    """Return True if each word that is another stands alone for one of the source."""
    kinds = "".join(step.kind[0] for step in steps)
    return not re.search("[ar]{3}|aa|rr", kinds) and kinds.count("a") == kinds.count("r")


def _tally(said: Passage, source: Passage, steps: list[Step]) -> tuple[dict[str, float], dict[str, float]]:
    weighed: dict[str, float] = defaultdict(float)
    counted: dict[str, float] = defaultdict(float)
    for step in steps:
        weighed[step.kind] += _weight_of(source, step.source) if step.of_source else _weight_of(said, step.said)
        counted[step.kind] += 1
    return weighed, counted


def _share(by_kind: dict[str, float]) -> float:
    return 2 * by_kind["same"] / (2 * by_kind["same"] + by_kind["removed"] + by_kind["added"])


def _edits(said: Passage, source: Passage, steps: list[Step], inside: tuple[int, int]) -> tuple[Edit, ...]:
    """Return what the steps do, in runs of words; before and after them come words that the source lacks."""
    edits = [Edit("lacking", said.between(0, inside[0]))] if inside[0] else []
    for (kind, of_source), group in groupby(_in_turn(steps), key=lambda step: (step.kind, step.of_source)):
        run = list(group)
        if of_source:
            edits.append(Edit(kind, source.between(run[0].source, run[-1].source + 1)))
        elif kind == "added" and edits and edits[-1].kind == "removed":
            edits += replaced(edits.pop().words, said.between(run[0].said, run[-1].said + 1))
        else:
            edits.append(Edit(kind, said.between(run[0].said, run[-1].said + 1)))
    if inside[1] < len(said.words):
        edits.append(Edit("lacking", said.between(inside[1], len(said.words))))
    return tuple(edits)


def replaced(instead: str, put: str) -> Iterator[Edit]:
    """Yield the edits that put words instead of others: what both begin or end with is the same, marks after it too."""
    gone, new = instead.split(), put.split()
    theirs, ours = ([_MARKS.sub("", word).lower() for word in words] for words in (gone, new))
    head = tail = 0
    if theirs != ours:
        head = _alike(theirs, ours)
        tail = _alike(theirs[head:][::-1], ours[head:][::-1])
    kept = new[len(new) - tail :]
    if gone and new and not tail:
        gone[-1] = _MARKS.sub("", gone[-1])
        if marks := _MARKS.search(" ".join(new)):
            kept, new = [marks[0].strip()], marks.string[: marks.start()].split()
    changed = gone[head : len(gone) - tail], new[head : len(new) - tail]
    for kind, words in zip(_REPLACED, (new[:head], *changed, kept), strict=True):
        if joined := " ".join(filter(None, words)):
            yield Edit(kind, joined)


def _alike(one: list[str], other: list[str]) -> int:
    """Return how many words both begin with."""
    return len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))))


def _in_turn(steps: list[Step]) -> list[Step]:
    """Put what was removed before what was added in its stead, run by run."""
    turned: list[Step] = []
    for changed, group in groupby(steps, key=lambda step: step.kind in ("removed", "added")):
        run = list(group)
        turned += sorted(run, key=lambda step: step.kind == "added") if changed else run
    return turned


# Takes the quotations of articles, returns the same words of different speakers, and those that are altered.

_FEWEST_WORDS = 4  # words; fewer are anybody's
_FEWEST_ALTERED = 6  # words; of fewer it is hard to say that they are altered
_NAMED = 8  # words of a quotation that name it


@record()
class _Passages:
    """A statement of an article, the words that are quoted, and of its long pieces each; `lines` are the words of all
    and of the pieces as they are compared."""

    article: int
    statement: Statement
    passage: Passage
    pieces: tuple[Passage, ...]
    lines: tuple[str, ...]


def word_differences(found: dict[int, Material]) -> Iterator[Difference]:
    """Yield the quotations of which articles name different speakers, then those that they word differently."""
    quoted = [
        _passages(number, statement, passage)
        for number, material in found.items()
        for statement in material.statements
        if len((passage := read_passage(spelled_out(statement.quoted))).words) >= _FEWEST_WORDS
    ]
    matched = [(how, one, other) for one, other in across(quoted) if (how := _match(other, one))]
    same = {(one, other): how for how, one, other in matched}
    for group in grouped(quoted, [(how.share, one, other) for how, one, other in matched], lambda *_: False, 0.3):
        pairs = [pair for pair in combinations(group, 2) if pair in same]
        spoken = [pair for pair in pairs if _have_two_speakers(*(each.statement for each in pair))]
        altered = [pair for pair in pairs if same[pair].kind == "altered" and _is_altered(*pair)]
        yield from _difference("speakers", spoken, group)
        yield from _difference("words", altered, group)


def _passages(number: int, statement: Statement, passage: Passage) -> _Passages:
    pieces = (read_passage(spelled_out(piece)) for piece in statement.pieces)
    long = tuple(piece for piece in pieces if len(piece.words) >= _FEWEST_ALTERED)
    return _Passages(number, statement, passage, long, tuple(f" {' '.join(each.forms)} " for each in (passage, *long)))


def _match(said: _Passages, source: _Passages) -> Match | None:
    """Compare two quotations: as wholes, else a piece of one that the other has word for word."""
    if found := match(said.passage, source.passage):
        return found
    for one, other in ((said, source), (source, said)):
        for piece, line in zip(one.pieces, one.lines[1:], strict=True):
            if line in other.lines[0]:
                return match(piece, other.passage)
    return None


def _difference(
    kind: DifferenceKind, pairs: list[tuple[_Passages, _Passages]], group: list[_Passages]
) -> Iterator[Difference]:
    """Yield how those of pairs that differ are told; what is only in their group, by way of an article that has two
    quotations in one, stays out."""
    differing = {each for pair in pairs for each in pair}
    shown = [each for each in group if each in differing]
    if shown:
        mentions = tuple(_mention_of(each.article, each.statement, kind) for each in shown)
        yield Difference(kind, _named(shown[0].statement), mentions)


def _is_altered(one: _Passages, other: _Passages) -> bool:
    """Return True if a long piece of one quotation stands altered in the other; they may share some sentences alone."""
    if min(len(one.passage.words), len(other.passage.words)) < _FEWEST_ALTERED:
        return False
    pairs = (*((piece, other.passage) for piece in one.pieces), *((piece, one.passage) for piece in other.pieces))
    found = (match(piece, whole) for piece, whole in pairs)
    return any(each is not None and each.kind == "altered" for each in found)


def _have_two_speakers(one: Statement, other: Statement) -> bool:
    named = one.is_named and other.is_named
    return named and not may_be_one(one.speaker, other.speaker)


def _mention_of(number: int, statement: Statement, kind: DifferenceKind) -> Mention:
    value = statement.speaker if kind == "speakers" else statement.quoted
    return Mention(number, statement.span, value or "nobody named")


def _named(statement: Statement) -> str:
    words = statement.quoted.split()
    return " ".join(words[:_NAMED]) + (" …" if len(words) > _NAMED else "")
