"""In: how many articles; out: a table of what an archive of so many costs: adding, searching, listing, room.

    python tests/benchmarks/archive.py 100000
    python tests/benchmarks/archive.py 20000 versions [ARCHIVE]    # `search --versions`, of three versions each

The articles are made from pieces, the same each time. The first 5,000 are added by the command, which cleans and
analyses them, with bytecode compiled as an installed program has it; the rest are written straight into the archive,
since only their number matters to what is measured then. All stands in a temporary folder and is gone at the end.
"""

import compileall
import json
import os
import platform
import re
import resource
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from statistics import quantiles
from typing import NamedTuple

sys.path[:0] = [str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent.parent.parent)]

from newscli import __version__
from newscli.archive.database.connection import Database, open_database
from newscli.archive.entries import DayRow, Filters, Findings, PersonRow, QuoteRow, entry_of
from newscli.archive.saving import add
from newscli.archive.search.queries import Query
from newscli.archive.search.quotes_and_people import search, search_people, search_quotes
from newscli.archive.search.versions import search_versions
from newscli.article import Article, Origins, Paragraph, Sentence, Span

import newsroom

HOUSE = Path(__file__).resolve().parents[2]
FEW = 100
ADDED = 5000
BATCH = 500
QUOTE = re.compile(r"“([^”]+)” said (\w+ \w+)")
SENTENCE = re.compile(r"[^\s][^\n]*?\.(?=[ \n]|$)")
RUNS = 9
ASKED = 700


