"""Moving: keys that go up and down, and from pane to pane."""

from textual.widgets import OptionList

from newscli.reader.listing import Listing

_WIDGETS = {"list": "listing", "article": "scroll", "side": "side"}


class Moving(Listing):
    """Keys that move."""

    def action_down(self) -> None:
        """Go down a line."""
        focused = self.focused
        focused.action_cursor_down() if isinstance(focused, OptionList) else self.scroll.scroll_down(animate=False)

    def action_up(self) -> None:
        """Go up a line."""
        focused = self.focused
        focused.action_cursor_up() if isinstance(focused, OptionList) else self.scroll.scroll_up(animate=False)

    def action_top(self) -> None:
        """Go to the beginning."""
        focused = self.focused
        focused.action_first() if isinstance(focused, OptionList) else self.scroll.scroll_home(animate=False)

    def action_bottom(self) -> None:
        """Go to the end."""
        focused = self.focused
        focused.action_last() if isinstance(focused, OptionList) else self.scroll.scroll_end(animate=False)

    async def action_page_down(self) -> None:
        """Go a page on; at the end of an article, to the next unread one."""
        focused = self.focused
        if isinstance(focused, OptionList):
            focused.action_page_down()  # type: ignore[no-untyped-call]
        elif self.scroll.scroll_offset.y >= self.scroll.max_scroll_y:
            await self.run_action("next_unread")
        else:
            self.scroll.scroll_page_down(animate=False)

    def action_page_up(self) -> None:
        """Go a page back."""
        focused = self.focused
        if isinstance(focused, OptionList):
            focused.action_page_up()  # type: ignore[no-untyped-call]
        else:
            self.scroll.scroll_page_up(animate=False)

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
