"""What may lead to a statement or speak it: takes a unit, returns its cues, and patterns of speakers' phrases."""

from bisect import bisect_left
from dataclasses import replace

from newscli.language import tags as pos
from newscli.language.lexicon.closed_classes import FOCUSING, NUMBERS
from newscli.language.lexicon.proper_nouns import is_known_place
from newscli.language.lexicon.saying import (
    ADJECTIVE_CUE,
    MAKING,
    MARK_CUE,
    NOUN_CUE,
    PARTICLES,
    PHRASE_CUE,
    VERB_CUE,
    CueWord,
    cue_verb,
    cue_words,
    particle_verb,
    says,
)
from newscli.language.lexicon.verbs import form_letters
from newscli.language.tags import compile_pattern, lazy_pattern
from newscli.quotes.attribution.parsed import Chunk, CueCandidate, Parsed, parted
from newscli.quotes.attribution.segments import Range, Unit, of_court

# Parse a unit: takes its words, returns its noun phrases, time expressions and the words that may be cues.

_TENSED = form_letters("THIRD PAST")
_NAME_OR_OWNER = frozenset((pos.NAME, pos.OWNER))
_MARK_CUES = pos.DASHES | {pos.COLON}
_MAY_BE_CUES = pos.VERBS | _MARK_CUES | {pos.NAME}

# Time expressions, then noun phrases: an optional determiner with what may follow it, then nouns and names.
# What neither begins with is passed over at once.
_NOMINALS = "[ADJECTIVE NOMINALS NUMERALS OWNER QUOTED]*"
# "Channel 7 reported", "according to Channel 7."
_NUMBER = "(NUMERALS (?= FINITE_FORMS) | (?<=NAME) NUMERALS (?= [COMMA STOP]))?"
_CHUNK = compile_pattern(
    f"""
    (?= [DETERMINING ADJECTIVE NUMERALS TIME_WORDS PRONOUN_WORDS NOMINALS QUOTED] ) (
        time:( [DETS ADJECTIVE NUMERALS]* TIME_WORDS (NUMERALS | COMMA NUMERALS (?! NOMINALS))? (?! OWNER) )
        | noun:(
            PRONOUN_WORDS
            | (TIME_WORDS OWNER)? (DETERMINING+ [ADJECTIVE ADVERBS NUMERALS PAST_FORMS GERUND]*)?
              {_NOMINALS} ( OWNER (GERUND | ADVERBS* PAST_FORMS) (?= NOMINALS) {_NOMINALS} )*
              [NOMINALS QUOTED] {_NUMBER}
            | DETERMINING+ [ADJECTIVE NUMERALS]*
            | {_NOMINALS} NUMERALS
        )
    )
    """
)
_BLAMED = {"accused": "of", "charged": "with", "convicted": "of", "suspected": "of"}
_BEFORE_BLAMED = pos.NOUN_WORDS | {pos.NAME, pos.COMMA}
_FARTHEST = 6
_BEFORE_MADE = 3  # words: "voiced her own hope"
_NOUN_PHRASE = pos.NOMINALS | {pos.ADJECTIVE}
_PLEADING = frozenset(("plead", "pleads", "pleaded", "pled", "pleading"))
_INSISTING = frozenset(("insist", "insists", "insisted", "insisting"))
_LIKING = frozenset(("like", "likes", "liked"))  # "she liked to say"
HEARD = frozenset(("heard", "overheard"))  # "was heard saying"
_GROUP_BEFORE = pos.AUXILIARIES | pos.ADVERBS | pos.TO_WORDS | {pos.NOT}
_MODIFIED = pos.PAST_FORMS | {pos.ADJECTIVE}  # "said | recently elected judges had gone"
_BETWEEN_THAN = (
    pos.NOMINALS | pos.DETERMINING | pos.HAVE | pos.BE | pos.ADVERBS | {pos.SUBJECT, pos.ADJECTIVE, pos.OWNER}
)
_OTHER = CueWord("other", "", ("other",), frozenset(), VERB_CUE)
_COLON = CueWord(":", "", ("colon",), frozenset(), MARK_CUE)
_DASH = CueWord("-", "", ("dash",), frozenset(), MARK_CUE)
_SILENT = CueWord("", "", ("dash",), frozenset(), MARK_CUE)
QUOTING = frozenset({"quote", "quoted", "quotes", "quoting", "cite", "cited", "cites", "citing"})
_NO_MENTION = pos.codes("FINITE_FORMS IN_MARKS BASES CONJS THAT_WORDS GERUND SUBORD STOP COLON SEMICOLON")
LONGEST_MENTION = 14
# What has more candidates than this isn’t a sentence: the first are looked at. (Sentences of news have 21 at most.)
_MOST_CUES = 60


