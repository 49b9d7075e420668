"""Whom an entry leaves out: takes an entry in its sentence, returns who *she* is, and who says what it tells."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from newscli.article import Article, Span
from newscli.language.clauses.clause import Clause, TaggedWords
from newscli.language.clauses.connectives import takes_content
from newscli.language.document import Document
from newscli.language.lexicon.closed_classes import RELATIVES, SUBJECTS
from newscli.language.lexicon.saying import says
from newscli.language.names.kinds import GENDERS
from newscli.language.names.linking import NamedEntity
from newscli.timeline.events.clause_layout import AnchoredMention, ParsedSentence, Stretch, around, span_of, trim
from newscli.timeline.results import Named

_POINTING = SUBJECTS | RELATIVES | {"this", "that"}
_LONGEST = 8  # tokens of a speaker without a name
_OWNS = ("'s", "’s")
_SPEAKING_FOR = frozenset(("for", "to"))


def subject_of(article: Article, parsed: ParsedSentence, entry: Stretch) -> Named | None:
    """Return whom the pronoun means that is the subject of an entry; None where nobody can be sure."""
    row, document = parsed.words.row, Document.of(article)
    at = next((at for at in range(entry.first, entry.last) if row.lows[at] in GENDERS), None)
    subjects = [each.subject for each in parsed.clauses if each.subject and each.kind != "subordinate"]
    if at is None or at in parsed.quoted or all(each.start != row.starts[at] for each in subjects):
        return None
    person, before = meant_by(document, at), Span(row.starts[entry.first], row.starts[at])
    if person is None or any(each.entity is person and before.holds(each.span) for each in document.names):
        return None
    return Named(person.name, span_of(row, at, at + 1))


def speaker_of(article: Article, dated: AnchoredMention, entry: Stretch) -> Named | None:
    """Return who says what an entry tells, where its own words don't tell that."""
    words, document = dated.parsed.words, Document.of(article)
    first, last = _source(dated) or (0, 0)
    if first == last or entry.first <= first < entry.last:
        return None
    place = span_of(words.row, first, last)
    if words.low(first) in _POINTING:
        person = meant_by(document, first) if last == first + 1 else None
        return person and Named(person.name, place)
    inside = (each for each in document.names if each.kind == "person" and place.holds(each.span))
    speaks = (each for each in inside if not article.text.startswith(_OWNS, each.span.end))
    people = {each.entity.name for each in speaks if not _is_spoken_for(words.row, first, each.span.start)}
    if len(people) != 1 and last - first > _LONGEST:
        return None
    return Named(people.pop() if len(people) == 1 else place.of(article.text), place)


def _is_spoken_for(row: TaggedWords, first: int, start: int) -> bool:
    """Return True for the second name of a speaker: "a spokesman for Otto Lund", "an aide to President Ola Bade"."""
    before = row.lows[first : bisect_left(row.starts, start)]
    return not _SPEAKING_FOR.isdisjoint(before) and "," not in before


def _source(dated: AnchoredMention) -> Stretch | None:
    """Return the tokens that name who says what a time dates: "Lund said", ", said Lund", "according to Lund"."""
    parsed = dated.parsed
    around_it = list(_around(around(parsed.clauses, dated.begin)))
    for clause in around_it:
        above = clause.parent
        if clause.kind == "complement" and above and above.verb is not None and says(parsed.words.low(above.verb)):
            return _subject(parsed, _speaking(parsed, above))
    tails = (each for each in parsed.clauses if each.kind == "attribution" and each.parent in around_it)
    tail = next((each for each in tails if each.at > dated.begin), None)
    if tail and parsed.words.low(tail.at) == "according":
        return trim(parsed, tail.at + 2, min(tail.end, parsed.words.last))
    return _subject(parsed, tail) if tail else None


def _speaking(parsed: ParsedSentence, said: Clause) -> Clause:
    """Return the clause with the subject of a verb of saying: Lund's in "Lund said it was old, but added that"."""
    first = said.opening()
    above = first.parent if said.kind == "verb" and first.kind == "complement" else None
    reports = above and above.verb is not None and takes_content(parsed.words, above.verb)
    return above.opening() if above and reports else first


def _around(clause: Clause | None) -> Iterator[Clause]:
    """Yield a clause and those that it stands in or is joined to."""
    while clause:
        yield clause
        clause = clause.parent or clause.before


def _subject(parsed: ParsedSentence, clause: Clause) -> Stretch | None:
    starts, span = parsed.words.row.starts, clause.subject
    return Stretch(bisect_left(starts, span.start), bisect_left(starts, span.end)) if span else None


# Whom *he* or *she* means, where one can be sure: takes a pronoun of a document, returns the person, or None.

_BACK = 3  # sentences before the pronoun's own


def meant_by(document: Document, at: int) -> NamedEntity | None:
    """Return the person that the token `at` means: the only one it fits in the sentences before, and a subject there.

    Of a hundred that it returns 97 are right; of two in three pronouns of news it tells nothing.
    """
    tokens, names = document.tokens, document.names
    gender = GENDERS.get(tokens.lows[at])
    number = bisect_right(tokens.sentences, at)
    begins = tokens.sentences[max(number - 1 - _BACK, 0) : number]
    places = (tokens.starts[begins[0]], tokens.starts[at])
    first, last = (bisect_left(names, place, key=lambda each: each.span.start) for place in places)
    near = [each for each in names[first:last] if each.kind == "person" and each.entity.gender in (None, gender)]
    if gender is None or len({each.entity.span for each in near}) != 1:
        return None
    mains = [clause for begin in begins for clause in document.clauses_at(begin) if clause.kind == "main"]
    acts = any(clause.subject and clause.subject.holds(each.span) for clause in mains for each in near)
    return near[0].entity if acts else None
