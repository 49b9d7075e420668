"""The whole speaker: takes the noun phrase chosen, returns the phrase for somebody unnamed, and who speaks with it."""

from dataclasses import replace
from itertools import pairwise

from newscli.language import tags as pos
from newscli.language.lexicon.closed_classes import COORDINATORS, NUMBERS
from newscli.language.lexicon.proper_nouns import MESSAGES, OCCASIONS
from newscli.language.lexicon.saying import MARK_CUE, NAMING, NOUN_CUE, PHRASE_CUE, VERB_CUE
from newscli.language.names.kinds import is_person_noun
from newscli.language.tags import sequences
from newscli.language.words import word_set
from newscli.quotes.attribution.candidates import SPEAKER_PHRASE
from newscli.quotes.attribution.parsed import Chunk, CueCandidate, Parsed
from newscli.quotes.attribution.segments import Range

# Extents of speakers: takes the noun phrase chosen as the speaker, returns the whole phrase for somebody unnamed.

_ENDS_PHRASE = pos.IN_MARKS | pos.DASHES | {pos.COMMA, pos.STOP, pos.SEMICOLON, pos.COLON, pos.CLOSE}
_ADJECTIVE_AND = sequences(pos.ADJECTIVE, pos.CONJS)
_RELATIVES = pos.WHO_WORDS | pos.THAT_WORDS
_MODIFIES = pos.PREPS_OF_TO | pos.PAST_FORMS | {pos.GERUND}
_LONGEST_DESCRIPTION = 16
# Adjectives that follow the noun they describe: *a person close to the family*.
_DESCRIBING = word_set(
    "close familiar briefed involved informed connected aware working present near privy loyal opposed"
)
_ON_CONDITION = (["on", "condition"], ["under", "condition"])  # "a leader | on condition of anonymity"
_NAMING = NAMING | {"anonymity", "anonymously", "identity"}
_DAY_WORDS = pos.TIME_WORDS | pos.NUMERALS
_AT_A_TIME = pos.PREPS_AND_OF | pos.DETERMINING | pos.TIME_WORDS
_WHICH_TIME = frozenset(("last", "next", "early", "earlier", "late", "later"))
# What is said *in a statement* stands there by the verb, not by its subject.
_MEANS = MESSAGES | OCCASIONS | {"filing"}
_REMARKS = frozenset(("remarks", "comments", "words"))
_COUNTED = frozenset(("half", "two-thirds", "everyone", "everybody", "all", "most"))
_BEFORE_COUNTS = frozenset(("about", "almost", "nearly", "only", "roughly", "around", "just", "over", "not", "some"))
_THAN = (["more", "than"], ["fewer", "than"], ["less", "than"], ["at", "least"], ["up", "to"], ["all", "but"])


_JOINTS = pos.CONJS | {pos.COMMA} | sequences(pos.COMMA, pos.CONJS)
_OF_OR_FROM = (["of"], ["from"])


def whole(parsed: Parsed, cue: CueCandidate, mention: Range, content: int) -> Range:
    """Return the mention of somebody unnamed with what describes them: *two people who saw it*.

    `content` is where content after the mention begins; no description goes further.
    """
    if parsed.tags[mention[0]] in pos.PRONOUN_WORDS or cue.word.kind == MARK_CUE:
        return mention
    start, end = _with_counts(parsed, mention[0]), mention[1]
    subject = parsed.subject_of(cue) if parsed.lows[end : end + 1] == ["than"] else None
    if subject is not None and subject[0] == start:
        return subject  # "More than half of the cooks said"
    terms = next((at for at in range(start, end - 1) if parsed.lows[at : at + 2] in _ON_CONDITION), end)
    if terms < end:
        return start, terms
    return start, (_before(parsed, cue, end) if end <= cue.start else _after(parsed, cue, end, content))


