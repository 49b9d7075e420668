"""Make statements of attributions: mended first, then joined where one person goes on."""

from itertools import compress

from newscli.language import tags as pos
from newscli.language.lexicon.proper_nouns import MESSAGES
from newscli.language.lexicon.saying import ASKED, MAKING, NOUN_CUE, SPEAKING, VERB_CUE
from newscli.language.tags import compile_pattern
from newscli.quotes.attribution.attributions import Attribution, Step, found_by, noted, step
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.attribution.segments import Range, Unit
from newscli.quotes.statements.clause_ends import ended, keeps_back
from newscli.quotes.statements.ending import (
    around,
    closing_attribution,
    continued,
    is_clause,
    opening_as,
    opening_source,
    split,
)
from newscli.quotes.statements.speakers import by_grammar, within_modifier
from newscli.quotes.statements.statement import (
    BY_SHAPE,
    STATING_OR_TO,
    Statement,
    after_colon,
    alone,
    has_verb,
    quoted_range,
    shaped,
)
from newscli.quotes.statements.that_clauses import that_clauses
from newscli.quotes.statements.turns import Piece, Turn

_PARTED = 2
_JOINING = pos.CONJS | {pos.SUBORD}
_BESIDE = frozenset(("after", "although", "as", "before", "though", "when", "while"))


def mended_attributions(parsed: Parsed, found: list[Attribution]) -> list[Attribution]:
    """Return the attributions of a unit, corrected where grammar tells more than the weights; the inner ones first.

    In turn: clauses with *that* are taken for what their verbs report; who is named at the end of a sentence gets it
    all; a piece with a verb of saying of its own becomes an attribution of its own; each is cut to where its clause
    ends; what stands in the speech of another is looked at once more; and each gets the speaker that grammar gives it.
    """
    if not (found or parsed.cues):
        return []
    found = _without_making(parsed, found)
    of_that = that_clauses(parsed, {one.cue.at for one in found if _says_something(parsed, one)})
    of_that = [_before_participle(parsed, report, found) for report in of_that]
    again = {one.cue.at for one in of_that}
    found = [one for one in found if one.cue.at not in again]
    outer = _in_parts(parsed, _with_the_end(parsed, _outermost(parsed, found, of_that)))
    cues = {one.cue.at for one in outer}
    others = [one for one in (*found, *(each._replace(inner=True) for each in of_that)) if one.cue.at not in cues]
    every = [*(_corrected(parsed, one) for one in nested(parsed, others, outer)), *outer]
    every = [step(by_grammar, parsed, one) for one in every]
    return [noted("_of_who_reports", one, _of_who_reports(parsed, one, every)) for one in every]


def _of_who_reports(parsed: Parsed, one: Attribution, every: list[Attribution]) -> Attribution:
    """Give what a joined verb says to who says the rest: *Lund said the mill had shut, and | warned that …*."""
    if one.mention is None or parsed.tags[one.cue.start - 1 : one.cue.start] not in pos.CONJS:
        return one
    holding = (each for each in every if each.holds(one.mention[0]) and not each.holds(one.cue.at))
    who = next(
        (each for each in holding if each.mention and each.mention < one.mention and each.cue.at < one.mention[0]), None
    )
    return one._replace(mention=who.mention, speaker_likelihood=who.speaker_likelihood) if who else one


def _without_making(parsed: Parsed, found: list[Attribution]) -> list[Attribution]:
    """Leave what is said to the noun that says it: not *issued | a warning that it may rain*, but *it may rain*."""
    if not any(parsed.lows[one.cue.at] in MAKING for one in found):
        return found
    nouns = [cue.end for cue in parsed.cues if cue.word.kind == NOUN_CUE]
    says = {cue.at for cue in parsed.cues if cue.word.base == "say" and parsed.tags[cue.at] == pos.GERUND}
    leads = [end for end in nouns if parsed.tags[end : end + 1] in pos.THAT_WORDS or end in says]
    made = [
        one
        for one in found
        if parsed.lows[one.cue.at] in MAKING
        and any(one.pieces[0][0] <= end + 1 and one.holds(end + 1) for end in leads)
    ]
    ends = {*leads, *(end - 1 for end in leads)}
    return [one._replace(inner=one.inner and not (made and one.cue.at in ends)) for one in found if one not in made]


