"""What a speaker does besides speaking: takes content and *and* in it, returns whether its verb is the speaker's.

Of *said it would shut 40 shops | and blamed high rents* the second verb cannot go on from *would*; of *said the bridge
was safe | and thanked the crew* no bridge thanks anybody. The lists are from general knowledge.
"""

from newscli.language.lexicon.negation import leaves_unsaid
from newscli.language.lexicon.proper_nouns import HEARERS
from newscli.language.tags import (
    ADJECTIVE,
    ADVERBS,
    COMMA,
    CONJS,
    DASHES,
    DETERMINING,
    DETS,
    DO,
    FINITE_FORMS,
    GERUND,
    HAVE,
    IN_MARKS,
    MODAL,
    NAME,
    NOT,
    NOUN_WORDS,
    OBJECTS,
    PAST,
    PAST_FORMS,
    PREPS,
    PRONOUN_WORDS,
    SPEECH,
    SUBJECT,
    SUBORD,
    TENSED,
    THAT_WORDS,
    THIRD,
    TIME_WORDS,
    TO_WORDS,
    compile_pattern,
    find,
    sequences,
)
from newscli.language.words import word_set
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.constraints import CLAUSE
from newscli.quotes.attribution.parsed import Parsed

# What a speaker does besides speaking: takes content and *and* in it, returns whether its verb is the speaker's.
#
# Of *said it would shut 40 shops | and blamed high rents* the second verb cannot go on from *would*; of *said the
# bridge was safe | and thanked the crew* no bridge thanks anybody. The lists are from general knowledge.

# What people do to others with words, and what they do when they have spoken.


# End content before where and when it was said: takes content, returns where it ends.
#
# Of *said the kiln was safe in an interview with the Courier* the kiln was not safe there. So it is only where
# content tells a state: *said the king had spoken in an interview* may be about what the king did. The lists are from
# general knowledge.

# End content before what the writer tells on their own account: takes an attribution, returns where its content ends.
#
# Of *told him he was “a bore” and fined him*, the fine is the writer's.

_LEADS = CONJS | ADVERBS | {COMMA}
_JOINING = CONJS | {SUBORD}
_NEGATED = sequences(DO | {MODAL}, NOT)
_BEFORE_REMARKS, _THAT_IS = IN_MARKS | DASHES | {COMMA}, compile_pattern("[THAT_WORDS DETS] FINITE_FORMS")
_IN_PRESENT = word_set("is are has have do does may can will")
_JUDGING, _WHOM_OF_OWN_ACCOUNT = (
    frozenset(("accuse", "criticize", "praise")),
    DETERMINING | OBJECTS | NOUN_WORDS | {NAME},
)
# What a speaker leaves untold: *said nine clocks had stopped but did not give the hour*.
_KEPT_BACK = word_set("""
    say specify elaborate give provide name identify explain offer release disclose reveal comment discuss
""")
_GAVE, _NONE = word_set("gave gives offered offers provided provides"), word_set("no few little")
_WHEN = ADVERBS | DETS | PREPS | TIME_WORDS | {ADJECTIVE}
_BACKSHIFTED = word_set("would could might had was were wasn't wasn’t didn't didn’t did")


def acts(tags: str, at: int) -> bool:
    """Return True if a finite verb stands at word `at`, after an adverb or none."""
    at += tags[at : at + 1] in ADVERBS
    return tags[at : at + 1] in FINITE_FORMS


def keeps_back(parsed: Parsed, at: int) -> bool:
    """Return True if a clause says what is left untold: *but gave no details*, *though he did not say*."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    verb = at + 1 + (tags[at + 1 : at + 2] == SUBJECT)
    verb += tags[verb : verb + 1] in ADVERBS
    if tags[verb : verb + 2] in _NEGATED:
        return not _KEPT_BACK.isdisjoint(lows[verb + 2 : verb + 3])
    if leaves_unsaid(lows[verb : verb + 1]):
        return not _KEPT_BACK.isdisjoint(lows[verb + 2 : verb + 3])
    return not _GAVE.isdisjoint(lows[verb : verb + 1]) and not _NONE.isdisjoint(lows[verb + 1 : verb + 2])


def _before_while(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """End before what another says: *said it was “a bore,” | while the guild called for more*."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    if "while" not in lows[start + 2 : max(end - 2, 0)]:
        return end
    at = lows.index("while", start + 2)
    if IN_MARKS.isdisjoint(tags[at - 2 : at]):
        return end
    others = any(at < cue.at < end and tags[cue.at] in TENSED for cue in parsed.cues)
    return at - (tags[at - 1] == COMMA) if others else end


