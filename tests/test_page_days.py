"""The ways in which pages state and print their days, one row each; 9 February 2026 unless the row says more."""

from datetime import date

import newscli
import pytest
from newscli.ingest.metadata.facts import find_stamp
from newscli.language.lexicon.calendar import LANGUAGES, Months

STORY = "<p>Engineers closed the bridge on Monday, hours after they found cracks in eleven of its joints.</p>" * 3


def _page(head: str = "", shown: str = "", foot: str = "", url: str | None = None) -> newscli.Article:
    html = (
        f"<html lang='en'><head><title>Bridge shut after cracks found</title>{head}</head><body><nav><a href='/'>Home"
        f"</a></nav><article><h1>Bridge shut after cracks found</h1>{shown}{STORY}{foot}</article></body></html>"
    )
    return newscli.read_html(html, url=url)


STATED = [
    '<meta name="bt:pubDate" content="2026-02-09T10:00:00Z">',
    '<meta name="article.publication-date" content="20260209">',
    '<meta name="DC.date.issued" content="2026-02-09">',
    '<meta name="date" content="2026-02-05"><meta name="publish-date" content="2026-02-09">',
    '<meta name="published_time" content="1770631200">',
    '<meta name="release_time" content="20260209100000">',
    '<script type="application/ld+json">{"@type":"LiveBlogPosting","coverageStartTime":"2026-02-09T10:00Z"}</script>',
    '<script type="application/ld+json">{"@type":"Question","dateCreated":"2026-02-09"}</script>',
    '<script>window.page = {"article": {"publishedAt": "2026-02-09T10:00:00Z"}}</script>',
    '<script>self.next.push("{\\"publish_date\\":\\"2026-02-09\\"}")</script>',
    '<script>window.page = {"postDate": "February 9, 2026", "unpublishDate": "2026-08-09"}</script>',
    '<script>window.page = {"published_at": 1770631200}</script>',
    '<meta http-equiv="date" content="Mon, 09 Feb 2026 10:00:00 GMT">',
    '<meta name="PublishDateTime" content="2026-02-09T10:00">',
    '<meta name="dateISO" content="2026-02-09"><meta name="revision_date" content="2026-02-12">',
    '<meta name="twitter:label2" content="Published"><meta name="twitter:data2" content="9 Feb 2026">',
    '<script type="application/ld+json">{"@type":"Article","datePublished":{"@value":"2026-02-09"}}</script>',
    '<script type="application/ld+json">[{"@type":"Article","headline":"Ferry late","datePublished":"2026-02-05"},'
    '{"@type":"Article","headline":"Bridge shut after cracks found","datePublished":"2026-02-09"}]</script>',
    '<script type="application/ld+json">{&quot;@type&quot;:&quot;Article&quot;,&quot;datePublished&quot;:'
    "&quot;2026-02-09&quot;}</script>",
    '<script>window.page = {"firstPublishedAt": 1770631200000, "latestPublishedAt": 1770831200000}</script>',
    '<script>window.page = {"story": {"title": "Bridge shut after cracks found", "publishedAt": "2026-02-09"}, '
    '"more": [{"title": "Ferry late", "publishedAt": "2026-02-05"}]}</script>',
    '<script>window.page = {"more": [{"title": "Ferry late", "createdAt": "2026-02-05"}], '
    '"story": {"headline": "Bridge shut after cracks found", "createdAt": "2026-02-09"}}</script>',
]
SHOWN = [
    "<p>Submitted by Mara on Mon, 02/09/2026 - 09:00</p>",
    "<p>Posted on February 9, 2026 by Mara Ilves in News | 3 comments</p>",
    "<dl><dt>Published</dt><dd>9 February 2026</dd><dt>Last updated</dt><dd>12 February 2026</dd></dl>",
    "<table><tr><th>Date</th><td>9 February 2026</td></tr></table>",
    "<span property='dc:date dc:created' content='2026-02-09T10:00:00-04:00'>a while ago</span>",
    "<abbr class='published' title='2026-02-09T10:00:00'>February 9</abbr>",
    "<span class='timestamp' data-timestamp='1770631200'>a year ago</span>",
    "<div class='date'><span>09</span> <span>Feb</span> <span>2026</span></div>",
    "<p>SALTPORT, February 9, 2026 (Harbour Wire) -- The port of Saltport said that it had shut the bridge.</p>",
    "<p>Updated: Feb. 12, 2026 | Published: Feb. 9, 2026</p>",
    "<p>Received 5 January 2026; Accepted 3 February 2026; Published 9 February 2026</p>",
    "<p><time datetime='2026-02-09'>August 28, 2025</time></p>",
    "<p><time datetime='2026-02-09T10:00:00.0000000Z'>2/9/2026 10:00:00 AM</time></p>",
    "<p>9. Februar 2026, 10:00 Uhr</p>",
    "<p>Reviewed by Mara Ilves, a bridge engineer at the port of Saltport, on February 9, 2026.</p>",
    "<p>Posted on 09.02.26.</p>",
    "<p>9-Feb-26</p>",
    "<p>Posted on <time>February 9, 2026</time><time>February 12, 2026</time> in Harbour</p>",
    "<p>It stays shut for a year, the port says.<span class='byline'> By Mara Ilves on Feb. 9, 2026</span></p>",
    "<p>February 12, 2026</p><p>February 9, 2026 | Posted by Mara Ilves</p>",
    "<relative-time datetime='2026-02-09T10:00:00Z'>a while ago</relative-time>",
    "<local-time datetime='2026-02-09T10:00:00Z'></local-time>",
    "<tide-stamp data-timestamp='1770631200000'>a while ago</tide-stamp>",
    "<time data-ts='1770631200'>a while ago</time>",
    "<span class='date' data-epoch='1770631200000'></span>",
    "<div class='meta' data-published-at='2026-02-09T10:00:00Z'>a while ago</div>",
    "<section data-pubdate='2026-02-09'></section>",
    "<p>Posted 9/2/2026</p><ul><li>Ferry late, 25/11/2025</li><li>Trams red, 18/01/2026</li></ul>",
    "<figure><figcaption>The bridge on May 2, 2021.</figcaption></figure><p>February 9, 2026</p>",
    "<p>Bridges of Saltport since May 2, 2021</p><p>February 9, 2026</p>",
]
OF_OTHERS = [
    "<aside><p>Ferry late</p><time datetime='2026-02-05'>February 5, 2026</time></aside>",
    "<section class='related'><p>Ferry late</p><time datetime='2026-02-05'>February 5, 2026</time></section>",
    "<ol class='comments'><li>Eel Fan<time datetime='2026-02-05'>February 5, 2026</time></li></ol>",
]
FOOT = [
    "<p>This entry was posted on Monday, February 9th, 2026 at 10:00 am and is filed under Harbour and Bridges.</p>",
    "<p>9 February 2026</p>",
    "<p>Mara Ilves, 9 February 2026</p>",
    "<p>Page last reviewed: 9 February 2026</p>",
]
ADDRESSES = [
    "2026/0209/c12.html",
    "news/bridge_20260209.html",
    "2026-02/09/c_1.htm",
    "2026.02.09/bridge",
    "bridge-shut-february-9-2026",
]


