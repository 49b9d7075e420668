"""Pages that are no plain story keep all their parts, and what stands amid them is told as left out."""

import json

import newscli
import pytest

LEAD = "The ferries of Saltport carry twice as many people as they did a year ago, and six of them are worth the fare."
PARTS = {
    "The Blue Heron": "She sails every hour from the old quay, and her crew will tell you which bench stays dry.",
    "The Ilse Morn": "Slow, loud and painted yellow, she is the one that children ask for, and her coffee is good.",
    "The Night Boat": "It leaves at eleven and comes back at four, for those who work in the yards across the water.",
}
AFTER = "Fares are the same on all of them, and a card from the kiosk at the quay is good for the whole of a day."


def _ranking() -> str:
    items = "".join(
        f"<li><h2>{number}. {name}</h2><p>{told}</p></li>" for number, (name, told) in enumerate(PARTS.items(), 1)
    )
    return f"<article><h1>Six ferries, ranked</h1><p>{LEAD}</p><ol class='ranking'>{items}</ol><p>{AFTER}</p></article>"


def _parts() -> str:
    parts = "".join(f"<section><div><h2>{name}</h2><p>{told}</p></div></section>" for name, told in PARTS.items())
    return f"<main><section><h1>Six ferries</h1><p>{LEAD}</p></section>{parts}<section><p>{AFTER}</p></section></main>"


def _form() -> str:
    told = "".join(f"<h3>{name}</h3><p>{told}</p>" for name, told in PARTS.items())
    return f"<form id='aspnetForm'><div class='content'><h1>Ferries</h1><p>{LEAD}</p>{told}<p>{AFTER}</p></div></form>"


def _table() -> str:
    rows = "".join(f"<tr><td>{name}</td><td>{told}</td></tr>" for name, told in PARTS.items())
    return f"<article><h1>Ferries</h1><p>{LEAD}</p><table>{rows}</table><p>{AFTER}</p></article>"


def _interview() -> str:
    turns = "".join(
        f"<p><strong>What about {name}?</strong></p><blockquote><p>{told}</p></blockquote>"
        for name, told in PARTS.items()
    )
    return f"<article><h1>The ferryman speaks</h1><p>{LEAD}</p>{turns}<p>{AFTER}</p></article>"


def _live() -> str:
    posts = "".join(
        f"<div class='live-entry'><time>1{hour}:30</time><h3>{name}</h3><p>{told}</p></div>"
        for hour, (name, told) in enumerate(PARTS.items())
    )
    return f"<article><h1>Ferry strike: as it happens</h1><p>{LEAD}</p>{posts}<p>{AFTER}</p></article>"


ODD = {"ranking": _ranking, "parts": _parts, "form": _form, "table": _table, "interview": _interview, "live": _live}


def _whole(body: str) -> str:
    menu = "".join(f"<li><a href='/{name}'>{name}</a></li>" for name in ("News", "Sport", "Harbour", "Letters", "Jobs"))
    return (
        f"<html><head><title>Ferries</title></head><body><ul class='menu'>{menu}</ul>{body}"
        "<div class='related-posts'><h3>Read next</h3><ul><li><a href='/b'>Five bridges to see</a></li></ul></div>"
        "<div id='comments'><p>I took the night boat for nine years, and nobody told me where my hat went.</p></div>"
        "<footer><p>© 2026 The Saltport Courier</p></footer></body></html>"
    )


@pytest.mark.parametrize("kind", ODD)
def test_an_odd_page_keeps_all_its_parts_and_nothing_else(kind: str) -> None:
    article = newscli.read_html(_whole(ODD[kind]()))
    for told in (LEAD, *PARTS.values(), AFTER):
        assert article.text.count(told) == 1
    assert all(name in article.text for name in PARTS)
    assert not any(other in article.text for other in ("Five bridges", "my hat", "Letters", "©"))


def test_what_stands_amid_a_story_and_is_no_part_of_it_is_left_out_with_its_kind() -> None:
    box = "<div class='related-box'><p><a href='/c'>What the council paid for the bridge</a></p></div>"
    article = newscli.read_html(_whole(_parts().replace("<section><p>", f"{box}<section><p>")))
    left = {out.source.of(article.raw): out.kind for out in article.left_out}
    assert left["What the council paid for the bridge"] == "related"
    assert "paid for the bridge" not in article.text


def _stated(head: str = "", above: str = "") -> newscli.Article:
    return newscli.read_html(_whole(head + _ranking().replace("</h1>", f"</h1>{above}")))


def test_a_body_signs_where_no_person_does() -> None:
    author = '{"@type": "Organization", "name": "Saltport Ferry Watch"}'
    script = f'<script type="application/ld+json">{{"@type": "Article", "headline": "x", "author": {author}}}</script>'
    assert _stated(script).authors == ("Saltport Ferry Watch",)
    assert _stated(script, "<p class='byline'>By Mara Ilves</p>").authors == ("Mara Ilves",)


