"""In: names of measures, or none; out: the table of scores and the mistakes of those measures, on standard output."""

import sys

from . import score_all
from .tally import PARTS


def main() -> None:
    """Print one row a measure."""
    tally = score_all()
    for topic in sys.argv[1:]:
        for measure, lines in tally.mistakes.items():
            if measure.startswith(topic):
                sys.stdout.writelines(f"{measure} · {line}\n" for line in lines)
    sys.stdout.write(f"{'F1 or share, %':<24}{'tuned':>8}{'wanted':>8}{'held out':>10}{'wanted':>8}\n")
    for measure, parts in tally.scores().items():
        cells = [(f"{parts[part].f1:.1f}", str(parts[part].wanted)) if part in parts else ("", "") for part in PARTS]
        sys.stdout.write("{:<24}{:>8}{:>8}{:>10}{:>8}\n".format(measure, *cells[0], *cells[1]))


if __name__ == "__main__":
    main()
