"""Takes an answer, returns its `Page`. Each result has one layout."""

from importlib import import_module

from newscli.render.page import Answer, Block, Look, Page, text

# By the name of the result's class, a module and its function: a layout loads when a result of its kind is drawn.
LAYOUTS = {
    "Article": "article.article",
    "Comparison": "summary.comparison",
    "Keyphrases": "summary.keyphrases",
    "Listing": "archive.shelf.stored",
    "Quotes": "quotes.quotes",
    "Summary": "summary.summary",
    "Timeline": "timeline.timeline",
    "Times": "timeline.times",
    "Voices": "quotes.voices",
    "Found": "archive.search.articles",
    "FoundQuotes": "archive.search.quotes",
    "FoundPeople": "archive.search.people",
    "FoundVersions": "archive.versions.found",
    "History": "archive.versions.history",
    "Difference": "archive.versions.difference",
    "Info": "archive.shelf.info",
    "Counts": "archive.shelf.unread",
    "Corrections": "archive.shelf.set_right",
    "Notes": "marks.notes",
    "Proofs": "archive.shelf.evidence",
    "FoundDays": "archive.search.found_days",
    "SavedSearches": "archive.search.searches",
    "Significant": "archive.versions.significant",
    "Trace": "stories.across_papers.trace",
    "Check": "stories.across_papers.check",
    "Compared": "stories.compared.compared",
    "Audit": "stories.audits.audit",
    "KnownPeople": "stories.people.people",
    "PersonPage": "stories.people.person",
    "Report": "report.report",
    "StoryNews": "stories.story_news.news",
    "Added": "archive.shelf.added",
    "Feeds": "archive.shelf.feeds",
    "Digest": "archive.shelf.digest",
    "RunReport": "batch.report",
    "Table": "batch.tables",
}


def layout(answer: Answer, look: Look) -> Page:
    """Lay out a result. Of several results each says which article it is about."""
    module, _, name = LAYOUTS[type(answer.result).__name__].rpartition(".")
    page: Page = getattr(import_module(f"newscli.render.layouts.{module}"), name)(answer, look)
    if answer.about:
        blocks = page.blocks or (Block("detail", text("nothing new", "dim")),)
        return page._replace(blocks=(Block("group", text(answer.about, "strong")), *blocks))
    if look.several and len(answer.articles) == 1 and type(answer.result).__name__ != "Article":
        from newscli.render.layouts.article import headline

        return page._replace(blocks=(*headline(answer.articles[0]), *page.blocks))
    return page
