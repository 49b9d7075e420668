"""Quotations across papers: compared word by word, traced through an archive, and those of a draft checked there."""

import csv
import json
from pathlib import Path

import newscli
import pytest
from newscli.matching import Match, match, read_passage
from newscli.matching.names import may_be_one
from newscli.matching.same_words.passages import is_common
from newscli.pipeline.archives import across_papers
from newscli.pipeline.archives.across_papers import carriers_of
from newscli.render.formats import FORMATS
from newscli.render.page import Answer, Look

SAID = "“We had no choice,” … “It is sound today. It would not have been by summer.”"
# The words of a draft, what they are to `SAID` (None: nothing), and a word that was removed or added.
ROWS = [
    ("WE HAD NO CHOICE", "exact", ""),
    ("‘It is sound, today’", "exact", ""),
    ("[W]e had no choice", "exact", ""),
    ("We had no choice. It is sound today", "exact", ""),
    ("It is sound today … by summer", "cut", ""),
    ("[The bridge] is sound today", "cut", ""),
    ("It is sound today. It would have been by summer", "altered", "not"),
    ("It is safe today. It would not have been by summer", "altered", "safe"),
    ("They will ask us for a choice tomorrow", None, ""),
    ("Trams come back in spring", None, ""),
]


def compared(words: str, source: str = SAID) -> Match | None:
    return match(read_passage(words), read_passage(source))


@pytest.mark.parametrize(("words", "kind", "changed"), ROWS, ids=[row[0] for row in ROWS])
def test_a_quotation_is_exact_cut_or_altered(words: str, kind: str | None, changed: str) -> None:
    found = compared(words)
    assert (found and found.kind) == kind
    if found and changed:
        assert changed in [edit.words for edit in found.edits if edit.kind in ("added", "removed")]
    if found:
        assert "choice" in SAID[found.start : found.end] or "sound" in SAID[found.start : found.end]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("we realise what labour costs", "We realize what labor costs!"),
        ("analysing 1,200 cases in São Marn", "analyzing 1200 cases in Sao Marn"),
        ("the well-known pier isn’t safe", "The well known pier isn't safe"),
        ("the theatres’ grey programme on defence was cancelled", "the theaters' gray program on defense was canceled"),
        ("nine skilful archaeologists travelled 40 metres", "9 skillful archeologists traveled forty meters"),
        ("one hundred and twenty-three geese and $4.2 million", "123 geese and 4.2 million dollars"),
        ("5% of three thousand mules", "five per cent of 3,000 mules"),
        ("the tide fell six point oh two fathoms", "the tide fell 6.02 fathoms"),
        ("they bred two point seven million newts", "they bred 2.7 million newts"),
        ("a kiln of half a million bricks and a hundred and ten more", "a kiln of 500,000 bricks and 110 more"),
        ("seven and a half million euros", "€7.5 million"),
        ("the vat holds $9 million", "the vat holds nine million"),
        ("the old vat cost $60,000", "the old vat cost sixty thousand"),
        ("three twenty-year-old newts", "3 20-year-old newts"),
        ("it shut in nineteen oh eight or two thousand eleven", "it shut in 1908 or 2011"),
        ("in the nineteen thirties, not in the sixties", "in the 1930s, not in the ’60s"),
        ("they rang at six forty, then at eleven twenty", "they rang at 6:40, then at 11:20"),
        ("October third, then November twenty-second", "Oct. 3, then Nov. 22"),
        ("the first, second and third boats of the eleventh fleet", "the 1st, 2nd and 3rd boats of the 11th fleet"),
        ("the twenty-first boat of the thirty-third fleet", "the 21st boat of the 33rd fleet"),
        ("Doctor Pell said okay to the U.S. at four p.m.", "Dr. Pell said OK to the US at 4 pm"),
    ],
)
def test_spelling_and_marks_do_not_count(one: str, other: str) -> None:
    found = compared(one, other)
    assert found is not None
    assert found.kind == "exact"


