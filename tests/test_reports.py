"""HTML, EPUB and TimelineJS: well-formed, safe whatever stands in an article, and every link lands."""

import hashlib
import io
import json
import re
import zipfile
from base64 import b64encode
from collections import Counter
from datetime import date
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import html5lib
import newscli
import pytest
from newscli.article import Article
from newscli.errors import UsageError
from newscli.pipeline.report import report
from newscli.render.formats import FORMATS, book
from newscli.render.html.page_parts import day_of
from newscli.render.html.page_parts import draw as drawing
from newscli.render.page import Answer, Look

from front_door import run

DATA = Path(__file__).parent.parent / "data"
STORY = sorted((DATA / "stories" / "kelda-dam").glob("*.md"))
XHTML = "{http://www.w3.org/1999/xhtml}"
HOSTILE = """---
title: "<script>alert(1)</script> & <b>\u202ebold"
authors: ["<img src=x onerror=alert(2)>"]
source: "\\"><svg onload=alert(3)>"
url: "https://paper.example/?a=1&b='\\"<x>"
published: 2026-03-03
---

“</mark><script>alert(4)</script>,” said Tomas Reyle\x07 on Monday. {{ 7 * 7 }} {% raw %}
On Tuesday <style>a{}</style> fell.

"""


def articles(*paths: Path) -> tuple[Article, ...]:
    return tuple(newscli.read(path.read_text("utf-8")) for path in paths)


def page(*found: Article) -> str:
    return "".join(FORMATS["html"].draw([Answer(report(found), found)], Look()))


def parsed(html: str) -> ElementTree.Element:
    return html5lib.HTMLParser(strict=True).parse(html)  # type: ignore[no-any-return]


def tag(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


@pytest.fixture(scope="module")
def story() -> ElementTree.Element:
    return parsed(page(*articles(*STORY)))


def test_a_report_holds_all_its_parts(story: ElementTree.Element) -> None:
    heads = [element.text for element in story.iter(f"{XHTML}h2")]
    assert heads == ["In short", "What happened when", "Who is quoted", "The text", "How it was found"]
    assert len(list(story.iter(f"{XHTML}article"))) == len(STORY)


def test_a_part_that_holds_nothing_has_no_heading() -> None:
    found = articles(*STORY[:1])
    bare = (newscli.read("Hens are birds. They like to sit in the shade of a barn, and so do ducks.", title="Hens"),)
    for told, has in ((found, True), (bare, False)):
        shown = "".join(FORMATS["rich"].draw([Answer(report(told), told)], Look()))
        assert ("What happened when" in shown, "Who said what" in shown) == (has, has)
        assert "\n\n  The articles\n" in shown


def test_each_link_inside_lands_and_each_name_is_given_once(story: ElementTree.Element) -> None:
    names = Counter(element.get("id") for element in story.iter() if element.get("id"))
    links = [element.get("href", "") for element in story.iter(f"{XHTML}a")]
    assert [name for name, count in names.items() if count > 1] == []
    assert [link for link in links if link.startswith("#") and link[1:] not in names] == []


def test_why_a_day_was_chosen_is_told_in_plain_words(story: ElementTree.Element) -> None:
    notes = " ".join("".join(each.itertext()) for each in story.iter(f"{XHTML}td"))
    assert "in the past, because of “" in notes
    assert not re.search(r"· (?:back|ahead),", notes)


def test_quotes_and_days_are_marked_in_the_text(story: ElementTree.Element) -> None:
    text = next(element for element in story.iter() if element.get("id") == "article-1")
    marks = ["".join(mark.itertext()) for mark in text.iter(f"{XHTML}mark")]
    days = [time.get("datetime") for time in text.iter(f"{XHTML}time")]
    assert any(len(mark.split()) > 3 for mark in marks)
    assert "2026-03-12" in days


@pytest.mark.parametrize("name", ["article", "quotes", "timeline", "summary", "times"])
def test_every_result_is_a_page_that_nothing_is_wrong_with(name: str) -> None:
    (article,) = articles(DATA / "articles" / "ferry-verdict.md")
    results = {
        "article": article,
        "quotes": newscli.find_quotes(article),
        "timeline": newscli.find_timeline(article),
        "summary": newscli.summarize(article),
        "times": newscli.find_times(article),
    }
    found = parsed("".join(FORMATS["html"].draw([Answer(results[name], (article,))], Look())))
    (title,) = found.iter(f"{XHTML}h1")
    assert "".join(title.itertext()) == article.title


def test_nothing_from_outside_is_taken_for_markup() -> None:
    hostile = newscli.read(HOSTILE)
    html = page(hostile)
    found = parsed(html)
    assert not {"script", "img", "iframe", "object", "link", "form"} & {tag(element) for element in found.iter()} - {
        "b"
    }
    assert len(list(found.iter(f"{XHTML}style"))) == 1
    assert not [name for element in found.iter() for name in element.attrib if name.startswith("on") or name == "src"]
    assert "{{ 7 * 7 }}" in html
    assert not re.search("[\x00-\x08\x0b-\x1f\u202a-\u202e]", html)


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "\x01https://a"])
def test_only_addresses_of_the_web_become_links(url: str) -> None:
    found = parsed(
        page(newscli.read_html("<article><p>The dam broke on Monday, March 2, 2026.</p></article>", url=url))
    )
    assert all(link.get("href", "").startswith("#") for link in found.iter(f"{XHTML}a"))


