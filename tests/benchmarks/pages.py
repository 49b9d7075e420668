"""Print how long a web page takes to be read, and how long trafilatura takes for its text and facts, in one run.

    python tests/benchmarks/pages.py [FOLDER]

FOLDER holds web pages, which may be packed with gzip; without one, pages are made up. Both are given bytes, and tell
text, title, authors and day. The third row is what newscli takes for the same pages as somebody pastes them: all their
text, menus and other stories included, without markup. Times are of one core.
"""

import gzip
import logging
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

import newscli
from newscli.ingest.pages.embedded import page_text
from newscli.ingest.pages.extraction import runs_and_menus
from newscli.ingest.readers.markup import parse_markup

MADE, PARAGRAPHS, MOST = 40, 30, 100


def main() -> None:
    """Measure and print."""
    pages = [_bytes(path) for path in sorted(Path(sys.argv[1]).iterdir())[:MOST]] if sys.argv[1:] else _made()
    ours, theirs = _milliseconds(_newscli, pages), _milliseconds(_trafilatura, pages)
    pasted = _milliseconds(_paste, [_text(page) for page in pages])
    for name, cost in (("newscli", ours), ("trafilatura", theirs), ("pasted", pasted)):
        sys.stdout.write(f"{name:<12}{cost:7.1f} ms a page, {len(pages)} pages\n")
    sys.stdout.write(f"newscli takes {ours / theirs:.2f} times as long\n")


def _bytes(path: Path) -> bytes:
    data = path.read_bytes()
    return gzip.decompress(data) if path.suffix == ".gz" else data


def _made() -> list[bytes]:
    link = "<li><a href='/{0}'>What the harbour council said {0}</a></li>"
    told = "<p>In street {0} the council voted on Tuesday to close bridge {0}, two years after barge {0} struck it.</p>"
    menu = "".join(link.format(number) for number in range(60))
    story = "".join(told.format(number) for number in range(PARAGRAPHS))
    after = f"<div class=related><ul>{menu}</ul></div>"
    page = (
        f"<html><head><title>Bridge {{0}}</title></head><body><ul class=menu>{menu}</ul><article><h1>Bridge {{0}}</h1>"
        f"<p class=byline>By Mara Ilves</p>{story}</article>{after}</html>"
    )
    return [page.format(number).encode() for number in range(MADE)]


def _newscli(page: bytes) -> None:
    try:
        newscli.read_html(page)
    except newscli.NewscliError:
        return


def _trafilatura(page: bytes) -> None:
    from trafilatura import bare_extraction

    bare_extraction(page, with_metadata=True)


def _paste(text: bytes) -> None:
    try:
        newscli.read(text)
    except newscli.NewscliError:
        return


def _text(page: bytes) -> bytes:
    """Return what a browser copies of a page."""
    return "\n".join(" ".join(run.text.split()) for run in runs_and_menus(parse_markup(page_text(page)))[0]).encode()


def _milliseconds(read: Callable[[bytes], None], pages: list[bytes]) -> float:
    logging.disable(logging.CRITICAL)
    read(pages[0])
    begun = process_time()
    for page in pages:
        read(page)
    return 1000 * (process_time() - begun) / len(pages)


if __name__ == "__main__":
    main()
