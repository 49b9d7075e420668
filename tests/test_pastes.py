"""Golden cases: messy pastes in `tests/cases/`, and what is read of each below a marker; `--rewrite` renews that."""

from pathlib import Path

import newscli
import pytest
from newscli.article import Article

from conftest import AsTold

CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))
MARKER = "\n=== what is read ===\n"


def told(article: Article) -> str:
    facts = {
        "title": article.title,
        "authors": "; ".join(article.authors),
        "source": article.source,
        "published": f"{article.published_at or article.published or ''} {article.date_from or ''}".strip(),
        "language": article.language,
        "slug": article.slug,
    }
    lines = [f"{name}: {value or ''}".rstrip() for name, value in facts.items()]
    lines += ["", *(f"{p.kind}: {p.span.of(article.text)}" for p in article.paragraphs), ""]
    lines += [f"- {out.kind}: {' '.join(out.source.of(article.raw).split())}" for out in article.left_out]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_messy_paste_is_read_as_told(path: Path, as_told: AsTold) -> None:
    as_told(path, MARKER, lambda raw: told(newscli.read(raw)))


def test_a_story_in_capitals_is_read() -> None:
    lines = [f"THE HARBOUR BRIDGE OF SALTPORT CLOSED ON DAY {day}, HOURS AFTER A CRACK WAS FOUND." for day in range(40)]
    assert len(newscli.read("\n\n".join(lines)).paragraphs) == len(lines)


STORY = """Engineers closed the harbour bridge of Saltport on Monday, hours after they found cracks in its joints.
The mayor, Ilse Morn, said that the trams would stop at the river until the spring, and that nobody was hurt.
Inspectors will look at the other spans this week, the port said in a statement on its site late on Monday.
Two ferries are to carry workers across the water from Thursday on, for as long as the bridge stays closed.
"""
MENU = "Home\nNews\nSport\nHarbour\nLetters\nJobs\nWeather\nSign in\n"
TITLE = "Harbour bridge shut after cracks found"
SIGNED = f"{TITLE}\nBy Ina Verhoef\n5 May 2023\n"
HEADS = {
    "a byline with role and day": f"Call us on 0555 1234\n{TITLE}\nIna Verhoef, Harbour Editor · 5 May 2023\n",
    "a name below a lone sign": f"{TITLE}\nPosted by\nIna Verhoef\n5 May 2023\n",
    "sections above the headline": f"Bridges • Harbour News • Trams, Ferries & Travel\n{SIGNED}",
    "a deck below the headline": f"{TITLE}\nThe trams stop at the river.\nBy Ina Verhoef\n5 May 2023\n",
    "a credit above the headline": f"Inspectors on the span. Photo: Otto Vane\n{SIGNED}",
    "a picture of the author": f"{TITLE}\nSix days of work\n[Picture of Ina Verhoef]\nIna Verhoef\n5 May 2023\nShare\n",
    "a role beside the name": f"{TITLE}\nIna Verhoef\nFormer Harbour Pilot\n5 May 2023\n",
    "a deck of small words too": (
        f"{TITLE}\nTrams stop at the river for two more months as engineers wait for steel\nIna Verhoef\n5 May 2023\n"
    ),
    "a mark above the byline": f"{TITLE}\nnew\nIna Verhoef, Editor\n5 May 2023\nThe mayor said nobody was hurt\n",
    "a table of contents": f"{SIGNED}Contents\nInspectors of the harbour bridge\n",
    "a byline above the headline": f"Ina Verhoef 5 May 2023\nBridges\n{TITLE}\n",
    "a letter that was sent on": f"From: Otto Vane <otto@vane.example>\nSubject: Fwd: {TITLE}\n{SIGNED}",
}


def test_notices_of_a_paper_stand_above_the_headline() -> None:
    firms = (
        "We let other firms read what you do here, and what you did elsewhere, so that they can show you more of it."
    )
    kept = "They keep what they read for as long as they like to, and you may ask each of them by letter to forget it."
    more = "".join(f"Pier {number} is watched by clerks, who count the boats that pass it.\n" for number in range(20))
    page = f"{MENU}{firms}\n{kept}\n{kept.replace('letter', 'phone')}\nManage choices\n{SIGNED}{STORY}{more}{MENU * 4}"
    article = newscli.read(page)
    assert (article.title, article.authors) == (TITLE, ("Ina Verhoef",))
    assert article.text.split("\n\n") == f"{STORY}{more}".splitlines()


SIGNS = {
    "Ina": "Ina\n5 May 2023\n",
    "Newsdesk": "5 May 2023\nNewsdesk\n",
    "the Courier Team": "by the Courier Team\n5 May 2023May 9, 2023\n",
    "Ina Verhoef": "Checked by Otto Vane — Written by Ina Verhoef — Updated on 5 May 2023\n",
}


@pytest.mark.parametrize("author", SIGNS)
def test_teams_and_given_names_sign_pastes_too(author: str) -> None:
    teaser = "More stories\nFerry aground off the point\nBy Otto Vane\n"
    article = newscli.read(f"{MENU}{TITLE}\n{SIGNS[author]}{STORY}{teaser}")
    assert (article.title, article.authors, str(article.published)) == (TITLE, (author,), "2023-05-05")
    assert {one.fact for one in article.facts_from} >= {"authors", "published"}


DATELINES = {
    "SALTPORT, May 5, 2023 (Harbour Wire) - ": "2023-05-05",
    "SALTPORT, 5 May 2023 (HW) – ": "2023-05-05",
    "SALTPORT, Norrland, May 5, 2023 (Harbour Wire) -- ": "2023-05-05",
    "SALTPORT, May 5, 2023 — ": "2023-05-05",
    "SALTPORT, May 5 (Harbour Wire) - ": "None",
    "The span of May 5, 2023 - the first - held. ": "None",
}


@pytest.mark.parametrize("dateline", DATELINES)
def test_a_dateline_with_its_year_tells_the_day_of_publication(dateline: str) -> None:
    article = newscli.read(f"{TITLE}\n\nBy Ina Verhoef\n\n{dateline}{STORY}")
    assert str(article.published) == DATELINES[dateline]
    assert not [one for one in article.facts_from if one.where == "the address"]


NOTES = [
    "About the author\nIna Verhoef\nIna Verhoef is a writer who lives beside the harbour of Saltport.\n",
    "Ina Verhoef is a writer who lives beside the harbour of Saltport.\n",
]


@pytest.mark.parametrize("note", NOTES)
def test_a_note_on_its_author_below_a_story_tells_who_wrote_it(note: str) -> None:
    article = newscli.read(f"{MENU}{TITLE}\n5 May 2023\n{STORY}{note}{MENU * 4}")
    assert (article.title, article.authors) == (TITLE, ("Ina Verhoef",))
    assert article.text.split("\n\n") == STORY.splitlines()


