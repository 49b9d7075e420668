"""Markdown with front matter, read and written by the blocks of an article."""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date, datetime
from typing import NamedTuple, cast
from urllib.parse import quote, urljoin, urlsplit

from newscli.article import LeftOutKind, ParagraphKind
from newscli.article.addresses import without_password
from newscli.article.provenance import FactFrom
from newscli.article.span import LINK
from newscli.ingest.clean.header import lay_out
from newscli.ingest.clean.lines import Draft, Edit
from newscli.ingest.metadata.facts import Facts, find_stamp
from newscli.ingest.metadata.signed_lines import stated_authors
from newscli.language.words import lazily

# Takes Markdown with front matter, returns a draft without markup, and the facts of the front matter.
#
# The form, which `newscli show --format markdown` writes and this module reads back to the same article:
#
# - `---`, lines `key: value`, `---`. Keys: title, authors, source, url, published, published_at, updated_at,
# date_from, language, section, slug. A value is the rest of the line, or stands in double quotation marks with `\"`
# and `\\` in it; a list is `[a, "b"]`, or lines `- a` below the key. Other keys are left alone. - One empty line
# between paragraphs. A paragraph is one line: `## heading`, `- list item`, `> block quote`, or prose. - A picture's
# caption is a paragraph `<figcaption>…</figcaption>` or `![…](…)`, and no part of the text. - A row of a table is a
# paragraph, and the line of dashes below its head is left out. - A backslash before a mark of ASCII stands for the
# mark itself. A writer must put one before each ``\ ` * _ [ <``, before `#`, `>`, `-`, `+` that begin a paragraph,
# and before a number with a dot or bracket that begins one (`\1. `).

_LONGEST_FRONT_MATTER = 20_000


def read_markdown(draft: Draft) -> tuple[Draft, Facts] | None:
    """Return the draft without front matter and markup, and what the front matter says; None if there is none."""
    end = _front_end(draft.text)
    if not end:
        return None
    facts = _facts(front_matter(draft.text[:end]))
    draft = draft.apply([Edit(0, end, "", "front matter")])
    draft = lay_out(draft.apply(_join_edits(draft.text)))
    end = draft.text.find("\n") % (len(draft.text) + 1)
    if draft.text.startswith("# ") and facts.title in (None, draft.text[2:end]):
        facts = facts._replace(title=draft.text[2:end])
        draft = draft.apply([Edit(0, end, "", "headline")])
    draft = draft.apply(_markup_edits(draft.text))
    return lay_out(draft), facts


def _front_end(text: str) -> int:
    """Return where the front matter ends, 0 if there is none: all its lines are keys, items or remarks."""
    if not text.startswith("---"):
        return 0
    match = re.match(r"---[ \t]*\r?\n((?:[^\n]*\n){1,200}?)---[ \t]*(?:\r?\n|$)", text[:_LONGEST_FRONT_MATTER])
    if not match or not all(map(_front_line().match, match[1].splitlines())):
        return 0
    return match.end() if re.search(r"^\w", match[1], re.MULTILINE) else 0


_front_line = lazily(r"[A-Za-z][\w -]{0,40}:(?:\s|$)|\s*-\s|\s|#|$")


def front_matter(block: str) -> dict[str, tuple[str, ...]]:
    """Return the values of each key of a front matter block, one or several."""
    found: dict[str, tuple[str, ...]] = {}
    key = ""
    for line in block.splitlines():
        item = re.match(r"\s*-\s+(.*)", line)
        pair = re.match(r"(\w[\w -]*?)\s*:(?:\s+(.*)|\s*)$", line)
        if item and key:
            found[key] += _values(item[1])
        elif pair:
            key = pair[1].lower().replace("-", "_").replace(" ", "_")
            found[key] = _values(pair[2] or "")
    return found


def _values(text: str) -> tuple[str, ...]:
    text = text.strip()
    if text.startswith("[") and text.endswith("]"):
        parts = re.findall(r'\s*("(?:[^"\\]|\\.)*"|[^,]+)', text[1:-1])
        return tuple(value for part in parts for value in (_unquoted(part.strip()),) if value)
    value = _unquoted(text)
    return (value,) if value and value not in ("null", "~") else ()


