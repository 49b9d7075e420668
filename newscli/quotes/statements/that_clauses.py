"""Read what a relative clause or *as* attributes: takes a parsed unit, returns its attributions.

*Figs, which she swears will ripen*, *which she described as “a chance”*, *who has described Lund as “odd”*.
"""

from newscli.language import tags as pos
from newscli.language.lexicon.saying import (
    ADJECTIVE_CUE,
    MAKING,
    NOUN_CUE,
    READY,
    REPORTING,
    SAYING_THAT,
    SPEAKING,
    URGING,
    VERB_CUE,
)
from newscli.language.tags import lazy_pattern
from newscli.quotes.attribution.attributions import Attribution, found_by
from newscli.quotes.attribution.constraints import CLAUSE, after_hearer
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.statements.clause_ends import WHOM
from newscli.quotes.statements.speakers import agent, end_of_noun, made_to_say, whose_word

# Read what a relative clause attributes: takes a parsed unit, returns its attributions: *Figs, which she swears will*.

_VERBS_OF_HEARERS = pos.TENSED | pos.BASES
_PROMISING = SPEAKING | {"promise"}
_RELATIVES, _AS_OR_SAYS = pos.WHO_WORDS | pos.THAT_WORDS, frozenset(("as", "say", "said"))
_LIKELY, _SURE = 0.9, 0.97


def of_relatives(parsed: Parsed, cues: list[CueCandidate]) -> list[Attribution]:
    """Return the attributions of relative clauses with a gap, by any of `cues`."""
    if _RELATIVES.isdisjoint(parsed.tags) and _AS_OR_SAYS.isdisjoint(parsed.lows):
        return []
    made = [_with_gap(parsed, cue) for cue in cues if cue.word.kind == VERB_CUE]
    return [one for one in made if one]


def _with_gap(parsed: Parsed, cue: CueCandidate) -> Attribution | None:
    """Read *which she swears will ripen late*: the verb of what is said follows that of saying."""
    tags, subject = parsed.tags, parsed.noun_ending(cue.start)
    if subject is None or tags[cue.at] not in _VERBS_OF_HEARERS or _PROMISING.isdisjoint(cue.word.families):
        return None
    relative = subject.start > 1 and tags[subject.start - 1] in _RELATIVES
    relative = relative and tags[subject.start - 2] in pos.HEAD_NOUNS | {pos.COMMA}
    contact = (
        tags[subject.start - 1 : subject.start] in pos.HEAD_NOUNS and subject.start > 1
    )  # "the man | police say was ill"
    if not (relative or contact) or tags[cue.end : cue.end + 1] not in pos.FINITE_FORMS:
        return None
    comma = tags.find(pos.COMMA, cue.end, parsed.last)
    end = comma if comma > 0 else parsed.last
    return Attribution(cue, ((cue.end, end),), (subject.start, subject.end), _LIKELY, _LIKELY)


# Read *Lund testified that …* and *Lund’s claim that …*: takes a parsed unit, returns its attributions.

_NOUNS = frozenset({"statement", "opinion"})
_BE_OR_ADVERB = pos.BE | pos.ADVERBS
_BEFORE_VERB = pos.HAVE | pos.ADVERBS
_PAUSE = lazy_pattern("[SEMICOLON COLON DASHES]")
_VERB_FORMS = pos.TENSED | pos.BASES | {pos.GERUND}
_VERBS = pos.FINITE_FORMS | pos.BASES  # "that the rules forbid it"
_HEARERS = lazy_pattern(
    "[PREPS_AND_OF COMMA DETERMINING ADJECTIVE NOMINALS NUMERALS OWNER TIME_WORDS]{1,14} (?= THAT_WORDS)"
)
_SAID_IN = lazy_pattern(
    "PREPS_AND_OF [PREPS_OF_TO DETERMINING ADJECTIVE NOMINALS NUMERALS OWNER TIME_WORDS]{1,12} (?= THAT_WORDS)"
)
_BEFORE_WHICH = pos.HEAD_NOUNS | {pos.COMMA}
_WHEN_BEFORE, _LONGEST_TIME = lazy_pattern("PREPS? TIME_WORDS $"), 2  # "which on Monday ruled"
_MOST_CLAUSES = 8  # what has more of them isn’t a sentence: the first are taken


