"""Web pages become articles: the story without what stands around it, and what the page says about itself."""

import gzip
from datetime import date

import newscli
import pytest
from newscli.errors import InputError
from newscli.ingest.pages import extraction
from newscli.ingest.pages.embedded import align
from newscli.ingest.pages.facts.bylines import author_names, choose_headline
from newscli.ingest.pages.facts.dating import PageDates, date_page
from newscli.ingest.readers.markdown import Block
from newscli.ingest.readers.markup import Run

LEAD = (
    "Engineers closed the harbor bridge of Saltport on Monday, hours after they found cracks in eleven of its joints."
)
BODY = (
    "The mayor, Ilse Morn, said that the trams would stop at the river until the spring, and that nobody was hurt.",
    "Inspectors will look at the other spans this week, the port said in a statement on its site late on Monday.",
    "Two ferries are to carry workers across the water from Thursday on, for as long as the bridge stays closed.",
)
PAGE = f"""<!DOCTYPE html><html lang="en-GB"><head><title>Bridge shut after cracks found | The Saltport Courier</title>
<meta property="og:site_name" content="The Saltport Courier">
<meta property="og:title" content="Bridge shut after cracks found">
<link rel="canonical" href="/2026/02/09/bridge"><meta property="article:section" content="Harbor">
<script type="application/ld+json">{{"@graph": [{{"@type": "NewsArticle", "headline": "Bridge shut",
"datePublished": "2026-02-10T01:30:00Z", "author": {{"@id": "#mara"}}, "isAccessibleForFree": true}},
{{"@type": "Person", "@id": "#mara", "name": "Mara Q. Ilves-Roe"}}]}}</script><script>var x = "{LEAD}";</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav><article>
<h1>Bridge shut after cracks found in joints</h1><p class="byline">By Mara Q. Ilves-Roe</p>
<p class="date">Feb. 9, 2026 8:30 p.m. ET</p>
<figure><img src="x.jpg"><figcaption>Inspectors on the north span on Monday.</figcaption></figure>
<p>{LEAD}</p><p>Advertisement</p>
<p>{BODY[0]}</p><h2>What comes next</h2><p>{BODY[1]}</p>
<blockquote><p>We had no choice, and we would do the same again tomorrow, said the engineer, Tomas Reyle.</p>
</blockquote><ul><li>The trams stop at the river, and buses go on from there.</li>
<li>The ferries sail from Thursday on, every hour.</li></ul>
<p>{BODY[2]}</p></article><footer><p>Copyright 2026 The Saltport Courier. All rights reserved.</p></footer>
</body></html>"""
URL = "https://www.courier.example/2026/02/09/bridge?utm_source=x"


@pytest.mark.parametrize(
    "signed",
    ["<footer>Dora Hale, sailor</footer>", "<p><cite>Dora Hale, sailor</cite></p>", "<cite>— Dora Hale, sailor</cite>"],
)
def test_who_signs_a_block_quotation_keeps_it(signed: str) -> None:
    quotation = f"<blockquote><p>“Nobody asked the ferries.”</p>{signed}</blockquote><ul>"
    article = newscli.read_html(PAGE.replace("<ul><li>The trams", f"{quotation}<li>The trams"), url=URL)
    assert "— Dora Hale, sailor" in article.text
    said = {quote.content[0].of(article.text): quote.speaker for quote in newscli.find_quotes(article).quotes}
    speaker = said["“Nobody asked the ferries.”"]
    assert speaker is not None
    assert speaker.name == "Dora Hale"


