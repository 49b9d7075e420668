"""Takes an article and places to mark, returns its text as the screen shows it, and the line where the mark stands."""

from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from rich.text import Text

from newscli.article import Article, Span
from newscli.render.layouts import layout
from newscli.render.layouts.marks import Here
from newscli.render.layouts.places import place, words
from newscli.render.page import Answer, Look
from newscli.render.safe import one_line
from newscli.render.terminal import draw

if TYPE_CHECKING:
    from newscli.quotes import Quote, Quotes
    from newscli.summary import Summary
    from newscli.timeline import Timeline

MEASURE = 80
BESIDE = 26  # columns that are left free beside the text for what stands there
_ROOMY = 86  # columns of a pane in which a text beside which so much is free is still easily read


NOWHERE = Here(())


class Item(NamedTuple):
    """An entry of the pane beside the article: its words, the place it leads to, and what stands strong before."""

    words: str
    span: Span | None = None
    label: str = ""


class ArticleShown:
    """An article that is read, and what is found in it when somebody asks."""

    def __init__(self, article: Article) -> None:
        """Take the article; nothing is looked for yet."""
        self.article = article

    @cached_property
    def quotes(self) -> "Quotes":
        """What is said in it, as `newscli quotes` lists it."""
        from newscli.pipeline.corrections.corrected import quotes_of
        from newscli.quotes.filtering import listed

        return listed(quotes_of(self.article))

    @cached_property
    def timeline(self) -> "Timeline":
        """What happened when, as `newscli timeline` lists it."""
        from newscli.pipeline.corrections.corrected import timeline_of
        from newscli.timeline.filtering import choose

        return choose(timeline_of(self.article))

    @cached_property
    def summary(self) -> "Summary":
        """Its summary, as `newscli summarize` makes it."""
        from newscli.summary import summarize

        return summarize(self.article, explain=True)

    def prepare(self) -> None:
        """Find quotes and days, so that they need not be waited for."""
        _ = self.quotes, self.timeline

    def matches(self, wanted: str) -> list[Span]:
        """Return where some words stand in the text, capitals or not."""
        text, wanted = self.article.text.lower(), wanted.lower()
        found: list[Span] = []
        at = text.find(wanted) if wanted and len(text) == len(self.article.text) else -1
        while at >= 0:
            found.append(Span(at, at + len(wanted)))
            at = text.find(wanted, at + len(wanted))
        return found

    def speakers(self) -> list[Item]:
        """Return who is quoted, those with most words first, each leading to the first quote."""
        from newscli.quotes.speaker_counts import count_voices

        items = []
        for voice in count_voices([(self.article, self.quotes)]).voices:
            names = {voice.name, *voice.forms}
            first = next(quote for quote in self.quotes.quotes if quote.speaker and quote.speaker.name in names)
            told = f"{voice.quotes} quote{'s' * (voice.quotes > 1)}, {voice.words} words"
            items.append(Item(told, first.content[0], voice.name))
        return items

    def events(self) -> list[Item]:
        """Return what happened when, each leading to its sentence."""
        from newscli.render.layouts.days import days_of

        return [
            Item(words(self.article, event.event), event.event, _dated(event, days_of(event.when)))
            for event in self.timeline.events
        ]

    def reasons(self, quote: "Quote | None") -> list[Item]:
        """Return why: of the quote that is shown its speaker, else of the summary's sentences and the days."""
        if quote is not None:
            return _of_quote(self.article, quote)
        chosen = [
            Item(", ".join(each.reasons) or "chosen by its score", each.span, "sentence")
            for each in self.summary.sentences
        ]
        dated = [
            Item(event.reason or "as it says", event.expression, words(self.article, event.expression))
            for event in self.timeline.events
            if event.expression
        ]
        return [*chosen, *dated]


def beside(article: Article, quote: "Quote") -> tuple[str, ...]:
    """Return what stands in the margin of a quote: who says it, by which cue, and how sure that is."""
    cue = f"“{words(article, quote.cue)}”" if quote.cue else "no cue"
    return _speaker(quote), f"{cue} · {quote.confidence}"


def told(article: Article, quotes: "Quotes", number: int) -> str:
    """Return in a line which quote of how many it is, and where."""
    return f"quote {number + 1} of {len(quotes.quotes)} · {place(article, quotes.quotes[number].content[0])}"


def with_source(article: Article, quote: "Quote | None") -> str:
    """Return words to paste: a quote, or the headline, with its speaker, paper, day and address."""
    said = f"{words(article, *quote.content)} — {_speaker(quote)}" if quote else article.title or article.slug
    day = article.published.isoformat() if article.published else None
    return one_line(", ".join(part for part in (said, article.source, day, article.url) if part))


def drawn(reading: ArticleShown, width: int, marks: tuple[Any, ...], here: Here = NOWHERE) -> tuple[Text, int | None]:
    """Return the article set in lines of at most `width` columns, and the line in which `here` begins."""
    marks = (*marks, here) if here.spans else marks
    return _set(Answer(reading.article, (reading.article,), marks), width)


def page(answer: Answer, width: int) -> Text:
    """Return any result set in lines."""
    return _set(answer, width)[0]


def _set(answer: Answer, width: int) -> tuple[Text, int | None]:
    measure = min(width if width < _ROOMY else width - BESIDE, MEASURE)
    look = Look(width=width, measure=measure, color="always", terminal=True)
    text = Text.from_ansi(draw(layout(answer, look), look))
    first = min((span.start for span in text.spans if "reverse" in str(span.style)), default=None)
    return text, None if first is None else text.plain.count("\n", 0, first)


def _speaker(quote: "Quote") -> str:
    return quote.speaker.name if quote.speaker else "nobody named"


def _of_quote(article: Article, quote: "Quote") -> list[Item]:
    speaker, spans = quote.speaker, quote.content[0]
    items = [Item(f"{quote.kind}, {quote.confidence}", spans)]
    if speaker and speaker.mention:
        named = words(article, speaker.mention)
        items.append(Item(f"{speaker.name}, here “{named}”", speaker.mention, "speaker"))
    if speaker and speaker.role:
        items.append(Item(words(article, speaker.role), speaker.role, "role"))
    if quote.cue:
        items.append(Item(words(article, quote.cue), quote.cue, "cue"))
    return items


def _dated(event: Any, days: str) -> str:
    year = str(event.when.first.year) if event.when.first else ""
    return days if year in days else f"{year} {days}"
