"""The house keeps its own rules: lint, types and floors."""

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parent.parent

CHECKS = {
    "ruff": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    "mypy": ["mypy"],
    "floors": ["importlinter.cli"],
}


@pytest.mark.parametrize("check", CHECKS)
def test_rules(check: str) -> None:
    command = CHECKS[check]
    if command[0] == "importlinter.cli":
        command = ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]
    else:
        command = ["-m", *command]
    done = subprocess.run([sys.executable, *command], cwd=HOUSE, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


CALLED_BY_OTHERS = {"to_words", "_new_conn", "dask_setup"}  # by sumy, urllib3 and dask


def _defined(module: ast.Module) -> Iterator[str]:
    """Yield the names that a module defines for itself or others, but for what a decorator hands on."""
    for each in module.body:
        if isinstance(each, ast.FunctionDef | ast.ClassDef) and not each.decorator_list:
            yield each.name
        elif isinstance(each, ast.Assign | ast.AnnAssign):
            yield from (
                name.id for name in ast.walk(each) if isinstance(name, ast.Name) and isinstance(name.ctx, ast.Store)
            )


@cache
def _texts() -> dict[Path, str]:
    return {path: path.read_text(encoding="utf-8") for path in (HOUSE / "newscli").rglob("*.py")}


def test_nothing_stands_unused() -> None:
    texts = _texts()
    learning = [path.read_text(encoding="utf-8") for path in (HOUSE / "tests/learn").glob("*.py")]
    words = {path: Counter(re.findall(r"\w+", text)) for path, text in texts.items()}
    everywhere = Counter(re.findall(r"\w+", "\n".join([*texts.values(), *learning])))
    unused = [
        f"{path.relative_to(HOUSE)}: {name}"
        for path, text in texts.items()
        for name in _defined(ast.parse(text))
        if (words[path] if name.startswith("_") else everywhere)[name] < 2
        and not name.endswith("_")
        and name not in CALLED_BY_OTHERS
    ]
    assert unused == []


def _methods(module: ast.Module) -> Iterator[str]:
    """Yield the names of methods of classes that stand for themselves."""
    for each in module.body:
        if isinstance(each, ast.ClassDef) and {ast.unparse(base) for base in each.bases} <= {"NamedTuple"}:
            yield from (part.name for part in each.body if isinstance(part, ast.FunctionDef) and part.name[:2] != "__")


def test_no_method_stands_unused() -> None:
    told = [*_texts().values(), *(path.read_text("utf-8") for path in (HOUSE / "tests").rglob("*.py"))]
    asked = set(re.findall(r"\.(\w+)", "\n".join(told)))
    modules = {path: ast.parse(text) for path, text in _texts().items() if "\nclass " in text}
    unused = [
        f"{path.relative_to(HOUSE)}: {name}"
        for path, module in modules.items()
        for name in _methods(module)
        if name not in asked | CALLED_BY_OTHERS
    ]
    assert unused == []
