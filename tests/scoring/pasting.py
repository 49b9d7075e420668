"""In: frames of invented papers' pages and the stories set in them; out: how well whole pages pasted are read.

A frame of `data/pastes/` begins with `@ kind | stories | what it does not tell`. None of its lines is the story's but
those of `= 1-3` (its paragraphs from … to …), `== 1-3` (with empty lines between), `| 38` (all of them, in two columns
of that width) and `> ` (the rest of the line). `+ 0` gives the paragraphs of another story, whose words are not wanted.
The frames of `copied*.txt` are what Chromium copied of whole pages with these marks in them.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import zip_longest
from textwrap import wrap
from typing import NamedTuple

import newscli
from newscli.article import Article

from .ground import DATA
from .tally import Tally

_OTHERS = "kelda-dam wexcombe-library tarrow-avalanche lowmoor-water penny-brewery heron-trust fenwick-warehouse"
_RUN, _LOST, _HALF = 4, 0.3, 0.5  # of a story's runs of so many words at least are found, and of what is told right
_ALIKE = 0.8  # of a title's words are right at least
_word = re.compile(r"\w+")


class Paste(NamedTuple):
    """A page as text, which set it is of, and what is to be read of it; what it does not tell is None."""

    name: str
    of: str
    held_out: bool
    page: str
    story: str
    title: str
    authors: tuple[str, ...]
    day: date | None


def score_pastes(tally: Tally) -> None:
    """Words, titles, authors and days of whole pages; whether what is wrong is doubtful, and what is right is not."""
    for paste in pastes():
        article = newscli.read(paste.page)
        gold, ours = _runs(paste.story), _runs(article.text)
        right = (gold & ours).total()
        tally.add(f"{paste.of} words", paste.held_out, right, ours.total(), gold.total())
        told = {
            "titles": (paste.title, article.title, _alike(paste.title, article.title or "")),
            "authors": (paste.authors, article.authors, paste.authors == article.authors),
            "days": (paste.day, article.published, paste.day == article.published),
            "stories": (gold.total(), ours.total(), right > max(_LOST * gold.total(), _HALF * ours.total())),
        }
        well = all(told[fact][-1] for fact in ("titles", "days", "stories"))
        said = "; ".join(f"{doubt.of} {doubt.sure}" for doubt in article.doubts)
        told["doubts"] = ("none" if well else "some", said, well != bool(article.doubts))
        for fact, (wanted, found, same) in told.items():
            tally.share(f"{paste.of} {fact}", paste.held_out, [same])
            if not same:
                tally.mistake(f"{paste.of} {fact}", paste.held_out, f"{paste.name}: {wanted}, ours {found}")
        if right < 0.95 * max(gold.total(), ours.total()):
            lines = f"{right} of {gold.total()}, ours {ours.total()}"
            tally.mistake(f"{paste.of} words", paste.held_out, f"{paste.name}: {lines}")


def pastes() -> Iterator[Paste]:
    """Yield each story in its frame."""
    for path in sorted((DATA / "pastes").glob("*.txt")):
        for frame in path.read_text(encoding="utf-8").removeprefix("@ ").split("\n\n@ "):
            head, *lines = frame.rstrip("\n").split("\n")
            kind, stories, *withheld = head.split(" | ")
            for name in stories.split():
                article, page, story = _story(name), list[str](), list[str]()
                for line, own in _set(lines, article, name):
                    page.append(line)
                    story += [line] if own else []
                if any(line[:2] == "| " for line in lines):
                    story = _paragraphs(article)
                # "Luis Hargreave in Corriston"
                authors = tuple(re.sub(r" (?:in|at) .*", "", author) for author in article.authors)
                yield Paste(
                    f"{kind}, {name}",
                    "copies" if "copied" in path.stem else "pastes",
                    "held-out" in path.stem,
                    "\n".join(page),
                    "\n".join(story),
                    article.title or "",
                    () if "-author" in withheld else authors,
                    None if "-day" in withheld else article.published,
                )


def _set(lines: Sequence[str], article: Article, name: str) -> Iterator[tuple[str, bool]]:
    """Yield the lines of a page, and whether each is the story's."""
    others = [_first(folder) for folder in _OTHERS.split() if folder not in name]
    signed, day = " and ".join(article.authors), article.published or date.min
    facts = {
        "title": article.title,
        "author": signed,
        "AUTHOR": signed.upper(),
        "day": day,
        "next": day + timedelta(1),
        "seen": day + timedelta(407),
        "other": [other.title for other in others],
        "lead": [_paragraphs(other)[0] for other in others],
    }
    told = _paragraphs(article)
    for line in lines:
        mark, rest = line[:2], line[2:]
        if mark in ("= ", "=="):
            first, last = (rest if "-" in rest else f"{rest}-{rest}").split("-")
            found = told[int(first) - 1 : int(last) if last else None]
            yield ("\n\n" if mark == "==" else "\n").join(found), True
        elif mark == "| ":
            yield from ((text, False) for text in _columns(told, int(rest)))
        elif mark == "+ ":
            yield from ((text, False) for text in _paragraphs(others[int(rest)]))
        else:
            yield (rest if mark == "> " else line).format(**facts), mark == "> "


def _columns(paragraphs: Sequence[str], width: int) -> Iterator[str]:
    lines = [line for text in paragraphs for line in wrap(text, width, initial_indent="  ")]
    half = (len(lines) + 1) // 2
    for left, right in zip_longest(lines[:half], lines[half:], fillvalue=""):
        yield f"{left:{width + 4}}{right}".rstrip()


@cache
def _story(name: str) -> Article:
    (path,) = DATA.glob(f"{name}.md")
    return newscli.read(path.read_text(encoding="utf-8"))


def _first(folder: str) -> Article:
    place = DATA / "stories" / folder
    return _story(f"stories/{folder}/{min(place.glob('*.md')).stem}")


def _paragraphs(article: Article) -> list[str]:
    return [paragraph.span.of(article.text) for paragraph in article.paragraphs]


def _runs(text: str) -> Counter[tuple[str, ...]]:
    words = _word.findall(text)
    return Counter(tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))


def _alike(gold: str, ours: str) -> bool:
    one, other = (Counter(_word.findall(text.lower())) for text in (gold, ours))
    return 2 * (one & other).total() >= _ALIKE * (one.total() + other.total())
