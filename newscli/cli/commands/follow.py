"""Commands to follow papers and words: feeds, the digest, saved searches, and what is new in a story."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

from newscli.cli.options.days import now
from newscli.cli.options.declaring import action, argument, dated, option
from newscli.cli.options.registry import command
from newscli.cli.options.request import Request
from newscli.cli.options.shared import (
    EXEC,
    About,
    AllowPrivate,
    Chosen,
    Cookies,
    ExitCode,
    Full,
    Peek,
    Since,
    Source,
    SpeakerName,
    Tags,
)
from newscli.errors import UsageError
from newscli.render.page import Answer, Look

if TYPE_CHECKING:
    from newscli.archive.readers.searches import News
    from newscli.pipeline.archives.feed_entries import Way
    from newscli.pipeline.archives.follow import Updated
    from newscli.pipeline.archives.user_archive import Archive

_FEEDS = "Addresses of feeds, of sites that have one, or OPML files; titles of those followed."


@command("feeds", "add https://courier.example", "add feeds.opml --later", "update --jobs 8", "list -o feeds.opml")
def feeds(
    request: Request,
    how: Annotated[str, action(("add", "list", "remove", "update"))],
    names: Annotated[list[str] | None, argument("[FEED]...", _FEEDS)] = None,
    full: Full = False,
    allow_private: AllowPrivate = False,
    cookies: Cookies = None,
    later: Annotated[bool, "With add: leave fetching to `feeds update`."] = False,
    jobs: Annotated[int | None, option("Number of feeds asked at once.", max=256)] = None,
) -> None:
    """Follow feeds: new entries become articles. `list --unread` shows what is new, `digest` tells it as stories."""
    from newscli.archive.feeds import Feeds
    from newscli.pipeline.archives.feed_entries import Way
    from newscli.pipeline.archives.workers import default_workers

    request.send_cookies(cookies)
    given, archive = names or [], request.opened(makes=True)
    way = Way(full, allow_private, jobs or default_workers() * 2)
    if how in ("add", "remove") and not given:
        raise UsageError(f"no feed was named. `newscli feeds {how} URL`.")
    if how == "list":
        request.show([Answer(Feeds(archive.feeds()))])
    elif how == "update":
        _tell(request, archive.update_feeds(*given, way=way, now=now()))
    for name in given if how in ("add", "remove") else ():
        with request.going_on():
            if how == "add":
                _add(request, archive, name, way, later=later)
            else:
                feed = archive.unfollow(name)
                request.note(f"no longer following {feed.title or feed.url}. Its articles stay.")


def _add(request: Request, archive: "Archive", address: str, way: "Way", *, later: bool) -> None:
    followed, taken = archive.follow(address, way=way, later=later, now=now())
    for feed in followed:
        request.note(f"{feed}.")
    if not later:
        _tell(request, taken)


def _tell(request: Request, found: "Updated") -> None:
    from newscli.archive.saving import Added

    request.note(f"{found}.")
    if found.changed or request.drawing != "rich":
        request.show([Answer(Added(found.changed))])


@command("digest", "", "--since monday --unread", "--published")
def digest(
    request: Request,
    since: Annotated[date, dated("From this day, week, month or year on.")] = "yesterday",  # type: ignore[assignment]
    source: Source = None,
    tag: Tags = None,
    published: Annotated[bool, "What was published from then on, not what was added."] = False,
    unread: Annotated[bool, "Only what was not shown yet."] = False,
    sentences: Annotated[int, option("Sentences of each story.", "-n", max=1000)] = 2,
) -> None:
    """Tell the articles added since yesterday as stories: what happened, who is quoted, and which articles tell it."""
    from newscli.pipeline.archives.selection import Selection

    archive = request.opened()
    asked = Selection(source=source, tags=tuple(tag or ()), unread=unread)
    found = archive.digest(sentences=sentences, **asked | ({"since": since} if published else {"added_since": since}))
    if not archive.exists:
        request.note("the archive is empty. `newscli feeds update` or `newscli add` fills it.")
    elif not found.stories:
        request.note(f"nothing to tell since {since}. Give an earlier day with --since.")
    request.show([Answer(found)], rows=[article.slug for story in found.stories for article in story.articles])


@command("searches", "", "add reyle --speaker Reyle --quotes", "add bridge 'bridge AND (crack* OR deck)' --tag shore")
def searches(
    request: Request,
    how: Annotated[str, action(("list", "add", "remove"))] = "list",
    name: Annotated[str | None, argument("[NAME]", "What the search is called.")] = None,
    words: Annotated[list[str] | None, argument("[QUERY]...", "As `newscli search` has it.")] = None,
    speaker: SpeakerName = None,
    *,
    chosen: Chosen,
    about: About = None,
    quotes: Annotated[bool, "Look for quotes in place of articles."] = False,
    days: Annotated[bool, "Look for the days that the articles speak of."] = False,
) -> None:
    """Keep searches under names, for `watch` to ask what is new."""
    from newscli.archive.readers.searches import SavedSearches

    archive = request.opened(makes=True)
    if how == "list":
        request.show([Answer(SavedSearches(archive.searches()))])
        return
    if not name:
        raise UsageError(f"no search is named. `newscli searches {how} NAME`.")
    if how == "remove":
        archive.forget_search(name)
        request.note(f"{name} is forgotten.")
        return
    if quotes and days:
        raise UsageError("--quotes and --days cannot be combined.")
    query, kind = " ".join(words or ()), "quotes" if quotes else "days" if days else "articles"
    archive.save_search(name, query, kind=kind, speaker=speaker, about=about, now=now(), **chosen)  # type: ignore[arg-type]
    request.note(f"{name} is kept. `newscli watch {name}` tells what is new.")


@command("watch", "reyle", "", "bridge ferry --quiet --exit-code", "bridge --exec notify-send '{source}' '{title}'")
def watch(
    request: Request,
    asked: Annotated[
        list[str] | None,
        argument("[NAME]... [CMD ARG...]", "Saved searches, or all; with --exec a command last."),
    ] = None,
    exec_: Annotated[bool, "Run a command for each hit; {title}, {slug}, {url}, … stand for the hit's."] = False,
    peek: Peek = False,
    exit_code: ExitCode = False,
) -> None:
    """Tell what is new for saved searches since they were last asked."""
    given = list(asked or ())
    at = given.index(EXEC) if exec_ else len(given)
    words = given[at + 1 :]
    if exec_ and not words:
        raise UsageError("a command comes after --exec. `newscli watch NAME --exec CMD ARG...`.")
    from newscli.pipeline.run_command import run_for_new

    archive = request.opened()
    names = given[:at] or [search.name for search in archive.searches()]
    if not names:
        raise UsageError("no search is kept. `newscli searches add NAME QUERY` keeps one.")
    found = [archive.watch(name, peek=True) for name in dict.fromkeys(names)]
    told = [run_for_new(news, words, request.fail) if words else news.keys for news in found]
    if not words:
        _show_news(request, found)
    for news, keys in zip(found, told, strict=True):
        if not peek:
            archive.told(news.search.name, keys, now=now())
    request.answer_by_code(exit_code, any(news.keys for news in found))


def _show_news(request: Request, found: "list[News]") -> None:
    if len(found) == 1:
        request.show([Answer(found[0].found)])
        return
    if request.drawing == "csv" and len({news.search.kind for news in found}) > 1:
        raise UsageError("articles, quotes and days have no table in common. Ask for one kind, or for jsonl.")
    request.show([Answer(news.found, about=news.search.name) for news in found], Look(several=True))


@command("new", "--search 'harbour bridge'", "--search 'harbour bridge' --since monday", "bridge --exit-code")
def new(
    request: Request,
    name: Annotated[str | None, argument("[STORY]", "A saved search.")] = None,
    query: Annotated[str | None, option("What `newscli search` finds.", "--search", metavar="QUERY")] = None,
    since: Since = None,
    peek: Peek = False,
    exit_code: ExitCode = False,
) -> None:
    """Tell what is new in a story: statements, events, changed figures, silent edits."""
    if bool(name) == bool(query):
        raise UsageError("one story is wanted. Name a saved search, or give words with --search.")
    archive, asked = request.opened(), now()
    found = archive.new(query or "", story=name, since=since, peek=True, now=asked)
    request.show([Answer(found)])
    if name and not peek:
        archive.story_told(found, now=asked)  # only what has arrived is told
    request.answer_by_code(exit_code, bool(found.things or found.edits))
