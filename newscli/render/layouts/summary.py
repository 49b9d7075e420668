"""In: a summary; out: its page: the sentences, and where asked their scores and reasons."""

from typing import TYPE_CHECKING

from newscli.render.layouts.places import place
from newscli.render.page import Answer, Block, Look, Page, text

if TYPE_CHECKING:
    from newscli.article import Article, Span
    from newscli.summary import ScoredSentence, Summary

BAR = 10


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out a summary, a sentence a paragraph."""
    result: Summary = answer.result
    articles = {article.id: article for article in answer.articles}
    several = len(articles) > 1
    blocks = [_sentence(articles[chosen.article], chosen.span, several) for chosen in result.sentences]
    return Page((*blocks, *_reasons(result)) if look.explain else tuple(blocks))


def _sentence(article: "Article", span: "Span", several: bool) -> Block:
    note = f"{article.slug} · {place(article, span)}" if several else place(article, span)
    return Block("sentence", text(span.of(article.text)), note=note)


def _reasons(result: "Summary") -> list[Block]:
    head = Block("group", text("Why these", "strong"), note=f"{result.method} · {result.words} words")
    most = max((abs(chosen.score) for chosen in result.sentences), default=0) or 1
    return [head, *(_reason(chosen, most) for chosen in result.sentences)]


def _reason(chosen: "ScoredSentence", most: float) -> Block:
    bar = "█" * max(1, round(BAR * chosen.score / most))
    label = f"{chosen.index + 1:>3}  {chosen.score:>7.2f}  {bar:<{BAR}}"
    return Block("row", text("; ".join(chosen.reasons) or "chosen by its score"), label=label)
