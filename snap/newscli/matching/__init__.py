"""Quotations compared word by word: exact, cut, or altered; from two texts, without an archive."""

from newscli.matching.same_words.alignment import Edit, Match, match
from newscli.matching.same_words.passages import Passage, read_passage

__all__ = ["Edit", "Match", "Passage", "match", "read_passage"]
