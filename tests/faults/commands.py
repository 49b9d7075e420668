"""The commands that write: each with what is done before it, its words, and what may be asked of it otherwise."""

import json
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import chdir, contextmanager
from datetime import UTC, date, datetime
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import NamedTuple

import newscli
from newscli.batch import analyze
from newscli.pipeline.archives.add import Way
from newscli.pipeline.corrections.correcting import Right

import newsroom
from web_server import serving_with

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
Prepare = Callable[[Path, str], object]


class Case(NamedTuple):
    """A command: its name here, its words, what is done before it in a folder with a site, what a user types."""

    name: str
    words: str
    before: tuple[Prepare, ...] = ()
    lenient: bool = False
    """It may end well without what it writes: reading goes on where a mark can't be set."""


class Site(BaseHTTPRequestHandler):
    """A paper with pages, and a feed that goes on."""

    def do_GET(self) -> None:
        name = self.path.strip("/")
        body = _feed(self.headers["Host"]) if name == "feed.xml" else newsroom.web_page(len(name), sentences=4)
        self.send_response_only(404 if name == "robots.txt" else 200)
        self.send_header("Content-Type", "application/rss+xml" if name == "feed.xml" else "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


NUMBERS = [1, 2]
"""What is in the feed now."""


def _feed(host: str) -> bytes:
    entries = "".join(
        f"<item><title>{newsroom.title(n)}</title><link>http://{host}/{n}.html</link><guid>{n}</guid>"
        f"<description><![CDATA[{newsroom.text(n, sentences=5)}]]></description></item>"
        for n in NUMBERS
    )
    return f'<rss version="2.0"><channel><title>The Saltport Courier</title>{entries}</channel></rss>'.encode()


@contextmanager
def site() -> Iterator[str]:
    """Serve the paper; gives its address."""
    with serving_with(Site) as address:
        yield address


def _archive(folder: Path) -> newscli.Archive:
    return newscli.Archive(folder / "archive.db")


def texts(folder: Path, _: str) -> None:
    """Write three articles into files."""
    for number in (1, 2, 3):
        (folder / f"{number}.txt").write_text(newsroom.text(number, sentences=5), encoding="utf-8")


def added(folder: Path, _: str) -> None:
    """Add them, one with a tag."""
    paths = [folder / f"{number}.txt" for number in (1, 2, 3)]
    _archive(folder).add(*paths[:2], now=NOW)
    _archive(folder).add(paths[2], tags=("shore",), now=NOW)


def set_right(folder: Path, _: str) -> None:
    """Set the title of the first one right, and note something."""
    (first,) = _archive(folder).list(sort="oldest")[:1]
    _archive(folder).correct(first.id, Right(title="Set right"), now=NOW)
    _archive(folder).note(first.id, "Ask.", now=NOW)


def changed(folder: Path, _: str) -> None:
    """Change the first file a little."""
    text = newsroom.text(1, sentences=5)
    (folder / "1.txt").write_text(f"{text} The gulls of Saltport stayed.", encoding="utf-8")


def exported(folder: Path, _: str) -> None:
    """Export what is there with all its versions, and begin anew."""
    _archive(folder).add(folder / "1.txt", now=NOW)
    _archive(folder).export_to(folder / "all.jsonl")
    for path in folder.glob("archive.db*"):
        path.unlink()


def lent(folder: Path, _: str) -> None:
    """Make what is there somebody else's archive, and keep one article of it."""
    _archive(folder).save_search("bridge", "bridge", now=NOW)
    (folder / "archive.db").rename(folder / "other.db")
    _archive(folder).add(folder / "2.txt", now=NOW)


def removed(folder: Path, _: str) -> None:
    """Remove the first one."""
    (first,) = _archive(folder).list(sort="oldest")[:1]
    _archive(folder).remove(first.id, now=NOW)


def gone_long_ago(folder: Path, _: str) -> None:
    """Remove one so long ago that it can't come back."""
    _archive(folder).add(newsroom.text(9, sentences=5).encode(), now=NOW)
    _archive(folder).remove("@1", now=datetime(2020, 1, 1, tzinfo=UTC))


def searched(folder: Path, _: str) -> None:
    """Keep a search, and let something new come."""
    _archive(folder).save_search("crowns", "crowns OR opened OR rejected OR delayed", now=NOW)
    _archive(folder).add(newsroom.text(8, sentences=9).encode(), published=date(2026, 3, 2), now=NOW)


def followed(folder: Path, address: str) -> None:
    """Follow the feed, whose entries are then two, one of them changed."""
    NUMBERS[:] = [1, 2]
    _archive(folder).follow(f"{address}/feed.xml", way=Way(allow_private=True), now=NOW)
    NUMBERS[:] = [2, 3, 4]


def listed(folder: Path, address: str) -> None:
    """Write a list of pages."""
    (folder / "pages.urls").write_text(f"{address}/a\n{address}/bb\n")


def editor(folder: Path, _: str) -> None:
    """Write an editor that sets the title and a tag."""
    path = folder / "editor"
    path.write_text("#!/bin/sh\nsed -i -e 's/^title:.*/title: By hand/' -e 's/^tags:.*/tags: shore; trams/' \"$1\"\n")
    path.chmod(0o700)


def record(folder: Path, _: str) -> None:
    """Write a record of another program's export, with tags and a star."""
    told = {"title": "Kept", "url": "https://x.example/2", "tags": ["shore"], "is_starred": 1, "is_archived": 1}
    (folder / "wallabag.json").write_text(json.dumps([{**told, "content": newsroom.text(7, sentences=4)}]))


def proven(folder: Path, _: str) -> None:
    """Put evidence into the export."""
    path = folder / "all.jsonl"
    first, *others = path.read_text().splitlines(keepends=True)
    import zlib

    body = b64encode(zlib.compress(b"<p>Stay")).decode()
    proof = {"url": "https://x.example/1", "fetched": "2026-03-03", "status": 200, "headers": [], "sha256": "0"}
    path.write_text(json.dumps({**json.loads(first), "evidence": [{**proof, "body": body}]}) + "\n" + "".join(others))


def analysed(folder: Path, _: str) -> None:
    """Analyse the articles as a corpus."""
    with chdir(folder):
        analyze(("1.txt", "2.txt", "3.txt"), Path("out"), form="jsonl", size=1)


THREE = (texts, added)
CORPUS = "batch analyze 1.txt 2.txt 3.txt out --to jsonl --size 1 --jobs 1"
CASES = (
    Case("first", "add 1.txt 2.txt --tag port", (texts,)),
    Case("changed", "add 1.txt", (*THREE, set_right, changed)),
    Case("folder", "add . --later", (texts,)),
    Case("export", "add all.jsonl", (*THREE, set_right, changed, exported, proven)),
    Case("evidence", "add pages.urls --evidence --allow-private --jobs 1", (listed,)),
    Case("record", "add wallabag.json", (record,)),
    Case("follow", "feeds add {site}/feed.xml --allow-private --jobs 1", ()),
    Case("update", "feeds update --allow-private --jobs 1", (followed,)),
    Case("unfollow", "feeds remove {site}/feed.xml", (followed,)),
    Case("tag", "tag @1 @2 --add port --remove shore", THREE),
    Case("star", "mark star @1 @2", THREE),
    Case("read", "mark read --tag shore", THREE),
    Case("show", "show @1", THREE, lenient=True),
    Case("note", "note @1 Why?", THREE),
    Case("unnote", "note {first} --remove 1", (*THREE, set_right)),
    Case("correct", "edit {first} --title Right --source Courier", (*THREE, set_right)),
    Case("uncorrect", "edit {first} --undo-all", (*THREE, set_right)),
    Case("edit", "edit {first}", (*THREE, editor)),
    Case("remove", "remove {first} {second} --yes", (*THREE, gone_long_ago)),
    Case("restore", "remove --undo {removed}", (*THREE, removed)),
    Case("prune", "archive prune --before 2027 --yes", THREE),
    Case("merge", "archive merge other.db", (*THREE, set_right, lent)),
    Case("refresh", "archive refresh --all --jobs 1", (*THREE, set_right)),
    Case("compact", "archive compact", (*THREE, gone_long_ago)),
    Case("reindex", "archive reindex", THREE),
    Case("backup", "archive backup copy.db", THREE),
    Case("jsonl", "export -o out.jsonl", THREE),
    Case("markdown", "export --format markdown -o out", THREE),
    Case("epub", "export -o out.epub", THREE),
    Case("listing", "list --json -o out.json", THREE),
    Case("search", "watch add bridge bridge", THREE),
    Case("forget", "watch remove crowns", (*THREE, searched)),
    Case("watch", "watch crowns", (*THREE, searched)),
    Case("story", "digest crowns", (*THREE, searched)),
    Case("corpus", CORPUS, (texts,)),
    Case("more", CORPUS, (texts, analysed, changed)),
    Case("people", "people merge '{person}' '{other}'", THREE),
)
