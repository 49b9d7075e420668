"""Every result draws in every format, whatever it holds, and every format keeps its bargain."""

import csv
import io
import json
import re
from dataclasses import replace
from datetime import date
from typing import get_args

import newscli
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from newscli.archive.entries import Listing, Note, Stored
from newscli.archive.feeds import Feed, Feeds
from newscli.archive.readers.additions import Notes
from newscli.archive.saving import Added, Outcome
from newscli.article import Article, Span
from newscli.article.corrections import Selector
from newscli.errors import UsageError
from newscli.quotes import Quote, Quotes, Speaker
from newscli.quotes.voices import Voice, Voices
from newscli.render import markdown, terminal
from newscli.render import page as plain
from newscli.render.formats import FORMATS, format_named
from newscli.render.html.page_parts import draw as lanes
from newscli.render.html.page_parts import paragraphs
from newscli.render.layouts import LAYOUTS, layout
from newscli.render.layouts.places import accent, days, papers
from newscli.render.page import Answer, Block, BlockKind, Look, Page, Run, one_line, safe
from newscli.schema.records import KINDS
from newscli.summary import ScoredSentence, Summary, compare_summaries
from newscli.timeline import Event, TimeExpression, Timeline, Times, When

PIECES = (
    "Engineers closed the Harbour Bridge on Monday.",
    "“We had no choice,” said Tomas Reyle.\nAdvertisement\n",
    "\x1b[31mred\x1b[0m \u202eturned\u202c \x9b5m and a\xa0blank",
    "[bold]no markup[/bold] `code` *stars* # | <b>",
    "橋は月曜日に閉鎖された。",
    "a" * 200,
    "=SUM(1)\ttab",
)
STEERING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
few = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
DAYS = st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1))


@st.composite
def answers(draw: st.DrawFn) -> Answer:
    """Make an article of pieces of news, and any result of it."""
    raw = "\n\n".join(draw(st.lists(st.sampled_from(PIECES), min_size=1, max_size=4)))
    try:
        article = newscli.read(raw, title=draw(st.none() | st.sampled_from(PIECES[:4])))
    except newscli.NewscliError:
        article = newscli.read(PIECES[0])
    result = draw(st.sampled_from((article, Quotes, Timeline, Times, Summary, Listing)))
    if result is article:
        return Answer(article, (article,), (draw(quotes(article)), draw(times(article))))
    made = {Quotes: quotes, Timeline: timelines, Times: times, Summary: summaries, Listing: listings}[result]  # type: ignore[index]
    return Answer(draw(made(article)), (article,))


def spans(article: Article) -> st.SearchStrategy[Span]:
    ends = st.integers(0, len(article.text))
    return st.tuples(ends, ends).map(lambda pair: Span(min(pair), max(pair)))


def quotes(article: Article) -> st.SearchStrategy[Quotes]:
    span = spans(article)
    speaker = st.builds(Speaker, st.sampled_from(("Mara Ilves", "he\n\x1b[1m")), st.none() | span, st.none() | span)
    pieces = st.lists(span, min_size=1, max_size=2).map(tuple)
    kinds = st.sampled_from(("direct", "mixed", "indirect"))
    quote = st.builds(Quote, kinds, pieces, pieces, st.none() | speaker, st.none() | span, st.none() | span, st.just(0))
    return st.lists(quote, max_size=3).map(lambda found: Quotes(tuple(found)))


def times(article: Article) -> st.SearchStrategy[Times]:
    kinds = st.sampled_from(("DATE", "SET"))
    time = st.builds(TimeExpression, spans(article), kinds, st.just("2026-W05"), st.none(), DAYS, DAYS)
    return st.lists(time, max_size=3).map(lambda found: Times(tuple(found)))


def timelines(article: Article) -> st.SearchStrategy[Timeline]:
    precision = st.sampled_from(("day", "week", "vague"))
    when = st.builds(When, st.just("2026-02-06"), DAYS, DAYS, st.none(), precision, st.booleans())
    span = spans(article)
    event = st.builds(Event, when, st.none() | span, span, st.just(0), st.just(article.id))
    return st.lists(event, max_size=3).map(lambda found: Timeline(tuple(found)))