def test_a_quotation_that_ends_before_the_not_of_its_source_is_altered() -> None:
    found = compared("I should have looked and I did", "I should have looked and I did not. It was cold.")
    assert found is not None
    assert (found.kind, [each.words for each in found.edits if each.kind == "removed"]) == ("altered", ["not"])
    went_on = compared("We came to help", "We came to help not for money but for her.")
    assert went_on is not None
    assert went_on.kind == "exact"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the old vat in the mill holds $9 million", "the old vat in the mill holds nine million euros"),
        (
            "Every mule of the town was fed when at one point five sacks came",
            "Every mule of the town was fed when at 1.5 sacks came",
        ),
        ("it shut in the nineties, as all did", "it shut in the 1890s, as all did"),
        ("the tide fell six point two fathoms", "the tide fell 6.02 fathoms"),
    ],
)
def test_another_figure_is_altered(one: str, other: str) -> None:
    found = compared(one, other)
    assert found is not None
    assert found.kind == "altered"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("You will have to do the swans", "You will have to do the sums alone"),
        ("She spent hundreds of thousands of dollars on owls", "hundreds of thousands of dollars"),
        ("I don't want it", "I don't know it by that smell"),
        ("The Royal Bank of New Tarn has cats", "Nobody robs the Royal Bank of New Tarn"),
        ("At the end of the day, both owls were wet", "Nobody stays at the end of the day"),
        ("That would be Ada Lund", "It is the hat that Ada Lund was under"),
        ("would not have been by", "It would not have been safe by summer"),
    ],
)
def test_what_anybody_says_is_no_match(one: str, other: str) -> None:
    assert compared(one, other) is None


def test_words_that_the_source_lacks_at_its_end_are_told() -> None:
    found = compared(
        "It would not have been sound by summer, and nobody believed us", "It would not have been sound by summer"
    )
    assert found is not None
    assert found.beyond
    assert found.edits[-1] == ("lacking", "and nobody believed us")


def test_words_that_the_source_lacks_at_its_beginning_are_told() -> None:
    found = compared(
        "Nobody believed that it would not have been sound by summer", "It would not have been sound by summer"
    )
    assert found is not None
    assert found.edits[0] == ("lacking", "Nobody believed that")


# Words and their source, the share of words in common and the place of these in the source, and each edit: {-removed-},
# {+added+}, {…cut…} by a sign, {?lacking?} in the source.
DRAWN = [
    (
        "Every mule of the town was fed for $400 a week",
        "Every mule of the town was fed for £400 a week",
        (0.909, "Every mule of the town was fed for £400 a week"),
        "Every mule of the town was fed for {-£400-} {+$400+} a week",
    ),
    (
        "Every mule of the town was filling sacks with twenty-three beets",
        "Every mule of the town was filing sacks with twenty-four beets",
        (0.818, "Every mule of the town was filing sacks with twenty-four beets"),
        "Every mule of the town was {-filing-} {+filling+} sacks with {-twenty-four-} {+twenty-three+} beets",
    ),
    (
        "It is safe today. It would not have been by summer",
        SAID,
        (0.909, "It is sound today. It would not have been by summer"),
        "It is {-sound-} {+safe+} today. It would not have been by summer",
    ),
    (
        "It is sound today … by summer",
        SAID,
        (1, "It is sound today. It would not have been by summer"),
        "It is sound today … {…It would not have been…} by summer",
    ),
    (
        "Whoever borrowed the lantern still owes the club a candle",
        "Whoever borrowed the lantern still owes the club nothing. We have two more",
        (0.842, "Whoever borrowed the lantern still owes the club nothing"),
        "Whoever borrowed the lantern still owes the club {-nothing-} {+a candle+}",
    ),
    (
        "Nobody will borrow the lantern of the club again",
        "It is broken. You will borrow the lantern of the club again",
        (0.889, "You will borrow the lantern of the club again"),
        "{-You-} {+Nobody+} will borrow the lantern of the club again",
    ),
    ("[The bridge] is sound today", SAID, (1, "is sound today"), "is sound today"),
    (
        "The old piers were rotten and nobody looked at them for nine years",
        "Three of the old piers were rotten, and nobody had looked at them for nine years or more",
        (0.963, "the old piers were rotten, and nobody had looked at them for nine years"),
        "The old piers were rotten and nobody {-had-} looked at them for nine years",
    ),
    (
        "The ferries will run twice as often until the bridge opens in June",
        "The ferries will run three times as often until the bridge opens in July",
        (0.815, "The ferries will run three times as often until the bridge opens in July"),
        "The ferries will run {-three times-} {+twice+} as often until the bridge opens in {-July-} {+June+}",
    ),
    (
        "Ferries will run … until the bridge opens",
        "The ferries will run twice as often until the bridge opens in June",
        (1, "ferries will run twice as often until the bridge opens"),
        "Ferries will run … {…twice as often…} until the bridge opens",
    ),
    (
        "The mayor will walk to the mill with every child of the town",
        "The mayor will walk to the … with every child of the town",
        (1, "The mayor will walk to the … with every child of the town"),
        "The mayor will walk to the {?mill?} with every child of the town",
    ),
    (
        "Every child of the town will walk to the mill on Monday",
        "The mayor said that every child of the town will walk to the mill on Sunday",
        (0.917, "every child of the town will walk to the mill on Sunday"),
        "Every child of the town will walk to the mill on {-Sunday-} {+Monday+}",
    ),
    (
        "Nobody asked the skippers what the winter had cost them",
        "Nobody asked the skippers what the winter had cost them and their sons",
        (1, "Nobody asked the skippers what the winter had cost them"),
        "Nobody asked the skippers what the winter had cost them",
    ),
]
DRAWN += [
    (
        "“Every mule of the town was fed by eleven boys,”",
        "“Every mule of the town was fed by eleven girls.”",
        (0.9, "Every mule of the town was fed by eleven girls"),
        "Every mule of the town was fed by eleven {-girls-} {+boys+} ,”",
    ),
]
DRAWN += [
    (
        "Both lame mules of the town were fed by boys who borrowed a lantern from the club",
        "All three mules of the town were fed by boys who borrowed a lantern from the club",
        (0.882, "All three mules of the town were fed by boys who borrowed a lantern from the club"),
        "{-All three-} {+Both lame+} mules of the town were fed by boys who borrowed a lantern from the club",
    ),
]
DRAWN += [
    (
        "Every mule of the town was fed by boys — nobody paid them",
        "Every mule of the town was fed by girls, nobody paid them",
        (0.917, "Every mule of the town was fed by girls, nobody paid them"),
        "Every mule of the town was fed by {-girls-} {+boys+} — nobody paid them",
    ),
]
SIGNS = {"same": ("", ""), "removed": ("{-", "-}"), "added": ("{+", "+}"), "cut": ("{…", "…}"), "lacking": ("{?", "?}")}


