"""Short texts with all that a timeline tells of them: days, clauses, why they are those days, what is unsure."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import newscli
import pytest
from newscli.article import Article
from newscli.language.linear_model import read_weights
from newscli.timeline import Event
from newscli.timeline.events.dated_events import candidates_of

from goldens import WRONG, shown, with_marks

# Texts in blocks, published on 6 February 2026 or as the heading above them says; ¶ parts paragraphs. Below each stands
# what is told of it.
BANDS = ("ahead to", "ahead beyond", "back to", "back beyond", "sentence ", "length ")
CASES = Path(__file__).parent / "cases"
TIMELINES = sorted((CASES / "timelines").glob("*.txt"))


def compare(path: Path, tell: Callable[[Article], Iterator[str]], *, rewrite: bool) -> None:
    """Compare what is told of the texts of a file with what stands below them, or renew that."""
    published, found = date(2026, 2, 6), []
    marked = path.read_text("utf-8").rstrip("\n").split("\n\n")
    blocks = [block.replace(f"{WRONG}\n", "\n").removesuffix(WRONG) for block in marked]
    for block in blocks:
        text, *_ = block.split("\n= ")
        if text.startswith("# "):
            day = text.rpartition(", published on ")[2]
            published = date.fromisoformat(day) if day[:1].isdecimal() else date(2026, 2, 6)
            found.append(text)
        else:
            article = newscli.read(text.replace("¶", "\n\n"), published=published)
            found.append("\n= ".join([text, *tell(article)]))
    if rewrite:
        path.write_text("\n\n".join(map(with_marks, found, marked)) + "\n", "utf-8")
    else:
        assert found == blocks


def timeline_of(article: Article) -> Iterator[str]:
    """Yield each event in a line: its days, its clause, why these are its days, and whether it is unsure."""
    for event in newscli.find_timeline(article).events:
        parts = (days_of(event), event.event.of(article.text), event.reason, event.confidence)
        yield " | ".join(part for part in parts if part not in ("", "likely"))


def days_of(event: Event) -> str:
    first, last, mod = event.when.first, event.when.last, event.when.mod
    days = "no day" if first is None else f"{first}" if first == last else f"{first} to {last}"
    return " ".join([days, *([event.when.value] if "T" in event.when.value else []), *([mod] if mod else [])])


def facts_of(article: Article) -> Iterator[str]:
    """Yield the facts by which each event is held for likely or unsure."""
    for event, facts in candidates_of(article):
        time = event.expression.of(article.text) if event.expression else "the news"
        yield f"{time}: {', '.join(fact for fact in facts if fact != 'always')}"


@pytest.mark.parametrize("path", TIMELINES, ids=lambda path: path.stem)
def test_timelines(path: Path, rewrite: bool) -> None:
    compare(path, timeline_of, rewrite=rewrite)


# So many lines are wrong; there may be fewer, and more only where a reader found more.
MOST_WRONG = 89


def test_no_more_is_wrong_than_a_reader_found() -> None:
    texts = (path.read_text("utf-8") for folder in ("told", "timelines") for path in (CASES / folder).rglob("*.txt"))
    assert sum(text.count(f"{WRONG}\n") for text in texts) <= MOST_WRONG


def test_what_a_rewrite_changes_is_shown_and_asked_where_it_was_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    old, new = "# A\n= 1 ✗\n= 2\n\n# B\n= 3\n", "# A\n= 4\n= 5\n= 2\n\n# B\n= 6\n"
    asked = list[str]()

    def ask(question: str) -> bool:
        asked.append(question)
        return question.endswith("5")

    assert shown(old, new, None) == new
    assert capsys.readouterr().out == "- = 1 ✗\n+ = 4\n+ = 5\n- = 3\n+ = 6\n"
    assert shown(old, new, ask) == new.replace("= 4", "= 4 ✗")
    assert asked == ["Is this right? = 4", "Is this right? = 5"]


def test_facts_that_tell_what_is_unsure(rewrite: bool) -> None:
    compare(CASES / "timelines" / "facts" / "events.txt", facts_of, rewrite=rewrite)


def test_how_far_how_long_and_where_are_told_by_the_words_that_have_weights() -> None:
    today, steps = date(2014, 5, 2), (-5000, -3660, -366, -100, -31, -20, -7, -5, -1, 1, 7, 31, 366, 3660, 5000)
    days = [today + timedelta(days=step) for step in steps * 3]
    told = [
        f"Otto swam{' past the pier' * (at % 14)} on {day:%B} {day.day}, {day.year}." for at, day in enumerate(days)
    ]
    article = newscli.read(" ".join(["He swam in 2009.", *told]), published=today)
    facts = {fact for _, each in candidates_of(article) for fact in each if fact.startswith(BANDS)}
    weighed = read_weights("newscli.timeline.events", "confidence.tsv", "event")
    assert [fact for fact in weighed if fact.startswith(BANDS) and fact not in facts] == []