def summaries(article: Article) -> st.SearchStrategy[Summary]:
    scores = st.floats(-5, 5)
    chosen = st.builds(
        ScoredSentence, st.just(0), spans(article), scores, st.just(article.id), st.just(("is \x1bshort",))
    )
    return st.lists(chosen, max_size=3).map(lambda found: Summary("news", tuple(found), 9))


def listings(article: Article) -> st.SearchStrategy[Listing]:
    title, days = st.none() | st.sampled_from(PIECES), st.none() | st.just("2026-02-06")
    stored = st.builds(Stored, st.just("12ab"), st.just("a-slug"), title, st.just(("Mara",)), title, days, st.just(12))
    return st.lists(stored, max_size=3).map(lambda found: Listing(tuple(found)))


def drawn(answer: Answer, name: str, look: Look) -> str:
    return "".join(FORMATS[name].draw([answer], look))


@pytest.mark.parametrize("name", FORMATS)
@few
@given(answer=answers(), width=st.integers(20, 120), explain=st.booleans())
def test_every_result_draws_in_every_format(name: str, answer: Answer, width: int, explain: bool) -> None:
    look = Look(width=width, color="never", explain=explain)
    other = type(answer.result) is not Timeline
    none = {"csv": not layout(answer, look).columns, "ics": other, "timelinejs": other, "epub": True, "opml": True}
    none |= dict.fromkeys(("bibtex", "csl-json", "ris"), type(answer.result) is not Article)
    if none.get(name):
        with pytest.raises(UsageError, match=r"cited|CSV|calendar|timelines alone|a book|OPML"):
            drawn(answer, name, look)
        return
    shown = drawn(answer, name, look)
    assert not STEERING.search(shown.replace("\r\n", "\n"))
    assert shown == drawn(answer, name, look)
    assert not shown or shown.endswith("\n")


@pytest.mark.parametrize("kind", get_args(BlockKind))
def test_no_part_of_a_page_steers_a_terminal(kind: BlockKind) -> None:
    red = PIECES[2]
    page = Page((Block(kind, (Run(red, "strong", "https://a.example/\x1b[1m"), Run(red)), red, red, red, (red,)),))
    drawings = (plain.draw(page), markdown.draw(Answer(None), page), terminal.draw(page, Look(color="never")))
    assert not any(STEERING.search(drawn) for drawn in drawings)
    assert all("red" in drawn for drawn in drawings)


@pytest.mark.parametrize("kind", sorted({*get_args(BlockKind)} - {"raw"}))
def test_no_part_of_a_page_is_markup_in_markdown(kind: BlockKind) -> None:
    words = "<i>[a](b)"
    page = Page((Block(kind, (Run(words),), words, words, words, (words,)),))
    drawn = markdown.draw(Answer(None), page)
    assert not re.search(r"(?<!\\)<i", drawn)
    assert kind == "caption" or r"\<i\>\[a\](b)" in drawn


@few
@given(answers())
def test_json_holds_the_result_whole(answer: Answer) -> None:
    record = json.loads(drawn(answer, "json", Look()))
    assert record["schema"] == f"newscli/{KINDS[type(answer.result).__name__].name}/1"
    lines = drawn(answer, "jsonl", Look()).splitlines()
    home = record["article"] if "paragraphs" in record.get("article", {}) else record
    assert len(lines) == len(home[KINDS[type(answer.result).__name__].items])