def that_clauses(parsed: Parsed, known: set[int]) -> list[Attribution]:
    """Return the attributions by a verb or a noun of saying before *that* or a clause, of cues that are not `known`."""
    cues = [cue for cue in parsed.cues if cue.at not in known]
    made = [found_by(_of, parsed, cue) for cue in cues] if not pos.THAT_WORDS.isdisjoint(parsed.tags) else []
    made += [found_by(_to_hearer, parsed, cue) for cue in cues] if not pos.TO_WORDS.isdisjoint(parsed.tags) else []
    made += of_relatives(parsed, cues)
    bare = [found_by(_without_that, parsed, cue) for cue in cues if not REPORTING.isdisjoint(cue.word.families)]
    return [one for one in (*made, *bare) if one][:_MOST_CLAUSES]


def _without_that(parsed: Parsed, cue: CueCandidate) -> Attribution | None:
    """Read *scientists say people change little*: a subject right before the verb, and a clause right after it."""
    tags = parsed.tags
    at = after_hearer(parsed, cue)
    says = at > cue.end or not SAYING_THAT.isdisjoint(cue.word.families)  # not "who has read the study"
    opens = pos.OPENS_PHRASE | {pos.SUBJECT} if says else {pos.SUBJECT}
    if tags[cue.at] not in _VERB_FORMS or tags[at : at + 1] not in opens:
        return None
    inverted = tags[cue.start - 1 : cue.start] == pos.COMMA  # "…, said Lund, and the mill said it was old"
    clause = CLAUSE.match(tags, at) or (not inverted and parsed.is_subject(at))
    clause = clause and pos.IN_MARKS.isdisjoint(tags[at:])
    mention = _subject(parsed, cue) if clause else None
    if mention is None:
        return None
    whole = parsed.subject_of(cue)  # "cooks who had worked for the duke said"
    mention = whole if whole and whole[1] == mention[1] and pos.COMMA not in tags[slice(*whole)] else mention
    return Attribution(cue, ((at, _end(parsed, at, parsed.last)),), mention, _LIKELY, _LIKELY)


def _to_hearer(parsed: Parsed, cue: CueCandidate) -> Attribution | None:
    """Read *the guard told the boys from Dorn to leave* and *the boys were told by the guard, Lund, to leave*."""
    tags = parsed.tags
    on = cue.word.base == "call" and parsed.lows[cue.end : cue.end + 1] == ["on"]
    if tags[cue.at] not in _VERB_FORMS or URGING.isdisjoint(cue.word.families) or (cue.word.base == "call" and not on):
        return None
    by = parsed.lows[cue.end : cue.end + 1] == ["by"]
    mention = _subject(parsed, cue)
    whom = WHOM().match(tags, cue.end + (by or on))
    if mention is None or whom is None or tags[whom.end()] in pos.WHO_WORDS:
        return None
    before = mention[0] - (tags[mention[0] - 1 : mention[0]] in _RELATIVES)
    if tags[before - 1 : before] in pos.HEAD_NOUNS:
        return None  # "papers that he urged the firm to find"
    start, aside = whom.end(), by and tags[cue.start - 1 : cue.start] == pos.COMMA
    end = tags.find(pos.COMMA, start) if aside else 0  # "Lund, pressed by the board to leave, | wept"
    return Attribution(cue, ((start, _end(parsed, start, end if end > 0 else parsed.last)),), mention, _LIKELY, _LIKELY)


