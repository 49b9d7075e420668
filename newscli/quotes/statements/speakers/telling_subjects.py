"""Subjects that tell: takes an attribution, returns whether its subject is empty, and who asks whom."""

from newscli.language.tag_sets import COMMA, SPEECH, TENSED, THAT_WORDS
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.parsed import Parsed
from newscli.quotes.attribution.segments import Range


def is_empty(parsed: Parsed, one: Attribution) -> bool:
    """Return True if the subject only stands for what is told: *It was announced that*."""
    told = one.pieces and parsed.unit.tags[one.pieces[0][0]] in THAT_WORDS
    return bool(told and one.mention) and parsed.unit.lows[slice(*one.mention or (0, 0))] == ["it"]


def who_asks(parsed: Parsed, one: Attribution) -> Range | None:
    """Return the subject where who is asked was taken for it: *“Why?” the judge, Ana Lund, asked Otto Kell*."""
    tags, cue = parsed.unit.tags, one.cue
    asked = one.mention is not None and one.mention[0] == cue.end and tags[cue.at] in TENSED
    if not asked or cue.start != cue.at or tags[cue.at - 1 : cue.at] != COMMA or cue.word.base not in ("ask", "tell"):
        return None
    subject = parsed.noun_at(tags.rfind(SPEECH, 0, cue.at) + 1)
    aside = subject is not None and tags[subject.end : subject.end + 1] == COMMA and subject.end < cue.at - 1
    return (subject.start, subject.end) if subject and aside else None
