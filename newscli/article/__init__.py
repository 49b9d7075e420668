"""Takes text and where its parts are, makes an `Article`, frozen and checked when made."""

from bisect import bisect_left, bisect_right
from datetime import date, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from newscli.article.provenance import Doubt, FactFrom
from newscli.article.recordings import CUE, SPEAKER, TIME, VOICE, Moment, moment
from newscli.article.span import LINK, Link, Origins, Span, captions_in, links_in
from newscli.records import NamedTuple, field, frozen

if TYPE_CHECKING:
    from newscli.article.corrections import Correction

__all__ = [
    "Article", "DateFrom", "Doubt", "FactFrom", "LeftOut", "LeftOutKind", "Link", "Origins", "Paragraph",
    "ParagraphKind", "Sentence", "Span",
]  # fmt: skip

ParagraphKind = Literal["prose", "heading", "list", "blockquote"]
DateFrom = Literal["stated", "guessed", "given"]


class Paragraph(NamedTuple):
    """A paragraph of the clean text and what it is."""

    span: Span
    kind: ParagraphKind = "prose"


@frozen()
class Sentence:
    """A sentence of the clean text and its number, counted from 0."""

    index: int
    span: Span


# What cleaning takes away: what an article says of itself, what its page has beside it, and what only its form is of.
LeftOutKind = Literal[
    "author", "byline", "caption", "contact", "copyright", "credit", "date", "deck", "front matter", "headline",
    "note", "source", "advertisement", "comments", "image", "menu", "paywall", "related", "share", "subscribe",
    "control", "cue", "link", "mail", "markup", "page number", "repeat", "separator", "slug", "speaker", "time",
    "voice",
]  # fmt: skip


class LeftOut(NamedTuple):
    """Something that cleaning took away: its kind and its place in the raw input."""

    kind: LeftOutKind
    source: Span


@frozen(weakref_slot=True)
class Article:
    """A news article: the raw input, its clean text, and what is known about it.

    All spans but those of `left_out` are places in `text`; `origin` leads from there to `raw`. What was left out
    and paragraphs stand in order, these apart by white space alone, and every sentence lies inside one paragraph.
    The title is not part of `text`. `date_from` says how `published` came to be known: stated by the input, guessed,
    or given by the user; `updated_at` is a moment where the input tells the clock, else a day. `corrections` are what
    somebody set right by hand. `facts_from` says where the facts were taken from, and what says otherwise,
    `doubts` what of a pasted page is not sure.
    """

    raw: str = field(repr=False)
    text: str = field(repr=False)
    origins: Origins = field(repr=False)
    paragraphs: tuple[Paragraph, ...] = field(repr=False)
    sentences: tuple[Sentence, ...] = field(repr=False)
    id: str
    slug: str
    left_out: tuple[LeftOut, ...] = field(default=(), repr=False)
    title: str | None = None
    authors: tuple[str, ...] = ()
    source: str | None = None
    url: str | None = None
    published: date | None = None
    published_at: datetime | None = None
    updated_at: date | None = None
    date_from: DateFrom | None = None
    added: datetime | None = None
    language: str | None = None
    section: str | None = None
    sample: bool = False
    corrections: "tuple[Correction, ...]" = field(default=(), repr=False)
    facts_from: tuple[FactFrom, ...] = field(default=(), compare=False, repr=False)
    doubts: tuple[Doubt, ...] = field(default=(), compare=False, repr=False)

    def __post_init__(self) -> None:
        """Refuse an article whose parts don't fit its text."""
        _check_paragraphs(self.text, self.paragraphs)
        _check_sentences(self.paragraphs, self.sentences)
        _check_origins(self)
        if any(_where(a) > _where(b) for a, b in pairwise(self.left_out)):
            raise ValueError("what was left out must be told in order")
        if (self.published is None) != (self.date_from is None):
            raise ValueError("a publication date and where it comes from go together")

    @property
    def corrected(self) -> tuple[str, ...]:
        """What was set right by hand: the kinds of its corrections, in alphabetical order."""
        return tuple(sorted({each.kind for each in self.corrections}))

    @property
    def links(self) -> tuple[Link, ...]:
        """The links in the text, in order, each with its address."""
        return links_in(self.raw, self.text, self.origins, self.left_out)

    @property
    def captions(self) -> tuple[Span, ...]:
        """Where the captions of pictures stood in the raw input, in order, each once."""
        return captions_in(self.raw, self.left_out)

    @property
    def words(self) -> int:
        """The number of words, counted between blanks."""
        return len(self.text.split())

    def origin(self, span: Span) -> Span:
        """Return where `span` of the clean text stood in the raw input."""
        return self.origins.of(span)

    def spoken_at(self, position: int) -> Moment | None:
        """Return when the word at a position in the text is spoken; None where it is in no recording with times."""
        return moment(self, position) if self.left_out else None

    def pieces(self, span: Span) -> tuple[Span, ...]:
        """Cut `span` where something was left out of the raw input inside it, so that no piece crosses it.

        White space at the ends of pieces is dropped, and so are empty pieces. A link's marks cut nothing, nor does
        what only says when and by whom something is spoken.
        """
        if not self.left_out:
            piece = _trim(self.text, span)
            return (piece,) if len(piece) else ()
        source = self.origin(span)
        first = bisect_right(self.left_out, source.start, key=_where)
        inside = self.left_out[first : bisect_left(self.left_out, source.end, first, key=_where)]
        cuts = [self.origins.clean_at(out.source.start, len(self.text)) for out in inside if out.kind not in _UNCUT]
        ends = [*(cut for cut in cuts if span.start < cut < span.end), span.end]
        starts = [span.start, *ends[:-1]]
        trimmed = (_trim(self.text, Span(start, end)) for start, end in zip(starts, ends, strict=True))
        return tuple(piece for piece in trimmed if len(piece))


_UNCUT = (LINK, CUE, TIME, SPEAKER, VOICE)


def _where(out: LeftOut) -> int:
    return out.source.start


def _trim(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _check_paragraphs(text: str, paragraphs: tuple[Paragraph, ...]) -> None:
    at = 0
    for paragraph in paragraphs:
        if paragraph.span.start < at or text[at : paragraph.span.start].strip() or not paragraph.span.of(text).strip():
            raise ValueError(f"paragraph at {paragraph.span.start} is empty, out of order or leaves text over")
        at = paragraph.span.end
    if at > len(text) or text[at:].strip():
        raise ValueError("text outside every paragraph")


def _check_sentences(paragraphs: tuple[Paragraph, ...], sentences: tuple[Sentence, ...]) -> None:
    homes = iter(paragraphs)
    home = next(homes, None)
    at = 0
    for number, sentence in enumerate(sentences):
        while home is not None and home.span.end < sentence.span.end:
            home = next(homes, None)
        if home is None or not home.span.holds(sentence.span) or sentence.span.start < at or sentence.index != number:
            raise ValueError(f"sentence {sentence.index} is out of order or outside its paragraph")
        at = sentence.span.end


def _check_origins(article: Article) -> None:
    clean, raw = article.origins.clean, article.origins.raw
    if bool(clean) != bool(article.text) and article.text:
        raise ValueError("text without origins")
    for start, end, source in zip(clean, (*clean[1:], len(article.text)), raw, strict=True):
        kept = article.text[start:end]
        if kept != article.raw[source : source + end - start] and (end - start != 1 or not kept.isspace()):
            raise ValueError(f"the text at {start} is not what the raw input has at {source}")
