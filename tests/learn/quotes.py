"""In: the path of a corpus of attributions; out: `newscli/quotes/model.tsv`, the weights that choose between readings.

    python tests/learn/quotes.py train.jsonl

The corpus has a JSON object a line: `text` and `quotes`, each with `content`, `speaker` and `cue` as lists of
[start, end]. Five models are learnt: which side of a cue has content (a softmax over five classes), where content
to the right begins and ends, which stretch to the left is content, and who speaks (each a softmax over the
readings that `newscli.quotes.attribution.readings` lists). Each is fitted by Adam (Kingma and Ba, 2015) with an L2
penalty, then once more with only its weightiest features, since few generalize as well as many.
"""

import datetime
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import newscli
import numpy as np
from newscli.article import Article
from newscli.language.linear_model import Features, shares
from newscli.quotes.attribution import candidates, features, readings
from newscli.quotes.attribution.features import cue_features
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.readings import CLASSES, GROUPS
from newscli.quotes.attribution.segments import Unit, find_units
from tables import format_table, spell_out

Array = np.ndarray[Any, np.dtype[Any]]
Words = set[int]
TARGET = Path(newscli.__file__).parent / "quotes" / "model.tsv"
KEEP = {"cue": 2500, "start": 600, "left": 400, "mention": 700, "end": 1200}
ROUNDS, RATE, PENALTY, RAREST, SMALLEST = 120, 0.09, 0.5, 5, 0.02
# Of several cues inside what the corpus marks as one, the first of these kinds counts, and of a kind the last.
KINDS = "mnavp"


class Choice(NamedTuple):
    """The features of each reading, and the number of the right one."""

    readings: list[list[str]]
    right: int


@dataclass(frozen=True, slots=True)
class Marked:
    """A cue of the corpus: the words of its content to the left and to the right, and of its speaker, if it has one."""

    parsed: Parsed
    cue: CueCandidate
    left: Words
    right: Words
    speaker: Words
    has_speaker: bool

    @property
    def side(self) -> str:
        """How the features name the sides that have content."""
        return ("R" if self.right else "") + ("L" if self.left else "")


def read_corpus(path: Path) -> Iterator[tuple[list[Parsed], dict[tuple[int, int], Marked]]]:
    """Yield the parsed units of each article, and what is marked, by unit and word of the cue."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            article = newscli.read(record["text"])
            parsed = [candidates.parse(unit) for unit in find_units(article)]
            marks = list(_marks(article, parsed, record["quotes"]))
            yield parsed, dict(reversed(marks))


def _marks(
    article: Article, parsed: list[Parsed], quotes: list[dict[str, Any]]
) -> Iterator[tuple[tuple[int, int], Marked]]:
    places = [_places(article, one.unit) for one in parsed]
    for quote in quotes:
        cues = quote["cue"]
        number = next((i for i, p in enumerate(places) if cues and p[0][0] <= cues[-1][0] < p[-1][1]), None)
        if number is None:
            continue
        at = {name: _covered(places[number], quote[name]) for name in ("cue", "content", "speaker")}
        if cue := _cue(parsed[number], at["cue"]):
            left, right = ({i for i in at["content"] if i < cue.at}, {i for i in at["content"] if i > cue.at})
            marked = Marked(parsed[number], cue, left, right, at["speaker"], bool(quote["speaker"]))
            yield (number, cue.at), marked


def _places(article: Article, unit: Unit) -> list[tuple[int, int]]:
    at = article.origins.at
    return [(at(start), at(end - 1) + 1) for start, end in zip(unit.starts, unit.ends, strict=True)]


def _covered(places: list[tuple[int, int]], spans: list[list[int]]) -> Words:
    """Return the words of which half or more is in the spans."""

    def shared(start: int, end: int) -> int:
        return sum(max(0, min(end, last) - max(start, first)) for first, last in spans)

    return {i for i, (start, end) in enumerate(places) if 2 * shared(start, end) >= end - start}


def _cue(parsed: Parsed, words: Words) -> CueCandidate | None:
    inside = [cue for cue in parsed.cues if cue.at in words]
    rank = {cue.at: KINDS.index(cue.word.kind) if cue.word.base != "other" else 0 for cue in inside}
    return max(inside, key=lambda cue: (rank[cue.at], cue.at), default=None)


def overlap(one: Words, other: Words) -> float:
    """Return the share of words in both among those in either."""
    return len(one & other) / len(one | other)


def nearest(spans: Sequence[tuple[int, int]], words: Words, least: float) -> int | None:
    """Return the number of the span most like the words, if it is at least so much alike."""
    best = max(range(len(spans)), key=lambda i: overlap(set(range(*spans[i])), words), default=None)
    return best if best is not None and overlap(set(range(*spans[best])), words) >= least else None


def _spelled(model: str, found: Features) -> list[str]:
    return spell_out(GROUPS[model], found)


def start_choice(mark: Marked) -> Choice | None:
    """Return where content to the right begins, among where it may."""
    starts = readings.right_starts(mark.parsed, mark.cue)
    first = min(mark.right, default=-9)
    best = min(range(len(starts)), key=lambda i: abs(starts[i] - first), default=None)
    if best is None or abs(starts[best] - first) > 1:
        return None
    return Choice([_spelled("start", features.start_features(mark.parsed, mark.cue, at)) for at in starts], best)


def left_choice(mark: Marked) -> Choice | None:
    """Return which stretch to the left is content, among those that may be."""
    spans = readings.left_spans(mark.parsed, mark.cue)
    best = nearest(spans, mark.left, 0.7) if mark.left else None
    if best is None:
        return None
    return Choice([_spelled("left", features.left_features(mark.parsed, mark.cue, *span)) for span in spans], best)


def mention_choice(mark: Marked) -> Choice | None:
    """Return which noun phrase is the speaker's mention, or none."""
    options = list(readings.mentions(mark.parsed, mark.cue))
    group = features.voice_group(mark.parsed, mark.cue)
    named = [features.mention_features(mark.parsed, mark.cue, *option, mark.side, group) for option in options]
    scored = [_spelled("mention", each) for each in (*named, features.no_mention_features(mark.cue, mark.side, group))]
    if not mark.has_speaker:
        return Choice(scored, len(options))
    if not mark.speaker:
        return None
    best = next((i for i, (start, end, _) in enumerate(options) if start <= min(mark.speaker) < end), None)
    if best is None:
        best = nearest([(start, end) for start, _, end in options], mark.speaker, 0.3)
    return None if best is None else Choice(scored, best)


