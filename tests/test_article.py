"""An article is checked when made, and every edit keeps the way back to the raw input."""

from dataclasses import replace
from datetime import date
from typing import Any

import newscli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from newscli.article import Doubt, LeftOut, Origins, Paragraph, Sentence, Span
from newscli.article.addresses import plain_slug
from newscli.article.corrections import selector_of
from newscli.article.nearby import opening_of, sentence_at
from newscli.article.provenance import Said, provenance
from newscli.article.span import captions_in
from newscli.ingest.clean.lines import Draft, Edit

RAW = "Before.\nAdvertisement\nAfter  that."


def edited() -> Draft:
    return Draft.of(RAW).apply([Edit(7, 22, " ", "advertisement"), Edit(28, 29)])


def test_spans_meet_where_they_share_a_character() -> None:
    assert Span(2, 5).meets(Span(4, 9))
    assert not Span(2, 5).meets(Span(5, 9))
    assert not Span(5, 9).meets(Span(2, 5))


def test_edits_leave_out_and_keep_the_way_back() -> None:
    draft = edited()
    assert draft.text == "Before. After that."
    assert draft.left_out == (LeftOut("advertisement", Span(7, 22)),)
    assert draft.origins.of(Span(8, 19)) == Span(22, 34)


def test_edits_of_edits_lead_back_to_the_raw_input() -> None:
    draft = edited().apply([Edit(0, 8, "", "menu")])
    assert draft.text == "After that."
    assert draft.origins.of(Span(6, 11)).of(RAW) == "that."


def test_an_article_is_the_same_whatever_is_doubted_of_it() -> None:
    article = newscli.read("The pool is shut.")
    assert replace(article, doubts=(Doubt("title", 0.4, None),)) == article
    assert replace(article, title="Pool shut") != article


def test_an_edit_puts_no_words() -> None:
    with pytest.raises(ValueError, match="only leaves out"):
        Draft.of(RAW).apply([Edit(0, 1, "x")])


@given(
    st.text("ab \n", max_size=40),
    st.lists(
        st.lists(st.tuples(st.integers(0, 40), st.integers(0, 6), st.sampled_from(["", " ", "\n\n"])), max_size=4),
        max_size=3,
    ),
)
def test_every_kept_character_equals_its_origin(raw: str, rounds: list[list[tuple[int, int, str]]]) -> None:
    draft = Draft.of(raw)
    for edits in rounds:
        size = len(draft.text)
        draft = draft.apply(Edit(min(a, size), min(a + n, size), new) for a, n, new in edits)
    origins = [draft.origins.at(i) for i in range(len(draft.text))]
    assert origins == sorted(origins)
    for position in range(len(raw) + 1):
        first = next((at for at, origin in enumerate(origins) if origin >= position), len(draft.text))
        assert draft.origins.clean_at(position, len(draft.text)) == first
    for char, origin in zip(draft.text, origins, strict=True):
        assert char.isspace() or char == raw[origin]


def test_pieces_do_not_cross_what_was_left_out() -> None:
    draft = edited()
    article = newscli.read("x")
    whole = type(article)(
        raw=RAW,
        text=draft.text,
        origins=draft.origins,
        left_out=draft.left_out,
        id="0",
        slug="x",
        paragraphs=(newscli.article.Paragraph(Span(0, 19)),),
        sentences=(),
    )
    assert [piece.of(draft.text) for piece in whole.pieces(Span(0, 19))] == ["Before.", "After that."]


def test_runs_must_rise() -> None:
    with pytest.raises(ValueError, match="rise"):
        Origins((0, 0), (0, 1))


def test_a_record_names_its_one_article_once_and_several_in_a_list() -> None:
    one, other = (newscli.read(f"“The port is {how},” Ada Lund said on Monday.") for how in ("open", "shut"))
    record = newscli.to_record(newscli.summarize(one), one)
    assert record["article"]["id"] == one.id
    assert "articles" not in record
    both = newscli.to_record(newscli.summarize(one, other), (one, other))
    assert [each["id"] for each in both["articles"]] == [one.id, other.id]


