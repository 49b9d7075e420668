"""Changes one small thing of the program at a time and asks the tests that run its line whether they see it.

    python tests/mutants.py [COUNT] [ROOM ...] [--folder FOLDER] [--seed SEED] [--tests FILE ...] [--texts FOLDER]

Needs `pip install coverage`. The suite, or the files of it that are named, runs once under it, in a copy of the
project, to learn which tests run which line. Then a sample is taken, as many of each room; another seed draws another
one. Something small is an operator, a number, a call, or a row of a table at the top of a module. A mutant is judged by
tests that run its line, first by those that run what few run of its function, then of each test function by its
quickest: by those of files that import its room for `BUDGET` seconds at most, then by the others for half of that;
where few run the line (or processes that are killed, which tell nothing) by others of its room and module, too. FOLDER
keeps the copy and what was found, so that a run that was stopped goes on there.

Not all that survives matters: a condition may tell apart what never comes. `--texts` names a folder of other articles,
texts or pages, those of one story in a folder of their own. What survives the tests is tried on those that run its
line: one that changes what is told of them is missing a test, the others may be no change at all.
"""

import argparse
import ast
import gc
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import cache, cached_property, partial
from itertools import chain, groupby, zip_longest
from pathlib import Path
from random import Random
from types import CodeType, FunctionType
from typing import NamedTuple

import coverage  # type: ignore[import-not-found, unused-ignore]
import pytest

HOUSE = Path(__file__).resolve().parent.parent
BUDGET = 30.0  # seconds that tests took where nothing was changed, which is twice as long while lines are noted
_FEW = 2  # rows that are no table yet, but the parts of one row
FEW = 40  # tests that run a line; what only one test runs may be kept for all that come after it
LONGEST = 600  # seconds that a mutant may take by the clock; a busy machine needs more than BUDGET
CACHED = type(cache(len))  # functions that remember
NO_END, NOT_JUDGED = "no end", "too little time"
# What these tests look at is not one line of the program, or they take long.
BLIND = "house prose wheel browser growth fuzz"
FLAGS = ("-q", "-p", "no:cacheprovider", "-p", "no:randomly", "--dist=no", "-m", "not browser")
UNSEEN = tuple(f"--ignore=tests/test_{name}.py" for name in BLIND.split())
# Programs that tests start are followed too: what Python loads first reads off the name of the test. newscli leaves
# without what Python does at the end, so what was measured is kept before.
FOLLOWED = """import os
if os.environ.get("COVERAGE_PROCESS_START"):
    import coverage
    measuring, leave = coverage.process_startup() or coverage.process_startup.coverage, os._exit
    with open({now!r}) as file:
        measuring.switch_context(file.read())
    def _exit(code):
        measuring.stop()
        measuring.save()
        leave(code)
    os._exit = _exit
"""
# What is told of articles that are not the project's, as it was at first.
OUTSIDE = "tests/test_outside.py"
TOLD_OUTSIDE = """from pathlib import Path
import newscli, pytest
TEXTS, TOLD = Path({texts!r}), Path({told!r})
def read(path):
    return newscli.read(path.read_bytes())
def told(path):
    if path.is_dir():
        return repr(newscli.compare([read(each) for each in sorted(path.iterdir())]))
    article = read(path)
    looks = newscli.find_quotes, newscli.find_timeline, newscli.find_times, newscli.summarize, newscli.find_keyphrases
    return repr((article, [look(article) for look in looks]))
@pytest.mark.parametrize("path", sorted(set(TEXTS.rglob("*")) - {{TEXTS}}), ids=lambda path: path.name)
def test_what_is_told(path):
    try:
        found = told(path)
    except newscli.NewscliError as error:
        found = repr(error)
    known = TOLD / str(path.relative_to(TEXTS)).replace("/", "+")
    known.exists() or known.write_text(found, "utf-8")
    assert found == known.read_text("utf-8")
"""
SETTINGS = """[run]
include = {copy}/newscli/*
data_file = {folder}/lines/lines
parallel = true
disable_warnings = no-data-collected, module-not-imported, module-not-measured
"""
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


