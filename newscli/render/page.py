"""Takes words from outside, returns them harmless to a terminal."""

import re
from typing import Any, Literal

from newscli.article import Article
from newscli.records import NamedTuple

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


# Makes words into cells of a table, harmless to a terminal and no formulas to a spreadsheet.

# What a spreadsheet takes for a formula, also after blanks, in full width, and after what parts cells or rows in other
# countries; an apostrophe before it says that it is text.
_FORMULA = r"(^|[;\t\r\n])(?='*[^\S\t\r\n]*[=+\-@＝＋－＠])"


def guarded(words: str, *, raw: bool = False) -> str:
    """Return the words of a cell as they may be shown and opened in a spreadsheet; with `raw`, only harmless."""
    words = safe(words)
    return words if raw else re.sub(_FORMULA, r"\1'", words)


# A `Page` holds what a layout has to say: blocks for people and rows for programs, without a word on drawing.


# A group is the head of entries, a detail stands under its entry, a row is a line of a small table, and a sentence
# stands for itself.
BlockKind = Literal[
    "title", "byline", "prose", "heading", "list", "blockquote", "caption",
    "sentence", "group", "entry", "detail", "row", "legend", "raw",
]  # fmt: skip


class Run(NamedTuple):
    """Words in one style, or several apart by blanks: strong, dim, time, here, speaker0 to speaker4.

    The speakers' styles are accents: one speaker has the same all through a page. `link` is where the words lead.
    """

    text: str
    style: str = ""
    link: str = ""


class Block(NamedTuple):
    """A paragraph of a page. `label` hangs in a column at the left, then comes `mark`; `note` is set flush right.

    What stands in `margin` is set beside the paragraph where the terminal is wide enough, else below it.
    """

    kind: BlockKind
    runs: tuple[Run, ...]
    note: str = ""
    label: str = ""
    mark: str = ""
    margin: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """Its words in no style."""
        return "".join(run.text for run in self.runs)


class Page(NamedTuple):
    """What a result looks like: `blocks` for people; for programs `rows` under `columns`, where it is a list.

    Plain text shows the columns named in `plain`, CSV all of them. `lines` are the rows as plain text has them, where
    they differ.
    """

    blocks: tuple[Block, ...]
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    plain: int = 0
    lines: tuple[tuple[str, ...], ...] = ()


class Answer(NamedTuple):
    """A result, the articles it was made of, and results to mark in the text where the article itself is shown.

    `notes` are what readers wrote about that article (`newscli.archive.readers.additions.Notes`), to stand beside it.
    Where several searches are asked, `about` is the name of the one that this answers.
    """

    result: Any
    articles: tuple[Article, ...] = ()
    marks: tuple[Any, ...] = ()
    notes: Any = None
    about: str = ""


class Look(NamedTuple):
    """How the user wants it."""

    width: int = 80  # columns of the terminal
    measure: int = 80  # columns of a line of text
    color: str = "auto"
    terminal: bool = False
    several: bool = False  # several REFs are shown
    explain: bool = False  # with reasons
    raw: bool = False  # the article as it came, before cleaning
    left_out: bool = False  # what was left out of the article, in its place
    bullets: bool = False  # before the sentences of a summary
    raw_cells: bool = False  # cells of CSV without a guard against formulas
    numbered: bool = False  # the articles of a list
    links: bool = False  # numbered, with their addresses below the article
    long: bool = False  # more told of each
    paragraphs: bool = False  # of an article, with their numbers


def text(words: str, style: str = "") -> tuple[Run, ...]:
    """Return words in one style, as a block takes them."""
    return (Run(words, style),)


# Takes a page, returns its blocks as plain text: a paragraph a line, no colour, no wrapping.

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
