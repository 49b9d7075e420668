"""The entities of an article for quotes: takes parsed units, returns who is named where, and whom *the mayor* means."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from newscli.article import Article
from newscli.language.document import Document
from newscli.language.lexicon.proper_nouns import AFTER_NAMES, PEOPLES, Gender
from newscli.language.lexicon.saying import says
from newscli.language.names.kinds import ENDINGS, GENDERS, gender_of_title, is_company
from newscli.language.names.linking import Name
from newscli.language.quotations import MARKS
from newscli.language.tags import COLON, COMMA, IN_MARKS, NAME, NOUN_WORDS, NUMERALS, OWNER, POSSESSIVE, SEMICOLON
from newscli.language.words import word_set
from newscli.quotes.attribution.candidates import SPEAKER_PHRASE
from newscli.quotes.attribution.parsed import Chunk, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.coreference.name_chunks import (
    Entity,
    Mention,
    head_of,
    is_subject,
    office_before,
    role_beside,
    roles_called,
    weight,
)
from newscli.records import replace

_ENDS_CLAUSE = IN_MARKS | {COLON, SEMICOLON}
# How many sentences back a pronoun may look, and how many people of one role are told apart.
_SENTENCES_BACK = 12
NAMESAKES = 20
# How much less well somebody fits a pronoun who fits nearly as well.
_NEARLY = 5
_SUBJECTS = frozenset({"he", "she", "his", "her"})
_NEAR_START = 6
_MARKS = f"{MARKS}("

_BEFORE_TOPIC = (["for"], ["as", "for"])


class EntityTable:
    """The people and bodies of an article, as its document names them, and where units mention each."""

    def __init__(self, article: Article, parsed: list[Parsed]) -> None:
        self.parsed = parsed
        self.known: list[Entity] = []
        self.mentions: list[Mention] = []
        self.by_role: dict[str, list[tuple[int, int]]] = {}
        self._numbers: dict[int, int] = {}
        self._ends: dict[tuple[int, int], int] = {}
        self._held: set[tuple[int, int]] = set()
        names, at = Document.of(article).names, 0
        for number, unit in enumerate(parsed):
            if unit.unit.ends:
                at = self._read(number, unit, names, at)
        self.places = [(sighting.unit, sighting.start) for sighting in self.mentions]
        self.rivals = 0
        self._chain: dict[int, int] = {}
        self._only: list[int] | None = None
        self._follow()

    @cached_property
    def came_in(self) -> dict[str, list[int]]:
        """The units that bring in what a noun stands for, in order: *a farm*, *an owner*."""
        units: dict[str, list[int]] = {}
        for number, each in enumerate(self.parsed):
            for article, noun in pairwise(each.lows):
                if article in ("a", "an"):
                    units.setdefault(noun, []).append(number)
        return units

    def named(self, unit: int, chunk: Chunk) -> int | None:
        """Return the person whose name ends a noun phrase, or goes on from it: *the Ministry* of Ports."""
        return self._ends.get((unit, chunk.end))

    def holder(self, unit: int, mention: tuple[int, int]) -> int | None:
        """Return whose name ends a mention after an office or an owner: *Secretary of State Ana Ferro*."""
        return self._ends.get((unit, mention[1])) if (unit, mention[1]) in self._held else None

    def officer(self, unit: int, chunk: Chunk) -> Chunk:
        """Return a noun phrase to the end of the name, where it begins an office: *Secretary* of State Ana Ferro."""
        phrase = SPEAKER_PHRASE.match(self.parsed[unit].tags, chunk.start)
        whole = replace(chunk, end=phrase.end()) if phrase else chunk
        return whole if self.holder(unit, (whole.start, whole.end)) is not None else chunk

    def ends_at(self, unit: int, end: int) -> int | None:
        """Return the person whose name ends before word `end` of a unit."""
        return self._ends.get((unit, end))

    def between(self, first: tuple[int, int], last: tuple[int, int]) -> list[Mention]:
        """Return the mentions between two words of units."""
        return self.mentions[bisect_left(self.places, first) : bisect_left(self.places, last)]

    def named_from(self, unit: int, start: int) -> frozenset[int]:
        """Return the people whom a clause names from a word on: *he* before means none of them."""
        tags = self.parsed[unit].tags
        end = next((at for at in range(start, len(tags)) if tags[at] in _ENDS_CLAUSE), len(tags))
        return self.named_in(unit, start, end)

    def named_in(self, unit: int, start: int, end: int) -> frozenset[int]:
        """Return who is named by words `start` to `end` of a unit."""
        return frozenset(sighting.person for sighting in self.between((unit, start), (unit, end)))

    def subjects_in(self, unit: int) -> frozenset[int]:
        """Return who is named as a subject in a unit."""
        return frozenset(each.person for each in self.between((unit, 0), (unit + 1, 0)) if each.subject)

    def acts_between(self, first: tuple[int, int], last: tuple[int, int], pronoun: str) -> bool:
        """Return True if somebody named, whom *he* or *she* may mean, is a subject between two words of units."""
        subjects = (self.known[each.person] for each in self.between(first, last) if each.subject)
        return any(not who.body and who.gender in (None, GENDERS[pronoun]) for who in subjects)

    def is_person(self, unit: int, chunk: Chunk) -> bool | None:
        """Return True if a noun phrase ends in a person's name, False if in another name, None if it has no name."""
        number = self.named(unit, chunk)
        if number is None:
            return None
        person = self.known[number]
        return not person.body and bool(person.kind == "person" or person.gender or person.role)

    def _read(self, number: int, parsed: Parsed, names: Sequence[Name], at: int) -> int:
        """Read the names that stand in a unit, from name `at` on; return the number of the first after it."""
        unit, last = parsed.unit, parsed.unit.ends[-1]
        chunks = iter(parsed.chunks)
        chunk = next(chunks, None)
        while at < len(names) and names[at].span.start < last:
            span = names[at].span
            start = bisect_left(unit.starts, span.start)
            if start < len(unit.starts) and unit.starts[start] == span.start and unit.tags[start] not in IN_MARKS:
                while chunk is not None and chunk.end <= start:
                    chunk = next(chunks, None)
                end = bisect_left(unit.starts, span.end, start + 1)
                self._see(number, parsed, names[at], (start, end), chunk)
            at += 1
        return at

    def _see(self, number: int, parsed: Parsed, name: Name, words: tuple[int, int], chunk: Chunk | None) -> None:
        start, end = words
        aged = name.entity.kind == "person" and parsed.tags[end : end + 1] in NUMERALS
        if chunk is not None and chunk.end == end + 1 and (aged or parsed.lows[end] in AFTER_NAMES):
            words = start, end = start, end + 1  # "Ana Ferro KC", "Ana Ferro 34 said"
        person = self._enter(name, number)
        for at in range(start + 1, end + 1):  # *the Ministry* of Ports
            self._ends[number, at] = person
        wider = parsed.tags[start - 1 : start] == COMMA  # "A judge in Dorn, Texas, ruled"
        heads = chunk is not None and chunk.start <= start and end >= chunk.end and not (wider and chunk.start < start)
        if chunk is not None and heads:
            owned = parsed.tags[start - 1 : start] == OWNER and end > start + 1 and self.known[person].kind == "person"
            office = self.known[person].kind != "body" and office_before(parsed, chunk, start) is not None
            if owned or office:  # "The University of Kelda’s Ana Ferro"
                self._held.add((number, end))
            self._note_role(person, number, parsed, chunk, words)
        topic = parsed.lows[:start] in _BEFORE_TOPIC and parsed.tags[end : end + 1] == COMMA
        subject = chunk is not None and heads and (topic or is_subject(parsed, chunk, end))
        describes = chunk is not None and chunk.start <= start and end < chunk.end and parsed.tags[end] in NOUN_WORDS
        self.mentions.append(Mention(number, start, end, person, subject, describes))

    def _enter(self, name: Name, unit: int) -> int:
        """Return the number of the entity that a mention names, entering it at the first."""
        entity = name.entity
        number = self._numbers.setdefault(id(entity), len(self.known))
        if number == len(self.known):
            words = tuple([word.rstrip(".") for word in entity.name.lower().split() if word[0] not in _MARKS])
            capitals = len(words) == 1 and entity.name.isupper()
            thing = entity.kind == "other" and entity.evidence > 0
            self.known.append(Entity(entity.name, words, entity.kind, unit, entity.gender, None, capitals, thing))
        return number

    def _note_role(self, number: int, unit: int, parsed: Parsed, chunk: Chunk, words: tuple[int, int]) -> None:
        person = self.known[number]
        role, gender = role_beside(parsed, chunk, *words)
        if role and role[1] < words[0] and person.kind != "person" and parsed.tags[role[1] - 1] == NAME:
            role = gender = None  # "a cook in the town of Dorn, Keld"
        person.gender = gender or gender_of_title(parsed.lows[chunk.start : words[0]]) or person.gender
        for noun in roles_called(parsed, chunk, words[0], role):
            self.by_role.setdefault(noun, []).append((unit, number))
        if role is not None and person.role is None:
            person.role = (unit, *role)

    def only(self, unit: int) -> int | None:
        """Return the only person named before the first answer, at `unit`, of whom more is known than a name."""
        if self._only is None:
            before = {sighting.person for sighting in self.mentions if sighting.unit < unit}
            self._only = [n for n in before if not self.known[n].body and (self.known[n].gender or self.known[n].role)]
        return self._only[0] if len(self._only) == 1 else None

    def with_initials(self, label: str) -> int | None:
        """Return the only person whose name has the initials that a label is: *OF* of *Odile Farrant*."""
        initials = label.replace(".", "").lower() if label.isupper() and len(label) > 1 else ""
        people = (n for n, each in enumerate(self.known) if each.kind == "person" and len(each.words) == len(initials))
        found = [n for n in people if "".join([word[0] for word in self.known[n].words]) == initials]
        return found[0] if len(found) == 1 else None

    def who(
        self,
        pronoun: str,
        unit: int,
        at: int,
        spoken: int | None = None,
        quoted: frozenset[str] = frozenset(),
        barred: frozenset[int] = frozenset(),
        lead: float = 2,
    ) -> int | None:
        """Return the person a pronoun at word `at` of `unit` means, or None where nobody fits or two fit alike.

        `spoken` is who spoke last, and `lead` how much likelier that makes them. Somebody whose name is among the words
        that are `quoted` doesn't speak them, nor does anybody `barred`. How many others fit nearly as well is kept as
        `rivals`.
        """
        gender = GENDERS.get(pronoun)
        weights: dict[int, float] = {}
        seen: Counter[int] = Counter()
        for sighting in self.between((unit - _SENTENCES_BACK, 0), (unit, at)) if gender else ():
            person = self.known[sighting.person]
            known = person.gender
            if (
                sighting.person in barred
                or person.body
                or (known or gender) != gender
                or not (known or (person.may_be_somebody() and not sighting.describes))
            ):
                continue
            if quoted.isdisjoint(word for word in person.words if len(word) > 1):
                likely = weight(sighting, person, unit) + (lead if sighting.person == spoken else 0)
                weights[sighting.person] = max(weights.get(sighting.person, 0), likely)
                seen[sighting.person] += 1
        self._recall(weights, gender, unit, barred)
        for back in range(1, 3):
            if (before := self._chain.get(unit - back, -1)) in weights:
                weights[before] = max(weights[before], 17 - 3 * back)
        if not weights:
            return None
        best = max(reversed(weights), key=weights.__getitem__)
        self.rivals = sum(weight > weights[best] - _NEARLY for weight in weights.values()) - 1
        return None if spoken is None and self._ambiguous(best, weights, seen, unit) else best

    def _recall(self, weights: dict[int, float], gender: Gender | None, unit: int, barred: frozenset[int]) -> None:
        """Weigh whom *he* or *she* meant last, too, though named perhaps only further back."""
        for number in range(unit - 1, unit - _SENTENCES_BACK, -1):
            before = self._chain.get(number, -1)
            if gender and before >= 0 and before not in weights and before not in barred:
                person = self.known[before]
                if person.gender == gender:
                    weights[before] = weight(Mention(number, 0, 0, before, True, False), person, unit)

    def _ambiguous(self, best: int, weights: dict[int, float], seen: Counter[int], pronoun: int) -> bool:
        """Return True if all that is known is one sentence, before that of the pronoun, that names two who fit."""
        unit = self.known[best].unit
        if unit == pronoun:
            return False
        others = [n for n, weight in weights.items() if n != best and seen[n] == 1 and weight > weights[best] - 6]
        return seen[best] == 1 and any(self.known[n].unit == unit and not self._owned(n) for n in others)

    def _owned(self, number: int) -> bool:
        """Return True if a person comes in by way of another: *his lawyer, Susan Brill*."""
        role = self.known[number].role
        return role is not None and self.parsed[role[0]].tags[role[1]] == POSSESSIVE

    def _follow(self) -> None:
        """Find whom pronouns that are subjects of their sentences mean, in order, each a witness for the next."""
        for number, parsed in enumerate(self.parsed):
            for chunk in parsed.chunks[:2]:
                low = parsed.lows[chunk.start]
                if low in _SUBJECTS and chunk.start < _NEAR_START:
                    person = self.who(low, number, chunk.start)
                    if person is None or (low in ("his", "her") and len(self.known[person].words) == 1):
                        continue  # "Kelda lost its head, and her account was closed" tells nothing of Kelda
                    self.known[person].gender = GENDERS[low]
                    if low in ("he", "she"):
                        self._chain[number] = person


