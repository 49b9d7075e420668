"""Read the attribution that ends a sentence: takes a parsed unit, returns it with all that stands before as content."""

from collections.abc import Collection, Iterator

from newscli.language.lexicon.saying import PHRASE_CUE, REPORTING, SAYING_ALONE, SPEAKING, VERB_CUE
from newscli.language.names.kinds import is_person_noun
from newscli.language.tags import (
    ADJECTIVE,
    ADVERBS,
    AUXILIARIES,
    BE,
    COLON,
    COMMA,
    CONJS,
    DASHES,
    DETERMINING,
    DETS,
    FINITE_FORMS,
    GERUND,
    HEAD_NOUNS,
    IN_MARKS,
    NAME,
    NOMINALS,
    NUMERALS,
    PARTICIPLE,
    PAST,
    PREPS,
    PREPS_OF_TO,
    PROPER_NOUNS,
    SEMICOLON,
    SUBJECT,
    SUBORD,
    TENSED,
    THAT_WORDS,
    TIME_WORDS,
    TO_WORDS,
    WHAT_WORDS,
    WHO_WORDS,
    compile_pattern,
    find,
    sequences,
)
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.candidates import SPEAKER_PHRASE
from newscli.quotes.attribution.constraints import CLAUSE, after_circumstances
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.statements.ends.clause_ends import WHOM, Parenthetical, parenthetical
from newscli.quotes.statements.ends.own_account import keeps_back

# Read the attribution that ends a sentence: takes a parsed unit, returns it with all that stands before as content.

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


# Part what two verbs of one sentence say: takes an attribution, returns it and what *and* or *but* joins to it.

_SOMEBODY = WHO_WORDS | {SUBJECT}
_ON = (["on"], ["upon"])  # "called on the mayor to leave"
_URGING = frozenset(("ask", "urge", "tell"))
_OF_SUBJECT = DETERMINING | HEAD_NOUNS | PROPER_NOUNS | PREPS | NUMERALS | {ADJECTIVE}
_LEADS_OF_TWO_VERBS = DETERMINING | HEAD_NOUNS | THAT_WORDS | WHAT_WORDS | {SUBJECT, ADJECTIVE}


def split(parsed: Parsed, one: Attribution) -> list[Attribution]:
    """Cut the last piece of content before *and* or *but* with a verb of saying that has no subject of its own.

    Where somebody inside the content could be its subject, nothing is cut: *said the warden came and said no*.
    """
    if one.mention is None or not one.pieces:
        return [one]
    piece = one.pieces[-1]
    if other := next((told for cue in parsed.cues if (told := _other_says(parsed, one.cue, cue, piece))), None):
        before = ((piece[0], other[0]),) if other[0] > piece[0] else ()
        return [one._replace(pieces=(*one.pieces[:-1], *before)), other[1]]
    second = next((cue for cue in parsed.cues if _goes_on(parsed, one.cue, cue, piece)), None)
    if second is None or (parsed.unit.tags[second.at] != GERUND and _may_be_anothers(parsed, piece[0], second.start)):
        return [one]
    end = second.start - 1
    end -= parsed.unit.tags[end - 1] == COMMA
    kept = one._replace(pieces=(*one.pieces[:-1], (piece[0], end)))
    on = parsed.unit.lows[second.end : second.end + 1] in _ON
    return [kept, one._replace(cue=second, pieces=((second.end + on, piece[1]),))]


def _other_says(parsed: Parsed, first: CueCandidate, cue: CueCandidate, piece: Range) -> tuple[int, Attribution] | None:
    """Return where the first ends, and the second: *It was shut, Lund said, and the board said it was open*."""
    tags = parsed.unit.tags
    if cue.word.base != "say" or tags[cue.at] not in TENSED:
        return None
    if not first.end < cue.start < piece[1]:
        return None
    start = cue.start
    while start > piece[0] and tags[start - 1] in _OF_SUBJECT:
        start -= 1
    chunk = parsed.noun_at(start)
    joined = tags[start - 1] in CONJS and tags[piece[0] - 1] not in THAT_WORDS
    if chunk is None or not joined:
        return None
    end = start - 1 - (tags[start - 2] == COMMA)
    return end, Attribution(cue, ((cue.end, piece[1]),), (start, cue.start), _SURE, _SURE)


