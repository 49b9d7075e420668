"""In: a REF, as INTERFACE says what one is; out: the articles it means, read."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newscli.errors import InputError

if TYPE_CHECKING:
    pass

SUFFIXES = (".txt", ".md", ".markdown", ".html", ".htm", ".gz")


class Source(NamedTuple):
    """A raw input: its bytes, what it is called in messages, and where it comes from."""

    raw: bytes
    name: str
    url: str | None = None
    slug: str | None = None


def sources(ref: str, archive: Path | None) -> Iterator[Source]:
    """Find what a REF means. Raises a `NewscliError` that names the REF."""
    if ref == "-":
        yield Source(_standard_input(), "standard input")
    elif ref.startswith(("http://", "https://")):
        yield Source(_fetch(ref), ref, url=ref)
    elif _is_path(ref):
        yield from _files(Path(ref).expanduser())
    else:
        yield _stored(ref, archive)


def _is_path(ref: str) -> bool:
    return "/" in ref or "\\" in ref or ref.lower().endswith(SUFFIXES) or ref in (".", "..")


def _standard_input() -> bytes:
    if sys.stdin is None:
        return b""
    return sys.stdin.buffer.read()


def _fetch(url: str) -> bytes:
    raise InputError(f"pages can't be fetched yet: {url}. Save the page and give the file.")


def _files(path: Path) -> Iterator[Source]:
    if not path.is_dir():
        yield Source(_bytes(path), str(path))
        return
    inside = sorted(each for each in path.iterdir() if each.name.lower().endswith(SUFFIXES) and each.is_file())
    if not inside:
        raise InputError(f"the folder {path} holds no article. It may hold {', '.join(SUFFIXES)}.")
    yield from (Source(_bytes(each), str(each)) for each in inside)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(f"there is no file {path}.") from None
    except OSError as error:
        raise InputError(f"can't read {path}: {(error.strerror or str(error)).lower()}.") from error


def _stored(name: str, archive: Path | None) -> Source:
    from newscli.archive.shipped import shipped, shipped_raw
    from newscli.archive.stored import find, is_named

    known = shipped()
    if name and not is_named(name, known) and Path(name).exists():
        (found,) = _files(Path(name))
        return found
    stored = find(name, known)
    return Source(shipped_raw(stored), stored.slug, slug=stored.slug)
