"""Features of cues: takes a cue of a unit, returns its features as words that the weights know."""

from newscli.language.lexicon.saying import ADJECTIVE_CUE, NOUN_CUE
from newscli.language.linear_model import Features, Group
from newscli.language.tag_sets import COMMA, FINITE_FORMS, QUOTED, SPEECH
from newscli.language.tags import compile_pattern
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import LONGEST_UNIT

_STOPS = compile_pattern("[COMMA STOP SEMICOLON COLON SPEECH DASHES]")
# What tells the form of a verb group, as features write it and in that order: modal, have, be, do, to, not.
_OF_GROUP = "MHBDTx"
# How features write the length of a stretch of a unit: each below 4 as it is, then one for all from 4, 6, 9, 15, 25 on.
BINNED = tuple(
    str(length if length < 4 else max(least for least in (4, 6, 9, 15, 25) if least <= length))
    for length in range(LONGEST_UNIT + 1)
)


def voice_of(parsed: Parsed, cue: CueCandidate) -> str:
    """Return the form of the verb group: passive, perfect, modal, infinitive, gerund or plain."""
    group, own = parsed.written[cue.start : cue.at], parsed.written[cue.at]
    return "".join([each for each in _OF_GROUP if each in group]) + own if group else own


def subject_shape(parsed: Parsed, cue: CueCandidate) -> tuple[str, int]:
    """Return what stands left of the cue's verb group, as a shape, and the start of the phrase right before it."""
    at = cue.start
    chunk = parsed.chunk_before(at)
    if chunk is None or chunk.end < at - 1:
        return "-", at
    gap = "" if chunk.end == at else parsed.written[chunk.end]
    return parsed.shape[chunk.start] + gap, chunk.start


def _clauses(tags: str, start: int, end: int) -> str:
    """Return where finite verbs stand: before `start`, after `end` up to the next comma, and after that."""
    stop = _STOPS.search(tags, end)
    comma = stop.start() if stop else len(tags)
    parts = (tags[:start], tags[end:comma], tags[comma:])
    return "".join(["f" if not FINITE_FORMS.isdisjoint(part) else "-" for part in parts])


def _speech_beside(parsed: Parsed, cue: CueCandidate) -> tuple[int, str, str]:
    """Return where speech in quotation marks begins to the right, and what lies between to the left and right."""
    tags = parsed.unit.tags
    left, right = tags.rfind(SPEECH, 0, cue.start), tags.find(SPEECH, cue.end)
    to_left = parsed.between(left + 1, cue.start, 4) if left >= 0 else "no"
    return right, to_left, parsed.between(cue.end, right, 4) if right >= 0 else "no"


def _by_subject(family: str, subject: str, before: str, ends: bool, pauses: bool) -> tuple[str, ...]:
    return (
        "b",
        f"f={family}",
        f"s={subject}",
        f"fs={family}{subject}",
        f"sb={subject}{before}",
        f"fsb={family}{subject}{before}",
        f"end={ends}{subject}{before}",
        f"wend={family}{ends}",
        *((f"comma{subject}{before}{family}",) if pauses else ()),
    )


def _by_word(family: str, base: str, voice: str) -> tuple[str, ...]:
    return f"w={base}", f"v={voice}", f"wv={base}{voice[-1]}", f"fv={family}{voice}"


def _by_ahead(family: str, ahead: str, speech: bool) -> tuple[str, ...]:
    return f"fh={family}{ahead}", f"Q{speech}{ahead[:1]}"


def _by_speech(family: str, to_left: str, to_right: str, comma: bool, quoted: str) -> tuple[str, ...]:
    return (
        f"ql={to_left}",
        f"qr={to_right}",
        f"fql={family}{to_left}",
        f"fqr={family}{to_right}",
        f"qlr={to_left}|{to_right}",
        f"qlc={to_left}|{comma}{family}",
        f"qs={quoted}",
    )


CUE_GROUPS: tuple[Group, ...] = (_by_subject, _by_word, _by_ahead, _by_speech)


def cue_features(parsed: Parsed, cue: CueCandidate) -> Features:
    """Return the features that tell where the content of a cue stands: nowhere, right, left or on both sides."""
    unit, tags, known, word = parsed.unit, parsed.unit.tags, parsed.known, cue.word
    base = word.base
    after, after2, before = known[cue.end], known[cue.end + 1], known[cue.start - 1]
    subject, start = subject_shape(parsed, cue)
    ahead = parsed.between(cue.end, min(cue.end + 10, len(tags)), 30)[:3]
    right, to_left, to_right = _speech_beside(parsed, cue)
    short = tags.find(QUOTED, cue.end)
    subject_before = parsed.shape[:start].rstrip()[-1:] or "^"
    family = "+".join(word.families[:2])
    sides, ends = _clauses(tags, start, cue.end), cue.end >= parsed.last
    quoted = "n" if short < 0 else BINNED[short - cue.end]
    return (
        (family, subject, subject_before, ends, ends or ahead[:1] == COMMA),
        (family, base, voice_of(parsed, cue)),
        (family, ahead[:2], SPEECH in tags),
        (family, to_left, to_right, right >= 0 and tags[right - 1] == COMMA, quoted),
    ), (
        f"cl={sides}{subject}{subject_before}",
        f"fcl={family}{sides}{subject_before}",
        f"ccl={sides}{ahead[:1]}{subject_before}",
        f"h3={ahead}",
        f"wa={base} {after}",
        f"fa={family} {after}",
        f"faa={family}{after} {after2}",
        f"bf={before}",
        *((f"first{family}",) if unit.first else ()),
        *((f"wb={base} {before}",) if word.kind in (NOUN_CUE, ADJECTIVE_CUE) else ()),
    )
