"""Takes articles, quotes, people or days that were found, or saved searches, returns their page, hits marked."""

from collections.abc import Iterator
from datetime import date

from newscli.archive.readers.searches import FoundDays, SavedSearch, SavedSearches
from newscli.archive.search.queries import Snippet
from newscli.archive.search.quotes_and_people import Facets, Found, FoundPeople, FoundQuotes
from newscli.render.layouts.places import after_denial, counted, cut, days, stored_day, table
from newscli.render.page import Answer, Block, Look, Page, Run, one_line, text
from newscli.schema.across_papers import KnownPeople, KnownPerson, PersonPage

ARTICLES = (
    "id=stored.id date=stored.published title=stored.heading snippet=snippet.text slug=stored.slug source=stored.source"
    " score~3 url=stored.url"
)
QUOTES = (
    "speaker kind words=words.text id=stored.id slug=stored.slug date=stored.published start end denied url=stored.url"
)
FACETS = ("facet", "value", "hits")


def articles(found: Found, answer: Answer, look: Look) -> Page:
    """Lay out articles found."""
    blocks: list[Block] = []
    for number, hit in enumerate(found.hits, 1):
        stored = hit.stored
        head = (*numbered(number, look), Run(stored.heading, "strong"))
        blocks.append(Block("group", head, note=stored.slug))
        about = " · ".join(filter(None, (stored.source, stored_day(stored.published))))
        blocks += [Block("detail", text(about, "dim"))] if about else []
        blocks.append(Block("entry", marked(hit.snippet)))
    blocks += _facets(found.facets) if found.facets and found.facets.total else []
    if found.facets:
        return Page(tuple(blocks), FACETS, tuple(_facet_rows(found.facets)), plain=3)
    return Page(tuple(blocks), *table(ARTICLES, found.hits), plain=4)


def numbered(number: int, look: Look) -> tuple[Run, ...]:
    """Return the number of an article in a list, where these are numbered."""
    return (Run(f"{number}  ", "dim"),) if look.numbered else ()


def _facet_rows(facets: Facets) -> Iterator[tuple[str, str, str]]:
    yield "total", "", str(facets.total)
    for source, hits in facets.sources:
        yield "source", source or "", str(hits)
    for month, hits in facets.months:
        yield "month", month, str(hits)


def _facets(facets: Facets) -> list[Block]:
    line = counted(facets.total, "article")
    sources = [
        Block("row", text(source or "no source named"), note=str(hits), label="" if number else "by source")
        for number, (source, hits) in enumerate(facets.sources)
    ]
    months = [
        Block("row", text(month), note=str(hits), label="" if number else "by month")
        for number, (month, hits) in enumerate(facets.months)
    ]
    return [Block("group", text("In all", "strong"), note=line), *sources, *months]


def quotes(found: FoundQuotes, answer: Answer, look: Look) -> Page:
    """Lay out quotes found."""
    blocks: list[Block] = []
    for number, hit in enumerate(found.quotes, 1):
        note = " · ".join(filter(None, (hit.stored.slug, stored_day(hit.stored.published))))
        head = (*numbered(number, look), Run(hit.speaker or "nobody named", "strong"))
        blocks += [Block("group", head, note=note)]
        denied = (Run(f"[{hit.denied}] ", "dim"),) if hit.denied else ()
        blocks.append(Block("entry", (*denied, *marked(hit.words))))
    columns, rows = table(QUOTES, found.quotes)
    lines = (
        (*row[:2], after_denial(hit.denied, row[2]), *row[3:]) for hit, row in zip(found.quotes, rows, strict=True)
    )
    return Page(tuple(blocks), columns, rows, 5, tuple(lines))


def people(found: FoundPeople, answer: Answer, look: Look) -> Page:
    """Lay out people found."""
    columns, rows = table("name articles mentions quotes", found.people)
    blocks = tuple(
        Block("entry", text(name), note=f"in {articles} · named {_often(mentions)} · quoted {_often(quotes)}")
        for name, articles, mentions, quotes in rows
    )
    return Page(blocks, columns, rows, plain=4)


def _often(times: str) -> str:
    return {"0": "never", "1": "once", "2": "twice"}.get(times, f"{times} times")


def marked(snippet: Snippet) -> tuple[Run, ...]:
    """Return the words of a snippet, the hits in strong letters."""
    runs, at = [], 0
    for start, end in snippet.hits:
        runs += [Run(snippet.text[at:start]), Run(snippet.text[start:end], "strong")]
        at = end
    return (*runs, Run(snippet.text[at:]))


