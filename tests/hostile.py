"""Inputs that are made to be costly, a piece of news or of markup repeated, and what is done with them."""

import os
import re
from atexit import register
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from functools import cache, partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import newscli
from newscli.article import Article
from newscli.errors import NewscliError
from newscli.ingest.readers.sources import gather, read_incoming
from newscli.language.document import Document
from newscli.summary import find_keyphrases

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program itself does

# What grows when it is repeated: tokens of news that patterns look for, and marks that open and never close.
PIECES = (
    *("“", "”", '"', "'", "‘", "’", "(", ")", "[", "]", "[a](", "![", "*", "**", "_", "`", "#", "> ", "- ", "— ", "--"),
    *("A.B. ", "Mr. ", "Mr. X said. ", "U.S. ", "St. ", "No. 1 ", "1. ", "1,000 ", "a.m. ", "10:00 ", "10 a.m. EST "),
    *(
        "March 3, ",
        "March ",
        "May ",
        "2026 ",
        "2026-03-03 ",
        "3/4/2026 ",
        "Monday ",
        "on Monday, ",
        "last week ",
        "the ",
    ),
    *("two years ago ", "from 2019 to ", "between Monday and ", "Q3 ", "1990s ", "winter of ", "since ", "until May "),
    *(
        "said ",
        "he said, ",
        "said she ",
        "she said. ",
        "“Yes,” ",
        "“No,” he said. ",
        "Q: Why? A: Because. ",
        "REYLE: No. ",
    ),
    *(
        "according to ",
        "who ",
        "that ",
        "and ",
        "Reyle and ",
        "Anna Quill, ",
        "Anna Quill said ",
        "Mayor ",
        "the mayor ",
    ),
    *(
        "Photo: ",
        "Photo: A B\n",
        "By Anna Quill\n",
        "By ",
        "Advertisement\n",
        "Read more\n",
        "Share\n",
        "word\n",
        "\n",
        "\n\n",
    ),
    *(" ", "\t", "\u00a0", "\u200b", "é", "e\u0301", "🙂"),
    *(
        "a@b.example ",
        "https://a.example/b ",
        "www.a.example ",
        "@anna ",
        "#port ",
        "© 2026 ",
        "Updated 10:00 ",
        "| ",
        "|a|b|\n",
    ),
    *(
        "harbour bridge ",
        "bridge ",
        "Harbour Bridge ",
        "a b c d e f g ",
        "x",
        "X",
        "X ",
        "Xx",
        "1",
        "1 ",
        ", ",
        "; ",
        ": ",
        "… ",
    ),
    *(
        "? ",
        "! ",
        ". ",
        "... ",
        "a, b and c ",
        "not ",
        "to be ",
        "was ",
        "is to ",
        "will ",
        "had been ",
        "-",
        "a-",
        "a/b ",
        "$1 ",
    ),
)
TAGS = (
    "<p>",
    "</p>",
    "<b>",
    "<a href=x>",
    "<div class=a>",
    "<!--",
    "<br>",
    "<li>",
    "<td>",
    "&amp;",
    "&",
    "<p a=1 ",
    "<script>",
)
# What is nothing by itself and much by its number.
SMALL = (
    "a\n",
    "a\n\n",
    "> a\n",
    "- a\n",
    "# a\n",
    "{\n",
    "A b\n",
    "Page 2\n",
    "\r",
    "\x0c",
    "a\u2028",
    "\x1b[31m",
    "漢",
    "a ",
    "ab ",
)
SPEECH = (
    "he said. She said: ",
    "said Quill. ",
    "‘a’ ",
    "Ada Quill of Saltport said ",
    "1998. ",
    "He said she said he would say that Ada Quill said she told him. ",
    "“No,” said Ada Quill, 45, “we will not.” “Yes,” he said in May. ",
    "On May 3, 1998, and May 4, he left; by June 5 she came in 2001. ",
    "Jan. 1 ",
    "http://a.example\n",
)
# Each ~ is a name that was not there before, so that there are ever more of them and nothing is known by heart.
FRESH = (
    "~ ~ said it rained. ",
    "~ Quill said so. Quill sang. ",
    "“We saw ~,” he said. ",
    "~ met her. She told him that he said she sang. ",
    "The Ministry of ~ said the ministry fell. ",
    "“The ~ is ~\n\n",
    "By ~ ~\n",
    "~, ",
)
NEWS = (
    "Engineers closed the harbour bridge on Monday, hours after they found cracks in eleven of its steel joints. “We "
    "will not open it before May 3,” Mayor Ada Quill said at a briefing in Saltport, adding that the ferry would sail "
    "twice an hour. It opened in 1998 and was last checked two years ago, according to the port authority. "
)
STORY = "The port is open again, the mayor said on Monday. "
PAGE = f"<html><head><title>The port</title></head><body><article><p>{STORY}</p>{{}}</article></body></html>"
ONE_PARAGRAPH = f"<html><body><article><h1>The port</h1><p>{STORY}{{}}</p></article></body></html>"
HEAD = f"<html><head>{{}}</head><body><article><p>{STORY}</p></article></body></html>"
LINKED = HEAD.replace("{}", '<script type="application/ld+json">[{}]</script>')
FEED = "<rss version='2.0'><channel><title>A</title>{}</channel></rss>"
ENTRY = FEED.replace("{}", "<item><title>B</title><description>{}</description></item>")
FIELDS = "Subject: The port\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nTo: a@b.example\n"
LETTER = f"{FIELDS}From: a@b.example\n\n{STORY}{{}}"
HTML_LETTER = f"{FIELDS}From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/html\n\n{{}}"
PARTS = f"{FIELDS}From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x{{}}"
RECORD = '{"id": "0123456789ab", "slug": "a-b", "title": "The port", "text": "The port is open.{}"}'
# Kinds of input: what stands around a piece, and the pieces.
KINDS: dict[str, tuple[str, tuple[str, ...]]] = {
    "page": (
        PAGE,
        (
            *TAGS,
            NEWS,
            f"<p>{NEWS}</p>",
            "<p>a</p>",
            "<p>“No,” he said.</p>",
            "<p>March 3, 2026</p>",
            "<pre>a\n\n</pre>",
        ),
    ),
    "page of one paragraph": (ONE_PARAGRAPH, (NEWS, "March 3, 2026 ", "a ", "x y z ")),
    "head of a page": (HEAD, ("<meta name=author content='Ada Quill'>", "<title>a</title>", "<link rel=a href=b>")),
    "linked data": (LINKED, ('{"@type": "NewsArticle"},', "1,", "[", '{"a":')),
    "entry": (ENTRY, (*TAGS, NEWS, "a\n\n", "“", "&lt;p&gt;a&lt;/p&gt;", f"&lt;p&gt;{NEWS}&lt;/p&gt;")),
    "feed": (FEED, ("<item/>", "<item><title>a</title></item>", "<item>", "<a:b/>")),
    "letter": (LETTER, (f"{NEWS}\n", "word\n", "> > a\n", "“", "| ", "Unsubscribe\n\n")),
    "letter of HTML": (HTML_LETTER, (f"<p>{NEWS}</p>", "<p>a</p>", "<td>a</td>", "<table>")),
    "parts of a letter": (PARTS, ("; a=b", "\n\n--x\n\na\n", "\n\n--x\nContent-Type: multipart/mixed; boundary=x\n")),
    "sender": (FIELDS + "From: {}\n\n" + STORY, ("(", "[", '"', "a@b, ", "<", "=?utf-8?q?a?= ")),
    "field of a letter": (FIELDS + "From: a@b.example\n{}\n" + STORY, ("X-A: b\n", " a\n")),
    "record": (RECORD, (NEWS, "word\\n", "a\\n\\n", "“", "x ")),
    "records": ("{}", ("{}\n", "[", '{"text":')),
    "Markdown": (
        f"---\ntitle: A\n---\n\n{STORY}\n\n{{}}",
        (f"{NEWS}\n\n", "word\n", "- a\n", "*a", "[a](b) ", "|a|b|\n", "![a](b)\n\n", "`", "***"),
    ),
    "front matter": (f"---\ntitle: A\n{{}}---\n\n{STORY}", ("a: b\n", "- a\n", "[")),
}