def write_lines(path: Path, count: int) -> None:
    """Write `count` articles as JSON lines, to be added by the command."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            facts = {"title": newsroom.title(number), "source": newsroom.paper(number), "text": newsroom.text(number)}
            known = {"date": str(newsroom.day(number)), "url": f"https://paper.example/{number}"}
            file.write(json.dumps(facts | known) + "\n")


def article(number: int, version: int = 1) -> Article:
    """Return article `number` without the work of cleaning it."""
    text, title = edited(number, version)
    spans = [Span(found.start(), found.end()) for found in SENTENCE.finditer(text)]
    return Article(
        raw=text,
        text=text,
        origins=Origins.identity(),
        paragraphs=tuple(Paragraph(Span(*found.span())) for found in re.finditer(r"[^\n]+", text)),
        sentences=tuple(Sentence(index, span) for index, span in enumerate(spans)),
        id=f"{number * 2654435761 % 2**48:012x}",
        slug="-".join(title.lower().split()[:6]),
        title=title,
        source=newsroom.paper(number),
        url=f"https://paper.example/{number}",
        published=newsroom.day(number),
        date_from="stated",
        language="en",
    )


def edited(number: int, version: int) -> tuple[str, str]:
    """Return the text and the headline of a version: each after the first has a sentence that the one before has not,
    every second another one left out, every fifth another headline."""
    paragraphs, title = newsroom.text(number).split("\n\n"), newsroom.title(number)
    for at in range(2, version + 1):
        chance = Random(number * 10 + at)
        place = chance.randrange(len(paragraphs))
        told = paragraphs[place].split(". ")
        paragraphs[place] = ". ".join((*told[:-1], newsroom.sentence(chance)))
        if chance.random() < 0.5:
            del paragraphs[chance.randrange(len(paragraphs))]
        title = newsroom.title(chance.randrange(10**6)) if chance.random() < 0.2 else title
    return "\n\n".join(paragraphs), title


def findings(made: Article) -> Findings:
    """Return about what the analyses find in a made article."""
    quotes = tuple(QuoteRow("direct", found[2], found[1], *found.span(1)) for found in QUOTE.finditer(made.text))
    days = tuple(DayRow(str(made.published), str(made.published), row.start, row.end) for row in quotes)
    people = tuple(PersonRow(name, 1, 1) for name in sorted({row.speaker for row in quotes if row.speaker}))
    return Findings(__version__, quotes, days, people)


def subject(number: int) -> str:
    """Return the first word of a headline, which serves as a tag."""
    return newsroom.title(number).split()[0].lower()


def fill(path: Path, first: int, count: int, version: int = 1) -> int:
    """Write articles straight into the archive; return the bytes of all their texts, each compressed by itself."""
    archive = open_database(path, write=True)
    assert archive is not None
    with archive:
        for start in range(first, count, BATCH):
            made = [article(number, version) for number in range(start, min(count, start + BATCH))]
            tagged = [(each, (subject(number),)) for number, each in enumerate(made, start)]
            entries = [entry_of(each, findings=findings(each), tags=tags) for each, tags in tagged]
            add(archive, entries, datetime.now(UTC))
    return sum(len(zlib.compress(newsroom.text(number).encode())) for number in range(count))


def newscli(*words: str) -> tuple[float, float]:
    """Run a command; return the seconds it took, and those of processor time, its own processes among them."""
    surroundings = {**os.environ, "PYTHONPATH": str(HOUSE), "NO_COLOR": "1"}
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-m", "newscli", *words], check=True, stdout=subprocess.DEVNULL, env=surroundings)
    took, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def cpu(*words: str) -> float:
    """Return the median of the milliseconds of processor time that a command takes."""
    return sorted(newscli(*words, "-q")[1] for _ in range(RUNS))[RUNS // 2] * 1000


def adding(lines: Path, archive: Path, *words: str) -> None:
    """Add the articles in `lines`; print how many a second, and what each takes where the machine is shared."""
    took, worked = newscli("add", str(lines), "--archive", str(archive), "--jobs", "2", "-q", *words)
    print(
        f"added a second, --jobs 2 {' '.join(words):<8} {ADDED / took:>6.0f}, {worked / ADDED * 1000:.1f} ms", end=" "
    )
    print("of processor time each", flush=True)


class Words(NamedTuple):
    """Words of an article that follow one another, somebody it quotes, and what its headline is about."""

    words: list[str]
    speaker: str
    about: str


Ask = Callable[[Database, Words], object]
SPRING = Filters(since=date(2020, 1, 1), until=date(2020, 3, 31))


def searching(ask: Callable[[Words], Query]) -> Ask:
    """Return a search for articles."""
    return lambda archive, found: search(archive, ask(found)._replace(version=__version__))


def quoting(ask: Callable[[Words], Query]) -> Ask:
    """Return a search for quotes."""
    return lambda archive, found: search_quotes(archive, ask(found)._replace(version=__version__))


# What people ask for, each as often as the others; the words are as common or rare as those of the articles.
KINDS: dict[str, Ask] = {
    "a word": searching(lambda f: Query(f.words[0])),
    "two words": searching(lambda f: Query(f"{f.words[0]} {f.words[3]}")),
    "a phrase": searching(lambda f: Query(f'"{f.words[0]} {f.words[1]} {f.words[2]}"')),
    "a beginning": searching(lambda f: Query(f"{f.words[0][:4]}*")),
    "either word": searching(lambda f: Query(f"{f.words[0]} OR {f.words[5]}")),
    "a word of the title": searching(lambda f: Query(f"title:{f.words[0]}")),
    "a paper": searching(lambda f: Query(f.words[0], Filters(source="courier"))),
    "a season": searching(lambda f: Query(f.words[0], SPRING)),
    "a tag": searching(lambda f: Query(f.words[0], Filters(tags=(f.about,)))),
    "a speaker": searching(lambda f: Query(f.words[0], speaker=f.speaker)),
    "days spoken of": searching(lambda f: Query(f.words[0], about=("2020-01-01", "2020-01-31"))),
    "words of quotes": quoting(lambda f: Query(f.words[0])),
    "quotes of somebody": quoting(lambda f: Query(f.words[0], speaker=f.speaker.split()[0])),
    "people": lambda archive, found: search_people(archive, found.speaker.split()[-1], __version__),
}


def questions(count: int) -> Iterator[tuple[str, Words]]:
    """Yield questions of all kinds in turn, their words taken from articles at random."""
    chance = Random(7)
    for asked in range(ASKED):
        number = chance.randrange(count)
        text = newsroom.text(number)
        found = "".join(c if c.isalnum() else " " for c in text).split()
        at = chance.randrange(len(found) - 6)
        speakers = [match[2] for match in QUOTE.finditer(text)] or ["Tomas Reyle"]
        yield list(KINDS)[asked % len(KINDS)], Words(found[at : at + 6], chance.choice(speakers), subject(number))


def searched(archive: Database, count: int) -> dict[str, list[float]]:
    """Return for each kind of question the milliseconds that each search of it takes in process."""
    taken: dict[str, list[float]] = {}
    for kind, found in questions(count):
        start = time.perf_counter()
        KINDS[kind](archive, found)
        taken.setdefault(kind, []).append((time.perf_counter() - start) * 1000)
    return taken


def told(taken: dict[str, list[float]]) -> None:
    """Print the median and the 95th percentile of all searches, and those of each kind."""
    together = [each for times in taken.values() for each in times]
    for kind, measured in (("all", together), *taken.items()):
        cuts = quantiles(measured, n=20)
        print(f"search, {kind:<22} {cuts[9]:>10.1f} ms, 95 of 100 under {cuts[18]:.1f} ms")


VERSIONS = 3


def versions(count: int, path: Path) -> None:
    """Print the processor time of `search --versions`, and the room of its index beside one that copies the earlier
    versions. An archive that is there already is asked as it is."""
    for version in range(1, VERSIONS + 1) if not path.exists() else ():
        fill(path, 0, count, version)
    chance, taken = Random(7), dict[str, list[float]]()
    archive = open_database(path, write=True)
    assert archive is not None
    with archive:
        for asked in range(ASKED):
            number = chance.randrange(count)
            words = "".join(c if c.isalnum() else " " for c in edited(number, chance.randint(1, 3))[0]).split()
            at = chance.randrange(len(words) - 6)
            kind, query = (
                ("a word", words[at]),
                ("two words", f"{words[at]} {words[at + 3]}"),
                ("a phrase", f'"{words[at]} {words[at + 1]} {words[at + 2]}"'),
                ("a beginning", f"{words[at][:4]}*"),
                ("either word", f"{words[at]} OR {words[at + 5]}"),
                ("a word of the title", f"title:{newsroom.title(number).split()[0]}"),
            )[asked % 6]
            start = time.process_time()
            search_versions(archive, Query(query))
            taken.setdefault(kind, []).append((time.process_time() - start) * 1000)
        told(taken)
        archive.run("DROP TABLE IF EXISTS copied")
        archive.run(
            "CREATE VIRTUAL TABLE copied USING fts5(title, authors, text, section, content = '',"
            " tokenize = 'unicode61 remove_diacritics 2')"
        )
        archive.run(
            "INSERT INTO copied(rowid, title, text) SELECT revision.rowid, revision.title, text_of(body) FROM revision"
            " JOIN article ON article.number = article AND revision.number < article.revision"
        )
        for name in ("gone_text", "copied"):
            archive.run(f"INSERT INTO {name}({name}) VALUES ('optimize')")
        rooms = [
            archive.number("SELECT sum(pgsize) FROM dbstat WHERE name GLOB ?", f"{name}*")
            for name in ("gone", "copied")
        ]
    print(f"index of what is gone          {rooms[0] / 1e6:>10.1f} MB")
    print(f"index of whole earlier ones    {rooms[1] / 1e6:>10.1f} MB, {rooms[1] / rooms[0]:.1f} times as much")


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    if sys.argv[2:3] == ["versions"]:
        with tempfile.TemporaryDirectory() as folder:
            versions(count, Path(*(sys.argv[3:] or [folder, "versions.db"])))
        return
    compileall.compile_dir(HOUSE / "newscli", quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        few, many, lines = (Path(folder) / name for name in ("few.db", "many.db", "articles.jsonl"))
        write_lines(lines, FEW)
        newscli("add", str(lines), "--archive", str(few), "-q")
        write_lines(lines, ADDED)
        print(f"Python                         {platform.python_version():>10}")
        adding(lines, many)
        adding(lines, Path(f"{many}-later"), "--later")
        report(few, many, count, fill(many, ADDED, count))


def report(few: Path, many: Path, count: int, packed: int) -> None:
    """Print what searching, listing and showing cost, and the room it all takes."""
    archive = open_database(many)
    assert archive is not None
    with archive:
        index = archive.number("SELECT sum(pgsize) FROM dbstat WHERE name NOT IN ('revision', 'article', 'quote')")
        print(f"articles                       {count:>10,}")
        told(searched(archive, count))
    for words in (("list",), ("show", "@1")):
        costs = [cpu(*words, "--archive", str(path)) for path in (few, many)]
        print(f"{' '.join(words):<10} of {FEW}, of all     {costs[0]:>6.0f}, {costs[1]:.0f} ms of processor time")
    size = many.stat().st_size
    print(f"file                           {size / 1e6:>10.1f} MB")
    print(f"texts, each compressed         {packed / 1e6:>10.1f} MB")
    print(f"indexes                        {index / 1e6:>10.1f} MB")
    print(f"file / (2.5 texts + indexes)   {size / (2.5 * packed + index):>10.2f}")


if __name__ == "__main__":
    main()
