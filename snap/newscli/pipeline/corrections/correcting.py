"""Sets an article right by hand: takes what is right and the places that somebody means, keeps corrections."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Literal, NamedTuple

from newscli.archive.database.connection import Database
from newscli.archive.entries import Stored
from newscli.archive.lookup import corrections, forget_findings, index_quotes, keep_findings, load, stored_at
from newscli.article import Article, Span
from newscli.article.corrections import NONE, Correction, CorrectionKind, Selector, selector_of
from newscli.article.nearby import places_of
from newscli.errors import UsageError


def place_in(article: Article, at: Span | None, find: str | None) -> Selector | None:
    """Return the place `at`, or the first of the words `find`; None if neither is given. Raises `UsageError`."""
    if at and find:
        raise UsageError("a place is given twice. Give its numbers or its words.")
    if find is not None:
        return selector_of(article.text, span_of_words(article, find))
    if at is None:
        return None
    if not at or at.end > len(article.text):
        raise UsageError(f"{article.slug} has no place {at.start}:{at.end}: its text ends at {len(article.text)}.")
    return selector_of(article.text, at)


def span_of_words(article: Article, words: str) -> Span:
    """Return the first place of words in an article. Raises `UsageError` where they are not there."""
    found = places_of(words, article.text)
    if not found:
        raise UsageError(f"“{words}” does not stand in the text of {article.slug}. Give words as they stand there.")
    return found[0]


# Sets articles right by hand: what is to be corrected becomes corrections, which lists and searches then see.


class Right(NamedTuple):
    """What is right of an article: facts, of which None means that they stay, and findings, each by its words.

    A quote's value is its speaker, an event's are its days, as in `newscli.article.corrections.Correction`.
    """

    title: str | None = None
    authors: tuple[str, ...] | None = None
    source: str | None = None
    published: date | str | None = None
    quotes: tuple[tuple[str, str], ...] = ()
    events: tuple[tuple[str, str], ...] = ()

    @property
    def says_something(self) -> bool:
        """Return True if anything is to be set right."""
        return any(each not in (None, ()) for each in self)


def corrections_in(article: Article, right: Right) -> list[Correction]:
    """Return the corrections that make an article right. Raises `UsageError` for words that are not in its text."""
    facts: list[tuple[CorrectionKind, str | None]] = [
        ("title", right.title),
        ("authors", None if right.authors is None else "\n".join(right.authors)),
        ("source", right.source),
        ("published", None if right.published is None else str(right.published)),
    ]
    if right.published and "/" in _days(str(right.published)):
        raise UsageError(f"“{right.published}” is no day. An article is published on one.")
    made = [Correction(kind, value.strip()) for kind, value in facts if value is not None]
    made += _findings(article, "quote", [(words, speaker.strip()) for words, speaker in right.quotes])
    made += _findings(article, "event", [(words, _days(days)) for words, days in right.events])
    return made


def set_right(database: Database, stored: Stored, right: Right, now: datetime) -> None:
    """Keep the corrections that make a stored article right, and its facts and findings with them."""
    from newscli.archive.readers.additions import keep_correction

    if found := corrections_in(load(database, stored), right):
        for correction in found:
            keep_correction(database, stored.number, correction, now)
        apply_to(database, stored.number)


def _days(days: str) -> str:
    """Return days as they are kept. Raises `UsageError` where they are none."""
    first, _, last = (part.strip() for part in days.partition("/"))
    if days == NONE:
        return days
    try:
        ends = [date.fromisoformat(each) for each in (first, last) if each]
    except ValueError:
        ends = []
    if not ends or ends != sorted(ends) or not first:
        raise UsageError(f"“{days}” is no day. Give one as 2026-03-02, or two as 2026-03-02/2026-03-05.")
    return "/".join(dict.fromkeys(each.isoformat() for each in ends))


def _findings(article: Article, kind: Literal["quote", "event"], right: list[tuple[str, str]]) -> list[Correction]:
    """Return the corrections of what was found at words, or of what was not found there, those that leave out first.

    What is right in place of something that is left out has the words that are given, and no others.
    """
    found, made, gone = _found(article, kind), list[Correction](), list[Span]()
    for words, value in sorted(right, key=lambda each: each[1] != NONE):
        typed = next((at for at in places_of(words, article.text) if any(map(at.meets, gone))), None)
        typed = typed or span_of_words(article, words)
        spans = [span for span in found if span.meets(typed) and span not in gone]
        if value == NONE and not spans:
            raise UsageError(f"no {kind} was found at “{words}”, so it needs no correction.")
        meant = max(spans, key=lambda span: min(span.end, typed.end) - max(span.start, typed.start), default=typed)
        gone += [meant] if value == NONE else []
        made.append(Correction(kind, value, selector_of(article.text, meant)))
    return made


def _found(article: Article, kind: str) -> list[Span]:
    from newscli.pipeline.corrections.corrected import quotes_of, timeline_of

    if kind == "event":
        return [event.event for event in timeline_of(article).events]
    return [quote.span for quote in quotes_of(article).quotes]


def apply_corrections(database: Database, numbers: Iterable[int]) -> None:
    """Let lists and searches see articles set right that were read, changed or corrected anew."""
    for number in numbers:
        if corrections(database, number):
            apply_to(database, number)


def apply_to(database: Database, number: int) -> None:
    """Keep the facts and findings of an article as they are with its corrections, or with none."""
    from newscli.archive.readers.additions import set_facts
    from newscli.pipeline.corrections.findings import findings_of

    article = load(database, stored_at(database, number))
    set_facts(database, number, article)
    forget_findings(database, number)
    keep_findings(database, number, findings_of(article))
    index_quotes(database, number)
