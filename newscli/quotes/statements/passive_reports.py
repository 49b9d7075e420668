"""Passives that name who speaks after *by*: takes a unit and its attributions, returns them with that speaker.

*The plan was described by critics as “a bore”*, *The deal, hailed as “a new dawn” by Lund, failed*.
"""

from newscli.language.lexicon.saying import VERB_CUE
from newscli.language.tag_sets import (
    BE,
    COMMA,
    CONJS,
    HEAD_NOUNS,
    IN_MARKS,
    PAST_FORMS,
    PREPS,
    PREPS_AND_OF,
    TIME_WORDS,
)
from newscli.quotes.attribution.attributions import Attribution, found_by
from newscli.quotes.attribution.parsed import Chunk, CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.statements.postprocessing import with_more_marks

_JUDGING = frozenset(("call", "criticize", "praise"))
_BEFORE_REDUCED = HEAD_NOUNS | {COMMA}
_LIKELY = 0.9
_JOINING = PREPS_AND_OF | CONJS
_WHEN = PREPS | TIME_WORDS


def with_agents(parsed: Parsed, found: list[Attribution]) -> list[Attribution]:
    """Give what a passive reports to who stands after *by*, wherever that stands in nobody's speech."""
    if IN_MARKS.isdisjoint(parsed.unit.tags):
        return found
    found = [one._replace(mention=None) if _tells_of_subject(parsed, one) else one for one in found]
    for cue in parsed.cues:
        made = found_by(_of_passive, parsed, cue)
        if made is not None and not any(one.holds(cue.at) for one in found if one.cue.at != cue.at):
            found = [*(one for one in found if one.cue.at != cue.at and not _same_marks(one, made)), made]
    return found


def _tells_of_subject(parsed: Parsed, one: Attribution) -> bool:
    """Return True if the speaker is whom a passive tells of: *The dish is described on the menu as “a feast”*."""
    cue, subject = one.cue, parsed.noun_ending(one.cue.start)
    passive = cue.word.kind == VERB_CUE and not BE.isdisjoint(parsed.unit.tags[cue.start : cue.at])
    judges = passive and parsed.unit.tags[cue.at] in PAST_FORMS and not _JUDGING.isdisjoint(cue.word.families)
    return judges and subject is not None and one.mention is not None and one.mention[1] == subject.end


def _same_marks(one: Attribution, made: Attribution) -> bool:
    return any(one.holds(at) for at in range(*made.pieces[-1]))


def _of_passive(parsed: Parsed, cue: CueCandidate) -> Attribution | None:
    tags = parsed.unit.tags
    if cue.word.kind != VERB_CUE or tags[cue.at] not in PAST_FORMS or _JUDGING.isdisjoint(cue.word.families):
        return None
    passive = not BE.isdisjoint(tags[cue.start : cue.at])
    if not passive and tags[cue.start - 1 : cue.start] not in _BEFORE_REDUCED:
        return None
    read = _by_and_marks(parsed, cue) or _marks_and_by(parsed, cue)
    if read is None:
        return None
    agent, held = read
    subject = parsed.noun_ending(cue.start) if passive else None
    told = ((subject.start, subject.end),) if subject is not None and not subject.start else ()
    return Attribution(cue, (*told, held), (agent.start, agent.end), _LIKELY, _LIKELY)


def _by_and_marks(parsed: Parsed, cue: CueCandidate) -> tuple[Chunk, Range] | None:
    """Read *by critics on Monday as “a bore”* after a verb."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    at = _after_time(parsed, cue.end)
    agent = parsed.noun_at(at + 1) if lows[at : at + 1] == ["by"] else None
    if agent is None:
        return None
    at = _after_time(parsed, _last_agent(parsed, agent).end)
    at += lows[at : at + 1] == ["as"]
    return (agent, (at, with_more_marks(tags, at + 1))) if tags[at : at + 1] in IN_MARKS else None


def _last_agent(parsed: Parsed, agent: Chunk) -> Chunk:
    """Return the last of several joined: *by Lund and the union*, *by the head of the union*."""
    while (after := parsed.noun_at(agent.end + 1)) and parsed.unit.tags[agent.end] in _JOINING:
        agent = after
    return agent


def _after_time(parsed: Parsed, at: int) -> int:
    """Return the word after *on Monday* at `at`."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    while tags[at : at + 1] in _WHEN and lows[at] not in ("as", "by"):
        at += 1
    return at


def _marks_and_by(parsed: Parsed, cue: CueCandidate) -> tuple[Chunk, Range] | None:
    """Read *as “a bore” by critics* after a verb."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    at = _after_time(parsed, cue.end)
    at += lows[at : at + 1] == ["as"]
    if tags[at : at + 1] not in IN_MARKS:
        return None
    end = with_more_marks(tags, at + 1)
    by = _after_time(parsed, end)
    agent = parsed.noun_at(by + 1) if lows[by : by + 1] == ["by"] else None
    return (agent, (at, end)) if agent else None
