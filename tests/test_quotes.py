"""Who said what, on sentences made up for it."""

from collections import Counter

import newscli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from newscli.language.document import Document
from newscli.language.lexicon.saying import CUES, VERB_CUE, cue_verb, cue_words
from newscli.quotes import find_quotes
from newscli.quotes.results import choose, listed, with_unlisted
from newscli.quotes.statements.statement import SHAPES, Shape
from newscli.quotes.voices import count_voices

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
    "an official": (
        "A Keldan official said the ferry was safe.",
        ("indirect", "A Keldan official", "the ferry was safe"),
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
    "relative clause before the cue": (
        "“Cheese forgives nobody,” Ilka Brandt, who breeds goats and is the oldest judge of the Tarn Dairy Fair, "
        "told The Saltport Courier.",
        ("direct", "Ilka Brandt", "“Cheese forgives nobody,”"),
    ),
    "list before the cue": (
        "“It is a start,” Ana Ferro, deputy minister for ports, fisheries, boats and islands, said on the call.",
        ("direct", "Ana Ferro", "“It is a start,”"),
    ),
    "a thing in marks before the cue": (
        "“We have had better fairs,” Saltport delegate Bo Ferro, in a straw hat and “Vote Lund” pins, said quietly.",
        ("direct", "Bo Ferro", "“We have had better fairs,”"),
    ),
    "nickname": (
        "“Nobody sleeps here,” said a cook who goes by the name “Shorty.”",
        ("direct", "a cook", "“Nobody sleeps here,”"),
    ),
    "single marks": (
        "‘The drivers’ pay is a joke,’ Rosa Kerr said.",
        ("direct", "Rosa Kerr", "‘The drivers’ pay is a joke,’"),
    ),
    "straight marks": (
        '"It was dark," Ana Ferro said. "We waited."',
        ("direct", "Ana Ferro", '"It was dark," | "We waited."'),
    ),
    "doubled marks": ("``It was dark,'' Ana Ferro said.", ("direct", "Ana Ferro", "``It was dark,''")),
    "angle marks": ("«It was dark,» Ana Ferro said.", ("direct", "Ana Ferro", "«It was dark,»")),
    "inches": ("The board is 6'2\" wide. “It fits,” Ana Ferro said.", ("direct", "Ana Ferro", "“It fits,”")),
    "an unclosed mark": (
        "“We lost, Cole said.\n\n“We won,” Ana Ferro said.",
        ("direct", "Cole", "“We lost,"),
        ("direct", "Ana Ferro", "“We won,”"),
    ),
    "an unclosed mark, for speech that goes on": (
        "Cole said: “Lund saw it, he reported it, and he left.\n\n“That is so.”",
        ("direct", "Cole", "“Lund saw it, he reported it, and he left. | “That is so.”"),
    ),
    "according to": (
        "According to the ministry, the bridge is safe.",
        ("indirect", "the ministry", "the bridge is safe"),
    ),
    "quoted as saying": (
        "The minister was quoted as saying the bridge was safe.",
        ("indirect", "The minister", "the bridge was safe"),
    ),
    "tweet": ("Cole tweeted: “The bridge is open.”", ("direct", "Cole", "“The bridge is open.”")),
    "statement": (
        "A statement from the union read: “We will not move.”",
        ("direct", "A statement from the union", "“We will not move.”"),
    ),
    "unnamed source": (
        "A person familiar with the recipe said the eggs were old.",
        ("indirect", "A person familiar with the recipe", "the eggs were old"),
    ),
    "examples do not speak": (
        "Officials from three towns, including Kelda and Marn, said the bridge was safe.",
        ("indirect", "Officials from three towns", "the bridge was safe"),
    ),
    "a thing is no statement": ("Lund demanded a decision. The judge heard 34 witnesses and thanked the jury.",),
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


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_every_shape_has_its_example(shape: Shape) -> None:
    assert [(kind, name) for kind, name, _ in found(shape.example.replace("\n", "\n\n"))] in (
        [("direct", "Miriam Kaplan")],
        [("direct", "Kaplan")],
    )


# Texts, and what of them is listed unless a reader asks for everything.
LISTED = (
    ("Mira Lund is the mayor. The council declined to comment on the plan.", ()),
    ("The board did not respond on Monday to a request for comment.", ()),
    ("Mira Lund wants to close the old pier before the summer.", ()),
    ("The new locks allowed ferries to dock at low tide.", ()),
    ("The board backed the plan of the mayor on Monday.", ()),
    ("Mira Lund announced a plan for the pier on Monday.", ()),
    ("Residents hope the ferry will return in May.", ()),
    ("Police resisted calls to close the square.", ()),
    ("Our beekeepers have no reason to suggest that Dorn hid the hives.", ()),
    ("When the bell rang last month in the storm, Lund noted the hour.", ()),
    ("According to the order of the court, the mill is to close.", ("the mill is to close",)),
    ("That is a noisy way to remind an owl that mice exist.", ()),
    ("Dorn left early, remarking on the pier, which is old.", ()),
    ("Mira Lund posted on Monday that the pier was shut.", ("the pier was shut",)),
    ("Orla Penn walked out of the council, noting the time.", ()),
    ("Lund posted nine sonnets upstairs that seemed to mock the goats.", ()),
    ("Mira Lund said the old pier would close before the summer.", ("the old pier would close before the summer",)),
    ("After the bell rang in the storm, Mira Lund noted the hour.", ()),
    ("While the bell rang in the storm, Mira Lund noted the hour.", ()),
    ("When the bell rang, Mira Lund said the pier was shut.", ("the pier was shut",)),
    ("When the bell rang, Mira Lund said, the pier was shut.", ("When the bell rang", "the pier was shut")),
    ("Mira Lund called her dog “Rex”.", ()),
    ("Mira Lund vowed to rebuild the pier before the summer.", ("to rebuild the pier before the summer",)),
    ("According to the harbour board, the pier is safe for walkers.", ("the pier is safe for walkers",)),
    ("According to police, the ferry had no lights.", ("the ferry had no lights",)),
    ("Mira Lund told residents to boil their water.", ("to boil their water",)),
    ("Mira Lund argued that the levy was unfair.", ("the levy was unfair",)),
    ("Mira Lund spitballed that the levy might end.", ("the levy might end",)),
    ("“We never closed the lock,” Mira Lund said.", ("“We never closed the lock,”",)),
)


@pytest.mark.parametrize(("text", "expected"), LISTED)
def test_only_statements_are_listed(text: str, expected: tuple[str, ...]) -> None:
    article = newscli.read(text)
    quotes = listed(find_quotes(article)).quotes
    assert tuple(span.of(article.text) for quote in quotes for span in quote.content) == expected


def test_voices_merge_the_forms_of_a_name() -> None:
    article = newscli.read("“We waited,” Ana Ferro said.\n\n“It was dark,” Ferro said. The mayor said it was cold.")
    quotes = find_quotes(article)
    first, second = count_voices([(article, quotes)]).voices
    assert (first.name, first.forms, first.quotes, first.words) == ("Ana Ferro", (), 2, 5)
    assert (second.name, second.words) == ("The mayor", 3)
    assert len(choose(quotes, article, speaker="ferro", kind="direct").quotes) == 2


def test_every_cue_is_known_in_every_form() -> None:
    for row in CUES:
        for word in row.words.split():
            cue = cue_verb(word) if row.kind == VERB_CUE else cue_words()[word]
            assert cue, f"{word}: put it into `language/lexicon/verb_words.py`, too"
            assert row.family in cue.families


def test_no_word_stands_twice_in_a_family() -> None:
    assert [word for row in CUES for word, times in Counter(row.words.split()).items() if times > 1] == []


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
    "Q: ",
    "A: ",
    "FERRO: We left.\n\n",
    "— Ana Ferro (@a) May 3, 2021\n\n",
    "“We lost, Lund said.\n\n",
    ", as Lund put it, ",
    "The pier, Lund said on Friday, is gone; Ferro counted.",
    "and warned that ",
    "«",
    "»",
]


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=14))
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


