"""Takes where quotations stand in the archive, returns their page; what was changed is marked as `diff` marks it."""

import re
from collections.abc import Iterator

from newscli.render.layouts.places import counted, cut, edited, row, stored_day
from newscli.render.page import Answer, Block, Look, Page, Run
from newscli.schema.across_papers import Carrier, Check, Checked, Trace

_PLACE = ("slug", "paper", "date", "paragraph", "start", "end")
TRACE = ("quotation", "carries", *_PLACE, "speaker", "other_speaker", "share", "edits", "copies", "url")
CHECK = (
    "status", "quotation", "speaker", "found", "edits", "slug", "confidence", *_PLACE[1:], "found_speaker", "share",
    "draft_start", "draft_end", "kind", "url",
)  # fmt: skip
_MOST_CHARACTERS = 300
_OPENING = re.compile("[“‘\"'«]*")
_GLUED = re.compile(r"""[.,;:!?%)\]”»]|['’"](?:\W|s\b|$)|-\w""")  # what no blank stands before
_STATUS_STYLES = {"exact": "right", "not found": "wrong"}


def trace(found: Trace, answer: Answer, look: Look) -> Page:
    """Lay out where quotations stand."""
    blocks: list[Block] = []
    rows: list[tuple[str, ...]] = []
    for each in found.quotations:
        note = " · ".join(filter(None, (each.speaker, _articles(each.carriers))))
        blocks.append(Block("group", (Run(cut(each.words, _MOST_CHARACTERS), "strong"),), note=note))
        for number, carrier in enumerate(each.carriers):
            blocks += _carried(each.words, carrier, first=not number)
            fields = (each.words, carrier.carries, *row(f"{_PLACED} other_speaker", carrier))
            rows.append((*fields, *_compared(each.words, carrier), carrier.stored.url or ""))
    return Page(tuple(blocks), TRACE, tuple(rows), 6, tuple(_trace_lines(found, rows)))


def _trace_lines(found: Trace, rows: list[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    carriers = (carrier for each in found.quotations for carrier in each.carriers)
    for carrier, cells in zip(carriers, rows, strict=True):
        yield (*cells[:5], f"another speaker: {carrier.speaker}") if carrier.other_speaker else cells[:5]


def _articles(carriers: tuple[Carrier, ...]) -> str:
    if not carriers:
        return "not in the archive"
    copies = sum(len(each.copies) for each in carriers)
    return counted(len(carriers), "article") + (f" and {counted(copies, 'copy', 'copies')}" if copies else "")


def _carried(words: str, carrier: Carrier, *, first: bool) -> Iterator[Block]:
    label = stored_day(carrier.stored.published) or "no day"
    note = " · ".join(filter(None, ("first" if first else "", carrier.carries)))
    yield Block(
        "entry", (Run(carrier.stored.source or carrier.stored.title or carrier.stored.slug),), note=note, label=label
    )
    if carrier.carries != "whole":
        yield Block("entry", _edits(words, carrier))
    speaker = carrier.speaker or "nobody named"
    about = [Run(f"{carrier.stored.slug} ¶{carrier.paragraph} · ", "dim")]
    about.append(Run(f"another speaker: {speaker}", "wrong") if carrier.other_speaker else Run(speaker, "dim"))
    yield Block("entry", tuple(about))
    if carrier.copies:
        yield Block("entry", (Run(f"copies: {', '.join(copy.slug for copy in carrier.copies)}", "dim"),))


def check(found: Check, answer: Answer, look: Look) -> Page:
    """Lay out how a draft stands to the archive."""
    blocks: list[Block] = []
    for each in found.quotations:
        style = _STATUS_STYLES.get(each.status, "speaker1")
        blocks.append(Block("group", (Run(each.status, f"strong {style}"),), note=_note(each)))
        best = each.best
        changed = best is not None and each.status in ("cut", "reworded", "altered")
        blocks.append(Block("entry", _edits(each.words, best) if best and changed else (Run(each.words),)))
        blocks += map(_source, (best, *each.more) if best else ())
    rows = tuple(map(_checked_row, found.quotations))
    plain, columns = _PLAIN, tuple[str, ...](CHECK)
    if any(each.best and (each.best.at or each.best.printed) for each in found.quotations):
        columns = (*CHECK[:plain], *_SPOKEN, *CHECK[plain:])
        rows = tuple(
            (*row[:plain], *_spoken(each), *row[plain:]) for row, each in zip(rows, found.quotations, strict=True)
        )
        plain += 2
    return Page(tuple(blocks), columns, rows, plain=plain)


_PLAIN = 7
_SPOKEN = ("at", "passed", "player")


def _spoken(each: Checked) -> tuple[str, ...]:
    """Return when words are spoken, or the page and line, what they have besides, and where to hear them; of several
    places all of it."""
    places = (each.best, *each.more) if each.best else ()
    times = [place.at.clock if place.at else place.printed for place in places]
    return (
        " ".join(times),
        "; ".join(what for place in places for what in place.passed),
        each.best.player if each.best else "",
    )


def _source(place: Carrier) -> Block:
    """Return the line that says where the words stand."""
    stored, there = place.stored, f"{place.stored.slug} ¶{place.paragraph}"
    speaker = (
        f"there of {place.speaker or 'somebody unnamed'}"
        if place.other_speaker
        else place.speaker or ""
        if place.at
        else ""
    )
    unsure = f"{place.confidence} {place.speaker}’s" if place.speaker else "who speaks is not told there"
    doubt = "" if place.confidence in (None, "sure") else unsure
    passed = f"passed over: {', '.join(place.passed)}" if place.passed else ""
    parts = [
        Run(text, "dim")
        for text in (there, stored.source, stored_day(stored.published), speaker, doubt, passed)
        if text
    ]
    if place.at:
        clock = f"turn from {place.at.clock}" if place.by_turn else place.at.clock
        parts.insert(1, Run(clock, "dim", place.player))
    if place.printed:
        parts.insert(1, Run(f"p. {place.printed}", "dim"))
    return Block("detail", tuple(run for each in parts for run in (Run(" · ", "dim"), each))[1:])


def _note(each: Checked) -> str:
    return " · ".join((*(["reported"] if each.kind == "statement" else []), each.speaker or "nobody named"))


def _checked_row(each: Checked) -> tuple[str, ...]:
    first = (each.status, each.words, each.speaker or "")
    places = (str(each.start), str(each.end), each.kind, (each.best and each.best.stored.url) or "")
    if each.best is None:
        return (*first, *[""] * (len(CHECK) - len(first) - len(places)), *places)
    share, edits, _ = _compared(each.words, each.best)
    slug, *place = row(_PLACED, each.best)
    return (*first, each.best.words, edits, slug, each.best.confidence or "", *place, share, *places)


_PLACED = "stored.slug stored.source stored.published paragraph start end speaker"


def _compared(words: str, carrier: Carrier) -> tuple[str, str, str]:
    edits = "".join(run.text for run in _edits(words, carrier)) if carrier.carries != "whole" else ""
    return f"{carrier.share:.2f}", edits, " ".join(copy.slug for copy in carrier.copies)


def _edits(words: str, carrier: Carrier) -> tuple[Run, ...]:
    """Return the edits that words have there, after the quotation mark that opens them."""
    opening = _OPENING.match(words)
    runs = [Run(opening[0])] if opening and opening[0] else []
    for number, edit in enumerate(carrier.edits):
        is_glued = not number or _GLUED.match(edit.words) or carrier.edits[number - 1].words[-1:] in "“‘(["
        runs.append(edited(edit.kind, edit.words, before="" if is_glued else " "))
    return tuple(runs)
