"""Commands to keep articles: add, tag, remove and restore them, set them right, cite and export them."""

from datetime import date
from typing import Annotated

from newscli.article.corrections import NONE
from newscli.cli.options.days import day, now
from newscli.cli.options.declaring import argument, dated, option
from newscli.cli.options.registry import command, reading
from newscli.cli.options.request import STANDARD_INPUT, Request
from newscli.cli.options.shared import (
    USUAL,
    AllowPrivate,
    Chosen,
    Cookies,
    Full,
    Jobs,
    Name,
    Names,
    WithCorrections,
    Yes,
)
from newscli.cli.options.streams import agreed, given, write
from newscli.errors import UsageError
from newscli.pipeline.corrections.correcting import Right
from newscli.render.formats import FORMATS, dumped
from newscli.render.page import Answer, Look

CITATIONS = ("bibtex", "csl-json", "ris")


@command("add", "story.html --tag shore", "clippings/ --jobs 4", "https://courier.example/a")
def add(
    request: Request,
    sources: Annotated[
        list[str] | None, argument("[SOURCE]...", "Files, folders, web addresses, or - for standard input.")
    ] = None,
    tag: Annotated[list[str] | None, "A tag for all of them; may be given again."] = None,
    published: Annotated[date | None, dated("The day of publication.", day)] = None,
    title: Annotated[str | None, "The title."] = None,
    full: Full = False,
    allow_private: AllowPrivate = False,
    jobs: Jobs = USUAL,
    later: Annotated[bool, "Leave quotes, days and people to `refresh`."] = False,
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


@command("tag", "@1 --add shore", "harbour-bridge --add trams --remove shore")
def tag(
    request: Request,
    names: Names,
    add: Annotated[list[str] | None, "Give this tag; may be given again."] = None,
    remove: Annotated[list[str] | None, "Take this tag; may be given again."] = None,
) -> None:
    """Give tags to stored articles, or take them."""
    for stored in request.opened().tag(*names, add=tuple(add or ()), remove=tuple(remove or ())):
        request.note(f"{stored.slug}: {', '.join(stored.tags) or 'no tags'}.")


@command("remove", "harbour-bridge", "@1 @2 --yes")
def remove(request: Request, names: Names, yes: Yes = False) -> None:
    """Remove articles from the archive; `restore` brings them back for 30 days."""
    archive = request.opened()
    found = dict.fromkeys(archive.find(name) for name in names)
    chosen = [stored.id for stored in found if yes or agreed(f"Remove “{stored.heading}”?")]
    for stored in archive.remove(*chosen, now=now()) if chosen else ():
        request.note(f"removed {stored.slug}. `newscli restore {stored.slug}` brings it back for 30 days.")


@command("restore", "harbour-bridge", "newscli list --removed")
def restore(request: Request, names: Names) -> None:
    """Bring removed articles back."""
    for stored in request.opened().restore(*names):
        request.note(f"{stored.slug} is back.")


@command(
    "correct",
    "harbour-bridge",
    "harbour-bridge --quote 'no choice' --speaker 'Tomas Reyle'",
    "harbour-bridge --event 'closed the bridge' --day 2026-03-01",
)
def correct(
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
    """Set right what is wrong about a stored article, in the editor or by options; it holds after `refresh`, too."""
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
        _edit(request, name, findings=True)


def _finding(what: str, words: str | None, option: str, value: str | None, drop: bool) -> tuple[tuple[str, str], ...]:
    """Return the words and the value of a finding that options set right; raises `UsageError` where one is missing."""
    if words is None and value is None:
        return ()
    if words is None or (value is None) != drop:
        raise UsageError(f"--{what} WORDS goes with --{option} or --drop. Give both.")
    return ((words, NONE if value is None else value),)


@command("edit", "@1", "EDITOR=nano newscli edit harbour-bridge")
def edit(request: Request, name: Name) -> None:
    """Edit title, authors, paper, day and tags of a stored article in your editor, as front matter."""
    _edit(request, name, findings=False)


def _edit(request: Request, name: str, *, findings: bool) -> None:
    stored, (right, tags) = request.opened().edit(name, findings=findings, now=now())
    if right.says_something:
        request.note(f"{stored.slug} is corrected: {', '.join(stored.corrected)}.")
    if tags is not None:
        request.note(f"{stored.slug}: {', '.join(stored.tags) or 'no tags'}.")
    elif not right.says_something:
        request.note("nothing was changed.")


@reading("cite", "@1 @2", "--search tram --format csl-json -o tram.csl.json")
def cite(request: Request) -> None:
    """Cite articles for a bibliography: as BibTeX, or with --format as CSL-JSON or RIS."""
    named = request.format or (request.output and request.output.suffix)
    kind = request.drawing if named and not request.json else "csl-json" if request.json else "bibtex"
    if kind not in CITATIONS:
        raise UsageError(f"nothing is cited as {kind}. There are {', '.join(CITATIONS)}.")
    answers = (Answer(article, (article,)) for article in request.articles(analysed=False))
    request.write(FORMATS[kind].draw(answers, Look()))


@command("export", "-o news.jsonl", "--format markdown -o news/", "--tag shore --notes -o notes.json")
def export(
    request: Request,
    names: Annotated[list[str] | None, argument("[NAME]...", "Stored articles; all.")] = None,
    *,
    chosen: Chosen,
    notes: Annotated[bool, "The notes alone, as W3C Web Annotations."] = False,
) -> None:
    """Write stored articles for others, or to be added again: as JSON Lines, Markdown, CSV or EPUB."""
    if notes:
        _export_notes(request, dumped(request.opened().annotations(*names or (), **chosen), indent=2))
        return
    kind, archive = "json" if request.json else request.format, request.opened()
    if request.output:
        archive.export_to(
            request.output, *names or (), kind=kind, raw_cells=request.raw_cells, force=request.force, **chosen
        )
    else:
        write(archive.export(*names or (), kind=kind, raw_cells=request.raw_cells, **chosen))


def _export_notes(request: Request, told: str) -> None:
    from newscli.pipeline.export import write_export

    if request.output:
        write_export([told], request.output)
    else:
        write([told])