@pytest.mark.parametrize(
    "work", ["Editing by", "Additional reporting by", "Additional reporting by Bo Lund; editing by"]
)
def test_who_edits_or_assists_is_no_author(work: str) -> None:
    for byline, authors in (("", ()), ("By Ina Verhoef\n", ("Ina Verhoef",))):
        article = newscli.read(f"{MENU}{TITLE}\n{byline}5 May 2023\n{STORY}{work} Otto Vane\n{MENU * 3}")
        assert article.authors == authors


@pytest.mark.parametrize("label", ["More stories", "More from Harbour", "Most read"])
def test_bylines_of_several_teasers_below_a_story_are_of_other_stories(label: str) -> None:
    teasers = "Ferry aground off the northern point again\nBy Otto Vane\nTrams to be painted red by May\nBy Dora Hale\n"
    assert newscli.read(f"{MENU}{TITLE}\n5 May 2023\n{STORY}{label}\n{teasers}").authors == ()


@pytest.mark.parametrize("picture", ["", "An eel of the old harbour. "])
def test_who_took_a_picture_is_no_author(picture: str) -> None:
    article = newscli.read(f"{MENU}{TITLE}\n{picture}Otto Vane/Saltport Courier\n5 May 2023\n{STORY}{MENU * 4}")
    assert (article.authors, article.text.split("\n\n")) == ((), STORY.splitlines())


def test_who_is_no_picture_s_owner_is_an_author() -> None:
    assert newscli.read(f"{MENU}{TITLE}\nOtto Vane/Staff Writer\n5 May 2023\n{STORY}").authors == ("Otto Vane",)


def test_a_menu_s_words_above_the_day_name_nobody() -> None:
    assert newscli.read(f"{MENU}Harbour Tours\n5 May 2023\n{TITLE}\n{STORY}{MENU * 4}").authors == ()


def test_a_byline_that_an_update_is_glued_to_and_one_of_given_names() -> None:
    for line, names in (
        ("BY INA VERHOEFPUBLISHED: MAY 5, 2023", ("Ina Verhoef",)),
        ("Written By Ina and Otto", ("Ina", "Otto")),
        ("By Redfern", ("Redfern",)),
        ("By Monday", ()),
    ):
        assert newscli.read(f"{MENU}{TITLE}\n{line}\n{STORY}{MENU * 4}").authors == names


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (
            "Ten bridges / ferries of the north, and who keeps them\n",
            "Ten bridges / ferries of the north, and who keeps them",
        ),
        ("Why Is the Harbour Bridge Shut?\n", "Why Is the Harbour Bridge Shut?"),
        (
            "Harbour Bridge Shut After Cracks\nAll that is known of its joints so far\n",
            "Harbour Bridge Shut After Cracks",
        ),
        ("[A bridge] The harbour ring [2023]\nHarbour bridge shut: what now?\n", "Harbour bridge shut: what now?"),
        ("A Bridge Shut? Harbour Trams Will Stop at the River Until the Spring\n", ""),
        (
            "The harbour bridge that everybody was afraid of\nOn a few cracks and those who found them\n",
            "The harbour bridge that everybody was afraid of",
        ),
        (
            f"How the ferry got its cook\nWhere the bridge trams sleep at night\n{TITLE}\n",
            TITLE,
        ),
        (
            "Harbour News at Seven\nTrams of Saltport to stop at the river until the cracks are mended\n",
            "Trams of Saltport to stop at the river until the cracks are mended",
        ),
        (f"{TITLE}\nSUBSCRIBE TO OUR HARBOUR BRIDGE SHOW\n", TITLE),
        (f"Posted under Harbour Bridges\n{TITLE}\n", TITLE),
    ],
)
def test_the_headline_of_a_paste_without_a_byline(head: str, title: str) -> None:
    article = newscli.read(f"{MENU}{head}{STORY}{MENU * 4}")
    assert article.title == (title or head.strip())
    assert article.text.split("\n\n") == STORY.splitlines()


def test_a_name_below_a_heading_took_no_picture() -> None:
    heading = "Trams to stop at the river until the spring"
    article = newscli.read(f"{MENU}{SIGNED}{heading}\nJonas Vane\n{STORY}{MENU * 4}")
    assert not any(out.kind in ("caption", "credit") for out in article.left_out)


def test_a_headline_may_be_two_sentences_above_a_byline() -> None:
    title = "Harbour bridge shut after cracks were found. Here's what we know of its joints."
    article = newscli.read(f"{MENU}{title}\nBy Ina Verhoef\n5 May 2023\n{STORY}{MENU * 4}")
    assert (article.title, article.authors) == (title, ("Ina Verhoef",))
    assert article.text.split("\n\n") == STORY.splitlines()


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("OPINION\nThe port wants my grandmother's boat. Let it.\nBy Ina Verhoef\nColumnist\n", 1),
        ("Nobody asked the eels.\nA day with those who are never heard.\nBy Ina Verhoef\n", 0),
        ("The trams of Saltport stop at the river until the spring.\nIna Verhoef\n5 May 2023\n", 0),
        ("Bridge of Saltport shut\nNobody was hurt.\nBy Ina Verhoef\n", 0),
        ("SPORT | ROWING\nLate oar breaks hearts of Marn as Saltport takes the cup\n5 May 2023\nBY INA VERHOEF\n", 1),
        ("Eel Farm Burns\nBy Ina Verhoef\nSenior Harbour Correspondent\n", 0),
        ("Bridge Shut | Rowers Weep\nBy Ina Verhoef\n", 0),
        ("By Ina Verhoef\nMeet the dockers of Saltport\n", 1),
    ],
)
def test_the_headline_of_a_text_without_menus(head: str, title: int) -> None:
    article = newscli.read(head + STORY)
    assert (article.title, article.authors) == (head.splitlines()[title], ("Ina Verhoef",))
    assert article.text.split("\n\n") == STORY.splitlines()


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Ina Verhoef and Zzarn Lund\n5 May 2023", ("Ina Verhoef", "Zzarn Lund")),
        ("From Ina Verhoef, Saltport", ("Ina Verhoef",)),
        ("Compiled by Ina Verhoef", ("Ina Verhoef",)),
    ],
)
def test_bylines_without_a_by(line: str, authors: tuple[str, ...]) -> None:
    article = newscli.read(f"{TITLE}\n{line}\nKindly share this story:\n{STORY}")
    assert (article.title, article.authors) == (TITLE, authors)
    assert article.text.split("\n\n") == STORY.splitlines()


