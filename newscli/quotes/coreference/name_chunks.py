"""People and bodies, their mentions, and the names and roles in noun phrases."""

from bisect import bisect_right

from newscli.language import tags as pos
from newscli.language.lexicon.abbreviations import SHORT_TITLES
from newscli.language.lexicon.closed_classes import NUMBERS, POSSESSIVES
from newscli.language.lexicon.proper_nouns import (
    BODIES,
    FORMS_OF_ADDRESS,
    HONORIFICS,
    OFFICES,
    PEOPLES,
    Gender,
    is_no_person,
)
from newscli.language.names.kinds import ENDINGS, Kind, gender_of_title, is_body, is_company, is_person_noun
from newscli.language.tags import sequences
from newscli.quotes.attribution.parsed import Chunk, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.records import record

# People and bodies, and their mentions: what is known of each, and how well a mention fits a pronoun.

Words = tuple[str, ...]
Place = tuple[int, int, int]


@record()
class Entity:
    """Somebody named in the article: the fullest name and its words in lower case, and what is known of them.

    `unit` is where the name stands first. `capitals` is True of one word that is only seen in capitals, `thing` of what
    shows itself to be no person, body or place: *a Volvo*.
    """

    name: str
    words: Words
    kind: Kind
    unit: int
    gender: Gender | None = None
    role: Place | None = None
    capitals: bool = False
    thing: bool = False

    @property
    def body(self) -> bool:
        """Return True of what is no person."""
        return self.kind in ("body", "place")

    def may_be_somebody(self) -> bool:
        """Return True if *he* or *she* may mean this person, whose gender is not known."""
        return not (self.body or self.capitals or self.thing or is_no_person(self.words))


@record()
class Mention:
    """A person named in unit `unit`, words `start` to `end`; `subject` where a verb follows or the unit begins so.

    `describes` is True where the name only describes the noun after it: *a Norland official*.
    """

    unit: int
    start: int
    end: int
    person: int
    subject: bool
    describes: bool


def weight(sighting: Mention, person: Entity, unit: int) -> float:
    """Return how well a mention fits a pronoun of unit `unit`: near, a subject, of somebody who is known."""
    away = unit - sighting.unit
    has_role = person.kind == "person" and person.role  # "the farmer Ferro"
    known = 2 if person.gender else -4 if len(person.words) == 1 and not has_role else 0
    return 10 - 3 * min(away, 4) - away // 4 + (4 if sighting.subject else 0) + known


# Names in noun phrases: takes a noun phrase, returns its names, the role beside each, and the noun it is about.

_COMMA_NUMBER, _NUMBER_COMMA = sequences(pos.COMMA, pos.NUMERALS), sequences(pos.NUMERALS, pos.COMMA)
_OWNED = frozenset((pos.POSSESSIVE, pos.OWNER))
_COUNTING = pos.DETS | pos.NUMERALS
_NAMELIKE = pos.PROPER_NOUNS | {pos.QUOTED}
BEGINS_ROLE = pos.DETS | pos.NOUN_WORDS | {pos.ADJECTIVE}
_ENDS_APPOSITION = pos.IN_MARKS | pos.DASHES | pos.WHO_WORDS | {pos.COMMA, pos.STOP, pos.SEMICOLON, pos.COLON, pos.OPEN}
_BEGINS_APPOSITION = pos.DETERMINING | pos.NOUN_WORDS | {pos.ADJECTIVE}

_ENDS_OFFICE = frozenset((pos.TITLE, pos.OWNER))  # "the owner of Lund's | Bakery"
_SEVERAL = NUMBERS - {"one"}
_OF_OFFICE = frozenset(("of", "for", "at", "to", "in"))
_ENDS_HEAD = pos.PREPS_OF_TO | pos.WHO_WORDS | {pos.COMMA}


def office_before(parsed: Parsed, chunk: Chunk, name: int) -> int | None:
    """Return where the office begins that a noun phrase goes on with before the name at word `name`.

    That of *Secretary of | State Ana Ferro* or *the head of policy at | Dorn Water Ana Ferro*, none of *a spokesperson
    for | Health Minister Ana Ferro*, who has an office of her own.
    """
    lows, tags, start = parsed.lows, parsed.tags, chunk.start
    last = next((at for at in range(name - 1, start - 1, -1) if not _is_form_of_address(lows[at])), name)
    if last == name or tags[last] in _ENDS_OFFICE or is_person_noun(lows[last]):
        return None
    while start > 1 and lows[start - 1] in _OF_OFFICE and (before := parsed.noun_ending(start - 1)):
        start = before.start
        if lows[before.end - 1].rstrip(".") in OFFICES:
            return start
    return None


def _is_form_of_address(low: str) -> bool:
    return low.rstrip(".") in HONORIFICS or low.rstrip(".") in SHORT_TITLES


