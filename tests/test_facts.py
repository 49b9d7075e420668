"""Title, authors, paper and day are read off what stands around a story, in the forms that papers use."""

from datetime import date, datetime, timedelta, timezone

import newscli
import pytest
from newscli.ingest.metadata.facts import find_stamp
from newscli.ingest.metadata.people import bare_names, byline_names, byline_source, copyright_source
from newscli.ingest.readers.assembly import language_of

STORY = "Engineers closed the bridge on Monday, hours after they found cracks in eleven of its steel joints.\n"
DAY = date(2026, 2, 6)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Feb. 6, 2026", DAY),
        ("Friday, February 6, 2026", DAY),
        ("6 February 2026", DAY),
        ("6 May 2026", date(2026, 5, 6)),
        ("Fri 6th Feb 2026", DAY),
        ("2026-02-06T14:05Z", DAY),
        ("2026/02/06", DAY),
        ("06.02.2026", DAY),
        ("2/6/2026", DAY),
        ("16/2/2026", date(2026, 2, 16)),
        ("2.16.2026", date(2026, 2, 16)),
        ("2/16/26 6:38 AM", date(2026, 2, 16)),
        ("6-Feb-2026", DAY),
        ("Feb-06-2026", DAY),
        ("16-02-2026", date(2026, 2, 16)),
        ("February 6,2026", DAY),
        ("2026 February 6", DAY),
        ("6 Feb ’26", DAY),
        ("2-1 on Feb. 6-8, 2026", None),
        ("Feb. 30, 2026", None),
        ("version 1.2.13 of 4.5.6", None),
        ("in May we may", None),
    ],
)
def test_days_as_papers_print_them(text: str, day: date | None) -> None:
    stamp = find_stamp(text)
    assert (stamp.on() if stamp else None) == day


@pytest.mark.parametrize(
    ("line", "day", "clock", "known"),
    [
        ("Published 2:05 p.m. ET Feb. 6, 2026", DAY, (14, 5, -5), "stated"),
        ("Published: 2:05 p.m. EDT July 6, 2026", date(2026, 7, 6), (14, 5, -4), "stated"),
        ("Updated Feb. 7, 2026, 9 a.m. GMT / Published Feb. 6, 2026, 8 a.m. GMT", DAY, (8, 0, 0), "stated"),
        ("Posted at 14.05 on 6 February 2026", DAY, (14, 5, None), "stated"),
        ("Updated 2:05 p.m. Feb. 6, 2026", DAY, (14, 5, None), "guessed"),
        ("Published 2/6/2026", DAY, None, "guessed"),
    ],
)
def test_the_day_of_publication(line: str, day: date, clock: tuple[int, int, int | None] | None, known: str) -> None:
    article = newscli.read(f"Harbour bridge shut\n{line}\n\n{STORY}")
    assert (article.published, article.date_from) == (day, known)
    if clock is None:
        assert article.published_at is None
    else:
        hour, minute, east = clock
        zone = None if east is None else timezone(timedelta(hours=east))
        assert article.published_at == datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)
    assert line not in article.text