def _with_counts(parsed: Parsed, start: int) -> int:
    """Return where *about three in 10*, *not everyone* and *current and former aides* begin."""
    lows, tags = parsed.lows, parsed.tags
    if tags[start] in pos.NUMERALS or lows[start] in _COUNTED or lows[start] in NUMBERS:
        if start > 1 and (lows[start - 2 : start] in _THAN or (lows[start - 1] == "in" and lows[start - 2] in NUMBERS)):
            start -= 2  # "more than ten", "eight in 10"
        while start and (lows[start - 1] in _BEFORE_COUNTS or tags[start - 1] == pos.NOT):
            start -= 1
    elif start > 1 and tags[start] in pos.NOUN_WORDS and tags[start - 1] in _DAY_WORDS:
        day = next((at for at in range(start - 1, -1, -1) if tags[at] not in _DAY_WORDS), start)
        return day if tags[day] in pos.DETERMINING or lows[day] == "one" else start  # "one May 2018 email"
    elif start > 1 and tags[start] == pos.ADJECTIVE and tags[start - 2 : start] in _ADJECTIVE_AND:
        start -= 2
    return start


def with_its_list(parsed: Parsed, cue: CueCandidate, mention: Range) -> Range:
    """Return a plural with the list it is of, if the mention is in that list: *the envoys of Kelda, Marn and Dorn*."""
    tags, chunks = parsed.tags, [chunk for chunk in parsed.chunks if chunk.end <= cue.start]
    if tags[mention[0]] in pos.WHO_WORDS:
        return mention
    first = next((i for i, chunk in enumerate(chunks) if chunk.start <= mention[0] < chunk.end), 0)
    while first and tags[chunks[first - 1].end : chunks[first].start] in _JOINTS:
        first -= 1
    links = [parsed.lows[one.end : other.start] for one, other in pairwise(chunks)]
    if first < len(links) and links[first] in _OF_OR_FROM:
        first += 1  # the mention is the plural itself
    last = first
    while last + 1 < len(chunks) and tags[chunks[last].end : chunks[last + 1].start] in _JOINTS:
        last += 1
    head = chunks[first - 1] if first and links[first - 1] in _OF_OR_FROM else None
    if (
        head is None
        or last == first
        or tags[chunks[last].end] not in pos.FINITE_FORMS
        or tags[head.end - 1] not in pos.NOUN_WORDS
    ):
        return mention
    another = last == first + 1 and tags[chunks[first].end] == pos.COMMA  # "tired of May, yet cooks said"
    plural = parsed.lows[head.end - 1].endswith("s") and tags[chunks[last].start - 1] in pos.CONJS and not another
    return (head.start, chunks[last].end) if plural else mention


def _before(parsed: Parsed, cue: CueCandidate, end: int) -> int:
    """Return where a phrase before its verb ends: where the verb begins, if only a description stands between."""
    tags, lows = parsed.tags, parsed.lows
    way = tags[end : cue.start]
    if not way or len(way) > _LONGEST_DESCRIPTION or pos.COMMA in way or not pos.TIME_WORDS.isdisjoint(way):
        return end
    if tags[cue.start] in pos.TO_WORDS and way[0] in pos.FINITE_FORMS and pos.FINITE_FORMS.isdisjoint(way[1:]):
        return end  # "The minister went on to say"
    if tags[cue.start] == pos.GERUND and way[-1] in pos.PREPS_OF_TO:
        return end  # "The minister ended by saying"
    if way[0] in _RELATIVES:
        if way[-1] in pos.CONJS:
            return end  # "Farmers who fear it denounced it and said"
        described = pos.ANY_VERB.isdisjoint(way[1:]) or not pos.IN_MARKS.isdisjoint(way)
        described = described or not _NAMING.isdisjoint(lows[end : cue.start])  # "a nurse who asked not to be named"
        return end if described else cue.start
    describes = way[0] in _MODIFIES or _begins_description(lows, end)
    if not describes or not _MEANS.isdisjoint(lows[end : cue.start]):
        return end
    verbs = (at for at in range(end, cue.start) if tags[at] in pos.FINITE_FORMS and not _is_participle(parsed, end, at))
    verb = next(verbs, cue.start)
    # "A source close to the player dismissed it and said"
    whole_way = verb == cue.start and way[-1] not in pos.CONJS
    return verb if whole_way or _begins_description(lows, end) else end