@pytest.mark.parametrize(
    "line",
    [
        "<p>Otto Vane/Courier</p>",
        "<p>Mice in a shed of the port. Otto Vane/Saltport Courier</p>",
        "<h3>Recommended</h3><ul><li><a href='/a'>Ferry aground off the point</a></li>"
        "<li><a href='/b'>Trams to be painted red</a></li></ul>",
        "<h3>More from the Courier</h3><ul><li><a href='/a'>Should a ferry be free for all of us?</a></li>"
        "<li><a href='/b'>Trams to be painted red</a></li></ul>",
        "<p>Follow the topics in this article</p>",
        "<p>1,204 Comments</p>",
    ],
)
def test_lines_of_a_page_amid_its_story_are_left_out(line: str) -> None:
    page = PAGE.replace("<p>Advertisement</p>", line)
    assert newscli.read_html(page, url=URL).text == newscli.read_html(PAGE, url=URL).text


@pytest.mark.parametrize("deck", ["", "<p>The bridge was built when there were no trams, and carries three lines.</p>"])
@pytest.mark.parametrize("name", ["Mara Ilves", "Zzarn Qell"])
def test_a_name_with_a_role_above_the_story_is_no_part_of_it(name: str, deck: str) -> None:
    page = f"<title>Bridge shut</title><h1>Bridge shut</h1>{deck}<p class='byline'>{name}, senior reporter</p><p>{LEAD}"
    article = newscli.read_html(f"{page}</p><p>{BODY[0]}</p><p>{BODY[1]}</p>")
    assert article.authors == (name,)
    assert article.text.endswith("\n\n".join((LEAD, *BODY[:2])))
    assert name not in article.text


def test_a_page_and_what_it_says_about_itself() -> None:
    article = newscli.read_html(PAGE.encode(), url=URL)
    assert (article.title, article.authors) == ("Bridge shut after cracks found in joints", ("Mara Q. Ilves-Roe",))
    assert (article.source, article.section, article.language) == ("The Saltport Courier", "Harbor", "en")
    assert article.url == "https://www.courier.example/2026/02/09/bridge"
    assert (str(article.published), str(article.published_at)) == ("2026-02-09", "2026-02-09 20:30:00-05:00")
    assert article.date_from == "stated"


def test_the_story_keeps_its_form() -> None:
    article = newscli.read_html(PAGE, url=URL)
    shape = [(paragraph.kind, paragraph.span.of(article.text)[:15]) for paragraph in article.paragraphs]
    assert shape == [
        ("prose", "Engineers close"),
        ("prose", "The mayor, Ilse"),
        ("heading", "What comes next"),
        ("prose", "Inspectors will"),
        ("blockquote", "We had no choic"),
        ("list", "The trams stop "),
        ("list", "The ferries sai"),
        ("prose", "Two ferries are"),
    ]
    kept = {out.kind: out.source.of(article.raw) for out in article.left_out}
    assert kept["caption"] == "Inspectors on the north span on Monday."
    assert all(paragraph.span.of(article.text) in article.raw for paragraph in article.paragraphs)


def test_what_the_user_says_beats_the_page() -> None:
    article = newscli.read_html(PAGE, url=URL, published=date(2026, 2, 1), title="Mine")
    assert (article.title, article.published, article.date_from) == ("Mine", date(2026, 2, 1), "given")


def test_a_page_cannot_take_the_address_of_another_site() -> None:
    page = PAGE.replace("/2026/02/09/bridge", "https://bank.example/login")
    assert newscli.read_html(page, url=URL).url == URL


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "iso-8859-15"])
def test_encodings(encoding: str) -> None:
    page = PAGE.replace("Saltport", "Sältport").replace("<head>", f'<head><meta charset="{encoding}">')
    assert "Sältport" in newscli.read_html(page.encode(encoding), url=URL).text


STUBS = [
    (
        "<html><body><div id='root'></div><noscript>Enable JavaScript to run this app.</noscript></body></html>",
        "scripts",
    ),
    (
        "<html><body><p>We use cookies and need your consent.</p><button>Accept all cookies</button></body></html>",
        "consent",
    ),
    (f"<html><body><article><p>{LEAD}</p><p>Subscribe to continue reading.</p></article></body></html>", "subscribers"),
    ("<html><body></body></html>", "no story"),
    ("<html><body><img src='x.png'></body></html>", "no story"),
    ("", "no markup"),
    ("<div>" * 50_000 + "x", "no story"),
    ("<br>" * 300_000, "too many parts"),
]


