"""The options that renew what tests compare with, and how laws are tried."""

import gc
import os
import sys
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from goldens import shown

# What is compiled is kept, whatever the environment says: else each process that a test starts compiles all of newscli.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
gc.set_threshold(100_000)  # garbage is looked for as seldom as newscli does itself

# The proxies of the machine that runs the tests, and the settings of who runs them, mean nothing to these.
for _name in [*os.environ]:
    if _name.lower() in ("http_proxy", "https_proxy", "all_proxy", "no_proxy") or _name.startswith("NEWSCLI_"):
        del os.environ[_name]
# Nor does the archive of who runs them.
_nobodys = tempfile.TemporaryDirectory()
os.environ["XDG_DATA_HOME"] = _nobodys.name

AsTold = Callable[[Path, str, Callable[[str], str]], None]
# The gate tries the same examples each time; `--hypothesis-profile=explore` looks for new ones.
settings.register_profile("gate", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("explore", max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("gate")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite", action="store_true", help="renew expected results instead of comparing with them")
    parser.addoption("--repin", action="store_true", help="raise the floors of the scores to what is reached")
    parser.addoption("--lower", action="store_true", help="with --repin: lower floors, too, where a score fell")


@pytest.hookimpl(wrapper=True)
def pytest_xdist_auto_num_workers() -> Generator[None, int, int]:
    """Let `-n auto` take a process more than there are cores: many tests wait for a program that they started."""
    return (yield) + ("PYTEST_XDIST_AUTO_NUM_WORKERS" not in os.environ)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, so that no process waits for it at the end."""
    items.sort(key=lambda item: not item.nodeid.endswith("[mypy]"))


CASES = Path(__file__).parent / "cases"
BEFORE = pytest.StashKey[dict[Path, str]]()


def pytest_sessionstart(session: pytest.Session) -> None:
    if session.config.getoption("--rewrite"):
        session.config.stash[BEFORE] = _cases()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Show what `--rewrite` changes; on a terminal, ask whether it stays, and what of it is wrong where that was."""
    before = session.config.stash.get(BEFORE, {})
    changed = {path: new for path, new in _cases().items() if before.get(path) != new} if before else {}
    if not changed or hasattr(session.config, "workerinput"):
        return
    with _open(session.config) as ask:
        for path, new in changed.items():
            print(f"\n{path.relative_to(CASES)}")  # noqa: T201
            path.write_text(shown(before.get(path, ""), new, ask), "utf-8")
        if ask and not ask("Keep all this?"):
            for path in changed.keys() & before.keys():
                path.write_text(before[path], "utf-8")


def _cases() -> dict[Path, str]:
    return {path: path.read_text("utf-8") for path in sorted(CASES.rglob("*.txt"))}


@contextmanager
def _open(config: pytest.Config) -> Iterator[Callable[[str], bool] | None]:
    """Let the terminal be written to; give what asks there, or None where nobody can answer."""
    capture = config.pluginmanager.getplugin("capturemanager")
    capture.suspend_global_capture(in_=True)
    try:
        yield (lambda asked: input(f"{asked} [Y/n] ").lower() != "n") if sys.stdin.isatty() else None
    finally:
        capture.resume_global_capture()


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--rewrite"))


@pytest.fixture
def as_told(rewrite: bool) -> AsTold:
    """Compare what is told of the text above a marker in a file with what stands below it, or renew that."""

    def compare(path: Path, marker: str, told: Callable[[str], str]) -> None:
        raw, marked, expected = path.read_text(encoding="utf-8").partition(marker)
        found = told(raw)
        if rewrite:
            path.write_text(raw + marker + found, encoding="utf-8")
        else:
            assert marked
            assert found == expected

    return compare
