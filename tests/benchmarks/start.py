"""Print what whole commands cost, as ratios of CPU time to a one-command Typer program, all measured in one run.

    python tests/benchmarks/start.py [RUNS]

Every command runs RUNS times (10), in turns, with bytecode compiled; the table has medians. `on a terminal` is a
pseudo-terminal of 80 columns.
"""

import compileall
import os
import statistics
import sys
import tempfile
from pathlib import Path

NEWSCLI = Path(__file__).resolve().parents[2] / "newscli"
ONE_COMMAND = 'import typer\ndef main() -> None:\n    print("word")\nif __name__ == "__main__":\n    typer.run(main)\n'
RUN = ["-c", "import sys; from newscli.__main__ import main; sys.exit(main())"]
COMMANDS = {
    "--version": 0.35,
    "list": 1.2,
    "show oman-talks": 1.6,
    "quotes oman-talks": 1.6,
    "timeline oman-talks": 1.6,
    "times oman-talks": 1.6,
    "summarize oman-talks": 1.6,
}
ON_A_TERMINAL = 2.0


def main() -> None:
    """Measure and print."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    compileall.compile_dir(NEWSCLI, quiet=1)
    with tempfile.TemporaryDirectory() as home:
        script = Path(home) / "one.py"
        script.write_text(ONE_COMMAND, encoding="utf-8")
        rows = [("one command of Typer", "", [str(script)], False, 1.0)]
        rows += [
            (f"newscli {words}", "in a pipe", [*RUN, *words.split()], False, most) for words, most in COMMANDS.items()
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
    print(f"{'command':<30}{'where':<15}{'CPU ms':>8}{'ratio':>8}{'at most':>9}")
    for (name, where, _, _, most), found in zip(rows, spent, strict=True):
        middle = statistics.median(found)
        print(f"{name:<30}{where:<15}{middle:>8.1f}{middle / base:>8.2f}{most:>9.2f}")


def _cost(words: list[str], *, on_terminal: bool, home: str) -> float:
    """Return the CPU time of one run in milliseconds."""
    environment = {
        **os.environ,
        "HOME": home,
        "XDG_DATA_HOME": home,
        "TERM": "xterm",
        "PYTHONPATH": str(NEWSCLI.parent),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    ours, theirs = os.openpty() if on_terminal else os.pipe()
    pid = os.fork()
    if pid == 0:
        os.dup2(theirs, 1)
        os.close(ours)
        os.execve(sys.executable, [sys.executable, *words], environment)
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
