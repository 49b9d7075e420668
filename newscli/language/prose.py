"""Takes a text, returns how many sentences of it are read, so that what is no prose costs little."""

_FEW = 10_000
_SHORT = 50  # characters of a sentence; those of news have more than 100 on the average


def most_sentences(text: str) -> int:
    """Return the most sentences of `text` that are worth a look.

    That is all of them, unless there are more than 10,000, of less than 50 characters on the average.
    """
    return max(_FEW, len(text) // _SHORT)
