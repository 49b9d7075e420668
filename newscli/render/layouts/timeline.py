"""Takes a timeline, returns its page: days on the left, a line, and what happened."""

from newscli.article import Article
from newscli.article.reasons import Unlisted
from newscli.render.layouts.days import days_of
from newscli.render.layouts.places import papers, paragraph, place, plainly, words
from newscli.render.layouts.reasons import below, with_reasons
from newscli.render.page import Answer, Block, Look, Page, Run, one_line, text
from newscli.timeline import Event, Timeline, When

COLUMNS = (
    "first", "last", "event", "confidence", "paragraph", "value", "mod", "precision", "approximate", "expression",
    "sentence", "start", "end", "article", "supporters", "corrected", "url",
)  # fmt: skip
UNLISTED = "left out"
SURE, OPEN, SAME = "●", "◌", "│"


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out events, oldest first, under the years they fall in."""
    result: Timeline = answer.result
    asked = result.unlisted is not None  # why
    articles = {article.id: article for article in answer.articles}
    blocks: list[Block] = []
    names = papers(answer.articles)
    year, label = "", ""
    for event in result.events:
        article = articles[event.article]
        if _year(event.when) != year:
            year = _year(event.when)
            blocks.append(Block("group", (Run(year, "strong"),)))
            label = ""
        days = days_of(event.when) or words(article, *filter(None, [event.expression])) or event.when.value
        mark = SAME if days == label else SURE if _is_sure(event.when) else OPEN
        shown = "" if days == label else days
        note = _note(event, articles, names, shown=bool(shown), explain=asked)
        told = (Run(_as_sentence(event.event.of(article.text))),)
        blocks += [Block("entry", told, note=note, label=days, mark=mark), *below(event.why)]
        label = days
    left = result.unlisted or ()
    if left:
        blocks.append(Block("group", text(UNLISTED, "dim"), note=str(len(left))))
        blocks += [block for each in left for block in (_left(articles[each.article], each), *below(each.why))]
    rows = [_row(articles[event.article], event) for event in result.events]
    rows += [_left_row(articles[each.article], each) for each in left]
    page = Page(tuple(blocks), COLUMNS, tuple(rows), plain=5)
    return (
        with_reasons(page, [*(event.why for event in result.events), *(each.why for each in left)]) if asked else page
    )


def _left(article: Article, left: Unlisted) -> Block:
    return Block("entry", text(words(article, left.span), "dim"), note=f"{left.reason} · {place(article, left.span)}")


def _left_row(article: Article, left: Unlisted) -> tuple[str, ...]:
    cells = {
        "event": words(article, left.span),
        "confidence": f"{UNLISTED}: {left.reason}",
        "paragraph": str(paragraph(article, left.span)),
        "start": str(left.span.start),
        "end": str(left.span.end),
        "article": article.id,
        "url": article.url or "",
    }
    return tuple(cells.get(name, "") for name in COLUMNS)


def _as_sentence(told: str) -> str:
    """Return an entry that begins within a sentence with a capital; "iPod" keeps its own."""
    return told[:1].upper() + told[1:] if told.partition(" ")[0].islower() else told


def _note(event: Event, articles: dict[str, Article], names: dict[str, str], *, shown: bool, explain: bool) -> str:
    article = articles[event.article]
    told = [one_line(articles[each].source or articles[each].slug) for each in event.supporters]
    notes = (
        plainly(event.reason) if explain else "",
        event.confidence if event.confidence == "unsure" else "",
        f"{len(told)} articles" if len(told) > 1 else "",
        "told by " + ", ".join(dict.fromkeys(told)) if told and explain else "",
        names[article.id] if told else "",
        "" if event.expression is None and not event.corrected else place(article, event.event),
        "corrected" if event.corrected else "",
        "published" if shown and _is_own_day(event, article) else "",
    )
    return " · ".join(note for note in notes if note)


def _is_own_day(event: Event, article: Article) -> bool:
    """Return True if an event falls on the day its article was published."""
    if event.corrected:
        return False
    return event.expression is None or (event.when.first == event.when.last == article.published is not None)


def _is_sure(when: When) -> bool:
    return when.precision == "day" and not when.approximate and when.first == when.last


def _year(when: When) -> str:
    return str(when.first.year) if when.first else "no date"


def _row(article: Article, event: Event) -> tuple[str, ...]:
    when = event.when
    first, last = (str(each) if each else "" for each in (when.first, when.last))
    exact = (when.value, when.mod or "", when.precision, "yes" if when.approximate else "no")
    expression = event.expression.of(article.text) if event.expression else ""
    ends = (str(event.event.start), str(event.event.end))
    return (
        first,
        last,
        event.event.of(article.text),
        event.confidence,
        str(paragraph(article, event.event)),
        *exact,
        expression,
        str(event.sentence),
        *ends,
        article.id,
        " ".join(event.supporters),
        "yes" if event.corrected else "no",
        article.url or "",
    )
