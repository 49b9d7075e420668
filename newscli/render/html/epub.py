"""Takes the insides of documents, returns a book after EPUB 3.3: a chapter each, the same bytes each time."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from newscli.render.html import Body
from newscli.render.html.environment import render, style

_NO_DAY = "1970-01-01"


class Chapter(NamedTuple):
    """A chapter: the name of its file, its title, its language, its elements."""

    file: str
    title: str
    language: str
    html: str


def book(bodies: Sequence[Body], day: "date | None") -> bytes:
    """Return a book of chapters; `day` is the newest that its articles were published on."""
    from markupsafe import Markup

    chapters = [
        Chapter(f"chapter-{number}.xhtml", body.title, body.language, Markup(body.html))  # made by our own templates
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
