"""A sentence as the methods see it."""

from typing import NamedTuple

from newscli.article import Span


class StorySentence(NamedTuple):
    """A sentence of a story: whose it is, where it stands, its length between blanks, and its words in order.

    For each word: its term, its lower case, whether it has a capital, whether it stands in a quotation.
    `clause` is how many stand before its first comma, counted between blanks.
    `paragraph` is where its paragraph starts, `opens` whether it opens that, `stops` whether it ends like a sentence or
    is an item of a list. `continues` is True where a quotation runs on from the sentence before, `unfinished` where one
    runs on into the next or is never closed.
    """

    article: int
    position: int
    span: Span
    paragraph: int
    opens: bool
    length: int
    clause: int
    terms: tuple[str, ...]
    lower: tuple[str, ...]
    capitals: tuple[bool, ...]
    quoted: tuple[bool, ...]
    stops: bool
    continues: bool
    unfinished: bool
