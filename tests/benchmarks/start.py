"""Print what whole commands cost, as ratios of CPU time to a one-command Typer program, all measured in one run.

    python tests/benchmarks/start.py [RUNS] [every]

Every command runs RUNS times (10), in turns, with bytecode compiled; the table has medians. `on a terminal` is a
pseudo-terminal of 80 columns. With `every`, all commands are run in a pipe over an archive of 21 invented articles, but
for those that open a browser or a whole screen, or fetch.
"""

import compileall
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent.parent)]

import newsroom

NEWSCLI = Path(__file__).resolve().parents[2] / "newscli"
ONE_COMMAND = 'import typer\ndef main() -> None:\n    print("word")\nif __name__ == "__main__":\n    typer.run(main)\n'
RUN = ["-c", "import sys; from newscli.__main__ import main; sys.exit(main())"]
COMMANDS = {
    "--version": 0.35,
    "list": 1.2,
    "show oman-talks": 1.6,
    "quotes oman-talks": 1.6,
    "timeline oman-talks": 1.6,
    "timeline --times oman-talks": 1.6,
    "summarize oman-talks": 1.6,
}
ON_A_TERMINAL = 2.0
# Every other command once, each as it leaves the archive for the next.
EVERY = """
list|search bridge|search --quotes crowns|show @2|quotes @2|timeline @2|timeline --search bridge
timeline --times @2|summarize @2|summarize @2 @3 @4|compare @2 @3|check @2|trace @2|audit @2|export @2 --format bibtex
report @2 -o report.html --force|digest|people|digest --search bridge|history changed|history changed --changes
tag @2 --add port|note @2 Ring.|edit @2 --title Talks|edit @2|mark read @2|mark unread @2
remove opened --yes|remove --undo opened|archive refresh|watch list|watch|feeds list
export -o all.jsonl --force|archive info|archive check|config show|help|help commands|batch people tables|--help
"""


def main() -> None:
    """Measure and print."""
    runs = int(sys.argv[1]) if sys.argv[1:2] and sys.argv[1].isdigit() else 10
    compileall.compile_dir(NEWSCLI, quiet=1)
    with tempfile.TemporaryDirectory() as home:
        script = Path(home) / "one.py"
        script.write_text(ONE_COMMAND, encoding="utf-8")
        rows = [("one command of Typer", "", [str(script)], False, 1.0)]
        if "every" in sys.argv[1:]:
            _prepare(home)
            calls = [call for row in EVERY.split("\n") for call in row.split("|") if call]
            rows += [(f"newscli {words}", "in a pipe", [*RUN, *words.split()], False, 0.0) for words in calls]
        else:
            rows += [
                (f"newscli {words}", "in a pipe", [*RUN, *words.split()], False, most)
                for words, most in COMMANDS.items()
            ]
            rows += [
                (f"newscli {words}", "on a terminal", [*RUN, *words.split(), "--no-pager"], True, ON_A_TERMINAL)
                for words in COMMANDS
                if words != "--version"
            ]
        spent: list[list[float]] = [[] for _ in rows]
        for turn in range(runs + 1):
            for row, found in zip(rows, spent, strict=True):
                cost = _cost(row[2], on_terminal=row[3], home=home)
                if turn:  # the first turn fills the caches
                    found.append(cost)
    base = statistics.median(spent[0])
    print(f"{'command':<40}{'where':<15}{'CPU ms':>8}{'ratio':>8}{'at most':>9}")
    for (name, where, _, _, most), found in zip(rows, spent, strict=True):
        middle = statistics.median(found)
        print(f"{name:<40}{where:<15}{middle:>8.1f}{middle / base:>8.2f}{most or '':>9}")


def _prepare(home: str) -> None:
    """Fill an archive, in which one article has two versions and another can be removed; and make tables of it."""
    records = [newsroom.record(number, sentences=25) for number in range(20)]
    records[0]["title"], records[1]["title"] = "Changed overnight", "Opened by the mayor"
    records.append({**records[0], "text": records[0]["text"] + "\n\nNobody was hurt."})
    path = Path(home) / "news.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    own = _environment(home)
    analyze = ("batch", "analyze", str(path), "tables", "--jobs", "1")
    for words in (("add", str(path), "-q"), ("watch", "add", "bridge", "bridge"), analyze):
        subprocess.run([sys.executable, *RUN, *words], check=True, stdout=subprocess.DEVNULL, env=own, cwd=home)


def _environment(home: str) -> dict[str, str]:
    known = {"HOME": home, "XDG_DATA_HOME": home, "TERM": "xterm", "PYTHONPATH": str(NEWSCLI.parent), "EDITOR": "true"}
    own = {**os.environ, **known}
    own.pop("PYTHONDONTWRITEBYTECODE", None)
    return own


def _cost(words: list[str], *, on_terminal: bool, home: str) -> float:
    """Return the CPU time of one run in milliseconds."""
    ours, theirs = os.openpty() if on_terminal else os.pipe()
    pid = os.fork()
    if pid == 0:
        os.dup2(theirs, 1)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        os.close(ours)
        os.chdir(home)
        os.execve(sys.executable, [sys.executable, *words], _environment(home))
    os.close(theirs)
    try:
        while os.read(ours, 1 << 16):
            pass
    except OSError:
        pass  # a terminal whose other side is gone
    _, status, usage = os.wait4(pid, 0)
    os.close(ours)
    if status:
        sys.exit(f"failed: {' '.join(words)}")
    return 1000 * (usage.ru_utime + usage.ru_stime)


if __name__ == "__main__":
    main()
