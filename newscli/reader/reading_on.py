"""Reading on: keys that go from article to article, mark and tag."""

from newscli.archive.entries import Stored
from newscli.archive.readers.additions import Mark
from newscli.reader.finding import Finding
from newscli.reader.lists import UNREAD
from newscli.reader.screens import Prompt, asking

_FARTHEST = 5  # pages of a list in which the next unread article is looked for

_SAID: dict[Mark, str] = {
    "read": "marked as read",
    "unread": "marked as unread",
    "star": "has a star",
    "unstar": "has no star any more",
}


class ReadingOn(Finding):
    """Keys that read on."""

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
        pages = 0
        while found is None and step > 0 and self._more and pages < _FARTHEST:
            self._read_on()
            found, pages = self._unread(step), pages + 1
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

    def _renew(self, name: str) -> None:
        self._replace_row(self._archive.find(name))

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
        self._renew(name)

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
