"""Takes what inputs are called, yields their records one by one: of files, folders, web crawls, stores, the archive."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader, TextIOWrapper
from pathlib import Path
from typing import IO, Any

from newscli.batch.tables import Item, Meter, Unread, need
from newscli.errors import InputError, NewscliError, reason_of
from newscli.ingest.readers.records import read_rows
from newscli.pipeline.archives.user_archive import Archive
from newscli.pipeline.inputs.intake import SUFFIXES, Job, is_address, unreadable

ARCHIVE = "archive"
"""The input that stands for all stored articles, unless there is a file of that name."""

_PACKED = (".gz", ".zst", ".zstd")
_RECORDS = (".jsonl", ".ndjson")
_KNOWN = (*SUFFIXES, ".parquet", ".warc")
_NEEDS = (
    ((".warc",), "fastwarc", "a web crawl"),
    ((".parquet",), "pyarrow", "Parquet"),
    ((".zst", ".zstd"), "zstandard", "a file packed with zstd"),
)
LARGEST = 20_000_000  # bytes of a record, unpacked
_TOO_LARGE = Unread(f"it has more than {LARGEST // 1_000_000} MB. Cut it up.")


def files_of(inputs: tuple[str, ...]) -> tuple[str, ...]:
    """Return the files that inputs mean, those of folders and patterns in the order of their paths.

    Raises `InputError` for an input that means none.
    """
    return tuple(file for given in inputs for file in _files(given))


def need_for(files: tuple[str, ...]) -> None:
    """Raise `UsageError` if a package that files of these kinds are read by is not there."""
    for suffixes, module, what in _NEEDS:
        if any(_stem(file).endswith(suffixes) or file.lower().endswith(suffixes) for file in files):
            need(module, what)


def _files(given: str) -> list[str]:
    if given == ARCHIVE and not Path(given).exists():
        return [given]
    if is_address(given):
        need("fsspec", "an address")
        import fsspec

        found = [each.full_name for each in fsspec.open_files(given)] if "*" in given else [given]
    else:
        path = Path(given).expanduser()
        found = _inside(path) if path.is_dir() else [given] if path.exists() else _matching(path)
    if not found:
        raise InputError(f"there is nothing at {given}. Give files, folders, patterns or addresses.")
    return found


def _inside(folder: Path) -> list[str]:
    found = (path for path in folder.rglob("*") if path.is_file() and _stem(path.name).endswith(_KNOWN))
    inside = ((path, path.relative_to(folder).parts) for path in found)
    return sorted(str(path) for path, parts in inside if not any(part.startswith(".") for part in parts))


def _matching(pattern: Path) -> list[str]:
    base = Path(pattern.anchor or ".")
    wanted = str(pattern.relative_to(pattern.anchor)) if pattern.anchor else str(pattern)
    return sorted(str(path) for path in base.glob(wanted) if path.is_file()) if "*" in wanted else []


def _stem(name: str) -> str:
    name = name.lower()
    return next((name.removesuffix(each) for each in _PACKED if name.endswith(each)), name)


def items_of_files(files: tuple[str, ...], archive: Path | None = None, meter: Meter | None = None) -> Iterator[Item]:
    """Yield the records of files, in order. What can't be read comes as `Unread`, and the next follow."""
    meter = meter or Meter(files)
    for file in files:
        try:
            yield from _items(file, archive, meter)
        except NewscliError as error:
            yield Item(file, Unread(str(error), type(error).__name__))
        except Exception as error:  # noqa: BLE001 (whatever a reader of some format raises costs this file alone)
            yield Item(file, Unread(str(unreadable(file, error))))
        meter.pass_over(file)


def _items(file: str, archive: Path | None, meter: Meter) -> Iterator[Item]:
    stem = _stem(file)
    if file == ARCHIVE and not Path(file).exists():
        yield from _stored(archive)
    elif stem.endswith(_RECORDS):
        yield from _lines(file, meter)
    elif stem.endswith(".csv"):
        yield from _rows(file, meter)
    elif stem.endswith(".parquet"):
        yield from _parquet(file, meter)
    elif stem.endswith(".warc"):
        with _raw(file, meter) as stream:
            yield from pages_of(stream, file)
    else:
        with _opened(file, meter) as stream:
            data = stream.read(LARGEST + 1)
        yield Item(file, _TOO_LARGE if len(data) > LARGEST else Job(file, data=data, path=file))


def _lines(file: str, meter: Meter) -> Iterator[Item]:
    with _opened(file, meter) as stream:
        number = 0
        while line := stream.readline(LARGEST + 1):
            number += 1
            place = f"{file}, line {number}"
            if len(line) > LARGEST:
                yield Item(place, _TOO_LARGE)
                _pass_line(stream, line)
            elif line.strip():
                yield Item(place, Job(file, data=line, line=number))


