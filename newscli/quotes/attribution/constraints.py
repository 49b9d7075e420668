"""Sentences whose form leaves no choice, and what stands between a cue and its content."""

import re

from newscli.language import tags as pos
from newscli.language.lexicon.calendar import COUNTED_FROM
from newscli.language.lexicon.closed_classes import BEFORE_CLAUSES
from newscli.language.lexicon.proper_nouns import CHANNELS, GATHERINGS, MESSAGES
from newscli.language.lexicon.saying import PHRASE_CUE, SPEAKING, VERB_CUE
from newscli.language.names.kinds import is_person_noun
from newscli.language.tags import compile_pattern, lazy_pattern, rfind, sequences
from newscli.language.words import word_set
from newscli.quotes.attribution.candidates import QUOTING, opens_content, subject_of_saying
from newscli.quotes.attribution.parsed import Chunk, CueCandidate, Parsed
from newscli.quotes.attribution.segments import Unit
from newscli.records import NamedTuple

# Read whom something is said to, when, where and on what occasion: takes a cue, returns the word after all that.

CLAUSE = compile_pattern(
    "( [DETERMINING ADJECTIVE NOMINALS NUMERALS OWNER PREPS_AND_OF TIME_WORDS]* [NOMINALS SUBJECT] ) FINITE_FORMS"
)
# "told fans | Lund, for one, had left"
_WITH_ASIDE = lazy_pattern(
    "[DETERMINING ADJECTIVE NOUN_WORDS NAME]* NOMINALS COMMA [^ COMMA FINITE_FORMS]{1,10} COMMA FINITE_FORMS"
)
_COUNTED = compile_pattern("[ADVERBS DETS NUMERALS ADJECTIVE NOUN_WORDS]+ TIME_WORDS")
_TO_DO = sequences(pos.TO_WORDS, pos.IN_MARKS | pos.BASES | pos.BE | pos.HAVE)
_INFINITIVES = frozenset(("promise", "tell"))
_WARNING = frozenset(("warn", "promise"))
_WHEN = compile_pattern("ADVERBS | PREPS? TIME_WORDS (?! OWNER | OF)")
_NEAR = lazy_pattern("[DETS ADJECTIVE] TIME_WORDS (?! OWNER)")
_AT = word_set("in at on during after before following outside via through over by")
_SAID_AT = MESSAGES | GATHERINGS
_RECENT = (["this"], ["last"], ["late"], ["early"])
_JOINS = word_set("with at in of about on to")
_TIME_CLAUSES = BEFORE_CLAUSES | {"when", "while", "as"}
_LEADS_TO_SPEECH = (pos.COMMA + pos.SPEECH, pos.COLON + pos.SPEECH)


def after_hearer(parsed: Parsed, cue: CueCandidate) -> int:
    """Return the word after a verb, who is told, and when: *told the board on Monday | that*."""
    by = not pos.BE.isdisjoint(parsed.tags[cue.start : cue.at]) and parsed.lows[cue.end : cue.end + 1] == ["by"]
    whom = parsed.chunk_at(cue.end + by)  # "were told by the board on Monday that"
    body = parsed.noun_at(whom.end + 1) if whom and parsed.tags[whom.end : whom.end + 1] == pos.OF else None
    after = after_circumstances(parsed, body.end) if body else 0
    whom = body if body and parsed.noun_at(after) else whom  # "told the House of Commons on Monday taxes would rise"
    if "tell" not in cue.word.families and not (whom and _is_warned(parsed, cue, whom.end)):
        whom = None
    at = whom.end if whom else cue.end + (parsed.lows[cue.end : cue.end + 1] == ["out"])
    counted = _COUNTED.match(parsed.tags, at)
    if counted and "".join(parsed.lows[counted.end() : counted.end() + 1]) in COUNTED_FROM:
        at = counted.end() + 1  # "said two years ago that"
    return min(after_circumstances(parsed, at), parsed.last)


