"""What docs/across-papers.md shows as printed is what its commands print of the story that it names."""

from pathlib import Path

from front_door import run

ROOT = Path(__file__).resolve().parent.parent
STORY = ROOT / "data" / "stories" / "orsund-viaduct"
DRAFT = """“We heard a crack like ice breaking … then there was no floor,” said Ida Roake.

“We heard a crack like glass, and then there was no floor,” said Roake.

The line will reopen on June 11, Northern Rail said.
"""
COMMANDS = (
    ("trace", "We heard a crack like ice breaking, and then there was no floor"),
    ("check", "-"),
    ("compare", *(str(path) for path in sorted(STORY.glob("*.md")))),
    ("digest", "--search", "orsund viaduct", "--since", "2026-05-16"),
    ("people", "Tomas", "Wieland"),
    ("audit", str(STORY / "09-fell-herald.md")),
)


def test_the_examples_are_what_is_printed(tmp_path: Path) -> None:
    parts = (ROOT / "docs" / "across-papers.md").read_text(encoding="utf-8").split("```")
    shown = [part.strip("\n") for part in parts[1::2] if not part.startswith("sh")]
    run(tmp_path, "add", "-q", *(str(path) for path in sorted(STORY.glob("*.md"))))
    printed = [
        run(tmp_path, *words, "--format", "rich", "--color", "never", given=DRAFT, COLUMNS="80").out
        for words in COMMANDS
    ]
    assert [block for block in shown if not any(block in text for text in printed)] == []
    assert [words[0] for words, text in zip(COMMANDS, printed, strict=True) if not any(b in text for b in shown)] == []