# Resolve definite descriptions: takes a phrase like *the mayor* or *the company*, returns whom it means.

_PAPERS = frozenset({"survey", "poll", "report", "act", "bill", "study", "index", "letter", "list"})
_MAKERS = word_set("maker retailer carrier manufacturer")  # "the maker of saws" is said of a firm just named
_FIRMS = _MAKERS | word_set("company firm business corporation group")
_GIVERS = word_set("fund foundation trust charity")  # which are no companies, "Hart Brothers Fund" neither
# Whose a body is; one of a town is often named without its level: *Kelda Council*, *the city council*.
_OF_TOWNS = word_set("city town village local")
LEVELS = _OF_TOWNS | word_set(
    "county district borough parish state world international european national federal supreme high regional "
    "provincial municipal appeal appeals"
)
_OWNERS = frozenset(("his", "her", "their", "my", "our"))
_PAIR, _SHORT_PHRASE = 2, 3
_WORDS_AFTER = 12
_MOST_LOOKED_AT = 500


def called(entities: EntityTable, unit: int, words: tuple[int, int]) -> int | None:
    """Return whom *the mayor*, *the 34-year-old* or *the company* means: who was called so last."""
    lows, tags = entities.parsed[unit].lows, entities.parsed[unit].tags
    noun = head_of(entities.parsed[unit], words)
    known = entities.by_role.get(noun) or next(
        (entities.by_role[low] for low in lows[words[0] : words[1]] if low in entities.by_role and low[0].isdigit()), []
    )
    end = bisect_left(known, (unit + 1, 0))
    before = [person for _, person in known[max(0, end - NAMESAKES) : end]]
    named = {lows[i] for i in range(*words) if tags[i] == NAME}
    former = "former" in lows[slice(*words)]
    for number in reversed(before):
        fits = _has_role(entities, number, named, former=former, alone=len(set(before)) == 1)
        if fits and not _is_of_newcomer(entities, number, unit, words):
            return number
    aged = any(low.endswith("year-old") for low in lows[words[0] : words[1]])
    if lows[words[0]] == "the" and (aged or (noun in PEOPLES and lows[words[0] + 1] == noun)):
        return _last_subject(entities, unit)  # "The 34-year-old", "The German"
    owned = lows[words[0]] in _OWNERS  # "their bank" is hardly one that was named
    end = lows.index("of", *words) if noun in _MAKERS and "of" in lows[slice(*words)] else words[1]
    if named or owned or end - words[0] > _SHORT_PHRASE:
        return None
    # "The emergency agency" is no weather bureau.
    kinds = {lows[i] for i in range(words[0], end - 1) if tags[i] in NOUN_WORDS}
    levels = LEVELS.intersection(lows[words[0] : end - 1])
    return _body_called(entities, noun, kinds, levels, (unit, words[0]))


