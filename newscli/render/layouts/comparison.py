"""Takes summaries by several methods, returns a page of chosen sentences and, in columns, who chose them."""

from typing import TYPE_CHECKING

from newscli.render.layouts.summary import NARROW, source
from newscli.render.page import Answer, Block, Look, Page, text

if TYPE_CHECKING:
    from newscli.summary import Comparison, ScoredSentence

_MARKS = ("·", "●")


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out a comparison: a column a method, a row a sentence that any of them chose."""
    result: Comparison = answer.result
    articles = {article.id: article for article in answer.articles}
    order = {article.id: number for number, article in enumerate(answer.articles)}
    chosen = {each.method: {_key(one) for one in each.sentences} for each in result.summaries}
    every = {_key(one): one for each in result.summaries for one in each.sentences}
    gap = "" if look.width < NARROW else " "
    blocks = [
        Block(
            "detail",
            text(f"{each.method} · {each.words} words"),
            label=gap.join(_MARKS[each.method == name] for name in chosen),
        )
        for each in result.summaries
    ]
    rows = []
    for key in sorted(every, key=lambda key: (order[key[0]], key[1])):
        words = every[key].span.of(articles[key[0]].text)
        marks = gap.join(_MARKS[key in taken] for taken in chosen.values())
        blocks.append(Block("row", text(words), note=source(articles, every[key]), label=marks))
        names = (method if key in taken else "·" for method, taken in chosen.items())
        rows.append((*names, f"{key[1] + 1}", words))
    columns = (*chosen, "sentence", "text")
    return Page(tuple(blocks), columns, tuple(rows), plain=len(columns))


def _key(each: "ScoredSentence") -> tuple[str, int]:
    return each.article, each.index
