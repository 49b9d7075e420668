"""In: a REF, as INTERFACE says what one is; out: the articles it means, read."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newscli.errors import InputError

if TYPE_CHECKING:
    from newscli.archive.stored import Stored
    from newscli.article import Article

SUFFIXES = (".txt", ".md", ".markdown", ".html", ".htm", ".gz")


class Source(NamedTuple):
    """A raw input: its bytes, what it is called in messages, and where it comes from; from the archive, the article."""

    raw: bytes
    name: str
    url: str | None = None
    slug: str | None = None
    article: "Article | None" = None


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
    """Find the article of that name: in the archive, then among those that come with newscli; whole names first."""
    from newscli.cli.shelf import open_to_read

    opened = open_to_read(archive)
    if opened is None:
        return _shipped(name, ())
    with opened:
        from newscli.archive.finding import listing, load, matches, one_of
        from newscli.archive.stored import is_named

        found = matches(opened, name)
        newest = listing(opened, limit=500)
        if not is_named(name, found) and (better := _exact(name)):
            return better
        if found or (newest and name.startswith("@")):
            article = load(opened, one_of(name, found))
            return Source(b"", article.slug, article=article)
        return _shipped(name, newest)


def _exact(name: str) -> Source | None:
    """Return the article that comes with newscli under the whole of `name`, or the file of that name."""
    from newscli.archive.shipped import shipped

    if any(name in (each.id, each.slug) for each in shipped()):
        return _shipped(name, ())
    return next(_files(Path(name))) if name and Path(name).is_file() else None


def _shipped(name: str, others: "Sequence[Stored]") -> Source:
    """Return an article that comes with newscli, or a file; `others` are named where something like it is meant."""
    from newscli.archive.shipped import shipped, shipped_raw
    from newscli.archive.stored import find, is_named

    known = shipped()
    if name and not is_named(name, known) and Path(name).exists():
        (found,) = _files(Path(name))
        return found
    stored = find(name, known, others)
    return Source(shipped_raw(stored), stored.slug, slug=stored.slug)