@pytest.mark.parametrize(("page", "words"), STUBS)
def test_pages_without_a_story_say_why(page: str, words: str) -> None:
    with pytest.raises(InputError) as caught:
        newscli.read_html(page)
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "piece", ["<p>", "<b>", "<", "&amp;", "<a href=x>x</a> ", "<!--", "<script>", "[", "<li>a", "x "]
)
def test_hostile_markup_is_read_in_one_pass(piece: str) -> None:
    page = PAGE.replace(BODY[1], piece * 20_000)
    assert LEAD in newscli.read_html(page, url=URL).text


def test_a_story_may_be_one_paragraph_with_a_thousand_days() -> None:
    story = " ".join([LEAD, *["It was checked on May 3, 2025, too."] * 1_000])
    article = newscli.read_html(f"<html><body><article><h1>Bridge shut</h1><p>{story}</p></article></body></html>")
    assert (article.text, article.authors) == (story, ())


def test_captions_are_kept_once_and_links_to_other_stories_are_not_text() -> None:
    twice = "<div class='photo-caption'>A crane lifts a joint.</div>" * 2
    link = "<p><a href='/five'>Five bridges that may be next</a></p>"
    article = newscli.read_html(PAGE.replace(f"<p>{BODY[2]}", f"{twice}{link}<p>{BODY[2]}"), url=URL)
    apart = [(out.kind, out.source.of(article.raw)) for out in article.left_out]
    assert apart.count(("caption", "A crane lifts a joint.")) == 1
    assert "Five bridges" not in article.text


def test_a_line_that_stands_twice_in_the_story_stays_twice() -> None:
    page = PAGE.replace(f"<p>{BODY[0]}</p>", f"<p>“No.”</p><p>{BODY[0]}</p><p>“No.”</p>")
    assert newscli.read_html(page, url=URL).text.count("“No.”") == 2


def test_paragraphs_that_are_much_alike_all_stay() -> None:
    alike = [
        f"The harbor club of Saltport beat the river club of Mesa by {n} goals to one on Monday." for n in (2, 3, 4)
    ]
    page = PAGE.replace(f"<p>{BODY[0]}</p>", "".join(f"<p>{text}</p>" for text in alike))
    assert all(text in newscli.read_html(page, url=URL).text for text in alike)


def test_lost_prose_comes_back_where_it_stands_like_the_story() -> None:
    story = [Block("prose", LEAD), Block("prose", BODY[0]), Block("prose", BODY[1])]
    texts = (LEAD, BODY[0], "What comes next", BODY[2], BODY[1], "Read our newsletter for more of this, every day.")
    runs = [Run("heading" if text.startswith("What") else "prose", text, ("body", "p"), 0) for text in texts[:-1]]
    runs.append(Run("prose", texts[-1], ("body", "aside", "p"), 0))
    assert align(runs, story) == [True, True, True, True, True, False]
    assert align(runs[-1:], story) is None


def test_a_paywall_is_told_apart_from_the_story() -> None:
    notice = "Subscribe to continue reading this story."
    article = newscli.read_html(PAGE.replace("</article>", f"<p>{notice}</p></article>"), url=URL)
    assert [out.source.of(article.raw) for out in article.left_out if out.kind == "paywall"] == [notice]
    assert notice not in article.text


@pytest.mark.parametrize("said", ["false", '"False"', '"http://schema.org/False"'])
def test_a_page_that_is_not_free_and_shows_a_beginning_is_told_to_do_so(said: str) -> None:
    page = PAGE.replace('"isAccessibleForFree": true', f'"isAccessibleForFree": {said}')
    stub = newscli.read_html(page.replace(BODY[2], "").replace(BODY[1], ""), url=URL)
    assert [out.kind for out in stub.left_out].count("paywall") == 1
    assert "paywall" not in {out.kind for out in newscli.read_html(PAGE, url=URL).left_out}
    whole = page.replace(BODY[2], " ".join(f"{BODY[2][:-1]} of pier {number}." for number in range(9)))
    assert "paywall" not in {out.kind for out in newscli.read_html(whole, url=URL).left_out}
    counted = whole.replace('"isAccessibleForFree"', '"wordCount": "2,400", "isAccessibleForFree"')
    assert "paywall" in {out.kind for out in newscli.read_html(counted, url=URL).left_out}


