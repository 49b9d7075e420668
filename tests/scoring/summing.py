"""In: articles whose best sentences were marked; out: how many of them the default summary takes."""

from itertools import chain

import newscli

from .ground import Ground, Marks, marked
from .tally import Tally


def score_summaries(tally: Tally) -> None:
    """The best three, the best one, and, on odd kinds of article, sentences that belong in no summary."""
    for marks in chain(marked("marks"), marked("summaries")):
        ground = Ground.of(marks)
        three = _chosen(marks, ground, 3)
        best = set(marks["summary"]["three"])
        tally.add("summaries three", marks["held_out"], len(best & three), len(three), len(best))
        brief = _chosen(marks, ground, 1) == {marks["summary"]["brief"]}
        tally.share("summaries brief", marks["held_out"], [brief])
        never = three & set(marks["summary"].get("never", ()))
        if "never" in marks["summary"]:
            sensible = best | set(marks["summary"]["good"])
            tally.share("summaries odd kinds", marks["held_out"], (number in sensible for number in three))
        for number in sorted(three - best):
            what = "never" if number in never else "rather not"
            sentence = marks["sentences"][number] if number >= 0 else "words that are no marked sentence"
            tally.mistake("summaries", marks["held_out"], f"{marks['name']}: {what} {sentence}")
        if not brief:
            tally.mistake("summaries", marks["held_out"], f"{marks['name']}: the brief is another sentence")


def _chosen(marks: Marks, ground: Ground, count: int) -> set[int]:
    """Return the numbers of the marked sentences that the default summary takes; -1 for what is none of them."""
    ends, at = list[frozenset[int]](), 0
    for sentence in marks["sentences"]:
        ends.append(ground.gold.at(at, at + len(sentence)))
        at += len(sentence) + 1
    taken = set[int]()
    for sentence in newscli.summarize(ground.article, sentences=count).sentences:
        words = ground.found(sentence.span)
        taken.add(max(range(len(ends)), key=lambda i: len(ends[i] & words)) if words & ground.gold.at(0, at) else -1)
    return taken
