"""Name speakers: takes the statements of an article in turn, returns who makes each, by the fullest name."""

import re

from newscli.article import Article, Span
from newscli.language import tags as pos
from newscli.language.lexicon.closed_classes import SUBJECTS, THIRD_OBJECTS, THIRD_POSSESSIVES
from newscli.language.lexicon.proper_nouns import OF_RULERS, PEOPLES
from newscli.language.lexicon.saying import ASKED, PHRASE_CUE, SPEAKING
from newscli.language.tags import sequences
from newscli.quotes.attribution.parsed import Chunk, Parsed
from newscli.quotes.attribution.segments import Range
from newscli.quotes.coreference.anaphora import (
    NEW,
    SENTENCES_ON,
    UnnamedSpeaker,
    antecedent,
    is_thing,
    may_be_apposed,
    mentioned,
    nominal,
)
from newscli.quotes.coreference.entities import EntityTable, called, clues
from newscli.quotes.coreference.extents import (
    chunk_of,
    end_before,
    joined,
    name_of,
    parted_subject,
    speakers_together,
    whole,
    whose_remarks,
    with_its_list,
)
from newscli.quotes.results import Speaker
from newscli.quotes.statements.statement import Statement, place_of, up_to, without_article, words_in_marks
from newscli.quotes.statements.turns import ANSWERS, ASKS

_STILL_ADDS = 3  # sentences after which "it added" means the paper that spoke
_NEAR_BODY = {"it": SENTENCES_ON, "they": 1}  # how many sentences after it a body may be meant
_PRONOUNS = SUBJECTS | THIRD_OBJECTS | THIRD_POSSESSIVES | {"who", "which", "this", "that"}
_RELATIVES = frozenset({"who", "which", "that"})
_PHRASE_ENDS = pos.IN_MARKS | pos.HAVE | {"", pos.COMMA, pos.STOP, pos.PAST, pos.THIRD}
_ENDS_SOURCE = frozenset((pos.COMMA, pos.STOP))
# How much likelier than others who spoke last is to go on: one less with each sentence since, at least the second,
# and with "added" the third.
_LEAD, _SPOKE, _ADDS = 5, 2, 12
_ONE_NAME = re.compile(r"\w+(?: [IVX]+)?")


_OWN_PAIR = sequences(pos.POSSESSIVE, pos.ROLE_NOUNS)
_OWNERS = {"his": "he", "her": "she"}


