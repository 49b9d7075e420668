"""Nominal anaphora: takes a pronoun and the units before it, returns the noun phrase without a name that it means."""

from collections.abc import Callable

from newscli.language.lexicon.papers import STATING_PAPERS
from newscli.language.names.animacy import ENDINGS, FIRMS, is_body, is_person_noun
from newscli.language.names.personal import GENDERS, gender_of_title
from newscli.language.tag_sets import (
    BE,
    COMMA,
    CONJS,
    DETS,
    FINITE_FORMS,
    NAME,
    NOUN_WORDS,
    PAST_FORMS,
    PREPS_AND_OF,
    PRONOUN_WORDS,
)
from newscli.quotes.attribution.parsed import Chunk, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.coreference.entity import Place

_SHORTEST_PASSIVE = 3
_JOINING = PREPS_AND_OF | CONJS

_SINGULAR = frozenset(("he", "she", "it"))
_FAMILIES = frozenset(("family", "couple", "pair", "duo", "crew", "jury", "band", "team"))
_PAIRS = _FAMILIES | {"men", "women", "children", "people"}
_PLURALS = frozenset({"police", "people", "both", "two", "three", "women", "men", "children", "many", "some", "others"})


def nominal(
    units: list[Parsed], is_person: Callable[[int, Chunk], bool | None], pronoun: str, unit: int, at: int
) -> Place | None:
    """Return the noun phrase, subject of the clause or a sentence before, that a pronoun at word `at` may mean."""
    if pronoun == "they" and (subject := _acting(units[unit], at)):
        end = _joined_end(units[unit], subject)
        if _agrees(pronoun, units[unit], subject, end, is_person(unit, subject)):
            return (unit, subject.start, end)
    agent = _agent(units, unit, pronoun) if pronoun in _SINGULAR else None
    if agent and not is_person(unit - 1, agent):
        return (unit - 1, agent.start, agent.end)
    for number in range(unit - 1, max(-1, unit - 4), -1):
        parsed = units[number]
        chunk = next((c for c in parsed.chunks[:2] if c.kind == "noun"), None)
        if chunk is None or chunk.start > 2:
            continue
        end = _joined_end(parsed, chunk)
        if _agrees(pronoun, parsed, chunk, end, is_person(number, chunk)):
            rivals = pronoun == "they" and number == unit - 1 and _several_others(parsed, end)
            return None if rivals else (number, chunk.start, end)
        if pronoun == "they" and (other := _plural_after(parsed, chunk)):
            return (number, other.start, other.end)
    return None


def body_acting(parsed: Parsed, pronoun: str, unit: int, at: int) -> tuple[int, Range] | None:
    """Return the body whose clause *it* at word `at` of a unit is set off from: *A hospital in Dorn erred, it said*."""
    subject, tags = parsed.subject_noun(), parsed.unit.tags
    if pronoun != "it" or subject is None or tags[at - 1] != COMMA or tags[subject.start] not in DETS:
        return None
    end = _joined_end(parsed, subject)
    governed = tags[:1] in PREPS_AND_OF and subject.start == 1  # "In a statement issued on Monday, it said"
    acts = not governed and end < at and tags[end] in FINITE_FORMS and _agrees("it", parsed, subject, end, None)
    return (unit, (subject.start, end)) if acts else None


def _agent(units: list[Parsed], unit: int, pronoun: str) -> Chunk | None:
    """Return who did what the sentence before, in the paragraph, ends with: *That was denied by the bank.*

    For *it* that is a body, for *he* and *she* somebody unnamed.
    """
    before = units[unit - 1] if unit and units[unit - 1].unit.paragraph == units[unit].unit.paragraph else None
    chunk = before.noun_ending(before.last) if before else None
    if before is None or chunk is None or chunk.start < _SHORTEST_PASSIVE:
        return None
    tags, lows = before.unit.tags, before.unit.lows
    passive = (
        lows[chunk.start - 1] == "by"
        and tags[chunk.start - 2] in PAST_FORMS
        and not BE.isdisjoint(tags[: chunk.start - 2])
    )
    head = lows[chunk.end - 1]
    named = tags[chunk.end - 1] == NAME
    if pronoun == "it":
        fits = named or _states(head)
    else:
        fits = not named and is_person_noun(head) and gender_of_title([head]) in (None, GENDERS[pronoun])
    return chunk if passive and fits else None


def _acting(parsed: Parsed, at: int) -> Chunk | None:
    """Return the first subject of a sentence, where its verb stands before word `at`."""
    subject = parsed.subject_noun()
    return subject if subject and subject.end < at and parsed.unit.tags[subject.end] in FINITE_FORMS else None


def _several_others(parsed: Parsed, end: int) -> bool:
    """Return True if a sentence has others, right after its verb, whom *they* could mean as well."""
    lows, tags = parsed.unit.lows, parsed.unit.tags
    object_of = next(
        (c for c in parsed.chunks if c.kind == "noun" and c.start > end and tags[c.start - 1] in FINITE_FORMS), None
    )
    return object_of is not None and (
        lows[object_of.end - 1] in _PAIRS
        or (lows[object_of.end - 1].endswith("s") and is_person_noun(lows[object_of.end - 1][:-1]))
    )


def _plural_after(parsed: Parsed, subject: Chunk) -> Chunk | None:
    """Return the last plural for people in a sentence whose subject is singular."""
    tags, lows = parsed.unit.tags, parsed.unit.lows
    plurals = [
        c for c in parsed.chunks if c.kind == "noun" and c.start >= subject.end and tags[c.end - 1] in NOUN_WORDS
    ]
    people = (c for c in reversed(plurals) if lows[c.end - 1].endswith("s") and is_person_noun(lows[c.end - 1][:-1]))
    return next(people, None)


def _joined_end(parsed: Parsed, chunk: Chunk) -> int:
    """Return where a phrase ends with what *of*, *at* or *and* joins to it."""
    tags, end = parsed.unit.tags, chunk.end
    for following in parsed.chunks:
        if following.start == end + 1 and tags[end] in _JOINING and following.kind == "noun":
            end = following.end
    return end


def _states(head: str) -> bool:
    """Return True if what a noun names may say something: a body or a paper, not *the ferry*."""
    return is_body((head,)) or head in ENDINGS or head in STATING_PAPERS or head in FIRMS


def _agrees(pronoun: str, parsed: Parsed, chunk: Chunk, end: int, person: bool | None) -> bool:
    lows, tags = parsed.unit.lows, parsed.unit.tags
    if tags[chunk.start] in PRONOUN_WORDS or tags[chunk.end - 1] in DETS:
        return False
    head = lows[chunk.end - 1]
    family = pronoun == "they" and head in _FAMILIES
    ends = head.endswith("s") and not head.endswith("ss")
    plural = family or ends or not CONJS.isdisjoint(tags[chunk.start : end]) or head in _PLURALS
    if pronoun == "they":
        several = (
            family or not CONJS.isdisjoint(tags[chunk.start : end]) or head in _PLURALS or tags[chunk.end - 1] == NAME
        )
        alone = person is True and CONJS.isdisjoint(tags[chunk.start : end])  # "Bo Fox", not "Bo Fox and Ana Lund"
        return plural and not alone and (several or is_person_noun(head[:-1]) or is_body((head[:-1],)))
    if pronoun == "it":
        may_say = _states(head) if tags[chunk.start] in DETS else person is False
        return may_say and not plural and (head in FIRMS or not is_person_noun(head))
    if person is not None or plural or not is_person_noun(head):
        return False
    return pronoun in GENDERS and gender_of_title([head]) in (None, GENDERS[pronoun])
