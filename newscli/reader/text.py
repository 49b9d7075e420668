"""Run a command beside the reader, or in its place: takes its words, returns what it printed, or that it stopped."""

import os
import re
import subprocess
import sys
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from rich.text import Text

from newscli.article import Article, Span
from newscli.pipeline.corrections.corrected import quotes_of, timeline_of
from newscli.quotes import Quote, Quotes
from newscli.quotes.results import listed
from newscli.quotes.voices import count_voices
from newscli.reader.lists import ListOf, Row
from newscli.render.layouts import layout
from newscli.render.layouts.marks import Here
from newscli.render.layouts.places import alone, counted, how_sure, place, plainly, stored_day, words
from newscli.render.layouts.timeline import days_of
from newscli.render.page import Answer, Look, one_line
from newscli.render.terminal import draw
from newscli.summary import Summary, summarize
from newscli.timeline import Timeline
from newscli.timeline.results import choose


class Done(NamedTuple):
    """What a command printed."""

    out: str
    err: str


def _environment(archive: Path) -> dict[str, str]:
    return {**os.environ, "NEWSCLI_ARCHIVE": str(archive), "PYTHONIOENCODING": "utf-8"}


def in_front(words: list[str], archive: Path) -> str:
    """Run a command that has the terminal for itself, to its end; return what it complained or noted."""
    try:
        done = subprocess.run(words, stderr=subprocess.PIPE, env=_environment(archive), check=False)
    except (OSError, ValueError) as error:
        return f"error: {error}"
    return done.stderr.decode("utf-8", "replace").strip()


class Aside:
    """A command that runs; it can be stopped from another thread."""

    def __init__(self, words: list[str], archive: Path) -> None:
        self._words = words
        self._environment = _environment(archive)
        self._process: subprocess.Popen[str] | None = None
        self._stopped = False

    def finish(self, given: str) -> Done:
        """Run it to its end with words to read; what can't be started is told as an error."""
        try:
            self._process = subprocess.Popen(
                self._words,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=self._environment,
                encoding="utf-8",
                errors="replace",
                start_new_session=True,  # so that whatever it starts is stopped with it
            )
            if self._stopped:
                self.stop()
            done = Done(*self._process.communicate(given))
        except (OSError, ValueError) as error:
            done = Done("", f"error: {error}")
        return Done(done.out, "stopped") if self._stopped else done

    def stop(self) -> None:
        """Stop it and what it started."""
        self._stopped = True
        if self._process is None or self._process.poll() is not None:
            return
        if sys.platform == "win32":
            self._process.terminate()
        else:
            import signal

            os.killpg(self._process.pid, signal.SIGTERM)


# Takes an article and places to mark, returns its text as the screen shows it, and the line where the mark stands.


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
        self.article = article

    @cached_property
    def quotes(self) -> Quotes:
        """What is said in it, as `newscli quotes` lists it."""
        return listed(quotes_of(self.article))

    @cached_property
    def timeline(self) -> Timeline:
        """What happened when, as `newscli timeline` lists it."""
        return choose(timeline_of(self.article))

    @cached_property
    def summary(self) -> Summary:
        """Its summary, as `newscli summarize` makes it."""
        return summarize(self.article, explain=True)

    def prepare(self) -> None:
        """Find quotes and days, so that they need not be waited for."""
        _ = self.quotes, self.timeline

    def matches(self, wanted: str) -> list[Span]:
        """Return where some words stand in the text, capitals or not."""
        text, wanted = self.article.text.lower(), wanted.lower()
        findable = wanted and len(text) == len(self.article.text)
        return [Span(*found.span()) for found in re.finditer(re.escape(wanted), text)] if findable else []

    def speakers(self) -> list[Item]:
        """Return who is quoted, those with most words first, each leading to the first quote."""
        items = []
        for voice in count_voices([(self.article, self.quotes)]).voices:
            names = {voice.name, *voice.forms}
            first = next(quote for quote in self.quotes.quotes if quote.speaker and quote.speaker.name in names)
            counts = f"{counted(voice.quotes, 'quote')}, {counted(voice.words, 'word')}"
            items.append(Item(counts, first.content[0], voice.name))
        return items

    def events(self) -> list[Item]:
        """Return what happened when, each leading to its sentence."""
        return [
            Item(alone(self.article, event), event.event, _dated(event, days_of(event.when)))
            for event in self.timeline.events
        ]

    def reasons(self, quote: Quote | None) -> list[Item]:
        """Return why: of the quote that is shown its speaker, else of the summary's sentences and the days."""
        if quote is not None:
            return _of_quote(self.article, quote)
        chosen = [
            Item(", ".join(each.reasons) or "chosen by its score", each.span, "sentence")
            for each in self.summary.sentences
        ]
        dated = [
            Item(plainly(event.reason) or "as it says", event.expression, words(self.article, event.expression))
            for event in self.timeline.events
            if event.expression
        ]
        return [*chosen, *dated]


def beside(article: Article, quote: Quote) -> tuple[str, ...]:
    """Return what stands in the margin of a quote: who says it, by which cue, and how sure that is."""
    cue = f"“{words(article, quote.cue)}”" if quote.cue else "no cue"
    return _speaker(quote), f"{cue} · {how_sure(quote)}"


def position_line(article: Article, quotes: Quotes, number: int) -> str:
    """Return in a line which quote of how many it is, and where."""
    return f"quote {number + 1} of {len(quotes.quotes)} · {place(article, quotes.quotes[number].content[0])}"


def with_source(article: Article, quote: Quote | None) -> str:
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


def _speaker(quote: Quote) -> str:
    return quote.speaker.name if quote.speaker else "nobody named"


def _of_quote(article: Article, quote: Quote) -> list[Item]:
    speaker, spans = quote.speaker, quote.content[0]
    items = [Item(f"{quote.kind}, {how_sure(quote)}", spans)]
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


# The lines of lists: takes a list or an article of one, returns its line.


def title(row: Row) -> str:
    """Return the title of an article, or its first words."""
    return one_line(row.stored.heading)


def row_line(row: Row) -> Text:
    """Return the lines of an article: its story where one begins, a star, the title, strong while unread; its paper."""
    stored = row.stored
    line = Text(f"{one_line(row.story)}\n" if row.story else "", style="dim italic")
    line.append("★ " if stored.starred else "  ", "not dim not italic")
    line.append(f"{title(row)}\n", f"{'not ' if stored.seen or stored.file else ''}bold not dim not italic")
    columns = (stored_day(stored.published), one_line(stored.source or ""))
    line.append("  " + " · ".join(filter(None, columns)), "dim not italic")
    return line


def list_line(each: ListOf) -> Text:
    """Return the line of a list: unread of all articles, where that is known; a heading after an empty line."""
    if each.kind == "heading":
        return Text(f"\n{each.name}", style="dim italic")
    line = Text(("#" if each.kind == "tag" else "") + one_line(each.name), style="bold" if each.unread else "")
    if each.unread is not None:
        line.append(f"  {each.unread}/{each.articles}", style="dim not bold")
    if each.note:
        line.append(f"  {each.note}", style="italic not bold")
    return line


def beside_line(item: Item) -> Text:
    """Return the line of what stands beside the article, its label strong."""
    label = one_line(item.label)
    return Text.assemble((f"{label}: " if label else "", "bold"), one_line(item.words))