def _before_hearing(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """End before where it was told that somebody said so: *told police she was ill, | a court heard on Monday*."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    if end != parsed.last or "heard" not in lows[start:end]:
        return end
    heard = lows.index("heard", start)
    court = parsed.noun_ending(heard)
    hears = court is not None and lows[heard - 1] in HEARERS and _WHEN.issuperset(tags[heard + 1 : end])
    return court.start - 1 if court and hears and tags[court.start - 1] == COMMA else end


def _before_remark(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """End before what the writer tells in the present: *said it would open in May, | but the town has no money*."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    if tags[one.cue.at] not in PAST_FORMS:
        return end
    for at in range(start + 2, end - 2):
        joins = tags[at] in _BEFORE_REMARKS and lows[at + 1] == "but" and tags[at + 2] != SUBJECT
        if not joins:
            continue
        clause = _THAT_IS.match(tags, at + 2) or CLAUSE.match(tags, at + 2)
        if clause and (tags[clause.end() - 1] == THIRD or lows[clause.end() - 1] in _IN_PRESENT):
            return at + (tags[at] in IN_MARKS)
    return end


def _main_clause(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """End a subordinate clause before the main one: *Though Lund said it was safe, | the mayor left*."""
    tags, cue = parsed.unit.tags, one.cue
    lead = next((at for at, tag in enumerate(tags) if tag not in _LEADS), 0)
    opening = (tags[lead] == SUBORD or parsed.unit.lows[lead] == "when") and COMMA not in tags[lead : cue.start]
    heads = tags[lead] == GERUND and cue.at == lead
    if not (opening or heads):
        return end
    commas = [
        chunk.start - 1
        for chunk in parsed.chunks
        if tags[chunk.start - 1 : chunk.start] == COMMA
        if acts(tags, chunk.end)
    ]
    told = [at for at in commas if not FINITE_FORMS.isdisjoint(tags[start:at])]
    return told[-1] if told and (heads or told[-1] < end) else end


def _acts_besides(parsed: Parsed, one: Attribution, start: int, at: int) -> bool:
    """Return True if *and* joins a verb to that of saying: *told him he was “a bore” | and fined him*.

    So it does where the verb says something and what was said was over: *said the cooks had left | and blamed Lund*.
    """
    tags = parsed.unit.tags
    verb = at + 1 + (tags[at + 1] in ADVERBS)
    called = one.cue.word.base == "call" and tags[at - 1] in IN_MARKS and FINITE_FORMS.isdisjoint(tags[start:at])
    if called and CLAUSE.match(tags, at + 1):
        return True  # called it “a bore,” | but the guild left
    if tags[verb : verb + 1] != PAST:
        return False
    if (
        called
        or tags[start:at].lstrip("".join(THAT_WORDS)) == SPEECH
        or (tags[at - 1] in IN_MARKS and tags[verb + 1 : verb + 2] in OBJECTS)
    ):
        return True  # said “if we wait, we lose,” | and left
    says = any(cue.at == cue.start == verb and not _JUDGING.isdisjoint(cue.word.families) for cue in parsed.cues)
    return says and tags[verb + 1 : verb + 2] in _WHOM_OF_OWN_ACCOUNT and not HAVE.isdisjoint(tags[start:at])


def _own_verb(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """End before what the speaker does besides: *asked them to leave | and returned*, *said he would | and has*."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    first = tags[start : find(tags, CONJS, start)]
    infinitive = not TO_WORDS.isdisjoint(first) and FINITE_FORMS.isdisjoint(first)
    past = tags[one.cue.at] in PAST_FORMS and not _BACKSHIFTED.isdisjoint(lows[start:end])
    for at in range(start + 2, end - 1):
        if tags[at] in _JOINING and keeps_back(parsed, at):
            return at - (tags[at - 1] == COMMA)
        if tags[at] not in CONJS:
            continue
        verb = at + 1 + (tags[at + 1] in ADVERBS)
        if _acts_besides(parsed, one, start, at):
            return at
        if infinitive and tags[verb : verb + 1] == PAST:
            return at - (tags[at - 1] == COMMA)
        if past and tags[at - 1] == COMMA:
            verb = next((i for i in range(at + 1, end) if tags[i] in FINITE_FORMS or tags[i] in PRONOUN_WORDS), at)
            if lows[verb] == "has" and NAME not in tags[at:verb]:
                return at - 1
    return end


# What ends a piece before what is the writer's own account, in turn.
OWN_ACCOUNT = (_main_clause, _own_verb, _before_remark, _before_while, _before_hearing)
