"""Takes feeds that are followed, returns them as an OPML 2.0 list, which readers of feeds take in."""

from collections.abc import Iterable
from xml.sax.saxutils import quoteattr

from newscli.errors import UsageError
from newscli.render.page import Answer, one_line


def draw(answers: Iterable[Answer]) -> str:
    """Return the list of all feeds; raises `UsageError` for other results."""
    lines = []
    for answer in answers:
        if type(answer.result).__name__ != "Feeds":
            raise UsageError("only feeds can be an OPML list. Use `newscli feeds list --format opml`.")
        for feed in answer.result.feeds:
            title = quoteattr(one_line(feed.title or feed.url))
            lines.append(f'<outline type="rss" text={title} title={title} xmlUrl={quoteattr(one_line(feed.url))}/>')
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n<head><title>Feeds</title></head>\n<body>\n'
    return head + "".join(f"{line}\n" for line in lines) + "</body>\n</opml>\n"
