"""Takes articles of some days, returns the stories they tell, each with its articles."""

from newscli.article import Article, Span
from newscli.records import frozen
from newscli.stories.grouping import group_stories, lead

__all__ = ["Digest", "Story", "group_stories", "lead"]


@frozen()
class Story:
    """Articles about one thing, the most telling first; `summary` are places in that one's text.

    `speakers` are the people quoted in any of them, the most quoted first.
    """

    articles: tuple[Article, ...]
    summary: tuple[Span, ...] = ()
    speakers: tuple[str, ...] = ()


@frozen()
class Digest:
    """Stories, those of most articles first."""

    stories: tuple[Story, ...]