def test_entities_of_a_page_are_not_expanded() -> None:
    page = f"<!DOCTYPE html [<!ENTITY a 'ha ha'><!ENTITY b '&a;&a;'>]><html><body><p>{LEAD} &b;</p></body></html>"
    assert "ha ha" not in newscli.read_html(page).text


def test_hostile_statements() -> None:
    page = PAGE.replace('"@graph": [', '"x": ' + "[" * 100_000 + '"@graph": [')
    assert newscli.read_html(page, url=URL).title == "Bridge shut after cracks found in joints"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Mara Ilves", ("Mara Ilves",)),
        ("Mara Ilves and Tomas Reyle, Courier Staff", ("Mara Ilves", "Tomas Reyle")),
        ("Mara Ilves | Special to the Courier", ("Mara Ilves",)),
        ("https://social.example/mara", ()),
        ("@mara", ()),
        ("", ()),
    ],
)
def test_names_of_authors(text: str, names: tuple[str, ...]) -> None:
    assert author_names(text) == names


HEADLINES = [
    (("Bridge shut | The Courier",), ("The Courier", "Bridge shut"), "Bridge shut"),
    (("Bridge shut - Courier",), (), "Bridge shut"),
    (("Bridge shut: what comes next",), ("Bridge shut: what comes next now",), "Bridge shut: what comes next now"),
    (("The Courier",), ("Bridge shut",), "Bridge shut"),
    ((), ("One", "Two"), None),
    (("The Courier: Bridge shut",), (), "Bridge shut"),
    (("Bridge shut - TC", "x"), (), "Bridge shut - TC"),
    (("Harbour bridge shut",), ("Harbour bridge shut 5 min read",), "Harbour bridge shut"),
]


@pytest.mark.parametrize(("stated", "shown", "headline"), HEADLINES)
def test_headlines(stated: tuple[str, ...], shown: tuple[str, ...], headline: str | None) -> None:
    assert choose_headline(stated, shown, "The Courier", "courier.example") == headline


@pytest.mark.parametrize(
    ("stated", "site", "headline"),
    [
        ("Bridge shut after cracks | AP", "AP News", "Bridge shut after cracks"),
        ("Bridge shut after cracks | A", "AP News", "Bridge shut after cracks | A"),
        ("AP | Bridge shut after cracks", "AP News", "Bridge shut after cracks"),
        ("Bridge shut | Port | The Courier of Marn", "The Courier", "Bridge shut | Port"),
        (
            "Bridge shut | The Courier of Marnborough and Velm",
            "The Courier",
            "Bridge shut | The Courier of Marnborough and Velm",
        ),
        ("Bridge shut | Sun City", "Sun", "Bridge shut | Sun City"),
        ("Bridge shut after cracks » SC", "The Saltport Courier", "Bridge shut after cracks"),
    ],
)
def test_a_headline_is_told_without_the_paper_at_an_end_of_it(stated: str, site: str, headline: str) -> None:
    assert choose_headline((stated,), (), site, None) == headline


def test_a_line_above_a_headline_is_set_apart_and_a_paper_is_known_by_its_initials() -> None:
    story = "".join(f"<p>{text}</p>" for text in (LEAD, *BODY))
    site = '<meta property="og:site_name" content="The Saltport Courier">'
    head = f"<html><head><title>Bridge shut after cracks found - SC</title>{site}</head><body>"
    glued = f"{head}<h1><span>Harbour</span><span>Bridge shut after cracks found</span></h1>{story}"
    assert newscli.read_html(glued).title == "Harbour Bridge shut after cracks found"
    short = glued.replace("Harbour<", "Up<")
    assert newscli.read_html(short).title == "Up Bridge shut after cracks found"
    assert newscli.read_html(f"{head}{story}").title == "Bridge shut after cracks found"


