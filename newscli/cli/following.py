"""The command that follows feeds: their new entries become articles."""

from typing import TYPE_CHECKING, Annotated

import typer

from newscli.cli.options import AllowPrivate, Full, command, one_of
from newscli.cli.request import Request, now
from newscli.errors import NewscliError, RefError, UsageError
from newscli.render.page import Answer

if TYPE_CHECKING:
    from newscli.pipeline.follow import Way
    from newscli.pipeline.user_archive import Archive

ACTIONS = ("add", "list", "remove", "update")


@command(
    "feeds",
    "newscli feeds add https://courier.example/feed.xml",
    "newscli feeds add feeds.opml",
    "newscli feeds update --jobs 8",
)
def feeds(
    request: Request,
    action: Annotated[str, typer.Argument(metavar="|".join(ACTIONS), help="What to do.")],
    addresses: Annotated[
        list[str] | None, typer.Argument(metavar="[URL]...", help="Feeds, sites that have one, or OPML files.")
    ] = None,
    full: Full = False,
    allow_private: AllowPrivate = False,
    jobs: Annotated[int | None, typer.Option("--jobs", min=1, max=256, help="Number of feeds asked at once.")] = None,
) -> None:
    """Follow feeds: new entries become articles. `list --unread` shows what is new, `digest` tells it as stories."""
    one_of("action", action, ACTIONS)
    given, archive = addresses or [], request.opened(makes=True)
    if action in ("add", "remove") and not given:
        raise UsageError(f"no feed was named. `newscli feeds {action} URL`.")
    if action == "list":
        from newscli.archive.feeds import Feeds

        request.show([Answer(Feeds(archive.feeds()))])
    elif action == "add":
        _add(request, archive, given, allow_private)
    elif action == "remove":
        _remove(request, archive, given)
    else:
        from newscli.pipeline.follow import Way
        from newscli.pipeline.workers import default_workers

        _update(request, archive, given, Way(full, allow_private, jobs or default_workers() * 2))


def _add(request: Request, archive: "Archive", given: list[str], allow_private: bool) -> None:
    for address in given:
        try:
            for name, new in archive.follow(address, allow_private=allow_private, now=now()):
                request.note(f"{'following' if new else 'already following'} {name}.")
        except NewscliError as error:
            request.fail(error)


def _remove(request: Request, archive: "Archive", given: list[str]) -> None:
    for address in given:
        if archive.unfollow(address):
            request.note(f"no longer following {address}. Its articles stay.")
        else:
            request.fail(RefError(f"no feed is followed at {address}. `newscli feeds list` shows all."))


def _update(request: Request, archive: "Archive", only: list[str], way: "Way") -> None:
    from newscli.archive.saving import Added

    found = archive.update_feeds(*only, way=way, now=now())
    new = sum(each.kind == "added" for each in found.outcomes)
    told = f"{_counted(found.asked, 'feed')}, {_counted(new, 'new article')}"
    request.note(told + (f", {_counted(found.failed, 'feed')} failed." if found.failed else "."))
    request.show([Answer(Added(tuple(each for each in found.outcomes if each.kind != "unchanged")))])


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
