"""In: a reading of a unit; out: its features, as words that the weights know."""

from newscli.quotes.candidates import CueCandidate, Parsed
from newscli.quotes.units import Unit

_FUNCTION = frozenset("tTWwOoscdphmMBHDxr")
_FINITE = frozenset("VZBHMD")


def _known(unit: Unit, at: int) -> str:
    """Return a function word as it is, any other word by its kind."""
    if not 0 <= at < len(unit.tags):
        return "^"
    return unit.lows[at] if unit.tags[at] in _FUNCTION else unit.tags[at]


def _bin(number: int) -> str:
    return str(number if number < 4 else next(least for least in (25, 15, 9, 6, 4) if number >= least))


def _voice(parsed: Parsed, cue: CueCandidate) -> str:
    """Tell how the verb stands: passive, perfect, modal, infinitive, gerund or plain."""
    group = parsed.unit.tags[cue.start : cue.at]
    own = parsed.unit.tags[cue.at]
    marks = [letter for letter in "MHBDTx" if letter in group]
    return "".join(marks) + own


def subject_shape(parsed: Parsed, cue: CueCandidate) -> tuple[str, int]:
    """Return what stands left of the cue's verb group, as a shape, and the start of the phrase right before it."""
    at = cue.start
    chunk = next((c for c in reversed(parsed.chunks) if c.end <= at), None)
    if chunk is None or chunk.end < at - 1:
        return "-", at
    gap = "" if chunk.end == at else parsed.unit.tags[chunk.end]
    return parsed.shape[chunk.start] + gap, chunk.start


def _clauses(tags: str, start: int, end: int) -> str:
    """Tell whether a finite verb stands before `start`, after `end` up to the next comma, and behind that."""
    comma = next((i for i in range(end, len(tags)) if tags[i] in ",.;:-Q"), len(tags))
    parts = (tags[:start], tags[end:comma], tags[comma:])
    return "".join("f" if not _FINITE.isdisjoint(part) else "-" for part in parts)


def _speech_beside(parsed: Parsed, cue: CueCandidate) -> tuple[int, str, str]:
    """Return where speech in quotation marks begins to the right, and what lies between to the left and right."""
    tags = parsed.unit.tags
    left, right = tags.rfind("Q", 0, cue.start), tags.find("Q", cue.end)
    to_left = parsed.between(left + 1, cue.start, 4) if left >= 0 else "no"
    return right, to_left, parsed.between(cue.end, right, 4) if right >= 0 else "no"


def cue_features(parsed: Parsed, cue: CueCandidate) -> list[str]:
    """Features of a cue, for what content it has: none, to its right, to its left, on both sides."""
    unit, tags, word = parsed.unit, parsed.unit.tags, cue.word
    base, voice = word.base, _voice(parsed, cue)
    after, after2 = _known(unit, cue.end), _known(unit, cue.end + 1)
    before = _known(unit, cue.start - 1)
    subject, start = subject_shape(parsed, cue)
    ahead = parsed.between(cue.end, min(cue.end + 10, len(tags)), 30)
    right, to_left, to_right = _speech_beside(parsed, cue)
    short = tags.find("q", cue.end)
    subject_before = parsed.shape[:start].rstrip()[-1:] or "^"
    family = "+".join(word.families[:2])
    sides = _clauses(tags, start, cue.end)
    found = [
        "b",
        "cl=" + sides + subject + subject_before,
        "fcl=" + family + sides + subject_before,
        "ccl=" + sides + ahead[:1] + subject_before,
        "w=" + base,
        "f=" + family,
        "v=" + voice,
        "wv=" + base + voice[-1],
        "fv=" + family + voice,
        "wa=" + base + " " + after,
        "fa=" + family + " " + after,
        "faa=" + family + after + " " + after2,
        "s=" + subject,
        "fs=" + family + subject,
        "sb=" + subject + subject_before,
        "fsb=" + family + subject + subject_before,
        "bf=" + before,
        "fh=" + family + ahead[:2],
        "h3=" + ahead[:3],
        "ql=" + to_left,
        "qr=" + to_right,
        "fql=" + family + to_left,
        "fqr=" + family + to_right,
        "qlr=" + to_left + "|" + to_right,
        "qlc=" + to_left + "|" + str(right >= 0 and tags[right - 1] == ",") + family,
        "qs=" + ("n" if short < 0 else _bin(short - cue.end)),
        "end=" + str(cue.end >= parsed.last) + subject + subject_before,
        "wend=" + family + str(cue.end >= parsed.last),
        "Q" + str("Q" in tags) + ahead[:1],
    ]
    return (
        found
        + ["first" + family] * unit.first
        + ["wb=" + base + " " + before] * (cue.word.kind in "na")
        + ["comma" + subject + subject_before + family] * (cue.end >= parsed.last or ahead[:1] == ",")
    )


