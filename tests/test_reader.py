"""The reader on the whole screen: each key does what the list of keys says, at 80 columns and at 140."""

import asyncio
import json
import re
import shlex
import shutil
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from contextlib import nullcontext, suppress
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import newscli
import pytest
from newscli.archive.database.connection import open_database
from newscli.archive.feeds import How, follow, note_checked
from newscli.archive.readers.additions import came_by
from newscli.errors import InputError, UsageError
from newscli.pipeline.settings import reader_keys
from newscli.reader.app import Reader
from newscli.reader.lists import FIXED, rows_of
from newscli.reader.panes import GROUPS, KEYS
from newscli.reader.screens import Help, Output, Prompt
from newscli.reader.text import ArticleShown, Done, drawn, in_front
from newscli.render.layouts.marks import Here
from textual.content import Content
from textual.pilot import Pilot
from textual.widgets import Input, Static
from textual.worker import WorkerFailed

from web_server import serving_with

WIDE, NARROW = (140, 40), (80, 24)
CASES = Path(__file__).parent / "cases" / "reader"
TEXT = """---
title: {title}
source: The Marn Courier
published: {day}
url: https://courier.example/{title}
---

The council of Marn closed the pier on Monday, a day after a storm broke eleven of its piles.

“We had no choice,” said Tomas Reyle, the town's engineer. “Nobody will walk on it before May.”

The pier was built in 1931. Ada Lund, who sells tickets there, said she had lost her living.

“I will wait,” Lund said. The council meets again on Friday.
"""
Script = Callable[[Pilot[None], Reader], Awaitable[None]]


