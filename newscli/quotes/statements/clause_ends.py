"""Correct where content ends, by the clauses of its sentence and by what the writer tells on their own account."""

from bisect import bisect_right
from collections.abc import Iterator

from newscli.language import tags as pos
from newscli.language.lexicon.saying import (
    LEADS_TO_WHOM,
    NOUN_CUE,
    REPORTING,
    URGING,
    VERB_CUE,
    denies,
    doubts,
    leaves_unsaid,
)
from newscli.language.names.kinds import are_people
from newscli.language.tags import find, lazy_pattern, sequences
from newscli.language.words import word_set
from newscli.quotes.attribution.attributions import Attribution, Step
from newscli.quotes.attribution.candidates import LONGEST_SUBJECT, SPEAKER_PHRASE, subject_of_saying
from newscli.quotes.attribution.constraints import CLAUSE
from newscli.quotes.attribution.parsed import GIVING, CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.statements.speakers import end_of_noun
from newscli.records import NamedTuple

# Correct where content after its cue ends, by the clauses of its sentence: takes an attribution, returns it.

# Who is told to do something, up to *to*: *the men and women of Dorn, all of them, on Monday | not to leave*.
WHOM = lazy_pattern(
    """
    [DETERMINING ADJECTIVE NOMINALS NUMERALS OWNER OBJECTS SUBJECT QUOTED] (
        [DETERMINING ADJECTIVE NOMINALS NUMERALS OWNER OBJECTS SUBJECT QUOTED
         PREPS_AND_OF CONJS COMMA TIME_WORDS ADVERBS SUBORD]
        | (?<= NOMINALS) GERUND
    ){0,13} (?= NOT? TO_WORDS [AUXILIARIES BASES] | WHO_WORDS )
    """
)
_PEOPLE = pos.OBJECTS | {pos.NAME}
_TO_DO, _DO = pos.TO_WORDS | {pos.NOT}, pos.AUXILIARIES | pos.BASES | pos.ADVERBS
# "ten boats sank, | most of them old", "should help the poor, | not call for calm"
_MOST_OF_THEM = lazy_pattern("COMMA ( [DETERMINING ADJECTIVE NOUN_WORDS NUMERALS]+ OF OBJECTS | NOT BASES )")
_STOPS = frozenset((pos.COMMA, pos.SEMICOLON, pos.COLON))
_COMMA_VERB = sequences(pos.COMMA, pos.FINITE_FORMS)
_NEW_SUBJECT = pos.DETERMINING | pos.NOUN_WORDS | {pos.NAME}
_CONCESSIONS = frozenset(("though", "although"))
_CONTRASTS = _CONCESSIONS | {"while"}
_NOW = pos.codes("BE_PRESENT HAVE_PRESENT DO_PRESENT THIRD")
_REPORTED = word_set("would could might had should")
_BUT_HE = sequences(pos.COMMA, pos.CONJS, pos.SUBJECT)


def ended(parsed: Parsed, one: Attribution) -> Attribution:
    """Return an attribution whose last piece ends where its clause does."""
    if not one.pieces or one.pieces[-1][0] <= one.cue.at or one.cue.word.kind not in (VERB_CUE, NOUN_CUE):
        return one
    start, end = one.pieces[-1]
    if one.cue.word.kind == NOUN_CUE and parsed.tags[start] in pos.THAT_WORDS:
        last = end_of_noun(parsed, start)
        end = last if last < end and parsed.tags[last] in pos.FINITE_FORMS else end
    by = list(one.by)
    for rule in _ENDS:
        before, end = end, rule(parsed, one, start, end)
        if end != before:
            by.append(Step(rule.__name__, "content"))
    begins = _infinitive(parsed, one, start, end)
    by += [Step("_infinitive", "content")] if begins != start else []
    return one._replace(pieces=(*one.pieces[:-1], (begins, end)), by=tuple(by))


