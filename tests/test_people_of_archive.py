"""Everybody in an archive: forms of a name are merged with a reason, by hand for good; what they said, by day."""

import csv
import json
from pathlib import Path

import newscli
import pytest
from newscli.matching.names import merge_names
from newscli.render.formats import FORMATS
from newscli.render.page import Answer, Look

from front_door import run

# The names and their articles, and which become one, with why.
ROWS = [
    ({"Tomas Reyle": 3, "Reyle": 2}, "Reyle", "the last name of one alone"),
    ({"Tomas Reyle": 3, "T. Reyle": 2}, "T. Reyle", "the initial of one alone"),
    ({"Tomas Reyle": 3, "Tomas Jan Reyle": 2}, "Tomas Reyle", "without the middle name"),
    ({"Tomás Reyle": 3, "Tomas Reyle": 2}, "Tomas Reyle", "another spelling"),
    ({"Ana-Lena Orr": 3, "Ana Lena Orr": 2}, "Ana Lena Orr", "another spelling"),
    ({"Lena Orr": 3, "Mayor Lena Orr": 1}, "Mayor Lena Orr", "another spelling"),
    ({"Tomas Jan Reyle": 3, "T. Reyle": 2}, "T. Reyle", "the initial of one alone"),
    ({"Tomas Reyle": 1, "Tomás Reyle": 3}, "Tomas Reyle", "another spelling"),
    ({"Anna Reyle": 1, "Anna Lena Reyle": 1, "Reyle": 2}, "Reyle", "the last name of one alone"),
    ({"Tomas Reyle": 1, "Mr. Reyle": 2, "Dr. Reyle": 1}, "Mr. Reyle", "the last name of one alone"),
    ({"Tomas Reyle": 3, "T. Reyle": 1, "Reyle": 2}, "Reyle", "the last name of one alone"),
    ({"Tomas Jan Reyle": 3, "Tomas J. Reyle": 1}, "Tomas J. Reyle", "the initial of one alone"),
    ({"Tomas Jan Reyle": 3, "Tomas Reyle": 2, "T. Reyle": 1}, "T. Reyle", "the initial of one alone"),
    ({"Bo van der Reyle": 3, "Van der Reyle": 2}, "Van der Reyle", "the last name of one alone"),
    ({"Nina al-Reyle": 3, "Nina Al Reyle": 1}, "Nina Al Reyle", "another spelling"),
    ({"Lena Orr-Reyle": 3, "Orr-Reyle": 2}, "Orr-Reyle", "the last name of one alone"),
    ({"Lena O'Orr": 3, "Lena O’Orr": 2}, "Lena O’Orr", "another spelling"),
    ({"Jörg Mürle": 3, "Joerg Muerle": 2}, "Joerg Muerle", "another spelling"),
    ({"Bo Lørsk": 3, "Bo Lorsk": 2}, "Bo Lorsk", "another spelling"),
    ({"Bo Reyle": 3, "Bo Reyle Jr.": 2}, "Bo Reyle Jr.", "another spelling"),
]
# Names of which none may be another one's.
APART = [
    {"Tomas Reyle": 3, "T. Orr": 1},
    {"Tomas Reyle": 3, "Tina Reyle": 2, "T. Reyle": 1},
    {"Tomas Reyle": 3, "Reyle": 2, "A. Reyle": 1},
    {"Tomas Jan Reyle": 3, "Tomas Reyle": 2, "Tomas Bo Reyle": 1},
    {"Reyle Jan Orr": 2, "Reyle": 1},
    {"Tomas Reyle": 3, "Tomas": 2},
    {"J. Tomas Reyle": 3, "Tomas Reyle": 2},
    {"Tomas Jan Reyle": 3, "Tomas B. Reyle": 2},
    {"Tomas Jan Reyle": 3, "T. B. Reyle": 2},
    {"Bo Reyle": 3, "Bo Reyle Jr.": 2, "Bo Reyle Sr.": 1},
    {"Bo van der Reyle": 3, "Ada van der Reyle": 2, "Van der Reyle": 1},
    {"Lena Orr-Reyle": 3, "Bo Orr-Reyle": 2, "Orr-Reyle": 1},
    {"Al Reyle": 3, "Bo Reyle": 2, "Reyle": 1},
    {"Michael Orr": 3, "Michal Orr": 2},
    {"Joe Orr": 3, "Jo Orr": 2},
]


