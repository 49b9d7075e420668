"""Reported statements of a draft: how their figures, names and days stand in the statements of an archive."""

from collections.abc import Iterator
from functools import cache

from newscli.archive.database.connection import Database
from newscli.archive.search.quotations import KeptQuote, Sought, articles_numbered, quotes_like
from newscli.article import Article, Span
from newscli.article.nearby import paragraph_at
from newscli.language.document import denying_words
from newscli.language.lexicon.saying import may_deny
from newscli.matching import Edit, read_passage
from newscli.matching.compared_facts import Fact, Statement, compare_statements, facts_in, terms_of
from newscli.matching.names import is_somebody_else, is_surely_one
from newscli.matching.same_words.passages import ends, keys
from newscli.pipeline.archives.read_once import ReadOnce
from newscli.pipeline.comparing import material_of, yearless
from newscli.pipeline.corrections.findings import VERSION
from newscli.quotes import Quote, Quotes
from newscli.quotes.sourcing import kind_of_source
from newscli.schema.across_papers import Carrier, Checked, Status
from newscli.timeline import find_times

_ALIKE, _ALIKE_OF_OTHERS = 0.45, 0.6  # share of the draft's words that are in a statement of the same speaker, or not
_SHARED, _SHARED_OF_OTHERS = 2, 4  # words in common, likewise
_ALIKE_OF_BARE = 0.6  # share of the words of both, where the draft's statement has no figure, name or day
_READ = 12  # statements, the most alike, of which the articles are read