def role_beside(parsed: Parsed, chunk: Chunk, start: int, end: int) -> tuple[Range | None, Gender | None]:
    """Return where the text says, beside the name, who the named person is, and the gender that this shows."""
    lows, tags = parsed.lows, parsed.tags
    words = tuple(lows[start:end])
    if is_body(words) or is_company(words):
        return None, None
    addressed = lows[chunk.start] in POSSESSIVES and not FORMS_OF_ADDRESS.isdisjoint(lows[chunk.start + 1 : start])
    first = chunk.start + 2 * addressed  # "Her Honour Ana Ferro"
    while first < start and (tags[first] in _COUNTING or lows[first].rstrip(".") in HONORIFICS or lows[first] == "one"):
        first += 1
    if not pos.NUMERALS.isdisjoint(tags[chunk.start : first]) or lows[chunk.start] == "one":
        first = next((at for at in range(first, start) if tags[at] == pos.TITLE), start)
    office = office_before(parsed, chunk, start) if first < start else None
    if office is not None:
        return (office, start), gender_of_title(lows[office:start])
    if first < start and _OWNED.isdisjoint(tags[first:start]) and _identifies(parsed, start):
        return (first, start), gender_of_title(lows[first:start])
    role = apposition(parsed, end + 1) if tags[end : end + 1] == pos.COMMA else None
    role = role if role and not _are_others(parsed, chunk, role) else None
    if role is None and chunk.start > 1 and tags[chunk.start - 1] == pos.COMMA and tags[end : end + 1] not in pos.CONJS:
        role = _role_before(parsed, chunk.start - 1)
    if role is None and tags[end : end + 1] in pos.BE:
        role = _role_given(parsed, end + 1)
    return role, gender_of_title([head_of(parsed, role)]) if role else None


def _are_others(parsed: Parsed, chunk: Chunk, role: Range) -> bool:
    """Return True if what follows is no apposition: *In Kelda, residents cheered*, *Lund, the cooks and the bakers*."""
    beside = parsed.tags[chunk.start - 1 : chunk.start] in pos.PREPS or not pos.CONJS.isdisjoint(
        parsed.tags[slice(*role)]
    )
    return beside and is_person_noun(head_of(parsed, role)[:-1])


def _identifies(parsed: Parsed, end: int) -> bool:
    """Return True if a noun phrase that ends at word `end` may say what somebody or a body is: not *this month*."""
    noun = parsed.lows[end - 1]
    return parsed.tags[end - 1] in _NAMELIKE or noun in BODIES or noun in ENDINGS or is_person_noun(noun)


def _role_before(parsed: Parsed, comma: int) -> Range | None:
    """Return what stands before a comma and a name: *The mayor, …*, *Lund’s lawyer, …*, *A pilot for Brack, …*."""
    tags = parsed.tags
    chunks = parsed.chunks
    at = bisect_right(parsed.chunk_ends, comma) - 1
    if at < 0 or chunks[at].end != comma:
        return None
    while at and chunks[at - 1].end == chunks[at].start - 1 and tags[chunks[at].start - 1] in pos.PREPS_AND_OF:
        at -= 1
    start, end = chunks[at].start, chunks[at].end
    named = pos.NAME in tags[start:end]
    if named and at and tags[start] == pos.OWNER:
        start = chunks[at - 1].start
    owned = named and pos.OWNER in tags[start:end] and tags[end - 1] in pos.NOUN_WORDS
    if end == comma and not owned and not _identifies(parsed, end):
        return None
    name = parsed.chunk_at(comma + 1)
    aged = name is not None and tags[name.end : name.end + 2] in _COMMA_NUMBER
    if end == comma and aged and not is_person_noun(parsed.lows[end - 1]):
        return None  # "According to the police, Ana Ferro, 32, fled"
    leads = (
        name is not None and tags[name.end : name.end + 1] in pos.FINITE_FORMS
    )  # "In response to the mayor, Lund said"
    before = pos.PREPS_OF_TO if leads else pos.PREPS_AND_OF
    if (start and tags[start - 1] in before) or not (owned or (tags[start] in pos.DETERMINING and not named)):
        return None
    return (start, comma) if end == comma or is_person_noun(parsed.lows[end - 1]) else None


def _role_given(parsed: Parsed, at: int) -> Range | None:
    """Return the role that *is*, *was* or *was named* right before word `at` gives to its subject."""
    if parsed.lows[at : at + 1] and parsed.lows[at] in _NAMED:
        at += 1
    chunk = parsed.chunk_at(at)
    if chunk is None or parsed.tags[at] not in BEGINS_ROLE or not is_person_noun(parsed.lows[chunk.end - 1]):
        return None
    end = chunk.end
    while parsed.tags[end : end + 1] in pos.PREPS_AND_OF and (following := parsed.noun_at(end + 1)):
        if parsed.tags[following.start : following.end] in pos.NUMERALS:
            break  # "a pilot for Tarn Air in 2014"
        end = following.end
    return (at, end)


