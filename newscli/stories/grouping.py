"""Takes articles, returns groups of them, each about one event, told by their words and their days."""

from collections.abc import Iterable, Sequence

from newscli.article import Article
from newscli.language.likeness import centre, cosine
from newscli.stories.linkage import join_alike
from newscli.stories.profiles import profiles

ALIKE = 0.1  # the average likeness of two groups that tell one story


def group_stories(articles: Iterable[Article]) -> tuple[tuple[int, ...], ...]:
    """Return groups of the numbers of articles, larger ones first, each in the order given.

    Days that are guessed count as unknown. The cost grows about as the number of articles does.
    """
    articles = tuple(articles)
    days = [None if article.date_from == "guessed" else article.published for article in articles]
    groups = join_alike(profiles(articles), days, ALIKE)
    return tuple(sorted((tuple(sorted(each)) for each in groups), key=lambda each: (-len(each), each)))


def lead(articles: Sequence[Article]) -> tuple[Article, ...]:
    """Put the article first that tells most of what the others tell: the one most like all of them together."""
    found = profiles(articles)
    middle = centre(found)
    alike = [round(cosine(each, middle), 9) for each in found]  # equal ones stay equal, whatever was added first
    order = sorted(range(len(articles)), key=lambda i: (-alike[i], str(articles[i].published), articles[i].id))
    return tuple(articles[i] for i in order)