class StatementCheck:
    """Checks the statements of one draft; what is said again is looked up once."""

    def __init__(self, database: Database, draft: Article, quotes: Quotes, kept: ReadOnce) -> None:
        """Read the draft, whose quotes were found; `kept` are the stored articles."""
        self.database, self.kept = database, kept
        read = material_of(draft, quotes)
        dates = (*read.dates, *yearless(find_times(draft).times))
        self.draft = read._replace(dates=tuple(sorted(dates, key=lambda each: each[0].start)))
        self.material = cache(lambda stored: material_of(kept.article(stored), kept.quotes(stored)))
        self.sources: dict[object, Carrier | None] = {}

    def facts(self, quote: Quote) -> list[Fact]:
        """Return the figures, names and days that a statement has outside quotation marks, but the speaker's name."""
        if quote.kind == "direct":
            return []
        text, speaker = self.draft.article.text, {*(quote.speaker.name.split() if quote.speaker else ())}
        facts = [
            each
            for each in facts_in(self.draft, quote.content)
            if not any(span.holds(each.span) for span in quote.quoted)
        ]
        return [each for each in facts if each.kind != "name" or not speaker.issuperset(each.span.of(text).split())]

    def checked(self, quote: Quote, facts: list[Fact]) -> Checked:
        """Return how a statement stands in the archive: the place that has most of its facts, then the most alike.

        One without facts is only compared with the same speaker's statements that have nearly the same words.
        """
        words = " ".join(span.words_of(self.draft.article.text) for span in quote.content)
        shape = tuple((span.start - quote.content[0].start, len(span)) for span in quote.content)
        denied = denying_words(self.draft.article, quote.cue, quote.content[0])
        same = words, quote.named, shape, denied is None, *(self._meaning(each, quote) for each in facts)
        if same not in self.sources:
            found = self._carriers(words, quote.named, quote, facts)
            self.sources[same] = min(found, key=_rank, default=None)
        best = self.sources[same]
        return Checked(words, quote.named, quote.span.start, quote.span.end, status_of(best), best, "statement")

    def as_quoted(self, quote: Quote, source: Carrier) -> Carrier:
        """Return the source of a quotation, altered if one of both denies what is quoted; and by whom it is told there.

        The source is read where something there may deny it, or where the draft names nobody.
        """
        text = self.draft.article.text
        denied = denying_words(self.draft.article, quote.cue, quote.content[0])
        if source.carries == "altered" or not (denied or self._may_differ(quote, source)):
            return source
        article, there = self.kept.article(source.stored), self.kept.quote_at(source.stored, source.start)
        if there is None:
            return source
        other = denying_words(article, there.cue, there.span)
        if (denied is None) != (other is None):
            gone, put = other or there.cue, denied or quote.cue
            edits = [Edit("removed", gone.words_of(article.text))] if gone else []
            edits += [Edit("added", put.words_of(text))] if put else []
            source = source._replace(carries="altered", edits=(*edits, *source.edits))
        roles = role_of(self.draft.article, quote), role_of(article, there)
        return source._replace(other_speaker=is_somebody_else(quote.named, source.speaker, *roles))

    def _may_differ(self, quote: Quote, source: Carrier) -> bool:
        """Return True if a source must be read to know of whom its words are, or whether it denies them."""
        if quote.named and kind_of_source(quote.named) != "person":
            return True
        article = self.kept.article(source.stored)
        around = next(each.span for each in article.paragraphs if source.start < each.span.end)
        return may_deny(f"{article.text[around.start : source.start]} {article.text[source.end : around.end]}")

    def _meaning(self, fact: Fact, quote: Quote) -> object:
        """Return what a fact of a statement is, and where in it, so that it is equal in another that tells the same."""
        place = fact.kind, fact.span.start - quote.content[0].start, len(fact.span)
        if fact.kind == "figure":
            figure = self.draft.figures[fact.number]
            return *place, figure.low, figure.high, figure.rounded, figure.hedge, figure.unit
        return *place, *(self.draft.dates[fact.number][1:] if fact.kind == "day" else ())

    def _carriers(self, words: str, speaker: str | None, quote: Quote, facts: list[Fact]) -> Iterator[Carrier]:
        said, role = Statement(quote.content, quote.quoted, quote.cue), role_of(self.draft.article, quote)
        alike = self._alike(words, speaker, is_bare=not facts)
        stored = articles_numbered(self.database, (kept.article for _, kept in alike), VERSION)
        alike = [each for each in alike if each[1].article in stored]
        alike = [each for each in alike if stored[each[1].article].id != self.draft.article.id]
        for share, kept in alike[:_READ]:
            source = self.material(stored[kept.article])
            there = self.kept.quote_at(stored[kept.article], kept.start)
            place = Statement([Span(kept.start, kept.end)], (), there.cue if there else None)
            how, edits = compare_statements(self.draft, facts, said, source, place)
            yield Carrier(
                stored=stored[kept.article],
                carries=how,
                share=share,
                speaker=kept.speaker,
                other_speaker=is_somebody_else(speaker, kept.speaker, role, role_of(source.article, there)),
                words=kept.words,
                start=kept.start,
                end=kept.end,
                paragraph=paragraph_at(source.article, kept.start),
                edits=edits,
                beyond=False,
            )

    def _alike(self, words: str, speaker: str | None, *, is_bare: bool) -> list[tuple[float, KeptQuote]]:
        """Return the statements that say much of the same, the most alike first; for those without facts, all of it."""
        said, terms = read_passage(words), terms_of(words)
        found: list[tuple[float, KeptQuote]] = []
        for kept in quotes_like(self.database, Sought(keys(said), ends(said), said.parts), reported=True):
            ours = is_surely_one(speaker, kept.speaker)
            theirs = terms_of(kept.words)
            shared = len(terms & theirs)
            share = shared / len(terms | theirs if is_bare else terms) if terms else 0.0
            if is_bare:
                is_alike = ours and share >= _ALIKE_OF_BARE
            else:
                is_alike = shared >= (_SHARED if ours else _SHARED_OF_OTHERS)
                is_alike &= share >= (_ALIKE if ours else _ALIKE_OF_OTHERS)
            if is_alike:
                found.append((round(share, 4), kept))
        return sorted(found, key=lambda each: (-each[0], len(each[1].words), each[1].number))


def role_of(article: Article, quote: Quote | None) -> str:
    """Return what an article says that the speaker of a quote is."""
    return quote.speaker.role.words_of(article.text) if quote and quote.speaker and quote.speaker.role else ""


def status_of(carrier: Carrier | None) -> Status:
    """Return how a draft stands to its source: words beyond it are altered there."""
    if carrier is None:
        return "not found"
    if carrier.carries == "altered" or carrier.beyond:
        return "altered"
    if carrier.other_speaker:
        return "other speaker"
    return "exact" if carrier.carries == "whole" else carrier.carries


def _rank(carrier: Carrier) -> tuple[bool, bool, bool, int, float, str]:
    altered, reworded = carrier.carries == "altered", carrier.carries == "reworded"
    added = sum(edit.kind in ("added", "removed") for edit in carrier.edits)
    day = carrier.stored.published or carrier.stored.added or ""
    return altered, carrier.other_speaker, reworded, added, -carrier.share, day
