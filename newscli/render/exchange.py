"""Answers for other programs: calendars, the JSON of TimelineJS, OPML lists, bibliographies, and annotations."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import quoteattr

from newscli.article import Article
from newscli.article.nearby import heading_of
from newscli.errors import UsageError
from newscli.language.lexicon.proper_nouns import PARTICLES
from newscli.language.words import in_ascii
from newscli.render.layouts.places import alone
from newscli.render.layouts.timeline import days_of
from newscli.render.page import Answer, dumped, one_line
from newscli.timeline import Event

# Takes timelines, returns a calendar of all-day events after RFC 5545, by icalendar, which loads only here.

if TYPE_CHECKING:
    import icalendar


def ics(answers: Iterable[Answer]) -> str:
    """Return the calendar of all events that have days; raises `UsageError` for other results."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//newscli//timeline//EN")
    wrong = "only a timeline can be a calendar. Use `newscli timeline REF --format ics`."
    for event, article, first, last in _dated(_all_of("Timeline", answers, wrong)):
        calendar.add_component(_entry(event, article, first, last))
    drawn: bytes = calendar.to_ical()
    return drawn.decode()


def _dated(answers: Iterable[Answer]) -> Iterator[tuple[Event, Article, date, date]]:
    """Yield the events of timelines that have days, with their articles."""
    for answer in answers:
        articles = {article.id: article for article in answer.articles}
        for event in answer.result.events:
            if event.when.first and event.when.last:
                yield event, articles[event.article], event.when.first, event.when.last


def _all_of(kind: str, answers: Iterable[Answer], wrong: str) -> Iterator[Answer]:
    for answer in answers:
        if type(answer.result).__name__ != kind:
            raise UsageError(wrong)
        yield answer


def _entry(event: "Event", article: "Article", first: date, last: date) -> "icalendar.Event":
    import icalendar

    entry = icalendar.Event()
    entry.add("uid", f"{article.id}-{event.event.start}-{first:%Y%m%d}@newscli")
    # A stamp is part of the format; the article's day keeps the file the same whenever it is made.
    entry.add("dtstamp", datetime.combine(article.published or first, time(), UTC))
    entry.add("dtstart", first)
    entry.add("dtend", last + timedelta(1) if last < date.max else last)
    entry.add("summary", one_line(alone(article, event)))
    if article.title:
        entry.add("description", one_line(article.title))
    if article.url and article.url.isprintable():
        entry.add("url", article.url)
    entry.add("transp", "TRANSPARENT")
    return entry


# Takes timelines, returns the JSON that TimelineJS reads (its `events` and `title`); HTML in words is escaped.


def timelinejs(answers: Iterable[Answer]) -> str:
    """Return the JSON of all events that have days; raises `UsageError` for other results."""
    wrong = "TimelineJS shows timelines alone. Use `newscli timeline REF --format timelinejs`."
    timelines = list(_all_of("Timeline", answers, wrong))
    title = next((article.title for answer in timelines for article in answer.articles), None)
    head = {"title": {"text": {"headline": _plain(title)}}} if title else {}
    return dumped({**head, "events": [_slide(*each) for each in _dated(timelines)]}, indent=2)


def _slide(event: Event, article: Article, first: date, last: date) -> dict[str, Any]:
    sentence = article.sentences[event.sentence].span.of(article.text)
    slide: dict[str, Any] = {"start_date": _date(first)}
    if last != first:
        slide["end_date"] = _date(last)
    slide["display_date"] = days_of(event.when)
    slide["text"] = {"headline": _plain(alone(article, event)), "text": f"<p>{_plain(sentence)}</p>"}
    slide["unique_id"] = f"{article.id}-{event.event.start}"
    if article.source:
        slide["group"] = one_line(article.source)
    return slide


def _date(day: "date") -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}


def _plain(words: str | None) -> str:
    return escape(one_line(words or ""))


# Takes feeds that are followed, returns them as an OPML 2.0 list, which readers of feeds take in.