def roles_called(parsed: Parsed, chunk: Chunk, start: int, role: Range | None) -> list[str]:
    """Return the nouns by which somebody named at `start` may be called again: *senator*, *plumber*, *34-year-old*."""
    lows, tags = parsed.lows, parsed.tags
    found = [head_of(parsed, role)] if role else []
    found += [low for low in lows[role[0] : role[1]] if low.endswith("-year-old")] if role else []
    if start > chunk.start:
        first = next((i for i in range(chunk.start, start) if lows[i] == "vice"), start)
        found += [lows[i] for i in range(chunk.start, start) if lows[i] in PEOPLES and tags[i + 1] != pos.OWNER]
        titles = (lows[i].rstrip(".") for i in range(chunk.start, first) if tags[i] == pos.TITLE)
        found += [SHORT_TITLES.get(title, title) for title in titles]
    if tags[chunk.end : chunk.end + 2] in _COMMA_NUMBER and (age := lows[chunk.end + 1]).isdigit():
        found.append(f"{age}-year-old")
    return found


_NAMED = frozenset({"named", "appointed", "elected", "made"})


def apposition(parsed: Parsed, at: int) -> Range | None:
    """Return the noun phrase at word `at`, after a name and a comma, that says who the named person is."""
    tags, lows = parsed.tags, parsed.lows
    if tags[at : at + 2] in _NUMBER_COMMA:
        at += 2
    if lows[at : at + 1] == ["whose"] or not _SEVERAL.isdisjoint(lows[at : at + 1]):
        return None  # "Lund, whose son Bo was nine,", "survived by Ana Lund, two other nieces and a nephew"
    if lows[at : at + 1] == ["who"]:
        stop = max(tags.find(pos.COMMA, at), at)
        at = next((i + 1 for i in range(at, stop) if lows[i] in ("is", "was") and tags[i + 1] in pos.DETS), len(tags))
    stop = next(
        (
            i
            for i in range(at, len(tags))
            if tags[i] in _ENDS_APPOSITION and (tags[i] not in pos.IN_MARKS or tags[i - 1] not in pos.PREPS_AND_OF)
        ),
        len(tags),
    )
    if at >= stop or stop - at > 20 or tags[at] not in _BEGINS_APPOSITION or _has_verb(parsed, at, stop):
        return None
    named = any(tag in pos.ROLE_NOUNS for tag in tags[at:stop]) or is_person_noun(head_of(parsed, (at, stop)))
    return (at, stop) if named else None


def _has_verb(parsed: Parsed, start: int, end: int) -> bool:
    """Return True if a verb makes a clause of the words: not that of *a miner turned mayor*."""
    return any(parsed.tags[at] in pos.FINITE_FORMS and parsed.lows[at] != "turned" for at in range(start, end))


def head_of(parsed: Parsed, words: Range) -> str:
    """Return the noun that a noun phrase is about: the last before a preposition, a clause about it or the end."""
    ends = (
        i
        for i in range(*words)
        if parsed.tags[i] in _ENDS_HEAD
        or (parsed.tags[i - 1 : i] in pos.HEAD_NOUNS and parsed.tags[i] in pos.PAST_FORMS)
    )
    end = next(ends, words[1])
    head = parsed.lows[max(words[0], end - 1)].rstrip(".")
    return f"vice {head}" if parsed.lows[max(words[0], end - 2)] == "vice" else head


# Takes a noun phrase of a parsed unit, returns whether it is the subject of its clause.

_VERBS = pos.FINITE_FORMS | pos.BASES
_OPENS_INVERTED = pos.PREPS_AND_OF | {pos.GERUND}
_LEADS = pos.CONJS | pos.ADVERBS
_BEFORE_SAID = pos.IN_MARKS | {pos.COMMA}


def is_subject(parsed: Parsed, chunk: Chunk, end: int) -> bool:
    """Return True if a noun phrase that ends in a name, before word `end`, is a subject, or stands for one."""
    tags = parsed.tags
    if chunk.start == 0 or (chunk.start == 1 and tags[0] in _LEADS):
        return True
    if tags[chunk.start - 1] in pos.PREPS_AND_OF:
        return False
    if tags[chunk.start - 1] in pos.BE and tags[0] in _OPENS_INVERTED:
        return True  # "Among those who came was Ana Ferro", "Watching was her father Ivo"
    if tags[chunk.start - 1] == tags[end : end + 1] == pos.COMMA and _opens(parsed, chunk.start - 1):
        return True  # "Her ex-husband, the actor Ivo Lund, was there"
    if parsed.lows[chunk.start - 1] == "said" and tags[chunk.start - 2] in _BEFORE_SAID:
        return True  # "and seemed, said the keeper Ana Ferro, to sulk"
    return tags[end : end + 2] in pos.COMMA_WHO or tags[end : end + 1] in _VERBS


def _opens(parsed: Parsed, end: int) -> bool:
    """Return True if a noun phrase like *her brother* or *the side's coach* begins a unit and ends at word `end`."""
    first = parsed.subject_noun()
    if first is None or first.end != end:
        return False
    noun = parsed.lows[end - 1].removeprefix("ex-")
    own = parsed.tags[0] == pos.POSSESSIVE and pos.NAME not in parsed.tags[first.start : end]
    owned = pos.OWNER in parsed.tags[first.start : end] and is_person_noun(noun)
    return owned or (own and gender_of_title([noun]) is not None)
