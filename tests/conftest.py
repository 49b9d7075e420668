"""The options that renew what tests compare with, and how laws are tried."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

AsTold = Callable[[Path, str, Callable[[str], str]], None]
# The gate tries the same examples each time; `--hypothesis-profile=explore` looks for new ones.
settings.register_profile("gate", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("explore", max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("gate")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite", action="store_true", help="renew expected results instead of comparing with them")
    parser.addoption("--repin", action="store_true", help="raise the floors of the scores to what is reached")
    parser.addoption("--lower", action="store_true", help="with --repin: lower floors, too, where a score fell")


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


@pytest.fixture(autouse=True)
def straight(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget the proxies of the machine that runs the tests, and the settings of who runs them."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name in [name for name in os.environ if name.startswith("NEWSCLI_")]:
        monkeypatch.delenv(name)