def parse(unit: Unit) -> Parsed:
    """Find the chunks and cue candidates of a unit."""
    chunks = [Chunk(*m.span(), m.lastgroup or "noun") for m in _CHUNK.finditer(unit.tags)]
    cues = _cues(unit)[:_MOST_CUES]
    return Parsed(unit, parted(unit, _joined(unit, chunks), cues), cues)


def _joined(unit: Unit, chunks: list[Chunk]) -> list[Chunk]:
    """Join what a slash parts, and where something is: *a Marn Times/Post poll*, *the Harl, Ohio-based firm*."""
    joined: list[Chunk] = []
    for chunk in chunks:
        between = unit.lows[joined[-1].end : chunk.start] if joined else []
        if between == ["/"] or (between == [","] and _is_wider(unit, joined[-1], chunk)):
            joined[-1] = replace(joined[-1], end=chunk.end)
        else:
            joined.append(chunk)
    return joined


def _is_wider(unit: Unit, place: Chunk, wider: Chunk) -> bool:
    """Return True if a phrase tells where the place named before it lies: *in Harl, | Ohio,*."""
    tags, low = unit.tags, unit.lows[wider.start]
    named = tags[place.end - 1] == pos.NAME and tags[wider.start - 2] == pos.NAME
    if low.endswith("-based"):
        return named and tags[place.start] in pos.DETS
    within = tags[place.start - 1 : place.start] in pos.PREPS and tags[wider.start : wider.end] == pos.NAME
    return named and within and tags[wider.end : wider.end + 1] == pos.COMMA and is_known_place((low,))


def _cues(unit: Unit) -> list[CueCandidate]:
    found = []
    words = cue_words()
    tags, quoted = unit.tags, bool(unit.regions)
    may_be = [i for i, low in enumerate(unit.lows) if tags[i] in _MAY_BE_CUES or low in words]
    for i in may_be:
        low, tag = unit.lows[i], tags[i]
        if tag in pos.VERBS:
            counts = not NUMBERS.isdisjoint(unit.lows[i + 1 : i + 2])  # "sold nine copies"
            after = "".join(unit.lows[i + 1 : i + 2])
            phrasal = particle_verb(low, after) if after in PARTICLES else None
            cue = phrasal or cue_verb(low) or (_OTHER if quoted and not counts else None)
            if cue is None or (low in words and words[low].kind == PHRASE_CUE):
                cue = words.get(low)
        elif tag == pos.NAME and i and unit.tags[i - 1] in _NAME_OR_OWNER and (verb := cue_verb(low)):
            cue = verb if verb.forms[0] in _TENSED else None
        elif tag in _MARK_CUES:
            cue = _mark(unit, i)
        else:
            cue = words.get(low)
        if cue is not None and not (_says_it_next(unit, i) or _keeps_quiet(unit, i) or _has_paper(unit, i, cue)):
            found.append(_candidate(unit, i, cue))
    return found


def _says_it_next(unit: Unit, at: int) -> bool:
    """Return True if a word only leads to the cue: *quoted Lund as saying*, *liked to say*, *alleged to have said*."""
    lows, end = unit.lows, at + 1
    if lows[end : end + 1] == ["by"]:
        return unit.tags[at + 2 : at + 3] == pos.GERUND  # "replied by saying"
    if lows[at] in HEARD:
        return unit.tags[at + 1 : at + 2] == pos.GERUND
    if lows[at] == "alleged" and lows[end : end + 2] == ["to", "have"]:
        return says("".join(lows[end + 2 : end + 3]))
    if lows[at] in _LIKING:
        return lows[at + 1 : at + 3] == ["to", "say"] and unit.tags[at - 1 : at] != pos.MODAL
    if lows[at] in QUOTING:
        end = next((i for i in range(end, min(end + LONGEST_MENTION, len(lows))) if unit.tags[i] in _NO_MENTION), end)
    return lows[end : end + 1] == ["as"] and lows[end + 1 : end + 2] in (["saying"], ["telling"])


