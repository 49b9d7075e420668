"""Reading pasted text: each step and each family of lines proves itself, and the laws of cleaning hold."""

from typing import Literal

import newscli
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newscli.article.provenance import FactFrom
from newscli.ingest.clean.header import Step
from newscli.ingest.clean.line_kinds.classes import FAMILIES, Family, kind_of
from newscli.ingest.clean.lines import Draft, is_prose, lines_of
from newscli.ingest.clean.steps import STEPS
from newscli.ingest.readers import Incoming
from newscli.ingest.readers.sources import read_incoming


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)
def test_each_step_does_what_its_row_says(step: Step) -> None:
    draft = Draft.of(step.before)
    assert draft.apply(step.edits(draft)).text == step.after


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.kind)
def test_each_family_fits_its_examples_and_leaves_the_story(family: Family) -> None:
    for example in family.examples:
        (line,) = lines_of(example)
        assert family.fits(line), example
        assert kind_of(line) == family.kind, example
    for kept in family.kept:
        (line,) = lines_of(kept)
        assert kind_of(line) is None, kept


def test_a_line_that_stands_for_pictures_is_left_out_and_an_answer_is_not() -> None:
    picture = "The north span of the bridge at dawn"
    said = (
        "The bridge is shut for good.",
        "No.",
        "Nobody crossed it.",
        "No.",
        "The ferries run again.",
        "No.",
    )
    article = newscli.read("\n".join(f"{line}\n{picture}" for line in said))
    assert article.text == "\n\n".join(said)
    assert {each.kind for each in article.left_out} == {"image"}


PIECES = (
    "By Mara Ilves",
    "- The Saltport Courier - Friday, February 6, 2026",
    "Advertisement",
    "Harbour bridge shut after cracks found",
    "Engineers closed the\xa0Harbour Bridge on Monday,  hours after an inspection found cracks in eleven joints.",
    "“We had no choice,” said Tomas Reyle, the city's chief engineer. “It is sound today.",
    "Repairs that were put off in January will now take until the summer, the council said, and ferries will run.",
    "Inspectors on the north span of the Harbour Bridge on Monday, March 2, 2026. (Courier photo)",
    "Inspectors on the north span of the Harbour Bridge on Monday, … more >",
    "SEE ALSO: Can the ferry be saved?",
    "• Mara Ilves can be reached at milves@courier.example.",
    "Copyright © 2026 The Saltport Courier.",
    "“No.”",
    "",
    "\u200b\x1b[31mred\x1b[0m",
)
MENU = ("• The trams stop at noon", "1. The trams stop", "Home", "World", "What comes next")
PASTES = st.lists(st.sampled_from((*PIECES, *MENU)), min_size=1, max_size=24).map("\n".join)
STORIES = st.lists(st.sampled_from(PIECES), min_size=1, max_size=24).map("\n".join)


@settings(deadline=None)
@given(PASTES)
def test_cleaning_twice_is_cleaning_once(raw: str) -> None:
    if not raw.strip():
        return
    once = newscli.read(raw).text
    assert newscli.read(once).text == once


@settings(deadline=None)
@given(PASTES)
def test_every_kept_character_is_the_one_at_its_origin(raw: str) -> None:
    if not raw.strip():
        return
    article = newscli.read(raw)
    origins = [article.origins.at(at) for at in range(len(article.text))]
    assert origins == sorted(origins)
    for char, origin in zip(article.text, origins, strict=True):
        assert char.isspace() or char == raw[origin]


@settings(deadline=None)
@given(STORIES)
def test_no_word_of_prose_is_lost(raw: str) -> None:
    if not raw.strip():
        return
    text = newscli.read(raw).text
    for piece in (PIECES[4], PIECES[5], PIECES[6]):
        assert piece not in raw or " ".join(piece.split()) in text


def test_a_text_of_labels_alone_stays_and_reads_the_same_again() -> None:
    raw = "Copyright © 2026 The Saltport Courier.\nAdvertisement\nBy Mara Ilves and Tomas Reyle"
    once = newscli.read(raw).text
    assert once.replace("\n\n", "\n") == raw
    assert newscli.read(once).text == once


def test_what_is_prose_by_its_shape() -> None:
    leads = "The harbour office says of the bridge, which has been shut since spring, three things:"
    tags = ", ".join(["harbour", "bridge", "ferry", "pier", "tram", "mill", "mayor", "council"] * 4)
    assert [is_prose(line) for line in lines_of(f"{leads}\n{tags}\nThe ferry is {tags}")] == [True, False, True]


