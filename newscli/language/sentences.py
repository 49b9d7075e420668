"""In: a text; out: its sentences, as spans."""

import re

from newscli.article import Span

_SENTENCE = re.compile(r"\S[^\n]*?(?:[.!?][”’\"')\]]*(?=\s|$)|(?=\n|$))")


def split_sentences(text: str) -> tuple[Span, ...]:
    """Return the sentences of `text`, in order, without the white space around them."""
    return tuple(Span(*match.span()) for match in _SENTENCE.finditer(text))