class Knowledge:
    """Which tests run which lines of which module, and the seconds that each test takes."""

    def __init__(self, folder: Path) -> None:
        self.copy, self.lines = folder / "copy", coverage.CoverageData(str(folder / "lines" / "lines"))
        self.lines.read()
        self.seconds: dict[str, float] = json.loads((folder / "seconds.json").read_text("utf-8"))
        self.outside = {name for name in self.seconds if name.startswith(OUTSIDE)}

    def texts(self, path: Path, line: int, function: range) -> list[str]:
        """Return the tests on texts from outside that run the line, or any that do where it runs when it is loaded."""
        module = self.lines.contexts_by_lineno(str(self.copy / path))
        direct = self.outside.intersection(module.get(line, ())) if function else self.outside
        return [*self._within(direct, BUDGET, _rarity(module, function))]

    def judges(self, path: Path, line: int, function: range) -> list[str]:
        """Return the tests that a mutant in that line of a function is tried with; none if nothing runs its module."""
        module, own = self.lines.contexts_by_lineno(str(self.copy / path)), self.seconds.keys() - self.outside
        direct = own.intersection(module.get(line, ())) if function else set[str]()
        rare = _rarity(module, function)
        room = set(self._of_room(path.parts[1]))
        others = (own.intersection(chain(*module.values())) | room) - direct if len(direct) < FEW else set[str]()
        order = [(direct & room, 1.0), (direct - room, 0.5), (others & room, 0.5), (others - room, 0.5)]
        return [*chain(*(self._within(tests, share * BUDGET, rare) for tests, share in order))]

    def _of_room(self, room: str) -> Iterator[str]:
        """Yield the tests of files that import a room."""
        imported = re.compile(rf"\bnewscli(\.| import .*\b){room}\b")
        for file, tests in groupby(self.seconds, lambda test: test.partition("::")[0]):
            if imported.search((self.copy / file).read_text("utf-8")):
                yield from tests

    def _within(self, tests: set[str], left: float, rare: Mapping[str, float]) -> Iterator[str]:
        """Yield tests that take no more seconds together, but one at least.

        Those that run what few run fill half of that, then of each test function the quickest comes first.
        """
        seconds = self.seconds
        of_one: dict[str, list[str]] = defaultdict(list)
        for test in sorted(tests, key=seconds.__getitem__):
            of_one[test.partition("[")[0]].append(test)
        turns = (each for row in zip_longest(*of_one.values()) for each in row if each)
        long = left / 4  # one of these would leave no room for others
        first = sorted(tests, key=lambda test: (seconds[test] > long, -round(rare[test], 3), seconds[test]))
        taken, chosen = 0.0, set[str]()
        for test, most in chain(((test, left / 2) for test in first), ((test, left) for test in turns)):
            if test not in chosen and (not taken or taken + seconds[test] <= most):
                taken += seconds[test]
                chosen.add(test)
                yield test


def _rarity(module: Mapping[int, list[str]], function: range) -> Counter[str]:
    """Count for each test how much of a function it runs, a line for the less the more tests run it."""
    rare: Counter[str] = Counter()
    for tests in (module.get(number, ()) for number in function):
        rare.update(dict.fromkeys(tests, 1 / max(1, len(tests))))
    return rare


class Watching:
    """Tells coverage which test is running, and keeps which pass and their seconds."""

    def __init__(self, measuring: coverage.Coverage, now: Path) -> None:
        self.measuring, self.now, self.failed = measuring, now, set[str]()
        self.seconds: dict[str, float] = defaultdict(float)

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Name the test that begins."""
        self.now.write_text(nodeid, "utf-8")
        self.measuring.switch_context(nodeid)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note how a part of it went."""
        self.seconds[report.nodeid] += report.duration
        if not report.passed:
            self.failed.add(report.nodeid)


