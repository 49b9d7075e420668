"""In: articles whose sources were marked; out: how well roles, verbs, places, figures and agency copy are told.

`python tests/benchmarks/sourcing.py kinds` prints precision and recall of each; data/README.md tells of the marks.
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import newscli
from newscli.article import Article
from newscli.ingest.metadata.agencies import agency_of

from .ground import DATA, Ground, marked
from .stating import MARK, plain, reading_of
from .tally import Tally, pair

ROLES = {
    "p": "politician",
    "o": "official",
    "e": "expert",
    "c": "company",
    "r": "resident",
    "d": "document",
    "s": "poll",
    "x": "other",
}
_FOLDER = DATA / "sourcing"
_SMALL = re.compile(r"(?:[a-z]+ )*(?:two|three|four|five|six|seven|eight|nine|[2-9])", re.IGNORECASE)
_OFTEN = 3  # credit lines: one in so many is held out
_STORY = (
    "The pier at Saltport fell on Tuesday, and twelve people were hurt.\n\n“It was rotting for years,” said Lena Orr, "
    "the mayor.\n\nNobody looked at it, and the harbour office was shut for the winter when it fell."
)


class Statement(NamedTuple):
    """A marked statement: its words, the roles that are right for who makes it, whether its verb is loaded; where it
    stands, which is told by the place of the mark."""

    words: frozenset[int]
    roles: frozenset[str]
    loaded: bool
    optional: bool
    prominence: str
    names: frozenset[str]  # that are right for who makes it


class Marked(NamedTuple):
    """An article with its marks: statements, words of figures without a source, and of those that may have one."""

    name: str
    held_out: bool
    ground: Ground
    statements: tuple[Statement, ...]
    figures: tuple[frozenset[int], ...]
    optional: tuple[frozenset[int], ...]


class _Text(NamedTuple):
    ground: Ground
    held_out: bool
    told: list["_Mark"]


class _Mark(NamedTuple):
    words: frozenset[int]
    optional: bool
    names: frozenset[str]


def score_sourcing(tally: Tally) -> None:
    """Count each kind by itself."""
    for each in articles():
        _score_statements(tally, each)
        _score_figures(tally, each)
    _score_credits(tally)


def articles() -> Iterator[Marked]:
    """Yield the marked articles."""
    texts = _texts()
    for line in (_FOLDER / "marks.txt").read_text(encoding="utf-8").splitlines()[1:]:
        name, roles, *figures = (cell.strip() for cell in line.split("|"))
        ground, held_out, told = texts[name]
        statements = (
            Statement(
                each.words,
                frozenset(ROLES[role] for role in mark.strip("*.").split("/") if role),
                "*" in mark,
                each.optional,
                _place(ground, each.words),
                each.names,
            )
            for mark, each in zip(roles.split(), told, strict=True)
        )
        wanted = tuple(_words(ground, each) for each in figures if each[0] != "?")
        optional = tuple(_words(ground, each[1:]) for each in figures if each[0] == "?")
        yield Marked(name, held_out, ground, tuple(statements), wanted, optional)


def _texts() -> dict[str, _Text]:
    stored = [(path.stem, path.read_text(encoding="utf-8")) for path in (DATA / "statements").glob("*.txt")]
    parts = (_FOLDER / "articles.txt").read_text(encoding="utf-8").split("=== ")[1:]
    found = {name: _of_brackets(name, text) for name, text in stored}
    found |= {name: _of_brackets(name, text) for name, _, text in (part.partition("\n") for part in parts)}
    for line in (DATA / "marks" / "written" / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        each: dict[str, Any] = json.loads(line)
        ground = Ground.of({"text": each["text"], "published": each["published"]})
        told = [
            _Mark(_in_order(ground, s["text"]), bool(s["optional"]), _names(s["speaker"], *s["names"]))
            for s in each["statements"]
        ]
        found[each["id"]] = _Text(ground, each["held_out"], told)
    for marks in marked("marks"):
        ground = Ground.of(marks)
        told = [
            _Mark(
                frozenset[int]().union(*map(ground.wanted, quote["content"])),
                bool(quote.get("optional")),
                _names(quote["speaker"] and quote["speaker"]["name"]),
            )
            for quote in marks["quotes"]
        ]
        found[marks["name"]] = _Text(ground, marks["held_out"], told)
    return found


def _of_brackets(name: str, text: str) -> _Text:
    reading = reading_of(name, text)
    ground = Ground.of({"text": reading.text, "published": reading.published.isoformat()})
    order = dict.fromkeys(int(mark[1]) for mark in MARK.finditer(text))
    marks = {
        number: _Mark(
            frozenset[int]().union(*(ground.gold.at(*place) for place in each.pieces)), each.optional, each.names
        )
        for number, each in zip(order, reading.statements, strict=True)
    }
    return _Text(ground, reading.held_out, [marks[number] for number in sorted(marks)])


def _names(*names: str | None) -> frozenset[str]:
    return frozenset(plain(name) for name in names if name)


def _in_order(ground: Ground, pieces: Iterable[str]) -> frozenset[int]:
    words, at = frozenset[int](), 0
    for piece in pieces:
        found = ground.gold.text.find(piece, at)
        at = found if found >= 0 else ground.gold.text.index(piece)
        words |= ground.gold.at(at, at + len(piece))
    return words


def _words(ground: Ground, piece: str) -> frozenset[int]:
    at = ground.gold.text.index(piece)
    return ground.gold.at(at, at + len(piece))


def _place(ground: Ground, words: frozenset[int]) -> str:
    """Return where a statement begins in the marked text: in its first paragraph, its first third, or later."""
    start = ground.gold.spans[min(words)][0]
    text = ground.article.text
    lead = next(each.span for each in ground.article.paragraphs if each.kind != "heading")
    first = ground.gold.text.find(lead.of(text).strip()[-30:]) + 30
    return "lead" if start < first else "first third" if 3 * start < len(ground.gold.text) else "later"


def _score_statements(tally: Tally, marks: Marked) -> None:
    ours = newscli.audit([marks.ground.article]).statements
    gold = [each.words for each in marks.statements]
    found = [marks.ground.found(*each.content) for each in ours]
    pairs = {j: marks.statements[i] for i, j in pair(gold, found, _shared).items()}
    for role in ROLES.values():
        _count(tally, role, marks, [(j, o.role == role) for j, o in enumerate(ours)], pairs)
    for place in ("lead", "first third"):
        _count(tally, place, marks, [(j, o.prominence == place) for j, o in enumerate(ours)], pairs)
    _count(tally, "loaded", marks, [(j, o.verb == "loaded") for j, o in enumerate(ours)], pairs)
    for j, each in enumerate(ours):
        mark = pairs.get(j)
        wrong = mark is None or (mark.roles and not mark.optional and each.role not in mark.roles)
        verb = mark is not None and not mark.optional and mark.loaded != (each.verb == "loaded")
        if wrong or verb:
            told = f"{'/'.join(sorted(mark.roles)) if mark else 'no statement'}{'*' if mark and mark.loaded else ''}"
            said = f"{marks.name}: {each.content[0].of(marks.ground.article.text)[:40]}"
            tally.mistake(
                "sourcing", marks.held_out, f"{told} · ours {each.role} {each.verb} {each.speaker!r} · {said}"
            )


def _shared(one: frozenset[int], other: frozenset[int]) -> float:
    """Return how much of the shorter stretch both share, nothing where that is less than half: ends don't matter."""
    share = len(one & other) / (min(len(one), len(other)) or 1)
    return share if share >= 0.5 else 0.0


