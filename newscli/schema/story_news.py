"""What is new in a story, and its fields."""

from typing import TYPE_CHECKING, NamedTuple

from newscli.schema.archive_records import significant_fields, stored_fields
from newscli.schema.article_records import Record

if TYPE_CHECKING:
    from newscli.archive.revisions import Significant
    from newscli.archive.stored import Stored
    from newscli.matching.novelty import NewKind


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