@pytest.mark.parametrize("head", STATED)
def test_a_day_is_read_where_the_markup_states_it(head: str) -> None:
    assert _page(head).published == date(2026, 2, 9)


@pytest.mark.parametrize("shown", SHOWN)
def test_a_day_is_read_where_the_page_prints_it(shown: str) -> None:
    assert _page(shown=shown).published == date(2026, 2, 9)


@pytest.mark.parametrize("foot", OF_OTHERS)
def test_days_of_other_stories_and_of_readers_comments_are_not_the_day(foot: str) -> None:
    assert _page(foot=foot).published is None


@pytest.mark.parametrize("foot", FOOT)
def test_a_day_that_signs_a_story_is_the_last_resort(foot: str) -> None:
    article = _page(foot=foot)
    assert (article.published, article.date_from) == (date(2026, 2, 9), "guessed")
    assert _page(shown="<p>February 3, 2026</p>", foot=foot).published == date(2026, 2, 3)


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_day_is_read_off_the_address(address: str) -> None:
    assert _page(url=f"https://courier.example/{address}").published == date(2026, 2, 9)


@pytest.mark.parametrize(
    ("moment", "address", "day"),
    [
        ("2026-02-09T08:59:00Z", "2026/02/08", 8),  # in Honolulu
        ("2026-02-09T09:00:00Z", "2026/02/08", 9),
        ("2026-02-09T08:59:00Z", "2026/02/07", 9),
        ("2026-02-09T12:00:00Z", "2026/02/10", 10),  # in Auckland
        ("2026-02-09T11:59:00Z", "2026/02/10", 9),
        ("2026-02-09T12:00:00Z", "2026/02/11", 9),
        ("2026-02-09T08:59:00-05:00", "2026/02/08", 9),
    ],
)
def test_a_moment_in_universal_time_may_be_of_the_day_before_or_after_where_the_paper_is(
    moment: str, address: str, day: int
) -> None:
    stated = f'<meta property="article:published_time" content="{moment}">'
    assert _page(stated, url=f"https://courier.example/{address}/bridge").published == date(2026, 2, day)


