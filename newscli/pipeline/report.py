"""Reports: takes articles, returns what all analyses found in them, as one story."""

from collections.abc import Sequence
from pathlib import Path

from newscli.archive.revisions import Difference
from newscli.article import Article
from newscli.article.nearby import heading_of
from newscli.errors import RefError
from newscli.pipeline.archives.archive_reader import ArchiveReader
from newscli.pipeline.corrections.corrected import quotes_of, timeline_of
from newscli.pipeline.files import write_file
from newscli.quotes.results import listed
from newscli.quotes.voices import count_voices
from newscli.render.formats import FORMATS, book, format_of
from newscli.render.layouts.report import Report, ReportedArticle
from newscli.render.page import Answer, Look
from newscli.summary import summarize
from newscli.timeline import find_times
from newscli.timeline.results import choose


def report(
    articles: Sequence[Article], *, title: str | None = None, sentences: int = 3, archive: ArchiveReader | None = None
) -> Report:
    """Return a report of articles as one story: a summary of `sentences`, its timeline, who is quoted, the texts.

    Its title is that of the first article unless another is given; what the last revision of an article changed is
    looked up in `archive`. `newscli.render.formats` draws it as HTML or EPUB. Raises `ValueError` without articles.
    """
    if not articles:
        raise ValueError("a report needs an article")
    reported = tuple(
        ReportedArticle(each, listed(quotes_of(each)), find_times(each), _last_change(archive, each))
        for each in articles
    )
    return Report(
        title or heading_of(articles[0]),
        reported,
        summarize(*articles, sentences=sentences, explain=True),
        choose(timeline_of(*articles)),
        count_voices([(each.article, each.quotes) for each in reported]),
    )


def _last_change(archive: ArchiveReader | None, article: Article) -> Difference | None:
    if archive is None or article.added is None or not archive.exists:
        return None
    try:
        found = archive.diff(article.id)
    except RefError:  # not one of this archive
        return None
    was_summary = 3 * found.old.words < found.new.words  # that a feed gave before the whole article came
    return found if found.old.number != found.new.number and not was_summary else None


def export_article(article: Article, target: Path) -> None:
    """Write an article into a file in the format of its suffix. Raises `UsageError` for a suffix that none has."""
    answers = [Answer(article, (article,))]
    name = format_of(target)
    drawn = [book(answers, Look())] if name == "epub" else FORMATS[name].draw(answers, Look())
    write_file(target, drawn, private=True)
