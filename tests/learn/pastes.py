"""In: web pages and articles whose title is known; out: `newscli/ingest/clean/readings.tsv`, how a page is read.

    python tests/learn/pastes.py web-train.jsonl quotes/train.jsonl [FOLDS]

The pages are rendered by w3m and Chromium (both must be there), the articles set in pages of papers that are made up
(`frames`, `layouts`). A reading is right if its run of lines holds most of the words of the text, and its title is one
that the page's markup states; where the page doesn't print any, if it has none. The model is a conditional logit over
the readings of a page, pulled towards 0. With FOLDS it learns without a part of the sites at a
time, prints how many pages it reads right, and how often doubt is said of them and of the others.
"""

import gzip
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from random import Random
from shutil import which
from typing import Any, NamedTuple

import lxml.html
import newscli
import numpy as np
from frames import Paper, Story
from layouts import LAYOUTS, page_in
from newscli.ingest.clean.lines import Draft, first_lines, in_reading_order
from newscli.ingest.clean.reading_features import GROUPS
from newscli.ingest.clean.readings import Reading, candidates, doubts_of, readings_of
from newscli.ingest.clean.steps import PAGE, STEPS
from newscli.ingest.pages.embedded import page_text
from newscli.language.linear_model import UNIT
from pages import labels
from playwright.sync_api import TimeoutError as PlaywrightTimeout
from playwright.sync_api import sync_playwright
from tables import format_table, spell_out

TARGET = Path(newscli.__file__).parent / "ingest" / "clean" / "readings.tsv"
WORD = re.compile(r"\w+")
BARS = (" | ", " - ", " – ", " — ", " :: ", " · ", " • ")
PULL, STEPS_DOWN, RATE, RARE = 9.0, 300, 0.1, 4
PAPERS, PAGES, IN_EACH = 300, 450, 50  # pages of made-up papers, and in each layout
FEWEST, ALIKE, HALF, HELD = 200, 0.8, 0.5, 0.3
COUNTS = {"web": 0.5, "browser": 0.25, "paper": 1.0, "layout": 0.5}  # what a page of each kind counts


class Paste(NamedTuple):
    """A page pasted as text, what its story is, what it may be called, and the site that it is of."""

    raw: str
    text: str
    titles: tuple[str, ...]
    site: str
    kind: str


class Choice(NamedTuple):
    """The readings of a page, each with its features and whether it is right."""

    paste: Paste
    draft: str
    features: list[list[str]]
    right: list[bool]


def rendered(path: Path) -> Iterator[Paste]:
    """Yield the pages of a corpus as w3m shows them, and as Chromium has their text without style sheets."""
    with sync_playwright() as tools, tools.chromium.launch(executable_path=which("chromium")) as browser:
        tab = browser.new_context(java_script_enabled=False, offline=True).new_page()
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            page = page_text(gzip.decompress((path.parent / "html" / f"{record['id']}.html.gz").read_bytes()))
            command = ["w3m", "-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-cols", "2000"]
            shown = subprocess.run(command, input=page.encode(), capture_output=True, check=False, timeout=60)
            with suppress(PlaywrightTimeout):
                tab.set_content(page, wait_until="commit", timeout=8000)
            for raw, kind in ((shown.stdout.decode(errors="replace"), "web"), (tab.inner_text("body"), "browser")):
                if len(raw) > FEWEST and record["title"]:
                    titles = (record["title"], *stated_titles(record["title"], page))
                    yield Paste(raw, record["text"], titles, record["url"].split("/")[2], kind)


def stated_titles(title: str, page: str) -> Iterator[str]:
    """Yield what a page's own markup calls its story, a heading where it says half of the title."""
    root = lxml.html.document_fromstring(page.encode(), parser=lxml.html.HTMLParser(encoding="utf-8"))
    for element in root.iter("meta", "title", "h1"):
        name = element.get("property") or element.get("name")
        text = element.get("content") if element.tag == "meta" else "".join(map(str, element.itertext()))
        stated = name in ("og:title", "twitter:title") if element.tag == "meta" else alike(title, text or "", HALF)
        if text and stated:
            yield " ".join(text.split())