def _begins_description(lows: list[str], end: int) -> bool:
    """Return True if the word at the end of a phrase, or the one after it, begins a description."""
    return not _DESCRIBING.isdisjoint(lows[end - 1 : end + 1])


def _is_participle(parsed: Parsed, first: int, at: int) -> bool:
    """Return True if a past form describes: *five sacks of salted plums*, *messages found on a phone*."""
    tags = parsed.tags
    if tags[at] != pos.PAST:
        return False
    found = at == first and tags[at + 1] in pos.PREPS_OF_TO
    return found or (tags[at + 1] in pos.NOUN_WORDS and tags[at - 1] in pos.PREPS_AND_OF)


def _after(parsed: Parsed, cue: CueCandidate, end: int, content: int) -> int:
    """Return where a phrase after its verb or *according to* ends: at the next mark, if a description follows."""
    tags, lows = parsed.tags, parsed.lows
    if tags[cue.at] == pos.GERUND and (not cue.at or cue.word.kind == VERB_CUE):
        return end  # "Recalling the war, the mayor urged them to stay"
    follows = tags[end : end + 1]
    relative = follows in pos.WHO_WORDS or (follows in pos.THAT_WORDS and tags[end + 1 : end + 2] in pos.ANY_VERB)
    describes = relative or _begins_description(lows, end)
    if not describes and not (
        follows in (pos.PARTICIPLE, pos.PAST, pos.GERUND) and cue.word.kind in (PHRASE_CUE, VERB_CUE)
    ):
        return end
    stop = next((at for at in range(end, len(tags)) if tags[at] in _ENDS_PHRASE), len(tags))
    if end <= content < stop:
        return end
    if tags[stop - 1] in pos.TIME_WORDS:
        while stop > end and (tags[stop - 1] in _AT_A_TIME or lows[stop - 1] in _WHICH_TIME):
            stop -= 1
    alone = stop - end == 1 and follows in pos.PAST_FORMS
    return end if alone or stop - end > _LONGEST_DESCRIPTION or not _NAMING.isdisjoint(lows[end:stop]) else stop


def parted_subject(parsed: Parsed, pieces: list[Range], mention: Range) -> Range:
    """Return the subject that a speaker parts from its verb, not being that, or no words: *Dorn, he said, has left*."""
    before = next((piece for piece in pieces if piece[1] <= mention[0]), None)
    continues = any(start >= mention[1] and parsed.tags[start] in pos.FINITE_FORMS for start, _ in pieces)
    return before if before and continues and pos.FINITE_FORMS.isdisjoint(parsed.tags[slice(*before)]) else (0, 0)


def whose_remarks(parsed: Parsed, mention: Range) -> Range:
    """Return who speaks where a mention is only of their words: *Lund* of *Lund’s remarks*."""
    owner = parsed.tags.find(pos.OWNER, *mention) if parsed.lows[mention[1] - 1] in _REMARKS else -1
    return (mention[0], owner) if owner > mention[0] else mention


def chunk_of(parsed: Parsed, mention: Range) -> Chunk | None:
    """Return the noun phrase that a mention begins in; of *Lund’s claim* who claims it."""
    chunk = next((c for c in parsed.chunks if c.start <= mention[0] < c.end), None)
    owns = parsed.tags[mention[1] : mention[1] + 1] == pos.OWNER
    return replace(chunk, end=mention[1]) if chunk and owns and mention[1] < chunk.end else chunk


def end_before(parsed: Parsed, chunk: Chunk, relative: int) -> int:
    """Return where the phrase that *who* at word `relative` stands for ends: *a cook at the abbey, who said*."""
    end, words = relative - 1, parsed.lows[chunk.start : chunk.end]
    somebody = parsed.tags[end] == pos.COMMA and bool(words) and is_person_noun(words[-1])
    whole = somebody and end > chunk.end and SPEAKER_PHRASE.fullmatch(parsed.tags, chunk.start, end)
    return end if whole else max(chunk.end, chunk.start + 1)


# Complete speakers: takes the noun phrase chosen as the speaker, returns who speaks together with it.

