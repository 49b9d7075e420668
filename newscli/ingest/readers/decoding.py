"""Takes bytes from a file or a pipe, returns their text; raises an `InputError` that names the wrong byte."""

from newscli.errors import InputError

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
# What files of other kinds begin with.
_MAGIC = {
    b"%PDF-": "a PDF",
    b"\x89PNG": "a picture",
    b"GIF8": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"PK\x03\x04": "a zip file or an office document",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
    b"SQLite": "a database",
    b"\x1f\x8b": "compressed twice",
}
_SAMPLE = 4096
# Of 100 characters, text has at most this many control characters.
_CONTROL_SHARE = 5
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\f\r\x1b\0") + b"\x7f"


def decode(data: bytes) -> str:
    """Return the text of `data`, without a byte order mark.

    UTF-8 is tried first, then what a mark or the pattern of zero bytes says (UTF-16, UTF-32), then Windows-1252
    (which holds Latin-1's letters) where only single bytes in the midst of English letters are not UTF-8. Raises
    `InputError` for binary data and for text in none of these encodings.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], name, len(mark))
    for magic, name in _MAGIC.items():
        if data.startswith(magic):
            raise InputError(f"the input is {name}, not text. Give an article's text.")
    wide = _evident_utf16(data[:_SAMPLE])
    if wide:
        return _strictly(data, wide, 0)
    if _is_binary(data[:_SAMPLE]):
        raise InputError("the input is binary, not text. Give an article's text.")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        return _single_bytes(data, error.start)


def _strictly(data: bytes, name: str, skipped: int) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        raise _undecodable(data, error.start, skipped, name.upper()) from None


def _undecodable(data: bytes, at: int, skipped: int, name: str) -> InputError:
    return InputError(f"byte {at + skipped} of the input (0x{data[at]:02x}) is no {name}. Save the text as UTF-8.")


def _evident_utf16(sample: bytes) -> str | None:
    """Tell UTF-16 without a mark by its zero bytes: every other one, in text of European languages."""
    even, odd = sample[0::2], sample[1::2]
    if len(sample) < 4 or len(sample) % 2:
        return None
    if odd.count(0) > 0.7 * len(odd) and even.count(0) < 0.05 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.7 * len(even) and odd.count(0) < 0.05 * len(odd):
        return "utf-16-be"
    return None


def _is_binary(sample: bytes) -> bool:
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return 100 * controls > _CONTROL_SHARE * len(sample) or 3 * sample.count(0) > len(sample)


def _single_bytes(data: bytes, first: int) -> str:
    """Decode as Windows-1252 where that is evident: no byte above 0x7f belongs to a valid UTF-8 sequence."""
    unsettled = data.decode(errors="ignore")
    if not unsettled.isascii():
        raise _undecodable(data, first, 0, "UTF-8")
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        raise _undecodable(data, first, 0, "UTF-8") from None
    high = sum(not char.isascii() for char in text)
    if high > 0.2 * len(text):
        raise _undecodable(data, first, 0, "UTF-8")
    return text