class SpeakerNames:
    """Names who makes each statement of an article, in turn, since whom "he" means hangs on who spoke last.

    `of` tells who answers in an interview, several who speak together, or one (`_single`): by a name beside the mention
    or by what the mention is: *who* stands for the phrase before it, *she* or *it* for somebody named before
    (`_pronoun`), a noun phrase for the person of that name or role, or for itself (`_named`).
    """

    def __init__(self, article: Article, parsed: list[Parsed]) -> None:
        self.article, self.parsed = article, parsed
        self.entities = EntityTable(article, parsed)
        # Who spoke last: the number of the entity and of the unit; where a thing spoke ("the report") its place; and
        # who was only described ("a witness").
        self.spoken: int | None = None
        self.spoken_at = 0
        self.body: tuple[int, Range] | None = None
        self.told_of = frozenset[int]()  # whom the last statement names
        self.unnamed = UnnamedSpeaker(self.entities)
        # Of the last statement: what told who speaks, whom it found, what tells whether that is right.
        self.how: list[str] = []
        self.found: int | None = None
        self.clues: list[str] = []

    def span(self, unit: int, words: Range) -> Span:
        """Return the place of words `words` of unit `unit`."""
        return place_of(self.parsed[unit], words)

    def of(self, statement: Statement) -> Speaker | None:
        """Return who makes a statement; None where no speaker is mentioned."""
        self.entities.rivals = 0
        self.how, self.found, self.clues = [], None, []
        spoke, mention = (self.spoken, self.spoken_at), statement.attribution.mention
        speaker = self._speaker(statement, mention) if mention else None
        if mention:
            self.clues = clues(self.entities, self.found, self.how, (statement.unit, mention), spoke)
        self.told_of = frozenset().union(*(self.entities.named_in(*piece) for piece in statement.pieces))
        return speaker

    def _speaker(self, statement: Statement, mention: Range) -> Speaker:
        """Name everybody who speaks together, or the one who speaks."""
        unit, cue = statement.unit, statement.attribution.cue
        parsed = self.parsed[unit]
        if statement.set_off and parsed.lows[mention[0]] in (*ASKS, *ANSWERS):
            return self._by("_of_interview", self._of_interview(unit, mention))
        mention = whose_remarks(parsed, mention)
        label = self.span(unit, mention)
        if statement.set_off and (person := self.entities.with_initials(label.of(self.article.text))) is not None:
            return self._by("with_initials", self._person(person, label))
        all_of = with_its_list(parsed, cue, mention)
        if all_of == mention and (together := speakers_together(parsed, cue, mention)):
            return self._by("speakers_together", self._together(unit, together))
        whose = parsed.lows[mention[0]] == "whose" and mention[1] - mention[0] > 1
        owner = antecedent(parsed, mention[0]) if whose else None
        if owner:
            return self._by("_owned", self._owned(unit, owner, mention))
        return self._single(statement, all_of)

    def _by(self, name: str, speaker: Speaker) -> Speaker:
        """Keep the name of what told who speaks."""
        self.how.append(name)
        return speaker

    def _owned(self, unit: int, owner: Chunk, mention: Range) -> Speaker:
        """Name somebody by whose they are: *Lund, | whose agent | said*."""
        place = (owner.start, end_before(self.parsed[unit], owner, mention[0]))
        held = self.span(unit, (mention[0] + 1, mention[1])).of(self.article.text)
        name = self._named(unit, place, owner, self.span(unit, place)).name
        return Speaker(f"{name}’s {held}", self.span(unit, mention))

    def _together(self, unit: int, chunks: list[Chunk]) -> Speaker:
        """Name several who speak together: each by the fullest name, *Mr and Mrs Hart* by these words."""
        names = [self._named(unit, (c.start, c.end), c, self.span(unit, (c.start, c.end))).name for c in chunks]
        span = self.span(unit, (chunks[0].start, chunks[-1].end))
        tags = self.parsed[unit].tags
        titles = any(set(tags[c.start : c.end]) == {pos.TITLE} for c in chunks)
        kin = tags[chunks[0].start] + tags[chunks[-1].start : chunks[-1].end] in _OWN_PAIR  # "his father and mother"
        name = span.of(self.article.text) if titles or kin else " and ".join([", ".join(names[:-1]), names[-1]])
        return Speaker(name, span)

    def _single(self, statement: Statement, mention: Range) -> Speaker:
        """Name one speaker, once the mention is known to its end."""
        unit, cue = statement.unit, statement.attribution.cue
        parsed, start = self.parsed[unit], mention[0]
        chunk = chunk_of(parsed, mention)
        content = min((at for n, at, _ in statement.pieces if n == unit and at >= mention[1]), default=-1)
        if chunk is None or self.entities.named(unit, chunk) is None:
            mention = whole(parsed, cue, mention, content)
        low, span = parsed.lows[start], self.span(unit, mention)
        heard = cue.word.base in ("hear", "tell") and "state" in cue.word.families  # a court, which says nothing itself
        if heard or "/" in parsed.lows[slice(*mention)]:
            return Speaker(span.of(self.article.text), span, resolved=not heard)
        if (
            low in _RELATIVES
            and span.of(self.article.text).islower()
            and (stands_for := antecedent(parsed, start) or chunk)
        ):
            self.how.append("antecedent")
            chunk = stands_for
            mention = (chunk.start, end_before(parsed, chunk, start))
        elif mention[1] - start == 1 and low in _PRONOUNS:
            return self._by("_pronoun", self._pronoun(statement, mention, span))
        if chunk is None:
            return Speaker(span.of(self.article.text), span)
        speaker = self._named(unit, mention, name_of(parsed, chunk), span, content)
        reports = cue.word.kind == PHRASE_CUE or not SPEAKING.isdisjoint(cue.word.families)
        if "ask" in cue.word.families or (self.unnamed.several and not reports):
            self.unnamed.forget()  # who answers a question is somebody else
        return speaker

    def _of_interview(self, unit: int, mention: Range) -> Speaker:
        """Name who answers where the article is about one person; whoever asks stays unnamed."""
        span = self.span(unit, mention)
        person = self.entities.only(unit) if self.parsed[unit].lows[mention[0]] in ANSWERS else None
        if person is None:
            return Speaker(span.of(self.article.text), span, resolved=False)
        return self._person(person, span)

    def _named(self, unit: int, mention: Range, chunk: Chunk, span: Span, content: int = -1) -> Speaker:
        """Name the person of a noun phrase: by its name, the name beside it, its role; else by its own words.

        What is said begins at word `content`, and no name in it is beside: *According to police, Lund, 32, fled*.
        """
        parsed, entities = self.parsed[unit], self.entities
        person = mentioned(entities, unit, mention, chunk)
        words = parsed.tags[slice(*mention)]
        if person is None and words != pos.NAME and parsed.tags[mention[1] : mention[1] + 1] == pos.COMMA:
            beside = parsed.chunk_at(mention[1] + 1) if content != mention[1] + 1 else None
            beside = None if beside and parsed.lows[beside.start] == "whose" else beside
            beside = entities.officer(unit, beside) if beside else None
            if beside is not None and (both := joined(parsed, beside)):
                joint = Speaker(self.span(unit, both).of(self.article.text), up_to(span, self.span(unit, both)))
                return self._by("joined", joint)
            hangs = mention[0] > 0 and parsed.tags[mention[0] - 1] in pos.PREPS_OF_TO
            ends = _ENDS_SOURCE if hangs else _PHRASE_ENDS
            if beside is not None and not hangs and entities.is_person(unit, beside):
                ends = ends | pos.PREPS_AND_OF  # "Her teacher, Ana Ferro of Kelda, said"
            ended = beside is not None and parsed.tags[beside.end : beside.end + 1] in ends
            person = entities.named(unit, beside) if beside and ended else None
            if person is not None and beside is not None and not may_be_apposed(entities, person, unit, mention):
                person, mention = None, (mention[0], beside.end)
            if person is not None and beside is not None:
                span = up_to(span, self.span(unit, (beside.start, beside.end)))
        first = parsed.lows[mention[0]]
        kin = self.unnamed.refers_back(_OWNERS.get(first, ""), unit, mention[0])  # "a woman … Her husband said"
        if person is None and parsed.tags[mention[0]] in pos.DETERMINING and first not in NEW and not kin:
            person = called(entities, unit, mention)
            self.how += ["called"] if person is not None else []
        self.spoken, self.spoken_at = person, unit
        self.body = (unit, mention) if is_thing(parsed, mention) else None
        if person is None:
            self.unnamed.heard(unit, mention)
            return self._by("_as_written", self._as_written(unit, mention, chunk, span))
        self.unnamed.forget()
        return self._person(person, span)

    def _as_written(self, unit: int, mention: Range, chunk: Chunk, span: Span) -> Speaker:
        """Name somebody by the text's own words; *the German* stands for somebody who could not be traced."""
        parsed, text = self.parsed[unit], self.article.text
        lows = parsed.lows[slice(*mention)]
        if lows[:-1] == ["the"] and lows[-1] in PEOPLES:
            return Speaker(span.of(text), span, resolved=False)
        return Speaker(self.span(unit, without_article(parsed, mention, chunk.end)).of(text), span)

    def _person(self, number: int, span: Span | None) -> Speaker:
        """Name an entity by its fullest name, and a ruler of one name by the title."""
        person, self.found = self.entities.known[number], number
        role = self.span(person.role[0], person.role[1:]) if person.role else None
        title = role.of(self.article.text) if role else ""
        if title.lower() in OF_RULERS and _ONE_NAME.fullmatch(person.name):
            return Speaker(f"{title} {person.name}", span)
        return Speaker(person.name, span, role)

    def _pronoun(self, statement: Statement, mention: Range, span: Span) -> Speaker:
        """Name whom a pronoun means: who was described, somebody named, the thing that spoke last, a noun phrase."""
        unit = statement.unit
        low = self.parsed[unit].lows[mention[0]]
        if low == "its" and (own := self._own(unit, mention)):
            return self._by("_own", self._at((unit, own), span))
        low = "it" if low == "its" else low
        described = self.unnamed.refers_back(low, unit, mention[0]) or self.unnamed.comes_in(low, unit)
        if described := described or self.unnamed.kin_comes_in(low, unit, self.spoken):
            return self._by("UnnamedSpeaker", self._at(described, span))
        reads = low == "it" and statement.attribution.cue.word.base == "read" and unit - self.spoken_at <= _SPOKE
        person = self.spoken if reads else self._meant(statement, mention, low)  # "said in a letter. “…,” it read"
        if person is not None:
            self.spoken, self.spoken_at = person, unit
            return self._by("_meant", self._person(person, span))
        passed = self._acts_before(unit)
        if self.body is not None and unit - self.body[0] <= _NEAR_BODY.get(low, -1) and not passed:
            return self._by("body", self._at(self.body, span))
        near = _STILL_ADDS if statement.attribution.cue.word.base == "add" else 1
        said = self.spoken if low in ("it", "they") and unit - self.spoken_at <= near else None
        if said is not None and self.entities.known[said].kind == "body" and not passed:
            return self._person(said, span)  # "according to WKRN. It said"
        place = nominal(self.parsed, self.entities.is_person, low, unit, mention[0])
        if place is None:
            return Speaker(span.of(self.article.text), span, None, resolved=False)
        parsed = self.parsed[place[0]]
        chunk = next(c for c in parsed.chunks if c.start == place[1])
        if not pos.CONJS.isdisjoint(parsed.tags[chunk.end : place[2]]):
            return Speaker(self.span(place[0], place[1:]).of(self.article.text), span)
        return self._named(place[0], place[1:], chunk, span)

    def _own(self, unit: int, mention: Range) -> Range | None:
        """Return the subject that *its* looks back to in its sentence: *The board stands by | its claim that*."""
        subject = self.parsed[unit].subject_noun()
        words = (subject.start, subject.end) if subject is not None and subject.end <= mention[0] else None
        return words if words and is_thing(self.parsed[unit], words) else None

    def _acts_before(self, unit: int) -> bool:
        """Return True if a name other than who spoke last is a subject of the sentence before."""
        named = self.entities.subjects_in(unit - 1) if unit > self.spoken_at + 1 else ()
        return bool(named) and self.spoken not in named

    def _meant(self, statement: Statement, mention: Range, low: str) -> int | None:
        """Return the entity that a pronoun means: none of its own clause, and who spoke last before others."""
        unit = statement.unit
        in_marks = words_in_marks(self.article, self.parsed, statement)
        barred = self.entities.named_from(unit, mention[1]) if low in SUBJECTS else frozenset[int]()
        here = [(start, end) for at, start, end in statement.pieces if at == unit]
        barred |= self.entities.named_in(unit, *parted_subject(self.parsed[unit], here, mention))
        barred |= self._asked_of(unit, mention[0])
        lead = _SPOKE if self._acts_before(unit) else max(_LEAD - unit + self.spoken_at, _SPOKE)
        lead = _ADDS if statement.attribution.cue.word.base == "add" else lead
        person = self.entities.who(low, unit, mention[0], self.spoken, in_marks, barred, lead)
        heard_of = person in self.told_of and self.spoken not in (None, person) and unit - self.spoken_at <= 1
        if heard_of or (person == self.spoken and self._answers(unit, person)):
            self.entities.rivals += 1  # "Robin Lund said Ferro was a fool. He said": a first name may mislead
        return person

    def _asked_of(self, unit: int, before: int) -> frozenset[int]:
        """Return whom the question that opens a sentence names: *Asked if Lund would win, | she said*."""
        lows, comma = self.parsed[unit].lows, self.parsed[unit].tags.find(pos.COMMA, 0, before)
        opens = comma > 0 and lows[lows[0] == "when"] in ASKED
        return self.entities.named_in(unit, 0, comma) if opens else frozenset[int]()

    def _answers(self, unit: int, person: int | None) -> bool:
        """Return True if a paper’s own question stands before, which may be put to somebody who is not `person`."""
        before, here = self.parsed[unit - 1].unit, self.parsed[unit].unit
        asked = unit and before.lows[-1:] == ["?"] and pos.IN_MARKS.isdisjoint(before.tags)
        if person is None or not asked or before.paragraph != here.paragraph:
            return False
        gender = self.entities.known[person].gender
        others = self.entities.between((0, 0), (unit, 0))
        return any(each.person != person and self.entities.known[each.person].gender == gender for each in others)

    def _at(self, place: tuple[int, Range], span: Span) -> Speaker:
        """Name the speaker by the noun phrase at a place."""
        at, words = place
        chunk = next(c for c in self.parsed[at].chunks if c.start <= words[0] < c.end)
        return self._named(at, words, chunk, span)
