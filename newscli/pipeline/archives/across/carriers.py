"""Takes a quotation, returns the stored articles that carry it: whole, cut or altered, copies with the earliest."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newscli.archive.database.connection import Database
    from newscli.archive.search.quotations import KeptQuote
    from newscli.archive.stored import Stored
    from newscli.matching import Edit, Match
    from newscli.schema.across_papers import Carrier

JOINED = " … "
"""What stands between quotes that a draft may run into one."""


def day_of(carrier: "Carrier") -> str:
    """Return when a carrier was published, or came into the archive; as text that sorts."""
    stored = carrier.stored
    return stored.published_at or stored.published or stored.added or ""


def by_day(carriers: "Iterable[Carrier]") -> "list[Carrier]":
    """Return carriers, the earliest first; without an hour a day stands before its hours."""
    return sorted(carriers, key=lambda carrier: (day_of(carrier)[:10], day_of(carrier), carrier.stored.number))


def carriers_of(
    database: "Database", words: str, speaker: str | None, but: str | None = None, role: str = ""
) -> "Iterator[Carrier]":
    """Yield the articles that carry a quotation, `but` the one of that id; near duplicates that have the same words are
    copies of the earliest. `role` is what is known of the speaker."""
    from newscli.archive.search.quotations import articles_numbered, copies
    from newscli.pipeline.corrections.findings import VERSION

    found = _matches(database, words, speaker)
    stored = articles_numbered(database, found, VERSION)
    stored = {number: each for number, each in stored.items() if each.id != but}
    for group in copies(database, stored):
        alike: dict[tuple[Edit, ...], list[Carrier]] = {}
        for number in group:
            carrier = _carrier(stored[number], found[number], speaker, role)
            alike.setdefault(carrier.edits, []).append(carrier)
        for carriers in alike.values():
            first, *others = by_day(carriers)
            yield first._replace(copies=tuple(other.stored for other in others))


class _Found(NamedTuple):
    """The quotes of an article in which a quotation was found, and how."""

    same: "Match"
    quotes: "tuple[KeptQuote, ...]"


def _matches(database: "Database", words: str, speaker: str | None) -> dict[int, _Found]:
    """Return by the numbers of their articles the best matches of a quotation."""
    from newscli.archive.search.quotations import Sought, quotes_like
    from newscli.matching import match, read_passage
    from newscli.matching.names.speakers import is_surely_one
    from newscli.matching.same_words.passages import ends, keys, runs

    said = read_passage(words)
    compared: dict[tuple[str, bool], Match | None] = {}  # copies have the same words
    found: dict[int, _Found] = {}
    for run in _runs(quotes_like(database, Sought(keys(said), ends(said), said.parts, runs(said)))):
        text = JOINED.join(map(_quoted_words, run))
        ours = any(is_surely_one(speaker, quote.speaker) for quote in run)
        if (text, ours) not in compared:
            compared[text, ours] = match(said, read_passage(text), same_speaker=ours)
        same = compared[text, ours]
        if same is None:
            continue
        new = _Found(same, _within(run, same))
        known = found.get(run[0].article)
        if known is None or _likeness(new.same) > _likeness(known.same):
            found[run[0].article] = new
    return found


def _runs(quotes: "list[KeptQuote]") -> "Iterator[list[KeptQuote]]":
    """Yield quotes that follow one another in an article together: a draft may run them into one."""
    run: list[KeptQuote] = []
    for quote in quotes:
        if run and quote.number != run[-1].number + 1:
            yield run
            run = []
        if run and quote.article != run[-1].article:
            yield run
            run = []
        run.append(quote)
    if run:
        yield run


def _quoted_words(quote: "KeptQuote") -> str:
    """Return a statement with a sign of cutting in place of what stands outside its marks; offsets stay the same.

    Of a direct statement only the words before or after its one quotation are outside.
    """
    from newscli.language.quotations import MARKS, find_quotations

    words = quote.words
    found = find_quotations(words, 0, len(words))
    ends = words[:1] in MARKS, words.rstrip(" ,.;")[-1:] in MARKS
    is_one = len(found) == 1 and found[0].closed and ends == (found[0].start == 0, found[0].start > 0)
    if not found or not (is_one or quote.kind == "mixed"):
        return words
    at, pieces = 0, list[str]()
    for each in found:
        pieces += _cut(words[at : each.start]), words[each.start : each.end]
        at = each.end
    return "".join([*pieces, _cut(words[at:])])


def _cut(words: str) -> str:
    return "…".ljust(len(words)) if any(map(str.isalnum, words)) else words


def _within(run: "list[KeptQuote]", same: "Match") -> "tuple[KeptQuote, ...]":
    """Return the quotes of a run in which the match lies."""
    kept, at = [], 0
    for quote in run:
        if at < same.end and at + len(quote.words) > same.start:
            kept.append(quote)
        at += len(quote.words) + len(JOINED)
    return tuple(kept)


def _likeness(same: "Match") -> tuple[bool, bool, float]:
    return same.kind == "exact", same.kind == "cut", same.share


def placed(database: "Database", carrier: "Carrier") -> "Carrier":
    """Return a carrier with its paragraph."""
    from newscli.archive.lookup import paragraph_of

    return carrier._replace(paragraph=paragraph_of(database, carrier.stored, carrier.start))


def _carrier(stored: "Stored", found: _Found, speaker: str | None, role: str) -> "Carrier":
    """Return a carrier; its paragraph is not looked up yet."""
    from newscli.matching.names.speakers import is_somebody_else
    from newscli.schema.across_papers import Carrier

    same, quotes = found
    quoted = quotes[0].speaker
    return Carrier(
        stored=stored,
        carries="whole" if same.kind == "exact" else same.kind,
        share=same.share,
        speaker=quoted,
        other_speaker=is_somebody_else(speaker, quoted, role),
        words=JOINED.join(quote.words for quote in quotes),
        start=quotes[0].start,
        end=quotes[-1].end,
        paragraph=0,
        edits=same.edits,
        beyond=same.beyond,
    )
