"""Golden cases: all that is told of whole articles of `data/`, right or wrong, so that a change shows what it moves.

`--rewrite` renews it. A line that a reader found wrong ends in ✗, which stays as long as the line does.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path

import newscli
import pytest
from newscli.article import Article, Span
from newscli.language.names.linking import entities_in
from newscli.matching.novelty import find_new
from newscli.pipeline.comparing import by_day, material_of
from newscli.quotes import Quote
from newscli.quotes.results import listed, with_unlisted
from newscli.schema.across_papers import Carrier

from goldens import WRONG, with_marks
from made_sentences import Answering
from test_clauses import bracketed
from test_quote_shapes import CASES
from test_timelines import timeline_of

DATA = Path(__file__).resolve().parent.parent / "data"
TOLD = Path(__file__).parent / "cases" / "told"
PAGES = sorted((Path(__file__).parent / "cases" / "pages").glob("*.html"))
# Sentences that are made of parts, with what a reader takes from each: who says what, or when what happened.
SAYING = dict(Answering("told").texts(200))
DATING = dict(Answering("told").dated(150))
# What is in those that are not yet read as they are meant.
MISREAD = (*("sang “", "could win the vote in May", "could sell the mill in May", "rows to the fair every Monday"),)
# The texts of the rows that tell statements, of which `test_quote_shapes` compares who says what.
ROWS = [*dict.fromkeys((case.file, case.text) for case in CASES)]
# Marked statements, with their numbers: [1 …], [1? …].
_MARKS = re.compile(r"\[\d+\?? |\]")


def _open(folder: Path) -> bool:
    """Return True if nobody wants to be surprised by the mistakes made in a story."""
    return not any(json.loads(path.read_text("utf-8"))["held_out"] for path in folder.glob("*.json"))


STORIES = sorted(folder for folder in (DATA / "stories").iterdir() if _open(folder))
ARTICLES = [path for folder in (*STORIES, DATA / "reports") for path in sorted(folder.glob("*.md"))] + [
    path
    for path in sorted((DATA / "statements").glob("*.txt"))
    if "held out: no" in path.read_text("utf-8").partition("\n\n")[0]
]


def _marked(path: Path) -> Article:
    head, _, text = path.read_text("utf-8").partition("\n\n")
    published = date.fromisoformat(head.partition("published: ")[2].partition("\n")[0])
    return newscli.read(_MARKS.sub("", text.partition("\n--\n")[0]), published=published)


def _quote(quote: Quote, text: str) -> Iterator[str]:
    """Yield what is told of a statement but for its kind, its speaker's name and its words."""
    speaker = quote.speaker

    def told(span: Span | None) -> str:
        return span.of(text) if span else "-"

    if speaker:
        yield f"{told(speaker.mention)}{'' if speaker.resolved else ', unknown'}"
        yield f"role {told(speaker.role)}"
    yield f"to {told(quote.addressee)}"
    yield f"by {told(quote.cue)}"


def _statements(article: Article, *, judged: bool = False) -> Iterator[str]:
    """Yield who says what in an article, a line each, then what else stands in quotation marks.

    Who says which words is left out where another test has `judged` it.
    """
    every = newscli.find_quotes(article)
    for quote in every.quotes:
        content = " ¦ ".join(span.of(article.text) for span in quote.content)
        who = f"{quote.kind} of {quote.speaker.name if quote.speaker else '-'}"
        told = [part for part in _quote(quote, article.text) if part not in ("role -", "to -")]
        yield " | ".join(
            [f"“ {quote.confidence}", *told] if judged else [f"“ {quote.confidence} {who}", *told, content]
        )
    for left in with_unlisted(article, listed(every), every).unlisted or ():
        yield f"( {left.reason} | {left.span.of(article.text)}"


def _events(article: Article) -> Iterator[str]:
    return (f"= {event}" for event in timeline_of(article))


def _article(article: Article) -> Iterator[str]:
    """Yield what is told of an article, a line each: statements, events, best sentences."""
    yield from _statements(article)
    yield from _events(article)
    for sentence in newscli.summarize(article).sentences:
        yield f"+ {'; '.join(sentence.reasons)} | {sentence.span.of(article.text)}"


