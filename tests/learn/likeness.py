"""Learn when two papers tell of one thing: takes marked stories and plain ones, writes `matching/likeness.tsv`.

    python tests/learn/likeness.py data/stories/*/ --plain stories.jsonl

A marked story is a folder of articles with `differences.json` (data/README.md says what that holds): two figures, or
two days, that differ are of one thing where they tell one planted difference. Those whose mistakes nobody has read
teach nothing. As well learnt from are stories that are made of `data/tellings.json`. Plain stories are a JSON object an
article, with `story` and `text`: there two that differ are taken to be of two things, as nearly all are. Each is a
logistic regression, by Newton's method with an L2 penalty. What it comes to is counted with each marked story
left out.
"""

import argparse
import datetime
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

sys.path[:0] = [str(Path(__file__).resolve().parent.parent)]

import newscli
from logistic import chance, fit
from newscli.matching.compared import Material
from newscli.matching.same_days import DayMention, day_mentions, meet
from newscli.matching.same_days import are_comparable as are_comparable_days
from newscli.matching.same_days import facts_of as day_facts
from newscli.matching.same_days import pairs_of as day_pairs
from newscli.matching.same_figures.facts import Pair, facts_of, may_agree, pairs_of
from newscli.matching.same_figures.figure_mentions import figure_mentions
from newscli.matching.terms import Terms
from newscli.pipeline.comparing import by_day, material_of
from tables import format_table

from made_stories import MadeStory, made_story, topics

TARGET = Path(newscli.__file__).parent / "matching" / "likeness.tsv"
PENALTY = 4.0
TWICE = 4  # a marked pair counts as so many of made stories and of plain ones
PAPERS = {2: 9, 4: 2}  # how many stories are made of a topic, by the number of their papers
MOST = 14  # articles of a plain story


class Row(NamedTuple):
    """Two figures: their story, what is known of them, whether they are of one thing."""

    story: str
    facts: dict[str, float]
    is_one: bool


def pairs_in(articles: Sequence[newscli.Article]) -> Iterator[tuple[Pair, dict[str, float]]]:
    """Yield the comparable pairs of figures of articles but ages of somebody with a name, with their facts."""
    found: list[Material] = [material_of(article) for article in articles]
    terms = Terms(articles)
    told = [each for number, material in enumerate(found) for each in figure_mentions(number, material, terms)]
    for pair in pairs_of(told):
        if not (pair.one.figure.unit == "old" and pair.one.names):
            yield pair, facts_of(pair, terms.rare)


def days_in(articles: Sequence[newscli.Article]) -> Iterator[tuple[DayMention, DayMention, dict[str, float]]]:
    """Yield the comparable pairs of dated events of articles that differ, with their facts."""
    terms = Terms(articles)
    told = [each for number, of in enumerate(articles) for each in day_mentions(number, material_of(of), terms)]
    for pair in day_pairs(told):
        if are_comparable_days(pair.one, pair.other) and not meet(pair.one, pair.other):
            yield pair.one, pair.other, day_facts(pair, terms.rare)


def marked_figures(folder: Path) -> Iterator[Row]:
    """Yield the pairs of figures of a marked story that differ."""
    articles, names, planted = _story(folder)
    for pair, facts in pairs_in(articles):
        if may_agree(pair.one, pair.other):
            continue
        here, there = (
            _planted(articles[each.article], each.figure.span, names, planted, "figures")
            for each in (pair.one, pair.other)
        )
        grew = pair.one.fate == pair.other.fate != ""  # a toll that grew is told as well as not
        if here & there or not grew:
            yield Row(folder.name, facts, bool(here & there))


def marked_days(folder: Path) -> Iterator[Row]:
    """Yield the pairs of dated events of a marked story that differ."""
    articles, names, planted = _story(folder)
    for one, other, facts in days_in(articles):
        spans = (one.event.span, other.event.span)
        articles_of = (articles[one.article], articles[other.article])
        here, there = (_planted(*each, names, planted, "days") for each in zip(articles_of, spans, strict=True))
        yield Row(folder.name, facts, bool(here & there))


def _story(folder: Path) -> tuple[Sequence[newscli.Article], dict[str, set[str]], list[dict[str, Any]]]:
    """Return the articles of a marked story, the files that have its text, and what was planted."""
    read = {path.name: newscli.read(path.read_bytes()) for path in sorted(folder.glob("*.md"))}
    marks = json.loads((folder / "differences.json").read_text(encoding="utf-8"))
    copies = marks["copies"]
    names = {article.id: {name}.union(*(each for each in copies if name in each)) for name, article in read.items()}
    return by_day(tuple(read.values())), names, marks["differences"]


