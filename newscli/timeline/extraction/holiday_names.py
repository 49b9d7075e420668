"""Names of holidays: takes the tokens of a paragraph, returns them with each name of a holiday as one token."""

from newscli.timeline.extraction.pattern_index import holidays_at
from newscli.timeline.lexicon import LETTERS
from newscli.timeline.tokens import Tokens


def fold_holidays(tokens: Tokens) -> Tokens:
    """Make each holiday's name one token, so that patterns can go on from it."""
    table = holidays_at()
    names = {at: name for at, low in enumerate(tokens.lows) if low in table and (name := _holiday(tokens, at))}
    if not names:
        return tokens
    folded: list[tuple[str, str, int, str]] = []
    at = 0
    for number, row in enumerate(zip(tokens.texts, tokens.lows, tokens.starts, tokens.classes, strict=True)):
        if number < at:
            continue
        if number in names:
            words, low = names[number]
            size = tokens.end(number + len(words) - 1) - row[2]
            row = (row[0].ljust(size), low, row[2], LETTERS["HOLIDAY"])
            at = number + len(words)
        folded.append(row)
    texts, lows, starts, classes = zip(*folded, strict=True)
    return Tokens(list(texts), list(lows), list(starts), "".join(classes), {})


def _holiday(tokens: Tokens, at: int) -> tuple[tuple[str, ...], str] | None:
    if not (tokens.texts[at][0].isupper() or tokens.lows[at] == "the"):
        return None
    for words, name in holidays_at()[tokens.lows[at]]:
        if tuple(tokens.lows[at : at + len(words)]) == words:
            return words, name
    return None
