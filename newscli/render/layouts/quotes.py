"""Takes quotes, or who is quoted how much, returns their page: speakers, each with what they said or a bar."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newscli.article import Article
from newscli.language.document import denying_words
from newscli.quotes import Quote, Quotes
from newscli.render.layouts.places import (
    UNLISTED,
    accent,
    after_denial,
    below,
    counted,
    explained,
    how_sure,
    inside,
    place,
    spoken,
    table,
    words,
)
from newscli.render.page import Answer, Block, Look, Page, Run

if TYPE_CHECKING:
    from newscli.quotes.voices import Voice, Voices

QUOTES = (
    "speaker=speaker.name kind words=content confidence paragraph=¶content cue addressee role=speaker.role sentence"
    " start=span.start end=span.end article=@id corrected url=@url"
)
NOBODY = "no speaker named"


def quotes(result: Quotes, answer: Answer, look: Look) -> Page:
    """Lay out quotes by speaker."""
    (article,) = answer.articles
    voices: dict[str, list[Quote]] = {}
    for quote in result.quotes:
        voices.setdefault(quote.speaker.name if quote.speaker else NOBODY, []).append(quote)
    blocks = [block for number, name in enumerate(voices) for block in _voice(article, name, number, voices[name])]
    columns, rows = table(QUOTES, result.quotes, answer.articles)
    plain, times = 5, [spoken(article, quote.span) for quote in result.quotes]
    if any(times):
        columns = (*columns[:plain], "at", *columns[plain:])
        rows = tuple((*row[:plain], at, *row[plain:]) for row, at in zip(rows, times, strict=True))
        plain += 1
    page = Page(tuple(blocks), columns, rows, plain, tuple(_lines(article, result, rows)))
    cells = {"kind": UNLISTED, "words": "{0}", "confidence": "{1}", "corrected": "no"}
    return explained(page, result.quotes, result.unlisted, answer.articles, **cells)


def _lines(article: Article, found: Quotes, rows: tuple[tuple[str, ...], ...]) -> Iterator[tuple[str, ...]]:
    """Yield the rows for plain text: words after what denies them ("[denied] the pier was shut"), and corrections."""
    for quote, row in zip(found.quotes, rows, strict=True):
        denied = denying_words(article, quote.cue, quote.content[0])
        yield (*row[:2], after_denial(words(article, denied) if denied else "", row[2]), how_sure(quote), *row[4:])


def _voice(article: Article, name: str, number: int, quotes: list[Quote]) -> list[Block]:
    count = f"{len(quotes)} quote" + ("s" if len(quotes) > 1 else "")
    style = accent(number) if name != NOBODY else "dim"
    runs = [Run(name, f"strong {style}")]
    voice = next((quote.speaker for quote in quotes if quote.speaker and quote.speaker.role), None)
    if voice and voice.role:
        role = voice.role.of(article.text)
        # A last name alone needs its title before it: *President Orr*.
        bare = voice.mention and " " not in name and article.text[voice.role.end : voice.mention.end] == f" {name}"
        runs = [Run(f"{role} ", "dim"), *runs] if bare else [*runs, Run(f", {inside(role)}", "dim")]
    head = Block("group", tuple(runs), note=count)
    return [head, *(block for quote in quotes for block in (_said(article, quote, style), *below(quote.why)))]


def _said(article: Article, quote: Quote, style: str) -> Block:
    run = Run(words(article, *quote.content), "" if quote.kind == "indirect" else style)
    shown = [words(article, part) for part in (quote.cue, quote.addressee) if part]
    there = place(article, quote.content[0]), spoken(article, quote.content[0])
    parts = [" ".join(shown), *there, how_sure(quote)]
    return Block("entry", (run,), note=" · ".join(part for part in parts if part))


VOICES = "speaker=name quotes words share~3 articles forms?"
BAR, SHORT_BAR = 16, 8  # columns of the longest bar, and where the terminal is narrow
NARROW = 60
_LEAST_SHARE = 0.005
WIDEST = 28  # columns of a name


def voices(result: "Voices", answer: Answer, look: Look) -> Page:
    """Lay out voices as a table with bars; bars are drawn against the longest."""
    most = max((voice.words for voice in result.voices), default=1) or 1
    blocks = tuple(_block(voice, most, look) for voice in result.voices)
    return Page(blocks, *table(VOICES, result.voices), plain=4)


def _block(voice: "Voice", most: int, look: Look) -> Block:
    bar = SHORT_BAR if look.width < NARROW else BAR
    long = max(1, round(bar * voice.words / most))
    share = f" {100 * voice.share:.0f} %" if voice.share >= _LEAST_SHARE else " <1 %"
    runs = (Run("█" * long, "speaker0"), Run(share, "dim"))
    widest = min(WIDEST, max(8, look.width - bar - 12))
    name = voice.name if len(voice.name) <= widest else voice.name[: widest - 1] + "…"
    note = f"{counted(voice.quotes, 'quote')} · {counted(voice.words, 'word')}"
    return Block("entry", runs, note=note, label=name)
