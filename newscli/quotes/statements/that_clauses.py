"""Read what a relative clause or *as* attributes: takes a parsed unit, returns its attributions.

*Figs, which she swears will ripen*, *which she described as “a chance”*, *who has described Lund as “odd”*.
"""

from newscli.language.lexicon.saying import (
    ADJECTIVE_CUE,
    NAMING,
    NOUN_CUE,
    READY,
    REPORTING,
    SAYING_THAT,
    SPEAKING,
    URGING,
    VERB_CUE,
)
from newscli.language.tags import (
    ADJECTIVE,
    ADVERBS,
    AUXILIARIES,
    BASES,
    BE,
    COMMA,
    CONJS,
    DETS,
    FINITE_FORMS,
    GERUND,
    HAVE,
    HEAD_NOUNS,
    IN_MARKS,
    OPENS_PHRASE,
    PAST_FORMS,
    PREPS,
    SUBJECT,
    TENSED,
    THAT_WORDS,
    TO_WORDS,
    WH_WORDS,
    WHO_WORDS,
    compile_pattern,
    sequences,
)
from newscli.quotes.attribution.attributions import Attribution, found_by
from newscli.quotes.attribution.candidates import subject_before
from newscli.quotes.attribution.constraints import CLAUSE, after_told, is_one_clause
from newscli.quotes.attribution.parsed import Chunk, CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.statements.ends.clause_ends import WHOM
from newscli.quotes.statements.postprocessing import with_more_marks
from newscli.quotes.statements.speakers.modifiers import MAKING, agent, end_of_noun, whose_word

# Read what a relative clause or *as* attributes: takes a parsed unit, returns its attributions.
#
# *Figs, which she swears will ripen*, *which she described as “a chance”*, *who has described Lund as “odd”*.

_SAYING, _TOLD = SAYING_THAT - {"tell"}, TENSED | BASES
_PROMISING = SPEAKING | {"promise"}
_DESCRIBING = frozenset({"describe", "characterize", "portray", "depict"})
_RELATIVES, _AS_OR_SAYS = WHO_WORDS | THAT_WORDS, frozenset(("as", "say", "said"))
# What may stand between a subject and *has described*: *who | in the past | has*, *who has | long*.
_ASIDE = compile_pattern("(ADVERBS | PREPS DETS? [NOUN_WORDS TIME_WORDS ADJECTIVE]+)* $")
_OBJECTS = frozenset(("what", "which", "whom"))
_FARTHEST = 12
_LIKELY = 0.9


def of_relatives(parsed: Parsed, cues: list[CueCandidate]) -> list[Attribution]:
    """Return the attributions of relative clauses with a gap, and by *described … as*, by any of `cues`."""
    if _RELATIVES.isdisjoint(parsed.unit.tags) and _AS_OR_SAYS.isdisjoint(parsed.unit.lows):
        return []
    made = [_with_gap(parsed, cue) or _described(parsed, cue) for cue in cues if cue.word.kind == VERB_CUE]
    return [one for one in made if one]


def of_what_is_called(parsed: Parsed) -> list[Attribution]:
    """Return *what the guild called “a disgrace”* and *which a cook has described as “a disgrace”*."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    if IN_MARKS.isdisjoint(tags) or _OBJECTS.isdisjoint(lows):
        return []
    return [one for cue in parsed.cues if "call" in cue.word.families and (one := _called(parsed, cue))]


def _called(parsed: Parsed, cue: CueCandidate) -> Attribution | None:
    """Read what somebody calls it, by the word before who does; *which* only before one who is described."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    said, beside = cue.end + (lows[cue.end : cue.end + 1] == ["as"]), parsed.noun_ending(cue.start)
    subject = subject_before(parsed, cue.start) or ((beside.start, beside.end) if beside else None)
    opener = lows[subject[0] - 1] if subject and subject[0] else ""
    if subject is None or opener not in _OBJECTS or tags[said : said + 1] not in IN_MARKS:
        return None
    pieces, thing = ((said, with_more_marks(tags, said + 1)),), None
    if opener == "which":
        if beside and beside.start == subject[0]:
            return None
        thing = parsed.noun_ending(subject[0] - 2) if tags[subject[0] - 2] == COMMA else None
    return Attribution(cue, ((thing.start, thing.end), *pieces) if thing else pieces, subject, _LIKELY, _LIKELY)


