"""Interrupts commands that write at each call that changes a file, runs them again, and compares with one run.

The calls are interrupted below SQLite by a preloaded library (`calls.c`). Each command runs in a process forked from
one that has loaded everything, so that thousands of runs take minutes.
"""

import ctypes
import os
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from pkgutil import walk_packages
from typing import NamedTuple

import newscli
from newscli.archive.database.connection import open_database
from newscli.archive.maintenance import check

from faults.commands import CASES, Case, site

HERE = Path(__file__).resolve().parent
KINDS = ("killed", "torn", "full", "broken")
"""Killed before a call, in the middle of it; no space from then on; an input/output error once."""
LIBRARY = "NEWSCLI_TEST_FAULTS"
_MOMENT = re.compile(rb"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(\+00:00|Z)?")
# How long a corpus took, what of it was done before, which file was read.
_RUN = re.compile(rb'"(seconds|elapsed|skipped|replaced|mark)": [^,}]*')
_LEFT = (".part", "-wal", "-shm", "-journal")
# When something was, and the numbers by which rows are told apart, may differ.
_CLOCK = frozenset({"taken", "added", "seen", "starred", "made", "checked", "asked", "removed", "fetched", "day"})
_NUMBERED = ("note", "correction", "evidence")


class Ended(NamedTuple):
    """How a run ended: its code (negative: the signal), what it said, how many calls it made that change files."""

    code: int
    said: str
    calls: int


class Failed(NamedTuple):
    """A fault after which the law did not hold, and what was wrong."""

    case: str
    kind: str
    call: int
    what: str

    def __str__(self) -> str:
        """Return it in a line."""
        return f"{self.case}: {self.kind} at {self.call}: {self.what}"


