"""Takes a page, returns its blocks as plain text: a paragraph a line, no colour, no wrapping."""

from newscli.render.page import Block, Page
from newscli.render.safe import one_line, safe

_SET_CLOSE = {"byline", "entry", "detail", "row", "sentence"}  # kinds that stand close below what comes before them
_LEADS = {"list": "- ", "blockquote": "> "}


def draw(page: Page) -> str:
    """Draw a page for a pipe."""
    lines: list[str] = []
    before = ""
    for block in page.blocks:
        if lines and block.kind not in _SET_CLOSE and not block.kind == before == "list":
            lines.append("")
        before = block.kind
        lines.append(_line(block))
        lines += [f"    ▏{one_line(each)}" for each in block.margin]
    return "\n".join(lines) + "\n" if lines else ""


def _line(block: Block) -> str:
    if block.kind == "raw":
        return safe(block.words).rstrip("\n")
    return _LEADS.get(block.kind, "") + one_line(block.words)
