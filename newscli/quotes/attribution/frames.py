"""Fixed phrases that name a source: takes a parsed unit, returns what *in the words of* or *as … put it* attributes."""

from typing import NamedTuple

from newscli.language.lexicon.closed_classes import THIRD_POSSESSIVES
from newscli.language.tag_sets import COLON, COMMA, FINITE_FORMS, IN_MARKS, NOMINALS, OWNER, PREPS, TIME_WORDS
from newscli.quotes.attribution.candidates import silent_cue
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.attribution.speaker_phrases import SPEAKER_PHRASE
from newscli.quotes.attribution.told import after_circumstances

_ENDS_CONTENT = IN_MARKS | {COMMA}
_PREP_OR_TIME = PREPS | TIME_WORDS
_LEADING = frozenset((COMMA, COLON))


class Phrase(NamedTuple):
    """A phrase that introduces a statement: its words, and an example with the speaker in brackets, content in braces.

    `*` stands for the speaker's possessive, `+` for a noun phrase; where there is neither, the speaker is the noun
    phrase after the words.
    """

    words: str
    example: str


PHRASES = (
    Phrase("in the words of", "In the words of [one diplomat], {the talks were “a long lunch.”}"),
    Phrase("in the view of", "In the view of [the union], {the bridge was unsafe}."),
    Phrase("in the opinion of", "In the opinion of [Ana Ferro], {the bridge was unsafe}."),
    Phrase("by * own account", "By [her] own account, {she was paid in flour}."),
    Phrase("by * own admission", "By [his] own admission, {he never read the report}."),
    Phrase("by * account", "By [Ana Ferro]’s account, {the bridge was unsafe}."),
    Phrase("in * own words", "In [her] own words, {the bridge was “a disgrace.”}"),
    Phrase("in * words", "In [the mayor]’s words, {the bridge was “a disgrace.”}"),
    Phrase("in * telling", "In [his] telling, {the bridge was safe}."),
    Phrase("in * view", "In [his] view, {the bridge was unsafe}."),
    Phrase("in * opinion", "In [her] opinion, {the bridge was unsafe}."),
    Phrase("as + put it", "As [Ana Ferro] put it, {the bridge was “a disgrace.”}"),
    Phrase("as + puts it", "As [the mayor] puts it, {the bridge is “a disgrace.”}"),
    Phrase("as + described it", "{The bridge was “a disgrace,”} as [one driver] described it."),
    Phrase("as + called it", "{The bridge was “a disgrace,”} as [Ana Ferro] called it."),
)
_BY_FIRST: dict[str, list[list[str]]] = {}
for _phrase in PHRASES:
    _BY_FIRST.setdefault(_phrase.words.split()[0], []).append(_phrase.words.split())
# The longest word of a phrase is its rarest: most units have none of these words, and so no phrase.
_RAREST = frozenset(max(phrase.words.split(), key=len) for phrase in PHRASES)
_LONGEST_OWNER = 6


class Found(NamedTuple):
    """A phrase in a unit: what stands for its cue, the pieces of content and the speaker's words."""

    cue: CueCandidate
    pieces: tuple[Range, ...]
    mention: Range


def phrased(parsed: Parsed) -> Found | None:
    """Return the unit's first phrase that introduces a statement.

    At the head of its sentence a phrase introduces what follows its comma or colon, at the end what precedes it;
    within one, speech in quotation marks after it, with the words before where their verb stands right there.
    """
    if _RAREST.isdisjoint(parsed.unit.lows):
        return None
    for at, low in enumerate(parsed.unit.lows):
        for words in _BY_FIRST.get(low, ()):
            if fit := _fit(parsed, at, words):
                mention, end = fit
                pieces = _pieces(parsed, at, end)
                return Found(silent_cue(at), pieces, mention) if pieces else None
    return None


def _fit(parsed: Parsed, at: int, words: list[str]) -> tuple[Range, int] | None:
    """Return the speaker's words and the end of a phrase that begins at `at`, None where it doesn't stand there."""
    lows, mention = parsed.unit.lows, None
    for word in words:
        if word in "*+":
            mention = _owner(parsed, at) if word == "*" else _noun_phrase(parsed, at)
            if mention is None:
                return None
            at = mention[1] + (parsed.unit.tags[mention[1] : mention[1] + 1] == OWNER)
        elif lows[at : at + 1] != [word]:
            return None
        else:
            at += 1
    mention = mention or _noun_phrase(parsed, at)
    return mention and (mention, max(at, mention[1]))


def _owner(parsed: Parsed, at: int) -> Range | None:
    """Return a possessive at `at`, a pronoun or a name before its apostrophe."""
    if parsed.unit.lows[at : at + 1] and parsed.unit.lows[at] in THIRD_POSSESSIVES:
        return at, at + 1
    end = parsed.unit.tags.find(OWNER, at, at + _LONGEST_OWNER)
    return (at, end) if end > at and parsed.unit.tags[end - 1] in NOMINALS else None


def _noun_phrase(parsed: Parsed, at: int) -> Range | None:
    chunk = parsed.noun_at(at)
    whole = SPEAKER_PHRASE.match(parsed.unit.tags, at) if chunk else None
    return (chunk.start, max(chunk.end, whole.end() if whole else 0)) if chunk else None


def _pieces(parsed: Parsed, at: int, end: int) -> tuple[Range, ...]:
    tags, last = parsed.unit.tags, parsed.last
    end = after_circumstances(parsed, end)
    if end >= last:
        before = at - (tags[at - 1] == COMMA)
        return ((0, before),) if before > 0 and tags[at - 1] in _ENDS_CONTENT else ()
    if tags[end] in _PREP_OR_TIME:
        end = max(tags.find(COMMA, end, end + _LONGEST_OWNER), end)  # "as he put it in 1990, …"
    if tags[end] not in _LEADING or end + 1 >= last:
        return ()
    if not at:
        return ((end + 1, last),)
    if tags[end + 1] not in IN_MARKS:
        return ()
    held = (end + 1, end + 2)
    return ((0, at - 1), held) if tags[at - 1] == COMMA and tags[at - 2] in FINITE_FORMS else (held,)
