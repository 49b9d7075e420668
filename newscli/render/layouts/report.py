"""What a report is made of, articles of one story with what every analysis found, and its page."""

from newscli.archive.revisions import Difference
from newscli.article import Article
from newscli.quotes import Quotes
from newscli.quotes.voices import Voices
from newscli.records import NamedTuple
from newscli.render.layouts import layout
from newscli.render.layouts.places import day
from newscli.render.page import Answer, Block, Look, Page, Run, text
from newscli.summary import Summary
from newscli.timeline import Timeline, Times

# What a report is made of: articles of one story, and what every analysis found in them.


class ReportedArticle(NamedTuple):
    """An article of a report, its quotes and times, and what changed when it was last revised, where that is known."""

    article: Article
    quotes: Quotes
    times: Times
    change: Difference | None = None


class Report(NamedTuple):
    """Articles as one story: what each says, and of all together a summary, a timeline and who is quoted."""

    title: str
    articles: tuple[ReportedArticle, ...]
    summary: Summary
    timeline: Timeline
    voices: Voices


# Takes a report, returns its page: the summary, the timeline, who is quoted, and which articles tell it.


def report(report: Report, answer: Answer, look: Look) -> Page:
    """Lay out the parts of a report, each as the command for it does."""
    articles = tuple(each.article for each in report.articles)
    alone = look._replace(several=len(articles) > 1)
    blocks = [Block("title", text(report.title, "strong"))]
    blocks += layout(Answer(report.summary, articles), look._replace(several=False)).blocks
    if report.timeline.events:
        blocks += [_head("What happened when"), *layout(Answer(report.timeline, articles), look).blocks]
    blocks += [_head("Who said what")] * any(each.quotes.quotes for each in report.articles)
    for each in report.articles:
        blocks += layout(Answer(each.quotes, (each.article,)), alone).blocks
    changed = [each for each in report.articles if each.change]
    blocks += [_head("What changed")] * bool(changed)
    for each in changed:
        blocks += layout(Answer(each.change, (each.article,)), alone).blocks
    blocks.append(_head("The articles"))
    for article in articles:
        label = day(article.published) if article.published else ""
        blocks.append(Block("entry", (Run(article.title or article.slug),), note=article.source or "", label=label))
    return Page(tuple(blocks))


def _head(words: str) -> Block:
    return Block("heading", text(words, "strong"))
