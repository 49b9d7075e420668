"""Takes a page, returns it set in Rich's text for a terminal of that many columns."""

from io import StringIO

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from newscli.records import NamedTuple
from newscli.render.page import Block, Look, Page, one_line, safe

MARGIN = 2
SAME = "│"  # the mark of an entry whose label is that of the one before, and is not said again
NARROWEST_MARGIN, WIDEST_MARGIN = 22, 44  # columns of what stands beside the text
_GAP = "   ▏"


class Setting(NamedTuple):
    """How a kind of block is set: blank lines before it, columns it is moved in by, its style, its lead in the first
    line and in the others (blank unless given)."""

    before: int = 1
    indent: int = 0
    style: str = ""
    lead: str = ""
    rest: str = ""


SETTINGS = {
    "title": Setting(style="bold"),
    "byline": Setting(before=0, style="dim"),
    "prose": Setting(),
    "heading": Setting(style="bold"),
    "list": Setting(before=0, indent=2, lead="• "),
    "blockquote": Setting(indent=2, lead="│ ", rest="│ "),
    "caption": Setting(indent=4, style="dim", lead="▏", rest="▏"),
    "sentence": Setting(),
    "group": Setting(),
    "entry": Setting(before=0, indent=2),
    "detail": Setting(before=0, indent=2, style="dim"),
    "row": Setting(before=0, indent=2),
    "legend": Setting(style="dim"),
    "raw": Setting(),
}
TABLES = (("entry", "detail"), ("row",))  # kinds whose labels share a column
STYLES = {
    "strong": "bold",
    "dim": "dim",
    "time": "underline",
    "here": "reverse",
    "added": "green",
    "removed": "red strike",
    "right": "green",
    "wrong": "red",
    "speaker0": "cyan",
    "speaker1": "magenta",
    "speaker2": "green",
    "speaker3": "bright_blue",
    "speaker4": "red",
}


def draw(page: Page, look: Look) -> str:
    """Draw a page. All is `Text`, so that nothing is taken for markup, and nothing can steer the terminal."""
    out = StringIO()
    console = _console(out, look)
    width = min(look.width, look.measure)
    columns = {kind: _label_column(page, table) for table in TABLES for kind in table}
    kind = ""
    for block in page.blocks:
        setting = SETTINGS[block.kind]
        if kind and (setting.before or (kind in ("prose", "heading") and block.kind == "list")):
            out.write("\n")
        _draw_block(console, block, setting, width, columns.get(block.kind, 0))
        kind = block.kind
    return out.getvalue()


def _label_column(page: Page, kinds: tuple[str, ...]) -> int:
    widest = max((cell_len(block.label) for block in page.blocks if block.kind in kinds), default=0)
    return widest + 2 if widest else 0


def _console(out: StringIO, look: Look) -> Console:
    forced = look.color == "always" or (look.terminal and look.color == "auto")
    return Console(
        file=out,
        width=look.width,
        force_terminal=True if forced else None if look.color == "auto" else False,
        color_system=None if look.color == "never" else "auto",
        no_color=False if look.color == "always" else None,
        legacy_windows=False,
    )


def _draw_block(console: Console, block: Block, setting: Setting, width: int, column: int) -> None:
    if block.kind == "raw":
        console.print(Text(safe(block.words)), soft_wrap=True)
        return
    heads = _heads(block, setting, column)
    room = max(20, width - MARGIN - cell_len(heads[0]))
    lines = list(_text(block, setting).wrap(console, room))
    for line in lines:
        line.rstrip()
    _add_note(console, lines, Text(one_line(block.note), style="dim"), room)
    if block.margin:
        _add_margin(console, lines, block.margin, room)
    for number, line in enumerate(lines):
        head = heads[min(number, 1)]
        console.print(Text.assemble((head, "dim" if head.strip() else ""), line), soft_wrap=True)


def _add_margin(console: Console, lines: list[Text], margin: tuple[str, ...], room: int) -> None:
    """Set words at the right of the text where the terminal leaves room there, else below it.

    They begin beside the words that somebody looks at, or beside the first line.
    """
    left = console.width - MARGIN - room - cell_len(_GAP)
    beside = left >= NARROWEST_MARGIN
    width = min(left, WIDEST_MARGIN) if beside else room - cell_len(_GAP)
    first = next((at for at, line in enumerate(lines) if any(span.style == STYLES["here"] for span in line.spans)), 0)
    wrapped = [line for each in margin for line in Text(one_line(each), style="italic").wrap(console, width)]
    for number, line in enumerate(wrapped, first):
        line.rstrip()
        if not beside or number >= len(lines):
            lines.append(Text(" " * room if beside else ""))
        at = number if beside else len(lines) - 1
        lines[at].pad_right(room - lines[at].cell_len if beside else 0)
        lines[at].append(_GAP, style="dim").append_text(line)


def _heads(block: Block, setting: Setting, column: int) -> tuple[str, str]:
    """Return what stands before the first line of a block, and before the others."""
    if column:
        label = "" if block.mark == SAME else safe(block.label)
        first = label + " " * (column - cell_len(label)) + (safe(block.mark) + "  " if block.mark else "")
        rest = " " * column + ("│  " if block.mark else "")
    else:
        first = " " * setting.indent + setting.lead
        rest = " " * setting.indent + (setting.rest or " " * cell_len(setting.lead))
    return " " * MARGIN + first, " " * MARGIN + rest


def _add_note(console: Console, lines: list[Text], note: Text, room: int) -> None:
    """Set a note flush right: in the last line where it fits, else in lines of its own."""
    if not note.plain:
        return
    left = room - cell_len(note.plain) - (cell_len(lines[-1].plain) if lines else room)
    if left >= 2:
        lines[-1].append(" " * left).append_text(note)
    else:
        for part in note.wrap(console, room):
            part.rstrip()
            lines.append(Text(" " * max(0, room - cell_len(part.plain))).append_text(part))


def _text(block: Block, setting: Setting) -> Text:
    body = Text(style=setting.style)
    for run in block.runs:
        body.append(_joined(run.text), style=" ".join(STYLES[name] for name in run.style.split()))
    return body


def _joined(words: str) -> str:
    lead = " " if words[:1].isspace() else ""
    return lead + one_line(words) + (" " if words[-1:].isspace() and words.strip() else "")
