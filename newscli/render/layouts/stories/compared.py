"""Takes several articles compared, returns their page: where they disagree, what several tell, what one alone tells."""

from collections.abc import Iterator
from itertools import groupby

from newscli.archive.revisions import Significant
from newscli.article import Article
from newscli.article.nearby import sentence_at
from newscli.matching.compared import Alone, Compared, Difference, Mention
from newscli.render.layouts.places import counted, cut, day, edited, more, papers, place, stored_day, table
from newscli.render.page import Answer, Block, Look, Page, Run, one_line
from newscli.schema.across_papers import NewThing, StoryNews

COLUMNS = (
    "section", "kind", "about", "value", "slug", "words", "number", "paper", "date", "paragraph", "start", "end", "url",
)  # fmt: skip
_KINDS = {
    "figures": "figures",
    "days": "days",
    "speakers": "speakers of the same words",
    "words": "words of a quotation",
}
_SHARED, _ALONE = 8, 5  # shown to people; programs get all
_MOST_CHARACTERS = 240


def compared(found: Compared, answer: Answer, look: Look) -> Page:
    """Lay out a comparison: a table, no verdict."""
    articles = answer.articles
    names = papers(articles)
    blocks = [_head("Where they disagree", f"{len(found.articles)} articles compared")]
    if not found.differences:
        blocks.append(Block("entry", (Run("nowhere that newscli can see", "dim"),)))
    for each in found.differences:
        blocks += _difference(each, articles, names)
    blocks += _shared(found, articles, names)
    blocks += _alone(found, articles, names)
    for copy, original in found.copies:
        line = f"{names[articles[copy].id]} is left out: it has the text of {names[articles[original].id]}"
        blocks.append(Block("detail", (Run(line, "dim"),)))
    return Page(tuple(blocks), COLUMNS, tuple(_rows(found, articles)), plain=6)


def _head(words: str, note: str = "") -> Block:
    return Block("group", (Run(words, "strong"),), note=note)


def _difference(each: Difference, articles: tuple[Article, ...], names: dict[str, str]) -> Iterator[Block]:
    yield Block("entry", (Run(one_line(each.about), "strong"),), note=_KINDS[each.kind])
    for mention in each.tellings:
        article = articles[mention.article]
        value = one_line(mention.value)
        words = cut(value if each.kind == "words" else one_line(_sentence(article, mention)), _MOST_CHARACTERS)
        note = f"{names[article.id]} · {place(article, mention.span)}"
        shown = [Run(words)] if each.kind == "words" else [Run(value, "strong"), Run(f" · {words}", "dim")]
        yield Block("entry", tuple(shown), note=note, label=_day(article))


def _shared(found: Compared, articles: tuple[Article, ...], names: dict[str, str]) -> Iterator[Block]:
    if found.shared:
        yield _head("What several tell", counted(len(found.shared), "thing"))
    for each in found.shared[:_SHARED]:
        first = each.tellings[0]
        article = articles[first.article]
        many = len({mention.article for mention in each.tellings})
        note = f"{'all' if many == len(found.articles) else many} · {names[article.id]} · {place(article, first.span)}"
        shown = cut(one_line(first.span.of(article.text)), _MOST_CHARACTERS)
        yield Block("entry", (Run(shown),), note=note, label=_day(article))
    yield from more(len(found.shared) - _SHARED)


def _alone(found: Compared, articles: tuple[Article, ...], names: dict[str, str]) -> Iterator[Block]:
    for number, group in groupby(found.alone, key=lambda each: each.mention.article):
        mentions, article = list(group), articles[number]
        yield _head(f"Only {names[article.id]} tells", _day(article))
        for each in mentions[:_ALONE]:
            note = f"{each.kind} · {place(article, each.mention.span)}"
            yield Block("entry", (Run(cut(_words(each, article), _MOST_CHARACTERS)),), note=note)
        yield from more(len(mentions) - _ALONE)


def _words(each: Alone, article: Article) -> str:
    return one_line(_sentence(article, each.mention) if each.kind == "figure" else each.mention.span.of(article.text))


def _sentence(article: Article, mention: Mention) -> str:
    return (sentence_at(article, mention.span.start) or mention.span).of(article.text)


