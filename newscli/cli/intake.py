"""In: the SOURCEs of `add`; out: the jobs to prepare, pages fetched, folders walked, long files cut into pieces."""

import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

from newscli.cli.preparing import Job, Link
from newscli.cli.refs import is_path
from newscli.errors import InputError, NetworkError, NewscliError

SUFFIXES = (
    *(".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".gz", ".eml", ".mbox", ".xml", ".rss", ".atom", ".opml"),
    *(".json", ".jsonl", ".ndjson", ".csv", ".urls"),
)
_LINES = 5  # of a long file of records, so many are a job


def jobs_of(source: str, like: Job, fail: Callable[[NewscliError], None]) -> Iterator[Job]:
    """Yield the jobs of a file, a folder, standard input, or an article that comes with newscli.

    `like` says what the user says of all; what can't be found is told to `fail`.
    """
    path = Path(source).expanduser()
    try:
        if source == "-":
            yield like._replace(name="standard input", data=sys.stdin.buffer.read())
        elif path.is_dir():
            yield from _in_folder(path, like)
        elif is_path(source) or source.lower().endswith(SUFFIXES):
            yield from _in_file(path, like)
        else:
            yield _shipped(source, like)
    except NewscliError as error:
        fail(error)


def _in_folder(folder: Path, like: Job) -> Iterator[Job]:
    inside = sorted(
        path
        for path in folder.rglob("*")
        if path.name.lower().endswith(SUFFIXES)
        and path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )
    if not inside:
        raise InputError(f"the folder {folder} holds no article. It may hold {', '.join(SUFFIXES)}.")
    for path in inside:
        yield from _in_file(path, like)


def _in_file(path: Path, like: Job) -> Iterator[Job]:
    if not path.name.lower().endswith((".jsonl", ".ndjson")):
        yield like._replace(name=str(path), path=str(path))
        return
    try:
        with path.open("rb") as lines:
            first = 1
            while piece := list(islice(lines, _LINES)):
                name = f"{path}, lines {first} to {first + len(piece) - 1}"
                yield like._replace(name=name, data=b"".join(piece), line=first)
                first += len(piece)
    except OSError as error:
        raise InputError(f"can't read {path}: {(error.strerror or str(error)).lower()}.") from error


def _shipped(name: str, like: Job) -> Job:
    from newscli.archive.shipped import shipped, shipped_raw
    from newscli.archive.stored import find

    stored = find(name, shipped())
    return like._replace(name=stored.slug, data=shipped_raw(stored))


def fetched(links: Iterable[Link], workers: int, *, allow_private: bool) -> Iterator[Job | NewscliError]:
    """Fetch pages and feeds, several at once; those that fail come back as errors."""
    from concurrent.futures import ThreadPoolExecutor

    from newscli.ingest.network import fetch

    def one(link: Link) -> Job | NewscliError:
        try:
            found = fetch(link.url, allow_private=allow_private)
        except NetworkError as error:
            return error
        return link.job._replace(name=link.url, data=found.body, path=None, url=found.url, full=False, incoming=None)

    with ThreadPoolExecutor(max(1, workers * 4)) as pool:
        yield from pool.map(one, links)