@pytest.mark.parametrize("label", ["Synopsis", "In short:"])
def test_a_sentence_below_a_label_above_the_story_is_a_deck(label: str) -> None:
    deck = "The port of Saltport shut its harbour bridge on Monday for cracks."
    article = newscli.read(f"{TITLE}\nBy Ina Verhoef\n{label}\n{deck}\n{STORY}")
    assert (article.title, article.text.split("\n\n")) == (TITLE, STORY.splitlines())
    other = newscli.read(f"{TITLE}\nBy Ina Verhoef\n{label}\n{STORY.splitlines()[0]}\nWhat comes next\n{MORE}")
    assert other.text.startswith("Engineers")


def test_a_paper_between_the_name_and_two_days() -> None:
    signed = (
        "Ina Verhoef · The Saltport Ledger · Posted: May 5, 2023 6:00 AM NDT | Last Updated: May 5, 2023, 7:05 AM NDT"
    )
    article = newscli.read(f"{TITLE}\n{signed}\n{STORY}")
    assert (article.title, article.authors, article.source) == (TITLE, ("Ina Verhoef",), "The Saltport Ledger")


def test_a_first_sentence_above_a_bare_day_is_no_headline() -> None:
    first = "It was cold in Saltport on the day on which they shut the bridge."
    article = newscli.read(f"{first}\n5 May 2023\n{STORY}")
    assert article.title is None
    assert article.text.startswith(first)


MORE = """Ferries will run every hour from the old quay, and the harbour office will sell tickets at its door.
The port asked those who live by the river to keep their boats out of the channel until the work is done.
"""
NOTE = "Dora Hale is a writer who covers ports and lives near the quay."


@pytest.mark.parametrize(
    ("note", "below", "kept"),
    [
        (NOTE, "", False),
        (NOTE, "Related\nFerry aground off the point", False),
        (NOTE, MORE, True),
        ("Ina Verhoef covers ports and lives near the quay.", "", False),
        ("Dora\nDora has written about ports since she was ten.", MORE, True),
    ],
)
def test_a_note_tells_who_wrote_the_story_where_they_signed_it_or_it_ends_there(
    note: str, below: str, kept: bool
) -> None:
    for menu in (MENU, ""):
        article = newscli.read(f"{menu}{SIGNED}{STORY}{note}\n{below}")
        assert (note.splitlines()[-1] in article.text) == kept


def test_what_agencies_say_below_a_story_is_left_out_with_the_note_on_its_author_above_it() -> None:
    foot = (
        "(Reporting by Ina Verhoef and Otto Vane; editing by Dora Hale)",
        "AFP contributed to this report",
        "Our Standards: The Thomson Reuters Trust Principles.",
        "Purchase Licensing Rights",
        "– Agence France-Presse",
        "Ina Verhoef covers ports and lives near the quay.",
        "This story was originally published by The Tide.",
    )
    told = [*STORY.splitlines(), foot[-1]]
    paragraphs = "".join(f"<p>{line}</p>" for line in (*STORY.splitlines(), *foot))
    page = f"<title>{TITLE}</title><article><h1>{TITLE}</h1><p>By Ina Verhoef</p>{paragraphs}</article>"
    for article in (newscli.read(SIGNED + STORY + "\n".join(foot)), newscli.read_html(page)):
        assert article.text.split("\n\n") == told
        assert (article.authors, article.source) == (("Ina Verhoef",), None)


@pytest.mark.parametrize("menu", ["", MENU])
def test_a_note_on_the_author_may_stand_above_the_story(menu: str) -> None:
    note = "Ina is an editor who has written about bridges for six years, and about those who build them."
    article = newscli.read(f"{menu}{TITLE}\nBy Ina Verhoef\n5 May 2023\n{note}\n{STORY}{MORE}")
    assert article.text.split("\n\n") == f"{STORY}{MORE}".splitlines()
    titled = f"{menu}{TITLE}\nBy Ina Verhoef\n5 May 2023\nMs. Verhoef is a columnist for the Courier.\n{STORY}{MORE}"
    assert newscli.read(titled).text.split("\n\n") == f"{STORY}{MORE}".splitlines()
    other = note.replace("Ina", "Dora")
    assert other in newscli.read(f"{menu}{TITLE}\nBy Ina Verhoef\n5 May 2023\n{other}\n{STORY}{MORE}").text


def test_a_short_quotation_that_begins_a_text_is_no_headline() -> None:
    draft = (
        "“The goose isn’t mine,” said Otto Tarn.",
        "“The goose was here when we came, and nobody has fed it since the spring,” said Ina Verhoef.",
        "“We rowed for nine hours and saw nobody at all on the water,” said Otto Tarn.",
    )
    article = newscli.read("\n\n".join(draft))
    assert (article.title, article.text.split("\n\n")) == (None, [*draft])


def test_what_a_mail_is_about_is_the_headline_of_an_article_without_one() -> None:
    head = (
        "From: Otto Vane <otto@vane.example>\nSubject: FW: Re: The river that is not there\nTo: dora@hale.example\n\n"
    )
    assert newscli.read(f"{head}{STORY}").title == "The river that is not there"
    assert newscli.read(f"{head}{TITLE}\n{STORY}").title == TITLE


@pytest.mark.parametrize("head", ["[{0}, 08:14] Mum: ", "{0}, 8:14 am - Mum: ", "[08:14, {0}] +44 0555 1234: "])
def test_the_heads_of_messages_of_a_chat_are_left_out(head: str) -> None:
    mum = head.format("5/6/2023")
    link = "did you see this?? https://courier.example/news/bridge"
    article = newscli.read(f"{mum}{link}\n{mum}{TITLE}\nBy Ina Verhoef\n5 June 2023\n{STORY}")
    assert (article.title, article.authors, str(article.published)) == (TITLE, ("Ina Verhoef",), "2023-06-05")
    assert article.text.split("\n\n") == STORY.splitlines()


def test_live_updates_are_nobody() -> None:
    article = newscli.read(f"{MENU}{TITLE}\nLast Updated: May 5, 2023, 9:52 AM\nLIVE UPDATES\n{STORY}{MENU * 2}")
    assert (article.authors, str(article.published)) == ((), "2023-05-05")


@pytest.mark.parametrize("label", ["More on this story", "More stories like this"])
def test_a_day_below_the_label_of_other_stories_is_not_the_paste_s(label: str) -> None:
    article = newscli.read(f"{MENU}{TITLE}\n3 hours ago\nIna Verhoef\n{STORY}{label}\nEels\n18 March 2026\n")
    assert (article.authors, article.published) == (("Ina Verhoef",), None)


