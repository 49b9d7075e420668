"""What papers tell differently: figures are found and compared, and of two marked stories what was planted is told."""

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import newscli
import pytest
from newscli.language.lexicon.meaning import kindred, purposes_of, sense_of, term_of
from newscli.matching.compared import Compared, Difference
from newscli.matching.figures import agree, find_figures, of_one_count
from newscli.matching.terms import Terms
from newscli.pipeline.comparing import by_day

from made_stories import MadeStory, made_story, topics

DATA = Path(__file__).resolve().parent.parent / "data"
STORIES = sorted(path.parent for path in (DATA / "stories").glob("*/differences.json"))

# A sentence, and its figures: least, most, unit, what is counted.
FIGURES = [
    ("Seven people were killed.", [(7, 7, "", "people")]),
    ("43 were injured.", [(43, 43, "", "")]),
    ("It killed at least 12 miners.", [(12, float("inf"), "", "miners")]),
    ("50 or more boats sank.", [(50, float("inf"), "", "boats")]),
    ("About 50 boats sank.", [(45, 55, "", "boats")]),
    ("At least a dozen boats sank.", [(12, float("inf"), "", "boats")]),
    ("About a hundred boats sank.", [(90, 110, "", "boats")]),
    ("Up to 300 workers left.", [(0, 300, "", "workers")]),
    ("Between 10 and 12 ferries ran.", [(10, 12, "", "ferries")]),
    ("It cost $4.2 million.", [(4_150_000, 4_250_000, "$", "")]),
    ("It cost £3bn.", [(2_950_000_000, 3_050_000_000, "£", "")]),
    ("Three of its nine carriages fell.", [(3, 3, "", "carriages"), (9, 9, "", "carriages")]),
    ("Turnout was 54 percent.", [(54, 54, "%", "")]),
    ("The train went at 92 kilometres an hour.", [(92, 92, "km/hour", "")]),
    ("The 4.7-magnitude quake spilled the ink.", [(4.65, 4.75, "magnitude", "quake")]),
    ("Tomas Reyle, 54, steered.", [(54, 54, "old", "Tomas Reyle")]),
    ("An 81-year-old woman died.", [(81, 81, "old", "woman")]),
    ("The number of people who fell ill rose to 362.", [(362, 362, "", "people")]),
    ("Twenty-two men and two hundred and five cats slept.", [(22, 22, "", "men"), (205, 205, "", "cats")]),
    ("Tens of thousands of savers queued.", [(20_000, float("inf"), "", "savers")]),
    ("He was jailed for 14 years.", [(14, 14, "year", "")]),
    ("One of them drove on Route 66 at 3 p.m. with seven AB-12 kettles.", [(7, 7, "", "AB-12 kettles")]),
    ("The 170, 000 visitors paid.", [(165_000, 175_000, "", "visitors")]),
    ("The mother of two died.", [(2, 2, "", "mother")]),
    ("A crew of five fled.", [(5, 5, "", "crew")]),
    ("Jolts with a magnitude of 4.7 rang our bells.", [(4.65, 4.75, "magnitude", "magnitude")]),
    ("They polished three other spoons.", [(3, 3, "", "spoons")]),
    ("It is one more thing.", []),
    ("The 4. 7-magnitude quake spilled the ink.", []),
    ("It blew at 90 km/h.", [(90, 90, "km/hour", "")]),
    ("Three of the pier's lamps broke.", [(3, 3, "", "lamps")]),
    ("Three quarters of a million savers queued.", [(675_000, 825_000, "", "savers")]),
    ("The 17, 500 visitors paid.", [(17_450, 17_550, "", "visitors")]),
    ("She never juggled fewer than 14 plums.", [(14, float("inf"), "", "plums")]),
    ("Ada Lund keeps bees. She is 61 and hums.", [(61, 61, "old", "Ada Lund")]),
    ("Ada Lund, who is 61 and keeps bees, hums.", [(61, 61, "old", "Ada Lund")]),
    ("He is 6-foot-2 and hums.", [(6, 6, "foot", "")]),
    ("Ada Lund keeps bees in Quay Lane. She is 61 and hums.", [(61, 61, "old", "Ada Lund")]),
    ("Ada Lund lost. The 54-year-old Reyle won.", [(54, 54, "old", "Reyle")]),
    ("Ada Lund lost. The 54-year-old champion Reyle won.", [(54, 54, "old", "champion Reyle")]),
    ("Ada Lund lost. The 54-year-old champion wept.", [(54, 54, "old", "Ada Lund")]),
    ("It trains pupils between the ages of 12 and 19.", []),
    ("Between a third and half of the boats sank.", [(100 / 3 - 2.5, 52.5, "%", "boats")]),
    ("It shut 20 percent to 30 percent of the mills.", [(20, 30, "%", "")]),
    ("It cost between $40 and $70 million.", [(40_000_000, 70_000_000, "$", "")]),
    ("Two and a half thousand savers queued.", [(2450, 2550, "", "savers")]),
    ("It lost a six-game run in a four-by-four car and a 4×4 van.", [(6, 6, "", "game")]),
    ("A nine-member crew drowned 240 head of cattle.", [(9, 9, "", "member crew"), (240, 240, "", "cattle")]),
    ("It was better than $9 million.", [(9_000_000, float("inf"), "$", "")]),
    ("The quake, which monks put at 4.7, spilled the ink.", [(4.65, 4.75, "magnitude", "")]),
    ("She won a prize of 4 million rubles.", [(3_950_000, 4_050_000, "ruble", "prize")]),
    ("Half of the boats sank.", [(47.5, 52.5, "%", "boats")]),
    ("More than half the town voted.", [(50, float("inf"), "%", "town")]),
    ("Two-thirds of the boats sank.", [(200 / 3 - 2.5, 200 / 3 + 2.5, "%", "boats")]),
    ("They found a crack 48 metres long.", [(48, 48, "metre", "crack")]),
    ("Three quarters of savers queued.", [(72.5, 77.5, "%", "savers")]),
    ("One in five ferries was late.", [(17.5, 22.5, "%", "ferries")]),
    ("Of the ferries one in five, he said, was late.", [(17.5, 22.5, "%", "")]),
    ("The airline keeps its CRJ 900 planes.", []),
    ("Two out of three ferries were late.", [(100 / 1.5 - 2.5, 100 / 1.5 + 2.5, "%", "ferries")]),
    ("She won two in four days, by half of a mile.", [(4, 4, "day", "")]),
    ("Half a million savers queued.", [(450_000, 550_000, "", "savers")]),
    ("Turnout was 54 per cent.", [(54, 54, "%", "")]),
    ("It got 30 millimetres of rain.", [(30, 30, "mm", "rain")]),
    ("The pier, 80 metres long, fell.", [(80, 80, "metre", "pier")]),
    ("The pier was about 80 metres long.", [(72, 88, "metre", "pier")]),
    ("The council voted by 12 to seven to shut the pier.", [(12, 12, "", "voted")]),
    ("The mill beat them 12-7.", []),
    ("The 7-8 match in Marn ended at dusk.", []),
    ("A 20-30 minute delay hit the ferry.", [(20, 30, "minute", "delay")]),
    ("Some 20-30 boats sank.", [(17, 33, "", "boats")]),
    ("Ada Lund, a 61-year-old cook, hums.", [(61, 61, "old", "Ada Lund")]),
    ("Ada Lund left in May. The 61-year-old cook hums.", [(61, 61, "old", "Ada Lund")]),
    ("Ada Lund saw Tom Reyle. The 61-year-old slept.", [(61, 61, "old", "")]),
    ("The guards were let go, three of five, in May.", []),
    ("Ada Lund, the skipper, who is 61, hums.", [(61, 61, "old", "Ada Lund")]),
    ("Jolts of magnitude 4.7 rang our bells.", [(4.65, 4.75, "magnitude", "")]),
    ("The fee was £86.", [(86, 86, "£", "fee")]),
    ("The price of the pier was £86.", [(86, 86, "£", "")]),
    ("It pays £86 in prize money.", [(86, 86, "£", "prize")]),
    ("They took a detour of about 90 metres.", [(81, 99, "metre", "detour")]),
    ("She earns $90 a week at the pier.", [(90, 90, "$", "")]),
    ("It opens at 6 p.m. with 40 boats.", [(40, 40, "", "boats")]),
    ("The pier stood for hundreds of years.", [(200, float("inf"), "year", "")]),
    ("The ferry is a 40-metre boat.", [(40, 40, "metre", "boat")]),
    ("It ran at 90 km an hour.", [(90, 90, "km/hour", "")]),
    ("It cost US$4 million or more.", [(4_000_000, float("inf"), "$", "")]),
    ("It cost A$4 million.", [(3_950_000, 4_050_000, "$", "")]),
    ("The first 20-30 boats left.", [(20, 30, "", "boats")]),
    ("It took 1 to 2 million savers.", [(1_000_000, 2_000_000, "", "savers")]),
    ("At most 26 boats sank.", [(0, 26, "", "boats")]),
    ("He didn't sell more than nine boats.", [(0, 9, "", "boats")]),
    ("Two thirds of its boats sank.", [(200 / 3 - 2.5, 200 / 3 + 2.5, "%", "boats")]),
    ("A third of the town left.", [(100 / 3 - 2.5, 100 / 3 + 2.5, "%", "town")]),
    ("About half of the 90 boats sank.", [(45, 55, "%", "boats"), (90, 90, "", "boats")]),
    ("Nine in ten skippers stayed.", [(87.5, 92.5, "%", "skippers")]),
    ("She won one in three games.", [(3, 3, "", "games")]),
    ("A quarter of a mile lies between.", []),
    ("Some 20,000 kg of eels spoiled.", [(18_000, 22_000, "kg", "eels")]),
    ("The council voted 9-4 to shut it.", [(9, 9, "", "voted")]),
    ("The council approved the new pier by 12 to nine.", [(12, 12, "", "approved")]),
    ("Ada Lund was born in 1961.", []),
    ("The mill has 12 to 15 men on each shift.", [(12, 15, "", "men")]),
    ("Her well ends at a depth of 10 km.", [(10, 10, "km", "depth")]),
    ("Guard Ada Lund is 61.", [(61, 61, "old", "Ada Lund")]),
    ("The kite club, whose head is Ada Lund, is 61 knots fast.", [(61, 61, "knot", "")]),
    ("Ada Lund lost. Now the 61-year-old will hum.", [(61, 61, "old", "Ada Lund")]),
    ("Just under 400 boats sank.", [(360, 440, "", "boats")]),
    ("The field has 40 square metres of moss.", [(40, 40, "square metre", "moss")]),
    ("It paid 40 crowns.", [(40, 40, "krone", "")]),
    ("The hut has beds for 46.", [(46, 46, "", "")]),
    ("The choir was 400 strong.", [(400, 400, "", "")]),
    ("Some 1,600 took to the streets.", [(1440, 1760, "", "")]),
    ("Monks put its strength at 4.7.", [(4.65, 4.75, "magnitude", "")]),
    ("She walked 3 miles in 40 minutes.", [(3, 3, "mile", ""), (40, 40, "minute", "")]),
    ("Six cooks-four men and two women-fled.", [(6, 6, "", "cooks"), (4, 4, "", "men"), (2, 2, "", "women")]),
    ("Tom Reyle, the skipper, 61, hums.", [(61, 61, "old", "Tom Reyle")]),
    ("Reyle, aged 61, hums.", [(61, 61, "old", "Reyle")]),
    ("Ada Lund, who was 61 and hummed, slept.", [(61, 61, "old", "Ada Lund")]),
    ("Ada Lund is 61 years old.", [(61, 61, "old", "Ada Lund")]),
    ("A goat 61 years old hums.", [(61, 61, "old", "goat")]),
    ("The goat, 61, hums, and so does the baker, 62.", [(62, 62, "old", "baker")]),
    ("Ada Lund keeps bees. She is 61 but hums.", [(61, 61, "old", "Ada Lund")]),
    ("Ada Lund bakes. Tom Reyle hums. The 61-year-old slept.", [(61, 61, "old", "Tom Reyle")]),
    ("Ada Lund, the 61-year-old cook, hums.", [(61, 61, "old", "Ada Lund")]),
    ("Half the boats sank, and half of it sank a mile off.", [(47.5, 52.5, "%", "boats")]),
    ("A tenth of the boats sank.", [(7.5, 12.5, "%", "boats")]),
    ("Nine tenths of the boats sank.", [(87.5, 92.5, "%", "boats")]),
    ("One in 20 ferries was late.", [(2.5, 7.5, "%", "ferries")]),
    ("One in 21 ferries was late.", [(21, 21, "", "ferries")]),
    ("Five in five ferries were late.", [(5, 5, "", "ferries")]),
    ("One out of nine ferries was late.", [(100 / 9 - 2.5, 100 / 9 + 2.5, "%", "ferries")]),
    ("Half a billion savers queued.", [(450_000_000, 550_000_000, "", "savers")]),
    ("Between a fifth and a quarter of the boats sank.", [(17.5, 27.5, "%", "boats")]),
    ("The death toll stands at 362.", [(362, 362, "", "toll")]),
    ("The cost was $90, and they raised the fee to $91.", [(90, 90, "$", "cost"), (91, 91, "$", "fee")]),
    ("It paid $90 in damages and $91 in cash.", [(90, 90, "$", "damages"), (91, 91, "$", "")]),
    ("The ship measuring 48 metres long sank.", [(48, 48, "metre", "ship")]),
    ("Nine of the ten old boats sank.", [(9, 9, "", "old boats"), (10, 10, "", "old boats")]),
    ("Nine others drowned.", [(9, 9, "", "others")]),
    ("Nine more than that drowned.", [(9, 9, "", "")]),
    ("The council voted on Monday by 14 to nine.", [(14, 14, "", "voted")]),
    ("A nine-boat fleet sailed with nine other boats.", [(9, 9, "", "boat"), (9, 9, "", "boats")]),
    ("It cost $9m, then $9k, then $9,000.", [(8_950_000, 9_050_000, "$", ""), *[(8950, 9050, "$", "")] * 2]),
    ("Two dozen boats sank, and dozens of ferries.", [(24, 24, "", "boats"), (24, float("inf"), "", "ferries")]),
    ("A hundred and one boats sank.", [(101, 101, "", "boats")]),
    ("One and a half million boats sank.", [(1_450_000, 1_550_000, "", "boats")]),
    ("The boats that sank now number 17", [(17, 17, "", "boats")]),
    ("One point three million boats sank.", [(1_250_000, 1_350_000, "", "boats")]),
    ("Nearly nine boats sank, and almost 90 ferries.", [(8.1, 9.9, "", "boats"), (81, 99, "", "ferries")]),
    ("Fewer than 90 boats sank, and over 90 ferries.", [(0, 90, "", "boats"), (90, float("inf"), "", "ferries")]),
    ("As many as 90 boats sank.", [(0, 90, "", "boats")]),
    ("On Monday 40 people hummed.", [(40, 40, "", "people")]),
    ("The ark is full again: 40 goats.", [(40, 40, "", "goats")]),
    ("At 6:40 it sank: four goats drowned.", [(4, 4, "", "goats")]),
    ("The boats that sank now number 421.", [(421, 421, "", "boats")]),
    ("The torn kites totalled 88.", [(88, 88, "", "torn kites")]),
    ("The 40 or so boats sank, 30 metres or so down.", [(36, 44, "", "boats"), (27, 33, "metre", "")]),
    ("They flew two or three kites.", [(2, 3, "", "kites")]),
    ("At the age of 61 she hums.", [(61, 61, "old", "")]),
    ("Tom Reyle died at the age of 61.", [(61, 61, "old", "Tom Reyle")]),
    ("The mayor died at age 61.", [(61, 61, "old", "mayor")]),
    ("A boy of nine, he hums.", [(9, 9, "old", "boy")]),
    ("He was 61 and hummed.", [(61, 61, "old", "")]),
    ("The cook was 61.", [(61, 61, "old", "cook")]),
    ("It was 61.", []),
    ("Ada Lund keeps bees. It was 61 and broken.", []),
    ("Bees hum in the mill. Ada Lund was here. She is 61.", [(61, 61, "old", "Ada Lund")]),
    ("Ada Lund saw Bo Ferro hum. She is 61.", [(61, 61, "old", "")]),
    ("Ada Lund wept. They saw the 61-year-old.", [(61, 61, "old", "Ada Lund")]),
    ("Ada Lund wept. They saw the 61-year-old cook.", [(61, 61, "old", "cook")]),
    ("Ada Lund wept, the 61-year-old cook said.", [(61, 61, "old", "cook")]),
    ("Ada Lund, a 61-year-old, hums.", [(61, 61, "old", "Ada Lund")]),
    *(
        (f"It sank at {clock} on a calm sea.", [])
        for clock in ("3 p.m.", "3 a.m.", "3 pm", "3 am", "3 o’clock", "6:40")
    ),
    *((f"It ran at 90 km{each}.", [(90, 90, "km/hour", "")]) for each in (" per hour", "/hr", " an hour")),
    ("It ran 90 km a day.", [(90, 90, "km", "")]),
    ("It is 12 square metres.", [(12, 12, "square metre", "")]),
    ("It holds 12 cubic metres.", [(12, 12, "cubic metre", "")]),
    ("It sailed 12 nautical miles.", [(12, 12, "nautical mile", "")]),
    (
        "They sold 0.5 tonnes of rye and 1.25 tonnes of oats.",
        [(0.45, 0.55, "tonne", "rye"), (1.245, 1.255, "tonne", "oats")],
    ),
    ("Five thousand two hundred goats slept.", [(5150, 5250, "", "goats")]),
    ("Five hundred thousand goats slept.", [(495_000, 505_000, "", "goats")]),
    ("Two million three hundred thousand goats slept.", [(2_250_000, 2_350_000, "", "goats")]),
    ("Scores of goats slept.", [(40, float("inf"), "", "goats")]),
    ("Tens of millions of goats slept.", [(20_000_000, float("inf"), "", "goats")]),
    ("It cost £4k, then $4 trillion.", [(3950, 4050, "£", ""), (3_950_000_000_000, 4_050_000_000_000, "$", "")]),
    ("It was shut for no more than 9 days.", [(0, 9, "day", "")]),
    ("It was shut for no fewer than 9 days.", [(9, float("inf"), "day", "")]),
    ("He did not sell less than nine boats.", [(9, float("inf"), "", "boats")]),
    ("She left without more than nine boats.", [(0, 9, "", "boats")]),
    *((f"{about} 90 goats slept.", [(81, 99, "", "goats")]) for about in ("Around", "Roughly", "Approximately")),
    *((f"The wall is 9 feet {long}.", [(9, 9, "foot", "wall")]) for long in ("high", "wide", "thick", "deep", "tall")),
    ("The wall was nearly 9 feet tall.", [(8.1, 9.9, "foot", "wall")]),
    *((f"{name} 12 is old.", []) for name in ("Route", "Flight", "Article", "No.")),
    *((f"The vote was {score}.", [(12, 12, "", "vote")]) for score in ("12-9", "12 to 9")),
    *((f"{who} were hurt.", [(9, 9, "", "")]) for who in ("Nine", "Nine of them", "Nine of us", "Another nine")),
    *((f"The {toll} nine.", [(9, 9, "", "toll")]) for toll in ("toll rose to", "toll has reached", "death toll was")),
    ("The number of sick goats, which hum, rose past nine.", [(9, 9, "", "sick goats")]),
    ("A fine of $90 was paid for a $91 goat.", [(90, 90, "$", "fine"), (91, 91, "$", "goat")]),
    ("He paid a fine of up to $90.", [(0, 90, "$", "fine")]),
    ("One man slept, one of the goats slept, and one goat slept.", [(1, 1, "", "man")]),
    ("Half a dozen goats slept.", [(5.4, 6.6, "", "goats")]),
    ("Nine and a half goats slept.", [(9.5, 9.5, "", "goats")]),
    ("About one in three goats slept.", [(30, 110 / 3, "%", "goats")]),
    ("Between 20 and 30 percent of goats slept.", [(20, 30, "%", "goats")]),
    ("It took between two and three hours.", [(2, 3, "hour", "")]),
    ("It weighs 12kg.", [(12, 12, "kg", "")]),
    ("The cook, 121, hums.", []),
    ("Ada Lund is 120 years old.", [(120, 120, "old", "Ada Lund")]),
    ("He was 61; it was late.", [(61, 61, "old", "")]),
]


