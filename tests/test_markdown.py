"""Markdown with front matter is read without its markup, and what `show` writes is read back as the same article."""

from datetime import UTC, date, datetime
from pathlib import Path

import newscli
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newscli.archive.entries import articles_folder
from newscli.article import Article
from newscli.ingest.readers.markdown import front_matter
from newscli.render.layouts import layout
from newscli.render.markdown import draw
from newscli.render.page import Answer, Look

SOURCE = """---
title: "Bridge shut: cracks found"
authors:
  - Mara Ilves
  - Tomas Reyle
source: The Saltport Courier
published: 2026-03-03
published_at: 2026-03-03T08:15:00+00:00
language: en
slug: bridge-shut
section: News
---

Engineers **closed** the [Harbour Bridge](https://courier.example/bridge) on
Monday, hours after they found *cracks*.

## What comes next

- The trams stop.
- Ferries run at 5 \\* 2 knots.

> We had no choice.

***

1\\. This is no list, said snake_case_man.
"""


FIGURES = """---
title: Bridge shut
---
# Bridge shut

Engineers closed the bridge on Monday.

![Two *divers* on the pier](pier.jpg "Pier")

![](pier.jpg)

<figcaption>The deck: a < b. (Courier)</figcaption>

| Joint | Cracks |
|-------|:------:|
| North | 11     |

The trams stop.
"""


def test_pictures_tables_and_a_headline_said_again_are_no_sentences() -> None:
    article = newscli.read(FIGURES)
    assert [(p.kind, p.span.of(article.text)) for p in article.paragraphs] == [
        ("prose", "Engineers closed the bridge on Monday."),
        ("list", "Joint Cracks"),
        ("list", "North 11"),
        ("prose", "The trams stop."),
    ]
    captions = [out.source.of(article.raw) for out in article.left_out if out.kind == "caption"]
    assert captions == ["Two *divers* on the pier", "The deck: a < b. (Courier)"]
    once = draw(Answer(article, (article,)), layout(Answer(article, (article,)), Look()))
    again = newscli.read(once)
    assert draw(Answer(again, (again,)), layout(Answer(again, (again,)), Look())) == once


def test_markup_is_left_out_and_gives_the_kinds() -> None:
    article = newscli.read(SOURCE)
    assert [(p.kind, p.span.of(article.text)) for p in article.paragraphs] == [
        ("prose", "Engineers closed the Harbour Bridge on Monday, hours after they found cracks."),
        ("heading", "What comes next"),
        ("list", "The trams stop."),
        ("list", "Ferries run at 5 * 2 knots."),
        ("blockquote", "We had no choice."),
        ("prose", "1. This is no list, said snake_case_man."),
    ]
    assert article.title == "Bridge shut: cracks found"
    assert article.authors == ("Mara Ilves", "Tomas Reyle")
    assert (article.source, article.section) == ("The Saltport Courier", "News")
    assert (article.published, article.date_from) == (date(2026, 3, 3), "stated")
    assert article.published_at == datetime(2026, 3, 3, 8, 15, tzinfo=UTC)
    assert article.slug == "bridge-shut"


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("tags: [storm, 'the sea', \"a, b\"]", ("storm", "the sea", "a, b")),
        ('tags: "say \\"no\\""', ('say "no"',)),
        ("tags: a: b", ("a: b",)),
        ("tags: null", ()),
        ("tags:\n- one\n- two", ("one", "two")),
    ],
)
def test_front_matter_values(line: str, values: tuple[str, ...]) -> None:
    assert front_matter(line) == {"tags": values}


@pytest.mark.parametrize("updated", ["2026-03-05", "2026-03-05T11:30:00+01:00"])
def test_an_update_is_read_with_its_clock_or_without(updated: str) -> None:
    article = newscli.read(f"---\npublished: 2026-03-03\nupdated_at: {updated}\n---\n\nThe bridge is shut.\n")
    assert article.updated_at is not None
    assert article.updated_at.isoformat() == updated


