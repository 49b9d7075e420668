"""The list at the left: what stands in it, what is chosen there, and how its articles are marked."""

from asyncio import to_thread
from collections.abc import Callable, Sequence

from rich.text import Text
from textual import work
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from newscli.archive.entries import Stored
from newscli.archive.readers.additions import Mark
from newscli.article import Article
from newscli.errors import NewscliError
from newscli.pipeline.inputs.reading import open_articles
from newscli.reader.lists import ALL, FIXED, PAGE, SLOW, UNREAD, ListOf, Row, all_lists, rows_of
from newscli.reader.panes import Panes
from newscli.reader.text import ArticleShown, list_line, row_line
from newscli.render.layouts.places import counted
from newscli.render.page import one_line


class Listing(Panes):
    """The list at the left."""

    def on_mount(self) -> None:
        """Show the unread articles, or all where there is none."""
        self.theme = "ansi-dark" if "ansi-dark" in self.available_themes else "textual-ansi"
        self.set_keymap(self._keymap_given)
        self._show_rows(UNREAD)
        if not self._rows:
            self._show_rows(ALL)

    # Lists

    def _show_lists(self) -> None:
        before, self._chosen, self._wanted = self._chosen, None, None
        self._lists = self._lists or list(FIXED)
        self._put_lists(before)
        self._count_lists()

    def _put_lists(self, at: ListOf | None) -> None:
        named = [each[:2] for each in self._lists]
        self._fill([list_line(each) for each in self._lists], named.index(at[:2]) if at and at[:2] in named else 0)
        for number, each in enumerate(self._lists):
            if each.kind == "heading":
                self.listing.disable_option_at_index(number)
        self._head("Lists")

    @work(exclusive=True, group="counts", exit_on_error=False)
    async def _count_lists(self) -> None:
        found = await to_thread(all_lists, self._archive)
        at = self.listing.highlighted
        before, self._lists = self._lists, found
        if self._chosen is None:
            self._put_lists(None if at is None else before[at])

    # Articles of a list

    def _show_rows(self, chosen: ListOf, at: str = "") -> None:
        self._wanted = chosen
        if chosen.kind in SLOW:
            self.say("looking …")
            self._look_for(chosen, at)
        else:
            self._put_rows(chosen, rows_of(self._archive, chosen, self._most), at)

    @work(group="look", exit_on_error=False)
    async def _look_for(self, chosen: ListOf, at: str) -> None:
        found = await to_thread(rows_of, self._archive, chosen, self._most)
        if self._wanted == chosen:
            self._put_rows(chosen, found, at)
            self.say("" if found else "nothing found")

    def _put_rows(self, chosen: ListOf, found: list[Row], at: str) -> None:
        place = min(self.listing.highlighted or 0, max(0, len(found) - 1)) if at else 0
        self._chosen, self._rows, self._more = chosen, found, len(found) == self._most
        place = next((number for number, row in enumerate(found) if row.stored.id == at), place)
        self._fill([row_line(row) for row in found], place)
        self._count_rows()

    def _read_on(self) -> None:
        found = rows_of(self._archive, self._chosen, PAGE, self._rows) if self._chosen else []
        self._rows += found
        self._most, self._more = len(self._rows), len(found) == PAGE
        self.listing.add_options([Option(row_line(row)) for row in found])
        self._count_rows()

    def _renew_list(self) -> None:
        """Show anew what stands in the list, after something outside the reader was at work."""
        if self._chosen is None:
            self._show_lists()
            return
        at = self.listing.highlighted
        self._most = max(PAGE, len(self._rows))
        self._show_rows(self._chosen, "" if at is None else self._rows[at].stored.id)

    def _count_rows(self) -> None:
        if self._chosen:
            read = sum(bool(row.stored.seen) for row in self._rows) if self._chosen.kind == "unread" else 0
            self._head(f"{self._chosen.name} · {len(self._rows) - read}{'+' * self._more}")

    def _head(self, words: str) -> None:
        self.query_one("#name", Static).update(one_line(words))

    def _fill(self, lines: Sequence[Text], at: int) -> None:
        self.listing.clear_options()
        self.listing.add_options([Option(line) for line in lines])
        self.listing.highlighted = at if lines else None

    def _replace_row(self, stored: Stored) -> None:
        for at, row in enumerate(self._rows if self._chosen else ()):
            if row.stored.id == stored.id:
                self._rows[at] = row._replace(stored=stored)
                self.listing.replace_option_prompt_at_index(at, row_line(self._rows[at]))
                self._count_rows()

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Read more of a long list when the end comes near."""
        if event.option_list.id == "list" and self._more and event.option_index >= len(self._rows) - 3:
            self._complaining(self._read_on)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open what was chosen: a list, an article, a place in it."""
        self._complaining(lambda: self._choose(event.option_list.id == "side", event.option_index))

    def _choose(self, beside: bool, number: int) -> None:
        if beside:
            item = self._items[number]
            if item.span:
                self._show_place(item.span)
                self._go_to("article")
        elif self._chosen is None:
            self._most = PAGE
            self._show_rows(self._lists[number])
        else:
            self._open(self._rows[number].stored)

    def _complaining(self, do: Callable[[], object]) -> None:
        """Do something; what can't be done is said, and reading goes on."""
        try:
            do()
        except NewscliError as error:
            self.say(f"error: {error}")

    # An article

    def _open(self, stored: Stored) -> None:
        article = self._article_of(stored)
        self._reading, self._quote, self._matches, self._lit = ArticleShown(article), None, [], False
        self._close_side()
        self.say(f"{stored.source or stored.slug} · {counted(article.words, 'word')}")
        self._draw()
        self.scroll.scroll_home(animate=False)
        self._go_to("article")
        self._analyse(self._reading)
        if not stored.seen and not stored.file:
            self.mark("read", stored)

    @work(thread=True, group="analyse", exit_on_error=False)
    def _analyse(self, reading: ArticleShown) -> None:
        """Look for quotes and days aside, so that their keys answer at once."""
        reading.prepare()

    def _article_of(self, stored: Stored) -> Article:
        if stored.file is None:
            return self._archive.load(stored.id)

        return next(iter(open_articles(stored.slug, samples=True, archive=self._archive.path)))

    # Marks

    def mark(self, how: Mark, stored: Stored) -> None:
        """Mark an article, and remember how to undo it."""
        self._complaining(lambda: self._mark_and_remember(how, stored))

    def _mark_and_remember(self, how: Mark, stored: Stored) -> None:
        self._marked(how, stored)
        self._undo.append((how, lambda: self._marked(_BACK[how], stored)))

    def _marked(self, how: Mark, stored: Stored) -> None:
        for changed in self._archive.mark(how, stored.id):
            self._replace_row(changed)


_BACK: dict[Mark, Mark] = {"read": "unread", "unread": "read", "star": "unstar", "unstar": "star"}
