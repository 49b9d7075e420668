"""Takes quotes, returns their page: speakers in the order they first speak, each with what they said."""

from collections.abc import Iterator

from newscli.article import Article
from newscli.article.reasons import Unlisted
from newscli.language.document import denying_words
from newscli.language.lexicon.closed_classes import ARTICLES, POSSESSIVES
from newscli.quotes import Quote, Quotes
from newscli.render.layouts.places import accent, after_denial, paragraph, place, words
from newscli.render.layouts.reasons import below, with_reasons
from newscli.render.page import Answer, Block, Look, Page, Run

COLUMNS = (
    "speaker", "kind", "words", "confidence", "paragraph", "cue", "addressee", "role", "sentence", "start", "end",
    "article", "corrected", "url",
)  # fmt: skip
_SMALL_IN_A_LINE = frozenset(word.title() for word in ARTICLES | POSSESSIVES | {"another", "one"})
NOBODY = "no speaker named"
UNLISTED = "left out"


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out quotes by speaker."""
    result: Quotes = answer.result
    (article,) = answer.articles
    voices: dict[str, list[Quote]] = {}
    for quote in result.quotes:
        voices.setdefault(_name(quote) or NOBODY, []).append(quote)
    blocks = [block for number, name in enumerate(voices) for block in _voice(article, name, number, voices[name])]
    rows = [_row(article, quote) for quote in result.quotes]
    if result.unlisted:
        blocks.append(Block("group", (Run(UNLISTED, "dim"),), note=str(len(result.unlisted))))
        blocks += [block for each in result.unlisted for block in (_left(article, each), *below(each.why))]
        rows += [_left_row(article, each) for each in result.unlisted]
    page = Page(tuple(blocks), COLUMNS, tuple(rows), 5, tuple(_lines(article, result, rows)))
    if result.unlisted is None:
        return page
    return with_reasons(page, [*(quote.why for quote in result.quotes), *(each.why for each in result.unlisted)])


def _lines(article: Article, found: Quotes, rows: list[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Yield the rows for plain text, in which words stand after what denies them: "[denied] the pier was shut"."""
    for quote, row in zip(found.quotes, rows, strict=False):
        denied = denying_words(article, quote.cue, quote.content[0])
        yield (*row[:2], after_denial(words(article, denied) if denied else "", row[2]), *row[3:])
    yield from rows[len(found.quotes) :]


def _voice(article: Article, name: str, number: int, quotes: list[Quote]) -> list[Block]:
    count = f"{len(quotes)} quote" + ("s" if len(quotes) > 1 else "")
    style = accent(number) if name != NOBODY else "dim"
    runs = [Run(name, f"strong {style}")]
    told = next((quote.speaker for quote in quotes if quote.speaker and quote.speaker.role), None)
    if told and told.role:
        role = told.role.of(article.text)
        # A last name alone needs its title before it: *President Orr*.
        bare = told.mention and " " not in name and article.text[told.role.end : told.mention.end] == f" {name}"
        runs = [Run(f"{role} ", "dim"), *runs] if bare else [*runs, Run(f", {_inside(role)}", "dim")]
    head = Block("group", tuple(runs), note=count)
    return [head, *(block for quote in quotes for block in (_said(article, quote, style), *below(quote.why)))]


def _left(article: Article, left: Unlisted) -> Block:
    return Block("entry", (Run(words(article, left.span), "dim"),), note=f"{left.reason} · {place(article, left.span)}")


def _left_row(article: Article, left: Unlisted) -> tuple[str, ...]:
    ends = str(left.span.start), str(left.span.end)
    return (
        "",
        UNLISTED,
        words(article, left.span),
        left.reason,
        str(paragraph(article, left.span)),
        *("",) * 4,
        *ends,
        article.id,
        "no",
        article.url or "",
    )


def _inside(role: str) -> str:
    """Write a role as within a sentence: *the mayor of Marn*."""
    first, blank, rest = role.partition(" ")
    return first.lower() + blank + rest if first in _SMALL_IN_A_LINE else role


def _said(article: Article, quote: Quote, style: str) -> Block:
    run = Run(words(article, *quote.content), "" if quote.kind == "indirect" else style)
    told = [words(article, part) for part in (quote.cue, quote.addressee) if part]
    parts = [" ".join(told), place(article, quote.content[0]), "corrected" if quote.corrected else quote.confidence]
    return Block("entry", (run,), note=" · ".join(part for part in parts if part))


def _name(quote: Quote) -> str:
    return quote.speaker.name if quote.speaker else ""


def _row(article: Article, quote: Quote) -> tuple[str, ...]:
    role = quote.speaker.role if quote.speaker else None
    spans = [words(article, span) if span else "" for span in (quote.cue, quote.addressee, role)]
    ends = map(str, (quote.span.start, quote.span.end))
    said = (words(article, *quote.content), quote.confidence, str(paragraph(article, quote.content[0])))
    rest = (str(quote.sentence), *ends, article.id, "yes" if quote.corrected else "no", article.url or "")
    return (_name(quote), quote.kind, *said, *spans, *rest)