def _last_subject(entities: EntityTable, unit: int) -> int | None:
    """Return the one person in the sentence before a unit, or its subject, as *the 34-year-old* looks back."""
    before = entities.between((unit - 1, 0), (unit, 0))
    near = [each for each in before if entities.known[each.person].kind == "person"]
    people = {each.person for each in near if each.subject} or {each.person for each in near}
    return people.pop() if len(people) == 1 else None


def _has_role(entities: EntityTable, number: int, named: set[str], *, former: bool, alone: bool) -> bool:
    """Return True if names beside a role, and *former*, fit what the text says of somebody."""
    role = entities.known[number].role
    unit = entities.parsed[role[0]].unit if role else None
    words = set(unit.lows[role[1] : role[2]]) if role and unit else set[str]()
    placeless = not (role and unit and NAME in unit.tags[role[1] : role[2]])
    return ("former" in words) == former and (named <= words or (alone and placeless))


def _is_of_newcomer(entities: EntityTable, number: int, unit: int, words: tuple[int, int]) -> bool:
    """Return True of *the farm’s owner* where *a farm* came in only after the owner who is known."""
    here, role = entities.parsed[unit].unit, entities.known[number].role
    owner = here.tags.find(OWNER, *words)
    if role is None or owner <= words[0]:
        return False
    came_in = entities.came_in.get(here.lows[owner - 1], [])
    return bisect_left(came_in, role[0] + 1) < bisect_left(came_in, unit)


