"""How articles are sourced: the result of an audit, and its fields."""

from typing import TYPE_CHECKING, Literal, NamedTuple

from newscli.schema.article_records import Record, span_fields

if TYPE_CHECKING:
    from newscli.article import Article, Span
    from newscli.quotes.sourcing import SourceKind

Pronoun = Literal["she", "he", "they", "not told"]
Stands = Literal["yes", "in other words", "no"]


class Sourced(NamedTuple):
    """Statements of sources of one kind in the articles of a paper and a month (both empty: in all): how many they
    are, their words, and the share of all words that somebody says there."""

    paper: str
    month: str
    kind: "SourceKind"
    statements: int
    words: int
    share: float


class Claim(NamedTuple):
    """A sentence with a figure for which it names no source: the number of its article, its place and the figure's."""

    article: int
    sentence: "Span"
    figure: "Span"


class HeadlineCheck(NamedTuple):
    """A figure, a name or a quoted phrase of the headline of an article, and whether the text has it; where it is told
    in the text."""

    article: int
    kind: Literal["figure", "name", "quotation"]
    words: str
    stands: Stands
    place: "Span | None"


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


def audit_fields(result: Audit, articles: "dict[str, Article]") -> Record:
    """Return the fields of an audit."""
    numbered = tuple(articles.values())

    def place(number: int, span: "Span | None") -> Record | None:
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
