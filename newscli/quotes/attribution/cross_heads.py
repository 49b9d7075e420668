"""Takes an article and its quotations, returns those that head a part of it: 'Like a freight train'."""

from bisect import bisect_left
from collections.abc import Sequence

from newscli.article import Article
from newscli.language.quotations import MARKS
from newscli.language.quoted_spans import QuotedSpan

__all__ = ["cross_heads"]

_MOST_BLANKS = 6  # blanks within such a heading
_ENDS, _CRIES = frozenset(",.—…-:;"), frozenset("?!")
_SINGLE = frozenset("'‘’‚‹`")


def cross_heads(article: Article, quotations: Sequence[QuotedSpan]) -> frozenset[int]:
    """Return where the quotations begin that are a short paragraph each without an end mark.

    A question or a cry is one in other marks: single ones where most of the article's are double, or the reverse.
    """
    text, found = article.text, set[int]()
    opens = [quotation.start for quotation in quotations]
    for paragraph in article.paragraphs:
        at = bisect_left(opens, paragraph.span.start)
        if at == len(opens) or quotations[at][:2] != (paragraph.span.start, paragraph.span.end):
            continue
        inner = text[quotations[at].inner : quotations[at].inner_end].strip()
        last = inner.rstrip(MARKS)[-1:]
        if inner.count(" ") > _MOST_BLANKS or last in _ENDS or (last in _CRIES and _is_usual(text, opens, opens[at])):
            continue
        found.add(opens[at])
    return frozenset(found)


def _is_usual(text: str, opens: Sequence[int], at: int) -> bool:
    """Return True if most of the quotations have marks as this one, single or double."""
    alike = sum((text[each] in _SINGLE) == (text[at] in _SINGLE) for each in opens)
    return 2 * alike > len(opens)