@pytest.mark.parametrize(("words", "source", "shared", "drawn"), DRAWN, ids=[row[0] for row in DRAWN])
def test_every_word_that_differs_is_told(words: str, source: str, shared: tuple[float, str], drawn: str) -> None:
    found = compared(words, source)
    assert found is not None
    assert (found.share, source[found.start : found.end]) == shared
    assert " ".join(each.words.join(SIGNS[each.kind]) for each in found.edits) == drawn
    assert found.beyond is ("{?" in drawn)


@pytest.mark.parametrize(("word", "common"), [("the", True), ("theyre", True), ("seven", False), ("third", False)])
def test_words_of_grammar_say_nothing_and_numbers_do(word: str, common: bool) -> None:
    assert is_common(word) is common


COURIER = """Harbour bridge shut after cracks found

By Mara Ilves

The Saltport Courier, 3 March 2026

Engineers closed the Harbour Bridge on Monday, hours after an inspection found cracks in eleven steel joints.

“We had no choice,” said Tomas Reyle, the city's chief engineer. “It is sound today. It would not have been by summer.”

The mayor, Lena Orr, said: “Nobody will realise how close this was until the ferries have run for a month.”
"""
GAZETTE = """Bridge closed for months

By Jon Falk

The Marn Gazette, 4 March 2026

The bridge over the harbour will stay shut, officials said on Tuesday.

“It would not have been safe by summer,” Tomas Reyle told the Gazette.

“Nobody will realize how close this was,” said Anna Brandt, who leads the council.
"""
DRAFT = """# A bridge too far

The chief engineer, Tomas Reyle, said: “We had no choice. It is sound today … by summer.”

“Nobody will realize how close this was until the ferries have run for a month,” said Lena Orr.

“Trams will come back in the spring of next year,” Orr said.

“Nobody will realise how near this was until ferries have run for a month,” said Lena Orr.

“We had no choice,” said Anna Brandt.
"""


@pytest.fixture
def archive(tmp_path: Path) -> newscli.Archive:
    archive = newscli.Archive(tmp_path / "news.db")
    archive.add(COURIER.encode(), GAZETTE.encode())
    return archive


def test_a_trace_tells_the_earliest_article_first_and_how_each_carries_the_words(archive: newscli.Archive) -> None:
    (said,) = archive.trace(
        "Nobody will realise how close this was until the ferries have run", speaker="Orr"
    ).quotations
    first, second = said.carriers
    assert (first.stored.published, first.carries, first.speaker) == ("2026-03-03", "whole", "Lena Orr")
    assert (second.carries, second.other_speaker) == ("cut", True)
    assert second.edits[-1] == ("cut", "until the ferries have run")
    text = archive.load(first.stored.slug).text
    assert "how close this was until" in text[first.start : first.end]
    assert text.split("\n\n")[first.paragraph - 1].startswith("The mayor")


def test_a_trace_has_a_row_for_each_article_that_carries_the_words(archive: newscli.Archive) -> None:
    found = archive.trace("Nobody will realise how close this was until the ferries have run", speaker="Orr")
    rows = list(csv.DictReader("".join(FORMATS["csv"].draw([Answer(found, ())], Look())).splitlines()))
    assert [(row["carries"], row["speaker"], row["other_speaker"]) for row in rows] == [
        ("whole", "Lena Orr", "no"),
        ("cut", "Anna Brandt", "yes"),
    ]


