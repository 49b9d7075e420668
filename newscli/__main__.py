"""In: the words of a command line; out: an exit code. `--version` is answered before anything else loads."""

import sys


def main() -> int:
    """Run newscli."""
    if sys.argv[1:] == ["--version"]:
        from newscli import __version__

        sys.stdout.write(f"newscli {__version__}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
