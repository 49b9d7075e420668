"""The command that follows feeds: their new entries become articles."""

from typing import TYPE_CHECKING, Annotated

import typer

from newscli.cli.options.days import now
from newscli.cli.options.request import Request
from newscli.cli.options.shared import AllowPrivate, Cookies, Full, action, command
from newscli.errors import UsageError
from newscli.render.layouts.places import counted
from newscli.render.page import Answer

if TYPE_CHECKING:
    from newscli.pipeline.archives.feed_entries import Way
    from newscli.pipeline.archives.follow import Updated
    from newscli.pipeline.archives.user_archive import Archive

ACTIONS = ("add", "list", "remove", "update")


@command(
    "feeds",
    "newscli feeds add https://courier.example",
    "newscli feeds add feeds.opml --later",
    "newscli feeds update --jobs 8",
    "newscli feeds list -o feeds.opml",
)
def feeds(
    request: Request,
    how: Annotated[str, action(ACTIONS)],
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FEED]...",
            help="Addresses of feeds, of sites that have one, or OPML files; titles of those followed.",
        ),
    ] = None,
    full: Full = False,
    allow_private: AllowPrivate = False,
    cookies: Cookies = None,
    later: Annotated[bool, typer.Option("--later", help="With add: leave fetching to `feeds update`.")] = False,
    jobs: Annotated[int | None, typer.Option("--jobs", min=1, max=256, help="Number of feeds asked at once.")] = None,
) -> None:
    """Follow feeds: new entries become articles. `list --unread` shows what is new, `digest` tells it as stories."""
    from newscli.pipeline.archives.feed_entries import Way
    from newscli.pipeline.archives.workers import default_workers

    request.send_cookies(cookies)
    given, archive = names or [], request.opened(makes=True)
    way = Way(full, allow_private, jobs or default_workers() * 2)
    if how in ("add", "remove") and not given:
        raise UsageError(f"no feed was named. `newscli feeds {how} URL`.")
    if how == "list":
        from newscli.archive.feeds import Feeds

        request.show([Answer(Feeds(archive.feeds()))])
    elif how == "add":
        _add(request, archive, given, way, later=later)
    elif how == "remove":
        _remove(request, archive, given)
    else:
        _tell(request, archive.update_feeds(*given, way=way, now=now()))


def _add(request: Request, archive: "Archive", given: list[str], way: "Way", *, later: bool) -> None:
    for address in given:
        with request.going_on():
            feeds, taken = archive.follow(address, way=way, later=later, now=now())
            for feed in feeds:
                named = f"{feed.title}, {feed.url}" if feed.title else feed.url
                request.note(f"{'following' if feed.new else 'already following'} {named}.")
            if not later:
                _tell(request, taken)


def _remove(request: Request, archive: "Archive", given: list[str]) -> None:
    for name in given:
        with request.going_on():
            feed = archive.unfollow(name)
            request.note(f"no longer following {feed.title or feed.url}. Its articles stay.")


def _tell(request: Request, found: "Updated") -> None:
    from newscli.archive.saving import Added

    changed = tuple(each for each in found.outcomes if each.kind != "unchanged")
    new = sum(each.kind == "added" for each in changed)
    told = f"{counted(found.asked, 'feed')}, {counted(new, 'new article')}"
    request.note(told + (f", {counted(found.failed, 'feed')} failed." if found.failed else "."))
    if changed or request.drawing != "rich":
        request.show([Answer(Added(changed))])