@pytest.mark.parametrize(
    ("color", "on_terminal", "coloured"),
    [("auto", False, False), ("auto", True, True), ("always", False, True), ("never", True, False)],
)
def test_colours_are_for_terminals_unless_they_are_asked_for(
    color: str, on_terminal: bool, coloured: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    article = newscli.read("“The pier is shut,” Ada Lund said.")
    answer = Answer(newscli.find_quotes(article), (article,))
    assert ("\x1b" in drawn(answer, "rich", Look(color=color, terminal=on_terminal))) is coloured


@few
@given(answers())
def test_csv_and_plain_have_a_row_for_each_item(answer: Answer) -> None:
    page = layout(answer, Look())
    if not page.columns:
        return
    rows = list(csv.reader(io.StringIO(drawn(answer, "csv", Look()))))
    assert rows[0] == list(page.columns)
    assert all(len(row) == len(page.columns) for row in rows)
    plain = drawn(answer, "plain", Look()).splitlines()
    assert len(plain) == len(rows) - 1
    assert all(line.count("\t") == page.plain - 1 for line in plain)


def test_every_result_has_a_layout_and_a_record() -> None:
    assert set(LAYOUTS) == {*KINDS, "Report"}  # which is made of others


def test_an_unknown_format_is_refused_by_naming_those_there_are() -> None:
    with pytest.raises(UsageError, match=", ".join(FORMATS)):
        format_named("pdf")


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ((2026, 2, 6), (2026, 2, 6), "6 Feb 2026"),
        ((2024, 2, 1), (2024, 2, 29), "Feb 2024"),
        ((2026, 1, 1), (2026, 12, 31), "2026"),
        ((2026, 1, 1), (2026, 3, 31), "1 Jan 2026 – 31 Mar 2026"),
        ((2025, 12, 1), (2026, 12, 31), "1 Dec 2025 – 31 Dec 2026"),
        ((9999, 12, 1), (9999, 12, 31), "Dec 9999"),
    ],
)
def test_days_are_told_in_few_words(first: tuple[int, int, int], last: tuple[int, int, int], told: str) -> None:
    assert days(date(*first), date(*last)) == told


def test_what_is_harmless_is_left_alone() -> None:
    words = "“Tschüß,” said Zoë\u200d 👩\u200d🚒 — c’est\xa0ça; 橋"
    assert safe(words) == words
    assert one_line("a \n b\tc") == "a b c"
    assert safe("\x1b[2J\x7f\x9b\u202e\ud800") == "␛[2J␡\ufffd\ufffd"


def test_the_colours_of_speakers_begin_again_after_the_last() -> None:
    colours = [terminal.STYLES[accent(number)] for number in range(12)]
    assert len({*colours}) == 5
    assert colours[5:10] == colours[:5]


@pytest.mark.parametrize(("width", "longest"), [(100, 16), (40, 8)])
def test_a_bar_is_as_long_as_the_words_of_a_voice_but_never_empty(width: int, longest: int) -> None:
    told = [
        ("Mara Ilves", 800, 0.8),
        ("Ana Ferro", 199, 0.199),
        ("Tomas Reyle of the Ferry Union of Quillan", 1, 0.001),
    ]
    voices = Voices(tuple(Voice(name, (), 1, words, share, 1) for name, words, share in told))
    drawn = layout(Answer(voices), Look(width=width)).blocks
    assert [len(block.runs[0].text) for block in drawn] == [longest, longest // 4, 1]
    assert [block.runs[1].text for block in drawn] == [" 80 %", " 20 %", " <1 %"]
    assert [block.label for block in drawn[::2]] == [
        "Mara Ilves",
        told[2][0][: min(28, width - longest - 12) - 1] + "…",
    ]
    assert drawn[2].note == "1 quote · 1 word"


@pytest.mark.parametrize(("many", "shown"), [(40, "“{:.40}”: Who?"), (41, "“{:.39}…”: Who?")])
def test_of_long_words_that_a_note_is_about_the_beginning_is_shown(many: int, shown: str) -> None:
    article = newscli.read("Engineers have closed the bridges of Marnborough today.")
    note = Note(1, "2026-02-03", Selector(0, many, article.text[:many]), "Who?")
    prose = layout(Answer(article, (article,), notes=Notes((note,))), Look()).blocks[-1]
    assert prose.margin == (shown.format(article.text),)


def test_marks_lie_where_the_results_say() -> None:
    article = newscli.read("He said “so” on Monday.", title="T")
    start = article.text.index("“so”")
    said = Quote("direct", (Span(start, start + 4),), (), Speaker("Mara", None), None, None, 0)
    when = TimeExpression(Span(start + 8, start + 14), "DATE", "2026-03-02")
    page = layout(Answer(article, (article,), (Quotes((said,)), Times((when,)))), Look())
    (prose,) = [block for block in page.blocks if block.kind == "prose"]
    assert [(run.text, run.style) for run in prose.runs if run.style] == [("“so”", "speaker0"), ("Monday", "time")]
    assert page.blocks[-1].kind == "legend"


CAPTION = "Inspectors look at a beam under the bridge in Quillan, Thursday, Dec. 4, 2025. (Grant Ellery/The Times)"


@pytest.mark.parametrize(
    "copy", ["Inspectors look at a beam under the bridge in Quillan, Thursday, Dec. … more >", CAPTION]
)
@pytest.mark.parametrize(
    "between", ["", "The detour takes an hour, and the council asked for more ferries, it said.\n\n"]
)
def test_a_caption_given_twice_is_shown_once(copy: str, between: str) -> None:
    article = newscli.read(
        "Engineers closed the bridge on Monday, and nobody knew when it would open again, they said.\n\n"
        f"{CAPTION}\n{between}{copy}\n\n"
        "The closing is expected to last until spring, and truckers were already counting what it would cost them.\n"
    )
    page = layout(Answer(article, (article,)), Look())
    assert [block.kind for block in page.blocks].count("caption") == 1
    assert article.text.count("Inspectors") == 0


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("on March 3", "3 Mar Tue"),
        ("in January", "Jan"),
        ("late last month", "late Feb"),
        ("last week", "23 Feb–1 Mar"),
        ("from July to September 2025", "Jul–Sep"),
        ("from November 2025 to January 2026", "Nov–Jan 2026"),
        ("in the third quarter of 2025", "Q3"),
        ("in the summer of 2024", "summer"),
        ("in 2021", "2021"),
        ("in the 1960s", "1960s"),
    ],
)
def test_a_timeline_says_days_in_the_fewest_words(words: str, label: str) -> None:
    article = newscli.read(f"The old bridge was closed {words}.", published=date(2026, 3, 4))
    page = layout(Answer(newscli.find_timeline(article), (article,)), Look())
    assert label in [block.label for block in page.blocks]


