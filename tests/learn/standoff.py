"""Join marks that are kept apart from their texts to the articles, where somebody has these.

    python tests/learn/standoff.py CORPORA
    python tests/learn/standoff.py CORPORA --part MARKED.jsonl data/marks/standoff/NAME.jsonl

CORPORA is the folder in which the `corpus` of each mark is a file with a JSON object a line, the article in its `text`.
The first command says how many of the articles it found, with those that stand whole in the project. The second takes
whole marked articles (in the form that `joined` gives, with their `source` and `genre`), looks for their texts in
CORPORA, and writes the marks without a word of them: data/README.md tells how. A third of the articles, as the hash of
the text has it, is `held_out`.
"""

import hashlib
import json
import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

MARKS = Path(__file__).resolve().parents[2] / "data" / "marks" / "standoff"
WRITTEN = MARKS.parent / "written"
ROLES = MARKS.parent / "roles"  # of these articles roles alone are marked
SHARE_HELD_OUT = 3  # one in so many

Record = dict[str, Any]
Place = list[int]


def joined(corpora: Path, marks: Path = MARKS, whole: Path = WRITTEN) -> Iterator[Record]:
    """Yield the marked articles whose texts are in corpora or the project, each as its first reader marked it."""
    seen: set[str] = set()
    for article in chain(readings(corpora, marks), stored(whole)):
        if article["text"] not in seen:
            seen.add(article["text"])
            yield article


def readings(corpora: Path, marks: Path = MARKS) -> Iterator[Record]:
    """Yield the articles with words instead of places, one that two readers marked twice."""
    known: dict[str, dict[str, str]] = {}
    for mark in stored(marks):
        corpus = mark["corpus"]
        if corpus not in known:
            known[corpus] = {hash_of(text): text for text in texts_of(corpora / corpus)}
        text = known[corpus].get(mark["sha256"])
        if text is not None and len(text) == mark["length"]:
            yield with_words(mark, text)


def stored(marks: Path = MARKS) -> Iterator[Record]:
    """Yield the marks as they are stored; those of `WRITTEN` are articles with their words."""
    for path in sorted(marks.glob("*.jsonl")):
        yield from map(json.loads, path.read_text(encoding="utf-8").splitlines())


def texts_of(corpus: Path) -> list[str]:
    """Return the texts of a corpus, none where nobody has it."""
    if not corpus.exists():
        return []
    return [json.loads(line).get("text", "") for line in corpus.read_text(encoding="utf-8").split("\n") if line]


def hash_of(text: str) -> str:
    """Return what a text is known by."""
    return hashlib.sha256(text.encode()).hexdigest()


def is_held_out(sha256: str) -> bool:
    """Say whether nothing may be learnt from the article of a hash."""
    return int(sha256, 16) % SHARE_HELD_OUT == 0


def with_words(mark: Record, text: str) -> Record:
    """Return marks with the words of the text at their places."""

    def words(place: Any) -> Any:
        if place is None or not place:
            return place
        return text[place[0] : place[1]] if isinstance(place[0], int) else " ".join(map(words, place))

    def all_words(places: Iterable[Any]) -> list[Any]:
        return [words(place) for place in places]

    return {
        **{key: mark[key] for key in ("id", "published", "source", "genre", "held_out")},
        "title": words(mark["title"]) or "",
        "text": text,
        "statements": [
            {
                **each,
                "text": all_words(each["text"]),
                "speaker": words(each["speaker"]),
                "names": all_words(each["names"]),
            }
            for each in mark["statements"]
        ],
        "events": [
            {**each, "sentence": words(each["sentence"]), "core": all_words(each["core"])} for each in mark["events"]
        ],
        "summary": {kind: all_words(places) for kind, places in mark["summary"].items()},
    }


def without_words(article: Record, corpus: str, line: int) -> Record:
    """Return the marks of a whole marked article, places instead of words."""
    text = article["text"]
    labels: dict[str, str] = {}

    def place(words: str, start: int = 0) -> Place:
        found = text.find(words, start)
        found = text.find(words) if found < 0 else found
        if found < 0:
            raise ValueError(f"{article['id']}: no such words in the text: {words}")
        return [found, found + len(words)]

    def in_order(pieces: list[str], start: int = 0) -> list[Place]:
        places: list[Place] = []
        for piece in pieces:
            places.append(place(piece, start))
            start = places[-1][1]
        return places

    def within(event: Record) -> Record:
        sentence = place(event["sentence"])
        same = {"same": labels.setdefault(event["same"], str(len(labels) + 1))} if "same" in event else {}
        return {**event, **same, "sentence": sentence, "core": [place(core, sentence[0]) for core in event["core"]]}

    sha256 = hash_of(text)
    return {
        "id": article["id"],
        "corpus": corpus,
        "line": line,
        "length": len(text),
        "sha256": sha256,
        "source": article["source"],
        "genre": article["genre"],
        "held_out": is_held_out(sha256),
        "published": article["published"],
        "title": place(article["title"]) if article["title"] and article["title"] in text else None,
        "statements": [
            {
                **each,
                "text": in_order(each["text"]),
                "speaker": each["speaker"] and place(each["speaker"]),
                "names": [place(name) for name in each["names"]],
            }
            for each in article["statements"]
        ],
        "events": [within(each) for each in article["events"]],
        "summary": {kind: [place(each) for each in sentences] for kind, sentences in article["summary"].items()},
    }


def part(corpora: Path, marked: Path, target: Path) -> None:
    """Write the marks of whole marked articles without their words."""
    lines = {
        text: (path.relative_to(corpora).as_posix(), number)
        for path in sorted(corpora.glob("*/*.jsonl"))
        if path.parent.name != "reading"
        for number, text in enumerate(texts_of(path))
    }
    articles = [json.loads(line) for line in marked.read_text(encoding="utf-8").splitlines()]
    marks = [without_words(each, *lines[each["text"]]) for each in articles]
    target.write_text("".join(json.dumps(mark) + "\n" for mark in marks), encoding="utf-8")


def main(corpora: str, *asked: str) -> None:
    """Part marks from texts where that is asked for, and say how many articles of the stored marks there are."""
    if asked:
        part(Path(corpora), Path(asked[1]), Path(asked[2]))
    found, written = list(joined(Path(corpora))), len(list(stored(WRITTEN)))
    marked = len({mark["sha256"] for mark in stored()}) + written
    held_out = sum(each["held_out"] for each in found)
    statements, events = (sum(len(each[kind]) for each in found) for kind in ("statements", "events"))
    print(f"{len(found)} of {marked} articles found in {corpora} and the project ({written}), {held_out} held out:")
    print(f"{statements} statements, {events} events")


if __name__ == "__main__":
    main(*sys.argv[1:])
