"""Features of readings: takes a reading of a unit, returns its features as words that the weights know."""

from bisect import bisect_left, bisect_right

from newscli.language.word_classes import (
    BE,
    COMMA,
    CONJ,
    FINITE,
    IN_MARKS,
    NOUN,
    OWNER,
    PAST_FORMS,
    POSSESSIVE,
    QUOTED,
    SPEECH,
    SUBJECT,
    THAT,
    TO,
    WH_WORDS,
    compile_pattern,
)
from newscli.quotes.attribution.cue_features import BINNED, voice_of
from newscli.quotes.attribution.parsed import CueCandidate, Parsed

_TELLING_STARTS = IN_MARKS | WH_WORDS | {THAT, TO, SUBJECT}

_LATER = compile_pattern("[THAT TO WHAT IN_MARKS COMMA SEMICOLON COLON]")
_PASSIVE = "P"


def start_features(parsed: Parsed, cue: CueCandidate, at: int) -> list[str]:
    """Features of a beginning of content to the right of the cue."""
    tags, known, family = parsed.unit.tags, parsed.known, cue.word.families[0]
    here, before = known[at], known[at - 1]
    way = parsed.between(cue.end, at, 6)
    ahead = _LATER.search(tags, at + 1, parsed.last)
    later = ahead.group() if ahead else "-"
    return [
        f"w={way}",
        f"lt={here}{later}",
        f"flt={family}{here}{later}{at == cue.end}",
        f"fw={family}{way}",
        f"h={here}",
        f"fh={family}{here}",
        f"bh={before} {here}",
        f"wh={way[-3:]}{here}",
        f"n={BINNED[at - cue.end]}",
        f"lw={cue.word.base} {before if at > cue.end else ''}|{here}",
        f"x={parsed.between(at, min(at + 8, len(tags)), 30)[:3]}{way[:2]}",
    ]


def end_features(parsed: Parsed, cue: CueCandidate, start: int, end: int, rival: str) -> list[str]:
    """Features of an end of content to the right; `rival` is the strength of a cue inside the content."""
    tags, known, family = parsed.unit.tags, parsed.known, cue.word.families[0]
    here, before = known[end], tags[end - 1]
    at_end = end >= parsed.last
    rest = parsed.rest(end)
    kind = known[start] if tags[start] in _TELLING_STARTS else parsed.shape[start]
    inside = tags[start:end]
    finite = "f" if not FINITE.isdisjoint(inside) else "-"
    verbs_after = "f" if end <= parsed.last_finite else "-"
    crossed, clauses = min(inside.count(COMMA), 4), min(inside.count(CONJ), 3)
    here2 = "^" if at_end else f"{here} {known[end + 1]}"
    quotes_in, quotes_out = _quoted(parsed, start, end), _quoted(parsed, end, len(tags))
    length = BINNED[end - start]
    return [
        f"end{at_end}{finite}",
        f"h={here}",
        f"h2={here2}",
        f"h3={here2} {known[end + 2]}",
        f"bh={before}{here}",
        f"kh={kind}{here}",
        f"kf={kind}{finite}{'^' if at_end else here}",
        f"r={rest[:3]}",
        f"r4={rest[:4]}",
        f"kr={kind}{rest[:2]}",
        f"fh={family}{here}{finite}",
        f"va={verbs_after}{here}{finite}",
        f"n={length}",
        f"kn={kind}{length}",
        f"left={BINNED[parsed.last - end]}",
        f"c={crossed}{here[:1]}",
        f"cc={clauses}",
        f"q={quotes_in}{quotes_out}{before}",
        f"qh={min(quotes_out, 1)}{here}{min(quotes_in, 1)}",
        f"rv={rival}",
        f"rvk={rival}{kind}",
        f"o={'(' in inside and ')' not in inside}",
        f"y={rest[:2]}{'.' if len(rest) < 6 else '+'}",
    ]


