"""Takes a timeline or time expressions, returns their page: days on the left, a line, and what happened."""

import re
from calendar import monthrange
from datetime import date

from newscli.article import Article
from newscli.article.provenance import row_of
from newscli.render.layouts.places import (
    MONTHS,
    UNLISTED,
    WEEKDAYS,
    alone,
    below,
    day,
    days,
    explained,
    how_sure,
    papers,
    place,
    plainly,
    table,
    with_reasons,
    words,
)
from newscli.render.page import Answer, Block, Look, Page, Run, one_line, text
from newscli.timeline import Event, TimeExpression, Timeline, Times, When

EVENTS = (
    "first=when.first last=when.last event confidence paragraph=¶event value=when.value mod=when.mod"
    " precision=when.precision approximate=when.approximate expression sentence start=event.start end=event.end"
    " article=@id supporters corrected subject=subject.name speaker=speaker.name url=@url"
)
SURE, OPEN, SAME = "●", "◌", "│"


def timeline(result: Timeline, answer: Answer, look: Look) -> Page:
    """Lay out events, oldest first, under the years they fall in."""
    asked = result.unlisted is not None  # why
    articles = {article.id: article for article in answer.articles}
    blocks: list[Block] = []
    names = papers(answer.articles)
    year, label = "", ""
    for event in result.events:
        article = articles[event.article]
        if _year(event.when) != year:
            year = _year(event.when)
            blocks.append(Block("group", (Run(year, "strong"),)))
            label = ""
        days = days_of(event.when) or words(article, *filter(None, [event.expression])) or event.when.value
        mark = SAME if days == label else SURE if _is_sure(event.when) else OPEN
        shown = "" if days == label else days
        note = _note(event, articles, names, shown=bool(shown), explain=asked)
        runs = (Run(_as_sentence(alone(article, event))),)
        blocks += [Block("entry", runs, note=note, label=days, mark=mark), *below(event.why)]
        label = days
    columns, rows = table(EVENTS, result.events, answer.articles)
    lines = (
        (*row[:2], alone(articles[event.article], event), how_sure(event), *row[4:])
        for event, row in zip(result.events, rows, strict=True)
    )
    page = Page(tuple(blocks), columns, rows, 5, tuple(lines))
    cells = {"event": "{0}", "confidence": f"{UNLISTED}: {{1}}"}
    return explained(page, result.events, result.unlisted, answer.articles, **cells)


def _as_sentence(words: str) -> str:
    """Return an entry that begins within a sentence with a capital; "iPod" keeps its own."""
    return words[:1].upper() + words[1:] if words.partition(" ")[0].islower() else words


def _note(event: Event, articles: dict[str, Article], names: dict[str, str], *, shown: bool, explain: bool) -> str:
    article = articles[event.article]
    papers = [one_line(articles[each].source or articles[each].slug) for each in event.supporters]
    notes = (
        plainly(event.reason) if explain else "",
        event.confidence if event.confidence == "unsure" else "",
        f"{len(papers)} articles" if len(papers) > 1 else "",
        "told by " + ", ".join(dict.fromkeys(papers)) if papers and explain else "",
        names[article.id] if papers else "",
        "" if event.expression is None and not event.corrected else place(article, event.event),
        "corrected" if event.corrected else "",
        "published" if shown and _is_own_day(event, article) else "",
    )
    return " · ".join(note for note in notes if note)


def _is_own_day(event: Event, article: Article) -> bool:
    if event.corrected:
        return False
    return event.expression is None or (event.when.first == event.when.last == article.published is not None)


def _is_sure(when: When) -> bool:
    return when.precision == "day" and not when.approximate and when.first == when.last


def _year(when: When) -> str:
    return str(when.first.year) if when.first else "no date"


_UNCOUNTED = re.compile(r"PT?X[A-Z]{1,2}")
_UNITS = {"XD": "days", "XW": "weeks", "XM": "months", "XQ": "quarters", "XY": "years", "XDE": "decades"}
_UNITS |= {"XCE": "centuries", "TXH": "hours", "TXM": "minutes", "TXS": "seconds"}
_VAGUE = {"PRESENT_REF": "now", "PAST_REF": "some time ago", "FUTURE_REF": "some time ahead"}
TIMES = "expression=span type value mod first last start=span.start end=span.end article=@id url=@url"


