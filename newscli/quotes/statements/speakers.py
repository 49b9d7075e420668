"""Who speaks by grammar alone: passives, participles, nouns of saying, content within a modifier."""

from newscli.language import tags as pos
from newscli.language.lexicon.proper_nouns import MESSAGES
from newscli.language.lexicon.saying import COAXING, MAKING, NOUN_CUE, PHRASE_CUE, TO_PERSON, URGING, VERB_CUE
from newscli.language.tags import lazy_pattern, rfind, sequences
from newscli.quotes.attribution.attributions import Attribution
from newscli.quotes.attribution.candidates import SPEAKER_PHRASE, subject_before
from newscli.quotes.attribution.parsed import Chunk, CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range

# Tell who is told from who tells: takes a verb of a parsed unit, returns whether it is passive.
#
# A passive may leave its auxiliary to a verb before it: *was fined and | told to leave*.


_OTHER_CLAUSE = (
    (pos.FINITE_FORMS - pos.PAST_FORMS) | pos.IN_MARKS | pos.WH_WORDS | pos.THAT_WORDS | {pos.SUBJECT, pos.GERUND}
)


def is_passive(parsed: Parsed, cue: CueCandidate) -> bool:
    """Return True if a verb's subject doesn't do it: *was told*, and *told* in *was fined and told to leave*."""
    tags = parsed.tags
    if tags[cue.at] not in pos.PAST_FORMS or not pos.BE.isdisjoint(tags[cue.start : cue.at]):
        return tags[cue.at] in pos.PAST_FORMS
    be = rfind(tags, pos.BE, 0, cue.at)
    joined = be >= 0 and tags[cue.at - 1] in pos.CONJS and _OTHER_CLAUSE.isdisjoint(tags[be + 1 : cue.at])
    joined = joined and not pos.PAST_FORMS.isdisjoint(tags[be + 1 : cue.at])  # not "was late but told them"
    nobody = tags[cue.end : cue.end + 1] in pos.TO_WORDS | pos.THAT_WORDS or _has_agent(parsed, cue)
    return joined and nobody and not TO_PERSON.isdisjoint(cue.word.families)


def _has_agent(parsed: Parsed, cue: CueCandidate) -> bool:
    return parsed.lows[cue.end : cue.end + 1] == ["by"]


def agent(parsed: Parsed, cue: CueCandidate) -> Chunk | None:
    """Return who does what a passive tells: *told by | the court*."""
    return parsed.noun_at(cue.end + 1) if _has_agent(parsed, cue) else None


# Nouns of saying: takes a noun such as *claim* in its unit, returns whose word it is, and where the claim ends.
#
# *Lund’s claim that …*, *a police claim that …*, *the claim by Lund that …*, *Lund gave a warning that …*.

_OWNED = lazy_pattern(
    "who:( NAME+ | POSSESSIVE | DETS? [ADJECTIVE NOUN_WORDS]* NOUN_WORDS (?= OWNER) )"
    " OWNER? [ADJECTIVE ADVERBS NOUN_WORDS NUMERALS]* $"
)
_JOINTS = pos.WH_WORDS | pos.CONJS | pos.THAT_WORDS | {pos.SUBORD, pos.COMMA}
_PAUSES = pos.DASHES | {pos.SEMICOLON, pos.COLON}


_BEFORE_VERB = pos.ADVERBS | pos.HAVE
_COMMA_THAT = sequences(pos.COMMA, pos.THAT_WORDS)
_NAME_THAT = sequences(pos.NAME, pos.THAT_WORDS)


def _is_name_that(tags: str, name: Chunk) -> bool:
    held = tags[name.start : name.end]
    return pos.PROPER_NOUNS.issuperset(held) and tags[name.end : name.end + 2] in _COMMA_THAT


