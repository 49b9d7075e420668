"""Each way in takes good inputs and damaged ones; the fuzzer in `tests/fuzz` looks for more."""

from random import Random

import pytest

from fuzz.harness import HARNESSES
from fuzz.seeds import seeds

COPIES = 6  # damaged copies of each seed


@pytest.fixture(autouse=True)
def _settings_of_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSCLI_CONFIG", "")  # a harness sets it; this takes it back


@pytest.mark.parametrize("name", HARNESSES)
def test_a_way_in_takes_what_is_good_and_what_is_damaged(name: str) -> None:
    chance = Random(name)
    few = seeds(name)[:5]
    for seed in few:
        HARNESSES[name](seed)
    for seed in few if name != "answer" else few[:1]:
        for _ in range(COPIES if name != "text" else 2):
            HARNESSES[name](damaged(seed, chance))
    HARNESSES[name](b"")


def damaged(seed: bytes, chance: Random) -> bytes:
    """Return a copy with a few bytes changed, taken out or doubled."""
    copy = bytearray(seed)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(copy) + 1)
        piece = chance.choice((b"", bytes([chance.randrange(256)]), copy[at : at + 40] * 2))
        copy[at : at + chance.randint(0, 4)] = piece
    return bytes(copy)
