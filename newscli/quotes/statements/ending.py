"""Attributions at the end or in the middle of a sentence: takes a unit, returns them with all that they govern."""

from newscli.language import tags as pos
from newscli.language.lexicon.saying import PHRASE_CUE, REPORTING, SAYING_ALONE, SPEAKING, VERB_CUE
from newscli.language.tags import find, lazy_pattern, sequences
from newscli.quotes.attribution.attributions import Attribution, found_by
from newscli.quotes.attribution.candidates import SPEAKER_PHRASE
from newscli.quotes.attribution.constraints import CLAUSE
from newscli.quotes.attribution.parsed import CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.statements.clause_ends import WHOM, Parenthetical, keeps_back, parenthetical

# Read the attribution that ends a sentence: takes a parsed unit, returns it with all that stands before as content.

_ADJUNCT = pos.PREPS | pos.TIME_WORDS | pos.ADVERBS | {pos.COMMA, pos.PAST, pos.PARTICIPLE}
_AFTER_PARTICIPLE = pos.PREPS_OF_TO | pos.TIME_WORDS | pos.ADVERBS
_IN_PRESENT = lazy_pattern("[NOMINALS SUBJECT OBJECTS] [ADVERBS NOT]* BASES")  # "many of them never arrive"
_CONTENT = lazy_pattern("THAT_WORDS [^ FINITE_FORMS]")
_RELATIVES = pos.WHO_WORDS | pos.THAT_WORDS
_SUBJECTS = pos.NOMINALS | {pos.SUBJECT}
_PAUSES = frozenset((pos.COLON, pos.SEMICOLON))
_BEFORE_SOURCE = _PAUSES | pos.DASHES | pos.CONJS | {""}
_PAUSED = pos.DASHES | {pos.COMMA}
_LEADS = pos.CONJS | {pos.COMMA}
_ASIDE = pos.PREPS | pos.TIME_WORDS | pos.ADVERBS | pos.DETS | {"", pos.ADJECTIVE}
_AFTER_AS = REPORTING - {"tell", "warn"}
_BEFORE_SPEECH = _PAUSES | pos.DASHES | pos.CONJS | pos.WHO_WORDS | {pos.COMMA, pos.SUBORD} | pos.IN_MARKS
_SAYING = SPEAKING | {"according", "colon", "dash"}
_REASONS = frozenset(("because", "if", "unless"))
_THERE_IS = sequences(pos.ADVERBS, pos.BE)
_THIS_WEEK = sequences(pos.DETS | {pos.ADJECTIVE}, pos.TIME_WORDS)
_SURE = 0.95


def closing_attribution(parsed: Parsed, found: list[Attribution]) -> Attribution | None:
    """Return the attribution that ends a sentence: *The pier is shut, Lund said on Friday*, *It was “odd,” said Lund.*

    Of words in quotation marks it has those that are woven into the sentence, and that nobody says yet. Its content
    begins where that of the attribution found with the same cue does, unless a clause stands before.
    """
    tags = parsed.tags
    marked = not pos.IN_MARKS.isdisjoint(tags)
    if not (marked or _PAUSED.intersection(tags)):
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
        continues = same is not None and len(same.pieces) > 1 and same.pieces[-1][0] > end and tags[end] == pos.COMMA
        own = cue.word.kind == PHRASE_CUE and parsed.lows[stop + 1 : stop + 2] == ["but"]
        more = () if own else _second_clause(parsed, stop)  # "It is old, according to Lund, but nobody knows why"
        ends = (
            own
            or more
            or _only_adjuncts(tags[end : parsed.last])
            or any(one.mention == (end + 2, one.cue.start) for one in found)
        )
        if same is not None and continues and more and is_clause(tags[:before]):
            return same._replace(likelihood=_SURE)  # "Most had left, the judge wrote, and the dam was safe"
        if not continues and is_clause(tags[:before]) and ends:
            if same and same.mention and (cue.word.kind == PHRASE_CUE or same.mention[0] == mention[0] > cue.at):
                mention = same.mention
            return Attribution(cue, ((_start(tags, same, before), before), *more), mention, _SURE, _SURE)
    return None