def settled_start(parsed: Parsed, cue: CueCandidate) -> int:
    """Return where content begins after a verb, whom it is said to, and when, 0 where that leaves it open."""
    if cue.word.kind == PHRASE_CUE:
        return _after_source(parsed, cue)
    if cue.word.kind != VERB_CUE:
        return 0
    tags, at = parsed.tags, after_hearer(parsed, cue)
    if at == cue.end and (speech := _after_time_clause(parsed, cue)):
        return speech
    focused = at < parsed.last and tags[at] in pos.ADVERBS and CLAUSE.match(tags, at + 1)
    opens = pos.DETERMINING | {pos.SUBJECT}
    if focused or (at == cue.end and tags[at : at + 1] in opens and CLAUSE.match(tags, at)):
        return at  # "says | he hopes to go, but that may change", "said | only two boats had left"
    if not cue.end < at < parsed.last:
        return 0
    if pos.OF in tags[cue.end : at] and pos.NAME not in tags[cue.end : at]:
        return 0  # "told them of talks Lund had led"
    clause = tags[at] in pos.THAT_WORDS or CLAUSE.match(tags, at) or _WITH_ASIDE().match(tags, at)
    return at if clause or (tags[at : at + 2] in _TO_DO and not _INFINITIVES.isdisjoint(cue.word.families)) else 0


def _after_time_clause(parsed: Parsed, cue: CueCandidate) -> int:
    """Return where speech begins after a clause of time, 0 without one: *said after they had lost: | “…”*."""
    if _TIME_CLAUSES.isdisjoint(parsed.lows[cue.end : cue.end + 1]):
        return 0
    speech = parsed.tags.find(pos.SPEECH, cue.end)
    said = any(cue.end < each.at < speech and "say" in each.word.families for each in parsed.cues)
    return 0 if said or speech < 0 or parsed.tags[speech - 1 : speech + 1] not in _LEADS_TO_SPEECH else speech


def _after_source(parsed: Parsed, cue: CueCandidate) -> int:
    """Return where the clause begins after a source that opens the sentence: *According to Lund, a clerk, | it is*.

    So it does after what is told of the source: *According to Lund, who lost her oven, | it is*.
    """
    tags, comma = parsed.tags, cue.end
    if not pos.FINITE_FORMS.isdisjoint(tags[: cue.at]):
        return 0
    while (comma := tags.find(pos.COMMA, comma + 1)) > 0 and pos.FINITE_FORMS.isdisjoint(tags[cue.end : comma]):
        if parsed.lows[comma + 1] == "whose":
            break
        if CLAUSE.match(tags, comma + 1 + (tags[comma + 1] == pos.SUBORD)):
            return comma + 1
        if tags[comma + 1 : comma + 2] not in pos.OPENS_PHRASE:
            break
    start = tags.rfind(pos.COMMA, cue.end, parsed.main_subject(cue.end)) + 1
    first = start == tags.find(pos.COMMA, cue.end) + 1
    relative = "whose" in parsed.lows[cue.end : start] or not pos.WHO_WORDS.isdisjoint(tags[cue.end : start])
    return start if first or relative else 0


def _is_warned(parsed: Parsed, cue: CueCandidate, end: int) -> bool:
    """Return True if a clause follows who is warned or promised something: *warned fans | prices would rise*.

    So does *that* after when and where: *warned fans on Monday | that*.
    """
    subject = parsed.noun_at(end)
    if _WARNING.isdisjoint(cue.word.families) or cue.word.kind != VERB_CUE:
        return False
    that = parsed.tags[after_circumstances(parsed, end) :][:1] in pos.THAT_WORDS
    return that or (subject is not None and bool(CLAUSE.match(parsed.tags, end)))


def after_circumstances(parsed: Parsed, at: int) -> int:
    """Return the word after when, where and on what occasion something is said: *on Thursday in a speech to MPs*."""
    while (when := _WHEN.match(parsed.tags, at) or _this_time(parsed, at)) and not opens_content(parsed.unit, at):
        at = when.end()  # "said early on Thursday that", not "said Thursday’s"
    end = occasion_end(parsed.unit, at, parsed.noun_at(at + 1))
    while end > at and parsed.lows[end : end + 1] and parsed.lows[end] in _JOINS:
        more = parsed.noun_at(end + 1)
        if more is None or parsed.tags[more.end : more.end + 1] in pos.FINITE_FORMS:
            break
        end = more.end  # "at a meeting of the board"
    return after_circumstances(parsed, end) if end > at else at