def end_choice(mark: Marked, strengths: dict[int, float]) -> Choice | None:
    """Return where content to the right ends, among where it may; `strengths` are of the cues of the unit."""
    if not mark.right:
        return None
    start = min(mark.right)
    ends = readings.right_ends(mark.parsed, start)
    best = nearest([(start, end) for end in ends], mark.right, 0.6)
    if best is None:
        return None

    others = features.others_after(mark.parsed, mark.cue, strengths, start)

    def reading(end: int) -> list[str]:
        rival = features.rival(others, end)
        return _spelled("end", features.end_features(mark.parsed, mark.cue, start, end, rival))

    return Choice([reading(end) for end in ends], best)


def place_of(mark: Marked | None) -> int:
    """Return the class of a cue: no content, to the right, to the left, on both sides, in another unit."""
    return 0 if mark is None else (1 if mark.right else 0) + (2 if mark.left else 0) or CLASSES - 1


Weights = dict[str, tuple[float, ...]]
Gradient = Callable[[Array], Array]


def fit(
    names: list[str], keep: int, counts: Counter[str], model: Callable[[dict[str, int]], tuple[Gradient, int]]
) -> Weights:
    """Fit a model to all features that are not rare, then to the `keep` weightiest of them."""
    for _ in range(2):
        known = {name: i for i, name in enumerate(names)}
        gradient, columns = model(known)
        weights = _descend(gradient, len(names), columns)
        top = abs(weights).max(axis=1)
        ranked = sorted(names, key=lambda name: (-top[known[name]] * counts[name] ** 0.5, name))
        names = sorted(ranked[:keep])
    return {name: tuple(weights[i]) for name, i in known.items() if top[i] > SMALLEST}


def _descend(gradient: Gradient, rows: int, columns: int) -> Array:
    weights, mean, square = (np.zeros((rows, columns)) for _ in range(3))
    for step in range(1, ROUNDS + 1):
        slope = gradient(weights) + PENALTY * weights
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope * slope
        rate = RATE * (1 if step <= 0.6 * ROUNDS else 0.5) * (1 if step <= 0.85 * ROUNDS else 0.3)
        weights -= rate * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return weights


def _common(rows: Iterator[set[str]]) -> tuple[list[str], Counter[str]]:
    counts: Counter[str] = Counter()
    for row in rows:
        counts.update(row)
    fine = (name for name, count in counts.items() if count >= RAREST and not {"\t", "\n"} & set(name))
    return sorted(fine), counts


