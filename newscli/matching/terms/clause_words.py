"""Takes a token of an article, returns its clause, the tokens that tell what is told there, and whose clause it is."""

from bisect import bisect_left

from newscli.article import Span
from newscli.language.clauses.clause import Clause
from newscli.language.document import Document, Tokens
from newscli.language.lexicon.closed_classes import RELATIVES

_RELATIVE = RELATIVES | {"that"}
_ANTECEDENT = 3  # tokens of what a relative clause is added to


def clause_of(document: Document, at: int) -> Clause | None:
    """Return the innermost clause of a token that is no attribution."""
    clauses = document.clauses_at(at)
    around = (each for each in clauses if each.begin <= at < each.end and each.kind != "attribution")
    return min(around, key=lambda each: each.end - each.begin, default=None)


def tokens_of(document: Document, clause: Clause, at: int) -> list[int]:
    """Return the tokens of a token's clause with its subject.

    Left out are clauses inside it, what is added to the subject after a comma, and who said so after "according to".
    """
    tokens = document.tokens
    nested = [
        each
        for each in document.clauses_at(at)
        if clause.begin <= each.begin and each.end <= clause.end and not each.begin <= at < each.end
    ]
    subject = _inside(tokens, clause.opening().subject)
    head = _head(tokens, subject, at)
    outside = {k for each in nested for k in range(each.begin, each.end)} | {*subject}
    source = _source(tokens, clause, at)
    return [*(k for k in range(clause.begin, clause.end) if k not in outside and k not in source), *head]


def subject_of(document: Document, clause: Clause) -> Span | None:
    """Return the subject of a clause; of "which was shut" and "found on Monday" what stands before, back to a verb."""
    tokens, clause = document.tokens, clause.opening()
    subject, above = clause.subject, clause.parent
    is_relative = subject is not None and tokens.lows[bisect_left(tokens.starts, subject.start)] in _RELATIVE
    if above is None or not (is_relative or clause.kind == "reduced"):
        return subject
    has_verb = above.verb is not None and above.verb < clause.at
    first = (above.verb or 0) + 1 if has_verb else above.begin
    return Span(tokens.starts[first], tokens.ends[clause.at - 1]) if first < clause.at else subject


def antecedent_of(document: Document, clause: Clause) -> Span | None:
    """Return what a clause with a subject of its own is added to: "[The ship], which the guild gave,"."""
    tokens, clause = document.tokens, clause.opening()
    above = clause.parent
    if clause.kind != "relative" or above is None or clause.subject is None:
        return None
    if tokens.lows[bisect_left(tokens.starts, clause.subject.start)] in _RELATIVE:
        return None
    last = clause.at - (tokens.lows[clause.at - 1] == ",")
    first = max(above.begin, last - _ANTECEDENT)
    return Span(tokens.starts[first], tokens.ends[last - 1]) if first < last else None


def _inside(tokens: Tokens, span: Span | None) -> range:
    return range(bisect_left(tokens.starts, span.start), bisect_left(tokens.starts, span.end)) if span else range(0)


def _head(tokens: Tokens, subject: range, at: int) -> range:
    """Return the subject up to its first comma, "The inquiry" of "The inquiry, to be led by a judge,"."""
    comma = next((k for k in subject if tokens.lows[k] == ","), subject.stop)
    return subject if at in subject and at > comma else range(subject.start, comma)


def _source(tokens: Tokens, clause: Clause, at: int) -> range:
    """Return what comes after an "according to" in a clause, unless that stands before the token `at`."""
    every = range(clause.begin, clause.end)
    said = next((k for k in every if tokens.lows[k : k + 2] == ["according", "to"]), clause.end)
    return range(0) if said < at else range(said + 1, clause.end)