def occasion_end(unit: Unit, at: int, held: Chunk | None) -> int:
    """Return the word after an occasion or a channel that begins at word `at`, before the phrase `held`; or `at`."""
    lows = unit.lows
    if held is None or lows[at] not in _AT:
        return at
    if lows[held.end - 1] in CHANNELS and lows[at] in ("on", "via"):
        return held.end
    if lows[at] == "through" and is_person_noun(lows[held.end - 1]):
        return held.end  # "said through his lawyer"
    end = next((i for i in range(held.end, held.start, -1) if lows[i - 1] in _SAID_AT), at)
    whole = (
        end == held.end or unit.tags[held.end : held.end + 1] in pos.FINITE_FORMS
    )  # "in an interview | prices had risen"
    return end if whole else at


def _this_time(parsed: Parsed, at: int) -> re.Match[str] | None:
    """Read *this morning* after what is told: *told the Courier this morning it was shut*."""
    return _NEAR().match(parsed.tags, at) if parsed.lows[at : at + 1] in _RECENT else None


# Sentences whose form leaves no choice: takes a cue, returns on which side its content stands, and who speaks.

_SAYING = SPEAKING | {"promise"}  # "agreed Lund"
_NO_CONTENT = pos.PREPS | pos.TIME_WORDS | {pos.COMMA}
_PAUSES = frozenset((pos.COMMA, pos.STOP))

_NO_SUBJECT = pos.STATING | pos.WH_WORDS | pos.THAT_WORDS | pos.CONJS | pos.DASHES | {pos.COLON, pos.SEMICOLON}
_AFTER_VERB = pos.PREPS_OF_TO | pos.TIME_WORDS | pos.ADVERBS | {pos.STOP, pos.COMMA, pos.SUBORD, pos.OWNER}
_FARTHEST = 14
# What stands between a verb and speech that goes on: "said on Monday, “and …”".
_SPOKEN_ON = lazy_pattern("[^ COMMA STATING SUBORD CONJS]* COMMA SPEECH")
# A clause that tells who somebody is, and no verb after it: "who had been there and saw it", "who live there".
_VERB = """( THIRD | BASES | (?= FINITE_FORMS)
    [DO MODAL]? [ADVERBS NOT]* HAVE? [ADVERBS NOT]* BE? [ADVERBS NOT]* BE? [ADVERBS NOT]* PAST? )"""
_ONE_WHO = lazy_pattern(f"""
    WHO_WORDS ADVERBS* {_VERB} (
        (CONJS | SUBORD SUBJECT) ADVERBS* {_VERB} | TO_WORDS BE PAST?
        | [^ FINITE_FORMS THAT_WORDS WHO_WORDS SPEECH COLON]
    )*
""")
_OPENS_CIRCUMSTANCE, _NEW_CLAUSE = (
    pos.WHO_WORDS | {pos.SUBORD},
    pos.CONJS | pos.THAT_WORDS | {pos.COLON, pos.SEMICOLON, pos.STOP, pos.SPEECH},
)


class Fixed(NamedTuple):
    """The side of a cue that has the content, L or R or RL, and the word the speaker's mention begins at, where told.

    The side is empty where the weights choose it.
    """

    side: str
    speaker: int | None


def fixed_by_grammar(parsed: Parsed, cue: CueCandidate) -> Fixed | None:
    """Return the side and the speaker that grammar leaves no doubt of, None where it does.

    Of *“…,” the suit states in part*, *“…,” wrote a cook*, *…, said a cook who saw it* and *radio quoted Lund as
    saying (that) …*.
    """
    tag = parsed.tags[cue.at]
    says = not _SAYING.isdisjoint(cue.word.families)
    if says and tag in pos.TENSED | pos.BASES and _is_relative(parsed, cue):
        return Fixed("", cue.at - 1)
    if tag in pos.TENSED:
        speech = parsed.tags.rfind(pos.SPEECH, 0, cue.start) + 1
        if says and not cue.at:
            return _before_speech(parsed, cue)
        if "tell" in cue.word.families and (by := _agent_of_telling(parsed, cue) or _behind_participle(parsed, cue)):
            return by
        if says and parts_clause(parsed, cue):
            speaker = parsed.noun_ending(cue.start)
            return Fixed("RL", speaker.start if speaker else cue.end)
        ends = cue.word.base == "other" and speech == 1 and cue.end == parsed.last
        if speech:
            return _after_speech(parsed, cue, speech) if says or ends else None
        return _before_one_who(parsed, cue) if says and cue.word.base == "say" else None
    if tag == pos.GERUND and cue.word.base == "say" and cue.at and parsed.lows[cue.at - 1] == "as":
        return _quoted_as_saying(parsed, cue)
    return None