def _pairs(rows: Iterator[list[str]], known: dict[str, int]) -> tuple[Array, Array]:
    pairs = [(known[name], number) for number, row in enumerate(rows) for name in row if name in known]
    both = np.array(pairs, dtype=np.int32).reshape(-1, 2)
    return both[:, 0].copy(), both[:, 1].copy()


def fit_classes(rows: list[list[str]], labels: list[int], keep: int) -> Weights:
    """Fit a softmax over classes to rows of features."""
    right = np.eye(CLASSES)[np.array(labels)]

    def model(known: dict[str, int]) -> tuple[Gradient, int]:
        feature, row = _pairs(iter(rows), known)

        def gradient(weights: Array) -> Array:
            scores = [np.bincount(row, weights[feature, k], minlength=len(rows)) for k in range(CLASSES)]
            powers = np.exp(np.stack(scores, 1) - np.max(scores, axis=0)[:, None])
            error = powers / powers.sum(1, keepdims=True) - right
            slopes = [np.bincount(feature, error[row, k], minlength=len(known)) for k in range(CLASSES)]
            return np.stack(slopes, 1)

        return gradient, CLASSES

    names, counts = _common(set(row) for row in rows)
    return fit(names, keep, counts, model)


def fit_choices(choices: list[Choice], keep: int) -> Weights:
    """Fit a softmax over the readings of each choice."""
    sizes = np.array([len(choice.readings) for choice in choices])
    firsts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    group = np.repeat(np.arange(len(choices)), sizes)
    right = np.zeros(int(sizes.sum()))
    right[firsts + np.array([choice.right for choice in choices])] = 1

    def rows() -> Iterator[list[str]]:
        return (reading for choice in choices for reading in choice.readings)

    def model(known: dict[str, int]) -> tuple[Gradient, int]:
        feature, row = _pairs(rows(), known)

        def gradient(weights: Array) -> Array:
            scores = np.bincount(row, weights[feature, 0], minlength=len(right))
            powers = np.exp(scores - np.maximum.reduceat(scores, firsts)[group])
            error = powers / np.add.reduceat(powers, firsts)[group] - right
            slope: Array = np.bincount(feature, error[row], minlength=len(known))[:, None]
            return slope

        return gradient, 1

    names, counts = _common({name for reading in choice.readings for name in reading} for choice in choices)
    return fit(names, keep, counts, model)


def strengths_of(parsed: Parsed, weights: Weights) -> dict[int, float]:
    """Return how probable each cue of a unit is to have content, as the package tells it."""
    found = {}
    for cue in parsed.cues:
        known = [weights[name] for name in _spelled("cue", cue_features(parsed, cue)) if name in weights]
        scores = [sum(row[k] for row in known) for k in range(CLASSES)]
        found[cue.at] = 1 - shares(scores)[0]
    return found


def learn(path: Path) -> dict[str, Weights]:
    """Learn the weights of the five models."""
    rows: list[list[str]] = []
    labels: list[int] = []
    marks: list[Marked] = []
    for parsed, marked in read_corpus(path):
        marks += marked.values()
        for number, one in enumerate(parsed):
            rows += [_spelled("cue", cue_features(one, cue)) for cue in one.cues]
            labels += [place_of(marked.get((number, cue.at))) for cue in one.cues]
    learnt = {"cue": fit_classes(rows, labels, KEEP["cue"])}
    makers = {"start": start_choice, "left": left_choice, "mention": mention_choice}
    for name, maker in makers.items():
        learnt[name] = fit_choices([choice for mark in marks if (choice := maker(mark))], KEEP[name])
    strengths = {id(mark.parsed): strengths_of(mark.parsed, learnt["cue"]) for mark in marks}
    ends = [choice for mark in marks if (choice := end_choice(mark, strengths[id(mark.parsed)]))]
    return learnt | {"end": fit_choices(ends, KEEP["end"])}


def write(learnt: dict[str, Weights], path: Path) -> None:
    """Write the weights, in whole hundredths, as the table of the package."""
    head = {
        "what": "weights of the models that choose between readings of quotes, in hundredths",
        "corpus": "PolNeAR (Newell, Margolin and Ruths 2018), its training articles",
        "licence": "none stated; the texts are their publishers' and the marks their makers', and only numbers learnt "
        "from them are here",
        "learnt": str(datetime.datetime.now(datetime.UTC).date()),
        "command": f"python tests/learn/quotes.py {path.name}",
    }
    models = {
        model: {name: ",".join(str(round(100 * value)) for value in row) for name, row in weights.items()}
        for model, weights in learnt.items()
    }
    TARGET.write_text(format_table(head, models), encoding="utf-8")


if __name__ == "__main__":
    corpus = Path(sys.argv[1])
    write(learn(corpus), corpus)
