"""In: articles' texts, titles and days; out: whole pages pasted as text, in the layouts of `frames.txt`.

A layout begins with `@ `. Of its lines `= 1-3` stands for these paragraphs of the story, a line after `? ` is there in
some of the pages only, and what stands in braces is drawn for each page.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from random import Random

from frames import CAPTIONS, FAMILY, GIVEN, PAPERS, TOWNS, WORDS, Story

_TEXT = Path(__file__).with_name("frames.txt").read_text("utf-8")
LAYOUTS = [part.split("\n")[1:] for part in _TEXT.split("\n\n@ ")]
AGENCIES = ("Continental Press", "Norwick Wire", "Harbour Pictures", "Getta Images", "Valley News Agency", "Reutter")
_MENU = 4  # words of an item of a menu
_BULLETS = ("  • ", "  □ ", "  1. ", "    ○ ")


def page_in(layout: Sequence[str], story: Story, others: Sequence[Story], random: Random) -> tuple[str, list[str]]:
    """Return a page with the story, and its paragraphs that are printed."""
    facts = _facts(story, others, random)
    lines, kept = list[tuple[str, bool]](), list[str]()
    for line in layout:
        if line[:2] == "= ":
            first, last = (rest if "-" in (rest := line[2:]) else f"{rest}-{rest}").split("-")
            told = story.paragraphs[int(first) - 1 : int(last) if last else None]
            kept += told
            lines += [(each, True) for each in told]
        elif line and (line[:2] != "? " or random.random() < 0.6):
            text = " ".join(line.removeprefix("? ").format(**facts).split())
            lines += [(text, False)] * bool(text)
    return "\n".join(_formed(lines, random)), kept


def _facts(story: Story, others: Sequence[Story], random: Random) -> dict[str, object]:
    """Return what may stand in a layout's braces."""
    names = [f"{random.choice(GIVEN)} {random.choice(FAMILY)}" for _ in range(6)]
    town, paper, agency = random.choice(TOWNS), random.choice(PAPERS), random.choice(AGENCIES)
    captions = [text.format(town=town, name=names[5]) for text in random.sample(CAPTIONS, 2)]
    clauses = [text.split(". ")[0] for text in random.sample(story.paragraphs[:9], 3)]
    captions = [clause if random.random() < 0.4 else text for clause, text in zip(clauses, captions, strict=False)]
    deck = clauses[2] + random.choice((".", ""))
    day = story.day
    assert day is not None
    told = [text[: random.randint(60, 400)].rsplit(" ", 1)[0] for text in (other.paragraphs[0] for other in others)]
    return {
        "title": story.title,
        "short": " ".join(story.title.split()[:5]),
        "deck": deck,
        "author": names[0],
        "authorupper": names[0].upper(),
        "name": names[1],
        "name2": names[2],
        "name3": names[3],
        "town": town,
        "town2": random.choice(TOWNS),
        "paper": paper,
        "paperlow": f"{town}{paper}".lower(),
        "agency": agency,
        "agencyupper": agency.upper(),
        "kicker": random.choice((*WORDS, f"{town} council", "Exclusive", "Analysis")),
        "kicker2": random.choice(WORDS),
        "featured": random.choice(("Featured", "Top Story", "Alert")),
        "upperlabel": random.choice(("More", "Related", "READ", "Opinion")),
        "upper0": others[6].title.upper(),
        "seen_weather": f"{random.randint(20, 90)}°F",
        "point1": clauses[0],
        "point2": clauses[1],
        "caption": captions[0],
        "caption2": captions[1],
        "day": day,
        "next": day + timedelta(random.choice((0, 0, 1, 4))),
        "prior": day - timedelta(random.randint(0, 30)),
        "seen": day + timedelta(random.choice((0, 1, 200, 900))),
        "other": [other.title for other in others],
        "lead": told,
    }


def _formed(lines: Sequence[tuple[str, bool]], random: Random) -> Iterator[str]:
    """Yield the lines as a browser, a phone or a browser of texts gives them."""
    form, airy = random.choice(("browser", "browser", "phone", "text")), random.choice((0.0, 0.2, 0.6, 1.0))
    bullet, menu = random.choice(_BULLETS), random.choice((2, _MENU, _MENU))
    for text, told in lines:
        listed = form == "text" and not told and len(text.split()) <= menu and Random(text).random() < 0.7
        yield bullet + text if listed else text
        if form != "phone" and (told or Random(f"{airy} {text}").random() < airy):
            yield ""