def parts_clause(parsed: Parsed, cue: CueCandidate) -> bool:
    """Return True if a verb and whose it is part the subject of what is said from its verb: *The dam, said Lund, was*.

    So do *The dam, the mayor said, was* and *The dam, Lund told reporters, was*.
    """
    tags, speaker, after = parsed.tags, parsed.noun_ending(cue.start), parsed.noun_at(cue.end)
    start = speaker.start if speaker else cue.start
    subject = parsed.noun_ending(start - 1) if tags[start - 1 : start] == pos.COMMA else None
    whose = parsed.lows[start] == "whose"  # "Lund, whose team found it, argues"
    if subject is None or whose or not (speaker or after) or not pos.FINITE_FORMS.isdisjoint(tags[:start]):
        return False
    end = after.end if after else cue.end
    return tags[end : end + 1] == pos.COMMA and tags[end + 1 : end + 2] in pos.FINITE_FORMS


def describes_noun(parsed: Parsed, cue: CueCandidate) -> bool:
    """Return True if a pronoun's verb tells of the noun before *which*: *said “no,” which he described as hard*."""
    tags, start = parsed.tags, cue.start
    relative = start > 1 and parsed.lows[start - 2] == "which" and tags[start - 3 : start - 2] == pos.COMMA
    of_noun = relative and tags[start - 1] == pos.SUBJECT and tags[cue.at] in pos.TENSED and cue.end < parsed.last
    return of_noun and not pos.IN_MARKS.isdisjoint(tags[: start - 2])


def _quoted_as_saying(parsed: Parsed, cue: CueCandidate) -> Fixed | None:
    lows, tags = parsed.lows, parsed.tags
    first = max(cue.at - _FARTHEST, 0)
    at = next((i for i in range(cue.at - 2, first - 1, -1) if lows[i] in QUOTING), None)
    if at is None:
        return None
    after = parsed.noun_at(at + 1)
    be = rfind(tags, pos.BE, 0, at)
    whole = be > 0 and subject_of_saying(tags, 0, be)  # "Lund, a baker from Dorn, was quoted"
    chunks = parsed.chunks if whole else reversed(parsed.chunks)
    before = next((c for c in chunks if c.end <= at and c.kind == "noun"), None)
    speaker = after if after and after.end < cue.at else before
    leads = tags[cue.end : cue.end + 2] in _LEADS_TO_SPEECH
    side = "L" if not leads and (cue.end >= parsed.last or tags[cue.end] in _NO_CONTENT) else "R"
    return Fixed(side, speaker.start if speaker else None)


def _agent_of_telling(parsed: Parsed, cue: CueCandidate) -> Fixed | None:
    """Read *Lund was told by Ferro | he had to sing*, whatever stands before: a label, another clause."""
    passive = not pos.BE.isdisjoint(parsed.tags[cue.start : cue.at])
    speaker = parsed.noun_at(cue.end + 1) if passive and parsed.lows[cue.end : cue.end + 1] == ["by"] else None
    return Fixed("R", speaker.start) if speaker and settled_start(parsed, cue) else None


def _before_speech(parsed: Parsed, cue: CueCandidate) -> Fixed | None:
    """Read a verb that begins its sentence before who speaks and what they say: *Wrote one lodger, “…”*."""
    speaker = parsed.noun_at(cue.end)
    leads = speaker is not None and parsed.tags[speaker.end : speaker.end + 2] in _LEADS_TO_SPEECH
    return Fixed("R", speaker.start) if speaker and leads else None