@pytest.mark.parametrize("masthead", ["<h1><a href=/>The Courier</a></h1>", "<h1>The Courier</h1>", "<h1></h1>"])
@pytest.mark.parametrize("stated", ["", '<meta property="og:title" content="Bridge shut after cracks">'])
@pytest.mark.parametrize("rank", ["h1", "h2"])
def test_the_name_of_the_paper_above_a_page_is_no_headline(masthead: str, stated: str, rank: str) -> None:
    story = "".join(f"<p>{text}</p>" for text in (LEAD, *BODY))
    head = f"<title>Bridge shut after cracks | The Courier</title>{stated}<header>{masthead}</header>"
    article = newscli.read_html(
        f"{head}<main><article><{rank}>Bridge shut after cracks</{rank}>{story}</article></main>"
    )
    assert article.title == "Bridge shut after cracks"
    assert article.text.split("\n\n")[0] == LEAD


SIGNED = [
    (
        "<div class='byline'>Lena Holt and Ivo Brandt in Leith and Dora Hale in Marn</div>",
        ("Lena Holt", "Ivo Brandt", "Dora Hale"),
    ),
    ("<p>By Lena Holt | March 3, 2026</p>", ("Lena Holt",)),
    ("<div><span>By</span><span>Lena Holt</span></div>", ("Lena Holt",)),
    ("<div>by</div><div>Lena Holt</div><div>Deputy editor</div>", ("Lena Holt",)),
    ("<p>Written by April Marsh ● March 3, 2026 ● 4 min read</p>", ("April Marsh",)),
    (
        "<div>Lena Holt, Ivo Brandt &amp; Dora Hale</div><div>March 3, 2026</div>",
        ("Lena Holt", "Ivo Brandt", "Dora Hale"),
    ),
    ("<p>By the Courier Team</p>", ("the Courier Team",)),
    ("<p>By Courier reporters</p>", ("Courier reporters",)),
    ("<div>Lena Winter</div><div>March 3, 2026</div>", ("Lena Winter",)),
    ("<p>March 3, 2026 · Lena Holt on behalf of the Pier Group</p>", ("Lena Holt",)),
    ("<div>March 3, 2026</div><div>Newsdesk</div>", ("Newsdesk",)),
    ("<div>Lena</div><div>March 3, 2026</div>", ("Lena",)),
    ("<div>Written by</div><div>Lena - Pier guide</div>", ("Lena",)),
    ("<div class='post__author__name'>Pierfolk</div>", ("Pierfolk",)),
    ("<div><span class='author'><a>Lena Holt</a>, Deputy Editor, Piers and Boats</span></div>", ("Lena Holt",)),
    (
        "<div class='byline'>Written by <a href='/authors/lena-holt'>Lena Holt</a>, who has kept the harbour's"
        " books for more than nine years, and <a href='/authors/ivo-brandt'>Ivo Brandt</a>, who has known every one of"
        " its boats since they were built.</div>",
        ("Lena Holt", "Ivo Brandt"),
    ),
    ("<p>Harbour Life</p><p>Ixtla Vane</p><p>March 3, 2026</p>", ("Ixtla Vane",)),
    ("<p>Pier Style</p><p>Lena Holt</p><p>March 3, 2026</p>", ("Lena Holt",)),
    ("<p>Lena Holt and Ivo Brandt | Guest Columnists</p>", ("Lena Holt", "Ivo Brandt")),
    ("<p>Checked by Dora Hale, MD — Written by Lena Holt, RN — Updated on March 7, 2026</p>", ("Lena Holt",)),
    ("<p>By <span>Lena Holt</span><time>Published: March 3, 2026</time></p>", ("Lena Holt",)),
    ("<p>By:</p><p>Harbour Team</p><p>Pier Style</p><p>March 3, 2026</p>", ("Harbour Team",)),
    ("<div>Lena Holt</div><div>Harbours</div>", ("Lena Holt",)),
    ("<p>Harbour Life</p>", ()),
    ("<p>Harbour notes</p>", ()),
    ("<p>By Friday</p>", ()),
    ("<p>Written by Feb 11, 2026</p>", ()),
    ("<p>March 3, 2026/Living Well/Harbour</p>", ()),
    ("<div class='comment'><span class='author-name'>Pierfolk</span></div>", ()),
]


