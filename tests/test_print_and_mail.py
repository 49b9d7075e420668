"""Texts of printed pages in two columns, and mail that was sent on: what is no such thing stays as it is."""

import pytest
from newscli import read
from newscli.ingest.clean.lines import Draft, in_reading_order
from newscli.ingest.clean.repeats import forward_edits

TABLE = "\n".join(f"{name:<20}{first:>8}{second:>10}" for name, first, second in [("Ferry", "2024", "2025")] * 9)
CODE = "\n".join(["    if ready:", "        leave()   # the quay"] * 8)
STORY = "Engineers closed the bridge on Monday, hours after they found cracks in eleven of its steel joints.\n\n"


@pytest.mark.parametrize("text", [TABLE, CODE, STORY * 3, "a   b\n" * 200, "   \n" * 50])
def test_what_is_no_prose_in_two_columns_stays_as_it_is(text: str) -> None:
    assert in_reading_order(text) == text


def test_a_heading_across_both_columns_stays_between_what_stands_above_and_below_it() -> None:
    row = "the ferries will run until the bridge     they feared for their trade in the old\n"
    text = f"{row * 6}\nWhat the council of Saltport has to say about the bridge\n\n{row * 6}"
    order = in_reading_order(text)
    assert order.index("feared") < order.index("What the council") < order.rindex("the ferries")
    assert sorted(order.split()) == sorted(text.split())


def test_what_stands_at_the_foot_of_every_page_is_left_out() -> None:
    pages = (
        "The ferries will run from the old pier until\nthe bridge over the harbour is open to traffic",
        "again in June, and the trams go with them as far\nas the mill, said Ilse Morn, who is the mayor of",
        "the town and has asked the council for more of\nthem in the mornings of this spring and summer.",
    )
    article = read("".join(f"{page}\nThe Saltport Courier\n\f" for page in pages))
    assert article.text == " ".join(pages).replace("\n", " ")


def test_quotations_within_a_story_are_no_mail() -> None:
    text = f"{STORY}> We had no choice.\n\n{STORY}{STORY}Date: Monday\n\n{STORY}"
    assert not [*forward_edits(Draft.of(text))]


def test_a_long_text_above_a_message_is_no_note() -> None:
    message = "-----Original Message-----\nFrom: a@b.example\nTo: c@b.example\n\nSee you."
    assert read(f"{STORY * 6}{message}").text.startswith("Engineers")