def test_a_card_with_a_byline_amid_a_story_is_no_headline() -> None:
    card = "Related\nFour ferries that save time for workers\nPosts 2\nBy Otto Vane\n"
    lead = (
        "Ask who closed a bridge before breakfast, and the whole of a town will tell you that it was somebody else.\n"
    )
    ferries = "".join(
        f"Ferry {number} saves the workers of pier {number} much time, they say.\n" for number in range(9)
    )
    article = newscli.read(f"{MENU}{SIGNED}{lead}{card}{STORY}{ferries}{MENU * 4}")
    assert article.title == TITLE
    assert article.text.startswith(lead.strip())


def test_who_signs_above_and_below_a_story_wrote_it() -> None:
    deck = (
        "A crack in a bridge can make a town find out how much of it goes over the river, and what it would do without."
    )
    signed = "Written by: Ina Verhoef, Harbour Editor"
    article = newscli.read(f"{MENU}{TITLE}\n{deck}\n{signed}\n{STORY}{MORE}{signed}\n{MENU}")
    assert article.authors == ("Ina Verhoef",)


@pytest.mark.parametrize("between", ["", "5 May 2023\n"])
def test_headlines_of_other_stories_amid_a_story_are_left_out(between: str) -> None:
    others = (
        "• Ferry runs aground off the point in a storm\n",
        "• Trams to be painted red before the summer fair\n",
        "• Bakers of the quay sell their bread by the yard\n",
    )
    article = newscli.read(f"{MENU}{SIGNED}{STORY}{between.join(others)}{MORE}{MENU * 2}")
    kept = [line for line in article.text.split("\n\n") if line != between.strip()]
    assert kept == [*STORY.splitlines(), *MORE.splitlines()]


TEASERS = (
    "Related stories\nFerry aground off the point\nTrams to be painted red\n",
    "RELATED STORIES\nFerry aground off the point\n5 May 2023\nTrams to be painted red\nBy Otto Vane\n4 May 2023\n",
    "Recommended\nShould a ferry be free for all who live by the river?\nBusiness\nTrams to be painted red\n",
    "Read more about bridges\nThe Long Way Over By Otto Vane\nWhat Ferrymen Know By Dora Hale\n",
    "Most Read Harbour News\n1\nThe eel that came back\n2\nWhy your ferry is so loud\nView more\n",
    "RELATED ARTICLE\nHe slept through his stop. It was in Leith\nRELATED ARTICLE\nWhy your trunk is in Brae\n",
    "MORE ON BRIDGES\nA bridge that nobody wants to own\nFerries sue over a lock\n",
    "Sponsored\n12 Ferries That Sailors Should Avoid\nBoatWise\n",
    "More from the Courier\nFerry runs aground off the point\n",
    "Editor's picks\nFerry runs aground off the point\nTrams to be painted red before the fair\n",
)


@pytest.mark.parametrize("menu", ["", MENU])
@pytest.mark.parametrize("teasers", [*TEASERS[-2:], "Read next\nFerry runs aground off the point\nBy Otto Vane\n"])
def test_headlines_below_a_label_at_the_foot_are_left_out_and_name_nobody(teasers: str, menu: str) -> None:
    article = newscli.read(f"{menu}{TITLE}\n5 May 2023\n{STORY}{teasers}")
    assert (article.authors, article.text.split("\n\n")) == ((), STORY.splitlines())


@pytest.mark.parametrize("menu", ["", MENU])
@pytest.mark.parametrize("teasers", TEASERS)
def test_headlines_below_a_label_amid_a_story_are_left_out(teasers: str, menu: str) -> None:
    article = newscli.read(f"{menu}{SIGNED}{STORY}{teasers}{MORE}")
    assert article.text.split("\n\n") == f"{STORY}{MORE}".splitlines()


PROMOTION = """Sign up to Harbour Notes
Free weekly newsletter
What the boats brought in, who ate it - the good, the bad and the salty
Enter your email address
Sign up
Privacy Notice: Letters may hold what others paid for. For more information see our Privacy Policy.
after newsletter promotion
"""


@pytest.mark.parametrize("menu", ["", MENU])
@pytest.mark.parametrize("rest", ["The council meets again in June, when it will hear from the port.\n", STORY])
def test_a_promotion_of_a_letter_is_left_out_and_the_story_goes_on_below_it(rest: str, menu: str) -> None:
    article = newscli.read(f"{menu}{SIGNED}{STORY.upper()}{PROMOTION}{rest}")
    assert article.text.split("\n\n") == f"{STORY.upper()}{rest}".splitlines()
    assert len([out for out in article.left_out if out.kind == "subscribe" and out.source.of(article.raw)]) >= 7


@pytest.mark.parametrize("menu", ["", MENU])
@pytest.mark.parametrize(
    "foot",
    [
        "Tomas Reyle, engineer, born 3 April 1928; died 9 September 2025\n",
        "Man of the match\nAnalysis\nTown have now taken 13 points from their last five games and stand third.\n",
    ],
)
def test_the_last_line_of_a_story_is_kept_where_nothing_stands_below_it(foot: str, menu: str) -> None:
    assert newscli.read(f"{menu}{SIGNED}{STORY}{foot}").text.split("\n\n") == f"{STORY}{foot}".splitlines()


def test_lone_paragraphs_below_headlines_at_the_foot_are_other_stories() -> None:
    foot = "".join(
        f"{headline}\n{blurb}\nHarbour\n"
        for headline, blurb in (
            (
                "Why Ferries Are Always Late",
                "Our reporter took each of them twice, and found out whom the tide waits for.",
            ),
            ("The Eel That Came Back", "Nobody had seen one in the dock since the war, until a boy let down his line."),
            (
                "How to Paint a Tram",
                "It takes nine men, four days and a little more red than the council has paid for.",
            ),
        )
    )
    article = newscli.read(f"{MENU}{SIGNED}{STORY}{MORE}{STORY}{MORE}{foot}{MENU}")
    assert "Always Late" not in article.text
    assert "nine men" not in article.text
    headed = "".join(f"Part {number}: What They Saw\n{line}\n" for number, line in enumerate(STORY.splitlines()))
    assert "Part 2" in newscli.read(f"{MENU}{SIGNED}{headed}{MENU}").text


def test_somebody_told_of_below_a_list_is_no_author_of_a_story_that_is_short() -> None:
    listed = "\n".join(f"{number} eels in a tub" for number in range(10, 90))
    last = "Bo Reyle is a writer who lives in Marn."
    assert newscli.read(f"The fair of Marn opened on Monday, and nobody came.\n\n{listed}\n\n{last}").text.endswith(
        last
    )


