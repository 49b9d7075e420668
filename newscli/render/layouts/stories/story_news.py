"""Takes what is new in a story, returns its page: new things, the most new first, then edits of known articles."""

from typing import TYPE_CHECKING

from newscli.render.layouts.places import counted, cut, stored_day
from newscli.render.page import Answer, Block, Look, Page, Run, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscli.archive.revisions import Significant
    from newscli.schema.across_papers import NewThing, StoryNews

COLUMNS = (
    "kind", "value", "before", "slug", "words", "paper", "date", "paragraph", "start", "end", "weight", "url",
)  # fmt: skip
_SHOWN = 25  # to people; programs get all
_MOST_CHARACTERS = 300


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out what is new."""
    found: StoryNews = answer.result
    told = f"{counted(found.new, 'article')} new, {found.known} known"
    blocks: list[Block] = [
        Block("group", (Run(f"New since {stored_day(found.since) or 'ever'}", "strong"),), note=told)
    ]
    if not found.things:
        blocks.append(Block("entry", (Run("nothing that was not told before", "dim"),)))
    blocks += map(_thing, found.things[:_SHOWN])
    if len(found.things) > _SHOWN:
        more = f"and {len(found.things) - _SHOWN} more, which --json and CSV have"
        blocks.append(Block("detail", (Run(more, "dim"),)))
    for edit in found.edits:
        blocks += _edit(edit)
    return Page(tuple(blocks), COLUMNS, tuple(_rows(found)), plain=5)


def _thing(each: "NewThing") -> Block:
    runs = [Run(cut(one_line(each.words), _MOST_CHARACTERS))]
    if each.before is not None and each.before_in:
        was = f"{one_line(each.before)} in {each.before_in.source or each.before_in.slug}"
        runs = [Run(one_line(each.value), "strong"), Run(f", was {was} · ", "dim"), *runs]
    elif each.kind == "statement" and each.value:
        runs.insert(0, Run(f"{one_line(each.value)}: ", "strong"))
    note = " · ".join((each.kind, each.stored.source or each.stored.slug, f"¶{each.paragraph}"))
    return Block("entry", tuple(runs), note=note, label=stored_day(each.stored.published) or "no day")


def _edit(edit: "Significant") -> "Iterator[Block]":
    stored = edit.stored
    taken = stored_day(edit.new.taken)
    yield Block(
        "group", (Run(f"Edited: {one_line(stored.heading)}", "strong"),), note=f"{stored.source or ''} · {taken}"
    )
    for change in edit.changes:
        removed = [Run(f"[-{one_line(each)}-] ", "removed") for each in change.removed]
        added = [Run(f"{{+{one_line(each)}+}} ", "added") for each in change.added]
        yield Block("entry", (Run(f"{change.kind}: ", "dim"), *removed, *added))
    if edit.note:
        yield Block("entry", (Run("its note: ", "dim"), Run(one_line(edit.note))))


def _rows(found: "StoryNews") -> "Iterator[tuple[str, ...]]":
    for each in found.things:
        where = (each.stored.source or "", each.stored.published or "", f"{each.paragraph}", f"{each.start}")
        told = (each.kind, each.value, each.before or "", each.stored.slug, one_line(each.words))
        yield (*told, *where, f"{each.end}", f"{each.weight:.2f}", each.stored.url or "")
    for edit in found.edits:
        for change in edit.changes:
            edited = (
                f"edited {change.kind}",
                " | ".join(change.added),
                " | ".join(change.removed),
                edit.stored.slug,
                one_line(edit.note),
            )
            yield (*edited, edit.stored.source or "", edit.new.taken[:10], "", "", "", "", edit.stored.url or "")
