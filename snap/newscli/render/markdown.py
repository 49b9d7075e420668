"""Takes an answer and its page, returns Markdown; that of an article can be read again."""

import re
from itertools import groupby

from newscli.article import Article
from newscli.render.page import Answer, Block, Page, Run, one_line, safe

_SPECIAL = re.compile(r"[\\`*_\[\]<>#|]|^[-+](?=[ -])|^\d+[.)](?= )", re.MULTILINE)
_LEADS = {
    "title": "# ",
    "heading": "## ",
    "group": "## ",
    "list": "- ",
    "blockquote": "> ",
    "entry": "- ",
    "row": "- ",
    "detail": "  ",
}
_WITHOUT_A_LINE_BETWEEN = ("entry", "row", "detail")


def draw(answer: Answer, page: Page) -> str:
    """Draw a page as Markdown; an article's has front matter in place of its headline."""
    if type(answer.result).__name__ != "Article" or (page.blocks and page.blocks[0].kind == "raw"):
        return _joined(page.blocks)
    body = tuple(block for block in page.blocks if block.kind not in ("title", "byline", "legend"))
    return _front(answer.result) + "\n" + _joined(body)


def _joined(blocks: tuple[Block, ...]) -> str:
    lines: list[str] = []
    for number, block in enumerate(blocks):
        close = block.kind in _WITHOUT_A_LINE_BETWEEN and number and blocks[number - 1].kind in _WITHOUT_A_LINE_BETWEEN
        lines += ([] if close or not lines else [""]) + [_line(block)]
        lines += [line for each in block.margin for line in ("", f"> {_escape(one_line(each))}")]
    return "\n".join(lines) + "\n" if lines else ""


def _line(block: Block) -> str:
    if block.kind == "raw":
        return safe(block.words).rstrip("\n")
    if block.kind == "caption":
        # Between tags nothing is marked up and no backslash counts.
        return f"<figcaption>{one_line(block.words).replace('<', '&lt;')}</figcaption>"
    label = f"**{_escape(one_line(block.label))}** " if block.label else ""
    note = f" ({_escape(one_line(block.note))})" if block.note else ""
    said = "".join(_said(url, tuple(runs), block.kind) for url, runs in groupby(block.runs, key=lambda run: run.link))
    return _LEADS.get(block.kind, "") + label + one_line(said) + note


def _said(url: str, runs: tuple[Run, ...], kind: str) -> str:
    words = "".join(map(_prose, runs)) if kind == "prose" else _escape("".join(run.text for run in runs))
    return f"[{words}]({url})" if url else words


def _prose(run: Run) -> str:
    """Mark the words that a terminal shows in strong letters."""
    bare = run.text.strip()
    marked = f"**{_escape(bare)}**" if run.style == "strong" and bare else _escape(bare)
    return run.text.replace(bare, marked) if bare else run.text


def _escape(words: str) -> str:
    return _SPECIAL.sub(lambda match: "\\" + match.group(), words)


def _front(article: "Article") -> str:
    """Write what is known of an article as front matter; `newscli.ingest.readers.markdown` tells the form."""
    known = {
        "title": article.title and _value(article.title),
        "authors": f"[{', '.join(map(_value, article.authors))}]" if article.authors else None,
        "source": article.source and _value(article.source),
        "section": article.section and _value(article.section),
        "url": article.url,
        "published": article.published and article.published.isoformat(),
        "published_at": article.published_at and article.published_at.isoformat(),
        "updated_at": article.updated_at and article.updated_at.isoformat(),
        "date_from": article.date_from,
        "language": article.language,
        "slug": article.slug,
    }
    lines = [f"{key}: {one_line(value)}" for key, value in known.items() if value]
    return "\n".join(["---", *lines, "---", ""])


def _value(words: str) -> str:
    """Put quotation marks round what would be read as something else."""
    if words in ("null", "~") or any(mark in words for mark in "\"'[],:#\\"):
        return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return words