def whose_word(parsed: Parsed, cue: CueCandidate) -> tuple[Range | None, int]:
    """Return whose word a noun is, and where that ends: *Lund’s claim*, *a warning from Lund*, *Lund made a claim*."""
    if parsed.lows[cue.end : cue.end + 1] in (["of"], ["by"], ["from"]):
        maker = parsed.noun_at(cue.end + 1)
        if maker:
            whole = SPEAKER_PHRASE.match(parsed.tags, maker.start)  # "of former minister of ports Ida Lund"
            name = parsed.noun_at(whole.end() + 1) if whole else None
            if whole and name and parsed.tags[whole.end()] == pos.COMMA and _is_name_that(parsed.tags, name):
                return (name.start, name.end), name.end + 1  # "complaints by the minister of ports, Ida Lund, that"
            named = whole and parsed.tags[whole.end() - 1 : whole.end() + 1] in _NAME_THAT
            end = whole.end() if whole and named else maker.end
            return (maker.start, end), end
    return _owner(parsed, cue) or _maker(parsed, cue), cue.end


def _maker(parsed: Parsed, cue: CueCandidate) -> Range | None:
    """Return who makes a claim or voices a fear: the subject of the verb right before the noun."""
    chunk = next((c for c in parsed.chunks if c.start <= cue.at < c.end), None)
    verb = chunk.start - 1 if chunk else 0
    if verb < 1 or parsed.lows[verb] not in MAKING:
        return None
    start = verb
    while start and parsed.tags[start - 1] in _BEFORE_VERB:
        start -= 1
    subject = parsed.noun_ending(start) or (parsed.noun_at(0) if parsed.tags[start - 1 : start] == pos.COMMA else None)
    return (subject.start, subject.end) if subject and parsed.tags[subject.start] not in pos.WH_WORDS else None


def _owner(parsed: Parsed, cue: CueCandidate) -> Range | None:
    owned = _OWNED().search(parsed.tags, max(cue.at - 6, 0), cue.at)
    named = owned and owned.end("who") == cue.at and parsed.tags[owned.start() - 1 : owned.start()] in pos.DETS
    if owned is None or not (named or pos.OWNER in owned[0] or pos.POSSESSIVE in owned[0]):
        return None  # "the DOR demand that" is theirs as well
    return owned.span("who")


_BEFORE_PAST = pos.BASES | {pos.GERUND}
_IN_VERB = "".join(pos.AUXILIARIES | pos.ADVERBS | {pos.NOT})
_SUBJECT_ENDS = pos.HEAD_NOUNS | {pos.SUBJECT}


def end_of_noun(parsed: Parsed, that: int) -> int:
    """Return where what somebody claims ends: before the verb that the noun is the subject of, if it is one."""
    tags, verbs = parsed.tags, 0
    for at in range(that + 1, parsed.last):
        if tags[at] in _PAUSES or (tags[at] == pos.COMMA and verbs):
            return at
        before = tags[that:at].rstrip("".join(pos.ADVERBS) + pos.NOT)
        within = (
            pos.AUXILIARIES | _BEFORE_PAST if tags[at] in pos.PAST_FORMS else pos.AUXILIARIES
        )  # "deport wanted men"
        bare = tags[at] in pos.BASES and before[-1:] in _SUBJECT_ENDS  # "the demand that the town close the pier fell"
        if bare or (tags[at] in pos.FINITE_FORMS and before[-1:] not in within):
            verbs += 1
            clauses = (tags[that] in pos.THAT_WORDS) + sum(tag in _JOINTS for tag in tags[that + 1 : at])
            others = tags[:that] + tags[at:].partition(pos.COMMA)[0].lstrip(_IN_VERB)[1:]
            only = tags[that] in pos.TO_WORDS and pos.FINITE_FORMS.isdisjoint(others)  # "promises to row have failed"
            if (verbs > clauses or only) and pos.IN_MARKS.isdisjoint(tags[that:at]):
                return at
    return parsed.last


# Keep content inside the phrase or the relative clause that its cue stands in: takes an attribution, returns it.

_GAP_OPENS = pos.WHO_WORDS | pos.THAT_WORDS


def within_modifier(parsed: Parsed, one: Attribution) -> Attribution:
    """Return an attribution by a participle or in a relative clause with what belongs to that alone."""
    tags, cue = parsed.tags, one.cue
    if not one.pieces:
        return one
    start, end = one.pieces[-1]
    if (
        cue.word.kind == NOUN_CUE
        and tags[start] in pos.THAT_WORDS | pos.TO_WORDS
        and start >= cue.end
        and pos.FINITE_FORMS.isdisjoint(tags[:start])
    ):
        return one._replace(pieces=(*one.pieces[:-1], (start, min(end, end_of_noun(parsed, start)))))
    verb = cue.word.kind == VERB_CUE and tags[cue.at] != pos.GERUND
    return one._replace(pieces=_of_relative(parsed, one)) if verb else one


