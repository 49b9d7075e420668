"""In: what a layout has to say; out: a `Page`: blocks for people and rows for programs, without a word on drawing."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from newscli.article import Article

BlockKind = Literal[
    "title", "byline", "prose", "heading", "list", "blockquote", "caption", "group", "entry", "detail", "legend", "raw"
]

# "speaker 0" to "speaker 4" are accents: one speaker has the same all through a page.
Style = Literal["", "strong", "dim", "time", "speaker 0", "speaker 1", "speaker 2", "speaker 3", "speaker 4"]


class Run(NamedTuple):
    """Words in one style."""

    text: str
    style: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of a page. `label` hangs in a column of its own at the left, `note` is set flush right."""

    kind: BlockKind
    runs: tuple[Run, ...]
    note: str = ""
    label: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """What a result looks like: `blocks` for people; for programs `rows` under `columns`, where it is a list.

    Plain text shows the columns named in `plain`, CSV all of them.
    """

    blocks: tuple[Block, ...]
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    plain: int = 0


class Answer(NamedTuple):
    """A result, the articles it was made of, and results to mark in the text where the article itself is shown."""

    result: Any
    articles: "tuple[Article, ...]" = ()
    marks: tuple[Any, ...] = ()


class Look(NamedTuple):
    """How the user wants it: columns of the terminal, colour, several REFs or one, reasons shown, input unread."""

    width: int = 80
    color: Literal["auto", "always", "never"] = "auto"
    terminal: bool = False
    several: bool = False
    explain: bool = False
    raw: bool = False


def text(words: str, style: str = "") -> tuple[Run, ...]:
    """Return words in one style, as a block takes them."""
    return (Run(words, style),)