@pytest.mark.parametrize(("names", "form", "reason"), ROWS, ids=[row[1] + ", " + row[2] for row in ROWS])
def test_forms_of_a_name_are_merged_with_a_reason(names: dict[str, int], form: str, reason: str) -> None:
    (person,) = merge_names(names, {})
    assert {each.name: each.reason for each in person.forms}[form] == reason
    assert sum(each.articles for each in person.forms) == sum(names.values())


@pytest.mark.parametrize("names", APART, ids=", ".join)
def test_names_that_may_be_of_several_stay_apart_the_commonest_first(names: dict[str, int]) -> None:
    assert [[form.name for form in person.forms] for person in merge_names(names, {})] == [[name] for name in names]


def test_names_that_are_merged_by_hand_in_a_ring_end_somewhere() -> None:
    people = merge_names({"Ada Lund": 2, "Ada Quist": 1}, {"Ada Lund": "Ada Quist", "Ada Quist": "Ada Lund"})
    assert sum(form.articles for person in people for form in person.forms) == 3


def test_a_last_name_of_several_stays_alone_and_they_are_told() -> None:
    people = merge_names({"Tomas Reyle": 3, "Anna Reyle": 2, "Reyle": 1, "A. Brandt": 1}, {})
    assert [person.name for person in people] == ["Tomas Reyle", "Anna Reyle", "A. Brandt", "Reyle"]
    assert people[-1].doubtful == ("Anna Reyle", "Tomas Reyle")


def test_what_somebody_said_by_hand_holds() -> None:
    names = {"Tomas Reyle": 3, "Reyle": 2, "Tom Reyle": 1}
    apart = merge_names(names, {"Reyle": "Reyle", "Tom Reyle": "Tomas Reyle"})
    assert [[form.name for form in person.forms] for person in apart] == [["Tomas Reyle", "Tom Reyle"], ["Reyle"]]
    assert apart[0].forms[1].reason == "merged by hand"


@pytest.fixture
def archive(tmp_path: Path) -> newscli.Archive:
    archive = newscli.Archive(tmp_path / "news.db")
    for day, name in ((4, "Tomas Reyle"), (2, "Tom Reyle"), (3, "Tomas Reyle")):
        said = f"“It would not have been safe by {day} o'clock,” said {name}, the engineer. “I know,” said Lena Orr."
        archive.add(f"---\ntitle: Bridge on day {day}\npublished: 2026-03-0{day}\n---\n\n{said}\n".encode())
    return archive


def test_what_somebody_said_comes_by_day_with_who_speaks_beside_them(archive: newscli.Archive) -> None:
    found = archive.person("Tomas Reyle")
    assert [said.stored.published for said in found.said] == ["2026-03-03", "2026-03-04"]
    assert [(each.name, each.articles) for each in found.beside] == [("Lena Orr", 2)]
    text = archive.load(found.said[0].stored.slug).text
    assert "by 3 o'clock" in text[found.said[0].start : found.said[0].end]


def test_people_are_merged_and_split_for_good(archive: newscli.Archive) -> None:
    assert {person.name for person in archive.people().people} == {"Lena Orr", "Tomas Reyle", "Tom Reyle"}
    assert len(archive.merge_people("Tomas Reyle", "Tom Reyle").said) == 3
    assert {person.name for person in archive.people().people} == {"Lena Orr", "Tomas Reyle"}
    assert archive.person("Tom Reyle").person.name == "Tomas Reyle"
    archive.split_people("Tom Reyle")
    assert len(archive.person("Tom Reyle").said) == 1
    assert archive.check() == ()
    with pytest.raises(newscli.NewscliError, match="nobody is called"):
        archive.merge_people("Tomas Reyle", "Nobody Here")