def _body_called(
    entities: EntityTable, noun: str, kinds: set[str], levels: frozenset[str], place: tuple[int, int]
) -> int | None:
    """Return the body that *the board* or *the company* means: of those it fits, the one named most so far."""
    counts: Counter[int] = Counter()
    end = bisect_left(entities.places, place)
    seen = entities.mentions[max(0, end - _MOST_LOOKED_AT) : end]
    known = {each.person: entities.known[each.person] for each in seen}
    bodies = {number for number, each in known.items() if each.gender is None}
    fitting = {
        number
        for number in bodies
        if _ends_as(known[number].words, noun, kinds) and _is_of_level(known[number].words, levels)
    }
    for sighting in seen:
        number = sighting.person
        if number in fitting or (noun in _FIRMS and number in bodies and _is_firm(entities, sighting)):
            counts[number] += 2 if sighting.subject else 1
    return max(reversed(counts), key=counts.__getitem__, default=None)


def _ends_as(words: tuple[str, ...], noun: str, kinds: set[str]) -> bool:
    """Return True if a name has a noun at an end, or ends in a word that stands for the noun, and in the rest of it."""
    leads = len(words) == _PAIR or words[1:2] in (("of",), ("for",))  # "Council of Dorn", not "Police Public Relations"
    ends = words[-1:] + (words[:1] if leads else ())
    named = noun not in _PAPERS and (noun in ends or noun + "s" in ends)
    heads = words[:1] if noun in ("agency", "group") and words[1:2] == ("of",) else words[-1:]
    return named or (kinds.issubset(words) and not set(heads).isdisjoint(ENDINGS.get(noun, "").split()))