@pytest.mark.parametrize(
    ("line", "text", "marks"),
    [("\\1. Eels sang.", "1. Eels sang.", ["\\"]), ("> \\12) Eels.", "12) Eels.", ["> ", "\\"])],
)
def test_the_mark_before_a_number_that_is_none_of_a_list_is_left_out_alone(
    line: str, text: str, marks: list[str]
) -> None:
    article = newscli.read(f"---\ntitle: Fair\n---\n\nIt began.\n\n{line}\n")
    assert article.text == f"It began.\n\n{text}"
    assert [out.source.of(article.raw) for out in article.left_out if out.kind == "markup"] == marks


def test_a_text_that_begins_with_a_rule_is_no_front_matter() -> None:
    assert newscli.read("---\nThe bridge is shut.").text == "The bridge is shut."


KEPT = (
    "text",
    "paragraphs",
    "title",
    "authors",
    "source",
    "url",
    "published",
    "published_at",
    "updated_at",
    "date_from",
    "slug",
    "language",
)
PIECES = (
    "By Mara Ilves and Tomas Reyle",
    "- The Saltport Courier - Friday, February 6, 2026",
    'Harbour bridge: "shut" after cracks, [sources] say',
    "Engineers closed the Harbour Bridge on Monday, hours after an inspection found *cracks* in eleven of its joints.",
    "“We had no choice,” said Tomas Reyle, who [sic] signs as tomas_reyle_. `It is` <b>sound</b> today, he said.",
    "# of joints: 92, which is # of the fields.",
    "> 90 % of the joints are sound, and 5 * 2 + 3 are not.",
    "- and nobody went.",
    "+ and somebody did.",
    "1. The trams stop.",
    "12) The ferries run.",
    "• The trams stop at noon",
    "## What comes next",
    "What comes next",
    "C:\\\\trams\\* | a | b |",
    "~~~ !odd (marks) {here} & there; #tag",
    "---",
    "***",
)


def test_a_rule_above_a_paste_is_no_front_matter() -> None:
    article = newscli.read("---\nPublished 2:05 p.m. ET Feb. 6, 2026\nThe bridge is shut.\n---\nTrams stop.")
    assert article.text == "The bridge is shut.\n\nTrams stop."


def read_back(article: Article) -> Article:
    answer = Answer(article, (article,))
    return newscli.read(draw(answer, layout(answer, Look())))


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("\n\n".join))
def test_what_show_writes_is_read_back_as_the_same_article(raw: str) -> None:
    article = newscli.read(raw)
    again = read_back(article)
    for field in KEPT:
        assert getattr(again, field) == getattr(article, field), field


@pytest.mark.parametrize("path", sorted(articles_folder().glob("*.*")), ids=lambda path: path.name)
def test_the_articles_that_come_with_newscli_are_read_back(path: Path) -> None:
    if path.suffix == ".json":
        return
    article = newscli.read(path.read_bytes())
    again = read_back(article)
    for field in KEPT:
        assert getattr(again, field) == getattr(article, field), field


def test_what_is_told_of_its_quotes_is_no_part_of_an_article() -> None:
    article = newscli.read("The pier shut on Monday.\n\n“It is old,” said Mara Quill, the engineer.")
    answer = Answer(article, (article,), (newscli.find_quotes(article), newscli.find_times(article)))
    assert newscli.read(draw(answer, layout(answer, Look()))).text == article.text


HARBOUR = """# Harbour tax is dropped

The council of Marn dropped the harbour tax on Tuesday, hours after a protest.

“It was a mistake,” Mayor Ana Ferro said.
"""


def test_the_mark_of_a_headline_is_not_that_of_the_first_paragraph() -> None:
    article = newscli.read(HARBOUR)
    assert (article.title, [each.kind for each in article.paragraphs]) == ("Harbour tax is dropped", ["prose"] * 2)