def _before_participle(parsed: Parsed, attribution: Attribution, found: list[Attribution]) -> Attribution:
    """End what a verb tells where its speaker says more: *told the Post it was bad, | calling it a shame*.

    So does *said it was bad, | but added that …*.
    """
    tags, start = parsed.tags, attribution.pieces[-1][0]
    more = (
        one.cue
        for one in found
        if tags[one.cue.start - 1 : one.cue.at + 1] == pos.COMMA_GERUND
        or (
            tags[one.cue.start - 2 : one.cue.start] in pos.COMMA_CONJ
            and one.mention
            and attribution.mention
            and one.mention[0] == attribution.mention[0]
        )
    )
    stops = (cue.start - 1 - (tags[cue.start - 1] != pos.COMMA) for cue in more if "other" not in cue.word.families)
    end = next((at for at in stops if start < at < attribution.pieces[-1][1]), None)
    return attribution if end is None else attribution._replace(pieces=(*attribution.pieces[:-1], (start, end)))


def _outermost(parsed: Parsed, found: list[Attribution], of_that: list[Attribution]) -> list[Attribution]:
    """Return the attributions that stand in the speech of no other, those of *that* where none of the others holds."""
    named = [one for one in found if one.mention or not any(overlaps(one, other) for other in of_that)]
    verbs = [one for one in of_that if one.cue.word.kind == VERB_CUE]
    outer = [
        one for one in named if not one.inner and not any(_is_within_content(parsed, one, other) for other in verbs)
    ]
    held = [one for one in of_that if any(other.holds(one.cue.at) or overlaps(one, other) for other in outer)]
    return outer + [one for one in of_that if one not in held]


def _is_within_content(parsed: Parsed, one: Attribution, other: Attribution) -> bool:
    """Return True if an attribution stands in what another verb tells: not *told them it broke, | but noted that …*."""
    joined = parsed.tags[one.cue.start - 1 : one.cue.start] in pos.CONJS
    return not joined and other.holds(one.cue.at) and all(other.holds(start) for start, _ in one.pieces)


def _with_the_end(parsed: Parsed, outer: list[Attribution]) -> list[Attribution]:
    """Give the sentence to who is named around it or at its end: *“No,” the note said, according to Lund.*"""
    if aside := around(parsed):
        return [*(one for one in outer if not overlaps(one, aside)), aside]
    closing = found_by(opening_as, parsed) or found_by(opening_source, parsed, outer)
    if closing := closing or found_by(closing_attribution, parsed, outer):
        return [*(one for one in outer if not overlaps(one, closing)), closing]
    return outer


def _in_parts(parsed: Parsed, outer: list[Attribution]) -> list[Attribution]:
    """Part what two verbs say and correct each part; leave out what then stands in the speech of another."""
    parts = [noted("split", one, part) for one in outer for part in split(parsed, one)]
    going_on = {each.cue.at: noted("continued", one, each) for one in parts for each in continued(parsed, one)}
    parts = [_of_the_same(one, going_on.pop(one.cue.at, one)) for one in parts]
    mended = [_corrected(parsed, one) for one in (*parts, *going_on.values())]
    return [one for one in mended if not any(other.holds(one.cue.at) for other in mended if other is not one)]


def _of_the_same(one: Attribution, joined: Attribution) -> Attribution:
    """Give what a verb says that *but* joins to another to who says that, unless the weights know better."""
    same = one.mention in (None, joined.mention)
    return one._replace(mention=joined.mention, speaker_likelihood=joined.speaker_likelihood) if same else one


def _corrected(parsed: Parsed, one: Attribution) -> Attribution:
    return step(_around_cue, parsed, step(within_modifier, parsed, ended(parsed, one)))


