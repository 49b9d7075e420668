"""Finding: keys that go to quotes, days, sentences and words of the article."""

from collections.abc import Callable, Sequence

from textual.widgets.option_list import Option

from newscli.reader.lists import PAGE, ListOf
from newscli.reader.moving import Moving
from newscli.reader.screens import Prompt, asking
from newscli.reader.text import ArticleShown, Item, beside, beside_line, title, told
from newscli.render.layouts.places import counted


class Finding(Moving):
    """Keys that find."""

    def action_next_quote(self) -> None:
        """Go to the next quote."""
        self._to_quote(1)

    def action_previous_quote(self) -> None:
        """Go to the quote before this."""
        self._to_quote(-1)

    def _to_quote(self, step: int) -> None:
        if self._reading is None:
            return
        quotes = self._reading.quotes.quotes
        if not quotes:
            self.say("nobody is quoted here")
            return
        first = 0 if step > 0 else len(quotes) - 1
        self._quote = first if self._quote is None else (self._quote + step) % len(quotes)
        article, quote = self._reading.article, quotes[self._quote]
        self._show_place(*quote.content, beside=beside(article, quote))
        self.say(told(article, self._reading.quotes, self._quote))

    def action_speakers(self) -> None:
        """List who is quoted."""
        self._beside(lambda reading: reading.speakers(), "nobody is quoted here")

    def action_timeline(self) -> None:
        """List what happened when."""
        self._beside(lambda reading: reading.events(), "nothing here has a day")

    def action_reasons(self) -> None:
        """List why this speaker, or these sentences and days."""
        self._beside(lambda reading: reading.reasons(self._shown_quote), "nothing was found here")

    def _beside(self, found: Callable[[ArticleShown], Sequence[Item]], nothing: str) -> None:
        if self._reading is None:
            return
        self._items = list(found(self._reading))
        if not self._items:
            self.say(nothing)
            return
        self.side.clear_options()
        self.side.add_options([Option(beside_line(item)) for item in self._items])
        self.side.highlighted = 0
        self.side.add_class("open")
        self._go_to("side")

    def action_summary(self) -> None:
        """Light the sentences of the summary, or put them out."""
        if self._reading:
            self._lit = not self._lit
            chosen = self._reading.summary.sentences
            self._draw(self._here)
            self.say(f"summary: {counted(len(chosen), 'sentence')} lit" if self._lit else "")

    @asking
    async def action_search(self) -> None:
        """Search in the article, or among the titles of the list."""
        in_list = self.focused is self.listing
        wanted = await self.push_screen_wait(Prompt("search for"))
        if not wanted:
            return
        if in_list:
            fitting = (at for at, row in enumerate(self._rows) if wanted.lower() in title(row).lower())
            self.listing.highlighted = next(fitting, self.listing.highlighted)
        elif self._reading:
            self._matches, self._match = self._reading.matches(wanted), -1
            self._to_match(1)

    def _to_match(self, step: int) -> None:
        if not self._matches:
            self.say("no match")
            return
        self._match = (self._match + step) % len(self._matches)
        self._show_place(self._matches[self._match])
        self.say(f"match {self._match + 1} of {len(self._matches)}; n and N go on, Esc ends")

    @asking
    async def action_filter(self) -> None:
        """List what a search finds."""
        wanted = await self.push_screen_wait(Prompt("list what this finds"))
        if wanted:
            self._most = PAGE
            self._show_rows(ListOf("search", wanted))
            self._go_to("list")