def test_a_long_paragraph_that_asks_the_reader_to_subscribe_is_kept() -> None:
    ask = "Subscribe to our newsletter to hear of the bridge"
    long = (
        f"{ask}, the council wrote on the door of every house in Saltport, "
        + "and of the ferry, the pier and the mill" * 6
    )
    assert [kind_of(line) for line in lines_of(f"{ask}.\n{long}.")] == ["subscribe", None]


@pytest.mark.parametrize("kind", ["page", "record"])
def test_a_title_as_long_as_a_text_is_cut(kind: Literal["page", "record"]) -> None:
    title, text = (
        "Dam word " * 34_000,
        "<p>The dam above Marn broke on Monday, and the town was emptied by boat before noon.",
    )
    page = f"<html><head><title>{title}</title></head><body><article>{text * 4}</article></body></html>"
    article = read_incoming(Incoming(kind, page, title=None if kind == "page" else title))
    assert article.title
    assert len(article.title) <= 1000
    assert max(len(row.value) for row in article.facts_from or [FactFrom("title", "", "")]) <= 1000


# Lines as pages have them, whatever rows there are.
LINES = {
    "comments": (
        "Commenting is closed.",
        "You must be logged in to have your say.",
        "Log in to comment on this story",
        "Be the first to comment",
        "Save my name, website and shoe size for later.",
        "Notify me of new posts by email.",
        "This site uses Akismet to reduce spam.",
        "(12) comments",
        "Show all 12 replies",
        "See 3 responses",
        "Load 9 comments",
        "One thought on “The pier is shut”",
        "Two responses to “The pier is shut”",
        "Comments (3)",
        "Please read our commenting guidelines before you write.",
        "By commenting you agree to our community guidelines.",
        "View our house rules",
    ),
    "copyright": (
        "This material may not be published, broadcast or rewritten.",
        "Reprint permission can be had from the Courier.",
        "Courier is a registered trademark of Courier Media.",
        "All rights reserved by Courier Media.",
        "(c) Courier Media",
        "Copyright 2026 Courier Media",
        "℗ 2026 Courier Media",
    ),
    "contact": (
        "Otto Vane may be reached at ovane@courier.example.",
        "Otto Vane can be contacted at 0555 0123.",
        "Email Otto Vane: ovane@courier.example",
        "Write to letters@courier.example",
    ),
    "related": (
        "Read next: Rye costs more than gold",
        "Related coverage: Rye costs more than gold",
        "Don’t miss: Rye costs more than gold",
        "WATCH: Goats on the quay",
        "Must-read: Goats on the quay",
        "IN PICTURES: Goats on the quay",
        "Similar stories",
        "Trending articles",
        "Further reading",
        "Featured videos",
        "The latest headlines",
        "See more from the Courier",
        "Recent posts",
        "Most viewed",
        "Explore our archive",
        "Filed under: goats, ferries",
        "Tags: goats, ferries",
    ),
    "share": (
        "Facebook · X · Email",
        "Clipped from https://courier.example/bridge",
        "Highlighted by 12 people",
        "View this newsletter in your browser",
    ),
    "image": (
        "View all 12 photos",
        "goat.webp",
    ),
    "date": (
        "Last updated: Feb. 6, 2026",
        "4 minute read",
        "2 days ago",
        "Published 3 hours ago",
    ),
    "credit": (
        "Photograph: Mara Ilves",
        "Photos by Mara Ilves",
        "Illustration by Mara Ilves",
    ),
    "advertisement": (
        "Article continues below",
        "Sponsored content",
    ),
    "subscribe": (
        "Log in",
        "Create an account",
        "Enter your email",
        "Already a subscriber? Log in",
        "Get our daily newsletter",
        "Follow us on Instagram",
    ),
    "note": ("Editor’s note: This story was updated on Monday.",),
    None: (
        "Comments were few when the mayor sang.",
        "Copyright is what the goat’s owner asked the court for.",
        "Be the first to see the goat, the sign said.",
        "One thought kept her awake.",
        "Photographs were burnt.",
        "The latest news of the goat was good.",
    ),
}


@pytest.mark.parametrize(("kind", "line"), [(kind, line) for kind, lines in LINES.items() for line in lines])
def test_a_line_of_a_page_is_of_its_kind(kind: str | None, line: str) -> None:
    assert kind_of(lines_of(line)[0]) == kind