def of_described_subject(parsed: Parsed) -> Attribution | None:
    """Read *A cook who has seen the plan said it was old*: the verb after the relative clause of the subject."""
    tags, subject = parsed.unit.tags, parsed.subject_noun()
    if subject is None or tags[subject.end : subject.end + 1] not in _RELATIVES:
        return None
    for cue in parsed.cues:
        plain = cue.word.kind == VERB_CUE and cue.start == cue.at and not _SAYING.isdisjoint(cue.word.families)
        between = tags[subject.end + 1 : cue.at]
        if not NAMING.isdisjoint(parsed.unit.lows[subject.end : cue.at]):
            return None  # "a man who gave his name as Ivo said"
        if plain and tags[cue.at] in _TOLD and is_one_clause(between) and _tells(parsed, cue):
            return Attribution(cue, ((cue.end, parsed.last),), (subject.start, cue.at), _LIKELY, _LIKELY)
    return None


def _tells(parsed: Parsed, cue: CueCandidate) -> bool:
    """Return True if a clause follows a verb right away."""
    tags = parsed.unit.tags
    return tags[cue.end : cue.end + 1] in THAT_WORDS or bool(CLAUSE.match(tags, cue.end))


def _with_gap(parsed: Parsed, cue: CueCandidate) -> Attribution | None:
    """Read *which she swears will ripen late*: the verb of what is said follows that of saying."""
    tags, subject = parsed.unit.tags, parsed.noun_ending(cue.start)
    if subject is None or tags[cue.at] not in _TOLD or _PROMISING.isdisjoint(cue.word.families):
        return None
    relative = subject.start > 1 and tags[subject.start - 1] in _RELATIVES
    relative = relative and tags[subject.start - 2] in HEAD_NOUNS | {COMMA}
    contact = (
        tags[subject.start - 1 : subject.start] in HEAD_NOUNS and subject.start > 1
    )  # "the man | police say was ill"
    if not (relative or contact) or tags[cue.end : cue.end + 1] not in FINITE_FORMS:
        return None
    comma = tags.find(COMMA, cue.end, parsed.last)
    end = comma if comma > 0 else parsed.last
    return Attribution(cue, ((cue.end, end),), (subject.start, subject.end), _LIKELY, _LIKELY)


