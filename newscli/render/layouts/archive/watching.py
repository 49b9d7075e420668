"""Takes saved searches, or the days that articles speak of, returns their page."""

from datetime import date

from newscli.archive.readers.searches import FoundDays, SavedSearch, SavedSearches
from newscli.render.layouts.places import days
from newscli.render.page import Answer, Block, Look, Page, text

DAYS = ("first", "last", "words", "id", "slug", "start", "end", "url")
SEARCHES = ("name", "kind", "query", "speaker", "source", "tags", "made", "asked", "since", "until", "about")


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out days or searches."""
    result = answer.result
    return _days(result) if type(result).__name__ == "FoundDays" else _searches(result)


def _days(found: FoundDays) -> Page:
    blocks: list[Block] = []
    before = ""
    for hit in found.days:
        label = days(date.fromisoformat(hit.first), date.fromisoformat(hit.last))
        blocks.append(Block("entry", text(hit.words), label="" if label == before else label))
        blocks.append(Block("detail", text(hit.stored.slug, "dim")))
        before = label
    rows = tuple(
        (
            *(hit.first, hit.last, hit.words, hit.stored.id, hit.stored.slug, str(hit.start), str(hit.end)),
            hit.stored.url or "",
        )
        for hit in found.days
    )
    return Page(tuple(blocks), DAYS, rows, plain=5)


def _searches(found: SavedSearches) -> Page:
    blocks: list[Block] = []
    for each in found.searches:
        asked = f"asked {each.asked[:10]} {each.asked[11:16]} UTC" if each.asked else "never asked"
        blocks.append(Block("entry", text(_asks(each)), label=each.name, note=asked))
    rows = tuple(
        (
            *(each.name, each.kind, each.query, each.speaker or "", each.source or "", " ".join(each.tags)),
            *(each.made, each.asked or "", each.since or "", each.until or "", each.about or ""),
        )
        for each in found.searches
    )
    return Page(tuple(blocks), SEARCHES, rows, plain=6)


def _period(about: str) -> str:
    first, _, last = about.partition("/")
    return first if first == last else f"{first} to {last}"


def _asks(search: SavedSearch) -> str:
    """Return what a search looks for, in words."""
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
