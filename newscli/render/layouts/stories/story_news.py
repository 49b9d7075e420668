"""Takes what is new in a story, returns its page: new things, the most new first, then edits of known articles."""

from collections.abc import Iterator

from newscli.archive.revisions import Significant
from newscli.render.layouts.places import counted, cut, more, stored_day, table
from newscli.render.page import Answer, Block, Look, Page, Run, one_line
from newscli.schema.across_papers import NewThing, StoryNews

NEWS = (
    "kind value before slug=stored.slug words paper=stored.source date=stored.published paragraph start end weight~2"
    " url=stored.url"
)
_SHOWN = 25  # to people; programs get all
_MOST_CHARACTERS = 300


def news(answer: Answer, look: Look) -> Page:
    """Lay out what is new."""
    found: StoryNews = answer.result
    told = f"{counted(found.new, 'article')} new, {found.known} known"
    blocks: list[Block] = [
        Block("group", (Run(f"New since {stored_day(found.since) or 'ever'}", "strong"),), note=told)
    ]
    if not found.things:
        blocks.append(Block("entry", (Run("nothing that was not told before", "dim"),)))
    blocks += map(_thing, found.things[:_SHOWN])
    blocks += more(len(found.things) - _SHOWN)
    for edit in found.edits:
        blocks += _edit(edit)
    columns, rows = table(NEWS, found.things)
    return Page(tuple(blocks), columns, (*rows, *_edited(found)), plain=5)


def _thing(each: NewThing) -> Block:
    runs = [Run(cut(one_line(each.words), _MOST_CHARACTERS))]
    if each.before is not None and each.before_in:
        was = f"{one_line(each.before)} in {each.before_in.source or each.before_in.slug}"
        runs = [Run(one_line(each.value), "strong"), Run(f", was {was} · ", "dim"), *runs]
    elif each.kind == "statement" and each.value:
        runs.insert(0, Run(f"{one_line(each.value)}: ", "strong"))
    note = " · ".join((each.kind, each.stored.source or each.stored.slug, f"¶{each.paragraph}"))
    return Block("entry", tuple(runs), note=note, label=stored_day(each.stored.published) or "no day")


def _edit(edit: Significant) -> "Iterator[Block]":
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


def _edited(found: StoryNews) -> "Iterator[tuple[str, ...]]":
    for edit in found.edits:
        stored = edit.stored
        for change in edit.changes:
            words = (" | ".join(change.added), " | ".join(change.removed))
            told = (f"edited {change.kind}", *words, stored.slug, edit.note, stored.source or "", edit.new.taken[:10])
            yield (*told, *[""] * 4, stored.url or "")