def _is_woven(tags: str, before: int, found: list[Attribution]) -> bool:
    """Return True if the words in marks up to `before` are parts of a sentence: *The pier is “a wreck” by now,*."""
    marks = [at for at, tag in enumerate(tags) if tag in pos.IN_MARKS]
    said = [one for one in found if not _SAYING.isdisjoint(one.cue.word.families)]
    free = not any(one.holds(at) for one in said for at in marks)
    return free and all(0 < at < before and tags[at - 1] not in _BEFORE_SPEECH for at in marks)


def _aside_end(parsed: Parsed, end: int) -> int:
    """Return where the words end that say when and where it was said: *, Lund said | on Monday |, and …*."""
    comma = parsed.tags.find(pos.COMMA, end)
    is_aside = comma > end and _only_adjuncts(parsed.tags[end:comma])
    return comma if is_aside else end


def _second_clause(parsed: Parsed, end: int) -> tuple[Range, ...]:
    """Return what goes on after an attribution that ends at `end`: *The pier is shut, Lund said, | and it leaks*.

    So do reasons and conditions: *…, | because it leaks*.
    """
    tags = parsed.tags
    others = any(
        end < cue.at and tags[cue.at] in pos.TENSED and not SPEAKING.isdisjoint(cue.word.families)
        for cue in parsed.cues
    )
    joined = tags[end : end + 2] in pos.COMMA_CONJ and parsed.lows[end + 1] != "or"
    joined = joined or (tags[end : end + 1] == pos.COMMA and "".join(parsed.lows[end + 1 : end + 2]) in _REASONS)
    acts = joined and (not pos.FINITE_FORMS.isdisjoint(tags[end:]) or _IN_PRESENT().search(tags, end) is not None)
    is_act = acts and not keeps_back(parsed, end + 1)
    return ((end + 1, parsed.last),) if is_act and not others else ()


def _start(tags: str, same: Attribution | None, comma: int) -> int:
    """Return where the content begins: where the weights think, unless they leave a clause out."""
    start = same.pieces[0][0] if same and same.pieces else 0
    if start >= comma or (not pos.FINITE_FORMS.isdisjoint(tags[:start]) and tags[start - 1] not in _PAUSES):
        start = 0
    return start + (tags[start] in _LEADS)


def _attributed(parsed: Parsed, cue: CueCandidate) -> Parenthetical | None:
    """Return the comma before an attribution, who speaks, and where it ends: *, Lund said*, *, said Lund*."""
    after = parsed.noun_at(cue.end)
    if cue.word.kind == PHRASE_CUE:
        pause = parsed.tags[cue.start - 1 : cue.start] == pos.COMMA
        return Parenthetical(cue.start - 1, (after.start, after.end), after.end) if after and pause else None
    return parenthetical(parsed, cue) if cue.word.kind == VERB_CUE else None


def is_clause(tags: str) -> bool:
    """Return True if words hold a subject and its verb."""
    tags = tags.lstrip("".join(pos.CONJS))
    relative = find(tags, pos.COMMA_WHO)
    if relative > 0 and pos.FINITE_FORMS.isdisjoint(tags[:relative]) and pos.COMMA not in tags[relative + 1 :]:
        return False  # "Lund, who came in July, said"
    if tags[:1] == pos.SUBORD:
        tags = tags.partition(pos.COMMA)[2]
    verb = next((at for at, tag in enumerate(tags) if tag in pos.FINITE_FORMS or tag in pos.IN_MARKS), 0)
    subject = not _SUBJECTS.isdisjoint(tags[:verb]) or tags[max(verb - 1, 0) : verb + 1] in _THERE_IS
    return verb > 0 and subject and tags[-1] not in pos.CONJS


def _only_adjuncts(tags: str) -> bool:
    """Return True if what follows only says when, where or who: no clause of its own."""
    if not tags or _CONTENT().search(tags):
        return not tags
    verb = next(
        (at for at, tag in enumerate(tags) if tag in pos.FINITE_FORMS and not _is_participle(tags, at)), len(tags)
    )
    opens = tags[0] in _ADJUNCT or tags[:2] in _THIS_WEEK
    return opens and (verb == len(tags) or tags[verb - 1 : verb] in _RELATIVES)


