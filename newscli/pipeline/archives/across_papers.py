"""The archive asked across papers: where a quotation stands, how a draft's quotations stand there."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from newscli.errors import UsageError
from newscli.pipeline.archives.archive_reader import ArchiveReader

if TYPE_CHECKING:
    from newscli.archive.database.connection import Database
    from newscli.archive.search.quotations import KeptQuote
    from newscli.archive.stored import Stored
    from newscli.article import Article
    from newscli.matching import Edit, Match
    from newscli.matching.alignment import EditKind
    from newscli.quotes import Quote
    from newscli.schema.across_papers import Carrier, Check, Checked, Status, Trace

_SHORT = 3  # words; fewer are no sign of where they are from, so that the speaker must be the same


class AcrossPapers(ArchiveReader):
    """What can be asked of all papers in an archive together."""

    def trace(self, words: "str | Article", *, number: int | None = None, speaker: str | None = None) -> "Trace":
        """Return which stored articles carry the quotation `words`, or each quotation of an article, earliest first.

        `number` picks one quotation of the article, as `newscli quotes` lists them, from 1; `speaker` says whose the
        words are. Near duplicates count once. Raises `UsageError` where there is nothing to look for.
        """
        from newscli.schema.across_papers import Trace, Traced

        asked = [(words, speaker)] if isinstance(words, str) else list(_asked(words, number))
        with self._searched(analysed=True) as database:
            return Trace(tuple(Traced(*each, _traced(database, *each)) for each in asked))

    def check_draft(self, draft: "Article") -> "Check":
        """Compare a draft with the archive: its quotations, and reported statements with a figure, a name or a day.

        The draft's own stored version does not count.
        """
        from newscli.schema.across_papers import Check

        with self._searched(analysed=True) as database:
            return Check(tuple(_all_checked(database, draft)))


def _asked(article: "Article", number: int | None) -> "Iterator[tuple[str, str | None]]":
    """Yield the words and speakers of an article's quotations, or of one."""
    from newscli.pipeline.corrections.corrected import quotes_of
    from newscli.quotes.filtering import listed

    quotes = listed(quotes_of(article)).quotes
    if number is not None:
        if number > len(quotes):
            raise UsageError(
                f"{article.slug} has no quote {number}; there are {len(quotes)}. `newscli quotes` lists them."
            )
        quotes = quotes[number - 1 : number]
    for quote in quotes:
        if quote.quoted or number is not None:
            yield _words(article, quote), _speaker(quote)


def _words(article: "Article", quote: "Quote") -> str:
    """Return the words that stand in quotation marks, those of a mixed statement apart; of a direct one all of them.

    The few words between the marks of a direct statement are part of it, here as in the archive.
    """
    spans, joined = (quote.quoted, _JOINED) if quote.kind == "mixed" else (quote.content, " ")
    return joined.join(" ".join(span.of(article.text).split()) for span in spans)


def _speaker(quote: "Quote") -> str | None:
    return quote.speaker.name if quote.speaker and quote.speaker.resolved else None


# What an edit is seen from the other side: of what a carrier made of the words, and of what a draft did.
_TO_CARRIER: "dict[EditKind, EditKind]" = {"removed": "added", "added": "removed", "cut": "added", "lacking": "cut"}
_TO_DRAFT: "dict[EditKind, EditKind]" = {"lacking": "added"}


def _traced(database: "Database", words: str, speaker: str | None) -> "tuple[Carrier, ...]":
    """Return the carriers of a quotation, the earliest first; one that has all its words carries it whole."""
    found = _by_day(_carriers(database, words, speaker))
    return tuple(
        each._replace(
            carries="altered" if each.carries == "altered" else "cut" if each.beyond else "whole",
            edits=_seen(each.edits, _TO_CARRIER),
        )
        for each in found
    )


def _seen(edits: "tuple[Edit, ...]", by: "dict[EditKind, EditKind]") -> "tuple[Edit, ...]":
    return tuple(edit._replace(kind=by.get(edit.kind, edit.kind)) for edit in edits)


def _all_checked(database: "Database", draft: "Article") -> "Iterator[Checked]":
    from newscli.pipeline.archives.statements_checked import StatementCheck
    from newscli.pipeline.corrections.corrected import quotes_of

    statements = StatementCheck(database, draft)
    for quote in quotes_of(draft).quotes:
        if quote.quoted:
            yield _checked(database, draft, quote)
        if facts := statements.facts(quote):
            yield statements.checked(quote, facts)


def _checked(database: "Database", draft: "Article", quote: "Quote") -> "Checked":
    from newscli.schema.across_papers import Checked

    words, speaker = _words(draft, quote), _speaker(quote)
    found = [each for each in _carriers(database, words, speaker, draft.id) if _is_told(each, words, speaker)]
    best = min(found, key=_rank, default=None)
    shown = best and best._replace(edits=_seen(best.edits, _TO_DRAFT))
    return Checked(words, speaker, quote.content[0].start, quote.content[-1].end, _status(best), shown)