@pytest.mark.parametrize(
    ("stamp", "clock", "east"),
    [
        ("2:05 p.m. ET March 7, 2026", "14:05", -5),
        ("2:05 p.m. ET March 8, 2026", "14:05", -4),  # the day on which summer time begins
        ("2:05 p.m. ET Oct. 31, 2026", "14:05", -4),
        ("2:05 p.m. ET Nov. 1, 2026", "14:05", -5),
        ("2:05 p.m. ET March 10, 2025", "14:05", -4),
        ("2:05 p.m. EST July 6, 2026", "14:05", -5),
        ("2:05 p.m. CDT July 6, 2026", "14:05", -5),
        ("2:05 p.m. MST Feb. 6, 2026", "14:05", -7),
        ("2:05 p.m. PT July 6, 2026", "14:05", -7),
        ("14:05 UTC, 6 July 2026", "14:05", 0),
        ("14:05 BST, 6 July 2026", "14:05", 1),
        ("14:05 CET, 6 February 2026", "14:05", 1),
        ("14:05 CEST, 6 July 2026", "14:05", 2),
        ("14:05 IST, 6 July 2026", "14:05", 5.5),
        ("14:05 AEST, 6 July 2026", "14:05", 10),
        ("14:05 AEDT, 6 February 2026", "14:05", 11),
        ("2026-02-06T14:05:30+05:30", "14:05", 5.5),
        ("2026-02-06T14:05:30-0330", "14:05", -3.5),
        ("February 6, 2026 2:05 PM GMT+2", "14:05", 2),
        ("6 February 2026, 14:05 GMT+5:30", "14:05", 5.5),
        ("6 February 2026 14:05 UTC-5", "14:05", -5),
        ("6 February 2026 14:05 UTC\u22125", "14:05", -5),
        ("6 February 2026 14:05 (GMT-03:30)", "14:05", -3.5),
        ("6 February 2026 14:05 GMT +8", "14:05", 8),
        ("14:05 GMT+2, 6 February 2026", "14:05", 2),
        ("6 February 2026 14:05 GMT-2 min read", "14:05", 0),
        ("February 6, 2026 2:05 PM GMT+2Updated 2 hours ago", "14:05", 2),
        ("6 February 2026 14:05 SGT", "14:05", 8),
        ("6 February 2026 14:05 NZDT", "14:05", 13),
        ("2026-02-06T14:05:30+23:30", "14:05", None),
        ("12:05 a.m. Feb. 6, 2026", "00:05", None),
        ("12:05 p.m. Feb. 6, 2026", "12:05", None),
        ("14:05 p.m. Feb. 6, 2026", "14:05", None),
        ("9 p.m. Feb. 6, 2026", "21:00", None),
        ("20:15, 6 Feb 2026", "20:15", None),
        ("6 Feb 2026, 23:59", "23:59", None),
        ("Feb. 6, 202610:20 AM ESTUpdated 2 hours ago", "10:20", -5),
        ("Feb. 6, 2026 (9:30 a.m. XT)", "09:30", None),
    ],
)
def test_the_clock_beside_a_day_is_read_in_the_zone_that_it_names(stamp: str, clock: str, east: float | None) -> None:
    found = find_stamp(stamp)
    moment = found and found.at()
    assert moment is not None
    assert f"{moment:%H:%M}" == clock
    assert moment.utcoffset() == (None if east is None else timedelta(hours=east))


def test_a_day_without_a_year_takes_it_from_the_copyright() -> None:
    paste = f"Harbour bridge shut\nPublished 2:05 p.m. ET Feb. 6\n\n{STORY}"
    assert newscli.read(paste).published is None
    article = newscli.read(f"{paste}\nCopyright © 2026 The Saltport Courier")
    assert (article.published, article.date_from) == (DAY, "guessed")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Published Feb. 6 (2026)", DAY),
        ("Published Feb. 6 (2026", DAY),
        ("Published Feb. 6 20\u00b2\u00b2", None),
    ],
)
def test_a_year_in_brackets_is_a_year(line: str, day: date | None) -> None:
    assert newscli.read(f"Harbour bridge shut\n{line}\n\n{STORY}").published == day


def test_what_the_user_says_beats_what_the_text_says() -> None:
    article = newscli.read(f"Bridge shut\nFeb. 6, 2026\n\n{STORY}", published=date(2026, 3, 1), title="Closed")
    assert (article.published, article.date_from, article.title) == (date(2026, 3, 1), "given", "Closed")


def test_the_dates_of_a_chronicle_stay() -> None:
    text = f"February 6, 2026\n\n{STORY}\n\nFebruary 9, 2026\n\nThe council met, and nothing at all was decided there."
    article = newscli.read(text)
    assert article.published is None
    assert "February 6, 2026" in article.text


_MENU = "\n".join(f"Section {number}" for number in range(9))
_TOLD = "".join(
    f"The council, it was said on the quay, met {number} times over it, and nothing was decided.\n"
    for number in range(9)
)


