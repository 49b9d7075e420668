"""In: a marked text and the article newscli made of it; out: one numbering of words for the places in both."""

import json
import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, timedelta
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import newscli
from newscli.article import Article, Span

Marks = dict[str, Any]

DATA = Path(__file__).resolve().parent.parent.parent / "data"
_WORD = re.compile(r"\w+(?:['’.-]\w+)*")


def marked(folder: str) -> Iterator[Marks]:
    """Yield the marks in a folder of `data/` or the cases of a list there, each with a name."""
    place = DATA / folder
    for path in [place] if place.is_file() else sorted(place.glob("*.json")):
        found = json.loads(path.read_text(encoding="utf-8"))
        cases = found if isinstance(found, list) else [found]
        for marks in cases:
            yield {"name": f"{path.stem} {marks.get('id', '')}".strip(), **marks}


class Words:
    """The words of a text, found by place."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = [m.span() for m in _WORD.finditer(text)]
        self.ends = [end for _, end in self.spans]
        self.words = [text[start:end].lower() for start, end in self.spans]

    def at(self, start: int, end: int) -> frozenset[int]:
        """Return the numbers of the words that the stretch touches."""
        first = number = bisect_left(self.ends, start + 1)
        while number < len(self.spans) and self.spans[number][0] < end:
            number += 1
        return frozenset(range(first, number))


class Ground:
    """Word numbers of a marked text, for its own places and for spans of the article read from it.

    Words that only the article has get numbers of their own, behind all others.
    """

    def __init__(self, text: str, article: Article) -> None:
        self.gold, self.ours = Words(text), Words(article.text)
        self.article = article
        behind = len(self.gold.words)
        self.number = [behind + i for i in range(len(self.ours.words))]
        matcher = SequenceMatcher(None, self.gold.words, self.ours.words, autojunk=False)
        for block in matcher.get_matching_blocks():
            self.number[block.b : block.b + block.size] = range(block.a, block.a + block.size)

    @classmethod
    def of(cls, marks: Marks) -> "Ground":
        """Read a marked text, from its own file or from the marks, with the publication date where they have one."""
        told = marks.get("published")
        if "article" in marks:
            return cls(
                " ".join(marks["sentences"]), newscli.read((DATA / marks["article"]).read_text(encoding="utf-8"))
            )
        article = newscli.read(marks["text"], published=date.fromisoformat(told) if told else None)
        return cls(" ".join(marks.get("sentences", [marks["text"]])), article)

    def wanted(self, mark: Marks) -> frozenset[int]:
        """Return the words of a mark that has a `text` (or an `event`) and a `start`."""
        text: str = mark["event"] if "event" in mark else mark["text"]
        return self.gold.at(mark["start"], mark["start"] + len(text))

    def found(self, *spans: Span) -> frozenset[int]:
        """Return the words of spans of the article."""
        touched = frozenset[int]().union(*(self.ours.at(span.start, span.end) for span in spans))
        return frozenset(self.number[i] for i in touched)


def same_days(mark: Marks, first: date | None, last: date | None) -> bool:
    """Return True if the days are those of the mark; no calendar fixes a season's, so they may be a month off."""
    if first is None or last is None or mark["first"] is None:
        return False
    slack = timedelta(31 if mark.get("season") else 0)
    other = [days for days in mark.get("also", ()) if not isinstance(days, str)]
    wanted = [[date.fromisoformat(day) for day in days] for days in [(mark["first"], mark["last"]), *other]]
    return any(abs(first - begin) <= slack and abs(last - end) <= slack for begin, end in wanted)