def opml(answers: Iterable[Answer]) -> str:
    """Return the list of all feeds; raises `UsageError` for other results."""
    lines = []
    for answer in _all_of("Feeds", answers, "only feeds can be an OPML list. Use `newscli feeds list --format opml`."):
        for feed in answer.result.feeds:
            title = quoteattr(one_line(feed.title or feed.url))
            lines.append(f'<outline type="rss" text={title} title={title} xmlUrl={quoteattr(one_line(feed.url))}/>')
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n<head><title>Feeds</title></head>\n<body>\n'
    return head + "".join(f"{line}\n" for line in lines) + "</body>\n</opml>\n"


# Takes articles, returns them as bibliographies cite them: BibTeX, CSL-JSON and RIS.

_TEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"} | {
    c: f"\\{c}" for c in "&%$#_"
}
# BibTeX counts braces also after a backslash, so that one alone would end the field.
_TEX |= {"{": r"\textbraceleft{}", "}": r"\textbraceright{}"}
_SUFFIXES = ("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV")


class Author(NamedTuple):
    """An author's family name, the names before it, and a suffix; a body or a single name has a family name only."""

    family: str
    given: str = ""
    suffix: str = ""

    @property
    def inverted(self) -> str:
        """The name as indexes have it: *Berg, Ida van der, Jr.*"""
        return ", ".join(part for part in (self.family, self.given, self.suffix) if part)


def author_of(name: str) -> Author:
    """Part a name. The family name is the last word, with the particles before it."""
    words = one_line(name).split()
    suffix = words.pop() if words[1:] and words[-1] in _SUFFIXES else ""
    if len(words) < 2 or words[0] == "The" or "and" in map(str.lower, words):
        return Author(" ".join(words), suffix=suffix)
    at = len(words) - 1
    while at > 1 and words[at - 1].lower() in PARTICLES:
        at -= 1
    return Author(" ".join(words[at:]), " ".join(words[:at]).rstrip(","), suffix)


def cited(answers: Iterable[Answer]) -> Iterator[Article]:
    """Yield the articles of answers; raises `UsageError` for what is no article."""
    wrong = "only articles can be cited. Use `newscli show REF` or `newscli export`."
    return (answer.result for answer in _all_of("Article", answers, wrong))


def bibtex(articles: Iterable[Article]) -> Iterator[str]:
    """Yield an entry of BibTeX for each article; no two have the same key."""
    taken: set[str] = set()
    for article in articles:
        authors = [author_of(name) for name in article.authors]
        names = [_tex(each.inverted) if each.given else f"{{{_tex(each.family)}}}" for each in authors]
        fields = {
            "author": " and ".join(names),
            "title": f"{{{_tex(heading_of(article))}}}",
            "journal": _tex(article.source or ""),
            "year": str(article.published.year) if article.published else "",
            "month": str(article.published.month) if article.published else "",
            "day": str(article.published.day) if article.published else "",
            "url": re.sub(r"[{}\\\s]", "", article.url or ""),
            "urldate": article.added.date().isoformat() if article.added and article.url else "",
            "language": _tex(article.language or ""),
        }
        lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
        yield f"@{'article' if article.source else 'misc'}{{{_key(article, authors, taken)},\n{lines}}}\n"


def _tex(words: str) -> str:
    return "".join(_TEX.get(char, char) for char in one_line(words))


def _key(article: Article, authors: list[Author], taken: set[str]) -> str:
    """Return the family name, the year and the first long word of the title, with a number where that is taken."""
    who = authors[0].family if authors else article.source or "anonymous"
    year = article.published.year if article.published else ""
    what = next((word for word in (article.title or "").split() if len(word) > 3), "")
    stem = re.sub(r"[^a-z0-9]", "", in_ascii(f"{who}{year}{what}").lower()) or article.id
    key, number = stem, 1
    while key in taken:
        number += 1
        key = f"{stem}-{number}"
    taken.add(key)
    return key