def test_a_day_printed_at_the_place_of_the_reader_is_no_other_day_than_the_stated_moment() -> None:
    stated = '<meta property="article:published_time" content="2026-02-09T00:57:00Z">'
    shown = "<time datetime='2026-02-08T19:57:00-05:00'>February 8, 2026</time>"
    article = _page(stated, shown)
    assert (str(article.published), str(article.published_at)) == ("2026-02-09", "2026-02-09 00:57:00+00:00")
    assert _page(stated, shown, url="https://courier.example/2026/02/08/bridge").published == date(2026, 2, 8)
    assert _page(stated, "<p>Feb. 8, 2026 7:57 p.m. ET</p>").published == date(2026, 2, 8)
    source = "<p>Source: Port of Saltport, May 5, 2024</p><p>February 9, 2026</p>"
    assert _page(stated, source).published == date(2026, 2, 9)


def test_a_month_is_a_guess_at_its_first_day() -> None:
    for article in (
        _page(shown="<p>February 2026 issue</p>"),
        _page('<meta name="citation_publication_date" content="2026/02">'),
        _page(url="https://courier.example/2026/02/bridge/"),
    ):
        assert (article.published, article.date_from) == (date(2026, 2, 1), "guessed")
    dated = _page(shown="<p>Feb 9 · 4 min read</p>", url="https://courier.example/2026/02/bridge/")
    assert (dated.published, dated.date_from) == (date(2026, 2, 9), "guessed")


UPDATED = '"dateModified": "2026-02-09T10:00:00Z"'
LINKED = f'<script type="application/ld+json">{{"@type":"Article","datePublished":"2024-05-01",{UPDATED}}}</script>'
IN_DATA = '<script>window.page = {"publishDate": "2024-05-01"}</script>'
CARD = (
    '<meta property="article:published_time" content="2024-05-01T10:00:00Z">'
    '<meta property="article:modified_time" content="2026-02-09T10:00:00Z">'
)


def test_a_page_that_shows_only_its_update_and_tells_the_older_day_to_machines_alone_is_of_the_update() -> None:
    shown = "<p>Updated February 9, 2026</p>"
    assert _page(LINKED, shown).published == date(2026, 2, 9)
    assert _page(LINKED).published == _page(CARD, shown).published == date(2024, 5, 1)
    assert _page(LINKED, f"<p>May 1, 2024</p>{shown}").published == date(2024, 5, 1)
    assert _page(IN_DATA, shown).published == date(2026, 2, 9)
    assert _page(CARD, "<p>February 9, 2026</p>").published == date(2024, 5, 1)