@pytest.mark.parametrize(("text", "wanted"), FIGURES, ids=[row[0] for row in FIGURES])
def test_figures_have_bounds_units_and_what_they_count(text: str, wanted: list[tuple[float, float, str, str]]) -> None:
    article = newscli.read(text)
    found = [
        (*map(pytest.approx, figure.bounds), figure.unit, figure.thing.of(article.text) if figure.thing else "")
        for figure in find_figures(article)
    ]
    assert found == wanted


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ("Seven boats sank.", "At least six boats sank.", True),
        ("Seven boats sank.", "Eight boats sank.", False),
        ("About 50 boats sank.", "43 boats sank.", False),
        ("38,000 boats sank.", "38,214 boats sank.", True),
        ("$4.2 million was lost.", "$4,234,000 was lost.", True),
        ("$4 million was lost.", "$4.3 million was lost.", False),
        ("Some 400 came.", "More than 500 came.", False),
    ],
)
def test_figures_agree_where_they_leave_the_same_number_open(one: str, other: str, both: bool) -> None:
    figures = [find_figures(newscli.read(text))[0] for text in (one, other)] if "came" not in one else []
    figures = figures or [find_figures(newscli.read(text.replace("came", "people came")))[0] for text in (one, other)]
    assert agree(*figures) is both


