"""Commands to follow papers and words: feeds, the digest of what is new, and saved searches."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

from newscli.cli.request import LISTS, Request, command
from newscli.cli.shared import (
    EXEC,
    About,
    AllowPrivate,
    Chosen,
    Cookies,
    ExitCode,
    Full,
    Peek,
    Query,
    Source,
    SpeakerName,
    Tags,
    action,
    argument,
    dated,
    first_day,
    now,
    option,
)
from newscli.errors import UsageError
from newscli.pipeline.inputs import Selection
from newscli.render.page import Answer, Look

if TYPE_CHECKING:
    from newscli.archive.readers.searches import News
    from newscli.pipeline.archives.add import Way
    from newscli.pipeline.archives.follow import Updated
    from newscli.pipeline.archives.user_archive import Archive

_WATCHED = "[NAME]... [CMD ARG...] | add NAME [QUERY]... | list | remove NAME..."
_FEEDS = "Addresses of feeds, of sites that have one, or OPML files; titles of those followed."


@command("feeds", "add https://courier.example", "update --jobs 8", "list -o feeds.opml", formats=(*LISTS, "opml"))
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
    from newscli.pipeline.archives.add import Way
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


@command("digest", "--since monday --unread", "bridge", "--search 'harbour bridge' --since monday")
def digest(
    request: Request,
    story: Annotated[str | None, argument("[STORY]", "A saved search: what is new in its story.")] = None,
    query: Query = None,
    since: Annotated[date | None, dated("From this day, week, month or year on; else from yesterday.")] = None,
    source: Source = None,
    tag: Tags = None,
    published: Annotated[bool, "What was published from then on, not what was added."] = False,
    unread: Annotated[bool, "Only what was not shown yet."] = False,
    sentences: Annotated[int, option("Sentences of each story.", "-n", max=1000)] = 2,
    peek: Peek = False,
    exit_code: ExitCode = False,
) -> None:
    """Tell what is new, by stories: what happened, who is quoted, where; of one story what was not told before."""
    if story or query is not None:
        _show_story_news(request, story, query, since, peek, exit_code)
        return
    archive, since = request.opened(), since or first_day("yesterday")
    asked = Selection(source=source, tags=tuple(tag or ()), unread=unread)
    found = archive.digest(sentences=sentences, **asked | ({"since": since} if published else {"added_since": since}))
    if not archive.exists:
        request.note("the archive is empty. `newscli feeds update` or `newscli add` fills it.")
    elif not found.stories:
        request.note(f"nothing to tell since {since}. Give an earlier day with --since.")
    request.show([Answer(found)], rows=[article.slug for story in found.stories for article in story.articles])
    request.answer_by_code(exit_code, bool(found.stories))


def _show_story_news(
    request: Request, story: str | None, query: str | None, since: date | None, peek: bool, exit_code: bool
) -> None:
    if story and query is not None:
        raise UsageError("--search cannot be combined with a story. Give one or the other.")
    archive, asked = request.opened(), now()
    found = archive.new(query or "", story=story, since=since, peek=True, now=asked)
    request.show([Answer(found)])
    if story and not peek:
        archive.story_told(found, now=asked)  # only what has arrived is told
    request.answer_by_code(exit_code, bool(found.things or found.edits))


@command(
    "watch",
    "",
    "add bridge 'bridge AND (crack* OR deck)' --tag shore",
    "bridge --exec notify-send '{source}' '{title}'",
)
def watch(
    request: Request,
    words: Annotated[list[str] | None, argument(_WATCHED, "Searches kept under names; without, all.")] = None,
    speaker: SpeakerName = None,
    *,
    chosen: Chosen,
    about: About = None,
    quotes: Annotated[bool, "With add: look for quotes in place of articles."] = False,
    days: Annotated[bool, "With add: look for the days that the articles speak of."] = False,
    versions: Annotated[bool, "With add: look in all versions, also for what was edited away."] = False,
    exec_: Annotated[bool, "Run a command for each hit; {title}, {slug}, {url}, … stand for the hit's."] = False,
    peek: Peek = False,
    exit_code: ExitCode = False,
) -> None:
    """Keep searches under names, and tell what is new for them since they were last asked."""
    from newscli.archive.readers.searches import SavedSearches

    how, *given = words or [""]
    archive = request.opened(makes=how == "add")
    if how == "list":
        request.show([Answer(SavedSearches(archive.searches()))])
    elif how in ("add", "remove") and not given:
        raise UsageError(f"no search is named. `newscli watch {how} NAME`.")
    elif how == "remove":
        for name in given:
            archive.forget_search(name)
            request.note(f"{name} is forgotten.")
    elif how == "add":
        kinds = [kind for kind, asked in {"quotes": quotes, "days": days, "versions": versions}.items() if asked]
        if len(kinds) > 1:
            raise UsageError(f"--{kinds[0]} and --{kinds[1]} cannot be combined.")
        name, query, kind = given[0], " ".join(given[1:]), (kinds or ["articles"])[0]
        archive.save_search(name, query, kind=kind, speaker=speaker, about=about, now=now(), **chosen)  # type: ignore[arg-type]
        request.note(f"{name} is kept. `newscli watch {name}` tells what is new.")
    else:
        _ask(request, archive, words or [], runs=exec_, peek=peek, exit_code=exit_code)


def _ask(request: Request, archive: "Archive", given: list[str], *, runs: bool, peek: bool, exit_code: bool) -> None:
    at = given.index(EXEC) if runs else len(given)
    words = given[at + 1 :]
    if runs and not words:
        raise UsageError("a command comes after --exec. `newscli watch NAME --exec CMD ARG...`.")
    from newscli.pipeline.run_command import run_for_new

    names = given[:at] or [search.name for search in archive.searches()]
    if not names:
        raise UsageError("no search is kept. `newscli watch add NAME QUERY` keeps one.")
    found = [archive.watch(name, peek=True) for name in dict.fromkeys(names)]
    results = [run_for_new(news, words, request.fail) if words else news.keys for news in found]
    if not words:
        _show_news(request, found)
    for news, keys in zip(found, results, strict=True):
        if not peek:
            archive.told(news.search.name, (*keys, *news.passed), now=now())
    request.answer_by_code(exit_code, any(news.keys for news in found))


def _show_news(request: Request, found: "list[News]") -> None:
    if len(found) == 1:
        request.show([Answer(found[0].found)])
        return
    if request.drawing == "csv" and len({news.search.kind for news in found}) > 1:
        raise UsageError("articles, quotes, days and versions have no table in common. Ask for one kind, or for jsonl.")
    request.show([Answer(news.found, about=news.search.name) for news in found], Look(several=True))