@pytest.mark.parametrize(
    ("head", "foot", "day"),
    [
        # Empty lines above the headline do not count.
        ("Feb. 6, 2026\n\n\n\nShare\n\n\nSave\n\n\nHarbour bridge shut after cracks found\n", "", DAY),
        # A day that the cleaning leaves below the deck.
        ("Harbour bridge shut after cracks found\nIt stays shut until the joints hold.\nFeb. 6, 2026\n", "", DAY),
        # What the story says of itself comes before the day above it.
        (
            "Harbour bridge shut after cracks found\nMarch 9, 2026\n",
            "This article was originally published on Feb. 6, 2026.\n",
            DAY,
        ),
        # Another thing's first day is none of the story.
        (
            "Harbour bridge shut after cracks found\nFeb. 6, 2026\n",
            "The book, originally published on May 3, 1999, was the last that she read on the bridge.\n",
            DAY,
        ),
        # The site's own day stands below its copyright line.
        (
            "Harbour bridge shut after cracks found\n",
            "Copyright 2026 The Saltport Courier\nLast updated: March 9, 2026\n",
            None,
        ),
    ],
)
def test_a_page_tells_its_day_near_its_headline_or_in_a_note_on_itself(head: str, foot: str, day: date | None) -> None:
    assert newscli.read(f"{_MENU}\n{head}\n{STORY}{_TOLD}{foot}").published == day


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Mara Ilves", ("Mara Ilves",)),
        ("By MARA ILVES and TOMAS REYLE, The Saltport Courier", ("Mara Ilves", "Tomas Reyle")),
        ("by Ana de la Cruz | Staff Writer | Feb. 6, 2026", ("Ana de la Cruz",)),
        ("Story by Jo O’Hara, Lena Holt and Ivo Brandt", ("Jo O’Hara", "Lena Holt", "Ivo Brandt")),
        ("• Written by Mara Ilves for the Courier", ("Mara Ilves",)),
        ("By the time they came, the bridge was shut.", ()),
        ("ByMara Ilves", ("Mara Ilves",)),
        ("Byron Ilves Bridge", ()),
        ("By Mara Ilves Updated Feb. 6, 2026", ("Mara Ilves",)),
        ("By Mara Ilves on February 6, 2026 | Letters", ("Mara Ilves",)),
        ("By Monday", ()),
        ("By MARA ILVES FOR THE DAILY COURIER", ("Mara Ilves",)),
        ("By court reporter Mara Ilves", ("Mara Ilves",)),
        ("By Local Democracy Reporter Mara Ilves", ("Mara Ilves",)),
        ("By national education and parenting reporter Mara Ilves", ("Mara Ilves",)),
        ("By Mara Ilves Arts editor and Otto Vane Crime correspondent", ("Mara Ilves", "Otto Vane")),
        ("By Mara Ilves at the Brickfield", ("Mara Ilves",)),
        ("By court order Mara Ilves", ()),
        ("By Mara Ilves, Harbour Notes Editor", ("Mara Ilves",)),
        ("By Law Or By Custom", ()),
        ("By Mara Ilves stood the mayor, who would not speak of it to anyone that day.", ()),
    ],
)
def test_bylines(line: str, names: tuple[str, ...]) -> None:
    assert byline_names(line) == names


ROLES = [
    *("Environment editor", "Economics correspondent", "Home affairs editor", "North of England editor", "Beer editor"),
    *("Chief football writer", "Environment Editor", "at the Brickfield", "in Marn"),
]
NEWS_OF_PEOPLE = [
    "Ann Lund, mayor of Marn, quits",
    "Ann Lund, Mayor of Marn, Quits",
    "Ann Lund Quits",
    "Tomas Reyle, engineer, dies aged 97",
    "Tomas Reyle, 97, Engineer Who Built Bridges, Dies",
    "Tomas Reyle, pioneering engineer, has died aged 97",
    "Tomas Reyle, the last lamplighter of Saltport, dead at 97",
    "Tomas Reyle, engineer: obituary",
    "Tomas Reyle, engineer, 1928-2025",
    "Otto Vane, former coach, jailed for fraud",
    "Otto Vane, minister, to stand again",
]