def _before_one_who(parsed: Parsed, cue: CueCandidate) -> Fixed | None:
    """Read *The roof fell, said a man who lives there*: what follows has no verb of its own, so it is no statement."""
    speaker = parsed.noun_at(cue.end)
    if speaker is None or cue.start != cue.at or parsed.tags[cue.at - 1] != pos.COMMA:
        return None
    who = _ONE_WHO().fullmatch(parsed.tags, speaker.end, parsed.last)
    return Fixed("L", speaker.start) if who and not pos.FINITE_FORMS.isdisjoint(parsed.tags[: cue.at]) else None


def _behind_participle(parsed: Parsed, cue: CueCandidate) -> Fixed | None:
    """Read a subject behind a participle with words in marks of its own: *Citing “age,” | Lund | told us that*."""
    tags, subject = parsed.tags, parsed.noun_ending(cue.start)
    opens = subject is not None and tags[0] == pos.GERUND and tags[subject.start - 1] in pos.IN_MARKS | {pos.COMMA}
    at = after_hearer(parsed, cue) if opens and subject and pos.FINITE_FORMS.isdisjoint(tags[: subject.start]) else 0
    return Fixed("R", subject.start) if subject and at and tags[at : at + 1] in pos.THAT_WORDS else None


def _is_relative(parsed: Parsed, cue: CueCandidate) -> bool:
    """Return True if *that* right before a verb stands for the noun before it: *a post that said so*."""
    if cue.start != cue.at or parsed.tags[cue.at - 1 : cue.at] not in pos.THAT_WORDS:
        return False
    return any(chunk.end == cue.at - 1 and parsed.tags[chunk.end - 1] in pos.HEAD_NOUNS for chunk in parsed.chunks)


def _after_speech(parsed: Parsed, cue: CueCandidate, at: int) -> Fixed | None:
    """Read what follows speech at word `at`: a subject and its verb, or the verb and whose it is."""
    tags = parsed.tags
    if cue.at == at:
        speaker = parsed.noun_at(cue.end) if at == 1 and "tell" not in cue.word.families else None
        return Fixed("RL" if resumed_at(parsed, cue) else "L", speaker.start) if speaker else None
    subject = parsed.noun_at(at)
    if not pos.HAVE.issuperset(tags[cue.start : cue.at]) or subject is None:
        return None
    if not _NO_SUBJECT.isdisjoint(_without_who(tags, subject.end, cue.start)):
        described = at == 1 and subject_of_saying(tags, at, cue.start)
        return Fixed("RL" if _SPOKEN_ON().match(tags, cue.end) else "L", subject.start) if described else None
    if at > 1 and pos.SPEECH in tags[cue.end :]:
        return None
    asks, when = "ask" in cue.word.families, parsed.lows[cue.end : cue.end + 1] == ["when"]  # "when called"
    hearer = parsed.noun_at(cue.end) if not when and (asks or "tell" in cue.word.families) else None
    end = after_circumstances(parsed, hearer.end if hearer else cue.end)
    when = when or parsed.lows[end : end + 1] == ["when"]  # "on Monday when asked about it"
    return Fixed("L", None) if when or end >= parsed.last or tags[end] in (_PAUSES if asks else _AFTER_VERB) else None


def resumed_at(parsed: Parsed, cue: CueCandidate) -> int:
    """Return where speech goes on after who said it, 0 where it doesn't: *“…,” said Lund as he left, | “…”*."""
    tags = parsed.tags
    if cue.at != 1 or tags[0] != pos.SPEECH or parsed.noun_at(cue.end) is None:
        return 0
    at = tags.find(pos.COMMA + pos.SPEECH, cue.end) + 1
    between = tags[cue.end : at]
    others = any(
        cue.at < each.at < at and not SPEAKING.isdisjoint(each.word.families) and tags[each.at] in pos.TENSED
        for each in parsed.cues
    )
    clause = pos.FINITE_FORMS.isdisjoint(between) or not _OPENS_CIRCUMSTANCE.isdisjoint(between)
    return at if at and clause and not others and _NEW_CLAUSE.isdisjoint(between) else 0


def _without_who(tags: str, start: int, end: int) -> str:
    """Return what stands between a subject and its verb, but for a clause: *“…,” a cook, | who came late, | asked*."""
    aside = tags[start : start + 2] in pos.COMMA_WHO and tags[end - 1] == pos.COMMA and end > start + 2
    return "" if aside else tags[start:end]
