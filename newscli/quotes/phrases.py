"""In: a parsed unit; out: where a fixed phrase without a verb, as *in the words of*, tells who says something."""

from typing import NamedTuple

from newscli.quotes.candidates import CueCandidate, Parsed, silent_cue

Range = tuple[int, int]


class Phrase(NamedTuple):
    """A phrase that leads a statement: its words, and an example with the speaker in brackets, content in braces.

    The speaker is the noun phrase behind the words or, where `*` stands among them, the possessive there.
    """

    words: str
    example: str


PHRASES = (
    Phrase("in the words of", "In the words of [one diplomat], {the talks were “a long lunch.”}"),
    Phrase("in the view of", "In the view of [the union], {the bridge was unsafe}."),
    Phrase("in the opinion of", "In the opinion of [Ana Ferro], {the bridge was unsafe}."),
    Phrase("by * own account", "By [her] own account, {she was paid in flour}."),
    Phrase("by * own admission", "By [his] own admission, {he never read the report}."),
    Phrase("in * own words", "In [her] own words, {the bridge was “a disgrace.”}"),
    Phrase("in * view", "In [his] view, {the bridge was unsafe}."),
    Phrase("in * opinion", "In [her] opinion, {the bridge was unsafe}."),
)
_FIRST = frozenset(phrase.words.split()[0] for phrase in PHRASES)


def phrased(parsed: Parsed) -> tuple[CueCandidate, Range, Range] | None:
    """Return the cue, the content and the speaker's words of the unit's first phrase that leads a statement.

    At the head of its sentence a phrase leads what follows its comma; within one only speech in quotation marks.
    """
    lows = parsed.unit.lows
    for at, low in enumerate(lows):
        if low not in _FIRST:
            continue
        for phrase in PHRASES:
            if made := _fit(parsed, at, phrase.words.split()):
                return made
    return None


def _fit(parsed: Parsed, at: int, words: list[str]) -> tuple[CueCandidate, Range, Range] | None:
    unit, end = parsed.unit, at + len(words)
    if not all(
        word in ("*", low) and (word != "*" or low in _OWNERS)
        for word, low in zip(words, unit.lows[at:end], strict=False)
    ):
        return None
    if "*" in words:
        owner = at + words.index("*")
        mention = (owner, owner + 1)
    else:
        chunk = next((c for c in parsed.chunks if c.start == end), None)
        if chunk is None:
            return None
        mention, end = (end, chunk.end), chunk.end
    if unit.tags[end : end + 1] != "," or end + 1 >= parsed.last:
        return None
    speech = unit.tags[end + 1] == "Q"
    if at and not speech:
        return None
    return silent_cue(at), (end + 1, end + 2 if at else parsed.last), mention


_OWNERS = frozenset({"his", "her", "their", "its"})
