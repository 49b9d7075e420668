"""Results across papers and their fields: where quotations stand in the archive, those of a draft among them."""

from typing import TYPE_CHECKING, Literal, NamedTuple

from newscli.article import Article, Span
from newscli.quotes import Confidence
from newscli.quotes.sourcing import SourceKind
from newscli.schema.archive_records import significant_fields, stored_fields
from newscli.schema.article_records import Record, span_fields

if TYPE_CHECKING:
    from newscli.archive.entries import Stored
    from newscli.archive.readers.additions import SaidThen
    from newscli.archive.revisions import Significant
    from newscli.matching import Edit
    from newscli.matching.compared import Compared, Telling
    from newscli.matching.names import Form
    from newscli.matching.novelty import NewKind

Carried = Literal["whole", "cut", "reworded", "altered"]
Status = Literal["exact", "cut", "reworded", "altered", "other speaker", "not found"]
CheckedKind = Literal["quotation", "statement"]


class Carrier(NamedTuple):
    """An article that has a quotation, and how. `words` are those of its statement; `edits` lead from the words looked
    for to those of the article in a trace, and from those of the article to those of the draft in a check.

    `start` and `end` are the place of the statement in the article's text, `paragraph` its number, from 1. `speaker`
    is whom it quotes, `other_speaker` says that it is somebody else. `copies` are near duplicates that have it too.
    `confidence` is how sure it is, in a check, that the words are the speaker's there.
    """

    stored: "Stored"
    carries: Carried
    share: float
    speaker: str | None
    other_speaker: bool
    words: str
    start: int
    end: int
    paragraph: int
    edits: "tuple[Edit, ...]"
    beyond: bool
    copies: "tuple[Stored, ...]" = ()
    confidence: Confidence | None = None


class Traced(NamedTuple):
    """A quotation and the articles that carry it, the earliest first."""

    words: str
    speaker: str | None
    carriers: tuple[Carrier, ...]


class Trace(NamedTuple):
    """Where quotations stand in the archive."""

    quotations: tuple[Traced, ...]


class Checked(NamedTuple):
    """A quotation of a draft, or a statement that it reports, its place there, how it stands in the archive, and the
    best place for it.

    Of a statement figures, names and days are compared, and the words that make its sense; its edits are the draft's
    words, with those of the source where they differ.
    """

    words: str
    speaker: str | None
    start: int
    end: int
    status: Status
    best: Carrier | None
    kind: CheckedKind = "quotation"


class Check(NamedTuple):
    """How the quotations and reported statements of a draft stand in the archive, in the order of the draft."""

    quotations: tuple[Checked, ...]

    @property
    def is_exact(self) -> bool:
        """Return True if all is exact: quotations word for word, statements by their facts, and all speakers."""
        return all(each.status == "exact" for each in self.quotations)


def trace_fields(result: Trace, _: object) -> Record:
    """Return the fields of a trace."""
    return {
        "quotations": [
            {
                "words": each.words,
                "speaker": each.speaker,
                "carriers": [_carrier(carrier) for carrier in each.carriers],
            }
            for each in result.quotations
        ]
    }


def check_fields(result: Check, _: object) -> Record:
    """Return the fields of a check."""
    return {
        "quotations": [
            {**each._asdict(), "best": _carrier(each.best) if each.best else None} for each in result.quotations
        ]
    }


def _carrier(carrier: Carrier) -> Record:
    return {
        "article": stored_fields(carrier.stored),
        **{key: value for key, value in carrier._asdict().items() if key not in ("stored", "beyond")},
        "edits": [edit._asdict() for edit in carrier.edits],
        "copies": [stored_fields(copy) for copy in carrier.copies],
    }


# How articles are sourced: the result of an audit, and its fields.


Pronoun = Literal["she", "he", "they", "not told"]
Stands = Literal["yes", "in other words", "no"]


class Sourced(NamedTuple):
    """Statements of sources of one kind in the articles of a paper and a month (both empty: in all): how many they
    are, their words, and the share of all words that somebody says there."""

    paper: str
    month: str
    kind: SourceKind
    statements: int
    words: int
    share: float


class Claim(NamedTuple):
    """A sentence with a figure for which it names no source: the number of its article, its place and the figure's."""

    article: int
    sentence: Span
    figure: Span


class HeadlineCheck(NamedTuple):
    """A figure, a name or a quoted phrase of the headline of an article, and whether the text has it; where it is told
    in the text."""

    article: int
    kind: Literal["figure", "name", "quotation"]
    words: str
    stands: Stands
    place: Span | None


class Spoken(NamedTuple):
    """Statements and words of named people by the pronoun that their articles have for them, and how many people."""

    pronoun: Pronoun
    people: int
    statements: int
    words: int
    share: float


class Audit(NamedTuple):
    """How some articles are sourced."""

    sources: tuple[Sourced, ...]
    claims: tuple[Claim, ...]
    headlines: tuple[HeadlineCheck, ...]
    pronouns: tuple[Spoken, ...]


