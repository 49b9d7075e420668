"""Measures the house: how long its rooms are, who reads English where, what a cold command loads.

    python tests/house.py sizes|english [-v]|modules [TREE]

TREE is another checkout; without one this tree is measured.

`sizes`: for each room the lines of its Python and of its rows (text files that nobody learnt), or their characters
÷ 48 where that is more, so that nothing is gained by longer lines; modules; lines of learnt weights (`.tsv` files whose
head begins with "# what:") apart. The last two rows are the rooms that know English together, and the whole.

`english`: functions that read a token's word, lemma or tag, or run a pattern over text. A function counts if its own
body, without functions defined within it, (1) takes an attribute of `TOKEN` of anything or calls a method of
`TOKEN_METHODS`, (2) reads a name of `NAMES` (as parameters and variables that hold words or tags are called in this
house), or (3) calls a method of `PATTERN_METHODS` on `re`, on a name that a module sets to a compiled pattern (by
`re.compile`, `compile_pattern`, `lazily` or another function whose name ends in "pattern" or "patterns"), be it here or
in the module that it comes from, or on the result of calling such a name. Lambdas count for the function around them.
`tag` and `tags` don't count where they are a reader's (`TAGGED_BY_READERS`). `-v` names all that count.

`modules`: modules of newscli that are loaded when a new process runs `newscli quotes FILE`.
"""

import ast
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from front_door import environment

HOUSE = Path(__file__).resolve().parent.parent
CHARACTERS = 48
ENGLISH_ROOMS = ("language", "rules", "quotes", "timeline")
AT_HOME = ("language", "rules")
ROWS = (".py", ".rows", ".txt", ".toml", ".json", ".yaml")
TOKEN = frozenset(
    ["lows", "low", "tags", "tag", "tagged", "lemma", "lemmas", "shape", "known", "words_before", "families", "codes"]
)
TOKEN_METHODS = frozenset(["low", "tagged", "mark", "after", "before", "behind_which", "says_that", "unit"])
NAMES = frozenset(["lows", "low", "tags", "tag", "lemma", "lemmas", "shape"])
PATTERN_METHODS = frozenset(["match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split", "scanner"])
COMPILES = ("compile", "lazily", "pattern", "patterns")
# In these rooms a tag is what a reader gives to an article.
TAGGED_BY_READERS = frozenset(["archive", "batch", "cli", "pipeline", "reader", "render", "schema"])
READERS_TAGS = frozenset(("tag", "tags"))
Function = ast.FunctionDef | ast.AsyncFunctionDef


class Size(NamedTuple):
    """How large a part of the house is: lines by the larger of two measures, modules, lines of weights."""

    lines: int
    modules: int
    weights: int