def _parsed(article: Article) -> Iterator[str]:
    """Yield the paragraphs of an article with brackets around their clauses, and its names."""
    yield from bracketed(article).split("\n\n")
    for entity in entities_in(newscli.annotate(article).names):
        yield f"@ {entity.name} | {entity.kind} {entity.gender or ''} | {entity.times} times, {entity.evidence}"


def _page(article: Article) -> Iterator[str]:
    """Yield what is read of a page: facts, paragraphs, links, what was left out."""
    yield f"authors: {'; '.join(article.authors)}"
    for name in ("title", "source", "url", "section", "language", "slug"):
        yield f"{name}: {getattr(article, name) or ''}"
    yield f"published: {article.published_at or article.published}, {article.date_from}; updated: {article.updated_at}"
    for fact in article.facts_from:
        yield f"? {fact.fact} by {fact.where}: {fact.value}"
    for paragraph in article.paragraphs:
        yield f"{paragraph.kind}: {paragraph.span.of(article.text)}"
    for link in article.links:
        yield f"link: {link.span.of(article.text)} | {link.url}"
    for out in article.left_out:
        yield f"- {out.kind}: {out.source.of(article.raw)}"


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
    for kind, mention in found.alone:
        yield f"{mention.article} alone | {kind} | {mention.span.of(articles[mention.article].text)}"


