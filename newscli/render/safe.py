"""Takes words from outside, returns them harmless to a terminal."""

import re

# A pattern that is compiled when it is first needed, since most articles are harmless.
_HOSTILE = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff\U000e0000-\U000e007f]"
)


def safe(words: str) -> str:
    """Return `words` with nothing left in them that could steer a terminal.

    Control characters and lone surrogates are replaced by pictures of themselves, so that a reader sees that
    something stood there; marks that turn the direction of writing, and other unseen ones, go.
    """
    return words if words.isprintable() else re.sub(_HOSTILE, _picture, words)


def one_line(words: str) -> str:
    """Return `words` harmless, and in one line: every run of white space is a single blank."""
    return safe(" ".join(words.split()))


def escaped(json: str) -> str:
    """Return a JSON document with the same characters escaped as JSON escapes them."""
    return re.sub(_HOSTILE, lambda match: _escape(match.group()), json)


def _picture(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    return "\ufffd" if 0x80 <= code <= 0x9F or 0xD800 <= code <= 0xDFFF else ""


def _escape(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i] << 8 | units[i + 1]:04x}" for i in range(0, len(units), 2))


def dumped(record: object, indent: int | None = None) -> str:
    """Return a record as JSON, with nothing in it that could steer a terminal."""
    import json

    return escaped(json.dumps(record, ensure_ascii=False, indent=indent)) + "\n"
