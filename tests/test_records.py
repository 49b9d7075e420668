"""Classes of named fields are to their users what the standard library makes."""

import copy
import pickle
import typing
import weakref
from collections.abc import Callable
from dataclasses import FrozenInstanceError, asdict, dataclass
from typing import Any

import pytest
from newscli.records import NamedTuple, field, frozen, record, replace


class Row(NamedTuple):
    """A row that has what it is if not given, and a property."""

    name: str
    days: tuple[int, ...] = ()
    note: str = "none"

    @property
    def told(self) -> str:
        """The name in capitals."""
        return self.name.upper()


class TypingRow(typing.NamedTuple):
    """The same, made by `typing`."""

    name: str
    days: tuple[int, ...] = ()
    note: str = "none"


@frozen(weakref_slot=True)
class Place:
    """A place that is checked when made, with a field that tells nothing of it."""

    start: int
    end: int = 9
    seen: tuple[int, ...] = field(default=(), compare=False, repr=False)

    def __post_init__(self) -> None:
        """Refuse a place that ends before it starts."""
        if self.end < self.start:
            raise ValueError("ends before it starts")


@dataclass(frozen=True, slots=True)
class DataclassPlace:
    """The same, made by `dataclasses`."""

    start: int
    end: int = 9


@record()
class Box:
    """What is equal to itself alone, and may be changed."""

    held: int


def test_a_row_is_a_tuple_with_names() -> None:
    """A row is told, copied, kept, taken apart and changed as `typing`'s is."""
    row: Any = Row("Lund", note="late")
    like: Any = TypingRow("Lund", note="late")
    assert repr(row) == repr(like).removeprefix("Typing")
    assert row == ("Lund", (), "late") == tuple(like)
    assert (row._fields, row._asdict(), row.told) == (like._fields, like._asdict(), "LUND")
    assert row._replace(days=(1,)) == like._replace(days=(1,))
    assert Row._make(row) == row
    for other in (pickle.loads(pickle.dumps(row)), copy.deepcopy(row)):
        assert type(other) is Row
        assert other == row
    match row:
        case Row(name, _, note):
            assert (name, note) == ("Lund", "late")


def test_a_frozen_record_is_a_dataclass() -> None:
    """A frozen record is told, compared, kept and changed as a frozen dataclass is."""
    place: Any = Place(1, seen=(2,))
    like: Any = DataclassPlace(1)
    assert repr(place) == repr(like).removeprefix("Dataclass")
    assert asdict(place) == {**asdict(like), "seen": (2,)}
    assert place == Place(1)
    assert place != Place(2)
    assert place != like
    assert len({place, Place(1), Place(2)}) == 2
    assert replace(place, end=4) == Place(1, 4)
    assert pickle.loads(pickle.dumps(place)).seen == (2,)
    with pytest.raises(FrozenInstanceError):
        place.end = 3
    assert weakref.ref(place)() is place
    with pytest.raises(ValueError, match="ends before"):
        Place(3, 2)


def test_a_record_is_itself_alone() -> None:
    """A record may be changed, and another with the same fields is another."""
    box = Box(1)
    box.held = 2
    assert box.held == 2
    assert box != Box(2)


@pytest.mark.parametrize("kind", [Row, TypingRow, Place, DataclassPlace])
@pytest.mark.parametrize("ask", [lambda kind: kind(), lambda kind: kind(1, 2, 3, 4), lambda kind: kind(1, odd=2)])
def test_what_is_missing_or_too_much_is_refused(kind: Any, ask: Callable[[Any], object]) -> None:
    """A class needs each field that has no value of its own, and takes no others."""
    with pytest.raises(TypeError):
        ask(kind)
