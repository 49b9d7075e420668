"""A sentence as the methods see it."""

from typing import NamedTuple

from newscli.article import Span


class StorySentence(NamedTuple):
    """A sentence of a story: whose it is, where it stands, its length between blanks, and its terms in order."""

    article: int
    position: int
    span: Span
    paragraph: int
    opens: bool
    length: int
    terms: tuple[str, ...]
