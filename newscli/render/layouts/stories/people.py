"""Takes people of an archive, or somebody of them, returns their page: names with reasons, what was said by day."""

from collections.abc import Iterator

from newscli.render.layouts.places import after_denial, counted, cut, stored_day
from newscli.render.page import Answer, Block, Look, Page, Run, one_line
from newscli.schema.across_papers import KnownPeople, KnownPerson, PersonPage

PEOPLE = ("name", "articles", "quotes", "mentions", "forms", "doubtful")
SAID = ("date", "words", "slug", "speaker", "paper", "start", "end", "denied", "url")
_MOST_CHARACTERS = 400


def lay_out(answer: Answer, look: Look) -> Page:
    """Lay out people, or somebody."""
    return _page(answer.result) if type(answer.result).__name__ == "PersonPage" else _list(answer.result)


def _list(found: KnownPeople) -> Page:
    blocks: list[Block] = []
    rows = []
    for each in found.people:
        blocks.append(Block("entry", (Run(one_line(each.name), "strong"),), note=_counts(each)))
        blocks += _forms(each)
        forms = " | ".join(f"{form.name} ({form.reason})" for form in each.forms if form.reason)
        rows.append(
            (each.name, f"{each.articles}", f"{each.quotes}", f"{each.mentions}", forms, ", ".join(each.doubtful))
        )
    return Page(tuple(blocks), PEOPLE, tuple(rows), plain=3)


def _counts(each: KnownPerson) -> str:
    return f"{counted(each.articles, 'article')} · {counted(each.quotes, 'quote')}"


def _forms(each: KnownPerson) -> Iterator[Block]:
    for form in each.forms:
        if form.reason:
            yield Block("detail", (Run(one_line(form.name)), Run(f" · {form.reason}", "dim")))
    if each.doubtful:
        told = f"not merged: it may be {', '.join(map(one_line, each.doubtful))}"
        yield Block("detail", (Run(told, "dim"),))


def _page(found: PersonPage) -> Page:
    person = found.person
    blocks = [Block("group", (Run(one_line(person.name), "strong"),), note=_counts(person)), *_forms(person)]
    for each in found.said:
        label = stored_day(each.stored.published) or "no day"
        shown = after_denial(one_line(each.denied), cut(one_line(each.words), _MOST_CHARACTERS))
        blocks.append(Block("entry", (Run(shown),), note=each.stored.source or each.stored.slug, label=label))
    if found.beside:
        blocks.append(Block("group", (Run("Quoted in the same articles", "strong"),)))
    for other in found.beside:
        note = counted(other.articles, "article")
        blocks.append(Block("entry", (Run(one_line(other.name)),), note=note))
    rows = tuple(
        (
            *(each.stored.published or "", one_line(each.words), each.stored.slug, each.speaker),
            *(each.stored.source or "", f"{each.start}", f"{each.end}", each.denied, each.stored.url or ""),
        )
        for each in found.said
    )
    lines = ((row[0], after_denial(each.denied, row[1]), *row[2:]) for each, row in zip(found.said, rows, strict=True))
    return Page(tuple(blocks), SAID, rows, 3, tuple(lines))
