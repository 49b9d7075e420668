"""Takes feeds that are followed, or the stories of some days, returns their page."""

from newscli.archive.feeds import Feeds
from newscli.article.nearby import heading_of
from newscli.render.layouts.places import counted
from newscli.render.page import Answer, Block, Look, Page, text
from newscli.stories import Digest, Story

FEEDS = ("url", "title", "checked", "entries", "failure", "unread", "typed", "full", "private", "added")
STORIES = ("story", "title", "slugs", "speakers", "summary", "urls")


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out feeds or stories."""
    result = answer.result
    return _feeds(result) if type(result).__name__ == "Feeds" else _digest(result, look)


def _feeds(found: Feeds) -> Page:
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
    rows = tuple(
        (
            *(feed.url, feed.title or "", feed.checked or "", str(feed.entries), feed.failure or "", str(feed.unread)),
            *(feed.typed or "", _yes(feed.full), _yes(feed.private), feed.added),
        )
        for feed in found.feeds
    )
    return Page(tuple(blocks), FEEDS, rows, plain=7)


def _yes(holds: bool) -> str:
    return "yes" if holds else "no"


def _digest(found: Digest, look: Look) -> Page:
    blocks: list[Block] = []
    rows_before = 0
    for story in found.stories:
        first = story.articles[0]
        told = f"{len(story.articles)} articles" if len(story.articles) > 1 else first.source or ""
        blocks.append(Block("group", text(heading_of(first), "strong"), note=told))
        blocks.append(Block("entry", text(_summary(story))))
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
            _summary(story),
            " ".join(each.url for each in story.articles if each.url),
        )
        for number, story in enumerate(found.stories, 1)
    )
    return Page(tuple(blocks), STORIES, rows, plain=5)


def _summary(story: Story) -> str:
    return " ".join(span.of(story.articles[0].text) for span in story.summary)