def _of_relative(parsed: Parsed, one: Attribution) -> tuple[Range, ...]:
    """Leave out clauses before *which* and its cue, and what follows the comma that closes their clause.

    *Lund, who left and said it was old, has written*.
    """
    tags = parsed.tags
    relative = rfind(tags, pos.COMMA_WHO, 0, one.cue.start)
    if relative < 0 or pos.COMMA in tags[relative + 1 : one.cue.start]:
        return _from_antecedent(parsed, one)
    right = one.mention is not None and one.mention[0] == relative + 2
    kept = []
    for start, end in one.pieces:
        if end <= one.cue.start:
            kept += [] if right and not pos.FINITE_FORMS.isdisjoint(tags[start:end]) else [(start, end)]
        else:
            kept.append((start, next((at for at in range(start + 1, end - 1) if _closes(tags, at)), end)))
    return tuple(kept) or one.pieces


def _from_antecedent(parsed: Parsed, one: Attribution) -> tuple[Range, ...]:
    """Begin with the noun that a clause with a gap tells of: *It burned, | a fire that police say was set*."""
    tags, that = parsed.tags, one.mention[0] - 1 if one.mention else 0
    noun = parsed.noun_ending(that) if that > 0 and tags[that] in _GAP_OPENS else None
    gap = len(one.pieces) > 1 and one.pieces[1][0] == one.cue.end and tags[one.cue.end] in pos.FINITE_FORMS
    if noun is None or not gap or one.pieces[0][1] > that or pos.FINITE_FORMS.isdisjoint(tags[: noun.start]):
        return one.pieces
    return (noun.start, noun.end), *one.pieces[1:]


def _closes(tags: str, at: int) -> bool:
    """Return True if a comma stands at word `at`, and a finite verb after it."""
    verb = at + 1 + (tags[at + 1] in pos.ADVERBS)
    return tags[at] == pos.COMMA and tags[verb : verb + 1] in pos.FINITE_FORMS


# Whose a participle of saying is: takes an attribution, returns its speaker: *Recalling “the war,” the mayor left*.

_PAPERS = MESSAGES | {"campaign"}


def of_participle(parsed: Parsed, one: Attribution) -> Range | None:
    """Read whose participle it is: *Recalling “the war,” the mayor said*, *Lund sent a letter saying that*."""
    tags, lows, cue = parsed.tags, parsed.lows, one.cue
    if not cue.at:
        comma = max((end for _, end in one.pieces), default=0)
        comma -= tags[comma - 1 : comma] == pos.COMMA
        subject = parsed.noun_at(comma + 1) or parsed.noun_at(comma)
        acts = subject is not None and tags[subject.end : subject.end + 1] in pos.FINITE_FORMS
        return (subject.start, subject.end) if subject and acts else one.mention
    comma = tags.find(pos.COMMA, 0, cue.at - 1) if tags[0] == pos.SUBORD and tags[cue.at - 1] == pos.COMMA else 0
    main = parsed.noun_at(comma + 1) if comma > 0 and one.mention and one.mention[1] <= comma else None
    if main and tags[main.end : main.end + 1] in pos.FINITE_FORMS:
        return main.start, main.end  # "As they met, Lund was in Dorn, promising to build a barn"
    subject = next((c for c in parsed.chunks if c.kind == "noun" and tags[c.end : c.end + 1] in pos.FINITE_FORMS), None)
    if tags[cue.at - 1] == pos.COMMA and one.mention and subject and subject.end < one.mention[0] < cue.at:
        acted = lows[one.mention[0] - 1] == "by"
        if tags[one.mention[1] : one.mention[1] + 2] in pos.COMMA_WHO and not acted:
            return subject.start, subject.end  # "Lund stood by the guild, DRB, which is poor, saying that"
        aside = tags.rfind(pos.SUBORD, subject.end, one.mention[0])
        if aside > 0 and pos.CONJS.isdisjoint(tags[subject.end : cue.at]) and pos.COMMA not in tags[aside : cue.at - 1]:
            return subject.start, subject.end
    beside = next((c for c in parsed.chunks if c.end == cue.at and tags[c.start - 1 : c.start] in pos.PREPS), None)
    ends = (cue.at, beside.start - 1) if beside else (cue.at,)  # "a poem in her almanac calling"
    paper = next((c for c in parsed.chunks if c.end in ends and lows[c.end - 1] in _PAPERS), None)
    if paper is None or lows[paper.start] not in ("a", "an"):
        first = parsed.chunks[0] if parsed.chunks else None
        opens = first is not None and first.kind == "noun" and not first.start and tags[cue.at - 1] == pos.COMMA
        return (first.start, first.end) if first and opens and one.mention is None else one.mention
    acting = (c for c in parsed.chunks if c.kind == "noun" and c.end < paper.start and tags[c.end] in pos.FINITE_FORMS)
    subject = max(acting, key=lambda chunk: chunk.end, default=None)
    clause = tags[subject.end : paper.start] if subject else ""
    return (subject.start, subject.end) if subject and clause and pos.CONJS.isdisjoint(clause) else one.mention


