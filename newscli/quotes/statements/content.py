"""The form of what is said: takes the pieces of a statement and returns whether they are speech, a clause, a phrase.

What is stated is a clause, an infinitive after telling or asking, or words in quotation marks.
"""

import re
from typing import Literal

from newscli.quotes.attribution.candidates import Parsed
from newscli.quotes.statements.cueless import Statement

Form = Literal[
    "speech",
    "clause",
    "with speech",
    "infinitive",
    "question",
    "relative clause",
    "question infinitive",
    "quoted words",
    "predicate",
    "gerund",
    "prepositional phrase",
    "noun phrase",
]
# From what says most to what says least.
FORMS: tuple[Form, ...] = (
    "speech",
    "clause",
    "with speech",
    "infinitive",
    "question",
    "relative clause",
    "question infinitive",
    "quoted words",
    "predicate",
    "gerund",
    "prepositional phrase",
    "noun phrase",
)
_FINITE = frozenset("VZBHMD")
_SUBJECT = frozenset("nNhLq#tdpwmj")
_LINKS = "tcs,r-"
_INFINITIVE = re.compile(r"[dpjnNLhm#'Oq]*Tr*[bBHD]")


def form_of(parsed: list[Parsed], statement: Statement) -> Form:
    """Return the form of the piece that says most."""
    return min((_form(parsed[unit].unit.tags[start:end]) for unit, start, end in statement.pieces), key=FORMS.index)


def _form(tags: str) -> Form:
    if tags.strip(",.") == "Q":
        return "speech"
    tags = tags.lstrip(_LINKS)
    finite = [at for at, tag in enumerate(tags) if tag in _FINITE]
    if tags[:1] == "W":
        return "question" if finite else "question infinitive"
    if tags[:1] == "T" or _INFINITIVE.match(tags):
        return "infinitive"
    if finite and not _SUBJECT.isdisjoint(tags[: finite[0]]):
        return "relative clause" if "w" in tags[: finite[0]] and len(finite) == 1 else "clause"
    return _phrase(tags, bool(finite))


def _phrase(tags: str, finite: bool) -> Form:
    if "Q" in tags:
        return "with speech"
    if "q" in tags:
        return "quoted words"
    if tags[:1] == "G":
        return "gerund"
    if tags[:1] in ("o", "O"):
        return "prepositional phrase"
    return "predicate" if finite else "noun phrase"
