"""Takes people of an archive, or somebody of them, returns their page: names with reasons, what was said by day."""

from collections.abc import Iterator

from newscli.render.layouts.places import after_denial, counted, cut, stored_day, table
from newscli.render.page import Answer, Block, Look, Page, Run, one_line
from newscli.schema.across_papers import KnownPeople, KnownPerson, PersonPage

PEOPLE = ("name", "articles", "quotes", "mentions", "forms", "doubtful")
SAID = "date=stored.published words slug=stored.slug speaker paper=stored.source start end denied url=stored.url"
_MOST_CHARACTERS = 400


def people(answer: Answer, look: Look) -> Page:
    """Lay out people."""
    found: KnownPeople = answer.result
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


def person(answer: Answer, look: Look) -> Page:
    """Lay out somebody."""
    found: PersonPage = answer.result
    blocks = [Block("group", (Run(one_line(found.person.name), "strong"),), note=_counts(found.person))]
    blocks += _forms(found.person)
    for each in found.said:
        label = stored_day(each.stored.published) or "no day"
        shown = after_denial(one_line(each.denied), cut(one_line(each.words), _MOST_CHARACTERS))
        blocks.append(Block("entry", (Run(shown),), note=each.stored.source or each.stored.slug, label=label))
    if found.beside:
        blocks.append(Block("group", (Run("Quoted in the same articles", "strong"),)))
    for other in found.beside:
        note = counted(other.articles, "article")
        blocks.append(Block("entry", (Run(one_line(other.name)),), note=note))
    columns, rows = table(SAID, found.said)
    lines = ((row[0], after_denial(each.denied, row[1]), *row[2:]) for each, row in zip(found.said, rows, strict=True))
    return Page(tuple(blocks), columns, rows, 3, tuple(lines))
