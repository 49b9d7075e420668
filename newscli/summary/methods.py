"""The methods: takes a `Story` and how many sentences are wanted, returns a `Ranking`: which to prefer, and why."""

from collections.abc import Callable, Sequence

from newscli.errors import UsageError
from newscli.records import NamedTuple
from newscli.summary.news import ranker
from newscli.summary.story import Ranking, Story

# Of more sentences no set is chosen, and no smaller one looked for.
MOST_OF_A_SET = ranker.LARGE
Choose = Callable[[Story, int], Ranking]


class Method(NamedTuple):
    """A way to summarize: its name, one line about it, the function that chooses, and whether it chooses sets."""

    name: str
    about: str
    choose: Choose
    sets: bool

    def within(self, story: Story, count: int, words: int | None) -> Ranking:
        """Rank as for `count` sentences, or for the largest set of fewer that has at most as many words."""
        ranking = self.choose(story, count)
        while self.sets and words is not None and 1 < count <= MOST_OF_A_SET and _words(story, ranking, count) > words:
            count -= 1
            ranking = self.choose(story, count)
        return ranking


def _words(story: Story, ranking: Ranking, count: int) -> int:
    return sum(story.sentences[number].length for number in ranking.order[:count])


METHODS: dict[str, Method] = {}


def method(name: str, about: str, *, sets: bool = False) -> Callable[[Choose], Choose]:
    """Enter a function in the table under `name`; `sets` tells that it chooses sentences that go together."""

    def enter(choose: Choose) -> Choose:
        METHODS[name] = Method(name, about, choose, sets)
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


@method("news", "made for news: learnt weights choose sentences that go together", sets=True)
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