EXPLAINED = "The mill will close in May, its owner said. Its ovens were sold in March. “We wept,” said Mayor Orr."


@pytest.mark.parametrize("width", [40, 50, 60, 80])
def test_reasons_stand_in_their_column_however_narrow(width: int) -> None:
    article = newscli.read(EXPLAINED)
    answer = Answer(newscli.summarize(article, sentences=1, explain=True), (article,))
    compared = Answer(compare_summaries(article, sentences=1), (article,))
    drawn = "".join(FORMATS["rich"].draw([answer, compared], Look(width=width, color="never", explain=True)))
    assert max(map(len, drawn.splitlines())) <= width


def test_sentences_of_a_summary_have_bullets_where_they_are_asked_for() -> None:
    article = newscli.read(EXPLAINED)
    answer = Answer(newscli.summarize(article, sentences=2), (article,))
    kinds = [{block.kind for block in layout(answer, look).blocks} for look in (Look(), Look(bullets=True))]
    assert ["list" in each for each in kinds] == [False, True]


def test_a_feed_without_a_title_goes_by_its_address_in_a_list_of_feeds() -> None:
    known = ("2026-03-01", None, None, None, None, 0)
    feeds = Feeds((Feed("https://a.example/f", None, *known), Feed("https://b.example/f", "The “B” & C", *known)))
    told = "".join(FORMATS["opml"].draw([Answer(feeds)], Look()))
    assert 'text="https://a.example/f" title="https://a.example/f" xmlUrl="https://a.example/f"' in told
    assert 'text="The “B” &amp; C" title="The “B” &amp; C" xmlUrl="https://b.example/f"' in told


def test_what_was_added_is_plain_in_three_columns() -> None:
    added = Added((Outcome("added", 1, "0123", "pier", 1, url="https://a.example/"),))
    assert "".join(FORMATS["plain"].draw([Answer(added)], Look())) == "added\t0123\tpier\n"


def test_a_paragraph_keeps_what_stands_after_its_last_sentence() -> None:
    article = newscli.read("The ferry is safe. It sails on Monday.")
    short = replace(article, sentences=article.sentences[:1])
    (told,) = paragraphs(short, Quotes(()), Times(()))
    assert [(each.number, each.pieces[0].words) for each in told.stretches] == [
        (0, "The ferry is safe."),
        (None, " It sails on Monday."),
    ]