def test_a_sentence_below_a_word_of_its_own_is_no_note_on_an_author() -> None:
    foot = "Saltport\nSaltport is a port of nine bridges on the coast of Norland, and was founded in 1204.\n"
    assert newscli.read(f"{SIGNED}{STORY}{foot}").text.endswith("founded in 1204.")


def test_the_first_line_goes_on_after_the_number_of_a_page() -> None:
    first = "The council of Saltport says that the pier will not open"
    second = "before May, since the piles are rotten and nobody will pay for others."
    assert newscli.read(f"{first}\nPage 2\n{second}").text == f"{first} {second}"


REST = STORY.replace("Monday", "Friday").replace("The mayor", "A clerk").replace("Two ferries", "Four boats")
LINES_OF_PAGES = [
    "Getty Images\nWaves hit the long sea wall of Saltport\n",
    "PA Media\nWaves hit the long sea wall of Saltport\n",
    "Image source, Getty Images\nImage caption,\nThe sea wall in March\n",
    "EPA-EFE\n",
    "In this article\nSLTP +1.2%\nMRNP -0.40 (-1.1%)\n",
    "In this article\nFollow your favorite stocks\nCREATE FREE ACCOUNT\n",
    "Updated at 12.02 AEDT\n",
    "Otto Vane contributed research.\n",
    "A crane lifts the last joint of the north span on Monday.\nOtto Vane/Saltport Courier\n",
    "A crane lifts the last joint of the north span on Monday.\nJonas Vane | Saltport Courier\n",
    "A crane lifts the last joint of the north span on Monday.\nJONAS VANE, Saltport Courier\n",
    "The last joint was all that was left by noon\n(Image: Ina Verhoef)\n",
    "Otto Vane/Courier\n",
    "(Otto Vane/Saltport Courier)\n",
    "Recommended\nThe man who sailed a tub, and the port that let him\n",
    "Duration 1:12\nA crane lifts the last joint of the north span by its ears.\n",
    "The tug, seen here from the old quay, has not left the dock since March\n",
    "The last tug of the port lies beside the quay that it was built for\n",
    "Ferry Aground Off the Northern Point for the Third Time in Nine Days\n",
    "READ ALSO:\nFerry aground off the northern point again\nI sold my boat to feed my cook – Baker\n",
    "— SBC's Otto Vane contributed to this report.\n",
]


@pytest.mark.parametrize("menu", ["", MENU])
@pytest.mark.parametrize("line", LINES_OF_PAGES)
def test_lines_of_a_page_amid_a_story_are_left_out(line: str, menu: str) -> None:
    article = newscli.read(f"{menu}{SIGNED}{STORY}{line}{REST}")
    assert (article.title, article.authors, str(article.published)) == (TITLE, ("Ina Verhoef",), "2023-05-05")
    assert article.text.split("\n\n") == f"{STORY}{REST}".splitlines()


@pytest.mark.parametrize(
    "line", ["What happens next", "Reuters of Saltport", "The harbour of Saltport in winter", "SLTP"]
)
def test_a_heading_amid_a_story_is_no_line_of_a_page(line: str) -> None:
    assert line in newscli.read(f"{SIGNED}{STORY}{line}\n{REST}").text.split("\n\n")


@pytest.mark.parametrize(
    "line",
    ["What happens next", "How they will mend the bridge", "How To Mend A Bridge Of Steel", "Tests: how steel ages"],
)
def test_a_heading_below_a_picture_is_no_caption(line: str) -> None:
    assert line in newscli.read(f"{SIGNED}{STORY}Getty Images\n{line}\n{REST}").text.split("\n\n")


def test_what_amid_news_has_no_end_mark_may_be_of_the_story() -> None:
    table = "Span 1 closed 61 days 11% 2.1 3.4\nSpan 2 closed 62 days 12% 2.2 3.5\n"
    for lines in (
        "The port said that nobody would be let onto the deck before the summer\n",
        "It leaves the council with these four ways to go on with the bridge:\n"
        "mend the eleven joints that are cracked and leave the others\n",
        table,
    ):
        told = f"{STORY}{lines}{REST}"
        assert newscli.read(f"{MENU}{SIGNED}{told}{MENU * 4}").text.split("\n\n") == told.splitlines()
    guide = "".join(f"Take the tram to span {at}, and walk to the lamp at its end.\n" for at in range(4))
    heading = "How to find the lamp at the end of every span of the bridge\n"
    told = f"{guide}{heading}{guide.replace('Take', 'You take')}"
    assert newscli.read(f"{MENU}{SIGNED}{told}{MENU * 4}").text.split("\n\n") == told.splitlines()


@pytest.mark.parametrize("shown", ["“It is cold.”\n", "How they will mend the bridge\n", "Repairs at the pier\n"])
def test_what_nobody_took_a_picture_of_is_no_caption(shown: str) -> None:
    read = newscli.read(f"{SIGNED}{STORY}{shown}Photo: Otto Vane\n{REST}")
    assert shown.strip() in read.text.split("\n\n")


@pytest.mark.parametrize(
    "label",
    [
        "Related stories",
        "Sponsored",
        "Read more",
        "Related stories\nFerry aground off the point\nTrams to be painted red",
    ],
)
def test_a_heading_below_a_label_is_kept(label: str) -> None:
    article = newscli.read(f"{SIGNED}{STORY}{label}\nWhat comes next\n{MORE}")
    assert article.text.split("\n\n") == f"{STORY}What comes next\n{MORE}".splitlines()


@pytest.mark.parametrize("menu", ["", MENU])
@pytest.mark.parametrize(
    "picture",
    [
        "An engineer looks at the north span on Monday.\nFoto: Otto Vane\n",
        "An engineer looks at the north span on Monday.\nJonas Vane\n",
        "An engineer who has looked at the north span of the harbour bridge since the winter before last sees it "
        "by the light of a lamp on Monday.\nPhoto: Otto Vane\n",
        "An engineer looks at the north span on Monday.\nView image in fullscreen\n"
        "An engineer looks at the north span on Monday. Photograph: Otto Vane/Courier\n",
        "Image\nA woman stands below a bridge.\nThe north span on Monday.Credit...Otto Vane for The Courier\n",
        "Saltport Media A woman with a lamp stands below a bridge.\nSaltport Media\nShe looked at eleven joints\n",
    ],
)
def test_what_a_picture_above_the_story_shows_is_left_out(picture: str, menu: str) -> None:
    article = newscli.read(f"{menu}{SIGNED}{picture}{STORY}")
    assert article.text.split("\n\n") == STORY.splitlines()