class Story(NamedTuple):
    """The articles of a marked story, by day, its marks, and what newscli tells of it."""

    articles: tuple[newscli.Article, ...]
    names: dict[str, str]
    marks: dict[str, Any]
    found: Compared


@cache
def read_story(folder: Path) -> Story:
    read = {path.name: newscli.read(path.read_bytes()) for path in sorted(folder.glob("*.md"))}
    marks = json.loads((folder / "differences.json").read_text(encoding="utf-8"))
    articles = by_day(tuple(read.values()))
    return Story(articles, {article.id: name for name, article in read.items()}, marks, newscli.compare(articles))


@pytest.fixture(scope="module", params=STORIES, ids=lambda folder: folder.name)
def story(request: pytest.FixtureRequest) -> Story:
    return read_story(request.param)


def test_of_the_planted_differences_most_are_told(story: Story) -> None:
    sure = [each for each in _planted(story) if not each.get("optional")]
    told = [each for each in sure if any(_tells(story, found, each) for found in story.found.differences)]
    missing = [each["what"] for each in sure if each not in told if not story.marks["held_out"]]
    assert len(told) >= story.marks["floor"] * len(sure), missing


def test_hardly_a_difference_is_told_that_was_not_planted() -> None:
    stories = [read_story(folder) for folder in STORIES]
    lines = [(story, found) for story in stories for found in story.found.differences]
    false = [found for story, found in lines if not any(_tells(story, found, each) for each in _planted(story))]
    assert len(false) <= 0.061 * len(lines)


