"""Takes a WARC file of a web crawl, yields its pages. Where a record is damaged, the next whole one is looked for.

ISO 28500: a file is a row of records, each by itself in gzip where the file is packed, so that there is a next one.
"""

from collections.abc import Iterator
from typing import IO, Any

from newscli.batch.tables import Item, Unread, need
from newscli.pipeline.inputs.intake import Job

_BEGINS = (b"\x1f\x8b\x08", b"WARC/1.")  # a record, packed or not
_STEP = 1 << 20
_LARGEST = 16 << 20  # bytes of a page
_PAGES = ("text/html", "application/xhtml+xml")


def pages_of(stream: IO[bytes], file: str) -> Iterator[Item]:
    """Yield the pages that a crawl got whole (status 200, HTML), and an `Unread` for each damaged place."""
    need("fastwarc", "a web crawl")
    start, told = 0, False
    while True:
        last = -1
        try:
            for at, record in _records(stream, start):
                last, told = at, False
                yield from _page(record, f"{file}, byte {at}", file)
        except (OSError, ValueError, EOFError) as error:
            at = max(start, last)
            if not told:
                yield Item(f"{file}, after byte {at}", Unread(f"the file is damaged here ({error})."))
            told = True
            found = _next(stream, at + 1)
            if found is None:
                return
            start = found
        else:
            if last >= 0 and _next(stream, last + 1, _begins_at(stream, last)) is not None:
                yield Item(f"{file}, after byte {last}", Unread("the file is cut off here."))
            return


def _records(stream: IO[bytes], start: int) -> Iterator[tuple[int, Any]]:
    from fastwarc.warc import ArchiveIterator

    stream.seek(start)
    for record in ArchiveIterator(stream, parse_http=True, auto_decode="all"):
        yield record.stream_pos, record


def _page(record: Any, place: str, file: str) -> Iterator[Item]:
    if record.headers.get("WARC-Type") != "response" or not record.is_http:
        return
    if record.http_headers is None or record.http_headers.status_code is None:
        yield Item(place, Unread("the record is cut off here."))
        return
    kind = (record.http_content_type or "").lower()
    if record.http_headers.status_code != 200 or kind not in _PAGES:
        return
    if record.content_length > _LARGEST:
        yield Item(place, Unread("the page is larger than 16 MB."))
        return
    length, headers = record.content_length, record.http_headers
    body = record.reader.read(_LARGEST + 1)
    if len(body) > _LARGEST:
        raise ValueError("a page unpacks to more than 16 MB")
    if len(body) < length and not ("Content-Encoding" in headers or "Transfer-Encoding" in headers):
        yield Item(place, Unread("the page is cut off here."))
        return
    url = record.headers.get("WARC-Target-URI")
    if not body.strip():
        yield Item(place, Unread("the page is empty."))
    else:
        yield Item(place, Job(place, data=body, url=url))


def _begins_at(stream: IO[bytes], at: int) -> tuple[bytes, ...]:
    """Return how the record at a byte begins, and so those after it: pages in a file that isn't packed may be."""
    stream.seek(at)
    first = stream.read(8)
    return tuple(begin for begin in _BEGINS if first.startswith(begin))


def _next(stream: IO[bytes], start: int, begins: tuple[bytes, ...] = _BEGINS) -> int | None:
    """Return the first byte from `start` on where a record may begin."""
    before = b""
    stream.seek(start)
    while piece := stream.read(_STEP):
        whole = before + piece
        found = [at for at in (whole.find(begin) for begin in begins) if at >= 0]
        if found:
            return start - len(before) + min(found)
        start += len(piece)
        before = whole[-8:]
    return None
