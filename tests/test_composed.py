"""A story is found whole in pastes and pages, whatever is put around it: what it is of is known by construction."""

from collections.abc import Iterator
from datetime import date
from random import Random
from typing import NamedTuple

import newscli
import pytest

STORY = (
    "The ferry to Orlo stopped on Friday after a storm tore off its ramp, and forty goats had to stay on the quay.",
    "Nobody was hurt, said Ada Ferro, who owns the goats and had paid for their passage with a wheel of cheese.",
    "“They will not swim,” she told the harbour master, who had asked her to try it before the tide came in.",
    "Engineers want to weld the ramp on again by Tuesday, if the smith of Orlo finds his way over without a boat.",
    "Until then the goats will live in the hall of the town council, which has no meetings before the spring.",
)
HEADLINES = (
    "Ferry to Orlo stops after storm tears off its ramp",
    "Goats Wait on the Quay as Ferry Loses Its Ramp",
    "Goats move into town hall",
)
BYLINES = {
    "By Mara Ilves": ("Mara Ilves",),
    "By MARA ILVES and OTTO VANE": ("Mara Ilves", "Otto Vane"),
    "Mara Ilves, senior reporter": ("Mara Ilves",),
    "Written by Mara Ilves": ("Mara Ilves",),
    "By Mara Ilves, Lena Holt and Otto Vane": ("Mara Ilves", "Lena Holt", "Otto Vane"),
}
DAYS = (
    "Published 2:05 p.m. ET Feb. 6, 2026",
    "February 6, 2026",
    "6 February 2026",
    "Updated Feb. 7, 2026, 9 a.m. GMT / Published Feb. 6, 2026, 8 a.m. GMT",
    "Friday, February 6, 2026 | 4 min read",
    "2026-02-06",
)
MENUS = (
    "Home\nNews\nSport\nWeather\nOpinion\nSubscribe\nLog in",
    "Skip to content\nThe Saltport Courier\nNews\nSports\nObituaries\nE-edition",
    "Menu\nSearch\nSign in",
)
BUTTONS = (
    "Share\nSave\nPrint",
    "Facebook\nTwitter\nEmail",
    "Listen\n4 min",
    "Add as preferred on Google",
    "12 comments",
)
PICTURES = (
    "The ramp hangs off the ferry on Friday. (Photo: Lena Holt)",
    "Goats on the quay. Photograph: Lena Holt/Courier",
    "The smith of Orlo, who fears the sea, at his house on Sunday. Lena Holt for the Courier",
)
AMID = (
    "ADVERTISEMENT",
    "Read more: Rye costs more than gold in Tarn",
    "Related: Mayor of Tarn sings to his bees",
    "Sign up for our newsletter to get the news of the quay each morning.",
    "Story continues below advertisement",
    "Advertisement\n\nSkip Advertisement",
)
FEET = (
    "Mara Ilves covers the harbour for the Courier. Reach her at mara@courier.example.",
    "Copyright 2026 The Saltport Courier. All rights reserved.",
    "Most read\n1. Rye costs more than gold in Tarn\n2. Mayor of Tarn sings to his bees\n3. Kite club folds",
    "Comments (12)\nLog in to comment",
    "More from the Courier\nRye costs more than gold in Tarn\nMayor of Tarn sings to his bees\nKite club folds in May",
    "Tags: goats, ferries, rye",
    "Follow us on Facebook\nContact us\nTerms of use\nPrivacy policy",
    "Sign up for our morning letter\nEnter your email\nSubscribe",
)


def maybe(chance: Random, forms: tuple[str, ...]) -> Iterator[str]:
    """Yield one of some forms, or none."""
    if chance.random() < 0.6:
        yield chance.choice(forms)


class Composed(NamedTuple):
    """A paste or page, and what its story is."""

    text: str
    headline: str
    authors: tuple[str, ...]


def paste(chance: Random) -> Composed:
    """Compose a paste of lines."""
    headline, byline = chance.choice(HEADLINES), chance.choice(list(BYLINES))
    head = [byline, chance.choice(DAYS)]
    chance.shuffle(head)
    lines = [*maybe(chance, MENUS), headline, *head, *maybe(chance, BUTTONS), *maybe(chance, PICTURES)]
    at = chance.randrange(2, 4)
    body = [*STORY[:at], *maybe(chance, AMID), *STORY[at:]]
    feet = chance.sample(FEET, chance.randrange(4))
    return Composed("\n\n".join((*lines, *body, *feet)), headline, BYLINES[byline])


def tags(name: str, text: str) -> str:
    """Return lines as elements."""
    return "".join(f"<{name}>{line}</{name.split()[0]}>" for line in text.split("\n") if line)


def page(chance: Random) -> Composed:
    """Compose a page of what pages have."""
    headline, byline = chance.choice(HEADLINES), chance.choice([each for each in BYLINES if "y Mara" in each])
    heads = (
        f"<title>{headline} - The Saltport Courier</title>",
        f"<title>The Saltport Courier</title><meta property='og:title' content='{headline}'>",
        f"<title>{headline} | Saltport Courier</title><meta property='og:site_name' content='Saltport Courier'>",
    )
    days = (
        "<time datetime='2026-02-06T14:05:00Z'>Feb. 6, 2026</time>",
        "<p class='date'>February 6, 2026</p>",
        "<span class='published'>Published 6 February 2026</span>",
    )
    names = (f"<p class='byline'>{byline}</p>", f"<div class='author'><a href='/staff/ilves'>{byline}</a></div>")
    navs = tuple(f"<nav><ul>{tags('li', menu)}</ul></nav>" for menu in MENUS)
    asides = tuple(f"<aside>{tags('p', each)}</aside>" for each in AMID) + tuple(
        f"<div class='{name}'>{tags('p', each)}</div>"
        for each, name in zip(AMID, ("ad", "related", "related", "newsletter", "ad", "ad"), strict=True)
    )
    figures = tuple(
        f"<figure><img src='a.jpg' alt='Goats'><figcaption>{each}</figcaption></figure>" for each in PICTURES
    )
    feet = tuple(f"<div class='foot'>{tags('p', each)}</div>" for each in FEET)
    at = chance.randrange(1, 5)
    body = "".join((
        *maybe(chance, navs), "<main><article>", f"<h1>{headline}</h1>", chance.choice(names), chance.choice(days),
        *(f"<div class='share'>{tags('a', each)}</div>" for each in maybe(chance, BUTTONS)), *maybe(chance, figures),
        tags("p", "\n".join(STORY[:at])), *maybe(chance, asides), tags("p", "\n".join(STORY[at:])), "</article>",
        *chance.sample(feet, chance.randrange(4)), "</main>", "<footer><p>Terms of use</p><p>Privacy</p></footer>",
    ))  # fmt: skip
    return Composed(f"<html><head>{chance.choice(heads)}</head><body>{body}</body></html>", headline, BYLINES[byline])


@pytest.mark.parametrize("seed", range(50))
def test_a_story_is_found_whole_in_a_paste(seed: int) -> None:
    text, headline, authors = paste(Random(seed))
    article = newscli.read(text)
    found = (article.title, article.authors, article.published, tuple(article.text.split("\n\n")))
    assert found == (headline, authors, date(2026, 2, 6), STORY)


@pytest.mark.parametrize("seed", range(50))
def test_a_story_is_found_whole_in_a_page(seed: int) -> None:
    text, headline, authors = page(Random(seed))
    article = newscli.read_html(text.encode(), url="https://courier.example/news/goats")
    found = (article.title, article.authors, article.published, tuple(article.text.split("\n\n")))
    assert found == (headline, authors, date(2026, 2, 6), STORY)
