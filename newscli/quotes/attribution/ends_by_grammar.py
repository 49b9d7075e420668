"""Where content ends by the form of its sentence alone: takes a cue and places, returns those that are left."""

from newscli.language.tag_sets import (
    ADVERBS,
    AUXILIARIES,
    COLON,
    COMMA,
    CONJS,
    DASHES,
    DO,
    FINITE_FORMS,
    GERUND,
    IN_MARKS,
    NOT,
    NUMERALS,
    SEMICOLON,
    SUBJECT,
    SUBORD,
    THAT_WORDS,
    TO_WORDS,
    WH_WORDS,
    WHO_WORDS,
    find,
    sequences,
)
from newscli.quotes.attribution.parsed import TIME_PHRASE, CueCandidate, Parsed

_COMMA_WHO, _COMMA_GERUND, _DASH_WHO, _DASH_GERUND = (
    sequences(COMMA, WHO_WORDS),
    COMMA + GERUND,
    sequences(DASHES, WHO_WORDS),
    sequences(DASHES, GERUND),
)
_GOES_ON_WITH = FINITE_FORMS - (DO)
_LONGEST_ASIDE = 8
_GROUP = AUXILIARIES | ADVERBS | {NOT}
_OPENS_ANOTHER = WH_WORDS | IN_MARKS | CONJS | THAT_WORDS | {SUBJECT, SUBORD, COMMA, COLON, SEMICOLON}


def within_relative(parsed: Parsed, cue: CueCandidate, ends: list[int]) -> list[int]:
    """Leave the ends up to the comma that closes the cue's clause: *Lund, who said so, left*, *…, saying so, left*."""
    tags = parsed.unit.tags
    aside = tags[cue.at - 1 : cue.end] == _COMMA_GERUND and FINITE_FORMS.isdisjoint(tags[: cue.at])
    if main := _main_verb(parsed, cue):
        return [main]
    opening = tags[max(cue.start - 2, 0) : cue.start]
    if opening in _DASH_WHO or tags[cue.at - 1 : cue.end] in _DASH_GERUND:
        dash = find(tags, DASHES, cue.end)
        return [at for at in ends if at <= dash] or ends
    if opening not in _COMMA_WHO and not aside:
        return ends
    closing = next((at for at in ends if tags[at : at + 1] == COMMA and tags[at + 1 : at + 2] in _GOES_ON_WITH), None)
    return ends if closing is None else [at for at in ends if at <= closing]


def _main_verb(parsed: Parsed, cue: CueCandidate) -> int:
    """Return the verb of a sentence whose subject a relative clause tells of: *A note that asks us to go | was sent*.

    It is the first that has no subject of its own after the verb of the clause that the cue reports; else 0.
    """
    tags, subject = parsed.unit.tags, parsed.subject_noun()
    if subject is None or subject.end + 1 != cue.start or tags[subject.end] not in THAT_WORDS | WHO_WORDS:
        return 0
    verbs = [at for at in range(cue.end, parsed.last) if tags[at] in FINITE_FORMS and tags[at - 1] not in _GROUP]
    told = int(bool(verbs) and TO_WORDS.isdisjoint(tags[cue.end : verbs[0]]))
    last = verbs[told - 1] if told else cue.end
    return verbs[told] if len(verbs) > told and _OPENS_ANOTHER.isdisjoint(tags[last + told : verbs[told]]) else 0


def tells_by_when(parsed: Parsed, end: int) -> bool:
    """Return True if *by* and a time or a number follow `end`: *told to lower it by 20 feet*, *by noon*."""
    told, lows = parsed.shape[end + 1 : end + 2], parsed.unit.lows
    when = told == TIME_PHRASE or lows[end + 1 : end + 2] in (["noon"], ["midnight"])
    return lows[end : end + 1] == ["by"] and (when or parsed.unit.tags[end + 1 : end + 2] in NUMERALS)


def goes_on(parsed: Parsed, end: int) -> bool:
    """Return True if the same cue says more after `end`: *…, and that …*, *…, a third of them old, and that …*."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    after = end + (tags[end : end + 1] == COMMA)
    closes = tags.find(COMMA, after, after + _LONGEST_ASIDE) if after > end else -1
    if closes > 0 and FINITE_FORMS.isdisjoint(tags[after:closes]) and lows[closes + 1 : closes + 3] == ["and", "that"]:
        return True
    return lows[after : after + 2] in (["and", "that"], ["but", "that"])