def test_the_quotes_of_an_article_are_traced_and_one_can_be_picked(archive: newscli.Archive) -> None:
    article = archive.load("bridge-closed")
    every = archive.trace(article).quotations
    assert [len(each.carriers) for each in every] == [2, 2]
    assert archive.trace(article, number=2).quotations == every[:1]  # the first is reported speech
    altered = next(each for each in every[0].carriers if each.stored.slug.startswith("harbour"))
    assert {edit.words for edit in altered.edits if edit.kind == "removed"} == {"safe"}
    with pytest.raises(newscli.NewscliError, match="no quote 9"):
        archive.trace(article, number=9)


def test_copies_of_one_text_count_once(archive: newscli.Archive) -> None:
    more = "\n\n" + " ".join(f"Ferry number {n} left the north pier at {n} and was full by noon." for n in range(9))
    for paper in ("one", "two"):
        page = f"{COURIER}{more} The line was number {paper}.\n"
        archive.add(page.encode())
    first, *others = archive.trace("Nobody will realise how close this was until").quotations[0].carriers
    assert sum(len(each.copies) for each in (first, *others)) == 1


def test_a_draft_is_checked_quotation_by_quotation(archive: newscli.Archive) -> None:
    found = archive.check_draft(newscli.read(DRAFT))
    assert [each.status for each in found.quotations] == ["cut", "exact", "not found", "altered", "other speaker"]
    assert not found.is_exact
    assert archive.check_draft(newscli.read("“We had no choice,” said Tomas Reyle.")).is_exact
    best = found.quotations[3].best
    assert best is not None
    assert [edit.words for edit in best.edits if edit.kind == "added"] == ["near"]
    assert found.quotations[2].best is None