def test_a_page_asks_for_nothing_and_allows_only_its_own_style() -> None:
    found = parsed(page(*articles(STORY[0])))
    (policy,) = (each.get("content", "") for each in found.iter(f"{XHTML}meta") if each.get("http-equiv"))
    (style,) = found.iter(f"{XHTML}style")
    known = b64encode(hashlib.sha256((style.text or "").encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{known}'; base-uri 'none'; form-action 'none'"
    assert "url(" not in (style.text or "")
    assert "@import" not in (style.text or "")
    assert not [element for element in found.iter() if element.get("style")]


def test_a_place_on_the_page_quotes_its_first_and_last_words() -> None:
    front = "---\nurl: https://paper.example/dam#top\n---\n\n"
    html = page(newscli.read(front + "The well-known dam, above the town of Marn, broke at six on Monday."))
    assert (
        'href="https://paper.example/dam#:~:text=The%20well%2Dknown%20dam%2C%20above,at%20six%20on%20Monday."' in html
    )


def test_a_drawing_has_a_mark_for_each_event_with_days_and_none_above_another() -> None:
    text = "The dam broke on Monday. The mayor resigned on Monday. It was built in 1931. The trial began in March."
    article = newscli.read(text, published=date(2026, 4, 1))
    events = newscli.find_timeline(article).events
    svg = ElementTree.fromstring(drawing(events, {article.id: "Courier"}, "four events"))
    marks = [each for each in svg.iter() if tag(each) in ("circle", "rect")]
    assert len(marks) == sum(event.when.first is not None for event in events) >= 4
    assert len({(each.get("cx"), each.get("x"), each.get("cy"), each.get("y")) for each in marks}) == len(marks)


def test_the_longer_two_days_lie_apart_the_farther_down_the_second_stands() -> None:
    text = "The dam broke on Jan. 5. The mayor sang on Jan. 6. She quit on Jan. 9. The trial began on March 30."
    article = newscli.read(text, published=date(2026, 4, 1))
    events = newscli.find_timeline(article).events
    svg = ElementTree.fromstring(drawing(events, {article.id: "Courier"}, "four events"))
    places = sorted(float(each.get("cy", "")) for each in svg.iter() if tag(each) == "circle")
    steps = [after - before for before, after in pairwise(places)]
    assert 0 < steps[0] < steps[1] < steps[2]


@pytest.mark.parametrize("value", ["2026", "2026-02", "2026-02-06", "2026-W06"])
def test_days_that_browsers_understand_are_told_to_them(value: str) -> None:
    assert day_of(value) == value


@pytest.mark.parametrize("value", ["PAST_REF", "2026-SU", "0000-02-06", "P2W", "XXXX-02-06", "2026-02-06T14:00"])
def test_other_values_of_times_are_not_told_to_browsers(value: str) -> None:
    assert day_of(value) == ""


def test_only_what_happens_at_one_time_stands_side_by_side_in_a_drawing() -> None:
    text = "It rained from 2 to 6 March. The dam broke on 4 March. The mayor resigned on 9 March. She left on 12 March."
    article = newscli.read(text, published=date(2026, 4, 1))
    events = newscli.find_timeline(article).events
    svg = ElementTree.fromstring(drawing(events, {article.id: "Courier"}, "four events"))
    (rain,) = (float(each.get("x", "")) + 3 for each in svg.iter() if tag(each) == "rect")
    dam, mayor, she = (float(each.get("cx", "")) for each in svg.iter() if tag(each) == "circle")
    assert rain == mayor == she < dam


def test_a_drawing_of_several_papers_has_a_head_for_each() -> None:
    found = [newscli.read(f"The {name} broke on Monday.", published=date(2026, 4, 1)) for name in ("dam", "pier")]
    for articles in (found[:1], found):
        events = [event for article in articles for event in newscli.find_timeline(article).events]
        papers = {article.id: f"Paper {number}" for number, article in enumerate(articles)}
        svg = ElementTree.fromstring(drawing(events, papers, "events"))
        heads = [each.text for each in svg.iter() if each.get("text-anchor") == "middle"]
        assert heads == (["1", "2"] if len(articles) > 1 else [])


def test_a_book_is_whole_and_the_same_each_time() -> None:
    found = articles(*STORY[:2])
    answers = [Answer(report(found), found), *(Answer(article, (article,)) for article in found)]
    whole = book(answers, Look())
    assert whole == book(answers, Look())
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type, archive.read(first)) == ("mimetype", 0, b"application/epub+zip")
        for name in archive.namelist():
            if not name.endswith(("mimetype", ".css")):
                ElementTree.fromstring(archive.read(name))
        spine = [
            each for each in ElementTree.fromstring(archive.read("book/package.opf")).iter() if tag(each) == "itemref"
        ]
    assert len(spine) == 3


def test_a_hostile_article_makes_a_book_too() -> None:
    hostile = newscli.read(HOSTILE)
    with zipfile.ZipFile(io.BytesIO(book([Answer(report([hostile]), (hostile,))], Look()))) as archive:
        for name in archive.namelist():
            if not name.endswith(("mimetype", ".css")):
                ElementTree.fromstring(archive.read(name))


def test_timelinejs_reads_a_timeline() -> None:
    article = newscli.read(
        "The dam <b>broke</b> on Monday. It was built in 1931.", published=date(2026, 4, 1), title="A & B"
    )
    shown = json.loads(
        "".join(FORMATS["timelinejs"].draw([Answer(newscli.find_timeline(article), (article,))], Look()))
    )
    assert shown["title"]["text"]["headline"] == "A &amp; B"
    built, broke = shown["events"]
    assert (built["start_date"], built["end_date"]["month"]) == ({"year": 1931, "month": 1, "day": 1}, 12)
    assert (broke["start_date"]["day"], "end_date" in broke) == (30, False)
    assert "&lt;b&gt;broke" in broke["text"]["headline"]


def test_timelinejs_and_a_book_say_what_they_are_for() -> None:
    article = newscli.read("The dam broke.")
    with pytest.raises(UsageError, match="timelines alone"):
        list(FORMATS["timelinejs"].draw([Answer(newscli.find_quotes(article), (article,))], Look()))
    with pytest.raises(UsageError, match="no text"):
        list(FORMATS["epub"].draw([Answer(article, (article,))], Look()))


def test_reports_and_books_are_written_by_the_commands(tmp_path: Path) -> None:
    verdict = str(DATA / "articles" / "ferry-verdict.md")
    assert run(tmp_path, "add", verdict, str(STORY[0])).code == 0
    page, *books = (tmp_path / name for name in ("a.html", "a.epub", "digest.epub", "export.epub"))
    assert run(tmp_path, "report", verdict, "--heading", "A verdict", "-o", str(page)) == (0, "", "")
    assert [title.text for title in parsed(page.read_text("utf-8")).iter(f"{XHTML}h1")] == ["A verdict"]
    for words, target in zip((("report", verdict), ("digest", "--since", "2020"), ("export",)), books, strict=True):
        assert run(tmp_path, *words, "-o", str(target)).code == 0
        assert zipfile.is_zipfile(target)
    with zipfile.ZipFile(books[-1]) as archive:
        assert len([name for name in archive.namelist() if "chapter" in name]) == 2


def test_a_report_of_a_revised_article_shows_what_changed(tmp_path: Path) -> None:
    front = "---\ntitle: Dam breaks\nurl: https://paper.example/dam\n---\n\n"
    for number in (12, 13):
        assert (
            run(tmp_path, "add", "-", given=f"{front}The dam broke on Monday, March 2, 2026. It killed {number}.").code
            == 0
        )
    shown = parsed(run(tmp_path, "report", "@1").out)
    assert [(each.text, tag(each)) for each in shown.iter() if tag(each) in ("del", "ins")] == [
        ("12.", "del"),
        ("13.", "ins"),
    ]


@pytest.mark.parametrize("words", [("--json",), ("-o", "x.csv")])
def test_a_report_says_what_it_can_be(words: tuple[str, ...], tmp_path: Path) -> None:
    done = run(tmp_path, "report", "ferry-verdict", *words)
    assert (done.code, done.out) == (2, "")
    assert "html, epub" in done.err


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ("The mill fell on Tuesday.", "Tue 3 Feb 2026"),
        ("The pier burned around January 3.", "about 3 Jan Sat 2026"),
        ("The lake will be cleaned by the end of May.", "by 31 May Sun 2026"),
        ("It rained from Thursday to Friday.", "5 Feb–6 Feb 2026"),
        ("A goose sang in May 2024.", "May 2024"),
    ],
)
def test_a_day_of_a_report_has_its_year(told: str, days: str) -> None:
    article = newscli.read(told, published=date(2026, 2, 6))
    page = "".join(FORMATS["html"].draw([Answer(report([article]), (article,))], Look()))
    assert days in re.sub("<[^>]*>", "", page)
