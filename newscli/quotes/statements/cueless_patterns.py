"""In: the kinds of words of a unit; out: the shapes of quotes that no cue word leads, as a table."""

import re
from functools import cache
from typing import NamedTuple

_WHO = r"(?P<speaker>(?:d|p)?[jn#L]*N[NL'’]*)(?:,[^Qq]*)?\.*"


class Shape(NamedTuple):
    """A shape: its name, a pattern over kinds of words (see `language.tagging`), and an example that has it.

    Group `mark` is the word that stands for the cue, `speaker` who speaks; `content` is missing where it is the
    quoted stretch that stands alone right before.
    """

    name: str
    pattern: str
    example: str


SHAPES = (
    Shape(
        "dash behind", rf"(?P<content>[Qq])[,.]*(?P<mark>-){_WHO}", "“A careful, generous teacher!” — Miriam Kaplan."
    ),
    Shape("dash on its own", rf"(?P<mark>-){_WHO}", "“A careful, generous teacher.”\n— Miriam Kaplan, a pupil."),
    Shape("colon behind", r"(?P<content>[Qq])(?P<mark>:)(?P<speaker>[LN]+)", "‘I had a generous teacher’: Kaplan"),
    Shape("speaker and colon", r"(?P<speaker>[LN]+)(?P<mark>:)(?P<content>Q)", "Kaplan: “I had a generous teacher.”"),
)


class Fit(NamedTuple):
    """A shape found: half-open word numbers of the mark, the speaker and, where it is in the unit, the content."""

    mark: tuple[int, int]
    speaker: tuple[int, int]
    content: tuple[int, int] | None


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(shape.pattern) for shape in SHAPES)


def shape_of(tags: str) -> Fit | None:
    """Return the shape of a unit, or None where it has none of the table's."""
    if not tags or tags[0] not in "Qq-LN" or len(tags) > 40:
        return None
    for pattern in _patterns():
        if match := pattern.fullmatch(tags):
            content = match.span("content") if "content" in pattern.groupindex else None
            return Fit(match.span("mark"), match.span("speaker"), content)
    return None
