"""Tell articles as stories: takes articles, returns for each story its articles, a summary, and who is quoted."""

from collections import Counter
from collections.abc import Sequence

from newscli.archive.database.connection import Database
from newscli.archive.entries import Filters, Stored
from newscli.archive.lookup import listing, load
from newscli.archive.near_duplicates import without_repeats
from newscli.archive.search.quotes_and_people import speakers_of
from newscli.article import Article
from newscli.pipeline.corrections.corrected import listed_quotes
from newscli.pipeline.corrections.findings import VERSION, people_of
from newscli.quotes.voices import fuller_names
from newscli.stories import Digest, Story, group_stories, lead
from newscli.summary import summarize

_MOST_ARTICLES = 400  # articles, the newest first: more of them would not be a digest
_SPEAKERS = 5


def digest(articles: Sequence[Article], *, sentences: int = 2) -> Digest:
    """Group articles into stories, larger ones first; each with a summary of `sentences` and its main speakers.

    A story's articles begin with the one that says most of what the others say; the summary is made of that one. Up
    to five speakers are named, the most quoted first.
    """
    return _digest_of([(article, _quoted(article)) for article in articles], sentences)


def digest_of(database: Database, asked: Filters, sentences: int) -> Digest:
    """Return the digest of stored articles, the newest 400; speakers are those found when the articles were kept."""
    found = {each.number: each for each in listing(database, asked, sort="published", limit=_MOST_ARTICLES)}
    once = [found[number] for number in without_repeats(database, found)]
    read = [(load(database, stored), _known(database, stored)) for stored in once]
    return _digest_of([(article, _quoted(article) if known is None else known) for article, known in read], sentences)


def _known(database: Database, stored: Stored) -> Counter[str] | None:
    """Return how many quotes each speaker has in an article, or None if this version has not analysed it."""
    known = speakers_of(database, stored, VERSION)
    return None if known is None else Counter(dict(known))


def _quoted(article: Article) -> Counter[str]:
    return Counter({person.name: person.quotes for person in people_of(article, listed_quotes(article))})


def _digest_of(read: list[tuple[Article, Counter[str]]], sentences: int) -> Digest:
    groups = group_stories([article for article, _ in read])
    return Digest(tuple(_story([read[number] for number in numbers], sentences) for numbers in groups))


def _story(articles: list[tuple[Article, Counter[str]]], sentences: int) -> Story:
    ordered = lead(tuple(article for article, _ in articles))
    chosen = summarize(ordered[0], sentences=sentences).sentences
    quoted = _together([speakers for _, speakers in articles])
    named = sorted((name for name in quoted if quoted[name]), key=lambda name: (-quoted[name], name))
    return Story(ordered, tuple(sentence.span for sentence in chosen), tuple(named[:_SPEAKERS]))


def _together(counts: list[Counter[str]]) -> Counter[str]:
    """Sum up who is quoted in the articles of a story; “Reyle” of one is “Tomas Reyle” of another."""
    quoted: Counter[str] = Counter()
    for speakers in counts:
        quoted.update(speakers)
    for short, full in fuller_names(quoted).items():
        quoted[full] += quoted.pop(short)
    return quoted
