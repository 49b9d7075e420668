"""Classes of named fields: what `typing.NamedTuple` and `dataclasses.dataclass` make, for a fifth of their price.

Those write, for each class, functions as text and compile them, which took a short command a sixth of its time. Here a
function is compiled once for each number of fields; a class gives it the names of its own.
"""

from collections import namedtuple
from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields, replace
from functools import cache, partial
from operator import attrgetter
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, dataclass_transform

__all__ = ["NamedTuple", "field", "frozen", "record", "replace"]

Kind = TypeVar("Kind")


@cache
def _code(count: int, each: str, body: str) -> CodeType:
    """Compile a function of an object and its fields; `body` holds `each` once for every field, with its number."""
    names, lines = ", ".join(map("_{}".format, range(count))), "".join(map(each.format, range(count)))
    made = compile(f"def made(self, {names}):\n {body.format(lines)}", __name__, "exec")
    return next(held for held in made.co_consts if isinstance(held, CodeType))


def _method(kind: type, name: str, code: CodeType, fields: dict[str, Any], known: dict[str, Any]) -> Any:
    """Return a method of a class, whose parameters are named as the fields are, each with what it is if not given.

    So are the attributes `_0`, `_1` … that it sets.
    """
    names = (*fields, *code.co_names[len(fields) :]) if code.co_names[:1] == ("_0",) else code.co_names
    qualified = f"{kind.__qualname__}.{name}"
    code = code.replace(co_varnames=("self", *fields), co_names=names, co_name=name, co_qualname=qualified)
    return FunctionType(code, known, name, tuple(each for each in fields.values() if each is not MISSING))


if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    _WIDEST = namedtuple("_WIDEST", map("field{}".format, range(40)))
    _PLACES = [vars(_WIDEST)[name] for name in _WIDEST._fields]

    class _Rows(type):
        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Any:
            kind = super().__new__(cls, name, bases, {"__slots__": (), **body})
            if names := bases[0] is not tuple and tuple(kind.__annotations__):
                kind._fields = kind.__match_args__ = names
                given = {name: body.get(name, MISSING) for name in names}
                code = _code(len(names), "_{},", "return new(self, ({}))")
                kind.__new__ = _method(kind, "__new__", code, given, {"new": tuple.__new__})
                for name, place in zip(names, _PLACES[: len(names)], strict=True):  # an error where there are too many
                    setattr(kind, name, place)
            return kind

    class NamedTuple(tuple, metaclass=_Rows):
        """A tuple whose items have names."""

        def __repr__(self) -> str:
            """Return what makes it."""
            return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self._asdict().items())})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            """Return what `pickle` makes it of."""
            return tuple(self)

        @classmethod
        def _make(cls, values: Any) -> Any:
            return cls(*values)

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def _replace(self, /, **changes: Any) -> Any:
            return type(self)(**self._asdict() | changes)


def _slotted(kind: type[Kind], each: str, *, weakref_slot: bool) -> type[Kind]:
    """Return a class as a slotted dataclass, equal to itself alone; `each` is what its `__init__` does for a field."""
    made: Any = dataclass(init=False, eq=False, repr=False, slots=True, weakref_slot=weakref_slot)(kind)
    own_fields = fields(made)
    if any(one.default_factory is not MISSING or not one.init for one in own_fields):
        raise TypeError(f"{kind.__name__} has a field that only dataclasses.dataclass can make")
    known = {f"set_{at}": getattr(made, one.name).__set__ for at, one in enumerate(own_fields)}
    body = "{}self.__post_init__()" if hasattr(made, "__post_init__") else "{}"
    code = _code(len(own_fields), each, body)
    made.__init__ = _method(made, "__init__", code, {one.name: one.default for one in own_fields}, known)
    return made  # type: ignore[no-any-return]


@dataclass_transform(field_specifiers=(field,))
def record(*, weakref_slot: bool = False) -> Callable[[type[Kind]], type[Kind]]:
    """Return what makes a class a slotted dataclass, equal to itself alone.

    Raises TypeError where a field's value is a factory's, or no parameter's.
    """
    return partial(_slotted, each="self._{0} = _{0};", weakref_slot=weakref_slot)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(*, weakref_slot: bool = False) -> Callable[[type[Kind]], type[Kind]]:
    """Return what makes a class a frozen, slotted dataclass."""

    def make(kind: type[Kind]) -> type[Kind]:
        made: Any = _slotted(kind, "set_{0}(self, _{0});", weakref_slot=weakref_slot)
        compared = attrgetter(*[each.name for each in fields(made) if each.compare])
        made.__eq__ = lambda a, b: compared(a) == compared(b) if type(a) is type(b) else NotImplemented
        made.__hash__ = lambda one: hash(compared(one))
        made.__repr__, made.__reduce__, made.__setattr__, made.__delattr__ = _as_text, _parts, _refuse, _refuse
        return made  # type: ignore[no-any-return]

    return make


def _as_text(one: Any) -> str:
    parts = (f"{each.name}={getattr(one, each.name)!r}" for each in fields(one) if each.repr)
    return f"{type(one).__qualname__}({', '.join(parts)})"


def _parts(one: Any) -> tuple[Any, ...]:
    return type(one), tuple(getattr(one, each.name) for each in fields(one))


def _refuse(one: object, name: str, *_: object) -> NoReturn:
    raise FrozenInstanceError(f"{type(one).__name__} never changes: {name} stays as it is")
