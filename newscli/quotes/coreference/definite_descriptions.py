"""Resolve definite descriptions: takes a phrase like *the mayor* or *the company*, returns whom it means."""

from bisect import bisect_left
from collections import Counter

from newscli.language.lexicon.places import PEOPLES
from newscli.language.lexicon.saying import says
from newscli.language.names.animacy import ENDINGS, is_company
from newscli.language.tag_sets import NAME, NOUN_WORDS, OWNER
from newscli.language.words import word_set
from newscli.quotes.coreference.entities import NAMESAKES, EntityTable
from newscli.quotes.coreference.entity import Mention
from newscli.quotes.coreference.name_chunks import head_of

_PAPERS = frozenset({"survey", "poll", "report", "act", "bill", "study", "index", "letter", "list"})
_MAKERS = word_set("maker retailer carrier manufacturer")  # "the maker of saws" is said of a firm just named
_FIRMS = _MAKERS | word_set("company firm business corporation group")
_OWNERS = frozenset(("his", "her", "their", "my", "our"))
_PAIR, _SHORT_PHRASE = 2, 3
_WORDS_AFTER = 12
_MOST_LOOKED_AT = 500


def called(entities: EntityTable, unit: int, words: tuple[int, int]) -> int | None:
    """Return whom *the mayor*, *the 34-year-old* or *the company* means: who was called so last."""
    lows, tags = entities.parsed[unit].unit.lows, entities.parsed[unit].unit.tags
    noun = head_of(entities.parsed[unit], words)
    known = entities.by_role.get(noun) or next(
        (entities.by_role[low] for low in lows[words[0] : words[1]] if low in entities.by_role and low[0].isdigit()),
        [],
    )
    end = bisect_left(known, (unit + 1, 0))
    before = [person for _, person in known[max(0, end - NAMESAKES) : end] or known[:1]]
    named = {lows[i] for i in range(*words) if tags[i] == NAME}
    former = "former" in lows[slice(*words)]
    for number in reversed(before):
        fits = _has_role(entities, number, named, former=former, alone=len(set(before)) == 1)
        if fits and not _is_of_newcomer(entities, number, unit, words):
            return number
    aged = any(low.endswith("year-old") for low in lows[words[0] : words[1]])
    if lows[words[0]] == "the" and (aged or (noun in PEOPLES and words[1] - words[0] == _PAIR)):
        return _last_subject(entities, unit)  # "The 34-year-old", "The German"
    owned = lows[words[0]] in _OWNERS  # "their bank" is hardly one that was named
    end = lows.index("of", *words) if noun in _MAKERS and "of" in lows[slice(*words)] else words[1]
    if named or owned or end - words[0] > _SHORT_PHRASE:
        return None
    # "The emergency agency" is no weather bureau.
    kinds = {lows[i] for i in range(words[0], end - 1) if tags[i] in NOUN_WORDS}
    return _body_called(entities, noun, kinds, (unit, words[0]))


def _last_subject(entities: EntityTable, unit: int) -> int | None:
    """Return the one person in the sentence before a unit, or its subject, as *the 34-year-old* looks back."""
    start, end = bisect_left(entities.places, (unit - 1, 0)), bisect_left(entities.places, (unit, 0))
    near = [each for each in entities.mentions[start:end] if entities.known[each.person].kind == "person"]
    people = {each.person for each in near if each.subject} or {each.person for each in near}
    return people.pop() if len(people) == 1 else None


def _has_role(entities: EntityTable, number: int, named: set[str], *, former: bool, alone: bool) -> bool:
    """Return True if names beside a role, and *former*, fit what the text says of somebody."""
    role = entities.known[number].role
    unit = entities.parsed[role[0]].unit if role else None
    told = set(unit.lows[role[1] : role[2]]) if role and unit else set[str]()
    placeless = not (role and unit and NAME in unit.tags[role[1] : role[2]])
    return ("former" in told) == former and (named <= told or (alone and placeless))


def _is_of_newcomer(entities: EntityTable, number: int, unit: int, words: tuple[int, int]) -> bool:
    """Return True of *the farm’s owner* where *a farm* came in only after the owner who is known."""
    here, role = entities.parsed[unit].unit, entities.known[number].role
    owner = here.tags.find(OWNER, *words)
    if role is None or owner <= words[0]:
        return False
    came_in = entities.came_in.get(here.lows[owner - 1], [])
    return bisect_left(came_in, role[0] + 1) < bisect_left(came_in, unit)


def _body_called(entities: EntityTable, noun: str, kinds: set[str], place: tuple[int, int]) -> int | None:
    """Return the body that *the board* or *the company* means: of those it fits, the one named most so far."""
    counts: Counter[int] = Counter()
    end = bisect_left(entities.places, place)
    seen = entities.mentions[max(0, end - _MOST_LOOKED_AT) : end]
    known = {each.person: entities.known[each.person] for each in seen}
    bodies = {number for number, each in known.items() if each.gender is None}
    fitting = {number for number in bodies if _ends_as(known[number].words, noun, kinds)}
    for sighting in seen:
        number = sighting.person
        if number in fitting or (noun in _FIRMS and number in bodies and _is_firm(entities, sighting)):
            counts[number] += 2 if sighting.subject else 1
    return max(reversed(counts), key=counts.__getitem__, default=None)


def _ends_as(words: tuple[str, ...], noun: str, kinds: set[str]) -> bool:
    """Return True if a name has a noun at an end, or ends in a word that stands for the noun, and in the rest of it."""
    ends = words[-1:] + words[:1]
    named = noun not in _PAPERS and (noun in ends or noun + "s" in ends)
    heads = words[:1] if noun in ("agency", "group") and words[1:2] == ("of",) else words[-1:]
    return named or (kinds.issubset(words) and not set(heads).isdisjoint(ENDINGS.get(noun, "").split()))


def _is_firm(entities: EntityTable, sighting: Mention) -> bool:
    """Return True if somebody named is a company, by the name or as a subject that speaks or has *its* after it."""
    person = entities.known[sighting.person]
    after = entities.parsed[sighting.unit].unit.lows[sighting.end : sighting.end + _WORDS_AFTER]
    acts = sighting.subject and ("its" in after or says("".join(after[:1])))
    return is_company(person.words) or "&" in person.words or (person.kind != "person" and not person.role and acts)
