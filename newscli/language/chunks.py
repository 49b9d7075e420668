"""Find the noun chunks of a document: noun phrases without what follows their head, none inside another."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from newscli.article import Span
from newscli.language.clauses.noun_phrases import HEADS, chunks_of
from newscli.language.clauses.words import TaggedWords, words_of


class NounChunk(NamedTuple):
    """A noun phrase up to its head: "the new ferry" of "the new ferry to Harrow"; a pronoun is one by itself.

    `span` is its place in the article's text, `head` the number of its head among the tokens of the document.
    """

    span: Span
    head: int


def find_chunks(tokens: TaggedWords, sentences: list[int]) -> Iterator[NounChunk]:
    """Yield the noun chunks in order; `sentences` has the number of the first token of each sentence."""
    for first, last in pairwise([*sentences, len(tokens.lows)]):
        for chunk in chunks_of(words_of(tokens, first, last), list(range(first, last))):
            inside = range(chunk.last - 1, chunk.first - 1, -1)
            head = next((at for at in inside if tokens.codes[at] in HEADS), chunk.last - 1)
            yield NounChunk(Span(tokens.starts[chunk.first], tokens.ends[chunk.last - 1]), head)
