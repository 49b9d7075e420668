"""Features of cues and of readings of a unit, as words that the weights know."""

from bisect import bisect_left, bisect_right
from itertools import accumulate

from newscli.language import tags as pos
from newscli.language.lexicon.saying import ADJECTIVE_CUE, NOUN_CUE
from newscli.language.linear_model import Features, Group
from newscli.language.tags import compile_pattern
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import LONGEST_UNIT

# Features of cues: takes a cue of a unit, returns its features as words that the weights know.

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
    return "".join(["f" if not pos.FINITE_FORMS.isdisjoint(part) else "-" for part in parts])


def _speech_beside(parsed: Parsed, cue: CueCandidate) -> tuple[int, str, str]:
    """Return where speech in quotation marks begins to the right, and what lies between to the left and right."""
    left, right = parsed.tags.rfind(pos.SPEECH, 0, cue.start), parsed.tags.find(pos.SPEECH, cue.end)
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
    unit, tags, known, word = parsed.unit, parsed.tags, parsed.known, cue.word
    base = word.base
    after, after2, before = known[cue.end], known[cue.end + 1], known[cue.start - 1]
    subject, start = subject_shape(parsed, cue)
    ahead = parsed.between(cue.end, min(cue.end + 10, len(tags)), 30)[:3]
    right, to_left, to_right = _speech_beside(parsed, cue)
    short = tags.find(pos.QUOTED, cue.end)
    subject_before = parsed.shape[:start].rstrip()[-1:] or "^"
    family = "+".join(word.families[:2])
    sides, ends = _clauses(tags, start, cue.end), cue.end >= parsed.last
    quoted = "n" if short < 0 else BINNED[short - cue.end]
    return (
        (family, subject, subject_before, ends, ends or ahead[:1] == pos.COMMA),
        (family, base, voice_of(parsed, cue)),
        (family, ahead[:2], pos.SPEECH in tags),
        (family, to_left, to_right, right >= 0 and tags[right - 1] == pos.COMMA, quoted),
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


# Features of readings: takes a reading of a unit, returns its features as words that the weights know.
#
# They come in groups by what they look at, as `newscli.language.linear_model` has it.

_CONTENT_STARTS = pos.IN_MARKS | pos.WH_WORDS | pos.THAT_WORDS | pos.TO_WORDS | {pos.SUBJECT}

_LATER = compile_pattern("[THAT_WORDS TO_WORDS WHAT_WORDS IN_MARKS COMMA SEMICOLON COLON]")
_PASSIVE = "P"


def _start_by_family(family: str, here: str, later: str, first: bool) -> tuple[str, ...]:
    return f"lt={here}{later}", f"flt={family}{here}{later}{first}", f"h={here}", f"fh={family}{here}"


START_GROUPS: tuple[Group, ...] = (_start_by_family,)


def start_features(parsed: Parsed, cue: CueCandidate, at: int) -> Features:
    """Features of a beginning of content to the right of the cue."""
    tags, known, family = parsed.tags, parsed.known, cue.word.families[0]
    here, before = known[at], known[at - 1]
    way = parsed.between(cue.end, at, 6)
    ahead = _LATER.search(tags, at + 1, parsed.last)
    return ((family, here, parsed.written[ahead.start()] if ahead else "-", at == cue.end),), (
        f"w={way}",
        f"fw={family}{way}",
        f"bh={before} {here}",
        f"wh={way[-3:]}{here}",
        f"n={BINNED[at - cue.end]}",
        f"lw={cue.word.base} {before if at > cue.end else ''}|{here}",
        f"x={parsed.between(at, min(at + 8, len(tags)), 30)[:3]}{way[:2]}",
    )


def _end_by_border(before: str, here: str, quotes_in: int, quotes_out: int, opened: bool) -> tuple[str, ...]:
    return (
        f"h={here}",
        f"bh={before}{here}",
        f"q={quotes_in}{quotes_out}{before}",
        f"qh={min(quotes_out, 1)}{here}{min(quotes_in, 1)}",
        f"o={opened}",
    )


def _end_by_kind(kind: str, here: str, finite: str, at_end: bool) -> tuple[str, ...]:
    return f"end{at_end}{finite}", f"kh={kind}{here}", f"kf={kind}{finite}{'^' if at_end else here}"


def _end_by_rest(kind: str, rest: str, more: str) -> tuple[str, ...]:
    return f"kr={kind}{rest}", f"y={rest}{more}"


def _end_by_family(family: str, here: str, finite: str, verbs_after: str) -> tuple[str, ...]:
    return f"fh={family}{here}{finite}", f"va={verbs_after}{here}{finite}"


def _end_by_length(kind: str, length: str, rival: str) -> tuple[str, ...]:
    return f"n={length}", f"kn={kind}{length}", f"rv={rival}", f"rvk={rival}{kind}"


def _end_by_count(left: str, crossed: int, clauses: int, here: str) -> tuple[str, ...]:
    return f"left={left}", f"c={crossed}{here}", f"cc={clauses}"


END_GROUPS: tuple[Group, ...] = (
    _end_by_border,
    _end_by_kind,
    _end_by_rest,
    _end_by_family,
    _end_by_length,
    _end_by_count,
)


def end_features(parsed: Parsed, cue: CueCandidate, start: int, end: int, rival: str) -> Features:
    """Features of an end of content to the right; `rival` is the strength of a cue inside the content."""
    tags, known, family = parsed.tags, parsed.known, cue.word.families[0]
    here, before = known[end], parsed.written[end - 1]
    at_end = end >= parsed.last
    rest = parsed.rest(end)
    kind = known[start] if tags[start] in _CONTENT_STARTS else parsed.shape[start]
    inside = tags[start:end]
    finite = "f" if not pos.FINITE_FORMS.isdisjoint(inside) else "-"
    verbs_after = "f" if end <= parsed.last_finite else "-"
    crossed, clauses = min(inside.count(pos.COMMA), 4), min(parsed.written.count("c", start, end), 3)
    here2 = "^" if at_end else f"{here} {known[end + 1]}"
    quotes_in, quotes_out = _quoted(parsed, start, end), _quoted(parsed, end, len(tags))
    return (
        (before, here, quotes_in, quotes_out, "(" in inside and ")" not in inside),
        (kind, here, finite, at_end),
        (kind, rest[:2], "." if len(rest) < 6 else "+"),
        (family, here, finite, verbs_after),
        (kind, BINNED[end - start], rival),
        (BINNED[parsed.last - end], crossed, clauses, here[:1]),
    ), (f"h2={here2}", f"h3={here2} {known[end + 2]}", f"r={rest[:3]}", f"r4={rest[:4]}")


def _quoted(parsed: Parsed, start: int, end: int) -> int:
    """Return how many quoted stretches stand between `start` and `end`, two counting for all more."""
    if not parsed.unit.regions:
        return 0
    return min(parsed.tags.count(pos.SPEECH, start, end) + parsed.tags.count(pos.QUOTED, start, end), 2)


def left_features(parsed: Parsed, cue: CueCandidate, start: int, end: int) -> Features:
    """Features of content to the left of the cue."""
    tags, known, family = parsed.tags, parsed.known, cue.word.families[0]
    inside, first, last = tags[start:end], parsed.written[start], parsed.written[end - 1]
    way = parsed.between(end, cue.start, 6)
    finite = "f" if not pos.FINITE_FORMS.isdisjoint(inside) else "-"
    here, before = known[start], known[start - 1]
    quotes = _quoted(parsed, start, end)
    return (), (
        f"w={way}",
        f"s0{start == 0}{finite}",
        f"h={here}",
        f"b={before}",
        f"bh={before}{here}",
        f"e={last}{way[:2]}",
        f"q={quotes}{last}{first}",
        f"ql={pos.SPEECH in tags[:start]}",
        f"n={BINNED[end - start]}",
        f"f={finite}{first}{last}",
        f"fam={family}{way}",
        f"d={BINNED[cue.start - end]}",
        f"fs={family}{start == 0}{before}",
        f"sb={before}{last}{inside.count(pos.COMMA)}",
    )


def _mention_by_rank(where: str, passed: int, group: str, kind: str, first: bool) -> tuple[str, ...]:
    place = where[0]
    return (
        f"k={where}{kind}",
        f"n={where}{min(passed, 6)}",
        f"ng={place}{min(passed, 4)}{group}",
        f"first={first}{place}{group}{kind}",
    )


def _mention_by_before(place: str, before: str, kind: str) -> tuple[str, ...]:
    return f"b={place}{before}", f"bk={place}{before}{kind}"


def _mention_by_owner(place: str, after: str, kind: str, first: str, cue: str) -> tuple[str, ...]:
    return (
        f"a={place}{after}{kind}",
        f"pos={place}{after == pos.OWNER}",
        f"ps={place}{first if first == pos.POSSESSIVE else '-'}{cue}",
    )


MENTION_GROUPS: tuple[Group, ...] = (_mention_by_rank, _mention_by_before, _mention_by_owner)


def mention_features(
    parsed: Parsed, cue: CueCandidate, first: int, head_end: int, end: int, side: str, group: str
) -> Features:
    """Features of a mention as the speaker; `side` is where the content stands, `group` the cue's `voice_group`."""
    tags, family = parsed.tags, cue.word.families[0]
    kind = parsed.shape[first]
    if end <= cue.start:
        way, place = parsed.between(end, cue.start, 6), "<"
        passed = bisect_right(parsed.chunk_ends, cue.start) - bisect_right(parsed.chunk_starts, first)
    else:
        way, place = parsed.between(cue.end, first, 4), ">"
        passed = bisect_left(parsed.chunk_starts, first) - bisect_left(parsed.chunk_starts, cue.end)
    after = parsed.written[end] if end < len(tags) else "^"
    where = place + side
    head = parsed.lows[head_end - 1][-2:] if kind == pos.NOUN else kind
    return (
        (where, passed, group, kind, first == 0),
        (place, parsed.known[first - 1], kind),
        (place, after, kind, parsed.written[first], cue.word.kind),
    ), (
        f"w={place}{way}",
        f"ws={where}{way}",
        f"wg={where}{way}{group}",
        f"kw={kind}{place}{way[:3]}",
        f"fam={family}{place}{way[:2]}",
        f"s={head}{place}",
        f"fg={family}{group}{place}{min(passed, 2)}",
    )


def voice_group(parsed: Parsed, cue: CueCandidate) -> str:
    """Return whether the cue is an infinitive, a passive or in another form."""
    voice = voice_of(parsed, cue)
    return "T" if "T" in voice else _PASSIVE if "B" in voice and voice[-1] in pos.PAST_FORMS else voice[-1]


def others_after(parsed: Parsed, cue: CueCandidate, strengths: dict[int, float], start: int) -> list[tuple[int, float]]:
    """Return the other cues after word `start`, each with the strength of the strongest up to it."""
    others = [at for at in parsed.places if start < at != cue.at]
    return [*zip(others, accumulate([strengths[at] for at in others], max), strict=True)]


def rival(others: list[tuple[int, float]], end: int) -> str:
    """Return the strength of the strongest of the other cues in the content that stand before `end`, from 0 to 5."""
    inside = bisect_left(others, (end,))
    return str(round(others[inside - 1][1] * 5)) if inside else "0"


def no_mention_features(cue: CueCandidate, side: str, group: str) -> Features:
    """Features of the reading that the speaker isn't named."""
    family = cue.word.families[0]
    return (), ("none", f"none{side}", f"nonef={family}{side}", f"nv={side}{group}", f"nvf={family}{group}")
