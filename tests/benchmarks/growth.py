"""Print how the cost of reading and of each analysis grows with hostile text: exponents over four sizes, worst first.

    python tests/benchmarks/growth.py [SIZE] [PART OF A NAME]

Every pattern is repeated to SIZE characters (4,000) and to two, four and eight times as many. The exponent is that of
the last doubling: 1 is linear, 2 the square. The last column is seconds a megabyte at the largest size.
"""

import sys
import time
from collections.abc import Callable, Iterator
from math import log2
from typing import NamedTuple

import newscli
from newscli.article import Article
from newscli.errors import NewscliError
from newscli.ingest.readers.sources import gather, read_incoming
from newscli.summary import find_keyphrases

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
PAGE = "<html><body><article><p>The port is open again, the mayor said on Monday.</p>{}</article></body></html>"
FEED = "<rss><channel><title>A</title><item><title>B</title><description>{}</description></item></channel></rss>"
MAIL = "Subject: The port\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nTo: a@b.example\nFrom: {}\n\nThe port is open again."
STORY = "The port is open again, the mayor said on Monday. "


class Row(NamedTuple):
    """A pattern, what is done with it, the seconds at four sizes."""

    pattern: str
    task: str
    seconds: tuple[float, ...]

    def exponent(self) -> float:
        """Return how the cost grows at the last doubling."""
        return log2(max(self.seconds[-1], 1e-4) / max(self.seconds[-2], 1e-4))


class Pattern(NamedTuple):
    """A piece that is repeated, what stands around it, and whether the analyses are tried on it too."""

    name: str
    piece: str
    around: str = STORY + "{}"
    analysed: bool = False

    def of(self, size: int) -> bytes:
        """Return an input in which the piece takes `size` characters."""
        return self.around.format(self.piece * (size // len(self.piece))).encode()


def patterns() -> Iterator[Pattern]:
    """Yield all patterns."""
    yield from (Pattern(repr(piece), piece, analysed=True) for piece in PIECES)
    for tag in TAGS:
        yield Pattern(f"page {tag}", tag, PAGE)
        yield Pattern(f"feed {tag}", tag, FEED)
    yield from (Pattern(f"mail {sender}", sender, MAIL) for sender in ("(", "[", '"', "a@b, ", "<"))


TASKS: dict[str, Callable[[Article], object]] = {
    "quotes": newscli.find_quotes,
    "times": newscli.find_times,
    "timeline": newscli.find_timeline,
    "summary": newscli.summarize,
    "keyphrases": find_keyphrases,
}


def measured(size: int, part: str) -> Iterator[Row]:
    """Yield what each pattern costs, read and analysed."""
    for pattern in patterns():
        if part not in pattern.name:
            continue
        spent: dict[str, list[float]] = {}
        for factor in (1, 2, 4, 8):
            began = time.process_time()
            article = _read(pattern.of(size * factor))
            spent.setdefault("read", []).append(time.process_time() - began)
            if article is None or not pattern.analysed:
                continue
            for task, work in TASKS.items():
                began = time.process_time()
                work(article)
                spent.setdefault(task, []).append(time.process_time() - began)
        yield from (Row(pattern.name, task, tuple(each)) for task, each in spent.items() if len(each) == 4)


def _read(data: bytes) -> Article | None:
    article = None
    try:
        for incoming in gather(data):
            article = read_incoming(incoming)
    except NewscliError:
        return None
    return article


def main() -> None:
    """Measure and print."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 4000
    rows = list(measured(size, sys.argv[2] if len(sys.argv) > 2 else ""))
    for row in sorted(rows, key=lambda row: -row.exponent() * (row.seconds[-1] > 0.05)):
        told = " ".join(f"{second:7.3f}" for second in row.seconds)
        rate = row.seconds[-1] / (size * 8) * 1e6
        print(f"{row.pattern:24} {row.task:10} {told}  n^{row.exponent():4.2f}  {rate:6.1f} s/MB")


if __name__ == "__main__":
    main()
