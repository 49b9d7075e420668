"""Whom something is said to: takes an attribution, returns the words that name the addressee."""

from newscli.language.lexicon.saying import LEADS_TO_WHOM, TO_PERSON, VERB_CUE
from newscli.language.tag_sets import OF, WH_WORDS
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.attribution.segments import Range


def addressee(parsed: Parsed, attribution: Attribution) -> Range | None:
    """Return the words that name the addressee, right after a verb as *told* or *urged*, or None."""
    cue, at = attribution.cue, attribution.cue.at + 1
    at += not LEADS_TO_WHOM.get(cue.word.base, frozenset()).isdisjoint(parsed.unit.lows[at : at + 1])
    if not TO_PERSON.intersection(cue.word.families) or cue.word.kind != VERB_CUE:
        return None
    chunk = parsed.noun_at(at)
    speaks = attribution.mention and attribution.mention[0] == at
    if chunk is None or parsed.unit.tags[chunk.start] in WH_WORDS or speaks:
        return None
    right = [start for start, _ in attribution.pieces if start > cue.at]
    if right and right[0] < chunk.end and "tell" not in cue.word.families:
        return None
    end = chunk.end
    following = parsed.chunk_at(end + 1)
    if following and parsed.unit.tags[end] == OF:
        end = following.end
    return chunk.start, end
