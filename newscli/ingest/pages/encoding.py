"""Takes a web page's bytes, returns their text, by byte order mark, valid UTF-8, or what the page declares."""

import codecs
import re

from newscli.ingest.readers.decoding import decode

__all__ = ["page_text"]

_DECLARED = re.compile(
    rb"""<meta[^>]{1,300}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{1,40})|^\s*<\?xml[^>]{1,200}encoding=["']([\w.:-]{1,40})""",
    re.I,
)
_HEAD = 4096
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def page_text(page: bytes | str) -> str:
    """Return the text of `page`.

    Text that is valid UTF-8 is taken for it, whatever the page declares; a wrong byte in another encoding becomes the
    replacement character. Raises `InputError` for binary data.
    """
    if isinstance(page, str):
        return page.removeprefix("\ufeff")
    if page.startswith(_MARKS) or b"\0" in page[:_HEAD]:
        return decode(page)
    try:
        return page.decode()
    except UnicodeDecodeError:
        found = _DECLARED.search(page[:_HEAD])
        declared = (found[1] or found[2]).decode() if found else None
        return page.decode(_known(declared), "replace")


def _known(name: str | None) -> str:
    """Return a codec for `name`: Windows-1252 for Latin-1, as browsers do, and where nothing is known."""
    try:
        codec = codecs.lookup(name or "cp1252").name
    except LookupError:
        codec = "cp1252"
    return "cp1252" if codec in ("iso8859-1", "ascii", "utf-16-le", "utf-16") else codec
