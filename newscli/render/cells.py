"""Makes words into cells of a table, harmless to a terminal and no formulas to a spreadsheet."""

import re

from newscli.render.safe import safe

__all__ = ["guarded"]

# What a spreadsheet takes for a formula, also after blanks, in full width, and after what parts cells or rows in other
# countries; an apostrophe before it says that it is text.
_FORMULA = re.compile(r"(^|[;\t\r\n])(?='*[^\S\t\r\n]*[=+\-@＝＋－＠])")


def guarded(words: str, *, raw: bool = False) -> str:
    """Return the words of a cell as they may be shown and opened in a spreadsheet; with `raw`, only harmless."""
    words = safe(words)
    return words if raw else _FORMULA.sub(r"\1'", words)
