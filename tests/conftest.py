"""The option that renews what tests compare with."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite", action="store_true", help="renew expected results instead of comparing with them")
    parser.addoption("--repin", action="store_true", help="raise the floors of the scores to what is reached")
    parser.addoption("--lower", action="store_true", help="with --repin: lower floors, too, where a score fell")


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--rewrite"))
