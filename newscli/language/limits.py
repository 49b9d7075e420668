"""Takes an article, returns how much of it is read, so that what is no prose costs little."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import islice

from newscli.article import Article
from newscli.language.lazy_patterns import lazily

_SENTENCES_OF_ANY_TEXT = 10_000
_CHARACTERS_A_SENTENCE = 60  # characters of a sentence; those of news have more than 100 on the average
_WORDS_OF_ANY_TEXT = 100_000
_SHORT_WORD = 3.5  # characters of a word or a mark with the blanks around it; those of news have nearly five
_word = lazily(r"\w+|[-.…!?*_=~]+|[^\w\s]")


def crowded(places: Iterable[int], few: int, short: float) -> int | None:
    """Return the place where more than a `few` have come with less than `short` characters each; None if there is none.

    `places` are those of all, in order.
    """
    counted = enumerate(islice(places, few, None), few)
    return next((place for number, place in counted if place < number * short), None)


def most_sentences(article: Article) -> int:
    """Return the most sentences of an article that are worth a look.

    That is all of them, or up to where more than 10,000 have had less than 60 characters on the average.
    """
    end = crowded((each.span.start for each in article.sentences), _SENTENCES_OF_ANY_TEXT, _CHARACTERS_A_SENTENCE)
    if end is None:
        return len(article.sentences)
    return bisect_left(article.sentences, end, key=lambda each: each.span.start)


def end_of_prose(article: Article) -> int:
    """Return where in the text that ends which is worth a look: sentences, or words and marks, of a usual length.

    It is where more than 100,000 words and marks have had less than 3.5 characters on the average.
    """
    after = article.sentences[most_sentences(article) :][:1]
    end = after[0].span.start if after else len(article.text)
    if end <= _WORDS_OF_ANY_TEXT:
        return end
    words = (word.start() for word in _word().finditer(article.text, 0, end))
    tiny = crowded(words, _WORDS_OF_ANY_TEXT, _SHORT_WORD)
    return end if tiny is None else tiny
