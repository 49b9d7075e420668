"""Takes articles, quotes or people that were found, returns their page with the hits marked."""

from collections.abc import Iterator

from newscli.archive.search.queries import Snippet
from newscli.archive.search.quotes_and_people import Facets, Found, FoundPeople, FoundQuotes, Hit, QuoteHit
from newscli.render.layouts.places import after_denial, counted, stored_day
from newscli.render.page import Answer, Block, Look, Page, Run, text

ARTICLES = ("id", "date", "title", "snippet", "slug", "source", "score", "url")
QUOTES = ("speaker", "kind", "words", "id", "slug", "date", "start", "end", "denied", "url")
FACETS = ("facet", "value", "hits")
PEOPLE = ("name", "articles", "mentions", "quotes")


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out what a search found."""
    kind = type(answer.result).__name__
    if kind == "Found":
        return _articles(answer.result, look)
    return _quotes(answer.result, look) if kind == "FoundQuotes" else _people(answer.result)


def _articles(found: Found, look: Look) -> Page:
    blocks: list[Block] = []
    for number, hit in enumerate(found.hits, 1):
        stored = hit.stored
        head = (*_number(number, look), Run(stored.heading, "strong"))
        blocks.append(Block("group", head, note=stored.slug))
        about = " · ".join(filter(None, (stored.source, stored_day(stored.published))))
        blocks += [Block("detail", text(about, "dim"))] if about else []
        blocks.append(Block("entry", _marked(hit.snippet)))
    blocks += _facets(found.facets) if found.facets and found.facets.total else []
    if found.facets:
        return Page(tuple(blocks), FACETS, tuple(_facet_rows(found.facets)), plain=3)
    return Page(tuple(blocks), ARTICLES, tuple(_row(hit) for hit in found.hits), plain=4)


def _number(number: int, look: Look) -> tuple[Run, ...]:
    return (Run(f"{number}  ", "dim"),) if look.numbered else ()


def _facet_rows(facets: Facets) -> Iterator[tuple[str, str, str]]:
    yield "total", "", str(facets.total)
    for source, hits in facets.sources:
        yield "source", source or "", str(hits)
    for month, hits in facets.months:
        yield "month", month, str(hits)


def _row(hit: Hit) -> tuple[str, ...]:
    stored = hit.stored
    first = (stored.id, stored.published or "", stored.heading, hit.snippet.text)
    return (*first, stored.slug, stored.source or "", f"{hit.score:.3f}", stored.url or "")


def _facets(facets: Facets) -> list[Block]:
    articles = counted(facets.total, "article")
    sources = [
        Block("row", text(source or "no source named"), note=str(hits), label="" if number else "by source")
        for number, (source, hits) in enumerate(facets.sources)
    ]
    months = [
        Block("row", text(month), note=str(hits), label="" if number else "by month")
        for number, (month, hits) in enumerate(facets.months)
    ]
    return [Block("group", text("In all", "strong"), note=articles), *sources, *months]


def _quotes(found: FoundQuotes, look: Look) -> Page:
    blocks: list[Block] = []
    for number, hit in enumerate(found.quotes, 1):
        note = " · ".join(filter(None, (hit.stored.slug, stored_day(hit.stored.published))))
        head = (*_number(number, look), Run(hit.speaker or "nobody named", "strong"))
        blocks += [Block("group", head, note=note)]
        denied = (Run(f"[{hit.denied}] ", "dim"),) if hit.denied else ()
        blocks.append(Block("entry", (*denied, *_marked(hit.words))))
    rows = tuple(_quote_row(hit) for hit in found.quotes)
    lines = (
        (*row[:2], after_denial(hit.denied, row[2]), *row[3:]) for hit, row in zip(found.quotes, rows, strict=True)
    )
    return Page(tuple(blocks), QUOTES, rows, 5, tuple(lines))


def _quote_row(hit: QuoteHit) -> tuple[str, ...]:
    stored = hit.stored
    place = (stored.published or "", str(hit.start), str(hit.end), hit.denied, stored.url or "")
    return (hit.speaker or "", hit.kind, hit.words.text, stored.id, stored.slug, *place)


def _people(found: FoundPeople) -> Page:
    rows = tuple((p.name, str(p.articles), str(p.mentions), str(p.quotes)) for p in found.people)
    blocks = tuple(
        Block("entry", text(name), note=f"in {articles} · named {_often(mentions)} · quoted {_often(quotes)}")
        for name, articles, mentions, quotes in rows
    )
    return Page(blocks, PEOPLE, rows, plain=4)


def _often(times: str) -> str:
    return {"0": "never", "1": "once", "2": "twice"}.get(times, f"{times} times")


def _marked(snippet: Snippet) -> tuple[Run, ...]:
    runs, at = [], 0
    for start, end in snippet.hits:
        runs += [Run(snippet.text[at:start]), Run(snippet.text[start:end], "strong")]
        at = end
    return (*runs, Run(snippet.text[at:]))