def _signed(signature: str, head: str = "", foot: str = "") -> newscli.Article:
    body = "".join(f"<p>{text}</p>" for text in (LEAD, *BODY))
    return newscli.read_html(
        f"<html><head>{head}</head><body><main><h1>Bridge shut after cracks found</h1>{signature}{body}{foot}</main>"
    )


@pytest.mark.parametrize(("signature", "names"), SIGNED)
def test_who_signs_below_the_headline_wrote_the_story(signature: str, names: tuple[str, ...]) -> None:
    assert _signed(signature).authors == names


def test_who_signs_comes_before_who_keeps_the_site_and_an_account_is_nobody() -> None:
    keeper = '<meta name="author" content="Otto Vane">'
    assert _signed("<p>By Lena Holt</p>", keeper).authors == ("Lena Holt",)
    assert _signed("", keeper).authors == ("Otto Vane",)
    assert _signed("", '<meta name="author" content="webmaster">').authors == ()
    team = '<meta name="author" content="Courier Team">'
    assert _signed("<p>Lena Holt</p><p>March 3, 2026</p>", team).authors == ("Lena Holt",)
    assert _signed("<p>Design Style</p><p>March 3, 2026</p>", team).authors == ("Courier Team",)
    assert _signed("", foot="<div>Posted by Ilse at 9:15 AM, March 3, 2026</div>").authors == ("Ilse",)
    assert _signed("", foot="<div>Posted by: Feb 11, 2026</div>").authors == ()


def test_a_byline_of_another_story_signs_only_where_it_is_the_only_one() -> None:
    one, other = ("<aside><p class='author'>by " + name + "</p></aside>" for name in ("Dora Hale", "Ivo Brandt"))
    rest = f"<div>{BODY[0]}</div>" * 8
    assert _signed("", foot=rest + one).authors == ("Dora Hale",)
    assert _signed("", foot=rest + one + other).authors == ()
    assert _signed("<p>Lena Holt</p><p>March 3, 2026</p>", foot=one).authors == ("Lena Holt",)


def test_a_menu_that_is_never_closed_holds_the_page_and_is_read() -> None:
    body = "".join(f"<p>{text}</p>" for text in (LEAD, *BODY))
    article = newscli.read_html(f"<nav><a href='/a'>Home</a><h1>Bridge shut after cracks found</h1>{body}")
    assert article.text == "\n\n".join((LEAD, *BODY))