def _day(article: Article) -> str:
    return day(article.published) if article.published else "no day"


def _rows(found: Compared, articles: tuple[Article, ...]) -> Iterator[tuple[str, ...]]:
    for number, each in enumerate(found.differences, 1):
        for mention in each.tellings:
            words = _sentence(articles[mention.article], mention)
            yield ("differs", each.kind, each.about, mention.value, *_place(articles, mention, words, number))
    for number, shared in enumerate(found.shared, 1):
        for mention in shared.tellings:
            words = mention.span.of(articles[mention.article].text)
            yield ("shared", "sentence", "", f"{len(shared.tellings)}", *_place(articles, mention, words, number))
    for number, alone in enumerate(found.alone, 1):
        words = _words(alone, articles[alone.mention.article])
        yield ("alone", alone.kind, "", alone.mention.value, *_place(articles, alone.mention, words, number))


def _place(articles: tuple[Article, ...], mention: Mention, words: str, number: int) -> tuple[str, ...]:
    article, span = articles[mention.article], mention.span
    published = article.published.isoformat() if article.published else ""
    paragraph = place(article, span).removeprefix("¶")
    where = (article.source or "", published, paragraph, str(span.start), str(span.end), article.url or "")
    return (article.slug, one_line(words), str(number), *where)


# Takes what is new in a story, returns its page: new things, the most new first, then edits of known articles.

NEWS = (
    "kind value before slug=stored.slug words paper=stored.source date=stored.published paragraph start end weight~2"
    " url=stored.url"
)
_SHOWN = 25  # to people; programs get all
_LONGEST = 300


def news(found: StoryNews, answer: Answer, look: Look) -> Page:
    """Lay out what is new."""
    line = f"{counted(found.new, 'article')} new, {found.known} known"
    blocks: list[Block] = [
        Block("group", (Run(f"New since {stored_day(found.since) or 'ever'}", "strong"),), note=line)
    ]
    if not found.things:
        blocks.append(Block("entry", (Run("nothing that was not told before", "dim"),)))
    blocks += map(_thing, found.things[:_SHOWN])
    blocks += more(len(found.things) - _SHOWN)
    for edit in found.edits:
        blocks += _edit(edit)
    columns, rows = table(NEWS, found.things)
    return Page(tuple(blocks), columns, (*rows, *_edited(found)), plain=5)


def _thing(each: NewThing) -> Block:
    runs = [Run(cut(one_line(each.words), _LONGEST))]
    if each.before is not None and each.before_in:
        was = f"{one_line(each.before)} in {each.before_in.source or each.before_in.slug}"
        runs = [Run(one_line(each.value), "strong"), Run(f", was {was} · ", "dim"), *runs]
    elif each.kind == "statement" and each.value:
        runs.insert(0, Run(f"{one_line(each.value)}: ", "strong"))
    note = " · ".join((each.kind, each.stored.source or each.stored.slug, f"¶{each.paragraph}"))
    return Block("entry", tuple(runs), note=note, label=stored_day(each.stored.published) or "no day")


def _edit(edit: Significant) -> "Iterator[Block]":
    stored = edit.stored
    taken = stored_day(edit.new.taken)
    yield Block(
        "group", (Run(f"Edited: {one_line(stored.heading)}", "strong"),), note=f"{stored.source or ''} · {taken}"
    )
    for change in edit.changes:
        removed = [edited("removed", one_line(each), after=" ") for each in change.removed]
        added = [edited("added", one_line(each), after=" ") for each in change.added]
        yield Block("entry", (Run(f"{change.kind}: ", "dim"), *removed, *added))
    if edit.note:
        yield Block("entry", (Run("its note: ", "dim"), Run(one_line(edit.note))))


def _edited(found: StoryNews) -> "Iterator[tuple[str, ...]]":
    for edit in found.edits:
        stored = edit.stored
        for change in edit.changes:
            words = (" | ".join(change.added), " | ".join(change.removed))
            fields = (f"edited {change.kind}", *words, stored.slug, edit.note, stored.source or "", edit.new.taken[:10])
            yield (*fields, *[""] * 4, stored.url or "")
