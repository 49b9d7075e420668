"""Commands that ask the archive: search, where quotations stand, who is in it, and how articles changed."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

from newscli.cli.request import Request, command
from newscli.cli.shared import About, Chosen, Name, SpeakerName, argument, choice, now, option
from newscli.errors import UsageError
from newscli.render.page import Answer

if TYPE_CHECKING:
    from newscli.archive.revisions import Difference, Significant
    from newscli.archive.search.quotes_and_people import Found, FoundQuotes
    from newscli.archive.search.versions import FoundVersions

ORDERS = ("best", "newest")
_QUERY = "Words, “a phrase”, begin*, title:word, author:name, section:name; AND, OR, NOT and brackets."


@command(
    "search",
    "'oman AND talks'",
    "'title:bridge OR \"north pier\"' --since 2026-01",
    "--quotes no choice --speaker Reyle",
    "--people --tag shore",
    "--versions 'forty people'",
)
def search(
    request: Request,
    words: Annotated[list[str] | None, argument("[QUERY]...", _QUERY)] = None,
    speaker: SpeakerName = None,
    *,
    chosen: Chosen,
    about: About = None,
    quotes: Annotated[bool, "Search in what people said."] = False,
    people: Annotated[bool, "Search the names of people."] = False,
    versions: Annotated[bool, "Search all versions, also what was edited away, and tell what took its place."] = False,
    facets: Annotated[bool, "Count all hits by source and month."] = False,
    sort: Annotated[str, choice("order", ORDERS, "The order: newest published first.")] = "best",
    limit: Annotated[int, option("Maximum number.", "-n")] = 20,
) -> None:
    """Search the archive; while it is empty, the articles that come with newscli."""
    asked = {"--quotes": quotes, "--speaker": speaker, "--about": about, "--facets": facets}
    _alone("--people", people, asked)
    _alone("--versions", versions, {**asked, "--people": people, "--sort newest": sort == "newest"})
    _alone("--quotes", quotes, {"--facets": facets})
    archive, query = request.opened(), " ".join(words or ())
    if people:
        request.show([Answer(archive.search_people(query, limit=limit, **chosen))])
        return
    found: Found | FoundQuotes | FoundVersions
    if versions:
        found = archive.search_versions(query, limit=limit, **chosen)
        slugs = [hit.stored.slug for hit in found.hits]
    elif quotes:
        found = archive.search_quotes(query, speaker=speaker, about=about, limit=limit, **chosen)
        slugs = [hit.stored.slug for hit in found.quotes]
    else:
        newest = sort == "newest"
        found = archive.search(query, speaker=speaker, about=about, limit=limit, newest=newest, facets=facets, **chosen)
        slugs = [hit.stored.slug for hit in found.hits]
    if not slugs and not quotes:
        last = (query.split() or [""])[-1]
        wider = f" Words match whole: try {last.rstrip('s')}*." if last.isalpha() else ""
        request.note(f"nothing found.{wider}")
    request.show([Answer(found)], rows=dict.fromkeys(slugs) if versions else slugs)
    _note_more(request, len(slugs), limit)


def _alone(option: str, given: bool, others: "Mapping[str, object]") -> None:
    for name in (name for name, value in others.items() if given and value):
        raise UsageError(f"{option} and {name} cannot be combined.")


def _note_more(request: Request, shown: int, limit: int) -> None:
    if shown == limit > 1:
        request.note(f"these are the first {limit}; --limit {limit * 5} shows more.")


@command(
    "trace",
    "'It would not have been by summer'",
    "harbour-bridge --quote 2",
    "'no choice but to close it' --speaker Reyle --json",
)
def trace(
    request: Request,
    words: Annotated[list[str], argument("WORDS...|REF", "What was said, or an article whose quotes to trace.")],
    quote: Annotated[int | None, option("Only this quote of the article, from 1.", metavar="N")] = None,
    speaker: Annotated[str | None, option("Who said it, to mark other speakers.", metavar="NAME")] = None,
) -> None:
    """Show which stored articles carry a quotation, the earliest first: whole, cut, altered, or of another speaker."""
    text = " ".join(words)
    archive = request.opened()
    if " " in text and quote is None:
        found = archive.trace(text, speaker=speaker)
        if not found.quotations[0].carriers:
            request.note("no stored article carries these words.")
        request.show([Answer(found)])
        return
    if speaker:
        raise UsageError("--speaker goes with words. Of an article its quotes have their own speakers.")
    request.refs = (text,)
    request.show([Answer(archive.trace(article, number=quote)) for article in request.articles()])


@command("people", "", "Tomas Reyle", "merge 'Tomas Reyle' 'Tom Reyle'", "split 'Reyle'")
def people(
    request: Request,
    words: Annotated[
        list[str] | None, argument("[NAME] | merge NAME OTHER... | split NAME...", "Whom to show.")
    ] = None,
    limit: Annotated[int, "How many people to list."] = 50,
) -> None:
    """Show who is in the archive, under which names and why, and what somebody said by day."""
    archive = request.opened()
    what, *names = words or ("",)
    if what == "split" and not names:
        raise UsageError("nobody is named. `newscli people split NAME...`.")
    if what == "merge" and names:
        request.show([Answer(archive.merge_people(*names, now=now()))])
    elif what == "split":
        archive.split_people(*names, now=now())
        request.note(f"{', '.join(names)}: on their own from now on.")
    elif what:
        request.show([Answer(archive.person(" ".join([what, *names])))])
    else:
        found = archive.people(limit=limit)
        request.show([Answer(found)])
        _note_more(request, len(found.people), limit)


@command("history", "harbour-bridge", "harbour-bridge 1 3", "harbour-bridge --words 'forty people'")
def history(
    request: Request,
    name: Name,
    old: Annotated[int | None, argument("[A]", "A version; the last but one.", min=1, max=9999)] = None,
    new: Annotated[int | None, argument("[B]", "A later version; the newest.", min=1, max=9999)] = None,
    changes: Annotated[bool, "What the newest version changed, as with A and B."] = False,
    significant: Annotated[bool, "Only changes of figures, quotes, names, days and the headline."] = False,
    words: Annotated[str | None, option("In which versions these words stood.", metavar="QUERY")] = None,
    exit_code: Annotated[bool, "End with 6 where nothing was changed."] = False,
) -> None:
    """List the versions of a stored article and the articles much like it; of versions A and B, what was changed."""
    archive = request.opened()
    if words is not None:
        _show_life(request, name, words, other=bool(old or changes or significant or exit_code))
        return
    if not (old or changes or significant or exit_code):
        request.show([Answer(archive.revisions(name))])
        return
    found: Difference | Significant = (archive.significant if significant else archive.diff)(name, old, new)
    if found.stored.revision == 1:
        request.note(f"{found.stored.slug} has one version only.")
    request.show([Answer(found)])
    request.answer_by_code(exit_code, not found.is_empty)


def _show_life(request: Request, name: str, words: str, *, other: bool) -> None:
    if other:
        raise UsageError("--words is asked of all versions, and goes with no other option of `history`.")
    found = request.opened().life(name, words)
    if not found.hits:
        request.note("no version has these words together in a paragraph or its headline.")
    request.show([Answer(found)])