def test_markdown_shows_the_chosen_sentences_in_the_article() -> None:
    article = newscli.read(EXPLAINED)
    answer = Answer(newscli.summarize(article, sentences=1, explain=True), (article,))
    drawn = "".join(FORMATS["markdown"].draw([answer], Look(explain=True)))
    assert "**The mill will close in May, its owner said.** Its ovens" in drawn
    assert not re.search(r" \*\*$|[^ -] \*\* ", drawn, re.MULTILINE)


def test_a_last_name_alone_follows_its_title() -> None:
    article = newscli.read(EXPLAINED)
    drawn = "".join(FORMATS["rich"].draw([Answer(newscli.find_quotes(article), (article,))], Look(color="never")))
    assert "Mayor Orr  " in drawn


def test_a_role_that_began_a_sentence_is_written_as_within_one() -> None:
    article = newscli.read("A ferry captain, Bo Lund, said it held. Marn Council leader Ada Lund said it did not.")
    shown = "".join(FORMATS["rich"].draw([Answer(newscli.find_quotes(article), (article,))], Look(color="never")))
    assert "Bo Lund, a ferry captain " in shown
    assert "Ada Lund, Marn Council leader " in shown


TOLD = (
    "Engineers shut the bridge of Marn on Monday. Two ferries carry workers across the water until it holds again. "
    "Trams stop short at the quay, and whoever lives beyond has to walk up the hill."
)


def of_papers(*told: tuple[str, str]) -> tuple[Article, ...]:
    return tuple(
        newscli.read(f"---\ntitle: {text[:9]}\nsource: {paper}\n---\n{text}", published=date(2026, 3, 3))
        for paper, text in told
    )


def test_a_comparison_says_that_nothing_differs_and_which_articles_are_copies() -> None:
    articles = of_papers(("Courier", TOLD), ("Gazette", TOLD), ("Star", "Engineers shut the bridge of Marn on Monday."))
    shown = "".join(FORMATS["rich"].draw([Answer(newscli.compare(articles), articles)], Look(color="never")))
    assert "nowhere that newscli can see" in shown
    assert shown.rstrip().endswith("Gazette is left out: it has the text of Courier")


def test_a_digest_says_how_many_articles_a_story_has_or_which_paper_tells_it() -> None:
    articles = of_papers(("Courier", TOLD), ("Gazette", TOLD), ("Post", "Gulls gather in the yard of the mill."))
    shown = "".join(FORMATS["rich"].draw([Answer(newscli.digest(articles))], Look(color="never"))).splitlines()
    notes = {" ".join(line.split()) for line in shown if line.endswith((" 2 articles", " Post"))}
    assert {"Engineers 2 articles", "Gulls gat Post"} < notes


def test_articles_of_one_paper_are_told_apart() -> None:
    days_and_titles = ((date(2026, 3, 2), "One"), (date(2026, 3, 3), "Two"), (date(2026, 3, 3), "Three"))
    articles = [
        newscli.read(f"---\ntitle: {title}\nsource: Courier\n---\nThe mill shut, said {title}.", published=day)
        for day, title in days_and_titles
    ]
    other = newscli.read("---\ntitle: Four\nsource: Star\n---\nThe mill shut.")
    assert list(papers([*articles, other]).values()) == ["Courier, 2 Mar", "Courier, two", "Courier, three", "Star"]


def test_colours_that_were_asked_for_come_whatever_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    article = newscli.read("“It was loud,” said Ada Lund.")
    answer = Answer(newscli.find_quotes(article), (article,))
    always, auto = (
        "".join(FORMATS["rich"].draw([answer], Look(color=asked, terminal=True))) for asked in ("always", "auto")
    )
    assert "\x1b[36m" in always
    assert "\x1b[36m" not in auto


def test_json_keeps_letters_as_they_are_written() -> None:
    article = newscli.read("“Żółw is open,” said Zoë Łuk.")
    for name in ("json", "jsonl"):
        assert "“Żółw is open,”" in "".join(FORMATS[name].draw([Answer(article, (article,))], Look()))


