"""Link mentions: takes the noun phrase chosen as a speaker, returns the person it names, or who is named before it."""

from newscli.language.lexicon.places import PEOPLES, is_no_person
from newscli.language.names.animacy import HELD_BY_BODIES, is_body, is_person_noun
from newscli.language.tag_sets import COMMA, DETS, NAME, PREPS_OF_TO, THAT_WORDS, WHO_WORDS
from newscli.quotes.attribution.parsed import Chunk, CueCandidate
from newscli.quotes.attribution.segments import Range
from newscli.quotes.coreference.entities import EntityTable
from newscli.quotes.coreference.name_chunks import BEGINS_ROLE, head_of

_SHORTEST_BEFORE = 2
_RELATIVES = WHO_WORDS | THAT_WORDS


def mentioned(entities: EntityTable, unit: int, mention: Range, chunk: Chunk) -> int | None:
    """Return the person whose name ends the phrase, or None: *the German* and *Officials from Dorn* name nobody."""
    if (holder := entities.holder(unit, mention)) is not None:
        return holder
    words = entities.parsed[unit].unit
    person = entities.named(unit, chunk)
    if person is not None and (speaks := _for_body(entities, person, unit, mention, chunk)) is not None:
        return speaks
    if words.lows[chunk.end - 1] in PEOPLES and words.tags[mention[0]] in DETS:
        person = None
    if person is not None and mention[1] > chunk.end and not _is_whole(entities, person, unit, chunk.end):
        return None
    return _before(entities, unit, mention) if person is None else person


def _for_body(entities: EntityTable, body: int, unit: int, mention: Range, chunk: Chunk) -> int | None:
    """Return who is named after a body of several words and a role in it: *Ministry of Ports spokesman Ana Ferro*."""
    last = entities.parsed[unit].noun_ending(mention[1])
    if last is None or last.start <= chunk.start or entities.ends_at(unit, last.start + 1) != body:
        return None
    person = entities.ends_at(unit, mention[1])
    return None if person == body else person


def _is_whole(entities: EntityTable, number: int, unit: int, end: int) -> bool:
    """Return True if a name ends at word `end`: *Ana Ferro of the Kelda Ferry*, not *Boy Scouts of Kelda*."""
    person, lows = entities.known[number], entities.parsed[unit].unit.lows
    if person.body or person.gender or person.role:
        return True
    joined = lows[end] in ("of", "for") and lows[end + 1 : end + 2] != ["the"]
    return len(person.words) > 1 and not joined and not is_no_person(person.words)


def _before(entities: EntityTable, unit: int, mention: Range) -> int | None:
    """Return who is named right before a mention that says who it is: *Lund, the head of the bank, Brack, said*."""
    parsed, start = entities.parsed[unit], mention[0]
    tags = parsed.unit.tags
    if start < _SHORTEST_BEFORE or tags[start - 1] != COMMA or tags[start] not in BEGINS_ROLE:
        return None
    number = entities.ends_at(unit, start - 1)
    if number is None or len(entities.known[number].words) == 1 or is_no_person(entities.known[number].words):
        return None
    chunk = next(c for c in parsed.chunks if c.end == start - 1)
    beside = chunk.start > 0 and tags[chunk.start - 1] in PREPS_OF_TO
    return None if beside or not is_person_noun(head_of(parsed, mention)) else number


def named_after_clause(entities: EntityTable, unit: int, cue: CueCandidate, mention: Range) -> int | None:
    """Return who is named after a clause that says who it is: *The firm that owns the mill, Brack Lane, says*."""
    parsed, end = entities.parsed[unit], cue.start - 1
    tags = parsed.unit.tags
    chunk = next((c for c in parsed.chunks if c.end == end), None)
    if chunk is None or chunk.start <= mention[1] or tags[end] != COMMA or tags[chunk.start - 1] != COMMA:
        return None
    way = tags[mention[1] : chunk.start - 1]
    return entities.named(unit, chunk) if way[:1] in _RELATIVES and COMMA not in way else None


def may_be_apposed(entities: EntityTable, number: int, unit: int, mention: Range) -> bool:
    """Return True if a name after a comma may be that of a mention: not *a cook in the town of Dorn, Keld*."""
    parsed, person = entities.parsed[unit], entities.known[number]
    last, head = parsed.unit.lows[mention[1] - 1], head_of(parsed, mention)
    inside = len(person.words) == 1 and last != head and is_body((last,))  # "a source in the port service, Marn"
    if person.gender is not None or (person.kind == "person" and not inside):
        return True
    if person.kind == "body" and head in HELD_BY_BODIES:
        return True  # "The owner, Brack Lines"
    placed = person.body or inside or parsed.unit.tags[mention[1] - 1] == NAME
    return not placed or not is_person_noun(head)
