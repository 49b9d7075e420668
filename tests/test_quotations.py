"""What stands in quotation marks, in marks of any kind; and that rooms read the same text alike whatever its marks."""

import newscli
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from newscli.language.document import Document
from newscli.language.quotations import find_quotations, quotation_at, tokens_within

# Braces stand around each quotation that must be found, marks included.
READ = {
    "curly": "Lund said {“the pier is shut”} and left.",
    "straight": 'Lund said {"the pier is shut"} and left.',
    "single curly": "Lund said {‘the pier is shut’} and left.",
    "single straight": "Lund said {'the pier is shut'} and left.",
    "angles": "Lund said {«the pier is shut»} and left.",
    "grave and acute": "Lund said {``the pier is shut''} and left.",
    "pairs of single curly marks": "Lund said {‘‘the pier is shut’’} and left.",
    "low and high": "Lund said {„the pier is shut”} and left.",
    "low and high, as in German": "Lund said {„the pier is shut“} and left.",
    "angles inwards": "Lund said {»the pier is shut«} and left.",
    "a dash before a mark that elsewhere opens": "{„It was—“} said Lund, {»and then—«} and left.",
    "a mark that opens, after one as in German": "{„We lost,“} said Lund. {“We go on.”}",
    "two in a sentence": "{“We lost,”} said Lund. {“We go on.”}",
    "single within double": "{“He called it ‘a bathtub’ in May,”} said Lund.",
    "double within single": "{‘He called it “a bathtub” in May,’} said Lund.",
    "double within angles": "{«He called it “a bathtub” in May,»} said Lund.",
    "curly within straight": '{"The “old pier” is shut,"} said Lund.',
    "straight within single": '{‘He called it "a bathtub" in May,’} said Lund.',
    "brackets around": "The pier ({“a bathtub”}) is shut.",
    "dash before": "The pier—{“a bathtub”}—is shut.",
    "never closed": "Lund shut the pier. {“We lost it in May. We go on.}",
    "never closed, straight": 'Lund shut the pier. {"We lost it in May.}',
    "never closed, before who spoke": "{“We lost it in May,} Lund said.",
    "never closed, then opened again": "{“We lost it in May.} {“We go on,”} Lund said.",
    "an apostrophe within single marks": "{‘It’s the drivers’ pier,’} said Lund.",
    "a possessive that could close": "{‘The drivers’ pay is low,’} said Lund.",
    "possessives": "The drivers’ pier and Lund’s bridge shut in ’98.",
    "words cut short": "’Twas rock ’n’ roll in the ’90s, and the ’bout was over.",
    "straight words cut short": "'Twas rock 'n' roll in the '90s.",
    "inches": 'The plank is 6" by 12" and 5\'10" long.',
    "feet": "Bo Ferro, 6' tall, sat down.",
    "an okina": "The road to Hawai‘i is shut.",
    "letters between apostrophes": "The O’Hara brothers’ pier was Lund’s.",
}
MARKS = ("“”", "‘’", '""', "«»", "''", "„“", "„”", "»«", ("``", "''"))
# Quotations stand between slashes.
PIECES = (
    "Mayor Ana Ferro said /the pier was shut on May 3/ and left on Monday.",
    "/We close it on Friday,/ Lund told the board on Tuesday.",
    "/We lost it in 1998. It burned in June./ Those were Lund’s words on Thursday.",
    "The play /Nine Days in May/ opened in April and closed in June.",
    "The bridge, /the worst in years,/ was built in 1931.",
    "Rescuers found the /Gull/ on March 4, after a storm that hit the drivers’ camp on March 2.",
    "Bo Kerr called the vote /a farce/ last week, two days after it was held.",
    "/Now it is over,/ he said. /Next year we begin again./",
    "The ferry sank in 2003.",
    "Asked on Monday whether she would go, Orr said, /In May./",
    "Was it /over?/ Nobody knew on Tuesday. /Never!/ she shouted. /Why?/ asked Lund.",
)


@pytest.mark.parametrize("marked", READ.values(), ids=READ)
def test_quotations(marked: str) -> None:
    text = marked.replace("{", "").replace("}", "")
    wanted = [piece.partition("}")[0] for piece in marked.split("{")[1:]]
    found = find_quotations(text, 0, len(text))
    assert [text[each.start : each.end] for each in found] == wanted
    assert all(text[each.inner : each.inner_end].strip("“”‘’\"'`«»„") for each in found)


def test_a_quotation_ends_with_its_paragraph() -> None:
    article = newscli.read("“We lost it in May.\n\n“We go on,” said Lund. “We go on for good.”")
    found = [(article.text[each.inner : each.inner_end], each.closed) for each in Document.of(article).quotations]
    assert found == [("We lost it in May.", False), ("We go on,", True), ("We go on for good.", True)]


def test_places_in_quotations() -> None:
    article = newscli.read("Lund said ``no'' and then `yes'. Kerr said “never.”")
    quotations = Document.of(article).quotations
    places = {word: article.text.index(word) for word in ("Lund", "no", "and", "Kerr", "never")}
    inside = {word: quotation_at(quotations, place) for word, place in places.items()}
    assert inside == {"Lund": None, "no": 0, "and": None, "Kerr": None, "never": 1}
    starts = sorted(places.values())
    assert tokens_within(quotations, starts, 0, len(starts)) == {1, 4}
    assert tokens_within(quotations, starts, 2, 4) == set()


def with_marks(pieces: list[str], marks: str | tuple[str, str]) -> str:
    """Write the quotations of pieces, which stand between slashes, with these marks."""
    parts = "\n\n".join(pieces).split("/")
    return "".join(part + (marks[number % 2] if number < len(parts) - 1 else "") for number, part in enumerate(parts))


def unmarked(text: str) -> str:
    return "".join(char for char in text if char not in "“”‘’\"'`«»„")


def timeline(text: str) -> list[tuple[str, str]]:
    article = newscli.read(f"---\npublished: 2026-02-06\n---\n{text}")
    return [
        (event.when.value, unmarked(event.event.of(article.text))) for event in newscli.find_timeline(article).events
    ]


def quotes(text: str) -> list[tuple[str, ...]]:
    article = newscli.read(f"---\npublished: 2026-02-06\n---\n{text}")
    found = newscli.find_quotes(article).quotes
    said = ["…".join(unmarked(span.of(article.text)) for span in quote.content) for quote in found]
    return [
        (each.kind, each.speaker.name if each.speaker else "", words) for each, words in zip(found, said, strict=True)
    ]


def summary(text: str) -> list[int]:
    article = newscli.read(f"---\npublished: 2026-02-06\n---\n{text}")
    return [sentence.index for sentence in newscli.summarize(article, sentences=3).sentences]


@settings(max_examples=40)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=6, unique=True), st.sampled_from(MARKS[1:]))
def test_the_marks_chosen_change_no_result(pieces: list[str], marks: str | tuple[str, str]) -> None:
    curly, other = with_marks(pieces, MARKS[0]), with_marks(pieces, marks)
    assert timeline(other) == timeline(curly)
    assert quotes(other) == quotes(curly)
    assert summary(other) == summary(curly)


def test_rules_see_one_kind_of_marks() -> None:
    article = newscli.read("Lund said ``no, never'' and \"a “bathtub” of a pier\" in «May».")
    plain = Document.of(article).curly_text
    assert len(plain) == len(article.text)
    assert plain.replace(" ", "") == "Lundsaid“no,never”and“a‘bathtub’ofapier”in“May”."
