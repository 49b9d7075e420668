"""Takes an answer, returns its `Page`. Each result has one layout."""

from importlib import import_module

from newscli.render.page import Answer, Block, Look, Page, text

# By modules, the classes of results, and the function of each where it is called otherwise: a layout loads when a
# result of its kind is drawn.
_HOMES = {
    "article": "Article",
    "summary": "Comparison Keyphrases Summary",
    "archive.shelf": "Listing=stored Info Counts=unread Corrections=set_right Proofs=evidence Added Feeds Digest",
    "quotes": "Quotes Voices",
    "timeline": "Timeline Times",
    "archive.search": "Found=articles FoundQuotes=quotes FoundPeople=people FoundDays=found_days SavedSearches=saved"
    " KnownPeople=known PersonPage=person",
    "archive.versions": "FoundVersions=found History Difference Significant",
    "marks": "Notes",
    "stories.across_papers": "Trace Check",
    "stories.compared": "Compared StoryNews=news",
    "stories.audits": "Audit",
    "report": "Report",
    "batch": "RunReport=report Table=tables",
}
LAYOUTS = {
    result: f"{module}.{function or result.lower()}"
    for module, results in _HOMES.items()
    for result, _, function in (each.partition("=") for each in results.split())
}


def layout(answer: Answer, look: Look) -> Page:
    """Lay out a result. Of several results each says which article it is about."""
    module, _, name = LAYOUTS[type(answer.result).__name__].rpartition(".")
    page: Page = getattr(import_module(f"newscli.render.layouts.{module}"), name)(answer.result, answer, look)
    if answer.about:
        blocks = page.blocks or (Block("detail", text("nothing new", "dim")),)
        return page._replace(blocks=(Block("group", text(answer.about, "strong")), *blocks))
    if look.several and len(answer.articles) == 1 and type(answer.result).__name__ != "Article":
        from newscli.render.layouts.article import headline

        return page._replace(blocks=(*headline(answer.articles[0]), *page.blocks))
    return page
