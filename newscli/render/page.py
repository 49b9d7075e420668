"""A `Page` holds what a layout has to say: blocks for people and rows for programs, without a word on drawing."""

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from newscli.article import Article

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

    `notes` are what readers wrote about that article (`newscli.archive.readers.notes.Notes`), to stand beside it. Where
    several searches are asked, `about` is the name of the one that this answers.
    """

    result: Any
    articles: "tuple[Article, ...]" = ()
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
