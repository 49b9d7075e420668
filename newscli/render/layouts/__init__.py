"""Takes an answer, returns its `Page`. Each result has one layout."""

from importlib import import_module

from newscli.render.page import Answer, Block, Look, Page, text

# By the name of the result's class: a layout loads when a result of its kind is drawn.
LAYOUTS = {
    "Article": "article",
    "Comparison": "comparison",
    "Keyphrases": "keyphrases",
    "Listing": "archive.listing",
    "Quotes": "quotes",
    "Summary": "summary",
    "Timeline": "timeline",
    "Times": "times",
    "Voices": "voices",
    "Found": "archive.search",
    "FoundQuotes": "archive.search",
    "FoundPeople": "archive.search",
    "History": "archive.versions",
    "Difference": "archive.versions",
    "Info": "archive.shelf",
    "Counts": "archive.counts",
    "Corrections": "archive.corrections",
    "Notes": "notes",
    "Proofs": "archive.evidence",
    "FoundDays": "archive.watching",
    "SavedSearches": "archive.watching",
    "Significant": "archive.versions",
    "Trace": "stories.across_papers",
    "Check": "stories.across_papers",
    "Compared": "stories.compared",
    "Audit": "stories.audits",
    "KnownPeople": "stories.people",
    "PersonPage": "stories.people",
    "Report": "report",
    "StoryNews": "stories.story_news",
    "Added": "archive.shelf",
    "Feeds": "archive.following",
    "Digest": "archive.following",
    "RunReport": "batch",
    "Table": "batch",
}


def layout(answer: Answer, look: Look) -> Page:
    """Lay out a result. Of several results each says which article it is about."""
    module = import_module(f"newscli.render.layouts.{LAYOUTS[type(answer.result).__name__]}")
    page: Page = module.lay_out(answer, look)
    if answer.about:
        blocks = page.blocks or (Block("detail", text("nothing new", "dim")),)
        return page._replace(blocks=(Block("group", text(answer.about, "strong")), *blocks))
    if look.several and len(answer.articles) == 1 and type(answer.result).__name__ != "Article":
        from newscli.render.layouts.article import headline

        return page._replace(blocks=(*headline(answer.articles[0]), *page.blocks))
    return page