_LAST_LINKS = pos.CONJS | sequences(pos.COMMA, pos.CONJS)
_ANY_LINKS = _LAST_LINKS | {pos.COMMA}
_NO_LINK = frozenset(("",))
_OPENS_SUBJECT = pos.IN_MARKS | pos.THAT_WORDS | pos.WH_WORDS | {pos.COMMA, pos.SEMICOLON, pos.SUBORD}

_LEADS = pos.CONJS | pos.ADVERBS
_AFTER_SPEAKERS = pos.FINITE_FORMS | pos.ADVERBS | pos.WHO_WORDS

_ROLE_TAGS = "".join(pos.NOUN_WORDS | {pos.ADJECTIVE})
_GROUP = 6
_PAIR = 2


def joined(parsed: Parsed, chunk: Chunk) -> Range | None:
    """Return the place of two names joined by *and* that begins with a noun phrase."""
    other = _after_and(parsed, chunk)
    named = (
        other is not None and parsed.tags[chunk.end - 1] in pos.PROPER_NOUNS and parsed.tags[other.end - 1] == pos.NAME
    )
    return (chunk.start, other.end) if other is not None and named else None


def _after_and(parsed: Parsed, chunk: Chunk) -> Chunk | None:
    """Return the phrase that *and* joins to one."""
    return parsed.chunk_at(chunk.end + 1) if parsed.tags[chunk.end : chunk.end + 1] in pos.CONJS else None


def speakers_together(parsed: Parsed, cue: CueCandidate, mention: Range) -> list[Chunk]:
    """Return the noun phrases joined by *and* that speak together, the mention among them; none if only one speaks."""
    tags = parsed.tags
    verb = next((at for at in range(mention[1], cue.start) if tags[at] in pos.FINITE_FORMS), 0)
    if cue.word.kind == NOUN_CUE and verb:
        cue = replace(cue, start=verb, word=cue.word._replace(kind=VERB_CUE))  # "Lund and Ferro gave assurances"
    if cue.word.kind not in (VERB_CUE, PHRASE_CUE) or (
        pos.CONJS.isdisjoint(tags[: cue.start]) and pos.CONJS.isdisjoint(tags[cue.end :])
    ):
        return []
    chunks = [chunk for chunk in parsed.chunks if chunk.kind == "noun" and tags[chunk.start] not in pos.PRONOUN_WORDS]
    if mention[1] <= cue.start:
        found = _listed_before(parsed, chunks, cue) or _pair(parsed, chunks, cue, mention)
    else:
        found = _listed_after(parsed, chunks, cue)
    return found if any(chunk.start <= mention[0] < chunk.end for chunk in found) else []


def _listed_before(parsed: Parsed, chunks: list[Chunk], cue: CueCandidate) -> list[Chunk]:
    """Return the phrases listed right before the cue, where nothing but a beginning stands before them."""
    found: list[Chunk] = []
    for chunk in reversed(chunks):
        right = found[-1].start if found else cue.start
        if chunk.end > right:
            continue
        link = parsed.tags[chunk.end : right]
        if not (link == "" if not found else link in _LAST_LINKS if len(found) == 1 else link == pos.COMMA) or _is_but(
            parsed, chunk.end, right
        ):
            break
        found.append(chunk)
    while len(found) > _PAIR and parsed.tags[found[-1].start - 1 : found[-1].start] in pos.PREPS_OF_TO:
        found.pop()  # "in a letter to Herd, Lund and Ferro"
    if found and _is_one(parsed, found[-1]):
        return []
    return found[::-1] if found and _opens(parsed, found[-1].start) and 1 < len(found) <= _GROUP else []


def _opens(parsed: Parsed, start: int) -> bool:
    """Return True if a subject may begin at word `start`: at the head of a clause, also after *But* or *Still*."""
    return start == 0 or parsed.tags[start - 1] in _OPENS_SUBJECT or (start == 1 and parsed.tags[0] in _LEADS)


