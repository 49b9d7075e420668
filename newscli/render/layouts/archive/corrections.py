"""Takes the corrections of an article, returns their page."""

from typing import TYPE_CHECKING

from newscli.article.provenance import NONE
from newscli.render.page import Answer, Block, Look, Page, text

if TYPE_CHECKING:
    from newscli.article.provenance import Correction, Corrections

COLUMNS = ("number", "kind", "value", "about", "made", "article")


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out corrections in the order they were made."""
    result: Corrections = answer.result
    (article,) = answer.articles
    blocks: list[Block] = []
    rows = []
    for each in result.corrections:
        about = each.place.exact if each.place else ""
        blocks.append(Block("entry", text(_told(each)), label=str(each.number), note=each.made[:10]))
        blocks += [Block("detail", text(about, "dim"))] if about else []
        rows.append((str(each.number), each.kind, each.value.replace("\n", "; "), about, each.made, article.id))
    return Page(tuple(blocks), COLUMNS, tuple(rows), plain=4)


def _told(correction: "Correction") -> str:
    """Return in words what is right."""
    if correction.value == NONE:
        return f"is no {correction.kind}"
    value = correction.value.replace("\n", "; ").replace("/", " to ") or "none"
    return {"quote": f"said by {value}", "event": f"happened {value}"}.get(
        correction.kind, f"{correction.kind}: {value}"
    )
