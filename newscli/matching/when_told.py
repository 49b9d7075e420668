"""Takes a day told in an article, returns whether something is told of it, of the time before, or of that after."""

from newscli.article import Span
from newscli.language.document import Tokens
from newscli.language.words import word_set
from newscli.matching.statement_words import inside

_BACK = 3  # tokens from a day back to the word before which it stands
_SIDES = {
    **dict.fromkeys(word_set("before by ahead"), "before"),
    **dict.fromkeys(word_set("until till through"), "until"),
    **dict.fromkeys(word_set("after since from following"), "after"),
}
_AT = word_set("in on at during")


def side_of(tokens: Tokens, day: Span) -> tuple[str, Span]:
    """Return "before", "until", "after" or nothing, and the place of the day with the word that says so."""
    numbers = inside(tokens, day)
    first = numbers.start
    for at in (first, *range(first - 1, max(-1, first - 1 - _BACK), -1)):
        low = tokens.low(at)
        if low in _SIDES or low in _AT:
            return _SIDES.get(low, ""), Span(tokens.starts[min(at, first)], day.end)
        if at < first and not low.isalpha():
            break
        if low in ("and", "or", "but", "that"):
            break
    return "", day
