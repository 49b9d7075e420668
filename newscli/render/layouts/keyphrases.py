"""Takes key phrases, returns their page."""

from typing import TYPE_CHECKING

from newscli.render.layouts.places import place
from newscli.render.page import Answer, Block, Look, Page, text

if TYPE_CHECKING:
    from newscli.summary import Keyphrases


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out key phrases, one a line."""
    result: Keyphrases = answer.result
    (article,) = answer.articles
    blocks = [
        Block("entry", text(each.span.of(article.text)), note=f"{each.times} × · {place(article, each.span)}")
        for each in result.phrases
    ]
    rows = [
        (each.span.of(article.text), str(each.times), str(each.span.start), str(each.span.end))
        for each in result.phrases
    ]
    return Page(tuple(blocks), ("phrase", "times", "start", "end"), tuple(rows), plain=1)