def _is_of_level(words: tuple[str, ...], level: frozenset[str]) -> bool:
    """Return True unless a phrase says another level than a name: *the county council*, not *Kelda City Council*."""
    named = LEVELS.intersection(words)
    return level <= named or (not named and level <= _OF_TOWNS)


def _is_firm(entities: EntityTable, sighting: Mention) -> bool:
    """Return True if somebody named is a company, by the name or as a subject that speaks or has *its* after it."""
    person = entities.known[sighting.person]
    after = entities.parsed[sighting.unit].lows[sighting.end : sighting.end + _WORDS_AFTER]
    acts = sighting.subject and ("its" in after or says("".join(after[:1])))
    if person.words[-1] in _GIVERS:
        return False
    return is_company(person.words) or "&" in person.words or (person.kind != "person" and not person.role and acts)


# Clues to whether the right one is named, which are facts of the model that says how sure a speaker is: takes whom a
# mention was taken for, returns what speaks for or against it.

_MOST_RIVALS, _FAR, _LONG_AGO = 2, 3, 2
_LOOKING_BACK = {"_meant": "pronoun", "called": "role"}
# With one of these somebody else may well be meant, whatever speaks for who was found.
DOUBTFUL = frozenset(
    ("rivals 1", "rivals 2", "pronoun: far", "role: far", "role: another spoke", "role: not named yet")
)


def clues(
    entities: EntityTable,
    number: int | None,
    how: Sequence[str],
    place: tuple[int, Range],
    spoke: tuple[int | None, int],
) -> list[str]:
    """Return what tells of entity `number`, found for a mention by functions `how`, whether it is the right one.

    `spoke` is who spoke last before, and in which unit.
    """
    found = [f"rivals {min(entities.rivals, _MOST_RIVALS)}"] if entities.rivals else []
    if number is None:
        return found
    who, (unit, (start, end)) = entities.known[number], place
    namesakes = sum(other.words[-1:] == who.words[-1:] and not other.body for other in entities.known)
    found += ["a namesake"] if namesakes > 1 and end - start < len(who.words) and not who.body else []
    found += [f"is {who.kind}"]
    back = next((kind for name, kind in _LOOKING_BACK.items() if name in how), None)
    if back is None:
        return found
    last, since = spoke
    ago = f" {min(unit - since, _LONG_AGO)}" if back == "pronoun" else ""
    found += [f"{back}: spoke last" if last == number else f"{back}: another spoke{ago}"]
    before = [each for each in entities.between((0, 0), (unit, start)) if each.person == number]
    found += [f"{back}: not named yet"] if not before else [] if before[-1].subject else [f"{back}: no subject"]
    found += [f"{back}: far"] if before and unit - before[-1].unit >= _FAR else []
    gender = GENDERS.get(entities.parsed[unit].lows[start])
    near = {each.person for each in entities.between((unit - 1, 0), (unit, start))} - {number}
    found += ["another near"] if gender and any(entities.known[each].gender == gender for each in near) else []
    return found
