"""Takes an audit, returns its page: sources by kind and role, agency copy, figures, headlines, she and he."""

from collections.abc import Iterator
from itertools import groupby

from newscli.article import Article, Span
from newscli.render.layouts.places import counted, more, papers, place, row
from newscli.render.page import Answer, Block, Look, Page, Run, one_line
from newscli.schema.across_papers import Audit, HeadlineCheck, Sourced

COLUMNS = (
    "section", "kind", "statements", "words", "share", "paper", "month", "slug", "text", "paragraph", "start", "end",
    "url", "speaker", "prominence", "verb",
)  # fmt: skip
_KINDS = {"person": "named people", "body": "bodies", "role": "a role, no name", "document": "documents"}
_KINDS |= {"anonymous": "anonymous", "unknown": "not told"}
_MANY = {"company": "companies"}  # the others get an s
_CLAIMS = 20  # shown to people; programs get all


def audit(found: Audit, answer: Answer, look: Look) -> Page:
    """Lay out an audit."""
    articles = answer.articles
    names = papers(articles)
    blocks: list[Block] = []
    for (paper, month), group in groupby(found.sources, key=lambda each: (each.paper, each.month)):
        blocks += _sources(list(group), " · ".join(filter(None, (paper, month))) or "Who is quoted")
    if found.pronouns:
        blocks.append(Block("group", (Run("Named people, by what the text calls them", "strong"),)))
    for each in found.pronouns:
        people, statements = counted(each.people, "person", "people"), counted(each.statements, "statement")
        blocks.append(_share(each.pronoun, each.share, people, statements, counted(each.words, "word")))
    blocks += _roles(found)
    blocks += _loaded(found, articles, names)
    blocks += _credits(found, articles, names)
    blocks += _claims(found, articles, names)
    blocks += _headlines(found, articles, names)
    return Page(
        tuple(blocks),
        COLUMNS,
        tuple((*cells, *[""] * (len(COLUMNS) - len(cells))) for cells in _rows(found, articles)),
        plain=9,
    )


def _sources(group: list[Sourced], head: str) -> Iterator[Block]:
    statements = sum(each.statements for each in group)
    yield Block("group", (Run(one_line(head), "strong"),), note=counted(statements, "statement"))
    for each in group:
        counts = counted(each.statements, "statement"), counted(each.words, "word")
        yield _share(_KINDS[each.kind], each.share, *counts)


def _share(name: str, share: float, *counts: str) -> Block:
    return Block("entry", (Run(name), Run(f" · {' · '.join(filter(None, counts))}", "dim")), note=f"{share:.0%}")


def _roles(found: Audit) -> Iterator[Block]:
    if found.roles:
        yield Block("group", (Run("In what role", "strong"),), note=counted(len(found.statements), "statement"))
    for each in found.roles:
        counts = (
            counted(each.statements, "statement"),
            f"{each.lead} in the lead" if each.lead else "",
            f"{each.first_third} in the first third" if each.first_third else "",
            f"{each.loaded} claimed or admitted" if each.loaded else "",
        )
        yield _share(_MANY.get(each.role, f"{each.role}s"), each.share, *counts)


def _loaded(found: Audit, articles: tuple[Article, ...], names: dict[str, str]) -> Iterator[Block]:
    loaded = [each for each in found.statements if each.verb == "loaded"]
    if loaded:
        yield Block("group", (Run("Claimed, admitted, insisted", "strong"),), note=counted(len(loaded), "statement"))
    for each in loaded[:_CLAIMS]:
        article = articles[each.article]
        cue = each.cue.of(article.text) if each.cue else ""
        words = (Run(f"{one_line(each.speaker or '')} · "), Run(one_line(cue), "strong"))
        said = Run(f" · {_blanks(each.content[0].of(article.text))}", "dim")
        yield Block("entry", (*words, said), note=_where(article, each.content[0], names))
    yield from more(len(loaded) - _CLAIMS)


