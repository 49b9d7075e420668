"""In: the attributions of each unit of an article; out: statements with all their pieces, across paragraphs."""

from dataclasses import dataclass

from newscli.quotes.attributions import Attribution, Range
from newscli.quotes.candidates import Parsed, mark_cue, silent_cue
from newscli.quotes.shapes import shape_of

# How sure a shape without a cue word is.
_BY_SHAPE = 0.95
# How sure speech is whose speaker only the sentence before tells, and how many characters make it speech.
_UNLED = 0.5
_SPEECH = 24
_ALONE = frozenset("Qq.,-:;")


@dataclass(slots=True)
class Statement:
    """One statement on its way: where its attribution stands, and its pieces as (unit, first word, end)."""

    unit: int
    attribution: Attribution
    pieces: list[tuple[int, int, int]]


def group(parsed: list[Parsed], attributed: list[list[Attribution]]) -> list[Statement]:
    """Give quoted stretches that stand alone to the statement they go on with.

    A stretch alone in its sentence goes on with the last quote of its paragraph; at the head of a paragraph it belongs
    to what a colon announces, or goes on where the paragraph before ended in a quotation without closing it.
    """
    statements: list[Statement] = []
    for number, found in enumerate(attributed):
        shaped = _shaped(parsed, number)
        made = (
            [shaped]
            if shaped
            else [Statement(number, one, [(number, *piece) for piece in one.pieces]) for one in found]
        )
        if not made and (owner := _owner(parsed, number, statements)):
            owner.pieces.append((number, *_quoted_range(parsed[number])))
        elif not made and (lone := _lone(parsed, number, statements)):
            made = [lone]
        if shaped and shaped.pieces[0][0] < number:
            _take(statements, shaped.pieces[0])
        statements += made
    return [statement for statement in statements if statement.pieces]


def _shaped(parsed: list[Parsed], number: int) -> Statement | None:
    """Make a statement of a unit whose shape alone tells who speaks."""
    fit = shape_of(parsed[number].unit.tags)
    if fit is None:
        return None
    piece = (number, *fit.content) if fit.content else None
    if piece is None and number and _alone(parsed[number - 1]):
        piece = (number - 1, *_quoted_range(parsed[number - 1]))
    if piece is None:
        return None
    cue = mark_cue(fit.mark[0])
    return Statement(number, Attribution(cue, (), fit.speaker, _BY_SHAPE, _BY_SHAPE), [piece])


def _take(statements: list[Statement], piece: tuple[int, int, int]) -> None:
    """Take a piece away from the statement that it was thought to go on."""
    for statement in statements[-2:]:
        if piece in statement.pieces:
            statement.pieces.remove(piece)


def _quoted_range(parsed: Parsed) -> Range:
    places = sorted(parsed.unit.regions)
    return places[0], places[-1] + 1


def _alone(parsed: Parsed) -> bool:
    return bool(parsed.unit.regions) and all(tag in _ALONE for tag in parsed.unit.tags)


def _owner(parsed: list[Parsed], number: int, statements: list[Statement]) -> Statement | None:
    unit = parsed[number].unit
    if not _alone(parsed[number]) or not number or not statements:
        return None
    before = parsed[number - 1].unit
    last = statements[-1]
    if not unit.first:
        spoken = [
            s for s in statements[-4:] if parsed[s.unit].unit.paragraph == unit.paragraph or _ends_in(s, number - 1)
        ]
        quoting = [s for s in spoken if _has_quotes(parsed, s)]
        candidates = quoting or spoken
        return candidates[-1] if candidates else None
    if before.tags.endswith(":") and last.unit == number - 1:
        return last
    if last.unit >= number - 3 and "Q" in unit.tags and _ends_in(last, number - 1):
        return last
    opened = any(not region.closed for region in before.regions.values())
    if (
        _ends_in(last, number - 1)
        and before.tags[-1] in "Qq."
        and (opened or _alone(parsed[number - 1]) or before.paragraph == unit.paragraph)
    ):
        return last
    return None


def _lone(parsed: list[Parsed], number: int, statements: list[Statement]) -> Statement | None:
    """Make a statement of speech alone in its paragraph: by who spoke or was spoken of in the sentence before."""
    unit = parsed[number].unit
    if not number or not unit.first or not _alone(parsed[number]) or len(unit.regions) > 1 or "Q" not in unit.tags:
        return None
    before = parsed[number - 1]
    region = unit.regions[unit.tags.index("Q")]
    if region.inner_end - region.inner < _SPEECH or "-" in unit.tags:
        return None
    mention = _spoken_of(before)
    if mention is None:
        return None
    cue = silent_cue(max(before.last - 1, 0))
    return Statement(
        number - 1, Attribution(cue, (), mention, _UNLED, _UNLED), [(number, *_quoted_range(parsed[number]))]
    )


def _spoken_of(parsed: Parsed) -> Range | None:
    """Return the person that a sentence is about: its subject, where that is a name, *he* or *she*."""
    subject = next((c for c in parsed.chunks[:2] if c.kind == "N" and c.start <= 1), None)
    if subject is None:
        return None
    tags, lows = parsed.unit.tags[subject.start : subject.end], parsed.unit.lows[subject.start]
    named = tags[-1] == "N" and parsed.unit.tags[subject.end : subject.end + 1] != "'"
    return (subject.start, subject.end) if named or lows in ("he", "she") else None


def _ends_in(statement: Statement, number: int) -> bool:
    return bool(statement.pieces) and statement.pieces[-1][0] == number


def _has_quotes(parsed: list[Parsed], statement: Statement) -> bool:
    return not statement.pieces or any(
        tag in "Qq" for unit, start, end in statement.pieces for tag in parsed[unit].unit.tags[start:end]
    )
