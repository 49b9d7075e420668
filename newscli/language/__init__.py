"""In: English text; out: its sentences, words and names, as places in it."""

from newscli.language.sentences import split_sentences

__all__ = ["split_sentences"]