# Find the whole subject of a verb where a mention is only a part of it: takes an attribution, returns the words.

_AND_NOUN = sequences(pos.NOUN_WORDS, pos.CONJS, pos.NOUN_WORDS)  # "the maker of | saws and drills |"
_BEFORE_LAST = pos.PREPS_AND_OF | pos.TO_WORDS | pos.TIME_WORDS | {pos.SUBORD, pos.GERUND}


def whole_subject(parsed: Parsed, one: Attribution, mention: Range) -> Range:
    """Return the subject where the mention only ends it, or another clause's: *a source close to | the deal | said*.

    So it does in *The pier was shut, and cooks at the chapel said*.
    """
    tags, (start, end), cue = parsed.tags, mention, one.cue
    if end > cue.start:
        return mention
    whole = subject_before(parsed, end) if end < cue.start and tags[end] in pos.FINITE_FORMS else None
    subject = (subject_before(parsed, cue.start) if tags[cue.start] in pos.FINITE_FORMS else None) or whole
    if subject is None or subject[0] == start:
        listed = (
            subject and subject[1] == end + 2 and pos.OF in tags[start:end] and tags[end - 1 : end + 2] in _AND_NOUN
        )
        return subject if subject and listed else mention
    ends = mention[1] == subject[1] and (tags[start - 1] in _BEFORE_LAST or parsed.lows[start - 1] == "and")
    return subject if ends or end < subject[0] else mention


# Correct who is named as the speaker where grammar leaves no choice: takes an attribution, returns it.

_OWNER = lazy_pattern("((NAME+ | DETS? NOUN_WORDS+) OWNER | POSSESSIVE) [ADJECTIVE ADVERBS NOUN_WORDS NUMERALS]* $")
_SURE = 0.95


def by_grammar(parsed: Parsed, one: Attribution) -> Attribution:
    """Return an attribution with the speaker that its form shows."""
    kind, found = one.cue.word.kind, one.mention
    if kind == NOUN_CUE:
        found = _of_noun(parsed, one)
    elif kind == VERB_CUE:
        found = made_to_say(parsed, one.cue) or _of_verb(parsed, one)
    found = whole_subject(parsed, one, found) if found and kind != PHRASE_CUE else found
    return one if found == one.mention else one._replace(mention=found, speaker_likelihood=_SURE)


def _of_noun(parsed: Parsed, one: Attribution) -> Range | None:
    """Read whose word a noun is: *Lund’s claim that*, *complaints from the mayor that*."""
    tags, cue = parsed.tags, one.cue
    maker = whose_word(parsed, cue)[0] if parsed.lows[cue.end : cue.end + 1] in (["by"], ["from"]) else None
    if maker:
        return one.mention if one.mention and one.mention[0] == maker[0] else maker
    owner = _OWNER().search(tags, max(cue.at - 6, 0), cue.at)
    if owner is None:
        return one.mention
    start = owner.start()
    return (start, start + 1) if tags[start] == pos.POSSESSIVE else (start, tags.index(pos.OWNER, start))


