"""Takes words as somebody types them, returns where they stand in a text."""

import re

from newscli.article.span import Span

_MARKS = {mark: f"[{re.escape(same)}]" for same in ('"“”„«»', "'‘’‚`", "-‐‑–—") for mark in same}


def places_of(words: str, text: str) -> list[Span]:
    """Return every place of `words` in `text`, whatever its capitals, blanks, and kinds of quotation marks and dashes.

    Where it stands in the very letters that are typed, only these places count.
    """
    typed = words.strip()
    if not typed:
        return []
    parts = [r"\s+" if part.isspace() else "".join(_MARKS.get(c, re.escape(c)) for c in part) for part in _parts(typed)]
    found = [Span(*match.span()) for match in re.finditer("".join(parts), text, re.IGNORECASE)]
    exact = [span for span in found if span.of(text) == typed]
    return exact or found


def _parts(words: str) -> list[str]:
    return re.split(r"(\s+)", words)