def built(folder: Path) -> Path | None:
    """Compile the library; return None where there is no compiler."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if not compiler or sys.platform != "linux":
        return None
    library = folder / "calls.so"
    done = subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, HERE / "calls.c", "-ldl"], check=False)
    return library if done.returncode == 0 else None


class Sweep:
    """A place where commands are run and interrupted, again and again."""

    def __init__(self, folder: Path, address: str) -> None:
        """Take the folder to work in, and the site to read from."""
        self.ready, self.work, self.said = folder / "ready", folder / "work", folder / "said"
        self.address = address
        self.met: list[tuple[object, object]] = []
        """What was left by faults from which all went well again, and the endings of the files there."""
        self.wrong = ""
        """What is said to be wrong after a run without a fault, as of an archive that was made by hand."""
        self.faults = ctypes.CDLL(os.environ[LIBRARY])
        for each in walk_packages(newscli.__path__, "newscli."):
            if not each.name.startswith(("newscli.batch", "newscli.reader", "newscli.summary")):
                import_module(each.name)

    def swept(self, case: Case, kinds: tuple[str, ...], every: int, first: int = 1) -> Iterator[Failed | None]:
        """Yield for each fault what was wrong after it, if anything."""
        words = self.prepare(case)
        self.reset()
        once = self.run(words)
        if once.code:
            yield Failed(case.name, "no fault", 0, once.said)
            return
        whole = state(self.work)
        self.met, self.wrong = [], unsound(self.work)
        for kind in kinds:
            for call in range(first, once.calls + 1, every):
                what = self.interrupted(case, words, whole, kind, call)
                yield Failed(case.name, kind, call, what) if what else None

    def interrupted(self, case: Case, words: list[str], whole: dict[str, object], kind: str, call: int) -> str:
        """Interrupt a command once and run it again; return what is wrong then."""
        self.reset()
        first = self.run(words, kind, call)
        if "Traceback" in first.said or "went wrong" in first.said:
            return f"says {first.said.strip()[-200:]}"
        left, names = state(self.work), sorted(path.name.rpartition(".")[2] for path in self.work.rglob("*"))
        if first.code == 0 and not case.lenient and (found := different(left, whole)):
            return f"ends with 0, but {found}"
        if (left, names) in self.met:
            return ""  # from here it was gone on before
        if (wrong := unsound(self.work)) != self.wrong:
            return wrong
        again = self.run(words)
        if found := different(state(self.work), whole):
            return f"{found}, after {first.said.strip()!r} and {again.said.strip()!r}"
        self.met.append((left, names))
        return ""

    def prepare(self, case: Case) -> list[str]:
        """Make the folder that a command begins with; return its words."""
        shutil.rmtree(self.ready, ignore_errors=True)
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir()
        for step in case.before:
            step(self.work, self.address)
        named = self.names() if "{" in case.words.replace("{site}", "") else {}
        shutil.copytree(self.work, self.ready, symlinks=True)
        return shlex.split(case.words.format(site=self.address, **named))

    def names(self) -> dict[str, str]:
        """Return the names of two articles and of two people, by what stands for them."""
        archive = newscli.Archive(self.work / "archive.db")
        listed = [each.slug for each in archive.list(sort="oldest")]
        if not listed:
            return {}
        gone = [each.slug for each in archive.list(removed=True)]
        people = [each.name for each in archive.search_people().people] or [""]
        known = {"removed": gone[0] if gone else "", "person": people[0], "other": people[-1]}
        return {**known, "first": listed[0], "second": listed[-1]}

    def reset(self) -> None:
        """Let the folder be as it was before the command."""
        shutil.rmtree(self.work, ignore_errors=True)
        shutil.copytree(self.ready, self.work, symlinks=True)

    def run(self, words: list[str], kind: str = "", call: int = 0) -> Ended:
        """Run a command in a process of its own, with a fault or without one."""
        child = os.fork()
        if child == 0:
            os._exit(self.child(words, kind, call))
        _, status = os.waitpid(child, 0)
        code = os.waitstatus_to_exitcode(status)
        return Ended(code, self.said.read_text(errors="replace"), self.faults.fault_seen())

    def child(self, words: list[str], kind: str, call: int) -> int:
        """Run a command here, where all it says goes into a file."""
        os.chdir(self.work)
        out = os.open(self.said, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        for stream in (1, 2):
            os.dup2(out, stream)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        home = {"HOME": str(self.work), "XDG_CONFIG_HOME": str(self.work), "XDG_DATA_HOME": str(self.work)}
        os.environ.update(home, NEWSCLI_ARCHIVE=str(self.work / "archive.db"), EDITOR=str(self.work / "editor"))
        time.sleep = lambda _: None  # a host is asked once a second, and so often nobody waits
        from newscli.batch import local
        from newscli.cli import run

        vars(local)["get_context"] = lambda _: get_context("fork")  # so that its processes meet the fault, too
        number = KINDS.index(kind) + 1 if kind else 0
        self.faults.fault_arm(call, number, os.fsencode(self.work))
        code = run(words)
        sys.stdout.flush()
        sys.stderr.flush()
        return code


def unsound(folder: Path) -> str:
    """Return what is wrong with the archives in a folder."""
    for path in (folder / "archive.db", folder / "copy.db"):
        archive = open_database(path) if path.exists() else None
        if archive:
            with archive:
                if wrong := check(archive):
                    return f"{path.name} is unsound: {wrong}"
    return ""


def state(folder: Path) -> dict[str, object]:
    """Return what a folder holds but for moments: rows of archives, bytes of files."""
    held: dict[str, object] = {}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if path.is_file() and not name.endswith(_LEFT):
            held |= rows(path, name) if path.read_bytes()[:6] == b"SQLite" else {name: plain(path)}
    return held


def plain(path: Path) -> object:
    """Return the bytes of a file without moments; of a book, how many, since it is packed."""
    raw = path.read_bytes()
    return len(raw) if raw[:2] == b"PK" else _RUN.sub(b"", _MOMENT.sub(b"then", raw))


def rows(path: Path, name: str) -> dict[str, object]:
    """Return the rows of the tables of an archive but for moments, numbers of rows, and the indexes."""
    with closing(sqlite3.connect(path)) as link:
        link.text_factory = bytes
        try:
            tables = [row[0].decode() for row in link.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            return {f"{name}: {table}": _rows(link, table) for table in tables if _counts(table)}
        except sqlite3.DatabaseError as error:
            return {name: f"damaged: {error}"}


def _counts(table: str) -> bool:
    return not table.startswith(("full_text", "said", "named", "sqlite_", "seal"))


def _rows(link: sqlite3.Connection, table: str) -> list[str]:
    found = link.execute(f"SELECT * FROM {table}")
    names = [each[0] for each in found.description]
    hidden = _CLOCK | ({"number"} if table in _NUMBERED else set())
    told = [
        repr([bool(value) if name in hidden else _timeless(value) for name, value in zip(names, row, strict=True)])
        for row in found
    ]
    return sorted(set(told) if table == "evidence" else told)  # a page fetched twice is proven twice


def _timeless(value: object) -> object:
    return _MOMENT.sub(b"then", value) if isinstance(value, bytes) else value


def different(one: dict[str, object], other: dict[str, object]) -> str:
    """Return in which of their parts two states differ."""
    names = sorted(name for name in {*one, *other} if one.get(name) != other.get(name))
    return f"otherwise: {', '.join(names)}" if names else ""


def sweep(
    names: tuple[str, ...], kinds: tuple[str, ...], every: int, first: int = 1
) -> Iterator[tuple[Case, list[Failed | None]]]:
    """Yield each of these commands, or all, with what was wrong after each fault."""
    with tempfile.TemporaryDirectory() as made, site() as address:
        place = Sweep(Path(made), address)
        for case in CASES:
            if not names or case.name in names:
                yield case, list(place.swept(case, kinds, every, first))
