"""Takes results and parts of them, returns their fields as JSON has them, by the form that each class has.

A form names the fields of a class: `name`, or `name=path` of an attribute of an attribute; a function gets the text of
the article. After a name `?` makes null of what is empty, and `~3` rounds to that number of digits; before it `*` puts
its own fields beside the others. A class without a form has all its fields told. A place in a text gets its words; its
article is the one that `article` names, by id or by number, or else the first.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields as fields_in
from dataclasses import is_dataclass
from datetime import date
from functools import cache
from typing import Any

from newscli.article import Article, Span

Record = dict[str, Any]

ARTICLE = (
    "id slug title authors source url published published_at date_from added language section words sample corrected"
    " doubts"
)
COMPARED = "id=stored.id slug=stored.slug old new"
FORMS = {
    "Article": "updated_at text paragraphs sentences links facts_from",
    "Paragraph": "kind *span",
    "Sentence": "index *span",
    "Link": "*span url",
    "Quote": "kind content quoted speaker cue addressee sentence confidence corrected why",
    "Unlisted": "span reason why article?",
    "Event": "when expression event subject speaker sentence article supporters reason? confidence corrected why",
    "When": "value first last mod precision approximate",
    "TimeExpression": "expression=span type value mod freq quant first last reason?",
    "Summary": "method sentences words scored",
    "ScoredSentence": "index span score~6 article reasons chosen",
    "Note": "number made note=words about=place.exact span",
    "Correction": "number made kind value about=place.exact span=place.find",
    "Evidence": "url fetched status headers checksum=sha256 body",
    "Stored": "id slug title authors source published words added tags url published_at date_from language seen"
    " revision section starred corrected doubts",
    "Found": "query hits facets",
    "Hit": "article=stored score~4 snippet",
    "QuoteHit": "article=stored kind speaker words start end denied?",
    "VersionHit": "article=stored first last since until ending words instead note start end",
    "DayHit": "article=stored first last words start end",
    "Feed": "url title added checked failure entries unread typed full private",
    "Story": "speakers",
    "Outcome": "outcome=kind id slug revision near url",
    "Revision": "revision=number taken title words",
    "History": "id=stored.id slug=stored.slug revisions near",
    "Significant": f"{COMPARED} changes note",
    "Carrier": "article=stored carries share speaker other_speaker words start end paragraph edits copies confidence"
    " passed at player by_turn printed",
    "SaidThen": "article=stored speaker words start end denied?",
    "Compared": "differences shared alone",
    "Mention": "article value span",
    "Alone": "kind *mention",
    "NewThing": "article=stored kind words value start end paragraph weight~3 before before_in",
    "StoryNews": "story since new known things edits",
    "Info": "path size form=schema first last",
    "RunReport": "output records articles errors partitions skipped replaced seconds elapsed",
    "Table": "question",
}


def fields_of(value: Any, articles: Mapping[str, Article], article: Article | None = None, form: str = "") -> Record:
    """Return the fields of a result or a part of one, made of `articles`; of a part, `article` is where it stands."""
    home = article_of(value, articles, article)
    name = type(value).__name__
    record: Record = {}
    for key, path, mark in read_form(form or FORMS.get(name, "") or _every(type(value))):
        found = found_at(value, path)
        if type(found) not in _PLAIN:
            found = _plain(found(home.text) if callable(found) and home else found, articles, home)
        if mark == "*":
            record |= found
        elif mark == "?":
            record[key] = found or None
        else:
            record[key] = round(found, int(mark)) if mark else found
    if home and isinstance(record.get("article"), int):
        record["article"] = home.id
    return MORE[name](value, record, articles) if name in MORE else record


_PLAIN = frozenset((str, int, float, bool, type(None)))  # nothing is to be done with the most


def _plain(value: Any, articles: Mapping[str, Article], home: Article | None) -> Any:
    if isinstance(value, Span) and home:
        return span_fields(home, value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        from base64 import b64encode

        return b64encode(value).decode()
    if type(value) is tuple or type(value) is list:
        return [each if type(each) in _PLAIN else _plain(each, articles, home) for each in value]
    return fields_of(value, articles, home) if hasattr(value, "_fields") or is_dataclass(value) else value


def article_of(value: Any, articles: Mapping[str, Article], article: Article | None = None) -> Article | None:
    """Return the article that a part of a result names, by its id or by its number, or else `article`."""
    at = getattr(value, "article", None)
    if at is None:
        return article
    return tuple(articles.values())[at] if isinstance(at, int) else articles.get(at, article)


def found_at(value: Any, path: str) -> Any:
    """Return what stands at the end of a path of attributes, of each of several; None where it breaks off."""
    if "." not in path:
        return getattr(value, path)
    for name in path.split("."):
        if value is not None:
            value = tuple(getattr(each, name) for each in value) if type(value) is tuple else getattr(value, name)
    return value


@cache
def read_form(form: str) -> list[tuple[str, str, str]]:
    """Return the name, the path and the mark of each field of a form."""
    read = []
    for word in form.split():
        words, _, digits = word.strip("*?").partition("~")
        name, _, path = words.partition("=")
        read.append((name, path or name, digits or word.strip(words)))
    return read


def _every(kind: Any) -> str:
    return " ".join(getattr(kind, "_fields", ()) or (each.name for each in fields_in(kind)))


def article_fields(article: Article) -> Record:
    """Return what is known about an article, without its text."""
    return fields_of(article, {}, article, ARTICLE)


def span_fields(article: Article, span: Span) -> Record:
    """Return a place in the clean text, its words, where they stood in the raw input, and when they are spoken."""
    source, spoken = article.origin(span), article.spoken_at(span.start)
    place = {"start": span.start, "end": span.end, "text": span.of(article.text)}
    at = {"at": {"seconds": spoken.seconds, "clock": spoken.clock}} if spoken else {}
    return {**place, "source": {"start": source.start, "end": source.end}, **at}


def _article(article: Article, record: Record, _: object) -> Record:
    if "text" not in record:
        return record
    left_out = [{"kind": out.kind, "source": _in_raw(article, out.source)} for out in article.left_out]
    raw = (_in_raw(article, caption) for caption in article.captions)
    return {**record, "captions": [{"text": each.pop("text"), "source": each} for each in raw], "left_out": left_out}


def _in_raw(article: Article, span: Span) -> Record:
    return {"start": span.start, "end": span.end, "text": span.of(article.raw)}


def _with_reasons(result: Any, record: Record, _: object) -> Record:
    """Return quotes or a timeline with what decided and what is left out only where that was asked."""
    if result.unlisted is None:
        del record["unlisted"]
        for each in next(iter(record.values())):
            del each["why"]
    return record


def _summary(_: object, record: Record, __: object) -> Record:
    for each in record["sentences"]:
        del each["chosen"]
    return record


def _without_nothing(record: Record, *names: str) -> Record:
    """Return a record without those of its fields that say nothing."""
    return {name: value for name, value in record.items() if value or name not in names}


def _evidence(page: Any, record: Record, _: object) -> Record:
    headers = [{"name": name, "value": value} for name, value in page.headers]
    return {**record, "headers": headers, "bytes": len(page.body)}


def _facets(facets: Any, _: object, __: object) -> Record:
    sources = [{"source": source, "hits": hits} for source, hits in facets.sources]
    return {
        "total": facets.total,
        "sources": sources,
        "months": [{"month": m, "hits": hits} for m, hits in facets.months],
    }


def _story(story: Any, record: Record, _: object) -> Record:
    first = story.articles[0]
    summary = [{"start": span.start, "end": span.end, "text": span.of(first.text)} for span in story.summary]
    named = [fields_of(each, {}, each, "id slug title source url published") for each in story.articles]
    return {"articles": named, "summary": summary, **record}


def _compared(found: Any, record: Record, articles: Mapping[str, Article]) -> Record:
    ids = tuple(articles)
    copies = [{"article": ids[copy], "of": ids[of]} for copy, of in found.copies]
    return {"compared": [ids[number] for number in found.articles], "copies": copies, **record}


MORE: dict[str, Callable[[Any, Record, Mapping[str, Article]], Record]] = {
    "Article": _article,
    "Quotes": _with_reasons,
    "Timeline": lambda found, record, _: _with_reasons(found, _without_nothing(record, "days_left"), _),
    "Summary": _summary,
    "Carrier": lambda _, record, __: _without_nothing(record, "passed", "at", "player", "by_turn", "printed"),
    "Checked": lambda _, record, __: _without_nothing(record, "more"),
    "Evidence": _evidence,
    "Story": _story,
    "Compared": _compared,
    "Facets": _facets,
    "Snippet": lambda snippet, record, _: {**record, "hits": [{"start": a, "end": b} for a, b in snippet.hits]},
    "Change": lambda change, record, _: {**record, "words": str(change)},
    "Found": lambda found, record, _: record if found.facets else {k: v for k, v in record.items() if k != "facets"},
    "Unlisted": lambda left, record, _: record if left.article else {k: v for k, v in record.items() if k != "article"},
    "Stored": lambda stored, record, _: {**record, "sample": stored.file is not None},
    "Info": lambda info, record, _: {**record, "holds": _pairs(info.counts, "what", "count")},
    "RunReport": lambda report, record, _: {**record, "tables": _pairs(report.rows, "table", "rows")},
    "Table": lambda table, record, _: {
        **record,
        "rows": [dict(zip(table.columns, row, strict=True)) for row in table.rows],
    },
}


def _pairs(held: Mapping[str, Any], name: str, value: str) -> list[Record]:
    return [{name: key, value: each} for key, each in held.items()]