def _is_participle(tags: str, at: int) -> bool:
    """Return True if a past form describes the noun before it: *data released Friday by the board*."""
    return tags[at] == pos.PAST and tags[at + 1 : at + 2] in _AFTER_PARTICIPLE


def opening_source(parsed: Parsed, found: list[Attribution]) -> Attribution | None:
    """Return the source that opens a clause: *It is old; according to a study by Lund, Fox and Bell, it will fall*."""
    tags, known = parsed.tags, {one.cue.at for one in found}
    for cue in parsed.cues:
        source = parsed.noun_at(cue.end) if cue.word.kind == PHRASE_CUE else None
        before = tags[cue.start - 1 : cue.start]
        if source is None or before not in _BEFORE_SOURCE or (cue.at in known and before != pos.SEMICOLON):
            continue
        commas = [at for at in range(source.end, parsed.last) if tags[at] == pos.COMMA]
        comma = next((at for at in commas if CLAUSE.match(tags, at + 1)), 0)
        if comma and pos.FINITE_FORMS.isdisjoint(tags[source.end : comma]) and pos.IN_MARKS.isdisjoint(tags[comma:]):
            return Attribution(cue, ((comma + 1, parsed.last),), (source.start, source.end), _SURE, _SURE)
    return None


def opening_as(parsed: Parsed) -> Attribution | None:
    """Return the attribution that opens a sentence: *As Lund said on Friday, the pier is shut*."""
    tags, lows = parsed.tags, parsed.lows
    lead = int(tags[:1] in _LEADS)
    if lows[lead : lead + 1] != ["as"]:
        return None
    cue = next((cue for cue in parsed.cues if tags[cue.at] in pos.TENSED), None)
    subject = parsed.noun_at(lead + 1)
    if cue is None or subject is None or _AFTER_AS.isdisjoint(cue.word.families):
        return None
    if not SPEAKER_PHRASE.fullmatch(tags, subject.start, cue.start):
        return None  # "As a cook on the pier said"
    comma = tags.find(pos.COMMA, cue.end)
    aside = tags[cue.end : comma]
    if (
        comma < 0
        or not pos.FINITE_FORMS.isdisjoint(aside)
        or aside[:1] not in _ASIDE
        or not is_clause(tags[comma + 1 :])
    ):
        return None
    return Attribution(cue, ((comma + 1, parsed.last),), (subject.start, subject.end), _SURE, _SURE)


# Part what two verbs of one sentence say: takes an attribution, returns it and what *and* or *but* joins to it.

_ON = (["on"], ["upon"])  # "called on the mayor to leave"
_URGING = frozenset(("ask", "urge", "tell"))
_BEFORE_QUOTED = sequences({pos.COMMA, pos.COLON}, {pos.SPEECH})  # "and added, “…”"
_ON_WHAT = lazy_pattern("PREPS_AND_OF [DETERMINING ADJECTIVE NOMINALS]+ COMMA SPEECH")  # "while adding on Dorn, “…”"
_LATER = frozenset(("before", "after", "while"))  # "before adding that"
_OPENS_CLAUSE = (
    pos.DETERMINING | pos.HEAD_NOUNS | pos.THAT_WORDS | pos.WHAT_WORDS | pos.IN_MARKS | {pos.SUBJECT, pos.ADJECTIVE}
)


def split(parsed: Parsed, one: Attribution) -> list[Attribution]:
    """Cut the last piece of content before *and* or *but* with a verb of saying that has no subject of its own."""
    if one.mention is None or not one.pieces:
        return [one]
    piece = one.pieces[-1]
    second = next((cue for cue in parsed.cues if _continues_content(parsed, one.cue, cue, piece)), None)
    if second is None:
        return [one]
    end = second.start - 1
    end -= parsed.tags[end - 1] == pos.COMMA
    kept = one._replace(pieces=(*one.pieces[:-1], (piece[0], end)))
    on = parsed.lows[second.end : second.end + 1] in _ON
    return [kept, one._replace(cue=second, pieces=((second.end + on, piece[1]),))]