def _keeps_quiet(unit: Unit, at: int) -> bool:
    """Return True if a verb reports nothing: *asked not to be named*, *was told about it*, *than anyone expected*."""
    if unit.lows[at] in _PLEADING:
        return "guilty" in unit.lows[at + 1 : at + 3]
    if unit.lows[at] == "asked" and unit.regions and at:
        before = at - 2 * (unit.tags[at - 1] in pos.BE) - 1
        if unit.lows[max(before, 0)] == "when":
            return True  # "she said when (she was) asked if she was sorry"
    if unit.lows[at] == "told" and unit.lows[at + 1 : at + 2] in (["about"], ["of"]):
        return unit.tags[at - 1 : at] in pos.BE
    if _BLAMED.get(unit.lows[at]) in unit.lows[at + 1 : at + 2] and unit.tags[at - 1 : at] in _BEFORE_BLAMED:
        return True  # "a clerk accused of theft": whom somebody accuses would stand between
    if unit.lows[at] in _INSISTING and unit.lows[at + 1 : at + 2] == ["on"]:
        return unit.tags[at + 2 : at + 3] == pos.GERUND  # "insisted on paying"
    if _compares(unit, at) or (unit.lows[at] == "per" and unit.tags[at - 1 : at] != pos.COMMA):
        return True
    after = unit.lows[at + 1 : at + 5]
    after = after[after[:1] == ["not"] :]
    return after[:2] == ["to", "be"] and after[2:3] in (["named"], ["identified"])


def _has_paper(unit: Unit, at: int, cue: CueWord) -> bool:
    """Return True if what a verb has is where something is said: *wrote a letter | in which she said*."""
    if "say" in cue.families or unit.tags[at + 1 : at + 2] not in pos.DETERMINING:
        return False
    end = next((i for i in range(at + 2, min(at + _FARTHEST, len(unit.tags))) if unit.tags[i] not in _NOUN_PHRASE), at)
    return unit.lows[end : end + 2] == ["in", "which"]


def _compares(unit: Unit, at: int) -> bool:
    """Return True if what somebody says or thinks is only a measure: *than | the board had said*, *than | expected*."""
    start = at
    while start and at - start < _FARTHEST and unit.tags[start - 1] in _BETWEEN_THAN:
        start -= 1
    return unit.lows[max(start - 1, 0) : start] == ["than"]


def _mark(unit: Unit, at: int) -> CueWord | None:
    if unit.tags[at] == pos.COLON:
        return _COLON
    return _DASH if at and unit.tags[at - 1] in pos.IN_MARKS else None


def mark_cue(at: int) -> CueCandidate:
    """Return the cue that a dash or a colon at word `at` stands for."""
    return CueCandidate(at, at, at + 1, _DASH)


def silent_cue(at: int) -> CueCandidate:
    """Return what stands in for the cue, at word `at`, of speech that no word introduces."""
    return CueCandidate(at, at, at + 1, _SILENT)


def _candidate(unit: Unit, at: int, cue: CueWord) -> CueCandidate:
    start, end = at, at + 1
    cue = _as_said(unit, at, cue)
    if cue.kind in (VERB_CUE, ADJECTIVE_CUE):
        while start and unit.tags[start - 1] in _GROUP_BEFORE and at - start < 6:
            start -= 1
    if cue.kind == PHRASE_CUE:
        end += unit.tags[at + 1 : at + 2] in pos.TO_WORDS
    elif cue.kind == VERB_CUE:
        while unit.tags[end : end + 1] in pos.ADVERBS and not opens_content(unit, end):
            end += 1
        cue = of_court(unit, start, at, cue)
    return CueCandidate(at, start, end, cue)


def _as_said(unit: Unit, at: int, cue: CueWord) -> CueWord:
    """Return a cue of the family that the words beside it give it."""
    if cue.base == "clear" and unit.lows[at - 1 - (unit.lows[at - 1] == "it")] in MAKING:
        return cue._replace(families=("state",))  # "made clear that"
    if cue.base == "charge" and unit.tags[at + 1 : at + 2] in pos.THAT_WORDS:
        return cue._replace(families=("state",))  # "charged that they knew", not "charged the men"
    if cue.kind == NOUN_CUE and not MAKING.isdisjoint(unit.lows[max(at - _BEFORE_MADE, 0) : at]):
        return cue._replace(families=("statement",))  # "voiced a hope that"
    return cue


