"""Commands to keep articles: add, tag and remove them, set them right, export them."""

from datetime import date
from typing import Annotated

from newscli.article.corrections import NONE
from newscli.cli.request import STANDARD_INPUT, Request, command
from newscli.cli.shared import (
    USUAL,
    AllowPrivate,
    Chosen,
    Cookies,
    Full,
    Jobs,
    Name,
    Names,
    Query,
    WithCorrections,
    Yes,
    agreed,
    argument,
    dated,
    day,
    given,
    now,
    option,
    write,
)
from newscli.errors import UsageError
from newscli.pipeline.corrections.correcting import Right
from newscli.pipeline.export import EXPORTERS
from newscli.pipeline.files import write_file
from newscli.render.page import Answer, dumped


@command("add", "story.html --tag shore", "clippings/ --jobs 4", "https://courier.example/a")
def add(
    request: Request,
    sources: Annotated[
        list[str] | None, argument("[SOURCE]...", "Files, folders, web addresses, or - for standard input.")
    ] = None,
    tag: Annotated[list[str] | None, "A tag for all of them; may be given again."] = None,
    published: Annotated[date | None, dated("The day of publication.", day)] = None,
    title: Annotated[str | None, "The title."] = None,
    fetch: Annotated[bool, "Fetch the pages that an export of another program lists without their texts."] = False,
    full: Full = False,
    allow_private: AllowPrivate = False,
    jobs: Jobs = USUAL,
    later: Annotated[bool, "Leave quotes, days and people to `archive refresh`."] = False,
    evidence: Annotated[bool, "Also keep pages as they were fetched, with headers, time and SHA-256."] = False,
    with_corrections: WithCorrections = False,
    cookies: Cookies = None,
) -> None:
    """Keep articles in the archive: pages, pastes, mails, feeds, records, folders of them."""
    request.send_cookies(cookies)
    found = request.opened(makes=True).add(
        *map(given, sources or ["-"]),
        tags=tuple(tag or ()),
        published=published,
        title=title,
        fetch=fetch,
        full=full,
        allow_private=allow_private,
        workers=jobs,
        later=later,
        evidence=evidence,
        with_corrections=with_corrections,
        name=STANDARD_INPUT,
        now=now(),
    )
    if found.outcomes or not request.code:
        request.note(f"{found}.")
        request.show([Answer(found)])


@command("tag", "@1 --add shore", "harbour-bridge --add trams --remove shore", formats=())
def tag(
    request: Request,
    names: Names,
    add: Annotated[list[str] | None, "Give this tag; may be given again."] = None,
    remove: Annotated[list[str] | None, "Take this tag; may be given again."] = None,
) -> None:
    """Give tags to stored articles, or take them."""
    for stored in request.opened().tag(*names, add=tuple(add or ()), remove=tuple(remove or ())):
        request.note(f"{stored.slug}: {', '.join(stored.tags) or 'no tags'}.")


@command("remove", "harbour-bridge", "--tag old --yes", "--undo harbour-bridge", formats=())
def remove(
    request: Request,
    names: Annotated[list[str] | None, argument("[NAME]...", "Stored articles.")] = None,
    *,
    chosen: Chosen,
    undo: Annotated[bool, "Bring back what was removed; `list --removed` shows it."] = False,
    yes: Yes = False,
) -> None:
    """Remove articles from the archive, those named or all that the options choose; for 30 days --undo works."""
    archive = request.opened()
    if undo:
        for stored in archive.restore(*archive.named_or_chosen(*names or (), removed=True, **chosen)):
            request.note(f"{stored.slug} is kept again.")
        return
    found = [archive.find(name) for name in archive.named_or_chosen(*names or (), **chosen)]
    if not found:
        request.note("nothing stored fits, so nothing is removed.")
    several = not names and len(found) > 1
    if several and not (yes or agreed(f"Remove {len(found)} articles?")):
        return
    gone = [stored.id for stored in dict.fromkeys(found) if yes or several or agreed(f"Remove “{stored.heading}”?")]
    for stored in archive.remove(*gone, now=now()) if gone else ():
        request.note(f"removed {stored.slug}.")
    if gone:
        request.note("for 30 days `newscli remove --undo NAME` brings one back.")