def _of(parsed: Parsed, cue: CueCandidate) -> Attribution | None:
    verb = (
        cue.word.kind == VERB_CUE and parsed.tags[cue.at] in _VERB_FORMS and not REPORTING.isdisjoint(cue.word.families)
    )
    noun = cue.word.kind == NOUN_CUE and not _NOUNS.isdisjoint(cue.word.families)
    verb = verb or (cue.word.kind == ADJECTIVE_CUE and "state" in cue.word.families)
    mention, at = (_subject(parsed, cue), cue.end) if verb else whose_word(parsed, cue) if noun else (None, 0)
    that = _that(parsed, cue, at)
    if mention is None or not that:
        return None
    end = _end(parsed, that, parsed.last) if verb else end_of_noun(parsed, that)
    content = parsed.tags[that + 1 : end]
    clause = not _VERBS.isdisjoint(content) and content[:1] not in pos.FINITE_FORMS
    likely = _LIKELY if verb or mention[0] < cue.at else _SURE  # "warnings from engineers that"
    return Attribution(cue, ((that, end),), mention, likely, likely) if clause else None


def _subject(parsed: Parsed, cue: CueCandidate) -> Range | None:
    tags = parsed.tags
    if maker := agent(parsed, cue):
        return maker.start, maker.end  # "were told by Lund that"
    if made := made_to_say(parsed, cue):
        return made
    start = _first_verb(parsed, cue)
    way = tags[cue.start : cue.at] if start == cue.start else ""
    when = _WHEN_BEFORE().search(tags, max(start - _LONGEST_TIME, 0), start)
    chunk = parsed.noun_ending(start) or (parsed.noun_ending(when.start()) if when else None)
    if tags[cue.at] == pos.GERUND and not pos.BE.isdisjoint(way):
        return (chunk.start, chunk.end) if chunk else None  # "is asking"
    if tags[cue.at] == pos.GERUND and (chunk is None or parsed.lows[chunk.start - 1 : chunk.start] != ["with"]):
        return None  # else "with the Post reporting that"
    if chunk is None and tags[start - 1 : start] == pos.COMMA:
        chunk = parsed.noun_at(0)  # "Lund, the head of the bank, said"
    if chunk is None or not _BEFORE_VERB.issuperset(way):
        return None
    relative = tags[chunk.start] in pos.WH_WORDS
    return None if relative and tags[chunk.start - 1 : chunk.start] not in _BEFORE_WHICH else (chunk.start, chunk.end)


def _first_verb(parsed: Parsed, cue: CueCandidate) -> int:
    """Return where the verbs begin: *Lund | made it clear that*, *Lund | was quick to say that*; else the cue's own."""
    tags, lows, start = parsed.tags, parsed.lows, cue.start
    if cue.word.kind == ADJECTIVE_CUE:
        start -= lows[start - 1 : start] == ["it"]
        return start - 1 if start and lows[start - 1] in MAKING else cue.start
    continues = lows[max(start - 2, 0) : start] in (["goes", "on"], ["went", "on"])
    if not (continues or (start and lows[start - 1] in READY)):
        return start
    start -= 1 + continues
    while start and tags[start - 1] in _BE_OR_ADVERB:
        start -= 1
    return start


def _that(parsed: Parsed, cue: CueCandidate, at: int) -> int:
    """Return where *that* stands, at word `at` or after whom it is said to; 0 where it doesn't."""
    at = max(at, after_hearer(parsed, cue))
    if at > cue.end and (hearers := _HEARERS().match(parsed.tags, at)):
        at = hearers.end()  # "told the heirs of the mill, its founder’s sons, on Monday that"
    elif where := _SAID_IN().match(parsed.tags, at):
        at = where.end()  # "said in a letter to the heirs that"
    return at if parsed.tags[at : at + 1] in pos.THAT_WORDS else 0


def _end(parsed: Parsed, start: int, last: int) -> int:
    pause = _PAUSE().search(parsed.tags, start + 1, last)
    return pause.start() if pause else last
