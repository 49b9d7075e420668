"""Takes the sentences of articles as weighted words, returns which of another article each is most like."""

from collections.abc import Sequence

from newscli.language.likeness import Vector, cosines

# The numbers of an article and of a sentence in it.
Place = tuple[int, int]


def nearest_sentences(articles: Sequence[Sequence[Vector]]) -> dict[Place, frozenset[Place]]:
    """Return for each sentence that of each other article which is most like it, where one is like it at all."""
    places = [(number, at) for number, sentences in enumerate(articles) for at in range(len(sentences))]
    best: dict[tuple[Place, int], tuple[float, int]] = {}
    for one, other, alike in cosines([articles[number][at] for number, at in places]):
        for here, there in ((places[one], places[other]), (places[other], places[one])):
            if here[0] != there[0]:
                best[here, there[0]] = max(best.get((here, there[0]), (0.0, 0)), (alike, there[1]))
    found: dict[Place, set[Place]] = {}
    for (here, number), (_, at) in best.items():
        found.setdefault(here, set()).add((number, at))
    return {place: frozenset(each) for place, each in found.items()}