DAYS = "first last words id=stored.id slug=stored.slug start end url=stored.url"
SEARCHES = "name kind query speaker source tags made asked since until about"


def found_days(found: FoundDays, answer: Answer, look: Look) -> Page:
    """Lay out days that articles speak of."""
    blocks: list[Block] = []
    before = ""
    for hit in found.days:
        label = days(date.fromisoformat(hit.first), date.fromisoformat(hit.last))
        blocks.append(Block("entry", text(hit.words), label="" if label == before else label))
        blocks.append(Block("detail", text(hit.stored.slug, "dim")))
        before = label
    return Page(tuple(blocks), *table(DAYS, found.days), plain=5)


def saved(found: SavedSearches, answer: Answer, look: Look) -> Page:
    """Lay out saved searches."""
    blocks: list[Block] = []
    for each in found.searches:
        asked = f"asked {each.asked[:10]} {each.asked[11:16]} UTC" if each.asked else "never asked"
        blocks.append(Block("entry", text(_asks(each)), label=each.name, note=asked))
    return Page(tuple(blocks), *table(SEARCHES, found.searches), plain=6)


def _period(about: str) -> str:
    first, _, last = about.partition("/")
    return first if first == last else f"{first} to {last}"


def _asks(search: SavedSearch) -> str:
    parts = [
        f"{search.kind} with {search.query}" if search.query else search.kind,
        f"quoting {search.speaker}" if search.speaker and search.kind != "quotes" else "",
        f"by {search.speaker}" if search.speaker and search.kind == "quotes" else "",
        f"from {search.source}" if search.source else "",
        f"since {search.since}" if search.since else "",
        f"until {search.until}" if search.until else "",
        f"about {_period(search.about)}" if search.about else "",
        *(f"#{tag}" for tag in search.tags),
    ]
    return " ".join(part for part in parts if part)


# Takes people of an archive, or somebody of them, returns their page: names with reasons, what was said by day.

PEOPLE = ("name", "articles", "quotes", "mentions", "forms", "doubtful")
SAID = "date=stored.published words slug=stored.slug speaker paper=stored.source start end denied url=stored.url"
_MOST_CHARACTERS = 400


def known(found: KnownPeople, answer: Answer, look: Look) -> Page:
    """Lay out people."""
    blocks: list[Block] = []
    rows = []
    for each in found.people:
        blocks.append(Block("entry", (Run(one_line(each.name), "strong"),), note=_counts(each)))
        blocks += _forms(each)
        forms = " | ".join(f"{form.name} ({form.reason})" for form in each.forms if form.reason)
        rows.append(
            (each.name, f"{each.articles}", f"{each.quotes}", f"{each.mentions}", forms, ", ".join(each.doubtful))
        )
    return Page(tuple(blocks), PEOPLE, tuple(rows), plain=3)


def _counts(each: KnownPerson) -> str:
    return f"{counted(each.articles, 'article')} · {counted(each.quotes, 'quote')}"


def _forms(each: KnownPerson) -> Iterator[Block]:
    for form in each.forms:
        if form.reason:
            yield Block("detail", (Run(one_line(form.name)), Run(f" · {form.reason}", "dim")))
    if each.doubtful:
        line = f"not merged: it may be {', '.join(map(one_line, each.doubtful))}"
        yield Block("detail", (Run(line, "dim"),))


def person(found: PersonPage, answer: Answer, look: Look) -> Page:
    """Lay out somebody."""
    blocks = [Block("group", (Run(one_line(found.person.name), "strong"),), note=_counts(found.person))]
    blocks += _forms(found.person)
    for each in found.said:
        label = stored_day(each.stored.published) or "no day"
        shown = after_denial(one_line(each.denied), cut(one_line(each.words), _MOST_CHARACTERS))
        blocks.append(Block("entry", (Run(shown),), note=each.stored.source or each.stored.slug, label=label))
    if found.beside:
        blocks.append(Block("group", (Run("Quoted in the same articles", "strong"),)))
    for other in found.beside:
        note = counted(other.articles, "article")
        blocks.append(Block("entry", (Run(one_line(other.name)),), note=note))
    columns, rows = table(SAID, found.said)
    lines = ((row[0], after_denial(each.denied, row[1]), *row[2:]) for each, row in zip(found.said, rows, strict=True))
    return Page(tuple(blocks), columns, rows, 3, tuple(lines))