def size(files: list[Path]) -> Size:
    """Return the size of some files."""
    lines = characters = modules = weights = 0
    for path in files:
        if path.suffix == ".tsv" and path.read_text(encoding="utf-8").startswith("# what:"):
            weights += _lines(path)
        elif (path.suffix in ROWS or path.suffix == ".tsv") and "license" not in path.name:
            modules += path.suffix == ".py"
            lines += _lines(path)
            characters += len(path.read_text(encoding="utf-8"))
    return Size(max(lines, characters // CHARACTERS), modules, weights)


def _lines(path: Path) -> int:
    return path.read_bytes().count(b"\n")


def sizes(tree: Path) -> Iterator[tuple[str, Size]]:
    """Yield each room with its size, then those that know English together, then the whole."""
    package = tree / "newscli"
    files = [path for path in sorted(package.rglob("*")) if path.is_file() and "__pycache__" not in path.parts]
    rooms: dict[str, list[Path]] = {}
    for path in files:
        rooms.setdefault(path.relative_to(package).parts[0], []).append(path)
    for name, held in sorted(rooms.items()):
        if (package / name).is_dir() or name.endswith(".py"):
            yield name, size(held)
    yield "+".join(ENGLISH_ROOMS), size([path for name in ENGLISH_ROOMS for path in rooms.get(name, [])])
    yield "all", size(files)


def english(tree: Path) -> Iterator[tuple[str, str]]:
    """Yield the room and the place of each function that reads words, lemmas or tags, or runs a pattern."""
    parsed = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted((tree / "newscli").rglob("*.py"))}
    patterns = {_module(tree, path): _patterns_of(module) for path, module in parsed.items()}
    for path, module in parsed.items():
        known = patterns[_module(tree, path)] | _imported(module, patterns) | {"re"}
        room = path.relative_to(tree / "newscli").parts[0]
        for name, function in _functions(module):
            tags = READERS_TAGS if room in TAGGED_BY_READERS else frozenset()
            if any(_reads(node, known) and _name_of(node) not in tags for node in _own(function)):
                yield room, f"{path.relative_to(tree)}:{function.lineno} {name}"


def _module(tree: Path, path: Path) -> str:
    return ".".join(path.relative_to(tree).with_suffix("").parts)


def _patterns_of(module: ast.Module) -> set[str]:
    """Return the names that a module sets to compiled patterns."""
    names = set()
    for node in module.body:
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        if any(isinstance(each, ast.Call) and _called(each).endswith(COMPILES) for each in ast.walk(value or node)):
            targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
            names |= {target.id for target in targets if isinstance(target, ast.Name)}
    return names


def _called(call: ast.Call) -> str:
    function = call.func
    return getattr(function, "attr", getattr(function, "id", ""))


def _imported(module: ast.Module, patterns: dict[str, set[str]]) -> set[str]:
    froms = (node for node in ast.walk(module) if isinstance(node, ast.ImportFrom))
    return {
        each.asname or each.name
        for node in froms
        for each in node.names
        if each.name in patterns.get(node.module or "", ())
    }


def _functions(tree: ast.AST, within: str = "") -> Iterator[tuple[str, Function]]:
    """Yield all functions and methods with their names, those within others too."""
    for node in ast.iter_child_nodes(tree):
        name = within
        if isinstance(node, Function | ast.ClassDef):
            name = f"{within}.{node.name}" if within else node.name
        if isinstance(node, Function):
            yield name, node
        yield from _functions(node, name)


def _own(function: Function) -> Iterator[ast.AST]:
    """Yield the nodes of a function's body, those of functions within it left out."""
    waiting: list[ast.AST] = [*function.body]
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, Function):
            waiting += ast.iter_child_nodes(node)


def _reads(node: ast.AST, patterns: set[str]) -> bool:
    """Return True if a node reads a word or a tag, or runs a pattern."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        method, of = node.func.attr, node.func.value
        base = of.func if isinstance(of, ast.Call) else of
        while isinstance(base, ast.Subscript):
            base = base.value
        on_pattern = isinstance(base, ast.Name) and base.id in patterns
        return method in TOKEN_METHODS or (method in PATTERN_METHODS and on_pattern)
    if isinstance(node, ast.Attribute):
        return node.attr in TOKEN
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in NAMES


def _name_of(node: ast.AST) -> str:
    return str(getattr(node, "attr", getattr(node, "id", "")))


LOADS = """
import sys
from newscli.__main__ import main
import newscli.__main__ as program
program._leave = lambda code: print(*sys.modules, file=sys.stderr)
sys.argv[1:] = ["quotes", {file!r}]
main()
"""
TEXT = "Ada Lund said on Monday that the bridge was safe. “We will not close it,” the mayor of Marn told reporters.\n"


def loaded(tree: Path) -> list[str]:
    """Return the modules of newscli that a cold `newscli quotes FILE` loads."""
    with tempfile.TemporaryDirectory() as home:
        file = Path(home) / "story.txt"
        file.write_text(TEXT, encoding="utf-8")
        own = environment(Path(home)) | {"PYTHONPATH": str(tree)}
        code = LOADS.format(file=str(file))
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=own)
    return sorted(name for name in done.stderr.split() if name.partition(".")[0] == "newscli")


def main(words: list[str]) -> None:
    """Print what is asked for."""
    wordy = "-v" in words
    asked, *rest = [word for word in words if word != "-v"] or ["sizes"]
    tree = Path(rest[0]).resolve() if rest else HOUSE
    if asked == "sizes":
        print(f"{'':34}{'lines':>8}{'modules':>9}{'weights':>9}")
        for name, of in sizes(tree):
            print(f"{name:34}{of.lines:8}{of.modules:9}{of.weights:9}")
    elif asked == "english":
        found = list(english(tree))
        rooms = Counter(room for room, _ in found)
        for room, count in rooms.most_common():
            print(f"{room:34}{count:8}")
        print(f"{'outside ' + ' and '.join(AT_HOME):34}{sum(rooms[r] for r in rooms if r not in AT_HOME):8}")
        print(f"{'in rules':34}{rooms['rules']:8}")
        if wordy:
            print(*(place for _, place in found), sep="\n")
    elif asked == "modules":
        names = loaded(tree)
        print(*(names if wordy else ()), f"{len(names)} modules of newscli", sep="\n")
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