TWO = newscli.read("The port is open.\n\nAda Lund said so. Nobody asked.", published=date(2026, 3, 3))
ONE, OTHER = TWO.paragraphs
FIRST, SECOND, THIRD = TWO.sentences


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"paragraphs": (OTHER, ONE)}, "leaves text over"),
        ({"paragraphs": (OTHER,)}, "leaves text over"),
        ({"paragraphs": (ONE, ONE, OTHER)}, "out of order"),
        ({"paragraphs": (ONE, Paragraph(Span(17, 19)), OTHER)}, "is empty"),
        ({"paragraphs": (ONE,), "sentences": (FIRST,)}, "outside every paragraph"),
        ({"paragraphs": (ONE, Paragraph(Span(19, 60)))}, "outside every paragraph"),
        ({"sentences": (THIRD, SECOND)}, "out of order"),
        ({"sentences": (FIRST, Sentence(1, Span(3, 9)))}, "out of order"),
        ({"sentences": (SECOND,)}, "out of order"),
        ({"sentences": (Sentence(0, Span(0, 20)),)}, "outside its paragraph"),
        ({"sentences": (Sentence(0, Span(17, 19)),)}, "outside its paragraph"),
        ({"origins": Origins((), ())}, "without origins"),
        ({"origins": Origins((0,), (1,))}, "not what the raw input has"),
        ({"origins": Origins((0, 4, 5), (0, 5, 5))}, "not what the raw input has"),
        ({"origins": Origins((0, 17, 19), (0, 18, 19))}, "not what the raw input has"),
        ({"left_out": (LeftOut("menu", Span(4, 5)), LeftOut("menu", Span(2, 3)))}, "in order"),
        ({"published": None}, "go together"),
        ({"date_from": None}, "go together"),
    ],
)
def test_an_article_whose_parts_do_not_fit_its_text_is_refused(parts: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        replace(TWO, **parts)


@pytest.mark.parametrize(("clean", "raw"), [((0,), (0, 1)), ((1,), (0,)), ((0, 0), (0, 1)), ((0, 1), (1, 0))])
def test_what_leads_nowhere_is_no_way_back(clean: tuple[int, ...], raw: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="must"):
        Origins(clean, raw)


def test_what_is_shown_of_an_article_in_a_shell_is_short() -> None:
    shown = repr(TWO).replace(TWO.slug, "")
    assert not any(word in shown for word in ("port", "Span", "Origins"))


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("port-open_2.b", "port-open_2.b"),
        ("../port open!", "port-open"),
        ("port..open", "port-open"),
        ("port.", "port"),
        ("-port", "port"),
        ("…!", None),
        ("", None),
        ("NUL", "article-NUL"),
        ("com1.txt", "article-com1.txt"),
        ("com10", "com10"),
        ("p" * 119, "p" * 119),
        ("p" * 130, "p" * 120),
        ("é" * 61, "é" * 60),
        ("é" * 60 + "-12", "é" * 60 + "-12"),
    ],
)
def test_a_slug_names_a_file_everywhere(name: str, slug: str | None) -> None:
    assert plain_slug(name) == slug


LONG = "The council of Marn closed the pier, which had stood for ninety years,"


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("\n The  port\tis open.\nSo it is.", "The port is open."),
        (LONG + "ok", LONG + "ok"),
        (LONG + " ok so", LONG.rstrip(",") + "…"),
        (LONG + " k so", LONG + " k…"),
        ("Pier" * 30, "Pier" * 18 + "…"),
    ],
)
def test_a_text_is_called_by_its_first_words(text: str, opening: str) -> None:
    assert opening_of(text) == opening


def test_a_caption_that_was_shown_before_is_shown_once() -> None:
    lines = (
        "The pier of Marn at dawn on Monday",
        "The pier of Marn at dawn on Mond…",
        "The  pier of Marn at dawn on Monday",
        "A ferry leaves",
        "The pier of Marn at dawn on Monday, seen from the west",
    )
    raw, out, at = "\n".join(lines), [], 0
    for line in lines:
        out.append(LeftOut("caption", Span(at, at + len(line))))
        at += len(line) + 1
    assert [span.of(raw) for span in captions_in(raw, [*out, LeftOut("menu", out[0].source)])] == [
        lines[0],
        lines[3],
        lines[4],
    ]


def test_where_a_fact_is_from_is_the_surest_that_says_it_and_each_other_thing_is_told_once() -> None:
    said = [
        Said("og:title", "Storm closes the pier | The Marn Courier"),
        Said("the headline", "STORM closes the pier"),
        Said("JSON-LD", "Gale over Marn"),
        Said("the address", "gale-over-marn"),
        Said("the paper", "!"),
    ]
    assert [(row.value, row.where) for row in provenance("title", "Storm closes the pier", said)] == [
        ("Storm closes the pier", "the headline"),
        ("Gale over Marn", "JSON-LD"),
    ]
    assert [row.where for row in provenance("title", "Storm closes the pier", said[:1])] == ["og:title"]
    assert [row.where for row in provenance("title", "Calm again", said[2:])] == ["the text", "JSON-LD"]
    assert not [*provenance("title", None, said)]


def test_a_place_between_sentences_is_in_none() -> None:
    article = newscli.read("It rained.  The port is open.")
    spans = [sentence_at(article, place) for place in (0, 9, article.text.index("The") - 1, len(article.text))]
    assert spans == [article.sentences[0].span, article.sentences[0].span, None, None]


@given(st.text("ab ", min_size=1, max_size=200), st.integers(0, 199), st.integers(1, 9))
def test_a_place_is_found_again_in_a_text_that_did_not_change(text: str, start: int, length: int) -> None:
    start %= len(text)
    place = Span(start, min(len(text), start + length))
    assert selector_of(text, place).find(text) == place