@pytest.mark.parametrize(
    ("shown", "day"),
    [
        ("<span class='post-date'>February 9, 2026</span>", "2026-02-09"),
        ("<div class='date-updated'>Last updated February 9, 2026</div>", "None"),
    ],
)
def test_what_a_page_calls_its_date_is_its_day_wherever_it_stands(shown: str, day: str) -> None:
    page = _whole(_parts()).replace("<footer>", f"{shown}<footer>")
    assert str(newscli.read_html(page).published) == day


TOLD = f"{LEAD} {' '.join(PARTS.values())} {AFTER}"
DRAWN = "<html><head><title>Six ferries, ranked</title></head><body><div id='__next'></div>{0}</body></html>"
DATA = {
    "html": {"props": {"page": {"body": f"<p>{LEAD}</p><h2>The boats</h2><p>{TOLD}</p>", "menu": ["News", "Sport"]}}},
    "paragraphs": {"page": {"parts": [{"kind": "p", "text": text} for text in (LEAD, *PARTS.values(), AFTER)]}},
    "others too": {"story": {"text": TOLD}, "more": [{"teaser": "Five bridges to see before they fall down."}]},
}


@pytest.mark.parametrize("kind", DATA)
def test_a_story_that_stands_in_the_data_of_an_empty_page_is_read(kind: str) -> None:
    data = json.dumps(DATA[kind])
    article = newscli.read_html(DRAWN.format(f"<script id='__NEXT_DATA__' type='application/json'>{data}</script>"))
    assert article.title == "Six ferries, ranked"
    assert all(told in article.text for told in (LEAD, *PARTS.values(), AFTER))
    assert not any(other in article.text for other in ("Sport", "Five bridges", "<p>"))


def _in_pieces(text: str) -> list[dict[str, object]]:
    """Return a paragraph as editors keep it: what is bold, and what is a link, stand apart."""
    one, two, *rest = text.split()
    link: dict[str, object] = {"type": "link", "content": [{"type": "text", "text": two}]}
    return [{"type": "text", "text": f"{one} "}, link, {"type": "text", "text": f" {' '.join(rest)}"}]


SCRIPTS = {
    "given to a name": lambda data: f"window.__STATE__ = {data};window.x = 1",
    "handed over as text": lambda data: f"window.__STATE__ = JSON.parse({json.dumps(data)})",
    "in a stream": lambda data: (
        f"self.__next_f.push([1, {json.dumps('4:I[12,[]]' + chr(10) + '5:' + data[:90])}]);"
        f"self.__next_f.push([1, {json.dumps(data[90:] + chr(10))}])"
    ),
}


@pytest.mark.parametrize("kind", SCRIPTS)
def test_a_story_is_read_from_data_wherever_scripts_keep_them(kind: str) -> None:
    told = [LEAD, *PARTS.values(), "A seventh ferry is being built at the old yard beside the mill.", AFTER]
    parts = [{"type": "paragraph", "content": _in_pieces(text)} for text in told]
    script = SCRIPTS[kind](json.dumps({"page": {"doc": {"content": parts}}}))
    article = newscli.read_html(DRAWN.format(f"<script>{script}</script>"))
    assert article.text.split("\n\n") == told


def test_a_text_in_a_stream_is_a_story_too() -> None:
    told = f"<p>{LEAD}</p><p>{TOLD}</p>"
    script = f"self.__next_f.push([1, {json.dumps(f'1a:T{len(told):x},{told}')}])"
    assert newscli.read_html(DRAWN.format(f"<script>{script}</script>")).text.startswith(LEAD)


def test_a_body_in_one_piece_is_parted_after_sentences_and_outside_quotations() -> None:
    said = f"“{TOLD}” she said. {TOLD}"
    data = json.dumps({"@type": "NewsArticle", "headline": "Six ferries", "articleBody": said})
    article = newscli.read_html(DRAWN.format(f"<script type='application/ld+json'>{data}</script>"))
    parts = [paragraph.span.of(article.text) for paragraph in article.paragraphs]
    assert len(parts) >= 3
    assert " ".join(parts) == said
    assert all(part.count("“") == part.count("”") and part.endswith(".") for part in parts)


@pytest.mark.parametrize("data", ["{", "[" * 100_000, '{"a": "b c"}', '"' + "word " * 900 + '"'])
def test_data_that_hold_no_story_leave_the_page_refused(data: str) -> None:
    with pytest.raises(newscli.NewscliError):
        newscli.read_html(DRAWN.format(f"<script type='application/json'>{data}</script>"))
    with pytest.raises(newscli.NewscliError):
        newscli.read_html(DRAWN.format(f"<script>x = {data}; y = ({data}</script>"))


def test_empty_paragraphs_by_the_thousand_leave_the_story_as_it_is() -> None:
    story = "<p>The port of Saltport is open again, the mayor said on Monday, after nine days of work.</p>"
    page = f"<html><body><article>{story}{'<p>' * 3000}</article></body></html>"
    article = newscli.read_html(page.encode(), url="https://paper.example/port")
    assert article.text.startswith("The port of Saltport is open again")
    assert len(article.paragraphs) == 1