def stories_of(path: Path) -> list[Story]:
    """Return the articles of a corpus, whose first paragraph is the title."""
    stories = []
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        title, *rest = [" ".join(each.split()) for each in record["text"].split("\n\n") if each.strip()]
        paragraphs = tuple(each for each in rest if each != "ABSTRACT.")
        if 4 <= len(title.split()) <= 20 and len(paragraphs) > 6:
            stories.append(Story(title.rstrip("."), paragraphs, date.fromisoformat(record["id"].split("_")[1])))
    return stories


def framed(path: Path) -> Iterator[Paste]:
    """Yield the articles of a corpus in pages of made-up papers."""
    stories = stories_of(path)
    random = Random(7)
    random.shuffle(stories)
    for number in range(PAGES):
        story = stories[number % len(stories)]
        others = [other for other in random.sample(stories, 40) if other is not story]
        page, kept = Paper(number % PAPERS).page(story, others, Random(number))
        yield Paste(page, "\n".join(kept), (story.title,), f"paper {number % PAPERS}", "paper")
    stories = stories_of(path)
    Random(11).shuffle(stories)
    for number in range(IN_EACH * len(LAYOUTS)):
        story, random = stories[number % len(stories)], Random(number)
        others = [other for other in random.sample(stories, 12) if other is not story][:10]
        page, kept = page_in(LAYOUTS[number % len(LAYOUTS)], story, others, random)
        yield Paste(page, "\n".join(kept), (story.title,), f"layout {number % len(LAYOUTS)}", "layout")


def alike(gold: str, ours: str, least: float = ALIKE) -> bool:
    """Return True if two titles share at least four of five words, or another share."""
    a, b = (Counter(WORD.findall(text.lower())) for text in (gold, ours))
    return 2 * sum((a & b).values()) >= least * (sum(a.values()) + sum(b.values()))


def is_title(titles: Sequence[str], text: str) -> bool:
    """Return True if a line is one of the titles, with the paper's name or without it."""
    bare = (title[: title.rfind(bar)] for title in titles for bar in BARS if bar in title)
    return any(alike(title, text) for title in (*titles, *bare))


def choice_of(paste: Paste) -> Choice | None:
    """Return the readings of a page; None where none is right."""
    draft = Draft.of(in_reading_order(first_lines(paste.raw)))
    for step in STEPS[:PAGE]:
        draft = draft.apply(step.edits(draft))
    lines, _ = readings_of(draft.text)
    ways = list(candidates(draft.text, lines))
    sizes = [len(scored.line.words) * (scored.kind is None) for scored in lines]
    inside = labels([scored.line for scored in lines], paste.text)
    words = [size * kept for size, kept in zip(sizes, inside, strict=True)]
    held = {way[:2]: _shared(words, sizes, way) for way, _ in ways}
    best = max(held, key=lambda run: held[run], default=None)
    named = {
        way.title for way, _ in ways if way.title is not None and is_title(paste.titles, lines[way.title].line.text)
    }
    right = [
        way[:2] == best and held[way[:2]] > HELD and (way.title in named if named else way.title is None)
        for way, _ in ways
    ]
    features = [spell_out(GROUPS, each) for _, each in ways]
    return Choice(paste, draft.text, features, right) if any(right) else None


def _shared(words: Sequence[int], sizes: Sequence[int], way: Reading) -> float:
    """Return how well a run of lines fits the story (F1 of words)."""
    found = slice(way.first, way.last)
    return 2 * sum(words[found]) / (sum(sizes[found]) + sum(words) or 1)