def _news(articles: Sequence[Article]) -> Iterator[str]:
    """Yield what is new in the later half of the articles, and in the last."""
    materials = [material_of(article) for article in articles]
    for known in (len(articles) // 2, len(articles) - 1):
        for new in find_new(materials, known):
            number, span, value = new.mention
            before = f"{new.before.article}: {new.before.value}" if new.before else ""
            told = span.of(articles[number].text)
            yield f"{known} known | {new.kind} | {number} | {value} | {told} | {new.weight:.2f} | {before}"


def _carrier(carrier: Carrier) -> str:
    edits = "; ".join(f"{each.kind} {each.words}" for each in carrier.edits)
    copies = ", ".join(each.slug for each in carrier.copies)
    told = (carrier.carries, f"{carrier.share:.3f}", carrier.stored.slug, str(carrier.speaker), edits, copies)
    return " | ".join((*told, "of another" * carrier.other_speaker, "goes on" * carrier.beyond))


def _across(archive: newscli.Archive, articles: Sequence[Article]) -> Iterator[str]:
    """Yield what is told of articles of which all but the last are in an archive."""
    for each in archive.check_draft(articles[-1]).quotations:
        yield f"? {each.kind} {each.status} | {each.speaker} | {each.words}"
        if each.best:
            yield f"  {_carrier(each.best)}"
    for article in articles:
        for quotation in archive.trace(article).quotations:
            yield f"→ {quotation.speaker} | {quotation.words}"
            for carrier in quotation.carriers:
                yield f"  {_carrier(carrier)}"
    for person in archive.people().people:
        forms = "; ".join(f"{form.name} in {form.articles} {form.reason}" for form in person.forms)
        counts = f"in {person.articles}, {person.mentions} times, {person.quotes} quotes"
        yield f"@ {person.name} | {forms} | {counts} | not {'; '.join(person.doubtful)}"


def _audit(articles: Sequence[Article]) -> Iterator[str]:
    """Yield how articles are sourced."""
    found = newscli.audit(articles)
    for paper, month, kind, statements, words, share in found.sources:
        yield f"by {kind} | {paper} {month} | {statements} {words} {share:.3f}"
    for number, sentence, figure in found.claims:
        yield f"{number} claims {figure.of(articles[number].text)} | {sentence.of(articles[number].text)}"
    for check in found.headlines:
        place = check.place.of(articles[check.article].text) if check.place else "-"
        yield f"{check.article} headed {check.kind} {check.words} | {check.stands} | {place}"
    for spoken in found.pronouns:
        yield f"{spoken.pronoun} | {spoken.people} {spoken.statements} {spoken.words} {spoken.share:.3f}"


@cache
def _blocks(path: Path) -> dict[str, list[str]]:
    """Return the lines of each block of a file by its first line."""
    blocks = path.read_text("utf-8").rstrip("\n").split("\n\n") if path.exists() else []
    return {block.partition("\n")[0]: block.split("\n")[1:] for block in blocks}


def _compare(file: str, told: Mapping[str, Iterable[str]], rewrite: bool) -> None:
    """Compare lines by the name of their block with the blocks of a file, which blank lines part, or renew these."""
    lines = {f"# {name}": [" ".join(line.split()) for line in each] for name, each in told.items()}
    path = TOLD / f"{file}.txt"
    if rewrite:
        _blocks.cache_clear()
    named = _blocks(path)
    known = {head: named.get(head, []) for head in lines}
    if rewrite:
        named |= {
            head: with_marks("\n".join(block), "\n".join(known[head])).splitlines() for head, block in lines.items()
        }
        path.write_text("\n\n".join("\n".join([head, *block]) for head, block in named.items()) + "\n", "utf-8")
    else:
        assert lines == {head: [line.removesuffix(WRONG) for line in block] for head, block in known.items()}


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_an_article(path: Path, rewrite: bool) -> None:
    of_story = path.parent.name != "statements"
    article = newscli.read(path.read_bytes()) if of_story else _marked(path)
    file = path.parent.name if of_story else path.stem
    _compare(file, {path.stem: _article(article)}, rewrite)
    _compare(f"parsed/{file}", {path.stem: _parsed(article)}, rewrite)


@pytest.mark.parametrize("folder", STORIES, ids=lambda path: path.name)
def test_articles_compared(folder: Path, rewrite: bool) -> None:
    articles = by_day([newscli.read(path.read_bytes()) for path in sorted(folder.glob("*.md"))])
    told = {"compared": _story(articles), "audited": _audit(articles), "what is new": _news(articles)}
    _compare(folder.name, told, rewrite)


@pytest.mark.parametrize("folder", STORIES, ids=lambda path: path.name)
def test_articles_in_an_archive(folder: Path, tmp_path: Path, rewrite: bool) -> None:
    articles = by_day([newscli.read(path.read_bytes()) for path in sorted(folder.glob("*.md"))])
    archive = newscli.Archive(tmp_path / "archive.db")
    archive.add(*[article.raw.encode() for article in articles[:-1]])
    _compare(folder.name, {"in an archive": _across(archive, articles)}, rewrite)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page(path: Path, rewrite: bool) -> None:
    _compare("pages", {path.stem: _page(newscli.read_html(path.read_text("utf-8")))}, rewrite)


def _short(text: str) -> Article:
    return newscli.read(text.replace("¶", "\n\n").replace("↵", "\n"), published=date(2026, 2, 6))


def _is_read_as_meant(text: str) -> bool:
    article = _short(text)
    if text in SAYING:
        said = [
            (quote.speaker.name.removeprefix("the ") if quote.speaker else "", quote.content[0].of(text).strip("“”,."))
            for quote in listed(newscli.find_quotes(article)).quotes
        ]
        return said == [(name, words.strip("”")) for name, words in SAYING[text]]
    found = [each for each in newscli.find_timeline(article).events if each.confidence != "unsure"]
    days = [(f"{each.when.first}", f"{each.when.last}") for each in found]
    return days == [each[:2] for each in DATING[text]] and all(
        words in event.event.of(text) for event, (_, _, words) in zip(found, DATING[text], strict=True)
    )


def test_made_sentences() -> None:
    misread = [text for text in (*SAYING, *DATING) if not _is_read_as_meant(text)]
    assert [text for text in misread if not any(words in text for words in MISREAD)] == []
    assert [words for words in MISREAD if not any(words in text for text in misread)] == [], "these are read now"


def _on_one_line(text: str) -> str:
    return text.replace("\n\n", "¶").replace("\n", "↵")


FILES = sorted({file for file, _ in ROWS})


@pytest.mark.parametrize("file", FILES)
def test_rows(file: str, rewrite: bool) -> None:
    told = {_on_one_line(text): _statements(_short(text), judged=True) for row, text in ROWS if row == file}
    _compare(f"rows/{file}", told, rewrite)


@pytest.mark.parametrize("file", FILES)
def test_no_block_is_left_of_what_is_gone(file: str, rewrite: bool) -> None:
    path, kept = TOLD / f"rows/{file}.txt", {f"# {_on_one_line(text)}" for row, text in ROWS if row == file}
    if rewrite:
        blocks = path.read_text("utf-8").rstrip("\n").split("\n\n")
        path.write_text("\n\n".join(block for block in blocks if block.partition("\n")[0] in kept) + "\n", "utf-8")
    assert _blocks(path).keys() == kept
