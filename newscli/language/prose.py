"""Takes an article, returns how much of it is read, so that what is no prose costs little."""

from newscli.article import Article

_FEW = 10_000
_SHORT = 50  # characters of a sentence; those of news have more than 100 on the average


def most_sentences(article: Article) -> int:
    """Return the most sentences of an article that are worth a look.

    That is all of them, unless there are more than 10,000, of less than 50 characters on the average.
    """
    return max(_FEW, len(article.text) // _SHORT)


def end_of_prose(article: Article) -> int:
    """Return where in the text the sentences end that are worth a look."""
    after = article.sentences[most_sentences(article) :][:1]
    return after[0].span.start if after else len(article.text)