def continued(parsed: Parsed, one: Attribution, known: set[int]) -> list[Attribution]:
    """Return what the same one says after the content: *Lund said two were hurt, but added | it was not known how*."""
    if not one.pieces or one.pieces[-1][0] <= one.cue.at:
        return []
    end = one.pieces[-1][1]
    end += parsed.unit.tags[end : end + 1] == COMMA
    cues = (cue for cue in parsed.cues if cue.at == end + 1 and cue.at not in known)
    after = next((cue for cue in cues if _joined(parsed, one.cue, cue, parsed.last)), None)
    return [one._replace(cue=after, pieces=((after.end, parsed.last),))] if after else []


def _goes_on(parsed: Parsed, first: CueCandidate, cue: CueCandidate, piece: Range) -> bool:
    inside = first.end < cue.start < piece[1]
    told = not FINITE_FORMS.isdisjoint(parsed.unit.tags[piece[0] : cue.start])
    return inside and told and _joined(parsed, first, cue, piece[1])


def _joined(parsed: Parsed, first: CueCandidate, cue: CueCandidate, end: int) -> bool:
    """Return True if *and* or *but* joins a verb of saying to another, and a clause follows it before `end`."""
    tags = parsed.unit.tags
    return (
        tags[cue.at - 1] in CONJS
        and tags[cue.at] == tags[first.at]
        and (_says_a_clause(parsed, cue, end) or _urges(parsed, cue, end))
    )


def _says_a_clause(parsed: Parsed, cue: CueCandidate, end: int) -> bool:
    """Return True if a clause follows a verb of saying: *and added that it leaks*, *and asks what broke*."""
    tags = parsed.unit.tags
    if "ask" in cue.word.families and tags[cue.end : cue.end + 1] in WHAT_WORDS:
        return True
    return not SAYING_ALONE.isdisjoint(cue.word.families) and tags[cue.end : cue.end + 1] in _LEADS_OF_TWO_VERBS


def _urges(parsed: Parsed, cue: CueCandidate, end: int) -> bool:
    """Return True if who is told to do something follows a verb: *and asked the mayor to leave*."""
    if "promise" in cue.word.families:
        return parsed.unit.tags[cue.end : cue.end + 1] in TO_WORDS  # "and promised to repay them"
    start = cue.end + (parsed.unit.lows[cue.end : cue.end + 1] in _ON)
    if _URGING.isdisjoint(cue.word.families):
        return False
    return WHOM.match(parsed.unit.tags, start, end) is not None


def _may_be_anothers(parsed: Parsed, start: int, verb: int) -> bool:
    """Return True if a verb after *and* may have somebody inside the content for its subject."""
    return _somebody_inside(parsed, start, verb)


