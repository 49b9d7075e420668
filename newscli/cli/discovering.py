"""In: an address, or a file; out: the feeds there: it is one itself, a list of some, or a page that names its own."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from newscli.errors import InputError

if TYPE_CHECKING:
    from newscli.ingest.network import Fetched


def feeds_at(address: str, *, allow_private: bool) -> Iterator[tuple[str, str | None]]:
    """Yield the feeds at an address or in an OPML file, with their titles. Raises where there are none."""
    from newscli.cli.refs import is_address
    from newscli.ingest.network import fetch
    from newscli.ingest.readers.feeds import linked_feeds, read_feed

    if not is_address(address):
        found = list(read_feed(_file(address)))
        links = [(each.url or "", each.title) for each in found if each.kind == "feed"]
        if not links:
            raise InputError(f"{address} is no list of feeds. Give the feed's address, or an OPML file.")
        yield from links
        return
    page = fetch(address, allow_private=allow_private)
    linked = linked_feeds(page.body, page.url)
    if not linked:
        yield from _feeds(page, address)
        return
    # A page names its own feed first, then those of comments and sections: whoever wants these gives their addresses.
    yield from _feeds(fetch(linked[0], allow_private=allow_private), linked[0])


def _feeds(page: "Fetched", address: str) -> Iterator[tuple[str, str | None]]:
    """Yield the feed that a page is, or those it lists."""
    from newscli.ingest.readers.feeds import feed_title, read_feed

    try:
        found = list(read_feed(page.body, page.url))
        title = feed_title(page.body)
    except InputError as error:
        raise InputError(f"{address}: {error}") from error
    lists = [(each.url or "", each.title) for each in found if each.kind == "feed"]
    yield from lists or [(address, title)]


def _file(path: str) -> bytes:
    try:
        return Path(path).expanduser().read_bytes()
    except OSError as error:
        raise InputError(f"can't read {path}: {(error.strerror or str(error)).lower()}.") from error