@command(
    "edit",
    "harbour-bridge",
    "harbour-bridge --quote 'no choice' --speaker 'Tomas Reyle'",
    "harbour-bridge --event 'closed the bridge' --day 2026-03-01",
)
def edit(
    request: Request,
    name: Name,
    title: Annotated[str | None, "The right title."] = None,
    author: Annotated[list[str] | None, "The right author; may be given again."] = None,
    source: Annotated[str | None, "The right paper or agency."] = None,
    published: Annotated[date | None, dated("The right day.", day)] = None,
    quote: Annotated[str | None, option("The quote with these words: say whose it is.", metavar="WORDS")] = None,
    speaker: Annotated[str | None, option("Who said it.", metavar="NAME")] = None,
    event: Annotated[str | None, option("The event with these words: say when it was.", metavar="WORDS")] = None,
    days: Annotated[str | None, option("When it happened.", "--day", metavar="DATE[/DATE]")] = None,
    drop: Annotated[bool, "It is no quote, or no event."] = False,
    list_: Annotated[bool, "List what was set right."] = False,
    undo: Annotated[list[int] | None, option("Undo this one; may be given again.", metavar="NUMBER")] = None,
    undo_all: Annotated[bool, "Undo all."] = False,
) -> None:
    """Set a stored article right, in your editor or by options: title, day, tags, who said what, what was when."""
    archive = request.opened()
    quotes = _finding("quote", quote, "speaker", speaker, drop)
    events = _finding("event", event, "day", days, drop)
    right = Right(title, tuple(author) if author else None, source, published, quotes, events)
    if undo or undo_all:
        count = archive.undo_corrections(name, *undo or ())
        request.note("1 correction is undone." if count == 1 else f"{count} corrections are undone.")
    elif list_:
        request.show([Answer(archive.corrections(name), (archive.load(name),))])
    elif right.says_something:
        stored = archive.correct(name, right, now=now())
        request.note(f"{stored.slug} is corrected: {', '.join(stored.corrected)}.")
    else:
        _edit(request, name)


def _finding(what: str, words: str | None, option: str, value: str | None, drop: bool) -> tuple[tuple[str, str], ...]:
    """Return the words and the value of a finding that options set right; raises `UsageError` where one is missing."""
    if words is None and value is None:
        return ()
    if words is None or (value is None) != drop:
        raise UsageError(f"--{what} WORDS goes with --{option} or --drop. Give both.")
    return ((words, NONE if value is None else value),)


def _edit(request: Request, name: str) -> None:
    stored, (right, tags) = request.opened().edit(name, now=now())
    if right.says_something:
        request.note(f"{stored.slug} is corrected: {', '.join(stored.corrected)}.")
    if tags is not None:
        request.note(f"{stored.slug}: {', '.join(stored.tags) or 'no tags'}.")
    elif not right.says_something:
        request.note("nothing was changed.")


@command("export", "-o news.jsonl", "--search tram -o tram.bib", "--notes -o notes.json", formats=tuple(EXPORTERS))
def export(
    request: Request,
    names: Annotated[list[str] | None, argument("[NAME]...", "Stored articles; all.")] = None,
    *,
    chosen: Chosen,
    query: Query = None,
    notes: Annotated[bool, "The notes alone, as W3C Web Annotations."] = False,
) -> None:
    """Write stored articles for others, for a bibliography, or to be added again."""
    if query is not None:
        if names:
            raise UsageError("--search cannot be combined with names. Give one or the other.")
        names = [*request.found(query)]
        if not names:
            return
    if notes:
        annotations = dumped(request.opened().annotations(*names or (), **chosen), indent=2)
        write_file(request.output, [annotations], private=True) if request.output else write([annotations])
        return
    kind, archive = "json" if request.json else request.format, request.opened()
    if request.output:
        archive.export_to(
            request.output, *names or (), kind=kind, raw_cells=request.raw_cells, force=request.force, **chosen
        )
    else:
        write(archive.export(*names or (), kind=kind, raw_cells=request.raw_cells, **chosen))
