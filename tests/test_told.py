"""Golden cases: all that is told of whole articles of `data/`, right or wrong, so that a change shows what it moves.

`--rewrite` renews it. A line that a reader found wrong ends in ✗, which stays as long as the line does.
"""

import json
import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import newscli
import pytest
from newscli.article import Article, Span
from newscli.pipeline.comparing import by_day
from newscli.quotes import Quote
from newscli.quotes.coverage import with_unlisted
from newscli.quotes.filtering import listed

from test_timelines import timeline_of

DATA = Path(__file__).resolve().parent.parent / "data"
TOLD = Path(__file__).parent / "cases" / "told"
WRONG = " ✗"
# Marked statements, with their numbers: [1 …], [1? …].
_MARKS = re.compile(r"\[\d+\?? |\]")


def _open(folder: Path) -> bool:
    """Return True if nobody wants to be surprised by the mistakes made in a story."""
    return not any(json.loads(path.read_text("utf-8"))["held_out"] for path in folder.glob("*.json"))


STORIES = sorted(folder for folder in (DATA / "stories").iterdir() if _open(folder))
ARTICLES = [path for folder in STORIES for path in sorted(folder.glob("*.md"))] + [
    path
    for path in sorted((DATA / "statements").glob("*.txt"))
    if "held out: no" in path.read_text("utf-8").partition("\n\n")[0]
]


def _marked(path: Path) -> Article:
    head, _, text = path.read_text("utf-8").partition("\n\n")
    published = date.fromisoformat(head.partition("published: ")[2].partition("\n")[0])
    return newscli.read(_MARKS.sub("", text.partition("\n--\n")[0]), published=published)


def _quote(quote: Quote, text: str) -> Iterator[str]:
    speaker = quote.speaker

    def told(span: Span | None) -> str:
        return span.of(text) if span else "-"

    yield f"“ {quote.confidence} {quote.kind} of {speaker.name if speaker else '-'}"
    if speaker:
        yield f"{told(speaker.mention)}{'' if speaker.resolved else ', unknown'}"
        yield f"role {told(speaker.role)}"
    yield f"to {told(quote.addressee)}"
    yield f"by {told(quote.cue)}"
    yield " ¦ ".join(map(told, quote.content))


def _article(article: Article) -> Iterator[str]:
    """Yield what is told of an article, a line each: quotes, other words in marks, events, best sentences."""
    every = newscli.find_quotes(article)
    for quote in every.quotes:
        yield " | ".join(part for part in _quote(quote, article.text) if part not in ("role -", "to -"))
    for left in with_unlisted(article, listed(every), every).unlisted or ():
        yield f"( {left.reason} | {left.span.of(article.text)}"
    for event in timeline_of(article):
        yield f"= {event}"
    for sentence in newscli.summarize(article).sentences:
        yield f"+ {'; '.join(sentence.reasons)} | {sentence.span.of(article.text)}"


def _story(articles: Sequence[Article]) -> Iterator[str]:
    """Yield what is told of articles compared."""
    found = newscli.compare(articles)
    for copy, original in found.copies:
        yield f"copy | {copy} of {original}"
    for difference in found.differences:
        yield f"≠ {difference.kind} | {difference.about}"
        for number, span, value in difference.tellings:
            yield f"  {number} | {value} | {span.of(articles[number].text)}"
    for shared in found.shared:
        first, numbers = shared.tellings[0], ", ".join(str(each.article) for each in shared.tellings)
        yield f"~ {numbers} | {first.span.of(articles[first.article].text)}"
    for kind, telling in found.alone:
        yield f"{telling.article} alone | {kind} | {telling.span.of(articles[telling.article].text)}"


def _compare(file: str, name: str, told: Iterator[str], rewrite: bool) -> None:
    """Compare lines with the block of that name in a file, whose blocks blank lines part, or renew that."""
    lines = [" ".join(line.split()) for line in told]
    path = TOLD / f"{file}.txt"
    blocks = path.read_text("utf-8").rstrip("\n").split("\n\n") if path.exists() else []
    named = {block.partition("\n")[0]: block.split("\n")[1:] for block in blocks}
    known = named.get(f"# {name}", [])
    if rewrite:
        wrong = {line.removesuffix(WRONG) for line in known if line.endswith(WRONG)}
        named[f"# {name}"] = [f"{line}{WRONG if line in wrong else ''}" for line in lines]
        path.write_text("\n\n".join("\n".join([head, *block]) for head, block in named.items()) + "\n", "utf-8")
    else:
        assert lines == [line.removesuffix(WRONG) for line in known]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_an_article(path: Path, rewrite: bool) -> None:
    of_story = path.parent.name != "statements"
    article = newscli.read(path.read_bytes()) if of_story else _marked(path)
    _compare(path.parent.name if of_story else path.stem, path.stem, _article(article), rewrite)


@pytest.mark.parametrize("folder", STORIES, ids=lambda path: path.name)
def test_articles_compared(folder: Path, rewrite: bool) -> None:
    articles = by_day([newscli.read(path.read_bytes()) for path in sorted(folder.glob("*.md"))])
    _compare(folder.name, "compared", _story(articles), rewrite)
