"""Takes what an archive holds: articles, counts, feeds, corrections, evidence, what was added; returns its page."""

from itertools import groupby
from typing import TYPE_CHECKING

from newscli.archive.entries import Listing, Stored
from newscli.archive.feeds import Feeds
from newscli.archive.maintenance import Info
from newscli.archive.readers.additions import Count, Counts, Proofs
from newscli.archive.saving import Added, Outcome
from newscli.article.corrections import NONE, Correction, Corrections
from newscli.article.nearby import heading_of
from newscli.render.layouts.places import counted, stored_day, table
from newscli.render.page import Answer, Block, Look, Page, Run, text

if TYPE_CHECKING:
    from newscli.stories import Digest, Story

STORED = "slug date=published title=heading id authors? source words added tags seen starred url"


def stored(found: Listing, answer: Answer, look: Look) -> Page:
    """Lay out a list of stored articles."""
    blocks: list[Block] = []
    for number, each in enumerate(found.articles, 1):
        label = stored_day(each.published)
        label = f"{number:>3}  {label}" if look.numbered else label
        blocks += [Block("entry", _title(each), label=label), Block("detail", text(_under(each)))]
        blocks += [Block("detail", text(each.url))] if look.long and each.url else []
    columns, rows = table(STORED, found.articles)
    return Page(tuple(blocks), columns, rows, plain=len(columns) if look.long else 4)


def _title(each: Stored) -> tuple[Run, ...]:
    """Return the title, in strong letters after a mark while it is unread, after a star where it has one."""
    unread = each.added is not None and each.seen is None
    marks = "★ " * bool(each.starred) + "● " * unread
    return (Run(marks, "speaker0"), Run(each.heading, "strong" if unread else ""))


def _under(each: Stored) -> str:
    parts = (
        each.slug,
        each.source or "",
        *(f"#{tag}" for tag in each.tags),
        "corrected" * bool(each.corrected),
        "not sure" * bool(each.doubts),
    )
    return " · ".join(part for part in parts if part)


def info(held: Info, answer: Answer, look: Look) -> Page:
    """Lay out what an archive holds."""
    facts = {
        "file": held.path,
        "size": f"{held.size / 1e6:.1f} MB",
        "schema": str(held.schema),
        **{name: f"{number}" for name, number in held.counts.items()},
        "days": f"{held.first} to {held.last}" if held.first else "",
    }
    rows = tuple(facts.items())
    blocks = tuple(Block("entry", text(value), label=name) for name, value in rows)
    return Page(blocks, ("what", "value"), rows, plain=2)


def added(found: Added, answer: Answer, look: Look) -> Page:
    """Lay out what became of articles to add."""
    blocks = tuple(Block("entry", text(each.slug), label=each.kind, note=_note(each)) for each in found.outcomes)
    return Page(blocks, *table("outcome=kind id slug revision near=near.slug url", found.outcomes), plain=3)


def _note(outcome: Outcome) -> str:
    near = ", ".join(f"{near.slug} {near.likeness:.0%}" for near in outcome.near[:3])
    revision = f"revision {outcome.revision}" if outcome.kind == "revised" else ""
    return " · ".join(filter(None, (revision, f"like {near}" if near else "", outcome.url or "")))


_HEADS = {"all": "In all", "feed": "Feeds", "tag": "Tags", "source": "Papers"}


def unread(result: Counts, answer: Answer, look: Look) -> Page:
    """Lay out counts."""
    blocks: list[Block] = []
    for by, counts in groupby(result.counts, key=lambda count: count.by):
        lines = list(counts)
        whole = _unread(lines[0]) if by == "all" else ""
        blocks.append(Block("group", text(_HEADS[by], "strong"), note=whole))
        if not whole:
            blocks += [
                Block("entry", text(each.name, "" if each.unread else "dim"), note=_unread(each)) for each in lines
            ]
    return Page(tuple(blocks), *table("by name unread articles", result.counts), plain=4)


def _unread(count: Count) -> str:
    return f"{count.unread or 'none'} unread of {count.articles}"


CORRECTIONS = ("number", "kind", "value", "about", "made", "article")


