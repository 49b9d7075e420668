"""Links of an article keep their words and addresses, from page to archive to export and back."""

import csv
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import newscli
import pytest
from newscli.ingest.readers.markdown import whole_address
from newscli.render.formats import FORMATS
from newscli.render.page import Answer, Look

from front_door import run
from web_server import Handler, serving_with

LEAD = "Engineers <a href='/c?a=1&b=(2)'>closed the harbour bridge</a> of Saltport, hours after they found cracks."
SAID = (
    "“We will <a href='http://port.example/x_y_z'>close it [for good]</a> and never look back,” "
    "Ilse Morn said on Tuesday."
)
REST = "Two ferries are to carry workers across the water from Thursday on, for as long as the bridge stays closed."
PAGE = f"""<html><head><title>Bridge shut after cracks found</title></head><body><main>
<h1>Bridge shut after cracks found</h1><p>{LEAD}</p><figure><figcaption>The bridge at dawn.</figcaption></figure>
<p>{SAID}</p><h2>What <a href=/d>comes</a> next</h2>
<ul><li>The <a href="#top">trams</a> stop <a href="//t.example/q">at the
river</a>, and buses go on from there.</li></ul>
<p><a href="mailto:x@port.example">Ask</a> the port. {REST}</p></main>"""
URL = "https://courier.example/b"
LINKS = [
    ("closed the harbour bridge", "https://courier.example/c?a=1&b=%282%29"),
    ("close it [for good]", "http://port.example/x_y_z"),
    ("comes", "https://courier.example/d"),
    ("at the river", "https://t.example/q"),
]


def _links(article: newscli.Article) -> list[tuple[str, str]]:
    return [(link.span.of(article.text), link.url) for link in article.links]


def _drawn(article: newscli.Article, form: str, look: Look) -> str:
    return "".join(FORMATS[form].draw([Answer(article, (article,))], look))


def test_links_and_captions_of_a_page() -> None:
    article = newscli.read_html(PAGE, url=URL)
    assert _links(article) == LINKS
    assert [source.of(article.raw) for source in article.captions] == ["The bridge at dawn."]
    assert "](" not in article.text


def test_a_quote_goes_on_through_a_link() -> None:
    article = newscli.read_html(PAGE, url=URL)
    said = [quote.content[0].of(article.text) for quote in newscli.find_quotes(article).quotes]
    assert "“We will close it [for good] and never look back,”" in said


def test_markdown_keeps_links_and_is_read_to_the_same_article() -> None:
    article = newscli.read_html(PAGE, url=URL)
    again = newscli.read(_drawn(article, "markdown", Look()))
    assert (again.text, _links(again), again.url) == (article.text, LINKS, URL)
    assert _drawn(again, "markdown", Look()) == _drawn(article, "markdown", Look())


def test_links_are_numbered_where_that_is_asked() -> None:
    plain = _drawn(newscli.read_html(PAGE, url=URL), "plain", Look(links=True))
    assert "closed the harbour bridge [1] of Saltport" in plain
    assert "\n[4] https://t.example/q" in plain
    assert plain.splitlines().count(URL) == 1
    assert "[1]" not in _drawn(newscli.read_html(PAGE, url=URL), "plain", Look())


def test_an_article_added_exported_and_added_again_has_the_same_links(tmp_path: Path) -> None:
    page, first, second, export = (str(tmp_path / name) for name in ("b.html", "one", "two", "all.jsonl"))
    Path(page).write_text(PAGE.replace("<head>", f'<head><link rel="canonical" href="{URL}">'), encoding="utf-8")
    for words in (["add", page], ["export", "-o", export]):
        assert run(tmp_path, *words, "--archive", first).code == 0
    assert run(tmp_path, "add", export, "--archive", second).code == 0
    shown = [json.loads(run(tmp_path, "show", "@1", "--json", "--archive", each).out) for each in (first, second)]
    assert shown[0] == shown[1]
    assert [(link["text"], link["url"]) for link in shown[0]["article"]["links"]] == LINKS
    listed = [run(tmp_path, "list", "--archive", second, *more).out for more in (["--long"], ["--format", "csv"])]
    assert all(URL in each for each in listed)


def test_a_page_for_the_browser_keeps_the_links() -> None:
    drawn = _drawn(newscli.read_html(PAGE, url=URL), "html", Look())
    assert '<a href="https://courier.example/d" rel="noreferrer external">comes</a> next' in drawn


@pytest.mark.parametrize("find", [newscli.find_quotes, newscli.find_timeline, newscli.find_times])
def test_tables_tell_the_address_of_the_article(find: Callable[[newscli.Article], object]) -> None:
    article = newscli.read_html(PAGE, url=URL, published=date(2026, 3, 3))
    drawn = "".join(FORMATS["csv"].draw([Answer(find(article), (article,))], Look()))
    rows = list(csv.DictReader(drawn.splitlines()))
    assert rows
    assert all(row["url"] == URL for row in rows)
    items = "".join(FORMATS["jsonl"].draw([Answer(find(article), (article,))], Look())).splitlines()
    assert all(json.loads(item)["url"] == URL for item in items)


class Harbour(Handler):
    """Serves one page, at the address that it calls its own."""

    def do_bridge(self) -> None:
        told = (
            "<meta property=article:section content=Harbour><meta itemprop=dateModified content=2026-03-05T09:00:00Z>"
        )
        page = PAGE.replace("<title>", f"{told}<title>")
        self.send(page.replace("<h1>", "<p>3 March 2026</p><p>By Mara Ilves</p><h1>").encode())


@pytest.mark.parametrize("form", ["jsonl", "markdown"])
def test_a_page_fetched_exported_and_added_again_is_the_same_article(tmp_path: Path, form: str) -> None:
    first, second, export = (str(tmp_path / name) for name in ("one", "two", "all"))
    with serving_with(Harbour) as address:
        assert run(tmp_path, "add", f"{address}/bridge", "--allow-private", "--archive", first).code == 0
    assert run(tmp_path, "export", "--format", form, "-o", export, "--archive", first).code == 0
    assert run(tmp_path, "add", export, "--archive", second).code == 0
    shown = [
        json.loads(run(tmp_path, "show", "@1", "--json", "--archive", each).out)["article"] for each in (first, second)
    ]
    same = ("text", "title", "authors", "published", "url", "section", "updated_at", "paragraphs", "links", "captions")
    one, two = ({key: _without_source(article[key]) for key in same} for article in shown)
    assert one == two
    assert (one["section"], one["updated_at"]) == ("Harbour", "2026-03-05T09:00:00+00:00")
    assert [caption["text"] for caption in one["captions"]] == ["The bridge at dawn."]
    assert (len(one["links"]), one["authors"], one["published"]) == (4, ["Mara Ilves"], "2026-03-03")


def _without_source(value: Any) -> Any:
    """Return a value without the places in the raw input, which for an export is another one."""
    if isinstance(value, list):
        return [_without_source(each) for each in value]
    return {key: each for key, each in value.items() if key != "source"} if isinstance(value, dict) else value


@pytest.mark.parametrize(
    ("address", "whole"),
    [
        ("/a b", "https://courier.example/a%20b"),
        ('https://x.example/ü<>"\\|`', "https://x.example/%C3%BC%3C%3E%22%5C%7C%60"),
        ("https://mara:secret@x.example/", "https://x.example/"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("#top", None),
        ("/" + 2_000 * "a", None),
        ("https://courier.example/b#part", None),
        ("http://[broken", None),
        ("", None),
    ],
)
def test_addresses_that_lead_to_another_page(address: str, whole: str | None) -> None:
    assert whole_address(address, URL) == whole