def audit_fields(result: Audit, articles: dict[str, Article]) -> Record:
    """Return the fields of an audit."""
    numbered = tuple(articles.values())

    def place(number: int, span: Span | None) -> Record | None:
        return span_fields(numbered[number], span) if span else None

    return {
        "sources": [each._asdict() for each in result.sources],
        "claims": [
            {
                "article": numbered[each.article].id,
                "sentence": place(each.article, each.sentence),
                "figure": place(each.article, each.figure),
            }
            for each in result.claims
        ],
        "headlines": [
            {
                "article": numbered[each.article].id,
                "kind": each.kind,
                "words": each.words,
                "stands": each.stands,
                "place": place(each.article, each.place),
            }
            for each in result.headlines
        ],
        "pronouns": [each._asdict() for each in result.pronouns],
    }


# Takes several articles compared, returns their record.


def compared_fields(result: "Compared", articles: dict[str, Article]) -> Record:
    """Return the fields of a comparison."""
    numbered = tuple(articles.values())

    def told(telling: "Telling") -> Record:
        article = numbered[telling.article]
        return {"article": article.id, "value": telling.value, "span": span_fields(article, telling.span)}

    return {
        "compared": [numbered[number].id for number in result.articles],
        "copies": [{"article": numbered[copy].id, "of": numbered[of].id} for copy, of in result.copies],
        "differences": [
            {"kind": each.kind, "about": each.about, "tellings": [told(telling) for telling in each.tellings]}
            for each in result.differences
        ],
        "shared": [{"tellings": [told(telling) for telling in each.tellings]} for each in result.shared],
        "alone": [{"kind": each.kind, **told(each.telling)} for each in result.alone],
    }


# People of an archive and somebody of them, and their fields.


class KnownPerson(NamedTuple):
    """Somebody in an archive: the name, its forms with the reasons why they are one, articles, mentions and quotes.

    `doubtful` are people who have the same last name, so that it was not merged.
    """

    name: str
    forms: "tuple[Form, ...]"
    articles: int
    mentions: int
    quotes: int
    doubtful: tuple[str, ...] = ()


class KnownPeople(NamedTuple):
    """People of an archive, those of most articles first."""

    people: tuple[KnownPerson, ...]


class Beside(NamedTuple):
    """Somebody who is quoted in the same articles, and in how many."""

    name: str
    articles: int


class PersonPage(NamedTuple):
    """Somebody, what they said, by day, and who else is quoted where they speak."""

    person: KnownPerson
    said: "tuple[SaidThen, ...]"
    beside: tuple[Beside, ...]


def known_people_fields(result: KnownPeople, _: object) -> Record:
    """Return the fields of people."""
    return {"people": [_person(each) for each in result.people]}


def person_page_fields(result: PersonPage, _: object) -> Record:
    """Return the fields of somebody."""
    return {
        "person": _person(result.person),
        "said": [
            {
                "article": stored_fields(each.stored),
                **{k: v for k, v in each._asdict().items() if k != "stored"},
                "denied": each.denied or None,
            }
            for each in result.said
        ],
        "beside": [each._asdict() for each in result.beside],
    }


def _person(person: KnownPerson) -> Record:
    fields = person._asdict()
    return {**fields, "forms": [form._asdict() for form in person.forms], "doubtful": list(person.doubtful)}


# What is new in a story, and its fields.


class NewThing(NamedTuple):
    """What an article tells that none told before: its words and their place, who said it or what day it was (`value`).

    Of a changed figure, `before` is what stood in the article `before_in`. `weight` says how much is new.
    """

    kind: "NewKind"
    stored: "Stored"
    words: str
    value: str
    start: int
    end: int
    paragraph: int
    weight: float
    before: str | None = None
    before_in: "Stored | None" = None


class StoryNews(NamedTuple):
    """What is new in a story since a moment (ISO 8601): new things, the most new first, and edits of its articles.

    `new` and `known` are how many articles of the story came since, and how many were there; `newest` is the number of
    the newest of them all.
    """

    story: str
    since: str
    new: int
    known: int
    things: tuple[NewThing, ...]
    edits: "tuple[Significant, ...]"
    newest: int = 0


def story_news_fields(result: StoryNews, _: object) -> Record:
    """Return the fields of what is new in a story."""
    return {
        "story": result.story,
        "since": result.since,
        "new": result.new,
        "known": result.known,
        "things": [_thing(each) for each in result.things],
        "edits": [significant_fields(each, {}) for each in result.edits],
    }


def _thing(thing: NewThing) -> Record:
    fields = {key: value for key, value in thing._asdict().items() if key not in ("stored", "before_in")}
    before = stored_fields(thing.before_in) if thing.before_in else None
    return {"article": stored_fields(thing.stored), **fields, "weight": round(thing.weight, 3), "before_in": before}
