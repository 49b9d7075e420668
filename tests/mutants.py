"""Changes one small thing of the program at a time and asks the tests of its room whether they see it.

    python tests/mutants.py [COUNT] [ROOM ...]

A sample with a fixed seed is taken, as many of each room. A mutant that the room's tests let live goes to those of its
neighbours. The changes are made in a copy of the project; what survives is printed with its line.
"""

import ast
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

HOUSE = Path(__file__).resolve().parent.parent
# The tests of each room, then those of its neighbours.
ROOMS = {
    "ingest": (
        "facts sources reading pages network markdown decoding pastes odd_pages feeds",
        "safety front_door archive_commands",
    ),
    "cli": ("front_door archive_commands settings completion help", "daily search safety feeds corrections readme"),
    "archive": ("archive search migration archive_safety notes corrections", "archive_commands daily"),
    "pipeline": ("pipeline workers days settings feeds", "archive_commands daily corrections notes watching"),
    "timeline": ("times events timeline_filtering story_timelines", "scores quotations"),
    "quotes": ("quotes quote_shapes turns verbs people", "scores quotations"),
    "summary": ("summary learnt", "scores growth"),
}
_OTHERS: dict[type, type] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
}


class Mutant(NamedTuple):
    """A node of a module, by its number in a walk of the tree."""

    path: Path
    node: int


def changed(node: ast.AST) -> str:
    """Change a node in place; return what was done, or nothing where there is nothing to do."""
    if isinstance(node, ast.Compare) and type(node.ops[0]) in _OTHERS:
        node.ops[0] = _OTHERS[type(node.ops[0])]()
        return "another comparison"
    if isinstance(node, ast.BoolOp | ast.BinOp) and type(node.op) in _OTHERS:
        node.op = _OTHERS[type(node.op)]()
        return "another operator"
    if isinstance(node, ast.Constant) and isinstance(node.value, bool | int):
        node.value = not node.value if isinstance(node.value, bool) else node.value + 1
        return f"{node.value} instead"
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        node.op, node.operand = ast.Not(), ast.UnaryOp(ast.Not(), node.operand)
        return "without not"
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call | ast.Await):
        node.value = ast.Constant(None)
        return "without the call"
    return ""


def mutants(room: str) -> Iterator[Mutant]:
    """Yield all of a room."""
    for path in sorted((HOUSE / "newscli" / room).rglob("*.py")):
        for number, node in enumerate(ast.walk(ast.parse(path.read_text("utf-8")))):
            if hasattr(node, "lineno") and changed(node):
                yield Mutant(path.relative_to(HOUSE), number)


def passes(copy: Path, tests: str) -> bool:
    """Return True if the tests pass with what stands in the copy."""
    files = [f"tests/test_{name}.py" for name in tests.split()]
    flags = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", "-m", "not kill and not browser"]
    environment = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", *flags, *files],
            cwd=copy,
            env=environment,
            capture_output=True,
            timeout=1200,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def tried(mutant: Mutant, copy: Path, rooms: tuple[str, str]) -> str:
    """Return where and what a mutant is, and who killed it."""
    source = (HOUSE / mutant.path).read_text("utf-8")
    tree = ast.parse(source)
    node = list(ast.walk(tree))[mutant.node]
    line = getattr(node, "lineno", 0)
    done = changed(node)
    (copy / mutant.path).write_text(ast.unparse(tree), "utf-8")
    fate = next((f"killed by {who}" for who, tests in zip(("its room", "neighbours"), rooms, strict=True)
                 if not passes(copy, tests)), "SURVIVES")  # fmt: skip
    (copy / mutant.path).write_text(source, "utf-8")
    return f"{fate:21} {mutant.path}:{line} {done}: {source.splitlines()[line - 1].strip()}"


def main() -> None:
    """Try a sample and print what became of each, then the share that was killed by room."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    rooms = sys.argv[2:] or list(ROOMS)
    chance = Random(1)
    drawn = {room: chance.sample(list(mutants(room)), count // len(rooms)) for room in rooms}
    killed = dict.fromkeys(rooms, 0)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        shutil.copytree(HOUSE, copy, ignore=shutil.ignore_patterns(".git", "__pycache__", "findings", ".*_cache"))
        for room in list(rooms):
            if not all(passes(copy, tests) for tests in ROOMS[room]):
                print(f"    {room}: its tests fail as it is, so they can judge nothing", flush=True)
                rooms.remove(room)
        for number in range(count // max(len(drawn), 1)):
            for room in rooms:
                told = tried(drawn[room][number], copy, ROOMS[room])
                killed[room] += told.startswith("killed")
                print(told, flush=True)
                print(f"    {room}: {killed[room]} of {number + 1} killed", flush=True)


if __name__ == "__main__":
    main()
