"""Screens above the reader: a line to type into, the keys, what a command printed."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from rich.text import Text
from textual import events, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from newscli.reader.keys import GROUPS, KEYS, shown

asking = work(exit_on_error=False)  # for what asks the reader something, and may not be possible then
CLOSE: Sequence[Binding] = (Binding("escape", "close", "close"),)
_SEARCH = "type to search the keys; Enter does one, Esc closes"


class Prompt(ModalScreen[str | None]):
    """A line to type into: returns what was typed, or None if nobody wants it any more."""

    BINDINGS: ClassVar = list(CLOSE)

    def __init__(self, label: str, value: str = "") -> None:
        """Take what stands before the line, and what stands in it."""
        super().__init__()
        self._label, self._value = label, value

    def compose(self) -> ComposeResult:
        """Show the line."""
        with Horizontal():
            yield Static(f"{self._label}:", markup=False)
            yield Input(value=self._value, id="line")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Return what was typed."""
        self.dismiss(event.value)

    def action_close(self) -> None:
        """Return nothing."""
        self.dismiss(None)


class Output(ModalScreen[None]):
    """What a command printed, to be scrolled through."""

    BINDINGS: ClassVar = [Binding("escape,q,enter", "close", "close")]

    def __init__(self, words: str) -> None:
        """Take what was printed."""
        super().__init__()
        self._words = words

    def compose(self) -> ComposeResult:
        """Show it."""
        with VerticalScroll():
            yield Static(Text.from_ansi(self._words))

    def action_close(self) -> None:
        """Close it."""
        self.dismiss(None)


class Help(ModalScreen[str | None]):
    """All keys, and a line in which to search for one; returns the action that was chosen.

    It covers the screen and takes what is typed itself: a transparent one with a line to edit takes twice as long.
    """

    AUTO_FOCUS = ""
    BINDINGS: ClassVar = [
        *CLOSE,
        Binding("down", "cursor(1)", show=False),
        Binding("up", "cursor(-1)", show=False),
        Binding("enter", "choose", show=False),
    ]

    def __init__(self, others: Mapping[str, str]) -> None:
        """Take the keys that the settings give to actions."""
        super().__init__()
        self._others, self._wanted = others, ""

    def compose(self) -> ComposeResult:
        """Show the keys."""
        yield Static(_SEARCH, id="wanted", markup=False)
        yield OptionList(*self._options(""), id="keys")

    def on_key(self, event: events.Key) -> None:
        """Search for what is typed."""
        if event.is_printable and event.character:
            self._search(self._wanted + event.character)
        elif event.key in ("backspace", "ctrl+h"):
            self._search(self._wanted[:-1])
        elif event.key == "ctrl+u":
            self._search("")
        else:
            return
        event.stop()

    def _search(self, wanted: str) -> None:
        """List the keys that are for what is typed."""
        self._wanted = wanted
        self.query_one("#wanted", Static).update(f"{wanted}▏" if wanted else _SEARCH)
        keys = self.query_one(OptionList)
        keys.clear_options()
        keys.add_options(self._options(wanted))
        keys.highlighted = next((at for at, option in enumerate(keys.options) if not option.disabled), None)

    def action_choose(self) -> None:
        """Do what the key does."""
        keys = self.query_one(OptionList)
        chosen = None if keys.highlighted is None else keys.get_option_at_index(keys.highlighted)
        self.dismiss(chosen.id if chosen and not chosen.disabled else None)

    def action_cursor(self, step: int) -> None:
        """Go up or down."""
        keys = self.query_one(OptionList)
        (keys.action_cursor_down if step > 0 else keys.action_cursor_up)()

    def action_close(self) -> None:
        """Close it."""
        self.dismiss(None)

    def _options(self, wanted: str) -> list[Option]:
        options: list[Option] = []
        for group, name in GROUPS.items():
            found = [key for key in KEYS if key.group == group and wanted.lower() in f"{key.does} {name}".lower()]
            if found:
                options.append(Option(Text(name, style="bold"), disabled=True))
            options += [
                Option(f"{shown(self._others.get(key.action, key.keys)):<12} {key.does}", id=key.action)
                for key in found
            ]
        return options
