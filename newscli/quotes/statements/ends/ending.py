"""Read the attribution that ends a sentence: takes a parsed unit, returns it with all that stands before as content."""

from newscli.language.lexicon.saying import PHRASE_CUE, REPORTING, SPEAKING, VERB_CUE
from newscli.language.tag_sets import (
    ADJECTIVE,
    ADVERBS,
    BE,
    COLON,
    COMMA,
    CONJS,
    DASHES,
    DETS,
    FINITE_FORMS,
    GERUND,
    IN_MARKS,
    NOMINALS,
    PARTICIPLE,
    PAST,
    PREPS,
    PREPS_OF_TO,
    SEMICOLON,
    SUBJECT,
    SUBORD,
    TENSED,
    THAT_WORDS,
    TIME_WORDS,
    WHO_WORDS,
    find,
    sequences,
)
from newscli.language.tags import compile_pattern
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.attribution.speaker_phrases import SPEAKER_PHRASE
from newscli.quotes.attribution.told import CLAUSE
from newscli.quotes.statements.ends.own_account import keeps_back
from newscli.quotes.statements.ends.parenthetical import Parenthetical, parenthetical

_ADJUNCT = PREPS | TIME_WORDS | ADVERBS | {COMMA, PAST, PARTICIPLE}
_AFTER_PARTICIPLE = PREPS_OF_TO | TIME_WORDS | ADVERBS
_IN_PRESENT = compile_pattern("[NOMINALS SUBJECT OBJECTS] [ADVERBS NOT]* BASES")  # "many of them never arrive"
_CONTENT = compile_pattern("THAT_WORDS [^ FINITE_FORMS]")
_RELATIVES = WHO_WORDS | THAT_WORDS
_SUBJECTS = NOMINALS | {SUBJECT}
_PAUSES = frozenset((COLON, SEMICOLON))
_BEFORE_SOURCE = _PAUSES | DASHES | CONJS | {""}
_LEADS = CONJS | {COMMA}
_ASIDE = PREPS | TIME_WORDS | ADVERBS | DETS | {"", ADJECTIVE}
_OCCASIONS = frozenset(("after", "as", "before", "while"))
_AFTER_AS = REPORTING - {"tell", "warn"}
_COMMA_WHO = sequences(COMMA, WHO_WORDS)
_BREAKS = frozenset((COMMA + SUBORD, COMMA + GERUND))
_COMMA_CONJ = sequences(COMMA, CONJS)
_BEFORE_SPEECH = _PAUSES | DASHES | CONJS | WHO_WORDS | {COMMA, SUBORD} | IN_MARKS
_SAYING = SPEAKING | {"according", "colon", "dash"}
_REASONS = frozenset(("because", "if", "unless"))
_THERE_IS = sequences(ADVERBS, BE)
_THIS_WEEK = sequences(DETS | {ADJECTIVE}, TIME_WORDS)
_SURE = 0.95


def closing_attribution(parsed: Parsed, found: list[Attribution]) -> Attribution | None:
    """Return the attribution that ends a sentence: *The pier is shut, Lund said on Friday*, *It was “odd,” said Lund.*

    Of words in quotation marks it has those that are woven into the sentence, and that nobody says yet. Its content
    begins where that of the attribution found with the same cue does, unless a clause stands before.
    """
    tags = parsed.unit.tags
    marked = not IN_MARKS.isdisjoint(tags)
    if not (marked or COMMA in tags):
        return None
    for cue in reversed(parsed.cues):
        said = _attributed(parsed, cue)
        if said is None:
            continue
        before, mention, end = said
        if marked and not _is_woven(tags, before, found):
            continue
        same = next((one for one in found if one.cue == cue), None)
        stop = _aside_end(parsed, end)
        goes_on = same is not None and len(same.pieces) > 1 and same.pieces[-1][0] > end and tags[end] == COMMA
        more = _second_clause(parsed, stop)
        ends = more or _only_adjuncts(tags[end : parsed.last]) or _breaks_off(tags, stop) or _on_occasion(parsed, end)
        ends = ends or any(one.mention == (end + 2, one.cue.start) for one in found)
        if not goes_on and is_clause(tags[:before]) and ends:
            if same and same.mention and (cue.word.kind == PHRASE_CUE or same.mention[0] == mention[0] > cue.at):
                mention = same.mention
            start = _start(tags, same, before)
            start = _after_colon(tags, start, before) if cue.word.kind == PHRASE_CUE else start
            return Attribution(cue, ((start, before), *more), mention, _SURE, _SURE)
    return None


