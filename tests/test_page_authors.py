"""The ways in which pages state and print who wrote a story, one row each: Mara Ilves, alone or with Otto Vane."""

import json

import newscli
import pytest

STORY = "<p>Engineers closed the bridge on Monday, hours after they found cracks in eleven of its joints.</p>" * 3
ONE, BOTH = ("Mara Ilves",), ("Mara Ilves", "Otto Vane")


def _page(head: str = "", shown: str = "", foot: str = "") -> newscli.Article:
    return newscli.read_html(
        "<html lang='en'><head><title>Bridge shut after cracks found</title><meta property='og:site_name' "
        f"content='Saltport Courier'>{head}</head><body><article><h1>Bridge shut after cracks found</h1>{shown}"
        f"<p>February 9, 2026</p>{STORY}{foot}</article></body></html>"
    )


def _linked(author: object) -> str:
    data = json.dumps({"@type": "Article", "headline": "Bridge shut after cracks found", "author": author})
    return f"<script type='application/ld+json'>{data}</script>"


STATED = [
    (_linked({"@type": "Person", "givenName": "Mara", "familyName": "Ilves"}), ONE),
    (_linked({"name": "Mara O&#8217;Dell"}), ("Mara O’Dell",)),
    (_linked([{"name": "Mara Ilves"}, {"name": "Associated Press"}]), ONE),
    (_linked({"name": "The Associated Press"}), ("The Associated Press",)),
    ("<meta name='authors' content='Mara Ilves, Otto Vane'>", BOTH),
    ("<meta name='author' content='Mara Ilves'><meta name='author' content='Otto Vane'>", ONE),
    ("<meta name='citation_author' content='Mara Ilves'><meta name='citation_author' content='Otto Vane'>", BOTH),
    ("<meta name='DC.creator' content='Ilves, Mara'><meta name='DC.creator' content='Vane, Otto'>", BOTH),
    ("<meta property='article:author_name' content='Mara Ilves'>", ONE),
    ("<meta name='smartbanner:author' content='Harbour Apps'>", ()),
]
BYLINES = [
    ("By Mara Ilves and Otto Vane", BOTH),
    ("Words: Mara Ilves", ONE),
    ("Writer: Mara Ilves", ONE),
    ("Reporting by Mara Ilves", ONE),
    ("Words by Mara Ilves Photographs by Otto Vane", ONE),
    ("Medically reviewed by Otto Vane, M.D. — By Mara Ilves — Updated on Feb 9, 2026", ONE),
    ("By Mara Ilves For The Saltport Courier", ONE),
    ("By Mara Ilves of the Saltport Courier", ONE),
    ("By Mara Ilves milves@courier.example", ONE),
    ("By Mara Ilves @milves", ONE),
    ("By Mara Ilves Follow on X", ONE),
    ("By Mara Ilves Twitter", ONE),
    ("By Mara Ilves 5 min read", ONE),
    ("Authored by: Mara Ilves", ONE),
    ("Guide by Mara Ilves Former Deputy Editor", ONE),
    ("Mara Ilves • Updated on 10th February 2026 • First published on 9th February 2026 • 3 min read", ONE),
    ("By The Associated Press", ("The Associated Press",)),
    ("By Courier reporters", ("Courier reporters",)),
    ("By The Editorial Board", ("The Editorial Board",)),
    ("By Jean-Luc d'Orsay", ("Jean-Luc d'Orsay",)),
    ("Mara Ilves and Otto Vane", BOTH),
    ("Photos by Otto Vane", ()),
    ("Edited by Otto Vane", ()),
    ("Narrated by Otto Vane", ()),
    ("Sponsored by Harbour Bank", ()),
]
MARKED = [
    ("<div class='byline'><span>By </span><a><span>Mara Ilves</span></a><span>Business Columnist</span></div>", ONE),
    ("<div itemprop='author' itemscope><meta itemprop='name' content='Mara Ilves'></div>", ONE),
    ("<p><span itemprop='author'>Mara Ilves</span> and <span itemprop='author'>Otto Vane</span></p>", BOTH),
    ("<ul class='authors'><li><a href='/m'>Mara Ilves</a></li><li><a href='/o'>Otto Vane</a></li></ul>", BOTH),
    ("<div>By</div><div class='author'>Mara Ilves</div><div class='author'>Otto Vane</div>", BOTH),
    ("<div class='byline'><span class='author'>Mara Ilves</span><span class='author'>Harbour Editor</span></div>", ONE),
]


CHECKED = [
    "<div><div>By</div><p class='author'>Mara Ilves</p><div>Reviewed by</div><p class='author'>Otto Vane</p></div>",
    "<div><span>By</span><span class='author'>Mara Ilves</span><span>Edited by</span><span class='author'>Otto Vane"
    "</span></div>",
    "<div class='author'>By <a class='author'>Mara Ilves</a></div><div class='author'>Checked by <a>Ivo Vane</a></div>",
    "<div class='byline'>By <a class='author'>Mara Ilves</a> Edited by <a class='author'>Otto Vane</a></div>",
    "<p><span class='author'>Mara Ilves</span></p><p>Photos by <span class='author'>Otto Vane</span></p>",
]


@pytest.mark.parametrize("shown", CHECKED)
def test_who_checked_or_drew_is_no_author_beside_the_one_who_wrote(shown: str) -> None:
    assert _page(shown=shown).authors == ONE


@pytest.mark.parametrize(("head", "names"), STATED)
def test_authors_are_read_where_the_markup_states_them(head: str, names: tuple[str, ...]) -> None:
    assert _page(head).authors == names


@pytest.mark.parametrize(("line", "names"), BYLINES)
def test_a_byline_names_those_who_wrote_the_story_and_nobody_else(line: str, names: tuple[str, ...]) -> None:
    article = _page(shown=f"<p>{line}</p>")
    assert article.authors == names
    assert not (names and line in article.text)


@pytest.mark.parametrize(("shown", "names"), MARKED)
def test_authors_are_read_where_elements_are_marked_as_bylines(shown: str, names: tuple[str, ...]) -> None:
    assert _page(shown=shown).authors == names


def test_a_name_is_spelled_as_readers_see_it() -> None:
    assert _page(_linked({"name": "mara ilves"}), "<p>By Mara Ilves</p>").authors == ONE


def test_a_link_to_the_page_of_one_author_tells_who_wrote_the_story() -> None:
    one, other = (
        "<p><a href='/authors/mara-ilves'>Mara Ilves</a></p>",
        "<p><a href='/authors/otto-vane'>Otto Vane</a></p>",
    )
    assert _page(foot=f"{STORY}{one}{STORY}").authors == ONE
    assert _page(foot=f"{STORY}{one}{STORY}{other}{STORY}").authors == ()
    assert _page(foot=f"{STORY}{one.replace('authors', 'people')}{STORY}").authors == ()
    assert _page(foot=f"{STORY}<p><a href='/authors/all'>Harbour People</a></p>{STORY}").authors == ()


@pytest.mark.parametrize(
    "others",
    [
        "<aside class='related'><h3>More</h3><p>Ferry aground off the point</p><p>By Otto Vane</p></aside>",
        "<div class='comments'><p>By Otto Vane</p></div>",
    ],
)
def test_bylines_of_other_stories_below_name_nobody(others: str) -> None:
    assert _page(foot=others).authors == ()