class First:
    """Keeps the name of the first test that failed."""

    name = ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note it."""
        if report.failed and not self.name:
            self.name = report.nodeid


def compute_for(seconds: float) -> None:
    """End this process when it has computed for so long from now on; what it starts has as long."""
    most = int(time.process_time() + seconds) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (most, resource.getrlimit(resource.RLIMIT_CPU)[1]))


def apart(copy: Path, work: Callable[[], str], told: Path, longest: int) -> str:
    """Return what work tells in a process of its own, which nothing of it outlives.

    It is `NO_END` where it computed for too long, `NOT_JUDGED` where it told nothing for `longest` by the clock.
    """
    told.unlink(missing_ok=True)
    if (child := os.fork()) == 0:
        os.setsid()
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nothing, stream)
        os.chdir(copy)
        sys.path.insert(0, str(copy))
        os.environ["PYTHONPATH"] = str(copy)
        with suppress(BaseException):
            told.write_text(work(), "utf-8")
        os._exit(0)
    end, ended = time.monotonic() + longest, (0, 0)
    try:
        while (ended := os.waitpid(child, os.WNOHANG)) == (0, 0) and time.monotonic() < end:
            time.sleep(0.02)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)
        ended = ended if ended[0] else os.waitpid(child, 0)
    if told.exists():
        return told.read_text("utf-8")
    return NO_END if os.WIFSIGNALED(ended[1]) and os.WTERMSIG(ended[1]) == signal.SIGXCPU else NOT_JUDGED


def learn(folder: Path, tests: list[str], texts: Path | None) -> None:
    """Make a copy of the project and learn which of the tests, and which texts from outside, run which lines of it."""
    copy, now = folder / "copy", folder / "now"
    for left in (copy, folder / "lines"):
        shutil.rmtree(left, ignore_errors=True)
    shutil.copytree(HOUSE, copy, ignore=shutil.ignore_patterns(".git", "__pycache__", "findings", ".*_cache"))
    now.write_text("", "utf-8")
    (folder / "lines").mkdir()
    (folder / "coveragerc").write_text(SETTINGS.format(copy=copy, folder=folder), "utf-8")
    if texts:
        (folder / "outside").mkdir(exist_ok=True)
        (copy / OUTSIDE).write_text(TOLD_OUTSIDE.format(texts=str(texts), told=str(folder / "outside")), "utf-8")
        tests = [*tests, OUTSIDE] if tests else []
    (copy / "sitecustomize.py").write_text(FOLLOWED.format(now=str(now)), "utf-8")

    def run() -> str:
        measuring = coverage.Coverage(config_file=str(folder / "coveragerc"))
        watching = Watching(measuring, now)
        measuring.start()
        os.environ["COVERAGE_PROCESS_START"] = str(folder / "coveragerc")
        pytest.main([*FLAGS, *UNSEEN, *tests], plugins=[watching])
        measuring.stop()
        measuring.save()
        return json.dumps({name: spent for name, spent in watching.seconds.items() if name not in watching.failed})

    seconds = json.loads(apart(copy, run, folder / "told", 12 * 3600))
    (copy / "sitecustomize.py").unlink()
    coverage.Coverage(config_file=str(folder / "coveragerc")).combine([str(folder / "lines")])
    (folder / "seconds.json").write_text(json.dumps(seconds), "utf-8")


def tables(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield what is a table at the top of a module: three rows or more, or as many lines, not within another one."""
    given = [each for each in tree.body if isinstance(each, ast.Assign | ast.AnnAssign)]
    named = ((each.value, ast.unparse(each).partition(" = ")[0]) for each in given)
    waiting: list[ast.AST] = [value for value, name in named if value and "__" not in name and "," not in name]
    while waiting:
        node = waiting.pop()
        if (isinstance(node, ast.Constant) and str(node.value).count("\n") > _FEW) or len(_rows(node)) > _FEW:
            yield node
        elif not isinstance(node, ast.Subscript | ast.Lambda):
            waiting += ast.iter_child_nodes(node)


def _rows(node: ast.AST) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple | ast.List | ast.Set) else getattr(node, "values", [])


def without_row(node: ast.AST) -> str:
    """Leave a row of a table out, always the same; return which."""
    if isinstance(node, ast.Constant):
        lines = str(node.value).splitlines(keepends=True)
        number = Random(ast.unparse(node)).choice(
            [at for at, line in enumerate(lines) if line.strip()[:1] not in ("", "#")]
        )
        gone, node.value = lines.pop(number).strip(), "".join(lines)
        return f"without the line {gone}"
    number = Random(ast.unparse(node)).randrange(len(_rows(node)))
    if isinstance(node, ast.Dict):
        del node.keys[number]
    return f"without the row {' '.join(ast.unparse(_rows(node).pop(number)).split())}"


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
        node.value = ast.BoolOp(ast.And(), [ast.Constant(None), node.value])  # which still holds what `super()` needs
        return "without the call"
    return ""