def test_what_a_draft_has_often_is_looked_up_once(archive: newscli.Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def noted(database: object, words: str, *more: object) -> object:
        asked.append(words)
        return carriers_of(database, words, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(across_papers, "carriers_of", noted)
    draft = newscli.read("“We had no choice,” said Tomas Reyle.\n\n“We had a choice,” said Lena Orr.\n\n" * 3)
    told = archive.check_draft(draft).quotations
    assert [(each.status, draft.text[each.start :][:9]) for each in told[::2]] == [("exact", "“We had n")] * 3
    assert len({each.start for each in told}) == 6
    assert sorted(asked) == ["“We had a choice,”", "“We had no choice,”"]
    assert [len(each.carriers) for each in archive.trace(draft).quotations] == [1, 0] * 3
    assert len(asked) == 4


# A sentence of a draft of 5 March, its status, and the words that differ, of the archive before those of the draft.
REPORTED = [
    ("Tomas Reyle said the repair would cost $2.4 million.", "exact", []),
    (
        "Tomas Reyle said that the repair of the bridge would cost $4.2 million.",
        "altered",
        ["$2.4", "$4.2"],
    ),
    (
        "Tomas Reyle said the repair of the bridge by Coast Rail would cost $2.4 million.",
        "altered",
        ["Marn Steel", "Coast Rail"],
    ),
    ("Reyle said the bridge would open again on 14 July 2026.", "altered", ["4", "14"]),
    ("Anna Brandt said the repair of the bridge by Marn Steel would cost $2.4 million.", "other speaker", []),
    ("Reyle said that 300 trams would come back.", "not found", []),
    (
        "$4.2 million would be the cost of the repair of the bridge by Marn Steel, Tomas Reyle said.",
        "altered",
        ["$2.4", "$4.2"],
    ),
    ("Tomas Reyle said the repair of the bridge would cost £2.4 million.", "altered", ["£2.4 million"]),
    ("Tomas Reyle said the repair of the bridge would cost $2.4 million in July.", "altered", ["June", "July"]),
    (
        "Tomas Reyle said the repair of the bridge by Coast Rail would cost $3 million in June.",
        "altered",
        ["Marn Steel", "Coast Rail", "$2.4", "$3"],
    ),
    ("Reyle said the bridge would open again in July 2026.", "exact", []),
    ("Edda Quill said the bridge would open again on 5 July 2026.", "not found", []),
]
SOURCE = """Bridge repair to cost millions

By Jon Falk

The Marn Gazette, 4 March 2026

Tomas Reyle, the chief engineer, said the repair of the bridge by Marn Steel would cost $2.4 million in June.

Reyle said the bridge would open again on 4 July 2026.
"""


@pytest.mark.parametrize(("sentence", "status", "changed"), REPORTED, ids=[row[0] for row in REPORTED])
def test_figures_names_and_days_of_reported_statements_are_checked(
    tmp_path: Path, sentence: str, status: str, changed: list[str]
) -> None:
    archive = newscli.Archive(tmp_path / "news.db")
    archive.add(SOURCE.encode())
    draft = newscli.read(
        f"A draft\n\nBy Ann Orr\n\nThe Fell Herald, 5 March 2026\n\nThe bridge is shut.\n\n{sentence}\n"
    )
    (found,) = archive.check_draft(draft).quotations
    assert (found.kind, found.status) == ("statement", status)
    assert [edit.words for edit in (found.best.edits if found.best else ()) if edit.kind != "same"] == changed


HARBOUR = """Harbour plans

By Ann Cole

The Marn Gazette, 3 March 2026

Vera Moss said the harbour would reopen in May 2026 with 40 new berths.

Moss said the council had approved a loan of $4.2 million to Lund Mills on 2 February 2026.

Pavel Dorn said about 11,000 workers could lose their jobs by June 2027.

Dorn said that some members would vote against the pay offer of 3 per cent on 9 March.

Ike Bell said the ferry had not been inspected since 2019.

Bell said few of the crew left the ship before the storm hit Saltport on 1 March.

Rita Kahn said the hospital was safe and that no nurses were hurt in the fire on 2 March.

Kahn said patients would be moved to Marn General unless the wards flooded again in April 2026.

Sana Iqbal said the ministry would pay Marn Steel 2 crore rupees and Fell Rail 5 crore rupees.

Joel Pike said the mill made a profit of £3 million in 2025.

Mr Osei denied that the bank had lent $9 million to Orr Farms.

Lena Orr did not say that Tarn Rail would raise fares by 4 per cent.

Prosecutors said Reed wrote 412 cheques to himself.

Nell Falk said the crews of Falk Farms had sold sixty-six geese and between 30 and 40 hens to Bo Hale.
"""
# A sentence of a draft, its status, and how it is drawn: {-removed-}, {+added+}.
TURNED = [
    ("Moss said that in May 2026 the harbour would reopen.", "exact", ""),
    ("Moss said the council approved a $4.2m loan to Lund Mills on 2 February.", "exact", ""),
    ("Bell said the ferry hadn’t been inspected since 2019.", "exact", ""),
    ("Pike said that the mill earned £3 million in 2025.", "exact", ""),
    ("Osei said the bank had not lent $9 million to Orr Farms.", "exact", ""),
    ("Kahn said no nurses were hurt in the fire on 2 March.", "exact", ""),
    ("Moss said the council approved a $4.2m loan to Lund Mills on February 2.", "exact", ""),
    ("Falk said the crews of Falk Farms had sold 66 geese and 30 to 40 hens to Mr. Hale.", "exact", ""),
    (
        "Falk said the crews of Falk Farms had sold 66 hens and between 30 and 50 geese to Hale.",
        "altered",
        "the crews of Falk Farms had sold 66 hens and between 30 and {-40-} {+50+} geese to Hale",
    ),
    (
        "Falk said the crews of Falk Farms had sold 67 geese and between 30 and 40 hens to Hale.",
        "altered",
        "the crews of Falk Farms had sold {-sixty-six-} {+67+} geese and between 30 and 40 hens to Hale",
    ),
    ("Moss said the harbour would not reopen in May 2026.", "altered", "the harbour would {+not+} reopen in May 2026"),
    (
        "Moss said the harbour would close in May 2026 with 40 new berths.",
        "altered",
        "the harbour would {-reopen-} {+close+} in May 2026 with 40 new berths",
    ),
    (
        "Moss said the harbour would reopen after May 2026.",
        "altered",
        "the harbour would reopen {-in-} {+after+} May 2026",
    ),
    (
        "Moss said the harbour would reopen without 40 new berths.",
        "altered",
        "the harbour would reopen {-with-} {+without+} 40 new berths",
    ),
    (
        "Moss said the council had rejected a loan of $4.2 million to Lund Mills.",
        "altered",
        "the council had {-approved-} {+rejected+} a loan of $4.2 million to Lund Mills",
    ),
    (
        "Moss ruled out that the harbour would reopen in May 2026.",
        "altered",
        "{-said-} {+ruled out+} the harbour would reopen in May 2026",
    ),
    (
        "Moss denied the harbour would reopen in May 2026.",
        "altered",
        "{-said-} {+denied+} the harbour would reopen in May 2026",
    ),
    (
        "Moss never said the harbour would reopen in May 2026.",
        "altered",
        "{+never+} said the harbour would reopen in May 2026",
    ),
    (
        "Osei said that the bank had lent $9 million to Orr Farms.",
        "altered",
        "{-denied-} the bank had lent $9 million to Orr Farms",
    ),
    (
        "Dorn said about 11,000 workers would lose their jobs by June 2027.",
        "altered",
        "about 11,000 workers {-could-} {+would+} lose their jobs by June 2027",
    ),
    (
        "Dorn said about 12,000 workers could lose their jobs by June 2027.",
        "altered",
        "about {-11,000-} {+12,000+} workers could lose their jobs by June 2027",
    ),
    (
        "Dorn said most members would vote against the pay offer on 9 March.",
        "altered",
        "{-some-} {+most+} members would vote against the pay offer on 9 March",
    ),
    (
        "Dorn said some members would vote for the pay offer on 9 March.",
        "altered",
        "some members would vote {-against-} {+for+} the pay offer on 9 March",
    ),
    (
        "Bell said the ferry had been inspected since 2019.",
        "altered",
        "the ferry had been {-not-} inspected since 2019",
    ),
    (
        "Bell said the crew left the ship before the storm hit Saltport.",
        "altered",
        "the {-few-} crew left the ship before the storm hit Saltport",
    ),
    (
        "Bell said few of the crew left the ship after the storm hit Saltport.",
        "altered",
        "few of the crew left the ship {-before-} {+after+} the storm hit Saltport",
    ),
    (
        "Kahn said the hospital was unsafe and that no nurses were hurt in the fire on 2 March.",
        "altered",
        "the hospital was {-safe-} {+unsafe+} and that no nurses were hurt in the fire on 2 March",
    ),
    ("Kahn said nurses were hurt in the fire on 2 March.", "altered", "nurses were {-no-} hurt in the fire on 2 March"),
    (
        "Pike said the mill made a loss of £3 million in 2025.",
        "altered",
        "the mill made a {-profit-} {+loss+} of £3 million in 2025",
    ),
    ("Prosecutors said Reed wrote 421 cheques to himself.", "altered", "Reed wrote {-412-} {+421+} cheques to himself"),
    (
        "Dorn said 11,000 workers could lose their jobs by June 2027.",
        "reworded",
        "{-about-} 11,000 workers could lose their jobs by June 2027",
    ),
    (
        "Kahn said patients would be moved to Marn General in April 2026.",
        "reworded",
        "patients would be moved to Marn General in April 2026 {-unless-}",
    ),
    ("Moss said Lund Mills had approved a loan of $4.2 million to the council.", "reworded", ""),
    ("Iqbal said the ministry would pay Marn Steel 5 crore rupees and Fell Rail 2 crore rupees.", "reworded", ""),
    (
        "Moss said the harbour would gladly reopen in May 2026.",
        "reworded",
        "the harbour would {+gladly+} reopen in May 2026",
    ),
]


@pytest.mark.parametrize(("sentence", "status", "drawn"), TURNED, ids=[row[0] for row in TURNED])
def test_a_statement_whose_sense_is_turned_is_never_exact(
    tmp_path: Path, sentence: str, status: str, drawn: str
) -> None:
    archive = newscli.Archive(tmp_path / "news.db")
    archive.add(HARBOUR.encode())
    draft = newscli.read(f"A draft\n\nBy Jo Hale\n\nThe Fell Herald, 5 March 2026\n\nIt is a draft.\n\n{sentence}\n")
    (found,) = archive.check_draft(draft).quotations
    assert found.best is not None
    assert found.status == status
    shown = " ".join(each.words.join(SIGNS[each.kind]) for each in found.best.edits)
    assert shown == (drawn or found.words)


@pytest.mark.parametrize(("side", "status"), [("by", "exact"), ("after", "altered")])
def test_a_month_without_a_year_is_on_the_side_where_it_stands(tmp_path: Path, side: str, status: str) -> None:
    archive = newscli.Archive(tmp_path / "news.db")
    archive.add(f"{HARBOUR}\nOlga Prow said the quay would lose 85 of its 240 berths by the end of March.\n".encode())
    draft = newscli.read(f"Olga Prow said the quay would lose 85 of its 240 berths {side} the end of March.")
    assert [each.status for each in archive.check_draft(draft).quotations] == [status]


UNNAMED = """Union talk

By Ann Cole

The Marn Gazette, 3 March 2026

A spokesman for the union said “heads were always going to roll”.

“We saw the lorry turn over twice before it stopped,” said the driver.

Vera Moss, the mayor, denied that “the tunnel was dug by convicts”.

“The sluice will hold until the spring tide,” police said.

“Geese have no votes in this town,” Ike Bell, a farmer, said.

“The trams will hum again by the first frost,” said Rita Kahn, a spokeswoman for Marn Trams.

“Nobody has fed the drawbridge since the flood,” a spokesman for Fell Canals said.

Jo Ames, the cook, said the soup was “as thin as the mayor’s excuses” and “twice as salty” on Sunday.

Jo Ames said that “no spoon in this house was ever licked by a bishop or a goose” at noon.
"""
GIVEN = [
    ("“Heads were always going to roll,” said Ada Lund, the mayor.", "other speaker"),
    ("“Heads were always going to roll,” said Ada Lund.", "other speaker"),
    ("“Heads were always going to roll,” said Bo Marsh, a spokesman for the union.", "exact"),
    ("“Heads were always going to roll,” said a union spokesman.", "exact"),
    ("“Heads were always going to roll,” said a spokesman for the hospital.", "other speaker"),
    ("“We saw the lorry turn over twice before it stopped,” said Bo Falk.", "exact"),
    ("“We saw the lorry turn over twice before it stopped,” said Bo Falk, a cook.", "other speaker"),
    ("“We saw the lorry turn over twice before it stopped,” said Bo Falk, the lorry’s driver.", "exact"),
    ("“The sluice will hold until the spring tide,” said Police Chief Ada Wynn.", "exact"),
    ("“The sluice will hold until the spring tide,” said Ada Wynn, an actor.", "other speaker"),
    ("“Geese have no votes in this town,” a farmer said.", "exact"),
    ("“Geese have no votes in this town,” Ike Bell's lawyer said.", "other speaker"),
    ("“We saw the lorry turn over twice before it stopped,” said Bo Falk’s driver.", "exact"),
    ("“Geese have no votes in this town,” a nurse said.", "other speaker"),
    ("“The trams will hum again by the first frost,” a spokesman for Marn Trams said.", "exact"),
    ("“The trams will hum again by the first frost,” a spokesman for Fell Canals said.", "other speaker"),
    ("“Nobody has fed the drawbridge since the flood,” Fell Canals said.", "exact"),
    ("“Nobody has fed the drawbridge since the flood,” Marn Trams said.", "other speaker"),
    ("Ames said the soup was “twice as salty” and “as thin as the mayor’s excuses”.", "altered"),
    ("Ames said the soup was “as thin as the mayor’s excuses” and “twice as salty”.", "exact"),
    ("The soup was “as thin as the mayor’s excuses”, said Ames.", "exact"),
    ("“As thin as the mayor’s excuses and twice as salty on Sunday,” said Ames.", "altered"),
    ("“No spoon in this house was ever licked by a bishop or a goose at noon,” said Ames.", "altered"),
    ("Ames said “no spoon in this house was ever licked by a bishop or a goose” in May.", "exact"),
    ("Moss denied that “the tunnel was dug by convicts”.", "exact"),
    ("Moss said “the tunnel was dug by convicts”.", "altered"),
    ("Ike Bell never said “geese have no votes in this town”.", "altered"),
]


@pytest.mark.parametrize(("sentence", "status"), GIVEN, ids=[row[0] for row in GIVEN])
def test_words_of_an_unnamed_source_are_nobody_elses(tmp_path: Path, sentence: str, status: str) -> None:
    archive = newscli.Archive(tmp_path / "news.db")
    archive.add(UNNAMED.encode())
    draft = newscli.read(f"A draft\n\nBy Jo Hale\n\nThe Fell Herald, 5 March 2026\n\nIt is a draft.\n\n{sentence}\n")
    assert [each.status for each in archive.check_draft(draft).quotations] == [status]


def test_words_beside_the_marks_are_no_part_of_what_is_quoted(tmp_path: Path) -> None:
    archive = newscli.Archive(tmp_path / "news.db")
    archive.add(UNNAMED.encode())
    words = "No spoon in this house was ever licked by a bishop or a goose"
    (whole,) = archive.trace(words).quotations[0].carriers
    (more,) = archive.trace(f"{words} or a mayor").quotations[0].carriers
    assert (whole.carries, more.carries) == ("whole", "cut")
    assert [(each.kind, each.words) for each in more.edits[1:]] == [("cut", "or a mayor")]


@pytest.mark.parametrize(
    "draft",
    [
        "Rita Kahn wrote in a letter:\n\n> The trams will hum again by the first frost.\n\nIt was long.",
        "“The trams will [hum again](https://marn.example/hum) by the first frost,” said [Rita Kahn](https://marn.example).",
    ],
)
def test_block_quotes_and_links_of_markdown_are_read(tmp_path: Path, draft: str) -> None:
    archive = newscli.Archive(tmp_path / "news.db")
    archive.add(UNNAMED.encode())
    assert [
        each.status for each in archive.check_draft(newscli.read(f"# A draft\n\nIt rained.\n\n{draft}")).quotations
    ] == ["exact"]


def test_quotes_that_follow_one_another_may_be_run_into_one(tmp_path: Path) -> None:
    archive = newscli.Archive(tmp_path / "news.db")
    first, second = "It was shut in March", "Nobody on the council asked us why"
    archive.add(f"# Shut\n\n“{first},” Anna Brandt said.\n\n“{second},” Brandt said.\n".encode())
    found = archive.check_draft(newscli.read(f"“{first}. {second},” said Anna Brandt."))
    assert [each.status for each in found.quotations] == ["exact"]


def test_words_between_the_marks_of_a_quotation_are_part_of_it(tmp_path: Path) -> None:
    said = "“It was shut in March, and again in May,” and “nobody on the council asked us why,” Anna Brandt said.\n"
    archive = newscli.Archive(tmp_path / "news.db")
    archive.add(f"# Shut\n\nNobody asked.\n\n{said}".encode())
    found = archive.check_draft(newscli.read(f"# A draft\n\nA draft of mine.\n\n{said}"))
    assert [each.status for each in found.quotations] == ["exact"]


def test_an_article_is_not_checked_against_itself(archive: newscli.Archive) -> None:
    found = archive.check_draft(archive.load("harbour-bridge"))
    assert {each.status for each in found.quotations} == {"altered"}


@pytest.mark.parametrize(
    "words", ['"', "AND", "NEAR(", "we * had", "…", "\x00", "[", "a", "it is what it is", "” OR “"]
)
def test_any_words_can_be_traced(archive: newscli.Archive, words: str) -> None:
    assert len(archive.trace(words).quotations) == 1


def test_words_of_grammar_alone_are_found_too(archive: newscli.Archive) -> None:
    (said,) = archive.trace("would not have been by").quotations
    assert [each.carries for each in said.carriers] == ["whole"]


def test_removed_articles_carry_nothing(archive: newscli.Archive) -> None:
    archive.remove("harbour-bridge")
    assert archive.trace("We had no choice").quotations[0].carriers == ()


def test_results_have_records_of_their_own(archive: newscli.Archive) -> None:
    trace = newscli.to_record(archive.trace("We had no choice"))
    assert trace["schema"] == "newscli/trace/1"
    assert trace["quotations"][0]["carriers"][0]["article"]["published"] == "2026-03-03"
    draft = newscli.read(DRAFT)
    check = json.loads(json.dumps(newscli.to_record(archive.check_draft(draft), draft)))
    place = check["quotations"][1]
    assert "how close this was" in draft.text[place["start"] : place["end"]]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ana Lund", "Lund’s", True),
        ("the mayor (Lund)", "Ana Lund,", True),
        ("Ana Lund", "Bo Ferro", False),
        ("O’Hara", "Ana O’Hara", True),
        ("Ana Heffner", "Bo Hefner", True),
        ("Ana Heffner", "Bo Heffnar", True),
        ("Ana Heffner", "Bo Hafnar", False),
        ("Ana Lund", "Bo Lind", False),
        ("Ana Lund", "Bo Lunders", False),
        ("Ada Lund", "Tom Lund", False),
        ("Ana Lund", "Anna Lund", True),
        ("Robert Lund", "Bob Lund", True),
        ("A. Lund", "Ada Lund", True),
        ("Police", "Ana Lund", True),
        ("The mill’s owner", "Prosecutors", True),
        ("Marn Commanders", "Ana Lund", False),
    ],
)
def test_names_are_compared_by_their_words(one: str, other: str, *, same: bool) -> None:
    assert may_be_one(one, other) is same