def continued(parsed: Parsed, one: Attribution) -> list[Attribution]:
    """Return what the same one says after the content: *Lund said two were hurt, but added | it was not known how*."""
    if not one.pieces or one.pieces[-1][0] <= one.cue.at:
        return []
    end = one.pieces[-1][1]
    end += parsed.tags[end : end + 1] == pos.COMMA
    cues = (cue for cue in parsed.cues if cue.at == end + 1)
    after = next((cue for cue in cues if _joined(parsed, one.cue, cue, parsed.last)), None)
    return [one._replace(cue=after, pieces=((after.end, parsed.last),))] if after else []


def _continues_content(parsed: Parsed, first: CueCandidate, cue: CueCandidate, piece: Range) -> bool:
    inside = first.end < cue.start < piece[1]
    has_verb = not pos.FINITE_FORMS.isdisjoint(parsed.tags[piece[0] : cue.start])
    return inside and has_verb and _joined(parsed, first, cue, piece[1])


def _joined(parsed: Parsed, first: CueCandidate, cue: CueCandidate, end: int) -> bool:
    """Return True if *and* or *but* joins a verb of saying to another, and a clause follows it before `end`.

    So does a comma, where speech in marks follows: *said it was shut, adding: “I am tired.”*
    """
    tags = parsed.tags
    if tags[cue.at - 1 : cue.at + 1] == pos.COMMA_GERUND and not SAYING_ALONE.isdisjoint(cue.word.families):
        return tags[cue.end : cue.end + 2] in _BEFORE_QUOTED
    later = tags[cue.at] == pos.GERUND and parsed.lows[cue.at - 1] in _LATER
    return ((tags[cue.at - 1] in pos.CONJS and tags[cue.at] == tags[first.at]) or later) and (
        _says_a_clause(parsed, cue, end) or _urges(parsed, cue, end)
    )


def _says_a_clause(parsed: Parsed, cue: CueCandidate, end: int) -> bool:
    """Return True if a clause follows a verb of saying: *and added that it leaks*, *and asks what broke*."""
    tags = parsed.tags
    if "ask" in cue.word.families and tags[cue.end : cue.end + 1] in pos.WHAT_WORDS:
        return True
    opens = tags[cue.end : cue.end + 1] in _OPENS_CLAUSE or tags[cue.end : cue.end + 2] in _BEFORE_QUOTED
    opens = opens or _ON_WHAT().match(tags, cue.end, end) is not None
    return not SAYING_ALONE.isdisjoint(cue.word.families) and opens


def _urges(parsed: Parsed, cue: CueCandidate, end: int) -> bool:
    """Return True if who is told to do something follows a verb: *and asked the mayor to leave*."""
    if "promise" in cue.word.families:
        return parsed.tags[cue.end : cue.end + 1] in pos.TO_WORDS  # "and promised to repay them"
    start = cue.end + (parsed.lows[cue.end : cue.end + 1] in _ON)
    if _URGING.isdisjoint(cue.word.families):
        return False
    return WHOM().match(parsed.tags, start, end) is not None


# Read what stands around an attribution: takes a parsed unit, returns its attribution: *The pier, Lund said, is gone*.

_OWN_VERB = pos.BASES | {pos.PAST, pos.THIRD}
_PLAIN = pos.codes("DETERMINING HEAD_NOUNS PREPS_AND_OF TIME_WORDS NUMERALS ADVERBS ADJECTIVE OWNER")
_NAMED = _PLAIN | {pos.COMMA}
_COMMA_BE = sequences(pos.COMMA, pos.BE)
_LONGEST_ASIDE, _SHORTEST_SUBJECT, _SHORTEST_OPENER = 12, 3, 2
_LEADING = (
    pos.CONJS | pos.ADVERBS | pos.TIME_WORDS | {pos.COMMA, pos.SUBORD}
)  # "But now, he said, the pier is shut", "Since then, …"


def around(parsed: Parsed) -> Attribution | None:
    """Return the attribution that stands between a subject and its verb: *The pier, Lund said on Friday, is gone*."""
    return found_by(_source_around, parsed) or found_by(_verb_around, parsed)


