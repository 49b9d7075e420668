"""Correct where content after its cue ends, by the clauses of its sentence: takes an attribution, returns it."""

from collections.abc import Iterator
from typing import NamedTuple

from newscli.language.lexicon.saying import LEADS_TO_WHOM, NOUN_CUE, PHRASE_CUE, REPORTING, URGING, VERB_CUE
from newscli.language.names.kinds import are_people
from newscli.language.tags import (
    ADVERBS,
    AUXILIARIES,
    BASES,
    BE,
    COMMA,
    CONJS,
    DASHES,
    DETERMINING,
    DETS,
    FINITE_FORMS,
    GERUND,
    IN_MARKS,
    MODAL,
    NAME,
    NOT,
    OBJECTS,
    PREPS_OF_TO,
    PRONOUN_WORDS,
    PROPER_NOUNS,
    SUBJECT,
    SUBORD,
    TENSED,
    THAT_WORDS,
    TIME_WORDS,
    TO_WORDS,
    WHO_WORDS,
    compile_pattern,
    find,
    rfind,
    sequences,
)
from newscli.quotes.attribution.attributions import Attribution, Step, noted
from newscli.quotes.attribution.candidates import LONGEST_SUBJECT, SPEAKER_PHRASE, SUBJECT_OF_SAYING
from newscli.quotes.attribution.constraints import CLAUSE
from newscli.quotes.attribution.parsed import GIVING, CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.statements.ends.own_account import OWN_ACCOUNT, acts
from newscli.quotes.statements.speakers.modifiers import end_of_noun

# Correct where content after its cue ends, by the clauses of its sentence: takes an attribution, returns it.

# Who is told to do something, up to *to*: *the men and women of Dorn, all of them, on Monday | not to leave*.
WHOM = compile_pattern(
    """
    [DETERMINING ADJECTIVE NOMINALS NUMERALS OWNER OBJECTS SUBJECT QUOTED] (
        [DETERMINING ADJECTIVE NOMINALS NUMERALS OWNER OBJECTS SUBJECT QUOTED
         PREPS_AND_OF CONJS COMMA TIME_WORDS ADVERBS SUBORD]
        | (?<= NOMINALS) GERUND
    ){0,13} (?= NOT? TO_WORDS [AUXILIARIES BASES] | WHO_WORDS )
    """
)
_PEOPLE = OBJECTS | {NAME}
_TO_DO, _DO = TO_WORDS | {NOT}, AUXILIARIES | BASES | ADVERBS
_TELLING = FINITE_FORMS | IN_MARKS | BASES
_OPENS_CLAUSE = DETERMINING | THAT_WORDS | {SUBJECT, NAME}
_HANGS_ON = PREPS_OF_TO | WHO_WORDS | THAT_WORDS | {SUBORD}
_LINKING = BE | ADVERBS | DETS
_BUT_HE, _COMMA_WHO = sequences(COMMA, CONJS, SUBJECT), sequences(COMMA, WHO_WORDS)


def ended(parsed: Parsed, one: Attribution) -> Attribution:
    """Return an attribution whose last piece ends where its clause does."""
    if not one.pieces or one.pieces[-1][0] <= one.cue.at or one.cue.word.kind not in (VERB_CUE, NOUN_CUE, PHRASE_CUE):
        return one
    start, end = one.pieces[-1]
    if one.cue.word.kind == PHRASE_CUE:
        aside = _before_aside(parsed, one, start, end)
        return noted("_before_aside", one, one._replace(pieces=(*one.pieces[:-1], (start, aside))))
    if one.cue.word.kind == NOUN_CUE and parsed.unit.tags[start] in THAT_WORDS:
        last = end_of_noun(parsed, start)
        end = last if last < end and parsed.unit.tags[last] in FINITE_FORMS else end
    by = list(one.by)
    for rule in _ENDS:
        before, end = end, rule(parsed, one, start, end)
        if end != before:
            by.append(Step(rule.__name__, "content"))
    begins = _infinitive(parsed, one, start, end)
    by += [Step("_infinitive", "content")] if begins != start else []
    return one._replace(pieces=(*one.pieces[:-1], (begins, end)), by=tuple(by))


