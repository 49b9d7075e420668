"""Takes an article, what was found in it and notes about it, returns marks in its text, a legend, words beside it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from newscli.article import Article, Span
from newscli.article.nearby import paragraph_at
from newscli.records import NamedTuple
from newscli.render.layouts.places import accent, counted, days, place
from newscli.render.page import Answer, Block, Look, Page, Run, text

if TYPE_CHECKING:
    from newscli.archive.entries import Note
    from newscli.archive.readers.additions import Notes
    from newscli.quotes import Quotes
    from newscli.summary import Summary
    from newscli.timeline import Times

SHOWN = 8  # at most this many speakers are named in the legend


class Mark(NamedTuple):
    """A stretch of the text, half-open, and its style."""

    start: int
    end: int
    style: str


class Here(NamedTuple):
    """Places that somebody looks at now, and what is to stand beside the first."""

    spans: tuple[Span, ...]
    beside: tuple[str, ...] = ()


def marked(results: Sequence[Any]) -> tuple[list[Mark], list[Block]]:
    """Return the marks of all results, in order, and the blocks of their legend."""
    marks: list[Mark] = []
    legend: list[Run] = []
    for result in results:
        found, runs = _MARKED[type(result).__name__](result)
        marks += found
        legend += [Run(" · "), *runs] if legend and runs else runs
    return sorted(marks), [Block("legend", tuple(legend))] if legend else []


def by_paragraph(article: Article, marks: Sequence[Mark]) -> dict[int, list[Mark]]:
    """Return the marks that each paragraph meets, by its number."""
    met: dict[int, list[Mark]] = {}
    for mark in marks:
        number = paragraph_at(article, mark.start) - 1
        for paragraph in article.paragraphs[max(0, number) :]:
            if paragraph.span.start >= mark.end:
                break
            met.setdefault(max(0, number), []).append(mark)
            number += 1
    return met


def margins(article: Article, results: Sequence[Any]) -> dict[int, tuple[str, ...]]:
    """Return what is to stand beside paragraphs, by their number."""
    notes: dict[int, tuple[str, ...]] = {}
    for here in results:
        if isinstance(here, Here) and here.spans and here.beside:
            for number in list(by_paragraph(article, _of_here(here)[0][:1]))[:1]:
                notes[number] = here.beside
    return notes


def runs_of(words: str, span: Span, marks: Sequence[Mark]) -> tuple[Run, ...]:
    """Cut a stretch of text into runs, each in the styles of all marks that cover it."""
    changes = [(max(span.start, mark.start), 1, mark.style) for mark in marks if mark.start < mark.end]
    changes += [(min(span.end, mark.end), -1, mark.style) for mark in marks if mark.start < mark.end]
    covering: dict[str, int] = {}
    runs: list[Run] = []
    at = span.start
    for end, step, style in [*sorted(changes), (span.end, 0, "")]:
        if end > at:
            runs.append(Run(words[at:end], " ".join(name for name, depth in covering.items() if depth > 0)))
            at = end
        covering[style] = covering.get(style, 0) + step
    return tuple(runs)


def _of_quotes(result: "Quotes") -> tuple[list[Mark], list[Run]]:
    styles: dict[str, str] = {}
    marks = []
    for quote in result.quotes:
        name = quote.speaker.name if quote.speaker else ""
        style = styles.setdefault(name, accent(len(styles)) if name else "dim")
        if quote.kind != "indirect":
            marks += [Mark(span.start, span.end, style) for span in quote.content]
    names = [name for name in styles if name]
    runs = [Run(f"quotes: {len(result.quotes)} by ")]
    for number, name in enumerate(names[:SHOWN]):
        runs += [Run(", ")] * bool(number) + [Run(name, styles[name])]
    if len(names) > SHOWN:
        runs.append(Run(f" and {len(names) - SHOWN} more"))
    return marks, runs if names else [Run(f"quotes: {len(result.quotes)}")]


def _of_times(result: "Times") -> tuple[list[Mark], list[Run]]:
    marks = [Mark(time.span.start, time.span.end, "time") for time in result.times]
    placed = sorted((time.first, time.last) for time in result.times if time.first and time.last)
    ends = [days(*span) for span in (placed[0], max(placed, key=lambda span: span[::-1]))] if placed else []
    reach = f" from {ends[0]} to {ends[1]}" if ends else ""
    return marks, [Run("times", "time"), Run(f": {len(result.times)}{reach}")]


def _of_summary(result: "Summary") -> tuple[list[Mark], list[Run]]:
    marks = [Mark(each.span.start, each.span.end, "strong") for each in result.sentences]
    return marks, [Run("summary", "strong"), Run(f": {counted(len(marks), 'sentence')}")]


def _of_here(result: Here) -> tuple[list[Mark], list[Run]]:
    return [Mark(span.start, span.end, "here") for span in result.spans], []


_MARKED: dict[str, Callable[[Any], tuple[list[Mark], list[Run]]]] = {
    "Quotes": _of_quotes,
    "Times": _of_times,
    "Summary": _of_summary,
    "Here": _of_here,
}


# Takes notes about an article, returns their page, or what of them stands beside the article.


COLUMNS = ("number", "about", "note", "start", "end", "made", "article")
_SHOWN = 40  # characters of the words that a note is about


class Noted(NamedTuple):
    """What notes add to an article: marks, words in the margin of paragraphs, blocks above and below the text."""

    marks: tuple[Mark, ...]
    margins: dict[int, tuple[str, ...]]
    above: tuple[Block, ...]
    below: tuple[Block, ...]


def notes(result: "Notes", answer: Answer, look: Look) -> Page:
    """Lay out notes in the order they were made."""
    (article,) = answer.articles
    blocks: list[Block] = []
    for note in result.notes:
        blocks.append(Block("entry", text(note.words), label=str(note.number), note=_where(article, note)))
        blocks += [Block("detail", text(f"“{_short(note.place.exact)}”", "dim"))] if note.place else []
    return Page(tuple(blocks), COLUMNS, tuple(_row(article, note) for note in result.notes), plain=3)


def _row(article: Article, note: "Note") -> tuple[str, ...]:
    span = note.span(article.text)
    ends = (str(span.start), str(span.end)) if span else ("", "")
    return (str(note.number), note.place.exact if note.place else "", note.words, *ends, note.made, article.id)


def _where(article: Article, note: "Note") -> str:
    if note.place is None:
        return "about the whole"
    span = note.span(article.text)
    return place(article, span) if span else "no longer in the text"


def noted_in(article: Article, notes: "Notes") -> Noted:
    """Return what notes add to the page of their article."""
    placed = [(note.span(article.text), note) for note in notes.notes]
    marks = tuple(Mark(span.start, span.end, "strong") for span, _ in placed if span)
    margins: dict[int, tuple[str, ...]] = {}
    for span, note in placed:
        for number in list(by_paragraph(article, [Mark(span.start, span.end, "")]))[:1] if span else ():
            margins[number] = (*margins.get(number, ()), _note_line(note))
    above = tuple(Block("blockquote", text(note.words)) for _, note in placed if note.place is None)
    gone = [_note_line(note) for span, note in placed if note.place and span is None]
    head = (Block("group", text("Notes on words that are no longer here", "strong")),) if gone else ()
    return Noted(marks, margins, above, (*head, *(Block("entry", text(each)) for each in gone)))


def _note_line(note: "Note") -> str:
    return f"“{_short(note.place.exact)}”: {note.words}" if note.place else note.words


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1].rstrip() + "…"