LEFT = (
    ("Lund runs the “old guard” of the weir. “We sleep in the mill,” she said.", ("some words, not a statement",)),
    ("She teaches “The Winter of the Eels” to pupils of nine.", ("a title or a name",)),
    (
        "Mira Lund is the mayor. “Where the river ends the town begins again” in white paint.",
        ("nothing beside it tells that somebody says it",),
    ),
)


@pytest.mark.parametrize(("text", "reasons"), LEFT)
def test_every_quotation_is_listed_or_explained(text: str, reasons: tuple[str, ...]) -> None:
    article = newscli.read(text)
    found = newscli.find_quotes(article)
    explained = with_unlisted(article, listed(found), found)
    assert explained.unlisted is not None
    assert tuple(each.reason for each in explained.unlisted) == reasons


def test_what_filters_leave_out_is_explained() -> None:
    article = newscli.read("“We sleep in the mill,” Mira Lund said. “Nobody asked us to go,” Odile Marsh said.")
    found = newscli.find_quotes(article)
    explained = with_unlisted(article, choose(found, article, speaker="Lund"), found)
    assert [each.span.of(article.text) for each in explained.unlisted or ()] == ["“Nobody asked us to go,”"]


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=8))
def test_no_quotation_vanishes(pieces: list[str]) -> None:
    text = "".join(pieces)
    if not text.strip():
        return
    article = newscli.read(text)
    found = newscli.find_quotes(article)
    shown = listed(found)
    places = [span for quote in shown.quotes for span in quote.content]
    places += [each.span for each in with_unlisted(article, shown, found).unlisted or ()]
    for quotation in Document.of(article).quotations:
        words = article.text[quotation.inner : quotation.inner_end]
        assert not any(map(str.isalnum, words)) or any(
            span.start < quotation.inner_end and quotation.inner < span.end for span in places
        )


@pytest.mark.parametrize(
    "sentence",
    [
        "Ruth Ferro, whose son Mateo, 9, fell, said that the pier was shut.",
        "In response to the mayor, Ruth Ferro said that the pier was shut.",
    ],
)
def test_whose_somebody_is_or_who_is_met_says_nothing_of_who_speaks(sentence: str) -> None:
    (quote,) = find_quotes(newscli.read(sentence)).quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Ruth Ferro", None)