def _described(parsed: Parsed, cue: CueCandidate) -> Attribution | None:
    """Read *which she described as “a chance”* and *who has described Lund as “odd” and “a bore”*."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    if cue.word.base not in _DESCRIBING or tags[cue.at] not in PAST_FORMS | TENSED:
        return None
    last = min(cue.end + _FARTHEST, parsed.last)
    as_at = next((at for at in range(cue.end, last) if lows[at] == "as"), 0)
    said = as_at + 1 + (tags[as_at + 1 : as_at + 2] in DETS)
    mention = _subject(parsed, cue.start)
    if not as_at or mention is None or tags[said : said + 1] not in IN_MARKS:
        return None
    if not FINITE_FORMS.isdisjoint(tags[cue.end : as_at]):
        return None
    end = with_more_marks(tags, said + 1)
    thing = parsed.noun_at(cue.end)
    if as_at == cue.end or thing is None:
        return Attribution(cue, ((said, end),), mention, _LIKELY, _LIKELY)
    pieces = ((cue.end, end),) if thing.end == as_at else ((thing.start, thing.end), (said, end))
    return Attribution(cue, pieces, mention, _LIKELY, _LIKELY)


def _subject(parsed: Parsed, end: int) -> Range | None:
    """Return who describes it, before a verb group at word `end`: the noun phrase there, or *who*."""
    tags = parsed.unit.tags
    while end and tags[end - 1] in AUXILIARIES | ADVERBS:
        end -= 1
    aside = _ASIDE.search(tags, max(end - _FARTHEST, 0), end)
    at = aside.start() if aside and not PREPS.isdisjoint(aside[0]) else end
    while at and tags[at - 1] in AUXILIARIES:
        at -= 1
    if tags[at - 1 : at] in WHO_WORDS:
        return at - 1, at
    subject = parsed.noun_ending(at)
    return (subject.start, subject.end) if subject else None


# Read *Lund testified that …* and *Lund’s claim that …*: takes a parsed unit, returns its attributions.

_NOUNS = frozenset({"statement", "opinion"})
_RELATIVES_OF_THAT_CLAUSES = THAT_WORDS | WHO_WORDS
_BE_OR_ADVERB = BE | ADVERBS
_BEFORE_VERB = HAVE | ADVERBS
_PAUSE = compile_pattern("[SEMICOLON COLON DASHES]")
_TELLING = TENSED | BASES | {GERUND}
_VERBS = FINITE_FORMS | BASES  # "that the rules forbid it"
_TOLD_OF_THAT_CLAUSES = compile_pattern(
    "[PREPS_AND_OF COMMA DETERMINING ADJECTIVE NOMINALS NUMERALS OWNER TIME_WORDS]{1,14} (?= THAT_WORDS)"
)
_SAID_IN = compile_pattern(
    "PREPS_AND_OF [PREPS_OF_TO DETERMINING ADJECTIVE NOMINALS NUMERALS OWNER TIME_WORDS]{1,12} (?= THAT_WORDS)"
)
_BEFORE_WHICH = HEAD_NOUNS | {COMMA}
_WHEN_BEFORE, _LONGEST_TIME = compile_pattern("PREPS? TIME_WORDS $"), 2  # "which on Monday ruled"
_BE_THAT = sequences(BE, THAT_WORDS)
_MOST_CLAUSES = 8  # what has more of them isn’t a sentence: the first are taken


def that_clauses(parsed: Parsed, known: set[int]) -> list[Attribution]:
    """Return the attributions by a verb or a noun of saying before *that* or a clause, of cues that are not `known`."""
    cues = [cue for cue in parsed.cues if cue.at not in known]
    made = [found_by(_of, parsed, cue) for cue in cues] if not THAT_WORDS.isdisjoint(parsed.unit.tags) else []
    made += [found_by(_told_to, parsed, cue) for cue in cues] if not TO_WORDS.isdisjoint(parsed.unit.tags) else []
    made += of_relatives(parsed, cues)
    bare = [found_by(_without_that, parsed, cue) for cue in cues if not REPORTING.isdisjoint(cue.word.families)]
    return [one for one in (*made, *bare) if one][:_MOST_CLAUSES]


def _without_that(parsed: Parsed, cue: CueCandidate) -> Attribution | None:
    """Read *scientists say people change little*: a subject right before the verb, and a clause right after it."""
    tags = parsed.unit.tags
    at = after_told(parsed, cue)
    plain = cue.word.base in ("say", "hear") or at > cue.end
    opens = tags[at : at + 1]
    if tags[cue.at] not in _TELLING or not (opens == SUBJECT or (plain and opens in OPENS_PHRASE)):
        return None
    clause = IN_MARKS.isdisjoint(tags[at:]) and CLAUSE.match(tags, at)
    mention = _subject_of_that_clauses(parsed, cue) if clause else None
    if mention is None:
        return None
    return Attribution(cue, ((at, _end(parsed, at, parsed.last)),), mention, _LIKELY, _LIKELY)


def _told_to(parsed: Parsed, cue: CueCandidate) -> Attribution | None:
    """Read *the guard told the boys from Dorn to leave* and *the boys were told by the guard, Lund, to leave*."""
    tags = parsed.unit.tags
    on = cue.word.base == "call" and parsed.unit.lows[cue.end : cue.end + 1] == ["on"]
    if tags[cue.at] not in _TELLING or URGING.isdisjoint(cue.word.families) or (cue.word.base == "call" and not on):
        return None
    by = parsed.unit.lows[cue.end : cue.end + 1] == ["by"]
    mention = _subject_of_that_clauses(parsed, cue)
    told = WHOM.match(tags, cue.end + (by or on))
    if mention is None or told is None or tags[told.end()] in WHO_WORDS:
        return None
    before = mention[0] - (tags[mention[0] - 1 : mention[0]] in _RELATIVES_OF_THAT_CLAUSES)
    if tags[before - 1 : before] in HEAD_NOUNS:
        return None  # "papers that he urged the firm to find"
    start = told.end()
    return Attribution(cue, ((start, _end(parsed, start, parsed.last)),), mention, _LIKELY, _LIKELY)


def _of(parsed: Parsed, cue: CueCandidate) -> Attribution | None:
    verb = (
        cue.word.kind == VERB_CUE
        and parsed.unit.tags[cue.at] in _TELLING
        and not REPORTING.isdisjoint(cue.word.families)
    )
    noun = cue.word.kind == NOUN_CUE and not _NOUNS.isdisjoint(cue.word.families)
    verb = verb or (cue.word.kind == ADJECTIVE_CUE and "state" in cue.word.families)
    mention, at = (
        (_subject_of_that_clauses(parsed, cue), cue.end) if verb else whose_word(parsed, cue) if noun else (None, 0)
    )
    was_that = _was_that(parsed, cue) if noun else 0
    that = was_that or _that(parsed, cue, at)
    if mention is None or not that:
        return None
    end = _end(parsed, that, parsed.last) if verb or was_that else end_of_noun(parsed, that)
    content = parsed.unit.tags[that + 1 : end]
    clause = not _VERBS.isdisjoint(content) and content[:1] not in FINITE_FORMS
    return Attribution(cue, ((that, end),), mention, _LIKELY, _LIKELY) if clause else None


def _subject_of_that_clauses(parsed: Parsed, cue: CueCandidate) -> Range | None:
    tags = parsed.unit.tags
    if maker := agent(parsed, cue):
        return maker.start, maker.end  # "were told by Lund that"
    start = _first_verb(parsed, cue)
    way = tags[cue.start : cue.at] if start == cue.start else ""
    when = _WHEN_BEFORE.search(tags, max(start - _LONGEST_TIME, 0), start)
    chunk = parsed.noun_ending(start) or (parsed.noun_ending(when.start()) if when else None)
    if tags[cue.at] == GERUND and not BE.isdisjoint(way):
        return (chunk.start, chunk.end) if chunk else None  # "is asking"
    if tags[cue.at] == GERUND and (chunk is None or parsed.unit.lows[chunk.start - 1 : chunk.start] != ["with"]):
        return _of_participle(parsed, cue)  # else "with the Post reporting that"
    if chunk is None and tags[start - 1 : start] == COMMA:
        chunk = parsed.noun_at(0)  # "Lund, the head of the bank, said"
    if chunk is None and tags[start - 1 : start] in CONJS:
        chunk = _subject_before(parsed, cue)
    if chunk is None or not _BEFORE_VERB.issuperset(way):
        return None
    relative = tags[chunk.start] in WH_WORDS
    return None if relative and tags[chunk.start - 1 : chunk.start] not in _BEFORE_WHICH else (chunk.start, chunk.end)


def _subject_before(parsed: Parsed, cue: CueCandidate) -> Chunk | None:
    """Return the subject of the sentence whose verb *and* joins a cue to: *She crashed two and maintained that*."""
    subject = parsed.subject_noun()
    joined = subject is not None and parsed.unit.tags[subject.end : subject.end + 1] == parsed.unit.tags[cue.at]
    return subject if joined else None


def _of_participle(parsed: Parsed, cue: CueCandidate) -> Range | None:
    """Return the subject of the sentence that a participle ends: *She left, only saying that*."""
    tags, before = parsed.unit.tags, parsed.unit.tags[: cue.start].rstrip("".join(ADVERBS | {ADJECTIVE}))
    first = parsed.subject_noun()
    acts = first is not None and tags[first.end : first.end + 1] in FINITE_FORMS
    return (first.start, first.end) if first and acts and before.endswith(COMMA) else None


def _first_verb(parsed: Parsed, cue: CueCandidate) -> int:
    """Return where the verbs begin: *Lund | made it clear that*, *Lund | was quick to say that*; else the cue's own."""
    tags, lows, start = parsed.unit.tags, parsed.unit.lows, cue.start
    if cue.word.kind == ADJECTIVE_CUE:
        start -= lows[start - 1 : start] == ["it"]
        return start - 1 if start and lows[start - 1] in MAKING else cue.start
    goes_on = lows[max(start - 2, 0) : start] in (["goes", "on"], ["went", "on"])
    if not (goes_on or (start and lows[start - 1] in READY)):
        return start
    start -= 1 + goes_on
    while start and tags[start - 1] in _BE_OR_ADVERB:
        start -= 1
    return start


def _that(parsed: Parsed, cue: CueCandidate, at: int) -> int:
    """Return where *that* stands, at word `at` or after whom it is said to; 0 where it doesn't."""
    tags = parsed.unit.tags
    at = max(at, after_told(parsed, cue))
    if at > cue.end and (told := _TOLD_OF_THAT_CLAUSES.match(tags, at)):
        at = told.end()  # "told the heirs of the mill, its founder’s sons, on Monday that"
    elif where := _SAID_IN.match(tags, at):
        at = where.end()  # "said in a letter to the heirs that"
    return at if tags[at : at + 1] in THAT_WORDS else 0


def _was_that(parsed: Parsed, cue: CueCandidate) -> int:
    """Return where *that* stands after *is* or *was*: *Lund’s claim was | that*, 0 where it doesn't."""
    tags = parsed.unit.tags
    return cue.end + 1 if tags[cue.end : cue.end + 2] in _BE_THAT else 0


def _end(parsed: Parsed, start: int, last: int) -> int:
    pause = _PAUSE.search(parsed.unit.tags, start + 1, last)
    return pause.start() if pause else last
