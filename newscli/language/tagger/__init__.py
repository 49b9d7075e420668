"""Tag the words of a sentence with fine tags (`newscli.language.tags`), by lexicon, form and neighbours."""

from collections.abc import Sequence

from newscli.language.tagger.chooser import choose
from newscli.language.tagger.conditions import Tagged
from newscli.language.tagger.corrections import correct, give_heads, name_capitals
from newscli.language.tagger.options import find_options
from newscli.language.tagger.past_tenses import give_pasts, give_verb

__all__ = ["name_capitals", "tag_words"]


def tag_words(text: str, starts: Sequence[int], spelled: Sequence[str]) -> tuple[list[str], str]:
    """Return the tokens of a sentence in lower case, and their tags as a string with one character for each.

    `starts` and `spelled` are what `newscli.language.tokens.cut` finds in `text`.
    """
    lows, options = find_options(text, starts, spelled)
    words = Tagged(lows, choose(lows, options), options)
    give_heads(words)
    correct(words)
    give_pasts(words)
    return lows, give_verb("".join(words.tags), options)