def _planted(story: Story) -> list[dict[str, Any]]:
    return [each for each in story.marks["differences"] if each["kind"] != "words" or _is_altered(each)]


def _is_altered(each: dict[str, Any]) -> bool:
    return any(told["value"] == "altered" for told in each["told"])


def _tells(story: Story, found: Difference, planted: dict[str, Any]) -> bool:
    """Return True if a difference shows two of the planted values; that of a text may be shown of its copy."""
    if found.kind != planted["kind"]:
        return False
    values = set()
    for mention in found.tellings:
        article = story.articles[mention.article]
        for told in planted["told"]:
            start = article.text.find(told["text"])
            inside = start < mention.span.end and mention.span.start < start + len(told["text"])
            if told["article"] in _one_text(story, article) and start >= 0 and inside:
                values.add(told["value"])
    return len(values) > 1


def _one_text(story: Story, article: newscli.Article) -> list[str]:
    """Return the names of an article and of those that are copies of it, or of which it is one."""
    name = story.names[article.id]
    return [name, *(each for copied in story.marks["copies"] if name in copied for each in copied)]


def test_copies_of_a_text_count_once(story: Story) -> None:
    pairs = {frozenset(story.names[story.articles[number].id] for number in pair) for pair in story.found.copies}
    assert pairs == {frozenset(copied) for copied in story.marks["copies"]}


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> newscli.Archive:
    """Keep the articles of all stories."""
    made = newscli.Archive(tmp_path_factory.mktemp("stories") / "news.db")
    made.add(*(path for folder in STORIES for path in sorted(folder.glob("*.md"))))
    return made


def test_a_trace_tells_how_each_paper_carries_the_words(story: Story, archive: newscli.Archive) -> None:
    right = total = 0
    for each in story.marks["differences"]:
        whole = [told for told in each["told"] if told["value"] == "whole"]
        if each["kind"] != "words" or each.get("optional"):
            continue
        (home,) = (article for article in story.articles if story.names[article.id] == whole[0]["article"])
        traced = max(archive.trace(home).quotations, key=lambda found: _common(found.words, whole[0]["text"]))
        carried = {
            stored.id: carrier.carries for carrier in traced.carriers for stored in (carrier.stored, *carrier.copies)
        }
        by_name = {name: carried.get(id_) for id_, name in story.names.items()}
        planted = [told for told in each["told"] if told["value"] != "whole"]
        total += len(planted)
        right += sum(by_name[told["article"]] in ("cut", "altered") for told in planted)
    assert right >= story.marks.get("traced", 0.9) * total, (right, total)