def csl(articles: Iterable[Article]) -> Iterator[str]:
    """Yield the articles as a list of CSL-JSON (the schema of Citation Style Language 1.0.2)."""
    yield dumped([_item(article) for article in articles], indent=2)


def _item(article: Article) -> dict[str, Any]:
    known = {
        "title": heading_of(article),
        "author": [_csl_name(author_of(name)) for name in article.authors],
        "container-title": article.source,
        "section": article.section,
        "issued": _parts(article.published),
        "URL": article.url,
        "accessed": _parts(article.added) if article.url else None,
        "language": article.language,
    }
    return {"id": article.slug, "type": "article-newspaper", **{key: value for key, value in known.items() if value}}


def _csl_name(author: Author) -> dict[str, str]:
    if not author.given:
        return {"literal": author.family}
    return {"family": author.family, "given": author.given} | ({"suffix": author.suffix} if author.suffix else {})


def _parts(day: date | datetime | None) -> dict[str, list[list[int]]] | None:
    return {"date-parts": [[day.year, day.month, day.day]]} if day else None


def ris(articles: Iterable[Article]) -> Iterator[str]:
    """Yield a record of RIS for each article."""
    for article in articles:
        day, added = article.published, article.added if article.url else None
        fields = [
            ("TY", "NEWS"),
            ("ID", article.slug),
            *(("AU", author_of(name).inverted) for name in article.authors),
            ("TI", heading_of(article)),
            ("T2", article.source),
            ("SE", article.section),
            ("PY", day and str(day.year)),
            ("DA", day and f"{day:%Y/%m/%d}"),
            ("UR", article.url),
            ("Y2", added and f"{added:%Y/%m/%d}"),
            ("LA", article.language),
        ]
        yield "".join(f"{tag}  - {one_line(value)}\n" for tag, value in fields if value) + "ER  - \n\n"


CITATIONS = {"bibtex": bibtex, "csl-json": csl, "ris": ris}
"""The formats of bibliographies: from articles to pieces of text."""


# Takes articles and notes about them, returns these as the Web Annotation Data Model has them (W3C, 2017).

if TYPE_CHECKING:
    from newscli.archive.entries import Note
    from newscli.archive.readers.additions import Notes

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def collection(noted: "list[tuple[Article, Notes]]") -> dict[str, Any]:
    """Return a collection with one page of annotations."""
    items = [_annotation(article, note) for article, notes in noted for note in notes.notes]
    name = _name("notes", *(item["id"] for item in items))
    page = {"id": f"{name}#page", "type": "AnnotationPage", "startIndex": 0, "items": items}
    return {"@context": _CONTEXT, "id": name, "type": "AnnotationCollection", "total": len(items), "first": page}


def _annotation(article: Article, note: "Note") -> dict[str, Any]:
    return {
        "id": _name("note", article.id, str(note.number), note.made),
        "type": "Annotation",
        "motivation": "commenting",
        "created": note.made.replace("+00:00", "Z"),
        "body": {"type": "TextualBody", "value": note.words, "format": "text/plain"},
        "target": _target(article, note),
    }


def _target(article: Article, note: "Note") -> Any:
    """Return what a note is about. Places count in newscli's clean text, so they stand only where no page is named."""
    source = article.url or _name("article", article.id)
    if note.place is None:
        return source
    quote = {name: getattr(note.place, name) for name in ("exact", "prefix", "suffix")}
    selectors: list[dict[str, Any]] = [{"type": "TextQuoteSelector", **quote}]
    span = note.span(article.text)
    if span and not article.url:
        selectors.append({"type": "TextPositionSelector", "start": span.start, "end": span.end})
    return {"source": source, "selector": selectors}


def _name(*parts: str) -> str:
    """Return an IRI that is always the same for the same parts."""
    return uuid5(NAMESPACE_URL, " ".join(("newscli", *parts))).urn
