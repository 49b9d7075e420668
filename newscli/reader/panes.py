"""The table of keys: what each is for. The bindings, the line of help and the list of keys are made of it."""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, NamedTuple

from textual import events
from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import OptionList, Static
from textual.worker import Worker, WorkerState

from newscli.article import Span
from newscli.errors import NewscliError
from newscli.pipeline.archives.user_archive import Archive
from newscli.quotes import Quote
from newscli.reader.lists import PAGE, UNREAD, ListOf, Row
from newscli.reader.text import NOWHERE, ArticleShown, Item, drawn
from newscli.render.layouts.marks import Here
from newscli.render.page import one_line


class Key(NamedTuple):
    """Keys for one action, apart by commas, as Textual names them; what it does; where it stands in the help."""

    action: str
    keys: str
    does: str
    group: str


KEYS = (
    Key("down", "j,down", "down a line or an article", "move"),
    Key("up", "k,up", "up a line or an article", "move"),
    Key("top", "g,home", "to the beginning", "move"),
    Key("bottom", "G,end", "to the end", "move"),
    Key("page_down", "space,pagedown", "a page on", "move"),
    Key("page_up", "b,pageup", "a page back", "move"),
    Key("left", "h,left", "to the list, to the lists", "move"),
    Key("right", "l,right", "to the article", "move"),
    Key("other_pane", "tab", "to the other pane", "move"),
    Key("next_unread", "n", "next unread, next match", "read"),
    Key("previous_unread", "p", "previous unread article", "read"),
    Key("previous_match", "N", "previous match", "read"),
    Key("toggle_read", "r", "read or unread", "read"),
    Key("star", "m", "star, or take it away", "read"),
    Key("tag", "t", "tags; -tag takes one away", "read"),
    Key("only_text", "z", "nothing but the text", "read"),
    Key("next_quote", "apostrophe", "next quote", "find"),
    Key("previous_quote", "quotation_mark", "previous quote", "find"),
    Key("speakers", "S", "who is quoted", "find"),
    Key("timeline", "T", "what happened when", "find"),
    Key("summary", "s", "light the summary in it", "find"),
    Key("changes", "d", "what was changed last", "find"),
    Key("reasons", "R", "reasons for what is shown", "find"),
    Key("search", "slash", "search text or list", "find"),
    Key("filter", "f", "list what a search finds", "find"),
    Key("browser", "o", "open in the browser", "use"),
    Key("copy", "y", "copy quote with its source", "use"),
    Key("pipe", "vertical_line", "give the text to a command", "use"),
    Key("export", "e", "write into a file", "use"),
    Key("update", "F", "fetch the feeds", "use"),
    Key("stop", "ctrl+c", "stop what runs aside", "use"),
    Key("undo", "u", "undo", "use"),
    Key("command", "colon", "a command of newscli", "use"),
    Key("help", "question_mark", "all keys", "use"),
    Key("cancel", "q,escape", "close, go back", "use"),
    Key("quit", "Q", "leave", "use"),
)

GROUPS = {"move": "Move", "read": "Read on", "find": "Find", "use": "Use"}
NAMES = {
    "apostrophe": "'",
    "quotation_mark": '"',
    "slash": "/",
    "vertical_line": "|",
    "colon": ":",
    "question_mark": "?",
    "escape": "Esc",
    "ctrl+c": "Ctrl+C",
    "tab": "Tab",
    "space": "Space",
    "pagedown": "PgDn",
    "pageup": "PgUp",
}


def shown(keys: str) -> str:
    """Return keys as people know them: `' or Space`."""
    return " ".join(NAMES.get(key, key) for key in keys.split(","))


# The panes: a list at the left, an article at the right, beside it what was found in it.


NARROW = 110  # columns; below them one pane is shown at a time
HELP = "Enter read · n next unread · ' quote · T days · s summary · / search · ? keys"


