"""Shapes of quotes without a cue word, as a table: takes the classes of a unit's words, returns the shape they have."""

import re
from functools import cache
from typing import NamedTuple

from newscli.language.tag_sets import DASHES, IN_MARKS, PROPER_NOUNS
from newscli.language.tags import compile_pattern

_BEGINS_SHAPE = IN_MARKS | PROPER_NOUNS | DASHES

_WHO = (
    "speaker:( DETERMINING? [ADJECTIVE NOUN_WORDS NUMERALS TITLE]* NAME [PROPER_NOUNS OWNER]* )"
    " (COMMA [^ IN_MARKS]*)? STOP*"
)


class Shape(NamedTuple):
    """A shape: its name, its form as a pattern (see `newscli.language.tags`), and an example that has it.

    Group `mark` is the word that stands for the cue, `speaker` who speaks; `content` is missing where it is the
    quoted stretch that stands alone right before.
    """

    name: str
    form: str
    example: str


SHAPES = (
    Shape(
        "dash after",
        f"content:( IN_MARKS ) [COMMA STOP]* mark:( DASHES ) {_WHO}",
        "“A careful, generous teacher!” — Miriam Kaplan.",
    ),
    Shape("dash on its own", f"mark:( DASHES ) {_WHO}", "“A careful, generous teacher.”\n— Miriam Kaplan, a pupil."),
    Shape(
        "colon after",
        "content:( IN_MARKS ) mark:( COLON ) speaker:( PROPER_NOUNS+ )",
        "‘I had a generous teacher’: Kaplan",
    ),
    Shape(
        "speaker and colon",
        "speaker:( PROPER_NOUNS+ ) mark:( COLON ) content:( SPEECH )",
        "Kaplan: “I had a generous teacher.”",
    ),
)


class Fit(NamedTuple):
    """A shape found: half-open word numbers of the mark, the speaker and, where it is in the unit, the content."""

    mark: tuple[int, int]
    speaker: tuple[int, int]
    content: tuple[int, int] | None


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(compile_pattern(shape.form) for shape in SHAPES)


def shape_of(tags: str) -> Fit | None:
    """Return the shape of a unit, or None if it has none of them."""
    if not tags or tags[0] not in _BEGINS_SHAPE or len(tags) > 40:
        return None
    for compiled in _patterns():
        if match := compiled.fullmatch(tags):
            content = match.span("content") if "content" in compiled.groupindex else None
            return Fit(match.span("mark"), match.span("speaker"), content)
    return None