def test_what_is_known_so_far_stands_above_the_entries_of_a_live_page() -> None:
    known = "Eleven joints of the bridge have cracks\nTrams stop at the river until the spring\n"
    entries = "".join(f"1{hour}:20\n{line}\n" for hour, line in enumerate(STORY.splitlines()))
    article = newscli.read(f"{MENU}LIVE\n{TITLE} - live\n{known}{entries}{MENU * 2}")
    assert article.title == f"{TITLE} - live"
    assert article.text.split("\n\n") == f"{known}{entries}".splitlines()


@pytest.mark.parametrize("kind", HEADS)
def test_headline_author_and_day_of_a_paste(kind: str) -> None:
    others = "More stories\nFerry aground off the point\nBy Otto Vane\nTrams to be painted red\nBy Dora Hale\n"
    article = newscli.read(f"{MENU}{HEADS[kind]}{STORY}{others}")
    assert (article.title, article.authors, str(article.published)) == (TITLE, ("Ina Verhoef",), "2023-05-05")
    assert article.text.split("\n\n") == STORY.splitlines()


@pytest.mark.parametrize(
    "above",
    [
        "print logo",
        "Keep the Lantern lit today - give what you can here\nHarbour",
        "enlarge photo\nprint logo\nHarbour",
        "12 shares\nlarge text / small text",
    ],
)
@pytest.mark.parametrize("byline", ["", "By Ina Verhoef\n"])
def test_the_headline_of_a_part_of_a_page_is_known_below_stray_lines(above: str, byline: str) -> None:
    article = newscli.read(f"{above}\nSaltport closes its harbour bridge after cracks are found\n{byline}{STORY}")
    assert article.title == "Saltport closes its harbour bridge after cracks are found"
    assert article.text.startswith("Engineers closed the harbour bridge")


DECK = "Engineers fear that the deck of the bridge may have to be taken down before the winter"
_LABELS = (
    *("Sport", "OPINION", "EXCLUSIVE:", "U.S.", "Harbour News", "Arts & Tides", "The Saltport Courier", "Home\nSport"),
    *("Home / Harbour", "World › Norland › Ports"),
)
SHORT_HEADS = {
    **{label: f"{label}\n{SIGNED}" for label in _LABELS},
    "a short menu": f"Home\nNews\nHarbour\nLetters\nJobs\nTides\n{SIGNED}",
    "a deck": SIGNED.replace("\n", f"\n{DECK}.\n", 1),
    "a deck without a full stop": SIGNED.replace("\n", f"\n{DECK}\n", 1),
    "a deck, buttons and a labelled day": f"{TITLE}\n{DECK}.\nShare\nBy Ina Verhoef\nPublished: May 5, 2023\n",
    "what pages set apart by style": f"{TITLE}\nBy Ina Verhoef\nMay 5, 202310:20 AM EDTUpdated 2 hours ago\n",
}


@pytest.mark.parametrize("kind", SHORT_HEADS)
def test_headline_author_and_day_of_a_paste_without_a_menu(kind: str) -> None:
    article = newscli.read(f"{SHORT_HEADS[kind]}{STORY}")
    assert (article.title, article.authors, str(article.published)) == (TITLE, ("Ina Verhoef",), "2023-05-05")
    assert article.text.split("\n\n") == STORY.splitlines()


@pytest.mark.parametrize(
    ("byline", "authors", "source"),
    [
        ("By Ina Verhoef | Courier reporters | The Saltport Times", ("Ina Verhoef",), "The Saltport Times"),
        ("By Ina Verhoef, Otto Vane and Courier reporters", ("Ina Verhoef", "Otto Vane"), None),
        ("BY STAFF AND WIRE REPORTS", ("Staff and wire reports",), None),
        ("From staff reports", ("Staff reports",), None),
        ("By The Associated Press", ("The Associated Press",), "The Associated Press"),
    ],
)
def test_teams_beside_authors_are_no_papers(byline: str, authors: tuple[str, ...], source: str | None) -> None:
    article = newscli.read(f"{TITLE}\n{byline}\nMay 5, 2023\n{STORY}")
    assert (article.title, article.authors, article.source) == (TITLE, authors, source)
    assert {out.kind for out in article.left_out} == {"headline", "byline", "date"}


@pytest.mark.parametrize("menu", ["", MENU])
@pytest.mark.parametrize(
    ("note", "updated"),
    [
        ("This article was amended on 7 May 2023. An earlier version said that the deck fell on 3 May.", "2023-05-07"),
        (
            "Correction\nA correction was made on May 7, 2023: An earlier version of this article misstated it.",
            "2023-05-07",
        ),
        ("Update, May 7: This story has been updated with what the port said.", "2023-05-07"),
        ("This story has been corrected to show that the deck was closed on 7 May 2023.", "None"),
        ("Correction: The deck was built in 1961, not in 1951.", "None"),
    ],
)
def test_a_note_of_a_correction_is_no_story_and_its_day_is_an_update_s(note: str, updated: str, menu: str) -> None:
    article = newscli.read(f"{menu}{SIGNED}{STORY}{note}\n")
    assert article.text.split("\n\n") == STORY.splitlines()
    assert (str(article.published), str(article.updated_at)) == ("2023-05-05", updated)
    assert note.splitlines()[-1] in [out.source.of(article.raw) for out in article.left_out if out.kind == "note"]


@pytest.mark.parametrize("menu", ["", MENU])
@pytest.mark.parametrize("age", ["This article is more than 3 months old", "This story is over a year old."])
def test_how_old_a_story_is_stands_above_its_headline(age: str, menu: str) -> None:
    article = newscli.read(f"{menu}{age}\n{SIGNED}{STORY}")
    assert (article.title, article.authors, str(article.published)) == (TITLE, ("Ina Verhoef",), "2023-05-05")
    assert article.text.split("\n\n") == STORY.splitlines()


@pytest.mark.parametrize("menu", ["", MENU])
@pytest.mark.parametrize(
    ("line", "updated"),
    [
        ("5 May 2023\nLast modified on Sat 6 May 2023 10.00 BST", "2023-05-06 10:00:00+01:00"),
        ("May 5, 2023 7:00 a.m. | Updated May 6, 2023 8:00 a.m.", "2023-05-06 08:00:00"),
        ("Published May 5, 2023, updated May 5, 2023", "None"),
        ("Updated May 5, 2023", "None"),
    ],
)
def test_a_paste_tells_when_its_story_was_updated(line: str, updated: str, menu: str) -> None:
    article = newscli.read(f"{menu}{TITLE}\nBy Ina Verhoef\n{line}\n{STORY}More stories\nUpdated 8 May 2023\n")
    assert (str(article.published), str(article.updated_at)) == ("2023-05-05", updated)
    assert article.text.split("\n\n") == STORY.splitlines()


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE}\n{STORY}Ferry aground off the point\nBy Otto Vane\n{STORY.upper()}",
        f"{TITLE}\nBy Ina Verhoef\n{DECK}.\n5 May 2023\n{STORY}",
        f"Oh bridge\nOh long grey bridge of ours\nNobody walks on you\nThe tide is out\nOh bridge\n{STORY}",
    ],
)
def test_what_is_no_head_stays_in_a_paste_without_a_menu(text: str) -> None:
    article = newscli.read(text)
    kept = [line for line in text.splitlines() if line not in (TITLE, "By Ina Verhoef", "By Otto Vane", "5 May 2023")]
    assert [line for line in article.text.splitlines() if line not in ("", "5 May 2023")] == kept


