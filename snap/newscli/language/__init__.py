"""Read English text once: its sentences, words, clauses and names, as places in it.

The main class is `Document` in `document.py`: `newscli.annotate(article)` gives it, and every analysis reads it. What
is offered here reads bare strings, for rooms that have no article yet.
"""

from newscli.language.sentences import split_sentences
from newscli.language.words import Word, bare, find_words, split_words

__all__ = ["Word", "bare", "find_words", "split_sentences", "split_words"]