def _around_cue(parsed: Parsed, one: Attribution) -> Attribution:
    """Leave out what the writer tells around a cue: *It is shut because, | she said, it leaks*."""
    if len(one.pieces) != _PARTED:
        return one
    (start, end), (again, last) = one.pieces
    tags, lows = parsed.tags, parsed.lows
    if not end < one.cue.at < again:
        return one
    if not pos.IN_MARKS.isdisjoint(tags[start:end]):
        beside = tags[start:end] == pos.SPEECH and lows[again] in _BESIDE and pos.IN_MARKS.isdisjoint(tags[again:last])
        return one._replace(pieces=((start, end),)) if beside else one  # "“No,” she said, while leaving"
    if again == one.cue.end and lows[again] in _BESIDE and is_clause(tags[start:end]):
        return one._replace(pieces=((start, end),))  # "The goose is gone, she said as night fell"
    leads = not start and tags[0] in pos.PREPS_AND_OF and pos.AUXILIARIES.isdisjoint(tags[:end])
    opening = parsed.noun_at(1) if leads else None
    # "In a note sent on Monday, she said it is shut"
    said_in = opening is not None and lows[opening.end - 1] in MESSAGES
    asked = not start and lows[lows[0] == "when"] in ASKED  # "Asked if it leaks, she said no"
    if tags[end - 1] in _JOINING or said_in or asked:
        return one._replace(pieces=((again, last),))
    later = (lows[again] == "then" and tags[again + 1 : again + 2] in pos.FINITE_FORMS) or keeps_back(parsed, again)
    return one._replace(pieces=((start, end),)) if later else one  # "It is shut, she said, then laughed"


def overlaps(one: Attribution, other: Attribution) -> bool:
    """Return True if two attributions share their cue or some of their content."""
    shared = any(a < d and c < b for a, b in one.pieces for c, d in other.pieces)
    return shared or one.cue.at == other.cue.at


def _says_something(parsed: Parsed, one: Attribution) -> bool:
    return not one.pieces or any(not STATING_OR_TO.isdisjoint(parsed.tags[start:end]) for start, end in one.pieces)


_ENDS_SPEECH = pos.IN_MARKS | {pos.STOP}

# A verb, but not a participle after its noun: *in a statement released on Monday*.
_CLAUSE = "[THIRD AUXILIARIES] | (?<! HEAD_NOUNS) PAST"
_CLOSING = pos.DASHES | {pos.COMMA, pos.STOP}
_LEADING = pos.CONJS | pos.ADVERBS | {pos.SUBORD, pos.COMMA}
_LONGEST_LEAD = 3


def group(parsed: list[Parsed], attributed: list[list[Attribution]], turns: dict[int, Turn]) -> list[Statement]:
    """Give quoted stretches that stand alone to the statement they go on with.

    A stretch alone in its sentence goes on with the last quote of its paragraph; at the head of a paragraph it belongs
    to what a colon announces, goes on where the paragraph before ended in a quotation without closing it, or begins
    what the next paragraph goes on with.
    """
    statements: list[Statement] = []
    end = 0
    for number in range(len(parsed)):
        if number < end:
            continue
        if turn := turns.get(number):
            end = turn.end
            if statements and statements[-1].unit == turn.unit and not has_verb(parsed, statements[-1]):
                statements.pop()
            statements.append(_turn(turn))
        else:
            statements += _made(parsed, attributed, number, statements)
    return [statement for statement in statements if statement.pieces]


def _turn(turn: Turn) -> Statement:
    made = Attribution(turn.cue, (), turn.mention, BY_SHAPE, BY_SHAPE)
    return Statement(turn.unit, made, list(turn.pieces), set_off=not turn.in_marks)


def _made(
    parsed: list[Parsed], attributed: list[list[Attribution]], number: int, statements: list[Statement]
) -> list[Statement]:
    """Make the statements that begin in a unit; where it only goes on with an earlier one, add to that."""
    if by_shape := shaped(parsed, number):
        if by_shape.pieces[0][0] < number:
            _take(statements, by_shape.pieces[0])
        return [by_shape]
    if found := mended_attributions(parsed[number], attributed[number]):
        made = _of_unit(parsed[number], number, found)
        for one in made:
            if (number, 0, 1) in one.pieces and parsed[number].tags.startswith(pos.SPEECH):
                one.pieces[:0] = _left_open(parsed, number, statements, one.attribution.mention)
        return made
    if owner := _owner(parsed, number, statements):
        if before := _unmarked(parsed, number, statements, owner):
            return [Statement(before.unit, before.attribution, [(number, *quoted_range(parsed[number]))])]
        owner.pieces = _without_lead(parsed[number - 1].tags, owner.pieces, number - 1)
        owner.pieces.append((number, *quoted_range(parsed[number])))
        owner.attribution = owner.attribution._replace(by=(*owner.attribution.by, Step("_owner", "content")))
    return []