PRINTED = """The Saltport Courier 3 March 2026
Page 1
Bridge shut after cracks found
By Mara Ilves
Engineers closed the harbour bridge on Mon-
day, hours after they found cracks in eleven of
its steel joints. The mayor, Ilse Morn, said that
the trams would stop at the river until the
The Saltport Courier 3 March 2026
Page 2
spring, and that nobody had been hurt in the acci-
dent. Inspectors will look at the long-term state
of the other spans this week, the port said in a
statement on its site.
"""


def test_a_text_from_printed_pages_loses_running_heads_and_hyphens_at_the_ends_of_lines() -> None:
    article = newscli.read(PRINTED)
    assert article.text.startswith("Engineers closed the harbour bridge on Monday, hours after")
    assert "until the spring, and that nobody had been hurt in the accident. Inspectors" in article.text
    assert "long-term" in article.text
    assert (article.title, article.authors, str(article.published)) == (
        "Bridge shut after cracks found",
        ("Mara Ilves",),
        "2026-03-03",
    )
    left = {out.kind: out.source.of(article.raw).strip() for out in article.left_out}
    assert (left["page number"], left["source"]) == ("Page 2", "The Saltport Courier 3 March 2026")


def test_a_word_that_is_written_with_a_hyphen_elsewhere_keeps_it_at_the_end_of_a_line() -> None:
    article = newscli.read(
        "Engineers looked at the arches of the river on Monday,\nand the port said on its site that only the (well-\n"
        "known) one upstream is sound, and that the less well-\nknown ones, which hold up the tramway and the acci-\n"
        "dental weir, are not. The well-known arch stays open.\n"
    )
    assert "only the (well-known) one" in article.text
    assert "less well-known ones, which hold up the tramway and the accidental weir, are not." in article.text


def test_a_wire_copy_loses_its_slug_and_notes_for_editors() -> None:
    article = newscli.read(
        "BC-Saltport-Bridge, 1st Ld-Writethru\nSaltport closes bridge after cracks found\nEds: Adds quotes.\n"
        "By MARA ILVES\n\nSALTPORT, Norland (NP) — Engineers closed the harbor bridge on Monday, hours after they "
        "found cracks in eleven of its steel joints.\n"
    )
    assert (article.title, article.authors) == ("Saltport closes bridge after cracks found", ("Mara Ilves",))
    assert article.text.startswith("SALTPORT, Norland (NP) — Engineers")
    assert all(note not in article.text for note in ("Writethru", "Adds quotes"))


PICTURES = """[A crane lifts a joint off the deck of the bridge]
[Workers in orange coats stand beside the northern ramp.]
Workers in orange coats stand beside the northern ramp. They have mended it twice this year.
"""


def test_what_a_page_calls_its_pictures_is_no_story_and_may_be_the_headline() -> None:
    first, *rest = STORY.splitlines(keepends=True)
    note = "[Editor's note: The port changed the day of the first ferry.]\n"
    page = f"{MENU}Bridges of the north\nBridges of the south\n[{TITLE}]\n{SIGNED}{first}{PICTURES}{''.join(rest)}"
    article = newscli.read(f"{page}{note}More stories\nFerry aground off the point\n")
    assert article.title == TITLE
    assert article.text.split("\n\n") == f"{STORY}{note}".splitlines()
    spoken = f"{STORY}[Laughter in court]\n[A bell]\n[Applause from the stand]\n{STORY.lower()}"
    assert "[Laughter in court]" in newscli.read(spoken).text


def test_a_table_amid_a_story_is_part_of_it() -> None:
    rows = "".join(f"Span {number} closed {60 + number} days 1{number}% 2.{number}\n" for number in range(1, 40))
    article = newscli.read(f"{MENU}{SIGNED}{STORY}{rows}{STORY.replace('The', 'Then the')}{MENU * 4}")
    assert "Span 19 closed" in article.text
    assert "Weather" not in article.text


THREAD = "".join(
    f"{name}\n{number} days ago\nI have crossed that bridge each day for {number} years, and nobody asked me. "
    "It shook in every gale, and the handrail was gone by the lamp in the middle.\n"
    f"They should have shut it {number} winters ago, when the ice took the fender.\n{number}\nReply\n"
    for number, name in enumerate(("Anna K", "Harbourmaster", "eel_fan", "Jo", "Ute B"), 3)
)


@pytest.mark.parametrize("head", ["33 Comments\n", "Sort by\n"])
def test_a_thread_of_comments_is_no_story(head: str) -> None:
    article = newscli.read(f"{MENU}{SIGNED}{STORY}{head}{THREAD}")
    assert article.text.split("\n\n") == STORY.splitlines()


def test_a_menu_that_ends_with_a_colon_leads_to_no_list() -> None:
    menu = "".join(f"• Harbour {number}\n" for number in range(60))
    article = newscli.read(f"Home\n• Featured places:\n{menu}{SIGNED}{STORY}")
    assert article.text.split("\n\n") == STORY.splitlines()


def test_buttons_show_that_a_text_with_a_short_menu_is_a_page() -> None:
    foot = (
        "Share\nMore stories\nFerry aground off the point\nTrams to be painted red\nAbout the Tide\n© 2026 The Tide\n"
    )
    article = newscli.read(f"Home\nNews\n{SIGNED}{STORY}{foot}Imprint\nJobs\n")
    assert article.text.split("\n\n") == STORY.splitlines()


DAYS = {
    "above the headline": f"Harbour\n5 May 2023\n{TITLE}\n",
    "after the name": f"{TITLE}\nBy Ina Verhoef on May 5, 2023 | Comments\n",
    "after an update": f"{TITLE}\nBy Ina Verhoef. Last updated on May 5, 2023\n",
    "before the name": f"Published May 5, 2023 by Ina Verhoef\n{TITLE}\n",
}


