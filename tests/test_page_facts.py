"""Facts of pages as content systems write them: who wrote a story, and its day, in head, markup and text."""

import json
from datetime import date

import newscli
import pytest

TITLE = "Council votes to close the harbour bridge"
STORY = (
    "The council of Saltport voted on Tuesday night to close the old harbour bridge, two years after a barge hit it.",
    "Engineers said that the bridge would have to be watched day and night until the spring, and lorries sent around.",
    "“Nobody wanted this, but nobody can promise that the pier will hold,” said the mayor, Ilse Morn, after the vote.",
    "The port expects to choose a builder in the autumn; the new bridge is to open in three years at the earliest.",
)


def _page(head: str, below: str, language: str) -> newscli.Article:
    menu = "".join(f"<li><a href='/{name}'>{name}</a></li>" for name in ("Home", "News", "Sport", "Letters"))
    story = "".join(f"<p>{text}</p>" for text in STORY)
    body = f"<ul>{menu}</ul><article><h1>{TITLE}</h1>{below}{story}</article><footer><p>© 2026</p></footer>"
    return newscli.read_html(
        f"<html lang={language}><head><title>{TITLE} - Saltport Courier</title>{head}</head><body>{body}</body></html>"
    )


def _linked(**said: object) -> str:
    data = json.dumps({"@type": "NewsArticle", "headline": TITLE, **said})
    return f"<script type='application/ld+json'>{data}</script>"


DAY = "<p>November 5, 2025</p>"
TRAMS = {
    "@type": "Article",
    "headline": "Trams to be red",
    "datePublished": "2024-01-01",
    "author": {"name": "Otto Vane"},
}
OWN = {"@type": "NewsArticle", "headline": TITLE, "datePublished": "2025-11-05", "author": {"@id": "#mara"}}
GRAPH = {"@graph": [TRAMS, OWN, {"@type": "Person", "@id": "#mara", "name": "Mara Ilves"}]}
BROKEN = (
    f'{{"@type": "Article", "headline": "{TITLE}", "datePublished": "2025-11-05", "author": {{"name": "Mara Ilves"}},}}'
)
# By what is special about each: the head, what stands below the headline, and the language.
PAGES = {
    "an ordinal": ("", "<p>By Mara Ilves, 5th Nov 2025</p>", "en"),
    "the 5th of": ("", "<p>Posted by Mara Ilves on the 5th of November, 2025</p>", "en"),
    "a title behind hours": ("", "<p>By Mara Ilves <span title='5 November 2025 10:11'>3 hours ago</span></p>", "en"),
    "figures of Britain": ("", "<p>By Mara Ilves</p><time>05/11/2025</time>", "en-GB"),
    "Dublin Core": (
        "<meta name=DC.date.issued content=2025-11-05><meta name=DC.creator content='Ilves, Mara'>",
        "",
        "en",
    ),
    "a reference": (
        "<meta name=citation_author content='Mara Ilves'><meta name=citation_date content=2025/11/05>",
        "",
        "en",
    ),
    "a counter": (
        """<meta name=parsely-page content='{"pub_date": "2025-11-05T08:00:00Z", "authors": ["Mara Ilves"]}'>""",
        "",
        "en",
    ),
    "an article among others": (f"<script type='application/ld+json'>{json.dumps(GRAPH)}</script>", "", "en"),
    "a comma too many": (f"<script type='application/ld+json'>{BROKEN}</script>", "", "en"),
    "wrapped data": (f"<script type='application/ld+json'>//<![CDATA[\n{BROKEN}\n//]]></script>", "", "en"),
    "an author with a role": (
        _linked(datePublished="2025-11-05", author={"name": "Mara Ilves, Harbour Editor"}),
        "",
        "en",
    ),
    "the paper as author": (
        _linked(datePublished="2025-11-05", author={"@type": "Organization", "name": "Saltport Courier"}),
        "<p>By Mara Ilves</p>",
        "en",
    ),
    "submitted": ("", "<div>Submitted by <span>Mara Ilves</span> on Wed, 11/05/2025 - 08:30</div>", "en"),
    "a university": ("", f"{DAY}<p>By Mara Ilves | University Communications</p>", "en"),
    "an agency": ("", f"<p>By MARA ILVES Associated Press</p>{DAY}", "en"),
    "a role before": ("", f"<p>By Mara Ilves, Print Managing Editor</p>{DAY}", "en"),
    "photographs": ("", f"<p>Words by Mara Ilves</p><p>Photographs by Otto Vane</p>{DAY}", "en"),
    "two stamps in a line": (
        "",
        "<p>By Mara Ilves</p><p>PUBLISHED: November 5, 2025 at 5:00 AM PST | UPDATED: Nov. 6, 2025 at 9:00 AM PST</p>",
        "en",
    ),
    "a blog": ("", "<div><a href='/@mara'>Mara Ilves</a> · Follow</div><div>5 min read · Nov 5, 2025</div>", "en"),
    "Danish": ("", "<p>Af Mara Ilves</p><p>5. november 2025</p>", "da"),
    "Dutch": ("", "<p>Door Mara Ilves</p><p>5 november 2025</p>", "nl"),
    "French": ("", "<p>Par Mara Ilves</p><p>Publié le 5 novembre 2025 à 10h30</p>", "fr"),
    "German": ("", "<p>Von Mara Ilves</p><p>05.11.2025, 10:30 Uhr</p>", "de"),
    "Spanish": ("", "<p>Por Mara Ilves</p><p>5 de noviembre de 2025</p>", "es"),
}


