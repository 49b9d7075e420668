"""In: how many articles; out: what the reader takes for its first screen and for each key, in processor time.

    python tests/benchmarks/reader.py 100000

The reader runs as users run it, on a pseudo-terminal of 140 columns, with bytecode compiled. A thousand articles are
made from pieces and not analysed; the rest are their copies, since only their number matters here. All stands in
a temporary folder and is gone at the end. Needs Linux, which tells what another process took.
"""

import compileall
import json
import os
import pty
import re
import select
import sqlite3
import struct
import sys
import tempfile
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[1]), str(Path(__file__).resolve().parents[2])]

from newscli.pipeline.archives.user_archive import Archive

import newsroom

MADE = 1000
FEEDS = 40
# What each press is for, and the keys: what the last one takes is told.
KEYS = {
    "a line down": "j",
    "a page down": " ",
    "the end": "G",
    "the end again": "G",
    "the beginning": "g",
    "the lists": "h",
    "the starred": "jl",
    "the lists again": "h",
    "all articles": "jjl",
    "star": "m",
    "read or unread": "r",
    "open": "\r",
    "next quote": "'",
    "the quote after it": "'",
    "timeline": "T",
    "close": "\x1b",
    "summary": "s",
    "next unread": "n",
    "next unread again": "n",
    "help": "?",
    "close help": "\x1b",
}
HOUSE = Path(__file__).resolve().parents[2]
QUIET = 0.4  # seconds without a word after which an answer is whole


def fill(path: Path, count: int) -> None:
    """Make an archive of `count` articles, which came by feeds, with saved searches and stars."""
    Archive(path).add(*map(_record, range(MADE)), later=True)
    Archive(path).save_search("bridge", "bridge")
    Archive(path).mark("star", "@5", "@500")
    with sqlite3.connect(path) as database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {name}")
        for copy in range(1, -(-count // MADE)):
            _copy(database, "article", {"number": copy * MADE, "id": copy, "slug": copy, "url": copy})
            _copy(database, "revision", {"article": copy * MADE})
            _copy(database, "tag", {"article": copy * MADE}, "article")
        for number in range(FEEDS):
            feed = f"https://feed.example/{number}"
            database.execute("INSERT INTO feed(url, title, added) VALUES (?, ?, '')", (feed, f"Feed {number}"))
            rows = "SELECT ?, number FROM article WHERE number % ? = ?"
            database.execute(f"INSERT INTO feed_article {rows}", (feed, FEEDS, number))
    database.close()


def _record(number: int) -> bytes:
    facts = {"title": newsroom.title(number), "source": newsroom.paper(number), "date": str(newsroom.day(number))}
    known = {"text": newsroom.text(number, sentences=6), "url": f"https://paper.example/{number}"}
    return json.dumps(facts | known | {"tags": [newsroom.title(number).split()[0].lower()]}).encode()


def _copy(database: sqlite3.Connection, table: str, changed: dict[str, int], within: str = "") -> None:
    names = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
    values = ", ".join(
        name
        if name not in changed
        else f"{name} + {changed[name]}"
        if name in ("number", "article")
        else f"{name} || '-c{changed[name]}'"
        for name in names
    )
    key = "article" if "article" in names else "number"
    database.execute(f"INSERT INTO {table}({', '.join(names)}) SELECT {values} FROM {table} WHERE {key} <= {MADE}")


class Terminal:
    """The reader on a terminal of its own."""

    def __init__(self, path: Path) -> None:
        self.pid, self.end = pty.fork()
        if self.pid == 0:
            own = {**os.environ, "PYTHONPATH": str(HOUSE), "TERM": "xterm-256color", "COLUMNS": "140", "LINES": "40"}
            os.execve(sys.executable, [sys.executable, "-m", "newscli", "read", "--archive", str(path)], own)
        import fcntl
        import termios

        fcntl.ioctl(self.end, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 140, 0, 0))

    def cost(self) -> tuple[float, float]:
        """Return the milliseconds of processor time so far: of the thread that answers keys, and of all threads."""
        threads = {each.parent.name: each for each in Path(f"/proc/{self.pid}/task").glob("*/schedstat")}
        taken = {name: int(each.read_text().split()[0]) / 1e6 for name, each in threads.items()}
        return taken[str(self.pid)], sum(taken.values())

    def answer(self, keys: str = "", until: str = "") -> str:
        """Type keys; return what is shown until nothing more comes, or until something is shown."""
        os.write(self.end, keys.encode())
        shown = ""
        patience = time.monotonic() + 60
        while time.monotonic() < patience and not (until and until in _plain(shown)):
            if select.select([self.end], [], [], QUIET)[0]:
                shown += os.read(self.end, 1 << 16).decode(errors="replace")
            elif not until:
                break
        return shown


def _plain(shown: str) -> str:
    return re.sub(r"\x1b\[[0-9;?>=]*[a-zA-Z]", "", shown)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    compileall.compile_dir(HOUSE / "newscli", quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "many.db"
        fill(path, count)
        print(f"{count:,} articles")
        terminal = Terminal(path)
        terminal.answer(until="? keys")
        print(f"{'':<24}{'to answer':>12}{'and aside':>12}")
        print(f"{'first screen':<24}{terminal.cost()[1]:>9.0f} ms")
        terminal.answer()
        for told, keys in KEYS.items():
            before, last = keys[:-1], keys[-1]
            for key in before:
                terminal.answer(key)
            start = terminal.cost()
            terminal.answer(last)
            end = terminal.cost()
            answered, spent = end[0] - start[0], end[1] - start[1]
            print(f"{told:<24}{answered:>9.0f} ms{spent - answered:>9.0f} ms", flush=True)
        os.write(terminal.end, b"q")
        os.waitpid(terminal.pid, 0)


if __name__ == "__main__":
    main()
