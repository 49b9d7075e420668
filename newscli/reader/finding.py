"""Keys that move, and that go to quotes, days, sentences and words of the article."""

from collections.abc import Callable, Sequence

from textual.widgets import OptionList
from textual.widgets.option_list import Option

from newscli.archive.entries import Stored
from newscli.archive.readers.additions import Mark
from newscli.reader.listing import Listing
from newscli.reader.lists import PAGE, UNREAD, ListOf
from newscli.reader.screens import Prompt, asking
from newscli.reader.text import ArticleShown, Item, beside, beside_line, position_line, title
from newscli.render.layouts.places import counted

_FARTHEST = 5  # pages of a list in which the next unread article is looked for

_SAID: dict[Mark, str] = {
    "read": "marked as read",
    "unread": "marked as unread",
    "star": "has a star",
    "unstar": "has no star any more",
}
_WIDGETS = {"list": "listing", "article": "scroll", "side": "side"}


def _moving(in_list: str, in_article: str, about: str) -> Callable[[Listing], None]:
    """Return what a key does that moves the cursor of a list, or else scrolls the article."""

    def move(self: Listing) -> None:
        if isinstance(self.focused, OptionList):
            getattr(self.focused, f"action_{in_list}")()
        else:
            getattr(self.scroll, in_article)(animate=False)

    move.__doc__ = about
    return move


class Finding(Listing):
    """Keys that move, that find, and that read on."""

    action_down = _moving("cursor_down", "scroll_down", "Go down a line.")
    action_up = _moving("cursor_up", "scroll_up", "Go up a line.")
    action_top = _moving("first", "scroll_home", "Go to the beginning.")
    action_bottom = _moving("last", "scroll_end", "Go to the end.")
    action_page_up = _moving("page_up", "scroll_page_up", "Go a page back.")
    _page_down = _moving("page_down", "scroll_page_down", "Go a page on.")

    async def action_page_down(self) -> None:
        """Go a page on; at the end of an article, to the next unread one."""
        if isinstance(self.focused, OptionList) or self.scroll.scroll_offset.y < self.scroll.max_scroll_y:
            self._page_down()
        else:
            await self.run_action("next_unread")

    def action_left(self) -> None:
        """Go to the list; from the articles of a list to all lists."""
        if self.focused is not self.listing:
            self._close_side()
            self._go_to("list")
        elif self._chosen is not None:
            self._show_lists()

    def action_right(self) -> None:
        """Open what the cursor is on."""
        if self.focused is self.listing:
            self.listing.action_select()
        elif self.side.has_class("open"):
            self._go_to("side")

    def action_other_pane(self) -> None:
        """Go to the next pane."""
        panes = ["list", "article"] + (["side"] if self.side.has_class("open") else [])
        at = next((at for at, name in enumerate(panes) if self.focused is getattr(self, _WIDGETS[name])), 0)
        self._go_to(panes[(at + 1) % len(panes)])

    def action_focus_next(self) -> None:
        """Go to the next pane: what Tab means to a screen of Textual."""
        self.action_other_pane()

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
        self.say(position_line(article, self._reading.quotes, self._quote))

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

    # Keys that go from article to article, mark and tag

    def action_next_unread(self) -> None:
        """Open the next unread article; after a search, go to the next match."""
        if self._matches:
            self._to_match(1)
        else:
            self._to_unread(1)

    def action_previous_unread(self) -> None:
        """Open the unread article before this."""
        self._to_unread(-1)

    def action_previous_match(self) -> None:
        """Go to the match before this."""
        self._to_match(-1)

    def _to_unread(self, step: int) -> None:
        if self._chosen is None:
            self._show_rows(UNREAD)
        found = self._unread(step)
        for _ in range(_FARTHEST if step > 0 else 0):
            if found is None and self._more:
                self._read_on()
                found = self._unread(step)
        if found is None:
            self.say("nothing more is unread here")
            return
        self.listing.highlighted = found
        self._open(self._rows[found].stored)

    def _unread(self, step: int) -> int | None:
        at = self.listing.highlighted or 0
        ahead = range(at + (self._is_open(at) or step < 0) * step, len(self._rows) if step > 0 else -1, step)
        return next((number for number in ahead if not self._rows[number].stored.seen), None)

    def _is_open(self, at: int) -> bool:
        return bool(self._reading and self._rows and self._rows[at].stored.id == self._reading.article.id)

    def _at_hand(self) -> Stored | None:
        """Return the article that keys are for: the one that is read, or the one under the list's cursor."""
        at = self.listing.highlighted
        if self.focused is self.listing and self._chosen is not None and at is not None and self._rows:
            return self._rows[at].stored
        if self._reading is None or not self._archive.exists:
            return None
        known = next((row.stored for row in self._rows if row.stored.id == self._reading.article.id), None)
        return known or (self._archive.find(self._reading.article.id) if self._reading.article.added else None)

    def action_toggle_read(self) -> None:
        """Mark as read what is unread, and as unread what is read."""
        if stored := self._at_hand():
            self._mark_and_say("unread" if self._archive.find(stored.id).seen else "read", stored)

    def action_star(self) -> None:
        """Give a star, or take it away."""
        if stored := self._at_hand():
            self._mark_and_say("unstar" if self._archive.find(stored.id).starred else "star", stored)

    def _mark_and_say(self, how: Mark, stored: Stored) -> None:
        self.say(_SAID[how])
        self.mark(how, stored)

    @asking
    async def action_tag(self) -> None:
        """Ask for tags."""
        stored = self._at_hand()
        if stored is None:
            return
        typed = await self.push_screen_wait(Prompt(f"tags to give, -tags to take away (now: {', '.join(stored.tags)})"))
        words = (typed or "").replace(",", " ").split()
        give = tuple(word for word in words if word[0] != "-" and word not in stored.tags)
        take = tuple(word[1:] for word in words if word[0] == "-" and word[1:] in stored.tags)
        if give or take:
            self._tagged(stored.id, give, take)
            self.say(f"tags: {', '.join(self._archive.find(stored.id).tags) or 'none'}")
            self._undo.append(("tag", lambda: self._tagged(stored.id, take, give)))

    def _tagged(self, name: str, give: tuple[str, ...], take: tuple[str, ...]) -> None:
        self._archive.tag(name, add=give, remove=take)
        self._replace_row(self._archive.find(name))

    def action_undo(self) -> None:
        """Undo the last mark or tag."""
        if not self._undo:
            self.say("nothing to undo")
            return
        name, back = self._undo.pop()
        back()
        self.say(f"undone: {name}")

    def action_only_text(self) -> None:
        """Show nothing but the text, or all again."""
        self.screen.toggle_class("only")
