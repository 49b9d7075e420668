"""Print what `newscli batch analyze` does in a second, or what memory it takes; all analyses, written as Parquet.

    python tests/benchmarks/batch.py text|pages|memory [ARTICLES]

`text` and `pages` are analysed by one process, by two, and by two of dask: 2,400 invented articles of 450 words, as
JSON Lines, or as pages of a WARC file with menus of 60 links before and after the story. Rates are of the time that
passes, without the start (what a run of 20 articles takes), so nothing else should run. `memory` analyses 100,000
articles of 110 words, and prints the most that all processes held in each tenth of the run (proportional set size).
"""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent.parent), str(Path(__file__).resolve().parent.parent.parent)]

import newsroom

LONG, SHORT, MENU = 25, 6, 60  # sentences, sentences, links
COUNTS = {"text": 2400, "pages": 2400, "memory": 100_000}
WAYS = {"1 process": ("--jobs", "1"), "2 processes": ("--jobs", "2"), "2 of dask": ("--jobs", "2", "--engine", "dask")}
FEW, PARTS = 20, 10


def write_lines(path: Path, count: int, sentences: int) -> Path:
    """Write articles as JSON Lines."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(newsroom.record(number, sentences=sentences)) + "\n" for number in range(count))
    return path


def write_crawl(path: Path, count: int) -> Path:
    """Write pages as a WARC file."""
    with path.open("wb") as file:
        for number in range(count):
            file.write(newsroom.crawled(number, newsroom.web_page(number, sentences=LONG, menu=MENU)))
    return path


def command(source: Path, output: Path, *options: str) -> list[str]:
    """Return the command that analyses a file."""
    return [sys.executable, "-m", "newscli", "batch", "analyze", str(source), str(output), "--json", *options]


def rate(few: Path, many: Path, output: Path, *options: str) -> tuple[float, float]:
    """Return articles a second, and milliseconds of processor time an article."""
    took, reports = [], []
    for path in (few, many):
        began = time.perf_counter()
        run = command(path, output / path.stem, "--size", "100", *options)
        output.mkdir(exist_ok=True)
        reports.append(json.loads(subprocess.run(run, check=True, stdout=subprocess.PIPE).stdout))
        took.append(time.perf_counter() - began)
    articles, spent = (reports[1][name] - reports[0][name] for name in ("articles", "seconds"))
    return articles / (took[1] - took[0]), 1000 * spent / articles


def print_rates(kind: str, count: int, folder: Path) -> None:
    """Print the rates of one process, of two, and of two of dask."""
    few, many = (folder / f"{name}.{'jsonl' if kind == 'text' else 'warc.gz'}" for name in ("few", "many"))
    for path, number in ((few, FEW), (many, count)):
        if kind == "text":
            write_lines(path, number, LONG)
        else:
            write_crawl(path, number)
    found = {}
    for name, options in WAYS.items():
        found[name], spent = rate(few, many, folder / name, *options)
        more = f"{found[name] / found['1 process']:.2f} times one" if name != "1 process" else ""
        print(f"{kind}, {name:<14}{found[name]:>7.1f} articles a second{spent:>8.1f} ms of processor time  {more}")
    print(f"dask takes {found['2 processes'] / found['2 of dask'] - 1:+.0%} of the time of `local`")


def print_memory(count: int, folder: Path) -> None:
    """Print the most that a run holds in each tenth of its time."""
    source = write_lines(folder / "news.jsonl", count, SHORT)
    began, held = time.perf_counter(), []
    with (folder / "report.json").open("wb") as told:
        running = subprocess.Popen(command(source, folder / "tables", "--jobs", "2"), stdout=told)
        while running.poll() is None:
            held.append((time.perf_counter() - began, memory(running.pid)))
            time.sleep(1)
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    passed = time.perf_counter() - began
    print(
        f"{report['articles']:,} articles, {report['errors']} errors, {passed:,.0f} s; work {report['seconds']:,.0f} s"
    )
    tops = [max(size for at, size in held if int(at / passed * PARTS) == part) for part in range(PARTS)]
    print("most in each tenth of the run, MB: " + " ".join(f"{top:.0f}" for top in tops))
    middle = sorted(tops)[PARTS // 2]
    print(f"around their median: {min(tops) / middle - 1:+.1%} to {max(tops) / middle - 1:+.1%}")


def memory(pid: int) -> float:
    """Return the megabytes that a process and all it started hold."""
    try:
        sizes = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8").splitlines()
        held = next((int(line.split()[1]) / 1024 for line in sizes if line.startswith("Pss:")), 0.0)
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8").split()
    except (OSError, ProcessLookupError):
        return 0.0  # it has just ended
    return held + sum(memory(int(child)) for child in children)


def main() -> None:
    """Measure and print."""
    kind = sys.argv[1] if len(sys.argv) > 1 else "text"
    count = int(sys.argv[2]) if len(sys.argv) > 2 else COUNTS[kind]
    with tempfile.TemporaryDirectory() as folder:
        if kind == "memory":
            print_memory(count, Path(folder))
        else:
            print_rates(kind, count, Path(folder))


if __name__ == "__main__":
    main()
