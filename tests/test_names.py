"""Who and what a text names: each mention with its kind and its fullest form, without titles and neighbours."""

from itertools import pairwise

import newscli
import pytest
from hypothesis import given
from hypothesis import strategies as st
from newscli.language.document import Document
from newscli.language.names.linking import entities_in, people_in

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
    ("Tom Fei met President Fei Lun. Mr. Fei left.", "person Tom Fei | person Fei Lun | person Fei = Tom Fei"),
    # given names that are a month or a title too; a last name that says who it is
    ("We met Jan Quill and Jun Moss on Jan 5.", "person Jan Quill | person Jun Moss"),
    ("We met Dean Quill and Mayor Dean Moss.", "person Dean Quill | person Dean Moss"),
    ("Anna Quill is the dean here. Dean Quill left.", "person Anna Quill | person Quill = Anna Quill"),
    ("Quillen, the former warden, left.", "other Quillen"),
    # no part of a name
    ("It burned. (According to the Vellmar Watch, it was old.)", "body Vellmar Watch"),
    # titles, teams, papers and offices before a name
    ("Vellmar Deputy Mayor Anna Quill came.", "person Anna Quill"),
    ("Peter Moss met DCI Moss.", "person Peter Moss | person Moss = Peter Moss"),
    ("We saw Coun Anna Quill at QC Moss.", "person Anna Quill | other QC Moss"),
    ("We saw Secretary of State Ana Quill.", "person Ana Quill"),
    ("We saw the ambassador to Norway, Sen. Quill.", "place Norway | person Quill"),
    ("It was told by Harbor Board Chairman Peter Moss.", "body Harbor Board | person Peter Moss"),
    ("The fans cheered Badgers DL Peter Moss.", "other Badgers | person Peter Moss"),
    ("Trade Committee Chairman Orin Quillfeather left.", "body Trade Committee | person Orin Quillfeather"),
    ("Secretary-General Orin Quill Feather left.", "person Orin Quill Feather"),
    # a given name may follow another word of the name
    ("Their friend Mahamat Peter Moss left.", "person Mahamat Peter Moss"),
    ("We met C. Peter Moss and R. Anna Quill.", "person C. Peter Moss | person R. Anna Quill"),
    ('They met Bo "Owl" Quill and Anna “Pip” Moss.', 'person Bo "Owl" Quill | person Anna “Pip” Moss'),
    ("We saw Mayor-elect Anna Quill, a Tony-winning poet.", "person Anna Quill"),
    ("It was told to Commissioner Anna Lane in Bo Lane.", "person Anna Lane | place Bo Lane"),
    ("They flew to Commissioner Anna Airport.", "place Commissioner Anna Airport"),
    ("Talks with QN failed.", "body QN"),
    ("Anna Bishop met Bishop Moss.", "person Anna Bishop | person Moss"),
    # family name first; a last name that is a given name too; one last name, two people
    ("They saw Wang Lihua. Mr. Wang left.", "person Wang Lihua | person Wang = Wang Lihua"),
    ("They saw Anna Peter. Sen. Peter left.", "person Anna Peter | person Peter = Anna Peter"),
    ("Anna Moss met Tomas Moss. Then Moss left.", "person Anna Moss | person Tomas Moss | person Moss = Anna Moss"),
    ("Rosa de la Cruz met De la Cruz.", "person Rosa de la Cruz | person De la Cruz = Rosa de la Cruz"),
    # two last names, a saint's name, a hyphen within a given name
    (
        "We saw Ana José Quillan Ruiz. Then Quillan left.",
        "person Ana José Quillan Ruiz | person Quillan = Ana José Quillan Ruiz",
    ),
    ("Anna St. Quill left, and St. Quill wept.", "person Anna St. Quill | person Quill = Anna St. Quill"),
    ("They saw Kim Bae-lo. Mr. Kim left.", "person Kim Bae-lo | person Kim = Kim Bae-lo"),
    ("Peter Stan Moss IV came. Then Moss left.", "person Peter Stan Moss IV | person Moss = Peter Stan Moss IV"),
    ("The town of Brell has a pier.", "place Brell"),
    # headlines and what only opens speech, or a sentence
    ("Poll finds that few like ferries, said Anna Quill. Oil pays her well.", "person Anna Quill"),
    ("Mayor Says Ferry Will Not Sail After All\n\nThe ferry, said Anna Quill, is late.", "person Anna Quill"),
    (
        "Board Of Ferries Finds Anna Quill Ready\n\nIt left.\n\nTen Clerks Helped Open Quill Letter Box",
        "",
    ),
    ("The sign read: Harbor closed. “Nobody came,” said Anna Quill.", "person Anna Quill"),
    ("We left Fox. The poet Fox Mallory left.", "other Fox | person Fox Mallory"),
    ("We saw Assistant U.S. Attorney Anna Quill.", "place U.S. | person Anna Quill"),
    ("We read Us Anglers and @Quill.", "other Us Anglers"),
    ("We live in New Hampshire.", "place New Hampshire"),
    # bodies
    ("The Organization for Ports and Ferries in Norway agreed.", "body Organization for Ports and Ferries in Norway"),
    ("The Marn County Coroner’s Office was shut.", "body Marn County Coroner’s Office"),
    ("They joined the Writers’ Guild.", "body Writers’ Guild"),
    ("They left the Kelda Coopers’ Union.", "body Kelda Coopers’ Union"),
    ("NASA and NASA’s Office of Ports agreed.", "body NASA | body NASA’s Office of Ports"),
    ("They left the Center for Cold Water.", "body Center for Cold Water"),
    ("They met the Bell Ringers of Kelda.", "body Bell Ringers of Kelda"),
    ("Brassen Mills Inc. grew as Brassen Mills.", "body Brassen Mills Inc. | body Brassen Mills = Brassen Mills Inc."),
    ("The VOA Lantern staff met the Lantern.", "body VOA Lantern | body Lantern"),
    ("The Norway Bank left Norway.", "body Norway Bank | place Norway"),
    ("The Ministry of Ports and the Bank of Norway agreed.", "body Ministry of Ports | body Bank of Norway"),
    ("The Department of Health and Safety agreed.", "body Department of Health and Safety"),
    ("The Marn Department of Justice agreed.", "body Marn Department of Justice"),
    ("The Centers for Owl Training and Rescue agreed.", "body Centers for Owl Training and Rescue"),
    ("The Office for the Protection of the Coast agreed.", "body Office for the Protection of the Coast"),
    ("They met Marn Ferries Service Director Alva L. Brill.", "body Marn Ferries Service | person Alva L. Brill"),
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
