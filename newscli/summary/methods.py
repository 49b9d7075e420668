"""Takes a `Story` and how many sentences are wanted, returns a `Ranking`: which sentences to prefer, and why.

A method only chooses; order, budgets and places are done once around it. To add one, add a decorated function.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from newscli.errors import UsageError
from newscli.summary.news import ranker
from newscli.summary.ranking import Ranking
from newscli.summary.story import Story

Choose = Callable[[Story, int], Ranking]


class Method(NamedTuple):
    """A way to summarize: its name, one line about it, and the function that chooses."""

    name: str
    about: str
    choose: Choose


METHODS: dict[str, Method] = {}


def method(name: str, about: str) -> Callable[[Choose], Choose]:
    """Enter a function in the table under `name`."""

    def enter(choose: Choose) -> Choose:
        METHODS[name] = Method(name, about, choose)
        return choose

    return enter


def find_method(name: str) -> Method:
    """Return the method of that name."""
    if name not in METHODS:
        raise UsageError(f"no method is called “{name}”. There are {', '.join(METHODS)}.")
    return METHODS[name]


def by_score(scores: Sequence[float]) -> Ranking:
    """Prefer higher scores, and of equal ones the earlier."""
    return Ranking(tuple(sorted(range(len(scores)), key=lambda n: (-scores[n], n))), tuple(scores))


@method("news", "made for news: learnt weights choose sentences that go together")
def news(story: Story, count: int) -> Ranking:
    """Rank as `newscli.summary.news.ranker` does."""
    return ranker.rank(story, count)


@method("lead", "the first sentences")
def lead(story: Story, count: int) -> Ranking:
    """Prefer the first sentence, then the second, and so on."""
    return by_score([1 / (1 + sentence.position) for sentence in story.sentences])


def _behind_the_wall(name: str, about: str) -> None:
    """Enter one of sumy's methods, which loads sumy only when it is asked for."""

    @method(name, f"{about} (sumy)")
    def choose(story: Story, count: int) -> Ranking:
        from newscli.summary.sumy_adapter import rate

        return by_score(rate(name, story))


for _name, _about in (
    ("luhn", "clusters of frequent words"),
    ("edmundson", "cue words, title words and place"),
    ("lsa", "topics found by singular values"),
    ("text-rank", "sentences that resemble many others"),
    ("lex-rank", "sentences central in a graph of likeness"),
    ("sum-basic", "frequent words, each counted less once used"),
    ("kl", "the word frequencies of the whole, kept"),
    ("reduction", "sentences that share most words with the rest"),
):
    _behind_the_wall(_name, _about)