@pytest.mark.parametrize("headline", NEWS_OF_PEOPLE)
@pytest.mark.parametrize("byline", ["", "By Ina Verhoef\n"])
def test_a_headline_that_begins_with_a_name_is_no_byline(headline: str, byline: str) -> None:
    article = newscli.read(f"{headline}\n{byline}6 February 2026\n\n{STORY}")
    assert (article.title, article.authors, article.published) == (headline, ("Ina Verhoef",) * bool(byline), DAY)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Feb. 6, 2026 Mara Ilves", ("Mara Ilves",)),
        ("Mara Ilves, senior reporter", ("Mara Ilves",)),
        ("2/6/2026 by Lena Holt", ("Lena Holt",)),
        ("Lena Holt Published 10:19am 6 February 2026", ("Lena Holt",)),
        ("Feb. 6, 2026 | 5 min read", ()),
        ("Mara Ilves Mara Ilves", ("Mara Ilves",)),
        ("Mara Ilves, retired pilot", ("Mara Ilves",)),
        *((f"Mara Ilves {role}", ("Mara Ilves",)) for role in ROLES),
        ("Jo Ann Vane Environment editor", ("Jo Ann Vane",)),
        ("Mara West Editor", ("Mara West",)),
        ("A. Ilves", ("A. Ilves",)),
        ("Mara Ilves (now) and Otto Vane (earlier)", ("Mara Ilves", "Otto Vane")),
        ("Mara Ilves in Marn and Otto Vane in Tarn", ("Mara Ilves", "Otto Vane")),
        ("Mara Ilves, Lena Holt and Otto Vane", ("Mara Ilves", "Lena Holt", "Otto Vane")),
        ("Mara Ilves, Science and Health Editor", ("Mara Ilves",)),
        ("Bridge and Harbour News", ()),
        ("Mara Ilves, reports from Marn", ("Mara Ilves",)),
        ("Mara Ilves, based in Marn", ("Mara Ilves",)),
        ("Written by Mara Ilves, Harbour Editor", ("Mara Ilves",)),
        ("Mara Ilves, who covers courts", ("Mara Ilves",)),
        ("Ann Mary Burns", ("Ann Mary Burns",)),
        *((headline, ()) for headline in NEWS_OF_PEOPLE),
        ("Ann Lund, a baker, said the mill was hers.", ()),
        ("Otto Vane, the guild’s director, knew her well.", ()),
        ("Otto Vane, the guild’s director, and his son found it.", ()),
        ("Otto Vane, a retired baker.", ("Otto Vane",)),
    ],
)
def test_names_without_by(line: str, names: tuple[str, ...]) -> None:
    assert bare_names(line) == names


@pytest.mark.parametrize(
    ("line", "paper"),
    [
        ("© 2026 Saltport Courier", "Saltport Courier"),
        ("Copyright © 2024-2026 The Saltport Courier, LLC. Click here for reprints.", "The Saltport Courier"),
        ("Copyright 2026 by Tarn News Ltd", "Tarn News"),
        ("© Quillan Times 2026. All rights reserved.", "Quillan Times"),
        ("© 2026 Brightway Kitchens. The Courier is a trademark.", None),
        ("All rights reserved.", None),
        ("© 2026", None),
    ],
)
def test_a_notice_of_rights_names_the_paper(line: str, paper: str | None) -> None:
    assert copyright_source(line) == paper


@pytest.mark.parametrize(
    ("line", "paper"),
    [
        ("By Mara Ilves, Saltport Today", "Saltport Today"),
        ("By Mara Ilves | Today", None),
        ("- The Saltport Courier - Friday, February 6, 2026", "The Saltport Courier"),
        ("Friday, February 6, 2026", None),
    ],
)
def test_a_line_names_the_paper_beside_authors_and_days(line: str, paper: str | None) -> None:
    assert byline_source(line) == paper


