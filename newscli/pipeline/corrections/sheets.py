"""Lets somebody edit what is known of an article: takes it as a sheet to the user's editor, returns what is right."""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newscli.article import Article
from newscli.article.corrections import NONE
from newscli.errors import InputError, NewscliError, UsageError, reason_of
from newscli.pipeline.corrections.corrected import listed_quotes, timeline_of
from newscli.pipeline.corrections.correcting import Right
from newscli.records import NamedTuple
from newscli.timeline import When
from newscli.timeline.results import choose


def chosen_editor(otherwise: str) -> str:
    """Return the user's editor. Raises `UsageError` where nobody is there, which says what to do `otherwise`."""
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not editor and not (sys.stdin is not None and sys.stdin.isatty()):
        raise UsageError(f"nobody is there to edit. Set EDITOR, or {otherwise}.")
    return editor or "vi"


def edit_file(editor: str, path: Path) -> str:
    """Let the user edit a file and return its text. Raises `InputError` where the editor fails."""
    import shlex
    import subprocess

    try:
        code = subprocess.run([*shlex.split(editor), str(path)], check=False).returncode
        edited = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise InputError(f"the editor {editor} can't be used: {reason_of(error)}. Set EDITOR.") from error
    if code:
        raise InputError(f"the editor {editor} ended with code {code}, so nothing is changed.")
    return edited


@contextmanager
def edited_sheet(sheet: str, name: str) -> Iterator[str]:
    """Let the user edit a sheet for a `with` block; what was written is lost only where the block ends well.

    Raises `InputError` where nothing can be edited.
    """
    import tempfile

    editor = chosen_editor("say by options what is right")
    file, made = tempfile.mkstemp(prefix=f"newscli-{name[:40]}-", suffix=".txt")
    path, done = Path(made), False
    with os.fdopen(file, "wb") as whole:
        whole.write(sheet.encode())
    try:
        yield edit_file(editor, path)
        done = True
    except NewscliError as error:
        raise type(error)(str(error) if _holds(path, sheet) else f"{error} What you wrote is in {path}.") from error
    finally:
        if done or _holds(path, sheet):
            path.unlink(missing_ok=True)


def _holds(path: Path, sheet: str) -> bool:
    try:
        return path.read_bytes() == sheet.encode()
    except FileNotFoundError:
        return True  # nothing is there that could be lost
    except OSError:
        return False


# Writes what is known of an article as a sheet to be edited, and reads from the edited sheet what is right.
#
# A sheet is front matter, a line a fact, and below it a line a quote and a line an event.

_HELP = """# Set right what is wrong, save, and leave the editor. Lines that begin with # don't count.
# Lists are parted by semicolons; an empty value means that there is none.
"""
_QUOTES = """
# Who said what, in words of the text. Delete the line of what is no quote; add one as `quote: NAME | words`.
"""
_EVENTS = """
# What happened when: a day, or first/last day. Delete what is none; add one as `event: 2026-03-02 | words`.
"""
_FACT = re.compile(r"(title|authors|source|published|tags):(.*)")
_FINDING = re.compile(r"(quote|event)(?: (\d+))?:([^|]*)\|(.*)")


class Sheet(NamedTuple):
    """What a sheet says: facts by name, and who said or what days, by kind, number (None for a new one) and words."""

    facts: dict[str, str]
    findings: dict[tuple[str, int | None, str], str]


class Edited(NamedTuple):
    """What an edited sheet makes right, and the tags that the article is to have (None: those it has)."""

    right: Right
    tags: tuple[str, ...] | None

    @property
    def says_something(self) -> bool:
        """Return True if anything is to be changed."""
        return self.right.says_something or self.tags is not None


def sheet_of(article: Article, tags: tuple[str, ...]) -> str:
    """Return the sheet of an article."""
    facts = {
        "title": article.title or "",
        "authors": "; ".join(article.authors),
        "source": article.source or "",
        "published": article.published.isoformat() if article.published else "",
        "tags": "; ".join(tags),
    }
    lines = [_HELP, "---\n", *(f"{name}: {_line(value)}".rstrip() + "\n" for name, value in facts.items()), "---\n"]
    return "".join([*lines, *_findings(article)])


def _findings(article: Article) -> list[str]:
    lines = [_QUOTES]
    for number, quote in enumerate(listed_quotes(article), 1):
        words = quote.span.of(article.text)
        lines.append(f"quote {number}: {_line(quote.speaker.name if quote.speaker else '')} | {_line(words)}\n")
    lines.append(_EVENTS)
    for number, event in enumerate(choose(timeline_of(article)).events, 1):
        lines.append(f"event {number}: {_days(event.when)} | {_line(event.event.of(article.text))}\n")
    return lines


def _line(words: str) -> str:
    return " ".join(words.split())


def _days(when: When) -> str:
    if not (when.first and when.last):
        return when.value
    return str(when.first) if when.first == when.last else f"{when.first}/{when.last}"


def read_sheet(sheet: str) -> Sheet:
    """Return what a sheet says. Raises `UsageError` for a line that says nothing."""
    facts: dict[str, str] = {}
    findings: dict[tuple[str, int | None, str], str] = {}
    for number, line in enumerate(sheet.splitlines(), 1):
        if not line.strip() or line.startswith(("#", "---")):
            continue
        if fact := _FACT.fullmatch(line):
            facts[fact.group(1)] = fact.group(2).strip()
        elif found := _FINDING.fullmatch(line):
            kind, place, value, words = found.groups()
            findings[kind, int(place) if place else None, words.strip()] = value.strip()
        else:
            raise UsageError(f"line {number} of the sheet says nothing known: “{line[:60]}”. Nothing is changed.")
    return Sheet(facts, findings)


def changes(before: str, after: str) -> Edited:
    """Return what was changed from one sheet to another. Raises `UsageError`."""
    old, new = read_sheet(before), read_sheet(after)
    facts = {name: value for name, value in new.facts.items() if value != old.facts.get(name, value)}
    tags, authors = facts.get("tags"), facts.get("authors")
    right = Right(
        title=facts.get("title"),
        authors=None if authors is None else _list(authors),
        source=facts.get("source"),
        published=facts.get("published"),
        quotes=_changed("quote", old, new),
        events=_changed("event", old, new),
    )
    return Edited(right, None if tags is None else _list(tags))


def _list(words: str) -> tuple[str, ...]:
    return tuple(filter(None, (part.strip() for part in words.split(";"))))


def _changed(kind: str, old: Sheet, new: Sheet) -> tuple[tuple[str, str], ...]:
    """Return the words and values of findings that have another value, other words, are new, or (`NONE`) are gone."""
    made = [
        (said, value)
        for (each, number, said), value in new.findings.items()
        if each == kind and old.findings.get((each, number, said)) != value
    ]
    kept = {(number, said) for each, number, said in new.findings if each == kind}
    return (
        *made,
        *((said, NONE) for each, number, said in old.findings if each == kind and (number, said) not in kept),
    )