class Pattern(NamedTuple):
    """A piece that is repeated, and what stands around it; each ~ in it is another name."""

    name: str
    piece: str
    around: str = STORY + "{}"

    def of(self, size: int) -> bytes:
        """Return an input in which the piece takes `size` bytes."""
        names = count()
        long = len(self.piece.encode().replace(b"~", _name(0).encode()))
        filled = "".join(part if part != "~" else _name(next(names)) for part in self._parts() * (size // long))
        return self.around.replace("{}", filled, 1).encode()

    def _parts(self) -> list[str]:
        return re.split("(~)", self.piece)


def _name(number: int) -> str:
    """Return a name of three syllables."""
    made = (_SYLLABLES[number // len(_SYLLABLES) ** place % len(_SYLLABLES)] for place in range(3))
    return "".join(made).capitalize()


_SYLLABLES = [consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in "aeiou"]


def texts() -> Iterator[Pattern]:
    """Yield the patterns of pasted text."""
    yield from (Pattern(repr(piece[:24]), piece) for piece in (*PIECES, *SMALL, *SPEECH, *FRESH, NEWS, NEWS.upper()))


def patterns() -> Iterator[Pattern]:
    """Yield all patterns."""
    yield from texts()
    for kind, (around, pieces) in KINDS.items():
        yield from (Pattern(f"{kind}: {piece[:24]!r}", piece, around) for piece in pieces)


@cache
def other_article() -> Article:
    """Return the article that another is compared with."""
    return newscli.read(NEWS, published=date(2026, 3, 2))


@cache
def archive() -> newscli.Archive:
    """Return an archive of some articles that have words of the pieces; its folder goes when the program ends."""
    folder = TemporaryDirectory(prefix="newscli-hostile-")
    register(folder.cleanup)
    kept = newscli.Archive(Path(folder.name) / "kept.db")
    said = "“No,” he said. “Yes,” Anna Quill said. “I will not open the bridge,” Mayor Ada Quill told the harbour."
    for number in range(3):
        kept.add(f"{NEWS}\n\n{said}\n\nIt is report {number}. ".encode())
    return kept


def _annotated(article: Article) -> object:
    document = Document(article)  # one in which nothing has been found yet
    return document.tokens.quotations, document.chunks, document.clauses, document.names


TASKS: dict[str, Callable[[Article], object]] = {
    "quotes": newscli.find_quotes,
    "times": newscli.find_times,
    "timeline": newscli.find_timeline,
    "keyphrases": find_keyphrases,
    "annotate": _annotated,
    "compare": lambda article: newscli.compare([article, other_article()]),
    "digest": lambda article: newscli.digest([article]),
    "audit": lambda article: newscli.audit([article]),
    "check": lambda article: archive().check_draft(article),
    "trace": lambda article: archive().trace(article),
    "summary": newscli.summarize,
}
METHODS: dict[str, Callable[[Article], object]] = {
    f"summary by {name}": partial(newscli.summarize, method=name) for name in newscli.summary_methods()
}


def read(data: bytes) -> Article | None:
    """Return the last article of an input."""
    article = None
    with suppress(NewscliError):
        for incoming in gather(data):
            with suppress(NewscliError):
                article = read_incoming(incoming)
    return article
