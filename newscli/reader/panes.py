"""The panes: a list at the left, an article at the right, beside it what was found in it."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import events
from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from newscli.article import Article, Span
from newscli.errors import NewscliError
from newscli.reader.keys import KEYS
from newscli.reader.lines import list_line, row_line
from newscli.reader.lists import ALL, PAGE, UNREAD, ListOf, Row, all_lists, rows_of
from newscli.reader.text import Item, Reading, drawn
from newscli.render.safe import one_line

if TYPE_CHECKING:
    from newscli.archive.readers.marks import Mark
    from newscli.archive.stored import Stored
    from newscli.pipeline.archives.user_archive import Archive
    from newscli.quotes import Quote

NARROW = 110  # columns; below them one pane is shown at a time
HELP = "Enter read · n next unread · ' quote · T days · s summary · / search · ? keys"


class Panes(App[None]):
    """The panes of the whole screen and what stands in them; subclasses add what keys do."""

    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar = [Binding(key.keys, key.action, key.does, show=False, id=key.action) for key in KEYS]
    CSS = """
    Screen { layers: base; background: ansi_default; color: ansi_default; }
    #left { width: 40; }
    #right { width: 1fr; }
    #side { width: 44; display: none; border: none; padding: 0 1; background: ansi_default; }
    #side.open { display: block; }
    OptionList, VerticalScroll { scrollbar-size-vertical: 1; color: ansi_default; }
    #list { height: 1fr; border: none; padding: 0; background: ansi_default; }
    #list { text-wrap: nowrap; text-overflow: ellipsis; }
    #name, #bar, #help { height: 1; padding: 0 1; text-style: dim; }
    #scroll { height: 1fr; background: ansi_default; }
    .narrow #left { width: 1fr; } .narrow #right { display: none; }
    .narrow.article #left { display: none; } .narrow.article #right { display: block; }
    .narrow.side #left, .narrow.side #right { display: none; } .narrow #side { width: 1fr; }
    .only #left, .only #help, .only #bar { display: none; }
    """

    def __init__(self, archive: "Archive", keymap: Mapping[str, str] | None = None) -> None:
        """Take the archive that is read, and other keys for actions."""
        super().__init__(ansi_color=True)
        self._archive, self._keymap_given = archive, dict(keymap or {})
        self._chosen: ListOf | None = UNREAD
        self._most = PAGE
        self._rows: list[Row] = []
        self._lists: list[ListOf] = []
        self._reading: Reading | None = None
        self._items: list[Item] = []
        self._quote: int | None = None
        self._matches: list[Span] = []
        self._match = 0
        self._lit = False
        self._undo: list[tuple[str, Callable[[], object]]] = []

    def compose(self) -> ComposeResult:
        """Lay out the panes."""
        with Horizontal(id="panes"):
            with Vertical(id="left"):
                yield Static(id="name", markup=False)
                yield OptionList(id="list", markup=False)
            with Vertical(id="right"):
                with VerticalScroll(id="scroll"):
                    yield Static(id="article", markup=False)
                yield Static(id="bar", markup=False)
            yield OptionList(id="side", markup=False)
        yield Static(HELP, id="help", markup=False)

    def on_mount(self) -> None:
        """Show the unread articles, or all where there is none."""
        self.theme = "ansi-dark" if "ansi-dark" in self.available_themes else "textual-ansi"
        self.set_keymap(self._keymap_given)
        self._show_rows(UNREAD)
        if not self._rows:
            self._show_rows(ALL)
        self.listing.focus()

    # What stands where

    @property
    def listing(self) -> OptionList:
        """The list at the left."""
        return self.query_one("#list", OptionList)

    @property
    def side(self) -> OptionList:
        """The pane beside the article."""
        return self.query_one("#side", OptionList)

    @property
    def scroll(self) -> VerticalScroll:
        """The article's pane."""
        return self.query_one("#scroll", VerticalScroll)

    def on_resize(self, event: events.Resize) -> None:
        """Show one pane where there is no room for two, and set the article anew."""
        self.query_one("#panes").set_class(event.size.width < NARROW, "narrow")
        self.call_after_refresh(self._draw)

    def _go_to(self, pane: str) -> None:
        panes = self.query_one("#panes")
        panes.set_class(pane == "article", "article")
        panes.set_class(pane == "side", "side")
        {"list": self.listing, "article": self.scroll, "side": self.side}[pane].focus()

    def say(self, words: str) -> None:
        """Say something in the bar below the article."""
        self.query_one("#bar", Static).update(one_line(words))

    # Lists

    def _show_lists(self) -> None:
        self._chosen = None
        self._lists = all_lists(self._archive)
        self._fill([list_line(each) for each in self._lists], "Lists", 0)

    def _show_rows(self, chosen: ListOf, at: int = 0) -> None:
        try:
            self._rows = rows_of(self._archive, chosen, self._most)
        except NewscliError as error:
            self.say(f"error: {error}")
            return
        self._chosen = chosen
        self._fill([row_line(row) for row in self._rows], chosen.name, at)

    def _fill(self, lines: Sequence[Text], name: str, at: int) -> None:
        self.listing.clear_options()
        self.listing.add_options([Option(line) for line in lines])
        self.listing.highlighted = min(at, len(lines) - 1) if lines else None
        more = "+" if len(lines) == self._most else ""
        self.query_one("#name", Static).update(one_line(f"{name} · {len(lines)}{more}"))

    def _replace_row(self, stored: "Stored") -> None:
        """Show what became of an article where it stands in the list."""
        for at, row in enumerate(self._rows if self._chosen else ()):
            if row.stored.id == stored.id:
                self._rows[at] = row._replace(stored=stored)
                self.listing.replace_option_prompt_at_index(at, row_line(self._rows[at]))

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Read more of a long list when the end comes near."""
        near = event.option_index >= len(self._rows) - 3 and len(self._rows) == self._most
        if event.option_list.id == "list" and self._chosen and near:
            self._most *= 2
            self._show_rows(self._chosen, event.option_index)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Open what was chosen: a list, an article, a place in it."""
        if event.option_list.id == "side":
            item = self._items[event.option_index]
            if item.span:
                self._show_place(item.span)
                self._go_to("article")
        elif self._chosen is None:
            self._most = PAGE
            self._show_rows(self._lists[event.option_index])
        else:
            self._open(self._rows[event.option_index].stored)

    # An article

    def _open(self, stored: "Stored") -> None:
        try:
            article = self._article_of(stored)
        except NewscliError as error:
            self.say(f"error: {error}")
            return
        self._reading, self._quote, self._matches, self._lit = Reading(article), None, [], False
        self._close_side()
        self.say(f"{stored.source or stored.slug} · {article.words} words")
        self._draw()
        self.scroll.scroll_home(animate=False)
        self._go_to("article")
        if not stored.seen and not stored.file:
            self.mark("read", stored)

    def _article_of(self, stored: "Stored") -> Article:
        if stored.file is None:
            return self._archive.load(stored.id)
        from newscli.pipeline.inputs.open import open_articles

        return next(iter(open_articles(stored.slug, samples=True, archive=self._archive.path)))

    def _draw(self, here: tuple[Span, ...] = ()) -> None:
        if self._reading is None:
            return
        marks = (self._reading.summary,) if self._lit else ()
        text, line = drawn(self._reading, self._width, marks, here)
        self.query_one("#article", Static).update(text)
        if line is not None:
            top = max(0, line - self.scroll.size.height // 3)
            self.call_after_refresh(self.scroll.scroll_to, y=top, animate=False)

    @property
    def _width(self) -> int:
        return max(24, (self.scroll.size.width or self.size.width) - 2)

    def _show_place(self, *spans: Span) -> None:
        self._draw(spans)

    @property
    def _shown_quote(self) -> "Quote | None":
        if self._reading is None or self._quote is None:
            return None
        return self._reading.quotes.quotes[self._quote]

    def _close_side(self) -> None:
        if self.side.has_class("open"):
            self.side.remove_class("open")
            self.call_after_refresh(self._draw)

    # Marks

    def mark(self, how: "Mark", stored: "Stored") -> None:
        """Mark an article, and remember how to undo it."""
        try:
            self._marked(how, stored)
        except NewscliError as error:
            self.say(f"error: {error}")
            return
        self._undo.append((how, lambda: self._marked(_BACK[how], stored)))

    def _marked(self, how: "Mark", stored: "Stored") -> None:
        self._archive.mark(how, stored.id)
        self._replace_row(self._archive.find(stored.id))


_BACK: "dict[Mark, Mark]" = {"read": "unread", "unread": "read", "star": "unstar", "unstar": "star"}
