"""Takes a `Story` and the name of one of sumy's methods, returns a score for each sentence. Only here is sumy known.

sumy gets our sentences, numbered, and our words, so that it needs no tokenizer's data and tells which sentence it
means. Loading it costs 0.4 s and 60 MB, so this module is imported only when one of its methods is asked for.
"""

import warnings
from importlib import import_module
from typing import Any

from newscli.language import find_words
from newscli.summary.story import Story

# Edmundson's method wants words that speak for a sentence and against it.
_BONUS = ("significant", "important", "announced", "first", "major", "new", "key", "finally", "record")
_STIGMA = ("hardly", "perhaps", "maybe", "impossible", "example", "incidentally", "meanwhile")
# Most of the methods compare every sentence with every other, word by word, so there is a bound to both. What comes
# after it counts nothing.
_SENTENCES, _WORDS = 300, 100
_FEWER = {"kl": 120}


def rate(name: str, story: Story) -> list[float]:
    """Return a score for each sentence of `story`; higher is better. The first 300 are looked at (120 by "kl"), and 100
    words of each.

    Scores are cut to nine digits: sumy adds some in an order that changes from run to run.
    """
    scores = [0.0] * len(story.sentences)

    def note(rated: Any) -> Any:
        for each in rated:
            scores[each.sentence.number] = float(f"{each.rating:.9g}")
        return rated

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        _summarizer(name)(_document(story, _FEWER.get(name, _SENTENCES)), note)
    return scores


def _summarizer(name: str) -> Any:
    from sumy.nlp.stemmers import Stemmer
    from sumy.utils import get_stop_words

    made = vars(import_module(f"sumy.summarizers.{name.replace('-', '_')}")).items()
    of_class = next(each for key, each in made if key.lower() == f"{name.replace('-', '')}summarizer")
    summarizer = of_class(Stemmer("english"))
    stop_words = get_stop_words("english")
    if name == "edmundson":
        summarizer.bonus_words, summarizer.stigma_words, summarizer.null_words = _BONUS, _STIGMA, stop_words
    else:
        summarizer.stop_words = stop_words
    return summarizer


def _document(story: Story, most: int) -> Any:
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

    class Numbered(Sentence):  # type: ignore[misc]
        """A sentence that equals only itself: sumy's own are equal where their text is."""

        __slots__ = ("number",)

        def __init__(self, number: int, text: str) -> None:
            super().__init__(text, _Words())
            self.number = number

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Numbered) and self.number == other.number

        def __hash__(self) -> int:
            return self.number

    paragraphs: dict[tuple[int, int], list[Numbered]] = {}
    for number, sentence in enumerate(story.sentences[:most]):
        home = (sentence.article, sentence.paragraph)
        paragraphs.setdefault(home, []).append(Numbered(number, story.text(number)))
    return ObjectDocumentModel([Paragraph(each) for each in paragraphs.values()])


class _Words:
    """Our words in the place of sumy's tokenizer."""

    @staticmethod
    def to_words(text: str) -> tuple[str, ...]:
        return tuple(word.text for word in find_words(text)[:_WORDS])
