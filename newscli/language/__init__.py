"""Read English text once: its sentences, words and names, as places in it."""

from newscli.language.sentences import split_sentences
from newscli.language.words import Word, bare, find_words, split_words

__all__ = ["Word", "bare", "find_words", "split_sentences", "split_words"]