def test_a_headline_below_a_notice_tells_where_to_look_for_the_day() -> None:
    notice = (
        "<p>The Saltport Tide is paid by some of the shops and ferries that it tells of, which changes no word.</p>"
    )
    article = newscli.read_html(
        f"<html><head><title>Bridge shut after cracks found</title></head><body><article>{notice * 2}{STORY}"
        f"<h1>Bridge shut after cracks found</h1><p>Updated February 9, 2026</p>{STORY}</article></body></html>"
    )
    assert article.published == date(2026, 2, 9)


def test_data_that_call_several_days_the_publication_date_nothing() -> None:
    script = '<script>x = [{"publishedAt": "2026-02-09"}, {"publishedAt": "2026-02-08"}]</script>'
    assert _page(script).published is None


@pytest.mark.parametrize("months", LANGUAGES, ids=lambda months: months.language)
def test_months_of_other_languages(months: Months) -> None:
    texts = (months.example, *(f"1. {name} 2026" for name in months.names.split()))
    days = [stamp and stamp.on() for stamp in map(find_stamp, texts)]
    assert days == [date(2026, 3, 5), *(date(2026, number, 1) for number in range(1, 13))]


def test_a_day_in_figures_alone_is_read_as_the_country_of_the_page_has_it() -> None:
    shown = "<p>Published 3/4/2026</p>"
    british, american = (_page(shown=shown, url=f"https://courier.example{end}/a") for end in (".co.uk", ".com"))
    for machine in ("<time datetime='3/4/2026'>3/4/2026</time>", "<time>3/4/2026</time>"):
        assert _page(shown=machine, url="https://courier.example.br/a").published == date(2026, 4, 3)
    assert (british.published, british.date_from) == (date(2026, 4, 3), "stated")
    assert (american.published, american.date_from) == (date(2026, 3, 4), "guessed")
    stated = '<meta property="article:published_time" content="2026-04-03">'
    assert _page(stated, shown).published == date(2026, 4, 3)


@pytest.mark.parametrize(
    "shown",
    [
        "<p>Mara Ilves</p><p>February 9, 2026</p>",
        "<p>Mara Ilves</p><p>The Courier</p><p>February 9, 2026</p>",
        "<p>February 9, 2026</p><p>Mara Ilves</p>",
        "<p>Mara Ilves, February 9, 2026</p>",
    ],
)
def test_a_name_beside_the_day_signs_the_story(shown: str) -> None:
    assert _page(shown=shown).authors == ("Mara Ilves",)
    assert _page(shown=f"{shown.replace('Mara Ilves', 'Harbour news')}").authors == ()


OWN_DATES = [
    "<blockquote><p>We shut it.</p>&mdash; Saltport Council (@saltport) <a href='/x'>March 2, 2025</a></blockquote>",
    "<p>— Saltport Council, March 2, 2025</p>",
    "<p>March 2, 2025</p>",
    "<h2>4 May 2019</h2>",
    "<aside>Older: <time>May 4, 2019</time></aside>",
]
STATES = [
    "<meta property='article:published_time' content='2026-02-09T10:00:00Z'>",
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-02-09T10:00:00Z"}</script>',
]


@pytest.mark.parametrize("head", STATES)
@pytest.mark.parametrize("own", OWN_DATES)
def test_a_day_that_a_story_tells_is_not_its_own_where_the_markup_states_it(own: str, head: str) -> None:
    last = "<p>The council will meet on Thursday to vote on a repair that could take until the spring, it said.</p>"
    article = _page(head, STORY[: STORY.index("</p>") + 4] + own + last)
    assert (str(article.published), article.authors) == ("2026-02-09", ())