def _left_open(parsed: list[Parsed], number: int, statements: list[Statement], mention: Range | None) -> list[Piece]:
    """Return the speech that a unit goes on with, since no mark closes it: *“It is late. | “It rains,” Lund said.*

    It is taken from who only seemed to go on in it, not from who spoke right before it in the same paragraph.
    """
    first = number
    while first and alone(before := parsed[first - 1]) and not before.unit.regions[quoted_range(before)[1] - 1].closed:
        first -= 1
    pieces = [(at, *quoted_range(parsed[at])) for at in range(first, number)]
    named = mention is not None and parsed[number].tags[mention[0]] not in pos.PRONOUN_WORDS
    others = (one for one in statements[-3:] if not set(pieces).issuperset(one.pieces))
    spoke = (one for one in others if first - 1 in (one.unit, *(at for at, _, _ in one.pieces)))
    if not (named and parsed[first].unit.first) and any(has_verb(parsed, one) for one in spoke):
        return []
    for piece in pieces:
        _take(statements, piece)
    return pieces


def _of_unit(parsed: Parsed, number: int, found: list[Attribution]) -> list[Statement]:
    """Make statements of the attributions of a unit: of two with the same words, of the likelier one."""
    best: dict[Range, Attribution] = {}
    for one in found:
        first = one.pieces[0] if one.pieces else (one.cue.at, one.cue.at)
        if first not in best or _is_likelier(parsed.tags, one, best[first]):
            best[first] = one
    made = [
        Statement(
            number, one, [(number, *after_colon(parsed.tags, one.cue, piece)) for piece in _said_of(parsed.unit, one)]
        )
        for one in best.values()
    ]
    held = [piece for statement in made for piece in statement.pieces]
    for at in sorted(parsed.unit.regions):
        if parsed.tags[at] == pos.SPEECH and not any(start <= at < end for _, start, end in held):
            _give(parsed, made, (number, at, at + 1))
    return made


def _said_of(unit: Unit, one: Attribution) -> tuple[Range, ...]:
    """Return the pieces without what speech is said of: *“It never rang,” he said of the bell*, *about the bell*."""
    said_of = unit.lows[one.cue.end : one.cue.end + 1] in (["of"], ["about"])
    if len(one.pieces) > 1 and unit.tags[slice(*one.pieces[0])] == pos.SPEECH and said_of:
        return tuple(piece for piece in one.pieces if piece[0] != one.cue.end + 1)
    return one.pieces


def _is_likelier(tags: str, one: Attribution, other: Attribution) -> bool:
    """Return True if words are rather the first one's: *Lund said: “No,” the Courier reported* are Lund's."""
    led, also = (tags[each.cue.end : each.cue.end + 1] == pos.COLON and bool(each.pieces) for each in (one, other))
    return led if led != also else one.likelihood > other.likelihood


def _give(parsed: Parsed, made: list[Statement], piece: Piece) -> None:
    """Give speech that no cue took to the statement in quotation marks whose attribution stands right before it."""
    tags, at = parsed.tags, piece[1]
    before = [one for one in made if one.pieces and one.attribution.cue.at < at]
    last = max(before, key=lambda one: one.attribution.cue.at, default=None)
    if last is None or pos.SPEECH not in tags[: last.attribution.cue.at] or tags[at - 1] not in _CLOSING:
        return
    rest = tags[at - 1] == pos.COMMA and at == parsed.last - 1
    clause = not rest and compile_pattern(_CLAUSE).search(tags, last.attribution.cue.end, at)
    if last.pieces[-1][1] < last.attribution.cue.at and not clause:
        last.pieces.append(piece)


def _take(statements: list[Statement], piece: Piece) -> None:
    """Take a piece away from the statement that it was thought to go on."""
    for statement in statements[-2:]:
        if piece in statement.pieces:
            statement.pieces.remove(piece)


def _owner(parsed: list[Parsed], number: int, statements: list[Statement]) -> Statement | None:
    """Return the statement that a unit of nothing but quotation marks goes on with."""
    unit = parsed[number].unit
    if not number or not statements or not (alone(parsed[number]) or _mostly_speech(unit)):
        return None
    if not unit.first:
        return _of_paragraph(parsed, number, statements)
    before = parsed[number - 1].unit
    last = statements[-1]
    if before.tags.endswith(pos.COLON) and last.unit == number - 1:
        return last
    if unit.tags == pos.QUOTED != before.tags or not _ends_in(last, number - 1) or not has_verb(parsed, last):
        return None
    if last.unit >= number - 3 and pos.SPEECH in unit.tags:
        return last
    opened = any(not region.closed for region in before.regions.values())
    joined = opened or alone(parsed[number - 1]) or before.paragraph == unit.paragraph
    return last if before.tags[-1] in _ENDS_SPEECH and joined else None


