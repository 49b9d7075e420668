"""The reader: what its keys do with an article outside it. In: an archive; out: a Textual program."""

from pathlib import Path

from textual import work
from textual.widgets import Static

from newscli.errors import NewscliError
from newscli.reader.reading_on import ReadingOn
from newscli.reader.screens import Help, Output, Prompt
from newscli.reader.text import Reading, page, with_source
from newscli.render.page import Answer


class Reader(ReadingOn):
    """The whole screen."""

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
        self._reading = Reading(self._archive.load(stored.id))
        self.query_one("#article", Static).update(page(Answer(found), self._width))
        self._go_to("article")

    def action_browser(self) -> None:
        """Open the article's page in the browser."""
        import webbrowser

        stored = self._at_hand()
        if stored is None or not (stored.url or "").startswith(("http://", "https://")):
            self.say("this article has no web address")
        else:
            self.say(str(stored.url) if webbrowser.open(str(stored.url)) else "no browser can be started")

    def action_copy(self) -> None:
        """Copy the quote that is shown, or the headline, with its source."""
        if self._reading:
            words = with_source(self._reading.article, self._shown_quote)
            self.copy_to_clipboard(words)
            self.say(f"copied: {words}")

    @work
    async def action_pipe(self) -> None:
        """Give the text to a command, and show what it prints."""
        if self._reading and (typed := await self.push_screen_wait(Prompt("give the text to the command"))):
            self._run_aside(_words_of(typed), self._reading.article.text)

    @work
    async def action_command(self) -> None:
        """Run a command of newscli on this archive, and show what it prints."""
        import sys

        if typed := await self.push_screen_wait(Prompt("newscli")):
            self._run_aside([sys.executable, "-m", "newscli", *_words_of(typed)], "")

    @work(thread=True)
    def _run_aside(self, words: list[str], given: str) -> None:
        import os
        import subprocess

        environment = {**os.environ, "NEWSCLI_ARCHIVE": str(self._archive.path)}
        try:
            done = subprocess.run(
                words, input=given, capture_output=True, text=True, env=environment, check=False, encoding="utf-8"
            )
            said = done.stdout + done.stderr
        except (OSError, ValueError) as error:
            said = f"error: {error}"
        self.call_from_thread(self._show_output, said)

    def _show_output(self, said: str) -> None:
        self.push_screen(Output(said or "(it printed nothing)"))
        if self._chosen:
            self._show_rows(self._chosen, self.listing.highlighted or 0)

    @work
    async def action_export(self) -> None:
        """Write the article into a file; its suffix tells the format."""
        stored = self._at_hand()
        if stored is None:
            return
        typed = await self.push_screen_wait(Prompt("write into the file", f"{stored.slug}.html"))
        if typed:
            from newscli.pipeline.report import export_article

            try:
                export_article(self._article_of(stored), Path(typed).expanduser())
                self.say(f"written: {typed}")
            except NewscliError as error:
                self.say(f"error: {error}")

    def action_update(self) -> None:
        """Fetch the feeds, aside."""
        self.say("fetching the feeds …")
        self._fetch()

    @work(thread=True, exclusive=True, group="fetch")
    def _fetch(self) -> None:
        from newscli.pipeline.archives.user_archive import Archive

        failed: list[str] = []
        aside = Archive(self._archive.path, on_error=lambda error: failed.append(str(error)))
        try:
            updated = aside.update_feeds()
            new = sum(outcome.kind == "added" for outcome in updated.outcomes)
            said = f"{new} new articles" + (f"; {len(failed)} feeds failed: {failed[0]}" if failed else "")
        except NewscliError as error:
            said = f"error: {error}"
        self.call_from_thread(self._fetched, said)

    def _fetched(self, said: str) -> None:
        self.say(said)
        if self._chosen:
            self._show_rows(self._chosen, self.listing.highlighted or 0)
        else:
            self._show_lists()

    @work
    async def action_help(self) -> None:
        """Show all keys; one that is chosen is done."""
        if chosen := await self.push_screen_wait(Help()):
            await self.run_action(chosen)

    def action_cancel(self) -> None:
        """Close what is open: the pane beside, a search, the article."""
        if self.side.has_class("open"):
            self._close_side()
            self._go_to("article")
            self.call_after_refresh(self._draw)
        elif self._matches or self._quote is not None:
            self._matches, self._quote = [], None
            self._draw()
            self.say("")
        elif self.screen.has_class("only"):
            self.action_only_text()
        else:
            self._go_to("list")


def _words_of(typed: str) -> list[str]:
    import shlex

    try:
        return shlex.split(typed) or [""]
    except ValueError:
        return typed.split()
