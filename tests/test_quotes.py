"""Who said what, on sentences made up for it."""

import newscli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from newscli.quotes.cues import CUES, cue_verbs, cue_words

# Text, then for each quote that must be found: kind, name of the speaker, content with blanks between pieces.
CASES = {
    "fragments": (
        "Haddad told his Danish counterpart on Tuesday that he was ready to “defend the port” and protect his "
        "“nation’s honor” against “bullying and bluster.”",
        (
            "mixed",
            "Haddad",
            "he was ready to “defend the port” and protect his “nation’s honor” against “bullying and bluster.”",
        ),
    ),
    "appositions": (
        "Tom Reyes, 44, of Mesa, Ariz., said he heard “a bang, then nothing.”",
        ("mixed", "Tom Reyes", "he heard “a bang, then nothing.”"),
    ),
    "round its attribution": (
        "The bridge, the mayor said, will reopen on Friday.",
        ("indirect", "the mayor", "The bridge | will reopen on Friday"),
    ),
    "participle": (
        "Okafor said the fund was empty, adding that “nobody warned us.”",
        ("indirect", "Okafor", "the fund was empty"),
        ("direct", "Okafor", "“nobody warned us.”"),
    ),
    "two speakers": (
        "Mills said the vote was fair, but Ortega called it “a circus.”",
        ("indirect", "Mills", "the vote was fair"),
        ("mixed", "Ortega", "it “a circus.”"),
    ),
    "paragraphs": (
        "“We knew the risks,” said Juno Park, the captain. “We sailed anyway.\n\n“Nobody aboard regrets it.”",
        ("direct", "Juno Park", "“We knew the risks,” | “We sailed anyway. | “Nobody aboard regrets it.”"),
    ),
    "pronoun": (
        "Maria Lund met David Cole on Monday. She said the talks were “useful.”",
        ("mixed", "Maria Lund", "the talks were “useful.”"),
    ),
    "not quotes": ("The “armada” near the coast left. Okafor, the author of “Rivers of Glass,” moved to Lagos.",),
}


def found(text: str) -> list[tuple[str, str | None, str]]:
    article = newscli.read(text)
    return [
        (q.kind, q.speaker.name if q.speaker else None, " | ".join(span.of(article.text) for span in q.content))
        for q in newscli.find_quotes(article).quotes
    ]


@pytest.mark.parametrize("case", CASES)
def test_shapes(case: str) -> None:
    text, *wanted = CASES[case]
    assert found(str(text)) == wanted


def test_every_cue_is_known_in_every_form() -> None:
    for row in CUES:
        for word in row.words.split():
            assert row.family in (cue_verbs() if row.kind == "v" else cue_words())[word].families


PIECES = [
    "“Yes,” ",
    "he said. ",
    "Mara Ilves told reporters that ",
    "it was “late",
    "”. ",
    "‘Go,’ ",
    "\n\n",
    '"',
    "''",
    "’s ",
    "Advertisement\n\n",
    "said: ",
]


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=12))
def test_spans_lie_inside_and_in_order(pieces: list[str]) -> None:
    text = "".join(pieces)
    if not text.strip():
        return
    article = newscli.read(text)
    for quote in newscli.find_quotes(article).quotes:
        ends = [0, *(span.end for span in quote.content)]
        assert all(end <= span.start < span.end for end, span in zip(ends, quote.content, strict=False))
        assert ends[-1] <= len(article.text)
        assert all(any(c.start <= q.start and q.end <= c.end for c in quote.content) for q in quote.quoted)
        assert (quote.kind == "indirect") == (not quote.quoted)
