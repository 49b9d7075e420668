"""Ways into newscli. In: bytes of any kind; out: nothing, or an error that shows a defect.

Each takes what somebody could hand to newscli and asks for the same bargain: a `NewscliError` that says what is wrong,
or articles in which every place is a place.
"""

import json
import os
import socket
import tempfile
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path

import newscli
from newscli.archive.maintenance import versions_of
from newscli.article import Article, Span
from newscli.batch.inputs import pages_of
from newscli.cli.program import program
from newscli.cli.shared import options_of
from newscli.errors import InputError, NewscliError
from newscli.ingest.network.client import Client
from newscli.ingest.readers import Incoming
from newscli.ingest.readers.feeds import feed_title, linked_feeds, read_feed
from newscli.ingest.readers.records import read_mail, read_records, read_table
from newscli.ingest.readers.sources import gather, read_incoming
from newscli.pipeline.days import days_meant
from newscli.pipeline.inputs.intake import Job
from newscli.pipeline.inputs.reading import Opened, read_job
from newscli.pipeline.settings import faults, read_settings, reader_keys, refuse
from newscli.render.formats import FORMATS
from newscli.render.page import Answer, Look

from fuzz.splicing import spliced

Harness = Callable[[bytes], None]
MOST = 20_000  # bytes: what is longer is looked at by the benchmarks of growth
TODAY = date(2026, 2, 6)
HARNESSES: dict[str, Harness] = {}
_OPTIONS = [each for each in options_of(program(["config"]).get_command(None, "list")) if each.name == "limit"]


def _way(run: Harness) -> Harness:
    HARNESSES[run.__name__] = run
    return run


@_way
def text(data: bytes) -> None:
    """Text as it is pasted, with every analysis."""
    with suppress(NewscliError):
        sound(newscli.read(data, published=TODAY), analysed=True)


@_way
def sentences(data: bytes) -> None:
    """Sentences of news whose words are cut, joined and turned round; the bytes choose."""
    words = spliced(data)
    try:
        text(words.encode())
    except Exception as error:
        error.add_note(f"The text: {words!r}")
        raise


@_way
def markdown(data: bytes) -> None:
    """What stands in front matter, and below it."""
    head, _, body = data.partition(b"\x00")
    with suppress(NewscliError):
        sound(newscli.read(b"---\n" + head + b"\n---\n\n" + body + b"\n\nThe dam broke on Monday.\n"))


@_way
def page(data: bytes) -> None:
    """A web page."""
    with suppress(NewscliError):
        sound(newscli.read_html(data, url="https://paper.example/story"))


@_way
def feed(data: bytes) -> None:
    """A feed, and the page that may name one."""
    with suppress(NewscliError):
        feed_title(data)
        linked_feeds(data, "https://paper.example/")
    with suppress(NewscliError):
        _all_of(read_feed(data, "https://paper.example/feed"))


@_way
def mail(data: bytes) -> None:
    """A letter."""
    with suppress(NewscliError):
        _all_of([read_mail(data)])


@_way
def records(data: bytes) -> None:
    """JSON, JSON Lines and CSV."""
    words = data.decode("utf-8", "replace")
    for name in (".json", ".jsonl", ".csv"):
        with suppress(NewscliError):
            _all_of(read_records(words, name) or ())
    with suppress(NewscliError):
        _all_of(read_table(words))


@_way
def crawl(data: bytes) -> None:
    """A file of a web crawl, packed where it begins so."""
    with suppress(NewscliError):
        for item in pages_of(BytesIO(data), "crawl.warc"):
            if isinstance(item.job, Job):
                for each in read_job(item.job):
                    if isinstance(each, Opened):
                        sound(each.article)


@_way
def anything(data: bytes) -> None:
    """A file of no known kind."""
    with suppress(NewscliError):
        _all_of(gather(data))


@_way
def export(data: bytes) -> None:
    """A line of an export, or what became of one."""
    with suppress(InputError, ValueError, RecursionError):
        record = json.loads(data)
        if isinstance(record, dict):
            for version in versions_of(record):
                sound(version.article)


