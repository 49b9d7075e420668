"""How articles are sourced: kinds of sources, figures without one, what the text has of the headline, she and he."""

import json
from pathlib import Path

import newscli
import pytest
from newscli.quotes.sourcing import SourceKind, kind_of_source

from front_door import run

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
    ("About 40 boats lost", "The storm took 44 boats.", [("figure", "40", "yes")]),
    ("About 40 boats lost", "The storm took 46 boats.", [("figure", "40", "no")]),
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


# What an article says, who speaks in what role, and whether the verb takes sides.
ROLES: list[tuple[str, str, str, str]] = [
    ("The transport minister, Una Quill, said that the pier was old.", "Una Quill", "politician", "neutral"),
    ("“It is old,” claimed Bo Reyle, the mayor.", "Bo Reyle", "politician", "loaded"),
    ("Sen. Ada Lund (D-Ohio) admitted that the pier was old.", "Ada Lund", "politician", "loaded"),
    ("Una Quill of the Left Bloc insisted that the pier was old.", "Una Quill", "politician", "loaded"),
    ("The harbour police said that the pier was old.", "The harbour police", "official", "neutral"),
    (
        "A spokesman for the fisheries ministry said that the pier was old.",
        "A spokesman for the",
        "official",
        "neutral",
    ),
    ("District Attorney Ada Lund said that the pier was old.", "Ada Lund", "official", "neutral"),
    ("“It is old,” said Ada Lund, a marine ecologist at Marn College.", "Ada Lund", "expert", "neutral"),
    ("“It is old,” said Ada Lund, who studies timber in Marn.", "Ada Lund", "expert", "neutral"),
    ("Dr Ada Lund said that the pier was old.", "Ada Lund", "expert", "neutral"),
    ("Dobbin Ferries insisted that the pier was safe.", "Dobbin Ferries", "company", "loaded"),
    ("Chief executive Ada Lund said that the pier was safe.", "Ada Lund", "company", "neutral"),
    ("Chief Financial Officer Ada Lund said that it was safe.", "Ada Lund", "company", "neutral"),
    ("The ferry firm Dobbin fell. Its chairman, Bo Reyle, said that it was safe.", "Bo Reyle", "company", "neutral"),
    ("“It shook,” said Ada Lund, 61, of Saltport.", "Ada Lund", "resident", "neutral"),
    ("“It shook,” said Ada Lund, whose son was on the pier.", "Ada Lund", "resident", "neutral"),
    ("Residents complained that the pier shook.", "Residents", "resident", "loaded"),
    ("A report by the harbour board says that the pier is old.", "A report by the", "document", "neutral"),
    ("According to a poll by Marlow, four in ten want the pier.", "a poll", "poll", "neutral"),
    ("Ada Lund, the union’s secretary, said that the pier was old.", "Ada Lund", "other", "neutral"),
    ("“It is cold in there,” said Ada Lund KC.", "Ada Lund", "other", "neutral"),
    ("Two people briefed on the matter said that the pier was old.", "Two people", "other", "neutral"),
    ("A spokesman for the buyer, Bo Reyle, said that the pier was old.", "Bo Reyle", "other", "neutral"),
    ("Former Secretary of State Ada Lund said that the pier was old.", "Ada Lund", "politician", "neutral"),
    ("A Republican strategist, Ada Lund, said that the pier was old.", "Ada Lund", "other", "neutral"),
    (
        "Dobbin’s pier fell, the firm says. Dobbin officials said that it was old.",
        "Dobbin officials",
        "company",
        "neutral",
    ),
    ("Simon Lund, the education secretary, said that the pier was old.", "Simon Lund", "politician", "neutral"),
    ("City Council president Ada Lund said that the pier was old.", "Ada Lund", "politician", "neutral"),
    ("Two Left Party officials said that the pier was old.", "Two Left Party officials", "politician", "neutral"),
    ("In a letter read to the court, Ada Lund said that the pier was old.", "Ada Lund", "other", "neutral"),
    ("Minority leader Ada Lund said that the pier was old.", "Ada Lund", "politician", "neutral"),
    ("Presidential spokesman Bo Reyle said that the pier was old.", "Bo Reyle", "official", "neutral"),
    ("The club’s security officer, Bo Reyle, said that the pier was old.", "Bo Reyle", "other", "neutral"),
    ("“It fell,” said Bo Reyle, portfolio manager at Marn Asset Management.", "Bo Reyle", "company", "neutral"),
    ("Local officials said that the pier was old.", "Local officials", "official", "neutral"),
    ("“It shook,” said Ada Lund, from Orrin County, who was there.", "Ada Lund", "resident", "neutral"),
    ("The Islamic State said that the pier was its work.", "Islamic State", "other", "neutral"),
    ("No inspector had seen that Bo Reyle was ill. He said that it was cold.", "Bo Reyle", "other", "neutral"),
]

