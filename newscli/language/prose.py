"""Takes an article, returns how much of it is read, so that what is no prose costs little."""

import re
from itertools import islice

from newscli.article import Article

_FEW = 10_000
_SHORT = 60  # characters of a sentence; those of news have more than 100 on the average
_FEW_WORDS = 100_000
_SHORT_WORD = 3.5  # characters of a word or a mark with the blanks around it; those of news have nearly five
_WORD = re.compile(r"\w+|[-.…!?*_=~]+|[^\w\s]")


def most_sentences(article: Article) -> int:
    """Return the most sentences of an article that are worth a look.

    That is all of them, unless there are more than 10,000, of less than 60 characters on the average.
    """
    return max(_FEW, len(article.text) // _SHORT)


def end_of_prose(article: Article) -> int:
    """Return where in the text that ends which is worth a look: sentences, or words and marks, of a usual length.

    It is where more than 100,000 words and marks have had less than 3.5 characters on the average.
    """
    after = article.sentences[most_sentences(article) :][:1]
    end = after[0].span.start if after else len(article.text)
    if end <= _FEW_WORDS:
        return end
    words = islice(_WORD.finditer(article.text, 0, end), _FEW_WORDS, None)
    starts = ((number, word.start()) for number, word in enumerate(words, _FEW_WORDS))
    return next((start for number, start in starts if start < number * _SHORT_WORD), end)
