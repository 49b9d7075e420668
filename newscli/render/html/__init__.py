"""Takes answers, returns an HTML page that asks nothing of the network and runs no script: one file, all in it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from io import BytesIO
from itertools import groupby
from typing import Any, NamedTuple
from uuid import NAMESPACE_URL, uuid5
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from newscli.render.html.environment import policy, render, style
from newscli.render.html.page_parts import context
from newscli.render.layouts.article import headline
from newscli.render.layouts.report import Report
from newscli.render.page import Answer, Block, Page, text
from newscli.schema.records import KINDS

_TOGETHER = {"entry": "entry", "detail": "entry", "row": "entry", "list": "list", "blockquote": "blockquote"}


class Group(NamedTuple):
    """Blocks that make one element: a list, or one that stands alone."""

    kind: str
    blocks: tuple[Block, ...]


class Body(NamedTuple):
    """The inside of a document: its title, its language, its elements; of a chapter of a book, the name of its file."""

    title: str
    language: str
    html: str
    file: str = ""


def draw(bodies: Iterable[Body]) -> str:
    """Return one document of some bodies, the first of which names it."""
    from markupsafe import Markup

    found = list(bodies)
    title, language = (found[0].title, found[0].language) if found else ("nothing found", "en")
    inside = Markup("\n").join(Markup(body.html) for body in found)  # made by our own templates
    given: dict[str, Any] = {"title": title, "language": language, "body": inside}
    return render("document.html", policy=policy(), style=Markup(style()), **given)


def body_of_page(answer: Answer, page: Page) -> Body:
    """Return a page of any result."""
    shown = page.blocks or (Block("legend", text("nothing found")),)
    blocks = shown if any(block.kind == "title" for block in shown) else (*_head(answer), *shown)
    language = answer.articles[0].language if answer.articles else None
    title = next(block.words for block in blocks if block.kind == "title")
    html = render("page.html", groups=list(grouped(blocks)), level=1)
    return Body(title, language or "en", html)


def _head(answer: Answer) -> tuple[Block, ...]:
    """Return the headline of the one article that a result is about, or the name of its kind."""
    if len(answer.articles) == 1:
        title, *byline = headline(answer.articles[0])
        return (title, *byline) if title.kind == "title" else (Block("title", text(answer.articles[0].slug)), title)
    return (Block("title", text(KINDS[type(answer.result).__name__].name.replace("-", " ").capitalize())),)


def body_of_report(report: Report) -> Body:
    """Return a report."""
    html = render("report.html", **context(report))
    return Body(report.title, report.articles[0].article.language or "en", html)


def grouped(blocks: Sequence[Block]) -> Iterator[Group]:
    """Yield blocks, those of one list together."""
    for kind, group in groupby(enumerate(blocks), lambda each: _TOGETHER.get(each[1].kind) or each[0]):
        found = tuple(block for _, block in group)
        yield Group(kind if isinstance(kind, str) else found[0].kind, found)


# Takes the insides of documents, returns a book after EPUB 3.3: a chapter each, the same bytes each time.

_NO_DAY = "1970-01-01"


def book(bodies: Sequence[Body], day: "date | None") -> bytes:
    """Return a book of chapters; `day` is the newest that its articles were published on."""
    from markupsafe import Markup

    chapters = [
        body._replace(file=f"chapter-{number}.xhtml", html=Markup(body.html))  # made by our own templates
        for number, body in enumerate(bodies, 1)
    ]
    given = {
        "title": chapters[0].title if chapters else "nothing found",
        "language": chapters[0].language if chapters else "en",
        "identifier": uuid5(NAMESPACE_URL, "\n".join(chapter.html for chapter in chapters)),
        "modified": f"{day or _NO_DAY}T00:00:00Z",
        "chapters": chapters,
    }
    files = {
        "META-INF/container.xml": render("container.xml"),
        "book/package.opf": render("package.opf", **given),
        "book/contents.xhtml": render("contents.xhtml", **given),
        "book/page.css": style(),
    }
    files |= {f"book/{each.file}": render("chapter.xhtml", chapter=each) for each in chapters}
    return _packed(files)


def _packed(files: dict[str, str]) -> bytes:
    """Return files in a container whose first entry, not compressed, tells what it is."""
    whole = BytesIO()
    with ZipFile(whole, "w") as archive:
        archive.writestr(ZipInfo("mimetype"), "application/epub+zip", ZIP_STORED)
        for name, content in files.items():
            archive.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    return whole.getvalue()
