"""Takes an entry that begins or ends within a quotation of several sentences, returns it with the whole quotation."""

from newscli.article import Span
from newscli.language.document import Document
from newscli.language.quoted_spans import QuotedSpan, quotations_between

# More characters than this are too many for an entry.
_MOST_MORE = 160


def with_whole_quotation(document: Document, entry: Span) -> Span:
    """Return “I am sorry. I will go,” Lund said on Monday, where a sentence ends after “sorry”.

    What lies within a quotation alone stays as it is, and so does what would get long.
    """
    whole = entry
    for each in quotations_between(document.quotations, entry.start, entry.end):
        if each.closed and _parts(each, whole):
            whole = Span(min(each.start, whole.start), max(each.end, whole.end))
    return whole if len(whole) - len(entry) <= _MOST_MORE else entry


def _parts(quotation: QuotedSpan, entry: Span) -> bool:
    """Return True if an entry begins inside a quotation and goes on after it, or ends inside and begins before it."""
    begins = quotation.start < entry.start < quotation.inner_end < entry.end
    ends = entry.start < quotation.start and quotation.inner < entry.end < quotation.end
    return begins or ends