@pytest.mark.parametrize("kind", PAGES)
def test_author_and_day_are_read_and_no_part_of_the_story(kind: str) -> None:
    head, below, language = PAGES[kind]
    article = _page(head, below, language)
    assert (article.title, article.authors, article.published) == (TITLE, ("Mara Ilves",), date(2025, 11, 5))
    told = article.text.split("\n\n")
    assert told == [*STORY]


def test_a_thing_that_is_no_article_says_nothing_of_the_one_on_its_page() -> None:
    data = json.dumps(TRAMS | {"@type": "Product", "headline": TITLE, "publisher": {"name": "Lamp Shop"}})
    article = _page(f"<script type='application/ld+json'>{data}</script>", f"<p>By Mara Ilves</p>{DAY}", "en")
    assert (article.authors, article.published, article.source) == (("Mara Ilves",), date(2025, 11, 5), None)


MARKED = f"""<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="headline" content="{TITLE}">
<meta itemprop="articleSection" content="Harbour"><h1>Pier</h1>
<div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">The Saltport Lamp</b>
</div><div itemprop="articleBody">{"".join(f"<p>{text}</p>" for text in STORY)}</div></div>
<div itemscope itemtype="https://schema.org/NewsArticle"><b itemprop="headline">Trams to be red</b>
<meta itemprop="articleSection" content="Trams"></div>"""


def test_microdata_state_headline_section_and_paper_of_the_article_alone() -> None:
    article = newscli.read_html(f"<html><body>{MARKED}</body></html>")
    assert (article.title, article.section, article.source) == (TITLE, "Harbour", "The Saltport Lamp")
    assert ("section", "Harbour", "itemprop articleSection") in article.facts_from


@pytest.mark.parametrize(
    ("comment", "url"),
    [
        ("<!-- saved from url=(0022)https://a.example/pier -->", "https://a.example/pier"),
        (
            "<!--\n Page saved with SingleFile \n url: https://a.example/pier \n saved date: Tue-->",
            "https://a.example/pier",
        ),
        ("<!-- saved from url=(0014)about:internet -->", None),
        ("<!-- url: https://a.example/pier -->", None),
    ],
)
def test_a_page_that_somebody_saved_has_its_address_in_a_comment(comment: str, url: str | None) -> None:
    assert newscli.read_html(f"<!DOCTYPE html>\n{comment}\n<html><body>{MARKED}</body></html>").url == url


def test_where_section_language_address_and_update_of_a_page_are_from() -> None:
    head = _linked(articleSection="Trams", inLanguage="fr", datePublished="2025-11-05", dateModified="2025-11-07")
    head += "<meta property='article:section' content='Harbour'><link rel=canonical href='https://a.example/pier'>"
    said: dict[str, list[tuple[str, str]]] = {}
    for fact, value, where in _page(head, "<p>By Mara Ilves</p><p>Updated: November 6, 2025</p>", "en").facts_from:
        said.setdefault(fact, []).append((value, where))
    assert said["section"] == [("Harbour", "article:section"), ("Trams", "JSON-LD articleSection")]
    assert said["language"] == [("en", "the lang of the page"), ("fr", "JSON-LD inLanguage")]
    assert said["url"] == [("https://a.example/pier", "its canonical link")]
    assert said["updated_at"] == [
        ("2025-11-07", "JSON-LD dateModified"),
        ("2025-11-06", "what is printed around the story"),
    ]


def test_the_day_of_an_update_says_nothing_else_of_the_day() -> None:
    said = _page(*PAGES["two stamps in a line"]).facts_from
    assert [each.value for each in said if each.fact == "published"] == ["2025-11-05"]


@pytest.mark.parametrize(
    "below", ["<p>Publié le 5 novembre 2025</p>", "<p>For Immediate Release: November 5, 2025</p>"]
)
def test_what_a_page_says_of_its_day_names_nobody(below: str) -> None:
    article = _page("", below, "en")
    assert (article.authors, article.published) == ((), date(2025, 11, 5))
    assert [out.kind for out in article.left_out if "5" in out.source.of(article.raw)] == ["date"]


def test_a_sentence_that_tells_a_day_is_the_story() -> None:
    article = _page("", "<p>By Mara Ilves</p><p>The dam broke on Monday, March 2, 2026.</p>", "en")
    assert article.text.split("\n\n") == ["The dam broke on Monday, March 2, 2026.", *STORY]


def test_a_paper_is_told_by_its_name_and_in_no_part_of_its_own() -> None:
    site = "<meta property=og:site_name content=harbour-news><meta property=article:section content='Saltport Courier'>"
    article = _page(site + _linked(publisher={"name": "Saltport Courier"}, articleSection="Harbour"), "", "en")
    assert (article.source, article.section) == ("Saltport Courier", "Harbour")
    assert _page("<meta property=og:site_name content=harbour-news>", "", "en").source == "harbour-news"


SECOND = _linked(headline="Ferry aground", author={"name": "Otto Vane"})
FIRST = _linked(headline="Bridge shut after cracks found", author={"name": "Ina Verhoef"})
SHORT = "<p>Engineers closed the bridge on Monday, hours after they found cracks in eleven of its joints.</p>" * 2


@pytest.mark.parametrize(("said", "names"), [(SECOND + FIRST, ("Ina Verhoef",)), (SECOND, ())])
@pytest.mark.parametrize("title", ["", "<meta property='og:title' content='Bridge shut after cracks found'>"])
def test_an_article_of_another_headline_says_nothing_of_the_one_on_its_page(
    said: str, names: tuple[str, ...], title: str
) -> None:
    article = newscli.read_html(f"{said}{title}<h1>Bridge shut after cracks found</h1>{SHORT}")
    assert (article.title, article.authors) == ("Bridge shut after cracks found", names)