def _unmarked(parsed: list[Parsed], number: int, statements: list[Statement], owner: Statement) -> Statement | None:
    """Return the statement without quotation marks whose speaker goes on in them: *Lund said it fell. “It did.”*."""
    before = parsed[number - 1].tags
    last = statements[-1] if _ends_in(statements[-1], number - 1) else owner
    return None if before.endswith(pos.COLON) or not pos.IN_MARKS.isdisjoint(before) else last


def _of_paragraph(parsed: list[Parsed], number: int, statements: list[Statement]) -> Statement | None:
    """Return the last statement of the unit's paragraph, one with quotation marks before any other."""
    paragraph = parsed[number].unit.paragraph
    spoken = [s for s in statements[-4:] if parsed[s.unit].unit.paragraph == paragraph or _ends_in(s, number - 1)]
    direct = [s for s in spoken if _is_speech(parsed, s)]
    candidates = direct or spoken
    return candidates[-1] if candidates and (alone(parsed[number]) or direct) else None


def _mostly_speech(unit: Unit) -> bool:
    """Return True if a sentence goes on with speech after a word, or weaves it: *But “we won.”*."""
    first = unit.tags.find(pos.SPEECH)
    return not unit.first and first >= 0 and _LEADING.issuperset(unit.tags[:first]) and first < _LONGEST_LEAD


def _is_speech(parsed: list[Parsed], statement: Statement) -> bool:
    """Return True if a statement has a piece that is nothing but speech in quotation marks."""
    return any(parsed[unit].tags[start:end] == pos.SPEECH for unit, start, end in statement.pieces)


def _without_lead(tags: str, pieces: list[Piece], number: int) -> list[Piece]:
    """Return the pieces without one of unit `number` that leads to speech after a colon: *told the inquiry: “…”*."""
    if not tags.endswith(pos.COLON):
        return pieces
    kept = (at != number or end < len(tags) - 1 or not STATING_OR_TO.isdisjoint(tags[a:end]) for at, a, end in pieces)
    return list(compress(pieces, kept))


def _ends_in(statement: Statement, number: int) -> bool:
    return bool(statement.pieces) and statement.pieces[-1][0] == number


# Find speech within speech: takes the attributions of a unit, returns those told inside another's content.
#
# *The mayor said that Lund had told him the pier was shut* tells what the mayor says, and what Lund told him.

_SAID_BY = pos.TENSED | {pos.GERUND}
_SAID_OR_ASKED = pos.FINITE_FORMS | pos.TO_WORDS | {pos.SPEECH}
_REPORTING = SPEAKING - {"warn"} | {"promise", "urge"}


def nested(parsed: Parsed, left_out: list[Attribution], outer: list[Attribution]) -> list[Attribution]:
    """Return what somebody inside the content of `outer` says: a clause or speech, with a verb of saying."""
    found = []
    for one in left_out:
        held = next((piece for each in outer for piece in each.pieces if _holds(piece, one)), None)
        if held and _reports(parsed, one):
            start, end = one.pieces[0]
            found.append(one._replace(pieces=((start, min(end, held[1])),)))
    return found


def _holds(piece: Range, one: Attribution) -> bool:
    """Return True if a cue, its speaker and where its content begins stand within a piece of another's content."""
    if one.mention is None or len(one.pieces) != 1:
        return False
    return all(piece[0] <= at < piece[1] for at in (one.cue.at, one.mention[0], one.pieces[0][0]))


def _reports(parsed: Parsed, one: Attribution) -> bool:
    """Return True if somebody says, asks or promises something; how likely that is, the model of statements tells.

    What *she* asked somebody to do she may have told herself: *Lund said that she had asked him to wait*.
    """
    tags, families, (start, end) = parsed.tags, frozenset(one.cue.word.families), one.pieces[0]
    verb = one.cue.word.kind == VERB_CUE and tags[one.cue.at] in _SAID_BY and "call" not in families
    is_report = one.cue.word.kind == NOUN_CUE or (verb and not _REPORTING.isdisjoint(families))
    herself = one.mention is not None and tags[one.mention[0]] in pos.PRONOUN_WORDS and tags[start] in pos.TO_WORDS
    return is_report and not herself and not _SAID_OR_ASKED.isdisjoint(tags[start:end])
