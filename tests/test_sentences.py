"""Sentences end where a reader says they do, and the splitter's tables prove themselves."""

from datetime import date

import newscli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from newscli import Span, split_sentences
from newscli.language import document
from newscli.language.lexicon.abbreviations import ABBREVIATIONS, Abbreviation

# Each row is cut at " | ".
TRAPS = [
    "She left the U.S. | The envoy stayed.",
    "She left the U.S. | Rarely has it rained so.",
    "Some U.S. troops left on Feb. 6 with Mr. al-Busaidi.",
    "It opens at 9 a.m. Tuesday in St. Louis.",
    "They met at 5 p.m. | The hall was full.",
    "The bus left at 9 a.m. | Four swans saw it go.",
    "It sank at 4 p.m. Pacific Time, and 9 p.m. London time was no better. | Ada Lund wept.",
    "At 9 a.m. Ada Lund rang the bell.",
    "In Harbor, D.C. Mayor Lee spoke to the U.N. General Assembly.",
    "Gen. Smith called it No. 3 on the list.",
    "“Rivers” by J. R. Lund and K. Ode sold well.",
    "Profits rose, Corvel Inc. said. | So did sales.",
    "It was he and I. | Nobody else came.",
    "“We knew the risks. | We sailed anyway,” said Juno Park.",
    "“We knew the risks.” | The crowd went home.",
    "It was, he said, “over.” | She said it was not.",
    "“Why now?” Ms. Orr asked. | Nobody knew.",
    "“Never!” he cried. | “Why?” | The room was still.",
    "‘It is done.’ | Then they left.",
    "(He left early.) | She stayed (as always). | Nobody minded.",
    "He waited ... | Then it came … and went.",
    "The talks are off. [3] | Nobody came [4].",
    "Is it so?! | Yes.",
    "Has he left the U.S.? | Nobody knows.",
    "It cost $4.5 million. | $3 was left.",
    "The storm hit in 2019. | 40 people died.",
    "They use it daily. | iPhones sold out.",
    "It was the end.Then it rained.".replace(".T", ". | T"),
    "2.1. The plan of the port",
    "Figure 2. The port at night.",
    "No stop at the end of a headline",
    "See harbor.example.org for more. | https://harbor.example.org/x has it.",
    "THE CASE OF MRS. ABBOT",
    "He said so in court. | yesterday it rained.",
    "It sank in Oct. last year. | Nobody saw it.",
    "She won. | www.marn.example has it.",
    "Ms. Lund ran at 9 a.m. Mondays. | Nobody saw it.",
    "They met at 5 p.m. Eastern. | Nobody came.",
    "It closed at 5 p.m. Sunday. | It was dark.",
    "Is it 9? | 10 came.",
    "1. The port is shut. | 2. The pier is open.",
    "See p. 9 of it. | He left.",
    "We asked A. | It was B. | Nobody knew.",
    "“Who?” said Lund. | Nobody knew.",
    "“Who?” | The crowd was still.",
    "“Go!” Lund said. | “Go!” | Nobody said it.",
    "Wait... what is it?",
    "He said: “No.” | She wept.",
    "Is it? | Yes! | No... | Maybe.",
    "Ask Lund. | “lol, no,” said Fox.",
    "It was in Washington, D.C. | It rained.",
    "Bo Lund Jr. said so. | It was Bo Lund Jr. | It was he.",
]


def parts(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text)]


@pytest.mark.parametrize("row", TRAPS)
def test_traps(row: str) -> None:
    glued = row.replace("end. | Then", "end.Then")
    assert parts(glued.replace(" | ", " ")) == row.split(" | ")


def test_every_abbreviation_proves_itself() -> None:
    assert [row.word for row in ABBREVIATIONS if f"{row.word}." not in row.example] == []
    told = {row.word: parts(row.example.replace(" | ", " ")) for row in ABBREVIATIONS}
    assert told == {row.word: row.example.split(" | ") for row in ABBREVIATIONS}


@pytest.mark.parametrize("row", [row for row in ABBREVIATIONS if row.title], ids=lambda row: row.word)
def test_every_short_title_is_read_alike(row: Abbreviation) -> None:
    article = newscli.read(f"The council will meet {row.word}. Moss on Tuesday.", published=date(2026, 2, 6))
    assert [time.value for time in newscli.find_times(article).times] == ["2026-02-10"]
    article = newscli.read(f"The pier is shut, {row.word}. Moss said on Tuesday. It will open in May.")
    assert [quote.speaker and quote.speaker.name for quote in newscli.find_quotes(article).quotes] == ["Moss"]


def test_the_initials_of_a_body_are_no_short_title() -> None:
    article = newscli.read("The SEC said the pier was shut.")
    assert [quote.speaker and quote.speaker.name for quote in newscli.find_quotes(article).quotes] == ["SEC"]


def test_every_abbreviation_stands_once() -> None:
    assert len({row.word for row in ABBREVIATIONS}) == len(ABBREVIATIONS)


def test_line_breaks() -> None:
    assert parts("Storm hits port\nTwo died, and\nmany fled.\n\nso it ends") == (
        ["Storm hits port", "Two died, and\nmany fled.", "so it ends"]
    )


def test_what_is_no_prose_is_read_up_to_where_its_sentences_and_words_are_too_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(document, "_SENTENCES_OF_ANY_TEXT", 10)
    monkeypatch.setattr(document, "_WORDS_OF_ANY_TEXT", 50)
    short, long = (
        "It is so. " * 30,
        "It is so that all the boats of Orlo were sold for rye at the quay on that day. " * 30,
    )
    assert [document.most_sentences(newscli.read(text)) for text in (short, long, "It is so. " * 10)] == [10, 30, 10]
    assert document.end_of_prose(newscli.read(short)) == 100  # ten sentences of ten characters
    assert document.end_of_prose(newscli.read(long)) == len(long.strip())
    dots = newscli.read("- " * 80 + long)
    assert document.end_of_prose(dots) == 2 * 50


def test_nothing_but_blanks() -> None:
    assert split_sentences("") == split_sentences(" \n\t ") == ()


PIECES = [
    "Mr. ",
    "U.S. ",
    "He left. ",
    "“",
    ".” ",
    "...",
    "?! ",
    "\n",
    "\n\n",
    "a.m. ",
    "(",
    ") ",
    "’",
    "No. 3",
    "x",
    " ",
    "é",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_sentences_hold_all_that_is_not_blank(text: str) -> None:
    spans = split_sentences(text)
    ends = [0, *(span.end for span in spans)]
    starts = [*(span.start for span in spans), len(text)]
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
    assert not any(text[end:start].strip() for end, start in zip(ends, starts, strict=True))


@pytest.mark.parametrize(
    "piece", [".", '"', "“", "”", "A", " ", "\n", "(", "A.", "Mr. ", ". ", ".)", "…", "[1]", "9", " ."]
)
def test_hostile_runs_are_one_pass(piece: str) -> None:
    text = piece * 100_000
    assert all(isinstance(span, Span) for span in split_sentences(text))