def _somebody_inside(parsed: Parsed, start: int, end: int) -> bool:
    """Return True if the first clause of the content is about somebody who might speak."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    chunk = next((c for c in parsed.chunks if start <= c.start < end and c.kind == "noun"), None)
    if chunk is None:
        return False
    named = NAME in tags[chunk.start : chunk.end]
    return (
        named or (tags[chunk.start] in _SOMEBODY and lows[chunk.start] != "it") or is_person_noun(lows[chunk.end - 1])
    )


# Read what is inserted between a subject or its *be* and the rest: takes a parsed unit, returns its attribution.
#
# *The kiln, Lund said, “is a wreck”*, *It was, said Lund, “a bad day”*, *It is, says Lund, a matter of taste*.

_LEADS_OF_INSERTIONS, _LONGEST_ASIDE = CONJS | ADVERBS, 14
_FEWEST, _LONGEST_NAMED = 6, 24  # characters of a subject in quotation marks: “The pier,” Lund said, is shut


def inserted(parsed: Parsed) -> Attribution | None:
    """Return the attribution between commas, or dashes, that part one clause: its subject, or that and *be*, first."""
    tags = parsed.unit.tags
    if tags[:1] in IN_MARKS and tags[1:2] in DASHES:
        return _between(parsed, (0, 1), DASHES)
    lead = int(tags[:1] in _LEADS_OF_INSERTIONS)
    first, phrase = parsed.noun_at(lead), SPEAKER_PHRASE.match(tags, lead)
    end = max(phrase.end() if phrase else 0, first.end) if first else 0
    end += tags[end : end + 1] in AUXILIARIES
    if tags[:1] in IN_MARKS and _FEWEST < parsed.unit.ends[0] - parsed.unit.starts[0] < _LONGEST_NAMED:
        return _between(parsed, (0, 1), {COMMA})
    return _between(parsed, (lead, end), {COMMA}) if first and tags[end - 1] not in TIME_WORDS else None


def _between(parsed: Parsed, before: Range, pauses: Collection[str]) -> Attribution | None:
    """Return the attribution right after the words `before`, that one pause opens and another one closes."""
    tags, at = parsed.unit.tags, before[1]
    opens = at + (tags[at : at + 1] in pauses)
    if opens == at and tags[before[0] : at] not in IN_MARKS:
        return None
    for cue in parsed.cues:
        said = _attributed_of_insertions(parsed, cue, opens)
        for end in _closings(parsed, said[1], pauses) if said else ():
            if said and _goes_on_of_insertions(tags, before, end + 1, parsed.last):
                return Attribution(cue, (before, (end + 1, parsed.last)), said[0], _SURE, _SURE)
    return None


def _closings(parsed: Parsed, said: int, pauses: Collection[str]) -> Iterator[int]:
    """Yield the pauses after who speaks, and after what these are: *, said Lund, an expert on piers,*."""
    tags, end = parsed.unit.tags, after_circumstances(parsed, said)
    who = tags[end + 1 : end + 2] in WHO_WORDS  # "said Lund, who came in May,"
    for at in range(end, min(end + _LONGEST_ASIDE, parsed.last)):
        if (tags[at] in FINITE_FORMS and not who) or (at == end and tags[at] not in pauses):
            break
        if tags[at] in pauses and not (who and at == end):
            yield at


def _attributed_of_insertions(parsed: Parsed, cue: CueCandidate, start: int) -> tuple[Range, int] | None:
    """Return who speaks from word `start` on, and where that ends: *said Lund*, *Lund told MPs*."""
    if cue.word.kind == PHRASE_CUE and cue.start == start and (source := parsed.noun_at(cue.end)):
        return (source.start, source.end), source.end
    said = parenthetical(parsed, cue, start) if cue.word.kind == VERB_CUE else None
    return (said.mention, said.end) if said else None


def _goes_on_of_insertions(tags: str, before: Range, start: int, last: int) -> bool:
    """Return True if what follows an insertion goes on with the clause before it."""
    if (
        last - start < 1
        or COMMA in tags[start:last]
        or (tags[last - 1] in TIME_WORDS and tags[start] not in FINITE_FORMS)
    ):
        return False
    if tags[before[1] - 1] in AUXILIARIES:
        return FINITE_FORMS.isdisjoint(tags[start:last])
    alone = tags[start] in IN_MARKS and last == start + 1
    if tags[before[0] : before[1]] in IN_MARKS:
        return tags[start] in AUXILIARIES or (alone and tags[start - 1] in DASHES)
    return tags[start] in FINITE_FORMS or (alone and tags[before[0]] not in (NAME, SUBJECT))
