"""How articles are sourced: kinds of sources, figures without one, what the text has of the headline, she and he."""

import json

import newscli
import pytest
from newscli.quotes.sourcing import SourceKind, kind_of_source

KINDS: list[tuple[str, SourceKind]] = [
    ("Tomas Reyle", "person"),
    ("Reyle", "person"),
    ("his lawyer, Vera Lund", "person"),
    ("Northern Rail", "body"),
    ("the ministry", "body"),
    ("police", "body"),
    ("Reuters", "body"),
    ("The Saltport Courier", "body"),
    ("Israel", "body"),
    ("MV Lund", "body"),
    ("Minister of State Vera Lund", "person"),
    ("the driver", "role"),
    ("the skipper of the trawler", "role"),
    ("Vera Lund's lawyer", "role"),
    ("her official biography", "document"),
    ("The Mayor of Marn", "role"),
    ("a member of the council", "role"),
    ("a cook of a rival, Lund Mills", "role"),
    ("members of the crew", "anonymous"),
    ("two of the men", "anonymous"),
    ("the Ministry of Defence", "body"),
    ("a group of cooks", "anonymous"),
    ("the release", "document"),
    ("a spokesman for Northern Rail", "role"),
    ("officials", "anonymous"),
    ("Authorities", "anonymous"),
    ("a senior official", "anonymous"),
    ("two people familiar with the inquiry", "anonymous"),
    ("a man who asked not to be named", "anonymous"),
    ("residents", "anonymous"),
    ("the two", "anonymous"),
    ("those who saw it", "anonymous"),
    ("the authorities", "anonymous"),
    ("the harbour authority", "body"),
    ("Marn Breweries", "body"),
    ("letters seen by the Courier", "document"),
    ("an estimate", "document"),
    ("the report", "document"),
    ("the act", "document"),
    ("a forecast", "document"),
    ("a letter to the staff", "document"),
    ("he", "unknown"),
    ("Nina al-Bell", "person"),
    ("Jean d'Arc", "person"),
    ("A. Quill", "person"),
    ("I. B. Quill", "person"),
    ("the ex-Mayor", "role"),
    ("People in Marn", "anonymous"),
    ("a person briefed on the plan", "anonymous"),
    ("the man accused of it", "role"),
    ("one fisherman", "role"),
    ("one of the men", "anonymous"),
    ("the charge sheet", "document"),
]

DRAFT = """---
title: Nine hurt as Lena Orr shuts ‘rotten’ pier in Marn
source: The Saltport Courier
published: 2026-03-04
---

Twelve people were hurt when the pier at Saltport fell on Tuesday.

“It was rotting for years,” said Lena Orr, the mayor. “Nobody looked,” she said.

The repairs will cost $4 million, officials said.

“I would have closed it,” Tomas Reyle said. He said that 40 planks were loose.

According to a report, the pier was built in 1911.
"""


@pytest.mark.parametrize(("name", "kind"), KINDS, ids=[name for name, _ in KINDS])
def test_sources_are_of_a_kind(name: str, kind: SourceKind) -> None:
    assert kind_of_source(name) == kind


def test_statements_count_by_kind_of_source_and_by_pronoun() -> None:
    found = newscli.audit([newscli.read(DRAFT)])
    assert {each.kind: each.statements for each in found.sources} == {"person": 4, "anonymous": 1, "document": 1}
    assert sum(each.share for each in found.sources) == pytest.approx(1, abs=0.001)
    assert {each.pronoun: (each.people, each.statements) for each in found.pronouns} == {"she": (1, 2), "he": (1, 2)}


def test_people_of_a_pronoun_count_once_in_all_articles_together() -> None:
    texts = (
        "“It was rotting for years,” said Lena Orr. “Nobody looked,” she said.\n\n“I will walk,” said Ada "
        "Quill. “It is not far,” she said.",
        "“We will build another one,” Lena Orr said. “It will be of stone,” she said. She said it would be dear.",
    )
    (spoken,) = newscli.audit([newscli.read(text) for text in texts]).pronouns
    assert (spoken.pronoun, spoken.people) == ("she", 2)


