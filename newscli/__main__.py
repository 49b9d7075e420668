"""In: the words of a command line; out: an exit code. `--version` is answered before anything else loads."""

import sys


def main() -> int:
    """Run newscli."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from newscli import __version__

        sys.stdout.write(f"newscli {__version__}\n")
        return 0
    try:
        import gc

        gc.disable()  # modules make no garbage, and looking for it takes a twelfth of the start
        from newscli.cli import run

        gc.enable()
        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
