"""Where a thing stands, and what decided on it: in words, below entries and as columns of tables."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from newscli.article import Article, Span
from newscli.article.nearby import paragraph_at
from newscli.article.provenance import Reason, Unlisted
from newscli.language.lexicon.closed_classes import ARTICLES, POSSESSIVES
from newscli.render.page import Block, Page, Run, one_line, text
from newscli.schema.fields import article_of, found_at, read_form

if TYPE_CHECKING:
    from newscli.quotes import Quote
    from newscli.timeline import Event

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_WAYS = {"back": "in the past", "ahead": "in the future"}
_SMALL_IN_A_LINE = frozenset(word.title() for word in ARTICLES | POSSESSIVES | {"another", "one"})
WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def place(article: Article, span: Span) -> str:
    """Return the number of the paragraph in which a span begins, as `¶3`."""
    return f"¶{paragraph(article, span)}"


def spoken(article: Article, span: Span) -> str:
    """Return when a span is spoken, as `12:03`; nothing where it is in no recording with times."""
    moment = article.spoken_at(span.start)
    return moment.clock if moment else ""


def paragraph(article: Article, span: Span) -> int:
    """Return the number of the paragraph in which a span begins, from 1; of the title 0."""
    return paragraph_at(article, span.start)


def papers(articles: Iterable[Article]) -> dict[str, str]:
    """Return by their ids what articles are called among each other: by their papers, with the day or the slug where
    several stood in the same."""
    articles = tuple(articles)
    sources = Counter(article.source for article in articles)
    on_days = Counter((article.source, article.published) for article in articles)
    names = {}
    for article in articles:
        name = article.source or article.slug
        if article.source and sources[article.source] > 1:
            alone = article.published and on_days[article.source, article.published] == 1
            name += f", {day(article.published, year=False)}" if article.published and alone else f", {article.slug}"
        names[article.id] = one_line(name)
    return names


def words(article: Article, *spans: Span) -> str:
    """Return the words of spans, an ellipsis between them."""
    return " … ".join(span.of(article.text) for span in spans)


def plainly(reason: str) -> str:
    """Return why a day was chosen in words that people say: "in the past, because of “told”"."""
    way, _, rest = reason.partition(",")
    return f"{_WAYS[way]},{rest}" if way in _WAYS else reason


def counted(number: int, noun: str, nouns: str = "") -> str:
    """Return a number with what it counts: `1 quote`, `2 quotes`."""
    return f"{number:,} {noun if number == 1 else nouns or f'{noun}s'}"


def more(number: int) -> Iterator[Block]:
    """Yield the block that says how many more there are than people are shown; programs get all."""
    if number > 0:
        yield Block("detail", (Run(f"and {number} more, which --json and CSV have", "dim"),))


def cut(words: str, most: int) -> str:
    """Return words up to a number of characters, with an ellipsis where some are left out."""
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + " …"


def day(when: date, *, year: bool = True) -> str:
    """Return a day as `3 Mar 2026`."""
    return f"{when.day} {MONTHS[when.month - 1]}" + (f" {when.year}" if year else "")


def stored_day(published: str | None) -> str:
    """Return the day of a stored article as `3 Mar 2026`; nothing where it has none."""
    return day(date.fromisoformat(published[:10])) if published else ""


def days(first: date, last: date) -> str:
    """Return the days from first to last in few words: a day, a month, a year, or both ends."""
    from calendar import monthrange

    if first == last:
        return day(first)
    if first.day == 1 and last.year == first.year and last.day == monthrange(last.year, last.month)[1]:
        if last.month == first.month:
            return f"{MONTHS[first.month - 1]} {first.year}"
        if (first.month, last.month) == (1, 12):
            return str(first.year)
    return f"{day(first)} – {day(last)}"


_EDITS = {"removed": ("[-", "-]"), "added": ("{+", "+}"), "cut": ("[…", "…]"), "same": ("", "")}
_STYLES = {"removed": "removed", "added": "added", "cut": "dim", "same": ""}


def edited(kind: str, words: str, *, before: str = "", after: str = "") -> Run:
    """Return words that an edit removed, added, cut or left as they are, between the marks of `wdiff`."""
    first, last = _EDITS[kind]
    return Run(f"{before}{first}{words}{last}{after}", _STYLES[kind])


def accent(number: int) -> str:
    """Return the style of the speaker of that number."""
    return f"speaker{number % 5}"


def inside(phrase: str) -> str:
    """Write a phrase as within a sentence: *the mayor of Marn*."""
    first, blank, rest = phrase.partition(" ")
    return first.lower() + blank + rest if first in _SMALL_IN_A_LINE else phrase


def alone(article: Article, event: "Event") -> str:
    """Return the words of an event as one reads them alone: "[Ada Lund] left", "it fell (according to the port)"."""
    entry, who, by = event.event.of(article.text), event.subject, event.speaker
    if who:
        at, owns = who.mention.start - event.event.start, who.mention.of(article.text).lower() in POSSESSIVES
        entry = f"{entry[:at]}[{who.name}{'’s' if owns else ''}]{entry[at + len(who.mention) :]}"
    if by is None or (who and who.name == by.name):
        return entry
    said = "according to" if article.text[: by.mention.start].lower().endswith("according to ") else "said"
    return f"{entry} ({said} {inside(by.name)})"


def after_denial(denied: str, said: str) -> str:
    """Return what somebody said after the words that deny it, in brackets: "[denied] the pier was shut"."""
    return f"[{denied}] {said}" if denied else said


_FACTS_SHOWN = 5  # of each question; programs get all


def reasons_in_words(why: Sequence[Reason], most: int | None = None) -> str:
    """Return reasons in words: `denied: unsure; the model of statements .93; cue likelihood +2.18; …`."""
    parts = []
    facts: dict[str, int] = {}
    for each in why:
        facts[each.effect] = facts.get(each.effect, 0) + 1
        if most is None or each.weight is None or facts[each.effect] <= most + 1:  # the model itself is one
            parts.append(_reason_in_words(each))
    return "; ".join(parts)


def _reason_in_words(reason: Reason) -> str:
    if reason.weight is None:
        return f"{plainly(reason.row or reason.fact or '')}: {reason.effect}"
    if reason.row and reason.row.startswith("the model of "):
        return f"{reason.row} {reason.weight:.2f}"
    return f"{reason.row or reason.fact} {reason.weight:+.2f}"


def how_sure(found: "Quote | Event") -> str:
    """Return how sure an entry is, or that somebody corrected it."""
    return "corrected" if found.corrected else found.confidence


def below(why: Sequence[Reason]) -> tuple[Block, ...]:
    """Return the block that stands under an entry; none where nothing was asked."""
    return (Block("detail", text(reasons_in_words(why, _FACTS_SHOWN), "dim")),) if why else ()


UNLISTED = "left out"


def explained(
    page: Page, listed: Sequence[Any], left: Sequence[Unlisted] | None, articles: Sequence[Article], **cells: str
) -> Page:
    """Return a page with what was looked at and is not listed, below what is, and with what decided on each.

    `cells` are what its list has for what is not listed, made of its words `{0}` and the reason `{1}`. Without such,
    nobody asked.
    """
    if left is None:
        return page
    known = {article.id: article for article in articles}
    blocks = [Block("group", text(UNLISTED, "dim"), note=str(len(left)))] if left else []
    rows = []
    for each in left:
        article, span = known.get(each.article, articles[0]), each.span
        said, note = words(article, span), f"{each.reason} · {place(article, span)}"
        blocks += [Block("entry", text(said, "dim"), note=note), *below(each.why)]
        fields = {"paragraph": str(paragraph(article, span)), "start": str(span.start), "end": str(span.end)}
        fields |= {"article": article.id, "url": article.url or ""}
        fields |= {name: cell.format(said, each.reason) for name, cell in cells.items()}
        rows.append(tuple(fields.get(name, "") for name in page.columns))
    page = page._replace(blocks=(*page.blocks, *blocks), rows=(*page.rows, *rows), lines=(*page.lines, *rows))
    return with_reasons(page, [each.why for each in (*listed, *left)])


def with_reasons(page: Page, whys: Iterable[Sequence[Reason]]) -> Page:
    """Return a page with a column for what decided on each of its rows."""
    cells = [reasons_in_words(why) for why in whys]
    rows = tuple((*row, cell) for row, cell in zip(page.rows, cells, strict=True))
    plain = page.lines or page.rows
    lines = tuple((*line[: page.plain], cell) for line, cell in zip(plain, cells, strict=True))
    return page._replace(columns=(*page.columns, "why"), rows=rows, lines=lines, plain=page.plain + 1)


# Takes what a list holds, returns the names of its columns and its rows, by a form (`newscli.schema.fields`).

Row = tuple[str, ...]


def table(form: str, items: Iterable[Any], articles: Sequence[Article] = ()) -> tuple[Row, tuple[Row, ...]]:
    """Return columns and rows; an item stands in the article that it names, by id or number, or in the first."""
    known = {article.id: article for article in articles}
    return columns_of(form), tuple(row(form, item, article_of(item, known, *articles[:1])) for item in items)


def columns_of(form: str) -> Row:
    """Return the names of columns."""
    return tuple(name for name, _, _ in read_form(form))


def row(form: str, item: Any, article: Article | None = None) -> Row:
    """Return the cells of one row."""
    return tuple(_cell(_value(item, path, article), mark, article) for _, path, mark in read_form(form))


def _value(item: Any, path: str, article: Article | None) -> Any:
    if path[0] == "@":
        return getattr(article, path[1:])
    value = found_at(item, path.removeprefix("¶"))
    if path[0] != "¶" or article is None:
        return value
    return paragraph(article, value[0] if isinstance(value, tuple) else value)


def _cell(value: Any, mark: str, article: Article | None) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Span) and article:
        return value.of(article.text)
    if isinstance(value, tuple):
        gap = " … " if value and isinstance(value[0], Span) else "; " if mark == "?" else " "
        return gap.join(_cell(each, "", article) for each in value)
    return f"{value:.{mark}f}" if mark else "" if value is None else str(value)