@pytest.fixture
def archive(tmp_path: Path, kept: Path) -> newscli.Archive:
    """Return an archive of three articles; the first that is listed was revised, and the third has a tag."""
    return newscli.Archive(shutil.copy(kept, tmp_path / "news.db"))


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make that archive."""
    made = newscli.Archive(tmp_path_factory.mktemp("kept") / "news.db")
    for number, title in enumerate(("Storm", "Repairs", "Pier"), 1):
        made.add(TEXT.format(title=title, day=date(2026, 3, number)).encode())
    made.add(TEXT.format(title="Pier", day=date(2026, 3, 3)).replace("eleven", "twelve").encode())
    made.tag("storm", add=("shore",))
    return made.path


def play(archive: newscli.Archive, script: Script, size: tuple[int, int] = WIDE, **given: Any) -> None:
    """Run the reader without a terminal, and the script with it."""

    async def run() -> None:
        app = Reader(archive, **given)
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            await script(pilot, app)

    asyncio.run(run())


async def press(pilot: Pilot[None], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await pilot.pause()
        if waited := [each for each in pilot.app.workers if each.group in ("counts", "look")]:
            await pilot.app.workers.wait_for_complete(waited)
            await pilot.pause()


async def type_in(pilot: Pilot[None], app: Reader, words: str) -> None:
    assert isinstance(app.screen, Prompt)
    app.screen.query_one(Input).value = words
    await press(pilot, "enter")
    await app.workers.wait_for_complete()
    await pilot.pause()


def screen(app: Reader) -> str:
    """Return what stands on the screen."""
    lines = ("".join(segment.text for segment in strip).rstrip() for strip in app.screen._compositor.render_strips())
    return "\n".join(lines)


def reversed_in(app: Reader) -> list[str]:
    """Return the pieces of the article that are lit."""
    shown = app.query_one("#article", Static).render()
    assert isinstance(shown, Content)
    return [shown.plain[start:end] for start, end, style in shown.spans if getattr(style, "reverse", False)]


def bar(app: Reader) -> str:
    return str(app.query_one("#bar").render())


def focused(app: Reader) -> str | None:
    return app.focused.id if app.focused else None


def seen(archive: newscli.Archive) -> list[bool]:
    return [bool(stored.seen) for stored in archive.list()]


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_one_enter_shows_the_first_unread_article(
    archive: newscli.Archive, size: tuple[int, int], rewrite: bool
) -> None:
    shown: list[str] = []

    async def script(pilot: Pilot[None], app: Reader) -> None:
        shown.append(screen(app))
        await press(pilot, "enter")
        shown.append(screen(app))

    play(archive, script, size)
    assert seen(archive) == [True, False, False]
    case = CASES / f"{size[0]}x{size[1]}.txt"
    told = "\n=== Enter ===\n".join(shown) + "\n"
    if rewrite:
        case.parent.mkdir(exist_ok=True)
        case.write_text(told, "utf-8")
    assert told == case.read_text("utf-8"), "run pytest --rewrite"


# Keys in turn, and what is typed where a prompt asks for it: where the panes have room side by side, and where one has.
TOURS = {
    (110, 30): "j G g m r n p b space apostrophe apostrophe quotation_mark R escape escape slash=pier n N escape S j "
    "enter T G escape s R escape d escape z escape t=wharf u h h j j enter k f=repairs escape h colon=list q q",
    (
        70,
        12,
    ): "n space space b b h space b G b g j k apostrophe apostrophe apostrophe quotation_mark R k k enter tab tab "
    "tab h l T g enter G slash=PIER n n N q n m u u r u t=-shore,wharf u h G l enter t=-none h S h h h G k k enter "
    "colon=show q n S tab enter s s h j l question_mark q z j h",
}


@pytest.mark.parametrize("size", TOURS, ids=["wide", "narrow"])
def test_what_each_key_changes_on_the_screen(archive: newscli.Archive, size: tuple[int, int], rewrite: bool) -> None:
    told: list[str] = []

    async def script(pilot: Pilot[None], app: Reader) -> None:
        before: set[str] = set()
        for step in TOURS[size].split():
            key, _, words = step.partition("=")
            await press(pilot, key)
            if words:
                await type_in(pilot, app, words)
            lines = [line for line in screen(app).splitlines() if line.strip(" │▏")]
            lines += [f"lit: {piece}" for piece in reversed_in(app)]
            told.append(f"=== {step} | {focused(app)} | {app.listing.highlighted} | {app.scroll.scroll_offset.y}")
            told.extend(line for line in lines if line not in before)
            told.extend(f"gone: {line}" for line in sorted(before - {*lines}) if line.startswith("lit"))
            before = {*lines}

    play(archive, script, size)
    case = CASES / f"tour-{size[0]}x{size[1]}.txt"
    if rewrite:
        case.write_text("\n".join(told) + "\n", "utf-8")
    assert told == case.read_text("utf-8").splitlines(), "run pytest --rewrite"


def test_each_key_is_told_once_and_has_an_action() -> None:
    keys = [name for key in KEYS for name in key.keys.split(",")]
    assert len(keys) == len(set(keys))
    assert all(hasattr(Reader, f"action_{key.action}") for key in KEYS)
    assert {key.group for key in KEYS} == set(GROUPS)


def test_keys_move_through_lists_and_text(archive: newscli.Archive) -> None:
    async def script(pilot: Pilot[None], app: Reader) -> None:
        down, up = ("j", "down"), ("k", "up")
        ends = (("G", "g"), ("end", "home"), ("space", "b"), ("pagedown", "pageup"))
        moves = (*zip(down, up, (1, 1), strict=True), *((last, first, 2) for last, first in ends))
        for there, back, at in moves:
            await press(pilot, there)
            assert app.listing.highlighted == at, there
            await press(pilot, back)
            assert app.listing.highlighted == 0, back
        await press(pilot, "right")
        assert focused(app) == "scroll"
        await press(pilot, "left")
        assert focused(app) == "list"
        await press(pilot, "l")
        assert focused(app) == "scroll"
        for key, top in (("j", 1), ("k", 0), ("G", app.scroll.max_scroll_y), ("g", 0), ("space", 4), ("b", 0)):
            await press(pilot, key)
            assert app.scroll.scroll_offset.y == min(top, app.scroll.max_scroll_y), key
        await press(pilot, "tab")
        assert focused(app) == "list"
        await press(pilot, "h")
        assert "#shore  1/1" in screen(app)

    play(archive, script, (80, 16))


def test_n_and_p_go_through_unread_articles(archive: newscli.Archive) -> None:
    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "h", "n")
        assert "Unread · 2" in screen(app)
        await press(pilot, "n", "n", "n")
        assert seen(archive) == [True, True, True]
        assert bar(app) == "nothing more is unread here"
        await press(pilot, "h", "g", "r", "G", "p")
        assert seen(archive) == [True, True, True]
        assert app._reading is not None
        assert app._reading.article.title == "Pier"
        await press(pilot, "h", "g", "r", "j", "r", "p")
        assert seen(archive) == [True, False, True]

    play(archive, script)


def test_marks_and_tags_can_be_undone(archive: newscli.Archive) -> None:
    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "r")
        assert bar(app) == "marked as read"
        await press(pilot, "m")
        assert bar(app) == "has a star"
        first = archive.list()[0]
        assert (bool(first.seen), bool(first.starred)) == (True, True)
        assert "★ Pier" in screen(app)
        await press(pilot, "u", "u")
        first = archive.list()[0]
        assert (bool(first.seen), bool(first.starred)) == (False, False)
        await press(pilot, "G", "t")
        await type_in(pilot, app, "-shore sea")
        assert archive.find("storm").tags == ("sea",)
        await press(pilot, "u", "u")
        assert archive.find("storm").tags == ("shore",)
        assert bar(app) == "nothing to undo"

    play(archive, script)


def test_the_tags_that_an_article_has_now_are_told_when_others_are_asked_for(archive: newscli.Archive) -> None:
    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "G", "t")
        await type_in(pilot, app, "sea, wind")
        assert bar(app) == "tags: sea, shore, wind"
        await press(pilot, "t")
        assert "(now: sea, shore, wind)" in screen(app)
        await type_in(pilot, app, "-sea -shore wind -none")
        assert bar(app) == "tags: wind"
        await press(pilot, "t")
        await type_in(pilot, app, "-wind")
        assert bar(app) == "tags: none"

    play(archive, script)


def test_keys_go_from_quote_to_quote_and_tell_who_says_it(archive: newscli.Archive) -> None:
    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "enter", "apostrophe")
        assert bar(app) == "quote 1 of 3 · ¶2"
        shown = screen(app)
        assert "We had no choice,” said Tomas Reyle" in shown
        assert "▏Tomas Reyle" in shown
        assert "▏“said” · sure" in shown
        await press(pilot, "quotation_mark")
        assert bar(app) == "quote 3 of 3 · ¶4"
        assert "▏Ada Lund" in screen(app)
        await press(pilot, "R")
        assert "speaker: Ada Lund, here “Lund”" in screen(app)
        await press(pilot, "escape", "y")
        assert app.clipboard == "“I will wait,” — Ada Lund, The Marn Courier, 2026-03-03, https://courier.example/Pier"
        await press(pilot, "escape", "y")
        assert app.clipboard == "Pier, The Marn Courier, 2026-03-03, https://courier.example/Pier"
        assert bar(app) == f"copied: {app.clipboard}"

    play(archive, script)


def test_speakers_days_and_reasons_stand_beside_and_lead_to_their_places(archive: newscli.Archive) -> None:
    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "enter", "S")
        assert "Tomas Reyle: 1 quote" in screen(app)
        await press(pilot, "escape", "T")
        shown = " ".join(screen(app).split())
        assert "1931: The pier was built in 1931" in shown
        assert "1931 1931" not in shown
        await press(pilot, "enter")
        assert focused(app) == "scroll"
        await press(pilot, "tab")
        assert focused(app) == "side"
        await press(pilot, "escape", "R")
        assert "sentence: " in screen(app)

    play(archive, script)


def test_an_article_is_set_in_the_room_that_there_is(archive: newscli.Archive) -> None:
    def widest(app: Reader) -> int:
        return max(map(len, str(app.query_one("#article").render()).splitlines()))

    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "enter", "apostrophe")
        whole = widest(app)
        assert 60 < whole <= 78
        await press(pilot, "T")
        assert "The pier was built" in screen(app)
        await press(pilot, "enter")
        assert widest(app) == whole
        await pilot.resize_terminal(*WIDE)
        await pilot.pause()
        await pilot.pause()
        assert widest(app) < 60
        assert app._here
        await press(pilot, "escape")
        assert widest(app) > 60

    play(archive, script, NARROW)


def test_brackets_in_the_bar_are_words(archive: newscli.Archive) -> None:
    async def script(pilot: Pilot[None], app: Reader) -> None:
        app.say("copied: the [b]eels[/b] of Marn")
        await pilot.pause()
        assert bar(app) == "copied: the [b]eels[/b] of Marn"
        for pane in ("name", "article"):
            shown = app.query_one(f"#{pane}", Static)
            shown.update("the [b]eels[/b]")
            assert str(shown.render()) == "the [b]eels[/b]"

    play(archive, script)


def test_brackets_in_lists_are_words(archive: newscli.Archive) -> None:
    archive.add(
        TEXT.format(title="Eels", day=date(2026, 3, 9)).replace("title: Eels", "title: The [b]eels[/b]").encode()
    )

    async def script(pilot: Pilot[None], app: Reader) -> None:
        assert "The [b]eels[/b]" in screen(app)
        await press(pilot, "enter", "S")
        app.side.add_option("no [b]eels[/b]")
        await pilot.pause()
        assert "no [b]eels[/b]" in screen(app)

    play(archive, script)


SHUT = b"\n" + b"The pier is still shut on this day, as it was on all the days before. " * 6
LONG = SHUT * 60


def test_the_reader_stays_about_where_he_was_when_the_width_changes(archive: newscli.Archive) -> None:
    archive.add(TEXT.format(title="Long", day=date(2026, 3, 9)).encode() + LONG)

    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "enter")
        app.scroll.scroll_to(y=app.scroll.max_scroll_y // 2, animate=False)
        await pilot.pause()
        before = app.scroll.max_scroll_y
        await pilot.resize_terminal(50, 24)
        for _ in range(4):
            await pilot.pause()
        assert app.scroll.max_scroll_y > before + 20
        assert 0.4 < app.scroll.scroll_offset.y / app.scroll.max_scroll_y < 0.6

    play(archive, script, NARROW)


def test_where_a_key_leads_to_is_on_the_screen_with_what_stands_before_it(archive: newscli.Archive) -> None:
    lit = "\n\nEels came back.\n\nThe first pier fell in 1887.\n\n“It was old,” said Bo Falk.\n"
    archive.add(TEXT.format(title="Long", day=date(2026, 3, 9)).encode() + SHUT * 5 + lit.encode() + SHUT * 5)

    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "enter")
        for keys in (("quotation_mark",), ("S", "k", "enter"), ("T", "enter")):
            await press(pilot, "g", *keys)
            assert "Eels came back" in screen(app), keys
        await press(pilot, "g", "slash")
        await type_in(pilot, app, "1887")
        assert "Eels came back" in screen(app)

    play(archive, script)


def test_the_line_is_told_in_which_begins_what_somebody_looks_at() -> None:
    paragraphs = [f"{word} ferries came to the pier before noon." for word in ("Two", "Three", "Seven")]
    shown = ArticleShown(newscli.read("\n\n".join(paragraphs), title="Ferries"))
    for paragraph in shown.article.paragraphs:
        text, line = drawn(shown, 60, (), Here((paragraph.span,)))
        assert line is not None
        assert paragraph.span.of(shown.article.text) in text.plain.splitlines()[line]
    assert drawn(shown, 60, ())[1] is None


def test_the_summary_is_lit_and_put_out(archive: newscli.Archive) -> None:
    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "enter", "s")
        assert bar(app) == "summary: 3 sentences lit"
        assert screen(app).count("summary: 3 sentences") == 2  # in the bar and by the article
        await press(pilot, "s")
        assert "summary: 3 sentences" not in screen(app)

    play(archive, script)


def test_what_changed_is_shown_where_there_are_revisions(archive: newscli.Archive) -> None:
    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "d")
        assert {"[-eleven-]", "{+twelve+}"} <= set(screen(app).split())
        await press(pilot, "h", "j", "d")
        assert bar(app) == "there is one revision only"

    play(archive, script)


def test_searches_in_text_and_list(archive: newscli.Archive) -> None:
    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "slash")
        await type_in(pilot, app, "storm")
        assert app.listing.highlighted == 2
        await press(pilot, "enter", "slash")
        await type_in(pilot, app, "COUNCIL")
        assert bar(app).startswith("match 1 of 2")
        await press(pilot, "n")
        assert bar(app).startswith("match 2 of 2")
        await press(pilot, "N")
        assert bar(app).startswith("match 1 of 2")
        await press(pilot, "escape", "f")
        await type_in(pilot, app, "twelve")
        assert [row.stored.title for row in app._rows] == ["Pier"]
        await press(pilot, "f", "escape")
        assert focused(app) == "list"

    play(archive, script)


def test_nothing_but_the_text(archive: newscli.Archive) -> None:
    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "enter", "z")
        assert "Unread" not in screen(app)
        await press(pilot, "escape")
        assert "Unread" in screen(app)

    play(archive, script)


def test_articles_leave_the_reader(archive: newscli.Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def open_page(address: str) -> bool:
        opened.append(address)
        return True

    in_terminal = [False]
    monkeypatch.setattr("newscli.reader.app.open_in_browser", open_page)
    monkeypatch.setattr("newscli.reader.app.draws_in_terminal", in_terminal.pop)

    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "enter", "o")
        assert opened == ["https://courier.example/Pier"]
        in_terminal.append(True)  # lynx is not let into a screen that can't be left to it
        await press(pilot, "o")
        assert (len(opened), "can't be lent to a browser" in bar(app)) == (1, True)
        await press(pilot, "e")
        await type_in(pilot, app, str(tmp_path / "pier.json"))
        assert json.loads((tmp_path / "pier.json").read_text("utf-8"))["article"]["title"] == "Pier"
        await press(pilot, "e")
        await type_in(pilot, app, str(tmp_path / "pier.json" / "pier.json"))
        assert bar(app).startswith("error: can't write")
        await press(pilot, "vertical_line")
        await type_in(pilot, app, "wc -w")
        assert isinstance(app.screen, Output)
        await press(pilot, "escape")
        assert "runs" not in bar(app)
        await press(pilot, "vertical_line")
        await type_in(pilot, app, "no-such-command-here")
        assert "error:" in screen(app)
        await press(pilot, "q")
        assert not isinstance(app.screen, Output)

    play(archive, script)


def test_a_command_of_newscli_works_on_the_same_archive(archive: newscli.Archive) -> None:
    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "colon")
        await type_in(pilot, app, "tag repairs --add town")
        assert archive.find("repairs").tags == ("town",)
        await press(pilot, "escape", "colon")
        await type_in(pilot, app, "edit repairs --title Mended")
        assert archive.list()[1].title == "Mended"
        await press(pilot, "escape", "q")

    play(archive, script)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([sys.executable, "-c", "import sys; sys.exit('error: gone')"], "error: gone"),
        (["no-such-program"], "error: "),
    ],
)
def test_what_a_command_complains_of_that_had_the_terminal_is_told(words: list[str], said: str) -> None:
    assert in_front(words, Path("news.db"))[: len(said) or None] == said


@pytest.mark.parametrize("leave", ["Q", "X"])
def test_one_leaves_from_what_a_command_printed(archive: newscli.Archive, leave: str) -> None:
    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "colon")
        await type_in(pilot, app, "list")
        assert isinstance(app.screen, Output)
        await press(pilot, leave)
        assert not app.is_running

    play(archive, script, keymap={"quit": leave} if leave == "X" else None)


def test_the_reader_steps_aside_for_an_editor(
    archive: newscli.Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = tmp_path / "editor.py"
    editor.write_text(
        "import pathlib, sys; path = pathlib.Path(sys.argv[1]); text = path.read_text('utf-8')\n"
        "path.write_text(text.replace('Pier', 'The pier'), 'utf-8')\n"
    )
    monkeypatch.setenv("EDITOR", shlex.join([Path(sys.executable).as_posix(), editor.as_posix()]))
    monkeypatch.delenv("VISUAL", raising=False)

    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "enter", "colon")
        await type_in(pilot, app, "edit")
        assert bar(app) == "this terminal can't be lent to an editor. Elsewhere: newscli edit " + archive.list()[0].id
        monkeypatch.setattr(app, "suspend", nullcontext)
        await press(pilot, "colon")
        await type_in(pilot, app, "edit")
        assert bar(app).endswith("is corrected: title.")
        assert screen(app).count("The pier") == 2  # above the text and in it
        await press(pilot, "left")
        listed = [str(each.prompt) for each in app.listing.options]
        assert [each.split()[0] for each in listed] == ["Repairs", "Storm"]  # what was read is no more among the unread

    play(archive, script)


@pytest.mark.parametrize("key", ["q", "x", "space", "escape"])
def test_the_keys_are_listed_on_a_screen_and_any_key_closes_them(archive: newscli.Archive, key: str) -> None:
    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "question_mark")
        assert isinstance(app.screen, Help)
        assert all(words in screen(app) for words in (*(key.does for key in KEYS), *map(str.upper, GROUPS.values())))
        await press(pilot, key)
        assert not isinstance(app.screen, Help)

    play(archive, script, NARROW)


def test_a_key_goes_back_a_level_and_another_leaves(archive: newscli.Archive) -> None:
    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "enter", "T")
        assert app.side.has_class("open")
        await press(pilot, "q")
        assert (app.side.has_class("open"), focused(app)) == (False, "scroll")
        await press(pilot, "q")
        assert focused(app) == "list"
        await press(pilot, "q")
        assert bar(app) == "Q leaves"
        await press(pilot, "Q")
        assert app.return_code == 0

    play(archive, script)


def test_feeds_are_fetched_aside(archive: newscli.Archive) -> None:
    async def script(pilot: Pilot[None], app: Reader) -> None:
        archive.add(TEXT.format(title="Eels", day=date(2026, 3, 9)).encode())
        await press(pilot, "F")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert bar(app) == "0 feeds, 0 new articles."
        assert "Eels" in screen(app)
        await press(pilot, "h")
        archive.add(TEXT.format(title="Crabs", day=date(2026, 3, 9)).encode())
        await press(pilot, "F")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "All  5/5" in screen(app)
        for errors in ("error: one\n", "error: one\nerror: another\n"):  # the second has no room
            app._fetched(Done("", f"{errors}note: 2 feeds, 0 new articles.\n"))
            assert bar(app) == "2 feeds, 0 new articles. error: one"

    play(archive, script)


def test_other_keys_can_be_given_to_actions(archive: newscli.Archive) -> None:
    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "x")
        assert archive.list()[0].starred
        await press(pilot, "question_mark")
        assert "x          star" in screen(app)

    play(archive, script, keymap={"star": "x"})


def test_saved_searches_feeds_tags_and_papers_are_lists(archive: newscli.Archive) -> None:
    archive.save_search("breaks", "twelve")
    archive.save_search("lund", kind="quotes", speaker="Lund")
    follow_feed(archive, "https://post.example/feed", "Post", failure="no answer")
    follow_feed(archive, "https://courier.example/feed", "Courier", 1)

    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "h")
        shown = screen(app)
        heads = (
            "Saved searches",
            "Feeds",
            "Courier  1/1",
            "Post  0/0  failed",
            "Tags",
            "Papers",
            "The Marn Courier  3/3",
        )
        assert [each for each in heads if each not in shown] == []
        await press(pilot, "j", "j", "j", "j", "enter")
        assert [row.stored.title for row in app._rows] == ["Pier"]
        await press(pilot, "h", "j", "enter")
        assert [row.stored.title for row in app._rows] == ["Pier", "Repairs", "Storm"]
        await press(pilot, "h", "j", "enter")
        assert [row.stored.title for row in app._rows] == ["Storm"]

    play(archive, script)


def follow_feed(
    archive: newscli.Archive, url: str, title: str | None, *articles: int, failure: str | None = None
) -> None:
    database, now = open_database(archive.path, write=True), datetime.now(UTC)
    assert database is not None
    with database:
        follow(database, url, title, How(url, private=True), now)
        note_checked(database, url, now, failure=failure)
        came_by(database, url, list(articles))


def test_other_programs_may_change_the_archive_meanwhile(archive: newscli.Archive) -> None:
    async def script(pilot: Pilot[None], app: Reader) -> None:
        archive.add(TEXT.format(title="Gale", day="2026-03-09").encode())
        archive.remove("repairs")
        await press(pilot, "j", "enter")
        assert bar(app) == "error: no stored article matches " + repr_of(app, 1) + ". `newscli list` shows all."
        for key in ("m", "r"):
            app.say("")
            await press(pilot, key)
            assert bar(app).startswith("error: "), key
        await press(pilot, "t")
        await type_in(pilot, app, "sea")
        assert bar(app).startswith("error: ")
        await press(pilot, "k", "colon")
        await type_in(pilot, app, "archive info")
        await press(pilot, "escape")
        assert [row.stored.title for row in app._rows] == ["Gale", "Pier", "Storm"]
        assert app.listing.highlighted == 1
        archive.remove("storm")
        await press(pilot, "j", "colon")
        await type_in(pilot, app, "archive info")
        await press(pilot, "escape")
        assert (app.listing.highlighted, len(app._rows)) == (1, 2)

    play(archive, script)


def repr_of(app: Reader, at: int) -> str:
    return f"“{app._rows[at].stored.id}”"


def test_what_runs_aside_is_stopped(archive: newscli.Archive, tmp_path: Path) -> None:
    marker = tmp_path / "started"
    code = f"import pathlib, time; pathlib.Path({str(marker)!r}).touch(); time.sleep(600)"

    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "ctrl+c")
        assert bar(app) == "nothing runs; Q leaves"
        await press(pilot, "enter", "vertical_line")
        app.screen.query_one(Input).value = shlex.join([sys.executable, "-c", code])
        await press(pilot, "enter")
        while not marker.exists():
            await pilot.pause(0.01)
        await press(pilot, "h", "j", "F")
        assert bar(app) == "something runs already. Ctrl+C stops it"
        await press(pilot, "ctrl+c")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, Output)
        assert "stopped" in screen(app)

    play(archive, script)


def test_fetching_feeds_that_do_not_answer_is_stopped(archive: newscli.Archive) -> None:
    asked = threading.Event()

    class Slow(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.set()
            time.sleep(5)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    with serving_with(Slow) as address:
        follow_feed(archive, f"{address}/feed", None)

        async def script(pilot: Pilot[None], app: Reader) -> None:
            await press(pilot, "F")
            while not asked.is_set():
                await pilot.pause(0.01)
            assert bar(app) == "fetching the feeds … Ctrl+C stops it"
            await press(pilot, "j", "ctrl+c")
            await app.workers.wait_for_complete()
            await pilot.pause()
            assert (bar(app), app.listing.highlighted) == ("stopped", 1)

        play(archive, script)


def test_what_fails_aside_is_told(archive: newscli.Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object) -> None:
        raise InputError("the text is gone.")

    async def script(pilot: Pilot[None], app: Reader) -> None:
        for work, keys in (
            ("listing.all_lists", ("h",)),
            ("listing.rows_of", ("j", "j", "enter")),
            ("text.ArticleShown.prepare", ("k", "k", "enter", "enter")),
        ):
            app.say("")
            with monkeypatch.context() as patched, suppress(WorkerFailed):
                patched.setattr(f"newscli.reader.{work}", failing)
                await press(pilot, *keys)
                await app.workers.wait_for_complete()
            await pilot.pause()
            assert bar(app) == "error: the text is gone.", work

    play(archive, script)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ('[keys]\nstart = "x"\n', "line 2: the reader has no key for “start”"),
        ("[keys]\nstar = 3\n", "line 2: the reader has no key for “star”"),
        ('keys = "x"\n', "“keys” is a section"),
    ],
)
def test_keys_that_make_no_sense_are_named(
    settings: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "config.toml"
    config.write_text(settings, "utf-8")
    monkeypatch.setenv("NEWSCLI_CONFIG", str(config))
    with pytest.raises(UsageError, match=re.escape(said)):
        reader_keys([key.action for key in KEYS])
    config.write_text('[keys]\nstar = "x,f5"\n', "utf-8")
    assert reader_keys([key.action for key in KEYS]) == {"star": "x,f5"}


def test_stories_of_these_days_are_a_list(archive: newscli.Archive) -> None:
    day = date.today() - timedelta(days=1)  # noqa: DTZ011
    archive.add(TEXT.format(title="Gale", day=day).encode())

    async def script(pilot: Pilot[None], app: Reader) -> None:
        await press(pilot, "h", "j", "j", "enter")
        assert [(row.story, row.stored.title) for row in app._rows] == [("Gale", "Gale")]

    play(archive, script)


def test_only_the_first_article_of_a_story_is_headed_by_it(tmp_path: Path) -> None:
    archive, day = newscli.Archive(tmp_path / "news.db"), date.today() - timedelta(days=1)  # noqa: DTZ011
    told = "The ferry Ilka sank off Saltport on Monday with nine bakers of the Marn guild aboard, the port said."
    for title, more in (("Ilka sinks", "All nine swam ashore."), ("Bakers swim", "All nine are well.")):
        archive.add(f"---\ntitle: {title}\npublished: {day}\n---\n\n{told} {more}\n".encode())
    rows = rows_of(archive, FIXED[2], 9)
    assert len({row.story for row in rows[:1]} | {row.stored.title for row in rows}) == 2
    assert [bool(row.story) for row in rows] == [True, False]
    assert rows_of(newscli.Archive(tmp_path / "none.db"), FIXED[2], 9) == []
    assert rows_of(archive, FIXED[2], 9, rows) == []


def test_an_empty_archive_shows_the_samples(tmp_path: Path) -> None:
    async def script(pilot: Pilot[None], app: Reader) -> None:
        assert "newscli samples" in screen(app)
        await press(pilot, "enter")
        assert app._reading is not None

    play(newscli.Archive(tmp_path / "none.db", samples=True), script)


def test_a_long_list_is_read_in_pages(archive: newscli.Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newscli.reader.listing.PAGE", 1)
    archive.add(b"The pier is open again, the council says, and so is the road to it.")

    async def script(pilot: Pilot[None], app: Reader) -> None:
        app._most = 1
        app._show_rows(app._chosen)  # type: ignore[arg-type]
        archive.mark("read", "pier")  # which moves the rest of the list up
        await press(pilot, "j", "j", "G", "G")
        titles = [row.stored.title for row in app._rows]
        assert titles == ["Pier", "Repairs", "Storm", None]
        assert "Unread · 4" in screen(app)

    play(archive, script)


def test_each_speaker_leads_to_the_first_quote_and_a_role_is_a_reason() -> None:
    article = newscli.read(
        "“No,” said Bo Lund, a clerk.\n\n“The pier will open in May,” Ada Roe said. “Not now,” she said."
    )
    reading = ArticleShown(article)
    speakers = {item.label: (item.words, item.span and item.span.of(article.text)) for item in reading.speakers()}
    assert speakers == {
        "Ada Roe": ("2 quotes, 8 words", "“The pier will open in May,”"),
        "Bo Lund": ("1 quote, 1 word", "“No,”"),
    }
    reasons = [(item.label, item.words) for item in reading.reasons(reading.quotes.quotes[0])]
    assert reasons[1:] == [("speaker", "Bo Lund, here “Bo Lund”"), ("role", "a clerk"), ("cue", "said")]
    chosen = [(item.label, item.words) for item in reading.reasons(None)]
    assert chosen[0] == ("sentence", ", ".join(reading.summary.sentences[0].reasons))
    assert all(words for _, words in chosen)
    assert [span.start for span in reading.matches("“NO")] == [0, article.text.index("“Not now")]


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    kept = newscli.Archive(tmp_path / "a.db", samples=True)

    async def script(pilot: Pilot[None], app: Reader) -> None:
        for keys, said in (
            (("d",), "only stored articles have revisions"),
            (("enter", "o"), "this article has no web address"),
            (("apostrophe",), "nobody is quoted here"),
            (("S",), "nobody is quoted here"),
            (("T",), "nothing here has a day"),
        ):
            if keys[0] == "enter":
                kept.add(b"Gulls gather at the pier. The water is cold.")
                app._renew_list()
            await press(pilot, *keys)
            assert bar(app) == said
        await press(pilot, "slash")
        await type_in(pilot, app, "storm")
        assert bar(app) == "no match"
        await press(pilot, "h", "slash")
        await type_in(pilot, app, "no such title")
        assert (bar(app), app.listing.highlighted) == ("no match", 0)
        await press(pilot, "u", "u")
        assert bar(app) == "nothing to undo"

    play(kept, script)


def test_where_all_is_read_all_is_shown_and_reading_goes_on_at_the_end_of_a_text(archive: newscli.Archive) -> None:
    archive.mark("read", "pier", "repairs")

    async def script(pilot: Pilot[None], app: Reader) -> None:
        assert "Unread · 1" in screen(app)
        await press(pilot, "enter", "h", "h", "G", "enter", "g", "enter")
        assert app._reading is not None
        assert app._reading.article.title == "Pier"
        archive.mark("unread", "storm")
        app._renew_list()
        await press(pilot, "G", "space", "G")
        assert app._reading.article.title == "Storm"
        await press(pilot, "S", "h", "l", "l")
        assert focused(app) == "scroll"
        await press(pilot, "S", "tab", "tab", "l")
        assert focused(app) == "side"

    play(archive, script, NARROW)

    async def again(pilot: Pilot[None], app: Reader) -> None:
        assert "All · 3" in screen(app)

    play(archive, again, NARROW)


def test_without_a_terminal_the_reader_says_so(tmp_path: Path) -> None:
    from front_door import run

    done = run(tmp_path, "read")
    assert (done.code, done.out) == (2, "")
    assert "needs a terminal" in done.err