class ArticlePane(VerticalScroll):
    """The article's pane, which sets it anew when it gets another width."""

    def on_resize(self) -> None:
        """Set the article anew."""
        if isinstance(self.app, Panes):
            self.app.set_anew()


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
    OptionList > .option-list--option-highlighted { text-style: none; }
    #name, #bar, #help { height: 1; padding: 0 1; text-style: dim; }
    #scroll { height: 1fr; background: ansi_default; }
    .narrow #left { width: 1fr; } .narrow #right { display: none; }
    .narrow.article #left { display: none; } .narrow.article #right { display: block; }
    .narrow #side { width: 1fr; display: none; } .narrow.side #side { display: block; }
    .narrow.side #left, .narrow.side #right { display: none; }
    .only #left, .only #help, .only #bar { display: none; }
    Prompt, Output { background: transparent; align: center middle; }
    Prompt { align: left bottom; }
    Prompt Horizontal { height: 1; background: ansi_default; } Prompt Static { width: auto; padding: 0 0 0 1; }
    Prompt Input { width: 1fr; border: none; height: 1; padding: 0 1; background: ansi_default; }
    Output VerticalScroll { background: ansi_default; border: round ansi_default; }
    Output VerticalScroll { width: 90%; height: 80%; padding: 0 1; }
    Help { background: ansi_default; }
    """

    def __init__(self, archive: Archive, keymap: Mapping[str, str] | None = None) -> None:
        super().__init__(ansi_color=True)
        self._archive, self._keymap_given = archive, dict(keymap or {})
        self._chosen: ListOf | None = UNREAD
        self._wanted: ListOf | None = None  # the list that is looked for
        self._most, self._more = PAGE, False
        self._rows: list[Row] = []
        self._lists: list[ListOf] = []
        self._reading: ArticleShown | None = None
        self._items: list[Item] = []
        self._quote: int | None = None
        self._pane = "list"
        self._matches: list[Span] = []
        self._match = 0
        self._here = NOWHERE
        self._drawn, self._lines = 0, 0  # columns of the lines of the article, and how many there are
        self._lit = False
        self._undo: list[tuple[str, Callable[[], object]]] = []

    def compose(self) -> ComposeResult:
        """Lay out the panes."""
        with Horizontal(id="panes"):
            with Vertical(id="left"):
                yield Static(id="name", markup=False)
                yield OptionList(id="list", markup=False)
            with Vertical(id="right"), ArticlePane(id="scroll"):
                yield Static(id="article", markup=False)
            yield OptionList(id="side", markup=False)
        yield Static(id="bar", markup=False)
        yield Static(HELP, id="help", markup=False)

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
        """Show one pane where there is no room for two."""
        self.query_one("#panes").set_class(event.size.width < NARROW, "narrow")
        self._show_pane()

    def set_anew(self) -> None:
        """Set the article in lines of another width; the reader stays about where he was."""
        if self._drawn != self._width:
            most = self._lines - self.scroll.size.height  # lines that are too wide now count as one still
            part = self.scroll.scroll_offset.y / max(1, most)
            self._draw(self._here, part)

    async def run_action(self, *asked: Any, **more: Any) -> bool:
        """Do what a key is for; what can't be done is said, and reading goes on."""
        try:
            return await super().run_action(*asked, **more)
        except NewscliError as error:
            self.say(f"error: {error}")
            return True

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Say what could not be done aside."""
        if event.state is WorkerState.ERROR and event.worker.error:
            if not isinstance(event.worker.error, NewscliError):
                raise event.worker.error
            self.say(f"error: {event.worker.error}")

    def _go_to(self, pane: str) -> None:
        self._pane = pane
        self._show_pane()
        {"list": self.listing, "article": self.scroll, "side": self.side}[pane].focus()

    def _show_pane(self) -> None:
        """Show the pane where only one has room; a class that changes nothing would still cost a new style of all."""
        panes = self.query_one("#panes")
        for pane in ("article", "side"):
            panes.set_class(panes.has_class("narrow") and self._pane == pane, pane)

    def say(self, words: str) -> None:
        """Say something in the bar below the panes."""
        self.query_one("#bar", Static).update(one_line(words))

    # The article

    def _draw(self, here: Here = NOWHERE, part: float | None = None) -> None:
        """Set the article, with a place lit, and go there; else stay, or go to a `part` of the whole."""
        if self._reading is None:
            return
        marks = (self._reading.summary,) if self._lit else ()
        self._here, self._drawn = here, self._width
        text, line = drawn(self._reading, self._width, marks, here)
        self._lines = text.plain.count("\n") + 1
        self.query_one("#article", Static).update(text)
        if line is not None or part is not None:
            self.call_after_refresh(self._scroll_to, line, part)

    def _scroll_to(self, line: int | None, part: float | None) -> None:
        top = self.scroll.max_scroll_y * (part or 0) if line is None else line - self.scroll.size.height // 3
        self.scroll.scroll_to(y=max(0, top), animate=False)

    @property
    def _width(self) -> int:
        return max(24, (self.scroll.size.width or self.size.width) - 2)

    def _show_place(self, *spans: Span, beside: tuple[str, ...] = ()) -> None:
        self._draw(Here(spans, beside))

    @property
    def _shown_quote(self) -> Quote | None:
        if self._reading is None or self._quote is None:
            return None
        return self._reading.quotes.quotes[self._quote]

    def _close_side(self) -> None:
        self.side.remove_class("open")
