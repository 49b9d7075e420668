"""The shapes that quotes have, each in several sentences made up for it, and the proofs of the tables."""

from collections import Counter
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

import newscli
import pytest
from newscli.language.lexicon.saying import CUES, NOUN_CUE, Cue
from newscli.quotes import Quote
from newscli.quotes.attribution.attributions import PHRASES, Phrase
from newscli.quotes.attribution.candidates import parse
from newscli.quotes.attribution.segments import find_units

FOLDER = Path(__file__).parent / "cases" / "quotes"


class Case(NamedTuple):
    """A text with ¶ between its paragraphs and ↵ for line breaks, and what must be found in it, a line each.

    A line tells kind, speaker and content with ¦ between its pieces; where the case is about them also `to=` the
    addressee, `role=`, and `sure`, `likely` or `unsure`, which no list shows.
    """

    file: str
    shape: str
    text: str
    wanted: list[str]


def _cases(path: Path) -> Iterator[Case]:
    shape = ""
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        head, *lines = block.split("\n")
        if head.startswith("# "):
            shape, head, lines = head[2:], lines[0], lines[1:]
        yield Case(path.stem, shape, head.replace("¶", "\n\n").replace("↵", "\n"), lines)


CASES = [case for path in sorted(FOLDER.glob("*.txt")) if path.stem != "open" for case in _cases(path)]
OPEN = list(_cases(FOLDER / "open.txt"))


def _found(text: str) -> list[tuple[str, str | None, str]]:
    article = newscli.read(text)
    return [
        (q.kind, q.speaker.name if q.speaker else None, " | ".join(span.of(article.text) for span in q.content))
        for q in newscli.find_quotes(article).quotes
    ]


def _told(text: str, wanted: list[str]) -> list[str]:
    """Return what is found, a line each, with as many facts as the line wanted at that place has."""
    article = newscli.read(text)
    return [
        " | ".join(_facts(quote, article.text, wanted[number] if number < len(wanted) else ""))
        for number, quote in enumerate(newscli.find_quotes(article).quotes)
    ]


def _facts(quote: Quote, text: str, wanted: str) -> Iterator[str]:
    speaker = quote.speaker
    yield from (quote.kind, speaker.name if speaker else "-", " ¦ ".join(span.of(text) for span in quote.content))
    if "| role=" in wanted:
        yield f"role={speaker.role.of(text) if speaker and speaker.role else ''}"
    if "| to=" in wanted:
        yield f"to={quote.addressee.of(text) if quote.addressee else ''}"
    if wanted.endswith(("| sure", "| likely", "| unsure")):
        yield quote.confidence


@pytest.mark.parametrize("shape", dict.fromkeys(case.shape for case in CASES))
def test_every_case_is_found_as_told(shape: str) -> None:
    cases = [case for case in CASES if case.shape == shape]
    assert {case.text: _told(case.text, case.wanted) for case in cases} == {case.text: case.wanted for case in cases}


@pytest.mark.xfail(reason="the weights choose another reading; a case that passes moves to its shape's file")
@pytest.mark.parametrize("case", OPEN, ids=lambda case: f"{case.shape}: {case.text[:40]}")
def test_an_open_case_is_not_yet_found_as_told(case: Case) -> None:
    assert _told(case.text, case.wanted) == case.wanted


def test_a_text_may_end_anywhere() -> None:
    tails = cycle(("", ", again", " that", "", " said", ", who", " also", "", " and", " to", ", according said", " by"))
    for case in CASES[::9]:
        words = case.text.split(" ")
        for end in range(1, len(words)):
            cut = " ".join(words[:end]).rstrip(".,”") + next(tails)
            article = newscli.read(f"It rained.\n\n{cut}\n\n{' '.join(words[end:])}")
            assert all(quote.content for quote in newscli.find_quotes(article).quotes), cut
            assert newscli.annotate(article).clauses, cut


@pytest.mark.parametrize(
    "text",
    [
        "Ferro repeated his worry over an that",
        "Lund warning that the pier may break",
        "Never made the claim that the pier was shut",
        "So far, noted that",
        "; called words calling on a that",
        "he said, he said,",
        "It rained for three days. Haddad confirmed in an interview Shona Garrity,",
        "Lund sat down, telling Dorn that whatever it weighed, cheese",
        "Tova Marsh had a hat — a red one — according said",
        "Ada Lund, who said on Monday that the pier was shut, however",
        "The Friday decree, in which Judge Ada Lund cited heightened fear of the baker Tom Reyle, was sent to Marn.",
    ],
)
def test_a_text_that_breaks_off_has_its_quotes_and_clauses(text: str) -> None:
    article = newscli.read(text)
    assert all(quote.content for quote in newscli.find_quotes(article).quotes)
    assert newscli.annotate(article).clauses


def test_every_shape_has_five_cases() -> None:
    counts = Counter(case.shape for case in CASES + OPEN)
    assert min(counts.values()) >= 5


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase.words)
def test_every_phrase_leads_its_example(phrase: Phrase) -> None:
    content = phrase.example[phrase.example.index("{") + 1 : phrase.example.index("}")]
    speaker = phrase.example[phrase.example.index("[") + 1 : phrase.example.index("]")]
    text = phrase.example.translate(dict.fromkeys(map(ord, "{}[]")))
    assert [(name, said) for _, name, said in _found(text)] == [(speaker, content)]


@pytest.mark.parametrize("row", CUES, ids=lambda row: f"{row.family} {row.kind}")
def test_every_cue_can_be_read_in_its_example(row: Cue) -> None:
    cue = row.example[row.example.index("[") + 1 : row.example.index("]")].split()[0]
    text = row.example.translate(dict.fromkeys(map(ord, "{}[]")))
    (unit,) = find_units(newscli.read(text))
    parsed = parse(unit)
    known = [one for one in parsed.cues if unit.lows[one.at] == cue.lower()]
    assert [row.family in one.word.families for one in known] == [True]
    if row.kind == NOUN_CUE or row.family in ("hearsay", "seem"):
        return  # read as a cue; whether it has content, the words around it tell, and that somebody states it
    content = row.example[row.example.index("{") + 1 : row.example.index("}")].removeprefix("that ")
    assert content in [said.split(" | ")[-1] for _, _, said in _found(text)]