WHO = {
    "politician": (
        "who was elected to the council",
        "an officer of the Left Bloc",
        "a spokesman for the mayor of Marn",
    ),
    "official": (
        "a probation officer",
        "chief medical officer of the province",
        "a coast guard captain",
        "a game warden",
    ),
    "expert": ("a general practitioner in Ostby", "a leading authority on eels", "the university’s registrar"),
    "company": (
        "chief people officer at Marn Foods",
        "customer service manager at Marn",
        "the airline’s safety inspector",
    ),
    "resident": (
        "who lives in Hessick County",
        "an army veteran",
        "whose son was shot by police",
        "who fled to the province",
    ),
    "other": ("a private detective", "a negotiator for the dockers’ union", "who heads the state’s largest union"),
}
ROLES += [
    (f"“It is old,” said Ada Lund, {who}.", "Ada Lund", role, "neutral") for role, each in WHO.items() for who in each
]


@pytest.mark.parametrize(("sentence", "speaker", "role", "verb"), ROLES, ids=[row[0] for row in ROLES])
def test_a_source_speaks_in_a_role(sentence: str, speaker: str, role: str, verb: str) -> None:
    told = newscli.audit([newscli.read(sentence)]).statements
    assert [(each.role, each.verb) for each in told if (each.speaker or "").startswith(speaker)] == [(role, verb)]


def test_statements_tell_where_they_stand() -> None:
    filler = "\n\n".join(f"The pier was painted in the {n}th week, and nobody came." for n in range(4, 12))
    text = f"The pier is old, police said.\n\nIt is new, Bo Reyle said.\n\n{filler}\n\nIt is green, Ada Lund said."
    found = newscli.audit([newscli.read(text)])
    assert [each.prominence for each in found.statements] == ["lead", "first third", "later"]
    assert {each.role: (each.lead, each.first_third) for each in found.roles} == {"official": (1, 0), "other": (0, 1)}


COPY = """Twelve people were hurt when the pier at Saltport fell in a storm on Tuesday.

The pier, which was built in 1911, had been shut to lorries since the spring of last year.

“It was rotten,” said Lena Orr, the mayor. The harbour board will meet on Friday to see what can be saved of it.
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"SALTPORT (AP) — {COPY}", [("AP", False)]),
        (f"Pier is gone.\n\nSALTPORT, May 4 (UPI) _ {COPY}", [("UPI", False)]),
        (f"By Ada Quill\n\n{COPY}\n\nReuters contributed to this report.", [("Reuters", True)]),
        (f"By Ada Quill\n\n{COPY}\n\nThe mayor would not talk to Reuters.", []),
    ],
)
def test_a_credit_line_tells_agency_copy_and_its_place(text: str, told: list[tuple[str, bool]]) -> None:
    article = newscli.read(f"Pier falls\n\n{text}")
    found = newscli.audit([article]).credits
    assert [(each.agency, each.partly) for each in found] == told
    assert all(article.raw[each.start : each.end].startswith(each.line) for each in found)


def test_text_that_an_agency_has_too_tells_its_copy() -> None:
    wire = newscli.read(f"Pier falls\n\nSALTPORT (AP) — {COPY}")
    paper = newscli.read(f"Our pier is gone\n\nBy Ada Quill\n\nNobody slept in Saltport on Tuesday night.\n\n{COPY}")
    other = newscli.read("Ferry sails\n\nBy Ada Quill\n\nThe ferry to Marn sailed again on Monday after a week.")
    found = newscli.audit([paper, other], [wire]).credits
    assert [(each.article, each.agency, each.partly, each.other) for each in found] == [(0, "AP", False, wire.id)]
    assert [each.article for each in newscli.audit([paper, other, wire]).credits] == [0, 2]
    assert newscli.audit([paper, other]).credits == ()


@pytest.mark.parametrize(
    ("sentence", "is_told"),
    [
        ("Ada Lund, 61, sat on the pier.", False),
        ("A survey of 900 sailors found that 40 boats leak.", False),
        ("The 40 boats leak, the harbour board’s report shows.", False),
    ],
)
def test_ages_and_what_a_paper_shows_are_no_claims(sentence: str, is_told: bool) -> None:
    assert bool(newscli.audit([newscli.read(sentence)]).claims) is is_told


def test_text_of_an_agency_in_the_archive_tells_its_copy(tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_text(f"Pier falls\n\nSALTPORT (AP) — {COPY}", encoding="utf-8")
    (tmp_path / "paper.txt").write_text(f"Our pier is gone\n\nBy Ada Quill\n\n{COPY}", encoding="utf-8")
    run(tmp_path, "add", "-q", str(tmp_path / "wire.txt"))
    told = json.loads(run(tmp_path, "audit", str(tmp_path / "paper.txt"), "--json").out)["credits"]
    (wire,) = json.loads(run(tmp_path, "list", "--json").out)["articles"]
    assert [(each["agency"], each["partly"], each["other"]) for each in told] == [("AP", False, wire["id"])]
