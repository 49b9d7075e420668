"""Takes a summary, summaries by several methods, or key phrases, returns their page, if asked for with reasons."""

from collections.abc import Mapping

from newscli.article import Article
from newscli.render.layouts.places import counted, papers, place, table
from newscli.render.page import Answer, Block, BlockKind, Look, Page, Run, text
from newscli.summary import Comparison, Keyphrases, ScoredSentence, Summary

BAR = 10  # columns of the longest bar, where the terminal is as wide as this
NARROW = 60
COLUMNS = ("chosen", "sentence", "score", "reasons", "text", "article")


def summary(result: Summary, answer: Answer, look: Look) -> Page:
    """Lay out a summary, a sentence a paragraph."""
    articles = {article.id: article for article in answer.articles}
    kind: BlockKind = "list" if look.bullets else "sentence"
    blocks = [_sentence(kind, articles, each) for each in result.sentences]
    if not look.explain:
        return Page(tuple(blocks))
    rows = tuple(_row(each, articles[each.article]) for each in result.scored)
    blocks += [*_table(result, articles, 0 if look.width < NARROW else BAR), *_marked(result, articles)]
    return Page(tuple(blocks), COLUMNS, rows, plain=len(COLUMNS) - (len(articles) == 1))


def _sentence(kind: BlockKind, articles: Mapping[str, Article], each: ScoredSentence) -> Block:
    """Set a sentence; of several articles it says which one's it is, in a pipe too."""
    words = Run(each.span.of(articles[each.article].text))
    if len(articles) == 1:
        return Block(kind, (words,), note=source(articles, each))
    return Block(kind, (words, Run(f" [{source(articles, each)}]", "dim")))


def source(articles: Mapping[str, Article], each: ScoredSentence) -> str:
    """Return the paragraph a sentence is from, and of several articles which."""
    where = place(articles[each.article], each.span)
    return f"{papers(articles.values())[each.article]} {where}" if len(articles) > 1 else where


def _table(result: Summary, articles: Mapping[str, Article], bar: int) -> list[Block]:
    """Show each sentence's number, score, a bar of at most this many columns, and reasons, the chosen ones marked.

    Of several articles each has a head.
    """
    scores = [each.score for each in result.scored]
    least, most = min(scores, default=0.0), max(scores, default=0.0)
    spread = (most - least) or 1
    head = Block("group", text("Why these", "strong"), note=f"{result.method} · {counted(result.words, 'word')}")
    blocks = [head]
    names = papers(articles.values())
    named = "" if len(articles) > 1 else next(iter(articles), "")
    for each in result.scored:
        if each.article != named:
            named = each.article
            blocks.append(Block("group", text(names[named], "dim")))
        blocks.append(_reason(each, bar, round(bar * (each.score - least) / spread)))
    return blocks


def _reason(each: ScoredSentence, bar: int, length: int) -> Block:
    mark = "●" if each.chosen else "○"
    label = f"{mark} {each.index + 1:>3}  {each.score:>6.2f}" + (f"  {'█' * length:<{bar}}" if bar else "")
    return Block("row", text("; ".join(each.reasons) or "by its score", "" if each.chosen else "dim"), label=label)


def _row(each: ScoredSentence, article: Article) -> tuple[str, ...]:
    mark = "●" if each.chosen else "○"
    said = each.span.of(article.text)
    return mark, str(each.index + 1), f"{each.score:.2f}", "; ".join(each.reasons), said, article.id


def _marked(result: Summary, articles: Mapping[str, Article]) -> list[Block]:
    paragraphs: dict[str, list[Run]] = {}
    for each in result.scored:
        runs = paragraphs.setdefault(each.article + place(articles[each.article], each.span), [])
        words = each.span.of(articles[each.article].text)
        runs.append(Run(f" {words}" if runs else words, "strong" if each.chosen else "dim"))
    head = Block("group", text("Where they stand", "strong"))
    return [head, *(Block("prose", tuple(runs)) for runs in paragraphs.values())]


_CHOSEN = ("·", "●")


def comparison(result: Comparison, answer: Answer, look: Look) -> Page:
    """Lay out a comparison: a column a method, a row a sentence that any of them chose."""
    articles = {article.id: article for article in answer.articles}
    order = {article.id: number for number, article in enumerate(answer.articles)}
    chosen = {each.method: {_key(one) for one in each.sentences} for each in result.summaries}
    every = {_key(one): one for each in result.summaries for one in each.sentences}
    gap = "" if look.width < NARROW else " "
    blocks = [
        Block(
            "detail",
            text(f"{each.method} · {each.words} words"),
            label=gap.join(_CHOSEN[each.method == name] for name in chosen),
        )
        for each in result.summaries
    ]
    rows = []
    for key in sorted(every, key=lambda key: (order[key[0]], key[1])):
        words = every[key].span.of(articles[key[0]].text)
        marks = gap.join(_CHOSEN[key in taken] for taken in chosen.values())
        blocks.append(Block("row", text(words), note=source(articles, every[key]), label=marks))
        names = (method if key in taken else "·" for method, taken in chosen.items())
        rows.append((*names, f"{key[1] + 1}", words))
    columns = (*chosen, "sentence", "text")
    return Page(tuple(blocks), columns, tuple(rows), plain=len(columns))


def _key(each: ScoredSentence) -> tuple[str, int]:
    return each.article, each.index


def keyphrases(result: Keyphrases, answer: Answer, look: Look) -> Page:
    """Lay out key phrases, one a line."""
    (article,) = answer.articles
    blocks = [
        Block("entry", text(each.span.of(article.text)), note=f"{each.times} × · {place(article, each.span)}")
        for each in result.phrases
    ]
    form = "phrase=span times start=span.start end=span.end"
    return Page(tuple(blocks), *table(form, result.phrases, answer.articles), plain=1)