def test_figures_without_a_source_are_told() -> None:
    article = newscli.read(DRAFT)
    found = newscli.audit([article])
    assert [claim.figure.of(article.text) for claim in found.claims] == ["Twelve"]


def test_what_a_headline_says_stands_in_the_text_or_not() -> None:
    article = newscli.read(DRAFT)
    found = newscli.audit([article])
    stands = {(each.kind, each.words): each.stands for each in found.headlines}
    assert stands == {
        ("figure", "Nine"): "no",
        ("name", "Lena Orr"): "yes",
        ("name", "Marn"): "no",
        ("quotation", "rotten"): "no",
    }


@pytest.mark.parametrize(
    ("sentence", "is_told"),
    [
        ("The pier cost $4 million.", True),
        ("The council put the cost of the pier at $4 million.", False),
        ("They put a lamp on the pier, and the council spent $4 million.", True),
        ("Figures from the port show that 40 boats were lost.", False),
        ("Data published on Monday suggested that 40 boats were lost.", False),
        ("The 40 boats were on show at the port.", True),
    ],
)
def test_a_figure_has_a_source_without_a_verb_of_saying(sentence: str, is_told: bool) -> None:
    assert bool(newscli.audit([newscli.read(sentence)]).claims) is is_told


HEADLINES = [
    ("Nearly 500 boats lost", "The storm took 487 boats.", [("figure", "500", "yes")]),
    ("More than 400 boats lost", "The storm took 412 boats.", [("figure", "400", "yes")]),
    ("More than 400 boats lost", "The storm took 388 boats.", [("figure", "400", "no")]),
    ("About 50 boats lost", "The storm took 38 boats.", [("figure", "50", "no")]),
    ("Fewer than 400 boats lost", "The storm took 12 boats.", [("figure", "400", "no")]),
    ("Quill’s pier is shut", "The pier of Ada Quill was shut.", [("name", "Quill", "yes")]),
    ("Pier of Jose Lund shut", "The pier of José Lund was shut.", [("name", "Jose Lund", "yes")]),
    ("The pier of Bo Quill is shut", "The pier of Ada Quill was shut.", [("name", "Bo Quill", "no")]),
]


@pytest.mark.parametrize(("title", "text", "told"), HEADLINES, ids=[f"{row[0]}: {row[1]}" for row in HEADLINES])
def test_a_headline_may_round_and_name_somebody_shortly(
    title: str, text: str, told: list[tuple[str, str, str]]
) -> None:
    found = newscli.audit([newscli.read(text, title=title)]).headlines
    assert [(each.kind, each.words, each.stands) for each in found] == told


def test_several_papers_have_shares_of_their_own() -> None:
    one = newscli.read(DRAFT)
    other = newscli.read(DRAFT.replace("The Saltport Courier", "The Marn Gazette") + "\nNobody came.\n")
    found = newscli.audit([one, other])
    assert {each.pronoun: each.people for each in found.pronouns} == {"she": 1, "he": 1}
    assert {each.paper for each in found.sources} == {"", "The Saltport Courier", "The Marn Gazette"}
    record = json.loads(json.dumps(newscli.to_record(found, (one, other))))
    assert record["schema"] == "newscli/audit/1"
    assert record["claims"][0]["figure"]["text"] == "Twelve"


def test_an_article_that_is_given_twice_counts_once() -> None:
    article, other = newscli.read(DRAFT), newscli.read(f"{DRAFT} It rained.")
    once, twice = newscli.audit([article, other]), newscli.audit([article, article, other])
    assert twice.sources == once.sources
    assert [claim.article for claim in twice.claims] == [2 * claim.article for claim in once.claims]