def test_the_paper_of_the_notice_of_rights_is_the_last_resort() -> None:
    story = "Engineers closed the Harbour Bridge on Monday, hours after an inspection found cracks in its joints."
    notice = "Copyright © 2026 Courier News. All rights reserved."
    assert newscli.read(f"{story}\n\n{notice}\n").source == "Courier News"
    stated = f"- The Saltport Times - Tuesday, March 3, 2026\n\n{story}\n\n{notice}\n"
    assert newscli.read(stated).source == "The Saltport Times"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The bridge is shut and the trams are not running, which is what the council said on Monday.", "en"),
        ("Die Brücke ist gesperrt und die Bahnen fahren nicht, wie der Rat am Montag mit Bedauern sagte.", "de"),
        ("Le pont est fermé et les trams ne roulent pas, ce que le conseil a dit lundi avec des regrets.", "fr"),
        ("El puente está cerrado y los tranvías no pasan, según dijo el lunes la alcaldesa de la ciudad.", "es"),
        ("A ponte foi fechada e os bondes não passam mais, disse na segunda-feira uma porta-voz da cidade.", "pt"),
        ("Il ponte è chiuso e i tram non passano, come ha detto lunedì il sindaco della città.", "it"),
        ("De brug is dicht en de trams rijden niet, zei het bestuur van de stad op maandag.", "nl"),
        ("Bron är stängd och vagnarna går inte, som staden sade på måndagen i ett brev till alla.", "sv"),
        ("Jembatan itu ditutup dan trem tidak berjalan, kata wali kota pada hari Senin di balai kota.", "id"),
        ("Most jest zamknięty i tramwaje nie jeżdżą po szynach, jak w poniedziałek podał już ratusz miasta.", "pl"),
        ("Köprü kapalı ve tramvaylar çalışmıyor, belediye bu sabah daha sonra bir açıklama için söz verdi.", "tr"),
        ("Мост закрыт, и трамваи не ходят, сказал в понедельник городской совет.", "ru"),
        ("Η γέφυρα είναι κλειστή και τα τραμ δεν κινούνται, είπε τη Δευτέρα ο δήμος.", "el"),
        ("הגשר סגור והחשמליות אינן נוסעות, כך אמרה העירייה ביום שני.", "he"),
        ("الجسر مغلق والترام لا يسير، كما قال المجلس البلدي يوم الاثنين.", "ar"),
        ("पुल बंद है और ट्राम नहीं चल रही हैं, नगर परिषद ने सोमवार को कहा।", "hi"),
        ("สะพานปิดและรถรางไม่วิ่ง สภาเมืองกล่าวเมื่อวันจันทร์", "th"),
        ("다리는 닫혔고 전차는 다니지 않는다고 시의회가 월요일에 밝혔다.", "ko"),
        ("橋は閉まっています。", "ja"),
        ("桥梁已关闭，电车停运，市议会周一表示。", "zh"),
        ("Yes.", None),
    ],
)
def test_the_language_that_a_text_is_evidently_in(text: str, code: str | None) -> None:
    assert language_of(text) == code


def test_a_name_a_line_signs_a_story_together() -> None:
    article = newscli.read(f"Harbour bridge shut\nA. Ilves\nLena Holt\n6 February 2026\n\n{STORY}")
    assert (article.title, article.authors) == ("Harbour bridge shut", ("A. Ilves", "Lena Holt"))


@pytest.mark.parametrize("line", ["tide.example", "https://www.tide.example/bridge"])
def test_an_address_below_the_byline_names_the_paper_and_each_fact_its_line(line: str) -> None:
    article = newscli.read(f"Harbour bridge shut\nBy Ina Verhoef\n{line}\n5 May 2023\n\n{STORY}")
    assert {each.fact: (each.value, each.where) for each in article.facts_from} == {
        "title": ("Harbour bridge shut", "the line “Harbour bridge shut”"),
        "authors": ("Ina Verhoef", "the line “By Ina Verhoef”"),
        "source": ("tide.example", f"the line “{line}”"),
        "published": ("2023-05-05", "the line “5 May 2023”"),
    }


@pytest.mark.parametrize(
    ("title", "slug"),
    [("Ärger in Zürich: Brücke zu", "arger-in-zurich-brucke-zu"), ("The mayor’s “No”", "the-mayors-no")],
)
def test_the_name_of_an_article_is_its_headline_in_plain_letters(title: str, slug: str) -> None:
    assert newscli.read(STORY, title=title).slug == slug
