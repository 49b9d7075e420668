"""In: articles' texts, titles and days; out: whole pages pasted as text, as papers of made-up forms would give them.

Each paper draws its habits once (where the byline stands, how days are written, what stands amid and below a story),
so that pages of the papers that are left out are of forms not seen before.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from typing import NamedTuple


def _words(text: str) -> list[str]:
    return text.split()


WORDS = _words("""News World Sport Business Opinion Weather Local Politics Culture Obituaries Jobs Travel Food Health
    Science Video Podcasts Newsletters Crosswords Letters Homes Motoring Markets Education Courts Council Harbour
    Farming Films Books Music Puzzles Events Traffic Shop Photos Investigations Environment Elections Columnists
    Archive""")
TOWNS = _words("""Saltport Marnwick Corran Eldhaven Brackley Ostrey Tarnmouth Vellin Quarrow Hexholm""")
PAPERS = _words("""Courier Lantern Sentinel Packet Post Wire Gazette Echo Monitor Ledger Dispatch Observer""")
GIVEN = _words("""Mara Otto Ina Dora Tomas Ilse Bo Nadia Peter Ruth Simon Clara Anil Grace Hugo Lena Omar Yusuf Jane
    Daniel""")
FAMILY = _words("""Ilves Vane Verhoef Hale Reyle Morn Lund Osei Tarrow Quist Benn Aldous Marsh Okoro Petrov Shaw Dunne
    Falk""")
ABOVE = [
    "Skip to main content", "Sign in", "Subscribe", "Search", "Menu", "Open navigation", "My account", "Log in",
    "Edition",
    "Accessibility links", "Skip to navigation", "Today’s paper", "Home delivery", "E-edition", "Live TV", "Log out",
    "Dark mode", "Sections", "Alerts", "Become a supporter", "Newsletters", "Show search", "Close",
]  # fmt: skip
BELOW = [
    "About us", "Contact us", "Privacy policy", "Terms of use", "Cookie policy", "Advertise with us", "Careers", "Help",
    "Corrections", "RSS", "Site map", "Press centre", "Code of conduct", "Complaints", "Back to top", "Follow us",
    "Accessibility", "Manage preferences", "Do not sell my information", "Our journalists", "Syndication",
]  # fmt: skip
SHARE = [
    "Share", "Share on Facebook", "Tweet", "Email", "Print", "Save", "Copy link", "Share this article", "WhatsApp",
    "Comments", "Listen to this article", "Text size", "Gift this article", "Reddit", "LinkedIn",
    "Share this with your friends and family", "Send this story to somebody",
]  # fmt: skip
PROMPTS = [
    "Register for free to continue reading", "Support independent journalism in your town",
    "Join the conversation about this story", "Get the best of our reporting by mail every day",
    "Enjoy unlimited reading for one pound a week", "Choose us as your preferred source of news",
    "We value your privacy and that of your household", "This article is free for everybody to share",
    "Republish this article for free under our licence", "You have two free articles left this month",
]  # fmt: skip
TRUST = [
    "Our newsroom follows a code of conduct that sets out how we check what we print and how we correct our mistakes.",
    "We and our partners store information on a device, such as cookies, and read it to show you adverts.",
    "Reporters of this paper take no gifts, and those who own it have no say in what it prints or leaves out.",
    "You can find out how we choose stories, and what we do if you think that one of them is wrong, on our help pages.",
]
LETTERS = [
    "Sign up for our morning briefing and get the news of the day in your inbox.",
    "Our newsletter tells you each Friday what happened in the week and what comes next.",
    "Thank you for signing up. Please check your inbox to confirm your address.",
]
CAPTIONS = [
    "People walk along the quay of {town} on Monday", "The town hall of {town}, where the vote was held",
    "{name} speaks to reporters in {town} earlier this year", "A view of the market square in {town}",
    "{name} arrives for the hearing in {town}", "Workers clear the road outside {town} after the storm",
]  # fmt: skip
CREDITS = [
    "Photo: {name}",
    "({name}/{paper})",
    "Credit: {name}/{paper} Images",
    "{name} / Harbour Pictures",
    "Image: {paper}",
]
BOXES = ["Related", "Read more", "More on this story", "Related articles", "See also", "Top stories", "Recommended"]
LISTS = [
    "Most read",
    "More from {paper}",
    "Latest news",
    "Trending now",
    "Editor’s picks",
    "You may also like",
    "Around the web",
]
NOTES = [
    "(Reporting by {name}; Editing by {other})", "Editing by {other}", "Additional reporting by {other}",
    "{other} contributed to this report.", "{name} is a reporter who covers courts in {town}.",
    "Follow {name} on Twitter", "Reporting by {name} in {town}; writing by {other}; editing by {third}",
    "Our Standards: The {paper} Principles of Trust", "With files from the {paper}",
    "Contact {name} at desk@paper.example",
]  # fmt: skip
FORMS = ("browser", "phone", "reader", "list", "w3m", "w3m", "w3m", "w3m")


_ODDS = {
    "ticker": 0.4,
    "windowtitle": 0.35,
    "trail": 0.35,
    "prompt": 0.45,
    "trust_top": 0.2,
    "trust_end": 0.3,
    "letter": 0.4,
    "captions": 0.6,
    "inline": 0.6,
    "teasers": 0.75,
    "snippets": 0.45,
    "most": 0.7,
    "foot_day": 0.25,
    "today": 0.2,
    "comments": 0.3,
    "tags": 0.5,
    "note": 0.5,
    "bio": 0.3,
    "again": 0.2,
    "advert": 0.6,
    "updated": 0.25,
    "stub": 0.08,
    "title_menu": 0.15,
    "second": 0.07,
    "licence": 0.25,
}
_ORDERS = _words("""tbd tdb btd dtb tdeb tebd tebd ktbd ktebd ktebd tpbd tpebd tbdp tbdep tbpd kdtb te t tsd tsebd
    ktsbd tecbd tcbd tcebd tbdc te tedb tepb ktedb tebcd teebd tedc ktepbd tekbd""")


_PARAGRAPH, _HEADED = 60, 0.6  # characters; how often headlines of other stories stand apart


class Story(NamedTuple):
    """What is printed of an article: its title, paragraphs, day and authors."""

    title: str
    paragraphs: tuple[str, ...]
    day: date | None


def _clause(paragraph: str) -> str:
    return paragraph.split(". ")[0]


class Paper:
    """A paper and its habits."""

    def __init__(self, number: int) -> None:
        """Draw the habits of paper `number`."""
        self.random = random = Random(f"paper {number}")
        self.town, self.paper = random.choice(TOWNS), random.choice(PAPERS)
        self.name = random.choice(
            (f"The {self.town} {self.paper}", f"{self.town} {self.paper}", f"{self.paper}.example")
        )
        self.menu = random.sample(WORDS, random.randint(4, len(WORDS)))
        self.tools = random.sample(ABOVE, random.randint(2, 9))
        self.foot = random.sample(BELOW, random.randint(4, len(BELOW)))
        self.share = random.sample(SHARE, random.randint(0, 7))
        self.form = random.choice(FORMS)
        self.by = random.choice(
            ("By {}", "{}", "by {}", "By\n{}", "{}, {paper}", "Written by {}", "By {} | {paper}", "{}\nStaff reporter")
        )
        self.dated = random.choice(
            ("%B %-d, %Y", "%-d %B %Y", "%A, %B %-d, %Y", "%a %-d %b %Y", "%b. %-d, %Y at 9:41 a.m.",
             "%B %-d, %Y 4:05 PM ET",
             "%Y-%m-%d", "%-d %b %Y 11:24", "%A %-d %B %Y 06.00 GMT", "%b %d, %Y")
        )  # fmt: skip
        self.label = random.choice(
            ("", "", "Published ", "Posted: ", "Published: ", "First published on ", "Last updated ", "Posted on ")
        )
        self.order = random.choice(_ORDERS)
        self.has = {
            name: random.random() < odds
            for name, odds in _ODDS.items()
        }  # fmt: skip
        self.deck = random.choice(("capitals", "sentence", "phrase", "sentence"))
        self.pictured = random.choice(
            ("[{}]", "[{}]", "[IMG_{number}]", "[story-{number}-1024x576]", "", "[placeholder]")
        )
        self.inline_menu, self.bullet = (
            random.random() < 0.3,
            random.choice(("  • ", "      □ ", "  • ", "  1. ", "  □ ")),
        )
        self.portrait, self.linked = random.random() < 0.25, random.random() < 0.4
        self.alt_title, self.before_title = random.random() < 0.25, random.choice((0, 0, 0, 1, 2, 3))
        self.title, self.headed = "", random.random() < 0.9
        self.airy, self.headlines = random.choice((0.0, 0.15, 0.3, 0.6, 1.0)), set[str]()
        self.captioned = random.choice(("both", "caption", "one", "label"))

    def page(self, story: Story, others: Sequence[Story], random: Random) -> tuple[str, list[str]]:
        """Return a page with the story, and which of its paragraphs are printed."""
        lines = [*self._top(story, others, random), *self._head(story, random)]
        body, kept = [*self._body(story, others, random)], list(story.paragraphs)
        if self.has["stub"]:
            kept = kept[: random.randint(2, 4)]
            body = [*kept, "Subscribe to continue reading", "Already a subscriber? Log in"]
        if self.has["second"]:
            body += [*self._head(others[0], random), *others[0].paragraphs[: random.randint(3, 12)]]
        lines += [*body, *self._end(story, others, random), *self._foot(story, random)]
        self.title, self.headlines = story.title, {other.title for other in others}
        return self._formed(lines), kept

    def _fill(self, text: str, random: Random) -> str:
        names = [f"{random.choice(GIVEN)} {random.choice(FAMILY)}" for _ in range(3)]
        return text.format(town=random.choice(TOWNS), paper=self.paper, name=names[0], other=names[1], third=names[2])

    def _items(self, texts: Sequence[str]) -> list[str]:
        """Return the items of a list as the paper's form has them."""
        if self.form != "w3m":
            return [*texts]
        return [" ".join(texts)] if self.inline_menu and len(texts) > 1 else [self.bullet + text for text in texts]

    def _image(self, text: str, random: Random) -> str:
        return self.pictured.format(text, number=random.randint(1000, 99999)) if self.form == "w3m" else ""

    def _day(self, day: date) -> str:
        return day.strftime(self.dated)

    def _top(self, story: Story, others: Sequence[Story], random: Random) -> Iterator[str]:
        has = self.has
        yield from self._window(story, random)
        if has["trust_top"]:
            yield random.choice(TRUST)
        yield self._image(self.name, random) or self.name
        yield from self._items(self.menu)
        yield from self._items(self.tools[len(self.tools) // 2 :])
        if has["ticker"]:
            yield from (
                "Breaking",
                *self._items([other.title for other in random.sample(others, random.randint(1, 5))]),
            )
        if has["title_menu"]:
            yield from (
                line for other in random.sample(others, 3) for line in (other.title, f"{random.randint(2, 9)} min read")
            )
        if has["prompt"] and random.random() < 0.5:
            yield random.choice(PROMPTS)
        if has["advert"]:
            yield "Advertisement"
        if has["trail"]:
            yield f"Home {random.choice(('>', '/', '›'))} {random.choice(self.menu)}"

    def _window(self, story: Story, random: Random) -> Iterator[str]:
        if self.has["windowtitle"]:
            yield f"{story.title} {random.choice('|-–')} {self.name}"
        yield from self.tools[: len(self.tools) // 2]
        if self.has["today"] and story.day:
            yield (story.day + timedelta(days=random.choice((0, 0, 1, 3, 40, 400)))).strftime("%A, %B %-d, %Y")

    def _head(self, story: Story, random: Random) -> Iterator[str]:
        parts = {
            "t": self._titled, "k": self._kicker, "b": self._byline, "d": self._dates, "p": self._prompted,
            "e": self._decked, "c": self._picture, "s": self._source,
        }  # fmt: skip
        for part in self.order:
            yield from parts[part](story, random)
        if "p" not in self.order:
            yield from self._items(self.share)
        if self.has["captions"] and "c" not in self.order:
            yield from self._picture(story, random)

    def _titled(self, story: Story, random: Random) -> Iterator[str]:
        captions = (self._fill(text, random) for text in CAPTIONS)
        yield from random.sample(
            [*PROMPTS, *captions, f"Latest {self.paper} videos", "Live updates"], self.before_title
        )
        if self.alt_title:
            yield self._image(story.title, random)
        yield story.title

    def _kicker(self, _: Story, random: Random) -> Iterator[str]:
        yield random.choice((random.choice(self.menu), "Exclusive", "Analysis", f"{self.town} council"))

    def _byline(self, _: Story, random: Random) -> Iterator[str]:
        names = [f"{random.choice(GIVEN)} {random.choice(FAMILY)}" for _ in range(random.choice((1, 1, 1, 2)))]
        if self.portrait:
            yield self._image(names[0], random)
        yield from self.by.format(" and ".join(names), paper=self.paper).split("\n")

    def _dates(self, story: Story, random: Random) -> Iterator[str]:
        if story.day:
            yield self.label + self._day(story.day)
        if story.day and self.has["updated"]:
            yield "Updated " + self._day(story.day + timedelta(days=random.choice((0, 1, 2, 9))))

    def _prompted(self, _: Story, random: Random) -> Iterator[str]:
        yield from (random.choice(PROMPTS), *self._items(self.share))

    def _decked(self, story: Story, random: Random) -> Iterator[str]:
        yield self._deck(story, random)

    def _source(self, _: Story, random: Random) -> Iterator[str]:
        yield self.paper + random.choice(("", " staff", " News Service", f" | {self.town}"))

    def _deck(self, story: Story, random: Random) -> str:
        """Return what a deck may be: a part of a sentence of the story, a sentence, a phrase or a second headline."""
        words = _clause(random.choice(story.paragraphs[:6])).split()[: random.randint(4, 26)]
        text = " ".join(words).rstrip(".,;:")
        if self.deck == "capitals":
            return " ".join(word[:1].upper() + word[1:] for word in words[:14])
        return text + ("." if self.deck == "sentence" else "")

    def _picture(self, story: Story, random: Random) -> Iterator[str]:
        caption, credit = self._fill(random.choice(CAPTIONS), random), self._fill(random.choice(CREDITS), random)
        if random.random() < 0.6:
            caption = " ".join(_clause(random.choice(story.paragraphs)).split()[: random.randint(6, 24)]).rstrip(".,;:")
        yield self._image(caption, random)
        if self.captioned == "both":
            yield from (caption + random.choice((".", "")), credit)
        elif self.captioned == "one":
            yield f"{caption}. {credit}"
        elif self.captioned == "label":
            yield from ("Image caption", caption)
        else:
            yield caption + "."

    def _body(self, story: Story, others: Sequence[Story], random: Random) -> Iterator[str]:
        count = len(story.paragraphs)
        for at, paragraph in enumerate(story.paragraphs):
            yield paragraph
            if 0 < at < count - 2:
                draw = random.random()
                if draw < 0.05 and self.has["inline"]:
                    yield from (
                        random.choice(BOXES),
                        *self._items([other.title for other in random.sample(others, random.randint(1, 3))]),
                    )
                elif draw < 0.1 and self.has["captions"]:
                    yield from self._picture(story, random)
                elif draw < 0.14 and self.has["letter"]:
                    yield from (random.choice(LETTERS), random.choice(("Sign up", "Enter your email", "Subscribe")))
                elif draw < 0.2 and self.has["advert"]:
                    yield random.choice(
                        ("Advertisement", "Story continues below", "Article continues after advertisement")
                    )
                elif draw < 0.23 and self.has["inline"]:
                    label = random.choice(("READ MORE", "Read more", "Also read", "WATCH"))
                    yield f"{label}: {random.choice(others).title}"

    def _end(self, story: Story, others: Sequence[Story], random: Random) -> Iterator[str]:
        has = self.has
        if has["note"]:
            yield self._fill(random.choice(NOTES), random)
        if has["bio"]:
            yield self._fill(
                "{name} has written about {town} for the {paper} since she left the harbour board.", random
            )
        if has["tags"]:
            yield from (
                random.choice(("Tags", "Topics", "Filed under")),
                *self._items(random.sample(WORDS, random.randint(1, 5))),
            )
        if has["licence"]:
            yield from (
                "Republish this article",
                "This story may be printed again, unchanged, by whoever names its author.",
            )
        if has["trust_end"]:
            yield from random.sample(TRUST, 2)
        yield from self.share[:3]
        yield from self._below(story, others, random)

    def _below(self, story: Story, others: Sequence[Story], random: Random) -> Iterator[str]:
        """Yield what stands below the story and its notes: comments and other stories."""
        if self.has["comments"]:
            yield from (f"{random.randint(2, 300)} comments", "Sort by", "Newest")
            for _ in range(random.randint(0, 4)):
                yield from (f"{random.choice(GIVEN)}{random.randint(1, 99)}", f"{random.randint(1, 20)} hours ago")
                yield from (
                    "I have lived here all my life and never saw anything like it, so let us hope they fix it soon.",
                    "Reply",
                )
        if self.has["again"]:
            yield story.title
        if self.has["teasers"]:
            yield self._fill(random.choice(LISTS), random)
            yield from self._teasers(random.sample(others, random.randint(3, 9)), random)
        if self.has["most"]:
            yield self._fill(random.choice(LISTS), random)
            yield from self._items([other.title for other in random.sample(others, random.randint(3, 10))])
        if self.has["letter"]:
            yield from (random.choice(LETTERS), "Email address", "Sign up")

    def _teasers(self, others: Sequence[Story], random: Random) -> Iterator[str]:
        for other in others:
            yield self._image(other.title, random)
            yield other.title if not self.linked else self._items([other.title])[0]
            if self.has["snippets"]:
                text = other.paragraphs[0]
                yield text[:140].rsplit(" ", 1)[0] + "…" if len(text) > 140 and random.random() < 0.5 else text
            if other.day and self.has["teasers"] and random.random() < 0.5:
                yield self._day(other.day)

    def _foot(self, story: Story, random: Random) -> Iterator[str]:
        yield from self._items(self.foot)
        year = (story.day or date(2020, 1, 1)).year + random.choice((0, 0, 1, 4))
        yield random.choice(("© {} {}. All rights reserved.", "Copyright © {} {}", "©{} {}")).format(year, self.name)
        if self.has["foot_day"]:
            away = date(year, random.randint(1, 12), random.randint(1, 28))
            yield random.choice(("Last updated: ", "Site updated ", "")) + self._day(away)

    def _formed(self, lines: Sequence[str]) -> str:
        lines = [line for line in lines if line]
        if self.form in ("phone", "list"):
            return "\n".join(lines)
        apart = [self._is_apart(line) for line in lines]
        breaks = ("\n\n" if above or below else "\n" for above, below in pairwise(apart))
        return "".join(line + end for line, end in zip(lines, (*breaks, ""), strict=True))

    def _is_apart(self, line: str) -> bool:
        """Return True for a paragraph or a heading, which an empty line parts from those beside it; others may be."""
        if line[0] in " [":
            return False
        if line == self.title:
            return self.form != "reader" and self.headed
        prose = len(line) > _PARAGRAPH and line[-1] in ".”…?"
        if prose or self.form == "reader":
            return prose
        headline = line in self.headlines
        return Random(f"{self.name} {headline or line[:3]}").random() < (_HEADED if headline else self.airy)
