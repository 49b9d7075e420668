"""What docs/across-papers.md shows as printed is what its commands print of the story that it names."""

from pathlib import Path

from front_door import run

ROOT = Path(__file__).resolve().parent.parent
STORY = ROOT / "data" / "stories" / "orsund-viaduct"
HEARING = ROOT / "data" / "recordings" / "quill-weir.vtt"
DRAFT = """“We heard a crack like ice breaking … then there was no floor,” said Ida Roake.

The line will reopen on June 11, Northern Rail said.
"""
COMMANDS = (
    ("trace", "We heard a crack like ice breaking, and then there was no floor"),
    ("check", "-"),
    ("compare", *(str(path) for path in sorted(STORY.glob("*.md")))),
    ("digest", "--search", "orsund viaduct", "--since", "2026-05-16"),
    ("people", "Tomas", "Wieland"),
    ("audit", str(STORY / "09-fell-herald.md")),
    ("quotes", str(HEARING), "--speaker", "Vole"),
    ("check", str(HEARING.with_name("draft.md")), "--against", str(HEARING)),
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


def test_three_of_twelve_quotations_of_a_recording_are_wrong_against_it_and_against_the_archive(tmp_path: Path) -> None:
    draft = str(HEARING.with_name("draft.md"))
    against = run(tmp_path, "check", draft, "--against", str(HEARING), "--exit-code")
    assert run(tmp_path, "add", "-q", str(HEARING)).code == 0
    kept = run(tmp_path, "check", draft, "--exit-code")
    assert (against.code, kept.code) == (6, 6)
    assert against.out == kept.out
    rows = [line.split("\t") for line in against.out.splitlines()]
    assert {len(row) for row in rows} == {9}  # no address to hear them at
    wrong = [(row[0], row[7]) for row in rows if row[0] not in ("exact", "cut")]
    assert (len(rows), wrong) == (12, [("altered", "12:53"), ("altered", "13:33"), ("other speaker", "13:43")])
    page = tmp_path / "hearing.html"
    assert run(tmp_path, "report", "hearing-on-quill-weir", "-o", str(page)).code == 0
    assert 'href="quill-weir.mp4#t=823"' in page.read_text(encoding="utf-8")
    assert run(tmp_path, "check", draft, "-o", str(tmp_path / "check.html")).code == 0
    assert 'href="quill-weir.mp4#t=823"' in (tmp_path / "check.html").read_text(encoding="utf-8")