def _after_colon(tags: str, start: int, comma: int) -> int:
    """Return where a clause begins that a source tells to explain another: *It is poor: | it owes 9 crowns*."""
    colon = tags.rfind(COLON, start, comma)
    explains = colon > 0 and is_clause(tags[start:colon]) and is_clause(tags[colon + 1 : comma])
    return colon + 1 if explains else start


def _is_woven(tags: str, before: int, found: list[Attribution]) -> bool:
    """Return True if the words in marks up to `before` are parts of a sentence: *The pier is “a wreck” by now,*."""
    marks = [at for at, tag in enumerate(tags) if tag in IN_MARKS]
    said = [one for one in found if not _SAYING.isdisjoint(one.cue.word.families)]
    free = not any(one.holds(at) for one in said for at in marks)
    return free and all(0 < at < before and tags[at - 1] not in _BEFORE_SPEECH for at in marks)


def _aside_end(parsed: Parsed, end: int) -> int:
    """Return where the words end that say when and where it was said: *, Lund said | on Monday |, and …*."""
    comma = parsed.unit.tags.find(COMMA, end)
    told = comma > end and (_only_adjuncts(parsed.unit.tags[end:comma]) or _on_occasion(parsed, end))
    return comma if told else end


def _on_occasion(parsed: Parsed, end: int) -> bool:
    """Return True if what follows an attribution tells when it was said: *, Lund said | after the vote*."""
    return parsed.unit.tags[end] == SUBORD and parsed.unit.lows[end] in _OCCASIONS


def _breaks_off(tags: str, stop: int) -> bool:
    """Return True if what follows an attribution hangs on its verb: *, Lund said, | though he had not seen it*."""
    return tags[stop : stop + 2] in _BREAKS and FINITE_FORMS.isdisjoint(tags[stop + 2 : stop + 3])


def _second_clause(parsed: Parsed, end: int) -> tuple[Range, ...]:
    """Return what goes on after an attribution that ends at `end`: *The pier is shut, Lund said, | and it leaks*.

    So do reasons and conditions: *…, | because it leaks*.
    """
    tags = parsed.unit.tags
    others = any(
        end < cue.at and tags[cue.at] in TENSED and not SPEAKING.isdisjoint(cue.word.families) for cue in parsed.cues
    )
    joined = tags[end : end + 2] in _COMMA_CONJ and parsed.unit.lows[end + 1] != "or"
    joined = joined or (tags[end : end + 1] == COMMA and "".join(parsed.unit.lows[end + 1 : end + 2]) in _REASONS)
    acts = joined and (not FINITE_FORMS.isdisjoint(tags[end:]) or _IN_PRESENT.search(tags, end) is not None)
    told = acts and not keeps_back(parsed, end + 1)
    return ((end + 1, parsed.last),) if told and not others else ()


def _start(tags: str, same: Attribution | None, comma: int) -> int:
    """Return where the content begins: where the weights think, unless they leave a clause out."""
    start = same.pieces[0][0] if same and same.pieces else 0
    if start >= comma or (not FINITE_FORMS.isdisjoint(tags[:start]) and tags[start - 1] not in _PAUSES):
        start = 0
    return start + (tags[start] in _LEADS)


