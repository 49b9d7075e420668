"""An article is checked when made, and every edit keeps the way back to the raw input."""

import newscli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from newscli.article import LeftOut, Origins, Span
from newscli.ingest.clean.edits import Draft, Edit

RAW = "Before.\nAdvertisement\nAfter  that."


def edited() -> Draft:
    return Draft.of(RAW).apply([Edit(7, 22, " ", "advertisement"), Edit(28, 29)])


def test_edits_leave_out_and_keep_the_way_back() -> None:
    draft = edited()
    assert draft.text == "Before. After that."
    assert draft.left_out == (LeftOut("advertisement", Span(7, 22)),)
    assert draft.origins.of(Span(8, 19)) == Span(22, 34)


def test_edits_of_edits_lead_back_to_the_raw_input() -> None:
    draft = edited().apply([Edit(0, 8, "", "menu")])
    assert draft.text == "After that."
    assert draft.origins.of(Span(6, 11)).of(RAW) == "that."


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
