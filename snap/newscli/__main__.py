"""Takes the words of a command line, returns an exit code; answers `--version` before anything else loads."""

import gc
import os
import sys

# Nearly all that a command makes it keeps to its end: to look for garbage at each 700 things costs a twentieth of it.
_GARBAGE = 200_000


def main() -> int:
    """Run newscli."""
    _import_nothing_from_here()
    if sys.argv[1:] in (["--version"], ["-V"]):
        from newscli import __version__

        sys.stdout.write(f"newscli {__version__}\n")
        return 0
    gc.set_threshold(_GARBAGE)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # of matrices as small as ours several take ten times as long
    try:
        from newscli.cli import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    _leave(code)
    return code


def _import_nothing_from_here() -> None:
    """Take the current folder, which a stranger may have filled, off the path of this process and of all it starts.

    An editor or another program that is started gets it too, if it is in Python. Where the folder is newscli's own, it
    comes last.
    """
    os.environ["PYTHONSAFEPATH"] = "1"
    os.environ["NODEFAULTCURRENTDIRECTORYINEXEPATH"] = "1"  # where Windows looks for a pager first
    sys.path[:] = _elsewhere(sys.path)
    if kept := _elsewhere(os.environ.pop("PYTHONPATH", "").split(os.pathsep)):
        os.environ["PYTHONPATH"] = os.pathsep.join(kept)


def _elsewhere(path: list[str]) -> list[str]:
    root = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))  # noqa: PTH120 (pathlib may lie here)
    try:
        here = os.path.realpath(os.curdir)
        return [each for each in path if os.path.realpath(each) != here] + [here] * (here == root)
    except OSError:  # the folder was removed
        return [*filter(None, path)]


def _leave(code: int) -> None:
    """End at once: to take the interpreter apart first would cost a fifth of a short command's time."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, AttributeError, ValueError):
        pass  # nobody listens any more
    os._exit(code)


if __name__ == "__main__":
    sys.exit(main())