@pytest.mark.parametrize("kind", DAYS)
def test_the_day_of_a_paste_stands_in_its_head_before_the_days_of_other_stories(kind: str) -> None:
    others = "More stories\nFerry aground off the point\nPublished 3 May 2023\nTrams to be painted red\n2 May 2023\n"
    article = newscli.read(f"{MENU}{DAYS[kind]}{STORY}{others}")
    assert (article.title, str(article.published)) == (TITLE, "2023-05-05")
    assert article.text.split("\n\n") == STORY.splitlines()


OTHER_STORY = "Ferry aground off the point\nPublished 3 May 2021\n"
MANY_LINKS = "Trams to be painted red\nOpera opens late\nPlum harvest fails\nMill burns down\nGeese win the cup\n"


@pytest.mark.parametrize(
    "paste",
    [
        f"{MENU}Most read\n{OTHER_STORY}{MANY_LINKS}\n{SIGNED}{STORY}",
        f"{MENU}{SIGNED}{STORY}\nPublished 3 May 2021\n\n{MORE}",
        f"{MENU}{SIGNED}{STORY}\nRelated\n{OTHER_STORY}\n{MORE}",
    ],
)
def test_the_day_below_the_headline_goes_before_one_that_is_called_so_far_from_it(paste: str) -> None:
    assert str(newscli.read(paste).published) == "2023-05-05"


LONG_DECK = "What the port knows of the cracks, what it does not, and why the trams stop at the river for now."


def test_a_deck_of_a_sentence_stands_above_the_story_with_the_names_and_days_below_it() -> None:
    article = newscli.read(f"{MENU}{TITLE}\n{LONG_DECK}\nIna Verhoef\nPublishedMay 5 2023\n{STORY}{MENU * 4}")
    assert (article.title, article.authors, str(article.published)) == (TITLE, ("Ina Verhoef",), "2023-05-05")
    assert article.text.split("\n\n") == STORY.splitlines()


def test_the_name_of_a_letter_above_the_box_for_an_address_is_no_story() -> None:
    first, *rest = STORY.splitlines(keepends=True)
    box = "Harbour Morning\nThe first ship of the day, and what else came in with the tide.\nYour email address\n"
    article = newscli.read(f"{MENU}{SIGNED}{first}{box}{''.join(rest)}{MENU * 4}")
    assert article.text.split("\n\n") == STORY.splitlines()


def test_a_reader_s_view_tells_how_long_its_story_is_and_the_day() -> None:
    article = newscli.read(f"courier.example\n{TITLE}\nIna Verhoef\n4–6 minutes\n5 May 2023\n{STORY}")
    assert (article.title, article.authors, str(article.published)) == (TITLE, ("Ina Verhoef",), "2023-05-05")


def test_a_day_in_figures_is_read_as_the_other_days_of_a_paste_are() -> None:
    others = "More stories\nFerry aground off the point\n25/11/2025\n"
    article = newscli.read(f"{MENU}{TITLE}\nBy Ina Verhoef\n5/6/2023\n{STORY}{others}")
    assert (str(article.published), article.date_from) == ("2023-06-05", "stated")
    article = newscli.read(f"{MENU}{TITLE}\n5/6/2023, 08:14\nBy Ina Verhoef\n5 June 2023\n{STORY}")
    assert (str(article.published), article.date_from) == ("2023-06-05", "stated")


def test_a_notice_of_two_sentences_is_no_headline() -> None:
    article = newscli.read(
        f"{MENU}{SIGNED}Thank you! Your letter on the harbour bridge of Saltport was sent to the mayor!\n{STORY}"
    )
    assert article.title == TITLE


def test_a_block_of_short_lines_amid_paragraphs_that_are_broken_at_a_width_keeps_its_lines() -> None:
    before = (
        "Engineers closed the harbour bridge on Monday, hours\nafter they found cracks in eleven of its steel joints,"
    )
    after = (
        "The mayor wept when she heard of it, and walked home\nalong the pier, where nobody was left but the men who"
    )
    article = newscli.read(
        f"{before}\nand said that it would stay shut until the spring.\n\nThe count is in.\nIt took a week.\n\n"
        f"{after}\nsell the tickets, who asked her for a coin or two.\n\nShe gave them all that she had with her in a "
        "purse,\nand went on."
    )
    told = [paragraph.span.of(article.text) for paragraph in article.paragraphs]
    assert told[1:3] == ["The count is in.", "It took a week."]
    assert told[4] == "She gave them all that she had with her in a purse, and went on."
    assert len(told) == 5


def test_a_chorus_is_no_table_of_contents() -> None:
    chorus = "Oh the bridge\nOh the long grey bridge\nOh the bridge of Saltport\n"
    song = f"{chorus}They shut it in the spring\nThey mend it in the fall\n{chorus}"
    assert newscli.read(song).text.count("Oh the long grey bridge") == 2


def test_the_marks_of_an_answer_to_a_mail_are_left_out() -> None:
    article = newscli.read("".join(f"> {line}\n>\n" for line in STORY.splitlines()))
    assert article.text.split("\n\n") == STORY.splitlines()


PRINTED_COLUMNS = (
    "The town council will sell the|Victorian baths in Mill Street,|shut since the winter, to a|"
    "hotel company, it decided on|Tuesday by nine votes to six,|after it had talked about them|"
    "for most of the long evening.",
    "A member of the civic trust|said that nobody would build|them now, and that nobody in|"
    "the whole of the town had the|money for the tiles that are|on its walls, or the patience|"
    "to put them up one by one.",
    "A report puts the repairs at|three million pounds, which is|more than the town spends on|"
    "its parks in ten years, and|says that the great clock has|to be taken down in any case|"
    "before it falls on somebody.",
)


def test_three_columns_of_a_printed_page_are_read_one_after_the_other() -> None:
    columns = [column.split("|") for column in PRINTED_COLUMNS]
    printed = "\n".join(f"{left:36}{middle:34}{right}" for left, middle, right in zip(*columns, strict=True))
    assert newscli.read(printed).text.split("\n\n") == [" ".join(column) for column in columns]


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("Bay Gazette, 5 May 2023", "Bay Gazette"),
        ("The Bay Gazette, Friday 5 May 2023", "The Bay Gazette"),
        ("Updated Sun, 7 May 2023", None),
        ("Marn, 5 May 2023", None),
    ],
)
def test_the_name_before_the_day_is_the_paper(line: str, source: str | None) -> None:
    article = newscli.read(f"{TITLE}\n\nBy Ina Verhoef\n\n{line}\n\n{STORY}")
    assert (article.source, article.authors, article.title) == (source, ("Ina Verhoef",), TITLE)