def _pass_line(stream: Any, piece: Any) -> None:
    """Read on to the end of the line that begins with a piece."""
    while piece and piece[-1:] not in (b"\n", "\n"):
        piece = stream.readline(LARGEST + 1)


class _Rows:
    """The lines of a table. What makes a row of more than may be costs that row."""

    def __init__(self, text: IO[str]) -> None:
        self._text, self.taken = text, 0

    def __iter__(self) -> "_Rows":
        return self

    def __next__(self) -> str:
        from csv import Error

        line = self._text.readline(LARGEST + 1)
        self.taken += len(line)
        if self.taken > LARGEST:
            _pass_line(self._text, line)
            raise Error(_TOO_LARGE.reason)
        if not line:
            raise StopIteration
        return line


def _rows(file: str, meter: Meter) -> Iterator[Item]:
    with _opened(file, meter) as stream, TextIOWrapper(stream, "utf-8-sig", "replace", newline="") as text:
        rows = _Rows(text)
        for number, incoming in enumerate(read_rows(rows), 1):
            rows.taken = 0
            yield Item(f"{file}, row {number}", Job(file, incoming=incoming))


def _parquet(file: str, meter: Meter) -> Iterator[Item]:
    from pyarrow import parquet

    with _raw(file, meter) as stream:
        opened = parquet.ParquetFile(stream, buffer_size=1 << 20)
        for number, row in enumerate(opened.iter_batches(batch_size=1), 1):  # one word may fill many large cells
            job: Job | Unread
            try:
                line = _line_of(row)
                job = _TOO_LARGE if len(line) > LARGEST else Job(file, data=line, line=number)
            except (ValueError, OverflowError, TypeError) as error:
                job = Unread(f"a cell holds what its column can't: {reason_of(error)}.")
            yield Item(f"{file}, row {number}", job)


def _line_of(row: Any) -> bytes:
    """Return a row of Parquet as a record of JSON."""
    known = {name: value for name, value in row.to_pylist()[0].items() if value is not None}
    return json.dumps(known, default=str).encode()


def _stored(archive: Path | None) -> Iterator[Item]:
    kept = Archive(archive)
    for stored in kept.list(sort="oldest"):
        yield Item(f"archive, {stored.slug}", Job(stored.slug, article=kept.load(stored.id)))


@contextmanager
def _raw(file: str, meter: Meter) -> Iterator[IO[bytes]]:
    if is_address(file):
        import fsspec

        with fsspec.open(file, "rb") as stream:
            yield stream
    else:
        with Path(file).open("rb") as stream:
            meter.follow(stream)
            yield stream


@contextmanager
def _opened(file: str, meter: Meter) -> Iterator[Any]:
    from gzip import GzipFile

    with _raw(file, meter) as stream:
        if file.lower().endswith(".gz"):
            yield GzipFile(fileobj=stream)
        elif file.lower().endswith((".zst", ".zstd")):
            import zstandard

            yield BufferedReader(zstandard.ZstdDecompressor().stream_reader(stream, read_across_frames=True))
        else:
            yield stream


# Takes a WARC file of a web crawl, yields its pages. Where a record is damaged, the next whole one is looked for.

_BEGINS = (b"\x1f\x8b\x08", b"WARC/1.")  # a record, packed or not
_STEP = 1 << 20
_LARGEST = 16 << 20  # bytes of a page
_PAGES = ("text/html", "application/xhtml+xml")


def pages_of(stream: IO[bytes], file: str) -> Iterator[Item]:
    """Yield the pages that a crawl got whole (status 200, HTML), and an `Unread` for each damaged place."""
    from fastwarc.warc import ArchiveIterator

    start, reported = 0, False
    while True:
        last = -1
        try:
            stream.seek(start)
            for record in ArchiveIterator(stream, parse_http=True, auto_decode="all"):
                last, reported = record.stream_pos, False
                yield from _page(record, f"{file}, byte {last}")
        except (OSError, ValueError, EOFError) as error:
            at = max(start, last)
            if not reported:
                yield Item(f"{file}, after byte {at}", Unread(f"the file is damaged here ({error})."))
            reported = True
            found = _next(stream, at + 1)
            if found is None:
                return
            start = found
        else:
            if last >= 0 and _next(stream, last + 1, _begins_at(stream, last)) is not None:
                yield Item(f"{file}, after byte {last}", Unread("the file is cut off here."))
            return


def _page(record: Any, place: str) -> Iterator[Item]:
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
    page = Job(place, data=body, url=record.headers.get("WARC-Target-URI"))
    yield Item(place, page if body.strip() else Unread("the page is empty."))


def _begins_at(stream: IO[bytes], at: int) -> tuple[bytes, ...]:
    """Return how the record at a byte begins, and so those after it: pages in a file that isn't packed may be."""
    stream.seek(at)
    first = stream.read(max(map(len, _BEGINS)))
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