def _infinitive(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """Leave out who is told to do what is told: *urged | the men who came | to leave*."""
    tags, lows, cue = parsed.tags, parsed.lows, one.cue
    leads = not LEADS_TO_WHOM.get(cue.word.base, frozenset()).isdisjoint(lows[cue.end : cue.end + 1])
    if cue.word.base in GIVING:
        return _what_is_given(parsed, one, start)
    names = cue.word.base == "call" and not leads  # "called the pier a gift to the town"
    if names or start > cue.end + leads or URGING.isdisjoint(cue.word.families):
        return start
    start = cue.end + leads if WHOM().match(tags, cue.end + leads, end) else start
    whom = WHOM().match(tags, start, end)
    at = whom.end() if whom else _after_people(parsed, start, end)
    if lows[at : at + 1] == ["who"]:
        ends = (
            i
            for i in range(at, end)
            if tags[i] in pos.TO_WORDS or (tags[i] == pos.COMMA and tags[i + 1 : i + 2] not in _TO_DO)
        )
        at = next(ends, at)
        return at - (tags[at - 1] == pos.NOT) if tags[at : at + 1] in pos.TO_WORDS else start
    return at


def _what_is_given(parsed: Parsed, one: Attribution, start: int) -> int:
    """Begin with what is promised: *promised | the town | a bridge*, *promised | a bridge to the town*."""
    tags, thing = parsed.tags, parsed.noun_at(one.cue.end)
    given = parsed.noun_at(thing.end) if thing and tags[thing.end : thing.end + 1] not in pos.PRONOUN_WORDS else None
    if given and start == one.cue.end and tags[given.end : given.end + 1] not in pos.FINITE_FORMS:
        return given.start
    to_whom = (
        thing is not None
        and start == thing.end
        and tags[start] in pos.TO_WORDS
        and tags[start + 1 : start + 2] not in _DO
    )
    return one.cue.end if to_whom else start


def _after_people(parsed: Parsed, start: int, end: int) -> int:
    """Leave out people who are told in quotation marks what to do: *urged | drivers | to “slow down”*."""
    tags, whom = parsed.tags, parsed.noun_at(start)
    if (
        whom is None
        or whom.end + 1 >= end
        or tags[whom.end] not in pos.TO_WORDS
        or tags[whom.end + 1] not in pos.IN_MARKS
    ):
        return start
    people = tags[whom.end - 1] in _PEOPLE or are_people(parsed.lows[whom.end - 1])
    return whom.end if people else start  # "urged a return to “normal”"


def _with_contrast(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """Go on to what a speaker says of the same one: *said he couldn’t stand geese, | but they taught him to sing*."""
    tags, cue = parsed.tags, one.cue
    first = start + (tags[start] in pos.THAT_WORDS)
    pronoun = tags[first : first + 1] == pos.SUBJECT and cue.word.base == "say"
    if not pronoun or tags[end : end + 3] not in _BUT_HE:
        return end
    again = parsed.lows[end + 1] == "and" and parsed.lows[end + 2] == parsed.lows[first]
    if not again and parsed.lows[end + 1] != "but":
        return end  # "said she liked him, | and she was impressed"
    verb = end + 3 + (tags[end + 3 : end + 4] in pos.ADVERBS)
    continues = parsed.lows[verb : verb + 3] == ["went", "on", "to"]
    saying = (cue for cue in parsed.cues if cue.at == verb)
    says = continues or any(_states(cue) or not URGING.isdisjoint(cue.word.families) for cue in saying)
    return end if says else parsed.last


def _with_absolute(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """Go on to how the rest of those told of were: *said ten boats sank, | most of them damaged by ice*."""
    if parsed.tags[end : end + 1] != pos.COMMA or one.cue.at > start:
        return end
    absolute = _MOST_OF_THEM().match(parsed.tags, end)
    if absolute is None:
        return end
    stops = (at for at in range(absolute.end(), parsed.last) if parsed.tags[at] in _STOPS)
    return next(stops, parsed.last)


# End content before what the writer tells on their own account: takes an attribution, returns where its content ends.
#
# Of *told him he was “a bore” and fined him*, the fine is the writer's.

_LEADS = pos.CONJS | pos.ADVERBS | {pos.COMMA}
_JOINING = pos.CONJS | {pos.SUBORD}
_NEGATED = sequences(pos.DO | {pos.MODAL}, pos.NOT)
# What a speaker leaves untold: *said nine clocks had stopped but did not give the hour*.
_KEPT_BACK = word_set("""
    say specify elaborate give provide name identify explain offer release disclose reveal comment discuss
""")
_GAVE, _NONE = word_set("gave gives offered offers provided provides"), word_set("no few little")
_BACKSHIFTED = word_set("would could might had was were wasn't wasn’t didn't didn’t did")


def acts(tags: str, at: int) -> bool:
    """Return True if a finite verb stands at word `at`, after an adverb or none."""
    at += tags[at : at + 1] in pos.ADVERBS
    return tags[at : at + 1] in pos.FINITE_FORMS


def keeps_back(parsed: Parsed, at: int) -> bool:
    """Return True if a clause says what is left untold: *but gave no details*, *though he did not say*."""
    tags, lows = parsed.tags, parsed.lows
    verb = at + 1 + (tags[at + 1 : at + 2] == pos.SUBJECT)
    verb += tags[verb : verb + 1] in pos.ADVERBS
    if tags[verb : verb + 2] in _NEGATED:
        return not _KEPT_BACK.isdisjoint(lows[verb + 2 : verb + 3])
    if leaves_unsaid(lows[verb : verb + 1]):
        return not _KEPT_BACK.isdisjoint(lows[verb + 2 : verb + 3])
    return not _GAVE.isdisjoint(lows[verb : verb + 1]) and not _NONE.isdisjoint(lows[verb + 1 : verb + 2])


def _main_clause(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """End a subordinate clause before the main one: *Though Lund said it was safe, | the mayor left*."""
    tags, cue = parsed.tags, one.cue
    lead = next((at for at, tag in enumerate(tags) if tag not in _LEADS), 0)
    opening = (tags[lead] == pos.SUBORD or parsed.lows[lead] == "when") and pos.COMMA not in tags[lead : cue.start]
    heads = tags[lead] == pos.GERUND and cue.at == lead
    if not (opening or heads) or (start > cue.end and tags[start - 1] == pos.COMMA):
        return end  # "As Lund said, even if it rains, nobody will leave"
    commas = [
        chunk.start - 1
        for chunk in parsed.chunks
        if tags[chunk.start - 1 : chunk.start] == pos.COMMA
        if acts(tags, chunk.end)
    ]
    after_verbs = [at for at in commas if not pos.FINITE_FORMS.isdisjoint(tags[start:at])]
    return after_verbs[-1] if after_verbs and (heads or after_verbs[-1] < end) else end


def _own_verb(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """End before what the speaker does besides: *asked them to leave | and returned*, *said he would | and has*."""
    tags, lows = parsed.tags, parsed.lows
    first = tags[start : find(tags, pos.CONJS, start)]
    infinitive = not pos.TO_WORDS.isdisjoint(first) and pos.FINITE_FORMS.isdisjoint(first)
    past = tags[one.cue.at] in pos.PAST_FORMS and not _BACKSHIFTED.isdisjoint(lows[start:end])
    for at in range(start + 2, end - 1):
        if tags[at] in _JOINING and (keeps_back(parsed, at) or _floats(parsed, at)):
            return at - (tags[at - 1] == pos.COMMA)
        if tags[at] not in pos.CONJS:
            continue
        verb = at + 1 + (tags[at + 1] in pos.ADVERBS)
        if (infinitive and tags[verb : verb + 1] in pos.FINITE_FORMS) or _is_speakers(parsed, one, (start, at), verb):
            return at - (tags[at - 1] == pos.COMMA)
        if past and tags[at - 1] == pos.COMMA:
            verb = next(
                (i for i in range(at + 1, end) if tags[i] in pos.FINITE_FORMS or tags[i] in pos.PRONOUN_WORDS), at
            )
            if lows[verb] == "has" and pos.NAME not in tags[at:verb]:
                return at - 1
    return end


def _is_speakers(parsed: Parsed, one: Attribution, content: Range, verb: int) -> bool:
    """Return True if only the speaker may do a joined verb: *saying it leaks | and ordering tea*, *| and kept her*."""
    tags = parsed.tags
    if tags[one.cue.at] == pos.GERUND:
        return tags[verb : verb + 1] == pos.GERUND and pos.GERUND not in tags[slice(*content)]
    owned = tags[verb : verb + 1] == pos.PAST and parsed.lows[verb + 1 : verb + 2] in (["his"], ["her"])
    somebody = pos.PRONOUN_WORDS | {pos.NAME}  # whose it may be
    return owned and not any(tags[i] in somebody or are_people(parsed.lows[i]) for i in range(*content))


def _floats(parsed: Parsed, at: int) -> bool:
    """Return True before what a speaker brings up besides: *said it leaks | before floating the idea that it sink*."""
    floats = parsed.lows[at] in ("before", "after") and parsed.tags[at + 1] == pos.GERUND
    held = parsed.noun_at(at + 2) if floats else None
    return held is not None and parsed.tags[held.end : held.end + 1] in pos.THAT_WORDS


def _states(cue: CueCandidate) -> bool:
    return not REPORTING.isdisjoint(cue.word.families) or denies(cue.word.base)


def _other_speaker(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """End before what somebody else says after a semicolon: *said he had left; | the firm denied it*."""
    at = parsed.tags.find(pos.SEMICOLON, start, end)
    first = bisect_right(parsed.places, at)
    for cue in parsed.cues[first : first + 1] if at > 0 else ():
        subject = parsed.subject_of(cue) if at < cue.at < end and _states(cue) else None
        if subject and subject[0] == at + 1 and parsed.tags[subject[0]] != pos.SUBJECT:
            return at
    return end


def _before_news(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """End before what the writer tells of somebody else: *said he might win, | but the crowd had gone home*."""
    tags, lows = parsed.tags, parsed.lows
    for at in range(start + 2, end - 2):
        opens = tags[at + 1] in pos.CONJS or lows[at + 1] in _CONTRASTS
        joins = opens and (tags[at] in pos.DASHES or (tags[at] == pos.COMMA and lows[at + 1] not in _CONCESSIONS))
        if joins and lows[at + 1] in _CONCESSIONS and tags[at + 2] != pos.SUBJECT:
            return at  # "said it was old - | though even its cooks, in a letter, have denied that"
        clause = CLAUSE.match(tags, at + 2) if joins and tags[at + 2] in _NEW_SUBJECT else None
        continues = lows[at + 1] == "and" and (
            tags[one.cue.at] != pos.PAST or (clause and tags[clause.end() - 1] not in _NOW)
        )
        if clause and clause.end() <= end and not continues and lows[clause.end() - 1] not in _REPORTED:
            return end if pos.FINITE_FORMS.isdisjoint(tags[start:at]) else at
    return end


def _within_aside(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """End where an aside about the subject does: *A letter, urging them to leave | , has come*."""
    if parsed.tags[one.cue.at - 1 : one.cue.at + 1] != pos.COMMA_GERUND:
        return end
    at = next((at for at in range(start, end - 1) if parsed.tags[at : at + 2] in _COMMA_VERB), end)
    return at if pos.FINITE_FORMS.isdisjoint(parsed.tags[start:at]) else end


# "said the mill leaks, | a charge that Lund denies"
_ASIDE = lazy_pattern("""
    COMMA ( DETS ADJECTIVE* NOUN | INDEFINITE ) THAT_WORDS? ( PROPER_NOUNS+ | QUANTITY | SUBJECT ) ADVERBS?
    FINITE_FORMS [^ COMMA]*
""")
# "a figure that the mill's cooks | dispute", whose verb may look like a noun
_BEFORE_DENIAL = lazy_pattern("COMMA DETS ADJECTIVE* NOUN THAT_WORDS? [DETERMINING ADJECTIVE NOUN_WORDS NAME OWNER]+")


def _before_aside(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """End before what the writer says of the words: *said the mill leaks, | a charge that Lund denies*."""
    at = parsed.tags.rfind(pos.COMMA, start, end)
    article = "".join(parsed.lows[at + 1 : at + 2]) in ("a", "an", "something")
    aside = at > 0 and article and bool(_ASIDE().fullmatch(parsed.tags, at, parsed.last))
    if at > 0 and article and not aside and _BEFORE_DENIAL().fullmatch(parsed.tags, at, parsed.last - 1):
        verb = parsed.lows[parsed.last - 1]
        aside = denies(verb) or doubts(verb)
    return at if aside and not pos.FINITE_FORMS.isdisjoint(parsed.tags[start:at]) else end


_CITING = word_set("citing pointing referring alluding quoting")


def _before_citing(parsed: Parsed, one: Attribution, start: int, end: int) -> int:
    """End before what a speaker does besides: *said the mill leaks, | citing a plumber*."""
    pauses = pos.IN_MARKS | {pos.COMMA}
    ends = (at for at in range(start + 1, end) if parsed.lows[at] in _CITING and parsed.tags[at - 1] in pauses)
    return next(ends, end)


# What moves the end of a piece, in turn.
_ENDS = (
    _main_clause,
    _own_verb,
    _with_contrast,
    _with_absolute,
    _before_aside,
    _before_citing,
    _before_news,
    _within_aside,
    _other_speaker,
)


# Read who speaks where commas set it off: takes a verb of saying, returns the comma before, the speaker and the end.
#
# The form is that of a parenthetical clause: *The pier is shut, one of the cooks said*, *…, said Ana Lund of the
# board*, *…, as a clerk, Bo Fox, said on Friday*.

_MOST_COMMAS = 3
# What somebody holds or finds out may stand before the verb, too: "The pier is rotten, engineers believe".
_HOLDING, _HELD = frozenset(("believe", "estimate", "find", "show")), pos.TENSED | pos.BASES
_PAUSES = pos.IN_MARKS | pos.DASHES | {pos.COMMA}


class Parenthetical(NamedTuple):
    """Where what it is set off from ends, the words that name the speaker, and the end of all that says who speaks."""

    before: int
    mention: Range
    end: int


def parenthetical(parsed: Parsed, cue: CueCandidate) -> Parenthetical | None:
    """Return what sets a verb of saying off from the words before it, None where it isn't set off."""
    holds = cue.word.base in _HOLDING
    plural = holds or cue.end == parsed.last or parsed.lows[cue.end : cue.end + 1] == ["us"]  # "two cooks tell us"
    if parsed.tags[cue.at] not in (_HELD if plural else pos.TENSED) or not (
        holds or not REPORTING.isdisjoint(cue.word.families)
    ):
        return None
    hearer = parsed.noun_at(cue.end) if "tell" in cue.word.families else None
    if "tell" in cue.word.families and hearer is None:
        return None
    end = hearer.end if hearer else cue.end
    for pause in _pauses(parsed.tags, cue.start):
        start = pause + 1 + (parsed.lows[pause + 1 : pause + 2] == ["as"])
        if start < cue.start and (mention := _speaker(parsed, start, cue.start)):
            return Parenthetical(pause + (parsed.tags[pause] in pos.IN_MARKS), mention, end)
    after = hearer is None and cue.word.base not in _HOLDING
    return _after_verb(parsed, cue) if after else None


def _pauses(tags: str, verb: int) -> Iterator[int]:
    """Yield the commas, the dashes and the words in marks, from a verb on back, that its subject may stand after."""
    pause = verb
    for _ in range(_MOST_COMMAS):
        pause = max(tags.rfind(mark, 0, pause) for mark in _PAUSES)
        if pause <= 0 or verb - pause > LONGEST_SUBJECT:
            break
        yield pause


def _speaker(parsed: Parsed, start: int, end: int) -> Range | None:
    """Return who speaks, if the words from `start` to `end` are a subject: the name of *a clerk, Bo Fox,*."""
    tags = parsed.tags
    found = subject_of_saying(tags, start, end)
    first = parsed.noun_at(start + (tags[start] in pos.BASES))  # "head coach Bo Fox"
    beside = parsed.noun_at(first.end) if first else None
    if found is None or first is None or (beside and tags[beside.start] in pos.PROPER_NOUNS):
        return None  # "said that it leaks, a charge | Lund denies"
    if found == end:
        return first.start, end
    aside = parsed.noun_at(found)
    named = aside is not None and pos.PROPER_NOUNS.issuperset(tags[aside.start : aside.end])
    return (aside.start, aside.end) if aside and named and tags[start] != pos.NAME else (first.start, first.end)


def _after_verb(parsed: Parsed, cue: CueCandidate) -> Parenthetical | None:
    """Read *said an aide*, *argued Lund of the board*, not *said last week*; only after *say* stands no name."""
    tags, speaker = parsed.tags, parsed.noun_at(cue.end)
    if tags[cue.start - 1 : cue.start] not in _PAUSES or cue.start != cue.at or speaker is None:
        return None
    held = tags[speaker.start : speaker.end]
    if CLAUSE.match(tags, speaker.start) or not pos.PRONOUN_WORDS.isdisjoint(held) or held[-1] in pos.TIME_WORDS:
        return None
    if cue.word.base != "say" and pos.NAME not in held:
        return None
    whole = SPEAKER_PHRASE.match(tags, speaker.start, speaker.start + LONGEST_SUBJECT)
    before = cue.start - (tags[cue.start - 1] == pos.COMMA)
    return Parenthetical(before, (speaker.start, speaker.end), max(whole.end() if whole else 0, speaker.end))