def _unquoted(text: str) -> str:
    if len(text) > 1 and text[0] == text[-1] == '"':
        return re.sub(r"\\(.)", r"\1", text[1:-1])
    if len(text) > 1 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    return text


def _facts(found: dict[str, tuple[str, ...]]) -> Facts:
    def first(*keys: str) -> str | None:
        return next((found[key][0] for key in keys if found.get(key)), None)

    updated = first("updated_at", "updated", "modified", "lastmod") or ""
    facts = Facts(
        title=first("title", "headline"),
        authors=stated_authors(found.get("authors") or found.get("author") or found.get("byline") or ()),
        source=first("source", "site", "publication", "publisher"),
        url=first("url", "link", "canonical"),
        language=first("language", "lang"),
        section=first("section"),
        updated_at=_moment(updated) or _day(updated),
        slug=first("slug"),
    )
    facts = _dated(facts, first("published_at", "published", "date"), first("published", "date"), first("date_from"))
    said = {"title": facts.title, "authors": ", ".join(facts.authors), "source": facts.source}
    said["published"] = str(facts.published or "")
    return facts._replace(facts_from=tuple(FactFrom(fact, value, _HERE) for fact, value in said.items() if value))


_HERE = "the front matter"


def _dated(facts: Facts, clock: str | None, day: str | None, origin: str | None) -> Facts:
    stated = _day(day or clock or "")
    if stated is None:
        return facts
    at = _moment(clock or "")
    return facts._replace(
        published=stated,
        published_at=at if at and at.date() == stated else None,
        date_from=next((known for known in ("guessed", "given") if known == origin), "stated"),
    )


def _day(text: str) -> date | None:
    with suppress(ValueError):
        return date.fromisoformat(text)  # what newscli writes itself needs no patterns
    stamp = find_stamp(text)
    return stamp.on() if stamp else None


def _moment(text: str) -> datetime | None:
    if len(text) <= 10:
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        stamp = find_stamp(text)
        return stamp.at() if stamp else None


def _join_edits(text: str) -> Iterator[Edit]:
    """Join the lines of a paragraph, as Markdown does."""
    for match in re.finditer(r"\n(?=[^\n])", text):
        start = match.start()
        if _block_start().match(text, match.end()) or text.startswith("#", text.rfind("\n", 0, start) + 1):
            yield Edit(start, start + 1, "\n\n")
        else:
            yield Edit(start, start + 1, " ")


_block_start = lazily(r"[ \t]{0,3}(?:#{1,6}[ \t]+|[-*+][ \t]+|\d{1,4}[.)][ \t]+|>[ \t]?|\|[ \t]?)")
_inline = lazily(
    r"\\(?=[!-/:-@\[-`{-~])(.)|(!?\[)(?=(?:[^\[\]\\\n]|\\.){0,500}\]\([^()\s]{0,2000}(?: \"[^\"\n]{0,200}\")?\))"
    r"|(\]\([^()\s]{0,2000}(?: \"[^\"\n]{0,200}\")?\))"
    r"|(?<!\w)(\*\*|__|\*|_|`)(?=\S)([^\n*_`]{1,500}?)(?<=\S)\4(?!\w)"
)
_rule = lazily(r"-{3,}|\*{3,}|_{3,}|\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*")
_picture = lazily(r"(?:!\[(?=[^\]\n]*\]\()|<figcaption>)(.*?)(?:\]\([^\n]{0,2000}\)|</figcaption>)[ \t]*")
_bar = lazily(r"(?<!\\)\|")
_numbered = lazily(r"\\(?=\d{1,9}[.)] )")


def _markup_edits(text: str) -> Iterator[Edit]:
    at = 0
    for line in text.split("\n"):
        if _rule().fullmatch(line):
            yield Edit(at, at + len(line), "", "separator")
        elif picture := _picture().fullmatch(line):
            yield Edit(at, at + picture.start(1), "", "image")
            yield Edit(at + picture.start(1), at + picture.end(1), "", "caption")
            yield Edit(at + picture.end(1), at + len(line), "", "image")
        block = _block_start().match(line)
        if block:
            yield Edit(at, at + block.end(), "", "markup")
        start = block.end() if block else 0
        if _numbered().match(line, start):
            yield Edit(at + start, at + start + 1, "", "markup")
        if line.startswith("|"):
            yield from (Edit(at + bar.start(), at + bar.end(), "", "markup") for bar in _bar().finditer(line, start))
        yield from (Edit(at + edit.start, at + edit.end, "", edit.kind) for edit in _inline_edits(line, start))
        at += len(line) + 1