def test_a_search_for_a_speaker_finds_the_names_that_were_merged_with_theirs(archive: newscli.Archive) -> None:
    def said(name: str) -> list[str]:
        return sorted(str(hit.speaker) for hit in archive.search_quotes("safe", speaker=name).quotes)

    assert said("Tom Reyle") == ["Tom Reyle"]
    archive.merge_people("Tomas Reyle", "Tom Reyle")
    assert said("tom reyle") == said("Reyle") == said("Tomas Reyle") == ["Tom Reyle", "Tomas Reyle", "Tomas Reyle"]
    assert len(archive.search("bridge", speaker="Tom Reyle").hits) == 3
    archive.split_people("Tom Reyle")
    assert said("Tom Reyle") == ["Tom Reyle"]


def test_they_have_records_of_their_own(archive: newscli.Archive) -> None:
    people = json.loads(json.dumps(newscli.to_record(archive.people())))
    assert people["schema"] == "newscli/people/1"
    person = json.loads(json.dumps(newscli.to_record(archive.person("Lena Orr"))))
    assert person["schema"] == "newscli/person/1"
    assert len(person["said"]) == 3
    assert {*person["said"][0]} > {"article", "start", "end"}
    assert "stored" not in person["said"][0]


def test_what_was_said_of_names_goes_into_another_archive(archive: newscli.Archive, tmp_path: Path) -> None:
    archive.merge_people("Tomas Reyle", "Tom Reyle")
    other = newscli.Archive(tmp_path / "other.db")
    other.merge(archive.path)
    assert {person.name for person in other.people().people} == {"Lena Orr", "Tomas Reyle"}
    other.split_people("Tom Reyle")
    other.merge(archive.path)
    assert {person.name for person in other.people().people} == {"Lena Orr", "Tomas Reyle", "Tom Reyle"}


def test_bodies_and_ships_that_are_quoted_are_nobody(tmp_path: Path) -> None:
    archive = newscli.Archive(tmp_path / "news.db")
    archive.add("“It rains,” said Tomas Reyle. “It pours,” said MV Lund. The police said that it snows.".encode())
    assert [person.name for person in archive.people().people] == ["Tomas Reyle"]


def test_whoever_is_to_be_split_or_whose_news_is_asked_for_is_named(tmp_path: Path) -> None:
    assert run(tmp_path, "add", "-", given="“The port is open,” Ada Quill said on Monday.").code == 0
    done = run(tmp_path, "people", "split")
    assert (done.code, "nobody is named" in done.err) == (2, True)
    assert run(tmp_path, "people", "split", "Quill").code == 0
    assert run(tmp_path, "people", "split", "Quell").code == 3
    assert "The port is open" in run(tmp_path, "digest", "--search", "port").out
    assert "The port is open" not in run(tmp_path, "digest", "--search", "ferry").out


DENIALS = [
    ("Dana Veresh denied that troops had moved to the border.", "[denied] troops had moved to the border"),
    ("Veresh never denied that troops had moved to the border.", "troops had moved to the border"),
    ("Veresh said that no troops had moved to the border.", "no troops had moved to the border"),
    ("“No troops have moved to the border,” Veresh denied.", "“No troops have moved to the border,”"),
    ("Veresh denied that “troops had moved to the border”.", "[denied] “troops had moved to the border”"),
]


@pytest.mark.parametrize(("sentence", "shown"), DENIALS, ids=[row[0] for row in DENIALS])
def test_what_somebody_denies_is_shown_as_denied(tmp_path: Path, sentence: str, shown: str) -> None:
    archive = newscli.Archive(tmp_path / "news.db")
    said = f"Dana Veresh is the general.\n\n{sentence}"
    archive.add(f"# The border\n\n{said}\n".encode())
    (article,) = archive.list()
    found = newscli.find_quotes(archive.load(article.slug))
    answers = [
        (archive.search_quotes("border"), ()),
        (archive.person("Veresh"), ()),
        (found, (archive.load(article.slug),)),
    ]
    for result, articles in answers:
        answer = Answer(result, articles)
        (line,) = "".join(FORMATS["plain"].draw([answer], Look())).splitlines()
        assert shown in line.split("\t")
        (row,) = list(csv.DictReader("".join(FORMATS["csv"].draw([answer], Look())).splitlines()))
        assert row["words"] == shown.rpartition("] ")[2]
