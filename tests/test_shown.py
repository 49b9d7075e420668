"""Golden cases: a small archive with all that can be kept in one, as each format shows it; `--rewrite` renews them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import newscli
import pytest
from newscli.archive.database.connection import open_database
from newscli.archive.entries import Listing
from newscli.archive.feeds import Feeds, How, follow, note_checked
from newscli.archive.readers.searches import SavedSearches
from newscli.article import LeftOut, Span
from newscli.pipeline.comparing import by_day
from newscli.pipeline.corrections.correcting import Right
from newscli.pipeline.inputs.article_notes import notes_of, reading_line
from newscli.pipeline.report import report
from newscli.quotes.results import with_unlisted
from newscli.quotes.voices import count_voices
from newscli.render.formats import FORMATS
from newscli.render.layouts import layout
from newscli.render.page import Answer, Look
from newscli.schema.records import items_of, to_record
from newscli.summary import Comparison

import json_schemas

CASES = Path(__file__).parent / "cases" / "shown"
NOW = datetime(2026, 3, 5, 12, 30, tzinfo=UTC)
COURIER = """---
title: Bridge shut
authors: [Ann Roe, Bo Lund]
source: The Marn Courier
url: https://courier.example/bridge
published: 2026-03-03
---

Engineers closed the harbour bridge of Marn on Monday, after they found cracks in 11 of its joints.

“We had no choice,” said Tomas Reyle, the town's engineer. “Nobody knows how long this will take.”

## What comes next