def _pair(parsed: Parsed, chunks: list[Chunk], cue: CueCandidate, mention: Range) -> list[Chunk]:
    """Return two subjects whose verb of saying comes later: *Bakers and millers have left and say …*."""
    first = next((chunk for chunk in chunks if chunk.start == mention[0]), None)
    if first is None or parsed.tags[first.end : first.end + 1] not in pos.CONJS or not _opens(parsed, first.start):
        return []
    other = next((chunk for chunk in chunks if chunk.start == first.end + 1), None)
    if other is None or other.end >= cue.start or _is_one(parsed, first):
        return []
    if parsed.tags[other.end] == pos.COMMA:
        return _with_aside(parsed, first, other, cue.start - 1)
    if parsed.tags[other.end] not in _AFTER_SPEAKERS:
        return []
    return [] if _is_but(parsed, first.end, other.start) else [first, other]


def _with_aside(parsed: Parsed, first: Chunk, other: Chunk, comma: int) -> list[Chunk]:
    """Return two with their names beside them, or these names: *Her aunt and uncle, Rosa and Karl Lund, | said*."""
    if other.end == comma:  # they stand beside others
        return [first, other] if first.start and parsed.tags[first.start - 1] == pos.COMMA else []
    name = parsed.chunk_at(other.end + 1)
    names = joined(parsed, name) if name else None
    last = parsed.noun_ending(comma)
    if name is None or last is None or parsed.tags[comma] != pos.COMMA or (names or (0, name.end))[1] != comma:
        return []
    return [name, last] if names else [first, other]


def _listed_after(parsed: Parsed, chunks: list[Chunk], cue: CueCandidate) -> list[Chunk]:
    """Return the phrases listed right after the cue, where no verb follows them."""
    found: list[Chunk] = []
    for chunk in chunks:
        left = found[-1].end if found else cue.end
        if chunk.start < left:
            continue
        link = parsed.tags[left : chunk.start]
        if link not in (_NO_LINK if not found else _ANY_LINKS) or _is_but(parsed, left, chunk.start):
            break
        found.append(chunk)
        if not pos.CONJS.isdisjoint(link):
            break
    if found and (_is_one(parsed, found[0]) or _are_roles(parsed, found)):
        return []
    joined = len(found) > 1 and parsed.tags[found[-1].start - 1] in pos.CONJS
    return (
        found
        if joined and len(found) <= _GROUP and parsed.tags[found[-1].end : found[-1].end + 1] not in pos.FINITE_FORMS
        else []
    )


def name_of(parsed: Parsed, chunk: Chunk) -> Chunk:
    """Return the phrase that names whom a role before *and* is of, or the phrase itself."""
    other = _after_and(parsed, chunk)
    return other if other and parsed.tags[other.end - 1] == pos.NAME and _is_one(parsed, chunk) else chunk


def _is_one(parsed: Parsed, first: Chunk) -> bool:
    """Return True if what is listed first is a role of who follows: *author and critic Ana Ferro*."""
    words = parsed.tags[first.start : first.end]
    noun = parsed.lows[first.end - 1]
    held = words.lstrip(pos.NAME)  # "Pier Society manager and chief rower Ana Ferro"
    role = held.strip(_ROLE_TAGS) == "" if held else words == pos.NAME and not first.start
    return role and noun[-1] != "s" and is_person_noun(noun)


def _are_roles(parsed: Parsed, found: list[Chunk]) -> bool:
    """Return True if what is listed after a name says what one person is: *Lund, a friend and a pastor*."""
    tags, lows = parsed.tags, parsed.lows
    roles = found[1:]
    all_roles = all(
        tags[c.end - 1] in pos.ROLE_NOUNS and tags[c.start] != pos.POSSESSIVE and not lows[c.end - 1].endswith("s")
        for c in roles
    )
    bare = (
        len(roles) > 1
        and tags[roles[-1].start] not in pos.DETERMINING
        and (tags[roles[0].start] in pos.DETERMINING or pos.NAME not in tags[roles[-1].start : roles[-1].end])
    )
    if bare and is_person_noun(lows[roles[-1].end - 1]) and tags[found[0].end - 1] == pos.NAME:
        return True  # "said Lund, the bank’s grain and ports chief", "said Lund, a Whig and former Marn mayor"
    return len(roles) > 1 and all_roles and tags[found[0].end - 1] == pos.NAME


def _is_but(parsed: Parsed, start: int, end: int) -> bool:
    return any(parsed.lows[at] in COORDINATORS - {"and"} for at in range(start, end))
