"""Takes an article's versions, or what changed between two, returns their page.

Words removed stand in [-these-] marks and words added in {+these+}, as wdiff writes them, so that no reader and no
terminal depends on colour.
"""

from datetime import datetime
from itertools import groupby

from newscli.archive.revisions import Change, Difference, History, Significant, in_context
from newscli.archive.search.versions import FoundVersions, VersionHit
from newscli.render.layouts.archive.search import marked, numbered
from newscli.render.layouts.places import counted, day, edited, table
from newscli.render.page import Answer, Block, Look, Page, Run, text

SIGNIFICANT = ("what", "change", "words")


def history(found: History, answer: Answer, look: Look) -> Page:
    """Lay out the versions of an article."""
    columns, rows = table("revision=number taken words title", found.revisions)
    blocks = [
        Block(
            "entry",
            text(title or found.stored.slug),
            label=number,
            note=f"{_clock(taken)} · {counted(int(words), 'word')}",
        )
        for number, taken, words, title in rows
    ]
    if found.near:
        blocks.append(Block("group", text("Much like it", "strong")))
    blocks += [Block("detail", text(near.slug), note=f"{near.likeness:.0%}") for near in found.near]
    return Page(tuple(blocks), columns, rows, plain=4)


VERSIONS = (
    "slug=stored.slug first last since until ending words=words.text instead note id=stored.id title=stored.heading"
    " start end url=stored.url"
)


def found(result: FoundVersions, answer: Answer, look: Look) -> Page:
    """Lay out the versions that have words, and what took their place."""
    blocks: list[Block] = []
    grouped = groupby(result.hits, key=lambda hit: hit.stored)
    for number, (stored, hits) in enumerate(grouped, 1):
        blocks.append(Block("group", (*numbered(number, look), Run(stored.heading, "strong")), note=stored.slug))
        for hit in hits:
            which = f"version {hit.first}" if hit.first == hit.last else f"versions {hit.first} to {hit.last}"
            blocks.append(Block("entry", marked(hit.words), label=which, note=f"since {_clock(hit.since)}"))
            blocks += [Block("detail", text(_end(hit)))]
            blocks += [Block("detail", text(hit.note, "dim"))] if hit.note else []
    return Page(tuple(blocks), *table(VERSIONS, result.hits), plain=8)


def _end(hit: VersionHit) -> str:
    if not hit.until:
        return "stands"
    return f"{hit.ending}, {_clock(hit.until)}: {hit.instead or 'nothing took its place'}"


def _clock(taken: str) -> str:
    when = datetime.fromisoformat(taken)
    return f"{day(when.date())}, {when:%H:%M %Z}".rstrip()


def difference(found: Difference, answer: Answer, look: Look) -> Page:
    """Lay out what changed between two versions."""
    blocks = _heading(found)
    changed = [change for change in (found.title, found.changes) if any(each.kind != "same" for each in change)]
    for changes in changed:
        blocks += _paragraphs(in_context(list(changes)))
    if not changed:
        blocks.append(Block("prose", text("Nothing changed.")))
    return Page(tuple(blocks))


def _heading(found: Difference | Significant) -> list[Block]:
    heading = f"{found.stored.slug}: revision {found.old.number} to {found.new.number}"
    return [
        Block("title", text(heading)),
        Block("byline", text(f"{_clock(found.old.taken)} to {_clock(found.new.taken)}")),
    ]


def significant(found: Significant, answer: Answer, look: Look) -> Page:
    """Lay out what changed of what is told."""
    blocks = _heading(found)
    rows: list[tuple[str, ...]] = []
    for change in found.changes:
        blocks.append(Block("group", text(change.kind.capitalize(), "strong")))
        for how, things in (("removed", change.removed), ("added", change.added)):
            blocks += [Block("entry", (edited(how, words),)) for words in things]
            rows += [(change.kind, how, words) for words in things]
    if not found.changes:
        blocks.append(Block("prose", text("Nothing significant changed.")))
    if found.note:
        blocks += [Block("group", text("Its note", "strong")), Block("entry", text(found.note))]
    return Page(tuple(blocks), SIGNIFICANT, tuple(rows), plain=3)


def _paragraphs(changes: list[Change]) -> list[Block]:
    blocks: list[Block] = []
    runs: list[Run] = []
    for change in changes:
        pieces = str(change).split("\n\n")
        for number, piece in enumerate(pieces):
            if number and runs:
                blocks.append(Block("prose", tuple(runs)))
                runs = []
            if piece.strip():
                runs.append(edited(change.kind, piece.strip(), before=" " if runs else ""))
    return [*blocks, Block("prose", tuple(runs))] if runs else blocks
