"""In: a `Story`; out: the ranking of the default method."""

from collections import Counter
from math import log

from newscli.summary.ranking import Ranking
from newscli.summary.story import Story
from newscli.summary.terms import STOP_TERMS


def rank(story: Story, count: int) -> Ranking:
    """Rank by likeness to the whole, by place and by newness, one sentence after the other (MMR)."""
    vectors = [Counter(t for t in s.terms if t not in STOP_TERMS) for s in story.sentences]
    holders = Counter(t for v in vectors for t in v)
    weight = {t: log(1 + len(vectors) / n) for t, n in holders.items()}
    whole = Counter(t for v in vectors for t in v.elements())
    scores = []
    for sentence, vector in zip(story.sentences, vectors, strict=True):
        likeness = sum(whole[t] * weight[t] for t in vector) / (6 + len(sentence.terms))
        scores.append(likeness + 4 / (1 + 0.5 * sentence.position))
    order = sorted(range(len(scores)), key=lambda n: (-scores[n], n))
    return Ranking(tuple(order), tuple(scores))