def mutants(copy: Path, room: str) -> Iterator[Mutant]:
    """Yield all of a room."""
    for path in sorted((copy / "newscli" / room).rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        rows = set(tables(tree))
        for number, node in enumerate(ast.walk(tree)):
            if node in rows or (hasattr(node, "lineno") and changed(node)):
                yield Mutant(path.relative_to(copy), number)


def function_of(tree: ast.AST, node: ast.AST) -> range:
    """Return the lines of the innermost function that a node runs in; none if it runs when its module is loaded."""
    lines = range(0)
    for each in ast.walk(tree):
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef) and any(
            node is part for statement in each.body for part in ast.walk(statement)
        ):
            lines = range(each.body[0].lineno, (each.end_lineno or each.lineno) + 1)
    return lines


def put_in(code: CodeType, path: Path) -> None:
    """Give the functions of a module, wherever they are held, the code that they have in `code`."""
    found: dict[tuple[str, int], CodeType] = {}
    waiting = [code]
    while waiting:
        one = waiting.pop()
        found[one.co_qualname, one.co_firstlineno] = one
        waiting += [part for part in one.co_consts if isinstance(part, CodeType)]
    for each in gc.get_objects():
        if isinstance(each, FunctionType) and each.__code__.co_filename == str(path):
            old = each.__code__
            new = found.get((old.co_qualname, old.co_firstlineno))
            if new and new != old and new.co_freevars == old.co_freevars:
                each.__code__ = new
        elif isinstance(each, CACHED) and each.__module__.startswith("newscli."):
            each.cache_clear()  # what was remembered was made by the code before
        elif type(each).__module__.startswith("newscli."):
            kept = getattr(each, "__dict__", {}).keys() & vars(type(each)).keys()
            for name in [name for name in kept if isinstance(vars(type(each))[name], cached_property)]:
                del each.__dict__[name]