def times(result: Times, answer: Answer, look: Look) -> Page:
    """Lay out time expressions in the order of the text."""
    (article,) = answer.articles
    blocks = tuple(_block(article, time, look.explain) for time in result.times)
    page = Page(blocks, *table(TIMES, result.times, answer.articles), plain=3)
    if not look.explain:
        return page
    reasons = [[row_of(time.reason, "days")] if time.reason else [] for time in result.times]
    return with_reasons(page, reasons)


def _block(article: Article, time: TimeExpression, explain: bool) -> Block:
    reason = plainly(time.reason) if explain else ""
    mod = PARTS.get(time.mod or "", (time.mod or "").lower().replace("_", " "))
    notes = (_days(time), time.type.lower(), mod, reason, place(article, time.span))
    runs = text(time.span.of(article.text), "time")
    return Block("entry", runs, note=" · ".join(note for note in notes if note), label=_said(time.value))


def _said(value: str) -> str:
    """Return a value as people read it: those that name no number and no day, in words."""
    if (found := _UNCOUNTED.fullmatch(value)) and found[0][1:] in _UNITS:
        return f"some {_UNITS[found[0][1:]]}"
    return _VAGUE.get(value, value)


def _days(time: TimeExpression) -> str:
    if not (time.first and time.last) or time.value == time.first.isoformat():
        return ""
    line = days(time.first, time.last)
    return "" if line == time.value else line


# Takes when something happened, returns it as the left column of a timeline says it, under the year.

PARTS = {"START": "early", "MID": "mid", "END": "late", "APPROX": "about", "BEFORE": "before", "AFTER": "after"}
PARTS |= {"ON_OR_BEFORE": "by", "ON_OR_AFTER": "from", "LESS_THAN": "under", "MORE_THAN": "over"}
PARTS |= {"EQUAL_OR_LESS": "at most", "EQUAL_OR_MORE": "at least"}
_OF_A_YEAR = frozenset(("early", "mid", "late"))
SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}


def days_of(when: When) -> str:
    """Return the days in as few words as they take: `3 Mar Tue`, `26 Jan–1 Feb`, `late Feb`; nothing where unknown."""
    if not (when.first and when.last):
        return ""
    part = PARTS.get(when.mod or "", "about" if when.approximate and when.precision == "day" else "")
    if when.first == when.last and part in _OF_A_YEAR and when.value.startswith(when.first.isoformat()):
        part = ""  # "late Saturday" is that day; "early Thursday evening" is no morning
    elif when.mod == "END" and when.first == when.last:
        part = "by"  # the end of March
    elif part in _OF_A_YEAR and _is_whole(when.precision, when.first, when.last):
        part = ""  # "until the end of March" reaches over all days of March
    return f"{part} {_plain(when, when.first, when.last)}".strip()


def _is_whole(precision: str, first: date, last: date) -> bool:
    days = (first.day, last.day) if precision == "month" else (first.month, first.day, last.month, last.day)
    return days in ((1, monthrange(last.year, last.month)[1]), (1, 1, 12, 31))


def _plain(when: When, first: date, last: date) -> str:
    if first == last:
        return f"{day(first, year=False)} {WEEKDAYS[first.weekday()]}"
    season = SEASONS.get(when.value[-2:])
    if season and len(when.value) == 7:
        return season
    if when.precision == "year" and PARTS.get(when.mod or "") in _OF_A_YEAR:
        return str(first.year)
    return WHOLE.get(when.precision, _range)(first, last)


def _range(first: date, last: date) -> str:
    return f"{day(first, year=False)}–{day(last, year=first.year != last.year)}"


def _month(first: date, last: date) -> str:
    """Return the month, or where the days reach over several, from the first to the last of them."""
    if (first.year, first.month) == (last.year, last.month):
        return MONTHS[first.month - 1]
    more = f" {last.year}" if first.year != last.year else ""
    return f"{MONTHS[first.month - 1]}–{MONTHS[last.month - 1]}{more}"


def _quarter(first: date, last: date) -> str:
    return f"Q{(first.month + 2) // 3}" if first.month % 3 == 1 else _range(first, last)


def _years(first: date, last: date) -> str:
    """Return one year, or a decade or century as from its first to its last year."""
    if (first.month, first.day, last.month, last.day) != (1, 1, 12, 31):
        return _month(first, last)
    if first.year == last.year:
        return str(first.year)
    return f"{first.year}s" if first.year % 10 == 0 and last.year == first.year + 9 else f"{first.year}–{last.year}"


WHOLE = {"month": _month, "quarter": _quarter, "year": _years, "decade": _years, "century": _years}