* Two ferries carry [workers](https://ferry.example/times) across the water until May.

<figcaption>The bridge at dawn.</figcaption>

> The bridge was built in 1931.

The so-called “iron lady” is to be painted, Edda Quill said last week.
"""
GAZETTE = """---
title: Months without a bridge
source: The Marn Gazette
published: 2026-03-04
---

The harbour bridge of Marn was closed on Sunday, after engineers found cracks in 14 of its joints.

“We had no choice,” said Lena Orr, the mayor. She said that the ferries would run until June.
"""
POST = (
    "Gulls gather at the old mill of Quay.\n\nThe miller fed them at noon. The oldest is the “duchess” of the mill.\n"
)
DRAFT = newscli.read(
    "“Nobody knows how long that will take,” said Lena Orr. Cracks were found in 15 joints of the bridge of Marn."
)
HEADED = newscli.read(
    "Cracks were found in 15 joints of the bridge of Marn, said Lena Orr. Nobody was hurt.",
    title="Nine hurt as bridge falls, “a disgrace” to Marn",
)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> newscli.Archive:
    made = newscli.Archive(tmp_path_factory.mktemp("shown") / "news.db")
    made.add(POST.encode(), now=NOW - timedelta(3))
    made.add(COURIER.encode(), tags=("shore",), now=NOW - timedelta(2))
    made.add(COURIER.replace("11 of", "12 of").encode(), now=NOW - timedelta(1))
    made.add(GAZETTE.encode(), tags=("shore", "town"), now=NOW)
    made.mark("star", "bridge-shut", now=NOW)
    made.mark("read", "gulls", now=NOW)
    made.note("bridge-shut", "Who found them?", find="cracks", now=NOW)
    made.note("bridge-shut", "Ask the port.", now=NOW)
    made.correct("months", Right(title="Months without it", authors=("Cle Orr",)), now=NOW)
    made.save_search("bridge", "bridge", tags=("shore",), now=NOW)
    made.save_search("reyle", kind="quotes", speaker="Reyle", since=date(2026, 1, 1), now=NOW)
    made.save_search("march", kind="days", about=(date(2026, 3, 1), date(2026, 3, 31)), now=NOW)
    made.save_search("monday", kind="days", about=(date(2026, 3, 2), date(2026, 3, 2)), now=NOW)
    made.watch("bridge", now=NOW)
    database = open_database(made.path, write=True)
    assert database is not None
    with database:
        for name, failure in (("courier", None), ("gazette", "no answer")):
            url = f"https://{name}.example/feed"
            follow(database, url, name.title(), How(url), NOW)
            note_checked(database, url, NOW, failure=failure)
    return made


def answers(archive: newscli.Archive) -> Iterator[Answer]:
    """Yield what the commands answer."""
    articles = tuple(archive.load(stored.id) for stored in archive.list())
    one, other, _ = articles
    yield Answer(Listing(archive.list()))
    yield Answer(archive.counts())
    yield Answer(Feeds(archive.feeds()))
    yield Answer(archive.search("bridge"))
    yield Answer(archive.search("bridge", facets=True))
    yield Answer(archive.search_quotes("choice"))
    yield Answer(archive.search_people("o"))
    yield Answer(archive.search_versions("cracks OR 11"))
    yield Answer(archive.life("bridge-shut", "11"))
    yield Answer(SavedSearches(archive.searches()))
    yield Answer(archive.revisions("bridge-shut"))
    yield Answer(archive.diff("bridge-shut"))
    yield Answer(archive.significant("bridge-shut"))
    yield Answer(archive.notes("bridge-shut"), (other,))
    yield Answer(archive.corrections("months"), (one,))
    yield Answer(archive.digest())
    yield Answer(archive.people())
    yield Answer(archive.person("Tomas Reyle"))
    yield Answer(archive.trace("We had no choice"))
    yield Answer(archive.check_draft(DRAFT))
    yield Answer(archive.new("bridge"))
    compared = by_day(articles)
    yield Answer(newscli.compare(compared), compared)
    yield Answer(newscli.audit(articles), articles)
    yield Answer(newscli.audit((HEADED,)), (HEADED,))
    yield Answer(newscli.summarize(*articles), articles)
    yield Answer(newscli.summarize(one, explain=True), (one,))
    methods = ("news", "lead")
    summaries = tuple(newscli.summarize(*articles, method=each, sentences=3) for each in methods)
    yield Answer(Comparison(summaries), articles)
    yield Answer(newscli.find_timeline(*articles), articles)
    yield Answer(count_voices([(each, newscli.find_quotes(each)) for each in articles]), articles)
    for article in articles:
        yield Answer(article, (article,), notes=archive.notes(article.id))
        quotes = newscli.find_quotes(article)
        yield Answer(with_unlisted(article, quotes, quotes), (article,))
        yield Answer(newscli.find_timeline(article), (article,))
        yield Answer(newscli.find_times(article), (article,))
        yield Answer(newscli.summarize(article), (article,))
        yield Answer(newscli.find_keyphrases(article), (article,))


def news(archive: newscli.Archive) -> Iterator[Answer]:
    """Yield what is new for the saved searches."""
    for search in archive.searches():
        yield Answer(archive.watch(search.name, peek=True).found, about=search.name)


LOOKS = {
    "rich": Look(width=80, measure=72, color="never", long=True, links=True, numbered=True, explain=True),
    "plain": Look(),
    "csv": Look(),
    "markdown": Look(),
    "jsonl": Look(explain=True),
}
SCORED = ("Found", "Summary", "Keyphrases")  # of which JSON tells scores, and others have tests


def _is_drawn(answer: Answer, form: str) -> bool:
    """Return False for what has no table in CSV, and for JSON with scores."""
    if form == "csv":
        return bool(layout(answer, LOOKS[form]).columns)
    return form != "jsonl" or type(answer.result).__name__ not in SCORED


@pytest.mark.parametrize("form", LOOKS)
def test_what_an_archive_holds_is_shown_as_told(archive: newscli.Archive, form: str, rewrite: bool) -> None:
    told = "\n".join(
        f"=== {type(each.result).__name__} ===\n{''.join(FORMATS[form].draw([each], LOOKS[form]))}"
        for each in (*answers(archive), *news(archive))
        if _is_drawn(each, form)
    )
    case = CASES / f"{form}.txt"
    if rewrite:
        case.parent.mkdir(exist_ok=True)
        case.write_text(told, "utf-8")
    assert told == case.read_text("utf-8"), "run pytest --rewrite"


def test_what_an_archive_holds_is_told_as_its_schema_says(archive: newscli.Archive) -> None:
    for each in (*answers(archive), *news(archive), Answer(archive.info())):
        json_schemas.validate(to_record(each.result, each.articles))
        for line in items_of(each.result, each.articles):
            json_schemas.validate_line(line)


def test_a_page_for_the_browser_is_made_as_told(archive: newscli.Archive, rewrite: bool) -> None:
    articles = by_day([archive.load(name) for name in ("bridge-shut", "months")])
    one = articles[:1]
    made = (
        Answer(report(articles), articles),
        Answer(one[0], one),
        Answer(newscli.find_timeline(one[0]), one),
        Answer(archive.digest()),
        Answer(Listing(())),
    )
    pages = ["".join(FORMATS["html"].draw([each], Look())) for each in made]
    told = "\n".join(page.partition("<body")[2].replace(newscli.__version__, "…") for page in pages)
    case = CASES / "html.txt"
    if rewrite:
        case.write_text(told, "utf-8")
    assert told == case.read_text("utf-8"), "run pytest --rewrite"


@pytest.mark.parametrize("way", ["merged", "exported"])
def test_an_archive_taken_elsewhere_is_shown_the_same(archive: newscli.Archive, tmp_path: Path, way: str) -> None:
    other = newscli.Archive(tmp_path / "other.db")
    if way == "merged":
        other.merge(archive.path, now=NOW)
        assert [each._replace(asked=None) for each in archive.searches()] == list(other.searches())
    else:
        (tmp_path / "all.jsonl").write_text("".join(archive.export()), "utf-8")
        other.add(tmp_path / "all.jsonl", now=NOW)
    for one, another in zip(answers(archive), answers(other), strict=True):
        if not isinstance(one.result, Feeds | SavedSearches):
            shown = ["".join(FORMATS["rich"].draw([each], LOOKS["rich"])) for each in (one, another)]
            assert shown[0] == shown[1]


RAIN = "It rained on Monday."


@pytest.mark.parametrize(
    ("text", "day", "told"),
    [
        (RAIN, None, "read it-rained-on-monday: 4 words in 1 sentence"),
        (f"{RAIN} It stopped.", date(2026, 3, 3), ": 6 words in 2 sentences, published 2026-03-03 (given)"),
        (f"{RAIN}\n\nAdvertisement\n\nIt stopped.", None, ": 6 words in 2 sentences, 1 piece left out"),
        ("Rain.", None, "read rain: 1 word in 1 sentence"),
    ],
)
def test_what_was_read_is_told_in_a_line(text: str, day: date | None, told: str) -> None:
    assert reading_line(newscli.read(text, published=day)).endswith(told)


@pytest.mark.parametrize(
    ("text", "day", "told"),
    [
        (RAIN, None, ["no publication date found for it-rained-on-monday, so 1 relative time stays open"]),
        (
            "It rained on Monday and yesterday.",
            None,
            ["no publication date found for it-rained-on-monday-and-yesterday, so 2 relative times stay open"],
        ),
        (RAIN, date(2026, 3, 3), []),
        ("It rained in May 2025 for two days.", None, []),
    ],
)
def test_what_an_article_lacks_is_noted(text: str, day: date | None, told: list[str]) -> None:
    notes = list(notes_of(newscli.read(text, published=day), analysed=False, dated=True, samples=False))
    assert [note.startswith(each) for note, each in zip(notes, told, strict=True)] == [True] * len(told)


def test_that_the_rest_is_for_subscribers_is_noted() -> None:
    whole = newscli.read(f"---\ntitle: Rain\n---\n{RAIN}")
    end = Span(len(whole.raw), len(whole.raw))
    stub = replace(whole, left_out=(*whole.left_out, LeftOut("paywall", end)))
    asked = {"analysed": False, "dated": False, "samples": False}
    assert not list(notes_of(whole, **asked))
    assert list(notes_of(stub, **asked)) == ["“Rain” is only a beginning: the rest is for subscribers."]
