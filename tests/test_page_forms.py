"""What readers of a page see by its style alone, one row each: how it reads in the text of the article."""

import newscli
import pytest

FIRST = "Engineers closed the Harbour Bridge on Monday, hours after they found cracks in eleven of its steel joints."
LAST = "The council will meet on Thursday to vote on a repair that could take until the spring, officials said."


def read(amid: str, head: str = "", above: str = "") -> newscli.Article:
    return newscli.read_html(
        f"<html><head>{head}</head><body><h1>Bridge shut</h1>{above}<p>{FIRST}</p>{amid}<p>{LAST}</p></body></html>"
    )


def amid(article: newscli.Article) -> str:
    return article.text.removeprefix(FIRST).removesuffix(LAST).strip()


FORMS = [
    ("<p>The plant burned 10<sup>6</sup> tonnes of coal a year.</p>", "The plant burned 10⁶ tonnes of coal a year."),
    ("<p>One joint in 3 × 10<sup>-4</sup> may fail.</p>", "One joint in 3 × 10⁻⁴ may fail."),
    ("<p>The hall holds 50 m<sup>2</sup> of plates.</p>", "The hall holds 50 m² of plates."),
    ("<p>He wrote E=mc<sup>2</sup> on the pier.</p>", "He wrote E=mc² on the pier."),
    ("<p>It is 1<sup>1</sup>&frasl;<sub>2</sub> miles long.</p>", "It is 1 1⁄2 miles long."),
    ("<p>It is 2<sup>3</sup>/<sub>8</sub> inches thick.</p>", "It is 2 3/8 inches thick."),
    ("<p>Only <sup>3</sup>/<sub>4</sub> of them hold.</p>", "Only 3/4 of them hold."),
    ("<p>Mara Ilves<sup>1</sup> found the crack.<sup>[2]</sup></p>", "Mara Ilves found the crack."),
    ("<p>The bridge of 1962<sup><a href='#n'>3</a></sup> was sound.</p>", "The bridge of 1962 was sound."),
    ("<p>The 21<sup>st</sup> joint gave off CO<sub>2</sub>.</p>", "The 21st joint gave off CO2."),
    ("<p>There <del>four</del> <ins>five</ins> people fell.</p>", "There five people fell."),
    ("<p>It cost <s>£40</s> £30, or <strike>six</strike> ten a joint.</p>", "It cost £30, or ten a joint."),
    ("<p>Mara Ilves said: <q>We had no choice</q>.</p>", "Mara Ilves said: “We had no choice”."),
    ("<p>“It is <q>over</q>,” Otto Vane said.</p>", "“It is ‘over’,” Otto Vane said."),
    ("<p><q>“We weld,”</q> Otto Vane said.</p>", "“We weld,” Otto Vane said."),
    (
        "<p><b>Courier:</b> What do you do now?<br><b>Vane:</b> We weld, we wait and we weigh.</p>",
        "Courier: What do you do now?\n\nVane: We weld, we wait and we weigh.",
    ),
    (
        "<p>The <b>north</b> pier,<br><b>which</b> is old, still stands.</p>",
        "The north pier, which is old, still stands.",
    ),
]


@pytest.mark.parametrize(("shown", "text"), FORMS)
def test_a_page_reads_as_its_readers_see_it(shown: str, text: str) -> None:
    assert amid(read(shown)) == text


def test_a_page_without_a_tag_for_its_body_has_one() -> None:
    page = (
        f"<!doctype html><meta charset=utf-8><title>Bridge shut</title><article><h1>Bridge shut</h1><p>{FIRST}<p>{LAST}"
    )
    article = newscli.read_html(page)
    assert [paragraph.kind for paragraph in article.paragraphs] == ["prose", "prose"]
    assert article.title == "Bridge shut"


MORE = "Inspectors will look at the other spans this week, the port said in a statement on its site late on Monday."
UNSEEN = [
    ("<p hidden>“Buy secret pills,” said Otto Vane.</p><p style='display: none'>Ina Verhoef said she took it.</p>", ""),
    ("<p aria-hidden=true>Ina Verhoef said she took the bribe from the firm.</p>", ""),
    ("<p>The port shut it<span style='visibility:hidden'> for a bribe</span>.</p>", "The port shut it."),
    (f"<div class='more' style='display:none'><p>{MORE}</p></div>", MORE),
]


@pytest.mark.parametrize(("shown", "text"), UNSEEN)
def test_what_no_reader_sees_is_no_part_of_a_story(shown: str, text: str) -> None:
    assert amid(read(shown)) == text


def test_a_story_that_a_script_shows_is_read() -> None:
    article = newscli.read_html(f"<h1>Bridge shut</h1><div style='display:none'><p>{FIRST}</p><p>{LAST}</p></div>")
    assert article.text == f"{FIRST}\n\n{LAST}"
