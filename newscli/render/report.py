"""What a report is made of: articles of one story, and what every analysis found in them."""

from typing import NamedTuple

from newscli.archive.revisions import Difference
from newscli.article import Article
from newscli.quotes import Quotes
from newscli.quotes.filtering import Voices
from newscli.summary import Summary
from newscli.timeline import Timeline, Times


class Told(NamedTuple):
    """An article of a report, its quotes and times, and what changed when it was last revised, where that is known."""

    article: Article
    quotes: Quotes
    times: Times
    change: Difference | None = None


class Report(NamedTuple):
    """Articles as one story: what each says, and of all together a summary, a timeline and who is quoted."""

    title: str
    told: tuple[Told, ...]
    summary: Summary
    timeline: Timeline
    voices: Voices