class Trial:
    """A plugin: pytest collects the tests once, then each mutant is tried in a copy of that process.

    A mutant within a function is put into the functions that are loaded; one of a module itself needs a process that
    loads it anew, and so do the programs that tests start: the file is changed too.
    """

    def __init__(self, folder: Path, work: Callable[["Trial"], None]) -> None:
        self.folder, self.work = folder, work
        self.items: dict[str, pytest.Item] = {}
        self.first = First()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try the mutants in place of running the tests."""
        self.items = {item.nodeid: item for item in session.items}
        session.config.pluginmanager.register(self.first)
        self.work(self)
        return True

    def run(self, judges: list[str], seconds: dict[str, float]) -> str:
        """Run tests that are loaded until one fails; return its name."""
        chosen = [self.items[name] for name in judges if name in self.items]
        for item, after in zip(chosen, [*chosen[1:], None], strict=True):
            compute_for(20 + 3 * seconds[item.nodeid])
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
            if self.first.name:
                break
        return self.first.name

    def run_anew(self, judges: list[str]) -> str:
        """Run tests in a new interpreter until one fails; return its name, or what pytest says else."""
        command = [sys.executable, "-m", "pytest", *FLAGS, "-x", "-rfE", "--no-summary"]
        done = subprocess.run([*command, *judges], capture_output=True, text=True, check=False)
        if done.returncode == pytest.ExitCode.USAGE_ERROR:
            # A row that is gone takes the tests with it that are made of its table: they tell nothing.
            files = dict.fromkeys(name.partition("::")[0] for name in judges)
            listed = subprocess.run([*command, "--collect-only", *files], capture_output=True, text=True, check=False)
            left = [name for name in judges if name in {*listed.stdout.splitlines()}]
            if 0 < len(left) < len(judges):
                return self.run_anew(left)
        named = re.search(r"^(?:FAILED|ERROR) (\S+)", done.stdout, re.MULTILINE)
        return "" if done.returncode == 0 else named[1] if named else f"pytest, {done.returncode}"

    def tried(self, mutant: Mutant, knowledge: Knowledge) -> str:
        """Return where and what a mutant is, and what became of it."""
        path = self.folder / "copy" / mutant.path
        source = path.read_text("utf-8")
        tree = ast.parse(source)
        node = list(ast.walk(tree))[mutant.node]
        line = getattr(node, "lineno", 0)
        function = function_of(tree, node)
        judges = knowledge.judges(mutant.path, line, function)
        texts = knowledge.texts(mutant.path, line, function)
        done = without_row(node) if node in set(tables(tree)) else changed(node)

        def run() -> str:
            compute_for(2 * BUDGET)
            if not function:
                return self.run_anew([*judges, *texts])
            put_in(compile(ast.fix_missing_locations(tree), str(path), "exec"), path)
            return self.run([*judges, *texts], knowledge.seconds)

        path.write_text(ast.unparse(tree), "utf-8")
        try:
            killer = apart(self.folder / "copy", run, self.folder / "told", LONGEST) if judges or texts else ""
        finally:
            path.write_text(source, "utf-8")
        fate = f"killed by {killer}" if killer else f"SURVIVES {len(judges)} tests and {len(texts)} texts"
        fate = f"SEEN in {killer}" if killer.startswith(OUTSIDE) else fate
        fate = killer if killer == NOT_JUDGED else fate
        return f"{mutant.path}:{line} {done}: {source.splitlines()[line - 1].strip()} # {fate}"


def sample(folder: Path, count: int, rooms: list[str], seed: str) -> dict[str, list[Mutant]]:
    """Return as many mutants of each room; the same seed chooses the same."""
    package = folder / "copy" / "newscli"
    rooms = rooms or sorted(path.parent.name for path in package.glob("*/__init__.py"))
    drawn = {room: list(mutants(folder / "copy", room)) for room in rooms}
    return {
        room: Random(room + seed).sample(found, min(count // len(rooms), len(found))) for room, found in drawn.items()
    }


def try_all(trial: Trial, drawn: dict[str, list[Mutant]]) -> None:
    """Try those that were not tried, room by room in turn, note what becomes of each, and say the shares killed."""
    folder = trial.folder
    knowledge = Knowledge(folder)
    (folder / "found.json").touch()
    known = dict(map(json.loads, (folder / "found.json").read_text("utf-8").splitlines()))
    killed, matter, seen = Counter[str](), Counter[str](), Counter[str]()
    for row in zip_longest(*([(room, mutant) for mutant in found] for room, found in drawn.items())):
        for room, mutant in filter(None, row):
            name = f"{mutant.path} {mutant.node}"
            if name not in known:
                known[name] = trial.tried(mutant, knowledge)
                with (folder / "found.json").open("a", encoding="utf-8") as file:
                    file.write(json.dumps([name, known[name]]) + "\n")
            seen[room] += not known[name].endswith(NOT_JUDGED)
            killed[room] += "# killed" in known[name]
            matter[room] += "# SEEN" in known[name]
    told = "".join(
        f"{room}: {killed[room]} of {seen[room]} killed, {matter[room]} seen in texts alone\n" for room in drawn
    )
    (folder / "shares.txt").write_text(told, "utf-8")


def main() -> None:
    """Try a sample; print what became of each, and the share that was killed by room."""
    parser = argparse.ArgumentParser()
    parser.add_argument("count", nargs="?", type=int, default=400)
    parser.add_argument("rooms", nargs="*")
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "newscli-mutants")
    parser.add_argument("--seed", default="")
    parser.add_argument("--tests", nargs="*", default=[])
    parser.add_argument("--texts", type=Path)
    asked = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # what is changed is put back
    folder = asked.folder.resolve()
    folder.mkdir(exist_ok=True)
    if not (folder / "seconds.json").exists():
        learn(folder, asked.tests, asked.texts and asked.texts.resolve())
    copy, drawn = folder / "copy", sample(folder, asked.count, asked.rooms, asked.seed)
    os.chdir(copy)
    sys.path.insert(0, str(copy))
    os.environ["PYTHONPATH"] = str(copy)
    outside = [OUTSIDE] if asked.tests and (copy / OUTSIDE).exists() else []
    pytest.main([*FLAGS, *UNSEEN, *asked.tests, *outside], plugins=[Trial(folder, partial(try_all, drawn=drawn))])
    print((folder / "shares.txt").read_text("utf-8"), f"What became of each is in {folder / 'found.json'}.", sep="")


if __name__ == "__main__":
    main()
