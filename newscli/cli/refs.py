"""In: a REF: a file, a folder, a web address, the name of a stored article, or `-`; out: the articles it means."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from newscli.errors import InputError, NewscliError

if TYPE_CHECKING:
    from newscli.article import Article
    from newscli.ingest.readers.source_item import Incoming

SUFFIXES = (".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".eml", ".xml", ".rss", ".atom", ".json", ".jsonl")


class Given(NamedTuple):
    """What the user says of an article beyond what it says itself, and where the archive is."""

    published: date | None = None
    title: str | None = None
    archive: Path | None = None


def articles(ref: str, given: Given) -> "Iterator[Article | NewscliError]":
    """Yield the articles that a REF means. Where it means several, those that can't be read come as errors.

    Raises a `NewscliError` that names the REF where it means none.
    """
    if ref == "-":
        yield from _held(_standard_input(), "standard input", given)
    elif is_address(ref):
        yield from _fetched(ref, given)
    elif is_path(ref, given.archive):
        yield from _in_path(Path(ref).expanduser(), given)
    else:
        from newscli.cli.shelf import stored_article

        yield _with(stored_article(ref, given.archive), given)


def is_address(ref: str) -> bool:
    """Tell a web address, or one that is none of the web: who fetches it says that."""
    return "://" in ref[:12]


def is_path(ref: str, archive: Path | None = None) -> bool:
    """Tell a path from a name: by a slash or a known suffix, or because it exists and no article is called so."""
    if "/" in ref or "\\" in ref or ref in (".", "..") or ref.lower().removesuffix(".gz").endswith(SUFFIXES):
        return True
    from newscli.cli.shelf import is_stored

    return bool(ref) and Path(ref).exists() and not is_stored(ref, archive)


def _standard_input() -> bytes:
    return b"" if sys.stdin is None else sys.stdin.buffer.read()


def _in_path(path: Path, given: Given) -> "Iterator[Article | NewscliError]":
    if not path.is_dir():
        yield from _held(_bytes(path), str(path), given)
        return
    try:
        inside = sorted(each for each in path.iterdir() if each.name.lower().removesuffix(".gz").endswith(SUFFIXES))
    except OSError as error:
        raise InputError(f"can't read {path}: {(error.strerror or str(error)).lower()}.") from error
    if not inside:
        raise InputError(f"the folder {path} holds no article: no file ends in {', '.join(SUFFIXES[:5])} or the like.")
    for each in inside:
        try:
            yield from _held(_bytes(each), str(each), given)
        except NewscliError as error:
            yield error


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(f"there is no file {path}. Check its name.") from None
    except (OSError, ValueError) as error:
        said = (getattr(error, "strerror", None) or str(error)).lower()
        raise InputError(f"can't read {path}: {said}.") from error


def _held(data: bytes, name: str, given: Given) -> "Iterator[Article | NewscliError]":
    """Yield the articles in `data`: one, or as many as a feed or a list of records holds."""
    from newscli.ingest.readers.sources import gather

    try:
        found = list(gather(data, name))
        one = len(found) == 1
    except NewscliError as error:
        raise type(error)(f"{name}: {error}") from error
    for incoming in found:
        try:
            yield from _fetched(incoming.url or "", given) if incoming.kind == "link" else (_read(incoming, given),)
        except NewscliError as error:
            named = type(error)(f"{name}: {error}")
            if one:
                raise named from error
            yield named


def _read(incoming: "Incoming", given: Given) -> "Article":
    from newscli.ingest.readers.sources import read_incoming

    if incoming.kind in ("paste", "markdown"):
        import newscli

        return newscli.read(incoming.raw, published=given.published, title=given.title)
    return _with(read_incoming(incoming), given)


def _fetched(url: str, given: Given) -> "Iterator[Article]":
    from newscli.ingest.network import fetch
    from newscli.ingest.readers.sources import gather, read_incoming

    page = fetch(url, allow_private=True)
    for incoming in gather(page.body, page.url):
        yield _with(read_incoming(replace(incoming, url=incoming.url or page.url)), given)


def _with(article: "Article", given: Given) -> "Article":
    """Return the article with what the user says of it, which beats what it says itself."""
    known: dict[str, Any] = {"title": given.title} if given.title else {}
    if given.published:
        known |= {"published": given.published, "published_at": None, "date_from": "given"}
    return replace(article, **known) if known else article


def stub_note(article: "Article") -> str | None:
    """Say that the rest of an article is for subscribers, where it is."""
    if not any(out.kind == "paywall" for out in article.left_out):
        return None
    return f"“{article.title or article.slug}” is only a beginning: the rest is for subscribers."