def fit(choices: Sequence[Choice]) -> dict[str, float]:
    """Return the weight of each feature (conditional logit; Adam, Kingma and Ba 2015)."""
    counts = Counter(feature for each in choices for row in each.features for feature in row)
    known = {name: number for number, name in enumerate(sorted(n for n, times in counts.items() if times >= RARE))}
    rows = [row for each in choices for row in each.features]
    cells = [(number, known[name]) for number, row in enumerate(rows) for name in row if name in known]
    row, column = (np.array(each) for each in zip(*cells, strict=True))
    sizes = np.array([len(each.features) for each in choices])
    page, starts = np.repeat(np.arange(len(choices)), sizes), np.cumsum(sizes) - sizes
    right = np.array([one for each in choices for one in each.right], dtype=float)
    weight = np.array([COUNTS[each.paste.kind] for each in choices])[page]
    model = steady = swing = np.zeros(len(known))
    for turn in range(1, STEPS_DOWN + 1):
        scores = np.bincount(row, model[column], minlength=len(rows))
        powers = np.exp(scores - np.maximum.reduceat(scores, starts)[page])
        wanted = powers * right
        error = (_parts(powers, starts, page) - _parts(wanted, starts, page)) * weight
        slope = np.bincount(column, error[row], minlength=len(known)) + PULL / 2 * model
        steady, swing = 0.9 * steady + 0.1 * slope, 0.99 * swing + 0.01 * slope * slope
        pace = RATE * (1 - 0.95 * turn / STEPS_DOWN)
        model = model - pace * (steady / (1 - 0.9**turn)) / (np.sqrt(swing / (1 - 0.99**turn)) + 1e-8)
    return {name: float(model[number]) for name, number in known.items()}


def _parts(powers: Any, starts: Any, page: Any) -> Any:
    return powers / (np.add.reduceat(powers, starts)[page] + 1e-12)


def write(model: dict[str, float], count: int, command: str) -> None:
    """Write the table."""
    head = {
        "what": "how much each feature of a reading of a pasted page speaks for it (ingest/clean)",
        "corpus": f"WCXB, pages and their titles, and articles of PolNeAR (training part) in invented pages: {count}",
        "licence": "CC BY 4.0; PolNeAR's texts are their publishers', of which only weights are here",
        "learnt": str(datetime.now(UTC).date()),
        "command": command,
    }
    rows = {name: str(round(weight / UNIT)) for name, weight in model.items() if abs(weight) >= UNIT / 2}
    TARGET.write_text(format_table(head, {"reading": rows}), encoding="utf-8")


def judge(choices: Sequence[Choice], folds: int) -> None:
    """Print how pages of sites that were left out are read."""
    from newscli.ingest.clean import readings

    told: Counter[str] = Counter()
    for fold in range(folds):
        write(fit([each for each in choices if _fold(each, folds) != fold]), len(choices), "")
        from newscli.language.linear_model import read_table

        read_table.cache_clear()
        readings._model.cache_clear()
        readings_of.cache_clear()
        for each in choices:
            if _fold(each, folds) == fold:
                kind = each.paste.kind
                lines, ways = readings_of(each.draft)
                title = ways[0].title
                right = title is not None and is_title(each.paste.titles, lines[title].line.text)
                told[f"{kind} pages"] += 1
                told[f"{kind} {'right' if right else 'wrong'}"] += 1
                told[f"{kind} {'right' if right else 'wrong'}, doubted"] += any(doubts_of(lines, ways, 1))
    for name, count in sorted(told.items()):
        print(name, count)


def _fold(each: Choice, folds: int) -> int:
    return int(sha256(each.paste.site.encode()).hexdigest(), 16) % folds


def main() -> None:
    """Learn from the corpora and write the table."""
    web, articles, *folds = sys.argv[1:]
    choices = [found for paste in (*rendered(Path(web)), *framed(Path(articles))) if (found := choice_of(paste))]
    if folds:
        judge(choices, int(folds[0]))
    write(fit(choices), len(choices), f"python tests/learn/pastes.py {Path(web).name} {Path(articles).name}")


if __name__ == "__main__":
    main()
