"""Searching finds what is there, best first, and nothing a user types is more than words."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import newscli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from newscli.archive.database.connection import Database, open_database, open_in_memory
from newscli.archive.entries import DayRow, Entry, Filters, Findings, PersonRow, QuoteRow, entry_of
from newscli.archive.lookup import listing, resolve
from newscli.archive.maintenance import remove
from newscli.archive.near_duplicates import near
from newscli.archive.readers.searches import SavedSearch, articles_of, news
from newscli.archive.revisions import changes, in_context, revisions
from newscli.archive.saving import add
from newscli.archive.search.queries import QUOTE_FIELDS, Query, read_query
from newscli.archive.search.quotes_and_people import facets_of, search, search_people, search_quotes
from newscli.errors import UsageError

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
VERSION = "7"


def entry(title: str, text: str, *, source: str, day: date, findings: Findings | None = None) -> Entry:
    article = newscli.read(text, title=title, published=day)
    return entry_of(replace(article, source=source), findings=findings)


ENTRIES = (
    entry(
        "Harbour bridge shut",
        "The council closed the bridge on Monday.\n\n“We had no choice,” said Tomas Reyle, and Zoë Café agreed.",
        source="The Saltport Courier",
        day=date(2026, 3, 3),
        findings=Findings(
            VERSION,
            (QuoteRow("direct", "Tomas Reyle", "We had no choice", 43, 59),),
            (DayRow("2026-03-02", "2026-03-02", 31, 40),),
            (PersonRow("Tomas Reyle", 1, 1), PersonRow("Zoë Café", 1)),
        ),
    ),
    entry(
        "Ferries double their crossings",
        "Since the bridge was shut, ferries sail twice as often. Edda Quill said nobody had a choice of ferries.",
        source="Vellmar Dispatch",
        day=date(2026, 2, 20),
        findings=Findings(
            VERSION,
            (QuoteRow("indirect", "Edda Quill", "nobody had a choice", 71, 90),),
            (),
            (PersonRow("Edda Quill", 1, 1),),
        ),
    ),
    entry(
        "A quiet harvest",
        "Rain spared the valley. Tomas Reyle was not asked about national interests.",
        source="Vellmar Dispatch",
        day=date(2025, 9, 1),
        findings=Findings(
            "6", (QuoteRow("direct", "Tomas Reyle", "stale words", 0, 4),), (), (PersonRow("Tomas Reyle", 9, 1),)
        ),
    ),
)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    opened = open_database(tmp_path_factory.mktemp("search") / "archive.db", write=True)
    assert opened is not None
    with opened:
        add(opened, ENTRIES, NOW)
        yield opened


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("bridge", [1, 2]),
        ("BRIDGE ferries", [2]),
        ("bridge AND NOT ferries", None),
        ("bridge NOT ferries", [1]),
        ("council OR valley", [1, 3]),
        ("(council OR ferries) bridge", [1, 2]),
        ('"no choice"', [1]),
        ("“no choice”", [1]),
        ("choi*", [1, 2]),
        ('"no choi"*', [1]),
        ("title:bridge", [1]),
        ("title:(bridge OR harvest)", [1, 3]),
        ("cafe", [1]),
        ("na-tional", []),
        ("https://x.example", []),
        ("Reyle's", []),
        ("text:harbour", []),
    ],
)
def test_queries(archive: Database, query: str, numbers: list[int] | None) -> None:
    if numbers is None:
        with pytest.raises(UsageError, match="nothing to find before NOT"):
            search(archive, Query(query))
    else:
        assert sorted(hit.stored.number for hit in search(archive, Query(query))) == numbers


@pytest.mark.parametrize(
    ("query", "wrong"),
    [
        ("", "nothing to search for"),
        ("* — &", "no word"),
        ("place:Oman", "no field is called “place”. Fields: title, author"),
        ('"open', "isn't closed"),
        ("(bridge", "isn't closed"),
        ("bridge)", "isn't open"),
        ("bridge OR", "ends where"),
        ("OR bridge", "before OR"),
        ("a " * 100, "too long"),
    ],
)
def test_queries_that_make_no_sense(archive: Database, query: str, wrong: str) -> None:
    with pytest.raises(UsageError, match=wrong):
        search(archive, Query(query))


PIECES = (
    *("bridge", '"', "“", "(", ")", "*", "AND", "OR", "NOT", "NEAR(a b)", "title:", "^", "{x}:", "--", ";", "'", "+"),
    *("\0", "\ud800", "a-b", ":", "DROP TABLE article"),
)


@given(st.lists(st.sampled_from(PIECES), max_size=8))
def test_a_query_finds_or_is_refused_and_never_breaks_out(archive: Database, pieces: list[str]) -> None:
    for joined in (" ".join(pieces), "".join(pieces)):
        for ask in (search, search_quotes):
            with suppress(UsageError):
                ask(archive, Query(joined, speaker=joined or None, version=VERSION))
    assert len(listing(archive)) == len(ENTRIES)


def test_snippets_mark_the_hits(archive: Database) -> None:
    snippet = search(archive, Query('"had no choice" council'))[0].snippet
    assert {snippet.text[start:end] for start, end in snippet.hits} == {"council", "had no choice"}


def test_filters(archive: Database) -> None:
    def found(query: Query) -> list[int]:
        return [hit.stored.number for hit in search(archive, query)]

    assert found(Query("bridge", Filters(source="vellmar"))) == [2]
    assert found(Query("bridge", Filters(since=date(2026, 3, 1)))) == [1]
    assert found(Query("bridge", speaker="reyle", version=VERSION)) == [1]
    assert found(Query("bridge", speaker='re"yle', version=VERSION)) == []
    assert found(Query("bridge", about=("2026-03-01", "2026-03-31"), version=VERSION)) == [1]


def test_newest_first_when_asked(archive: Database) -> None:
    assert [hit.stored.number for hit in search(archive, Query("bridge"), newest=True)] == [1, 2]


def test_a_filter_needs_no_words(archive: Database) -> None:
    def found(query: Query) -> list[int]:
        return [hit.stored.number for hit in search(archive, query)]

    assert found(Query("", speaker="Reyle", version=VERSION)) == [1]
    assert found(Query("", about=("2026-03-02", "2026-03-02"), version=VERSION)) == [1]
    dispatch = Query("", Filters(source="vellmar"), version=VERSION)
    assert found(dispatch) == [2, 3]
    assert facets_of(archive, dispatch).sources == (("Vellmar Dispatch", 2),)
    assert [hit.words.text for hit in search_quotes(archive, Query("", speaker="Reyle", version=VERSION))] == [
        "We had no choice"
    ]
    assert [hit.speaker for hit in search_quotes(archive, dispatch)] == ["Edda Quill"]
    with pytest.raises(UsageError, match="nothing to search for"):
        search_quotes(archive, Query(""))


def test_everybody_is_listed_without_a_name(archive: Database) -> None:
    everybody = {"Tomas Reyle", "Zoë Café", "Edda Quill"}
    assert {person.name for person in search_people(archive, "", VERSION)} == everybody
    asked = Filters(source="vellmar")
    assert [person.name for person in search_people(archive, "", VERSION, filters=asked)] == ["Edda Quill"]


def test_of_too_many_hits_headlines_and_the_newest_come_first(
    archive: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newscli.archive.search.quotes_and_people.RANKED", 2)
    assert [(hit.stored.number, hit.score) for hit in search(archive, Query("bridge"))] == [(1, 1.0), (2, 0.0)]
    assert [hit.stored.number for hit in search(archive, Query("the", Filters(source="vellmar")))] == [3, 2]
    monkeypatch.setattr("newscli.archive.search.quotes_and_people.RANKED", 1)
    assert [hit.speaker for hit in search_quotes(archive, Query("choice", version=VERSION))] == ["Edda Quill"]


def test_few_hits_far_apart_are_ranked_by_their_words(archive: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newscli.archive.search.quotes_and_people.RANKED", 2)
    monkeypatch.setattr("newscli.archive.search.quotes_and_people.BROAD", 1)
    found = search(archive, Query("council OR valley"))
    assert {hit.stored.number for hit in found} == {1, 3}
    assert all(hit.score > 0 for hit in found)


def test_a_section_is_a_field_and_nothing_else() -> None:
    opened = open_in_memory()
    with opened:
        made = [replace(newscli.read(f"{text} met on Monday."), section=section) for text, section in SECTIONS]
        add(opened, [entry_of(article) for article in made], NOW)
        found = {query: [hit.stored.number for hit in search(opened, Query(query))] for query in SECTION_QUERIES}
    assert found == SECTION_QUERIES


SECTIONS = (("They", "World News"), ("Sport ministers", "Politics"), ("Trams", "Café-Society"))
SECTION_QUERIES = {
    "section:news": [1],
    'section:"world news"': [1],
    "section:pol*": [2],
    "met NOT section:world": [3, 2],
    "section:(cafe society)": [3],
    "society OR politics OR world": [],
    "sport": [2],
    "section:sport": [],
}


def test_facets_count_every_hit(archive: Database) -> None:
    counted = facets_of(archive, Query("bridge OR rain"))
    assert counted.total == 3
    assert counted.sources == (("Vellmar Dispatch", 2), ("The Saltport Courier", 1))
    assert counted.months == (("2026-03", 1), ("2026-02", 1), ("2025-09", 1))


def test_quotes_are_found_by_words_and_speaker(archive: Database) -> None:
    both = search_quotes(archive, Query("choice", version=VERSION))
    assert {(hit.speaker, hit.kind) for hit in both} == {("Tomas Reyle", "direct"), ("Edda Quill", "indirect")}
    (quill,) = search_quotes(archive, Query("choice", speaker="Quill", version=VERSION))
    assert quill.words.text == "nobody had a choice"
    assert [hit.speaker for hit in search_quotes(archive, Query("speaker:quill", version=VERSION))] == ["Edda Quill"]


def test_what_an_older_analysis_found_is_never_shown(archive: Database) -> None:
    assert search_quotes(archive, Query("stale", version=VERSION)) == []
    assert search(archive, Query("valley", speaker="Reyle", version=VERSION)) == []
    saved = SavedSearch("old", "stale", "quotes")
    assert news(archive, saved, VERSION).keys == ()
    assert articles_of(archive, saved, VERSION, 9) == []
    assert [(p.name, p.articles, p.quotes) for p in search_people(archive, "reyle", VERSION)] == [("Tomas Reyle", 1, 1)]


def test_people(archive: Database) -> None:
    assert [person.name for person in search_people(archive, "zoë", VERSION)] == ["Zoë Café"]
    assert search_people(archive, "%", VERSION) == []


def test_fields_of_quotes_are_their_own() -> None:
    assert read_query('speaker:Reyle "title:x"', QUOTE_FIELDS).match == '{speaker} : "Reyle" AND "title:x"'
    with pytest.raises(UsageError, match="Fields: speaker, words"):
        read_query("speaker:Reyle title:x", QUOTE_FIELDS)


def test_a_removed_article_is_not_found(tmp_path: Path) -> None:
    opened = open_database(tmp_path / "archive.db", write=True)
    assert opened is not None
    with opened:
        add(opened, ENTRIES, NOW)
        remove(opened, 1, NOW)
        assert [hit.stored.number for hit in search(opened, Query("bridge"))] == [2]
        assert search_people(opened, "Tomas", VERSION) == []


def test_revisions_and_what_changed(tmp_path: Path) -> None:
    opened = open_database(tmp_path / "archive.db", write=True)
    assert opened is not None
    long = " ".join(f"word{i}" for i in range(60))
    texts = (f"The council met.\n\n{long} closed the bridge.", f"The council met.\n\n{long} shut the old bridge.")
    with opened:
        for text in texts:
            add(opened, [entry_of(replace(newscli.read(text), url="https://courier.example/1"))], NOW)
        stored = resolve(opened, "@1")
        assert [revision.number for revision in revisions(opened, stored)] == [1, 2]
        assert near(opened, stored) == []
    found = changes(*texts)
    assert "".join(str(change) for change in found if change.kind == "same").startswith(
        "The council met.\n\nword0 word1"
    )
    assert [(change.kind, str(change)) for change in found if change.kind != "same"] == [
        ("removed", "closed"),
        ("added", "shut"),
        ("added", "old"),
    ]
    assert str(in_context(found, 2)[0]) == "… word58 word59"


@given(st.text("ab c\n", max_size=60), st.text("ab c\n", max_size=60))
def test_changes_lose_no_word(old: str, new: str) -> None:
    found = changes(old, new)
    assert " ".join(str(change) for change in found if change.kind != "removed").split() == new.split()
    assert " ".join(str(change) for change in found if change.kind != "added").split() == old.split()


def test_of_quotes_the_likest_come_first_then_the_newest_which_alone_counts_among_very_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    words = ["the pier is old", "the pier is new", "the pier is old, and so is the mill beside it", "it is late"]
    day = date(2026, 3, 3)
    archive = open_in_memory()
    with archive:
        for number, each in enumerate(words):
            quote = QuoteRow("indirect", "Ada Lund", each, 15, 15 + len(each))
            text = f"Ada Lund said {each}. No {number} of her speeches is “{words[-1]}” and nothing else."
            told = entry(f"No {number}", text, source="Courier", day=day, findings=Findings(VERSION, (quote,), (), ()))
            add(archive, [told], NOW)

        def found() -> list[str]:
            return [hit.words.text for hit in search_quotes(archive, Query("pier", version=VERSION))]

        assert found() == [words[1], words[0], words[2]]
        monkeypatch.setattr("newscli.archive.search.quotes_and_people.RANKED", 3)
        add(archive, [entry("Last", "It rained.", source="Courier", day=day)], NOW)
        assert found() == [words[2], words[1], words[0]]