def start_features(parsed: Parsed, cue: CueCandidate, at: int) -> list[str]:
    """Features of a beginning of content to the right of the cue."""
    unit = parsed.unit
    here, before = _known(unit, at), _known(unit, at - 1)
    way = parsed.between(cue.end, at, 6)
    family = cue.word.families[0]
    ahead = unit.tags[at + 1 : parsed.last]
    later = next((letter for letter in ahead if letter in "tTWQq,;:"), "-")
    return [
        "w=" + way,
        "lt=" + here + later,
        "flt=" + family + here + later + str(at == cue.end),
        "fw=" + family + way,
        "h=" + here,
        "fh=" + family + here,
        "bh=" + before + " " + here,
        "wh=" + way[-3:] + here,
        "n=" + _bin(at - cue.end),
        "lw=" + cue.word.base + " " + (before if at > cue.end else "") + "|" + here,
        "x=" + parsed.between(at, min(at + 8, len(unit.tags)), 30)[:3] + way[:2],
    ]


def end_features(parsed: Parsed, cue: CueCandidate, start: int, end: int, rival: str) -> list[str]:
    """Features of an end of content to the right; `rival` tells how strong a cue inside the content is."""
    unit, tags = parsed.unit, parsed.unit.tags
    here, before = _known(unit, end), tags[end - 1]
    at_end = end >= parsed.last
    rest = parsed.between(end, len(tags), 200)
    kind = _known(unit, start) if tags[start] in "tTWQqwh" else parsed.shape[start]
    inside = tags[start:end]
    finite = "f" if not _FINITE.isdisjoint(inside) else "-"
    verbs_after = "f" if not _FINITE.isdisjoint(tags[end:]) else "-"
    crossed = inside.count(",")
    clauses = inside.count("c")
    here2 = "^" if at_end else here + " " + _known(unit, end + 1)
    quotes_in, quotes_out = inside.count("Q") + inside.count("q"), tags.count("Q", end) + tags.count("q", end)
    opened = "(" in inside and ")" not in inside
    return [
        "end" + str(at_end) + finite,
        "h=" + here,
        "h2=" + here2,
        "h3=" + here2 + " " + _known(unit, end + 2),
        "bh=" + before + here,
        "kh=" + kind + here,
        "kf=" + kind + finite + (here if not at_end else "^"),
        "r=" + rest[:3],
        "r4=" + rest[:4],
        "kr=" + kind + rest[:2],
        "fh=" + cue.word.families[0] + here + finite,
        "va=" + verbs_after + here + finite,
        "n=" + _bin(end - start),
        "kn=" + kind + _bin(end - start),
        "left=" + _bin(parsed.last - end),
        "c=" + str(min(crossed, 4)) + here[:1],
        "cc=" + str(min(clauses, 3)),
        "q=" + str(min(quotes_in, 2)) + str(min(quotes_out, 2)) + before,
        "qh=" + str(min(quotes_out, 1)) + here + str(min(quotes_in, 1)),
        "rv=" + rival,
        "rvk=" + rival + kind,
        "o=" + str(opened),
        "y=" + rest[:2] + ("." if len(rest) < 6 else "+"),
    ]