def _inline_edits(line: str, start: int) -> Iterator[Edit]:
    """Leave out the marks within a line; a link's are told apart, so that its address is kept."""
    opened = ""
    for match in _inline().finditer(line, start):
        if match[_OPENED]:
            opened = match[_OPENED]
        if match[_OPENED] or (match[_CLOSED] and opened):
            yield Edit(*match.span(), "", LINK if opened == "[" else "markup")
            opened = "" if match[_CLOSED] else opened
        for group in (_ESCAPED, _SET_OFF):
            if match[group] is not None:
                yield Edit(match.start(), match.start(group), "", "markup")
                yield Edit(match.end(group), match.end(), "", "markup")


_ESCAPED, _OPENED, _CLOSED, _SET_OFF = 1, 2, 3, 5


# Takes what a page gives as the address of a link, returns it whole and fit for Markdown.

_MOST_CHARACTERS = 2_000
_KEPT = ":/?#@!$&'*+,;=%"  # besides letters, digits, and -._~


def whole_address(address: str, base: str | None) -> str | None:
    """Return the address that `address` is on the page at `base`; None where it leads to no other page of the web.

    What would end a link in Markdown is written with per cent signs.
    """
    bare = address.strip()
    if not bare or bare.startswith("#") or len(bare) > _MOST_CHARACTERS:
        return None
    try:
        whole = urljoin(base or "", bare)
        parts = urlsplit(whole)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            return None
        if base and whole.partition("#")[0] == base.partition("#")[0]:
            return None
    except ValueError:
        return None
    return quote(without_password(whole), safe=_KEPT, errors="replace")


# Takes blocks of text with their kinds, returns a draft of an article, without marks, captions and the like.

BlockKind = ParagraphKind | LeftOutKind
_MARKS: dict[str, str] = {"heading": "## ", "list": "- ", "blockquote": "> "}


class Block(NamedTuple):
    """A paragraph and what it is. The text is made of prose, headings, lists and block quotes alone.

    `links` are words of it in order, each with the address as the page gives it.
    """

    kind: BlockKind
    text: str
    links: tuple[tuple[str, str], ...] = ()


def draft_of(blocks: Iterable[Block], base: str | None) -> Draft:
    """Write the blocks down, an empty line apart and with Markdown's marks, and leave marks and captions out again.

    Blanks inside a block become single, plain ones, and a block without words is dropped. Links of the story are
    written as Markdown does; `base` is the address that those without a host are taken from.
    """
    pieces: list[str] = []
    edits: list[Edit] = []
    at = 0
    for kind, text, links in blocks:
        words = " ".join(text.split())
        if not words:
            continue
        mark = _MARKS.get(kind, "")
        if mark:
            edits.append(Edit(at, at + len(mark), "", "markup"))
        if mark or kind == "prose":
            words, marks = _linked(words, links, base)
            edits += (Edit(at + len(mark) + start, at + len(mark) + end, "", LINK) for start, end in marks)
        else:
            edits.append(Edit(at, at + len(words), "", cast("LeftOutKind", kind)))
        pieces.append(mark + words)
        at += len(mark) + len(words) + 2
    return Draft.of("\n\n".join(pieces)).apply(edits)


def _linked(words: str, links: Iterable[tuple[str, str]], base: str | None) -> tuple[str, list[tuple[int, int]]]:
    """Return `words` with the marks of their links written in, and where these marks stand."""
    pieces: list[str] = []
    marks: list[tuple[int, int]] = []
    done = at = 0
    for said, address in links:
        start = words.find(said, done)
        url = whole_address(address, base) if start >= 0 else None
        if url is None:
            continue
        end = start + len(said)
        for piece, mark in ((words[done:start], "["), (said, f"]({url})")):
            at += len(piece) + len(mark)
            marks.append((at - len(mark), at))
            pieces += [piece, mark]
        done = end
    return "".join([*pieces, words[done:]]), marks
