"""Fuzzes a way in: `python tests/fuzz NAME [--seconds N] [--seed N]`, or all of them, each so long."""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
_ENVIRONMENT = {**os.environ, "PYTHONHASHSEED": "0"}  # what is covered, and so what is tried, hangs on no chance
sys.path.insert(0, str(HERE.parent))


def main() -> int:
    """Run one harness here, or each in a process of its own; return 1 if one of them found something."""
    # Read off, not imported: only what atheris imports is instrumented.
    names = re.findall(r"@_way\ndef (\w+)", (HERE / "harness.py").read_text("utf-8"))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", nargs="?", choices=names)
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--runs", type=int, default=-1, help="inputs at most: with a seed, the same ones each time")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    if asked.name:
        return fuzz(asked.name, asked.seconds, asked.runs, asked.seed)
    failed = [name for name in names if _apart(name)]
    print(f"{len(names)} ways in, {len(failed)} with findings: {', '.join(failed) or 'none'}")
    return int(bool(failed))


def fuzz(name: str, seconds: int, runs: int, seed: int) -> int:
    """Run a harness under atheris until the time or the runs are over, or something is found."""
    import atheris

    with atheris.instrument_imports(include=["newscli"]):
        import newscli.summary  # noqa: F401  (what the rooms load later is instrumented too, if they load here)

        from fuzz.harness import HARNESSES, MOST
    from fuzz.seeds import seeds

    found = HERE / "findings"
    found.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as corpus:
        for number, seed_bytes in enumerate(seeds(name)):
            (Path(corpus) / str(number)).write_bytes(seed_bytes[:MOST])
        times = (f"-max_total_time={seconds}", f"-runs={runs}", f"-seed={seed}", "-timeout=100")
        sizes = (f"-max_len={MOST}", "-rss_limit_mb=2048", "-verbosity=0", "-print_final_stats=1")
        files = (corpus, f"-dict={HERE / 'news.dict'}", f"-artifact_prefix={found}/{name}-")
        atheris.Setup(["fuzz", *files, *times, *sizes], HARNESSES[name])
        atheris.Fuzz()
    return 0


def _apart(name: str) -> bool:
    command = [sys.executable, str(HERE), name, *sys.argv[1:]]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=_ENVIRONMENT)
    if done.returncode:
        print(f"{name}:\n{done.stdout[-2000:]}{done.stderr[-3000:]}")
    return done.returncode != 0


if __name__ == "__main__":
    sys.exit(main())
