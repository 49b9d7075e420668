"""What a reference means: takes a path, an address, the name of a stored article, or bytes, returns jobs to read."""

import os
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from newscli.article import Article
from newscli.errors import InputError, NewscliError, reason_of
from newscli.pipeline.inputs.places import Library
from newscli.records import NamedTuple

if TYPE_CHECKING:
    from newscli.archive.entries import Evidence
    from newscli.ingest.readers import Incoming

SUFFIXES = (
    *(".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".eml", ".mbox", ".xml", ".rss", ".atom", ".opml"),
    *(".json", ".jsonl", ".ndjson", ".csv", ".urls", ".vtt", ".srt", ".otr", ".ris", ".mhtml", ".mht"),
)
"""What the names of readable files end in, compressed or not."""

_OWN = Library()
_LINES = 5  # records in one job of a long file


class Given(NamedTuple):
    """What the user says about an article; it beats what the input says."""

    published: date | None = None
    title: str | None = None


class Job(NamedTuple):
    """One thing to read: bytes, a file, something that came in already, an article, or a page still to fetch.

    Messages call it `name`. `url` is where it is or was on the web; `line` is the number of the first line where
    `data` is part of a file of records. With `full`, an entry that is only a summary gives the page it links to.
    What is `public` came from a public address, and leads to no private one. `tags` and `marks` ("read", "star") are
    those of the list that led to a page, `entry` what it says of it; `evidence` is the page as it was fetched.
    What is `listed` under that name in an export has no text there, and perhaps no `url`.
    """

    name: str
    given: Given = Given()
    data: bytes | None = None
    path: str | None = None
    incoming: "Incoming | None" = None
    article: Article | None = None
    url: str | None = None
    line: int = 0
    full: bool = False
    public: bool = False
    tags: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    evidence: "Evidence | None" = None
    entry: "Incoming | None" = None
    listed: str = ""

    @property
    def is_link(self) -> bool:
        """Return True if the page is still to be fetched."""
        return self.url is not None and (self.data, self.path, self.incoming, self.article) == (None,) * 4


def jobs_of(ref: str | Path | bytes, template: Job, library: Library) -> Iterator[Job | NewscliError]:
    """Yield the jobs that a reference means, each made from the `template`; errors are pieces that can't be found.

    Bytes are read as they are, under its name. Raises a `NewscliError` if the reference means nothing.
    """
    if isinstance(ref, bytes):
        yield template._replace(data=ref)
    elif isinstance(ref, str) and is_address(ref):
        yield template._replace(name=ref, url=ref)
    elif isinstance(ref, Path) or is_path(ref, library):
        path = Path(ref).expanduser()
        yield from _in_folder(path, template) if path.is_dir() else _in_file(path, template)
    else:
        from newscli.pipeline.inputs.stored_names import stored_article

        yield template._replace(name=ref, article=stored_article(ref, library))


def is_address(ref: str) -> bool:
    """Return True for an address with a scheme; the fetcher refuses those it can't speak."""
    return "://" in ref[:12]


def is_path(ref: str, library: Library = _OWN) -> bool:
    """Return True for a path: it has a slash or a known suffix, or exists while no stored article has that name."""
    if "/" in ref or "\\" in ref or ref in (".", "..") or _is_readable(ref):
        return True
    from newscli.pipeline.inputs.stored_names import is_stored

    return bool(ref) and _is_there(ref) and not is_stored(ref, library)


def _is_there(ref: str) -> bool:
    """Return True if a file or folder is there; in a folder that nobody may look into there is none."""
    try:
        return Path(ref).exists()
    except (OSError, ValueError):
        return False


def is_folder(ref: str, library: Library = _OWN) -> bool:
    """Return True for the path of a folder."""
    return is_path(ref, library) and Path(ref).is_dir()


def is_ref(word: str) -> bool:
    """Return True for what means articles by its looks, or because such a file or stored article is there."""
    from newscli.pipeline.inputs.stored_names import is_stored

    return word[:1] in ("-", "@", ":") or is_address(word) or is_path(word) or is_stored(word, _OWN)


def _is_readable(name: str) -> bool:
    """Return True if a file of this name is read: by its suffix, or compressed and without another suffix."""
    stem = name.lower().removesuffix(".gz")
    return stem.endswith(SUFFIXES) or (len(stem) < len(name) and "." not in stem)


def _in_folder(folder: Path, template: Job) -> Iterator[Job | NewscliError]:
    """Yield the readable files in a folder and its sub-folders, in the order of their paths."""
    failed: list[OSError] = []
    found = files_in(folder, failed)
    errors = [unreadable(str(error.filename), error) for error in failed]
    if not found and not errors:
        raise InputError(f"the folder {folder} holds no article. It may hold {', '.join(SUFFIXES)}.")
    yield from errors
    for path in found:
        try:
            yield from _in_file(path, template)
        except NewscliError as error:
            yield error


def files_in(folder: Path, failed: list[OSError]) -> list[Path]:
    """Return the readable files in a folder and its sub-folders, hidden ones left out, and note what failed."""
    inside: list[Path] = []
    for at, folders, names in os.walk(folder, onerror=failed.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        inside += [Path(at, name) for name in names if not name.startswith(".") and _is_readable(name)]
    return sorted(path for path in inside if path.is_file())


def _in_file(path: Path, template: Job) -> Iterator[Job]:
    """Yield the job of a file, or several jobs of one with a record on each line."""
    if not path.name.lower().endswith((".jsonl", ".ndjson")):
        yield template._replace(name=str(path), path=str(path))
        return
    try:
        with path.open("rb") as lines:
            first = 1
            while piece := list(islice(lines, _LINES)):
                if first == 1 and b"".join(piece).split(None, 1)[:1] in ([b"["], [b"{"], []):
                    break  # one document over several lines, or nothing
                yield template._replace(name=str(path), data=b"".join(piece), line=first)
                first += len(piece)
    except OSError as error:
        raise unreadable(str(path), error) from error
    if first == 1:
        yield template._replace(name=str(path), path=str(path))


def bytes_of(path: str) -> bytes:
    """Return what a file or a pipe holds; raises `InputError`."""
    place = Path(path)
    try:
        if place.is_char_device() or place.is_block_device():  # which may have no end
            raise InputError(f"{path} is a device, not a file. Give a file, or - for standard input.")
        return place.read_bytes()
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error


def unreadable(path: str, error: Exception) -> InputError:
    """Return the error that names a file and says why it can't be read."""
    if isinstance(error, FileNotFoundError):
        return InputError(f"there is no file {path}. Check its name.")
    return InputError(f"can't read {path}: {reason_of(error)}.")