def _planted(
    article: newscli.Article, span: newscli.Span, names: dict[str, set[str]], planted: list[dict[str, Any]], kind: str
) -> set[int]:
    """Return the numbers of the planted differences of a kind that a place in an article tells."""
    found = set()
    for number, each in enumerate(planted):
        for words in each["told"]:
            start = article.text.find(words["text"])
            inside = 0 <= start < span.end and span.start < start + len(words["text"])
            if each["kind"] == kind and words["article"] in names[article.id] and inside:
                found.add(number)
    return found


def made_pairs() -> Iterator[tuple[str, Row]]:
    """Yield the pairs of figures and of days of made stories that differ, each with what it is."""
    for topic, (papers, stories) in product(topics(), PAPERS.items()):
        for number in range(stories):
            story = made_story(topic, number, papers)
            for pair, facts in pairs_in(story.articles):
                if not may_agree(pair.one, pair.other):
                    spans = ((each.article, each.figure.span) for each in (pair.one, pair.other))
                    yield from _made(story, "figures", topic, facts, *spans)
            for one, other, facts in days_in(story.articles):
                yield from _made(
                    story, "days", topic, facts, *((each.article, each.event.span) for each in (one, other))
                )


def _made(
    story: MadeStory, kind: str, topic: str, facts: dict[str, float], *places: tuple[int, newscli.Span]
) -> Iterator[tuple[str, Row]]:
    here, there = ({made.what for made in story.told_at(at, span.start, span.end)} for at, span in places)
    if here and there:
        yield kind, Row(topic, facts, bool(here & there))


def plain_stories(path: Path) -> dict[str, Sequence[newscli.Article]]:
    """Return the articles of each plain story."""
    stories: dict[str, list[str]] = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        stories[record["story"]].append(record["text"])
    return {story: by_day([newscli.read(text) for text in texts[:MOST]]) for story, texts in stories.items()}


def plain_figures(stories: dict[str, Sequence[newscli.Article]]) -> list[Row]:
    """Return the pairs of figures of plain stories that differ."""
    return [
        Row(story, facts, is_one=False)
        for story, articles in stories.items()
        for pair, facts in pairs_in(articles)
        if not may_agree(pair.one, pair.other)
    ]


def plain_days(stories: dict[str, Sequence[newscli.Article]]) -> list[Row]:
    """Return the pairs of dated events of plain stories that differ."""
    return [Row(story, facts, is_one=False) for story, articles in stories.items() for *_, facts in days_in(articles)]


def _learn(rows: Sequence[Row], others: Sequence[Row]) -> dict[str, float]:
    rows = [*TWICE * list(rows), *others]
    return fit([row.facts for row in rows], [row.is_one for row in rows], penalty=PENALTY, rarest=1)


def _show(rows: Sequence[Row], others: Sequence[Row]) -> None:
    """Print what is found and how much of it is right at some chances, each story judged by what the others teach."""
    told = []
    for story in sorted({row.story for row in rows}):
        weights = _learn([row for row in rows if row.story != story], others)
        told += [(chance(weights, row.facts), row.is_one) for row in rows if row.story == story]
    for least in (0.1, 0.2, 0.3, 0.5, 0.7):
        found = [is_one for sure, is_one in told if sure >= least]
        total = sum(is_one for _, is_one in told)
        print(f"{least}: {sum(found)} of {total} found, {sum(found)} of {len(found)} right")


def main() -> None:
    """Learn the weights and write them."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("stories", nargs="+", type=Path)
    options.add_argument("--plain", type=Path, required=True)
    asked = options.parse_args()
    plain = plain_stories(asked.plain)
    others = {"figures": plain_figures(plain), "days": plain_days(plain)}
    for kind, row in made_pairs():
        others[kind].append(row)
    marked = [folder for folder in asked.stories if _teaches(folder)]
    rows = {
        "figures": [row for folder in marked for row in marked_figures(folder)],
        "days": [row for folder in marked for row in marked_days(folder)],
    }
    models = {}
    for name, of_kind in rows.items():
        print(name, len(of_kind), len(others[name]))
        _show(of_kind, others[name])
        weights = _learn(of_kind, others[name])
        models[name] = {fact: f"{weight:.2f}" for fact, weight in weights.items() if round(weight, 2)}
    head = {
        "what": "weights of what speaks for two papers telling of one thing",
        "corpus": f"{len(marked)} marked stories of data/stories, and such as are made of data/tellings.json; pairs of "
        "numbers in stories of ECB+ (Cybulska and Vossen 2014) but its eight largest",
        "licence": "our stories as the rest of data; the other texts are their publishers', and only numbers learnt "
        "from them are here",
        "learnt": datetime.datetime.now(tz=datetime.UTC).date().isoformat(),
        "command": "python tests/learn/likeness.py data/stories/*/ --plain stories.jsonl",
    }
    TARGET.write_text(format_table(head, models), encoding="utf-8")


def _teaches(folder: Path) -> bool:
    marks = folder / "differences.json"
    return marks.exists() and not json.loads(marks.read_text(encoding="utf-8")).get("unread")


if __name__ == "__main__":
    main()
