"""Interrupts what writes: `python tests/faults [NAME...] [--every N] [--first N] [--kind KIND]`; without names, all."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from faults.sweep import KINDS, LIBRARY, built, sweep


def main() -> int:
    """Sweep, and say of each command how many faults it met, and after how many the law did not hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--every", type=int, default=1, help="only each so many calls")
    parser.add_argument("--first", type=int, default=1, help="the first call that is interrupted")
    parser.add_argument("--kind", choices=KINDS, action="append")
    asked = parser.parse_args()
    if LIBRARY not in os.environ:
        with tempfile.TemporaryDirectory() as made:
            return _preloaded(Path(made))
    tried = failed = 0
    for case, found in sweep(tuple(asked.names), tuple(asked.kind or KINDS), asked.every, asked.first):
        wrong = [each for each in found if each]
        tried, failed = tried + len(found), failed + len(wrong)
        print(f"{case.name}\t{len(found)} faults\t{len(wrong)} failures", flush=True)
        for each in wrong[:5]:
            print(f"    {each}", flush=True)
    print(f"all\t{tried} faults\t{failed} failures")
    return int(bool(failed) or not tried)


def _preloaded(folder: Path) -> int:
    """Begin anew below the library."""
    import subprocess

    library = built(folder)
    if library is None:
        print("there is no gcc here")
        return 2
    told = {"LD_PRELOAD": str(library), LIBRARY: str(library), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run([sys.executable, *sys.argv], env={**os.environ, **told}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
