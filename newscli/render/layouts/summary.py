"""In: a summary; out: its page: the sentences, and where asked their scores and reasons."""

from typing import TYPE_CHECKING

from newscli.render.layouts.places import place
from newscli.render.page import Answer, Block, Look, Page, Run

if TYPE_CHECKING:
    from newscli.article import Article, Span
    from newscli.summary import Summary

BAR = 10


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out a summary, a sentence a paragraph."""
    result: Summary = answer.result
    articles = {article.id: article for article in answer.articles}
    blocks = [_sentence(articles[chosen.article], chosen.span) for chosen in result.sentences]
    return Page((*blocks, *_reasons(result)) if look.explain else tuple(blocks))


def _sentence(article: "Article", span: "Span") -> Block:
    return Block("entry", (Run(span.of(article.text)),), note=place(article, span))


def _reasons(result: "Summary") -> list[Block]:
    most = max((chosen.score for chosen in result.sentences), default=0) or 1
    head = Block("group", (Run("Why these", "strong"),), note=f"{result.method} · {result.words} words")
    return [
        head,
        *(
            Block(
                "detail",
                (Run("; ".join(chosen.reasons) or "chosen by score"),),
                note=f"{chosen.score:.3f} {'█' * max(1, round(BAR * chosen.score / most)):<{BAR}}",
                label=f"sentence {chosen.index + 1}",
            )
            for chosen in result.sentences
        ),
    ]