def _with_modal(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """Go on after words in marks to what would be: *said the mill was “a ruin” | and would be rebuilt*."""
    tags = parsed.unit.tags
    joined = end - start > 1 and tags[end - 1] in IN_MARKS and tags[end : end + 2] in sequences(CONJS, MODAL)
    return parsed.last if joined else end


def _infinitive(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """Leave out who is told to do what is told: *urged | the men who came | to leave*."""
    tags, lows, cue = parsed.unit.tags, parsed.unit.lows, one.cue
    leads = not LEADS_TO_WHOM.get(cue.word.base, frozenset()).isdisjoint(lows[cue.end : cue.end + 1])
    if cue.word.base in GIVING:
        return _what_is_given(parsed, one, start)
    names = cue.word.base == "call" and not leads  # "called the pier a gift to the town"
    if names or start > cue.end + leads or URGING.isdisjoint(cue.word.families):
        return start
    start = cue.end + leads if WHOM.match(tags, cue.end + leads, end) else start
    told = WHOM.match(tags, start, end)
    at = told.end() if told else _after_people(parsed, start, end)
    if lows[at : at + 1] == ["who"]:
        ends = (
            i for i in range(at, end) if tags[i] in TO_WORDS or (tags[i] == COMMA and tags[i + 1 : i + 2] not in _TO_DO)
        )
        at = next(ends, at)
        return at - (tags[at - 1] == NOT) if tags[at : at + 1] in TO_WORDS else start
    return at


def _what_is_given(parsed: Parsed, one: Attribution, start: int) -> int:
    """Begin with what is promised: *promised | the town | a bridge*, *promised | a bridge to the town*."""
    tags, thing = parsed.unit.tags, parsed.noun_at(one.cue.end)
    given = parsed.noun_at(thing.end) if thing and tags[thing.end : thing.end + 1] not in PRONOUN_WORDS else None
    if given and start == one.cue.end and tags[given.end : given.end + 1] not in FINITE_FORMS:
        return given.start
    to_whom = (
        thing is not None and start == thing.end and tags[start] in TO_WORDS and tags[start + 1 : start + 2] not in _DO
    )
    return one.cue.end if to_whom else start


def _after_people(parsed: Parsed, start: int, end: int) -> int:
    """Leave out people who are told in quotation marks what to do: *urged | drivers | to “slow down”*."""
    tags, whom = parsed.unit.tags, parsed.noun_at(start)
    if whom is None or whom.end + 1 >= end or tags[whom.end] not in TO_WORDS or tags[whom.end + 1] not in IN_MARKS:
        return start
    people = tags[whom.end - 1] in _PEOPLE or are_people(parsed.unit.lows[whom.end - 1])
    return whom.end if people else start  # "urged a return to “normal”"


def _with_contrast(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """Go on to what a speaker says of the same one: *said he couldn’t stand geese, | but they taught him to sing*."""
    tags, cue = parsed.unit.tags, one.cue
    first = start + (tags[start] in THAT_WORDS)
    pronoun = tags[first : first + 1] == SUBJECT and cue.word.base == "say"
    if not pronoun or tags[end : end + 3] not in _BUT_HE or parsed.unit.lows[end + 1] != "but":
        return end
    return parsed.last


def _after_dashes(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """Go on after an aside between dashes: *said she met the cooks | -- two men -- who had come from Dorn*."""
    tags = parsed.unit.tags
    second = find(tags, DASHES, end + 1, parsed.last) if tags[end : end + 1] in DASHES else -1
    goes_on = (
        second > end and tags[second + 1 : second + 2] in _HANGS_ON and not FINITE_FORMS.isdisjoint(tags[start:end])
    )
    return parsed.last if goes_on else end


def _before_aside(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """End with what marks enclose before a participle: *said it was “fine,” | sparking laughter*, *| with Lund …*."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    quoted = (at for at in parsed.unit.regions if start < at < end - 1)
    return next((at + 1 for at in quoted if tags[at - 1] in _LINKING and _opens_aside(tags, lows, at + 1)), end)


def _opens_aside(tags: str, lows: list[str], at: int) -> bool:
    return tags[at] == GERUND or (lows[at] == "with" and GERUND in tags[at:])


def _with_series(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """Go on to all that somebody does: *said the man hit a guard | , tore the flag, and was held*."""
    tags = parsed.unit.tags
    listed = tags[end : end + 1] == COMMA and acts(tags, end + 1) and not FINITE_FORMS.isdisjoint(tags[start:end])
    last = rfind(tags, CONJS, end, parsed.last)
    return parsed.last if listed and last > end and acts(tags, last + 1) else end


def _with_which(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """Go on from words in quotation marks to the clause about them: *called it “a day” | which changed it*."""
    tags = parsed.unit.tags
    joined = tags[end : end + 1] in WHO_WORDS and acts(tags, end + 1)
    return parsed.last if joined else end


def _after_which(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """Go on from a subject to its verb after a clause about it: *said the wind, | which may turn, would drop*."""
    tags = parsed.unit.tags
    if tags[end : end + 2] not in _COMMA_WHO or not _TELLING.isdisjoint(tags[start:end]):
        return end
    closing = (at for at in range(end + 2, parsed.last) if tags[at] == COMMA)
    return parsed.last if acts(tags, next(closing, parsed.last) + 1) else end


def _with_relative(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """Go on to a last clause with *which*, *who* or *where*: *said it had reached Marn, | where it broke*."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    opens = tags[end : end + 1] == COMMA and (
        tags[end + 1 : end + 2] in WHO_WORDS or lows[end + 1 : end + 2] in (["where"], ["whose"])
    )
    if not opens or start < one.cue.end or FINITE_FORMS.isdisjoint(tags[start:end]):
        return end
    return end if not IN_MARKS.isdisjoint(tags[end:]) else parsed.last


def _before_apposed(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """End before a noun that names what was said: *said she obeyed the rules, | claims that nobody confirmed*."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    apposed = (
        c.at for c in parsed.cues if c.word.kind == NOUN_CUE and start + 2 < c.at < end and lows[c.at].endswith("s")
    )
    return next((at - 1 for at in apposed if tags[at - 1] == COMMA and tags[at + 1 : at + 2] in _OPENS_CLAUSE), end)


def _after_subordinate(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """Go on from a subordinate clause to the main one: *said that as the tide turned, | the crew had to row*."""
    tags = parsed.unit.tags
    lead = start + 1 + (tags[start + 1 : start + 2] == COMMA)
    subordinate = tags[lead : lead + 1] == SUBORD or parsed.unit.lows[lead : lead + 1] in (["if"], ["when"])
    opens = tags[start] in THAT_WORDS and subordinate
    return parsed.last if opens and CLAUSE.match(tags, end + 1) else end


# What moves the end of a piece, in turn.
_ENDS = (
    *(_after_which, _after_subordinate, _before_apposed, _with_modal, *OWN_ACCOUNT, _after_dashes, _with_series),
    *(_before_aside, _with_which, _with_relative, _with_contrast),
)


# Read who speaks where commas set it off: takes a verb of saying, returns the comma before, the speaker and the end.
#
# The form is that of a parenthetical clause: *The pier is shut, one of the cooks said*, *…, said Ana Lund of the
# board*, *…, as a clerk, Bo Fox, said on Friday*.

_MOST_COMMAS = 3
# What somebody holds or finds out may stand before the verb, too: "The pier is rotten, engineers believe".
_HOLDING, _HELD = frozenset(("believe", "estimate", "find", "show")), TENSED | BASES
_PAUSES = IN_MARKS | {COMMA}


class Parenthetical(NamedTuple):
    """Where what it is set off from ends, the words that name the speaker, and the end of all that says who speaks."""

    before: int
    mention: Range
    end: int


def parenthetical(parsed: Parsed, cue: CueCandidate, opens: int | None = None) -> Parenthetical | None:
    """Return what sets a verb of saying off from the words before it, None where it isn't set off.

    Of what begins at word `opens` where that is told, after a comma or words in quotation marks.
    """
    tags = parsed.unit.tags
    holds = cue.word.base in _HOLDING
    if tags[cue.at] not in (_HELD if holds else TENSED) or not (holds or not REPORTING.isdisjoint(cue.word.families)):
        return None
    told = parsed.noun_at(cue.end) if "tell" in cue.word.families else None
    if "tell" in cue.word.families and told is None:
        return None
    end = told.end if told else cue.end
    for pause in _pauses(tags, cue.start) if opens is None else (opens - 1,):
        start = pause + 1 + (parsed.unit.lows[pause + 1 : pause + 2] == ["as"])
        if start < cue.start and (mention := _speaker(parsed, start, cue.start)):
            return Parenthetical(pause + (tags[pause] != COMMA), mention, end)
    after = told is None and opens in (None, cue.start) and cue.word.base not in _HOLDING
    return _after_verb(parsed, cue) if after else None


def _pauses(tags: str, verb: int) -> Iterator[int]:
    """Yield the commas and the words in marks, from a verb on back, that its subject may stand after."""
    pause = verb
    for _ in range(_MOST_COMMAS):
        pause = max(tags.rfind(mark, 0, pause) for mark in _PAUSES)
        if pause <= 0 or verb - pause > LONGEST_SUBJECT:
            break
        yield pause


def _speaker(parsed: Parsed, start: int, end: int) -> Range | None:
    """Return who speaks, if the words from `start` to `end` are a subject: the name of *a clerk, Bo Fox,*."""
    tags = parsed.unit.tags
    found = SUBJECT_OF_SAYING.fullmatch(tags, start, end)
    first = parsed.noun_at(start + (tags[start] in BASES))  # "head coach Bo Fox"
    if found is None or first is None:
        return None
    if found["first"] is None:
        return first.start, end
    aside = parsed.noun_at(found.start("aside"))
    named = aside is not None and PROPER_NOUNS.issuperset(tags[aside.start : aside.end])
    return (aside.start, aside.end) if aside and named and found["first"][0] != NAME else (first.start, first.end)


def _after_verb(parsed: Parsed, cue: CueCandidate) -> Parenthetical | None:
    """Read *said an aide*, *argued Lund of the board*, not *said last week*; only after *say* stands no name."""
    tags, speaker = parsed.unit.tags, parsed.noun_at(cue.end)
    if tags[cue.start - 1 : cue.start] not in _PAUSES | DASHES or cue.start != cue.at or speaker is None:
        return None
    held = tags[speaker.start : speaker.end]
    if CLAUSE.match(tags, speaker.start) or not PRONOUN_WORDS.isdisjoint(held) or held[-1] in TIME_WORDS:
        return None
    if cue.word.base != "say" and NAME not in held:
        return None
    whole = SPEAKER_PHRASE.match(tags, speaker.start, speaker.start + LONGEST_SUBJECT)
    before = cue.start - (tags[cue.start - 1] == COMMA)
    return Parenthetical(before, (speaker.start, speaker.end), max(whole.end() if whole else 0, speaker.end))
