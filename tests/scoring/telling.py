"""In: whole articles whose events and best sentences were marked by reading; out: how well what is told fits.

An entry of a timeline is good where its days are right and it holds the words without which nobody understands it. Else
its day is wrong, it is cut or runs beyond its sentence, it repeats an event that is told already, or it is none.
"""

import newscli
from newscli.article import Article
from newscli.timeline import Event
from newscli.timeline.results import choose

from .ground import Marks, Words, marked, same_days
from .stating import Reading, readings
from .tally import Tally

SLIPS = {
    "wrong day": "entries on right days",
    "cut": "entries whole",
    "repeat": "entries told once",
    "no event": "entries of events",
}
_SLACK = 3  # marks around a sentence that an entry may take with it
_THE_SAME = 0.9  # of the words of both


def score_telling(tally: Tally) -> None:
    """Entries that are good, each kind of slip, key events told, and sentences of the summary that are of the best."""
    told = {marks["name"]: marks for marks in marked("readings")}
    for reading in readings():
        article = newscli.read(reading.text, published=reading.published)
        _timeline(tally, reading, article, told[reading.name]["events"])
        _summary(tally, reading, article, told[reading.name])


def _timeline(tally: Tally, reading: Reading, article: Article, events: list[Marks]) -> None:
    gold = [
        {"label": str(number), "start": reading.text.index(mark["sentence"]), **mark}
        for number, mark in enumerate(events)
    ]
    for mark in gold:
        mark["label"] = mark.get("same", mark["label"])
    told, kinds = set[str](), list[str]()
    for entry in choose(newscli.find_timeline(article)).events:
        place = article.origin(entry.event)
        kind, label = judged(entry, place.start, reading.text[place.start : place.end], gold, told)
        told.add(label)
        kinds.append(kind)
        if kind != "good":
            line = f"{reading.name}: {kind}, {entry.when.first} to {entry.when.last} {entry.event.of(article.text)}"
            tally.mistake("entries", reading.held_out, line)
    tally.share("entries good", reading.held_out, (kind == "good" for kind in kinds))
    for slip, measure in SLIPS.items():
        tally.share(measure, reading.held_out, (kind != slip for kind in kinds))
    keys = {mark["label"] for mark in gold if mark["key"]}
    tally.share("key events told", reading.held_out, (label in told for label in keys))
    for mark in gold:
        if mark["key"] and mark["label"] not in told:
            tally.mistake("key events", reading.held_out, f"{reading.name}: missed {mark['first']} {mark['core']}")


def judged(entry: Event, start: int, said: str, gold: list[Marks], told: set[str]) -> tuple[str, str]:
    """Return what an entry that begins at `start` is, with the label of the event if it tells one that is new."""
    end = start + len(said)
    near = [mark for mark in gold if start < mark["start"] + len(mark["sentence"]) and end > mark["start"]]
    dated = [mark for mark in near if same_days(mark, entry.when.first, entry.when.last)]
    good = [mark["label"] for mark in dated if _is_whole(mark, start, said)]
    new = next((label for label in good if label not in told), "")
    kind = "good" if new else "repeat" if good else "cut" if dated else "wrong day" if near else "no event"
    return kind, new


def _is_whole(mark: Marks, start: int, said: str) -> bool:
    first, last = mark["start"] - _SLACK, mark["start"] + len(mark["sentence"]) + _SLACK
    return first <= start and start + len(said) <= last and all(core in said for core in mark["core"])


def _summary(tally: Tally, reading: Reading, article: Article, marks: Marks) -> None:
    words = Words(reading.text)

    def is_one_of(sentence: frozenset[int], of: list[str]) -> bool:
        starts = ((reading.text.index(one), len(one)) for one in of)
        those = [words.at(start, start + length) for start, length in starts]
        return any(len(sentence & one) >= _THE_SAME * max(len(sentence), len(one)) for one in those)

    taken = [article.origin(sentence.span) for sentence in newscli.summarize(article, sentences=3).sentences]
    chosen = [words.at(span.start, span.end) for span in taken]
    best = [is_one_of(sentence, marks["best"]) for sentence in chosen]
    tally.add("summaries whole", reading.held_out, sum(best), 3, 3)
    tally.share("summaries fit", reading.held_out, (not is_one_of(sentence, marks["never"]) for sentence in chosen))
    for span, good in zip(taken, best, strict=True):
        if not good:
            line = f"{reading.name}: not of the best: {reading.text[span.start : span.end]}"
            tally.mistake("summaries whole", reading.held_out, line)