def left_features(parsed: Parsed, cue: CueCandidate, start: int, end: int) -> list[str]:
    """Features of content to the left of the cue."""
    unit, tags = parsed.unit, parsed.unit.tags
    inside = tags[start:end]
    way = parsed.between(end, cue.start, 6)
    finite = "f" if not _FINITE.isdisjoint(inside) else "-"
    here, before = _known(unit, start), _known(unit, start - 1)
    quotes = inside.count("Q") + inside.count("q")
    return [
        "w=" + way,
        "s0" + str(start == 0) + finite,
        "h=" + here,
        "b=" + before,
        "bh=" + before + here,
        "e=" + tags[end - 1] + way[:2],
        "q=" + str(min(quotes, 2)) + tags[end - 1] + tags[start],
        "ql=" + str("Q" in tags[:start]),
        "n=" + _bin(end - start),
        "f=" + finite + tags[start] + tags[end - 1],
        "fam=" + cue.word.families[0] + way,
        "d=" + _bin(cue.start - end),
        "fs=" + cue.word.families[0] + str(start == 0) + before,
        "sb=" + before + tags[end - 1] + str(inside.count(",")),
    ]


def mention_features(parsed: Parsed, cue: CueCandidate, first: int, head_end: int, end: int, side: str) -> list[str]:
    """Features of a mention as the speaker; `side` tells where the content stands."""
    unit, tags = parsed.unit, parsed.unit.tags
    kind = parsed.shape[first]
    head = unit.lows[head_end - 1]
    before = _known(unit, first - 1)
    if end <= cue.start:
        way, place = parsed.between(end, cue.start, 6), "<"
        passed = sum(1 for c in parsed.chunks if first < c.start and c.end <= cue.start)
    else:
        way, place = parsed.between(cue.end, first, 4), ">"
        passed = sum(1 for c in parsed.chunks if cue.end <= c.start < first)
    group = voice_group(parsed, cue)
    after = tags[end] if end < len(tags) else "^"
    where = place + side
    return [
        "w=" + place + way,
        "ws=" + where + way,
        "wg=" + where + way + group,
        "k=" + where + kind,
        "kw=" + kind + place + way[:3],
        "b=" + place + before,
        "bk=" + place + before + kind,
        "n=" + where + str(min(passed, 6)),
        "ng=" + place + str(min(passed, 4)) + group,
        "first=" + str(first == 0) + place + group + kind,
        "fam=" + cue.word.families[0] + place + way[:2],
        "a=" + place + after + kind,
        "s=" + (head[-2:] if kind == "n" else kind) + place,
        "fg=" + cue.word.families[0] + group + place + str(min(passed, 2)),
        "pos=" + place + str(tags[end : end + 1] == "'"),
        "ps=" + place + ("p" if tags[first] == "p" else "-") + cue.word.kind,
    ]


def voice_group(parsed: Parsed, cue: CueCandidate) -> str:
    """Tell an infinitive, a passive and other forms of the cue apart."""
    voice = _voice(parsed, cue)
    return "T" if "T" in voice else "P" if "B" in voice and voice[-1] in "Vv" else voice[-1]


def rival(parsed: Parsed, cue: CueCandidate, strength: dict[int, float], start: int, end: int) -> str:
    """Tell how strong the strongest other cue between `start` and `end` is."""
    strongest = max((strength[c.at] for c in parsed.cues if start < c.at < end and c.at != cue.at), default=0.0)
    return str(round(strongest * 5))


def no_mention_features(parsed: Parsed, cue: CueCandidate, side: str) -> list[str]:
    """Features of the reading that the speaker isn't named."""
    group, family = voice_group(parsed, cue), cue.word.families[0]
    return ["none", "none" + side, "nonef=" + family + side, "nv=" + side + group, "nvf=" + family + group]