def _count(tally: Tally, kind: str, marks: Marked, ours: list[tuple[int, bool]], pairs: dict[int, Statement]) -> None:
    """Count a kind; where several roles are right, one of them is neither wanted nor found."""

    def fits(mark: Statement) -> bool:
        return kind in mark.roles or kind == mark.prominence or (kind == "loaded" and mark.loaded)

    def open_(mark: Statement) -> bool:
        of_role = kind in ROLES.values()
        return mark.optional or (of_role and (not mark.roles or (len(mark.roles) > 1 and fits(mark))))

    counted = [(j, pairs.get(j)) for j, told in ours if told]
    found = [mark for _, mark in counted if mark is None or not open_(mark)]
    right = sum(mark is not None and fits(mark) for mark in found)
    wanted = sum(fits(mark) and not open_(mark) for mark in marks.statements)
    tally.add(f"sourcing {kind}", marks.held_out, right, len(found), wanted)


def _score_figures(tally: Tally, marks: Marked) -> None:
    article = marks.ground.article
    right: set[frozenset[int]] = set()
    false = 0
    for claim in newscli.audit([article]).claims:
        words = marks.ground.found(claim.sentence)
        met = [figure for figure in marks.figures if figure & words]
        right.update(met)
        small = _SMALL.fullmatch(claim.figure.of(article.text))
        if not met and not small and not any(figure & words for figure in marks.optional):
            false += 1
            tally.mistake(
                "sourcing", marks.held_out, f"no unsourced figure · {marks.name}: {claim.sentence.of(article.text)}"
            )
    for missed in set(marks.figures) - right:
        told = " ".join(marks.ground.gold.words[at] for at in sorted(missed))
        tally.mistake("sourcing", marks.held_out, f"figure missed · {marks.name}: {told}")
    tally.add("sourcing figure", marks.held_out, len(right), len(right) + false, len(marks.figures))


def credit_lines() -> Iterator[tuple[str, str, Article, bool]]:
    """Yield the answer, the agency, the article made of credit lines and a story, and whether it is held out."""
    lines = (_FOLDER / "credits.txt").read_text(encoding="utf-8").splitlines()
    rows = [line for line in lines if not line.startswith("#")]
    for number, row in enumerate(rows):
        answer, agency, head, tail = (cell.strip().replace(" / ", "\n") for cell in row.split("|"))
        above = head.removesuffix("+") if head.endswith("+") else head + "\n\n"
        below = f"\n\n{tail}" if tail else ""
        raw = f"Pier falls in Saltport\n\n{above.lstrip()}{_STORY}{below}"
        yield answer, agency, newscli.read(raw), number % _OFTEN == _OFTEN - 1


def _score_credits(tally: Tally) -> None:
    for answer, agency, article, held_out in credit_lines():
        found = agency_of(article)
        told = "own" if found is None else "partly" if found.partly else "agency"
        for kind in ("agency", "partly"):
            right = kind == told == answer and (found is not None and found.agency == agency)
            tally.add(f"sourcing {kind}", held_out, right, told == kind, answer == kind)
        if told != answer or (found and found.agency != agency):
            tally.mistake("sourcing", held_out, f"{answer} {agency} · ours {found} · {article.raw!r}")