def _quoted(parsed: Parsed, start: int, end: int) -> int:
    """Return how many quoted stretches stand between `start` and `end`, two counting for all more."""
    if not parsed.unit.regions:
        return 0
    return min(parsed.unit.tags.count(SPEECH, start, end) + parsed.unit.tags.count(QUOTED, start, end), 2)


def left_features(parsed: Parsed, cue: CueCandidate, start: int, end: int) -> list[str]:
    """Features of content to the left of the cue."""
    tags, known, family = parsed.unit.tags, parsed.known, cue.word.families[0]
    inside, first, last = tags[start:end], tags[start], tags[end - 1]
    way = parsed.between(end, cue.start, 6)
    finite = "f" if not FINITE.isdisjoint(inside) else "-"
    here, before = known[start], known[start - 1]
    quotes = _quoted(parsed, start, end)
    return [
        f"w={way}",
        f"s0{start == 0}{finite}",
        f"h={here}",
        f"b={before}",
        f"bh={before}{here}",
        f"e={last}{way[:2]}",
        f"q={quotes}{last}{first}",
        f"ql={SPEECH in tags[:start]}",
        f"n={BINNED[end - start]}",
        f"f={finite}{first}{last}",
        f"fam={family}{way}",
        f"d={BINNED[cue.start - end]}",
        f"fs={family}{start == 0}{before}",
        f"sb={before}{last}{inside.count(COMMA)}",
    ]


def mention_features(
    parsed: Parsed, cue: CueCandidate, first: int, head_end: int, end: int, side: str, group: str
) -> list[str]:
    """Features of a mention as the speaker; `side` is where the content stands, `group` the cue's `voice_group`."""
    tags, family = parsed.unit.tags, cue.word.families[0]
    kind = parsed.shape[first]
    head = parsed.unit.lows[head_end - 1]
    before = parsed.known[first - 1]
    if end <= cue.start:
        way, place = parsed.between(end, cue.start, 6), "<"
        passed = bisect_right(parsed.chunk_ends, cue.start) - bisect_right(parsed.chunk_starts, first)
    else:
        way, place = parsed.between(cue.end, first, 4), ">"
        passed = bisect_left(parsed.chunk_starts, first) - bisect_left(parsed.chunk_starts, cue.end)
    after = tags[end] if end < len(tags) else "^"
    owned = after == OWNER
    where = place + side
    return [
        f"w={place}{way}",
        f"ws={where}{way}",
        f"wg={where}{way}{group}",
        f"k={where}{kind}",
        f"kw={kind}{place}{way[:3]}",
        f"b={place}{before}",
        f"bk={place}{before}{kind}",
        f"n={where}{min(passed, 6)}",
        f"ng={place}{min(passed, 4)}{group}",
        f"first={first == 0}{place}{group}{kind}",
        f"fam={family}{place}{way[:2]}",
        f"a={place}{after}{kind}",
        f"s={head[-2:] if kind == NOUN else kind}{place}",
        f"fg={family}{group}{place}{min(passed, 2)}",
        f"pos={place}{owned}",
        f"ps={place}{tags[first] if tags[first] == POSSESSIVE else '-'}{cue.word.kind}",
    ]


def voice_group(parsed: Parsed, cue: CueCandidate) -> str:
    """Return whether the cue is an infinitive, a passive or in another form."""
    voice = voice_of(parsed, cue)
    return TO if TO in voice else _PASSIVE if BE in voice and voice[-1] in PAST_FORMS else voice[-1]


def rival(parsed: Parsed, cue: CueCandidate, strength: dict[int, float], start: int, end: int) -> str:
    """Return the strength of the strongest other cue between `start` and `end`, from 0 to 5."""
    places = parsed.places
    inside = places[bisect_right(places, start) : bisect_left(places, end)]
    others = [strength[at] for at in inside if at != cue.at]
    return str(round(max(others) * 5)) if others else "0"


def no_mention_features(cue: CueCandidate, side: str, group: str) -> list[str]:
    """Features of the reading that the speaker isn't named."""
    family = cue.word.families[0]
    return ["none", f"none{side}", f"nonef={family}{side}", f"nv={side}{group}", f"nvf={family}{group}"]
