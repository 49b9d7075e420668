"""Takes the pages kept of an article as they were fetched, returns what proves them."""

from typing import TYPE_CHECKING

from newscli.render.page import Answer, Block, Look, Page, text

if TYPE_CHECKING:
    from newscli.archive.readers.additions import Proofs

COLUMNS = ("fetched", "url", "status", "sha256", "bytes", "headers")


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out evidence: for each page when and where it was fetched, its checksum, its headers."""
    result: Proofs = answer.result
    blocks: list[Block] = []
    rows = []
    for each in result.proofs:
        blocks.append(Block("group", text(each.url, "strong")))
        facts = {"fetched": each.fetched, "status": str(each.status), "SHA-256": each.sha256}
        facts |= {"body": f"{len(each.body):,} bytes", **dict(each.headers)}
        blocks += [Block("entry", text(value), label=name) for name, value in facts.items()]
        headers = "; ".join(f"{name}: {value}" for name, value in each.headers)
        rows.append((each.fetched, each.url, str(each.status), each.sha256, str(len(each.body)), headers))
    return Page(tuple(blocks), COLUMNS, tuple(rows), plain=5)
