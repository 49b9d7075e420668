"""Who and what a text names: each mention with its kind and its fullest form, without titles and neighbours."""

from itertools import pairwise

import newscli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from newscli.language.document import Document
from newscli.language.named_entities import entities_in, people_in

# Each mention as it stands, its kind, and its fullest form where that is another.
NAMES = [
    ("Tomas Reyle met Anna Quill.", "person Tomas Reyle | person Anna Quill"),
    ("Anna Quill left. The plan failed, said Ms. Quill.", "person Anna Quill | person Quill = Anna Quill"),
    ("The envoys met Badr al-Samari and Dr. J. Hamid Karim.", "person Badr al-Samari | person J. Hamid Karim"),
    ("The mill burned, and Maria Lopez van der Berg wept.", "person Maria Lopez van der Berg"),
    ("We met John R. Moss Jr. and Moss’s aide.", "person John R. Moss Jr. | person Moss = John R. Moss Jr."),
    ("Peter Lund's Volvo was stolen.", "person Peter Lund | other Volvo"),
    # two of one last name
    ("Anna Moss and Peter Moss met. Mr. Moss left.", "person Anna Moss | person Peter Moss | person Moss = Peter Moss"),
    # titles, teams, papers and offices before a name
    ("Vellmar Deputy Mayor Anna Quill came.", "person Anna Quill"),
    ("We saw Secretary of State Ana Quill.", "person Ana Quill"),
    ("We saw the ambassador to Norway, Sen. Quill.", "place Norway | person Quill"),
    ("It was told by Harbor Board Chairman Peter Moss.", "body Harbor Board | person Peter Moss"),
    ("The fans cheered Badgers DL Peter Moss.", "other Badgers | person Peter Moss"),
    # bodies
    ("The Ministry of Ports and the Bank of Norway agreed.", "body Ministry of Ports | body Bank of Norway"),
    ("The Department of Health and Safety agreed.", "body Department of Health and Safety"),
    ("They sued Quill & Co. and Anna Moss Inc. in May.", "body Quill & Co. | body Anna Moss Inc."),
    ("Join the Harbor Board (HB).", "body Harbor Board | body HB = Harbor Board"),
    ("The Port Works Union left. PWU asked for more.", "body Port Works Union | body PWU = Port Works Union"),
    ("Moss University and the Charlotte Observer agreed.", "body Moss University | body Charlotte Observer"),
    # places
    ("She went from Vellmar to London and King County.", "place Vellmar | place London | place King County"),
    ("The Jordan River rose by San Jose and Peter Street.", "place Jordan River | place San Jose | place Peter Street"),
    ("We met Rosa Park in Rosa Park Square.", "person Rosa Park | place Rosa Park Square"),
    # what begins a sentence, days, peoples and titles alone
    ("Critics laughed. Ferries sank. Nobody came. I’ve seen it.", ""),
    ("On Monday the French met in March. The President left.", ""),
    ("Quill left. Nobody saw Quill go.", "other Quill | other Quill"),
]  # fmt: skip


def told(text: str) -> str:
    article = newscli.read(text)
    rows = []
    for name in Document.of(article).names:
        mention = name.span.of(article.text)
        full = f" = {name.entity.name}" if name.entity.name != mention else ""
        rows.append(f"{name.kind} {mention}{full}")
    return " | ".join(rows)


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_names(text: str, names: str) -> None:
    assert told(text) == names


def test_people_are_counted_by_all_their_names() -> None:
    text = "Tomas Reyle met Anna Quill in Vellmar. Reyle’s plan failed, said Ms. Quill. Prof. Moss and Moss’s dog left."
    people = people_in(Document.of(newscli.read(text)).names)
    assert {each.name: each.times for each in people} == {"Tomas Reyle": 2, "Anna Quill": 2, "Moss": 2}
    assert [each.gender for each in people] == ["m", "f", None]


PIECES = [
    "Tomas ",
    "Reyle",
    "Mr. ",
    "al-",
    "A. ",
    "de ",
    "’s",
    ". ",
    "É",
    "van der ",
    "\n\n",
    "Bank of ",
    "(HB) ",
    "The ",
]


@given(st.lists(st.sampled_from(PIECES)))
def test_every_name_stands_in_the_text_and_apart(pieces: list[str]) -> None:
    article = newscli.read("The end. " + "".join(pieces))
    names = Document.of(article).names
    assert all(one.span.end <= other.span.start for one, other in pairwise(names))
    for entity in entities_in(names):
        assert entity.span.of(article.text) == entity.name
        assert entity.times == sum(name.entity == entity for name in names)