def _common(one: str, other: str) -> int:
    return len(set(one.split()) & set(other.split()))


def test_what_several_tell_and_what_one_alone_tells_have_their_places(story: Story) -> None:
    assert story.found.shared
    assert story.found.alone
    record = json.loads(json.dumps(newscli.to_record(story.found, story.articles)))
    assert record["schema"] == "newscli/compare/1"
    texts = {article.id: article.text for article in story.articles}
    for each in (*record["alone"], *record["shared"][0]["tellings"], *record["differences"][0]["tellings"]):
        span = each["span"]
        assert texts[each["article"]][span["start"] : span["end"]] == span["text"]


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("The divers raised six anchors off Marn.", "The divers raised nine anchors off Marn.", ["figures"]),
        ("The divers raised six anchors off Marn.", "So far the divers raised nine anchors off Marn.", []),
        ("The divers raised six anchors off Marn.", "The divers raised 90 anchors from many reefs.", []),
        ("The divers raised six anchors off Marn.", "The divers lost nine anchors off Saltport in a storm.", []),
        ("Nuns netted 17 moths in Marn.", "Nuns netted nine moths and eight wasps in Marn.", []),
        ("A flood in Marn killed five people.", "A train that left Saltport hit a wall, killing nine people.", []),
        ("Reeve Adam Lund, 54, lost.", "Carpenter Jonas Lund, 17, wept.", []),
        ("A 60-foot wall fell in Marn.", "A 60-metre wall fell in Marn.", []),
        ("The guard fired six bullets.", "The guard hit it with three of the six bullets he fired.", []),
        ("The divers raised six AB-12 anchors off Marn.", "The divers raised nine anchors off Marn.", []),
        ("Marn was hoarse after four days of carols.", "Marn was hoarse after nine days of carols.", []),
        ("Colby Steel offered $40 million for the mill.", "Saltport Iron offered $52 million for the mill.", []),
        (
            "Crowds filled the square at a rally. There were 900 people in it.",
            "Some 400 people joined a rally that filled the square.",
            ["figures"],
        ),
        ("Mayor Ada Lund, 54, won.", "Mayor Ada Lund, 55, lost.", []),
        ("The fire destroyed 11 homes in Marn.", "The fire in Marn flattened 14 houses.", ["figures"]),
        ("Nine people were taken to hospital.", "A hospital in Marn treated 19 people.", ["figures"]),
        ("Engineers found a 14-metre crack in the pier.", "Engineers found a crack 40 metres long.", ["figures"]),
        ("The vet was warned six times about the dog.", "The vet had been warned four times.", ["figures"]),
        ("Half of the boats in Marn sank.", "A fifth of the boats in Marn sank.", ["figures"]),
        ("The court gave Ada Lund two fines of $90.", "It gave her two fines and seven fines to Tom Reyle.", []),
        ("The mill saved £40,000 in Marn by that.", "In Marn £90,000 was saved by it.", ["figures"]),
        ("The clerk faces five years in prison.", "The clerk could get seven years in prison.", ["figures"]),
        ("Ada Lund, 61, hums.", "Ada Lund, a 64-year-old cook, hums.", ["figures"]),
        (
            "A storm over the old pier of Marn killed 12 people and cut off the power.",
            "It takes three people to fold a rug of that size and carry it up the stair.",
            [],
        ),
        ("Only four of the nine ferries were late in the fog.", "Fog delayed seven of the nine ferries.", ["figures"]),
        ("By noon in Marn it had reached 29 degrees.", "At noon it was 33 degrees in Marn.", ["figures"]),
        ("Of the storm 19 died. There were 900 people on the pier.", "There were 40 people in the church.", []),
        ("Storms carried off 60 people to hospital.", "In the storms 90 were sent to hospital.", ["figures"]),
        ("Nine in ten pupils read, 40 percent of fines rose.", "Only 40 percent of the fines rose.", []),
        ("The detour is 900 metres long.", "The detour is 1.9 kilometres long.", ["figures"]),
        ("The kite rose 40 metres (130 feet) in Marn.", "In Marn the kite rose 45 metres (150 feet).", ["figures"]),
        ("It cost €30 million ($33 million) in Marn.", "In Marn it cost 30 million euros ($35 million).", []),
        (
            "The damage in Marn was put at $US3 million ($4.1 million).",
            "The damage in Marn was put at $3 million.",
            [],
        ),
        ("The crack in the pier is 5 metres long.", "The crack in the pier is 5.2 metres long.", []),
        ("Lund caught 40 of 900 balls in Marn.", "In Marn Lund caught 44 of 60 balls.", []),
        ("Lund (19 wins) met Reyle in Marn.", "In Marn Reyle (24 wins) met Lund.", []),
        ("Lund scored 34 goals in Marn.", "Lund averaged 27 goals in Marn.", []),
        ("Lund scored 34 goals in Marn.", "Lund scored a combined 61 goals in Marn and Saltport.", []),
        ("The court gave Lund three fines.", "The court gave Lund two additional fines.", []),
        ("Marn was deafened by five days of fluting.", "Marn was deafened by eight days of fluting.", []),
        ("In the past eight months the mill in Marn grew.", "In the past six months the mill in Marn grew.", []),
        ("Lund was paid $9 million a year by the mill.", "Lund was paid $7 million by the mill.", []),
        ("Lund skipped the race six times.", "The nine-time winner Tom Reyle ran the race.", []),
        ("The guild seeks $40 million from the mill.", "The mill offers $52 million to the guild.", []),
        ("The mill in Marn owes $40 million.", "The mill in Marn is $47 million in the red.", ["figures"]),
        ("The storm in Marn killed nine people.", "In the storm in Marn 12 people were saved.", []),
        ("Rescuers found nine cooks in Marn.", "Twelve cooks were found in Marn.", ["figures"]),
        (
            "Some 41 percent of those asked by Marn Post are fond of how the mayor sings his hymn.",
            "Of the readers of Quay Times 77 percent were fond of the bell, a poll found.",
            [],
        ),
        ("Aurel Group offered 640 million dollars for Petrel.", "Aurel had offered 610 million dollars.", ["figures"]),
        (
            "Gales in the state of Marn killed nine people on Saturday, and the power was out.",
            "Last year in the city of Velmar a bus fell off a bridge and killed 12 people.",
            [],
        ),
        ("The tower in Marn has 31 floors.", "In Marn the tower has 34 storeys.", ["figures"]),
        ("Floods in Marn drowned 180 cows.", "Floods drowned 240 head of cattle in Marn.", ["figures"]),
        ("The kite rose 40 metres (130 feet) in Marn.", "In Marn the kite rose 40 metres (150 feet).", []),
        ("The clerk earns $900 a week in Marn.", "In Marn the clerk is paid $700 a week.", ["figures"]),
        ("The clerk pays $900 a week in Marn.", "In Marn the clerk pays $700 a month.", []),
        ("The storm killed 41 people in Marn.", "In the storm 37 people lost their lives.", ["figures"]),
        (
            "The fire forced 140 people from their homes.",
            "The fire grew, and 190 residents were told to leave their houses.",
            ["figures"],
        ),
        ("Nine of the boats in Marn sank.", "Twelve boats in Marn sank.", []),
        ("The storm killed nine people in Marn.", "The storm in Marn killed another six people.", []),
        ("The storm killed nine people in Marn.", "Three more people were killed in Marn by the storm.", []),
        ("The mill in Marn let 900 people go.", "The mill in Marn will dismiss 1,100 workers.", ["figures"]),
        ("Two hundred troops were sent to Marn.", "Some 350 soldiers were sent to Marn.", ["figures"]),
        ("Two cooks were taken to hospital in Marn.", "Three cooks were hurt in Marn.", ["figures"]),
        (
            "The clerk took €430,000 from the club in Marn over six years.",
            "The clerk stole €480,000 from the club in Marn.",
            ["figures"],
        ),
        ("The yacht in Marn cost €120,000.", "The clerk bought the yacht in Marn for €95,000.", ["figures"]),
        ("The bell in Marn was heard by 84,000 pupils.", "In Marn 86,500 candidates heard the bell.", ["figures"]),
        ("The kite in Marn flew at 40 km/h.", "The kite flew at 50 kilometres an hour in Marn.", ["figures"]),
        ("Every cook in Marn will be paid €400.", "Cooks in Marn will receive €250 each.", ["figures"]),
        ("A clerk in Marn earns £900 a month.", "The monthly wage of a clerk in Marn is £700.", ["figures"]),
        (
            "The clerk faces up to five years in prison.",
            "The clerk could get up to seven years in prison.",
            ["figures"],
        ),
        ("The kite flew 23 times in Marn.", "In Marn the kite made 32 flights.", ["figures"]),
        ("The storm killed nine people and hurt another 30 in Marn.", "In Marn the storm hurt 40.", ["figures"]),
        ("The hut in Marn has 64 beds.", "The hut in Marn has beds for 46.", ["figures"]),
        ("The chapel in Marn holds 120.", "In Marn about 140 rescuers were at the chapel.", []),
        ("Half of the boats in Marn sank.", "A third of the voters in Marn came.", []),
        ("Two public bodies in Marn were robbed.", "Three people in Marn died.", []),
        ("Eight men were saved in Marn.", "In Marn nine women were saved.", []),
        ("Two nuns and a baker danced in the storm.", "Three people danced in the storm.", []),
        ("Four fishermen are missing off Marn.", "Five sailors are missing off Marn.", ["figures"]),
        ("The inquiry tested 80 samples.", "Scientists examined 95 samples for the inquiry.", ["figures"]),
        ("The firm lost $240 million.", "The company reported a loss of $210 million.", ["figures"]),
        ("The bridge in Marn will cost £3m.", "The repair of the bridge in Marn will cost £3bn.", ["figures"]),
        ("The 30-year-old won in Marn.", "The 41-year-old lost in Saltport.", []),
        ("Colby Steel’s $40 million bid was heard in Marn.", "In Marn Lund Mills’ $52 million bid was heard.", []),
        (
            "Colby Steel’s $40 million bid was heard in Marn.",
            "In Marn Colby Steel’s $52 million bid was heard.",
            ["figures"],
        ),
        ("A bid of $40 million by Colby was heard in Marn.", "In Marn a bid of $52 million by the Lund was heard.", []),
        (
            "A bid of $40 million by Colby was heard in Marn.",
            "In Marn a bid of $52 million by Colby was heard.",
            ["figures"],
        ),
        ("A gift of $40 million from Colby was seen in Marn.", "In Marn a gift of $52 million from Lund was seen.", []),
        ("Lund caught 40 of 900 balls in Marn.", "In Marn Lund caught 44 of 900 balls.", ["figures"]),
        ("Lund caught 40 out of 900 balls in Marn.", "In Marn Lund caught 44 out of 60 balls.", []),
        ("Lund caught 40 out of the 900 balls in Marn.", "In Marn Lund caught 44 balls.", []),
        ("Fog delayed seven of the nine ferries.", "Fog delayed seven of the 12 ferries.", ["figures"]),
        ("The clerk pays $900 per week in Marn.", "In Marn the clerk pays $700 each month.", []),
        ("A woman, 61, was hurt in Marn.", "A man, 63, was hurt in Marn.", []),
        ("A woman, 61, was hurt in Marn.", "A woman, 65, was hurt in Marn.", ["figures"]),
        ("The storm killed nine people in Marn.", "The storm killed 12 women in Marn.", ["figures"]),
        (
            "Ada Lund, a cook sentenced to eight years in jail, wept.",
            "Tom Reyle, who was sentenced to nine years in jail, slept.",
            [],
        ),
    ],
)
def test_figures_differ_where_they_are_of_one_thing(one: str, other: str, told: list[str]) -> None:
    assert [each.kind for each in newscli.compare(list(map(newscli.read, (one, other)))).differences] == told


