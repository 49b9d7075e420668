"""Takes what the archive holds, or what became of articles to add, returns its page."""

from newscli.archive.maintenance import Info
from newscli.archive.saving import Added, Outcome
from newscli.render.page import Answer, Block, Look, Page, text

ADDED = ("outcome", "id", "slug", "revision", "near")
INFO = ("what", "value")


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out information or outcomes."""
    result = answer.result
    return _info(result) if type(result).__name__ == "Info" else _added(result)


def _info(info: Info) -> Page:
    facts = {
        "file": info.path,
        "size": f"{info.size / 1e6:.1f} MB",
        "schema": str(info.schema),
        **{name: f"{number}" for name, number in info.counts.items()},
        "days": f"{info.first} to {info.last}" if info.first else "",
    }
    rows = tuple(facts.items())
    blocks = tuple(Block("entry", text(value), label=name) for name, value in rows)
    return Page(blocks, INFO, rows, plain=2)


def _added(added: Added) -> Page:
    blocks = tuple(Block("entry", text(each.slug), label=each.kind, note=_note(each)) for each in added.outcomes)
    rows = tuple(
        (each.kind, each.id, each.slug, str(each.revision), " ".join(near.slug for near in each.near))
        for each in added.outcomes
    )
    return Page(blocks, ADDED, rows, plain=3)


def _note(outcome: Outcome) -> str:
    near = ", ".join(f"{near.slug} {near.likeness:.0%}" for near in outcome.near[:3])
    revision = f"revision {outcome.revision}" if outcome.kind == "revised" else ""
    return " · ".join(filter(None, (revision, f"like {near}" if near else "")))
