"""The clauses of a whole text: sentence by sentence, what stands between quotation marks by itself."""

from collections.abc import Sequence
from typing import NamedTuple

from newscli.article import Span
from newscli.language.clauses.clause import Clause
from newscli.language.clauses.open_clause import OpenClause
from newscli.language.clauses.parser import parse
from newscli.language.clauses.words import FINITE, TaggedWords, words_of
from newscli.language.quoted_spans import QuotedSpan, quotations_between, tokens_within

# A quotation of fewer tokens, marks included, is a part of its sentence: 'the "worst" storm'.
_SPOKEN = 6
# A "sentence" longer than this many tokens is cut up, so that one of any length costs no more than its length.
LONGEST_SENTENCE = 250


class _Clauses(NamedTuple):
    tokens: TaggedWords
    found: list[Clause]


def find_clauses(tokens: TaggedWords, quotations: Sequence[QuotedSpan], first: int, last: int) -> tuple[Clause, ...]:
    """Return the clauses of the sentence, or part, `first <= i < last`, in the order of their beginnings.

    A quotation that is a sentence of its own joins nothing: its clauses stand in the clause around it.
    """
    found = _Clauses(tokens, [])
    spoken = _spoken(tokens, quotations, first, last)
    held = frozenset(at for begin, end in spoken for at in range(begin, end))
    outer = _keep(found, parse(words_of(tokens, first, last, held)), None)
    for begin, end in spoken:
        around = next((clause for clause in reversed(outer) if clause.at <= begin < clause.end), outer[0])
        _keep(found, parse(words_of(tokens, begin, end)), around)
    return tuple(found.found)


def _spoken(tokens: TaggedWords, quotations: Sequence[QuotedSpan], first: int, last: int) -> list[tuple[int, int]]:
    """Return the quotations that are sentences of their own, as tokens, marks included."""
    found: list[tuple[int, int]] = []
    for each in quotations_between(quotations, tokens.starts[first], tokens.ends[last - 1]):
        inside = tokens_within([each], tokens.starts, first, last)
        if len(inside) >= _SPOKEN and len(inside) < last - first:
            begin = min(inside)
            if not FINITE.isdisjoint(tokens.codes[begin : begin + len(inside)]):
                found.append((begin, begin + len(inside)))
    return found


def _keep(found: _Clauses, opened: list[OpenClause], around: Clause | None) -> list[Clause]:
    """Add the clauses of a sentence to those found; the outermost stand in `around`."""
    made: dict[OpenClause, Clause] = {}
    for clause in opened:
        parent = made[clause.parent] if clause.parent else around
        before = made[clause.before] if clause.before else None
        subject = _span(found.tokens, *clause.subject) if clause.subject else None
        span = _span(found.tokens, min(clause.at, clause.begin), clause.end)
        made[clause] = Clause(
            *(
                clause.kind,
                span,
                clause.verb,
                subject,
                parent,
                before,
                clause.at,
                clause.begin,
                clause.end,
                clause.comma,
            )
        )
    found.found.extend(made.values())
    return list(made.values())


def _span(tokens: TaggedWords, first: int, last: int) -> Span:
    return Span(tokens.starts[first], tokens.ends[max(first, last - 1)])