def test_an_article_that_tells_two_numbers_tells_one_of_them_otherwise() -> None:
    one, other = "Nine boats sank off Marn on Monday.", "Twelve boats sank off Marn on Monday."
    texts = (one, other, f"{one} {other.removesuffix('.')}, the harbour master said later.")
    (found,) = newscli.compare([newscli.read(text, published=date(2026, 2, 6)) for text in texts]).differences
    assert sorted(mention.article for mention in found.tellings) == [0, 1, 2]


def test_people_harmed_years_ago_are_others() -> None:
    texts = ("A storm in Marn killed 23 people.", "Marn still weeps for 29 people whom a storm killed in 2002.")
    articles = [newscli.read(text, published=date(2026, 3, day)) for day, text in enumerate(texts, 1)]
    assert newscli.compare(articles).differences == ()


@pytest.mark.parametrize(
    ("figure", "other", "both"),
    [
        ("more than 140 boats", "190 boats", True),
        ("more than 140 boats", "240 boats", False),
        ("more than 300 boats", "900 boats", True),
        ("hundreds of boats", "900 boats", True),
        ("more than half of the boats", "90 percent of the boats", True),
    ],
)
def test_at_least_so_many_are_not_far_more_where_they_were_counted(figure: str, other: str, both: bool) -> None:
    one, two = (find_figures(newscli.read(f"It sank {words}."))[0] for words in (figure, other))
    assert agree(of_one_count(one), of_one_count(two)) is both
    assert agree(one, two)


