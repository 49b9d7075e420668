"""Results across papers and their fields: where quotations stand in the archive, those of a draft among them."""

from typing import TYPE_CHECKING, Literal, NamedTuple

from newscli.article import Span
from newscli.article.recordings import Moment
from newscli.quotes import Confidence
from newscli.quotes.sourcing import SourceKind

if TYPE_CHECKING:
    from newscli.archive.entries import Stored
    from newscli.archive.readers.additions import SaidThen
    from newscli.archive.revisions import Significant
    from newscli.language.lexicon.roles import Role
    from newscli.matching import Edit
    from newscli.matching.names import Form
    from newscli.matching.novelty import NewKind
    from newscli.quotes.roles import Verb

Carried = Literal["whole", "cut", "reworded", "altered"]
Status = Literal["exact", "cut", "reworded", "altered", "joined", "other speaker", "not found"]
CheckedKind = Literal["quotation", "statement"]


class Carrier(NamedTuple):
    """An article that has a quotation, and how. `words` are those of its statement; `edits` lead from the words looked
    for to those of the article in a trace, and from those of the article to those of the draft in a check.

    `start` and `end` are the place of the statement in the article's text, `paragraph` its number, from 1. `speaker`
    is whom it quotes, `other_speaker` says that it is somebody else. `copies` are near duplicates that have it too.
    `confidence` is how sure it is, in a check, that the words are the speaker's there. `heard` is the place of the very
    words, `passed` what they have besides, as people speak ("uh", false starts). Of a recording, `at` is when they are
    spoken (`by_turn` says that this is when the turn begins) and `player` the address at which a player begins with
    them, where that is known; `printed` is the page and line of a court's transcript.
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
    heard: Span | None = None
    passed: tuple[str, ...] = ()
    at: "Moment | None" = None
    player: str = ""
    by_turn: bool = False
    printed: str = ""


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
    words, with those of the source where they differ. `more` are the places of the further parts of a quotation that
    was put together.
    """

    words: str
    speaker: str | None
    start: int
    end: int
    status: Status
    best: Carrier | None
    kind: CheckedKind = "quotation"
    more: tuple[Carrier, ...] = ()


class Check(NamedTuple):
    """How the quotations and reported statements of a draft stand in the archive, in the order of the draft."""

    quotations: tuple[Checked, ...]

    @property
    def is_exact(self) -> bool:
        """Return True if all is exact: quotations word for word, statements by their facts, and all speakers."""
        return all(each.status == "exact" for each in self.quotations)


Pronoun = Literal["she", "he", "they", "not told"]
Prominence = Literal["lead", "first third", "later"]
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


class Source(NamedTuple):
    """A statement and who makes it: the number of its article, the speaker's name, the kind and the role of the source,
    where it stands, and whether its verb is neutral ("said") or loaded ("claimed"); its cue, places, and words."""

    article: int
    speaker: str | None
    kind: SourceKind
    role: "Role"
    prominence: Prominence
    verb: "Verb"
    cue: Span | None
    content: tuple[Span, ...]
    words: int


class RoleCount(NamedTuple):
    """Statements made in a role, their words, the share of all words; how many stand in the lead and, after it, in the
    first third of an article, and how many have a loaded verb."""

    role: "Role"
    statements: int
    words: int
    share: float
    lead: int
    first_third: int
    loaded: int


class Credit(NamedTuple):
    """An article that is an agency's text, all or `partly`: what tells it, its place in the raw input where it has one,
    and the id of the agency's article where it is text that both share."""

    article: int
    agency: str
    partly: bool
    line: str
    start: int | None
    end: int | None
    other: str | None = None


class Audit(NamedTuple):
    """How some articles are sourced."""

    sources: tuple[Sourced, ...]
    claims: tuple[Claim, ...]
    headlines: tuple[HeadlineCheck, ...]
    pronouns: tuple[Spoken, ...]
    roles: tuple[RoleCount, ...] = ()
    statements: tuple[Source, ...] = ()
    credits: tuple[Credit, ...] = ()


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
    newest: int