@_way
def archive(data: bytes) -> None:
    """An archive's file with bytes changed: places and bytes come from the data, three and one at a time."""
    whole = bytearray(_archive_file())
    for at in range(0, len(data) - 3, 4):
        whole[int.from_bytes(data[at : at + 3], "big") % len(whole)] = data[at + 3]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "news.db"
        path.write_bytes(whole)
        found = newscli.Archive(path)
        with suppress(NewscliError):
            found.check()
        with suppress(NewscliError):
            for stored in found.list():
                with suppress(NewscliError):
                    sound(found.load(stored.id))
        with suppress(NewscliError):
            found.search("dam")


@_way
def query(data: bytes) -> None:
    """The words of a search."""
    words = data.decode("utf-8", "replace")
    with suppress(NewscliError):
        _stored().search(words, speaker=words[:9] or None)
    with suppress(NewscliError):
        _stored().search_quotes(words)
    with suppress(NewscliError):
        _stored().search_people(words)
    with suppress(NewscliError):
        _stored().find(words)


@_way
def days(data: bytes) -> None:
    """A day as somebody types it."""
    with suppress(NewscliError):
        first, last = days_meant(data.decode("utf-8", "replace"), TODAY)
        assert first <= last


@_way
def config(data: bytes) -> None:
    """A file of settings."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "config.toml"
        path.write_bytes(data)
        os.environ["NEWSCLI_CONFIG"] = str(path)
        with suppress(NewscliError):
            file = read_settings()
            refuse([*file.general_faults(("color",), ("list", "show")), *faults(_OPTIONS, "list", file)])
        with suppress(NewscliError):
            reader_keys(["star"])


@_way
def answer(data: bytes) -> None:
    """What a server sends, cut off by closing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=_serve, args=(server, data), daemon=True).start()
        client = Client(pause=0.0, waits=(), silence=1.0, seconds=2.0)
        with suppress(NewscliError):
            client.fetch(f"http://127.0.0.1:{server.getsockname()[1]}/", allow_private=True)


def sound(article: Article, *, analysed: bool = False) -> None:
    """Refuse an article, or what is found in it, with a place that is none, or that differs when asked again."""
    for sentence in article.sentences:
        assert 0 <= article.origin(sentence.span).start <= article.origin(sentence.span).end <= len(article.raw)
    if not analysed:
        return
    quotes, times = newscli.find_quotes(article), newscli.find_times(article)
    timeline, summary = newscli.find_timeline(article), newscli.summarize(article)
    assert (quotes, timeline) == (newscli.find_quotes(article), newscli.find_timeline(article))
    _inside(article, (span for quote in quotes.quotes for span in (*quote.content, *quote.quoted)))
    _inside(article, (time.span for time in times.times))
    _inside(article, (event.event for event in timeline.events))
    _inside(article, (chosen.span for chosen in summary.sentences))
    assert all(time.first is None or time.last is None or time.first <= time.last for time in times.times)
    for result in (article, quotes, times, timeline, summary):
        for name in ("plain", "markdown", "json", "html"):
            assert "\x1b" not in "".join(FORMATS[name].draw([Answer(result, (article,))], Look()))


def _inside(article: Article, spans: Iterable[Span]) -> None:
    for span in spans:
        assert 0 <= span.start < span.end <= len(article.text), span


def _all_of(found: Iterable[Incoming]) -> None:
    for incoming in found:
        with suppress(NewscliError):
            sound(read_incoming(incoming))


@cache
def _folder() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory()


@cache
def _stored() -> newscli.Archive:
    found = newscli.Archive(Path(_folder().name) / "news.db")
    found.add(
        b"---\ntitle: Dam\npublished: 2026-02-06\n---\n\n\xe2\x80\x9cIt broke,\xe2\x80\x9d said Ada Lund on Monday.\n",
        b"---\ntitle: Pier\npublished: 2026-02-03\n---\n\nThe pier was built in 1931 and closed in March.\n",
    )
    return found


@cache
def _archive_file() -> bytes:
    return _stored().path.read_bytes()


_NO_ROBOTS = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


def _serve(server: socket.socket, data: bytes) -> None:
    with suppress(OSError):
        while True:
            taken, _ = server.accept()
            with taken:
                taken.settimeout(1.0)
                with suppress(OSError):
                    asked = taken.recv(4096)
                    taken.sendall(
                        b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n" if b"robots" in asked else data
                    )
