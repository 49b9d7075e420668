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


def test_several_papers_have_shares_of_their_own() -> None:
    one = newscli.read(DRAFT)
    other = newscli.read(DRAFT.replace("The Saltport Courier", "The Marn Gazette") + "\nNobody came.\n")
    found = newscli.audit([one, other])
    assert {each.pronoun: each.people for each in found.pronouns} == {"she": 1, "he": 1}
    assert {each.paper for each in found.sources} == {"", "The Saltport Courier", "The Marn Gazette"}
    record = json.loads(json.dumps(newscli.to_record(found, (one, other))))
    assert record["schema"] == "newscli/audit/1"
    assert record["claims"][0]["figure"]["text"] == "Twelve"
