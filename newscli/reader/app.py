"""The reader, a Textual program on an archive: what its keys do with an article outside it."""

import sys
from asyncio import to_thread
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

from textual import work
from textual.app import SuspendNotSupported
from textual.widgets import Static

from newscli.article.addresses import web_address
from newscli.errors import NewscliError
from newscli.pipeline.report import export_article
from newscli.pipeline.run_command import draws_in_terminal, open_in_browser
from newscli.reader.finding import Finding
from newscli.reader.screens import Help, Output, Prompt, asking
from newscli.reader.text import ArticleShown, Aside, Done, in_front, page, with_source
from newscli.render.page import Answer

_STOPS = "Ctrl+C stops it"


class Reader(Finding):
    """The whole screen."""

    _aside: Aside | None = None

    def action_changes(self) -> None:
        """Show what the last revision changed."""
        stored = self._at_hand()
        if stored is None or stored.file:
            self.say("only stored articles have revisions")
            return
        found = self._archive.diff(stored.id)
        if found.old.number == found.new.number:
            self.say("there is one revision only")
            return
        self._reading = ArticleShown(self._archive.load(stored.id))
        self.query_one("#article", Static).update(page(Answer(found), self._width))
        self._go_to("article")

    def action_browser(self) -> None:
        """Open the article's page in the browser; one that draws in the terminal gets it until it ends."""
        stored = self._at_hand()
        if not (address := web_address(stored.url if stored else None)):
            self.say("this article has no web address")
            return
        try:
            with self.suspend() if draws_in_terminal() else nullcontext():
                opened = open_in_browser(address)
        except SuspendNotSupported:
            self.say(f"this terminal can't be lent to a browser. Elsewhere: {address}")
            return
        self.say(address if opened else "no browser can be started")

    def action_copy(self) -> None:
        """Copy the quote that is shown, or the headline, with its source."""
        if self._reading:
            words = with_source(self._reading.article, self._shown_quote)
            self.copy_to_clipboard(words)
            self.say(f"copied: {words}")

    @asking
    async def action_pipe(self) -> None:
        """Give the text to a command, and show what it prints."""
        if self._reading and (typed := await self.push_screen_wait(Prompt("give the text to the command"))):
            self._run_aside(_words_of(typed), self._reading.article.text)

    @asking
    async def action_command(self) -> None:
        """Run a command of newscli on this archive, and show what it prints; step aside for one that edits."""
        typed = await self.push_screen_wait(Prompt("newscli"))
        words = _words_of(typed) if typed else []
        if words and _edits(words):
            self._step_aside(words)
        elif words:
            self._run_aside(_newscli(*words), "")

    def _step_aside(self, words: list[str]) -> None:
        """Give the terminal to a command that edits; without a name it is for the article at hand."""
        stored = self._at_hand()
        if len(words) == 1 and stored:
            words = [*words, stored.id]
        try:
            with self.suspend():
                failure = in_front(_newscli(*words), self._archive.path)
        except SuspendNotSupported:
            self.say(f"this terminal can't be lent to an editor. Elsewhere: newscli {' '.join(words)}")
            return
        self._renew_list()
        if self._reading and self._reading.article.added:
            self._reading = ArticleShown(self._archive.load(self._reading.article.id))
            self._draw()
            self._analyse(self._reading)
        self.say(failure.removeprefix("note: ").replace("\nnote: ", " "))

    def _run_aside(self, words: list[str], given: str) -> None:
        self.say(f"{words[0]} runs … {_STOPS}")
        self._run(words, given, self._show_output)

    def _show_output(self, done: Done) -> None:
        self.say("")
        self.push_screen(Output(done.out + done.err or "(it printed nothing)"))
        self._renew_list()

    @asking
    async def action_export(self) -> None:
        """Write the article into a file; its suffix tells the format."""
        stored = self._at_hand()
        if stored is None:
            return
        typed = await self.push_screen_wait(Prompt("write into the file", f"{stored.slug}.html"))
        if typed:
            try:
                export_article(self._article_of(stored), Path(typed).expanduser())
                self.say(f"written: {typed}")
            except NewscliError as error:
                self.say(f"error: {error}")

    def action_update(self) -> None:
        """Fetch the feeds, aside."""
        if self._aside is not None:
            self.say(f"something runs already. {_STOPS}")
            return
        self.say(f"fetching the feeds … {_STOPS}")
        self._run(_newscli("feeds", "update"), "", self._fetched)

    def _fetched(self, done: Done) -> None:
        notes = [line.removeprefix("note: ") for line in done.err.splitlines()]
        self.say(" ".join([*notes[-1:], *notes[:-1]][:2]) or "no feed is followed")
        self._renew_list()

    def action_stop(self) -> None:
        """Stop the command, or the fetching of feeds, that runs aside."""
        if self._aside is None:
            self.say("nothing runs; Q leaves")
        else:
            self._aside.stop()

    @work(exclusive=True, group="run", exit_on_error=False)
    async def _run(self, words: list[str], given: str, show: Callable[[Done], None]) -> None:
        self._aside = Aside(words, self._archive.path)
        done = await to_thread(self._aside.finish, given)
        self._aside = None
        show(done)

    def on_unmount(self) -> None:
        """Leave nothing running."""
        if self._aside:
            self._aside.stop()

    def action_help(self) -> None:
        """Show all keys."""
        self.push_screen(Help(self._keymap_given))

    def action_cancel(self) -> None:
        """Go back a level: from the pane beside, a search, the article, the list."""
        if self.side.has_class("open"):
            self._close_side()
            self._go_to("article")
        elif self._matches or self._quote is not None:
            self._matches, self._quote = [], None
            self._draw()
            self.say("")
        elif self.screen.has_class("only"):
            self.action_only_text()
        elif self.focused is self.listing:
            self.say("Q leaves")
        else:
            self._go_to("list")


def _edits(words: list[str]) -> bool:
    """Return True if a command of newscli opens an editor."""
    alone = words[0] == "edit" and not any(word.startswith("-") for word in words)
    return alone or words[:2] == ["config", "edit"]


def _newscli(*words: str) -> list[str]:
    return [sys.executable, "-m", "newscli", *words]


def _words_of(typed: str) -> list[str]:
    import shlex

    try:
        return shlex.split(typed) or [""]
    except ValueError:
        return typed.split()