def set_right(result: Corrections, answer: Answer, look: Look) -> Page:
    """Lay out corrections in the order they were made."""
    (article,) = answer.articles
    blocks: list[Block] = []
    rows = []
    for each in result.corrections:
        about = each.place.exact if each.place else ""
        blocks.append(Block("entry", text(_right(each)), label=str(each.number), note=each.made[:10]))
        blocks += [Block("detail", text(about, "dim"))] if about else []
        rows.append((str(each.number), each.kind, each.value.replace("\n", "; "), about, each.made, article.id))
    return Page(tuple(blocks), CORRECTIONS, tuple(rows), plain=4)


def _right(correction: Correction) -> str:
    if correction.value == NONE:
        return f"is no {correction.kind}"
    value = correction.value.replace("\n", "; ").replace("/", " to ") or "none"
    return {"quote": f"said by {value}", "event": f"happened {value}"}.get(
        correction.kind, f"{correction.kind}: {value}"
    )


EVIDENCE = ("fetched", "url", "status", "sha256", "bytes", "headers")


def evidence(result: Proofs, answer: Answer, look: Look) -> Page:
    """Lay out evidence: for each page when and where it was fetched, its checksum, its headers."""
    blocks: list[Block] = []
    rows = []
    for each in result.proofs:
        blocks.append(Block("group", text(each.url, "strong")))
        facts = {"fetched": each.fetched, "status": str(each.status), "SHA-256": each.sha256}
        facts |= {"body": f"{len(each.body):,} bytes", **dict(each.headers)}
        blocks += [Block("entry", text(value), label=name) for name, value in facts.items()]
        headers = "; ".join(f"{name}: {value}" for name, value in each.headers)
        rows.append((each.fetched, each.url, str(each.status), each.sha256, str(len(each.body)), headers))
    return Page(tuple(blocks), EVIDENCE, tuple(rows), plain=5)


FEEDS = "url title checked entries failure unread typed full private added"
STORIES = ("story", "title", "slugs", "speakers", "summary", "urls")


def feeds(found: Feeds, answer: Answer, look: Look) -> Page:
    """Lay out the feeds that are followed."""
    blocks: list[Block] = []
    for feed in found.feeds:
        asked = f"asked {feed.checked[:10]} {feed.checked[11:16]}" if feed.checked else "never asked"
        note = f"{feed.unread} unread · {counted(feed.entries, 'entry', 'entries')} · {asked}"
        blocks.append(Block("group", text(feed.title or feed.url, "strong"), note=note))
        blocks.append(Block("detail", text(feed.url, "dim")))
        typed = f"found at {feed.typed}" if feed.typed and feed.typed != feed.url else ""
        how = " · ".join(
            filter(None, (typed, "full pages" if feed.full else "", "private networks" if feed.private else ""))
        )
        blocks += [Block("detail", text(how, "dim"))] if how else []
        blocks += [Block("detail", text(f"failed: {feed.failure}"))] if feed.failure else []
    return Page(tuple(blocks), *table(FEEDS, found.feeds), plain=7)


def digest(found: "Digest", answer: Answer, look: Look) -> Page:
    """Lay out stories."""
    blocks: list[Block] = []
    rows_before = 0
    for story in found.stories:
        first = story.articles[0]
        detail = f"{len(story.articles)} articles" if len(story.articles) > 1 else first.source or ""
        blocks.append(Block("group", text(heading_of(first), "strong"), note=detail))
        blocks.append(Block("entry", text(_summed_up(story))))
        blocks += [Block("detail", text("Quoted: " + ", ".join(story.speakers), "dim"))] if story.speakers else []
        for number, each in enumerate(story.articles, rows_before + 1):
            row = f"{number}  " if look.numbered else ""
            blocks.append(Block("detail", text(row + each.slug, "dim"), note=each.source or ""))
        rows_before += len(story.articles)
    rows = tuple(
        (
            str(number),
            heading_of(story.articles[0]),
            " ".join(each.slug for each in story.articles),
            ", ".join(story.speakers),
            _summed_up(story),
            " ".join(each.url for each in story.articles if each.url),
        )
        for number, story in enumerate(found.stories, 1)
    )
    return Page(tuple(blocks), STORIES, rows, plain=5)


def _summed_up(story: "Story") -> str:
    return " ".join(span.of(story.articles[0].text) for span in story.summary)