def made_to_say(parsed: Parsed, cue: CueCandidate) -> Range | None:
    """Return who says what somebody else made them say: *got | the clerk | to admit that*, None where nobody did."""
    tags, made = parsed.tags, parsed.noun_ending(cue.start)
    coaxed = made is not None and tags[cue.start] in pos.TO_WORDS and parsed.lows[made.start - 1] in COAXING
    return (made.start, made.end) if made and coaxed else None


def _who_also(tags: str, cue: CueCandidate) -> int:
    """Return *who* of a clause with two verbs, 0 where there is none: *met Lund, | who | rowed home and said that*."""
    who = rfind(tags, pos.COMMA_WHO, 0, cue.start) + 1
    joined = who > 0 and tags[cue.start - 1] in pos.CONJS and tags[who + 1] in pos.FINITE_FORMS
    return who if joined and pos.COMMA not in tags[who : cue.start] and cue.at > who + 1 else 0


_CLAUSE_BESIDE = lazy_pattern("COMMA [WH_WORDS POSSESSIVE SUBORD] [^ COMMA IN_MARKS]+ COMMA")
_COMMA_WH = sequences(pos.COMMA, pos.WH_WORDS | {pos.POSSESSIVE, pos.SUBORD})
_SEAT = lazy_pattern("COMMA place:( NAME+ ) COMMA NAME+ COMMA?")  # "Lund Mills, Toledo, Ohio, said"
_OF_THEM = lazy_pattern(
    "COMMA [QUANTITY NUMERALS] OF OBJECTS [^ COMMA IN_MARKS]+ COMMA"
)  # "cooks, many of them old, said"


def _beside_subject(parsed: Parsed, cue: CueCandidate, mention: Range) -> Range | None:
    """Return the subject beside which a mention stands, being its seat or part of it or in a clause about it."""
    tags = parsed.tags
    comma = mention[0] - 1
    if not (comma > 0 and (_SEAT().fullmatch(tags, comma, cue.start) or _OF_THEM().fullmatch(tags, comma, cue.start))):
        comma = rfind(tags, _COMMA_WH, 0, cue.start)
        beside = mention[0] > comma or (mention[1] == comma and tags[mention[0] - 1] in pos.PREPS_AND_OF)
        if comma < 1 or not beside or not _CLAUSE_BESIDE().fullmatch(tags, comma, cue.start):
            return None
    subject = parsed.noun_ending(comma)
    return subject_before(parsed, comma) or ((subject.start, subject.end) if subject else None)


def _of_verb(parsed: Parsed, one: Attribution) -> Range | None:
    tags, cue = parsed.tags, one.cue
    if tags[cue.at] == pos.GERUND:
        return of_participle(parsed, one)
    # What is told or ordered by somebody has them not as its subject: *the staff were told by the court to leave*.
    passive = not URGING.isdisjoint(cue.word.families) and is_passive(parsed, cue)
    if passive and (maker := agent(parsed, cue)):
        return maker.start, maker.end
    if one.mention and tags[cue.start - 1 : cue.start] in pos.WHO_WORDS and cue.start > 1:
        return cue.start - 1, cue.start
    who = _who_also(tags, cue)
    if one.mention and who and one.mention[1] != who - 1:
        return who, who + 1
    if one.mention and tags[slice(*one.mention)] in pos.NUMERALS and tags[one.mention[0] - 1] == pos.COMMA:
        aged = parsed.noun_ending(one.mention[0] - 1)
        return (aged.start, aged.end) if aged else one.mention  # "Ada Lund, 53 admitted it"
    before = one.mention is not None and one.mention[1] <= cue.start
    if one.mention and before and not passive and (whose := _beside_subject(parsed, cue, one.mention)):
        return whose
    beside = parsed.noun_ending(cue.start)
    if beside and one.mention and tags[beside.start - 1] in pos.CONJS and cue.word.base in ("say", "tell"):
        joins = one.mention[1] < beside.start - 1  # "Lund said so, and the board said no"
        return (beside.start, beside.end) if joins else one.mention
    return None if passive and one.mention is not None and one.mention[1] <= cue.start else one.mention
