"""Results across papers and their fields: where quotations stand in the archive, those of a draft among them."""

from typing import TYPE_CHECKING, Literal, NamedTuple

from newscli.schema.archive_records import stored_fields
from newscli.schema.article_records import Record

if TYPE_CHECKING:
    from newscli.archive.stored import Stored
    from newscli.matching import Edit
    from newscli.quotes import Confidence

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
    confidence: "Confidence | None" = None


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