@pytest.mark.parametrize(
    ("sentence", "statuses"),
    [
        ("Moss said the harbour would reopen on 3 May.", ["exact"]),
        ("Moss said the harbour would reopen on 13 May.", ["altered"]),
        ("Moss said the harbour would reopen in May.", ["exact"]),
        ("Moss said she would not stay.", ["altered"]),
        ("Moss said she would stay.", ["exact"]),
        ("Pavel Dorn said he would stay.", []),
        ("Moss said the goats had gone.", []),
        ("Dorn said two boats from Yemen, a country in Asia, had sunk.", ["exact"]),
        ("“We never shut … the gates,” said Vera Moss.", ["cut"]),
        ("“We never shut … the gates,” said Pavel Dorn.", ["cut"]),
        ("“We never shut … the gates,” said Ada Lund.", ["other speaker"]),
    ],
)
def test_a_draft_without_a_day_and_statements_without_figures_are_checked(
    tmp_path: Path, sentence: str, statuses: list[str]
) -> None:
    texts = (
        "Vera Moss said the harbour would reopen on 3 May. Moss said she would stay.\n\n"
        "Pavel Dorn said two boats from Yemen, a country in Asia, had sunk.\n\n"
        "“We never shut the harbour or the gates,” said Vera Moss.\n",
        "“We never shut the harbour or the gates,” said Pavel Dorn.\n",
    )
    archive = newscli.Archive(tmp_path / "news.db")
    for day, text in enumerate(texts, 3):
        archive.add(f"Harbour plans\n\nBy Ann Cole\n\nThe Marn Gazette, {day} March 2026\n\n{text}".encode())
    assert [each.status for each in archive.check_draft(newscli.read(sentence)).quotations] == statuses