DAYS = [
    ("", "<p>Posted on the 3/3/2026 by Lena Holt</p>", "2026-03-03", None),
    ("", "<p>Essay · Published: 2026.03.03</p>", "2026-03-03", None),
    ("", "<p>Published March 3, 2026, updated March 5, 2026</p>", "2026-03-03", "2026-03-05"),
    ("", "<p>Published March 3, 2026, updated March 2, 2026</p>", "2026-03-03", None),
    (
        '<meta property="article:published_time" content="2026-03-03T09:00:00+01:00">'
        '<meta property="article:modified_time" content="2026-03-03T11:30:00+01:00">',
        "",
        "2026-03-03",
        "2026-03-03 11:30:00+01:00",
    ),
    ('<meta property="article:published_time" content="2026-03-09">', "<p>3 March 2026</p>", "2026-03-03", None),
    (
        '<meta property="article:published_time" content="2020-03-03">'
        '<meta property="article:modified_time" content="2026-03-09">',
        "<p>March 9, 2026</p>",
        "2020-03-03",
        "2026-03-09",
    ),
    (
        '<meta property="article:published_time" content="2020-03-03">'
        '<meta property="article:modified_time" content="2026-03-09">',
        "<p>Updated March 9, 2026</p>",
        "2020-03-03",
        "2026-03-09",
    ),
    ("", "<p>2/6/2026</p>", "2026-02-06", None),
    ('<meta property="og:locale" content="en_GB">', "<p>2/6/2026</p>", "2026-06-02", None),
    ('<meta property="article:published_time" content="2026-06-02">', "<p>2/6/2026</p>", "2026-06-02", None),
    (
        '<script type="application/ld+json">[{"@type": "NewsArticle", "headline": "Bridge shut"},'
        '{"@type": "WebPage", "datePublished": "2026-03-03"}]</script>',
        "",
        "2026-03-03",
        None,
    ),
    (
        "",
        "<p>5 May 2026</p><p>This story was first published on 3 March 2026 and has grown since.</p>",
        "2026-03-03",
        None,
    ),
]


@pytest.mark.parametrize(("head", "shown", "day", "updated"), DAYS)
def test_days_of_publication_and_update(head: str, shown: str, day: str, updated: str | None) -> None:
    article = _signed(shown, head)
    assert (str(article.published), article.updated_at and str(article.updated_at)) == (day, updated)


def test_dates_of_other_stories_do_not_beat_the_stated_day_that_is_printed() -> None:
    others = "".join(f"<li>Ferry {n} aground. By Lena Holt, Feb. {n}, 2026</li>" for n in range(1, 5))
    head = '<meta property="article:published_time" content="2026-03-03T12:00:00Z">'
    assert str(_signed(f"<p>March 3, 2026</p><ul>{others}</ul>", head).published) == "2026-03-03"


def test_a_byline_that_stands_far_from_the_headline_still_dates_the_page() -> None:
    foot = "<p>More ferries</p>" * 9 + "<p class='article-byline__dates'>Updated March 3, 2026</p>"
    article = _signed("", "", foot)
    assert (str(article.published), article.date_from) == ("2026-03-03", "guessed")


def test_the_heading_of_the_story_is_its_title_where_the_page_states_another() -> None:
    head = '<title>Everything about bridges | The Courier</title><meta property="og:title" content="All on bridges">'
    assert _signed("", head).title == "Bridge shut after cracks found"


def test_a_page_without_a_stated_day_is_dated_by_what_it_prints_else_by_its_address() -> None:
    printed = date_page(PageDates(head=("Updated Feb. 11, 2026", "Published Feb. 9, 2026")))
    assert (printed.day, printed.origin) == (date(2026, 2, 9), "stated")
    for address in ("2026/feb/09/bridge", "2026/February/9/bridge", "news/20260209/bridge", "2026-02-09-bridge"):
        guessed = date_page(PageDates(url=f"https://courier.example/{address}"))
        assert (guessed.day, guessed.origin) == (date(2026, 2, 9), "guessed")
    assert date_page(PageDates(url="https://courier.example/x")).day is None


def test_a_saved_page_is_told_by_its_content() -> None:
    from newscli.ingest.readers.sources import gather, read_incoming

    (incoming,) = gather(gzip.compress(PAGE.encode()), "bridge")
    assert read_incoming(incoming).title == "Bridge shut after cracks found in joints"


def test_what_a_found_story_has_not_is_told_as_left_out() -> None:
    texts = ("Home", "The bridge is shut.", "The ferry  sails.", "The ferry")
    story = [Block("prose", "The bridge is shut."), Block("prose", "It is told that The ferry sails.")]
    runs = [Run("prose", text, ("body", "p"), 0) for text in texts]
    assert [block.text for block in extraction._others(runs, story)] == ["Home"]