def opens_content(unit: Unit, at: int) -> bool:
    """Return True if an adverb after a verb belongs to what is said: *insist there is*, *said | only two left*."""
    after = unit.tags[at + 1 : at + 2]
    if unit.lows[at] == "there":
        return after in pos.AUXILIARIES
    focuses = unit.lows[at] in FOCUSING and (after in pos.OPENS_PHRASE or after in (pos.SUBJECT, pos.NOT))
    return focuses or (after in _MODIFIED and unit.tags[at + 2 : at + 3] in pos.NOUN_WORDS)


# The noun phrases that may stand for a speaker, as patterns over classes of words, with what describes them.

_HEAD = "([NOMINALS NUMERALS] | NOUN_WORDS GERUND | ADJECTIVE (?= [WHO_WORDS THAT_WORDS]))"
_CORE = f"""(
    (DETERMINING* | NOUN_WORDS (?= ADVERBS PAST_FORMS)) [ADJECTIVE NUMERALS ADVERBS PAST_FORMS GERUND BASES]*
    ([NOMINALS NUMERALS TIME_WORDS ADJECTIVE] | OWNER [PAST_FORMS GERUND]?)* {_HEAD}
)"""
_PHRASE = f"{_CORE} ( [CONJS PREPS_AND_OF TO_WORDS] {_CORE} | [PREPS_AND_OF TO_WORDS] OBJECTS )*"
# Who a phrase means: "briefed on the talks", "travelling with him", "close to the deal".
_ABOUT = f"( [PREPS_AND_OF TO_WORDS] ({_CORE} | OBJECTS) )"
_DESCRIBED = f"""(
    ADVERBS? [PAST_FORMS GERUND ADJECTIVE] ADVERBS? {_ABOUT}+
    | GERUND {_CORE} ( [CONJS PREPS SUBORD] GERUND {_CORE} | SUBORD NOUN_WORDS+ | {_ABOUT} )*
)"""
_WHO = "[WHO_WORDS THAT_WORDS] [^ COMMA]* [FINITE_FORMS BASES] [^ COMMA]*"  # not "an accusation that the firm | denies"
SPEAKER_PHRASE = compile_pattern(f"{_PHRASE} described:( {_DESCRIBED} )?")
_REST = "ADVERBS? ( PREPS? TIME_WORDS )?"
_after_phrase, _after_aside = lazy_pattern(f"({_WHO})? {_REST}"), lazy_pattern(f"({_WHO})? COMMA {_REST}")
_OPENS_CLAUSE = pos.codes("IN_MARKS WH_WORDS CONJS THAT_WORDS DASHES TIME_WORDS COMMA SUBORD SEMICOLON COLON")
LONGEST_SUBJECT = 24  # words


def subject_of_saying(tags: str, start: int, end: int) -> int | None:
    """Return where *Bo Fox* begins in *a clerk, Bo Fox,*, `end` of a plain subject, None where the words are none."""
    phrase = SPEAKER_PHRASE.fullmatch(tags, start, end) or SPEAKER_PHRASE.match(tags, start, end)
    at = phrase.end() if phrase else start + (tags[start : start + 1] == pos.SUBJECT)
    if at == start or _after_phrase().fullmatch(tags, at, end):
        return None if at == start else end
    if phrase is None or phrase["described"] or tags[at : at + 1] != pos.COMMA:
        return None
    aside = SPEAKER_PHRASE.match(tags, at + 1, end)
    return at + 1 if _after_aside().fullmatch(tags, aside.end() if aside else at + 1, end) else None


def subject_before(parsed: Parsed, at: int) -> Range | None:
    """Return the longest noun phrase, with what describes it, that ends before word `at` and opens a clause."""
    tags = parsed.tags
    first, last = (bisect_left(parsed.chunk_starts, place) for place in (at - LONGEST_SUBJECT, at))
    for chunk in parsed.chunks[first:last]:
        start = chunk.start
        if chunk.kind != "noun" or chunk.end > at or tags[start : chunk.end] in pos.NUMERALS:
            continue
        opens = not start or tags[start - 1] in _OPENS_CLAUSE
        joined = opens and tags[start - 1 : start] in pos.CONJS and pos.FINITE_FORMS.isdisjoint(tags[:start])
        if opens and not joined and SPEAKER_PHRASE.fullmatch(tags, start, at):
            return start, at
    return None