def test_json_escapes_what_steers_as_json_does_and_is_read_as_it_was() -> None:
    words = "a\u202eb\x7f\U000e0041\u2028 \ud800"
    told = plain.dumped({"words": words})
    assert told == '{"words": "a\\u202eb\\u007f\\udb40\\udc41\\u2028 \\ud800"}\n'
    assert json.loads(told) == {"words": words}


def test_json_tells_why_a_time_is_read_so() -> None:
    article = newscli.read("It broke last week, not in 1998.", published=date(2026, 2, 6))
    reasons = [time["reason"] for time in newscli.to_record(newscli.find_times(article), article)["times"]]
    assert [bool(reason) for reason in reasons] == [True, False]


def test_a_table_of_several_articles_says_which_each_sentence_is_of() -> None:
    one, other = (newscli.read(f"The {name} broke on Monday. Nobody was hurt.", title=name) for name in ("dam", "pier"))
    said = {"The dam broke on Monday.", "Nobody was hurt."}
    for articles in ((one,), (one, other)):
        answer = Answer(newscli.summarize(*articles, explain=True), articles)
        rows = "".join(FORMATS["plain"].draw([answer], Look(explain=True))).splitlines()
        assert {row.split("\t")[-1] for row in rows} == ({one.id, other.id} if len(articles) > 1 else said)
        drawn = "".join(FORMATS["rich"].draw([answer], Look(color="never", explain=True))).partition("Why these")[2]
        heads = [line.strip() for line in drawn.splitlines() if line.strip() in ("dam", "pier")]
        assert heads == (["dam", "pier"] if len(articles) > 1 else [])


def test_times_are_qualified_in_words() -> None:
    article = newscli.read(
        "He must serve at least six years, the judge said late last month.", published=date(2026, 4, 2)
    )
    drawn = "".join(FORMATS["rich"].draw([Answer(newscli.find_times(article), (article,))], Look(color="never")))
    assert "duration · at least" in drawn
    assert "Mar 2026 · date · late" in drawn


def test_a_note_stands_in_the_line_of_its_words_where_two_blanks_are_left() -> None:
    page = Page((Block("prose", (Run("Gulls gather."),), note="2 days"),))
    drawn = [terminal.draw(page, Look(width=width, color="never")).splitlines() for width in (25, 24)]
    assert drawn == [["  Gulls gather.  2 days"], ["  Gulls gather.", "                2 days"]]


def test_what_papers_tell_of_is_drawn_by_days_down_the_page_and_a_column_a_paper() -> None:
    told = (
        "The weir broke on 3 March. Ada Lund resigned on 3 March. The mill burned in March. It reopened on 9 March.",
        "The bridge fell on 3 March. The ferry sank around 9 March.",
    )
    one, other = (newscli.read(text, published=date(2026, 3, 10)) for text in told)
    events = [event for article in (one, other) for event in newscli.find_timeline(article).events]
    picture = lanes(events, {one.id: "A", other.id: "B"}, "what happened")
    marks = re.findall(r'<(rect|circle) class="p(\d)( open)?" c?x="(\d+)" c?y="([\d.]+)".*?<title>(.*?)<', picture)
    assert marks == [  # a month beside the days in it, days of one paper beside each other, farther down the later
        ("rect", "0", "", "117", "27.0", "Mar"),
        ("circle", "0", "", "131", "51.0", "3 Mar Tue"),
        ("circle", "0", "", "142", "51.0", "3 Mar Tue"),
        ("circle", "0", "", "131", "76.8", "9 Mar Mon"),
        ("circle", "1", "", "158", "51.0", "3 Mar Tue"),
        ("circle", "1", " open", "158", "76.8", "about 9 Mar Mon"),
    ]
    assert re.findall(r">(.*?)</text>", picture) == ["1 Mar 2026", "3 Mar 2026", "9 Mar 2026", "1", "2"]
    assert re.findall(r'viewBox="(.*?)"', picture) == ["0 0 174 126"]
    alone = lanes(newscli.find_timeline(other).events, {other.id: "B"}, "what happened")
    assert re.findall(r">(.*?)</text>", alone) == ["3 Mar 2026", "9 Mar 2026"]  # one paper needs no number