def test_each_sentence_has_the_one_of_another_article_that_tells_most_of_the_same() -> None:
    texts = ("The ferry sank off Marn. Ada Lund bakes.", "Ada Lund hums. A ferry has sunk. It rains.")
    terms = Terms(list(map(newscli.read, texts)))
    assert [terms.nearest(0, at) for at in (0, 1)] == [{(1, 1)}, {(1, 0)}]
    assert terms.nearest(1, 2) == frozenset()


def test_what_money_is_told_of_is_known_by_any_word_of_its_sense() -> None:
    bought, paid, borrowed = (purposes_of("money")[term_of(word)] for word in ("purchase", "price", "loan"))
    assert bought & paid
    assert not paid & borrowed
    assert term_of("zither") not in purposes_of("money")
    assert not purposes_of("things")


def test_one_sense_may_stand_for_another() -> None:
    assert "FOUND" in kindred("START")
    assert kindred("START") >= {sense_of("established"), sense_of("reopen")}
    assert "START" not in kindred("START")
    assert sense_of("winched") == sense_of("rescue")  # no table has the verb


def test_words_of_two_quotations_in_one_are_not_told_as_one() -> None:
    texts = (
        "“We closed the old pier to visitors,” Ada Lund said.",
        "“Nobody will walk on it before the summer,” Tom Reyle said.",
        "“We closed the old pier to visitors. Nobody will walk on it before the summer,” Ada Lund said.",
    )
    articles = [newscli.read(text, published=date(2026, 3, day)) for day, text in enumerate(texts, 1)]
    assert [each.kind for each in newscli.compare(articles[:2]).differences] == []
    (found,) = newscli.compare(articles).differences
    assert (found.kind, [each.value for each in found.tellings]) == ("speakers", ["Tom Reyle", "Ada Lund"])


def test_days_are_of_what_is_done_on_them() -> None:
    texts = (
        "Workers of the mill voted on Thursday for a strike. The strike will begin on Sept. 21.",
        "Workers of the mill had voted on Wednesday to strike from Sept. 21.",
    )
    one, other = (newscli.read(text, published=date(2026, 9, 14)) for text in texts)
    (found,) = newscli.compare([one, other]).differences
    assert (found.kind, sorted(each.value for each in found.tellings)) == ("days", ["2026-09-09", "2026-09-10"])


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (
            "“She’ s at home in this town since six,” said Ada Lund.",
            "“She's at home in this town since 6:00,” said Ada Lund.",
            [],
        ),
        (
            "“My neighbours came at the eleventh hour,” said Ada Lund.",
            "“My neighbors came at the 11th hour,” said Ada Lund.",
            [],
        ),
        (
            "“The tide (and the storm) took the old pier away,” said Ada Lund.",
            "“The tide took the old pier away,” said Ada Lund.",
            [],
        ),
        (
            "“It's late and they can't mend what isn't broken,” said Ada Lund.",
            "“It is late and they cannot mend what is not broken,” said Ada Lund.",
            [],
        ),
        (
            "“The tide took the old pier away,” said Ada Hefner.",
            "“The tide took the old pier away,” said Ada Heffner.",
            [],
        ),
        (
            "“The tide took the old pier away,” said Ada Lund.",
            "“The tide took the old pier away,” said Tom Reyle.",
            ["speakers"],
        ),
        (
            f"“The tide took {'9' * 400} old piers away,” said Ada Lund.",
            f"“The tide took {'9' * 400} old piers away,” said Tom Reyle.",
            ["speakers"],
        ),
        (
            "“The tide took the old pier away,” said Ada Lund.",
            "“The storm took the old pier away,” said Ada Lund.",
            ["words"],
        ),
        (
            "“The tide took the pier away,” said Ada Lund.",
            "“The tide never took the pier away,” said Ada Lund.",
            ["words"],
        ),
        (
            "“On Monday the tide took the old pier away,” said Ada Lund.",
            "“The tide took the old pier away,” said Ada Lund.",
            [],
        ),
        (
            "“The tide took the old pier away,” said a baker.",
            "“The tide took the old pier away,” said a cook.",
            [],
        ),
        (
            "“The tide took the old pier away,” said Robert Lund.",
            "“The tide took the old pier away,” said Maria Lund.",
            ["speakers"],
        ),
        (
            "“The tide took the old pier away,” said Robert Lund.",
            "“The tide took the old pier away,” said Bob Lund.",
            [],
        ),
        (
            "“The tide took the old pier away,” said Ada Lund.",
            "Maria Reyle sings. Eva Moss bakes.\n\nBoth women hum.\n\n“The tide took the old pier away,” she said.",
            [],
        ),
        (
            "“The tide took the old pier away,” said Ada Lund.",
            "Maria Reyle left the council in May. “The tide took the old pier away,” she told reporters.",
            ["speakers"],
        ),
    ],
)
def test_words_differ_where_other_words_are_said(one: str, other: str, told: list[str]) -> None:
    assert [each.kind for each in newscli.compare(list(map(newscli.read, (one, other)))).differences] == told


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("The first ferries came back on Monday.", "The first ferries returned to Marn last Sunday.", ["days"]),
        ("The inquiry, led by a retired judge, will open on May 4.", "The inquiry opens on May 11.", ["days"]),
        ("The outbreak in Marn was declared over on Monday.", "The outbreak ended in Marn on Tuesday.", ["days"]),
        (
            "Demolition of the old pier will start on May 4.",
            "Workers will demolish the old pier from May 11.",
            ["days"],
        ),
        ("The old pier of Marn was built in 1931.", "The old pier of Marn dates from 1913.", ["days"]),
        ("Ada Lund conceded defeat on Monday.", "Ada Lund admitted defeat on Tuesday.", ["days"]),
        ("Talks on the pier resume on May 4.", "Both sides will meet on the pier again on May 11.", ["days"]),
        ("Ada Lund hosts the gala on Friday.", "Ada Lund previously hosted the gala in May.", []),
        ("The old pier of Marn fell on Monday.", "The old pier of Marn fell four days earlier.", []),
        ("It was the worst flood in Marn since 1954.", "It was the worst flood in Marn since 1945.", ["days"]),
        ("The row goes back to Feb. 9, when the mill cut the pay.", "The mill cut the pay on Feb. 16.", ["days"]),
        (
            "The ferry sank on Feb. 10.",
            "The wreck of the ferry was found on Feb. 20, six days after the ferry sank.",
            ["days"],
        ),
        (
            "The mill was shut on Feb. 10.",
            "The vote was on Feb. 4. Two days after the vote the mill was shut.",
            ["days"],
        ),
        ("The mill in Marn earned little last year.", "The mill in Marn earned little this winter.", []),
        ("The mill in Marn was shut on Monday.", "The mill in Marn was shut, its owner said on Tuesday.", []),
        ("Lund was admitted on Monday.", "Lund was taken to hospital on Tuesday.", ["days"]),
        ("The first ferry sank in Marn on Monday.", "In Marn the last ferry sank on Tuesday.", []),
        ("The first ferry to Marn sank on Monday.", "The second ferry to Marn sank on Tuesday.", []),
        ("The first ferry to Marn sank on Monday.", "The first ferry to Marn sank on Tuesday.", ["days"]),
        ("Lund fell on Monday. She died the same evening.", "Lund died on Tuesday.", ["days"]),
        ("The helpline in Marn opened on March 2.", "The helpline in Marn was set up on March 1.", ["days"]),
        ("The bell rang on Monday, nine hours after the kite had torn.", "The kite tore on Sunday.", []),
        ("Lund was charged in a 2012 theft case.", "Lund was charged with theft in 2010.", []),
        ("A day after the old pier of Marn fell, it rained.", "The old pier of Marn fell on Friday.", []),
    ],
)
def test_days_are_compared_where_other_words_tell_the_event(one: str, other: str, told: list[str]) -> None:
    articles = [newscli.read(text, published=date(2026, 3, 4)) for text in (one, other)]
    assert [each.kind for each in newscli.compare(articles).differences] == told


