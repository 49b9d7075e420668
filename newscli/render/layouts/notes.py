"""Takes notes about an article, returns their page, or what of them stands beside the article."""

from typing import TYPE_CHECKING, NamedTuple

from newscli.article import Article
from newscli.render.layouts.marks import Mark, by_paragraph
from newscli.render.layouts.places import place
from newscli.render.page import Answer, Block, Look, Page, text

if TYPE_CHECKING:
    from newscli.archive.readers.additions import Note, Notes

COLUMNS = ("number", "about", "note", "start", "end", "made", "article")
_SHOWN = 40  # characters of the words that a note is about


class Noted(NamedTuple):
    """What notes add to an article: marks, words in the margin of paragraphs, blocks above and below the text."""

    marks: tuple[Mark, ...]
    margins: dict[int, tuple[str, ...]]
    above: tuple[Block, ...]
    below: tuple[Block, ...]


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out notes in the order they were made."""
    result: Notes = answer.result
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
            margins[number] = (*margins.get(number, ()), _told(note))
    above = tuple(Block("blockquote", text(note.words)) for _, note in placed if note.place is None)
    gone = [_told(note) for span, note in placed if note.place and span is None]
    head = (Block("group", text("Notes on words that are no longer here", "strong")),) if gone else ()
    return Noted(marks, margins, above, (*head, *(Block("entry", text(each)) for each in gone)))


def _told(note: "Note") -> str:
    return f"“{_short(note.place.exact)}”: {note.words}" if note.place else note.words


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1].rstrip() + "…"
