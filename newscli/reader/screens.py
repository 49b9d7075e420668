"""Screens above the reader: a line to type into, the keys, what a command printed."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from rich.text import Text
from textual import events, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from newscli.reader.panes import GROUPS, KEYS, shown

asking = work(exit_on_error=False)  # for what asks the reader something, and may not be possible then
CLOSE: Sequence[Binding] = (Binding("escape", "close", "close"),)
_COLUMN = 39  # characters of a key and what it does


class Prompt(ModalScreen[str | None]):
    """A line to type into: returns what was typed, or None if nobody wants it any more."""

    BINDINGS: ClassVar = list(CLOSE)

    def __init__(self, label: str, value: str = "") -> None:
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

    BINDINGS: ClassVar = [Binding("escape,q,enter", "close", "close"), Binding("Q", "app.quit", "leave", id="quit")]

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words

    def compose(self) -> ComposeResult:
        """Show it."""
        with VerticalScroll():
            yield Static(Text.from_ansi(self._words))

    def action_close(self) -> None:
        """Close it."""
        self.dismiss(None)


class Help(ModalScreen[None]):
    """All keys, in as many columns as there is room for; any key closes it."""

    def __init__(self, others: Mapping[str, str]) -> None:
        super().__init__()
        self._others = others

    def compose(self) -> ComposeResult:
        """Show the keys."""
        yield Static(Text("\n".join(self._lines())), id="keys")

    def on_key(self, event: events.Key) -> None:
        """Close it."""
        event.stop()
        self.dismiss(None)

    def _lines(self) -> list[str]:
        cells: list[str] = []
        for group, name in GROUPS.items():
            cells.append(name.upper())
            keys = (key for key in KEYS if key.group == group)
            cells += [f"{shown(self._others.get(key.action, key.keys)):<11}{key.does}" for key in keys]
        columns = max(1, self.app.size.width // _COLUMN)
        height = -(-len(cells) // columns)
        return [" ".join(f"{cell:<{_COLUMN - 1}}" for cell in cells[row::height]) for row in range(height)]