def _attributed(parsed: Parsed, cue: CueCandidate) -> Parenthetical | None:
    """Return the comma before an attribution, who speaks, and where it ends: *, Lund said*, *, said Lund*."""
    tags = parsed.unit.tags
    after = parsed.noun_at(cue.end)
    if cue.word.kind == PHRASE_CUE:
        pause = tags[cue.start - 1 : cue.start] == COMMA
        return Parenthetical(cue.start - 1, (after.start, after.end), after.end) if after and pause else None
    return parenthetical(parsed, cue) if cue.word.kind == VERB_CUE else None


def is_clause(tags: str) -> bool:
    """Return True if words hold a subject and its verb."""
    tags = tags.lstrip("".join(CONJS))
    relative = find(tags, _COMMA_WHO)
    if relative > 0 and FINITE_FORMS.isdisjoint(tags[:relative]) and COMMA not in tags[relative + 1 :]:
        return False  # "Lund, who came in July, said"
    if tags[:1] == SUBORD:
        tags = tags.partition(COMMA)[2]
    verb = next((at for at, tag in enumerate(tags) if tag in FINITE_FORMS or tag in IN_MARKS), 0)
    subject = not _SUBJECTS.isdisjoint(tags[:verb]) or tags[max(verb - 1, 0) : verb + 1] in _THERE_IS
    return verb > 0 and subject and tags[-1] not in CONJS


def _only_adjuncts(tags: str) -> bool:
    """Return True if what follows only says when, where or who: no clause of its own."""
    if not tags or _CONTENT.search(tags):
        return not tags
    verb = next((at for at, tag in enumerate(tags) if tag in FINITE_FORMS and not _is_participle(tags, at)), len(tags))
    opens = tags[0] in _ADJUNCT or tags[:2] in _THIS_WEEK
    return opens and (verb == len(tags) or tags[verb - 1 : verb] in _RELATIVES)


def _is_participle(tags: str, at: int) -> bool:
    """Return True if a past form describes the noun before it: *data released Friday by the board*."""
    return tags[at] == PAST and tags[at + 1 : at + 2] in _AFTER_PARTICIPLE


def opening_source(parsed: Parsed, found: list[Attribution]) -> Attribution | None:
    """Return the source that opens a clause: *It is old; according to a study by Lund, Fox and Bell, it will fall*."""
    tags, known = parsed.unit.tags, {one.cue.at for one in found}
    for cue in parsed.cues:
        source = parsed.noun_at(cue.end) if cue.word.kind == PHRASE_CUE else None
        before = tags[cue.start - 1 : cue.start]
        if source is None or before not in _BEFORE_SOURCE or (cue.at in known and before != SEMICOLON):
            continue
        commas = [at for at in range(source.end, parsed.last) if tags[at] == COMMA]
        comma = next((at for at in commas if CLAUSE.match(tags, at + 1)), 0)
        if comma and FINITE_FORMS.isdisjoint(tags[source.end : comma]) and IN_MARKS.isdisjoint(tags[comma:]):
            return Attribution(cue, ((comma + 1, parsed.last),), (source.start, source.end), _SURE, _SURE)
    return None


def opening_as(parsed: Parsed) -> Attribution | None:
    """Return the attribution that opens a sentence: *As Lund said on Friday, the pier is shut*."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    lead = int(tags[:1] in _LEADS)
    if lows[lead : lead + 1] != ["as"]:
        return None
    cue = next((cue for cue in parsed.cues if tags[cue.at] in TENSED), None)
    subject = parsed.noun_at(lead + 1)
    if cue is None or subject is None or _AFTER_AS.isdisjoint(cue.word.families):
        return None
    if not SPEAKER_PHRASE.fullmatch(tags, subject.start, cue.start):
        return None  # "As a cook on the pier said"
    comma = tags.find(COMMA, cue.end)
    aside = tags[cue.end : comma]
    if comma < 0 or not FINITE_FORMS.isdisjoint(aside) or aside[:1] not in _ASIDE or not is_clause(tags[comma + 1 :]):
        return None
    return Attribution(cue, ((comma + 1, parsed.last),), (subject.start, subject.end), _SURE, _SURE)
