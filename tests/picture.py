"""Draws the picture of the README: takes commands and how newscli answers them on a terminal, makes `docs/picture.svg`.

python tests/picture.py
"""

import html
import re
import tempfile
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.text import Text

from front_door import run_on_terminal

PICTURE = Path(__file__).resolve().parent.parent / "docs" / "picture.svg"
COMMANDS = (
    "newscli summarize tram-vote -n 1",
    "newscli quotes tram-vote --kind direct -q",
    "newscli timeline tram-vote --since 2025-11 -q",
)
COLUMNS = 80


def draw() -> str:
    """Run the commands in a pseudo-terminal and return what it shows as an SVG."""
    console = Console(width=COLUMNS, record=True, file=StringIO())
    with tempfile.TemporaryDirectory() as home:
        for command in COMMANDS:
            answer = run_on_terminal(Path(home), *command.split()[1:], columns=COLUMNS)
            console.print(Text.assemble(("$ ", "dim"), (command, "bold")), end="\n\n")
            console.print(Text.from_ansi(answer.out.strip("\n")), end="\n\n")
    svg: str = console.export_svg(title="newscli", unique_id="newscli")
    # Whoever looks at it shall not fetch a font from elsewhere.
    return re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.S)


def words(svg: str) -> list[str]:
    """Return the lines of text in a picture."""
    lines: dict[float, list[str]] = {}
    for height, text in re.findall(r'<text [^>]*\by="([\d.]+)"[^>]*>([^<]*)</text>', svg):
        lines.setdefault(float(height), []).append(html.unescape(text).replace("\xa0", " "))
    return ["".join(line).rstrip() for _, line in sorted(lines.items())]


if __name__ == "__main__":
    PICTURE.write_text(draw(), encoding="utf-8")