def _is_told(carrier: "Carrier", words: str, speaker: str | None) -> bool:
    """Return False for a word or two that anybody may have said: only of the same speaker they are the same words."""
    from newscli.matching.speakers import may_be_one

    return len(words.split()) >= _SHORT or may_be_one(speaker, carrier.speaker, unknown=False)


def _rank(carrier: "Carrier") -> "tuple[int, float, str]":
    """Return what puts the best carrier first: as exact as can be, the same speaker, the earliest day."""
    kinds: list[Status] = ["exact", "other speaker", "cut", "altered"]
    return kinds.index(_status(carrier)), -carrier.share, _day(carrier)


def _status(carrier: "Carrier | None") -> "Status":
    """Return how a draft stands to its source: words beyond it are altered there."""
    if carrier is None:
        return "not found"
    if carrier.carries == "altered" or carrier.beyond:
        return "altered"
    if carrier.other_speaker:
        return "other speaker"
    return "exact" if carrier.carries == "whole" else "cut"


def _day(carrier: "Carrier") -> str:
    stored = carrier.stored
    return stored.published_at or stored.published or stored.added or ""


def _by_day(carriers: "Iterable[Carrier]") -> "list[Carrier]":
    return sorted(carriers, key=lambda carrier: (_day(carrier)[:10], _day(carrier), carrier.stored.number))


def _carriers(database: "Database", words: str, speaker: str | None, but: str | None = None) -> "Iterator[Carrier]":
    """Yield the articles that carry a quotation, `but` the one of that id; near duplicates that have the same words are
    copies of the earliest."""
    from newscli.archive.search.quotations import articles_numbered, copies
    from newscli.pipeline.corrections.findings import VERSION

    found = _matches(database, words, speaker)
    stored = articles_numbered(database, found, VERSION)
    stored = {number: each for number, each in stored.items() if each.id != but}
    for group in copies(database, stored):
        alike: dict[tuple[Edit, ...], list[Carrier]] = {}
        for number in group:
            carrier = _carrier(database, stored[number], found[number], speaker)
            alike.setdefault(carrier.edits, []).append(carrier)
        for carriers in alike.values():
            first, *others = _by_day(carriers)
            yield first._replace(copies=tuple(other.stored for other in others))


class _Found(NamedTuple):
    """The quotes of an article in which a quotation was found, and how."""

    same: "Match"
    quotes: "tuple[KeptQuote, ...]"


def _matches(database: "Database", words: str, speaker: str | None) -> dict[int, _Found]:
    """Return by the numbers of their articles the best matches of a quotation."""
    from newscli.archive.search.quotations import Sought, quotes_like
    from newscli.matching import match, read_passage
    from newscli.matching.passages import ends, keys
    from newscli.matching.speakers import may_be_one

    said = read_passage(words)
    compared: dict[tuple[str, bool], Match | None] = {}  # copies have the same words
    found: dict[int, _Found] = {}
    for run in _runs(quotes_like(database, Sought(keys(said), ends(said), said.parts))):
        text = _JOINED.join(quote.words for quote in run)
        ours = any(may_be_one(speaker, quote.speaker, unknown=False) for quote in run)
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


_JOINED = " … "


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


def _within(run: "list[KeptQuote]", same: "Match") -> "tuple[KeptQuote, ...]":
    """Return the quotes of a run in which the match lies."""
    kept, at = [], 0
    for quote in run:
        if at < same.end and at + len(quote.words) > same.start:
            kept.append(quote)
        at += len(quote.words) + len(_JOINED)
    return tuple(kept)


def _likeness(same: "Match") -> tuple[bool, bool, float]:
    return same.kind == "exact", same.kind == "cut", same.share


def _carrier(database: "Database", stored: "Stored", found: _Found, speaker: str | None) -> "Carrier":
    from newscli.archive.lookup import load
    from newscli.matching.speakers import may_be_one
    from newscli.schema.across_papers import Carrier

    same, quotes = found
    article = load(database, stored)
    paragraph = bisect_right(article.paragraphs, quotes[0].start, key=lambda each: each.span.start)
    quoted = quotes[0].speaker
    return Carrier(
        stored=stored,
        carries="whole" if same.kind == "exact" else same.kind,
        share=same.share,
        speaker=quoted,
        other_speaker=not may_be_one(speaker, quoted),
        words=_JOINED.join(quote.words for quote in quotes),
        start=quotes[0].start,
        end=quotes[-1].end,
        paragraph=paragraph,
        edits=same.edits,
        beyond=same.beyond,
    )