def test_an_article_without_a_day_dates_things_by_a_year() -> None:
    texts = ("The old pier of Marn was built in June 1931.", "The old pier of Marn was built in June.")
    one, other = (newscli.read(texts[0]), newscli.read(texts[1] + " It burnt in 1950."))
    assert newscli.compare([one, other]).differences == ()
    other = newscli.read("The old pier of Marn was built in June 1933.")
    assert [each.kind for each in newscli.compare([one, other]).differences] == ["days"]


def test_the_same_sentence_in_two_longer_quotations_is_found() -> None:
    one = newscli.read("“We heard it before we saw it,” said Ada Lund. “It was like a train.”")
    other = newscli.read("“We heard it before we saw it,” said Tom Reyle. “The pier fell slowly.”")
    (found,) = newscli.compare([one, other]).differences
    assert (found.kind, [each.value for each in found.tellings]) == ("speakers", ["Ada Lund", "Tom Reyle"])


def test_a_day_that_another_paper_tells_in_other_words_is_not_told_by_one_alone() -> None:
    texts = (
        "The mill in Marn burned down on Sept. 2. Nobody was hurt.",
        "On Sept. 2 its old mill burned, and with it all that the people of Marn had stored there for winter.",
    )
    articles = [newscli.read(text, published=date(2026, 9, 14)) for text in texts]
    assert newscli.compare(articles).alone == ()
    (alone,) = newscli.compare([articles[0], newscli.read("Trams in Marn stand still.")]).alone
    assert (alone.kind, alone.mention.value) == ("event", "2026-09-02")


@pytest.mark.parametrize(
    ("one", "same"),
    [
        ("2 kilometres", "2,000 metres"),
        ("40 centimetres", "0.4 metres"),
        ("500 millimetres", "0.5 metres"),
        ("60 inches", "5 feet"),
        ("3 yards", "9 feet"),
        ("2,000 kilograms", "2 tonnes"),
        ("2,000 grams", "2 kilograms"),
        ("3,000 milligrams", "3 grams"),
        ("2 hours", "120 minutes"),
        ("120 seconds", "2 minutes"),
        ("3 decades", "30 years"),
        ("2,000 kilowatts", "2 megawatts"),
        ("2 gigawatts", "2,000 megawatts"),
    ],
)
def test_a_measure_may_be_told_in_another_unit(one: str, same: str) -> None:
    for other, kinds in ((same, []), (f"{int(same[0]) + 1}{same[1:]}", ["figures"])):
        papers = [
            newscli.read(f"The sound in Marn was of {told}.", published=date(2026, 2, 6)) for told in (one, other)
        ]
        assert [each.kind for each in newscli.compare(papers).differences] == kinds


def test_an_event_that_happens_again_is_no_disagreement() -> None:
    one = newscli.read("The bridge over the Marn was shut on Monday.", published=date(2026, 3, 3))
    other = newscli.read("The bridge over the Marn was shut on Friday.", published=date(2025, 3, 8))
    assert newscli.compare([one, other]).differences == ()


@pytest.mark.parametrize("papers", [2, 4])
def test_of_made_stories_most_differences_are_told_whatever_the_words(papers: int) -> None:
    planted = told = false = lines = 0
    for topic in topics():
        story = made_story(topic, 100 + papers, papers)
        order = [story.articles.index(each) for each in by_day(story.articles)]
        found = [_made_told(story, order, each) for each in newscli.compare(story.articles).differences]
        planted, lines = planted + len(story.differing), lines + len(found)
        told += len(story.differing.keys() & set().union(*found))
        false += sum(not each for each in found)
    assert told >= 0.7 * planted, (told, planted)
    assert false <= 0.1 * lines, (false, lines)


def _made_told(story: MadeStory, order: list[int], found: Difference) -> set[str]:
    """Return the things of which a difference shows two values."""
    values: dict[str, set[object]] = {}
    for mention in found.tellings:
        for made in story.told_at(order[mention.article], mention.span.start, mention.span.end):
            if made.kind == found.kind:
                values.setdefault(made.what, set()).add(made.value)
    return {what for what, told in values.items() if len(told) > 1}