def _source_around(parsed: Parsed) -> Attribution | None:
    """Read *The pier has, according to Lund, been shut* and *Last year, according to Lund, the pier was shut*."""
    tags = parsed.tags
    for cue in parsed.cues:
        source = parsed.chunk_at(cue.end) if cue.word.kind == PHRASE_CUE else None
        comma = tags.find(pos.COMMA, cue.end, cue.end + _LONGEST_ASIDE)
        if source is None or comma < 0 or cue.at < _SHORTEST_OPENER or tags[cue.at - 1] != pos.COMMA:
            continue
        beside = SPEAKER_PHRASE.match(tags, comma + 1)  # "according to Lund, the mayor, it is shut"
        ends = [comma, beside.end() if beside else comma]
        ends += [at for at in range(comma, parsed.last) if tags[at : at + 2] in _COMMA_BE][:1]
        end = next((at for at in ends if tags[at : at + 1] == pos.COMMA and _resumes(parsed, cue, at)), 0)
        if end:
            whole = SPEAKER_PHRASE.fullmatch(tags, source.start, comma)
            pieces = ((0, cue.at - 1), (end + 1, parsed.last))
            return Attribution(cue, pieces, (source.start, comma if whole else source.end), _SURE, _SURE)
    return None


def _resumes(parsed: Parsed, cue: CueCandidate, comma: int) -> bool:
    """Return True if what the source after a cue tells goes on behind a comma."""
    tags, start = parsed.tags, cue.at
    after = tags[comma + 1 : comma + 2]
    subject = start >= _SHORTEST_SUBJECT and pos.FINITE_FORMS.isdisjoint(tags[:start])
    if subject and after in _OWN_VERB | pos.AUXILIARIES:
        return True
    split = tags[start - 2] in pos.AUXILIARIES and after in pos.VERBS
    opened = _PLAIN.issuperset(tags[: start - 1]) and CLAUSE.match(tags, comma + 1) is not None
    return (split or opened) and _NAMED.issuperset(tags[cue.end : comma])


def _verb_around(parsed: Parsed) -> Attribution | None:
    """Read *But now, Lund said, the pier is shut* and *If she wins*, or *The pier*, *Lund said, will close*."""
    tags = parsed.tags
    for cue in parsed.cues:
        said = cue.word.kind == VERB_CUE and cue.start == cue.at and not SAYING_ALONE.isdisjoint(cue.word.families)
        chunk = parsed.noun_ending(cue.start) if said else None
        if chunk is None or tags[chunk.start - 1 : chunk.start] != pos.COMMA or tags[chunk.start] in pos.WH_WORDS:
            continue  # not "Lund, who declared it, will leave"
        comma = tags.find(pos.COMMA, cue.end, cue.end + _LONGEST_ASIDE)
        mention, rest = (chunk.start, chunk.end), (comma + 1, parsed.last)
        continues = tags[0] in pos.OPENS_PHRASE and tags[comma + 1 : comma + 2] in pos.FINITE_FORMS
        continues = continues and _PLAIN.issuperset(tags[cue.end : comma])
        if not pos.FINITE_FORMS.isdisjoint(tags[: chunk.start]):
            opens = tags[0] == pos.SUBORD or parsed.lows[0] in ("if", "when")
            continues = opens and comma > 0 and bool(CLAUSE.match(tags, comma + 1))
        if continues:
            return Attribution(cue, ((0, chunk.start - 1), rest), mention, _SURE, _SURE)
        after = slice(comma + 1, comma + 2)
        opens = tags[after] in pos.OPENS_PHRASE | {pos.SUBJECT} or parsed.lows[after] == ["there"]
        has_verb_after = opens and not pos.FINITE_FORMS.isdisjoint(tags[comma:])
        if comma == cue.end and _LEADING.issuperset(tags[: chunk.start]) and has_verb_after:
            since = ((0, chunk.start - 1),) if tags[0] == pos.SUBORD else ()
            return Attribution(cue, (*since, rest), mention, _SURE, _SURE)
    return None