def _credits(found: Audit, articles: tuple[Article, ...], names: dict[str, str]) -> Iterator[Block]:
    if found.credits:
        yield Block("group", (Run("Agency copy", "strong"),), note=counted(len(found.credits), "article"))
    for each in found.credits:
        credit = f"{each.agency}{', in part' if each.partly else ''}{', by shared text' if each.other else ''}"
        words = (Run(f"{credit} · "), Run(one_line(each.line), "dim"))
        yield Block("entry", words, note=names[articles[each.article].id])


def _claims(found: Audit, articles: tuple[Article, ...], names: dict[str, str]) -> Iterator[Block]:
    if found.claims:
        yield Block("group", (Run("Figures without a source", "strong"),), note=counted(len(found.claims), "sentence"))
    for each in found.claims[:_CLAIMS]:
        article = articles[each.article]
        yield Block("entry", _marked(article, each.sentence, each.figure), note=_where(article, each.sentence, names))
    yield from more(len(found.claims) - _CLAIMS)


def _marked(article: Article, sentence: Span, figure: Span) -> tuple[Run, ...]:
    text = article.text
    before, after = text[sentence.start : figure.start], text[figure.end : sentence.end]
    return (Run(_blanks(before)), Run(_blanks(figure.of(text)), "strong"), Run(_blanks(after)))


def _blanks(words: str) -> str:
    return words.replace("\n", " ")


def _headlines(found: Audit, articles: tuple[Article, ...], names: dict[str, str]) -> Iterator[Block]:
    if found.headlines:
        yield Block("group", (Run("What headlines say, and the text", "strong"),))
    for number, group in groupby(found.headlines, key=lambda each: each.article):
        article = articles[number]
        yield Block("entry", (Run(one_line(article.title or "")),), note=names[article.id])
        for each in group:
            yield _checked(each, article)


def _checked(each: HeadlineCheck, article: Article) -> Block:
    said = {"yes": "stands in the text", "in other words": "in other words in the text", "no": "not in the text"}
    where = f" {place(article, each.place)}" if each.place else ""
    style = {"yes": "dim", "in other words": "speaker1", "no": "wrong"}[each.stands]
    return Block("detail", (Run(f"{each.kind} {one_line(each.words)}: "), Run(said[each.stands] + where, style)))


def _where(article: Article, span: Span, names: dict[str, str]) -> str:
    return f"{names[article.id]} · {place(article, span)}"


def _rows(found: Audit, articles: tuple[Article, ...]) -> Iterator[tuple[str, ...]]:
    for each in found.sources:
        yield ("source", *row("kind statements words share~4 paper month", each))
    for spoken in found.pronouns:
        people = counted(spoken.people, "person", "people")
        yield ("pronoun", *row("pronoun statements words share~4", spoken), "", "", "", people)
    for role in found.roles:
        yield ("role", *row("role statements words share~4", role))
    for claim in found.claims:
        article = articles[claim.article]
        yield ("claim", "figure", "", "", "", *_place(article, claim.sentence.of(article.text), claim.sentence))
    for check in found.headlines:
        words = f"{check.words}: {check.stands}"
        yield ("headline", check.kind, "", "", "", *_place(articles[check.article], words, check.place))

    for said in found.statements:
        article = articles[said.article]
        span = Span(said.content[0].start, said.content[-1].end)
        words = " … ".join(piece.of(article.text) for piece in said.content)
        fields = (said.speaker or "", said.prominence, said.verb)
        yield ("statement", said.role, "", f"{said.words}", "", *_place(article, words, span), *fields)
    for credit in found.credits:
        kind = f"{'partly ' if credit.partly else ''}{credit.agency}"
        yield ("agency", kind, "", "", "", *_place(articles[credit.article], credit.line, None))


def _place(article: Article, words: str, span: Span | None) -> tuple[str, ...]:
    month = article.published.isoformat()[:7] if article.published else ""
    where = (place(article, span).removeprefix("¶"), f"{span.start}", f"{span.end}") if span else ("", "", "")
    return (article.source or "", month, article.slug, one_line(words), *where, article.url or "")
