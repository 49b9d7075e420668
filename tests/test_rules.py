"""Rows of rules: each fits the sentences it shows, and not the others; the engine reads each sign of a pattern."""

from datetime import date

import newscli
import pytest
from newscli.article.provenance import Unlisted
from newscli.language.clauses.clause import words_of
from newscli.language.document import Document
from newscli.rules import Row, Rulebook
from newscli.rules.events import EVENTS, TimePlace
from newscli.rules.statements import ROWS as STATEMENTS
from newscli.timeline.events.dated_events import candidates_of
from newscli.timeline.results import choose


def article_of(text: str) -> newscli.Article:
    return newscli.read(f"The pool is large.\n\n{text}", published=date(2026, 2, 6))


def rows_at(text: str) -> set[str]:
    """Return the names of the rows that fit a time of a text."""
    left: list[Unlisted] = []
    facts = {fact for _, each in candidates_of(article_of(text), left) for fact in each}
    return {fact.removeprefix("row: ") for fact in facts if fact.startswith("row: ")} | {one.reason for one in left}


def listed(text: str) -> list[str]:
    """Return the entries that are listed, but for the news of the article's own day."""
    article = article_of(text)
    found = choose(newscli.find_timeline(article)).events
    return [event.event.of(article.text) for event in found if event.expression]


@pytest.mark.parametrize("row", EVENTS.rows, ids=[row.name for row in EVENTS.rows])
def test_a_row_about_events_fits_its_sentences_and_no_others(row: Row) -> None:
    assert [text for text in row.fits if row.name not in rows_at(text)] == []
    assert [text for text in row.fits_not if row.name in rows_at(text)] == []


def decided_by(text: str) -> set[str | None]:
    """Return the names of the rows that decided on what somebody may have said in a text."""
    found = newscli.find_quotes(article_of(text), why=True)
    reasons = [one.why for one in found.quotes] + [one.why for one in found.unlisted or ()]
    return {reason.row for each in reasons for reason in each}


@pytest.mark.parametrize("row", STATEMENTS, ids=[row.name for row in STATEMENTS])
def test_a_row_about_statements_fits_its_sentences_and_no_others(row: Row) -> None:
    assert [text for text in row.fits if row.name not in decided_by(text)] == []
    assert [text for text in row.fits_not if row.name in decided_by(text)] == []


# Sentences that a row speaks against, and that are listed all the same.
OPEN = {
    "The price of rye eased to 9 crowns from 11 in July.",
    "Sunday was a rough one on the ferries.",
    "Saturday markets are a cheerful sort of chaos.",
    "In August, the paint on our barn blisters.",
    "The crew won most of the 2008 and 2012 races.",
    "The guild set a 2027 quota in May.",
    "Crowds came on the 20th anniversary of May 5, 2006.",
}


@pytest.mark.parametrize("row", EVENTS.rows, ids=[row.name for row in EVENTS.rows])
def test_what_only_compares_or_supposes_is_listed_nowhere(row: Row) -> None:
    assert [text for text in row.fits if text not in OPEN and listed(text)] == []


def test_a_row_that_is_switched_off_fits_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "The crew struck over Sunday rosters."
    assert listed(text) == []
    monkeypatch.setattr("newscli.rules.SWITCHED_OFF", {"days of a kind"})
    assert listed(text) == ["The crew struck over Sunday rosters"]


# Patterns about "Nine old men rowed to Marn in May.", with "May" as the time, and whether they fit.
PATTERNS = (
    ("in T", True),
    ("T in", False),
    ("rowed _*2 in T", True),
    ("rowed _*1 in T", False),
    ("rowed _* T(MAY|june)", True),
    ("in T(!MAY)", False),
    ("nine old|young NOUNS FINITE", True),
    ("nine !ADJECTIVE", False),
    ("old/ADJECTIVE men/NOUNS", True),
    ("old/NOUNS", False),
    ("< nine _+ in T", True),
    ("< old", False),
    ("in TIME >", False),
    ("in TIME . >", True),
    ("{digits}", False),
    ("{articles}? old", True),
    ("entry: < nine _* T >", True),
    ("clause: rowed & not clause: sank", True),
    ("not clause: rowed", False),
    ("verb: rowed to", True),
    ("verb: to", False),
    ("subject: nine", True),
    ("opener: nine", True),
    ("above: _", False),
    ("quotation: men", False),
    ("@is true", True),
    ("not @is true", False),
)


@pytest.mark.parametrize(("pattern", "fits"), PATTERNS)
def test_an_engine_reads_each_sign(pattern: str, fits: bool) -> None:
    row = Document.of(newscli.read("Nine old men rowed to Marn in May.")).tokens
    words = words_of(row, 0, len(row))
    [clause] = Document.of(newscli.read("Nine old men rowed to Marn in May.")).clauses
    place = TimePlace(words, (7, 8), frozenset(("MAY", "may")), frozenset((7,)), frozenset(), clause, (0, 8))
    book: Rulebook[TimePlace] = Rulebook((Row("one", "fact", (pattern,), ()),), {"is true": lambda _: True})
    assert [found.name for found in book.fitting(place)] == ["one"] * fits
